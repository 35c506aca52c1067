import Syntax

extension ScopeCollector {
    /// An expression that is evaluated.
    mutating func expression(_ expression: Expression) throws(SyntaxError) {
        try deepen(expression.range)
        defer { depth -= 1 }
        // What has one part only needs no recursion.
        var expression = expression
        descent: while true {
            switch expression.kind {
            case .attribute(let value, _), .unary(_, let value), .starred(let value): expression = value
            default: break descent
            }
        }
        switch expression.kind {
        case .name(let name): use(name)
        case .constant, .attribute, .unary, .starred: break
        case .call(let callee, let arguments, let keywords):
            try self.expression(callee)
            for argument in arguments { try self.expression(argument) }
            for keyword in keywords { try self.expression(keyword.value) }
        case .binary: try binary(expression)
        case .compare(let left, _, let comparators):
            try self.expression(left)
            for comparator in comparators { try self.expression(comparator) }
        case .boolOp(_, let items), .set(let items), .list(let items), .tuple(let items),
            .joinedString(let items):
            for item in items { try self.expression(item) }
        case .subscript(let value, let index):
            try self.expression(value)
            try self.expression(index)
        case .slice(let lower, let upper, let step):
            if let lower { try self.expression(lower) }
            if let upper { try self.expression(upper) }
            if let step { try self.expression(step) }
        case .conditional(let test, let body, let orElse):
            try self.expression(test)
            try self.expression(body)
            try self.expression(orElse)
        case .dict(let items):
            for item in items {
                if let key = item.key { try self.expression(key) }
                try self.expression(item.value)
            }
        case .formattedValue(let value, _, let spec):
            try self.expression(value)
            if let spec { try self.expression(spec) }
        case .named(let target, let value): try named(target, value, expression.range)
        case .lambda(let parameters, let body):
            try defaults(parameters)
            enter(.lambda, name: "<lambda>", expression.range)
            try self.parameters(parameters)
            try self.expression(body)
            leave()
        case .listComprehension(let element, let clauses):
            try comprehension(.listComprehension, "<listcomp>", clauses, element, nil, expression.range)
        case .setComprehension(let element, let clauses):
            try comprehension(.setComprehension, "<setcomp>", clauses, element, nil, expression.range)
        case .dictComprehension(let key, let value, let clauses):
            try comprehension(.dictComprehension, "<dictcomp>", clauses, key, value, expression.range)
        case .generator(let element, let clauses):
            try comprehension(.generator, "<genexpr>", clauses, element, nil, expression.range)
        case .await(let value):
            try refuseInTypeScope("await expression", expression.range)
            try self.expression(value)
            scope.isCoroutine = true
        case .yield(let value):
            try yield(value, expression.range)
        case .yieldFrom(let value):
            try yield(value, expression.range)
        }
    }

    /// Chains such as `a + b + c + …` lean to the left and may be long.
    private mutating func binary(_ expression: Expression) throws(SyntaxError) {
        var rights: [Expression] = []
        var current = expression
        while case .binary(let left, _, let right) = current.kind {
            rights.append(right)
            current = left
        }
        try self.expression(current)
        for right in rights.reversed() { try self.expression(right) }
    }

    private mutating func yield(_ value: Expression?, _ range: SourceRange) throws(SyntaxError) {
        try refuseInTypeScope("yield expression", range)
        if let value { try expression(value) }
        scope.isGenerator = true
        let place: String
        switch scope.kind {
        case .listComprehension: place = "list comprehension"
        case .setComprehension: place = "set comprehension"
        case .dictComprehension: place = "dict comprehension"
        case .generator: place = "generator expression"
        default: return
        }
        throw SyntaxError("'yield' inside \(place)", range)
    }

    /// Assignment expressions, `yield` and `await` may not stand where evaluation is put off.
    func refuseInTypeScope(_ what: String, _ range: SourceRange) throws(SyntaxError) {
        let place: String
        switch scope.kind {
        case .typeVariableBound, .typeParameterDefault: place = scope.description
        case .typeAlias: place = "a type alias"
        case .typeParameters: place = "the definition of a generic"
        default: return
        }
        throw SyntaxError("\(what) cannot be used within \(place)", range)
    }

    /// `target := value`
    private mutating func named(
        _ target: Expression, _ value: Expression, _ range: SourceRange
    ) throws(SyntaxError) {
        try refuseInTypeScope("named expression", range)
        if scope.iterableDepth > 0 {
            throw SyntaxError(
                "assignment expression cannot be used in a comprehension iterable expression", range)
        }
        if scope.isComprehension, case .name(let name) = target.kind {
            try bindOutsideComprehension(name, target.range)
        }
        try expression(value)
        guard case .name(let name) = target.kind else { return try self.target(target) }
        if scope.isComprehension { return }
        try bind(name, target.range, [.local, .walrus])
    }

    /// An assignment expression in a comprehension binds its target in the scope around all comprehensions.
    private mutating func bindOutsideComprehension(_ plain: String, _ range: SourceRange) throws(SyntaxError)
    {
        let name = mangle(plain)
        var owner: Scope? = scope
        while let candidate = owner {
            switch candidate.kind {
            case .listComprehension, .setComprehension, .dictComprehension, .generator:
                if candidate.flags(name).contains(.iterationVariable) {
                    throw SyntaxError(
                        "assignment expression cannot rebind comprehension iteration variable '\(plain)'",
                        range)
                }
            case .function, .lambda:
                if candidate.flags(name).contains(.global) {
                    scope.add(name, [.global, .walrus])
                    table.module.add(name, .global)
                } else {
                    scope.add(name, [.nonlocal, .walrus])
                    scope.directives.append((name, range))
                    candidate.add(name, [.local, .walrus])
                }
                return
            case .module:
                scope.add(name, [.global, .walrus])
                candidate.add(name, [.global, .walrus])
                return
            case .class:
                throw SyntaxError(
                    "assignment expression within a comprehension cannot be used in a class body", range)
            case .typeVariableBound:
                throw SyntaxError(
                    "assignment expression within a comprehension cannot be used in a TypeVar bound", range)
            case .typeAlias:
                throw SyntaxError(
                    "assignment expression within a comprehension cannot be used in a type alias", range)
            case .typeParameters, .typeParameterDefault:
                throw SyntaxError(
                    "assignment expression within a comprehension cannot be used within the definition of a generic",
                    range)
            }
            owner = candidate.parent
        }
    }

    private mutating func comprehension(
        _ kind: Scope.Kind, _ name: String, _ clauses: [Comprehension], _ element: Expression,
        _ value: Expression?,
        _ range: SourceRange
    ) throws(SyntaxError) {
        guard let first = clauses.first else { return }
        scope.iterableDepth += 1
        try expression(first.iterable)
        scope.iterableDepth -= 1
        enter(kind, name: name, range)
        if kind == .generator { scope.isGenerator = true }
        if !scope.isInlined { scope.add(".0", .parameter) }
        for (position, clause) in clauses.enumerated() {
            if clause.isAsync { scope.isCoroutine = true }
            if position > 0 {
                // The iterable is compiled before the target, but the target's names are known first.
                scope.isInIterationTarget = true
                try target(clause.target)
                scope.isInIterationTarget = false
                scope.iterableDepth += 1
                try expression(clause.iterable)
                scope.iterableDepth -= 1
            } else {
                scope.isInIterationTarget = true
                try target(clause.target)
                scope.isInIterationTarget = false
            }
            for condition in clause.conditions { try expression(condition) }
        }
        try expression(element)
        if let value { try expression(value) }
        let isCoroutine = scope.isCoroutine && kind != .generator
        leave()
        if isCoroutine { scope.isCoroutine = true }
    }

    /// An expression that is assigned to or deleted.
    mutating func target(_ target: Expression, _ extra: SymbolFlags = []) throws(SyntaxError) {
        try deepen(target.range)
        defer { depth -= 1 }
        switch target.kind {
        case .name(let name): try bind(name, target.range, extra.union(.local))
        case .tuple(let items), .list(let items):
            for item in items { try self.target(item, extra) }
        case .starred(let value): try self.target(value, extra)
        case .attribute(let value, _): try outsideIterationTarget(value)
        case .subscript(let value, let index):
            try outsideIterationTarget(value)
            try outsideIterationTarget(index)
        default: try expression(target)
        }
    }

    /// A part of a target that is evaluated rather than bound.
    private mutating func outsideIterationTarget(_ value: Expression) throws(SyntaxError) {
        let saved = scope.isInIterationTarget
        scope.isInIterationTarget = false
        try expression(value)
        scope.isInIterationTarget = saved
    }

    // MARK: Parameters

    mutating func defaults(_ parameters: Parameters) throws(SyntaxError) {
        for parameter in parameters.positionalOnly + parameters.positionalOrKeyword + parameters.keywordOnly {
            if let value = parameter.defaultValue { try expression(value) }
        }
    }

    /// Declares the parameters in the order of `co_varnames`.
    mutating func parameters(_ parameters: Parameters) throws(SyntaxError) {
        for parameter in parameters.inRegisterOrder {
            let name = mangle(parameter.name)
            if scope.flags(name).contains(.parameter) {
                throw SyntaxError("duplicate argument '\(name)' in function definition", parameter.range)
            }
            scope.add(name, .parameter)
        }
    }

    mutating func annotation(_ annotation: Expression) throws(SyntaxError) {
        // Kept as text, the annotation uses no names.
        if !future.annotations { try expression(annotation) }
    }

    // MARK: Type parameters

    mutating func enterTypeParameters(name: String, _ range: SourceRange) {
        let isInClass = scope.kind == .class
        enter(.typeParameters, name: name, range)
        if isInClass {
            scope.canSeeClassScope = true
            scope.add("__classdict__", .used)
        }
    }

    mutating func typeParameters(_ parameters: [TypeParameter]) throws(SyntaxError) {
        for parameter in parameters {
            try bind(parameter.name, parameter.range, [.local, .typeParameter])
            if case .typeVar(let bound?) = parameter.kind {
                var description = "a TypeVar bound"
                if case .tuple = bound.kind { description = "a TypeVar constraint" }
                try deferred(.typeVariableBound, parameter.name, parameter.range, bound, description)
            }
            if let value = parameter.defaultValue {
                let description =
                    switch parameter.kind {
                    case .typeVar: "a TypeVar default"
                    case .paramSpec: "a ParamSpec default"
                    case .typeVarTuple: "a TypeVarTuple default"
                    }
                try deferred(.typeParameterDefault, parameter.name, parameter.range, value, description)
            }
        }
    }

    /// An expression that becomes a function, evaluated when it is asked for.
    private mutating func deferred(
        _ kind: Scope.Kind, _ name: String, _ range: SourceRange, _ value: Expression,
        _ description: String = ""
    ) throws(SyntaxError) {
        let seesClass = scope.canSeeClassScope || scope.kind == .class
        enter(kind, name: name, range)
        scope.description = description
        if seesClass {
            scope.canSeeClassScope = true
            scope.add("__classdict__", .used)
        }
        var value = value
        if case .starred(let inner) = value.kind { value = inner }
        try expression(value)
        leave()
    }

    mutating func typeAlias(
        _ name: Expression, _ parameters: [TypeParameter], _ value: Expression, _ range: SourceRange
    ) throws(SyntaxError) {
        guard case .name(let text) = name.kind else { return }
        if !parameters.isEmpty {
            enterTypeParameters(name: text, range)
            try typeParameters(parameters)
        }
        try deferred(.typeAlias, text, range, value)
        if !parameters.isEmpty { leave() }
        try bind(text, name.range)
    }
}

extension Parameters {
    /// The order of `co_varnames`.
    var inRegisterOrder: [Parameter] {
        var all = positionalOnly + positionalOrKeyword + keywordOnly
        if let variadic { all.append(variadic) }
        if let variadicKeywords { all.append(variadicKeywords) }
        return all
    }

    /// The order of `__annotations__`.
    var inAnnotationOrder: [Parameter] {
        var all = positionalOnly + positionalOrKeyword
        if let variadic { all.append(variadic) }
        all += keywordOnly
        if let variadicKeywords { all.append(variadicKeywords) }
        return all
    }

    var hasPositionalDefaults: Bool {
        positionalOnly.contains { $0.defaultValue != nil }
            || positionalOrKeyword.contains { $0.defaultValue != nil }
    }

    var hasKeywordDefaults: Bool { keywordOnly.contains { $0.defaultValue != nil } }
}

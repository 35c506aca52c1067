import Syntax

/// Finds the scopes of a source text and what each does with its names; refuses what contradicts itself.
struct ScopeCollector {
    var table: ScopeTable
    var scope: Scope
    var mangle = NameMangler.none
    let future: FutureFeatures
    private let depthLimit: Int
    var depth = 0

    init(future: FutureFeatures, depthLimit: Int) {
        self.depthLimit = depthLimit
        scope = Scope(.module, name: "<module>", parent: nil)
        table = ScopeTable(module: scope)
        self.future = future
    }

    // MARK: Scopes and names

    mutating func enter(_ kind: Scope.Kind, name: String, _ range: SourceRange) {
        scope = Scope(kind, name: name, parent: scope)
        table.add(scope, range)
    }

    mutating func leave() {
        // Only the module has no parent, and it is never left.
        if let parent = scope.parent { scope = parent }
    }

    /// Records that a name is bound here.
    mutating func bind(_ name: String, _ range: SourceRange, _ added: SymbolFlags = .local) throws(SyntaxError) {
        let name = mangle(name)
        var flags = added
        if scope.isInIterationTarget {
            if !scope.flags(name).isDisjoint(with: [.global, .nonlocal]) {
                throw SyntaxError(
                    "comprehension inner loop cannot rebind assignment expression target '\(name)'", range)
            }
            flags.insert(.iterationVariable)
        }
        if flags.contains(.typeParameter), scope.flags(name).contains(.typeParameter) {
            throw SyntaxError("duplicate type parameter '\(name)'", range)
        }
        scope.add(name, flags)
    }

    mutating func use(_ name: String) {
        scope.add(mangle(name), .used)
        if name == "super", scope.isFunctionLike, !isTypeScope { scope.add("__class__", .used) }
    }

    /// The current scope holds annotations or type parameters rather than code.
    var isTypeScope: Bool {
        switch scope.kind {
        case .typeParameters, .typeVariableBound, .typeParameterDefault, .typeAlias: true
        default: false
        }
    }

    mutating func deepen(_ range: SourceRange) throws(SyntaxError) {
        depth += 1
        if depth > depthLimit { throw CompileLimits.tooDeep(range) }
    }

    // MARK: Statements

    mutating func statements(_ body: [Statement]) throws(SyntaxError) {
        for statement in body { try self.statement(statement) }
    }

    mutating func statement(_ statement: Statement) throws(SyntaxError) {
        try deepen(statement.range)
        defer { depth -= 1 }
        switch statement.kind {
        case .expression(let value): try expression(value)
        case .assign(let targets, let value):
            try expression(value)
            for target in targets { try self.target(target) }
        case .return(let value):
            if let value { try expression(value) }
        case .if: try conditional(statement)
        case .function(let definition): try function(definition, statement.range)
        case .class(let definition): try classDefinition(definition, statement.range)
        case .augmentedAssign(let target, _, let value):
            try self.target(target)
            try expression(value)
        case .annotatedAssign: try annotatedAssign(statement)
        case .for(let target, let iterable, let body, let orElse, let isAsync):
            if isAsync { scope.isCoroutine = true }
            try expression(iterable)
            try self.target(target)
            try statements(body)
            try statements(orElse)
        case .while(let test, let body, let orElse):
            try expression(test)
            try statements(body)
            try statements(orElse)
        case .with(let items, let body, let isAsync):
            if isAsync { scope.isCoroutine = true }
            for item in items {
                try expression(item.context)
                if let target = item.target { try self.target(target) }
            }
            try statements(body)
        case .match(let subject, let cases):
            try expression(subject)
            for item in cases {
                try pattern(item.pattern)
                if let test = item.guardExpression { try expression(test) }
                try statements(item.body)
            }
        case .raise(let value, let cause):
            if let value { try expression(value) }
            if let cause { try expression(cause) }
        case .try(let body, let handlers, let orElse, let finalBody, _):
            try statements(body)
            for handler in handlers {
                if let type = handler.type { try expression(type) }
                if let name = handler.name { try bind(name, handler.range, [.local, .unbindable]) }
                try statements(handler.body)
            }
            try statements(orElse)
            try statements(finalBody)
        case .assert(let test, let message):
            try expression(test)
            if let message { try expression(message) }
        case .delete(let targets):
            for target in targets { try self.target(target, .unbindable) }
        case .typeAlias(let name, let parameters, let value):
            try typeAlias(name, parameters, value, statement.range)
        case .import(let aliases): try importNames(aliases, isFrom: false)
        case .importFrom(_, let aliases, _): try importNames(aliases, isFrom: true)
        case .global(let names): try declare(names, .global, "global", statement.range)
        case .nonlocal(let names): try declare(names, .nonlocal, "nonlocal", statement.range)
        case .pass, .break, .continue: break
        }
    }

    /// `if` with its `elif`s, which may be many.
    private mutating func conditional(_ statement: Statement) throws(SyntaxError) {
        var current = statement
        while case .if(let test, let body, let orElse) = current.kind {
            try expression(test)
            try statements(body)
            if orElse.count == 1, case .if = orElse[0].kind {
                current = orElse[0]
            } else {
                return try statements(orElse)
            }
        }
    }

    private mutating func annotatedAssign(_ statement: Statement) throws(SyntaxError) {
        guard case .annotatedAssign(let target, let annotation, let value, let isSimple) = statement.kind else { return }
        scope.hasAnnotations = true
        if let value { try expression(value) }
        if case .name(let name) = target.kind {
            let known = scope.flags(mangle(name))
            if isSimple, scope.kind != .module {
                if known.contains(.global) {
                    throw SyntaxError("annotated name '\(name)' can't be global", statement.range)
                }
                if known.contains(.nonlocal) {
                    throw SyntaxError("annotated name '\(name)' can't be nonlocal", statement.range)
                }
            }
            if isSimple {
                try bind(name, target.range, [.local, .annotated])
            } else if value != nil {
                try bind(name, target.range)
            }
        } else {
            try self.target(target)
        }
        try self.annotation(annotation)
    }

    private mutating func importNames(_ aliases: [ImportAlias], isFrom: Bool) throws(SyntaxError) {
        for alias in aliases {
            if let name = alias.asName {
                try bind(name, alias.range, .imported)
            } else if alias.name == "*" {
                if scope.kind != .module { throw SyntaxError("import * only allowed at module level", alias.range) }
            } else if !isFrom, let dot = alias.name.utf8.firstIndex(of: UInt8(ascii: ".")) {
                try bind(String(alias.name[..<dot]), alias.range, .imported)
            } else {
                try bind(alias.name, alias.range, .imported)
            }
        }
    }

    /// `global` and `nonlocal`.
    private mutating func declare(
        _ names: [String], _ flag: SymbolFlags, _ word: String, _ range: SourceRange
    ) throws(SyntaxError) {
        for plain in names {
            let name = mangle(plain)
            let known = scope.flags(name)
            if known.contains(.parameter) {
                throw SyntaxError("name '\(plain)' is parameter and \(word)", range)
            } else if known.contains(.used) {
                throw SyntaxError("name '\(plain)' is used prior to \(word) declaration", range)
            } else if known.contains(.annotated) {
                throw SyntaxError("annotated name '\(plain)' can't be \(word)", range)
            } else if known.contains(.local) {
                throw SyntaxError("name '\(plain)' is assigned to before \(word) declaration", range)
            }
            scope.add(name, flag)
            // The module's own uses are meant for the globals too, whatever namespace its code runs in.
            if flag == .global { table.module.add(name, .global) }
            scope.directives.append((name, range))
        }
    }

    private mutating func function(_ definition: FunctionDefinition, _ range: SourceRange) throws(SyntaxError) {
        for decorator in definition.decorators { try expression(decorator) }
        try defaults(definition.parameters)
        let isGeneric = !definition.typeParameters.isEmpty
        if isGeneric {
            enterTypeParameters(name: definition.name, range)
            if definition.parameters.hasPositionalDefaults { scope.add(".defaults", .parameter) }
            if definition.parameters.hasKeywordDefaults { scope.add(".kwdefaults", .parameter) }
            try typeParameters(definition.typeParameters)
        }
        for parameter in definition.parameters.inAnnotationOrder {
            if let annotation = parameter.annotation { try self.annotation(annotation) }
        }
        if let returns = definition.returns { try annotation(returns) }
        enter(.function, name: definition.name, range)
        scope.isAsyncFunction = definition.isAsync
        if definition.isAsync { scope.isCoroutine = true }
        try parameters(definition.parameters)
        try statements(definition.body)
        leave()
        if isGeneric { leave() }
        try bind(definition.name, range)
    }

    private mutating func classDefinition(_ definition: ClassDefinition, _ range: SourceRange) throws(SyntaxError) {
        for decorator in definition.decorators { try expression(decorator) }
        let isGeneric = !definition.typeParameters.isEmpty
        let outer = mangle
        if isGeneric {
            enterTypeParameters(name: definition.name, range)
            mangle = NameMangler(className: definition.name)
            scope.add(".type_params", [.local, .used])
            scope.add(".generic_base", [.local, .used])
            try typeParameters(definition.typeParameters)
        }
        for base in definition.bases { try expression(base) }
        for keyword in definition.keywords { try expression(keyword.value) }
        enter(.class, name: definition.name, range)
        mangle = NameMangler(className: definition.name)
        if isGeneric {
            scope.add("__type_params__", .local)
            scope.add(".type_params", .used)
        }
        try statements(definition.body)
        leave()
        if isGeneric { leave() }
        mangle = outer
        try bind(definition.name, range)
    }

    // MARK: Patterns

    private mutating func pattern(_ pattern: Pattern) throws(SyntaxError) {
        try deepen(pattern.range)
        defer { depth -= 1 }
        switch pattern.kind {
        case .value(let value): try expression(value)
        case .singleton: break
        case .sequence(let items), .or(let items):
            for item in items { try self.pattern(item) }
        case .mapping(let keys, let patterns, let rest):
            for key in keys { try expression(key) }
            for item in patterns { try self.pattern(item) }
            if let rest { try bind(rest, pattern.range) }
        case .class(let type, let patterns, _, let keywordPatterns):
            try expression(type)
            for item in patterns { try self.pattern(item) }
            for item in keywordPatterns { try self.pattern(item) }
        case .star(let name):
            if let name { try bind(name, pattern.range) }
        case .as(let inner, let name):
            if let inner { try self.pattern(inner) }
            if let name { try bind(name, pattern.range) }
        }
    }
}

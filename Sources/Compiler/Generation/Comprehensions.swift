import Syntax

extension CodeGenerator {
    /// The parts of a comprehension: `value` is that of a dict comprehension.
    private struct Parts {
        let kind: Scope.Kind
        let element: Expression
        let value: Expression?
        let clauses: [Comprehension]
        let range: SourceRange

        init?(_ expression: Expression) {
            range = expression.range
            switch expression.kind {
            case .listComprehension(let element, let clauses):
                (kind, self.element, value, self.clauses) = (.listComprehension, element, nil, clauses)
            case .setComprehension(let element, let clauses):
                (kind, self.element, value, self.clauses) = (.setComprehension, element, nil, clauses)
            case .dictComprehension(let key, let value, let clauses):
                (kind, element, self.value, self.clauses) = (.dictComprehension, key, value, clauses)
            case .generator(let element, let clauses):
                (kind, self.element, value, self.clauses) = (.generator, element, nil, clauses)
            default: return nil
            }
        }
    }

    func comprehension(_ expression: Expression, into target: Int) throws(SyntaxError) {
        guard let parts = Parts(expression), let first = parts.clauses.first,
            let scope = table.scope(parts.kind, parts.range)
        else { return }
        if scope.isCoroutine, parts.kind != .generator { try checkAsyncComprehension(parts.range) }
        if !scope.isInlined { return try separate(parts, scope, first, into: target) }

        let result = unit.isScratch(target) && target < unit.top ? target : unit.allocate()
        let iterator = unit.allocate()
        try iterableOperand(first.iterable, isAsync: first.isAsync, into: iterator)
        build(parts.kind, into: result, parts.range)
        var bound: Set<String> = []
        Self.collectBound(first.target, into: &bound)
        enterComprehension(scope, bound: bound, parts.range)
        try clause(0, parts, iterator, result)
        unit.comprehensions.removeLast()
        unit.move(result, to: target, at: parts.range)
    }

    private func build(_ kind: Scope.Kind, into result: Int, _ range: SourceRange) {
        switch kind {
        case .listComprehension: unit.emit(.buildList, a: result, b: result, c: 0, at: range)
        case .setComprehension: unit.emit(.buildSet, a: result, b: result, c: 0, at: range)
        case .dictComprehension: unit.emit(.buildDict, a: result, b: result, c: 0, at: range)
        default: break
        }
    }

    /// An inlined comprehension that awaits needs a function that may.
    private func checkAsyncComprehension(_ range: SourceRange) throws(SyntaxError) {
        let scope = unit.scope
        if scope.isAsyncFunction || scope.isComprehension { return }
        if scope.kind == .module, allowsTopLevelAwait { return }
        throw SyntaxError("asynchronous comprehension outside of an asynchronous function", range)
    }

    /// The names that a target binds before anything can read them; none when it also holds attributes or items.
    private static func collectBound(_ target: Expression, into names: inout Set<String>) {
        switch target.kind {
        case .name(let name): names.insert(name)
        case .tuple(let items), .list(let items):
            let isPlain = items.allSatisfy { item in
                if case .name = item.kind { return true }
                return false
            }
            if isPlain { for item in items { collectBound(item, into: &names) } }
        default: break
        }
    }

    /// Gives the variables of an inlined comprehension temporaries of their own. Those in `bound` are assigned before
    /// they can be read.
    private func enterComprehension(_ scope: Scope, bound: Set<String>, _ range: SourceRange) {
        var accesses: [String: Access] = [:]
        for symbol in scope.symbols where symbol.place == .local {
            let register = unit.allocate()
            unit.bound.remove(register)
            if symbol.flags.contains(.captured) {
                unit.emit(.clear, a: register, at: range)
                unit.emit(.makeCell, a: register, at: range)
                accesses[symbol.name] = .cell(register)
            } else {
                // Variables of later clauses may be read before they are set.
                if !bound.contains(symbol.name) { unit.emit(.clear, a: register, at: range) }
                accesses[symbol.name] = .register(register)
            }
        }
        unit.comprehensions.append((scope, accesses))
    }

    /// Generates the clause at `position` and all inside it.
    private func clause(_ position: Int, _ parts: Parts, _ iterator: Int, _ result: Int) throws(SyntaxError) {
        try deepen(parts.range)
        defer { depth -= 1 }
        guard position < parts.clauses.count else { return try element(parts, result) }
        let clause = parts.clauses[position]
        let mark = unit.top
        defer { unit.top = mark }
        if position > 0, !clause.isAsync, let single = Self.singleItem(clause.iterable) {
            // `for y in [value]` is an assignment.
            let register = try operand(single, isLast: true)
            try store(clause.target, from: register)
            unit.top = mark
            let skip = unit.newLabel()
            for condition in clause.conditions { try branch(condition, to: skip, when: false) }
            try self.clause(position + 1, parts, iterator, result)
            unit.bind(skip)
            return
        }
        var iterator = iterator
        if position > 0 {
            iterator = unit.allocate()
            try iterableOperand(clause.iterable, isAsync: clause.isAsync, into: iterator)
        }
        let head = unit.newLabel()
        let again = unit.newLabel()
        let exhausted = unit.newLabel()
        unit.bindHead(head)
        let entry = unit.bound
        var stopped = 0
        if clause.isAsync {
            stopped = try asyncNext(iterator, clause.target, exhausted: exhausted, parts.range)
        } else {
            try next(iterator, clause.target, exhausted: exhausted, clause.iterable.range)
        }
        for condition in clause.conditions { try branch(condition, to: again, when: false) }
        try self.clause(position + 1, parts, iterator, result)
        unit.bind(again)
        unit.jump(.loop, to: head, at: parts.range)
        if clause.isAsync {
            unit.bindHandler(exhausted, bound: entry)
            unit.emit(.endAsyncFor, a: stopped, at: clause.iterable.range)
        } else {
            unit.bind(exhausted)
        }
    }

    private static func singleItem(_ iterable: Expression) -> Expression? {
        switch iterable.kind {
        case .list(let items), .tuple(let items):
            guard items.count == 1, !hasStarred(items) else { return nil }
            return items[0]
        default: return nil
        }
    }

    /// Adds one element to the result, or yields it.
    private func element(_ parts: Parts, _ result: Int) throws(SyntaxError) {
        let mark = unit.top
        defer { unit.top = mark }
        let register = try operand(parts.element, isLast: parts.value == nil)
        let place = parts.element.range
        switch parts.kind {
        case .listComprehension: unit.emit(.listAppend, a: result, b: register, at: place)
        case .setComprehension: unit.emit(.setAdd, a: result, b: register, at: place)
        case .generator:
            let sent = unit.allocate()
            unit.emit(.yield, a: sent, b: register, at: place)
        default:
            guard let value = parts.value else { return }
            let second = try operand(value, isLast: true)
            unit.emit(.dictSet, a: result, b: register, c: second, at: place.through(value.range))
        }
    }

    /// A generator expression, or a comprehension that needs a frame: a function of the first iterator.
    private func separate(
        _ parts: Parts, _ scope: Scope, _ first: Comprehension, into target: Int
    ) throws(SyntaxError) {
        enterUnit(scope, firstLine: parts.range.line)
        setUpVariables(parameters: [".0"], usesNames: false)
        if parts.kind == .generator {
            try clause(0, parts, 0, 0)
            returnNone(at: parts.range)
        } else {
            let result = unit.allocate()
            build(parts.kind, into: result, parts.range)
            try clause(0, parts, 0, result)
            unit.emitReturn(result, at: parts.range)
        }
        var code = CodeUnit.Parts()
        code.argumentCount = 1
        code.flags = functionFlags(scope)
        let inner = try leaveUnit(code)

        if target == unit.top - 1, unit.isScratch(target) { unit.top = target }
        let base = unit.allocate(2)
        makeFunction(inner, into: base, parts.range)
        try iterableOperand(first.iterable, isAsync: first.isAsync, into: base + 1)
        unit.emit(.call, a: target, b: base, c: 1, at: parts.range)
        if scope.isCoroutine, parts.kind != .generator { unit.emit(.await, a: target, b: target, at: parts.range) }
    }
}

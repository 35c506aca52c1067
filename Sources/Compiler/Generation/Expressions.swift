import Syntax

extension CodeGenerator {
    /// Where the value of an expression stands: a local variable's own register, or a new temporary.
    ///
    /// A variable that a later part of the same expression may assign is copied, unless this is the last part.
    func operand(_ expression: Expression, isLast: Bool = false) throws(SyntaxError) -> Int {
        if case .name(let name) = expression.kind {
            let name = mangle(name)
            if case .register(let register) = access(name), isLast || !unit.changeable.contains(register) {
                checkBound(register, name, expression.range)
                return register
            }
        }
        let register = unit.allocate()
        try self.expression(expression, into: register)
        return register
    }

    /// Puts the value of an expression into a register.
    func expression(_ expression: Expression, into target: Int) throws(SyntaxError) {
        try deepen(expression.range)
        defer { depth -= 1 }
        let mark = unit.top
        defer { unit.top = mark }
        let range = expression.range
        switch expression.kind {
        case .name(let name): load(name, into: target, range)
        case .constant(let constant): unit.load(.literal(constant), into: target, at: range)
        case .attribute(let value, let name): try attribute(value, name, into: target, range)
        case .call: try call(expression, into: target)
        case .subscript(let value, let index): try item(value, index, into: target, range)
        case .binary: try binary(expression, into: target)
        case .unary: try unary(expression, into: target)
        case .compare(let left, let operators, let comparators):
            try compare(left, operators, comparators, into: target, range)
        case .boolOp(let op, let items): try boolean(op, items, into: target, range)
        case .conditional(let test, let body, let orElse):
            try conditional(test, body, orElse, into: target)
        case .named(let name, let value): try named(name, value, into: target, range)
        case .tuple(let items): try tuple(items, expression, into: target)
        case .list(let items): try list(items, into: target, range)
        case .set(let items): try set(items, into: target, range)
        case .dict(let items): try dict(items, into: target, range)
        case .joinedString(let parts): try joinedString(parts, into: target, range)
        case .formattedValue(let value, let conversion, let spec):
            try formattedValue(value, conversion, spec, into: target, range)
        case .slice(let lower, let upper, let step): try slice(lower, upper, step, into: target, range)
        case .lambda(let parameters, let body): try lambda(parameters, body, into: target, range)
        case .listComprehension, .setComprehension, .dictComprehension, .generator:
            try comprehension(expression, into: target)
        case .await(let value):
            try checkAwait("'await'", range)
            let register = try operand(value, isLast: true)
            unit.emit(.await, a: target, b: register, at: range)
        case .yield(let value): try yield(value, into: target, range)
        case .yieldFrom(let value): try yieldFrom(value, into: target, range)
        case .starred: throw SyntaxError("can't use starred expression here", range)
        }
    }

    /// Evaluates an expression for its effects.
    func effect(_ expression: Expression) throws(SyntaxError) {
        let mark = unit.top
        defer { unit.top = mark }
        switch expression.kind {
        case .constant: break
        case .call:
            let register = unit.allocate()
            try self.expression(expression, into: register)
            unit.emit(.discard, a: register, at: expression.range)
        case .named(let target, let value):
            guard case .name(let name) = target.kind else { fallthrough }
            try assign(name, value, target.range)
        default:
            _ = try operand(expression, isLast: true)
        }
    }

    // MARK: Access

    private func attribute(
        _ value: Expression, _ name: String, into target: Int, _ range: SourceRange
    ) throws(SyntaxError) {
        let object = try scratchOperand(value, target)
        unit.emitCached(.loadAttribute, a: target, b: object, c: unit.name(mangle(name)),
            at: Self.namePlace(range, range, name))
    }

    /// An operand that needs no temporary of its own when the target is one.
    func scratchOperand(_ expression: Expression, _ target: Int) throws(SyntaxError) -> Int {
        if !unit.isScratch(target) { return try operand(expression, isLast: true) }
        if case .name(let name) = expression.kind, localRegister(name) != nil {
            return try operand(expression, isLast: true)
        }
        try self.expression(expression, into: target)
        return target
    }

    private func item(
        _ value: Expression, _ index: Expression, into target: Int, _ range: SourceRange
    ) throws(SyntaxError) {
        warnAboutSubscript(value, index, range)
        let object = try firstOperand(value, target)
        let key = try operand(index, isLast: true)
        unit.emit(.loadItem, a: target, b: object, c: key, at: range)
    }

    /// The first of several operands, in the target itself when that is a temporary.
    func firstOperand(_ expression: Expression, _ target: Int) throws(SyntaxError) -> Int {
        if case .name(let name) = expression.kind, let register = localRegister(name),
            !unit.changeable.contains(register)
        {
            return try operand(expression)
        }
        if unit.isScratch(target) {
            try self.expression(expression, into: target)
            return target
        }
        return try operand(expression)
    }

    private func slice(
        _ lower: Expression?, _ upper: Expression?, _ step: Expression?, into target: Int, _ range: SourceRange
    ) throws(SyntaxError) {
        let base = unit.top
        for part in [lower, upper, step] {
            let register = unit.allocate()
            if let part {
                try expression(part, into: register)
            } else {
                unit.load(.literal(.none), into: register, at: range)
            }
        }
        unit.emit(.buildSlice, a: target, b: base, at: range)
    }

    private func named(
        _ target: Expression, _ value: Expression, into register: Int, _ range: SourceRange
    ) throws(SyntaxError) {
        guard case .name(let name) = target.kind else {
            throw SyntaxError("cannot use assignment expressions with this target", range)
        }
        if let variable = localRegister(name) {
            try assign(name, value, target.range)
            unit.move(variable, to: register, at: target.range)
        } else if unit.isScratch(register) {
            try expression(value, into: register)
            try store(name, from: register, target.range)
        } else {
            let result = try operand(value, isLast: true)
            try store(name, from: result, target.range)
            unit.move(result, to: register, at: range)
        }
    }

    // MARK: Strings

    /// f-strings.
    func joinedString(_ parts: [Expression], into target: Int, _ range: SourceRange) throws(SyntaxError) {
        if parts.isEmpty { return unit.load(.literal(.string("")), into: target, at: range) }
        if parts.count == 1 { return try expression(parts[0], into: target) }
        let base = unit.allocate()
        var filled = 1
        try expression(parts[0], into: base)
        for part in parts.dropFirst() {
            if filled == CompileLimits.chunk {
                unit.emit(.buildString, a: base, b: base, c: filled, at: range)
                unit.top = base + 1
                filled = 1
            }
            try expression(part, into: unit.allocate())
            filled += 1
        }
        unit.emit(.buildString, a: target, b: base, c: filled, at: range)
    }

    private func formattedValue(
        _ value: Expression, _ conversion: Character?, _ spec: Expression?, into target: Int, _ range: SourceRange
    ) throws(SyntaxError) {
        let code: Int
        switch conversion {
        case "s": code = 1
        case "r": code = 2
        case "a": code = 3
        default: code = 0
        }
        guard let spec else {
            let register = try scratchOperand(value, target)
            return unit.emit(.formatValue, a: target, b: register, d: code, at: range)
        }
        let register = try firstOperand(value, target)
        let format = try operand(spec, isLast: true)
        unit.emit(.formatValue, a: target, b: register, c: format, d: code | 4, at: range)
    }

    // MARK: Suspension

    /// Refuses `await` and its relatives where nothing can await.
    func checkAwait(_ what: String, _ range: SourceRange) throws(SyntaxError) {
        if unit.scope.kind == .module, allowsTopLevelAwait { return }
        switch unit.scope.kind {
        case .function where unit.scope.isAsyncFunction: return
        case .generator, .listComprehension, .setComprehension, .dictComprehension: return
        case .module, .class:
            if what == "'await'" { throw SyntaxError("'await' outside function", range) }
        default: break
        }
        throw SyntaxError("\(what) outside async function", range)
    }

    private func yield(_ value: Expression?, into target: Int, _ range: SourceRange) throws(SyntaxError) {
        guard unit.scope.isFunctionLike else { throw SyntaxError("'yield' outside function", range) }
        let register: Int
        if let value {
            register = try operand(value, isLast: true)
        } else {
            register = unit.allocate()
            unit.load(.literal(.none), into: register, at: range)
        }
        unit.emit(.yield, a: target, b: register, at: range)
    }

    private func yieldFrom(_ value: Expression, into target: Int, _ range: SourceRange) throws(SyntaxError) {
        guard unit.scope.isFunctionLike else { throw SyntaxError("'yield from' outside function", range) }
        if unit.scope.isAsyncFunction { throw SyntaxError("'yield from' inside async function", range) }
        let register = try operand(value, isLast: true)
        unit.emit(.yieldFrom, a: target, b: register, at: range)
    }
}

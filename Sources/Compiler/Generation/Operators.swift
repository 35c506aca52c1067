import Syntax

extension CodeGenerator {
    /// A chain of binary operators, which leans to the left and may be long.
    func binary(_ expression: Expression, into target: Int) throws(SyntaxError) {
        var links: [(op: BinaryOperator, right: Expression, range: SourceRange)] = []
        var first = expression
        while case .binary(let left, let op, let right) = first.kind {
            links.append((op, right, first.range))
            first = left
        }
        var folded = constant(of: first)
        while let left = folded, let link = links.last, let right = constant(of: link.right),
            let value = ConstantFolding.binary(left, link.op, right)
        {
            folded = value
            links.removeLast()
            first = Expression(.constant(.none), link.range)
        }
        if links.isEmpty, let folded { return unit.load(folded, into: target, at: expression.range) }
        if links.count == 1, case .literal(.string(let format))? = folded,
            let parts = PercentFormat.parts(format, links[0].op, links[0].right)
        {
            return try joinedString(parts, into: target, expression.range)
        }
        let scratch = unit.isScratch(target) ? target : unit.allocate()
        var left: Int
        if let folded {
            unit.load(folded, into: scratch, at: first.range)
            left = scratch
        } else {
            left = try firstOperand(first, scratch)
        }
        let mark = unit.top
        while let link = links.popLast() {
            let result = links.isEmpty ? target : scratch
            try operate(link.op, left, link.right, isInPlace: false, into: result, link.range)
            unit.top = mark
            left = result
        }
    }

    /// `target = r[left] op right`
    func operate(
        _ op: BinaryOperator, _ left: Int, _ right: Expression, isInPlace: Bool, into target: Int,
        _ range: SourceRange
    ) throws(SyntaxError) {
        let flag = isInPlace ? 1 : 0
        if case .constant(.int(let value)) = right.kind, value > -32768, value <= 32767 {
            if op == .add {
                return unit.emit(.addImmediate, a: target, b: left, c: value, d: flag, at: range)
            }
            if op == .subtract {
                return unit.emit(.addImmediate, a: target, b: left, c: -value, d: flag | 2, at: range)
            }
        }
        let operand = try self.operand(right, isLast: true)
        switch op {
        case .add: unit.emit(.add, a: target, b: left, c: operand, d: flag, at: range)
        case .subtract: unit.emit(.subtract, a: target, b: left, c: operand, d: flag, at: range)
        case .multiply: unit.emit(.multiply, a: target, b: left, c: operand, d: flag, at: range)
        default:
            unit.emit(.binary, a: target, b: left, c: operand, d: Int(op.rawValue) | flag << 7, at: range)
        }
    }

    /// A chain of unary operators, which may be long.
    func unary(_ expression: Expression, into target: Int) throws(SyntaxError) {
        var links: [(op: UnaryOperator, range: SourceRange)] = []
        var inner = expression
        while case .unary(let op, let value) = inner.kind {
            links.append((op, inner.range))
            inner = value
        }
        var folded = constant(of: inner)
        while let value = folded, let link = links.last, let result = ConstantFolding.unary(link.op, value) {
            folded = result
            links.removeLast()
        }
        if links.isEmpty, let folded { return unit.load(folded, into: target, at: expression.range) }
        let scratch = unit.isScratch(target) ? target : unit.allocate()
        var register: Int
        if let folded {
            unit.load(folded, into: scratch, at: inner.range)
            register = scratch
        } else if links.last?.op == .not, let inverted = Self.inverted(inner), let link = links.popLast() {
            register = links.isEmpty ? target : scratch
            try self.expression(Expression(inverted, link.range), into: register)
        } else {
            register = try scratchOperand(inner, scratch)
        }
        while let link = links.popLast() {
            let result = links.isEmpty ? target : scratch
            if link.op == .not {
                unit.emit(.not, a: result, b: register, at: link.range)
            } else {
                unit.emit(.unary, a: result, b: register, d: Int(link.op.rawValue), at: link.range)
            }
            register = result
        }
    }

    /// `not (a is b)` is `a is not b`, and so on.
    private static func inverted(_ value: Expression) -> Expression.Kind? {
        guard case .compare(let left, let operators, let rights) = value.kind, operators.count == 1 else {
            return nil
        }
        switch operators[0] {
        case .is: return .compare(left, [.isNot], rights)
        case .isNot: return .compare(left, [.is], rights)
        case .in: return .compare(left, [.notIn], rights)
        case .notIn: return .compare(left, [.in], rights)
        default: return nil
        }
    }

    // MARK: Comparisons

    func compare(
        _ left: Expression, _ operators: [CompareOperator], _ comparators: [Expression], into target: Int,
        _ range: SourceRange
    ) throws(SyntaxError) {
        warnAboutIdentity(left, operators, comparators, range)
        var first = try operand(left)
        if operators.count == 1 {
            let second = try comparisonOperand(operators[0], comparators[0], isLast: true)
            return emitCompare(operators[0], first, second, into: target, range)
        }
        let end = unit.newLabel()
        let result = unit.isScratch(target) ? target : unit.allocate()
        // `target` may hold the left operand only until the first comparison.
        for (position, comparator) in comparators.enumerated() {
            let isLast = position == comparators.count - 1
            // Only the last operand is not looked at again.
            let second =
                isLast
                ? try comparisonOperand(operators[position], comparator, isLast: true)
                : try operand(comparator, isLast: false)
            emitCompare(operators[position], first, second, into: result, range)
            if !isLast { unit.jump(.jumpIfFalse, a: result, to: end, at: range) }
            first = second
        }
        unit.bind(end)
        unit.move(result, to: target, at: range)
    }

    /// The right side of a comparison; `in [1, 2]` needs no list.
    func comparisonOperand(
        _ op: CompareOperator, _ expression: Expression, isLast: Bool
    ) throws(SyntaxError) -> Int {
        if op == .in || op == .notIn {
            let constant: CodeUnit.Constant?
            switch expression.kind {
            case .list(let items): constant = constants(of: items).map { .tuple($0) }
            case .set(let items): constant = constants(of: items).map { .frozenSet($0) }
            default: constant = nil
            }
            if let constant {
                let register = unit.allocate()
                unit.load(constant, into: register, at: expression.range)
                return register
            }
        }
        return try operand(expression, isLast: isLast)
    }

    private func emitCompare(
        _ op: CompareOperator, _ left: Int, _ right: Int, into target: Int, _ range: SourceRange
    ) {
        switch op {
        case .is, .isNot: unit.emit(.isSame, a: target, b: left, c: right, d: op == .is ? 0 : 1, at: range)
        case .in, .notIn: unit.emit(.contains, a: target, b: left, c: right, d: op == .in ? 0 : 1, at: range)
        default: unit.emit(.compare, a: target, b: left, c: right, d: Int(op.rawValue), at: range)
        }
    }

    // MARK: Choices

    func boolean(
        _ op: BoolOperator, _ items: [Expression], into target: Int, _ range: SourceRange
    ) throws(SyntaxError) {
        let end = unit.newLabel()
        let result = unit.isScratch(target) ? target : unit.allocate()
        let jump: Opcode = op == .and ? .jumpIfFalse : .jumpIfTrue
        for item in items.dropLast() {
            if let value = constant(of: item).map(ConstantFolding.truth) {
                // A constant either decides or does not matter.
                if value != (op == .and) {
                    try expression(item, into: result)
                    unit.jump(.jump, to: end, at: range)
                }
                continue
            }
            try expression(item, into: result)
            unit.jump(jump, a: result, to: end, at: range)
        }
        if let last = items.last { try expression(last, into: result) }
        unit.bind(end)
        unit.move(result, to: target, at: range)
    }

    func conditional(
        _ test: Expression, _ body: Expression, _ orElse: Expression, into target: Int
    ) throws(SyntaxError) {
        let otherwise = unit.newLabel()
        let end = unit.newLabel()
        try branch(test, to: otherwise, when: false)
        try expression(body, into: target)
        unit.jump(.jump, to: end, at: body.range)
        unit.bind(otherwise)
        try expression(orElse, into: target)
        unit.bind(end)
    }

    /// Jumps to the label when the truth of the expression is `truth`, and goes on otherwise.
    func branch(_ expression: Expression, to label: Label, when truth: Bool) throws(SyntaxError) {
        try deepen(expression.range)
        defer { depth -= 1 }
        let mark = unit.top
        defer { unit.top = mark }
        var (expression, truth) = (expression, truth)
        while case .unary(.not, let value) = expression.kind {
            expression = value
            truth.toggle()
        }
        if let value = constant(of: expression).map(ConstantFolding.truth) {
            if value == truth { unit.jump(.jump, to: label, at: expression.range) }
            return
        }
        switch expression.kind {
        case .boolOp(let op, let items): return try branch(op, items, to: label, when: truth)
        case .conditional(let test, let body, let orElse):
            let otherwise = unit.newLabel()
            let end = unit.newLabel()
            try branch(test, to: otherwise, when: false)
            try branch(body, to: label, when: truth)
            unit.jump(.jump, to: end, at: body.range)
            unit.bind(otherwise)
            try branch(orElse, to: label, when: truth)
            unit.bind(end)
        case .compare(let left, let operators, let comparators):
            try branch(left, operators, comparators, to: label, when: truth, expression.range)
        case .named(let target, let value):
            guard case .name(let name) = target.kind, let register = localRegister(name) else { fallthrough }
            try assign(name, value, target.range)
            unit.jump(truth ? .jumpIfTrue : .jumpIfFalse, a: register, to: label, at: expression.range)
        default:
            let register = try operand(expression, isLast: true)
            unit.jump(truth ? .jumpIfTrue : .jumpIfFalse, a: register, to: label, at: expression.range)
        }
    }

    private func branch(
        _ op: BoolOperator, _ items: [Expression], to label: Label, when truth: Bool
    ) throws(SyntaxError) {
        guard let last = items.last else { return }
        if (op == .or) == truth {
            // Any item decides.
            for item in items { try branch(item, to: label, when: truth) }
            return
        }
        let end = unit.newLabel()
        for item in items.dropLast() { try branch(item, to: end, when: !truth) }
        try branch(last, to: label, when: truth)
        unit.bind(end)
    }

    private func branch(
        _ left: Expression, _ operators: [CompareOperator], _ comparators: [Expression], to label: Label,
        when truth: Bool, _ range: SourceRange
    ) throws(SyntaxError) {
        warnAboutIdentity(left, operators, comparators, range)
        let isChain = operators.count > 1
        let first = try operand(left)
        if !isChain, try branchImmediate(first, operators[0], comparators[0], to: label, when: truth, range) {
            return
        }
        var previous = first
        let fail = truth && isChain ? unit.newLabel() : label
        for (position, comparator) in comparators.enumerated() {
            let isLast = position == comparators.count - 1
            let second =
                isLast
                ? try comparisonOperand(operators[position], comparator, isLast: true)
                : try operand(comparator, isLast: false)
            let decides = isLast && truth
            branchCompare(
                operators[position], previous, second, to: decides ? label : fail, when: decides, range)
            previous = second
        }
        if truth && isChain { unit.bind(fail) }
    }

    /// Comparisons with None and with small integers.
    private func branchImmediate(
        _ left: Int, _ op: CompareOperator, _ right: Expression, to label: Label, when truth: Bool,
        _ range: SourceRange
    ) throws(SyntaxError) -> Bool {
        guard case .constant(let constant) = right.kind else { return false }
        switch (op, constant) {
        case (.is, .none):
            unit.jump(truth ? .jumpIfNone : .jumpIfNotNone, a: left, to: label, at: range)
        case (.isNot, .none):
            unit.jump(truth ? .jumpIfNotNone : .jumpIfNone, a: left, to: label, at: range)
        case (.less, .int(let value)), (.lessEqual, .int(let value)), (.equal, .int(let value)),
            (.notEqual, .int(let value)), (.greater, .int(let value)), (.greaterEqual, .int(let value)):
            guard Int16(exactly: value) != nil else { return false }
            unit.longJump(
                truth ? .jumpIfCompareImmediate : .jumpUnlessCompareImmediate, a: left, b: value,
                d: Int(op.rawValue), to: label, at: range)
        default: return false
        }
        return true
    }

    func branchCompare(
        _ op: CompareOperator, _ left: Int, _ right: Int, to label: Label, when truth: Bool,
        _ range: SourceRange
    ) {
        switch op {
        case .is, .isNot, .in, .notIn:
            let result = unit.allocate()
            emitCompare(op, left, right, into: result, range)
            unit.jump(truth ? .jumpIfTrue : .jumpIfFalse, a: result, to: label, at: range)
            unit.top -= 1
        default:
            unit.longJump(
                truth ? .jumpIfCompare : .jumpUnlessCompare, a: left, b: right, d: Int(op.rawValue),
                to: label,
                at: range)
        }
    }
}

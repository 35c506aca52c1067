import Syntax

extension CodeGenerator {
    /// The value of an expression that is known now, or `nil`.
    func constant(of expression: Expression) -> CodeUnit.Constant? {
        switch expression.kind {
        case .constant(let literal): return .literal(literal)
        case .name("__debug__"): return .literal(debugConstant)
        case .tuple(let items): return constants(of: items).map { .tuple($0) }
        case .unary: return constantOfUnary(expression)
        case .binary:
            return constantOfBinary(expression)
        case .subscript(let value, let index):
            guard Self.mayBeConstant(value), Self.mayBeConstant(index), let sequence = constant(of: value),
                let position = constant(of: index)
            else { return nil }
            return ConstantFolding.item(sequence, position)
        default: return nil
        }
    }

    /// The values of items that are all known.
    func constants(of items: [Expression]) -> [CodeUnit.Constant]? {
        guard items.allSatisfy(Self.mayBeConstant) else { return nil }
        var values: [CodeUnit.Constant] = []
        values.reserveCapacity(items.count)
        for item in items {
            guard let value = constant(of: item) else { return nil }
            values.append(value)
        }
        return values
    }

    /// A quick look that rules most expressions out.
    private static func mayBeConstant(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .constant, .tuple, .unary, .binary, .subscript: true
        case .name(let name): name == "__debug__"
        default: false
        }
    }

    private func constantOfUnary(_ expression: Expression) -> CodeUnit.Constant? {
        var operators: [UnaryOperator] = []
        var inner = expression
        while case .unary(let op, let value) = inner.kind {
            operators.append(op)
            inner = value
        }
        guard Self.mayBeConstant(inner), var value = constant(of: inner) else { return nil }
        for op in operators.reversed() {
            guard let next = ConstantFolding.unary(op, value) else { return nil }
            value = next
        }
        return value
    }

    private func constantOfBinary(_ expression: Expression) -> CodeUnit.Constant? {
        var links: [(op: BinaryOperator, right: Expression)] = []
        var first = expression
        while case .binary(let left, let op, let right) = first.kind {
            guard Self.mayBeConstant(right) else { return nil }
            links.append((op, right))
            first = left
        }
        guard Self.mayBeConstant(first), var value = constant(of: first) else { return nil }
        for link in links.reversed() {
            guard let right = constant(of: link.right),
                let next = ConstantFolding.binary(value, link.op, right)
            else { return nil }
            value = next
        }
        return value
    }
}

/// Arithmetic on constants, as far as its result is exact and small.
enum ConstantFolding {
    static func truth(_ constant: CodeUnit.Constant) -> Bool {
        switch constant {
        case .literal(let literal):
            switch literal {
            case .none, .false: return false
            case .true, .ellipsis: return true
            case .int(let value): return value != 0
            case .bigInt: return true
            case .float(let value), .imaginary(let value): return value != 0
            case .string(let text): return !text.isEmpty
            case .codePoints(let points): return !points.isEmpty
            case .bytes(let bytes): return !bytes.isEmpty
            }
        case .tuple(let items), .frozenSet(let items): return !items.isEmpty
        case .code: return true
        }
    }

    static func unary(_ op: UnaryOperator, _ operand: CodeUnit.Constant) -> CodeUnit.Constant? {
        if op == .not { return .literal(truth(operand) ? .false : .true) }
        guard case .literal(let literal) = operand else { return nil }
        switch (op, literal) {
        case (.negative, .int(let value)):
            return value == Int.min ? nil : .literal(.int(-value))
        case (.negative, .float(let value)): return .literal(.float(-value))
        case (.positive, .int), (.positive, .float), (.positive, .imaginary): return operand
        case (.invert, .int(let value)): return .literal(.int(~value))
        default: return nil
        }
    }

    static func binary(
        _ left: CodeUnit.Constant, _ op: BinaryOperator, _ right: CodeUnit.Constant
    ) -> CodeUnit.Constant? {
        switch (left, right) {
        case (.literal(.int(let a)), .literal(.int(let b))): return integers(a, op, b)
        case (.literal(.float(let a)), .literal(.float(let b))): return floats(a, op, b)
        case (.literal(.float(let a)), .literal(.int(let b))): return exact(b).flatMap { floats(a, op, $0) }
        case (.literal(.int(let a)), .literal(.float(let b))): return exact(a).flatMap { floats($0, op, b) }
        case (.literal(.string(let a)), .literal(.string(let b))) where op == .add:
            return a.utf8.count + b.utf8.count <= 4096 ? .literal(.string(a + b)) : nil
        case (.literal(.bytes(let a)), .literal(.bytes(let b))) where op == .add:
            return a.count + b.count <= 4096 ? .literal(.bytes(a + b)) : nil
        case (.literal(.string(let text)), .literal(.int(let count))) where op == .multiply,
            (.literal(.int(let count)), .literal(.string(let text))) where op == .multiply:
            let (size, overflow) = text.utf8.count.multipliedReportingOverflow(by: max(0, count))
            return !overflow && size <= 4096 ? .literal(.string(repeated(text, max(0, count)))) : nil
        case (.tuple(let a), .tuple(let b)) where op == .add:
            return a.count + b.count <= 256 ? .tuple(a + b) : nil
        default: return nil
        }
    }

    private static func repeated(_ text: String, _ count: Int) -> String {
        text.isEmpty ? "" : String(repeating: text, count: count)
    }

    static func item(_ sequence: CodeUnit.Constant, _ position: CodeUnit.Constant) -> CodeUnit.Constant? {
        guard case .tuple(let items) = sequence, case .literal(.int(let index)) = position,
            index < items.count, index >= -items.count
        else { return nil }
        return items[index < 0 ? index + items.count : index]
    }

    private static func exact(_ value: Int) -> Double? { Double(exactly: value) }

    private static func whole(_ result: (partialValue: Int, overflow: Bool)) -> CodeUnit.Constant? {
        result.overflow ? nil : .literal(.int(result.partialValue))
    }

    private static func integers(_ a: Int, _ op: BinaryOperator, _ b: Int) -> CodeUnit.Constant? {
        switch op {
        case .add: return whole(a.addingReportingOverflow(b))
        case .subtract: return whole(a.subtractingReportingOverflow(b))
        case .multiply: return whole(a.multipliedReportingOverflow(by: b))
        case .bitAnd: return .literal(.int(a & b))
        case .bitOr: return .literal(.int(a | b))
        case .bitXor: return .literal(.int(a ^ b))
        case .leftShift:
            guard b >= 0, b < 62, a.magnitude < 1 << UInt(62 - b) else { return nil }
            return .literal(.int(a << b))
        case .rightShift: return b >= 0 ? .literal(.int(a >> min(b, 63))) : nil
        case .floorDivide, .modulo:
            guard b != 0, !(a == Int.min && b == -1) else { return nil }
            let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
            let isBelow = remainder != 0 && (remainder < 0) != (b < 0)
            if op == .modulo { return .literal(.int(isBelow ? remainder + b : remainder)) }
            return .literal(.int(isBelow ? quotient - 1 : quotient))
        case .trueDivide:
            guard b != 0, a.magnitude < 1 << 53, b.magnitude < 1 << 53 else { return nil }
            return .literal(.float(Double(a) / Double(b)))
        case .power: return power(a, b)
        case .matrixMultiply: return nil
        }
    }

    private static func power(_ base: Int, _ exponent: Int) -> CodeUnit.Constant? {
        guard exponent >= 0 else { return nil }
        var result = 1
        var factor = base
        var rest = exponent
        while rest > 0 {
            if rest & 1 == 1 {
                let (product, overflow) = result.multipliedReportingOverflow(by: factor)
                if overflow { return nil }
                result = product
            }
            rest >>= 1
            if rest == 0 { break }
            let (square, overflow) = factor.multipliedReportingOverflow(by: factor)
            if overflow { return nil }
            factor = square
        }
        return .literal(.int(result))
    }

    private static func floats(_ a: Double, _ op: BinaryOperator, _ b: Double) -> CodeUnit.Constant? {
        switch op {
        case .add: return .literal(.float(a + b))
        case .subtract: return .literal(.float(a - b))
        case .multiply: return .literal(.float(a * b))
        case .trueDivide: return b == 0 ? nil : .literal(.float(a / b))
        default: return nil
        }
    }
}

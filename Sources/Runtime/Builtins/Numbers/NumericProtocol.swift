import BigInt
import Syntax

/// A number of a builtin type, taken out of its value.
enum Number {
    case small(Int)
    case big(BigInt)
    case double(Double)
    case complex(Complex)

    /// The number as a big integer; only for `small` and `big`.
    var integer: BigInt? {
        switch self {
        case .small(let number): BigInt(small: number)
        case .big(let number): number
        default: nil
        }
    }
}

/// Number fast paths of the operators: nil means "not numbers, look further".
extension ThreadState {
    @inline(__always)
    func numericBinary(_ op: BinaryOperator, _ left: Value, _ right: Value) throws -> Value? {
        if Value.bothSmallInts(left, right) { return try smallIntBinary(op, left.smallInt, right.smallInt) }
        if left.isDouble {
            if right.isDouble { return try doubleBinary(op, left.double, right.double) }
            if right.isSmallInt { return try doubleBinary(op, left.double, Double(right.smallInt)) }
        } else if right.isDouble, left.isSmallInt {
            return try doubleBinary(op, Double(left.smallInt), right.double)
        }
        return try numericBinarySlow(op, left, right)
    }

    @inline(never)
    private func numericBinarySlow(_ op: BinaryOperator, _ left: Value, _ right: Value) throws -> Value? {
        if left.isBool && right.isBool {
            switch op {
            case .bitAnd: return Value(left.isTrue && right.isTrue)
            case .bitOr: return Value(left.isTrue || right.isTrue)
            case .bitXor: return Value(left.isTrue != right.isTrue)
            default: break
            }
        }
        if let x = wideInteger(left), let y = wideInteger(right), let result = wideBinary(op, x, y) { return result }
        guard let x = plainNumber(left), let y = plainNumber(right) else { return nil }
        return try arithmetic(op, x, y)
    }

    func numericUnary(_ op: UnaryOperator, _ value: Value) throws -> Value? {
        if value.isSmallInt {
            switch op {
            case .negative: return int(-value.smallInt)
            case .positive: return value
            case .invert: return int(~value.smallInt)
            case .not: return Value(value.smallInt == 0)
            }
        }
        if value.isDouble {
            switch op {
            case .negative: return Value(-value.double)
            case .positive: return value
            case .invert: return nil
            case .not: return Value(value.double == 0)
            }
        }
        // `~True` warns: that is the method's affair.
        if value.isBool && op == .invert { return nil }
        guard let number = plainNumber(value) else { return nil }
        return unaryArithmetic(op, number)
    }

    @inline(__always)
    func numericCompare(_ op: CompareOperator, _ left: Value, _ right: Value) -> Bool? {
        if Value.bothSmallInts(left, right) { return compared(op, left.smallInt, right.smallInt) }
        if left.isDouble {
            if right.isDouble { return compared(op, left.double, right.double) }
            // A small int is exact as a float.
            if right.isSmallInt { return compared(op, left.double, Double(right.smallInt)) }
        } else if right.isDouble, left.isSmallInt {
            return compared(op, Double(left.smallInt), right.double)
        }
        return numericCompareSlow(op, left, right)
    }

    @inline(never)
    private func numericCompareSlow(_ op: CompareOperator, _ left: Value, _ right: Value) -> Bool? {
        if let x = wideInteger(left), let y = wideInteger(right) { return compared(op, x, y) }
        guard let x = plainNumber(left), let y = plainNumber(right) else { return nil }
        return comparison(op, x, y)
    }

    // MARK: Taking numbers out of values

    /// The number of a value whose type is exactly a builtin one.
    func plainNumber(_ value: Value) -> Number? {
        if value.isSmallInt { return .small(value.smallInt) }
        if value.isDouble { return .double(value.double) }
        if value.isBool { return .small(value.isTrue ? 1 : 0) }
        guard value.isObject else { return nil }
        let type = value.unsafeObject.type
        switch value.unsafeKind {
        case .int where type === session.types.int: return .big(value.unsafeAs(IntObject.self).number)
        case .complex where type === session.types.complex: return .complex(value.unsafeAs(ComplexObject.self).number)
        default: return nil
        }
    }

    /// The number of an instance of a builtin number type or of a subclass.
    func anyNumber(_ value: Value) -> Number? {
        if value.isSmallInt { return .small(value.smallInt) }
        if value.isDouble { return .double(value.double) }
        if value.isBool { return .small(value.isTrue ? 1 : 0) }
        guard value.isObject else { return nil }
        switch value.unsafeKind {
        case .int:
            let number = value.unsafeAs(IntObject.self).number
            if let small = number.machineInt { return .small(small) }
            return .big(number)
        case .float: return .double(value.unsafeAs(FloatObject.self).number)
        case .complex: return .complex(value.unsafeAs(ComplexObject.self).number)
        default: return nil
        }
    }

    // MARK: Operations on numbers

    /// `left op right`; nil when the operator does not exist for such numbers.
    func arithmetic(_ op: BinaryOperator, _ left: Number, _ right: Number) throws -> Value? {
        switch (left, right) {
        case (.small(let x), .small(let y)): return try smallIntBinary(op, x, y)
        case (.complex, _), (_, .complex): return try complexBinary(op, left, right)
        case (.double(let x), .double(let y)): return try doubleBinary(op, x, y)
        case (.double(let x), .small(let y)): return try doubleBinary(op, x, Double(y))
        case (.small(let x), .double(let y)): return try doubleBinary(op, Double(x), y)
        case (.double(let x), .big(let y)):
            return isDoubleOperator(op) ? try doubleBinary(op, x, doubleFromInteger(y)) : nil
        case (.big(let x), .double(let y)):
            return isDoubleOperator(op) ? try doubleBinary(op, doubleFromInteger(x), y) : nil
        case (.small(let x), .big(let y)): return try bigIntBinary(op, BigInt(small: x), y)
        case (.big(let x), .small(let y)): return try bigIntBinary(op, x, BigInt(small: y))
        case (.big(let x), .big(let y)): return try bigIntBinary(op, x, y)
        }
    }

    func unaryArithmetic(_ op: UnaryOperator, _ number: Number) -> Value? {
        switch number {
        case .small(let x):
            switch op {
            case .negative: return int(BigInt(small: x) * -1)
            case .positive: return int(x)
            case .invert: return int(~x)
            case .not: return Value(x == 0)
            }
        case .big(let x):
            switch op {
            case .negative: return int(-x)
            case .positive: return int(x)
            case .invert: return int(-x - 1)
            case .not: return Value(x.isZero)
            }
        case .double(let x):
            switch op {
            case .negative: return Value(-x)
            case .positive: return Value(x)
            case .invert: return nil
            case .not: return Value(x == 0)
            }
        case .complex(let x):
            switch op {
            case .negative: return complex(Complex(-x.real, -x.imaginary))
            case .positive: return complex(x)
            case .invert: return nil
            case .not: return Value(x.isZero)
            }
        }
    }

    /// `left op right` for the six comparisons; nil when there is no order.
    func comparison(_ op: CompareOperator, _ left: Number, _ right: Number) -> Bool? {
        switch (left, right) {
        case (.small(let x), .small(let y)): return compared(op, x, y)
        case (.double(let x), .double(let y)): return compared(op, x, y)
        case (.complex, _), (_, .complex):
            guard op == .equal || op == .notEqual else { return nil }
            return complexEquals(left, right) == (op == .equal)
        case (.double(let x), _):
            guard let y = right.integer else { return nil }
            return compared(op, -orderOf(y, x))
        case (_, .double(let y)):
            guard let x = left.integer else { return nil }
            return compared(op, orderOf(x, y))
        default:
            guard let x = left.integer, let y = right.integer else { return nil }
            return compared(op, x < y ? -1 : x == y ? 0 : 1)
        }
    }

    /// Order of two numbers of different kinds: negative, 0, positive, or nan when they have none.
    private func orderOf(_ integer: BigInt, _ number: Double) -> Double {
        if number.isNaN { return .nan }
        if number.isInfinite { return number < 0 ? 1 : -1 }
        let truncated = BigInt(truncating: number)
        if integer != truncated { return integer < truncated ? -1 : 1 }
        let fraction = number - number.rounded(.towardZero)
        return fraction == 0 ? 0 : -fraction
    }

    private func compared(_ op: CompareOperator, _ order: Double) -> Bool? { compared(op, order, 0) }

    private func complexEquals(_ left: Number, _ right: Number) -> Bool {
        switch (left, right) {
        case (.complex(let x), .complex(let y)): return x.real == y.real && x.imaginary == y.imaginary
        case (.complex(let x), _): return x.imaginary == 0 && comparison(.equal, .double(x.real), right) == true
        case (_, .complex(let y)): return y.imaginary == 0 && comparison(.equal, left, .double(y.real)) == true
        default: return false
        }
    }

    @inline(__always) private func compared<T: Comparable>(_ op: CompareOperator, _ left: T, _ right: T) -> Bool? {
        switch op {
        case .less: left < right
        case .lessEqual: left <= right
        case .equal: left == right
        case .notEqual: left != right
        case .greater: left > right
        case .greaterEqual: left >= right
        default: nil
        }
    }

    /// Whether floats have the operator at all.
    private func isDoubleOperator(_ op: BinaryOperator) -> Bool {
        switch op {
        case .add, .subtract, .multiply, .trueDivide, .floorDivide, .modulo, .power: true
        default: false
        }
    }
}

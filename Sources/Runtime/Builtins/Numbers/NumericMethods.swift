import BigInt
import Syntax

/// An operator with the special methods of its two sides.
private let operatorMethods: [(op: BinaryOperator, forward: SpecialName, reflected: SpecialName)] = [
    (.add, .add, .radd), (.subtract, .sub, .rsub), (.multiply, .mul, .rmul), (.trueDivide, .truediv, .rtruediv),
    (.floorDivide, .floordiv, .rfloordiv), (.modulo, .mod, .rmod), (.leftShift, .lshift, .rlshift),
    (.rightShift, .rshift, .rrshift), (.bitAnd, .and, .rand), (.bitOr, .or, .ror), (.bitXor, .xor, .rxor),
]

/// Which numbers a type's operators accept on the other side.
enum NumericTower: Int {
    case int, float, complex
}

extension Number {
    var tower: NumericTower {
        switch self {
        case .small, .big: .int
        case .double: .float
        case .complex: .complex
        }
    }
}

extension ThreadState {
    /// Both operands as numbers no higher in the tower than `highest`; nil otherwise.
    private func operands(_ left: Value, _ right: Value, _ highest: NumericTower) -> (Number, Number)? {
        guard let x = anyNumber(left), let y = anyNumber(right),
            x.tower.rawValue <= highest.rawValue, y.tower.rawValue <= highest.rawValue
        else { return nil }
        return (x, y)
    }

    func numericMethod(
        _ op: BinaryOperator, _ left: Value, _ right: Value, _ highest: NumericTower
    ) throws -> Value {
        guard let (x, y) = operands(left, right, highest) else { return session.notImplemented }
        return try arithmetic(op, x, y) ?? session.notImplemented
    }

    func powerMethod(_ base: Value, _ exponent: Value, _ modulus: Value, _ highest: NumericTower) throws -> Value {
        guard let (x, y) = operands(base, exponent, highest) else { return session.notImplemented }
        if !modulus.isNoneOrUnbound {
            if highest == .complex { throw valueError("complex modulo") }
            guard highest == .int else {
                throw typeError("pow() 3rd argument not allowed unless all arguments are integers")
            }
            guard let x = x.integer, let y = y.integer, let z = integerValue(modulus) else {
                return session.notImplemented
            }
            return try modularPower(x, y, z)
        }
        return try arithmetic(.power, x, y) ?? session.notImplemented
    }

    func divmodMethod(_ left: Value, _ right: Value, _ highest: NumericTower) throws -> Value {
        guard let (x, y) = operands(left, right, highest) else { return session.notImplemented }
        if let x = x.integer, let y = y.integer { return try integerDivmod(x, y) }
        let dividend = try double(x)
        let divisor = try double(y)
        if divisor == 0 { throw error(.zeroDivisionError, "float divmod()") }
        let (quotient, remainder) = doubleDivmod(dividend, divisor)
        return Value(session.tuple([Value(quotient), Value(remainder)]))
    }

    /// An int or float as a float.
    func double(_ number: Number) throws -> Double {
        switch number {
        case .small(let x): Double(x)
        case .big(let x): try doubleFromInteger(x)
        case .double(let x): x
        case .complex(let x): x.real
        }
    }

    func compareMethod(
        _ op: CompareOperator, _ left: Value, _ right: Value, _ highest: NumericTower
    ) -> Value {
        guard let (x, y) = operands(left, right, highest), let result = comparison(op, x, y) else {
            return session.notImplemented
        }
        return Value(result)
    }
}

extension TypeBuilder {
    /// The arithmetic and comparison methods of `int`, `float` or `complex`.
    func defineNumericMethods(_ tower: NumericTower) {
        for (op, forward, reflected) in operatorMethods {
            switch op {
            case .leftShift, .rightShift, .bitAnd, .bitOr, .bitXor: if tower != .int { continue }
            case .floorDivide, .modulo: if tower == .complex { continue }
            default: break
            }
            special(forward, "self, value, /") { t, a in try t.numericMethod(op, a[0], a[1], tower) }
            special(reflected, "self, value, /") { t, a in try t.numericMethod(op, a[1], a[0], tower) }
        }
        special(.pow, "self, value, mod=None, /") { t, a in try t.powerMethod(a[0], a[1], a[2], tower) }
        special(.rpow, "self, value, mod=None, /") { t, a in try t.powerMethod(a[1], a[0], a[2], tower) }
        if tower != .complex {
            special(.divmod, "self, value, /") { t, a in try t.divmodMethod(a[0], a[1], tower) }
            special(.rdivmod, "self, value, /") { t, a in try t.divmodMethod(a[1], a[0], tower) }
        }
        let comparisons: [(CompareOperator, SpecialName)] = [
            (.less, .lt), (.lessEqual, .le), (.equal, .eq), (.notEqual, .ne), (.greater, .gt), (.greaterEqual, .ge),
        ]
        for (op, name) in comparisons {
            special(name, "self, value, /") { t, a in t.compareMethod(op, a[0], a[1], tower) }
        }
        special(.neg, "self, /") { t, a in
            t.anyNumber(a[0]).flatMap { t.unaryArithmetic(.negative, $0) } ?? a[0]
        }
        special(.pos, "self, /") { t, a in
            t.anyNumber(a[0]).flatMap { t.unaryArithmetic(.positive, $0) } ?? a[0]
        }
        special(.bool, "self, /") { t, a in
            guard let number = t.anyNumber(a[0]), let isZero = t.unaryArithmetic(.not, number) else { return .false }
            return Value(isZero.isFalse)
        }
    }
}

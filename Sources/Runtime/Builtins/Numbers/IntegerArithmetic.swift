import BigInt
import Syntax

extension ThreadState {
    /// `x op y`; nil for `@`.
    @inline(__always)
    func smallIntBinary(_ op: BinaryOperator, _ x: Int, _ y: Int) throws -> Value? {
        switch op {
        case .add:
            let (sum, overflow) = x.addingReportingOverflow(y)
            return overflow ? int(Int128(x) + Int128(y)) : int(sum)
        case .subtract:
            let (difference, overflow) = x.subtractingReportingOverflow(y)
            return overflow ? int(Int128(x) - Int128(y)) : int(difference)
        case .multiply:
            let (product, overflow) = x.multipliedReportingOverflow(by: y)
            return overflow ? int(Int128(x) * Int128(y)) : int(product)
        case .bitAnd: return int(x & y)
        case .bitOr: return int(x | y)
        case .bitXor: return int(x ^ y)
        default: return try smallIntBinarySlow(op, x, y)
        }
    }

    @inline(never)
    private func smallIntBinarySlow(_ op: BinaryOperator, _ x: Int, _ y: Int) throws -> Value? {
        switch op {
        case .floorDivide:
            if y == 0 { throw error(.zeroDivisionError, "integer division or modulo by zero") }
            if y == -1 { return x == .min ? int(-Int128(x)) : int(-x) }
            let quotient = x / y
            return int(x % y != 0 && (x < 0) != (y < 0) ? quotient - 1 : quotient)
        case .modulo:
            if y == 0 { throw error(.zeroDivisionError, "integer modulo by zero") }
            if y == -1 { return Value(smallInt: 0) }
            let remainder = x % y
            return int(remainder != 0 && (remainder < 0) != (y < 0) ? remainder + y : remainder)
        case .trueDivide:
            if y == 0 { throw error(.zeroDivisionError, "division by zero") }
            if x.magnitude <= 1 << 53 && y.magnitude <= 1 << 53 { return Value(Double(x) / Double(y)) }
            return try bigIntBinary(op, BigInt(small: x), BigInt(small: y))
        case .power:
            if y >= 0 { return try integerPower(x, y) }
            return try bigIntBinary(op, BigInt(small: x), BigInt(small: y))
        case .leftShift:
            if y < 0 { throw valueError("negative shift count") }
            if y < 63 {
                let shifted = x << y
                if shifted >> y == x { return int(shifted) }
            }
            return try bigIntBinary(op, BigInt(small: x), BigInt(small: y))
        case .rightShift:
            if y < 0 { throw valueError("negative shift count") }
            return int(x >> min(y, 63))
        default: return nil
        }
    }

    /// `base ** exponent` for an exponent >= 0.
    private func integerPower(_ base: Int, _ exponent: Int) throws -> Value {
        var result = 1
        var square = base
        var rest = exponent
        while rest > 0 {
            if rest & 1 == 1 {
                let (product, overflow) = result.multipliedReportingOverflow(by: square)
                if overflow { return try bigPower(BigInt(small: base), exponent) }
                result = product
            }
            rest >>= 1
            if rest > 0 {
                let (product, overflow) = square.multipliedReportingOverflow(by: square)
                if overflow { return try bigPower(BigInt(small: base), exponent) }
                square = product
            }
        }
        return int(result)
    }

    /// Bits beyond which a result counts as more than memory holds.
    private var bitLimit: Int { 1 << 36 }

    private func bigPower(_ base: BigInt, _ exponent: Int) throws -> Value {
        if base.magnitude == 1 || base.isZero { return int(base.raised(to: exponent)) }
        let (bits, overflow) = (base.bitLength - 1).multipliedReportingOverflow(by: exponent)
        if overflow || bits > bitLimit { throw error(.memoryError) }
        return int(base.raised(to: exponent))
    }

    @inline(never)
    func bigIntBinary(_ op: BinaryOperator, _ x: BigInt, _ y: BigInt) throws -> Value? {
        switch op {
        case .add: return int(x + y)
        case .subtract: return int(x - y)
        case .multiply: return int(x * y)
        case .floorDivide:
            if y.isZero { throw error(.zeroDivisionError, "integer division or modulo by zero") }
            return int(x.floorDivided(by: y).quotient)
        case .modulo:
            if y.isZero { throw error(.zeroDivisionError, "integer modulo by zero") }
            return int(x.floorDivided(by: y).remainder)
        case .trueDivide:
            if y.isZero { throw error(.zeroDivisionError, "division by zero") }
            guard let result = x.trueDivided(by: y) else {
                throw overflowError("integer division result too large for a float")
            }
            return Value(result)
        case .power: return try integerPower(x, y)
        case .leftShift: return try shiftLeft(x, y)
        case .rightShift:
            if y.isNegative { throw valueError("negative shift count") }
            guard let count = y.machineInt, count < x.bitLength else { return Value(smallInt: x.isNegative ? -1 : 0) }
            return int(x.shiftedRight(count))
        case .bitAnd: return int(x.combined(with: y, &))
        case .bitOr: return int(x.combined(with: y, |))
        case .bitXor: return int(x.combined(with: y, ^))
        case .matrixMultiply: return nil
        }
    }

    private func integerPower(_ x: BigInt, _ y: BigInt) throws -> Value {
        if y.isNegative { return try doublePower(doubleFromInteger(x), doubleFromInteger(y)) }
        if let exponent = y.machineInt { return try bigPower(x, exponent) }
        if x.isZero || x == 1 { return int(x) }
        if x == -1 { return int(y.isOdd ? -1 : 1) }
        throw error(.memoryError)
    }

    private func shiftLeft(_ x: BigInt, _ y: BigInt) throws -> Value {
        if y.isNegative { throw valueError("negative shift count") }
        if x.isZero { return Value(smallInt: 0) }
        guard let count = y.machineInt else { throw overflowError("too many digits in integer") }
        if count > bitLimit - x.bitLength { throw error(.memoryError) }
        return int(x.shiftedLeft(count))
    }

    /// `divmod(x, y)`
    func integerDivmod(_ x: BigInt, _ y: BigInt) throws -> Value {
        if y.isZero { throw error(.zeroDivisionError, "integer division or modulo by zero") }
        let (quotient, remainder) = x.floorDivided(by: y)
        return Value(session.tuple([int(quotient), int(remainder)]))
    }

    /// `pow(base, exponent, modulus)`
    func modularPower(_ base: BigInt, _ exponent: BigInt, _ modulus: BigInt) throws -> Value {
        if modulus.isZero { throw valueError("pow() 3rd argument cannot be 0") }
        if !exponent.isNegative { return int(base.raised(to: exponent, modulo: modulus)) }
        guard let inverse = base.inverse(modulo: modulus) else {
            throw valueError("base is not invertible for the given modulus")
        }
        return int(inverse.raised(to: -exponent, modulo: modulus))
    }

    /// OverflowError "int too large to convert to float" when it does not fit.
    package func doubleFromInteger(_ number: BigInt) throws -> Double {
        guard let result = number.roundedDouble else { throw overflowError("int too large to convert to float") }
        return result
    }

    // MARK: Hash

    /// Remainder by 2^61 - 1 with the number's sign; never -1.
    func hashOfInteger(_ number: BigInt) -> Int {
        let modulus: UInt = 1 << 61 - 1
        var remainder: UInt = 0
        let words = number.magnitude.words
        for index in stride(from: words.count - 1, through: 0, by: -1) {
            // 2^64 is 8 modulo 2^61 - 1.
            let word = words[index]
            let folded = (word & modulus) &+ (word >> 61)
            let scaled = (remainder << 3 & modulus) | (remainder >> 58)
            remainder = (scaled &+ folded) % modulus
        }
        let hash = number.isNegative ? -Int(remainder) : Int(remainder)
        return hash == -1 ? -2 : hash
    }

    /// Hash of a float, equal to that of an int or fraction of the same value; `identity` serves not-a-numbers.
    func hashOfDouble(_ number: Double, identity: Int) -> Int {
        if number.isNaN { return identity == -1 ? -2 : identity }
        if number.isInfinite { return number < 0 ? -314159 : 314159 }
        if number == 0 { return 0 }
        if let integer = Int(exactly: number) { return hashOfInt(integer) }
        let modulus: UInt = 1 << 61 - 1
        // The value is significand * 2^exponent; 2^61 is 1 modulo 2^61 - 1, so a power of 2 is a rotation.
        let significand: UInt
        let exponent: Int
        if number.isNormal {
            significand = UInt(number.significandBitPattern) | 1 << 52
            exponent = Int(number.exponent) - 52
        } else {
            significand = UInt(number.significandBitPattern)
            exponent = -1074
        }
        let rotation = UInt(((exponent % 61) + 61) % 61)
        let rotated = (significand << rotation & modulus) | (significand >> (61 - rotation))
        let remainder = Int(rotated % modulus)
        let hash = number < 0 ? -remainder : remainder
        return hash == -1 ? -2 : hash
    }
}

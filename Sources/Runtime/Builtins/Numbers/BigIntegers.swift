import BigInt

/// What the language needs of big integers beyond what the package offers.
extension BigInt {
    /// A machine integer as a big one.
    @inline(__always) package init(small number: Int) { self.init(integerLiteral: Int64(number)) }

    /// The number as a machine integer, if it fits.
    package var machineInt: Int? {
        let words = magnitude.words
        switch words.count {
        case 0: return 0
        case 1:
            let word = words[0]
            if sign == .plus { return Int(exactly: word) }
            return word <= 1 << 63 ? Int(truncatingIfNeeded: 0 &- word) : nil
        default: return nil
        }
    }

    package var isNegative: Bool { sign == .minus }
    package var isOdd: Bool { !magnitude.isZero && magnitude.words[0] & 1 == 1 }
    /// Bits of the magnitude.
    package var bitLength: Int { magnitude.bitWidth }

    /// Quotient rounded towards negative infinity and the remainder with the divisor's sign; `divisor` is not zero.
    package func floorDivided(by divisor: BigInt) -> (quotient: BigInt, remainder: BigInt) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        if remainder.isZero || remainder.isNegative == divisor.isNegative { return (quotient, remainder) }
        return (quotient - 1, remainder + divisor)
    }

    // MARK: Bits

    /// `count` words of two's complement.
    package func twosComplementWords(_ count: Int) -> [UInt] {
        let own = magnitude.words
        var words = [UInt](repeating: 0, count: count)
        for index in 0..<Swift.min(count, own.count) { words[index] = own[index] }
        if isNegative { Self.negate(&words) }
        return words
    }

    private static func negate(_ words: inout [UInt]) {
        var carry = true
        for index in words.indices {
            words[index] = ~words[index]
            if carry { (words[index], carry) = words[index].addingReportingOverflow(1) }
        }
    }

    /// The number that words of two's complement stand for.
    package init(twosComplement words: [UInt]) {
        guard let last = words.last, last >> 63 == 1 else {
            self.init(sign: .plus, magnitude: BigUInt(words: words))
            return
        }
        var words = words
        Self.negate(&words)
        self.init(sign: .minus, magnitude: BigUInt(words: words))
    }

    /// A bitwise operation on the infinite two's complements.
    func combined(with other: BigInt, _ operation: (UInt, UInt) -> UInt) -> BigInt {
        let count = Swift.max(magnitude.words.count, other.magnitude.words.count) + 1
        var words = twosComplementWords(count)
        let right = other.twosComplementWords(count)
        for index in 0..<count { words[index] = operation(words[index], right[index]) }
        return BigInt(twosComplement: words)
    }

    /// `self >> count` rounded towards negative infinity; `count` is not negative.
    func shiftedRight(_ count: Int) -> BigInt {
        let shifted = magnitude >> count
        if !isNegative { return BigInt(sign: .plus, magnitude: shifted) }
        // -(2^count * q + r) rounds down to -(q + 1) when r is not 0.
        let isExact = count == 0 || magnitude.trailingZeroBitCount >= count
        return BigInt(sign: .minus, magnitude: isExact ? shifted : shifted + 1)
    }

    /// `self << count`; `count` is not negative and the result is known to be of bearable size.
    func shiftedLeft(_ count: Int) -> BigInt { BigInt(sign: sign, magnitude: magnitude << count) }

    // MARK: Powers

    /// `self ** exponent` for an exponent >= 0 with a result of bearable size.
    func raised(to exponent: Int) -> BigInt {
        let isNegativeResult = isNegative && exponent & 1 == 1
        return BigInt(sign: isNegativeResult ? .minus : .plus, magnitude: magnitude.raised(to: exponent))
    }

    /// `pow(self, exponent, modulus)` with the sign of the modulus; exponent >= 0, modulus not 0.
    func raised(to exponent: BigInt, modulo modulus: BigInt) -> BigInt {
        let size = modulus.magnitude
        if size == 1 { return 0 }
        var base = floorDivided(by: BigInt(sign: .plus, magnitude: size)).remainder.magnitude
        var result = BigUInt(1)
        let words = exponent.magnitude.words
        let bits = exponent.magnitude.bitWidth
        for bit in 0..<bits {
            if words[bit >> 6] >> UInt(bit & 63) & 1 == 1 { result = result * base % size }
            if bit + 1 < bits { base = base * base % size }
        }
        let positive = BigInt(sign: .plus, magnitude: result)
        return modulus.isNegative && !positive.isZero ? positive + modulus : positive
    }

    /// The inverse modulo `modulus` (not 0), or nil when there is none.
    func inverse(modulo modulus: BigInt) -> BigInt? {
        let size = BigInt(sign: .plus, magnitude: modulus.magnitude)
        var (a, b) = (floorDivided(by: size).remainder, size)
        var (x, y) = (BigInt(1), BigInt(0))
        while !b.isZero {
            let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
            (a, b) = (b, remainder)
            (x, y) = (y, x - quotient * y)
        }
        return a == 1 ? x.floorDivided(by: size).remainder : nil
    }

    // MARK: Floats

    /// The number rounded to nearest, ties to even; nil when it is too large.
    package var roundedDouble: Double? {
        let magnitude = magnitude
        let excess = magnitude.bitWidth - 64
        let result: Double
        if excess <= 0 {
            result = Double(magnitude.words.first ?? 0)
        } else {
            let top = (magnitude >> excess).words[0]
            let isSticky = magnitude.trailingZeroBitCount < excess
            result = roundToDouble(top, sticky: isSticky, exponent: excess)
        }
        if result.isInfinite { return nil }
        return isNegative ? -result : result
    }

    /// A finite float's integral part.
    package init(truncating number: Double) {
        if number.magnitude < 9.2e18 {
            self.init(small: Int(number))
            return
        }
        let shift = Int(number.exponent) - 52
        let significand = number.significandBitPattern | 1 << 52
        self.init(sign: number < 0 ? .minus : .plus, magnitude: BigUInt(integerLiteral: significand) << shift)
    }

    /// `self / divisor` rounded to nearest, ties to even; nil when it is too large. `divisor` is not zero.
    func trueDivided(by divisor: BigInt) -> Double? {
        if isZero { return divisor.isNegative ? -0.0 : 0 }
        let isNegativeResult = isNegative != divisor.isNegative
        let difference = bitLength - divisor.bitLength
        if difference > 1025 { return nil }
        if difference < -1080 { return isNegativeResult ? -0.0 : 0 }
        // 63 or 64 bits of quotient are more than any result needs; the remainder decides ties.
        let shift = 63 - difference
        let dividend = shift >= 0 ? magnitude << shift : magnitude
        let scaled = shift >= 0 ? divisor.magnitude : divisor.magnitude << -shift
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: scaled)
        let result = roundToDouble(quotient.words.first ?? 0, sticky: !remainder.isZero, exponent: -shift)
        if result.isInfinite { return nil }
        return isNegativeResult ? -result : result
    }
}

extension BigUInt {
    /// `self ** exponent` for an exponent >= 0 with a result of bearable size.
    func raised(to exponent: Int) -> BigUInt {
        if exponent == 0 { return 1 }
        if isZero { return 0 }
        let zeros = trailingZeroBitCount
        let odd = zeros == 0 ? self : self >> zeros
        if odd == 1 { return (1 as BigUInt) << (zeros * exponent) }
        var result = odd
        var bit = Int.bitWidth - 2 - exponent.leadingZeroBitCount
        while bit >= 0 {
            result = result * result
            if exponent >> bit & 1 == 1 { result = result * odd }
            bit -= 1
        }
        return zeros == 0 ? result : result << (zeros * exponent)
    }

    /// 10 ** exponent
    static func powerOfTen(_ exponent: Int) -> BigUInt {
        (BigUInt(5).raised(to: exponent)) << exponent
    }
}

/// `significand * 2**exponent` rounded to nearest, ties to even; `sticky` says that the exact value is a little more
/// than that (by less than one unit). Infinite when too large.
func roundToDouble(_ significand: UInt, sticky: Bool, exponent: Int) -> Double {
    if significand == 0 { return 0 }
    let width = UInt.bitWidth - significand.leadingZeroBitCount
    let topExponent = width - 1 + exponent
    if topExponent > 1023 { return .infinity }
    let kept = topExponent >= -1022 ? 53 : 53 - (-1022 - topExponent)
    if kept < 0 { return 0 }
    let dropped = width - kept
    if dropped <= 0 {
        return Double(sign: .plus, exponent: exponent, significand: Double(significand))
    }
    var result = dropped >= 64 ? 0 : significand >> UInt(dropped)
    let rest = dropped >= 64 ? significand : significand & (1 << UInt(dropped) - 1)
    let half: UInt = 1 << UInt(dropped - 1)
    if rest > half || rest == half && (sticky || result & 1 == 1) { result += 1 }
    return Double(sign: .plus, exponent: exponent + dropped, significand: Double(result))
}

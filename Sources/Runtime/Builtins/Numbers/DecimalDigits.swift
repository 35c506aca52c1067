import BigInt

/// A number's decimal digits: 0.d1d2d3… * 10^point.
struct DecimalDigits {
    /// ASCII digits without leading zeros; empty for zero.
    var digits: [UInt8]
    /// Where the decimal point stands, counted from the first digit.
    var point: Int

    /// The shortest digits that read back as `number`, which is finite and not negative.
    init(shortest number: Double) {
        digits = []
        point = 0
        if number == 0 { return }
        digits.reserveCapacity(17)
        // The standard library finds the shortest digits; only their layout is the language's own.
        var exponent = 0
        var isFraction = false
        var integerDigits = 0
        var inExponent = false
        var isNegative = false
        for byte in number.description.utf8 {
            switch byte {
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "e"): inExponent = true
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "+"): break
            default:
                if inExponent {
                    exponent = exponent * 10 + Int(byte & 15)
                } else {
                    if digits.isEmpty && byte == UInt8(ascii: "0") {
                        if isFraction { integerDigits -= 1 }
                        continue
                    }
                    digits.append(byte)
                    if !isFraction { integerDigits += 1 }
                }
            }
        }
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        point = integerDigits + (isNegative ? -exponent : exponent)
    }

    /// `number` (finite, not negative) rounded to `decimals` digits after the point (which may be negative), ties to
    /// even on the exact value.
    init(_ number: Double, decimals: Int) {
        digits = Self.scaled(number, decimals)
        point = digits.count - decimals
        if digits.isEmpty { point = 0 }
    }

    /// `number` (finite, not negative) rounded to `significant` > 0 digits, ties to even on the exact value.
    init(_ number: Double, significant: Int) {
        if number == 0 {
            digits = []
            point = 0
            return
        }
        // The estimate may be one off: then the digits are one too many or too few, and it is put right.
        var exponent = Self.estimatedLogarithm(number)
        while true {
            digits = Self.scaled(number, significant - 1 - exponent)
            if digits.count > significant {
                exponent += 1
            } else if digits.count < significant {
                exponent -= 1
            } else {
                break
            }
        }
        point = exponent + 1
    }

    private static func estimatedLogarithm(_ number: Double) -> Int {
        let binary = Double(number.exponent) + (number.significand - 1) * 0.9
        return Int((binary * 0.301_029_995_663_981_2).rounded(.down))
    }

    /// The digits of the integer nearest to `number * 10^decimals`; none for 0.
    private static func scaled(_ number: Double, _ decimals: Int) -> [UInt8] {
        if number == 0 { return [] }
        // number = significand * 2^exponent
        let significand: UInt64
        var exponent: Int
        if number.isNormal {
            significand = number.significandBitPattern | 1 << 52
            exponent = Int(number.exponent) - 52
        } else {
            significand = number.significandBitPattern
            exponent = -1074
        }
        let zeros = significand.trailingZeroBitCount
        let odd = significand >> UInt64(zeros)
        exponent += zeros
        if decimals >= 0 && decimals <= 22 && exponent <= 0 && exponent > -126 {
            return scaledSmall(odd, -exponent, decimals)
        }
        if decimals >= 0 {
            if exponent >= 0 {
                return decimalDigits(of: BigUInt(integerLiteral: odd) << exponent) + zeroDigits(decimals)
            }
            let exact = -exponent
            if decimals >= exact {
                let all = BigUInt(integerLiteral: odd) * BigUInt(5).raised(to: exact)
                return decimalDigits(of: all) + zeroDigits(decimals - exact)
            }
            let product = BigUInt(integerLiteral: odd) * BigUInt.powerOfTen(decimals)
            return decimalDigits(of: rounded(product, dividedBy: (1 as BigUInt) << exact))
        }
        if decimals < -400 { return [] }
        let divisor = BigUInt.powerOfTen(-decimals)
        if exponent >= 0 {
            return decimalDigits(of: rounded(BigUInt(integerLiteral: odd) << exponent, dividedBy: divisor))
        }
        return decimalDigits(of: rounded(BigUInt(integerLiteral: odd), dividedBy: divisor << -exponent))
    }

    /// The same in 128 bits: `significand * 10^decimals / 2^shift`.
    private static func scaledSmall(_ significand: UInt64, _ shift: Int, _ decimals: Int) -> [UInt8] {
        // 53 bits times 10^22 (74 bits) fit.
        let power = UInt128(powersOfTen[min(decimals, 19)]) * UInt128(powersOfTen[max(0, decimals - 19)])
        let product = UInt128(significand) * power
        var quotient = product >> UInt128(shift)
        if shift > 0 {
            let rest = product & ((1 as UInt128) << UInt128(shift) - 1)
            let half = (1 as UInt128) << UInt128(shift - 1)
            if rest > half || rest == half && quotient & 1 == 1 { quotient += 1 }
        }
        if quotient >> 64 == 0 { return decimalDigits(of: UInt(quotient)) }
        return decimalDigits(of: BigUInt(words: [UInt(truncatingIfNeeded: quotient), UInt(quotient >> 64)]))
    }

    private static func rounded(_ dividend: BigUInt, dividedBy divisor: BigUInt) -> BigUInt {
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
        let twice = remainder << 1
        if twice > divisor || twice == divisor && !quotient.isZero && quotient.words[0] & 1 == 1 { return quotient + 1 }
        return quotient
    }

    private static func zeroDigits(_ count: Int) -> [UInt8] { [UInt8](repeating: UInt8(ascii: "0"), count: count) }
}

/// 10^0 to 10^19.
let powersOfTen: [UInt] = {
    var powers: [UInt] = [1]
    while powers.count < 20 { powers.append(powers[powers.count - 1] * 10) }
    return powers
}()

/// The decimal digits of a number; none for 0.
func decimalDigits(of number: UInt) -> [UInt8] {
    var count = 0
    var rest = number
    while rest > 0 {
        count += 1
        rest /= 10
    }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        var rest = number
        var index = count
        while index > 0 {
            index -= 1
            buffer[index] = UInt8(truncatingIfNeeded: rest % 10) | 0x30
            rest /= 10
        }
        initialized = count
    }
}

/// The decimal digits of a number; none for 0. O(n^2).
func decimalDigits(of number: BigUInt) -> [UInt8] {
    var words = Array(number.words)
    while words.last == 0 { words.removeLast() }
    if words.count <= 1 { return decimalDigits(of: words.first ?? 0) }
    // Chunks of 19 digits, the lowest first.
    let base: UInt = 10_000_000_000_000_000_000
    var chunks: [UInt] = []
    var count = words.count
    while count > 0 {
        var remainder: UInt = 0
        var index = count
        while index > 0 {
            index -= 1
            (words[index], remainder) = base.dividingFullWidth((remainder, words[index]))
        }
        chunks.append(remainder)
        while count > 0 && words[count - 1] == 0 { count -= 1 }
    }
    var digits = decimalDigits(of: chunks.removeLast())
    digits.reserveCapacity(digits.count + chunks.count * 19)
    for chunk in chunks.reversed() {
        var divisor: UInt = 1_000_000_000_000_000_000
        while divisor > 0 {
            digits.append(UInt8(truncatingIfNeeded: chunk / divisor % 10) | 0x30)
            divisor /= 10
        }
    }
    return digits
}

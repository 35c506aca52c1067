import BigInt

/// Logarithms and powers, worked out in whole numbers of units of 10 to a negative power.
enum DecimalSeries {
    /// Twice the inverse hyperbolic tangent of `top / bottom`, in units of 1 / `scale`.
    private static func doubleTangent(_ top: BigInt, _ bottom: BigInt, _ scale: BigInt) -> BigInt {
        var term = top * scale / bottom
        let square = term * term / scale
        var sum = term
        var step = 3
        while true {
            term = term * square / scale
            if term == 0 { break }
            sum += term / BigInt(step)
            step += 2
        }
        return sum * 2
    }

    static func ln2(_ scale: BigInt) -> BigInt { doubleTangent(1, 3, scale) }
    /// ln 10 = 3 ln 2 + ln 1.25
    static func ln10(_ scale: BigInt) -> BigInt { ln2(scale) * 3 + doubleTangent(1, 9, scale) }

    /// The natural logarithm of a positive number, in units of 10^-places.
    static func ln(_ x: DecimalNumber, places: Int) -> BigInt {
        let guardDigits = 12 + String(max(1, x.exponent.magnitude)).utf8.count
        let scale = BigInt(DecimalNumber.power(places + guardDigits))
        // As a number between 0.7 and 1.4 times powers of 2 and 10.
        let count = x.count
        var value = BigInt(x.digits) * scale / BigInt(DecimalNumber.power(count - 1))
        let tens = x.exponent + count - 1
        var twos = 0
        while value * 5 > scale * 7 {
            value = value / 2
            twos += 1
        }
        let part = doubleTangent(value - scale, value + scale, scale)
        var sum = part
        if twos != 0 { sum += ln2(scale) * BigInt(twos) }
        if tens != 0 { sum += ln10(scale) * BigInt(tens) }
        return sum / BigInt(DecimalNumber.power(guardDigits))
    }

    /// e to a power in units of 10^-places, as digits with an exponent: `digits` * 10^`exponent`, some `places` digits.
    static func exp(_ x: BigInt, places: Int) -> (digits: BigUInt, exponent: Int)? {
        let guardDigits = 12
        let scale = BigInt(DecimalNumber.power(places + guardDigits))
        let value = x * BigInt(DecimalNumber.power(guardDigits))
        let unit = ln10(scale)
        var (tens, rest) = value.quotientAndRemainder(dividingBy: unit)
        if rest < 0 {
            rest += unit
            tens -= 1
        }
        // A small power of e by its series, squared back up.
        let halvings = 8
        let reduced = rest >> halvings
        var term = scale
        var sum = scale
        var step = 1
        while true {
            term = term * reduced / scale / BigInt(step)
            if term == 0 { break }
            sum += term
            step += 1
        }
        for _ in 0..<halvings { sum = sum * sum / scale }
        guard let exponent = Int(exactly: tens) else { return nil }
        return ((sum / BigInt(DecimalNumber.power(guardDigits - 4))).magnitude, exponent - places - 4)
    }
}

extension DecimalSettings {
    /// Rounds what `compute` finds to ever more places, until the places not known make no difference.
    private mutating func approximate(
        negative: Bool = false, _ compute: (_ extra: Int) -> (digits: BigUInt, exponent: Int)?
    ) -> DecimalNumber {
        let kept = rounding
        rounding = .halfEven
        defer { rounding = kept }
        var extra = 8
        while true {
            guard let (digits, exponent) = compute(extra) else { return invalid() }
            let slack: BigUInt = 100_000
            let count = DecimalNumber.count(digits)
            if count > precision + 6 || extra > precision + 40 {
                let drop = count - precision
                let low = rounded(digits > slack ? digits - slack : 0, dropping: drop, negative: false).digits
                let high = rounded(digits + slack, dropping: drop, negative: false).digits
                if low == high || extra > precision + 40 {
                    // Never exact: the last digit says so.
                    let marked = (digits % 10).isZero ? digits + 1 : digits
                    return fix(DecimalNumber(negative: negative, digits: marked, exponent: exponent))
                }
            }
            extra = extra * 2
        }
    }

    mutating func ln(_ a: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a) { return nan }
        if a.isZero { return .infinity(true) }
        if a.isInfinite && !a.negative { return a }
        if a.negative { return invalid() }
        if DecimalNumber.order(a, DecimalNumber(digits: 1)) == 0 { return DecimalNumber(digits: 0) }
        return logarithm(a) { value, _ in value }
    }

    mutating func log10(_ a: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a) { return nan }
        if a.isZero { return .infinity(true) }
        if a.isInfinite && !a.negative { return a }
        if a.negative { return invalid() }
        let text = a.digitText
        if text.first == "1" && text.dropFirst().allSatisfy({ $0 == "0" }) {
            return fix(DecimalNumber(BigInt(a.exponent + text.utf8.count - 1)))
        }
        return logarithm(a) { value, places in
            let scale = BigInt(DecimalNumber.power(places))
            return value * scale / DecimalSeries.ln10(scale)
        }
    }

    private mutating func logarithm(_ a: DecimalNumber, _ convert: (BigInt, Int) -> BigInt) -> DecimalNumber {
        // Close to 1 the first digits of the logarithm are zeros.
        var exact = DecimalSettings.widest
        let distance = exact.subtract(a, DecimalNumber(digits: 1))
        let zeros = max(0, -distance.adjusted)
        let negative = DecimalNumber.order(a, DecimalNumber(digits: 1)) < 0
        let precision = precision
        return approximate(negative: negative) { extra in
            let places = precision + zeros + extra + 8
            return (convert(DecimalSeries.ln(a, places: places), places).magnitude, -places)
        }
    }

    mutating func exp(_ a: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a) { return nan }
        if a.isInfinite { return a.negative ? DecimalNumber(digits: 0) : a }
        if a.isZero { return DecimalNumber(digits: 1) }
        // Beyond any exponent, or too close to 1 to tell.
        if a.adjusted > 20 { return extreme(a.negative) }
        if a.adjusted < -precision - 2 {
            let kept = rounding
            rounding = .halfEven
            defer { rounding = kept }
            let nines = DecimalNumber.power(precision + 2)
            return fix(
                DecimalNumber(digits: a.negative ? nines - 1 : nines + 1, exponent: -(precision + 2)))
        }
        let precision = precision
        let result = approximate { extra in
            let places = precision + extra + max(0, a.adjusted) + 8
            return DecimalSeries.exp(Self.fixed(a, places), places: places)
        }
        return result
    }

    private mutating func extreme(_ isSmall: Bool) -> DecimalNumber {
        let kept = rounding
        rounding = .halfEven
        defer { rounding = kept }
        return fix(DecimalNumber(digits: 1, exponent: isSmall ? tiny - 10 : most + 10))
    }

    /// The number in units of 10^-places.
    private static func fixed(_ a: DecimalNumber, _ places: Int) -> BigInt {
        let shift = a.exponent + places
        let size = shift >= 0 ? a.digits * DecimalNumber.power(shift) : a.digits / DecimalNumber.power(-shift)
        return BigInt(sign: a.negative ? .minus : .plus, magnitude: size)
    }

    mutating func power(_ a: DecimalNumber, _ b: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a, b) { return nan }
        if b.isZero { return a.isZero ? invalid() : DecimalNumber(digits: 1) }
        let isWhole = b.isInteger
        var negative = false
        if a.negative && !(a.isZero && !isWhole) {
            if isWhole { negative = b.isOdd } else if !b.isInfinite || !a.isZero { return invalid() }
        }
        let base = a.magnitude()
        if base.isZero {
            return b.negative ? .infinity(negative) : DecimalNumber(negative: negative, digits: 0)
        }
        if base.isInfinite {
            return b.negative ? DecimalNumber(negative: negative, digits: 0) : .infinity(negative)
        }
        let one = DecimalNumber(digits: 1)
        let order = DecimalNumber.order(base, one)
        if order == 0 { return powerOfOne(base, b, negative, isWhole) }
        if b.isInfinite {
            return (order > 0) == b.negative ? DecimalNumber(digits: 0) : b.magnitude()
        }
        if isWhole, let exact = wholePower(base, b, negative) { return exact }
        // Far beyond what any exponent can show.
        let size = b.adjusted + (base.adjusted == 0 || base.adjusted == -1 ? -precision : 0)
        if size > 20 {
            var result = extreme((order > 0) == b.negative)
            result.negative = negative
            return result
        }
        let precision = precision
        return approximate(negative: negative) { extra in
            let places = precision + extra + max(0, b.adjusted) + 12
            let depth = places + max(0, b.adjusted + 1) + 4
            let log = DecimalSeries.ln(base, places: depth)
            let product = log * BigInt(b.digits) * (b.negative ? -1 : 1)
            // The product is in units of 10^(exponent of b - depth).
            let shift = b.exponent - depth + places
            let exponent =
                shift >= 0
                ? product * BigInt(DecimalNumber.power(shift)) : product / BigInt(DecimalNumber.power(-shift))
            return DecimalSeries.exp(exponent, places: places)
        }
    }

    private mutating func powerOfOne(
        _ base: DecimalNumber, _ b: DecimalNumber, _ negative: Bool, _ isWhole: Bool
    ) -> DecimalNumber {
        var exponent = -(precision - 1)
        if isWhole, let times = b.wholePart, let count = Int(exactly: times), !b.isInfinite {
            if count > 0 {
                let (wanted, overflow) = base.exponent.multipliedReportingOverflow(by: count)
                if !overflow && wanted > exponent { exponent = wanted }
                if !overflow && wanted >= exponent {
                    let digits = exponent <= 0 ? DecimalNumber.power(-exponent) : 1
                    return fix(DecimalNumber(negative: negative, digits: digits, exponent: min(0, exponent)))
                }
            } else if base.exponent == 0 || count < 0 {
                return fix(DecimalNumber(negative: negative, digits: 1))
            }
        }
        status.formUnion([.inexact, .rounded])
        return DecimalNumber(negative: negative, digits: DecimalNumber.power(-exponent), exponent: exponent)
    }

    /// A whole power worked out exactly, where it is not too long.
    private mutating func wholePower(_ base: DecimalNumber, _ b: DecimalNumber, _ negative: Bool)
        -> DecimalNumber?
    {
        guard b.adjusted < 7, let times = b.wholePart, let count = Int(exactly: times.magnitude) else {
            return nil
        }
        let (length, overflow) = base.count.multipliedReportingOverflow(by: count)
        if overflow || base.digits != 1 && length > 4000 + precision * 4 { return nil }
        let (exponent, overflow2) = base.exponent.multipliedReportingOverflow(by: count)
        if overflow2 { return nil }
        let result = DecimalNumber(
            negative: negative, digits: base.digits == 1 ? 1 : base.digits.power(count), exponent: exponent)
        if !b.negative { return fix(result) }
        return divide(DecimalNumber(digits: 1), result)
    }

    mutating func powerModulo(_ a: DecimalNumber, _ b: DecimalNumber, _ m: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a, b, m) { return nan }
        guard a.isInteger, b.isInteger, m.isInteger, !b.negative, !m.isZero, m.adjusted < precision,
            !(a.isZero && b.isZero), let base = a.wholePart, let times = b.wholePart,
            let modulus = m.wholePart
        else { return invalid() }
        let size = modulus.magnitude
        let result = base.magnitude.power(times.magnitude, modulus: size)
        return fix(DecimalNumber(negative: a.negative && b.isOdd, digits: result))
    }
}

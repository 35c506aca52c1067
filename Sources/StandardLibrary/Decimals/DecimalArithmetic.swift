import BigInt

extension DecimalSettings {
    mutating func plus(_ a: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a) { return nan }
        if a.isZero && rounding != .floor { return fix(a.magnitude()) }
        return fix(a)
    }
    mutating func minus(_ a: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a) { return nan }
        if a.isZero && rounding != .floor { return fix(a.magnitude()) }
        return fix(a.negated())
    }
    mutating func abs(_ a: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a) { return nan }
        return fix(a.magnitude())
    }

    mutating func add(_ a: DecimalNumber, _ b: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a, b) { return nan }
        if a.isInfinite {
            if b.isInfinite && a.negative != b.negative { return invalid() }
            return a
        }
        if b.isInfinite { return b }
        let exponent = min(a.exponent, b.exponent)
        let zeroSign = a.negative == b.negative ? a.negative : rounding == .floor
        if a.digits.isZero && b.digits.isZero {
            return fix(DecimalNumber(negative: zeroSign, digits: 0, exponent: exponent))
        }
        if a.digits.isZero {
            return fix(widened(b, downTo: max(exponent, saturating(b.exponent, -precision - 1))))
        }
        if b.digits.isZero {
            return fix(widened(a, downTo: max(exponent, saturating(a.exponent, -precision - 1))))
        }
        var (large, small) = a.exponent >= b.exponent ? (a, b) : (b, a)
        let count = large.count
        // What is too small to show in the digits stands for "a little".
        let floor = large.exponent + min(-1, count - precision - 2)
        if small.count + small.exponent - 1 < floor {
            small.digits = 1
            small.exponent = floor
        }
        large = widened(large, downTo: small.exponent)
        if a.negative == b.negative {
            return fix(
                DecimalNumber(
                    negative: a.negative, digits: large.digits + small.digits, exponent: small.exponent))
        }
        if large.digits == small.digits {
            return fix(DecimalNumber(negative: rounding == .floor, digits: 0, exponent: small.exponent))
        }
        return large.digits > small.digits
            ? fix(
                DecimalNumber(
                    negative: large.negative, digits: large.digits - small.digits, exponent: small.exponent))
            : fix(
                DecimalNumber(
                    negative: small.negative, digits: small.digits - large.digits, exponent: small.exponent))
    }

    private func saturating(_ a: Int, _ b: Int) -> Int {
        let (sum, overflow) = a.addingReportingOverflow(b)
        return overflow ? Int.min / 2 : sum
    }

    /// The same number with a lower exponent.
    private func widened(_ x: DecimalNumber, downTo exponent: Int) -> DecimalNumber {
        if exponent >= x.exponent { return x }
        var result = x
        result.digits *= DecimalNumber.power(x.exponent - exponent)
        result.exponent = exponent
        return result
    }

    mutating func subtract(_ a: DecimalNumber, _ b: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a, b) { return nan }
        return add(a, b.negated())
    }

    mutating func multiply(_ a: DecimalNumber, _ b: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a, b) { return nan }
        let negative = a.negative != b.negative
        if a.isInfinite || b.isInfinite {
            if a.isZero || b.isZero { return invalid() }
            return .infinity(negative)
        }
        return fix(
            DecimalNumber(
                negative: negative, digits: a.digits * b.digits, exponent: saturating(a.exponent, b.exponent))
        )
    }

    mutating func fma(_ a: DecimalNumber, _ b: DecimalNumber, _ c: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a, b, c) { return nan }
        let negative = a.negative != b.negative
        if a.isInfinite || b.isInfinite {
            if a.isZero || b.isZero { return invalid() }
            return add(.infinity(negative), c)
        }
        return add(
            DecimalNumber(negative: negative, digits: a.digits * b.digits, exponent: a.exponent + b.exponent),
            c)
    }

    mutating func divide(_ a: DecimalNumber, _ b: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a, b) { return nan }
        let negative = a.negative != b.negative
        if a.isInfinite {
            if b.isInfinite { return invalid() }
            return .infinity(negative)
        }
        if b.isInfinite {
            status.insert(.clamped)
            return DecimalNumber(negative: negative, digits: 0, exponent: tiny)
        }
        if b.digits.isZero {
            if a.digits.isZero { return invalid(.divisionUndefined) }
            status.insert(.divisionByZero)
            return .infinity(negative)
        }
        let ideal = a.exponent - b.exponent
        if a.digits.isZero { return fix(DecimalNumber(negative: negative, digits: 0, exponent: ideal)) }
        let shift = b.count - a.count + precision + 1
        let top = shift >= 0 ? a.digits * DecimalNumber.power(shift) : a.digits
        let bottom = shift < 0 ? b.digits * DecimalNumber.power(-shift) : b.digits
        var (quotient, remainder) = top.quotientAndRemainder(dividingBy: bottom)
        var exponent = ideal - shift
        if !remainder.isZero {
            // A last digit that rounding takes for what it is: not exactly 0 or 5.
            if (quotient % 5).isZero { quotient += 1 }
        } else {
            while exponent < ideal {
                let (less, rest) = quotient.quotientAndRemainder(dividingBy: 10)
                if !rest.isZero { break }
                quotient = less
                exponent += 1
            }
        }
        return fix(DecimalNumber(negative: negative, digits: quotient, exponent: exponent))
    }

    /// The integer quotient and the remainder; nil if the quotient has too many digits.
    private func wholeDivision(_ a: DecimalNumber, _ b: DecimalNumber) -> (DecimalNumber, DecimalNumber)? {
        let negative = a.negative != b.negative
        let exponent = b.isInfinite ? a.exponent : min(a.exponent, b.exponent)
        let gap = a.adjusted - b.adjusted
        if a.isZero || b.isInfinite || gap <= -2 {
            let (rest, _) = rescaled(a, to: exponent)
            return (DecimalNumber(negative: negative, digits: 0), rest)
        }
        if gap > precision { return nil }
        let top =
            a.exponent >= b.exponent ? a.digits * DecimalNumber.power(a.exponent - b.exponent) : a.digits
        let bottom =
            a.exponent < b.exponent ? b.digits * DecimalNumber.power(b.exponent - a.exponent) : b.digits
        let (quotient, remainder) = top.quotientAndRemainder(dividingBy: bottom)
        if DecimalNumber.count(quotient) > precision { return nil }
        return (
            DecimalNumber(negative: negative, digits: quotient),
            DecimalNumber(negative: a.negative, digits: remainder, exponent: exponent)
        )
    }

    mutating func divideInteger(_ a: DecimalNumber, _ b: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a, b) { return nan }
        if a.isInfinite { return b.isInfinite ? invalid() : .infinity(a.negative != b.negative) }
        if b.isZero {
            if a.isZero { return invalid(.divisionUndefined) }
            status.insert(.divisionByZero)
            return .infinity(a.negative != b.negative)
        }
        guard let (quotient, _) = wholeDivision(a, b) else { return invalid(.divisionImpossible) }
        return fix(quotient)
    }

    mutating func remainder(_ a: DecimalNumber, _ b: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a, b) { return nan }
        if a.isInfinite { return invalid() }
        if b.isZero { return invalid(a.isZero ? .divisionUndefined : .invalid) }
        guard let (_, remainder) = wholeDivision(a, b) else { return invalid(.divisionImpossible) }
        return fix(remainder)
    }

    mutating func divideWithRemainder(_ a: DecimalNumber, _ b: DecimalNumber) -> (
        DecimalNumber, DecimalNumber
    ) {
        if let nan = notANumber(a, b) { return (nan, nan) }
        let negative = a.negative != b.negative
        if a.isInfinite {
            if b.isInfinite {
                let nan = invalid()
                return (nan, nan)
            }
            return (.infinity(negative), invalid())
        }
        if b.isZero {
            if a.isZero {
                let nan = invalid(.divisionUndefined)
                return (nan, nan)
            }
            status.formUnion([.divisionByZero, .invalid])
            return (.infinity(negative), .nan)
        }
        guard let (quotient, rest) = wholeDivision(a, b) else {
            let nan = invalid(.divisionImpossible)
            return (nan, nan)
        }
        return (fix(quotient), fix(rest))
    }

    mutating func remainderNear(_ a: DecimalNumber, _ b: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a, b) { return nan }
        if a.isInfinite { return invalid() }
        if b.isZero { return invalid(a.isZero ? .divisionUndefined : .invalid) }
        if b.isInfinite { return fix(a) }
        let exponent = min(a.exponent, b.exponent)
        if a.isZero { return fix(DecimalNumber(negative: a.negative, digits: 0, exponent: exponent)) }
        let gap = a.adjusted - b.adjusted
        if gap >= precision + 1 { return invalid(.divisionImpossible) }
        if gap <= -2 { return fix(rescaled(a, to: exponent).0) }
        let top =
            a.exponent >= b.exponent ? a.digits * DecimalNumber.power(a.exponent - b.exponent) : a.digits
        let bottom =
            a.exponent < b.exponent ? b.digits * DecimalNumber.power(b.exponent - a.exponent) : b.digits
        var (quotient, rest) = top.quotientAndRemainder(dividingBy: bottom)
        var negative = a.negative
        let double = rest << 1
        if double > bottom || double == bottom && (quotient.words.first ?? 0) & 1 == 1 {
            rest = bottom - rest
            negative.toggle()
            quotient += 1
        }
        if DecimalNumber.count(quotient) > precision { return invalid(.divisionImpossible) }
        return fix(DecimalNumber(negative: negative, digits: rest, exponent: exponent))
    }

    mutating func squareRoot(_ a: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a) { return nan }
        if a.isInfinite && !a.negative { return a }
        if a.isZero {
            return fix(
                DecimalNumber(negative: a.negative, digits: 0, exponent: a.exponent >> 1))
        }
        if a.negative { return invalid() }
        let ideal = a.exponent >> 1
        var digits = a.exponent & 1 == 1 ? a.digits * 10 : a.digits
        let wanted = precision + 1
        let shift = wanted - (DecimalNumber.count(digits) + 1) / 2
        var isExact = true
        var exponent = ideal
        if shift >= 0 {
            digits *= DecimalNumber.power(2 * shift)
        } else {
            let (less, rest) = digits.quotientAndRemainder(dividingBy: DecimalNumber.power(-2 * shift))
            digits = less
            isExact = rest.isZero
        }
        exponent -= shift
        var root = digits.squareRoot()
        isExact = isExact && root * root == digits
        if isExact {
            // The exact root keeps the exponent it should have, as far as it can.
            while exponent < ideal {
                let (less, rest) = root.quotientAndRemainder(dividingBy: 10)
                if !rest.isZero { break }
                root = less
                exponent += 1
            }
            if exponent > ideal {
                root *= DecimalNumber.power(exponent - ideal)
                exponent = ideal
            }
        } else if (root % 5).isZero {
            root += 1
        }
        let kept = rounding
        rounding = .halfEven
        defer { rounding = kept }
        return fix(DecimalNumber(digits: root, exponent: exponent))
    }

    mutating func quantize(_ a: DecimalNumber, _ b: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a, b) { return nan }
        if a.isInfinite || b.isInfinite { return a.isInfinite && b.isInfinite ? a : invalid() }
        if b.exponent < tiny || b.exponent > most { return invalid() }
        if a.digits.isZero {
            return fix(DecimalNumber(negative: a.negative, digits: 0, exponent: b.exponent))
        }
        let adjusted = a.adjusted
        if adjusted > most || adjusted - b.exponent + 1 > precision { return invalid() }
        let (result, isExact) = rescaled(a, to: b.exponent)
        if result.adjusted > most || result.count > precision { return invalid() }
        if !result.digits.isZero && result.adjusted < least { status.insert(.subnormal) }
        if result.exponent > a.exponent {
            if !isExact { status.insert(.inexact) }
            status.insert(.rounded)
        }
        return fix(result)
    }

    /// To a whole number; `exactly` reports what was lost.
    mutating func toWhole(_ a: DecimalNumber, exactly: Bool) -> DecimalNumber {
        if let nan = notANumber(a) { return nan }
        if a.isInfinite || a.exponent >= 0 { return a }
        if a.digits.isZero { return DecimalNumber(negative: a.negative, digits: 0) }
        let (result, isExact) = rescaled(a, to: 0)
        if exactly {
            if !isExact { status.insert(.inexact) }
            status.insert(.rounded)
        }
        return result
    }

    mutating func normalize(_ a: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a) { return nan }
        var x = fix(a)
        if x.isInfinite || !x.isFinite { return x }
        if x.digits.isZero { return DecimalNumber(negative: x.negative, digits: 0) }
        let most = clamp ? top : most
        while x.exponent < most {
            let (less, rest) = x.digits.quotientAndRemainder(dividingBy: 10)
            if !rest.isZero { break }
            x.digits = less
            x.exponent += 1
        }
        return x
    }
}

import BigInt

extension DecimalSettings {
    /// Drops digits from the end, rounding.
    func rounded(_ digits: BigUInt, dropping count: Int, negative: Bool) -> (digits: BigUInt, isExact: Bool) {
        if count <= 0 { return (digits, true) }
        if digits.isZero { return (digits, true) }
        if count > DecimalNumber.count(digits) + 1 { return (roundsUp(0, -1, negative) ? 1 : 0, false) }
        let power = DecimalNumber.power(count)
        let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: power)
        if remainder.isZero { return (quotient, true) }
        let double = remainder << 1
        let half = double == power ? 0 : double < power ? -1 : 1
        return (roundsUp(quotient, half, negative) ? quotient + 1 : quotient, false)
    }

    /// `half`: how what is dropped compares to a half.
    private func roundsUp(_ quotient: BigUInt, _ half: Int, _ negative: Bool) -> Bool {
        switch rounding {
        case .up: return true
        case .down: return false
        case .ceiling: return !negative
        case .floor: return negative
        case .halfUp: return half >= 0
        case .halfDown: return half > 0
        case .halfEven: return half > 0 || half == 0 && (quotient.words.first ?? 0) & 1 == 1
        case .zeroFiveUp:
            let last = quotient % 10
            return last.isZero || last == 5
        }
    }

    /// Fits a result to the precision and the limits.
    mutating func fix(_ number: DecimalNumber) -> DecimalNumber {
        var x = number
        if !x.isFinite {
            if x.isNaN {
                let room = precision - (clamp ? 1 : 0)
                if x.count > room { x.digits = x.digits % DecimalNumber.power(room) }
            }
            return x
        }
        if x.digits.isZero {
            let exponent = min(max(x.exponent, tiny), clamp ? top : most)
            if exponent != x.exponent {
                status.insert(.clamped)
                x.exponent = exponent
            }
            return x
        }
        var least = x.count + x.exponent - precision
        if least > top { return overflow(x.negative) }
        let isSubnormal = least < tiny
        if isSubnormal { least = tiny }
        if x.exponent < least {
            let (digits, isExact) = rounded(x.digits, dropping: least - x.exponent, negative: x.negative)
            x.digits = digits
            if DecimalNumber.count(digits) > precision {
                x.digits = digits / 10
                least += 1
            }
            x.exponent = least
            if least > top && !x.digits.isZero { return overflow(x.negative) }
            status.insert(.rounded)
            if isSubnormal { status.insert(.subnormal) }
            if !isExact {
                status.insert(.inexact)
                if isSubnormal { status.insert(.underflow) }
            }
            if x.digits.isZero { status.insert(.clamped) }
            return x
        }
        if isSubnormal { status.insert(.subnormal) }
        if clamp && x.exponent > top {
            status.insert(.clamped)
            x.digits *= DecimalNumber.power(x.exponent - top)
            x.exponent = top
        }
        return x
    }

    private mutating func overflow(_ negative: Bool) -> DecimalNumber {
        status.formUnion([.overflow, .inexact, .rounded])
        let isInfinite: Bool
        switch rounding {
        case .down, .zeroFiveUp: isInfinite = false
        case .ceiling: isInfinite = !negative
        case .floor: isInfinite = negative
        default: isInfinite = true
        }
        if isInfinite { return .infinity(negative) }
        return DecimalNumber(negative: negative, digits: DecimalNumber.power(precision) - 1, exponent: top)
    }

    /// The result of an operation on what is not a number; nil if all operands are numbers.
    mutating func notANumber(_ operands: DecimalNumber...) -> DecimalNumber? {
        if var first = operands.first(where: { $0.kind == .signaling }) {
            status.insert(.invalid)
            first.kind = .quiet
            return fix(first)
        }
        if let first = operands.first(where: { $0.kind == .quiet }) { return fix(first) }
        return nil
    }

    mutating func invalid(_ condition: DecimalStatus = .invalid) -> DecimalNumber {
        status.insert(condition)
        return .nan
    }

    /// The number with another exponent, rounding.
    func rescaled(_ number: DecimalNumber, to exponent: Int) -> (DecimalNumber, isExact: Bool) {
        var x = number
        if x.digits.isZero {
            x.exponent = exponent
            return (x, true)
        }
        if x.exponent >= exponent {
            x.digits *= DecimalNumber.power(x.exponent - exponent)
            x.exponent = exponent
            return (x, true)
        }
        let (digits, isExact) = rounded(x.digits, dropping: exponent - x.exponent, negative: x.negative)
        x.digits = digits
        x.exponent = exponent
        return (x, isExact)
    }
}

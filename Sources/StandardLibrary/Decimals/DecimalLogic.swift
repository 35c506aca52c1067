import BigInt

/// Comparisons, neighbours, shifts and logic.
extension DecimalSettings {
    mutating func compare(_ a: DecimalNumber, _ b: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a, b) { return nan }
        return DecimalNumber(BigInt(DecimalNumber.order(a, b)))
    }
    mutating func compareSignal(_ a: DecimalNumber, _ b: DecimalNumber) -> DecimalNumber {
        if a.isNaN || b.isNaN {
            let result = notANumber(a, b) ?? .nan
            status.insert(.invalid)
            return result
        }
        return compare(a, b)
    }

    /// The total order, in which all representations differ.
    static func totalOrder(_ a: DecimalNumber, _ b: DecimalNumber) -> Int {
        if a.negative != b.negative { return a.negative ? -1 : 1 }
        let flip = a.negative ? -1 : 1
        func rank(_ x: DecimalNumber) -> Int { x.kind == .quiet ? 2 : x.kind == .signaling ? 1 : 0 }
        if a.isNaN || b.isNaN {
            if rank(a) != rank(b) { return (rank(a) < rank(b) ? -1 : 1) * flip }
            return a.digits == b.digits ? 0 : (a.digits < b.digits ? -1 : 1) * flip
        }
        let order = DecimalNumber.order(a, b)
        if order != 0 { return order }
        return a.exponent == b.exponent || a.isInfinite ? 0 : (a.exponent < b.exponent ? -1 : 1) * flip
    }

    /// `max`, `min` and their variants by size.
    mutating func extremum(_ a: DecimalNumber, _ b: DecimalNumber, largest: Bool, bySize: Bool)
        -> DecimalNumber
    {
        if a.isNaN || b.isNaN {
            if a.kind == .quiet && !b.isNaN { return fix(b) }
            if b.kind == .quiet && !a.isNaN { return fix(a) }
            return notANumber(a, b) ?? .nan
        }
        var order = bySize ? DecimalNumber.order(a.magnitude(), b.magnitude()) : DecimalNumber.order(a, b)
        if order == 0 { order = Self.totalOrder(a, b) }
        return fix((order > 0) == largest ? a : b)
    }

    mutating func next(_ a: DecimalNumber, up: Bool) -> DecimalNumber {
        if let nan = notANumber(a) { return nan }
        let largest = DecimalNumber(negative: up, digits: DecimalNumber.power(precision) - 1, exponent: top)
        if a.isInfinite { return a.negative == up ? largest : a }
        var inner = self
        inner.rounding = up ? .ceiling : .floor
        inner.status = []
        let fixed = inner.fix(a)
        if DecimalNumber.order(fixed, a) != 0 || fixed.isInfinite { return fixed }
        return inner.add(fixed, DecimalNumber(negative: !up, digits: 1, exponent: inner.tiny - 1))
    }

    mutating func next(_ a: DecimalNumber, toward b: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a, b) { return nan }
        let order = DecimalNumber.order(a, b)
        if order == 0 {
            var result = a
            result.negative = b.negative
            return result
        }
        let result = next(a, up: order < 0)
        if result.isInfinite {
            status.formUnion([.overflow, .inexact, .rounded])
        } else if result.isZero || result.adjusted < least {
            status.formUnion([.underflow, .subnormal, .inexact, .rounded])
            if result.isZero { status.insert(.clamped) }
        }
        return result
    }

    mutating func logb(_ a: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a) { return nan }
        if a.isInfinite { return .infinity(false) }
        if a.isZero {
            status.insert(.divisionByZero)
            return .infinity(true)
        }
        return fix(DecimalNumber(BigInt(a.adjusted)))
    }

    mutating func scaleb(_ a: DecimalNumber, _ b: DecimalNumber) -> DecimalNumber {
        if let nan = notANumber(a, b) { return nan }
        guard b.isFinite, b.exponent == 0, let number = b.wholePart, let count = Int(exactly: number),
            count.magnitude <= 2 * (most + precision).magnitude
        else { return invalid() }
        if a.isInfinite { return a }
        var result = a
        result.exponent += count
        return fix(result)
    }

    /// Moves digits by a number of places; digits that leave come back on the other side if `rotates`.
    mutating func shift(_ a: DecimalNumber, _ b: DecimalNumber, rotates: Bool) -> DecimalNumber {
        if let nan = notANumber(a, b) { return nan }
        guard b.isFinite, b.exponent == 0, let number = b.wholePart, let count = Int(exactly: number),
            count.magnitude <= precision
        else { return invalid() }
        if a.isInfinite { return a }
        var result = a
        let room = DecimalNumber.power(precision)
        result.digits = result.digits % room
        let places = Int(count.magnitude)
        if rotates {
            let left = count >= 0 ? places : precision - places
            let (high, low) = result.digits.quotientAndRemainder(
                dividingBy: DecimalNumber.power(precision - left))
            result.digits = low * DecimalNumber.power(left) + high
        } else if count >= 0 {
            result.digits = result.digits * DecimalNumber.power(places) % room
        } else {
            result.digits = result.digits / DecimalNumber.power(places)
        }
        return result
    }

    /// `body` on the digits, which must be 0 and 1.
    mutating func logic(
        _ a: DecimalNumber, _ b: DecimalNumber, _ body: (Bool, Bool) -> Bool
    ) -> DecimalNumber {
        func bits(_ x: DecimalNumber) -> [Bool]? {
            guard x.isFinite, !x.negative, x.exponent == 0 else { return nil }
            var bits: [Bool] = []
            for letter in x.digitText.utf8.reversed() {
                if letter > 49 { return nil }
                bits.append(letter == 49)
            }
            return bits
        }
        guard let left = bits(a), let right = bits(b), precision < 1_000_000 else { return invalid() }
        var digits = ""
        for place in (0..<precision).reversed() {
            let one = place < left.count && left[place]
            let other = place < right.count && right[place]
            digits += body(one, other) ? "1" : "0"
        }
        return DecimalNumber(digits: BigUInt(digits) ?? 0)
    }

    mutating func invert(_ a: DecimalNumber) -> DecimalNumber {
        if precision >= 1_000_000 { return invalid() }
        let ones = DecimalNumber(digits: (DecimalNumber.power(precision) - 1) / 9)
        return logic(a, ones) { $0 != $1 }
    }

    func numberClass(_ a: DecimalNumber) -> String {
        switch a.kind {
        case .signaling: return "sNaN"
        case .quiet: return "NaN"
        case .infinity: return a.negative ? "-Infinity" : "+Infinity"
        case .finite: break
        }
        let sign = a.negative ? "-" : "+"
        if a.digits.isZero { return sign + "Zero" }
        return sign + (a.adjusted < least ? "Subnormal" : "Normal")
    }
}

import BigInt

/// A decimal number: sign, digits and exponent, infinity, or not a number with an optional payload.
struct DecimalNumber {
    enum Kind: UInt8 {
        case finite, infinity, quiet, signaling
    }
    var negative = false
    var kind = Kind.finite
    /// The digits; the payload of what is not a number.
    var digits: BigUInt
    var exponent = 0

    static let nan = DecimalNumber(kind: .quiet, digits: 0)
    static func infinity(_ negative: Bool) -> DecimalNumber {
        DecimalNumber(negative: negative, kind: .infinity, digits: 0)
    }

    init(negative: Bool = false, kind: Kind = .finite, digits: BigUInt, exponent: Int = 0) {
        self.negative = negative
        self.kind = kind
        self.digits = digits
        self.exponent = exponent
    }
    init(_ number: BigInt) { self.init(negative: number < 0, digits: number.magnitude) }

    var isFinite: Bool { kind == .finite }
    var isNaN: Bool { kind == .quiet || kind == .signaling }
    var isInfinite: Bool { kind == .infinity }
    var isZero: Bool { kind == .finite && digits.isZero }
    /// Number of digits; 1 for zero.
    var count: Int { Self.count(digits) }
    /// Exponent of the first digit.
    var adjusted: Int { exponent + count - 1 }

    var isInteger: Bool {
        if !isFinite { return false }
        if exponent >= 0 || digits.isZero { return true }
        if -exponent >= count { return false }
        return (digits % Self.power(-exponent)).isZero
    }
    /// Whether an integer is odd.
    var isOdd: Bool {
        if exponent > 0 || digits.isZero { return false }
        if -exponent >= count { return false }
        return (digits / Self.power(-exponent)).words.first.map { $0 & 1 == 1 } ?? false
    }

    func negated() -> DecimalNumber {
        var result = self
        result.negative.toggle()
        return result
    }
    func magnitude() -> DecimalNumber {
        var result = self
        result.negative = false
        return result
    }

    private static let smallPowers: [UInt] = {
        var powers: [UInt] = [1]
        while powers.count < 20 { powers.append(powers[powers.count - 1] * 10) }
        return powers
    }()
    /// Powers up to what usual precisions need.
    private static let powers: [BigUInt] = {
        var powers: [BigUInt] = [1]
        while powers.count < 80 { powers.append(powers[powers.count - 1] * 10) }
        return powers
    }()

    /// 10 to a power of at least 0.
    static func power(_ exponent: Int) -> BigUInt {
        exponent < powers.count ? powers[max(0, exponent)] : BigUInt(10).power(exponent)
    }

    /// Number of decimal digits; 1 for zero.
    static func count(_ number: BigUInt) -> Int {
        if number.bitWidth <= 64 {
            let word = number.words.first ?? 0
            var count = 1
            while count < 20 && word >= smallPowers[count] { count += 1 }
            return count
        }
        let estimate = Int(Double(number.bitWidth - 1) * 0.301029995663981195)
        return number >= power(estimate + 1)
            ? estimate + 2 : number >= power(estimate) ? estimate + 1 : estimate
    }

    /// The digits as text.
    var digitText: String { String(digits) }

    /// The number as the language shows it.
    func text(engineering: Bool = false, capitals: Bool = true) -> String {
        let sign = negative ? "-" : ""
        switch kind {
        case .infinity: return sign + "Infinity"
        case .quiet: return sign + "NaN" + (digits.isZero ? "" : digitText)
        case .signaling: return sign + "sNaN" + (digits.isZero ? "" : digitText)
        case .finite: break
        }
        let all = digitText
        let left = exponent + all.utf8.count
        var point: Int
        if exponent <= 0 && left > -6 {
            point = left
        } else if !engineering {
            point = 1
        } else if digits.isZero {
            point = Self.remainder(left + 1, 3) - 1
        } else {
            point = Self.remainder(left - 1, 3) + 1
        }
        var whole: String
        var part = ""
        if point <= 0 {
            whole = "0"
            part = "." + String(repeating: "0", count: -point) + all
        } else if point >= all.utf8.count {
            whole = all + String(repeating: "0", count: point - all.utf8.count)
        } else {
            whole = String(all.prefix(point))
            part = "." + all.dropFirst(point)
        }
        var shown = ""
        if left != point {
            let number = left - point
            shown = (capitals ? "E" : "e") + (number < 0 ? "-" : "+") + String(number.magnitude)
        }
        return sign + whole + part + shown
    }

    private static func remainder(_ a: Int, _ b: Int) -> Int { (a % b + b) % b }

    /// Order of finite or infinite numbers: -1, 0, 1.
    static func order(_ a: DecimalNumber, _ b: DecimalNumber) -> Int {
        if a.isInfinite || b.isInfinite {
            let left = a.isInfinite ? (a.negative ? -1 : 1) : 0
            let right = b.isInfinite ? (b.negative ? -1 : 1) : 0
            return left == right ? 0 : left < right ? -1 : 1
        }
        if a.digits.isZero || b.digits.isZero {
            let left = a.digits.isZero ? 0 : a.negative ? -1 : 1
            let right = b.digits.isZero ? 0 : b.negative ? -1 : 1
            return left == right ? 0 : left < right ? -1 : 1
        }
        if a.negative != b.negative { return a.negative ? -1 : 1 }
        let size = orderOfSizes(a, b)
        return a.negative ? -size : size
    }

    static func orderOfSizes(_ a: DecimalNumber, _ b: DecimalNumber) -> Int {
        if a.adjusted != b.adjusted { return a.adjusted < b.adjusted ? -1 : 1 }
        let gap = a.exponent - b.exponent
        let left = gap > 0 ? a.digits * power(gap) : a.digits
        let right = gap < 0 ? b.digits * power(-gap) : b.digits
        return left == right ? 0 : left < right ? -1 : 1
    }

    /// The whole part of a finite number; nil if it is too large to write down.
    var wholePart: BigInt? {
        if exponent >= 0 {
            if digits.isZero { return 0 }
            if exponent > 1_000_000 { return nil }
            return BigInt(sign: negative ? .minus : .plus, magnitude: digits * Self.power(exponent))
        }
        if -exponent >= count { return 0 }
        return BigInt(sign: negative ? .minus : .plus, magnitude: digits / Self.power(-exponent))
    }
}

/// Ways to round.
enum DecimalRounding: String, CaseIterable {
    case up = "ROUND_UP", down = "ROUND_DOWN", ceiling = "ROUND_CEILING", floor = "ROUND_FLOOR"
    case halfUp = "ROUND_HALF_UP", halfDown = "ROUND_HALF_DOWN", halfEven = "ROUND_HALF_EVEN"
    case zeroFiveUp = "ROUND_05UP"
}

/// Conditions that arithmetic reports.
struct DecimalStatus: OptionSet {
    let rawValue: UInt32
    static let clamped = DecimalStatus(rawValue: 1)
    static let invalid = DecimalStatus(rawValue: 2)
    static let divisionByZero = DecimalStatus(rawValue: 4)
    static let inexact = DecimalStatus(rawValue: 8)
    static let rounded = DecimalStatus(rawValue: 16)
    static let subnormal = DecimalStatus(rawValue: 32)
    static let overflow = DecimalStatus(rawValue: 64)
    static let underflow = DecimalStatus(rawValue: 128)
    static let floatOperation = DecimalStatus(rawValue: 256)
    static let conversionSyntax = DecimalStatus(rawValue: 512)
    static let divisionImpossible = DecimalStatus(rawValue: 1024)
    static let divisionUndefined = DecimalStatus(rawValue: 2048)
    static let invalidContext = DecimalStatus(rawValue: 4096)
    /// All that count as InvalidOperation.
    static let allInvalid: DecimalStatus = [
        .invalid, .conversionSyntax, .divisionImpossible, .divisionUndefined, .invalidContext,
    ]
}

/// Precision and limits of arithmetic, and what it reported.
struct DecimalSettings {
    var precision = 28
    var rounding = DecimalRounding.halfEven
    var least = -999_999
    var most = 999_999
    var capitals = true
    var clamp = false
    var status: DecimalStatus = []

    static let limit = 999_999_999_999_999_999
    /// For exact results.
    static let widest = DecimalSettings(precision: limit, least: -limit, most: limit)

    var tiny: Int { least - precision + 1 }
    var top: Int { most - precision + 1 }
}

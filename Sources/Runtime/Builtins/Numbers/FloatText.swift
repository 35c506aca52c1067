/// How a float is laid out as text.
enum FloatStyle {
    /// `repr`: the shortest digits that read back the same.
    case shortest
    /// `%e`, `%f`, `%g`
    case exponent, fixed, general
}

/// The text of a float's magnitude without its sign. `alternate` keeps the point and trailing zeros (`#`), `dotZero`
/// has a digit after the point at least, where there is no exponent.
func floatText(
    _ number: Double, _ style: FloatStyle, precision: Int = 0, alternate: Bool = false, dotZero: Bool = false
) -> [UInt8] {
    if number.isNaN { return Array("nan".utf8) }
    if number.isInfinite { return Array("inf".utf8) }
    let number = number.magnitude
    let decimal: DecimalDigits
    let precision = style == .general ? max(1, precision) : precision
    switch style {
    case .shortest: decimal = DecimalDigits(shortest: number)
    case .exponent: decimal = DecimalDigits(number, significant: precision + 1)
    case .fixed: decimal = DecimalDigits(number, decimals: precision)
    case .general: decimal = DecimalDigits(number, significant: precision)
    }
    var digits = decimal.digits
    var point = decimal.point
    if digits.isEmpty {
        digits = [UInt8(ascii: "0")]
        point = 1
    }
    var end: Int
    var usesExponent = false
    switch style {
    case .shortest:
        end = digits.count
        usesExponent = point <= -4 || point > 16
    case .exponent:
        end = precision + 1
        usesExponent = true
    case .fixed: end = point + precision
    case .general:
        while digits.count > 1 && digits.last == UInt8(ascii: "0") { digits.removeLast() }
        end = alternate ? precision : digits.count
        usesExponent = point <= -4 || point > precision - (dotZero ? 1 : 0)
    }
    let exponent = point - 1
    if usesExponent { point = 1 }
    end = max(end, !usesExponent && dotZero ? point + 1 : point)

    var text: [UInt8] = []
    text.reserveCapacity(max(end, 1) + 8)
    if point <= 0 { text.append(UInt8(ascii: "0")) }
    for index in min(0, point)..<max(end, 0) {
        if index == point { text.append(UInt8(ascii: ".")) }
        text.append(index >= 0 && index < digits.count ? digits[index] : UInt8(ascii: "0"))
    }
    if alternate && end <= point { text.append(UInt8(ascii: ".")) }
    if usesExponent {
        text.append(UInt8(ascii: "e"))
        text.append(UInt8(ascii: exponent < 0 ? "-" : "+"))
        if exponent.magnitude < 10 { text.append(UInt8(ascii: "0")) }
        text += exponent == 0 ? [UInt8(ascii: "0")] : decimalDigits(of: exponent.magnitude)
    }
    return text
}

/// `repr(number)` in ASCII.
func floatRepr(_ number: Double) -> [UInt8] {
    let body = floatText(number, .shortest, dotZero: true)
    return number.sign == .minus && !number.isNaN ? [UInt8(ascii: "-")] + body : body
}

/// A complex number's part in ASCII: like `repr` of a float, without ".0".
func complexPartText(_ number: Double, alwaysSigned: Bool) -> [UInt8] {
    let body = floatText(number, .shortest)
    if number.sign == .minus && !number.isNaN { return [UInt8(ascii: "-")] + body }
    return alwaysSigned ? [UInt8(ascii: "+")] + body : body
}

/// `repr(number)` in ASCII.
func complexRepr(_ number: Complex) -> [UInt8] {
    let suffix = [UInt8(ascii: "j")]
    if number.real == 0 && number.real.sign == .plus {
        return complexPartText(number.imaginary, alwaysSigned: false) + suffix
    }
    return [UInt8(ascii: "(")] + complexPartText(number.real, alwaysSigned: false)
        + complexPartText(number.imaginary, alwaysSigned: true) + suffix + [UInt8(ascii: ")")]
}

extension Session {
    /// A new string of ASCII bytes.
    package func string(ascii bytes: [UInt8]) -> StrObject {
        bytes.withUnsafeBytes { string(ascii: $0) }
    }

    /// `repr` of a float.
    package func string(repr number: Double) -> StrObject { string(ascii: floatRepr(number)) }

    /// A machine integer in decimal.
    package func string(decimal number: Int) -> StrObject {
        var count = number < 0 ? 2 : 1
        var rest = number.magnitude
        while rest >= 10 {
            rest /= 10
            count += 1
        }
        let storage = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 8)
        rest = number.magnitude
        var index = count
        repeat {
            index -= 1
            storage.storeBytes(of: UInt8(truncatingIfNeeded: rest % 10) | 0x30, toByteOffset: index, as: UInt8.self)
            rest /= 10
        } while rest > 0
        if number < 0 { storage.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self) }
        return StrObject(types.str.rootShape, adopting: storage, count: count, width: 1, isASCII: true)
    }
}

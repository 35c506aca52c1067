import Syntax

/// The text of a literal, as `repr` writes it.
enum LiteralText {
    static func text(of constant: Constant) -> String {
        switch constant {
        case .none: "None"
        case .true: "True"
        case .false: "False"
        case .ellipsis: "..."
        case .int(let value): "\(value)"
        case .bigInt(let digits, let radix): radix == 10 ? digits : decimal(digits, radix)
        case .float(let value): float(value)
        case .imaginary(let value): imaginary(value)
        case .string(let text): quoted(text.unicodeScalars.map(\.value))
        case .codePoints(let points): quoted(points)
        case .bytes(let bytes): "b" + quoted(bytes.map(UInt32.init), isBytes: true)
        }
    }

    /// Text in quotes, with what does not print escaped.
    static func quoted(_ points: [UInt32], isBytes: Bool = false) -> String {
        let quote: UInt32 = points.contains(0x27) && !points.contains(0x22) ? 0x22 : 0x27
        var result = String.UnicodeScalarView()
        func add(_ text: String) { result += text.unicodeScalars }
        let mark = quote == 0x22 ? "\"" : "'"
        add(mark)
        for point in points {
            switch point {
            case quote: add("\\" + mark)
            case 0x5C: add("\\\\")
            case 0x09: add("\\t")
            case 0x0A: add("\\n")
            case 0x0D: add("\\r")
            case 0x20..<0x7F: add(String(UnicodeScalar(UInt8(truncatingIfNeeded: point))))
            case ..<0x100 where isBytes || !isPrintable(point): add("\\x" + hex(point, 2))
            case ..<0x10000 where !isPrintable(point): add("\\u" + hex(point, 4))
            default:
                if isPrintable(point), let scalar = Unicode.Scalar(point) {
                    result.append(scalar)
                } else {
                    add("\\U" + hex(point, 8))
                }
            }
        }
        add(mark)
        return String(result)
    }

    private static func hex(_ value: UInt32, _ width: Int) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func isPrintable(_ point: UInt32) -> Bool {
        guard let scalar = Unicode.Scalar(point) else { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return point == 0x20
        default: return true
        }
    }

    /// The digits of a large integer in base ten.
    private static func decimal(_ digits: String, _ radix: Int) -> String {
        // Groups of nine decimal digits, the lowest first.
        var groups: [UInt64] = [0]
        for character in digits {
            var carry = UInt64(character.hexDigitValue ?? 0)
            for position in groups.indices {
                let value = groups[position] * UInt64(radix) + carry
                groups[position] = value % 1_000_000_000
                carry = value / 1_000_000_000
            }
            if carry > 0 { groups.append(carry) }
        }
        var text = groups.last.map { "\($0)" } ?? "0"
        for group in groups.dropLast().reversed() {
            let part = "\(group)"
            text += String(repeating: "0", count: 9 - part.utf8.count) + part
        }
        return text
    }

    private static func imaginary(_ value: Double) -> String {
        let text = float(value)
        return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + "j"
    }

    /// A float as `repr` writes it; infinity, which no literal names, as one that overflows.
    private static func float(_ value: Double) -> String {
        if value.isInfinite { return value < 0 ? "-1e309" : "1e309" }
        if value.isNaN { return "nan" }
        let magnitude = value.magnitude
        let sign = value.sign == .minus ? "-" : ""
        let text = "\(magnitude)"
        if !text.utf8.contains(UInt8(ascii: "e")), magnitude < 1e16 { return sign + text }
        // Both write the shortest digits that give the same number back, but change notation at different places.
        let parts = text.split(separator: "e")
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let mantissa = parts[0].split(separator: ".")
        let whole = mantissa[0]
        let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
        let point = exponent + whole.utf8.count
        var digits = String(whole) + fraction
        while digits.utf8.count > 1, digits.hasSuffix("0") { digits.removeLast() }
        if point > 16 || point < -3 {
            let power = point - 1
            let head = digits.prefix(1)
            let rest = digits.dropFirst()
            let width = abs(power) < 10 ? "0\(abs(power))" : "\(abs(power))"
            return sign + head + (rest.isEmpty ? "" : "." + rest) + "e" + (power < 0 ? "-" : "+") + width
        }
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
        if digits.utf8.count <= point {
            return sign + digits + String(repeating: "0", count: point - digits.utf8.count) + ".0"
        }
        return sign + digits.prefix(point) + "." + digits.dropFirst(point)
    }
}

import BigInt
import Runtime

/// `format(decimal, spec)`
struct DecimalFormat {
    private var fill: UInt32 = 32
    private var align: UInt32 = 0x3E
    private var sign: UInt32 = 0x2D
    private var dropsNegativeZero = false
    private var width = 0
    private var grouping: UInt32 = 0
    private var precision: Int?
    private var type: UInt32 = 0
    private var isZeroPadded = false

    init?(_ spec: StrObject) {
        var index = 0
        let count = spec.count
        func at(_ place: Int) -> UInt32 { place < count ? spec[place] : 0 }
        func isAlign(_ point: UInt32) -> Bool {
            point == 0x3C || point == 0x3E || point == 0x3D || point == 0x5E
        }
        var aligned = false
        if count >= 2 && isAlign(at(1)) {
            (fill, align, index, aligned) = (at(0), at(1), 2, true)
        } else if isAlign(at(0)) {
            (align, index, aligned) = (at(0), 1, true)
        }
        if at(index) == 0x2B || at(index) == 0x2D || at(index) == 0x20 {
            sign = at(index)
            index += 1
        }
        if at(index) == 0x7A {
            dropsNegativeZero = true
            index += 1
        }
        if at(index) == 0x23 { index += 1 }
        if at(index) == 0x30 {
            if aligned { return nil }
            isZeroPadded = true
            (fill, align) = (0x30, 0x3D)
            index += 1
        }
        func number() -> Int? {
            var value: Int?
            while index < count, at(index) >= 48, at(index) <= 57 {
                value = min((value ?? 0) * 10 + Int(at(index)) - 48, 1 << 40)
                index += 1
            }
            return value
        }
        width = number() ?? 0
        if at(index) == 0x2C {
            grouping = at(index)
            index += 1
        }
        if at(index) == 0x2E {
            index += 1
            guard let places = number() else { return nil }
            precision = places
        }
        if index < count {
            type = at(index)
            index += 1
        }
        switch type {
        case 0, 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x25, 0x6E: break
        default: return nil
        }
        if type == 0x6E && grouping != 0 { return nil }
        if index != count || width > 1 << 30 || precision ?? 0 > 1 << 30 { return nil }
    }

    func text(_ number: DecimalNumber, _ rounding: DecimalRounding, capitals: Bool) -> [UInt32] {
        var x = number
        var settings = DecimalSettings.widest
        settings.rounding = rounding
        if !x.isFinite {
            let shown = x.magnitude().text(capitals: true) + (type == 0x25 ? "%" : "")
            return padded(signText(x.negative), shown, isNumber: false)
        }
        let kind = type == 0x6E ? 0x67 : type
        let lower = kind | 0x20
        if kind == 0x25 { x.exponent += 2 }
        if let precision {
            switch lower {
            case 0x65: x = limited(x, precision + 1, settings)
            case 0x66, 0x25: x = settings.rescaled(x, to: -precision).0
            default: if x.count > max(1, precision) { x = limited(x, max(1, precision), settings) }
            }
        }
        if x.digits.isZero && x.exponent > 0 && (lower == 0x66 || kind == 0x25) { x.exponent = 0 }
        if dropsNegativeZero && x.digits.isZero { x.negative = false }
        let digits = x.digitText
        let count = digits.utf8.count
        let left = x.exponent + count
        let point: Int
        switch lower {
        case 0x65: point = x.digits.isZero ? 1 - (precision ?? 0) : 1
        case 0x66: point = left
        case _ where kind == 0x25: point = left
        default: point = x.exponent <= 0 && left > -6 ? left : 1
        }
        var whole = "0"
        var part = ""
        if point < 0 {
            part = String(repeating: "0", count: -point) + digits
        } else if point > count {
            whole = digits + String(repeating: "0", count: point - count)
        } else {
            if point > 0 { whole = String(digits.prefix(point)) }
            part = String(digits.dropFirst(point))
        }
        var tail = part.isEmpty ? "" : "." + part
        let exponent = left - point
        if exponent != 0 || lower == 0x65 {
            let isUpper = kind == 0x45 || kind == 0x47 || kind == 0 && capitals
            tail += (isUpper ? "E" : "e") + (exponent < 0 ? "-" : "+") + String(exponent.magnitude)
        }
        if kind == 0x25 { tail += "%" }
        return grouped(signText(x.negative), whole, tail)
    }

    private func limited(_ x: DecimalNumber, _ count: Int, _ settings: DecimalSettings) -> DecimalNumber {
        if x.digits.isZero { return x }
        let (result, _) = settings.rescaled(x, to: x.adjusted + 1 - count)
        return result.count > count ? settings.rescaled(result, to: result.adjusted + 1 - count).0 : result
    }

    private func signText(_ negative: Bool) -> String {
        negative ? "-" : sign == 0x2B ? "+" : sign == 0x20 ? " " : ""
    }

    /// Groups the whole part, filling it up with zeros if they are to be grouped as well.
    private func grouped(_ sign: String, _ whole: String, _ tail: String) -> [UInt32] {
        var digits = whole
        if grouping != 0 {
            let separator = Character(Unicode.Scalar(grouping) ?? ",")
            let room =
                isZeroPadded || align == 0x3D && fill == 0x30 ? width - sign.utf8.count - tail.utf8.count : 0
            var all = Array(digits)
            // A separator never comes first.
            while all.count + (all.count - 1) / 3 < room { all.insert("0", at: 0) }
            var grouped = ""
            for (index, digit) in all.enumerated() {
                if index > 0 && (all.count - index) % 3 == 0 { grouped.append(separator) }
                grouped.append(digit)
            }
            digits = grouped
        }
        return padded(sign, digits + tail, isNumber: true)
    }

    private func padded(_ sign: String, _ body: String, isNumber: Bool) -> [UInt32] {
        let content = (sign + body).unicodeScalars.map(\.value)
        let missing = max(0, width - content.count)
        var fill = fill
        var align = align
        // Zeros fill up numbers only.
        if !isNumber && isZeroPadded { (fill, align) = (32, 0x3E) }
        let padding = [UInt32](repeating: fill, count: missing)
        switch align {
        case 0x3C: return content + padding
        case 0x3D: return sign.unicodeScalars.map(\.value) + padding + body.unicodeScalars.map(\.value)
        case 0x5E: return padding.prefix(missing / 2) + content + padding.dropFirst(missing / 2)
        default: return padding + content
        }
    }
}

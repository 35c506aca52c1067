import BigInt

/// A number's text in parts, before padding and grouping.
struct NumberParts {
    var isNegative = false
    var prefix: [UInt8] = []
    /// The digits that grouping applies to.
    var digits: [UInt8] = []
    /// Point, fraction, exponent, percent sign.
    var rest: [UInt8] = []
}

extension ThreadState {
    // MARK: int

    /// `format(number, spec)` for an int.
    func formatInteger(_ number: BigInt, _ specText: StrObject, _ owner: String) throws -> StrObject {
        let spec = try parseFormatSpec(specText, owner, defaultAlign: UInt8(ascii: ">"))
        switch spec.type {
        case 0, 0x64, 0x6E, 0x62, 0x6F, 0x78, 0x58, 0x63: break  // d n b o x X c
        case 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x25:  // e E f F g G %
            return try formatDouble(doubleFromInteger(number), spec, owner)
        default: throw unknownFormatCode(spec.type, owner)
        }
        if spec.precision >= 0 { throw valueError("Precision not allowed in integer format specifier") }
        if spec.noNegativeZero {
            throw valueError("Negative zero coercion (z) not allowed in integer format specifier")
        }
        if spec.type == 0x63 { return try formatCharacter(number, spec) }
        var parts = NumberParts(isNegative: number.isNegative)
        switch spec.type {
        case 0x62: parts.digits = binaryDigits(number.magnitude, bitsPerDigit: 1)
        case 0x6F: parts.digits = binaryDigits(number.magnitude, bitsPerDigit: 3)
        case 0x78, 0x58:
            parts.digits = binaryDigits(number.magnitude, bitsPerDigit: 4)
            if spec.type == 0x58 { parts.digits = parts.digits.map(upperASCII) }
        default:
            if let small = number.machineInt {
                parts.digits = small == 0 ? [UInt8(ascii: "0")] : decimalDigits(of: small.magnitude)
            } else {
                parts.digits = Array(try decimalText(number).bytes)
                if number.isNegative { parts.digits.removeFirst() }
            }
        }
        if spec.alternate, [0x62, 0x6F, 0x78, 0x58].contains(spec.type) {
            parts.prefix = [UInt8(ascii: "0"), UInt8(spec.type)]
        }
        return try layOut(parts, spec)
    }

    private func formatCharacter(_ number: BigInt, _ spec: FormatSpec) throws -> StrObject {
        if spec.sign != 0 { throw valueError("Sign not allowed with integer format specifier 'c'") }
        if spec.alternate {
            throw valueError("Alternate form (#) not allowed with integer format specifier 'c'")
        }
        guard let code = number.machineInt else { throw overflowError("Python int too large to convert to C long") }
        guard code >= 0, code < 0x110000 else { throw overflowError("%c arg not in range(0x110000)") }
        var builder = StringBuilder(capacity: try checkedWidth(max(spec.width, 1)))
        let padding = max(0, spec.width - 1)
        let left = spec.align == UInt8(ascii: "<") ? 0 : spec.align == UInt8(ascii: "^") ? padding / 2 : padding
        builder.append(codePoint: spec.fill, repetitions: left)
        builder.append(codePoint: UInt32(code))
        builder.append(codePoint: spec.fill, repetitions: padding - left)
        return builder.string(session)
    }

    // MARK: float

    /// `format(number, spec)` for a float.
    func formatDouble(_ number: Double, _ specText: StrObject, _ owner: String) throws -> StrObject {
        let spec = try parseFormatSpec(specText, owner, defaultAlign: UInt8(ascii: ">"))
        return try formatDouble(number, spec, owner)
    }

    func formatDouble(_ number: Double, _ spec: FormatSpec, _ owner: String) throws -> StrObject {
        try layOut(floatParts(number, spec, owner, dotZero: true), spec)
    }

    /// The parts of a float's text; `dotZero` for a float without a type of its own.
    private func floatParts(_ number: Double, _ spec: FormatSpec, _ owner: String, dotZero: Bool) throws -> NumberParts {
        var number = number
        var style = FloatStyle.shortest
        var precision = spec.precision
        var addsDotZero = false
        switch spec.type {
        case 0:
            addsDotZero = dotZero
            if precision >= 0 { style = .general }
        case 0x65, 0x45: style = .exponent
        case 0x66, 0x46: style = .fixed
        case 0x67, 0x47, 0x6E: style = .general
        case 0x25 where dotZero:
            style = .fixed
            number *= 100
        default: throw unknownFormatCode(spec.type, owner)
        }
        if precision < 0 { precision = 6 }
        if precision > Int(Int32.max) { throw valueError("precision too big") }
        var text = floatText(
            number, style, precision: precision, alternate: spec.alternate, dotZero: addsDotZero)
        if spec.type == 0x45 || spec.type == 0x46 || spec.type == 0x47 { text = text.map(upperASCII) }
        var parts = NumberParts(isNegative: number.sign == .minus && !number.isNaN)
        if spec.noNegativeZero && parts.isNegative && isZeroText(text) { parts.isNegative = false }
        var split = 0
        while split < text.count && text[split] >= 0x30 && text[split] <= 0x39 { split += 1 }
        parts.digits = Array(text[..<split])
        parts.rest = Array(text[split...])
        if spec.type == 0x25 { parts.rest.append(UInt8(ascii: "%")) }
        return parts
    }

    private func isZeroText(_ text: [UInt8]) -> Bool {
        for byte in text {
            if byte | 0x20 == UInt8(ascii: "e") { return true }
            if byte != UInt8(ascii: "0") && byte != UInt8(ascii: ".") { return false }
        }
        return true
    }

    // MARK: complex

    /// `format(number, spec)` for a complex.
    func formatComplex(_ number: Complex, _ specText: StrObject) throws -> StrObject {
        var spec = try parseFormatSpec(specText, "complex", defaultAlign: UInt8(ascii: ">"))
        if spec.fill == 0x30 {
            throw valueError("Zero padding is not allowed in complex format specifier")
        }
        if spec.align == UInt8(ascii: "=") {
            throw valueError("'=' alignment flag is not allowed in complex format specifier")
        }
        var realSpec = spec
        realSpec.width = -1
        var imaginarySpec = realSpec
        imaginarySpec.sign = UInt8(ascii: "+")
        let hasNoType = spec.type == 0
        let omitsReal = hasNoType && number.real == 0 && number.real.sign == .plus
        let hasParentheses = hasNoType && !omitsReal
        var builder = StringBuilder()
        if hasParentheses { builder.append(ascii: UInt8(ascii: "(")) }
        if omitsReal {
            imaginarySpec.sign = spec.sign
        } else {
            builder.append(try layOut(floatParts(number.real, realSpec, "complex", dotZero: false), realSpec))
        }
        builder.append(try layOut(floatParts(number.imaginary, imaginarySpec, "complex", dotZero: false), imaginarySpec))
        builder.append(ascii: UInt8(ascii: "j"))
        if hasParentheses { builder.append(ascii: UInt8(ascii: ")")) }
        let body = builder.string(session)
        if spec.width <= body.count { return body }
        spec.width = try checkedWidth(spec.width)
        let padding = spec.width - body.count
        let left = spec.align == UInt8(ascii: "<") ? 0 : spec.align == UInt8(ascii: "^") ? padding / 2 : padding
        var padded = StringBuilder(capacity: spec.width)
        padded.append(codePoint: spec.fill, repetitions: left)
        padded.append(body)
        padded.append(codePoint: spec.fill, repetitions: padding - left)
        return padded.string(session)
    }

    // MARK: Layout

    /// Puts sign, prefix, grouped digits and the rest together and pads.
    private func layOut(_ parts: NumberParts, _ spec: FormatSpec) throws -> StrObject {
        let sign: UInt8? =
            parts.isNegative ? UInt8(ascii: "-") : spec.sign == 0x2B || spec.sign == 0x20 ? spec.sign : nil
        let fixed = (sign == nil ? 0 : 1) + parts.prefix.count + parts.rest.count
        var digits = parts.digits
        let width = try checkedWidth(spec.width)
        if !digits.isEmpty {
            let minimum = spec.fill == 0x30 && spec.align == UInt8(ascii: "=") ? max(0, width - fixed) : 0
            digits = grouped(digits, spec, minimum: minimum)
        }
        let length = fixed + digits.count
        let padding = max(0, width - length)
        if padding == 0 && sign == nil && parts.prefix.isEmpty && parts.rest.isEmpty {
            return session.string(ascii: digits)
        }
        var left = 0
        var middle = 0
        switch spec.align {
        case UInt8(ascii: "<"): break
        case UInt8(ascii: "^"): left = padding / 2
        case UInt8(ascii: "="): middle = padding
        default: left = padding
        }
        var builder = StringBuilder(capacity: length + padding)
        builder.append(codePoint: spec.fill, repetitions: left)
        if let sign { builder.append(ascii: sign) }
        builder.append(ascii: parts.prefix)
        builder.append(codePoint: spec.fill, repetitions: middle)
        builder.append(ascii: digits)
        builder.append(ascii: parts.rest)
        builder.append(codePoint: spec.fill, repetitions: padding - left - middle)
        return builder.string(session)
    }

    /// Inserts separators, and zeros in front until there are `minimum` characters; a separator never comes first.
    private func grouped(_ digits: [UInt8], _ spec: FormatSpec, minimum: Int) -> [UInt8] {
        if spec.grouping == 0 {
            if digits.count >= minimum { return digits }
            return [UInt8](repeating: UInt8(ascii: "0"), count: minimum - digits.count) + digits
        }
        let size = [0x62, 0x6F, 0x78, 0x58].contains(spec.type) ? 4 : 3
        var result: [UInt8] = []
        result.reserveCapacity(max(minimum, digits.count * 4 / 3 + 1))
        var index = digits.count
        var inGroup = 0
        while index > 0 || result.count < minimum {
            if inGroup == size {
                result.append(spec.grouping)
                inGroup = 0
            }
            index -= 1
            result.append(index >= 0 ? digits[index] : UInt8(ascii: "0"))
            inGroup += 1
        }
        result.reverse()
        return result
    }
}

/// The ASCII letter in upper case; other bytes unchanged.
@inline(__always) func upperASCII(_ byte: UInt8) -> UInt8 { byte >= 0x61 && byte <= 0x7A ? byte & 0xDF : byte }
/// The ASCII letter in lower case; other bytes unchanged.
@inline(__always) func lowerASCII(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

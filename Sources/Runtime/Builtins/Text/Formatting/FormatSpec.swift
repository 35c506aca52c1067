/// A format specification: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
struct FormatSpec {
    var fill: UInt32 = 0x20
    /// `<`, `>`, `^`, `=`; 0 when not given.
    var align: UInt8 = 0
    /// `+`, `-`, space; 0 when not given.
    var sign: UInt8 = 0
    var noNegativeZero = false
    var alternate = false
    var width = -1
    /// `,` or `_`; 0 when not given.
    var grouping: UInt8 = 0
    var precision = -1
    /// 0 when not given.
    var type: UInt32 = 0
}

extension ThreadState {
    /// Reads a format specification; ValueError with the message for an object of `owner`.
    func parseFormatSpec(_ text: StrObject, _ owner: String, defaultAlign: UInt8) throws -> FormatSpec {
        var spec = FormatSpec()
        let count = text.count
        var index = 0
        func at(_ place: Int) -> UInt32 { place < count ? text[place] : 0 }
        func isAlign(_ point: UInt32) -> Bool {
            point == 0x3C || point == 0x3E || point == 0x5E || point == 0x3D
        }
        func number() throws -> Int? {
            var value = 0
            let start = index
            while index < count, let digit = CharacterData.decimal(text[index]) {
                let (scaled, overflow) = value.multipliedReportingOverflow(by: 10)
                let (sum, overflow2) = scaled.addingReportingOverflow(digit)
                if overflow || overflow2 { throw valueError("Too many decimal digits in format string") }
                value = sum
                index += 1
            }
            return index == start ? nil : value
        }

        var fillGiven = false
        if count >= 2 && isAlign(at(1)) {
            spec.fill = at(0)
            spec.align = UInt8(at(1))
            fillGiven = true
            index = 2
        } else if isAlign(at(0)) {
            spec.align = UInt8(at(0))
            index = 1
        }
        if at(index) == 0x2B || at(index) == 0x2D || at(index) == 0x20 {
            spec.sign = UInt8(at(index))
            index += 1
        }
        if at(index) == 0x7A {
            spec.noNegativeZero = true
            index += 1
        }
        if at(index) == 0x23 {
            spec.alternate = true
            index += 1
        }
        if !fillGiven && at(index) == 0x30 {
            spec.fill = 0x30
            if spec.align == 0 && defaultAlign == UInt8(ascii: ">") { spec.align = UInt8(ascii: "=") }
            index += 1
        }
        if let width = try number() { spec.width = width }
        if at(index) == 0x2C {
            spec.grouping = UInt8(ascii: ",")
            index += 1
        }
        if at(index) == 0x5F {
            if spec.grouping != 0 { throw valueError("Cannot specify both ',' and '_'.") }
            spec.grouping = UInt8(ascii: "_")
            index += 1
        }
        if at(index) == 0x2C {
            if spec.grouping == UInt8(ascii: "_") { throw valueError("Cannot specify both ',' and '_'.") }
        }
        if at(index) == 0x2E {
            index += 1
            guard let precision = try number() else { throw valueError("Format specifier missing precision") }
            spec.precision = precision
        }
        if count - index > 1 {
            throw valueError("Invalid format specifier '\(text.text)' for object of type '\(owner)'")
        }
        if index < count { spec.type = text[index] }
        if spec.grouping != 0 { try checkGrouping(spec) }
        if spec.align == 0 { spec.align = defaultAlign }
        return spec
    }

    private func checkGrouping(_ spec: FormatSpec) throws {
        switch spec.type {
        case 0, 0x64, 0x65, 0x66, 0x67, 0x45, 0x46, 0x47, 0x25: return  // d e f g E F G %
        case 0x62, 0x6F, 0x78, 0x58:  // b o x X
            if spec.grouping == UInt8(ascii: "_") { return }
        default: break
        }
        throw groupingError(spec)
    }

    private func groupingError(_ spec: FormatSpec) -> PythonError {
        let separator = Character(Unicode.Scalar(spec.grouping))
        if spec.type > 32 && spec.type < 128, let scalar = Unicode.Scalar(spec.type) {
            return valueError("Cannot specify '\(separator)' with '\(Character(scalar))'.")
        }
        return valueError("Cannot specify '\(separator)' with '\\x\(String(spec.type, radix: 16))'.")
    }

    func unknownFormatCode(_ code: UInt32, _ owner: String) -> PythonError {
        if code > 32 && code < 128, let scalar = Unicode.Scalar(code) {
            return valueError("Unknown format code '\(Character(scalar))' for object of type '\(owner)'")
        }
        return valueError(
            "Unknown format code '\\x\(String(code, radix: 16))' for object of type '\(owner)'")
    }

    // MARK: str

    /// `format(text, spec)` for a str.
    func formatString(_ text: StrObject, _ specText: StrObject, _ owner: String) throws -> StrObject {
        let spec = try parseFormatSpec(specText, owner, defaultAlign: UInt8(ascii: "<"))
        guard spec.type == 0 || spec.type == 0x73 else { throw unknownFormatCode(spec.type, owner) }
        if spec.grouping != 0 {
            throw valueError("Cannot specify '\(Character(Unicode.Scalar(spec.grouping)))' with 's'.")
        }
        if spec.sign != 0 {
            throw valueError(
                spec.sign == 0x20
                    ? "Space not allowed in string format specifier"
                    : "Sign not allowed in string format specifier")
        }
        if spec.noNegativeZero {
            throw valueError("Negative zero coercion (z) not allowed in string format specifier")
        }
        if spec.alternate { throw valueError("Alternate form (#) not allowed in string format specifier") }
        if spec.align == UInt8(ascii: "=") {
            throw valueError("'=' alignment not allowed in string format specifier")
        }
        let length = spec.precision >= 0 ? min(spec.precision, text.count) : text.count
        if length == text.count && spec.width <= length {
            return text.type === session.types.str ? text : session.slice(text, 0..<length)
        }
        var builder = StringBuilder(capacity: try checkedWidth(max(spec.width, length)))
        let padding = max(0, spec.width - length)
        let left =
            spec.align == UInt8(ascii: ">") ? padding : spec.align == UInt8(ascii: "^") ? padding / 2 : 0
        builder.append(codePoint: spec.fill, repetitions: left)
        builder.append(text, 0..<length)
        builder.append(codePoint: spec.fill, repetitions: padding - left)
        return builder.string(session)
    }

    /// Refuses sizes no memory holds.
    func checkedWidth(_ width: Int) throws -> Int {
        try checkMemory(width)
        return width
    }
}

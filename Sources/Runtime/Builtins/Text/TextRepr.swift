/// `repr` of text and bytes.
extension Session {
    /// `repr` of a string: quoted, with what is not printable escaped.
    package func repr(ofText text: StrObject) -> StrObject { quoted(text, asciiOnly: false) }

    /// `ascii` of a string: all but ASCII is escaped.
    package func ascii(ofText text: StrObject) -> StrObject { quoted(text, asciiOnly: true) }

    private func quoted(_ text: StrObject, asciiOnly: Bool) -> StrObject {
        var hasSingle = false
        var hasDouble = false
        var isPlain = true
        for index in 0..<text.count {
            let point = text[index]
            if point == 0x27 { hasSingle = true }
            if point == 0x22 { hasDouble = true }
            if point < 32 || point >= 127 || point == 0x5C { isPlain = false }
        }
        let quote: UInt32 = hasSingle && !hasDouble ? 0x22 : 0x27
        var builder = StringBuilder(capacity: text.count + 2)
        builder.append(codePoint: quote)
        if isPlain && !(hasSingle && hasDouble) {
            builder.append(text)
        } else {
            for index in 0..<text.count {
                let point = text[index]
                switch point {
                case quote, 0x5C:
                    builder.append(ascii: 0x5C)
                    builder.append(codePoint: point)
                case 9: builder.append("\\t")
                case 10: builder.append("\\n")
                case 13: builder.append("\\r")
                case 32..<127: builder.append(codePoint: point)
                default:
                    if !asciiOnly && point >= 127 && CharacterData.isPrintable(point) {
                        builder.append(codePoint: point)
                    } else {
                        builder.append(escapeOf: point)
                    }
                }
            }
        }
        builder.append(codePoint: quote)
        return builder.string(self)
    }

    /// `repr` of a bytes object's contents.
    package func repr(ofBytes bytes: some Collection<UInt8>) -> StrObject {
        var builder = StringBuilder(capacity: bytes.count + 3)
        builder.append(ascii: UInt8(ascii: "b"))
        builder.append(quotedBytes: bytes)
        return builder.string(self)
    }
}

extension StringBuilder {
    /// Appends bytes in quotes, with all but printable ASCII escaped.
    mutating func append(quotedBytes bytes: some Collection<UInt8>) {
        let quote: UInt8 = bytes.contains(0x27) && !bytes.contains(0x22) ? 0x22 : 0x27
        append(ascii: quote)
        for byte in bytes {
            switch byte {
            case quote, 0x5C:
                append(ascii: 0x5C)
                append(ascii: byte)
            case 9: append("\\t")
            case 10: append("\\n")
            case 13: append("\\r")
            case 32..<127: append(ascii: byte)
            default: append(escapeOf: UInt32(byte))
            }
        }
        append(ascii: quote)
    }

    /// Appends `\xhh`, `\uhhhh` or `\Uhhhhhhhh`.
    mutating func append(escapeOf point: UInt32) {
        append(ascii: 0x5C)
        let digits = point < 0x100 ? 2 : point < 0x10000 ? 4 : 8
        append(ascii: digits == 2 ? UInt8(ascii: "x") : digits == 4 ? UInt8(ascii: "u") : UInt8(ascii: "U"))
        append(hexadecimal: point, digits: digits)
    }

    /// Appends a number's last `digits` hexadecimal digits.
    mutating func append(hexadecimal number: UInt32, digits: Int) {
        for place in stride(from: digits - 1, through: 0, by: -1) {
            let digit = UInt8(truncatingIfNeeded: number >> UInt32(place * 4) & 15)
            append(ascii: digit < 10 ? digit + 0x30 : digit + 0x57)
        }
    }
}

extension ThreadState {
    /// `ascii(value)`
    package func asciiRepr(_ value: Value) throws -> StrObject {
        let text = try repr(value)
        return text.isASCII ? text : escapedBeyondASCII(text)
    }

    /// The string with everything beyond ASCII as escapes.
    func escapedBeyondASCII(_ text: StrObject) -> StrObject {
        var builder = StringBuilder(capacity: text.count * 2)
        for index in 0..<text.count {
            let point = text[index]
            if point < 128 {
                builder.append(codePoint: point)
            } else {
                builder.append(escapeOf: point)
            }
        }
        return builder.string(session)
    }
}

extension Session {
    /// A complex constant.
    func makeComplex(_ real: Double, _ imaginary: Double) -> Value {
        Value(ComplexObject(types.complex.rootShape, Complex(real, imaginary)))
    }
    /// A bytes constant.
    func makeBytes(_ bytes: [UInt8]) -> Value { Value(self.bytes(bytes)) }
}

extension Parser {
    /// The value of a string token.
    mutating func stringValue(_ token: Token) throws(Mismatch) -> Constant {
        var start = Int(token.start)
        var isRaw = false
        var isBytes = false
        prefix: while true {
            switch bytes[start] | 0x20 {
            case UInt8(ascii: "r"): isRaw = true
            case UInt8(ascii: "b"): isBytes = true
            case UInt8(ascii: "u"): break
            default: break prefix
            }
            start += 1
        }
        let quote = bytes[start]
        let end = Int(token.end)
        let isTriple = end - start >= 6 && bytes[start + 1] == quote && bytes[start + 2] == quote
        let content = bytes[start + (isTriple ? 3 : 1)..<end - (isTriple ? 3 : 1)]
        if isBytes {
            guard !content.contains(where: { $0 >= 0x80 }) else {
                throw fail("bytes can only contain ASCII literal characters", token.range)
            }
            if isRaw || !content.contains(UInt8(ascii: "\\")) { return .bytes(Array(content)) }
            return .bytes(try decodeBytes(content, token))
        }
        if isRaw || !content.contains(UInt8(ascii: "\\")) {
            return .string(String(decoding: content, as: UTF8.self))
        }
        return try decodeText(content, token, errorPlace: token.range)
    }

    /// The value of a piece of f-string text.
    mutating func fstringText(_ token: Token, isRaw: Bool, errorPlace: SourceRange) throws(Mismatch)
        -> Constant
    {
        let content = bytes[Int(token.start)..<Int(token.end)]
        if isRaw || !content.contains(UInt8(ascii: "\\")) {
            return .string(String(decoding: content, as: UTF8.self))
        }
        return try decodeText(content, token, errorPlace: errorPlace)
    }

    /// Replaces the escapes of a bytes literal.
    private mutating func decodeBytes(
        _ content: Slice<UnsafeBufferPointer<UInt8>>, _ token: Token
    ) throws(Mismatch) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(content.count)
        var index = content.startIndex
        let end = content.endIndex
        var hasWarned = false
        while index < end {
            let byte = content[index]
            index += 1
            // The tokenizer saw to it that a backslash is not the last byte.
            guard byte == UInt8(ascii: "\\"), index < end else {
                result.append(byte)
                continue
            }
            let letter = content[index]
            index += 1
            if letter == UInt8(ascii: "\n") { continue }
            if let simple = Self.simpleEscape(letter) {
                result.append(simple)
            } else if letter &- UInt8(ascii: "0") < 8 {
                let value = Self.octal(content, &index)
                if value > 0xFF, !hasWarned {
                    hasWarned = true
                    warnOctal(value, token.range)
                }
                result.append(UInt8(truncatingIfNeeded: value))
            } else if letter == UInt8(ascii: "x") {
                let position = index - 2 - content.startIndex
                guard let value = Self.hexadecimal(content, &index, count: 2) else {
                    throw fail("(value error) invalid \\x escape at position \(position)", token.range)
                }
                result.append(UInt8(truncatingIfNeeded: value))
            } else {
                if !hasWarned {
                    hasWarned = true
                    warnEscape(letter, token.range)
                }
                result.append(byte)
                result.append(letter)
            }
        }
        return result
    }

    /// Replaces the escapes of a text literal.
    private mutating func decodeText(
        _ content: Slice<UnsafeBufferPointer<UInt8>>, _ token: Token, errorPlace: SourceRange
    ) throws(Mismatch) -> Constant {
        var result = StringBuilder()
        var index = content.startIndex
        let end = content.endIndex
        var hasWarned = false
        while index < end {
            guard let backslash = content[index..<end].firstIndex(of: UInt8(ascii: "\\")), backslash + 1 < end
            else {
                result.append(content[index..<end])
                break
            }
            result.append(content[index..<backslash])
            let letter = content[backslash + 1]
            index = backslash + 2
            if letter == UInt8(ascii: "\n") { continue }
            if let simple = Self.simpleEscape(letter) {
                result.append(codePoint: UInt32(simple))
                continue
            }
            switch letter {
            case UInt8(ascii: "0")...UInt8(ascii: "7"):
                let value = Self.octal(content, &index)
                if value > 0xFF, !hasWarned {
                    hasWarned = true
                    warnOctal(value, errorPlace)
                }
                result.append(codePoint: value)
            case UInt8(ascii: "x"), UInt8(ascii: "u"), UInt8(ascii: "U"):
                let count = letter == UInt8(ascii: "x") ? 2 : letter == UInt8(ascii: "u") ? 4 : 8
                guard let value = Self.hexadecimal(content, &index, count: count) else {
                    let shape =
                        letter == UInt8(ascii: "x")
                        ? "xXX" : letter == UInt8(ascii: "u") ? "uXXXX" : "UXXXXXXXX"
                    throw escapeError(
                        "truncated \\\(shape) escape", content, backslash, index - 1, errorPlace)
                }
                guard value <= 0x10FFFF else {
                    throw escapeError("illegal Unicode character", content, backslash, index - 1, errorPlace)
                }
                result.append(codePoint: value)
            case UInt8(ascii: "N"):
                guard index < end, content[index] == UInt8(ascii: "{"),
                    let close = content[index..<end].firstIndex(of: UInt8(ascii: "}")), close > index + 1
                else {
                    var last = index
                    if index < end, content[index] == UInt8(ascii: "{") {
                        last = content[index..<end].firstIndex(of: UInt8(ascii: "}")) ?? end
                    }
                    throw escapeError(
                        "malformed \\N character escape", content, backslash, last - 1, errorPlace)
                }
                let name = String(decoding: content[index + 1..<close], as: UTF8.self)
                guard let character = UnicodeNames.codePoint(named: name) else {
                    throw escapeError("unknown Unicode character name", content, backslash, close, errorPlace)
                }
                result.append(codePoint: character)
                index = close + 1
            default:
                // The tokenizer has warned of braces.
                let isBrace = letter == UInt8(ascii: "{") || letter == UInt8(ascii: "}")
                if !hasWarned, letter < 0x80, !(isBrace && token.kind == .fstringMiddle) {
                    hasWarned = true
                    warnEscape(letter, errorPlace)
                }
                index = backslash + 1
                result.append(content[backslash..<index])
            }
        }
        return result.constant
    }

    /// What a one-letter escape stands for.
    private static func simpleEscape(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): letter
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "a"): 0x07
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "v"): 0x0B
        default: nil
        }
    }

    /// Reads up to three octal digits, the first of which is before the index.
    private static func octal(_ content: Slice<UnsafeBufferPointer<UInt8>>, _ index: inout Int) -> UInt32 {
        var value = UInt32(content[index - 1] &- UInt8(ascii: "0"))
        for _ in 0..<2 {
            guard index < content.endIndex, content[index] &- UInt8(ascii: "0") < 8 else { break }
            value = value * 8 + UInt32(content[index] &- UInt8(ascii: "0"))
            index += 1
        }
        return value
    }

    /// Reads exactly so many hexadecimal digits; when there are fewer, the index stands after those there
    /// are.
    private static func hexadecimal(
        _ content: Slice<UnsafeBufferPointer<UInt8>>, _ index: inout Int, count: Int
    ) -> UInt32? {
        var value: UInt32 = 0
        for _ in 0..<count {
            guard index < content.endIndex else { return nil }
            let byte = content[index]
            if byte &- UInt8(ascii: "0") < 10 {
                value = value << 4 | UInt32(byte &- UInt8(ascii: "0"))
            } else if (byte | 0x20) &- UInt8(ascii: "a") < 6 {
                value = value << 4 | UInt32((byte | 0x20) &- UInt8(ascii: "a") &+ 10)
            } else {
                return nil
            }
            index += 1
        }
        return value
    }

    /// An error whose positions count the literal's characters as CPython counts them.
    private mutating func escapeError(
        _ message: String, _ content: Slice<UnsafeBufferPointer<UInt8>>, _ first: Int, _ last: Int,
        _ place: SourceRange
    ) -> Mismatch {
        // Characters beyond ASCII are ten bytes there: they are escaped before the literal is decoded.
        func position(_ index: Int) -> Int {
            content[content.startIndex..<index].reduce(0) { count, byte in
                byte < 0x80 ? count + 1 : byte >= 0xC0 ? count + 10 : count
            }
        }
        let from = position(first)
        let to = from + last - first
        let places = from == to ? "byte 0x5c in position \(from)" : "bytes in position \(from)-\(to)"
        return fail("(unicode error) 'unicodeescape' codec can't decode \(places): \(message)", place)
    }

    /// Warns of the first escape of a literal that means nothing; the place is the literal's.
    private mutating func warnEscape(_ letter: UInt8, _ place: SourceRange) {
        warnings.append(
            SyntaxWarning("invalid escape sequence '\\\(Character(Unicode.Scalar(letter)))'", place))
    }

    private mutating func warnOctal(_ value: UInt32, _ place: SourceRange) {
        warnings.append(SyntaxWarning("invalid octal escape sequence '\\\(String(value, radix: 8))'", place))
    }
}

/// ASCII, Latin-1 and the escape codecs.
extension Session {
    /// A new string of Latin-1 bytes.
    package func string(latin1 bytes: UnsafeRawBufferPointer) -> StrObject {
        guard let base = bytes.baseAddress, bytes.count > 0 else { return emptyString }
        let storage = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 8)
        storage.copyMemory(from: base, byteCount: bytes.count)
        return StrObject(
            types.str.rootShape, adopting: storage, count: bytes.count, width: 1, isASCII: isASCIIBytes(bytes))
    }
}

extension ThreadState {
    func decodeASCII(_ bytes: UnsafeRawBufferPointer, errors: String?) throws -> StrObject {
        if isASCIIBytes(bytes) { return session.string(ascii: bytes) }
        var builder = StringBuilder(capacity: bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                builder.append(ascii: bytes[index])
                index += 1
            } else {
                index = try handleDecodeError(
                    "ascii", bytes, index, index + 1, "ordinal not in range(128)", errors: errors, &builder)
            }
        }
        return builder.string(session)
    }

    /// Encodes ASCII or Latin-1.
    func encodeNarrow(_ text: StrObject, _ codec: Codec, errors: String?) throws -> [UInt8] {
        let limit: UInt32 = codec == .ascii ? 128 : 256
        if text.isASCII || limit == 256 && text.width == 1 { return Array(text.bytes) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            if text[index] < limit {
                bytes.append(UInt8(text[index]))
                index += 1
                continue
            }
            var end = index + 1
            while end < text.count && text[end] >= limit { end += 1 }
            let (replacement, next) = try handleEncodeError(
                codec.name, text, index, end, "ordinal not in range(\(limit))", errors: errors)
            switch replacement {
            case .text(let ascii): bytes += ascii
            case .bytes(let raw): bytes += raw
            }
            index = next
        }
        return bytes
    }

    // MARK: Escapes

    /// `unicode_escape` and `raw_unicode_escape` (only `\u` and `\U`).
    func decodeEscapes(_ bytes: UnsafeRawBufferPointer, isRaw: Bool, errors: String?) throws -> StrObject {
        let codec = isRaw ? "rawunicodeescape" : "unicodeescape"
        var builder = StringBuilder(capacity: bytes.count)
        let count = bytes.count
        var index = 0
        while index < count {
            let byte = bytes[index]
            if byte != 0x5C {
                builder.append(codePoint: UInt32(byte))
                index += 1
                continue
            }
            guard index + 1 < count else {
                if isRaw {
                    builder.append(ascii: byte)
                    break
                }
                index = try handleDecodeError(
                    codec, bytes, index, count, "\\ at end of string", errors: errors, &builder)
                continue
            }
            let letter = bytes[index + 1]
            let digits =
                switch letter {
                case UInt8(ascii: "u"): 4
                case UInt8(ascii: "U"): 8
                case UInt8(ascii: "x") where !isRaw: 2
                default: 0
                }
            if digits > 0 {
                var end = index + 2
                var point: UInt32 = 0
                while end < count && end < index + 2 + digits, let digit = hexadecimalDigit(bytes[end]) {
                    point = point << 4 | UInt32(digit)
                    end += 1
                }
                if end < index + 2 + digits {
                    let name = digits == 2 ? "\\xXX" : digits == 4 ? "\\uXXXX" : "\\UXXXXXXXX"
                    index = try handleDecodeError(
                        codec, bytes, index, end, "truncated \(name) escape", errors: errors, &builder)
                } else if point > 0x10FFFF {
                    index = try handleDecodeError(
                        codec, bytes, index, end, isRaw ? "\\Uxxxxxxxx out of range" : "illegal Unicode character",
                        errors: errors, &builder)
                } else {
                    builder.append(codePoint: point)
                    index = end
                }
                continue
            }
            if isRaw {
                builder.append(ascii: byte)
                index += 1
                // An escaped backslash stays as it is.
                if letter == 0x5C {
                    builder.append(ascii: letter)
                    index += 1
                }
                continue
            }
            index = try decodeSimpleEscape(bytes, index, errors: errors, &builder)
        }
        return builder.string(session)
    }

    private func decodeSimpleEscape(
        _ bytes: UnsafeRawBufferPointer, _ start: Int, errors: String?, _ builder: inout StringBuilder
    ) throws -> Int {
        let letter = bytes[start + 1]
        switch letter {
        case 10: return start + 2
        case 0x5C, 0x27, 0x22: builder.append(ascii: letter)
        case UInt8(ascii: "a"): builder.append(ascii: 7)
        case UInt8(ascii: "b"): builder.append(ascii: 8)
        case UInt8(ascii: "f"): builder.append(ascii: 12)
        case UInt8(ascii: "n"): builder.append(ascii: 10)
        case UInt8(ascii: "r"): builder.append(ascii: 13)
        case UInt8(ascii: "t"): builder.append(ascii: 9)
        case UInt8(ascii: "v"): builder.append(ascii: 11)
        case 0x30...0x37:
            var index = start + 1
            var point: UInt32 = 0
            while index < bytes.count && index < start + 4 && bytes[index] >= 0x30 && bytes[index] <= 0x37 {
                point = point << 3 | UInt32(bytes[index] & 7)
                index += 1
            }
            builder.append(codePoint: point)
            return index
        default:
            builder.append(ascii: 0x5C)
            builder.append(codePoint: UInt32(letter))
        }
        return start + 2
    }

    func hexadecimalDigit(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte) - 0x30
        case 0x41...0x46: Int(byte) - 0x37
        case 0x61...0x66: Int(byte) - 0x57
        default: nil
        }
    }

    func encodeEscapes(_ text: StrObject, isRaw: Bool) -> [UInt8] {
        var builder = StringBuilder(capacity: text.count * 2)
        for index in 0..<text.count {
            let point = text[index]
            switch point {
            case _ where isRaw && point < 256: builder.append(codePoint: point)
            case 0x5C where !isRaw: builder.append("\\\\")
            case 9 where !isRaw: builder.append("\\t")
            case 10 where !isRaw: builder.append("\\n")
            case 13 where !isRaw: builder.append("\\r")
            case 32..<127: builder.append(codePoint: point)
            default: builder.append(escapeOf: point)
            }
        }
        // All of it is Latin-1.
        return Array(builder.string(session).bytes)
    }
}

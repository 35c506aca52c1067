/// The text encodings the runtime has.
enum Codec {
    case utf8, utf8Signature, ascii, latin1
    case utf16, utf16LittleEndian, utf16BigEndian
    case utf32, utf32LittleEndian, utf32BigEndian
    case unicodeEscape, rawUnicodeEscape

    /// The codec of a name in any of its spellings.
    init?(_ name: String) {
        let normalized = String(
            decoding: name.utf8.map { byte -> UInt8 in
                byte == UInt8(ascii: "_") || byte == UInt8(ascii: " ") ? UInt8(ascii: "-") : lowerASCII(byte)
            }, as: UTF8.self)
        switch normalized {
        case "utf-8", "utf8", "u8", "utf", "utf8-ucs2", "utf8-ucs4", "cp65001": self = .utf8
        case "utf-8-sig", "utf8-sig": self = .utf8Signature
        case "ascii", "us-ascii", "646", "ansi-x3.4-1968", "ansi-x3-4-1968", "ansi-x3.4-1986", "cp367",
            "csascii",
            "ibm367", "iso646-us", "iso-646.irv-1991", "iso-ir-6", "us":
            self = .ascii
        case "latin-1", "latin1", "latin", "iso-8859-1", "iso8859-1", "iso88591", "8859", "cp819",
            "csisolatin1",
            "ibm819", "iso-8859-1-1987", "iso-ir-100", "l1":
            self = .latin1
        case "utf-16", "utf16", "u16": self = .utf16
        case "utf-16-le", "utf-16le", "unicodelittleunmarked": self = .utf16LittleEndian
        case "utf-16-be", "utf-16be", "unicodebigunmarked": self = .utf16BigEndian
        case "utf-32", "utf32", "u32": self = .utf32
        case "utf-32-le", "utf-32le": self = .utf32LittleEndian
        case "utf-32-be", "utf-32be": self = .utf32BigEndian
        case "unicode-escape", "unicodeescape": self = .unicodeEscape
        case "raw-unicode-escape", "rawunicodeescape": self = .rawUnicodeEscape
        default: return nil
        }
    }

    /// The name errors and `codecs.lookup` give.
    var name: String {
        switch self {
        case .utf8: "utf-8"
        case .utf8Signature: "utf-8-sig"
        case .ascii: "ascii"
        case .latin1: "latin-1"
        case .utf16: "utf-16"
        case .utf16LittleEndian: "utf-16-le"
        case .utf16BigEndian: "utf-16-be"
        case .utf32: "utf-32"
        case .utf32LittleEndian: "utf-32-le"
        case .utf32BigEndian: "utf-32-be"
        case .unicodeEscape: "unicodeescape"
        case .rawUnicodeEscape: "rawunicodeescape"
        }
    }
}

extension ThreadState {
    /// An `encoding` or `errors` argument; nil when absent.
    func codecArgument(_ value: Value, _ function: String, _ name: String) throws -> String? {
        if value.isUnbound { return nil }
        guard value.isKind(.str) else {
            throw typeError("\(function)() argument '\(name)' must be str, not \(type(of: value).name)")
        }
        return value.str.text
    }

    /// The codec of a name; nil for one that only a code page has.
    private func codec(_ name: String?) throws -> Codec? {
        guard let name else { return .utf8 }
        if let codec = Codec(name) { return codec }
        if name.utf8.contains(0) { throw valueError("embedded null character") }
        if codePage(name) != nil { return nil }
        throw error(.lookupError, "unknown encoding: \(name)")
    }

    /// Decodes bytes; nil stands for UTF-8 and "strict". `error(.lookupError)` for unknown names.
    package func decode(
        _ bytes: UnsafeRawBufferPointer, encoding: String? = nil, errors: String? = nil
    ) throws -> StrObject {
        guard let codec = try codec(encoding) else {
            guard let page = codePage(encoding ?? "") else { throw error(.lookupError, "unknown encoding") }
            return try decode(bytes, page: page, errors: errors)
        }
        switch codec {
        case .utf8: return try decodeUTF8(bytes, errors: errors)
        case .utf8Signature:
            if bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF {
                return try decodeUTF8(UnsafeRawBufferPointer(rebasing: bytes[3...]), errors: errors)
            }
            return try decodeUTF8(bytes, errors: errors)
        case .ascii: return try decodeASCII(bytes, errors: errors)
        case .latin1: return session.string(latin1: bytes)
        case .utf16: return try decodeUTF16(bytes, isLittle: nil, errors: errors)
        case .utf16LittleEndian: return try decodeUTF16(bytes, isLittle: true, errors: errors)
        case .utf16BigEndian: return try decodeUTF16(bytes, isLittle: false, errors: errors)
        case .utf32: return try decodeUTF32(bytes, isLittle: nil, errors: errors)
        case .utf32LittleEndian: return try decodeUTF32(bytes, isLittle: true, errors: errors)
        case .utf32BigEndian: return try decodeUTF32(bytes, isLittle: false, errors: errors)
        case .unicodeEscape: return try decodeEscapes(bytes, isRaw: false, errors: errors)
        case .rawUnicodeEscape: return try decodeEscapes(bytes, isRaw: true, errors: errors)
        }
    }

    /// Encodes text; nil stands for UTF-8 and "strict". `error(.lookupError)` for unknown names.
    package func encode(_ text: StrObject, encoding: String? = nil, errors: String? = nil) throws -> [UInt8] {
        guard let codec = try codec(encoding) else {
            guard let page = codePage(encoding ?? "") else { throw error(.lookupError, "unknown encoding") }
            return try encode(text, page: page, errors: errors)
        }
        switch codec {
        case .utf8: return try encodeUTF8(text, errors: errors)
        case .utf8Signature: return try [0xEF, 0xBB, 0xBF] + encodeUTF8(text, errors: errors)
        case .ascii, .latin1: return try encodeNarrow(text, codec, errors: errors)
        case .utf16, .utf16LittleEndian, .utf16BigEndian: return try encodeUTF16(text, codec, errors: errors)
        case .utf32, .utf32LittleEndian, .utf32BigEndian: return try encodeUTF32(text, codec, errors: errors)
        case .unicodeEscape, .rawUnicodeEscape: return encodeEscapes(text, isRaw: codec == .rawUnicodeEscape)
        }
    }

    // MARK: Errors

    /// UnicodeDecodeError
    func decodeError(
        _ codec: String, _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int, _ reason: String
    ) -> PythonError {
        error(
            .unicodeDecodeError,
            arguments: [
                Value(session.string(codec)), Value(session.bytes(bytes)), int(start), int(end),
                Value(session.string(reason)),
            ])
    }

    /// UnicodeEncodeError
    func encodeError(
        _ codec: String, _ text: StrObject, _ start: Int, _ end: Int, _ reason: String
    ) -> PythonError {
        error(
            .unicodeEncodeError,
            arguments: [
                Value(session.string(codec)), Value(text), int(start), int(end),
                Value(session.string(reason)),
            ])
    }

    private func unknownHandler(_ name: String) -> PythonError {
        error(.lookupError, "unknown error handler name '\(name)'")
    }

    /// Deals with the bytes `start..<end` that do not decode: appends what the handler says and returns where to go on.
    func handleDecodeError(
        _ codec: String, _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int, _ reason: String,
        errors: String?, _ builder: inout StringBuilder
    ) throws -> Int {
        switch errors {
        case nil, "strict": throw decodeError(codec, bytes, start, end, reason)
        case "ignore": return end
        case "replace":
            builder.append(codePoint: 0xFFFD)
            return end
        case "backslashreplace":
            for index in start..<end { builder.append(escapeOf: UInt32(bytes[index])) }
            return end
        case "surrogateescape":
            var index = start
            while index < end && bytes[index] >= 0x80 {
                builder.append(codePoint: 0xDC00 + UInt32(bytes[index]))
                index += 1
            }
            if index == start { throw decodeError(codec, bytes, start, end, reason) }
            return index
        case "surrogatepass":
            guard let (point, length) = surrogate(in: bytes, at: start, codec) else {
                throw decodeError(codec, bytes, start, end, reason)
            }
            builder.append(codePoint: point)
            return start + length
        case "xmlcharrefreplace", "namereplace":
            throw typeError("don't know how to handle UnicodeDecodeError in error callback")
        case .some(let name): throw unknownHandler(name)
        }
    }

    /// A surrogate in the form the codec would give it.
    private func surrogate(
        in bytes: UnsafeRawBufferPointer, at start: Int, _ codec: String
    ) -> (point: UInt32, length: Int)? {
        let length =
            codec.hasPrefix("utf-8") ? 3 : codec.hasPrefix("utf-16") ? 2 : codec.hasPrefix("utf-32") ? 4 : 0
        guard length > 0, bytes.count - start >= length else { return nil }
        let unit = (0..<length).map { UInt32(bytes[start + $0]) }
        let point: UInt32
        if length == 3 {
            guard unit[0] & 0xF0 == 0xE0, unit[1] & 0xC0 == 0x80, unit[2] & 0xC0 == 0x80 else { return nil }
            point = (unit[0] & 15) << 12 | (unit[1] & 63) << 6 | unit[2] & 63
        } else {
            let ordered = codec.hasSuffix("-be") ? unit : unit.reversed()
            point = ordered.reduce(0) { $0 << 8 | $1 }
        }
        return point >= 0xD800 && point < 0xE000 ? (point, length) : nil
    }

    /// What stands for characters `start..<end` that do not encode, and where to go on.
    enum Replacement {
        /// Text that is encoded in its turn (ASCII).
        case text([UInt8])
        case bytes([UInt8])
    }

    func handleEncodeError(
        _ codec: String, _ text: StrObject, _ start: Int, _ end: Int, _ reason: String, errors: String?
    ) throws -> (Replacement, Int) {
        switch errors {
        case nil, "strict": throw encodeError(codec, text, start, end, reason)
        case "ignore": return (.text([]), end)
        case "replace": return (.text([UInt8](repeating: UInt8(ascii: "?"), count: end - start)), end)
        case "backslashreplace":
            var builder = StringBuilder()
            for index in start..<end { builder.append(escapeOf: text[index]) }
            return (.text(Array(builder.string(session).bytes)), end)
        case "xmlcharrefreplace":
            var replacement: [UInt8] = []
            for index in start..<end { replacement += Array("&#\(text[index]);".utf8) }
            return (.text(replacement), end)
        case "namereplace":
            var builder = StringBuilder()
            for index in start..<end {
                if let name = CharacterData.name(text[index]) {
                    builder.append("\\N{\(name)}")
                } else {
                    builder.append(escapeOf: text[index])
                }
            }
            return (.text(Array(builder.string(session).bytes)), end)
        case "surrogateescape":
            var bytes: [UInt8] = []
            var index = start
            while index < end, text[index] >= 0xDC80, text[index] <= 0xDCFF {
                bytes.append(UInt8(truncatingIfNeeded: text[index]))
                index += 1
            }
            if index < end { throw encodeError(codec, text, index, end, reason) }
            return (.bytes(bytes), end)
        case "surrogatepass":
            var bytes: [UInt8] = []
            for index in start..<end {
                let point = text[index]
                guard point >= 0xD800, point < 0xE000, codec.hasPrefix("utf-") else {
                    throw encodeError(codec, text, start, end, reason)
                }
                switch codec {
                case "utf-8": appendUTF8(point, to: &bytes)
                case "utf-16-be": bytes += [UInt8(point >> 8), UInt8(point & 255)]
                case "utf-32-be": bytes += [0, 0, UInt8(point >> 8), UInt8(point & 255)]
                case "utf-32", "utf-32-le": bytes += [UInt8(point & 255), UInt8(point >> 8), 0, 0]
                default: bytes += [UInt8(point & 255), UInt8(point >> 8)]
                }
            }
            return (.bytes(bytes), end)
        case .some(let name): throw unknownHandler(name)
        }
    }
}

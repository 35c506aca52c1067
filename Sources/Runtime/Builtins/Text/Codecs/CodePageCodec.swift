/// Encodings of one byte a character, such as cp1252.
final class CodePage {
    let name: String
    /// Code points of the bytes 80 to FF.
    let points: [UInt32]
    /// Bytes of the code points beyond ASCII.
    let bytes: [UInt32: UInt8]

    init(name: String, points: [UInt32]) {
        self.name = name
        self.points = points
        var bytes: [UInt32: UInt8] = [:]
        for (index, point) in points.enumerated() where point != 0xFFFD && bytes[point] == nil {
            bytes[point] = UInt8(truncatingIfNeeded: 128 + index)
        }
        self.bytes = bytes
    }

    /// The page of a name in any of its spellings.
    static func find(_ name: String) -> CodePage? {
        let wanted = String(
            decoding: name.utf8.map { byte -> UInt8 in
                switch byte {
                case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "."): UInt8(ascii: "_")
                default: lowerASCII(byte)
                }
            }, as: UTF8.self)
        var found: String?
        var digits: [UInt8] = []
        for line in codePageData.split(separator: "\n") {
            if line.hasPrefix("=") {
                if found != nil { digits += line.utf8.dropFirst() }
                continue
            }
            if found != nil { break }
            let names = line.split(separator: " ")
            if names.contains(where: { $0 == wanted }) { found = names.first.map(String.init) }
        }
        guard let found else { return nil }
        let points = stride(from: 0, to: digits.count - 3, by: 4).map { start in
            UInt32(String(decoding: digits[start..<start + 4], as: UTF8.self), radix: 16) ?? 0xFFFD
        }
        let shown = found.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
        return CodePage(name: String(decoding: shown, as: UTF8.self), points: points)
    }
}

/// The pages a session has used.
private final class CodePages {
    var pages: [String: CodePage?] = [:]
}

extension ThreadState {
    /// The code page of a name, or nil.
    func codePage(_ name: String) -> CodePage? {
        let known: CodePages
        if let made = session.extensions["code pages"] as? CodePages {
            known = made
        } else {
            known = CodePages()
            session.extensions["code pages"] = known
        }
        if let page = known.pages[name] { return page }
        let page = CodePage.find(name)
        known.pages[name] = .some(page)
        return page
    }

    func decode(_ bytes: UnsafeRawBufferPointer, page: CodePage, errors: String?) throws -> StrObject {
        if isASCIIBytes(bytes) { return session.string(ascii: bytes) }
        var builder = StringBuilder(capacity: bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let point = byte < 0x80 ? UInt32(byte) : page.points[Int(byte) - 128]
            if point != 0xFFFD {
                builder.append(codePoint: point)
                index += 1
            } else {
                index = try handleDecodeError(
                    "charmap", bytes, index, index + 1, "character maps to <undefined>", errors: errors,
                    &builder)
            }
        }
        return builder.string(session)
    }

    func encode(_ text: StrObject, page: CodePage, errors: String?) throws -> [UInt8] {
        if text.isASCII { return Array(text.bytes) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        func byte(_ point: UInt32) -> UInt8? { point < 0x80 ? UInt8(point) : page.bytes[point] }
        var index = 0
        while index < text.count {
            if let known = byte(text[index]) {
                bytes.append(known)
                index += 1
                continue
            }
            var end = index + 1
            while end < text.count && byte(text[end]) == nil { end += 1 }
            let (replacement, next) = try handleEncodeError(
                "charmap", text, index, end, "character maps to <undefined>", errors: errors)
            switch replacement {
            case .text(let ascii): bytes += ascii
            case .bytes(let raw): bytes += raw
            }
            index = next
        }
        return bytes
    }
}

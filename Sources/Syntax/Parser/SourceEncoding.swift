/// The encodings a source text can be in.
enum SourceEncoding {
    case utf8, latin1, ascii

    /// The encoding named in a comment in one of the first two lines, as `coding: name` or `coding=name`.
    static func declared(in text: [UInt8]) -> String? {
        var start = 0
        for _ in 0..<2 {
            let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
            let line = text[start..<end]
            let content = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0C }
            guard let first = content.first else {
                guard end < text.count else { return nil }
                start = end + 1
                continue
            }
            guard first == UInt8(ascii: "#") else { return nil }
            if let name = declaredName(in: content) { return name }
            guard end < text.count else { return nil }
            start = end + 1
            if text[end] == 0x0D, start < text.count, text[start] == 0x0A { start += 1 }
        }
        return nil
    }

    private static func declaredName(in comment: ArraySlice<UInt8>) -> String? {
        let marker = Array("coding".utf8)
        var index = comment.startIndex
        while index + marker.count < comment.endIndex {
            if comment[index..<index + marker.count].elementsEqual(marker) {
                var at = index + marker.count
                if comment[at] == UInt8(ascii: ":") || comment[at] == UInt8(ascii: "=") {
                    at += 1
                    let rest = comment[at...].drop { $0 == 0x20 || $0 == 0x09 }
                    let name = rest.prefix {
                        Tokenizer.continuesName($0) && $0 < 0x80 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
                    }
                    if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
                }
            }
            index += 1
        }
        return nil
    }

    /// The encoding of a name.
    static func named(_ name: String) throws(SyntaxError) -> SourceEncoding {
        let normal = String(name.lowercased().map { $0 == "_" ? "-" : $0 })
        switch normal {
        case "utf-8", "utf8", "utf-8-sig", "u8", "utf", "cp65001": return .utf8
        case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "iso-latin-1", "8859", "cp819", "l1", "latin":
            return .latin1
        case "ascii", "us-ascii", "646", "ansi-x3.4-1968": return .ascii
        default:
            if normal.hasPrefix("utf-8-") { return .utf8 }
            if normal.hasPrefix("latin-1-") || normal.hasPrefix("iso-8859-1-") || normal.hasPrefix("iso-latin-1-") {
                return .latin1
            }
            throw SyntaxError(
                "unknown encoding: \(name)", SourceRange(line: 0, column: -2, endLine: 0, endColumn: 0))
        }
    }

    /// Turns a text that is not all ASCII into UTF-8.
    static func decode(_ text: [UInt8], hasMark: Bool) throws(SyntaxError) -> [UInt8] {
        let name = declared(in: text)
        let encoding = try name.map { (name) throws(SyntaxError) in try named(name) } ?? .utf8
        if hasMark && encoding != .utf8, let name {
            throw SyntaxError(
                "encoding problem: \(name) with BOM", SourceRange(line: 0, column: -2, endLine: 0, endColumn: 0))
        }
        switch encoding {
        case .utf8:
            try validate(text)
            return text
        case .latin1:
            var result: [UInt8] = []
            result.reserveCapacity(text.count + text.count / 8)
            for byte in text {
                if byte < 0x80 {
                    result.append(byte)
                } else {
                    result.append(0xC0 | byte >> 6)
                    result.append(0x80 | byte & 0x3F)
                }
            }
            return result
        case .ascii:
            let at = text.firstIndex { $0 >= 0x80 } ?? 0
            throw SyntaxError(
                "'ascii' codec can't decode byte 0x\(String(text[at], radix: 16)) in position \(at): "
                    + "ordinal not in range(128)", SourceRange(line: 0, column: -2, endLine: 0, endColumn: 0))
        }
    }

    /// Checks that a text is UTF-8.
    private static func validate(_ text: [UInt8]) throws(SyntaxError) {
        var index = 0
        var line: Int32 = 1
        var lineStart = 0
        func isContinuation(_ at: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            at < text.count && range.contains(text[at])
        }
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                index += 1
                if byte == 0x0A {
                    line += 1
                    lineStart = index
                }
                continue
            }
            let second: ClosedRange<UInt8>
            let length: Int
            switch byte {
            case 0xC2...0xDF: (second, length) = (0x80...0xBF, 2)
            case 0xE0: (second, length) = (0xA0...0xBF, 3)
            case 0xE1...0xEC, 0xEE...0xEF: (second, length) = (0x80...0xBF, 3)
            case 0xED: (second, length) = (0x80...0x9F, 3)
            case 0xF0: (second, length) = (0x90...0xBF, 4)
            case 0xF1...0xF3: (second, length) = (0x80...0xBF, 4)
            case 0xF4: (second, length) = (0x80...0x8F, 4)
            default: (second, length) = (0x80...0xBF, 1)
            }
            let isValid =
                length > 1 && isContinuation(index + 1, second) && (length < 3 || isContinuation(index + 2))
                && (length < 4 || isContinuation(index + 3))
            guard isValid else {
                let reason = length == 1 ? "invalid start byte" : "invalid continuation byte"
                let column = Int32(truncatingIfNeeded: index - lineStart)
                throw SyntaxError(
                    "(unicode error) 'utf-8' codec can't decode byte 0x\(String(byte, radix: 16)) "
                        + "in position \(index): \(reason)",
                    SourceRange(line: line, column: column, endLine: line, endColumn: -2))
            }
            index += length
        }
    }
}

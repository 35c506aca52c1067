/// The encodings a source text can be in.
package enum SourceEncoding {
    case utf8, latin1, ascii

    /// Where errors stand that concern the text as a whole.
    static let nowhere = SourceRange(line: 0, column: -2, endLine: 0, endColumn: 0)

    /// The encoding named in a comment in one of the first two lines, as `coding: name` or `coding=name`.
    package static func declared(in text: [UInt8]) -> String? {
        var start = 0
        for _ in 0..<2 {
            let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
            let content = text[start..<end].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0C }
            if let first = content.first {
                // Only a first line without code lets the second one count.
                guard first == UInt8(ascii: "#") else { return nil }
                if let name = declaredName(in: content) { return name }
            }
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
            let after = index + marker.count
            if comment[index..<after].elementsEqual(marker),
                comment[after] == UInt8(ascii: ":") || comment[after] == UInt8(ascii: "=")
            {
                let name = comment[(after + 1)...].drop { $0 == 0x20 || $0 == 0x09 }.prefix {
                    $0 < 0x80 && Tokenizer.continuesName($0) || $0 == UInt8(ascii: "-")
                        || $0 == UInt8(ascii: ".")
                }
                if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
            }
            index += 1
        }
        return nil
    }

    /// The spelling that two encodings have whatever their spelling in the text; others keep theirs.
    private static func canonical(_ name: String) -> String {
        let normal = String(name.lowercased().prefix(12).map { $0 == "_" ? "-" : $0 })
        if normal == "utf-8" || normal.hasPrefix("utf-8-") { return "utf-8" }
        for latin in ["latin-1", "iso-8859-1", "iso-latin-1"]
        where normal == latin || normal.hasPrefix(latin + "-") {
            return "iso-8859-1"
        }
        return name
    }

    /// The encoding of a name.
    private static func named(_ name: String) throws(SyntaxError) -> SourceEncoding {
        switch String(name.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 }) {
        case "utf-8", "utf8", "utf-8-sig", "u8", "utf", "cp65001", "utf8-ucs2", "utf8-ucs4": return .utf8
        case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "iso-latin-1", "8859", "cp819", "l1", "latin",
            "csisolatin1", "ibm819", "iso-ir-100":
            return .latin1
        case "ascii", "us-ascii", "646", "ansi-x3.4-1968", "us", "cp367", "ibm367", "iso646-us": return .ascii
        default: throw SyntaxError("unknown encoding: \(name)", nowhere)
        }
    }

    /// Whether the parser can decode an encoding itself.
    package static func isKnown(_ name: String) -> Bool { (try? named(canonical(name))) != nil }

    /// Turns a line of a text into UTF-8.
    static func decodeLine(_ line: [UInt8], of text: [UInt8]) throws(SyntaxError) -> [UInt8] {
        guard let declared = declared(in: text), try named(canonical(declared)) == .latin1 else {
            return line
        }
        return fromLatin1(line)
    }

    private static func fromLatin1(_ text: [UInt8]) -> [UInt8] {
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
    }

    /// Turns a text in its declared encoding into UTF-8.
    static func decode(_ text: [UInt8], hasMark: Bool, filename: String) throws(SyntaxError) -> [UInt8] {
        var encoding = SourceEncoding.utf8
        var isStandard = true
        if let declared = declared(in: text) {
            let name = canonical(declared)
            isStandard = name == "utf-8"
            if hasMark && !isStandard { throw SyntaxError("encoding problem: \(name) with BOM", nowhere) }
            encoding = isStandard ? .utf8 : try named(name)
        }
        guard let first = text.firstIndex(where: { $0 >= 0x80 }) else { return text }
        switch encoding {
        case .latin1: return fromLatin1(text)
        case .utf8:
            guard let problem = UTF8Problem(in: text, from: first) else { return text }
            throw problem.error(in: text, filename: filename, isStandard: isStandard)
        case .ascii:
            throw SyntaxError(
                "'ascii' codec can't decode byte 0x\(String(text[first], radix: 16)) in position \(first): "
                    + "ordinal not in range(128)", nowhere)
        }
    }
}

/// Where and why a text is not UTF-8.
private struct UTF8Problem {
    let index: Int
    /// How many bytes belong to the broken sequence.
    let length: Int
    let reason: String

    /// The first problem of a text, if it has one.
    init?(in text: [UInt8], from first: Int) {
        var index = first
        while index < text.count {
            let byte = text[index]
            guard byte >= 0x80 else {
                index += 1
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
            default:
                (self.index, self.length, reason) = (index, 1, "invalid start byte")
                return
            }
            var valid = 1
            while valid < length, index + valid < text.count,
                (valid == 1 ? second : 0x80...0xBF).contains(text[index + valid])
            {
                valid += 1
            }
            if valid < length {
                // What is decoded at once is a name: another character ends the data.
                let isEnd = index + valid >= text.count || !Tokenizer.continuesName(text[index + valid])
                (self.index, self.length) = (index, valid)
                reason = isEnd ? "unexpected end of data" : "invalid continuation byte"
                return
            }
            index += length
        }
        return nil
    }

    /// The error, which is worded after what is read: a file, a file in a declared encoding, or bytes in
    /// memory.
    func error(in text: [UInt8], filename: String, isStandard: Bool) -> SyntaxError {
        var line: Int32 = 1
        var lineStart = 0
        for at in 0..<index where text[at] == 0x0A {
            line += 1
            lineStart = at + 1
        }
        let byte = String(text[index], radix: 16)
        if isStandard, !filename.hasPrefix("<") {
            return SyntaxError(
                "Non-UTF-8 code starting with '\\x\(byte)' in file \(filename) on line \(line), but no encoding "
                    + "declared; see https://peps.python.org/pep-0263/ for details", .none)
        }
        var start = isStandard ? index : 0
        while isStandard, start > lineStart, Tokenizer.continuesName(text[start - 1]) { start -= 1 }
        let first = index - start
        let place =
            length == 1
            ? "byte 0x\(byte) in position \(first)" : "bytes in position \(first)-\(first + length - 1)"
        let message = "'utf-8' codec can't decode \(place): \(reason)"
        guard isStandard else { return SyntaxError(message, SourceEncoding.nowhere) }
        let column = Int32(truncatingIfNeeded: index - lineStart)
        return SyntaxError(
            "(unicode error) \(message)",
            SourceRange(line: line, column: column, endLine: line, endColumn: -2))
    }
}

/// A source text made ready for the tokenizer: decoded, with `\n` line ends, a final newline and a zero byte after it.
struct PreparedText {
    /// The text, then one zero byte.
    let bytes: [UInt8]
    /// Whether the text's own last line was complete.
    let endsInNewline: Bool

    init(_ text: [UInt8]) throws(SyntaxError) {
        var text = text
        if text.contains(0) {
            throw SyntaxError("source code string cannot contain null bytes", .none)
        }
        let hasMark = text.starts(with: [0xEF, 0xBB, 0xBF])
        if hasMark { text.removeFirst(3) }
        if text.contains(where: { $0 >= 0x80 }) {
            text = try SourceEncoding.decode(text, hasMark: hasMark)
        } else if let name = SourceEncoding.declared(in: text) {
            _ = try SourceEncoding.named(name)
        }
        if text.contains(0x0D) { text = Self.normalizingLineEnds(text) }
        guard text.count < Int(Int32.max) - 16 else {
            throw SyntaxError("source code is too long", .none)
        }
        endsInNewline = text.last == 0x0A
        if !endsInNewline { text.append(0x0A) }
        text.append(0)
        bytes = text
    }

    private static func normalizingLineEnds(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            if text[index] == 0x0D {
                result.append(0x0A)
                if index + 1 < text.count, text[index + 1] == 0x0A { index += 1 }
            } else {
                result.append(text[index])
            }
            index += 1
        }
        return result
    }
}

/// A source text made ready for the tokenizer: decoded, with `\n` line ends, a final newline and a zero byte
/// after it.
struct PreparedText {
    /// The text, then one zero byte.
    let bytes: [UInt8]
    /// Whether the text's own last line was complete.
    let endsInNewline: Bool

    init(_ source: Source) throws(SyntaxError) {
        var text = source.text
        if let zero = text.firstIndex(of: 0) { throw Self.nullByte(zero, source) }
        if source.isDecoded {
            if let invalid = String(validating: text, as: UTF8.self) == nil
                ? text.firstIndex(where: { $0 >= 0x80 }) : nil
            {
                throw SyntaxError("(unicode error) invalid UTF-8 at byte \(invalid)", .none)
            }
        } else {
            let hasMark = text.starts(with: [0xEF, 0xBB, 0xBF])
            if hasMark { text.removeFirst(3) }
            text = try SourceEncoding.decode(text, hasMark: hasMark, filename: source.filename)
        }
        if text.contains(0x0D) { text = Self.normalizingLineEnds(text) }
        guard text.count < Int(Int32.max) - 16 else {
            throw SyntaxError("source code is too long", .none)
        }
        text.reserveCapacity(text.count + 2)
        endsInNewline = text.last == 0x0A
        if !endsInNewline { text.append(0x0A) }
        text.append(0)
        bytes = text
    }

    private static func nullByte(_ index: Int, _ source: Source) -> SyntaxError {
        if source.isDecoded || source.filename.hasPrefix("<") {
            return SyntaxError("source code string cannot contain null bytes", .none)
        }
        let line = source.text[..<index].reduce(Int32(1)) { $1 == 0x0A ? $0 + 1 : $0 }
        return SyntaxError(
            "source code cannot contain null bytes",
            SourceRange(line: line, column: -1, endLine: line, endColumn: -1))
    }

    private static func normalizingLineEnds(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count + 2)
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

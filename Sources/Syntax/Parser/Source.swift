/// A source text and the name it is reported under.
public struct Source: Sendable {
    /// The bytes as they were read; their encoding is found out when they are parsed.
    public let text: [UInt8]
    /// The file name that tracebacks show.
    public let filename: String

    /// Creates a source.
    public init(text: [UInt8], filename: String) {
        self.text = text
        self.filename = filename
    }

    /// Creates a source from a string.
    public init(text: String, filename: String) {
        self.init(text: Array(text.utf8), filename: filename)
    }

    /// A line, counted from 1, without its line end; `nil` beyond the text.
    public func line(_ number: Int) -> String? {
        guard number >= 1 else { return nil }
        var current = 1
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            guard byte == 0x0A || byte == 0x0D else {
                index += 1
                continue
            }
            if current == number { break }
            index += byte == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
            current += 1
            start = index
        }
        guard current == number, start < text.count else { return nil }
        if number == 1 && text.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, index) }
        return String(decoding: text[start..<index], as: UTF8.self)
    }
}

/// What kind of text is parsed.
public enum ParseMode: Sendable {
    /// Statements, as in a file.
    case module
    /// One expression, as for `eval`.
    case expression
    /// Statements, as in a notebook cell or at an interactive prompt.
    case interactiveCell
}

/// A source text and the name it is reported under.
public struct Source: Sendable {
    /// The bytes as they were read.
    public let text: [UInt8]
    /// The file name that tracebacks show.
    public let filename: String
    /// Whether the bytes are known to be UTF-8, so that a comment that declares an encoding means nothing.
    let isDecoded: Bool

    /// Creates a source from bytes, whose encoding is found out when they are parsed.
    public init(text: [UInt8], filename: String) {
        self.text = text
        self.filename = filename
        isDecoded = false
    }

    /// Creates a source from a string.
    public init(text: String, filename: String) {
        self.text = Array(text.utf8)
        self.filename = filename
        isDecoded = true
    }

    private init(_ text: [UInt8], _ filename: String, isDecoded: Bool) {
        self.text = text
        self.filename = filename
        self.isDecoded = isDecoded
    }

    /// The same source without its first bytes.
    func dropping(_ count: Int) -> Source {
        Source(Array(text.dropFirst(count)), filename, isDecoded: isDecoded)
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
        if number == 1 && !isDecoded && text.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, index) }
        let line = Array(text[start..<index])
        // Lines in another encoding are rare: only then it is looked for again.
        guard !isDecoded, line.contains(where: { $0 >= 0x80 }), SourceEncoding.declared(in: text) != nil,
            let decoded = try? SourceEncoding.decodeLine(line, of: text)
        else { return String(decoding: line, as: UTF8.self) }
        return String(decoding: decoded, as: UTF8.self)
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

/// Splits a text into tokens, all at once.
///
/// The text is valid UTF-8 without NUL, with `\n` line ends, ends in a newline and is followed by one zero
/// byte:
/// reading the byte at a position that is not past the end is therefore always within bounds.
struct Tokenizer {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Offset of the zero byte that follows the text.
    let end: Int
    var tokens: [Token] = []
    var warnings: [SyntaxWarning] = []

    var position = 0
    var line: Int32 = 1
    /// Offset of the first byte of the current line.
    var lineStart = 0
    var indentation = IndentationStack()
    var brackets: [OpenBracket] = []
    /// The f-strings that are open, innermost last.
    var fstrings: [OpenFString] = []
    var atLineStart = true

    /// An opening bracket that waits for its partner.
    struct OpenBracket {
        let byte: UInt8
        let line: Int32
        let column: Int32
    }

    static let maximumBracketDepth = 200

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        end = bytes.count - 1
        tokens.reserveCapacity(end / 4 + 8)
    }

    /// Column of an offset in the current line.
    @inline(__always)
    func column(_ offset: Int) -> Int32 { Int32(truncatingIfNeeded: offset &- lineStart) }

    /// The place of a token that begins in the current line and ends at the current position.
    @inline(__always)
    func range(from start: Int) -> SourceRange {
        SourceRange(line: line, column: column(start), endLine: line, endColumn: column(position))
    }

    @inline(__always)
    mutating func emit(_ kind: TokenKind, from start: Int, _ range: SourceRange) {
        tokens.append(
            Token(
                kind: kind, level: UInt8(truncatingIfNeeded: brackets.count),
                start: Int32(truncatingIfNeeded: start),
                end: Int32(truncatingIfNeeded: position), range: range))
    }

    @inline(__always)
    mutating func emit(_ kind: TokenKind, from start: Int) { emit(kind, from: start, range(from: start)) }

    /// An error at the byte before the current position, which is where most of them are reported.
    func failure(_ message: String) -> SyntaxError {
        let at = column(position) - 1
        return SyntaxError(message, SourceRange(line: line, column: at, endLine: line, endColumn: at))
    }

    /// Reads all tokens; after an error those before it, and one that stands for it.
    mutating func run() -> SyntaxError? {
        do {
            try scan()
            return nil
        } catch {
            emit(.failed, from: position, error.range)
            return error
        }
    }

    private mutating func scan() throws(SyntaxError) {
        while true {
            if let top = fstrings.last, top.isInText {
                try scanFStringText()
                continue
            }
            if atLineStart {
                atLineStart = false
                if brackets.isEmpty { try scanIndentation() }
            }
            if try !scanToken() { return }
        }
    }

    /// Reads one token outside of f-string text; false at the end of the text.
    private mutating func scanToken() throws(SyntaxError) -> Bool {
        var byte = bytes[position]
        while byte == 0x20 || byte == 0x09 || byte == 0x0C {
            position &+= 1
            byte = bytes[position]
        }
        let start = position
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            0x80...:
            try scanName()
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            try scanNumber()
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            try scanString(from: start)
        case UInt8(ascii: "\n"):
            position &+= 1
            endLine(from: start)
        case UInt8(ascii: "#"):
            skipComment()
            // The newline after a comment begins with the comment.
            if brackets.isEmpty {
                position &+= 1
                endLine(from: start)
            }
        case UInt8(ascii: "\\"):
            if try !scanContinuation() { return false }
        case 0 where position == end:
            endText()
            return false
        default:
            try scanOperator(byte)
        }
        return true
    }

    /// Begins the next line, after its newline.
    private mutating func endLine(from start: Int) {
        if brackets.isEmpty {
            emit(.newline, from: start)
            atLineStart = true
        }
        line &+= 1
        lineStart = position
    }

    /// Moves to the end of the line.
    mutating func skipComment() {
        while bytes[position] != UInt8(ascii: "\n") && position < end { position &+= 1 }
    }

    /// A backslash that joins two lines; false when nothing follows it.
    mutating func scanContinuation() throws(SyntaxError) -> Bool {
        position &+= 1
        guard bytes[position] == UInt8(ascii: "\n") else {
            let at = column(position)
            throw SyntaxError(
                "unexpected character after line continuation character",
                SourceRange(line: line, column: at, endLine: line, endColumn: -1))
        }
        position &+= 1
        if position == end {
            let at = column(position) - 1
            emit(
                brackets.isEmpty ? .brokenOff : .unclosed, from: position,
                SourceRange(line: line, column: at, endLine: line, endColumn: -2))
            return false
        }
        line &+= 1
        lineStart = position
        return true
    }

    /// Closes the open blocks at the end of the text.
    private mutating func endText() {
        // CPython's tokenizer stands at the end of the last line then.
        let isAtStart = lineStart == position && position > 0
        var start = isAtStart ? position - 1 : lineStart
        while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        let last = isAtStart ? line - 1 : line
        let place = SourceRange(
            line: last, column: Int32(truncatingIfNeeded: position - start) - 1, endLine: last, endColumn: -2)
        guard brackets.isEmpty else {
            emit(.unclosed, from: position, place)
            return
        }
        if let last = tokens.last, last.kind != .newline {
            emit(.newline, from: position, place)
        }
        for _ in 0..<indentation.depth { emit(.dedent, from: position, place) }
        emit(.endOfInput, from: position, place)
    }

    /// Reads a run of letters, digits and underscores: a name, a keyword, or the prefix of a string.
    private mutating func scanName() throws(SyntaxError) {
        let start = position
        var packed: UInt64 = 0
        var shift: UInt64 = 0
        var high: UInt8 = 0
        var byte = bytes[position]
        while Self.continuesName(byte) {
            if shift < 64 {
                packed |= UInt64(byte) &<< shift
                shift &+= 8
            }
            high |= byte
            position &+= 1
            byte = bytes[position]
        }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), position - start <= 2,
            Self.isStringPrefix(bytes, start, position)
        {
            try scanString(from: start)
            return
        }
        if high >= 0x80 { try checkIdentifier(from: start) }
        emit(TokenKind.ofName(packed, length: position - start), from: start)
    }

    /// Whether a byte can stand inside a name; every byte of a non-ASCII character can, until it is checked.
    @inline(__always)
    static func continuesName(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_")
            || byte >= 0x80
    }

    /// Whether the bytes are one of `r`, `u`, `b`, `f`, `br`, `fr` in any case and order.
    private static func isStringPrefix(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool
    {
        let first = bytes[start] | 0x20
        if end - start == 1 {
            return first == UInt8(ascii: "r") || first == UInt8(ascii: "b") || first == UInt8(ascii: "f")
                || first == UInt8(ascii: "u")
        }
        let second = bytes[start + 1] | 0x20
        let other = first == UInt8(ascii: "r") ? second : first
        return (first == UInt8(ascii: "r") || second == UInt8(ascii: "r"))
            && (other == UInt8(ascii: "b") || other == UInt8(ascii: "f"))
    }
}

/// An f-string whose end has not been reached.
struct OpenFString {
    /// A replacement field that is open.
    struct Field {
        /// How many brackets are open within it, its own included.
        let level: Int
        /// Whether its format specification has begun, which is text again.
        var isInFormat = false
    }

    let quote: UInt8
    let isTriple: Bool
    let isRaw: Bool
    /// Line and column of its prefix.
    let line: Int32
    let column: Int32
    /// Its replacement fields, innermost last; only those in format specifications hold others.
    var fields: [Field] = []

    /// Whether text comes next, not an expression.
    var isInText: Bool { fields.last?.isInFormat ?? true }

    mutating func enterFormat() {
        guard !fields.isEmpty else { return }
        fields[fields.count - 1].isInFormat = true
    }
}

extension Tokenizer {
    static let maximumFStringDepth = 149
    static let maximumFormatDepth = 3

    /// Reads a string literal whose prefix, if any, begins at an offset; the position is at its quote.
    mutating func scanString(from start: Int) throws(SyntaxError) {
        let quote = bytes[position]
        let startLine = line
        let startColumn = column(start)
        for index in start..<position where bytes[index] | 0x20 == UInt8(ascii: "f") {
            try openFString(from: start, quote)
            return
        }
        let isTriple = bytes[position + 1] == quote && bytes[position + 2] == quote
        if !isTriple && bytes[position + 1] == quote {
            position += 2
            emit(.string, from: start)
            return
        }
        position += isTriple ? 3 : 1
        var hasEscapedQuote = false
        while true {
            let byte = bytes[position]
            if byte == quote {
                position &+= 1
                if !isTriple { break }
                if bytes[position] == quote && bytes[position + 1] == quote {
                    position += 2
                    break
                }
            } else if byte == UInt8(ascii: "\\") {
                position &+= 1
                if bytes[position] == UInt8(ascii: "\n") {
                    position &+= 1
                    line &+= 1
                    lineStart = position
                } else if position < end {
                    if bytes[position] == quote { hasEscapedQuote = true }
                    position &+= 1
                }
            } else if byte == UInt8(ascii: "\n") {
                if !isTriple { throw unterminated(quote, hasEscapedQuote, startLine, startColumn, isTriple) }
                position &+= 1
                line &+= 1
                lineStart = position
            } else if position >= end {
                throw unterminated(quote, hasEscapedQuote, startLine, startColumn, isTriple)
            } else {
                position &+= 1
            }
        }
        emit(
            .string, from: start,
            SourceRange(line: startLine, column: startColumn, endLine: line, endColumn: column(position)))
    }

    private func unterminated(
        _ quote: UInt8, _ hasEscapedQuote: Bool, _ startLine: Int32, _ startColumn: Int32, _ isTriple: Bool
    ) -> SyntaxError {
        let place = SourceRange(
            line: startLine, column: startColumn, endLine: startLine, endColumn: startColumn)
        if let open = fstrings.last, open.quote == quote, open.isTriple == isTriple {
            // The quote was meant to end the f-string around it.
            return SyntaxError("f-string: expecting '}'", place)
        }
        let kind = isTriple ? "triple-quoted string" : "string"
        let hint = hasEscapedQuote && !isTriple ? "; perhaps you escaped the end quote?" : ""
        return SyntaxError(
            "unterminated \(kind) literal (detected at line \(lineOfEnd))\(hint)", place,
            isIncompleteInput: isTriple || position >= end)
    }

    /// The current line; at the end of the text the last line that has any text.
    private var lineOfEnd: Int32 { position >= end && lineStart == position ? line - 1 : line }

    /// Begins an f-string.
    private mutating func openFString(from start: Int, _ quote: UInt8) throws(SyntaxError) {
        let isTriple = bytes[position + 1] == quote && bytes[position + 2] == quote
        let isRaw = position - start == 2
        guard fstrings.count < Self.maximumFStringDepth else {
            position += 1
            throw failure("too many nested f-strings")
        }
        let open = OpenFString(
            quote: quote, isTriple: isTriple, isRaw: isRaw, line: line, column: column(start))
        position += isTriple ? 3 : 1
        emit(.fstringStart, from: start)
        fstrings.append(open)
    }

    /// Reads f-string text up to a replacement field, a doubled brace, or the end of the f-string or format.
    mutating func scanFStringText() throws(SyntaxError) {
        // Called only while an f-string is open.
        let top = fstrings.count - 1
        let open = fstrings[top]
        let isFormat = !open.fields.isEmpty
        let start = position
        let startLine = line
        let startColumn = column(start)
        var isInName = false

        // A doubled brace counts as one in the text and as two in the place.
        // A format's text is a token even when it is empty, unless a field begins it.
        func emitText(_ tokenizer: inout Tokenizer, doubled: Bool = false, isFormatEnd: Bool = false) {
            guard tokenizer.position > start || isFormatEnd else { return }
            tokenizer.emit(
                .fstringMiddle, from: start,
                SourceRange(
                    line: startLine, column: startColumn, endLine: tokenizer.line,
                    endColumn: tokenizer.column(tokenizer.position) + (doubled ? 1 : 0)))
        }

        while true {
            let byte = bytes[position]
            if byte == open.quote {
                let ends = !open.isTriple || bytes[position + 1] == byte && bytes[position + 2] == byte
                if ends {
                    emitText(&self)
                    let endStart = position
                    position += open.isTriple ? 3 : 1
                    emit(.fstringEnd, from: endStart)
                    fstrings.removeLast()
                    return
                }
                position &+= 1
            } else if byte == UInt8(ascii: "\n") {
                if !open.isTriple {
                    guard isFormat else { throw unterminatedFString(open) }
                    // The format ends here, its field goes on.
                    emitText(&self, isFormatEnd: true)
                    fstrings[top].fields[open.fields.count - 1].isInFormat = false
                    return
                }
                newline()
            } else if byte == 0 && position >= end {
                guard isFormat else { throw unterminatedFString(open) }
                emitText(&self)
                fstrings[top].fields[open.fields.count - 1].isInFormat = false
                return
            } else if byte == UInt8(ascii: "{") {
                if bytes[position + 1] == byte && !isFormat {
                    // The first brace belongs to the text, the second to no token.
                    position &+= 1
                    emitText(&self, doubled: true)
                    position &+= 1
                    return
                }
                emitText(&self, isFormatEnd: bytes[position + 1] == byte)
                try openField()
                return
            } else if byte == UInt8(ascii: "}") {
                if isInName {
                    isInName = false
                    position &+= 1
                    continue
                }
                if isFormat {
                    emitText(&self, isFormatEnd: true)
                    fstrings[top].fields[open.fields.count - 1].isInFormat = false
                    return
                }
                guard bytes[position + 1] == byte else {
                    position += 1
                    throw failure("f-string: single '}' is not allowed")
                }
                position &+= 1
                emitText(&self, doubled: true)
                position &+= 1
                return
            } else if byte == UInt8(ascii: "\\") {
                position &+= 1
                let next = bytes[position]
                if next == UInt8(ascii: "{") || next == UInt8(ascii: "}") {
                    if !open.isRaw { warnOfEscapedBrace(next) }
                } else if next == UInt8(ascii: "\n") {
                    newline()
                } else if position < end {
                    position &+= 1
                    if next == UInt8(ascii: "N") && !open.isRaw && bytes[position] == UInt8(ascii: "{") {
                        position &+= 1
                        isInName = true
                    }
                }
            } else {
                position &+= 1
            }
        }
    }

    private mutating func newline() {
        position &+= 1
        line &+= 1
        lineStart = position
    }

    private mutating func warnOfEscapedBrace(_ brace: UInt8) {
        let at = column(position) - 1
        warnings.append(
            SyntaxWarning(
                "invalid escape sequence '\\\(Character(Unicode.Scalar(brace)))'",
                SourceRange(line: line, column: at, endLine: line, endColumn: at)))
    }

    private func unterminatedFString(_ open: OpenFString) -> SyntaxError {
        let place = SourceRange(
            line: open.line, column: open.column, endLine: open.line, endColumn: open.column)
        let kind = open.isTriple ? "triple-quoted f-string" : "f-string"
        return SyntaxError(
            "unterminated \(kind) literal (detected at line \(lineOfEnd))", place,
            isIncompleteInput: open.isTriple || position >= end)
    }

    /// Begins a replacement field of the innermost f-string.
    private mutating func openField() throws(SyntaxError) {
        let start = position
        let top = fstrings.count - 1
        guard fstrings[top].fields.count < Self.maximumFormatDepth else {
            throw failure("f-string: expressions nested too deeply")
        }
        position += 1
        guard brackets.count < Self.maximumBracketDepth else { throw failure("too many nested parentheses") }
        brackets.append(OpenBracket(byte: UInt8(ascii: "{"), line: line, column: column(start)))
        emit(.leftBrace, from: start)
        fstrings[top].fields.append(OpenFString.Field(level: brackets.count))
    }
}

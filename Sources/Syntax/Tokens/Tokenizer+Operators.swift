extension Tokenizer {
    /// Reads an operator or bracket that begins with a byte.
    mutating func scanOperator(_ byte: UInt8) throws(SyntaxError) {
        let start = position
        // The text is followed by a newline and a zero byte, so the lookahead stays within bounds.
        let next = bytes[position + 1]
        let (kind, length): (TokenKind, Int)
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
            try openBracket(byte)
            return
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            try closeBracket(byte)
            return
        case UInt8(ascii: ","): (kind, length) = (.comma, 1)
        case UInt8(ascii: ":"):
            if let field = fstrings.last?.fields.last, field.level == brackets.count {
                fstrings[fstrings.count - 1].enterFormat()
                (kind, length) = (.colon, 1)
            } else {
                (kind, length) = next == UInt8(ascii: "=") ? (.colonEqual, 2) : (.colon, 1)
            }
        case UInt8(ascii: ";"): (kind, length) = (.semicolon, 1)
        case UInt8(ascii: "."):
            if next &- UInt8(ascii: "0") < 10 {
                try scanNumber()
                return
            }
            (kind, length) =
                next == UInt8(ascii: ".") && bytes[position + 2] == UInt8(ascii: ".")
                ? (.ellipsis, 3) : (.dot, 1)
        case UInt8(ascii: "="): (kind, length) = next == UInt8(ascii: "=") ? (.equalEqual, 2) : (.equal, 1)
        case UInt8(ascii: "!"):
            (kind, length) = next == UInt8(ascii: "=") ? (.notEqual, 2) : (.exclamation, 1)
        case UInt8(ascii: "+"): (kind, length) = next == UInt8(ascii: "=") ? (.plusEqual, 2) : (.plus, 1)
        case UInt8(ascii: "-"):
            if next == UInt8(ascii: ">") {
                (kind, length) = (.arrow, 2)
            } else {
                (kind, length) = next == UInt8(ascii: "=") ? (.minusEqual, 2) : (.minus, 1)
            }
        case UInt8(ascii: "*"):
            (kind, length) = twice(next, byte, .star, .starEqual, .doubleStar, .doubleStarEqual)
        case UInt8(ascii: "/"):
            (kind, length) = twice(next, byte, .slash, .slashEqual, .doubleSlash, .doubleSlashEqual)
        case UInt8(ascii: "<"):
            if next == UInt8(ascii: ">") {
                (kind, length) = (.unknown, 2)
            } else {
                (kind, length) = twice(next, byte, .less, .lessEqual, .leftShift, .leftShiftEqual)
            }
        case UInt8(ascii: ">"):
            (kind, length) = twice(next, byte, .greater, .greaterEqual, .rightShift, .rightShiftEqual)
        case UInt8(ascii: "%"):
            (kind, length) = next == UInt8(ascii: "=") ? (.percentEqual, 2) : (.percent, 1)
        case UInt8(ascii: "@"): (kind, length) = next == UInt8(ascii: "=") ? (.atEqual, 2) : (.at, 1)
        case UInt8(ascii: "&"):
            (kind, length) = next == UInt8(ascii: "=") ? (.ampersandEqual, 2) : (.ampersand, 1)
        case UInt8(ascii: "|"): (kind, length) = next == UInt8(ascii: "=") ? (.pipeEqual, 2) : (.pipe, 1)
        case UInt8(ascii: "^"): (kind, length) = next == UInt8(ascii: "=") ? (.caretEqual, 2) : (.caret, 1)
        case UInt8(ascii: "~"): (kind, length) = (.tilde, 1)
        case 0x21..<0x7F: (kind, length) = (.unknown, 1)
        default:
            position += 1
            throw failure("invalid non-printable character U+00\(hexadecimal(byte))")
        }
        position &+= length
        emit(kind, from: start)
    }

    /// The four operators that a character, its double, and `=` after either make.
    private func twice(
        _ next: UInt8, _ byte: UInt8, _ single: TokenKind, _ singleEqual: TokenKind, _ double: TokenKind,
        _ doubleEqual: TokenKind
    ) -> (TokenKind, Int) {
        if next == byte {
            return bytes[position + 2] == UInt8(ascii: "=") ? (doubleEqual, 3) : (double, 2)
        }
        return next == UInt8(ascii: "=") ? (singleEqual, 2) : (single, 1)
    }

    private func hexadecimal(_ byte: UInt8) -> String {
        let text = String(byte, radix: 16, uppercase: true)
        return byte < 16 ? "0" + text : text
    }

    private mutating func openBracket(_ byte: UInt8) throws(SyntaxError) {
        let start = position
        position += 1
        guard brackets.count < Self.maximumBracketDepth else { throw failure("too many nested parentheses") }
        brackets.append(OpenBracket(byte: byte, line: line, column: column(start)))
        switch byte {
        case UInt8(ascii: "("): emit(.leftParenthesis, from: start)
        case UInt8(ascii: "["): emit(.leftBracket, from: start)
        default: emit(.leftBrace, from: start)
        }
    }

    private mutating func closeBracket(_ byte: UInt8) throws(SyntaxError) {
        let start = position
        position += 1
        let character = Character(Unicode.Scalar(byte))
        let field = fstrings.last?.fields.last
        // Inside a replacement field only what the field itself opened may be closed.
        if let field, field.level == brackets.count, byte != UInt8(ascii: "}") {
            throw failure("f-string: unmatched '\(character)'")
        }
        guard let open = brackets.popLast() else { throw failure("unmatched '\(character)'") }
        let expected: UInt8 =
            switch open.byte {
            case UInt8(ascii: "("): UInt8(ascii: ")")
            case UInt8(ascii: "["): UInt8(ascii: "]")
            default: UInt8(ascii: "}")
            }
        guard byte == expected else {
            let opening = Character(Unicode.Scalar(open.byte))
            let lineNote = open.line == line ? "" : " on line \(open.line)"
            throw failure(
                "closing parenthesis '\(character)' does not match opening parenthesis '\(opening)'\(lineNote)"
            )
        }
        if let field, field.level == brackets.count + 1 {
            fstrings[fstrings.count - 1].fields.removeLast()
        }
        switch byte {
        case UInt8(ascii: ")"): emit(.rightParenthesis, from: start)
        case UInt8(ascii: "]"): emit(.rightBracket, from: start)
        default: emit(.rightBrace, from: start)
        }
    }
}

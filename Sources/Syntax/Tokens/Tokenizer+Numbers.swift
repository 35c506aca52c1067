extension Tokenizer {
    /// Reads a number literal of any form.
    mutating func scanNumber() throws(SyntaxError) {
        let start = position
        let first = bytes[position]
        if first == UInt8(ascii: "0") {
            let radix: (base: UInt8, name: String)? =
                switch bytes[position + 1] | 0x20 {
                case UInt8(ascii: "x"): (16, "hexadecimal")
                case UInt8(ascii: "o"): (8, "octal")
                case UInt8(ascii: "b"): (2, "binary")
                default: nil
                }
            if let radix {
                position += 2
                try scanDigits(radix.base, radix.name)
                emit(.number, from: start)
                return
            }
        }
        if first != UInt8(ascii: ".") { try scanDecimalDigits() }
        var isInteger = true
        if bytes[position] == UInt8(ascii: ".") {
            isInteger = false
            position += 1
            if Self.isDigit(bytes[position]) { try scanDecimalDigits() }
        }
        if bytes[position] | 0x20 == UInt8(ascii: "e") {
            let sign = bytes[position + 1]
            let digits = position + (sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") ? 2 : 1)
            if Self.isDigit(bytes[digits]) {
                isInteger = false
                position = digits
                try scanDecimalDigits()
            } else if digits == position + 2 {
                position += 2
                throw invalid("decimal", digits)
            }
        }
        if bytes[position] | 0x20 == UInt8(ascii: "j") {
            position += 1
            try checkEnd("imaginary")
        } else {
            if isInteger && first == UInt8(ascii: "0") { try checkLeadingZeros(start) }
            try checkEnd("decimal")
        }
        emit(.number, from: start)
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    /// Reads decimal digits with single underscores between them.
    private mutating func scanDecimalDigits() throws(SyntaxError) {
        while true {
            while Self.isDigit(bytes[position]) { position &+= 1 }
            guard bytes[position] == UInt8(ascii: "_") else { return }
            position += 1
            guard Self.isDigit(bytes[position]) else { throw failure("invalid decimal literal") }
        }
    }

    /// Reads the digits after `0x`, `0o` or `0b`.
    private mutating func scanDigits(_ base: UInt8, _ name: String) throws(SyntaxError) {
        func isValid(_ byte: UInt8) -> Bool {
            base == 16
                ? Self.isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6
                : byte &- UInt8(ascii: "0") < base
        }
        repeat {
            if bytes[position] == UInt8(ascii: "_") { position += 1 }
            guard isValid(bytes[position]) else {
                if Self.isDigit(bytes[position]) {
                    position += 1
                    throw failure(
                        "invalid digit '\(Character(Unicode.Scalar(bytes[position - 1])))' in \(name) literal"
                    )
                }
                throw failure("invalid \(name) literal")
            }
            while isValid(bytes[position]) { position &+= 1 }
        } while bytes[position] == UInt8(ascii: "_")
        if Self.isDigit(bytes[position]) {
            position += 1
            throw failure(
                "invalid digit '\(Character(Unicode.Scalar(bytes[position - 1])))' in \(name) literal")
        }
        try checkEnd(name)
    }

    /// `0123` is refused, `000` is zero.
    private mutating func checkLeadingZeros(_ start: Int) throws(SyntaxError) {
        var at = start
        while bytes[at] == UInt8(ascii: "0") || bytes[at] == UInt8(ascii: "_") { at += 1 }
        guard at < position else { return }
        throw SyntaxError(
            "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
            SourceRange(line: line, column: column(start), endLine: line, endColumn: column(at)))
    }

    /// What follows a number must not look like a part of it; a keyword directly after one is only warned
    /// about.
    private mutating func checkEnd(_ name: String) throws(SyntaxError) {
        let byte = bytes[position]
        guard byte < 0x80, Self.continuesName(byte) else { return }
        for keyword: StaticString in ["and", "else", "for", "if", "in", "is", "or", "not"]
        where matches(keyword) {
            let at = column(position) - 1
            warnings.append(
                SyntaxWarning(
                    "invalid \(name) literal",
                    SourceRange(line: line, column: at, endLine: line, endColumn: at)))
            return
        }
        throw invalid(name, position)
    }

    /// Whether a keyword stands at the position.
    private func matches(_ keyword: StaticString) -> Bool {
        let count = keyword.utf8CodeUnitCount
        // CPython looks no further than at the two letters of those with an "i".
        let isShort = bytes[position] == UInt8(ascii: "i")
        guard position + count <= end, isShort || !Self.continuesName(bytes[position + count]) else {
            return false
        }
        return keyword.withUTF8Buffer { letters in
            for index in 0..<count where letters[index] != bytes[position + index] { return false }
            return true
        }
    }

    private mutating func invalid(_ name: String, _ at: Int) -> SyntaxError {
        position = at
        return failure("invalid \(name) literal")
    }
}

extension Tokenizer {
    /// Checks that a run of bytes that holds non-ASCII characters is an identifier.
    ///
    /// CPython reports the first character that cannot stand where it stands.
    func checkIdentifier(from start: Int) throws(SyntaxError) {
        var at = start
        var decoder = UTF8()
        let slice = UnsafeBufferPointer(rebasing: bytes[start..<position])
        var iterator = slice.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            let properties = scalar.properties
            let isValid =
                at == start
                ? properties.isXIDStart || scalar == "_" : properties.isXIDContinue
            if !isValid {
                let column = column(at)
                let place = SourceRange(line: line, column: column, endLine: line, endColumn: column)
                let code = Self.codePoint(scalar)
                throw SyntaxError(
                    Self.isPrintable(scalar)
                        ? "invalid character '\(String(scalar))' (U+\(code))"
                        : "invalid non-printable character U+\(code)", place)
            }
            at += UTF8.width(scalar)
        }
    }

    private static func codePoint(_ scalar: Unicode.Scalar) -> String {
        let text = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
    }

    /// `str.isprintable` for one character.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
            false
        case .spaceSeparator: scalar == " "
        default: true
        }
    }
}

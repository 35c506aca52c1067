/// Follows Python source line by line, as far as needed to tell whether a line starts inside a string.
struct PythonStrings {
    /// The quote of the string that is open at the start of the next line.
    private var quote: UInt8?
    private var isTriple = false

    /// True when the next line starts inside a string.
    var isInside: Bool { quote != nil }

    mutating func read(_ line: some Collection<UInt8>) {
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            if byte == UInt8(ascii: "\\") {
                line.formIndex(after: &index)
                if index == line.endIndex { return }  // Goes on in the next line, a simple string too.
            } else if let open = quote {
                if byte == open, !isTriple {
                    quote = nil
                } else if byte == open, line[index...].starts(with: [open, open, open]) {
                    quote = nil
                    line.formIndex(&index, offsetBy: 2)
                }
            } else if byte == UInt8(ascii: "#") {
                return
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
                isTriple = line[index...].starts(with: [byte, byte, byte])
                if isTriple { line.formIndex(&index, offsetBy: 2) }
            }
            line.formIndex(after: &index)
        }
        if !isTriple { quote = nil }
    }
}

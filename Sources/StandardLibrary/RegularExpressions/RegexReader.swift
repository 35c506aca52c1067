/// Reads a pattern or a template item by item; a backslash and the character after it are one item.
struct RegexReader {
    /// Code points; those of bytes are bytes.
    let source: [UInt32]
    let isText: Bool
    private(set) var index = 0
    /// The next item, empty at the end.
    private(set) var next: ArraySlice<UInt32> = []

    init(_ source: [UInt32], isText: Bool) throws {
        self.source = source
        self.isText = isText
        try advance()
    }

    /// Where the next item starts.
    var position: Int { index - next.count }
    var isAtEnd: Bool { next.isEmpty }
    /// The next item if it is one plain character; 0xFFFF_FFFF.
    var nextCharacter: UInt32 { next.count == 1 ? next[next.startIndex] : .max }

    private mutating func advance() throws {
        guard index < source.count else {
            next = []
            return
        }
        var length = 1
        if source[index] == 0x5C {
            guard index + 1 < source.count else {
                throw RegexError(message: "bad escape (end of pattern)", position: source.count - 1)
            }
            length = 2
        }
        next = source[index..<(index + length)]
        index += length
    }

    /// Takes the next item if it is that character.
    mutating func take(_ character: Unicode.Scalar) throws -> Bool {
        guard nextCharacter == character.value else { return false }
        try advance()
        return true
    }

    /// Takes the next item, empty at the end.
    mutating func get() throws -> ArraySlice<UInt32> {
        let item = next
        try advance()
        return item
    }

    /// Takes up to `limit` digits of a base.
    mutating func digits(_ limit: Int, base: UInt32) throws -> [UInt32] {
        var result: [UInt32] = []
        while result.count < limit, RegexReader.digit(nextCharacter, base: base) != nil {
            result.append(nextCharacter)
            try advance()
        }
        return result
    }

    /// Takes everything up to a terminator, which is taken too.
    mutating func until(_ terminator: Unicode.Scalar, _ what: String) throws -> [UInt32] {
        var result: [UInt32] = []
        while true {
            let item = try get()
            if item.isEmpty {
                if result.isEmpty { throw error("missing \(what)") }
                throw error("missing \(terminator), unterminated name", result.count)
            }
            if item.count == 1 && item[item.startIndex] == terminator.value {
                if result.isEmpty { throw error("missing \(what)", 1) }
                return result
            }
            result += item
        }
    }

    mutating func seek(_ place: Int) throws {
        index = place
        try advance()
    }

    /// An error `offset` characters before the next item.
    func error(_ message: String, _ offset: Int = 0) -> RegexError {
        var text = message
        if !isText {
            text = ""
            for scalar in message.unicodeScalars {
                if scalar.isASCII {
                    text.unicodeScalars.append(scalar)
                } else {
                    let digits = String(scalar.value, radix: 16)
                    let zeros = String(
                        repeating: "0", count: max(0, (scalar.value < 256 ? 2 : 4) - digits.count))
                    text += (scalar.value < 256 ? "\\x" : "\\u") + zeros + digits
                }
            }
        }
        return RegexError(message: text, position: position - offset)
    }

    static func digit(_ character: UInt32, base: UInt32) -> UInt32? {
        let value: UInt32
        switch character {
        case 0x30...0x39: value = character - 0x30
        case 0x41...0x46: value = character - 0x37
        case 0x61...0x66: value = character - 0x57
        default: return nil
        }
        return value < base ? value : nil
    }

    static func isASCIILetter(_ character: UInt32) -> Bool {
        character | 0x20 >= 0x61 && character | 0x20 <= 0x7A && character < 128
    }

    /// Code points as text for messages.
    static func text(_ points: some Sequence<UInt32>) -> String {
        var view = String.UnicodeScalarView()
        for point in points { view.append(Unicode.Scalar(point) ?? "\u{FFFD}") }
        return String(view)
    }

    /// A number of decimal digits, at most `Int.max / 16`.
    static func number(_ digits: some Sequence<UInt32>) -> Int {
        var result = 0
        for digit in digits where result < Int.max / 32 { result = result * 10 + Int(digit & 15) }
        return result
    }
}

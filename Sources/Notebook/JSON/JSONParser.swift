/// Why a text is not JSON, and where.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, such as "expected ',' or ']'".
    public let message: String
    /// The line, from 1.
    public let line: Int
    /// The column in characters (code points), from 1.
    public let column: Int

    /// The message and the place.
    public var description: String { "\(message), line \(line) column \(column)" }
}

/// Reads JSON as Python's `json` module does: besides the standard it accepts `NaN`, `Infinity` and
/// `-Infinity`, and of several members with the same key the last one counts.
public struct JSONParser {
    /// How deep arrays and objects may nest. Every level costs some native stack, in here and in whatever
    /// visits the value later.
    public static let depthLimit = 256

    private let bytes: [UInt8]
    /// Where the parser stands.
    private(set) var position: Int
    private var depth = 0
    /// Accepts Python's spellings too: 'text', True, False, None.
    private let isRelaxed: Bool

    init(_ bytes: [UInt8], at position: Int = 0, isRelaxed: Bool = false) {
        self.bytes = bytes
        self.position = position
        self.isRelaxed = isRelaxed
    }

    /// Reads a whole text.
    public static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSON {
        if let invalid = firstInvalidUTF8(in: bytes) { throw error("invalid UTF-8", at: invalid, in: bytes) }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var parser = JSONParser(bytes, at: start)
        parser.skipSpace()
        if parser.position == bytes.count { throw parser.error("the text is empty") }
        let value = try parser.value()
        parser.skipSpace()
        if parser.position < bytes.count { throw parser.error("text after the end of the JSON value") }
        return value
    }

    /// Reads a whole text.
    public static func parse(_ text: String) throws(JSONError) -> JSON { try parse(Array(text.utf8)) }

    /// Reads the value that starts here and stops behind it.
    mutating func value() throws(JSONError) -> JSON {
        guard let byte = peek() else { throw error("expected a value") }
        switch byte {
        case UInt8(ascii: "{"): return .object(try nested { parser throws(JSONError) in try parser.object() })
        case UInt8(ascii: "["): return .array(try nested { parser throws(JSONError) in try parser.array() })
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "'") where isRelaxed: return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        default: return try word()
        }
    }

    private mutating func nested<T>(
        _ parse: (inout JSONParser) throws(JSONError) -> T
    ) throws(JSONError) -> T {
        if depth == Self.depthLimit { throw error("nested more than \(Self.depthLimit) levels deep") }
        depth += 1
        position += 1
        let result = try parse(&self)
        depth -= 1
        return result
    }

    private mutating func object() throws(JSONError) -> JSONObject {
        var members = JSONObject()
        skipSpace()
        if take(UInt8(ascii: "}")) { return members }
        while true {
            guard peek() == UInt8(ascii: "\"") || (isRelaxed && peek() == UInt8(ascii: "'")) else {
                throw error("expected a name in double quotes")
            }
            let key = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw error("expected ':'") }
            skipSpace()
            members[key] = try value()
            skipSpace()
            if take(UInt8(ascii: "}")) { return members }
            guard take(UInt8(ascii: ",")) else { throw error("expected ',' or '}'") }
            skipSpace()
        }
    }

    private mutating func array() throws(JSONError) -> [JSON] {
        var elements: [JSON] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return elements }
        while true {
            elements.append(try value())
            skipSpace()
            if take(UInt8(ascii: "]")) { return elements }
            guard take(UInt8(ascii: ",")) else { throw error("expected ',' or ']'") }
            skipSpace()
        }
    }

    private mutating func word() throws(JSONError) -> JSON {
        var words: [(String, JSON)] = [
            ("null", .null), ("true", .bool(true)), ("false", .bool(false)), ("NaN", .number("NaN")),
            ("Infinity", .number("Infinity")),
        ]
        if isRelaxed { words += [("None", .null), ("True", .bool(true)), ("False", .bool(false))] }
        for (spelling, value) in words where bytes[position...].starts(with: spelling.utf8) {
            position += spelling.utf8.count
            return value
        }
        throw error("expected a value")
    }

    private mutating func number() throws(JSONError) -> String {
        let start = position
        if take(UInt8(ascii: "-")), bytes[position...].starts(with: "Infinity".utf8) {
            position += 8
            return "-Infinity"
        }
        if !take(UInt8(ascii: "0")), skipDigits() == 0 { throw error("expected a digit") }
        if peek() == UInt8(ascii: ".") {
            position += 1
            if skipDigits() == 0 { throw error("expected a digit") }
        }
        if peek() == UInt8(ascii: "e") || peek() == UInt8(ascii: "E") {
            position += 1
            if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
            if skipDigits() == 0 { throw error("expected a digit") }
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    // MARK: Strings

    private mutating func string() throws(JSONError) -> JSONString {
        let opening = position
        let quote = bytes[position]  // The caller has seen it.
        position += 1
        var text: [UInt8] = []
        var runStart = position
        while let byte = peek() {
            if byte == quote {
                text.append(contentsOf: bytes[runStart..<position])
                position += 1
                return JSONString(uncheckedBytes: text)
            } else if byte == UInt8(ascii: "\\") {
                text.append(contentsOf: bytes[runStart..<position])
                position += 1
                try escape(into: &text)
                runStart = position
            } else if byte < 0x20 {
                throw error("control character in a string")
            } else {
                position += 1
            }
        }
        throw Self.error("string without an end", at: opening, in: bytes)
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        guard let byte = peek() else { throw error("escape without an end") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "'") where isRelaxed: text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var code = UInt32(try hexadecimal())
            if (0xD800..<0xDC00).contains(code), bytes[position...].starts(with: "\\u".utf8) {
                let afterFirst = position
                position += 2
                let second = UInt32(try hexadecimal())
                if (0xDC00..<0xE000).contains(second) {
                    code = 0x10000 + (code - 0xD800) << 10 + (second - 0xDC00)
                } else {
                    position = afterFirst
                }
            }
            Self.appendUTF8(of: code, to: &text)
        default:
            position -= 1
            throw error("unknown escape")
        }
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt16 {
        var code: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw error("expected four hexadecimal digits")
            }
            code = code << 4 | UInt16(digit)
            position += 1
        }
        return code
    }

    /// Appends a code point below 0x110000 in UTF-8, surrogates included.
    private static func appendUTF8(of code: UInt32, to text: inout [UInt8]) {
        let tail = { (shift: UInt32) in UInt8(0x80 | (code >> shift & 0x3F)) }
        switch code {
        case ..<0x80: text.append(UInt8(code))
        case ..<0x800: text += [UInt8(0xC0 | code >> 6), tail(0)]
        case ..<0x10000: text += [UInt8(0xE0 | code >> 12), tail(6), tail(0)]
        default: text += [UInt8(0xF0 | code >> 18), tail(12), tail(6), tail(0)]
        }
    }

    // MARK: Small steps

    private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipDigits() -> Int {
        let start = position
        while let byte = peek(), byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
        return position - start
    }

    private mutating func skipSpace() {
        while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            position += 1
        }
    }

    // MARK: Errors

    private func error(_ message: String) -> JSONError { Self.error(message, at: position, in: bytes) }

    static func error(_ message: String, at offset: Int, in bytes: [UInt8]) -> JSONError {
        let (line, column) = lineAndColumn(of: offset, in: bytes)
        return JSONError(message: message, line: line, column: column)
    }

    /// The place of a byte, lines from 1 and columns in code points from 1.
    static func lineAndColumn(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        var line = 1
        var column = 1
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for byte in bytes[min(start, offset)..<min(offset, bytes.count)] {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }

    /// The offset of the first byte that is not UTF-8, or nil when all are.
    static func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var decoder = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .emptyInput, .error: return offset
            }
        }
    }
}

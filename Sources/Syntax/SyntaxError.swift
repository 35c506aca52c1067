/// What the parser (and later the compiler) refuses, with CPython's wording and place.
public struct SyntaxError: Error, Sendable, Hashable {
    /// The exception class that CPython raises.
    public enum Kind: String, Sendable {
        case syntaxError = "SyntaxError"
        case indentationError = "IndentationError"
        case tabError = "TabError"
    }

    public let kind: Kind
    /// CPython's message, such as "expected ':'".
    public let message: String
    /// Place of the error; columns are UTF-8 byte offsets from 0, a negative end column means "no end known".
    public let range: SourceRange
    /// True when more input could complete the text (an interactive reader then asks for another line).
    public let isIncompleteInput: Bool

    /// Creates an error.
    public init(_ kind: Kind, _ message: String, _ range: SourceRange, isIncompleteInput: Bool = false) {
        self.kind = kind
        self.message = message
        self.range = range
        self.isIncompleteInput = isIncompleteInput
    }

    /// Creates a plain `SyntaxError`.
    public init(_ message: String, _ range: SourceRange, isIncompleteInput: Bool = false) {
        self.init(.syntaxError, message, range, isIncompleteInput: isIncompleteInput)
    }

    /// What the parser says of an expression whose tree is too high although nothing in it nests.
    public static let tooTallMessage = "too tall an expression"

    /// Whether the parser finds what in CPython the compiler finds, which places errors in another way.
    public var isCompilersAffair: Bool { message == Self.patternMessage || message == Self.patternKeyMessage }

    static let patternMessage = "patterns may only match literals and attribute lookups"
    static let patternKeyMessage = "mapping pattern keys may only match literals and attribute lookups"

    /// The `offset` and `end_offset` of the exception: characters from 1 instead of bytes from 0.
    ///
    /// As in CPython, both are measured in the error's first line, even when the end stands in another one.
    public func characterOffsets(in source: Source) -> (offset: Int, endOffset: Int) {
        let line = Array((source.line(Int(range.line)) ?? "").utf8)
        func offset(_ column: Int32) -> Int {
            guard column > 0 else { return Int(column) + 1 }
            let bytes = line.prefix(Int(column))
            let characters = bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
            // Beyond the line only its newline can follow.
            return characters + (bytes.count < Int(column) && range.line == range.endLine ? 1 : 0) + 1
        }
        return (offset(range.column), offset(range.endColumn))
    }
}

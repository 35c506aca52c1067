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
}

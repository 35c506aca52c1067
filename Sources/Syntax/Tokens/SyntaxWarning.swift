/// What the reader of a text should be warned about although it is accepted: CPython's `SyntaxWarning`.
public struct SyntaxWarning: Sendable, Hashable {
    /// CPython's message, such as "invalid escape sequence '\d'".
    public let message: String
    /// Place of what is warned about.
    public let range: SourceRange

    /// Creates a warning.
    public init(_ message: String, _ range: SourceRange) {
        self.message = message
        self.range = range
    }
}

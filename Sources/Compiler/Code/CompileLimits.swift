import Syntax

/// What the compiler refuses because the machine, or its own stack, could not hold it.
enum CompileLimits {
    /// How deeply statements and expressions may nest: the compiler recurses along them.
    static let depth = 1200
    /// The largest register, name or other 16-bit operand.
    static let operand = 65_535
    /// Literals and argument lists are built in pieces of this many items.
    static let chunk = 128
    /// Loops, handlers and `with` statements inside each other.
    static let blocks = 21

    static func tooDeep(_ range: SourceRange) -> SyntaxError {
        SyntaxError("maximum recursion depth exceeded during compilation", range)
    }
}

extension SyntaxError {
    /// A plain `SyntaxError`.
    init(_ message: String, _ range: SourceRange) { self.init(.syntaxError, message, range) }
}

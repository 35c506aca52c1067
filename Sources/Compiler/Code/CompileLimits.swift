import Syntax

/// What the compiler refuses because the machine, or its own stack, could not hold it.
enum CompileLimits {
    /// How deeply statements and expressions may nest on the caller's stack: the compiler recurses along them.
    static let depth = 250
    /// How deeply they may nest at all, on a stack made for it.
    static let greatestDepth = 6000
    /// The largest register, name or other 16-bit operand.
    static let operand = 65_535
    /// Literals and argument lists are built in pieces of this many items.
    static let chunk = 128
    /// Loops, handlers and `with` statements inside each other.
    static let blocks = 21

    static let tooDeepMessage = "maximum recursion depth exceeded during compilation"

    static func tooDeep(_ range: SourceRange) -> SyntaxError {
        SyntaxError(tooDeepMessage, range)
    }
}

extension SyntaxError {
    /// A plain `SyntaxError`.
    init(_ message: String, _ range: SourceRange) { self.init(.syntaxError, message, range) }
}

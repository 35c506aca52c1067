/// Thrown when the diagnosis knows the error.
struct Found: Error {}

/// Finds the words for a text that the parser has refused.
///
/// CPython's parser is a packrat parser that, after a failure, goes over the text again with rules for common
/// mistakes.
/// Which of several mistakes it reports, and where, follows from the order in which it tries alternatives,
/// and from how
/// far it has looked. So this is a parser of that sort, for the one statement or block header that was
/// refused: each rule
/// returns what it matched, or `nil` with nothing consumed, and an operator whose right side fails is left
/// unconsumed
/// for the caller to stumble over. It is slow and never sees a valid program.
struct Diagnosis {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: [Token]
    var index: Int
    /// The furthest token that was looked at.
    var farthest: Int
    var error: SyntaxError?
    /// Whether the text broke off where a rule wanted to go on.
    var hasReachedEnd = false
    /// Whether rules for mistakes apply.
    var findsMistakes: Bool
    let context: Parser.Context
    var memory: [Key: Memory] = [:]
    var depth = 0

    /// A rule at a place.
    struct Key: Hashable {
        let rule: Rule
        let index: Int
    }

    /// The rules whose results are remembered: nested brackets are gone through several times at each level.
    enum Rule: UInt8 {
        case expression, disjunction, bitwiseOr, primary, starExpression, namedExpression,
            namedExpressionPlain
        case arguments
    }

    /// What a rule matched, up to where.
    struct Memory {
        let shape: Shape?
        let end: Int
    }

    init(parser: Parser, farthest: Int, findsMistakes: Bool) {
        self.findsMistakes = findsMistakes
        context = parser.statementContext
        bytes = parser.bytes
        tokens = parser.tokens
        index = parser.statementStart
        self.farthest = farthest
    }

    var kind: TokenKind { tokens[index].kind }

    var nextKind: TokenKind { index + 1 < tokens.count ? tokens[index + 1].kind : .endOfInput }

    /// Consumes a token and looks at the next.
    mutating func advance() throws(Found) {
        // End tokens are not consumed, so there is a next token.
        index += 1
        farthest = max(farthest, index)
        if kind.endsBrokenText {
            hasReachedEnd = true
            throw Found()
        }
    }

    mutating func take(_ wanted: TokenKind) throws(Found) -> Bool {
        guard kind == wanted else { return false }
        try advance()
        return true
    }

    /// Gives up a rule.
    mutating func none(_ start: Int) -> Shape? {
        index = start
        return nil
    }

    func shape(_ kind: Shape.Kind, _ start: Int, _ parts: [Shape] = []) -> Shape {
        Shape(kind: kind, first: start, last: index - 1, parts: parts)
    }

    /// Applies a rule once at each place.
    mutating func remembering(
        _ rule: Rule, _ body: (inout Diagnosis) throws(Found) -> Shape?
    ) throws(Found) -> Shape? {
        let key = Key(rule: rule, index: index)
        if let known = memory[key] {
            index = known.end
            return known.shape
        }
        depth += 1
        defer { depth -= 1 }
        // Deeper than the parser goes, so something else is wrong there.
        guard depth < 4000 else { throw Found() }
        let result = try body(&self)
        memory[key] = Memory(shape: result, end: index)
        return result
    }

    func isName(_ spelling: StaticString, at index: Int) -> Bool {
        let token = tokens[index]
        let count = spelling.utf8CodeUnitCount
        guard token.kind == .name, Int(token.end - token.start) == count else { return false }
        return spelling.withUTF8Buffer { letters in
            (0..<count).allSatisfy { letters[$0] == bytes[Int(token.start) + $0] }
        }
    }

    func text(_ index: Int) -> String {
        String(decoding: bytes[Int(tokens[index].start)..<Int(tokens[index].end)], as: UTF8.self)
    }

    // MARK: Errors

    mutating func found(_ message: String, _ range: SourceRange, _ kind: SyntaxError.Kind = .syntaxError)
        -> Found
    {
        if error == nil { error = SyntaxError(kind, message, range) }
        return Found()
    }

    /// An error about an expression.
    mutating func found(_ message: String, at shape: Shape) -> Found {
        found(message, tokens[shape.first].range.through(tokens[shape.last].range))
    }

    /// An error from one expression to another.
    mutating func found(_ message: String, from first: Shape, to last: Shape) -> Found {
        found(message, tokens[first.first].range.through(tokens[last.last].range))
    }

    /// An error about a token.
    mutating func found(_ message: String, token: Int) -> Found { found(message, tokens[token].range) }

    /// An error about the furthest token.
    mutating func foundAtLast(_ message: String) -> Found { found(message, tokens[farthest].range) }

    /// An error from a token to as far as was read.
    mutating func found(_ message: String, startingFrom token: Int) -> Found {
        var range = tokens[token].range.through(tokens[farthest].range)
        range.endColumn -= 1
        return found(message, range)
    }

    mutating func foundMissingBlock(_ owner: String, _ header: Int) -> Found {
        found(
            "expected an indented block after \(owner) on line \(tokens[header].range.line)",
            tokens[farthest].range,
            .indentationError)
    }

    /// An error about what a list of targets must not contain.
    mutating func checkTarget(_ shape: Shape, _ use: Shape.TargetUse) throws(Found) {
        guard let invalid = shape.invalidTarget(for: use) else { return }
        throw found("cannot \(use == .deletion ? "delete" : "assign to") \(invalid.name)", at: invalid)
    }
}

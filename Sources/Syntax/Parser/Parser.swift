/// Thrown when the text at the current position is not what a rule asks for.
///
/// It carries nothing: the place is the parser's position, and a rule that knows better leaves an error in
/// the parser.
struct Mismatch: Error {}

/// The parser proper: recursive descent without backtracking, but for the few places where the grammar needs
/// it.
///
/// It accepts exactly what the grammar does. When it fails, it has hardly tried to find out why: that is the
/// task of
/// `Diagnosis`, so that valid programs do not pay for the wording of errors.
struct Parser {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: [Token]
    var index = 0
    /// The furthest token that was looked at by a rule that was given up.
    var farthest = 0
    /// The error that a rule found, if it knew one.
    var error: SyntaxError?
    /// How deep the rules are nested that can nest without brackets.
    var depth = 0
    /// Height of the tree of the last expression.
    var height = 0
    var warnings: [SyntaxWarning] = []
    /// `<>` means what `!=` means, which is refused (inherited from `from __future__ import barry_as_FLUFL`).
    var prefersOldInequality = false
    /// First token of the innermost simple statement or block header.
    var statementStart = 0
    /// What may begin there.
    var statementContext = Context.statement

    /// The statements that can begin at a place.
    enum Context {
        /// Any.
        case statement
        /// Simple ones, after a semicolon.
        case simple
        /// A further clause of a compound one.
        case clause
        /// A `case` clause.
        case matchCase
        /// One expression and nothing else.
        case expression
    }

    /// Depth beyond which rules are not nested, so that the machine's stack suffices.
    static let maximumDepth = 800
    /// Height beyond which a tree is refused: it is released, and compiled, recursively.
    static let maximumHeight = 6000

    init(bytes: UnsafeBufferPointer<UInt8>, tokens: [Token]) {
        self.bytes = bytes
        self.tokens = tokens
    }

    // The last token is an end token, which no rule consumes, so `index` stays within bounds.

    @inline(__always)
    var kind: TokenKind { tokens[index].kind }

    @inline(__always)
    var nextKind: TokenKind { index + 1 < tokens.count ? tokens[index + 1].kind : .endOfInput }

    @inline(__always)
    mutating func advance() { index &+= 1 }

    /// Consumes a token of a kind, or nothing.
    @inline(__always)
    mutating func take(_ wanted: TokenKind) -> Bool {
        guard kind == wanted else { return false }
        index &+= 1
        return true
    }

    /// Consumes a token of a kind.
    @inline(__always)
    mutating func expect(_ wanted: TokenKind) throws(Mismatch) {
        guard kind == wanted else { throw Mismatch() }
        index &+= 1
    }

    /// Consumes a token of a kind whose absence is an error of its own.
    mutating func require(_ wanted: TokenKind, _ spelling: String) throws(Mismatch) {
        guard kind != wanted else {
            index &+= 1
            return
        }
        guard !kind.endsBrokenText else { throw Mismatch() }
        throw fail("expected '\(spelling)'", tokens[index].range)
    }

    /// Records an error.
    mutating func fail(_ message: String, _ range: SourceRange, _ kind: SyntaxError.Kind = .syntaxError)
        -> Mismatch
    {
        if error == nil {
            error = SyntaxError(kind, message, range)
        }
        return Mismatch()
    }

    /// From a token to the last one that was consumed.
    @inline(__always)
    func range(from start: Int) -> SourceRange {
        tokens[start].range.through(tokens[index &- 1].range)
    }

    /// From a token to the last one that was consumed and is not white space.
    func statementRange(from start: Int) -> SourceRange {
        var last = index - 1
        while last > start {
            switch tokens[last].kind {
            case .newline, .indent, .dedent, .endOfInput: last -= 1
            default: return tokens[start].range.through(tokens[last].range)
            }
        }
        return tokens[start].range
    }

    /// The text of a token.
    @inline(__always)
    func text(_ token: Token) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)])
    }

    /// The name that a name token stands for.
    func name(_ token: Token) -> String {
        let text = text(token)
        let name = String(decoding: text, as: UTF8.self)
        return text.contains { $0 >= 0x80 } ? Identifiers.normalized(name) : name
    }

    /// Consumes a name.
    mutating func identifier() throws(Mismatch) -> String {
        let token = tokens[index]
        guard token.kind == .name else { throw Mismatch() }
        index &+= 1
        return name(token)
    }

    /// Whether the current token is a name of a spelling, as soft keywords are.
    func isName(_ spelling: StaticString) -> Bool { isName(spelling, at: index) }

    func isName(_ spelling: StaticString, at index: Int) -> Bool {
        let token = tokens[index]
        let count = spelling.utf8CodeUnitCount
        guard token.kind == .name, Int(token.end &- token.start) == count else { return false }
        return spelling.withUTF8Buffer { letters in
            for offset in 0..<count where letters[offset] != bytes[Int(token.start) + offset] { return false }
            return true
        }
    }

    /// Notes where a statement, or a clause of one, begins.
    @inline(__always)
    mutating func begin(_ start: Int, _ context: Context) {
        statementStart = start
        statementContext = context
    }

    /// Refuses to nest rules without end.
    @inline(__always)
    mutating func enter() throws(Mismatch) {
        depth &+= 1
        if depth > Self.maximumDepth { throw tooComplex() }
    }

    @inline(__always)
    mutating func leave() { depth &-= 1 }

    /// Notes that an expression stands above one of a height.
    @inline(__always)
    mutating func raise(above inner: Int) throws(Mismatch) {
        height = inner &+ 1
        if height > Self.maximumHeight { throw tooTall() }
    }

    private mutating func tooTall() -> Mismatch { fail(SyntaxError.tooTallMessage, tokens[index].range) }

    /// The error for what nests too deeply.
    mutating func tooComplex() -> Mismatch {
        fail("too many nested expressions", tokens[index].range)
    }

    /// Parses with a rule that may fail, in which case nothing was consumed.
    mutating func attempt<Result>(
        _ rule: (inout Parser) throws(Mismatch) -> Result
    ) throws(Mismatch) -> Result? {
        let start = index
        let startDepth = depth
        let warningCount = warnings.count
        do {
            return try rule(&self)
        } catch {
            if self.error != nil || kind.endsBrokenText { throw error }
            farthest = max(farthest, index)
            index = start
            depth = startDepth
            warnings.removeLast(warnings.count - warningCount)
            return nil
        }
    }
}

extension TokenKind {
    /// Whether the text ends here although it must not.
    var endsBrokenText: Bool { self == .unclosed || self == .brokenOff || self == .failed }

    /// Whether an expression (or a starred one) can begin with this token.
    @inline(__always)
    var startsExpression: Bool {
        switch self {
        case .name, .number, .string, .fstringStart, .leftParenthesis, .leftBracket, .leftBrace, .minus,
            .plus,
            .tilde, .ellipsis, .star, .kNot, .kLambda, .kAwait, .kNone, .kTrue, .kFalse:
            true
        default: false
        }
    }
}

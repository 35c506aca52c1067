/// Parses a module, a cell or an expression; for the latter the module holds one expression statement.
///
/// - Parameter prefersOldInequality: `<>` stands for `!=`, as code inherits from `from __future__ import barry_as_FLUFL`.
public func parseModule(
    _ source: Source, mode: ParseMode = .module, prefersOldInequality: Bool = false
) throws(SyntaxError) -> Module {
    let text = try PreparedText(source)
    if mode == .expression, text.bytes.count == 2, !text.endsInNewline {
        // Nothing at all has no first line either.
        throw SyntaxError("invalid syntax", SourceRange(line: 0, column: -1, endLine: 0, endColumn: -1))
    }
    var result: Result<Module, SyntaxError> = .failure(SyntaxError("invalid syntax", .none))
    text.bytes.withUnsafeBufferPointer { buffer in
        result = parse(
            buffer, mode, endsInNewline: text.endsInNewline, prefersOldInequality: prefersOldInequality)
    }
    return try result.get()
}

/// Parses the text of one expression, as `eval` takes it: blanks around it are allowed.
public func parseExpression(_ source: Source) throws(SyntaxError) -> Expression {
    let blanks = source.text.prefix { $0 == 0x20 || $0 == 0x09 }.count
    let trimmed = blanks == 0 ? source : source.dropping(blanks)
    let module = try parseModule(trimmed, mode: .expression)
    guard let only = module.body.first, case .expression(let expression) = only.kind else {
        throw SyntaxError("invalid syntax", .none)
    }
    return expression
}

private func parse(
    _ buffer: UnsafeBufferPointer<UInt8>, _ mode: ParseMode, endsInNewline: Bool, prefersOldInequality: Bool
) -> Result<Module, SyntaxError> {
    var tokenizer = Tokenizer(bytes: buffer)
    let tokenError = tokenizer.run()
    // An expression that ends without a newline is not followed by one, which shows in the places of errors.
    if mode == .expression, !endsInNewline, let at = tokenizer.tokens.indices.dropLast().last,
        tokenizer.tokens[at].kind == .newline
    {
        tokenizer.tokens.remove(at: at)
    }
    var parser = Parser(bytes: buffer, tokens: tokenizer.tokens)
    parser.prefersOldInequality = prefersOldInequality
    do {
        let body: [Statement]
        if mode == .expression {
            let start = parser.index
            parser.begin(start, .expression)
            let value = try parser.expressions()
            while parser.take(.newline) {}
            try parser.expect(.endOfInput)
            body = [Statement(.expression(value), parser.statementRange(from: start))]
        } else {
            body = try parser.module()
        }
        return .success(Module(body: body, warnings: tokenizer.warnings + parser.warnings))
    } catch {
        return .failure(parser.explain(tokenizer, tokenError))
    }
}

extension Parser {
    /// The error that made the parser stop.
    ///
    /// An error in the tokens counts for more than one in the grammar, even further on in the text, and a
    /// bracket that
    /// is never closed for more than what goes wrong in a later line: it is likely to be the cause.
    fileprivate func explain(_ tokenizer: Tokenizer, _ tokenError: SyntaxError?) -> SyntaxError {
        var place = min(max(index, farthest), tokens.count - 1)
        if let ending = endError(tokens[place], tokenizer, tokenError) { return ending }
        var found = error
        var last = place
        if found == nil {
            // First without the rules for mistakes, as some errors are found then already.
            for findsMistakes in [false, true] where found == nil {
                var diagnosis = Diagnosis(parser: self, farthest: last, findsMistakes: findsMistakes)
                do {
                    try diagnosis.run()
                } catch {
                    if diagnosis.error == nil, diagnosis.hasReachedEnd,
                        let ending = endError(tokens[tokens.count - 1], tokenizer, tokenError)
                    {
                        return ending
                    }
                }
                found = diagnosis.error
                last = diagnosis.farthest
                if !findsMistakes { place = last }
            }
        }
        let token = tokens[place]
        let isAtEnd = tokens[place...].allSatisfy { $0.kind == .endOfInput || $0.kind == .dedent }
        if found == nil, token.kind == .indent || token.kind == .dedent {
            return SyntaxError(
                .indentationError, token.kind == .indent ? "unexpected indent" : "unexpected unindent",
                token.range,
                isIncompleteInput: isAtEnd)
        }
        if let tokenError, tokenizer.fstrings.isEmpty, tokenError.overridesGrammar { return tokenError }
        if tokens[tokens.count - 1].kind == .unclosed, tokenizer.fstrings.isEmpty,
            let open = tokenizer.brackets.last,
            tokens[last].range.line > open.line
        {
            return Self.neverClosed(open)
        }
        if let found {
            return SyntaxError(found.kind, found.message, found.range, isIncompleteInput: isAtEnd)
        }
        var range = token.range
        if token.kind == .endOfInput {
            (range.column, range.endColumn) = (-1, -1)
        }
        return SyntaxError("invalid syntax", range, isIncompleteInput: isAtEnd)
    }

    /// The error for a text that ends or breaks at a token.
    private func endError(_ token: Token, _ tokenizer: Tokenizer, _ tokenError: SyntaxError?) -> SyntaxError?
    {
        switch token.kind {
        case .failed: return tokenError
        case .unclosed: return tokenizer.brackets.last.map(Self.neverClosed)
        case .brokenOff:
            return SyntaxError("unexpected EOF while parsing", token.range, isIncompleteInput: true)
        default: return nil
        }
    }

    private static func neverClosed(_ open: Tokenizer.OpenBracket) -> SyntaxError {
        SyntaxError(
            "'\(Character(Unicode.Scalar(open.byte)))' was never closed",
            SourceRange(line: open.line, column: open.column, endLine: open.line, endColumn: -1),
            isIncompleteInput: true)
    }
}

extension SyntaxError {
    /// Whether this error of the tokenizer is reported instead of an earlier one of the grammar.
    fileprivate var overridesGrammar: Bool {
        kind == .syntaxError && message != "unexpected character after line continuation character"
    }
}

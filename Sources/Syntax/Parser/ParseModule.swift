/// Parses a module, a cell or an expression; for the latter the module holds one expression statement.
public func parseModule(_ source: Source, mode: ParseMode = .module) throws(SyntaxError) -> Module {
    let text = try PreparedText(source.text)
    var result: Result<Module, SyntaxError> = .failure(SyntaxError("invalid syntax", .none))
    text.bytes.withUnsafeBufferPointer { buffer in
        result = parse(buffer, text, mode)
    }
    return try result.get()
}

/// Parses the text of one expression, as `eval` takes it: blanks around it are allowed.
public func parseExpression(_ source: Source) throws(SyntaxError) -> Expression {
    let module = try parseModule(source, mode: .expression)
    guard let only = module.body.first, case .expression(let expression) = only.kind else {
        throw SyntaxError("invalid syntax", .none)
    }
    return expression
}

private func parse(
    _ buffer: UnsafeBufferPointer<UInt8>, _ text: PreparedText, _ mode: ParseMode
) -> Result<Module, SyntaxError> {
    var tokenizer = Tokenizer(bytes: buffer, endsInNewline: text.endsInNewline)
    do {
        try tokenizer.run()
    } catch {
        return .failure(error)
    }
    var parser = Parser(bytes: buffer, tokens: tokenizer.tokens)
    do {
        let body: [Statement]
        if mode == .expression {
            let start = parser.index
            let value = try parser.starExpressions()
            while parser.take(.newline) {}
            try parser.expect(.endOfInput)
            body = [Statement(.expression(value), parser.statementRange(from: start))]
        } else {
            body = try parser.module()
        }
        return .success(Module(body: body, warnings: tokenizer.warnings + parser.warnings))
    } catch {
        return .failure(parser.explain(tokenizer))
    }
}

extension Parser {
    /// The error that made the parser stop.
    mutating func explain(_ tokenizer: Tokenizer) -> SyntaxError {
        let place = max(index, farthest)
        let token = tokens[min(place, tokens.count - 1)]
        if token.kind == .unclosed, let open = tokenizer.brackets.last {
            return SyntaxError(
                "'\(Character(Unicode.Scalar(open.byte)))' was never closed",
                SourceRange(line: open.line, column: open.column, endLine: open.line, endColumn: -1),
                isIncompleteInput: true)
        }
        if token.kind == .brokenOff {
            return SyntaxError("unexpected EOF while parsing", token.range, isIncompleteInput: true)
        }
        if let error { return error }
        switch token.kind {
        case .indent: return SyntaxError(.indentationError, "unexpected indent", token.range)
        case .dedent: return SyntaxError(.indentationError, "unexpected unindent", token.range)
        default: return SyntaxError("invalid syntax", token.range)
        }
    }
}

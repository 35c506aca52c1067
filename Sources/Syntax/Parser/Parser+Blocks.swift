extension Parser {
    /// A statement that begins with a keyword and holds blocks.
    mutating func compoundStatement() throws(Mismatch) -> Statement {
        let start = index
        let result: Statement.Kind
        switch kind {
        case .kIf: result = try ifStatement()
        case .kWhile: result = try whileStatement()
        case .kFor: result = try forStatement(isAsync: false)
        case .kTry: result = try tryStatement()
        case .kWith: result = try withStatement(isAsync: false)
        case .kDef: result = try functionDefinition(decorators: [], isAsync: false)
        case .kClass: result = try classDefinition(decorators: [])
        case .at: return try decorated()
        default:
            advance()
            switch kind {
            case .kFor: result = try forStatement(isAsync: true)
            case .kWith: result = try withStatement(isAsync: true)
            case .kDef: result = try functionDefinition(decorators: [], isAsync: true)
            default: throw Mismatch()
            }
        }
        return Statement(result, statementRange(from: start))
    }

    /// The body after a colon: an indented block, or simple statements in the same line.
    ///
    /// `owner` completes the message "expected an indented block after …".
    mutating func block(of header: Int, _ owner: String) throws(Mismatch) -> [Statement] {
        var body: [Statement] = []
        guard take(.newline) else {
            begin(index, .simple)
            try simpleStatements(into: &body)
            return body
        }
        guard take(.indent) else {
            guard !kind.endsBrokenText else { throw Mismatch() }
            throw fail(
                "expected an indented block after \(owner) on line \(tokens[header].range.line)",
                tokens[index].range, .indentationError)
        }
        while kind != .dedent {
            // Indentation closes every block before the end; an end inside one means broken text.
            guard kind != .endOfInput else { throw Mismatch() }
            try statement(into: &body)
        }
        advance()
        return body
    }

    /// The colon that ends a header: when the line just ends, it is what is missing.
    mutating func headerColon() throws(Mismatch) {
        if take(.colon) { return }
        guard kind == .newline else { throw Mismatch() }
        throw fail("expected ':'", tokens[index].range)
    }

    private mutating func ifStatement() throws(Mismatch) -> Statement.Kind {
        // `elif` clauses are read in a loop and nested afterwards: their number is not limited by the stack.
        var clauses: [(start: Int, test: Expression, body: [Statement])] = []
        repeat {
            let start = index
            begin(start, clauses.isEmpty ? .statement : .clause)
            let owner = kind == .kIf ? "'if' statement" : "'elif' statement"
            advance()
            let test = try namedExpression()
            try headerColon()
            clauses.append((start, test, try block(of: start, owner)))
        } while kind == .kElif
        guard clauses.count < Self.maximumHeight else {
            throw fail("too many nested statements", tokens[index].range)
        }
        var orElse = try elseBlock()
        while let clause = clauses.popLast() {
            let nested = Statement.Kind.if(test: clause.test, body: clause.body, orElse: orElse)
            if clauses.isEmpty { return nested }
            orElse = [Statement(nested, statementRange(from: clause.start))]
        }
        // There is at least one clause, so the loop has returned.
        return .pass
    }

    private mutating func elseBlock() throws(Mismatch) -> [Statement] {
        guard kind == .kElse else { return [] }
        let start = index
        begin(start, .clause)
        advance()
        try require(.colon, ":")
        return try block(of: start, "'else' statement")
    }

    private mutating func whileStatement() throws(Mismatch) -> Statement.Kind {
        let start = index
        advance()
        let test = try namedExpression()
        try headerColon()
        let body = try block(of: start, "'while' statement")
        return .while(test: test, body: body, orElse: try elseBlock())
    }

    private mutating func forStatement(isAsync: Bool) throws(Mismatch) -> Statement.Kind {
        let start = index
        advance()
        let target = try starTargets()
        try expect(.kIn)
        let iterable = try starExpressions()
        try headerColon()
        let body = try block(of: start, "'for' statement")
        return .for(target: target, iterable: iterable, body: body, orElse: try elseBlock(), isAsync: isAsync)
    }

    private mutating func withStatement(isAsync: Bool) throws(Mismatch) -> Statement.Kind {
        let start = index
        advance()
        var items: [WithItem]?
        if kind == .leftParenthesis {
            // Parentheses may hold the items or belong to the first of them.
            items = try attempt { (parser) throws(Mismatch) in try parser.parenthesizedWithItems() }
        }
        let found: [WithItem]
        if let items {
            found = items
        } else {
            found = try withItems(endingAt: .colon)
            try headerColon()
        }
        let body = try block(of: start, "'with' statement")
        return .with(found, body: body, isAsync: isAsync)
    }

    private mutating func parenthesizedWithItems() throws(Mismatch) -> [WithItem] {
        advance()
        let items = try withItems(endingAt: .rightParenthesis)
        try expect(.rightParenthesis)
        try expect(.colon)
        return items
    }

    private mutating func withItems(endingAt closing: TokenKind) throws(Mismatch) -> [WithItem] {
        var items: [WithItem] = []
        repeat {
            if closing == .rightParenthesis, !items.isEmpty, kind == closing { break }
            let context = try expression()
            let target: Expression? = take(.kAs) ? try starTarget() : nil
            items.append(WithItem(context: context, target: target))
        } while take(.comma)
        return items
    }

    private mutating func tryStatement() throws(Mismatch) -> Statement.Kind {
        let start = index
        advance()
        try require(.colon, ":")
        let body = try block(of: start, "'try' statement")
        begin(start, .clause)
        guard kind == .kExcept || kind == .kFinally else {
            guard !kind.endsBrokenText else { throw Mismatch() }
            throw fail("expected 'except' or 'finally' block", tokens[index].range)
        }
        var handlers: [ExceptHandler] = []
        let isStar = nextKind == .star
        while kind == .kExcept {
            let hasStar = nextKind == .star
            let range = hasStar ? tokens[index].range.through(tokens[index + 1].range) : tokens[index].range
            let header = try exceptHeader(isStar: hasStar)
            guard isStar == hasStar else {
                throw fail("cannot have both 'except' and 'except*' on the same 'try'", range)
            }
            handlers.append(try exceptHandler(header, isStar: isStar))
        }
        let orElse: [Statement] = handlers.isEmpty ? [] : try elseBlock()
        var finalBody: [Statement] = []
        if kind == .kFinally {
            let start = index
            begin(start, .clause)
            advance()
            try require(.colon, ":")
            finalBody = try block(of: start, "'finally' statement")
        }
        return .try(body: body, handlers: handlers, orElse: orElse, finalBody: finalBody, isStar: isStar)
    }

    /// What stands before the block of an `except` clause.
    private struct ExceptHeader {
        let start: Int
        let type: Expression?
        let name: String?
    }

    private mutating func exceptHeader(isStar: Bool) throws(Mismatch) -> ExceptHeader {
        let start = index
        begin(start, .clause)
        advance()
        if isStar { advance() }
        var type: Expression?
        var name: String?
        if isStar || kind != .colon {
            type = try expression()
            if take(.kAs) { name = try identifier() }
        }
        try headerColon()
        return ExceptHeader(start: start, type: type, name: name)
    }

    private mutating func exceptHandler(_ header: ExceptHeader, isStar: Bool) throws(Mismatch)
        -> ExceptHandler
    {
        let body = try block(of: header.start, isStar ? "'except*' statement" : "'except' statement")
        return ExceptHandler(
            type: header.type, name: header.name, body: body, range: statementRange(from: header.start))
    }

    /// A `match` statement; `nil` when the name `match` is meant.
    mutating func matchStatement() throws(Mismatch) -> Statement? {
        guard nextKind.startsExpression else { return nil }
        let start = index
        guard
            let subject = try attempt({ (parser) throws(Mismatch) -> Expression in
                parser.advance()
                let subject = try parser.matchSubject()
                try parser.expect(.colon)
                try parser.expect(.newline)
                return subject
            })
        else { return nil }
        guard take(.indent) else {
            throw fail(
                "expected an indented block after 'match' statement on line \(tokens[start].range.line)",
                tokens[index].range, .indentationError)
        }
        var cases: [MatchCase] = []
        repeat {
            begin(index, .matchCase)
            cases.append(try matchCase())
        } while kind != .dedent
        advance()
        return Statement(.match(subject: subject, cases), statementRange(from: start))
    }

    private mutating func matchSubject() throws(Mismatch) -> Expression {
        let start = index
        let isStarred = kind == .star
        let first = try starNamedExpression()
        guard kind == .comma else {
            guard !isStarred else { throw Mismatch() }
            return first
        }
        var elements = [first]
        var tallest = height
        while take(.comma) {
            guard kind.startsExpression else { break }
            elements.append(try starNamedExpression())
            tallest = max(tallest, height)
        }
        try raise(above: tallest)
        return Expression(.tuple(elements), range(from: start))
    }

    private mutating func matchCase() throws(Mismatch) -> MatchCase {
        guard isName("case") else { throw Mismatch() }
        let start = index
        advance()
        let pattern = try patterns()
        let guardExpression: Expression? = take(.kIf) ? try namedExpression() : nil
        try headerColon()
        let body = try block(of: start, "'case' statement")
        return MatchCase(pattern: pattern, guardExpression: guardExpression, body: body)
    }
}

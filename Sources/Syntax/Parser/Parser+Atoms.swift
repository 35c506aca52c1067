extension Parser {
    /// A name, a literal, or anything in brackets.
    mutating func atom() throws(Mismatch) -> Expression {
        let token = tokens[index]
        height = 1
        switch token.kind {
        case .name:
            advance()
            return Expression(.name(name(token)), token.range)
        case .number:
            advance()
            return Expression(.constant(try number(token)), token.range)
        case .string, .fstringStart:
            return try strings()
        case .kNone:
            advance()
            return Expression(.constant(.none), token.range)
        case .kTrue:
            advance()
            return Expression(.constant(.true), token.range)
        case .kFalse:
            advance()
            return Expression(.constant(.false), token.range)
        case .ellipsis:
            advance()
            return Expression(.constant(.ellipsis), token.range)
        case .leftParenthesis: return try parenthesized()
        case .leftBracket: return try list()
        case .leftBrace: return try dictOrSet()
        default: throw Mismatch()
        }
    }

    /// `(…)`: a group, a tuple or a generator.
    private mutating func parenthesized() throws(Mismatch) -> Expression {
        try enter()
        defer { leave() }
        let start = index
        advance()
        if take(.rightParenthesis) { return Expression(.tuple([]), range(from: start)) }
        if kind == .kYield {
            let value = try yieldExpression()
            try expect(.rightParenthesis)
            return value
        }
        let isStarred = kind == .star
        let first = try starNamedExpression()
        if kind == .comma {
            let elements = try elements(after: first, endingAt: .rightParenthesis)
            return Expression(.tuple(elements), range(from: start))
        }
        guard !isStarred else { throw Mismatch() }
        if kind == .kFor || kind == .kAsync {
            let inner = height
            let clauses = try comprehensions()
            try expect(.rightParenthesis)
            try raise(above: max(inner, height))
            return Expression(.generator(first, clauses), range(from: start))
        }
        try expect(.rightParenthesis)
        return first
    }

    /// The elements after the first one, with the closing bracket.
    private mutating func elements(
        after first: Expression, endingAt closing: TokenKind
    ) throws(Mismatch) -> [Expression] {
        var elements = [first]
        var tallest = height
        while take(.comma) {
            guard kind != closing else { break }
            elements.append(try starNamedExpression())
            tallest = max(tallest, height)
        }
        try expect(closing)
        try raise(above: tallest)
        return elements
    }

    /// `[…]`: a list or a list comprehension.
    private mutating func list() throws(Mismatch) -> Expression {
        try enter()
        defer { leave() }
        let start = index
        advance()
        if take(.rightBracket) { return Expression(.list([]), range(from: start)) }
        let isStarred = kind == .star
        let first = try starNamedExpression()
        if !isStarred && (kind == .kFor || kind == .kAsync) {
            let inner = height
            let clauses = try comprehensions()
            try expect(.rightBracket)
            try raise(above: max(inner, height))
            return Expression(.listComprehension(first, clauses), range(from: start))
        }
        let elements = try elements(after: first, endingAt: .rightBracket)
        return Expression(.list(elements), range(from: start))
    }

    /// `{…}`: a dict, a set, or a comprehension of either.
    private mutating func dictOrSet() throws(Mismatch) -> Expression {
        try enter()
        defer { leave() }
        let start = index
        advance()
        if take(.rightBrace) { return Expression(.dict([]), range(from: start)) }
        if kind == .doubleStar { return try dict([], start) }
        if kind == .star {
            let elements = try elements(after: try starNamedExpression(), endingAt: .rightBrace)
            return Expression(.set(elements), range(from: start))
        }
        let first = try namedExpression()
        if kind == .colon {
            if case .named = first.kind, tokens[start + 1].kind != .leftParenthesis { throw Mismatch() }
            advance()
            let keyHeight = height
            let value = try expression()
            height = max(height, keyHeight)
            if kind == .kFor || kind == .kAsync {
                let inner = height
                let clauses = try comprehensions()
                try expect(.rightBrace)
                try raise(above: max(inner, height))
                return Expression(.dictComprehension(key: first, value: value, clauses), range(from: start))
            }
            return try dict([(first, value)], start)
        }
        if kind == .kFor || kind == .kAsync {
            let inner = height
            let clauses = try comprehensions()
            try expect(.rightBrace)
            try raise(above: max(inner, height))
            return Expression(.setComprehension(first, clauses), range(from: start))
        }
        let elements = try elements(after: first, endingAt: .rightBrace)
        return Expression(.set(elements), range(from: start))
    }

    /// The pairs of a dict after the first one, if that has been read, with the closing brace.
    private mutating func dict(
        _ first: [(key: Expression?, value: Expression)], _ start: Int
    ) throws(Mismatch) -> Expression {
        var pairs = first
        var tallest = first.isEmpty ? 0 : height
        while true {
            if !pairs.isEmpty {
                guard take(.comma) else { break }
                if kind == .rightBrace { break }
            }
            if take(.doubleStar) {
                pairs.append((nil, try binary(1)))
            } else {
                let key = try expression()
                tallest = max(tallest, height)
                try expect(.colon)
                pairs.append((key, try expression()))
            }
            tallest = max(tallest, height)
        }
        try expect(.rightBrace)
        try raise(above: tallest)
        return Expression(.dict(pairs), range(from: start))
    }

    /// The `for` clauses of a comprehension.
    mutating func comprehensions() throws(Mismatch) -> [Comprehension] {
        var clauses: [Comprehension] = []
        var tallest = 0
        repeat {
            let isAsync = take(.kAsync)
            try expect(.kFor)
            let target = try starTargets()
            tallest = max(tallest, height)
            try expect(.kIn)
            let iterable = try disjunction()
            tallest = max(tallest, height)
            var conditions: [Expression] = []
            while take(.kIf) {
                conditions.append(try disjunction())
                tallest = max(tallest, height)
            }
            clauses.append(
                Comprehension(target: target, iterable: iterable, conditions: conditions, isAsync: isAsync))
        } while kind == .kFor || kind == .kAsync
        height = tallest
        return clauses
    }
}

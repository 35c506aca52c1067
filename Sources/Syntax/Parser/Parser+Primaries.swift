extension Parser {
    /// An atom with the calls, subscripts and attributes after it.
    mutating func primary() throws(Mismatch) -> Expression {
        let start = index
        var value = try atom()
        while true {
            switch kind {
            case .dot:
                advance()
                let name = try identifier()
                try raise(above: height)
                value = Expression(.attribute(value, name), range(from: start))
            case .leftParenthesis:
                let inner = height
                advance()
                let (arguments, keywords) = try arguments()
                try raise(above: max(inner, height))
                value = Expression(
                    .call(value, arguments: arguments, keywords: keywords), range(from: start))
            case .leftBracket:
                let inner = height
                advance()
                let index = try slices()
                try expect(.rightBracket)
                try raise(above: max(inner, height))
                value = Expression(.subscript(value, index: index), range(from: start))
            default:
                return value
            }
        }
    }

    /// The arguments of a call or class, with the closing parenthesis; the opening one has been consumed.
    ///
    /// A class takes no bare generator.
    mutating func arguments(allowsGenerator: Bool = true) throws(Mismatch) -> ([Expression], [Keyword]) {
        var arguments: [Expression] = []
        var keywords: [Keyword] = []
        var hasUnpackedKeywords = false
        var tallest = 0
        height = 0
        let opening = index - 1
        while kind != .rightParenthesis {
            let start = index
            switch kind {
            case .star:
                guard !hasUnpackedKeywords else { throw Mismatch() }
                arguments.append(try starredExpression())
            case .doubleStar:
                advance()
                let value = try expression()
                hasUnpackedKeywords = true
                keywords.append(Keyword(name: nil, value: value, range: range(from: start)))
            case .name where nextKind == .equal:
                let name = name(tokens[index])
                advance()
                advance()
                let value = try expression()
                keywords.append(Keyword(name: name, value: value, range: range(from: start)))
            default:
                guard keywords.isEmpty else {
                    if kind == .name { advance() }
                    throw Mismatch()
                }
                let value = try namedExpression()
                if kind == .kFor || kind == .kAsync {
                    guard allowsGenerator, start == opening + 1 else { throw Mismatch() }
                    let clauses = try comprehensions()
                    try expect(.rightParenthesis)
                    return ([Expression(.generator(value, clauses), range(from: opening))], [])
                }
                guard kind != .equal else { throw Mismatch() }
                arguments.append(value)
            }
            tallest = max(tallest, height)
            guard take(.comma) else { break }
        }
        try expect(.rightParenthesis)
        height = tallest
        return (arguments, keywords)
    }

    /// `*a`.
    private mutating func starredExpression() throws(Mismatch) -> Expression {
        let start = index
        advance()
        let value = try expression()
        return Expression(.starred(value), range(from: start))
    }

    /// What stands between the brackets of a subscript.
    private mutating func slices() throws(Mismatch) -> Expression {
        let start = index
        let isStarred = kind == .star
        let first = try slice()
        guard kind == .comma || isStarred else { return first }
        var elements = [first]
        var tallest = height
        while take(.comma) {
            guard kind != .rightBracket else { break }
            elements.append(try slice())
            tallest = max(tallest, height)
        }
        try raise(above: tallest)
        return Expression(.tuple(elements), range(from: start))
    }

    private mutating func slice() throws(Mismatch) -> Expression {
        if kind == .star { return try starredExpression() }
        let start = index
        var tallest = 0
        var lower: Expression?
        if kind != .colon {
            let value = try namedExpression()
            guard kind == .colon else { return value }
            if case .named = value.kind, tokens[start].kind != .leftParenthesis { throw Mismatch() }
            lower = value
            tallest = height
        }
        try expect(.colon)
        var upper: Expression?
        var step: Expression?
        if kind != .colon, kind != .comma, kind != .rightBracket {
            upper = try expression()
            tallest = max(tallest, height)
        }
        if take(.colon), kind != .comma, kind != .rightBracket {
            step = try expression()
            tallest = max(tallest, height)
        }
        try raise(above: tallest)
        return Expression(.slice(lower: lower, upper: upper, step: step), range(from: start))
    }
}

extension Parser {
    /// The pattern of a `case`: an open sequence or a single pattern.
    mutating func patterns() throws(Mismatch) -> Pattern {
        let start = index
        let isStarred = kind == .star
        let first = try starPattern()
        guard kind == .comma || isStarred else { return first }
        try expect(.comma)
        var elements = [first]
        while kind.startsPattern {
            elements.append(try starPattern())
            guard take(.comma) else { break }
        }
        return Pattern(.sequence(elements), range(from: start))
    }

    private mutating func starPattern() throws(Mismatch) -> Pattern {
        guard kind == .star else { return try asPattern() }
        let start = index
        advance()
        let name = try identifier()
        return Pattern(.star(name == "_" ? nil : name), range(from: start))
    }

    /// `pattern as name`.
    private mutating func asPattern() throws(Mismatch) -> Pattern {
        try enter()
        defer { leave() }
        let start = index
        let pattern = try orPattern()
        guard take(.kAs) else { return pattern }
        guard !isName("_") else { throw Mismatch() }
        let name = try identifier()
        guard kind != .dot, kind != .leftParenthesis, kind != .equal else { throw Mismatch() }
        return Pattern(.as(pattern, name: name), range(from: start))
    }

    private mutating func orPattern() throws(Mismatch) -> Pattern {
        let start = index
        let first = try closedPattern()
        guard kind == .pipe else { return first }
        var alternatives = [first]
        while take(.pipe) { alternatives.append(try closedPattern()) }
        return Pattern(.or(alternatives), range(from: start))
    }

    private mutating func closedPattern() throws(Mismatch) -> Pattern {
        let start = index
        let token = tokens[index]
        switch token.kind {
        case .kNone, .kTrue, .kFalse:
            advance()
            let constant: Constant =
                token.kind == .kNone ? .none : token.kind == .kTrue ? .true : .false
            return Pattern(.singleton(constant), token.range)
        case .string, .fstringStart:
            let value = try strings()
            if hasFormattedString(from: start) {
                throw fail(SyntaxError.patternMessage, range(from: start))
            }
            return Pattern(.value(value), range(from: start))
        case .number, .minus:
            return Pattern(.value(try literalNumber()), range(from: start))
        case .name:
            return try namePattern()
        case .leftParenthesis:
            advance()
            if take(.rightParenthesis) { return Pattern(.sequence([]), range(from: start)) }
            let isStarred = kind == .star
            let first = try starPattern()
            if !isStarred, take(.rightParenthesis) { return first }
            try expect(.comma)
            let elements = try sequence([first], endingAt: .rightParenthesis)
            return Pattern(.sequence(elements), range(from: start))
        case .leftBracket:
            advance()
            let elements = try sequence([], endingAt: .rightBracket)
            return Pattern(.sequence(elements), range(from: start))
        case .leftBrace: return try mappingPattern()
        default: throw Mismatch()
        }
    }

    private mutating func sequence(
        _ first: [Pattern], endingAt closing: TokenKind
    ) throws(Mismatch) -> [Pattern] {
        var elements = first
        while kind != closing {
            elements.append(try starPattern())
            guard take(.comma) else { break }
        }
        try expect(closing)
        return elements
    }

    /// A number with its sign, or a complex one such as `-1 + 2j`.
    private mutating func literalNumber() throws(Mismatch) -> Expression {
        let start = index
        var value = try signedNumber()
        guard kind == .plus || kind == .minus else { return value }
        let operation: BinaryOperator = kind == .plus ? .add : .subtract
        if case .imaginary = Self.constant(of: value) {
            throw fail("real number required in complex literal", value.range)
        }
        advance()
        let token = tokens[index]
        try expect(.number)
        let constant = try number(token)
        guard case .imaginary = constant else {
            throw fail("imaginary number required in complex literal", token.range)
        }
        let imaginary = Expression(.constant(constant), token.range)
        value = Expression(.binary(value, operation, imaginary), range(from: start))
        return value
    }

    private static func constant(of value: Expression) -> Constant? {
        switch value.kind {
        case .constant(let constant): constant
        case .unary(_, let operand): constant(of: operand)
        default: nil
        }
    }

    private mutating func signedNumber() throws(Mismatch) -> Expression {
        let start = index
        let isNegative = take(.minus)
        let token = tokens[index]
        try expect(.number)
        let value = Expression(.constant(try number(token)), token.range)
        return isNegative ? Expression(.unary(.negative, value), range(from: start)) : value
    }

    /// A capture, the wildcard, a dotted value, or a class pattern.
    private mutating func namePattern() throws(Mismatch) -> Pattern {
        let start = index
        let first = try identifier()
        if kind != .dot && kind != .leftParenthesis {
            guard kind != .equal else { throw Mismatch() }
            return Pattern(.as(nil, name: first == "_" ? nil : first), range(from: start))
        }
        var value = Expression(.name(first), range(from: start))
        height = 1
        while take(.dot) {
            let attribute = try identifier()
            try raise(above: height)
            value = Expression(.attribute(value, attribute), range(from: start))
        }
        guard take(.leftParenthesis) else {
            guard kind != .equal else { throw Mismatch() }
            return Pattern(.value(value), range(from: start))
        }
        var positional: [Pattern] = []
        var names: [String] = []
        var keywords: [Pattern] = []
        while kind != .rightParenthesis {
            if kind == .name && nextKind == .equal {
                names.append(try identifier())
                advance()
                keywords.append(try asPattern())
            } else {
                guard names.isEmpty else { throw Mismatch() }
                positional.append(try asPattern())
            }
            guard take(.comma) else { break }
        }
        try expect(.rightParenthesis)
        return Pattern(
            .class(value, patterns: positional, keywordNames: names, keywordPatterns: keywords),
            range(from: start))
    }

    private mutating func mappingPattern() throws(Mismatch) -> Pattern {
        let start = index
        advance()
        var keys: [Expression] = []
        var patterns: [Pattern] = []
        var rest: String?
        var hasFormattedKey = false
        while kind != .rightBrace {
            if take(.doubleStar) {
                guard !isName("_") else { throw Mismatch() }
                rest = try identifier()
                if take(.comma) {}
                break
            }
            let keyStart = index
            keys.append(try mappingKey())
            hasFormattedKey = hasFormattedKey || hasFormattedString(from: keyStart)
            try expect(.colon)
            patterns.append(try asPattern())
            guard take(.comma) else { break }
        }
        try expect(.rightBrace)
        if hasFormattedKey {
            throw fail(
                SyntaxError.patternKeyMessage, range(from: start))
        }
        return Pattern(.mapping(keys: keys, patterns: patterns, rest: rest), range(from: start))
    }

    private func hasFormattedString(from start: Int) -> Bool {
        tokens[start..<index].contains { $0.kind == .fstringStart }
    }

    private mutating func mappingKey() throws(Mismatch) -> Expression {
        let start = index
        let token = tokens[index]
        switch token.kind {
        case .number, .minus: return try literalNumber()
        case .string, .fstringStart: return try strings()
        case .kNone, .kTrue, .kFalse: return try atom()
        case .name:
            var value = Expression(.name(try identifier()), token.range)
            height = 1
            guard kind == .dot else { throw Mismatch() }
            while take(.dot) {
                let attribute = try identifier()
                try raise(above: height)
                value = Expression(.attribute(value, attribute), range(from: start))
            }
            return value
        default: throw Mismatch()
        }
    }
}

extension TokenKind {
    /// Whether a pattern can begin with this token.
    fileprivate var startsPattern: Bool {
        switch self {
        case .name, .number, .minus, .string, .fstringStart, .leftParenthesis, .leftBracket, .leftBrace,
            .star,
            .kNone, .kTrue, .kFalse:
            true
        default: false
        }
    }
}

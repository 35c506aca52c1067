extension Parser {
    /// `a, *b, c.d`: what `for` binds.
    mutating func starTargets() throws(Mismatch) -> Expression {
        let start = index
        let first = try starTarget()
        guard kind == .comma else { return first }
        var elements = [first]
        var tallest = height
        while take(.comma) {
            guard kind == .star || kind.startsTarget else { break }
            elements.append(try starTarget())
            tallest = max(tallest, height)
        }
        try raise(above: tallest)
        return Expression(.tuple(elements), range(from: start))
    }

    /// A target, which may have a star.
    mutating func starTarget() throws(Mismatch) -> Expression {
        let start = index
        if take(.star) {
            guard kind != .star else { throw Mismatch() }
            let value = try starTarget()
            return Expression(.starred(value), range(from: start))
        }
        let value = try primary()
        guard Self.isTarget(value, allowsStars: true) else { throw Mismatch() }
        return value
    }

    /// The targets of `del`.
    mutating func deleteTargets() throws(Mismatch) -> [Expression] {
        var targets: [Expression] = []
        repeat {
            if !targets.isEmpty && !kind.startsTarget { break }
            let value = try primary()
            guard Self.isTarget(value, allowsStars: false) else { throw Mismatch() }
            targets.append(value)
        } while take(.comma)
        return targets
    }

    /// Whether an expression that was read can be assigned to.
    static func isTarget(_ value: Expression, allowsStars: Bool) -> Bool {
        switch value.kind {
        case .name, .attribute, .subscript: true
        case .tuple(let elements), .list(let elements):
            elements.allSatisfy { element in
                if case .starred(let inner) = element.kind {
                    return allowsStars && isStarOperand(inner)
                }
                return isTarget(element, allowsStars: allowsStars)
            }
        default: false
        }
    }

    /// Whether an assignment may have an expression on its left side, which may be a starred one or a bare
    /// tuple.
    static func isAssignable(_ value: Expression) -> Bool {
        if case .starred(let inner) = value.kind { return isStarOperand(inner) }
        return isTarget(value, allowsStars: true)
    }

    private static func isStarOperand(_ value: Expression) -> Bool {
        isTarget(value, allowsStars: true)
    }

    /// Whether an expression can be the only target of an augmented or annotated assignment.
    static func isSingleTarget(_ value: Expression) -> Bool {
        switch value.kind {
        case .name, .attribute, .subscript: true
        default: false
        }
    }
}

extension TokenKind {
    /// Whether a primary can begin with this token.
    var startsTarget: Bool {
        switch self {
        case .name, .number, .string, .fstringStart, .leftParenthesis, .leftBracket, .leftBrace, .ellipsis,
            .kNone, .kTrue, .kFalse:
            true
        default: false
        }
    }
}

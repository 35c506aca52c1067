extension Diagnosis {
    /// `a, *b`.
    mutating func starExpressions() throws(Found) -> Shape? {
        let start = index
        guard let first = try starExpression() else { return nil }
        guard kind == .comma else { return first }
        var parts = [first]
        while try take(.comma) {
            guard let next = try starExpression() else { break }
            parts.append(next)
        }
        return shape(.tuple, start, parts)
    }

    private mutating func starExpression() throws(Found) -> Shape? {
        try remembering(.starExpression) { (diagnosis) throws(Found) in
            if let starred = try diagnosis.starredOperand() { return starred }
            return try diagnosis.expression()
        }
    }

    /// `a, b` without stars.
    mutating func expressions() throws(Found) -> Shape? {
        let start = index
        guard let first = try expression() else { return nil }
        guard kind == .comma else { return first }
        var parts = [first]
        while kind == .comma {
            let comma = index
            try advance()
            guard let next = try expression() else {
                // One trailing comma belongs to the tuple.
                if parts.count > 1 { index = comma + 1 }
                break
            }
            parts.append(next)
        }
        return shape(.tuple, start, parts)
    }

    mutating func starNamedExpressions() throws(Found) -> [Shape]? {
        guard let first = try starNamedExpression() else { return nil }
        var parts = [first]
        while try take(.comma) {
            guard let next = try starNamedExpression() else { break }
            parts.append(next)
        }
        return parts
    }

    mutating func starNamedExpression() throws(Found) -> Shape? {
        if let starred = try starredOperand() { return starred }
        return try namedExpression()
    }

    private mutating func starredOperand() throws(Found) -> Shape? {
        let start = index
        guard try take(.star) else { return nil }
        guard let value = try bitwiseOr() else { return none(start) }
        return shape(.starred, start, [value])
    }

    mutating func yieldExpression() throws(Found) -> Shape? {
        let start = index
        guard try take(.kYield) else { return nil }
        let afterYield = index
        if try take(.kFrom) {
            if try expression() != nil { return shape(.yield, start) }
            index = afterYield
        }
        _ = try starExpressions()
        return shape(.yield, start)
    }

    // MARK: Named expressions

    /// `name := a`.
    mutating func assignmentExpression() throws(Found) -> Shape? {
        let start = index
        guard kind == .name else { return nil }
        try advance()
        guard try take(.colonEqual), try expression() != nil else { return none(start) }
        return shape(.named, start)
    }

    mutating func namedExpression() throws(Found) -> Shape? {
        try remembering(findsMistakes ? .namedExpression : .namedExpressionPlain) {
            (diagnosis) throws(Found) in
            let start = diagnosis.index
            if let named = try diagnosis.assignmentExpression() { return named }
            if diagnosis.findsMistakes {
                try diagnosis.refuseNamedExpression()
                diagnosis.index = start
            }
            return try diagnosis.plainExpression()
        }
    }

    /// An expression that is not the left side of `:=`.
    mutating func plainExpression() throws(Found) -> Shape? {
        let start = index
        guard let value = try expression(), kind != .colonEqual else { return none(start) }
        return value
    }

    private mutating func refuseNamedExpression() throws(Found) {
        let start = index
        if let target = try expression(), try take(.colonEqual), try expression() != nil {
            throw found("cannot use assignment expressions with \(target.name)", at: target)
        }
        index = start
        if kind == .name {
            let name = Shape(kind: .name, first: start, last: start)
            try advance()
            if try take(.equal), let value = try bitwiseOr(), kind != .equal, kind != .colonEqual {
                throw found(
                    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", from: name, to: value)
            }
        }
        index = start
        switch kind {
        case .kTrue, .kFalse, .kNone: return
        case .leftBracket, .leftParenthesis:
            if let whole = try atom(), whole.first == start,
                whole.kind == .list || whole.kind == .tuple || whole.kind == .generator
            {
                index = start
                return
            }
        default: break
        }
        index = start
        if let target = try bitwiseOr(), try take(.equal), try bitwiseOr() != nil, kind != .equal,
            kind != .colonEqual
        {
            throw found(
                "cannot assign to \(target.name) here. Maybe you meant '==' instead of '='?", at: target)
        }
    }

    // MARK: Expressions

    mutating func expression() throws(Found) -> Shape? {
        try remembering(.expression) { (diagnosis) throws(Found) in
            let start = diagnosis.index
            if diagnosis.findsMistakes {
                try diagnosis.refuseExpression()
                diagnosis.index = start
                try diagnosis.refuseStatementAsExpression()
                diagnosis.index = start
            }
            return try diagnosis.conditional()
        }
    }

    private mutating func conditional() throws(Found) -> Shape? {
        let start = index
        if let lambda = try lambda() { return lambda }
        guard let body = try disjunction() else { return nil }
        let end = index
        if try take(.kIf), try disjunction() != nil, try take(.kElse), try expression() != nil {
            return shape(.conditional, start)
        }
        index = end
        return body
    }

    /// Two expressions side by side, an `if` without `else`, a lambda that an f-string has cut.
    private mutating func refuseExpression() throws(Found) {
        let start = index
        let isPrefixed = kind == .name && nextKind == .string
        let isSoftKeyword = kind == .name && beginsSoftKeyword(text(index))
        if kind == .name { farthest = max(farthest, min(index + 1, tokens.count - 1)) }
        if !isPrefixed && !isSoftKeyword, let left = try disjunction() {
            findsMistakes = false
            defer { findsMistakes = true }
            if let right = try conditional() {
                let isStatement = left.kind == .name && left.first == left.last && isLegacy(left.first)
                if !isStatement && tokens[index - 1].level > 0 {
                    throw found("invalid syntax. Perhaps you forgot a comma?", from: left, to: right)
                }
            }
        }
        index = start
        if let body = try disjunction(), try take(.kIf), let test = try disjunction(), kind != .kElse,
            kind != .colon
        {
            throw found("expected 'else' after 'if' expression", from: body, to: test)
        }
        index = start
        if try take(.kLambda) {
            try parameters(endingAt: .colon)
            let colon = index
            if try take(.colon), kind == .fstringMiddle {
                throw found(
                    "f-string: lambda expressions are not allowed without parentheses",
                    tokens[start].range.through(tokens[colon].range))
            }
        }
    }

    /// CPython takes the beginning of a soft keyword for one here.
    private func beginsSoftKeyword(_ text: String) -> Bool {
        text == "_" || "match".hasPrefix(text) || "case".hasPrefix(text) || "type".hasPrefix(text)
    }

    private func isLegacy(_ index: Int) -> Bool { isName("print", at: index) || isName("exec", at: index) }

    /// `print a`.
    private mutating func refuseStatementAsExpression() throws(Found) {
        guard kind == .name else { return }
        let name = Shape(kind: .name, first: index, last: index)
        try advance()
        guard kind != .leftParenthesis, let value = try starExpressions(), isLegacy(name.first) else {
            return
        }
        let text = text(name.first)
        throw found(
            "Missing parentheses in call to '\(text)'. Did you mean \(text)(...)?", from: name, to: value)
    }

    private mutating func lambda() throws(Found) -> Shape? {
        let start = index
        guard try take(.kLambda) else { return nil }
        try parameters(endingAt: .colon)
        guard try take(.colon), try expression() != nil else { return none(start) }
        return shape(.lambda, start)
    }

    // MARK: Operators

    mutating func disjunction() throws(Found) -> Shape? {
        try remembering(.disjunction) { (diagnosis) throws(Found) in
            let start = diagnosis.index
            guard let first = try diagnosis.conjunction() else { return nil }
            var isChain = false
            while diagnosis.kind == .kOr {
                let before = diagnosis.index
                try diagnosis.advance()
                guard try diagnosis.conjunction() != nil else {
                    diagnosis.index = before
                    break
                }
                isChain = true
            }
            return isChain ? diagnosis.shape(.operation, start) : first
        }
    }

    private mutating func conjunction() throws(Found) -> Shape? {
        let start = index
        guard let first = try inversion() else { return nil }
        var isChain = false
        while kind == .kAnd {
            let before = index
            try advance()
            guard try inversion() != nil else {
                index = before
                break
            }
            isChain = true
        }
        return isChain ? shape(.operation, start) : first
    }

    private mutating func inversion() throws(Found) -> Shape? {
        let start = index
        while try take(.kNot) {}
        let isNegated = index > start
        guard let value = try comparison() else { return none(start) }
        return isNegated ? shape(.operation, start) : value
    }

    private mutating func comparison() throws(Found) -> Shape? {
        let start = index
        guard let first = try bitwiseOr() else { return nil }
        var result = first
        var isMembership: Bool?
        while true {
            let before = index
            let isIn = kind == .kIn
            guard try compareOperator(), try bitwiseOr() != nil else {
                index = before
                return result
            }
            if isMembership == nil { isMembership = isIn }
            result = shape(.comparison, start, [first])
            result.isMembership = isMembership ?? false
        }
    }

    private mutating func compareOperator() throws(Found) -> Bool {
        switch kind {
        case .less, .greater, .equalEqual, .notEqual, .lessEqual, .greaterEqual, .kIn:
            try advance()
            return true
        case .kNot:
            try advance()
            return try take(.kIn)
        case .kIs:
            try advance()
            _ = try take(.kNot)
            return true
        default: return false
        }
    }

    mutating func bitwiseOr() throws(Found) -> Shape? {
        try remembering(.bitwiseOr) { (diagnosis) throws(Found) in try diagnosis.binary(1) }
    }

    private mutating func binary(_ minimum: UInt8) throws(Found) -> Shape? {
        let start = index
        guard var left = try factor() else { return nil }
        while let (_, precedence) = kind.binaryOperator, precedence >= minimum {
            let before = index
            try advance()
            guard try binary(precedence + 1) != nil else {
                if findsMistakes, precedence >= 5, kind == .kNot { try refuseNot(isSigned: false) }
                index = before
                break
            }
            left = shape(.operation, start)
        }
        return left
    }

    private mutating func factor() throws(Found) -> Shape? {
        let start = index
        while kind == .plus || kind == .minus || kind == .tilde { try advance() }
        let isSigned = index > start
        guard let value = try power() else {
            if isSigned, findsMistakes, kind == .kNot { try refuseNot(isSigned: true) }
            return none(start)
        }
        return isSigned ? shape(.operation, start) : value
    }

    /// `+ not a`.
    private mutating func refuseNot(isSigned: Bool) throws(Found) {
        let start = index
        try advance()
        if let operand = isSigned ? try factor() : try inversion() {
            throw found(
                "'not' after an operator must be parenthesized",
                tokens[start].range.through(tokens[operand.last].range))
        }
        index = start
    }

    private mutating func power() throws(Found) -> Shape? {
        let start = index
        var base: Shape
        if try take(.kAwait) {
            guard try primary() != nil else { return none(start) }
            base = shape(.await, start)
        } else {
            guard let value = try primary() else { return nil }
            base = value
        }
        let before = index
        if try take(.doubleStar) {
            depth += 1
            defer { depth -= 1 }
            guard depth < 4000 else { throw Found() }
            if try factor() != nil {
                base = shape(.operation, start)
            } else {
                index = before
            }
        }
        return base
    }
}

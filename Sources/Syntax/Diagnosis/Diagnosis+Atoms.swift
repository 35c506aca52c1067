extension Diagnosis {
    mutating func atom() throws(Found) -> Shape? {
        let start = index
        let kind: Shape.Kind
        switch self.kind {
        case .name: kind = .name
        case .number:
            try checkValue()
            kind = .literal
        case .kNone: kind = .none
        case .kTrue: kind = .true
        case .kFalse: kind = .false
        case .ellipsis: kind = .ellipsis
        case .string, .fstringStart: return try strings()
        case .leftParenthesis: return try parenthesized()
        case .leftBracket: return try list()
        case .leftBrace: return try dictOrSet()
        default: return nil
        }
        try advance()
        return shape(kind, start)
    }

    private mutating func parenthesized() throws(Found) -> Shape? {
        let start = index
        if let tuple = try tuple() { return tuple }
        index = start
        if let group = try group() { return group }
        index = start
        return try generator()
    }

    private mutating func tuple() throws(Found) -> Shape? {
        let start = index
        try advance()
        var parts: [Shape] = []
        let first = index
        if let element = try starNamedExpression(), try take(.comma) {
            parts = [element] + (try starNamedExpressions() ?? [])
        } else {
            index = first
        }
        guard try take(.rightParenthesis) else { return nil }
        return shape(.tuple, start, parts)
    }

    private mutating func group() throws(Found) -> Shape? {
        let start = index
        try advance()
        let first = index
        if let value = try yieldExpression(), try take(.rightParenthesis) { return value }
        index = first
        if let value = try namedExpression(), try take(.rightParenthesis) { return value }
        index = first
        guard findsMistakes else { return nil }
        if let starred = try starredExpression(), try take(.rightParenthesis) {
            throw found("cannot use starred expression here", at: starred)
        }
        index = first
        if try take(.doubleStar), try expression() != nil, try take(.rightParenthesis) {
            throw found("cannot use double starred expression here", token: first)
        }
        index = start
        return nil
    }

    /// A generator with its parentheses.
    mutating func generator() throws(Found) -> Shape? {
        let start = index
        guard try take(.leftParenthesis) else { return nil }
        let first = index
        var element = try assignmentExpression()
        if element == nil {
            index = first
            element = try plainExpression()
        }
        if element != nil, try forClauses() != nil, try take(.rightParenthesis) {
            return shape(.generator, start)
        }
        index = start
        try refuseComprehension()
        return none(start)
    }

    private mutating func list() throws(Found) -> Shape? {
        let start = index
        try advance()
        let first = index
        let parts = try starNamedExpressions()
        if try take(.rightBracket) { return shape(.list, start, parts ?? []) }
        index = first
        if try namedExpression() != nil, try forClauses() != nil, try take(.rightBracket) {
            return shape(.listComprehension, start)
        }
        index = start
        try refuseComprehension()
        return none(start)
    }

    /// A comprehension with stars or without parentheses around its tuple.
    mutating func refuseComprehension() throws(Found) {
        guard findsMistakes else { return }
        let start = index
        let isParenthesis = kind == .leftParenthesis
        try advance()
        let first = index
        if let starred = try starredExpression(), try forClauses() != nil {
            throw found("iterable unpacking cannot be used in comprehension", at: starred)
        }
        index = first
        guard !isParenthesis else {
            index = start
            return
        }
        if let element = try starNamedExpression(), try take(.comma) {
            let comma = Shape(kind: .other, first: index - 1, last: index - 1)
            let afterComma = index
            let rest = try starNamedExpressions()
            if let rest, let last = rest.last, try forClauses() != nil {
                throw found(
                    "did you forget parentheses around the comprehension target?", from: element, to: last)
            }
            index = afterComma
            if try forClauses() != nil {
                throw found(
                    "did you forget parentheses around the comprehension target?", from: element, to: comma)
            }
        }
        index = start
    }

    // MARK: Braces

    private mutating func dictOrSet() throws(Found) -> Shape? {
        let start = index
        try advance()
        let first = index
        // A dict.
        try pairs()
        if try take(.rightBrace) { return shape(.dict, start) }
        index = first
        try refusePairs()
        // A set.
        index = first
        if let parts = try starNamedExpressions(), try take(.rightBrace) { return shape(.set, start, parts) }
        // A dict comprehension.
        index = first
        if try pair(), try forClauses() != nil, try take(.rightBrace) {
            return shape(.dictComprehension, start)
        }
        index = first
        if findsMistakes, kind == .doubleStar {
            try advance()
            if try bitwiseOr() != nil, try forClauses() != nil, try take(.rightBrace) {
                throw found("dict unpacking cannot be used in dict comprehension", token: first)
            }
        }
        // A set comprehension.
        index = first
        if try namedExpression() != nil, try forClauses() != nil, try take(.rightBrace) {
            return shape(.setComprehension, start)
        }
        index = start
        try refuseComprehension()
        return none(start)
    }

    /// As many pairs as there are, with a trailing comma.
    private mutating func pairs() throws(Found) {
        while try doubleStarredPair() {
            guard try take(.comma) else { return }
        }
    }

    private mutating func doubleStarredPair() throws(Found) -> Bool {
        let start = index
        if try take(.doubleStar) {
            if try bitwiseOr() != nil { return true }
            index = start
            return false
        }
        return try pair()
    }

    private mutating func pair() throws(Found) -> Bool {
        let start = index
        if try expression() != nil, try take(.colon), try expression() != nil { return true }
        index = start
        return false
    }

    private mutating func refusePairs() throws(Found) {
        let start = index
        var end = -1
        while try doubleStarredPair() {
            end = index
            guard try take(.comma) else { break }
        }
        if end >= 0 {
            index = end
            if try take(.comma) {
                let last = index
                if let key = try expression(), kind != .colon {
                    let range = tokens[key.last].range
                    throw found(
                        "':' expected after dictionary key",
                        SourceRange(
                            line: tokens[key.first].range.line, column: range.endColumn - 1,
                            endLine: range.endLine,
                            endColumn: -1))
                }
                index = last
                try refuseValue()
            }
        }
        index = start
        try refuseValue()
    }

    /// A value that is starred or missing.
    private mutating func refuseValue() throws(Found) {
        let start = index
        if try expression() != nil, try take(.colon), kind == .star {
            let star = index
            try advance()
            if try bitwiseOr() != nil {
                throw found("cannot use a starred expression in a dictionary value", startingFrom: star)
            }
        }
        index = start
        if try expression() != nil, try take(.colon), kind == .rightBrace || kind == .comma {
            throw found("expression expected after dictionary key and ':'", token: index - 1)
        }
        index = start
    }

    // MARK: Comprehensions

    /// The `for` clauses; the shape ends with the last condition or iterable.
    mutating func forClauses() throws(Found) -> Shape? {
        let start = index
        var result: Shape?
        while let clause = try forClause() {
            result = Shape(kind: .other, first: start, last: clause.last)
        }
        return result
    }

    private mutating func forClause() throws(Found) -> Shape? {
        let start = index
        _ = try take(.kAsync)
        guard try take(.kFor) else { return none(start) }
        let first = index
        if try starTargets() != nil, try take(.kIn) {
            guard var last = try disjunction() else { return none(start) }
            while kind == .kIf {
                let before = index
                try advance()
                guard let condition = try disjunction() else {
                    index = before
                    break
                }
                last = condition
            }
            return Shape(kind: .other, first: start, last: index - 1, parts: [last])
        }
        guard findsMistakes else { return none(start) }
        index = first
        if try bitwiseOr() != nil {
            while kind == .comma {
                let comma = index
                try advance()
                guard try bitwiseOr() != nil else {
                    index = comma
                    break
                }
            }
            _ = try take(.comma)
            if kind != .kIn { throw foundAtLast("'in' expected after for-loop variables") }
        }
        index = first
        if let targets = try starExpressions() { try checkTarget(targets, .loop) }
        return none(start)
    }

    // MARK: Strings

    private mutating func strings() throws(Found) -> Shape? {
        let start = index
        var isFormatted = false
        var hasBytes = false
        var hasText = false
        while true {
            if kind == .string {
                try checkValue()
                hasBytes = hasBytes || isBytes(index)
                hasText = hasText || !isBytes(index)
                try advance()
            } else if kind == .fstringStart {
                isFormatted = true
                hasText = true
                let before = index
                try advance()
                while true {
                    if kind == .fstringMiddle {
                        try advance()
                    } else if kind == .leftBrace {
                        guard try replacementField() else { break }
                    } else {
                        break
                    }
                }
                guard try take(.fstringEnd) else {
                    index = before
                    break
                }
            } else {
                break
            }
        }
        guard index > start else { return nil }
        if hasBytes && hasText { throw foundAtLast("cannot mix bytes and nonbytes literals") }
        return shape(isFormatted ? .fstring : .literal, start)
    }

    /// Reports a literal that has no value.
    private mutating func checkValue() throws(Found) {
        var parser = Parser(bytes: bytes, tokens: tokens)
        do {
            _ = kind == .string ? try parser.stringValue(tokens[index]) : try parser.number(tokens[index])
        } catch {
            if self.error == nil { self.error = parser.error }
            throw Found()
        }
    }

    private func isBytes(_ index: Int) -> Bool {
        let start = Int(tokens[index].start)
        return bytes[start] | 0x20 == UInt8(ascii: "b")
            || bytes[start] | 0x20 == UInt8(ascii: "r") && bytes[start + 1] | 0x20 == UInt8(ascii: "b")
    }

    private mutating func replacementField() throws(Found) -> Bool {
        let start = index
        try advance()
        if try assignedValue() != nil {
            _ = try take(.equal)
            let beforeConversion = index
            if try take(.exclamation), try !take(.name) { index = beforeConversion }
            if try take(.colon) { try formatParts() }
            if try take(.rightBrace) { return true }
        }
        index = start
        if findsMistakes { try refuseField() }
        index = start
        return false
    }

    private mutating func formatParts() throws(Found) {
        while true {
            if kind == .fstringMiddle {
                try advance()
            } else if kind == .leftBrace {
                guard try replacementField() else { return }
            } else {
                return
            }
        }
    }

    private mutating func refuseField() throws(Found) {
        try advance()
        switch kind {
        case .equal, .exclamation, .colon, .rightBrace:
            throw found("f-string: valid expression required before '\(text(index))'", token: index)
        default: break
        }
        guard try assignedValue() != nil else {
            throw found("f-string: expecting a valid expression after '{'", token: index)
        }
        if kind == .equal {
            try advance()
            guard kind == .exclamation || kind == .colon || kind == .rightBrace else {
                throw found("f-string: expecting '!', or ':', or '}'", token: index)
            }
        } else if kind != .exclamation && kind != .colon && kind != .rightBrace {
            throw found("f-string: expecting '=', or '!', or ':', or '}'", token: index)
        }
        if kind == .exclamation {
            try advance()
            if kind == .colon || kind == .rightBrace {
                throw found("f-string: missing conversion character", token: index)
            }
            guard kind == .name else { throw found("f-string: invalid conversion character", token: index) }
            try advance()
        }
        guard kind == .colon || kind == .rightBrace else {
            throw found("f-string: expecting ':' or '}'", token: index)
        }
        if kind == .colon {
            try advance()
            try formatParts()
            if kind != .rightBrace { throw found("f-string: expecting '}', or format specs", token: index) }
        }
        if kind != .rightBrace { throw found("f-string: expecting '}'", token: index) }
    }
}

extension Diagnosis {
    /// The parameters of a function (up to `)`) or lambda (up to `:`), as far as they are valid.
    mutating func parameters(endingAt closing: TokenKind) throws(Found) {
        let start = index
        if findsMistakes {
            try refuseParameters(closing)
            index = start
        }
        try validParameters(closing)
    }

    private func isLambda(_ closing: TokenKind) -> Bool { closing == .colon }

    /// A name with its annotation.
    private mutating func parameter(_ closing: TokenKind, allowsStar: Bool = false) throws(Found) -> Shape? {
        let start = index
        guard try take(.name) else { return nil }
        guard !isLambda(closing) else { return shape(.other, start) }
        let afterName = index
        if try take(.colon) {
            let isStarred = allowsStar && kind == .star
            if isStarred { try advance() }
            let annotation = isStarred ? try bitwiseOr() : try expression()
            if annotation == nil { index = afterName }
        }
        return shape(.other, start)
    }

    /// Whether a parameter ends here, with its comma.
    private mutating func endsParameter(_ closing: TokenKind) throws(Found) -> Bool {
        if kind == closing { return true }
        return try take(.comma)
    }

    private mutating func defaultValue(_ closing: TokenKind) throws(Found) -> Bool {
        let start = index
        guard try take(.equal) else { return false }
        if try expression() != nil { return true }
        if findsMistakes, kind == .rightParenthesis || kind == .comma {
            throw found("expected default value expression", token: start)
        }
        index = start
        return false
    }

    private mutating func plain(_ closing: TokenKind) throws(Found) -> Shape? {
        let start = index
        guard let parameter = try parameter(closing), try endsParameter(closing) else { return none(start) }
        return parameter
    }

    private mutating func withDefault(_ closing: TokenKind) throws(Found) -> Shape? {
        let start = index
        guard let parameter = try parameter(closing), try defaultValue(closing), try endsParameter(closing)
        else {
            return none(start)
        }
        return parameter
    }

    private mutating func maybeDefault(_ closing: TokenKind) throws(Found) -> Shape? {
        let start = index
        guard let parameter = try parameter(closing) else { return none(start) }
        _ = try defaultValue(closing)
        guard try endsParameter(closing) else { return none(start) }
        return parameter
    }

    /// `a, b, /` where only the last ones may have defaults; says whether one has.
    private mutating func slash(_ closing: TokenKind) throws(Found) -> (found: Bool, hasDefault: Bool) {
        let start = index
        var count = 0
        while try plain(closing) != nil { count += 1 }
        var defaults = 0
        while try withDefault(closing) != nil { defaults += 1 }
        if count + defaults > 0, try take(.slash), try endsParameter(closing) { return (true, defaults > 0) }
        index = start
        return (false, false)
    }

    private mutating func validParameters(_ closing: TokenKind) throws(Found) {
        let slash = try slash(closing)
        if !slash.hasDefault {
            while try plain(closing) != nil {}
        }
        while try withDefault(closing) != nil {}
        try starParameters(closing)
    }

    /// What follows `*` or `**`.
    private mutating func starParameters(_ closing: TokenKind) throws(Found) {
        let start = index
        if findsMistakes, kind == .star {
            try refuseStar(closing)
            index = start
        }
        if try take(.star) {
            if try parameter(closing, allowsStar: true) != nil, try endsParameter(closing) {
                while try maybeDefault(closing) != nil {}
                try keywordParameters(closing)
                return
            }
            index = start + 1
            if try take(.comma) {
                let first = index
                while try maybeDefault(closing) != nil {}
                if index > first {
                    try keywordParameters(closing)
                    return
                }
            }
            index = start
            return
        }
        try keywordParameters(closing)
    }

    private mutating func keywordParameters(_ closing: TokenKind) throws(Found) {
        let start = index
        guard try take(.doubleStar) else { return }
        let noun = "argument"
        if try parameter(closing) != nil {
            if findsMistakes {
                if kind == .equal {
                    throw found("var-keyword \(noun) cannot have default value", token: index)
                }
                let afterName = index
                if try take(.comma) {
                    let next = index
                    if let other = try parameter(closing) {
                        throw found("arguments cannot follow var-keyword argument", at: other)
                    }
                    index = next
                    if kind == .star || kind == .doubleStar || kind == .slash {
                        throw found("arguments cannot follow var-keyword argument", token: index)
                    }
                }
                index = afterName
            }
            if try endsParameter(closing) { return }
        }
        index = start
    }

    private mutating func refuseStar(_ closing: TokenKind) throws(Found) {
        let start = index
        try advance()
        let afterStar = index
        var isBare = kind == closing
        if !isBare, try take(.comma) { isBare = kind == closing || kind == .doubleStar }
        if isBare {
            let message = "named arguments must follow bare *"
            throw isLambda(closing) ? foundAtLast(message) : found(message, token: start)
        }
        index = afterStar
        if try parameter(closing) != nil, kind == .equal {
            throw found("var-positional argument cannot have default value", token: index)
        }
        index = afterStar
        var isOpen = try plain(closing) != nil
        if !isOpen {
            index = afterStar
            isOpen = try take(.comma)
        }
        guard isOpen else { return }
        while try maybeDefault(closing) != nil {}
        let second = index
        if try take(.star) {
            var isRepeated = try plain(closing) != nil
            if !isRepeated { isRepeated = try take(.comma) }
            if isRepeated { throw found("* argument may appear only once", token: second) }
        }
    }

    private mutating func refuseParameters(_ closing: TokenKind) throws(Found) {
        let start = index
        if try take(.slash), kind == .comma {
            throw found("at least one argument must precede /", token: start)
        }
        index = start
        if try slash(closing).found {
            while try maybeDefault(closing) != nil {}
            if kind == .slash { throw found("/ may appear only once", token: index) }
        }
        index = start
        try refuseMissingDefault(closing)
        index = start
        while try plain(closing) != nil {}
        let opening = index
        if try take(.leftParenthesis) {
            var count = 0
            while let _ = try parenthesizedParameter(closing) { count += 1 }
            if count > 0, kind == .rightParenthesis {
                let whole = tokens[opening].range.through(tokens[index].range)
                throw found(
                    isLambda(closing)
                        ? "Lambda expression parameters cannot be parenthesized"
                        : "Function parameters cannot be parenthesized", whole)
            }
        }
        index = start
        _ = try slash(closing)
        while try maybeDefault(closing) != nil {}
        if try take(.star) {
            let afterStar = index
            var isOpen = try take(.comma)
            if !isOpen {
                index = afterStar
                isOpen = try plain(closing) != nil
            }
            if isOpen {
                while try maybeDefault(closing) != nil {}
                if kind == .slash { throw found("/ must be ahead of *", token: index) }
            }
        }
        index = start
        var count = 0
        while try maybeDefault(closing) != nil { count += 1 }
        if count > 0, try take(.slash), kind == .star {
            throw found("expected comma between / and *", token: index)
        }
    }

    private mutating func refuseMissingDefault(_ closing: TokenKind) throws(Found) {
        let start = index
        let slash = try slash(closing)
        var hasDefault = slash.hasDefault
        if !hasDefault {
            while try plain(closing) != nil {}
            while try withDefault(closing) != nil { hasDefault = true }
        }
        if hasDefault {
            // More with defaults may follow those before a slash.
            let afterDefaults = index
            if let parameter = try plain(closing) {
                throw found("parameter without a default follows parameter with a default", at: parameter)
            }
            index = afterDefaults
        }
        index = start
    }

    /// A parameter within parentheses that should not be there.
    private mutating func parenthesizedParameter(_ closing: TokenKind) throws(Found) -> Shape? {
        let start = index
        if isLambda(closing) {
            guard try take(.name) else { return nil }
            if kind == .rightParenthesis { return shape(.other, start) }
            if try take(.comma) { return shape(.other, start) }
            return none(start)
        }
        return try plain(closing)
    }

    // MARK: Type parameters

    mutating func typeParameters() throws(Found) {
        let start = index
        guard try take(.leftBracket) else { return }
        if kind == .rightBracket, findsMistakes {
            // The bracket is consumed without a look at what follows it.
            throw found("Type parameter list cannot be empty", startingFrom: index)
        }
        var count = 0
        while try typeParameter() {
            count += 1
            guard try take(.comma) else { break }
        }
        if count > 0, try take(.rightBracket) { return }
        index = start
    }

    private mutating func typeParameter() throws(Found) -> Bool {
        let start = index
        if try take(.name) {
            var end = index
            if try take(.colon) {
                if try expression() == nil { index = end } else { end = index }
            }
            if try take(.equal), try expression() == nil { index = end }
            return true
        }
        guard kind == .star || kind == .doubleStar else { return false }
        let isTuple = kind == .star
        try advance()
        guard try take(.name) else {
            index = start
            return false
        }
        let end = index
        if kind == .colon, findsMistakes {
            try advance()
            if let bound = try expression() {
                let what = bound.kind == .tuple ? "constraints" : "bound"
                throw found(
                    "cannot use \(what) with \(isTuple ? "TypeVarTuple" : "ParamSpec")", startingFrom: end)
            }
            index = end
        }
        if try take(.equal) {
            let isDefault = isTuple ? try starDefault() : try expression() != nil
            if !isDefault { index = end }
        }
        return true
    }

    private mutating func starDefault() throws(Found) -> Bool {
        if try take(.star) { return try bitwiseOr() != nil }
        return try expression() != nil
    }
}

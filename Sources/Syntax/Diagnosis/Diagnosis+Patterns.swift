extension Diagnosis {
    /// The pattern of a `case`.
    mutating func patterns() throws(Found) -> Bool {
        let start = index
        if try maybeStarPattern(), try take(.comma) {
            _ = try patternSequence()
            return true
        }
        index = start
        return try pattern()
    }

    private mutating func patternSequence() throws(Found) -> Bool {
        var count = 0
        while try maybeStarPattern() {
            count += 1
            guard try take(.comma) else { break }
        }
        return count > 0
    }

    private mutating func maybeStarPattern() throws(Found) -> Bool {
        let start = index
        if try take(.star) {
            if try take(.name) { return true }
            index = start
            return false
        }
        return try pattern()
    }

    private mutating func pattern() throws(Found) -> Bool {
        depth += 1
        defer { depth -= 1 }
        guard depth < 2000 else { throw Found() }
        guard try orPattern() else { return false }
        let end = index
        guard try take(.kAs) else { return true }
        if kind == .name {
            if isName("_", at: index) {
                guard findsMistakes else {
                    index = end
                    return true
                }
                throw found("cannot use '_' as a target", token: index)
            }
            try advance()
            if kind != .dot, kind != .leftParenthesis, kind != .equal { return true }
        } else if findsMistakes, let target = try expression() {
            throw found("invalid pattern target", at: target)
        }
        index = end
        return true
    }

    private mutating func orPattern() throws(Found) -> Bool {
        guard try closedPattern() else { return false }
        while kind == .pipe {
            let before = index
            try advance()
            guard try closedPattern() else {
                index = before
                break
            }
        }
        return true
    }

    private mutating func closedPattern() throws(Found) -> Bool {
        let start = index
        switch kind {
        case .kNone, .kTrue, .kFalse:
            try advance()
            return true
        case .string, .fstringStart: return try atom() != nil
        case .number, .minus: return try patternNumber()
        case .name: return try namePattern()
        case .leftParenthesis, .leftBracket:
            let isBracket = kind == .leftBracket
            try advance()
            let isStarred = kind == .star
            let first = index
            if try maybeStarPattern() {
                if kind == .comma {
                    try advance()
                    _ = try patternSequence()
                } else if isStarred && !isBracket {
                    // A star needs a comma to be a sequence.
                    index = first
                }
            }
            if try take(isBracket ? .rightBracket : .rightParenthesis) { return true }
        case .leftBrace:
            if try mappingPattern() { return true }
        default: break
        }
        index = start
        return false
    }

    private mutating func patternNumber() throws(Found) -> Bool {
        let start = index
        _ = try take(.minus)
        guard try take(.number) else {
            index = start
            return false
        }
        let end = index
        if kind == .plus || kind == .minus {
            try advance()
            if try !take(.number) { index = end }
        }
        return true
    }

    private mutating func namePattern() throws(Found) -> Bool {
        let start = index
        try advance()
        while kind == .dot {
            let dot = index
            try advance()
            guard try take(.name) else {
                index = dot
                break
            }
        }
        guard try take(.leftParenthesis) else {
            if kind == .equal {
                index = start
                return false
            }
            return true
        }
        var keywords = 0
        while kind != .rightParenthesis {
            let before = index
            if kind == .name && nextKind == .equal {
                try advance()
                try advance()
                guard try pattern() else { break }
                keywords += 1
            } else {
                guard try pattern() else { break }
                if keywords > 0 {
                    guard findsMistakes else { break }
                    try refusePositionalPattern(before)
                }
            }
            guard try take(.comma) else { break }
        }
        if try take(.rightParenthesis) { return true }
        index = start
        return false
    }

    /// Positional patterns after keyword ones: the error covers all that follow each other.
    private mutating func refusePositionalPattern(_ first: Int) throws(Found) {
        var last = index - 1
        while try take(.comma) {
            guard kind != .name || nextKind != .equal, try pattern() else { break }
            last = index - 1
        }
        throw found(
            "positional patterns follow keyword patterns", tokens[first].range.through(tokens[last].range))
    }

    private mutating func mappingPattern() throws(Found) -> Bool {
        try advance()
        while kind != .rightBrace {
            if try take(.doubleStar) {
                guard kind == .name, !isName("_", at: index) else { return false }
                try advance()
                _ = try take(.comma)
                break
            } else {
                let isKey: Bool
                switch kind {
                case .name:
                    try advance()
                    guard kind == .dot else { return false }
                    while try take(.dot) {
                        guard try take(.name) else { return false }
                    }
                    isKey = true
                default: isKey = try closedPattern()
                }
                guard isKey, try take(.colon), try pattern() else { return false }
            }
            guard try take(.comma) else { break }
        }
        return try take(.rightBrace)
    }
}

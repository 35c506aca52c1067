extension Diagnosis {
    mutating func primary() throws(Found) -> Shape? {
        try remembering(.primary) { (diagnosis) throws(Found) in
            let start = diagnosis.index
            guard var value = try diagnosis.atom() else { return nil }
            while let next = try diagnosis.postfix(start) { value = next }
            return value
        }
    }

    /// An attribute, call or subscript after what began at a token.
    private mutating func postfix(_ start: Int) throws(Found) -> Shape? {
        let before = index
        switch kind {
        case .dot:
            try advance()
            if try take(.name) { return shape(.attribute, start) }
        case .leftParenthesis:
            if try generator() != nil { return shape(.call, start) }
            index = before
            try advance()
            _ = try arguments()
            if try take(.rightParenthesis) { return shape(.call, start) }
        case .leftBrace:
            // CPython looks for a generator here, and so for the mistakes of any comprehension.
            try refuseComprehension()
        case .leftBracket:
            try refuseComprehension()
            try advance()
            if try slices(), try take(.rightBracket) { return shape(.subscript, start) }
        default: break
        }
        return none(before)
    }

    // MARK: Arguments

    /// Arguments before a closing parenthesis; `nil` also when there are none.
    mutating func arguments() throws(Found) -> Shape? {
        try remembering(.arguments) { (diagnosis) throws(Found) in
            let start = diagnosis.index
            if try diagnosis.argumentList() != nil {
                _ = try diagnosis.take(.comma)
                if diagnosis.kind == .rightParenthesis { return diagnosis.shape(.other, start) }
            }
            diagnosis.index = start
            if diagnosis.findsMistakes { try diagnosis.refuseArguments() }
            return diagnosis.none(start)
        }
    }

    /// What was matched of a list of arguments.
    struct ArgumentList {
        var positional: [Shape] = []
        var hasKeywords = false
        var hasUnpackedKeywords = false
    }

    /// As many arguments as are in a valid order.
    private mutating func argumentList() throws(Found) -> ArgumentList? {
        var list = ArgumentList()
        let start = index
        var end = start
        while true {
            guard let argument = try positionalArgument() else { break }
            list.positional.append(argument)
            end = index
            guard try take(.comma) else { break }
        }
        if list.positional.isEmpty || index > end {
            if try keywordArguments(&list) { return list }
        }
        index = end
        return list.positional.isEmpty ? nil : list
    }

    /// `*a`, or an expression that no `=` follows.
    private mutating func positionalArgument() throws(Found) -> Shape? {
        let start = index
        if let starred = try starredExpression() {
            return starred
        }
        if let named = try assignmentExpression(), kind != .equal { return named }
        index = start
        if let value = try plainExpression(), kind != .equal { return value }
        return none(start)
    }

    /// `a=b`, `*c` and then `**d`.
    private mutating func keywordArguments(_ list: inout ArgumentList) throws(Found) -> Bool {
        var end = -1
        var acceptsStars = true
        while true {
            let start = index
            if acceptsStars {
                if let starred = try keywordOrStarred() {
                    if starred.kind == .starred {
                        list.positional.append(starred)
                    } else {
                        list.hasKeywords = true
                    }
                } else {
                    index = start
                    acceptsStars = false
                    continue
                }
            } else {
                guard let keyword = try keywordOrDoubleStarred() else {
                    index = start
                    break
                }
                list.hasKeywords = true
                if tokens[keyword.first].kind == .doubleStar { list.hasUnpackedKeywords = true }
            }
            end = index
            guard try take(.comma) else { break }
        }
        guard end >= 0 else { return false }
        index = end
        return true
    }

    private mutating func keywordOrStarred() throws(Found) -> Shape? {
        if let keyword = try keyword() { return keyword }
        return try starredExpression()
    }

    private mutating func keywordOrDoubleStarred() throws(Found) -> Shape? {
        if let keyword = try keyword() { return keyword }
        let start = index
        guard try take(.doubleStar), try expression() != nil else { return none(start) }
        return shape(.other, start)
    }

    private mutating func keyword() throws(Found) -> Shape? {
        let start = index
        if findsMistakes {
            try refuseKeyword()
            index = start
        }
        guard try take(.name), try take(.equal), try expression() != nil else { return none(start) }
        return shape(.other, start)
    }

    private mutating func refuseKeyword() throws(Found) {
        let start = index
        if kind == .kTrue || kind == .kFalse || kind == .kNone {
            let name = text(index)
            try advance()
            if kind == .equal {
                throw found("cannot assign to \(name)", tokens[start].range.through(tokens[index].range))
            }
            index = start
        }
        if kind == .name {
            try advance()
            if kind == .equal {
                let sign = index
                try advance()
                if try expression() != nil, try forClauses() != nil {
                    throw found(
                        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                        tokens[start].range.through(tokens[sign].range))
                }
                index = start
                return
            }
            index = start
        }
        if let target = try expression(), kind == .equal {
            throw found(
                "expression cannot contain assignment, perhaps you meant \"==\"?",
                tokens[target.first].range.through(tokens[index].range))
        }
        index = start
        if try take(.doubleStar), try expression() != nil, try take(.equal), let value = try expression() {
            throw found(
                "cannot assign to keyword argument unpacking",
                tokens[start].range.through(tokens[value.last].range))
        }
    }

    /// `*a`.
    mutating func starredExpression() throws(Found) -> Shape? {
        let start = index
        guard try take(.star) else { return nil }
        guard let value = try expression() else { throw foundAtLast("Invalid star expression") }
        if findsMistakes, kind == .equal {
            let end = index
            try advance()
            if let assigned = try expression() {
                throw found(
                    "cannot assign to iterable argument unpacking",
                    tokens[start].range.through(tokens[assigned.last].range))
            }
            index = end
        }
        return shape(.starred, start, [value])
    }

    private mutating func refuseArguments() throws(Found) {
        let start = index
        if let list = try argumentList(), list.hasKeywords {
            let comma = index
            if kind == .comma {
                try advance()
                if kind == .star {
                    var count = 0
                    while try starredExpression() != nil, kind != .equal {
                        count += 1
                        guard try take(.comma) else { break }
                    }
                    if count > 0 {
                        throw found(
                            "iterable argument unpacking follows keyword argument unpacking",
                            startingFrom: comma)
                    }
                }
            }
        }
        index = start
        if let element = try expression(), let clauses = try forClauses(), try take(.comma) {
            // What follows is read for the mistakes in it.
            let afterComma = index
            if try argumentList() == nil {
                index = afterComma
                if try expression() != nil { _ = try forClauses() }
            }
            throw found("Generator expression must be parenthesized", from: element, to: clauses)
        }
        index = start
        if try take(.name), kind == .equal {
            let sign = index
            try advance()
            if try expression() != nil, try forClauses() != nil {
                throw found(
                    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                    tokens[start].range.through(tokens[sign].range))
            }
        }
        index = start
        try refuseMissingValue(start)
        index = start
        if let list = try argumentList(), let clauses = try forClauses(), list.positional.count > 1,
            let last = list.positional.last
        {
            throw found("Generator expression must be parenthesized", from: last, to: clauses)
        }
        index = start
        if try argumentList() != nil, try take(.comma), let element = try expression(),
            let clauses = try forClauses()
        {
            throw found("Generator expression must be parenthesized", from: element, to: clauses)
        }
        index = start
        if let list = try argumentList(), try take(.comma), try argumentList() != nil {
            throw foundAtLast(
                "positional argument follows keyword argument"
                    + (list.hasUnpackedKeywords ? " unpacking" : ""))
        }
    }

    /// `a=` before a comma or the end.
    private mutating func refuseMissingValue(_ start: Int) throws(Found) {
        if try argumentList() != nil, try take(.comma) {} else { index = start }
        for _ in 0..<2 {
            let name = index
            if try take(.name), kind == .equal {
                let sign = index
                try advance()
                if kind == .comma || kind == .rightParenthesis {
                    throw found(
                        "expected argument value expression", tokens[name].range.through(tokens[sign].range))
                }
            }
            index = start
        }
    }

    // MARK: Subscripts

    private mutating func slices() throws(Found) -> Bool {
        let start = index
        if try slice(), kind != .comma { return true }
        index = start
        var end = -1
        while true {
            let before = index
            var isElement = try slice()
            if !isElement {
                index = before
                isElement = try starredExpression() != nil
            }
            guard isElement else { break }
            end = index
            guard try take(.comma) else { break }
            end = index
        }
        guard end >= 0 else { return false }
        index = end
        return true
    }

    private mutating func slice() throws(Found) -> Bool {
        let start = index
        _ = try expression()
        if try take(.colon) {
            _ = try expression()
            if try take(.colon) { _ = try expression() }
            return true
        }
        index = start
        return try namedExpression() != nil
    }
}

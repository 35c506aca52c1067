extension Diagnosis {
    /// Looks for the mistake in the statement.
    mutating func run() throws(Found) {
        let start = index
        if context == .expression {
            _ = try expressions()
            return
        }
        if context == .simple {
            _ = try simpleStatement()
            return
        }
        switch kind {
        case .kIf: try conditionHeader("'if' statement")
        case .kElif where context == .clause: try conditionHeader("'elif' statement")
        case .kWhile: try conditionHeader("'while' statement")
        case .kFor: try forHeader()
        case .kWith: try withHeader()
        case .kDef: try functionHeader()
        case .kClass: try classHeader()
        case .kExcept where context == .clause: try exceptHeader()
        case .at:
            while try take(.at) {
                guard try namedExpression() != nil, try take(.newline) else { return }
            }
        case .kAsync:
            try advance()
            switch kind {
            case .kFor: try forHeader()
            case .kWith: try withHeader()
            case .kDef: try functionHeader()
            default: break
            }
        case .name where isName("match", at: index):
            try matchHeader()
            index = start
            _ = try simpleStatement()
        case .name where context == .matchCase && isName("case", at: index): try caseHeader()
        default:
            guard context == .statement else { return }
            _ = try simpleStatement()
        }
    }

    /// Reports a header that just ends, or one that no block follows.
    mutating func headerEnd(_ start: Int, _ owner: String, reportsColon: Bool = true) throws(Found) {
        guard findsMistakes else { return }
        if kind == .newline {
            if reportsColon { throw foundAtLast("expected ':'") }
            return
        }
        guard kind == .colon else { return }
        try advance()
        guard kind == .newline else { return }
        try advance()
        if kind != .indent { throw foundMissingBlock(owner, start) }
    }

    private mutating func conditionHeader(_ owner: String) throws(Found) {
        let start = index
        try advance()
        guard try namedExpression() != nil else { return }
        try headerEnd(start, owner)
    }

    private mutating func forHeader() throws(Found) {
        let start = index
        try advance()
        if try starTargets() != nil, try take(.kIn) {
            guard try starExpressions() != nil else { return }
            try headerEnd(start, "'for' statement")
            return
        }
        guard findsMistakes else { return }
        index = start + 1
        if let targets = try starExpressions() { try checkTarget(targets, .loop) }
    }

    private mutating func withHeader() throws(Found) {
        let start = index
        try advance()
        let first = index
        if findsMistakes {
            // A missing block is looked for before the items themselves are.
            if try looseWithItems(), kind == .colon { try headerEnd(start, "'with' statement") }
            index = first
            if try take(.leftParenthesis), try looseWithItems(inParentheses: true), kind == .colon {
                try headerEnd(start, "'with' statement")
            }
        }
        index = first
        if try take(.leftParenthesis), try withItems() {
            _ = try take(.comma)
            if try take(.rightParenthesis), try take(.colon) { return }
        }
        index = first
        if try withItems(), try take(.colon) { return }
        guard findsMistakes else { return }
        index = first
        if try looseWithItems(), kind == .newline { throw foundAtLast("expected ':'") }
        index = first
        if try take(.leftParenthesis), try looseWithItems(inParentheses: true), kind == .newline {
            throw foundAtLast("expected ':'")
        }
    }

    /// `a as b, c`, where the items are taken as they come.
    private mutating func looseWithItems(inParentheses: Bool = false) throws(Found) -> Bool {
        var end = -1
        while true {
            let isItem = inParentheses ? try expressions() != nil : try expression() != nil
            guard isItem else { break }
            let afterContext = index
            if try take(.kAs), try starTarget() == nil { index = afterContext }
            end = index
            guard try take(.comma) else { break }
        }
        guard end >= 0 else { return false }
        index = end
        if inParentheses {
            _ = try take(.comma)
            return try take(.rightParenthesis)
        }
        return true
    }

    private mutating func withItems() throws(Found) -> Bool {
        var end = -1
        while true {
            guard try withItem() else { break }
            end = index
            guard try take(.comma) else { break }
        }
        guard end >= 0 else { return false }
        index = end
        return true
    }

    private mutating func withItem() throws(Found) -> Bool {
        guard try expression() != nil else { return false }
        let afterContext = index
        guard try take(.kAs) else { return true }
        let target = index
        if try starTarget() != nil, endsWithItem { return true }
        index = target
        if findsMistakes, let target = try expression(), endsWithItem { try checkTarget(target, .assignment) }
        index = afterContext
        return true
    }

    private var endsWithItem: Bool { kind == .comma || kind == .rightParenthesis || kind == .colon }

    private mutating func functionHeader() throws(Found) {
        let start = index
        try advance()
        guard try take(.name) else { return }
        try typeParameters()
        guard try take(.leftParenthesis) else {
            if findsMistakes { throw found("expected '('", token: index) }
            return
        }
        try parameters(endingAt: .rightParenthesis)
        guard try take(.rightParenthesis) else { return }
        if kind == .arrow {
            let arrow = index
            try advance()
            if try expression() == nil { index = arrow }
        }
        if findsMistakes, kind != .colon { throw found("expected ':'", token: index) }
        try headerEnd(start, "function definition")
    }

    private mutating func classHeader() throws(Found) {
        let start = index
        try advance()
        guard try take(.name) else { return }
        try typeParameters()
        if try take(.leftParenthesis) {
            _ = try arguments()
            guard try take(.rightParenthesis) else { return }
        }
        try headerEnd(start, "class definition")
    }

    private mutating func exceptHeader() throws(Found) {
        let start = index
        try advance()
        let isStar = try take(.star)
        let owner = isStar ? "'except*' statement" : "'except' statement"
        let first = index
        if let type = try expression() {
            let afterType = index
            if try take(.kAs), try !take(.name) { index = afterType }
            guard findsMistakes else { return }
            try headerEnd(start, owner, reportsColon: false)
            index = first
            _ = try expression()
            if kind == .comma {
                try advance()
                if try expressions() != nil {
                    let afterTypes = index
                    if try take(.kAs), try !take(.name) { index = afterTypes }
                    if kind == .colon {
                        throw found(
                            "multiple exception types must be parenthesized", startingFrom: type.first)
                    }
                }
            }
            index = afterType
            if try take(.kAs), try !take(.name) { index = afterType }
            if kind == .newline { throw foundAtLast("expected ':'") }
            return
        }
        index = first
        if isStar {
            if findsMistakes, kind == .newline || kind == .colon {
                throw found("expected one or more exception types", token: first)
            }
        } else {
            try headerEnd(start, owner)
        }
    }

    private mutating func matchHeader() throws(Found) {
        let start = index
        try advance()
        guard try matchSubject() else { return }
        try headerEnd(start, "'match' statement")
    }

    private mutating func matchSubject() throws(Found) -> Bool {
        let start = index
        if try starNamedExpression() != nil, try take(.comma) {
            _ = try starNamedExpressions()
            return true
        }
        index = start
        return try namedExpression() != nil
    }

    private mutating func caseHeader() throws(Found) {
        let start = index
        try advance()
        guard try patterns() else { return }
        if kind == .kIf {
            let beforeGuard = index
            try advance()
            if try namedExpression() == nil { index = beforeGuard }
        }
        try headerEnd(start, "'case' statement")
    }

    // MARK: Simple statements

    private mutating func simpleStatement() throws(Found) -> Bool {
        let start = index
        if try assignment() { return true }
        index = start
        if isName("type", at: index), try typeAlias() { return true }
        index = start
        if try starExpressions() != nil { return true }
        index = start
        switch kind {
        case .kReturn:
            try advance()
            _ = try starExpressions()
        case .kImport, .kFrom: try importStatement()
        case .kRaise:
            try advance()
            if try expression() != nil, try take(.kFrom) { _ = try expression() }
        case .kDel:
            try advance()
            let first = index
            if try deleteTargets(), kind == .semicolon || kind == .newline { return true }
            index = first
            if findsMistakes, let targets = try starExpressions() { try checkTarget(targets, .deletion) }
        case .kYield: _ = try yieldExpression()
        case .kAssert:
            try advance()
            if try expression() != nil, try take(.comma) { _ = try expression() }
        default: return false
        }
        return true
    }

    private mutating func deleteTargets() throws(Found) -> Bool {
        var isFirst = true
        while true {
            let start = index
            guard let target = try primary(), target.isTarget, target.invalidTarget(for: .deletion) == nil
            else {
                index = start
                return !isFirst
            }
            isFirst = false
            guard try take(.comma) else { return true }
        }
    }

    private mutating func typeAlias() throws(Found) -> Bool {
        try advance()
        guard try take(.name) else { return false }
        try typeParameters()
        guard try take(.equal) else { return false }
        return try expression() != nil
    }

    private mutating func importStatement() throws(Found) {
        let start = index
        if try take(.kImport) {
            if findsMistakes, kind == .newline {
                throw found("Expected one or more names after 'import'", startingFrom: index)
            }
            while try dottedName() {
                guard try take(.comma) else { break }
            }
            if findsMistakes, kind == .kFrom {
                try advance()
                if try dottedName() {
                    throw found("Did you mean to use 'from ... import ...' instead?", startingFrom: start)
                }
            }
            return
        }
        try advance()
        let first = index
        while kind == .dot || kind == .ellipsis { try advance() }
        let isRelative = index > first
        guard try dottedName() || isRelative else { return }
        guard try take(.kImport) else { return }
        if findsMistakes, kind == .newline {
            throw found("Expected one or more names after 'import'", startingFrom: index)
        }
        while try take(.name) {
            if try take(.kAs) {
                guard try take(.name) else { return }
            }
            guard try take(.comma) else { return }
            if findsMistakes, kind == .newline {
                throw foundAtLast("trailing comma not allowed without surrounding parentheses")
            }
        }
    }

    private mutating func dottedName() throws(Found) -> Bool {
        guard try take(.name) else { return false }
        while kind == .dot {
            let dot = index
            try advance()
            guard try take(.name) else {
                index = dot
                break
            }
        }
        return true
    }
}

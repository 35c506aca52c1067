extension Diagnosis {
    /// An assignment of any kind; when there is none, the reasons why something that looks like one is not.
    mutating func assignment() throws(Found) -> Bool {
        let start = index
        if try annotatedAssignment() { return true }
        index = start
        if try plainAssignment() { return true }
        index = start
        if let target = try primary(), target.isSingleTarget, kind.augmentedOperator != nil {
            try advance()
            if try assignedValue() != nil { return true }
            // What follows the operator is wrong, not the target.
            index = start
            return false
        }
        index = start
        guard findsMistakes else { return false }
        try refuseAnnotation()
        index = start
        try refuseAssignment()
        index = start
        return false
    }

    private mutating func annotatedAssignment() throws(Found) -> Bool {
        guard let target = try primary(), target.isSingleTarget, try take(.colon) else { return false }
        guard try expression() != nil else { return false }
        let end = index
        if try take(.equal), try assignedValue() == nil { index = end }
        return true
    }

    private mutating func plainAssignment() throws(Found) -> Bool {
        guard try targetChain() > 0 else { return false }
        guard try assignedValue() != nil else { return false }
        return kind != .equal
    }

    /// `a = b =`: how many targets were read.
    private mutating func targetChain() throws(Found) -> Int {
        var count = 0
        while true {
            let start = index
            guard try starTargets() != nil, try take(.equal) else {
                index = start
                return count
            }
            count += 1
        }
    }

    mutating func assignedValue() throws(Found) -> Shape? {
        if let value = try yieldExpression() { return value }
        return try starExpressions()
    }

    private mutating func refuseAnnotation() throws(Found) {
        let start = index
        if let target = try annotationTarget(), try take(.colon), try expression() != nil {
            throw found("only single target (not \(target.name)) can be annotated", at: target)
        }
        index = start
        if let first = try starNamedExpression(), try take(.comma) {
            while try starNamedExpressions() != nil {}
            if try take(.colon), try expression() != nil {
                throw found("only single target (not tuple) can be annotated", at: first)
            }
        }
        index = start
        if let target = try expression(), try take(.colon), try expression() != nil {
            throw found("illegal target for annotation", at: target)
        }
    }

    /// A list or tuple, in any number of parentheses.
    private mutating func annotationTarget() throws(Found) -> Shape? {
        guard kind == .leftParenthesis || kind == .leftBracket else { return nil }
        let start = index
        if let whole = try atom(), whole.kind == .list || whole.kind == .tuple { return whole }
        return none(start)
    }

    private mutating func refuseAssignment() throws(Found) {
        let start = index
        _ = try targetChain()
        if let target = try starExpressions(), try take(.equal) { try checkTarget(target, .assignment) }
        index = start
        _ = try targetChain()
        if let target = try yieldExpression(), try take(.equal) {
            throw found("assignment to yield expression not possible", at: target)
        }
        index = start
        if let target = try starExpressions(), kind.augmentedOperator != nil {
            try advance()
            if try assignedValue() != nil {
                throw found("'\(target.name)' is an illegal expression for augmented assignment", at: target)
            }
        }
    }

    // MARK: Targets

    /// `a, *b`.
    mutating func starTargets() throws(Found) -> Shape? {
        let start = index
        guard let first = try starTarget() else { return nil }
        guard kind == .comma else { return first }
        var parts = [first]
        while try take(.comma) {
            let before = index
            guard let next = try starTarget() else {
                index = before
                break
            }
            parts.append(next)
        }
        return shape(.tuple, start, parts)
    }

    mutating func starTarget() throws(Found) -> Shape? {
        let start = index
        if try take(.star) {
            guard kind != .star, let inner = try starTarget() else { return none(start) }
            return shape(.starred, start, [inner])
        }
        guard let target = try primary(), target.isTarget else { return none(start) }
        return target
    }
}

import Syntax

/// `match` statements.
extension CodeGenerator {
    /// While one case is generated: its captures, which are bound only once the whole pattern has matched.
    private struct CaseState {
        var registers: [String: Int] = [:]
        /// The captures so far, in order.
        var captured: [(name: String, range: SourceRange)] = []
    }

    func match(_ subject: Expression, _ cases: [MatchCase]) throws(SyntaxError) {
        let register = unit.allocate()
        try expression(subject, into: register)
        let end = unit.newLabel()
        for (position, item) in cases.enumerated() {
            let mark = unit.top
            let next = unit.newLabel()
            var state = CaseState()
            var names: [String] = []
            try Self.captures(item.pattern, into: &names)
            for name in names where state.registers[name] == nil { state.registers[name] = unit.allocate() }
            let mayBeIrrefutable = item.guardExpression != nil || position == cases.count - 1
            try pattern(item.pattern, register, fail: next, &state, allowsIrrefutable: mayBeIrrefutable)
            for capture in state.captured {
                guard let source = state.registers[capture.name] else { continue }
                try store(capture.name, from: source, capture.range)
            }
            unit.top = mark
            if let test = item.guardExpression { try branch(test, to: next, when: false) }
            try statements(item.body)
            unit.jump(.jump, to: end, at: item.body.last?.range ?? item.pattern.range)
            unit.bind(next)
        }
        unit.bind(end)
    }

    /// All names a pattern may capture.
    private static func captures(_ pattern: Pattern, into names: inout [String]) throws(SyntaxError) {
        switch pattern.kind {
        case .value, .singleton: break
        case .sequence(let items), .or(let items):
            for item in items { try captures(item, into: &names) }
        case .mapping(_, let patterns, let rest):
            for item in patterns { try captures(item, into: &names) }
            if let rest { names.append(rest) }
        case .class(_, let patterns, _, let keywordPatterns):
            for item in patterns + keywordPatterns { try captures(item, into: &names) }
        case .star(let name): if let name { names.append(name) }
        case .as(let inner, let name):
            if let inner { try captures(inner, into: &names) }
            if let name { names.append(name) }
        }
    }

    private func capture(
        _ name: String?, _ subject: Int, _ state: inout CaseState, _ range: SourceRange
    ) throws(SyntaxError) {
        guard let name else { return }
        try refuseDebug(name, "assign to", range)
        if state.captured.contains(where: { $0.name == name }) {
            throw SyntaxError("multiple assignments to name '\(name)' in pattern", range)
        }
        state.captured.append((name, range))
        if let register = state.registers[name] { unit.move(subject, to: register, at: range) }
    }

    /// Goes on when the value in `subject` matches, and to `fail` otherwise.
    private func pattern(
        _ pattern: Pattern, _ subject: Int, fail: Label, _ state: inout CaseState,
        allowsIrrefutable: Bool = true
    ) throws(SyntaxError) {
        try deepen(pattern.range)
        defer { depth -= 1 }
        let mark = unit.top
        defer { unit.top = mark }
        let range = pattern.range
        switch pattern.kind {
        case .value(let value):
            if case .constant(.int(let number)) = value.kind, Int16(exactly: number) != nil {
                unit.longJump(
                    .jumpUnlessCompareImmediate, a: subject, b: number,
                    d: Int(CompareOperator.equal.rawValue),
                    to: fail, at: range)
            } else {
                let register = try operand(value, isLast: true)
                branchCompare(.equal, subject, register, to: fail, when: false, range)
            }
        case .singleton(let constant):
            if constant == .none { return unit.jump(.jumpIfNotNone, a: subject, to: fail, at: range) }
            let register = unit.allocate()
            unit.load(.literal(constant), into: register, at: range)
            branchCompare(.is, subject, register, to: fail, when: false, range)
        case .sequence(let items): try sequence(items, subject, fail: fail, &state, range)
        case .mapping(let keys, let patterns, let rest):
            try mapping(keys, patterns, rest, subject, fail: fail, &state, range)
        case .class(let type, let patterns, let names, let keywordPatterns):
            try classPattern(type, patterns, names, keywordPatterns, subject, fail: fail, &state, range)
        case .star(let name): try capture(name, subject, &state, range)
        case .as(let inner?, let name):
            try self.pattern(inner, subject, fail: fail, &state, allowsIrrefutable: allowsIrrefutable)
            try capture(name, subject, &state, range)
        case .as(nil, let name):
            if !allowsIrrefutable {
                let what = name.map { "name capture '\($0)'" } ?? "wildcard"
                throw SyntaxError("\(what) makes remaining patterns unreachable", range)
            }
            try capture(name, subject, &state, range)
        case .or(let items):
            try alternatives(items, subject, fail: fail, &state, allowsIrrefutable: allowsIrrefutable, range)
        }
    }

    private static func isWildcard(_ pattern: Pattern) -> Bool {
        if case .as(nil, name: nil) = pattern.kind { return true }
        return false
    }

    private func sequence(
        _ items: [Pattern], _ subject: Int, fail: Label, _ state: inout CaseState, _ range: SourceRange
    ) throws(SyntaxError) {
        var star: Int?
        for (position, item) in items.enumerated() {
            guard case .star = item.kind else { continue }
            if star != nil { throw SyntaxError("multiple starred names in sequence pattern", range) }
            star = position
        }
        let test = unit.allocate()
        unit.emit(.matchKind, a: test, b: subject, d: 0, at: range)
        unit.jump(.jumpIfFalse, a: test, to: fail, at: range)
        let least = items.count - (star == nil ? 0 : 1)
        if star == nil || least > 0 {
            unit.emit(.getLength, a: test, b: subject, at: range)
            let op: CompareOperator = star == nil ? .equal : .greaterEqual
            try branchLength(test, op, least, fail: fail, range)
        }
        let isIndifferent = items.allSatisfy { item in
            if case .star(nil) = item.kind { return true }
            return Self.isWildcard(item)
        }
        if isIndifferent { return }
        if let star, case .star(nil) = items[star].kind {
            // Nobody asks for the rest: items are taken one by one, from both ends.
            return try itemPatterns(items, star, subject, fail: fail, &state, range)
        }
        if let star, star >= 1 << 8 || items.count - star - 1 >= 1 << 8 {
            throw SyntaxError("too many expressions in star-unpacking sequence pattern", range)
        }
        let base = unit.allocate(items.count)
        if let star {
            unit.emit(.unpackStarred, a: base, b: subject, c: star, d: items.count - star - 1, at: range)
        } else {
            unit.emit(.unpackSequence, a: base, b: subject, c: items.count, at: range)
        }
        for (offset, item) in items.enumerated() where !Self.isWildcard(item) {
            try pattern(item, base + offset, fail: fail, &state)
        }
    }

    private func branchLength(
        _ length: Int, _ op: CompareOperator, _ size: Int, fail: Label, _ range: SourceRange
    ) throws(SyntaxError) {
        if Int16(exactly: size) != nil {
            unit.longJump(
                .jumpUnlessCompareImmediate, a: length, b: size, d: Int(op.rawValue), to: fail, at: range)
        } else {
            let register = unit.allocate()
            unit.load(.literal(.int(size)), into: register, at: range)
            branchCompare(op, length, register, to: fail, when: false, range)
        }
    }

    private func itemPatterns(
        _ items: [Pattern], _ star: Int, _ subject: Int, fail: Label, _ state: inout CaseState,
        _ range: SourceRange
    ) throws(SyntaxError) {
        for (position, item) in items.enumerated() where position != star && !Self.isWildcard(item) {
            let mark = unit.top
            let value = unit.allocate(2)
            if position < star {
                unit.load(.literal(.int(position)), into: value + 1, at: range)
            } else {
                // From the end, but by an index from the beginning, as `len` gives it.
                unit.emit(.getLength, a: value + 1, b: subject, at: range)
                let back = items.count - position
                unit.load(.literal(.int(back)), into: value, at: range)
                unit.emit(.subtract, a: value + 1, b: value + 1, c: value, at: range)
            }
            unit.emit(.loadItem, a: value, b: subject, c: value + 1, at: range)
            try pattern(item, value, fail: fail, &state)
            unit.top = mark
        }
    }

    private func mapping(
        _ keys: [Expression], _ patterns: [Pattern], _ rest: String?, _ subject: Int, fail: Label,
        _ state: inout CaseState, _ range: SourceRange
    ) throws(SyntaxError) {
        try checkKeys(keys, range)
        let test = unit.allocate()
        unit.emit(.matchKind, a: test, b: subject, d: 1, at: range)
        unit.jump(.jumpIfFalse, a: test, to: fail, at: range)
        if keys.isEmpty, rest == nil { return }
        if !keys.isEmpty {
            unit.emit(.getLength, a: test, b: subject, at: range)
            try branchLength(test, .greaterEqual, keys.count, fail: fail, range)
        }
        // The subject and the keys, for the rest.
        let pair = unit.allocate(2)
        unit.move(subject, to: pair, at: range)
        try tuple(keys, Expression(.tuple(keys), range), into: pair + 1)
        unit.top = pair + 2
        let values = unit.allocate()
        unit.emit(.matchKeys, a: values, b: subject, c: pair + 1, at: range)
        unit.jump(.jumpIfNone, a: values, to: fail, at: range)
        let base = unit.allocate(keys.count)
        unit.emit(.unpackSequence, a: base, b: values, c: keys.count, at: range)
        for (offset, item) in patterns.enumerated() where !Self.isWildcard(item) {
            try pattern(item, base + offset, fail: fail, &state)
        }
        if let rest {
            intrinsic(.mappingRest, into: values, from: pair, count: 2, at: range)
            try capture(rest, values, &state, range)
        }
    }

    private func checkKeys(_ keys: [Expression], _ range: SourceRange) throws(SyntaxError) {
        var seen: Set<ConstantKey> = []
        for key in keys {
            guard case .literal(let constant)? = constant(of: key) else { continue }
            if !seen.insert(ConstantKey(Self.normal(constant))).inserted {
                throw SyntaxError(
                    "mapping pattern checks duplicate key (\(Unparser.text(of: key) ?? "..."))", range)
            }
        }
    }

    /// The int that a number is equal to, where there is one.
    private static func normal(_ constant: Constant) -> Constant {
        switch constant {
        case .true: .int(1)
        case .false: .int(0)
        case .float(let value): Int(exactly: value).map { .int($0) } ?? constant
        case .imaginary(0): .int(0)
        default: constant
        }
    }

    private func classPattern(
        _ type: Expression, _ patterns: [Pattern], _ names: [String], _ keywordPatterns: [Pattern],
        _ subject: Int,
        fail: Label, _ state: inout CaseState, _ range: SourceRange
    ) throws(SyntaxError) {
        if patterns.count > 255 {
            throw SyntaxError(
                "too many sub-patterns in class pattern \(Unparser.text(of: type) ?? "")", range)
        }
        for (position, name) in names.enumerated() where names[..<position].contains(name) {
            throw SyntaxError(
                "attribute name repeated in class pattern: \(name)", keywordPatterns[position].range)
        }
        let pair = unit.allocate(2)
        unit.move(subject, to: pair, at: range)
        try expression(type, into: pair + 1)
        let constant = unit.shortConstant(.tuple(names.map { .literal(.string($0)) }))
        unit.emit(.matchClass, a: pair, b: pair, c: constant, d: patterns.count, at: range)
        unit.jump(.jumpIfNone, a: pair, to: fail, at: range)
        let all = patterns + keywordPatterns
        if all.isEmpty { return }
        let base = unit.allocate(all.count)
        unit.emit(.unpackSequence, a: base, b: pair, c: all.count, at: range)
        for (offset, item) in all.enumerated() where !Self.isWildcard(item) {
            try pattern(item, base + offset, fail: fail, &state)
        }
    }

    /// Patterns joined by `|`: all capture the same names, into the same registers.
    private func alternatives(
        _ items: [Pattern], _ subject: Int, fail: Label, _ state: inout CaseState, allowsIrrefutable: Bool,
        _ range: SourceRange
    ) throws(SyntaxError) {
        let matched = unit.newLabel()
        let before = state.captured
        var names: Set<String>?
        var first = before
        for (position, item) in items.enumerated() {
            let isLast = position == items.count - 1
            state.captured = before
            let next = isLast ? fail : unit.newLabel()
            try pattern(
                item, subject, fail: next, &state, allowsIrrefutable: isLast && allowsIrrefutable)
            let captured = Set(state.captured.dropFirst(before.count).map(\.name))
            if let names, names != captured {
                throw SyntaxError("alternative patterns bind different names", range)
            }
            if names == nil {
                names = captured
                first = state.captured
            }
            if !isLast {
                unit.jump(.jump, to: matched, at: range)
                unit.bind(next)
            }
        }
        state.captured = first
        unit.bind(matched)
    }
}

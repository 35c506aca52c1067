/// Turns a parsed pattern into a program.
struct RegexCompiler {
    private(set) var code: [Int32] = []
    private(set) var strings: [UInt32] = []
    private(set) var sets: [RegexSet] = []
    private(set) var firsts: [RegexFirst] = []
    /// Two for each group, then the last group that ended, then those of repeats.
    private(set) var registerCount: Int
    private let tree: RegexTree
    /// First sets that instructions refer to get their number when all sets are known.
    private var firstOperands: [Int] = []

    private init(_ tree: RegexTree) {
        self.tree = tree
        registerCount = tree.groupCount * 2 + 1
    }

    /// The program of a pattern.
    static func compile(_ tree: RegexTree) throws -> RegexProgram {
        var compiler = RegexCompiler(tree)
        try compiler.sequence(tree.nodes, tree.flags)
        compiler.emit(RegexOp.success)
        let analysis = RegexAnalysis(tree)
        let first = analysis.first(of: tree.nodes, tree.flags)
        var firstIndex = -1
        if !first.isNullable && !first.isEverything { firstIndex = compiler.add(first) }
        for place in compiler.firstOperands where compiler.code[place] >= 0 {
            compiler.code[place] += Int32(compiler.sets.count)
        }
        if firstIndex >= 0 { firstIndex += compiler.sets.count }
        let (prefix, isWhole) = analysis.prefix(of: tree.nodes, tree.flags)
        return RegexProgram(
            compiler, tree, first: firstIndex, isAnchored: analysis.isAnchored(tree.nodes, tree.flags),
            prefix: prefix, isLiteral: isWhole && tree.groupCount == 0 && !prefix.isEmpty)
    }

    private mutating func add(_ first: RegexFirst) -> Int {
        firsts.append(first)
        return firsts.count - 1
    }

    private mutating func emit(_ op: Int32, _ words: Int...) {
        code.append(op)
        for word in words { code.append(Int32(truncatingIfNeeded: word)) }
    }
    private mutating func register(_ count: Int) -> Int {
        defer { registerCount += count }
        return registerCount
    }
    /// Sets an operand to the place where code goes on.
    private mutating func patch(_ place: Int) { code[place] = Int32(code.count) }

    // MARK: Sequences

    private mutating func sequence(_ nodes: [RegexNode], _ flags: RegexFlags) throws {
        var index = 0
        while index < nodes.count {
            var run = 0
            if !flags.contains(.ignoreCase) {
                while index + run < nodes.count, case .literal = nodes[index + run] { run += 1 }
            }
            if run > 1 {
                emit(RegexOp.string, strings.count, run)
                for node in nodes[index..<(index + run)] {
                    if case .literal(let point) = node { strings.append(point) }
                }
                index += run
                continue
            }
            try self.node(nodes[index], flags, next: index + 1 < nodes.count ? nodes[index + 1] : nil)
            index += 1
        }
    }

    private mutating func node(_ node: RegexNode, _ flags: RegexFlags, next: RegexNode?) throws {
        switch node {
        case .literal, .notLiteral, .any, .set:
            let (kind, operand) = unit(node, flags)
            emit(kind)
            if kind != RegexOp.any && kind != RegexOp.all { code.append(operand) }
        case .anchor(let anchor):
            emit(RegexOp.anchor, Int(resolved(anchor, flags).rawValue), flags.contains(.unicode) ? 1 : 0)
        case .branch(let items): try branch(items, flags)
        case .group(let number, let added, let removed, let inner):
            if let number { emit(RegexOp.mark, number * 2 - 2) }
            try sequence(inner, flags.combined(adding: added, removing: removed))
            if let number { emit(RegexOp.mark, number * 2 - 1) }
        case .repetition(let kind, let least, let most, let inner):
            try repetition(kind, least, most, inner, flags, next: next)
        case .look(let behind, let negative, let inner): try look(behind, negative, inner, flags)
        case .reference(let group): emit(RegexOp.reference, group, Int(RegexCaseMode(flags).rawValue))
        case .conditional(let group, let yes, let no):
            emit(RegexOp.ifGroup, group, 0)
            let skip = code.count - 1
            try sequence(yes, flags)
            if let no {
                emit(RegexOp.jump, 0)
                let end = code.count - 1
                patch(skip)
                try sequence(no, flags)
                patch(end)
            } else {
                patch(skip)
            }
        case .atomic(let inner):
            let register = register(1)
            emit(RegexOp.beginAtomic, register)
            try sequence(inner, flags)
            emit(RegexOp.endAtomic, register)
        case .failure: emit(RegexOp.failure)
        }
    }

    private func resolved(_ anchor: RegexAnchor, _ flags: RegexFlags) -> RegexAnchor {
        switch anchor {
        case .beginning: flags.contains(.multiline) ? .beginningOfLine : .beginningOfString
        case .end: flags.contains(.multiline) ? .endOfLine : .end
        case .boundary: .wordBoundary
        case .notBoundary: .notWordBoundary
        default: anchor
        }
    }

    /// Opcode and operand of what takes one character.
    private mutating func unit(_ node: RegexNode, _ flags: RegexFlags) -> (Int32, Int32) {
        switch node {
        case .any: return (flags.contains(.dotAll) ? RegexOp.all : RegexOp.any, 0)
        case .literal(let point), .notLiteral(let point):
            var isNegated = false
            if case .notLiteral = node { isNegated = true }
            if RegexCaseMode(flags).variants(point).count == 1 {
                return (isNegated ? RegexOp.notCharacter : RegexOp.character, Int32(bitPattern: point))
            }
            sets.append(RegexSet([.literal(point)], negated: isNegated, flags: flags))
        case .set(let items, let negated): sets.append(RegexSet(items, negated: negated, flags: flags))
        default: return (RegexOp.failure, 0)
        }
        return (RegexOp.set, Int32(sets.count - 1))
    }

    // MARK: Alternatives

    private mutating func branch(_ items: [[RegexNode]], _ flags: RegexFlags) throws {
        let analysis = RegexAnalysis(tree)
        var ends: [Int] = []
        for (index, item) in items.enumerated() {
            if index == items.count - 1 {
                try sequence(item, flags)
                break
            }
            let first = analysis.first(of: item, flags)
            if first.isNullable || first.isEverything {
                emit(RegexOp.split, 0)
            } else {
                emit(RegexOp.alternative, 0, add(first))
                firstOperands.append(code.count - 1)
            }
            let target = first.isNullable || first.isEverything ? code.count - 1 : code.count - 2
            try sequence(item, flags)
            emit(RegexOp.jump, 0)
            ends.append(code.count - 1)
            patch(target)
        }
        for end in ends { patch(end) }
    }

    // MARK: Repeats

    /// The one-character part that a repeat's content is.
    private func simple(_ nodes: [RegexNode], _ flags: RegexFlags) -> (RegexNode, RegexFlags)? {
        guard nodes.count == 1 else { return nil }
        if case .group(number: nil, let added, let removed, let inner) = nodes[0] {
            return simple(inner, flags.combined(adding: added, removing: removed))
        }
        return nodes[0].isUnit ? (nodes[0], flags) : nil
    }

    private mutating func repetition(
        _ kind: RegexRepeatKind, _ least: Int, _ most: Int, _ inner: [RegexNode], _ flags: RegexFlags,
        next: RegexNode?
    ) throws {
        // Counts stand as 32-bit words; the greatest means any number of times.
        let low = min(least, Int(Int32.max) - 1)
        let high = most >= Int(Int32.max) ? Int(Int32.max) : most
        if let (node, unitFlags) = simple(inner, flags) {
            let (op, operand) = unit(node, unitFlags)
            var follows = -1
            if case .literal(let point) = next, !flags.contains(.ignoreCase) { follows = Int(point) }
            switch kind {
            case .greedy:
                emit(RegexOp.greedyUnit, Int(op), Int(operand), low, high, follows)
            case .lazy: emit(RegexOp.lazyUnit, Int(op), Int(operand), low, high, follows)
            case .possessive: emit(RegexOp.possessiveUnit, Int(op), Int(operand), low, high)
            }
            return
        }
        if kind == .possessive { return try possessive(low, high, inner, flags) }
        if kind == .greedy && least == 0 && most == 1 { return try optional(inner, flags) }
        let register = register(2)
        emit(RegexOp.beginRepeat, register)
        emit(RegexOp.jump, 0)
        let entry = code.count - 1
        if kind == .greedy {
            let body = code.count
            try sequence(inner, flags)
            patch(entry)
            let first = RegexAnalysis(tree).first(of: inner, flags)
            let usesFirst = !first.isNullable && !first.isEverything
            emit(RegexOp.greedyUntil, register, low, high, body, usesFirst ? add(first) : -1)
            firstOperands.append(code.count - 1)
        } else {
            let more = code.count
            emit(RegexOp.lazyMore, register, high, more + 4)
            let body = code.count
            try sequence(inner, flags)
            patch(entry)
            emit(RegexOp.lazyUntil, register, low, more, body)
        }
    }

    /// `(…)?` needs no counting.
    private mutating func optional(_ inner: [RegexNode], _ flags: RegexFlags) throws {
        emit(RegexOp.split, 0)
        let end = code.count - 1
        try sequence(inner, flags)
        patch(end)
    }

    private mutating func possessive(_ low: Int, _ high: Int, _ inner: [RegexNode], _ flags: RegexFlags)
        throws
    {
        let register = register(3)
        emit(RegexOp.beginPossessive, register)
        let next = code.count
        emit(RegexOp.possessiveNext, register, low, high, 0)
        try sequence(inner, flags)
        emit(RegexOp.possessiveEnd, register, next)
        patch(next + 4)
    }

    // MARK: Looking around

    private mutating func look(_ behind: Bool, _ negative: Bool, _ inner: [RegexNode], _ flags: RegexFlags)
        throws
    {
        var back = 0
        if behind {
            let width = RegexWidth(of: inner, groups: tree.groupWidths)
            if width.least > Int(UInt32.max) { throw RegexError(message: "looks too much behind") }
            if width.least != width.most {
                throw RegexError(message: "look-behind requires fixed-width pattern")
            }
            back = min(width.least, Int(Int32.max))
        }
        let register = register(2)
        if negative {
            emit(RegexOp.beginNegative, register, back, 0)
            let target = code.count - 1
            try sequence(inner, flags)
            emit(RegexOp.endNegative, register)
            patch(target)
        } else {
            emit(RegexOp.beginLook, register, back)
            try sequence(inner, flags)
            emit(RegexOp.endLook, register)
        }
    }
}

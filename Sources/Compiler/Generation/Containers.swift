import Syntax

extension CodeGenerator {
    func tuple(_ items: [Expression], _ expression: Expression, into target: Int) throws(SyntaxError) {
        let range = expression.range
        if let values = constants(of: items) {
            return unit.load(.tuple(values), into: target, at: range)
        }
        if items.count <= CompileLimits.chunk, !Self.hasStarred(items) {
            let base = try consecutive(items)
            return unit.emit(.buildTuple, a: target, b: base, c: items.count, at: range)
        }
        let list = unit.allocate()
        try pieces(items, .list, into: list, range)
        unit.emit(.listToTuple, a: target, b: list, at: range)
    }

    func list(_ items: [Expression], into target: Int, _ range: SourceRange) throws(SyntaxError) {
        try collection(items, .list, into: target, range)
    }

    func set(_ items: [Expression], into target: Int, _ range: SourceRange) throws(SyntaxError) {
        try collection(items, .set, into: target, range)
    }

    static func hasStarred(_ items: [Expression]) -> Bool {
        items.contains { if case .starred = $0.kind { true } else { false } }
    }

    /// Evaluates expressions into new temporaries that follow each other.
    func consecutive(_ items: some Collection<Expression>) throws(SyntaxError) -> Int {
        let base = unit.top
        for item in items { try expression(item, into: unit.allocate()) }
        return base
    }

    private enum Collected { case list, set }

    private func collection(
        _ items: [Expression], _ kind: Collected, into target: Int, _ range: SourceRange
    ) throws(SyntaxError) {
        let isLong = items.count > CompileLimits.chunk || Self.hasStarred(items)
        if !isLong, items.count < 3 || constants(of: items) == nil {
            let base = try consecutive(items)
            unit.emit(kind == .list ? .buildList : .buildSet, a: target, b: base, c: items.count, at: range)
            return
        }
        let result = unit.isScratch(target) ? target : unit.allocate()
        try pieces(items, kind, into: result, range)
        unit.move(result, to: target, at: range)
    }

    /// Builds a collection step by step; `result` is a temporary.
    private func pieces(
        _ items: [Expression], _ kind: Collected, into result: Int, _ range: SourceRange
    ) throws(SyntaxError) {
        let build: Opcode = kind == .list ? .buildList : .buildSet
        let extend: Opcode = kind == .list ? .listExtend : .setUpdate
        let append: Opcode = kind == .list ? .listAppend : .setAdd
        if items.count > 2, let values = constants(of: items) {
            unit.emit(build, a: result, b: unit.top, c: 0, at: range)
            let register = unit.allocate()
            unit.load(kind == .list ? .tuple(values) : .frozenSet(values), into: register, at: range)
            unit.emit(extend, a: result, b: register, at: range)
            unit.top -= 1
            return
        }
        let plain = items.prefix { if case .starred = $0.kind { false } else { true } }
        let first = plain.prefix(CompileLimits.chunk)
        let mark = unit.top
        let base = try consecutive(first)
        unit.emit(build, a: result, b: base, c: first.count, at: range)
        unit.top = mark
        for item in items.dropFirst(first.count) {
            if case .starred(let value) = item.kind {
                let register = try operand(value, isLast: true)
                unit.emit(extend, a: result, b: register, at: item.range)
            } else {
                let register = try operand(item, isLast: true)
                unit.emit(append, a: result, b: register, at: range)
            }
            unit.top = mark
        }
    }

    func dict(
        _ items: [(key: Expression?, value: Expression)], into target: Int, _ range: SourceRange
    ) throws(SyntaxError) {
        let isSimple = items.count <= CompileLimits.chunk && items.allSatisfy { $0.key != nil }
        let result = isSimple || unit.isScratch(target) ? target : unit.allocate()
        let base = unit.top
        var position = 0
        while position < items.count, position < CompileLimits.chunk, let key = items[position].key {
            try expression(key, into: unit.allocate())
            try expression(items[position].value, into: unit.allocate())
            position += 1
        }
        unit.emit(.buildDict, a: result, b: base, c: position, at: range)
        unit.top = base
        for item in items.dropFirst(position) {
            if let key = item.key {
                let register = try operand(key)
                let value = try operand(item.value, isLast: true)
                unit.emit(.dictSet, a: result, b: register, c: value, at: range)
            } else {
                let register = try operand(item.value, isLast: true)
                unit.emit(.dictUpdate, a: result, b: register, at: range)
            }
            unit.top = base
        }
        unit.move(result, to: target, at: range)
    }
}

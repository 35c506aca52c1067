import Syntax

extension CodeGenerator {
    /// `with`, one item at a time: the others and the body stand inside the first.
    func with(
        _ items: ArraySlice<WithItem>, _ body: [Statement], isAsync: Bool, _ range: SourceRange
    ) throws(SyntaxError) {
        guard let item = items.first else { return try statements(body) }
        try deepen(range)
        defer { depth -= 1 }
        let mark = unit.top
        defer { unit.top = mark }
        let place = item.context.range
        let exit = unit.allocate(2)
        let enter = unit.allocate(2)
        let manager = try scratchOperand(item.context, enter)
        unit.emit(.loadSpecial, a: exit, b: manager, d: isAsync ? 3 : 1, at: place)
        unit.emit(.loadSpecial, a: enter, b: manager, d: isAsync ? 2 : 0, at: place)
        unit.emit(.callMethod, a: enter, b: enter, c: 0, at: place)
        if isAsync { unit.emit(.await, a: enter, b: enter, d: 1, at: place) }
        let end = unit.newLabel()
        let handler = unit.newLabel()
        let entry = unit.bound
        // The entered value's register is free once it is stored: handlers begin there.
        let saved = enter
        unit.reserve(saved + 2)
        unit.openRegion(handler: handler, register: saved + 1)
        try push(Block(kind: .with(exit: exit, isAsync: isAsync, place), regionCount: 1), range)
        unit.top = enter + 1
        if let target = item.target { try store(target, from: enter) }
        unit.top = enter
        try with(items.dropFirst(), body, isAsync: isAsync, range)
        unit.closeRegion()
        pop()
        try exitWith(exit, isAsync: isAsync, place)
        unit.jump(.jump, to: end, at: place)

        unit.bindHandler(handler, bound: entry)
        unit.top = saved + 2
        unit.emit(.beginHandler, a: saved + 1, b: saved, at: place)
        let cleanup = unit.newLabel()
        let during = unit.bound
        unit.openRegion(handler: cleanup, register: saved + 2)
        let result = unit.allocate()
        unit.reserve(saved + 7)
        unit.emit(.callExit, a: result, b: exit, c: saved + 1, d: isAsync ? 1 : 0, at: place)
        if isAsync { unit.emit(.await, a: result, b: result, d: 2, at: place) }
        let suppressed = unit.newLabel()
        unit.jump(.jumpIfTrue, a: result, to: suppressed, at: place)
        unit.emit(.reraise, a: saved + 1, at: place)
        unit.isReachable = false
        unit.bind(suppressed)
        unit.closeRegion()
        unit.emit(.endHandler, a: saved, at: place)
        unit.jump(.jump, to: end, at: place)
        unit.bindHandler(cleanup, bound: during)
        unit.emit(.endHandler, a: saved, at: .none)
        unit.emit(.reraise, a: saved + 2, at: .none)
        unit.isReachable = false
        unit.bind(end)
    }

    /// Calls the exit method when no exception left the body.
    func exitWith(_ exit: Int, isAsync: Bool, _ range: SourceRange) throws(SyntaxError) {
        guard unit.isReachable else { return }
        let mark = unit.top
        let base = unit.allocate(5)
        unit.move(exit, to: base, at: range)
        unit.move(exit + 1, to: base + 1, at: range)
        for register in base + 2..<base + 5 { unit.load(.literal(.none), into: register, at: range) }
        unit.emit(.callMethod, a: base, b: base, c: 3, at: range)
        if isAsync { unit.emit(.await, a: base, b: base, d: 2, at: range) }
        unit.top = mark
    }
}

import Syntax

extension CodeGenerator {
    func whileLoop(
        _ test: Expression, _ body: [Statement], _ orElse: [Statement], _ range: SourceRange
    ) throws(SyntaxError) {
        let head = unit.newLabel()
        let otherwise = unit.newLabel()
        let end = unit.newLabel()
        unit.bindHead(head)
        try push(Block(kind: .loop(break: end, continue: head)), range)
        try branch(test, to: otherwise, when: false)
        try statements(body)
        unit.jump(.loop, to: head, at: range)
        pop()
        unit.bind(otherwise)
        try statements(orElse)
        unit.bind(end)
    }

    func forLoop(
        _ target: Expression, _ iterable: Expression, _ body: [Statement], _ orElse: [Statement],
        _ range: SourceRange
    ) throws(SyntaxError) {
        let head = unit.newLabel()
        let otherwise = unit.newLabel()
        let end = unit.newLabel()
        let iterator = unit.allocate()
        try iterableOperand(iterable, into: iterator)
        unit.bindHead(head)
        try push(Block(kind: .loop(break: end, continue: head)), range)
        try next(iterator, target, exhausted: otherwise, iterable.range)
        try statements(body)
        unit.jump(.loop, to: head, at: range)
        pop()
        unit.bind(otherwise)
        try statements(orElse)
        unit.bind(end)
    }

    /// Puts an iterator over the value of an expression into a temporary.
    func iterableOperand(_ iterable: Expression, isAsync: Bool = false, into iterator: Int)
        throws(SyntaxError)
    {
        if !isAsync, case .list(let items) = iterable.kind, let values = constants(of: items) {
            unit.load(.tuple(values), into: iterator, at: iterable.range)
            return unit.emit(.getIterator, a: iterator, b: iterator, at: iterable.range)
        }
        let register = try scratchOperand(iterable, iterator)
        unit.emit(isAsync ? .getAsyncIterator : .getIterator, a: iterator, b: register, at: iterable.range)
    }

    /// Assigns an iterator's next value to a target; jumps when there is none.
    func next(
        _ iterator: Int, _ target: Expression, exhausted: Label, _ range: SourceRange
    ) throws(SyntaxError) {
        if case .name(let name) = target.kind, let register = localRegister(name) {
            try refuseDebug(name, "assign to", target.range)
            unit.longJump(.forIterator, a: register, b: iterator, to: exhausted, at: range)
            unit.bound.insert(register)
            return
        }
        let register = unit.allocate()
        unit.longJump(.forIterator, a: register, b: iterator, to: exhausted, at: range)
        try store(target, from: register)
        unit.top = register
    }

    func asyncLoop(
        _ target: Expression, _ iterable: Expression, _ body: [Statement], _ orElse: [Statement],
        _ range: SourceRange
    ) throws(SyntaxError) {
        try checkAwait("'async for'", range)
        let head = unit.newLabel()
        let end = unit.newLabel()
        let iterator = unit.allocate()
        try iterableOperand(iterable, isAsync: true, into: iterator)
        unit.bindHead(head)
        let entry = unit.bound
        try push(Block(kind: .loop(break: end, continue: head)), range)
        let exhausted = unit.newLabel()
        let stopped = try asyncNext(iterator, target, exhausted: exhausted, range)
        try statements(body)
        unit.jump(.loop, to: head, at: range)
        pop()
        unit.bindHandler(exhausted, bound: entry)
        unit.emit(.endAsyncFor, a: stopped, at: iterable.range)
        try statements(orElse)
        unit.bind(end)
        // Where a `break` has led here, the iterator may be an asynchronous generator that nobody else has.
        unit.top = iterator
        reclaim(range)
    }

    /// Awaits an iterator's next value; at the end control goes to `exhausted` with the exception in the result.
    func asyncNext(
        _ iterator: Int, _ target: Expression, exhausted: Label, _ range: SourceRange
    ) throws(SyntaxError) -> Int {
        let register = unit.allocate()
        unit.openRegion(handler: exhausted, register: register)
        unit.emit(.asyncNext, a: register, b: iterator, at: range)
        unit.emit(.await, a: register, b: register, d: 3, at: range)
        unit.closeRegion()
        try store(target, from: register)
        unit.top = register
        return register
    }
}

import Syntax

extension CodeGenerator {
    func tryStatement(
        _ body: [Statement], _ handlers: [ExceptHandler], _ orElse: [Statement], _ finalBody: [Statement],
        isStar: Bool, _ range: SourceRange
    ) throws(SyntaxError) {
        if finalBody.isEmpty {
            return try tryExcept(body, handlers, orElse, isStar: isStar, range)
        }
        let end = unit.newLabel()
        let handler = unit.newLabel()
        let entry = unit.bound
        // The exception handled before, and the one that is handled.
        let saved = unit.allocate(2)
        unit.openRegion(handler: handler, register: saved + 1)
        try push(Block(kind: .finallyTry(finalBody), regionCount: 1), range)
        if handlers.isEmpty {
            try statements(body)
        } else {
            try tryExcept(body, handlers, orElse, isStar: isStar, range)
        }
        unit.closeRegion()
        pop()
        // (the copy for exceptions finds the errors in a body that nothing falls into)
        if unit.isReachable { try statements(finalBody) }
        unit.jump(.jump, to: end, at: finalBody.last?.range ?? range)

        unit.bindHandler(handler, bound: entry)
        unit.emit(.beginHandler, a: saved + 1, b: saved, at: .none)
        let cleanup = unit.newLabel()
        let during = unit.bound
        unit.openRegion(handler: cleanup, register: saved + 2)
        try push(Block(kind: .finallyEnd(saved: saved), regionCount: 1), range)
        try statements(finalBody)
        unit.emit(.reraise, a: saved + 1, at: .none)
        unit.isReachable = false
        unit.closeRegion()
        pop()
        cleanUp(cleanup, saved, bound: during)
        unit.bind(end)
    }

    /// An exception left a handler: the one handled before is handled again, and the exception goes on.
    private func cleanUp(_ label: Label, _ saved: Int, bound: BoundSet) {
        unit.bindHandler(label, bound: bound)
        unit.emit(.endHandler, a: saved, at: .none)
        unit.emit(.reraise, a: saved + 2, at: .none)
        unit.isReachable = false
    }

    private func tryExcept(
        _ body: [Statement], _ handlers: [ExceptHandler], _ orElse: [Statement], isStar: Bool, _ range: SourceRange
    ) throws(SyntaxError) {
        let end = unit.newLabel()
        let label = unit.newLabel()
        let entry = unit.bound
        let mark = unit.top
        let saved = unit.allocate(2)
        unit.openRegion(handler: label, register: saved + 1)
        try push(Block(kind: .tryBody, regionCount: 1), range)
        try statements(body)
        unit.closeRegion()
        pop()
        try statements(orElse)
        unit.jump(.jump, to: end, at: orElse.last?.range ?? body.last?.range ?? range)

        unit.bindHandler(label, bound: entry)
        unit.emit(.beginHandler, a: saved + 1, b: saved, at: .none)
        let cleanup = unit.newLabel()
        let during = unit.bound
        unit.openRegion(handler: cleanup, register: saved + 2)
        if isStar {
            try exceptStar(handlers, saved: saved, end: end, range)
        } else {
            for (position, handler) in handlers.enumerated() {
                if handler.type == nil, position < handlers.count - 1 {
                    throw SyntaxError("default 'except:' must be last", handler.range)
                }
                try clause(handler, saved: saved, end: end)
            }
            unit.emit(.reraise, a: saved + 1, at: .none)
            unit.isReachable = false
        }
        unit.closeRegion()
        cleanUp(cleanup, saved, bound: during)
        unit.bind(end)
        unit.top = mark
    }

    /// One `except` clause.
    private func clause(_ handler: ExceptHandler, saved: Int, end: Label) throws(SyntaxError) {
        let exception = saved + 1
        let next = unit.newLabel()
        if let type = handler.type {
            let mark = unit.top
            let register = try operand(type, isLast: true)
            let result = unit.allocate()
            unit.emit(.matchException, a: result, b: exception, c: register, at: handler.range)
            unit.jump(.jumpIfFalse, a: result, to: next, at: handler.range)
            unit.top = mark
        }
        if let name = handler.name { try store(name, from: exception, handler.range) }
        let clear = unit.newLabel()
        let entry = unit.bound
        if handler.name != nil { unit.openRegion(handler: clear, register: saved + 2) }
        // The outer region, shared by all clauses, restores the handled exception.
        let count = handler.name == nil ? 1 : 2
        try push(
            Block(kind: .handler(saved: saved, name: handler.name, handler.range), regionCount: count, weight: 2),
            handler.range)
        try statements(handler.body)
        pop()
        if handler.name != nil { unit.closeRegion() }
        unit.emit(.endHandler, a: saved, at: .none)
        if let name = handler.name { try clearHandlerName(name, .none) }
        unit.jump(.jump, to: end, at: .none)
        if let name = handler.name {
            unit.bindHandler(clear, bound: entry)
            let raised = unit.allocate()
            try clearHandlerName(name, .none)
            unit.emit(.reraise, a: raised, at: .none)
            unit.top = raised
            unit.isReachable = false
        }
        unit.bind(next)
    }

    /// The clauses of `except*`: each takes its part of the exception group.
    private func exceptStar(
        _ handlers: [ExceptHandler], saved: Int, end: Label, _ range: SourceRange
    ) throws(SyntaxError) {
        let exception = saved + 1
        // What clauses raised and left; it must follow the original exception.
        let results = unit.allocate()
        let match = unit.allocate()
        let rest = unit.allocate()
        let outer = unit.allocate()
        unit.emit(.buildList, a: results, b: results, c: 0, at: .none)
        unit.move(exception, to: rest, at: .none)
        try push(Block(kind: .exceptStar), range)
        for handler in handlers {
            try starClause(handler, (exception, results, match, rest, outer))
        }
        pop()
        unit.emit(.listAppend, a: results, b: rest, at: .none)
        intrinsic(.prepareReraiseStar, into: match, from: exception, count: 2, at: .none)
        let reraise = unit.newLabel()
        unit.jump(.jumpIfNotNone, a: match, to: reraise, at: .none)
        unit.emit(.endHandler, a: saved, at: .none)
        unit.jump(.jump, to: end, at: .none)
        unit.bind(reraise)
        unit.emit(.reraise, a: match, at: .none)
        unit.isReachable = false
        unit.top = results
    }

    private func starClause(
        _ handler: ExceptHandler, _ registers: (exception: Int, results: Int, match: Int, rest: Int, outer: Int)
    ) throws(SyntaxError) {
        let next = unit.newLabel()
        let mark = unit.top
        if let type = handler.type {
            let register = try operand(type, isLast: true)
            unit.emit(.matchExceptionGroup, a: registers.match, b: registers.rest, c: register, at: handler.range)
            unit.jump(.jumpIfNone, a: registers.match, to: next, at: handler.range)
            unit.top = mark
        }
        if let name = handler.name { try store(name, from: registers.match, handler.range) }
        unit.emit(.beginHandler, a: registers.match, b: registers.outer, at: .none)
        let failed = unit.newLabel()
        let entry = unit.bound
        unit.openRegion(handler: failed, register: unit.top)
        try push(
            Block(kind: .handler(saved: registers.outer, name: handler.name, handler.range), regionCount: 1),
            handler.range)
        try statements(handler.body)
        pop()
        unit.closeRegion()
        unit.emit(.endHandler, a: registers.outer, at: .none)
        if let name = handler.name { try clearHandlerName(name, .none) }
        unit.jump(.jump, to: next, at: .none)
        // What the body raised is raised together with the others at the end.
        unit.bindHandler(failed, bound: entry)
        let raised = unit.allocate()
        unit.emit(.endHandler, a: registers.outer, at: .none)
        if let name = handler.name { try clearHandlerName(name, .none) }
        unit.emit(.listAppend, a: registers.results, b: raised, at: .none)
        unit.top = mark
        unit.bind(next)
    }
}

/// Tasks of other makers than the native one, and loops of other classes: what `asyncio._register_task`,
/// `_enter_task` and the like know about them.
func defineTaskRegistry(_ module: ModuleBuilder) {
    module.function("_register_task", "task") { t, a in
        let state = t.session.asyncio
        if t.asTask(a[0]) == nil, !state.foreignTasks.array.contains(a[0]) { state.foreignTasks.append(a[0]) }
        return .none
    }
    module.function("_unregister_task", "task") { t, a in
        let tasks = t.session.asyncio.foreignTasks
        if let index = tasks.array.firstIndex(of: a[0]) { tasks.remove(at: index) }
        return .none
    }
    module.function("_register_eager_task", "task") { _, _ in .none }
    module.function("_unregister_eager_task", "task") { _, _ in .none }
    module.function("_enter_task", "loop, task") { t, a in
        let current = try t.currentTask(of: a[0])
        if !current.isNone {
            throw t.runtimeError(
                "Cannot enter into task \(try t.reprText(a[1])) while another task "
                    + "\(try t.reprText(current)) is being executed.")
        }
        try t.setCurrentTask(of: a[0], a[1])
        return .none
    }
    module.function("_leave_task", "loop, task") { t, a in
        let current = try t.currentTask(of: a[0])
        if current != a[1] {
            throw t.runtimeError(
                "Leaving task \(try t.reprText(a[1])) does not match the current task \(try t.reprText(current))."
            )
        }
        try t.setCurrentTask(of: a[0], .none)
        return .none
    }
    module.function("_swap_current_task", "loop, task") { t, a in
        let current = try t.currentTask(of: a[0])
        try t.setCurrentTask(of: a[0], a[1])
        return current
    }
}

extension ThreadState {
    /// `asyncio.current_task(loop)`
    func currentTask(of loop: Value) throws -> Value {
        if let loop = loop.as(EventLoopObject.self) { return loop.currentTask }
        let task = try session.asyncio.foreignCurrentTasks.value(loop, self)
        return task.isUnbound ? .none : task
    }

    fileprivate func setCurrentTask(of loop: Value, _ task: Value) throws {
        if let loop = loop.as(EventLoopObject.self) {
            loop.currentTask = task
        } else if task.isNone {
            try callMethod(Value(session.asyncio.foreignCurrentTasks), "pop", loop, .none)
        } else {
            try session.asyncio.foreignCurrentTasks.set(loop, task, self)
        }
    }

    /// `asyncio.all_tasks(loop)`
    func allTasks(of loop: Value) throws -> Value {
        let list = session.list((loop.as(EventLoopObject.self)?.pendingTasks ?? []).map { Value($0) })
        let foreign = session.asyncio.foreignTasks
        try protecting([Value(list)]) {
            for index in 0..<foreign.count {
                let task = foreign[index]
                if try isTrue(callMethod(task, "done")) { continue }
                let theirs: Value
                if let method = try lookUpAttribute(task, session.intern("get_loop")) {
                    theirs = try call(method)
                } else {
                    theirs = try getAttribute(task, session.intern("_loop"))
                }
                if theirs == loop { list.append(task) }
            }
        }
        return try call(Value(session.types.set), Value(list))
    }
}

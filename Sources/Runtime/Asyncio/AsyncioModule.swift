/// Fills the module `_asyncio`: the native part of `asyncio`, which `asyncio` itself hands on.
package func defineNativeAsyncioModule(_ module: ModuleBuilder) {
    let state = module.session.asyncio
    module.attribute("Future", Value(state.future))
    module.attribute("Task", Value(state.task))
    module.attribute("Handle", Value(state.handle))
    module.attribute("TimerHandle", Value(state.timerHandle))
    module.attribute("AbstractEventLoop", Value(state.abstractLoop))
    module.attribute("BaseEventLoop", Value(state.baseLoop))
    module.attribute("SelectorEventLoop", Value(state.loop))
    module.attribute("EventLoop", Value(state.loop))
    module.attribute("_Fifo", Value(state.fifo))
    module.attribute("CancelledError", Value(state.cancelledError))
    module.attribute("InvalidStateError", Value(state.invalidStateError))
    module.attribute("TimeoutError", Value(module.session.exceptionType(.timeoutError)))
    defineLoopFunctions(module)
    defineTaskFunctions(module)
    defineFutureFunctions(module)
}

private func defineLoopFunctions(_ module: ModuleBuilder) {
    module.function("get_running_loop", "") { t, _ in try t.requireRunningLoop().value }
    module.function("_get_running_loop", "") { t, _ in t.runningLoop }
    module.function("_set_running_loop", "loop, /") { t, a in
        t.runningLoop = a[0]
        return .none
    }
    module.function("_log", "level, message, /") { t, a in
        try t.logAsyncio(t.strText(a[0]), t.strText(a[1]))
        return .none
    }
    // Something with a finaliser may have been dropped: the collector looks soon.
    module.function("_expect_collection", "") { t, _ in
        t.session.asyncio.expectReport()
        return .none
    }
    // A class whose `__del__` may come a little later: when the loop is idle, or with the next collection.
    module.function("_finalized_leisurely", "cls, /") { t, a in
        if let type = a[0].as(TypeObject.self) {
            type.isFinalizedPromptly = false
            t.session.asyncio.collectsWhenIdle = true
        }
        return a[0]
    }
    module.function("get_event_loop", "") { t, _ in try t.currentEventLoop().value }
    module.function("new_event_loop", "") { t, _ in try t.newEventLoop().value }
    module.function("set_event_loop", "loop") { t, a in
        try t.setEventLoop(a[0])
        return .none
    }
    module.function("_get_thread_loop", "") { t, _ in try t.threadEventLoop().value }
    module.function("_set_thread_loop", "loop, /") { t, a in
        try t.setThreadEventLoop(a[0])
        return .none
    }
    module.function("_make_event_loop", "") { t, _ in
        let loop = t.session.makeEventLoop()
        loop.isDebugging = try t.isDebuggingAsyncio()
        try t.noteNewLoop()
        return loop.value
    }
    module.function("_get_policy", "") { t, _ in t.session.asyncio.policy }
    module.function("_set_policy", "policy, /") { t, a in
        t.session.asyncio.policy = a[0]
        return .none
    }
    module.function("_is_loop_in_use", "") { t, _ in
        Value(!t.runningLoop.isNone && t.runningLoop != t.session.asyncio.mainLoop)
    }
    module.function("_run_interruptible", "loop, task, /") { t, a in
        guard let loop = a[0].as(EventLoopObject.self), let task = t.asTask(a[1]) else {
            return try t.callMethod(a[0], "run_until_complete", a[1])
        }
        return try t.interruptible(task) { try loop.runUntilComplete(t, a[1]) }
    }
    module.function("_is_coroutine_function", "func, /") { t, a in Value(t.isCoroutineFunction(a[0])) }
    module.function("run", "main, *, debug=None, loop_factory=None") { t, a in
        try t.runAsyncio(a[0], debug: a[1], loopFactory: a[2])
    }
    module.function("_cancel_all_tasks", "loop, /") { t, a in
        // Another kind of loop has no tasks here.
        if let loop = a[0].as(EventLoopObject.self) { try t.cancelAllTasks(loop) }
        return .none
    }
}

private func defineTaskFunctions(_ module: ModuleBuilder) {
    module.function("sleep", "delay, result=None", sleep)
    module.function("gather", "*coros_or_futures, return_exceptions=False", gather)
    module.function("shield", "arg") { t, a in try shield(t, a) }
    module.function("create_task", "coro, *, name=None, context=None") { t, a in
        Value(try t.createTask(t.requireRunningLoop(), a[0], name: a[1], context: a[2]))
    }
    // What the name stands for without an import: at the top level of a script, too, whose tasks go on after its end.
    module.function("_create_task_of_program", "coro, *, name=None, context=None") { t, a in
        let isAtTopLevel = t === t.session.mainThread && t.runningLoop.isNone
        let loop = isAtTopLevel ? t.session.mainLoop : try t.requireRunningLoop()
        return Value(try t.createTask(loop, a[0], name: a[1], context: a[2]))
    }
    module.function("ensure_future", "coro_or_future, *, loop=None") { t, a in
        if t.asFuture(a[0]) == nil, try t.isForeignFuture(a[0]) {
            if !a[1].isNone, try t.callMethod(a[0], "get_loop") != a[1] {
                throw t.valueError(
                    "The future belongs to a different loop than the one specified as the loop argument")
            }
            return a[0]
        }
        if !a[1].isNone, a[1].as(EventLoopObject.self) == nil { _ = try t.loopArgument(a[1]) }
        return Value(try t.ensureFuture(a[0], loop: a[1].as(EventLoopObject.self)))
    }
    module.function("current_task", "loop=None") { t, a in
        try t.currentTask(of: a[0].isNone ? t.requireRunningLoop().value : a[0])
    }
    // The running task, also where no loop runs: None.
    module.function("_holder", "") { t, _ in t.runningLoop.as(EventLoopObject.self)?.currentTask ?? .none }
    module.function("all_tasks", "loop=None") { t, a in
        try t.allTasks(of: a[0].isNone ? t.requireRunningLoop().value : a[0])
    }
    module.function("eager_task_factory", "loop, coro, *, name=None, context=None") { t, a in
        try t.call(
            Value(t.session.asyncio.task), [a[1]],
            keywords: ["loop", "name", "context", "eager_start"].enumerated().map { index, name in
                (t.session.intern(name), [a[0], a[2], a[3], .true][index])
            })
    }
    defineTaskRegistry(module)
}

private func defineFutureFunctions(_ module: ModuleBuilder) {
    module.function("iscoroutine", "obj") { t, a in Value(try t.isCoroutine(a[0])) }
    module.function("isfuture", "obj") { t, a in
        a[0].isKind(.future) ? .true : Value(try t.isForeignFuture(a[0]))
    }
}

extension ThreadState {
    /// Whether an object that is no native future says that it is a future.
    func isForeignFuture(_ value: Value) throws -> Bool {
        if !value.isObject { return false }
        let name = session.intern("_asyncio_future_blocking")
        guard let type = try getAttribute(value, session.names.class).as(TypeObject.self),
            !type.lookUp(name).isUnbound
        else { return false }
        return try lookUpAttribute(value, name).map { !$0.isNone } ?? false
    }
}

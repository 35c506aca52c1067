#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// From anything that can be awaited to a future.
extension ThreadState {
    /// Whether `asyncio.iscoroutine` holds.
    func isCoroutine(_ value: Value) throws -> Bool {
        if value.isKind(.coroutine) { return true }
        if value.isKind(.asyncGeneratorSend) { return true }
        guard value.isKind(.instance) || value.isKind(.other) else { return false }
        let type = type(of: value)
        if type.special(.await).isUnbound { return false }
        // What `collections.abc.Coroutine` asks for.
        for name in ["send", "throw", "close"] where type.lookUp(session.intern(name)).isNoneOrUnbound {
            return false
        }
        return true
    }

    /// `asyncio.ensure_future(value)`; the loop is only for coroutines and other awaitables.
    func ensureFuture(_ value: Value, loop: EventLoopObject?) throws -> FutureObject {
        if let future = asFuture(value) {
            if let loop, future.loop != loop.value {
                throw valueError(
                    "The future belongs to a different loop than the one specified as the loop argument")
            }
            return future
        }
        var coroutine = value
        if try !isCoroutine(value) {
            let method = type(of: value).special(.await)
            if method.isNoneOrUnbound {
                throw typeError("An asyncio.Future, a coroutine or an awaitable is required")
            }
            coroutine = try call(awaitableWrapper(), value)
        }
        let target = try loop ?? eventLoopForNewTask(coroutine)
        return try createTask(target, coroutine)
    }

    private func eventLoopForNewTask(_ coroutine: Value) throws -> EventLoopObject {
        do { return try currentEventLoop() } catch {
            // Nobody will await it: no warning on top of the error.
            if let generator = coroutine.as(GeneratorObject.self) { _ = try close(generator) }
            throw error
        }
    }

    /// `async def _wrap_awaitable(awaitable): return await awaitable`
    private func awaitableWrapper() throws -> Value {
        if let known = session.roots["asyncio wrap awaitable"] { return known }
        let namespace = session.dict()
        namespace.set(interned: session.names.name, Value(session.intern("asyncio.tasks")))
        try runSource(
            "async def _wrap_awaitable(awaitable):\n    return await awaitable\n",
            filename: "<frozen asyncio.tasks>",
            in: namespace)
        let made = namespace.value(interned: session.intern("_wrap_awaitable"))
        session.roots["asyncio wrap awaitable"] = made
        return made
    }

    /// `loop.create_task(coroutine, name=…, context=…)`
    func createTask(
        _ loop: EventLoopObject, _ coroutine: Value, name: Value = .none, context: Value = .none
    ) throws -> FutureObject {
        try loop.checkOpen(self)
        if !loop.taskFactory.isNone {
            return try createTaskByFactory(loop, coroutine, name: name, context: context)
        }
        if !coroutine.isKind(.coroutine), try !isCoroutine(coroutine) {
            throw typeError("a coroutine was expected, got \(try reprText(coroutine))")
        }
        if !context.isNone, context.as(ContextObject.self) == nil {
            throw typeError("context must be a contextvars.Context or None")
        }
        let title = name.isNone || name.isKind(.str) ? name : Value(try str(name))
        return loop.makeTask(self, coroutine, name: title, context: context)
    }

    private func createTaskByFactory(
        _ loop: EventLoopObject, _ coroutine: Value, name: Value, context: Value
    ) throws -> FutureObject {
        let keywords = context.isNone ? [] : [(name: session.intern("context"), value: context)]
        let made = try call(loop.taskFactory, [loop.value, coroutine], keywords: keywords)
        if !name.isNone, let setName = try lookUpAttribute(made, session.intern("set_name")) {
            try call(setName, name)
        }
        guard let future = asFuture(made) else {
            throw typeError("the task factory returned \(try reprText(made)), which is no future")
        }
        return future
    }

    // MARK: Loops of threads

    /// `asyncio.get_event_loop()`: the running loop, else the thread's own.
    func currentEventLoop() throws -> EventLoopObject {
        if let running = runningLoop.as(EventLoopObject.self) { return running }
        let policy = session.asyncio.policy
        if policy.isNone { return try threadEventLoop() }
        return try expectLoop(callMethod(policy, "get_event_loop"))
    }

    /// `asyncio.new_event_loop()`
    func newEventLoop() throws -> EventLoopObject {
        let policy = session.asyncio.policy
        if policy.isNone {
            let loop = session.makeEventLoop()
            loop.isDebugging = try isDebuggingAsyncio()
            try noteNewLoop()
            return loop
        }
        return try expectLoop(callMethod(policy, "new_event_loop"))
    }

    /// `asyncio.set_event_loop(loop)`
    func setEventLoop(_ loop: Value) throws {
        let policy = session.asyncio.policy
        if policy.isNone { return try setThreadEventLoop(loop) }
        try callMethod(policy, "set_event_loop", loop)
    }

    /// Whether new loops are in debug mode.
    func isDebuggingAsyncio() throws -> Bool {
        if let module = session.modules.value(interned: session.intern("asyncio.coroutines")).as(
            ModuleObject.self),
            case let function = module.namespace.value(interned: session.intern("_is_debug_mode")),
            !function.isUnbound
        {
            return try isTrue(call(function))
        }
        return getenv("PYTHONASYNCIODEBUG").map { $0.pointee != 0 } ?? false
    }

    private func expectLoop(_ value: Value) throws -> EventLoopObject {
        guard let loop = value.as(EventLoopObject.self) else {
            throw typeError("the event loop policy returned \(try reprText(value)), which is no event loop")
        }
        return loop
    }

    /// The loop set for the thread; the main thread gets one when it never set any.
    func threadEventLoop() throws -> EventLoopObject {
        if let loop = ownLoop.as(EventLoopObject.self) { return loop }
        if self === session.mainThread && !hasSetLoop {
            try warnHere(.deprecationWarning, "There is no current event loop")
            let loop = try newEventLoop()
            ownLoop = loop.value
            hasSetLoop = true
            return loop
        }
        throw runtimeError("There is no current event loop in thread '\(threadName)'.")
    }

    /// Sets the loop of the thread.
    func setThreadEventLoop(_ loop: Value) throws {
        if !loop.isNone, loop.as(EventLoopObject.self) == nil {
            throw typeError(
                "loop argument must be an instance of AbstractEventLoop or None, not '\(type(of: loop).name)'"
            )
        }
        ownLoop = loop
        hasSetLoop = true
    }
}

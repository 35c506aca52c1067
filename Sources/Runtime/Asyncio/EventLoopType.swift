/// Attributes of event loops.
func defineEventLoopType(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, a in
        let loop = EventLoopObject(a[0].unsafeAs(TypeObject.self).rootShape, t.session)
        loop.isDebugging = try t.isDebuggingAsyncio()
        try t.noteNewLoop()
        return Value(loop)
    }
    builder.special(.`init`, "self, /, *args, **kwargs") { _, _ in .none }
    builder.special(.repr, "self, /") { t, a in
        let loop = a[0].unsafeAs(EventLoopObject.self)
        func text(_ value: Bool) -> String { value ? "True" : "False" }
        return Value(
            t.session.string(
                "<\(loop.type.plainName) running=\(text(loop.isRunning)) closed=\(text(loop.isClosed)) "
                    + "debug=\(text(loop.isDebugging))>"))
    }
    defineLoopRunning(builder)
    defineLoopScheduling(builder)
    defineLoopTasks(builder)
    defineLoopErrors(builder)
    defineLoopDescriptors(builder)
    defineLoopExecutors(builder)
}

private func loop(_ value: Value) -> EventLoopObject { value.unsafeAs(EventLoopObject.self) }

private func defineLoopRunning(_ builder: TypeBuilder) {
    builder.method("run_forever", "self") { t, a in
        try loop(a[0]).runForever(t)
        return .none
    }
    builder.method("run_until_complete", "self, future") { t, a in try loop(a[0]).runUntilComplete(t, a[1]) }
    builder.method("stop", "self") { _, a in
        loop(a[0]).isStopping = true
        return .none
    }
    builder.method("close", "self") { t, a in
        try loop(a[0]).close(t)
        return .none
    }
    builder.method("is_running", "self") { _, a in Value(loop(a[0]).isRunning) }
    builder.method("is_closed", "self") { _, a in Value(loop(a[0]).isClosed) }
    builder.method("time", "self") { t, a in
        t.session.host.virtualClock?.noteReading()
        return Value(loop(a[0]).now)
    }
    builder.method("_run_once", "self") { t, a in
        try loop(a[0]).turn(t)
        return .none
    }
    // For simulations and tests: the loop's clock stands where it is put, and the loop never waits.
    builder.method("_set_manual_time", "self, time, driver=None, /") { t, a in
        loop(a[0]).manualTime = try t.toDouble(a[1])
        loop(a[0]).manualDriver = a[2]
        return .none
    }
    builder.method("get_debug", "self") { _, a in Value(loop(a[0]).isDebugging) }
    builder.method("set_debug", "self, enabled") { t, a in
        loop(a[0]).isDebugging = try t.isTrue(a[1])
        return .none
    }
    builder.property(
        "slow_callback_duration", get: { _, object in loop(object).slowCallbackDuration },
        set: { _, object, value in loop(object).slowCallbackDuration = value })
    builder.method("_check_closed", "self") { t, a in
        try loop(a[0]).checkOpen(t)
        return .none
    }
    builder.property(
        "_ready",
        get: { t, object in
            let loop = loop(object)
            return Value(t.session.list((0..<loop.ready.count).map { loop.ready[$0].target }))
        })
    builder.property("_closed", get: { _, object in Value(loop(object).isClosed) })
    builder.property("_stopping", get: { _, object in Value(loop(object).isStopping) })
    builder.property("_debug", get: { _, object in Value(loop(object).isDebugging) })
    builder.property("_default_executor", get: { _, object in loop(object).defaultExecutor })
}

private func defineLoopScheduling(_ builder: TypeBuilder) {
    builder.method("call_soon", "self, callback, *args, context=None") { t, a in
        try loop(a[0]).checkThread(t)
        return try loop(a[0]).callSoon(t, a[1], a[2], context: a[3])
    }
    builder.method("call_soon_threadsafe", "self, callback, *args, context=None") { t, a in
        let handle = try loop(a[0]).callSoon(t, a[1], a[2], context: a[3])
        loop(a[0]).poller.wake()
        return handle
    }
    builder.method("call_later", "self, delay, callback, *args, context=None") { t, a in
        if a[1].isNone { throw t.typeError("delay must not be None") }
        let loop = loop(a[0])
        try loop.checkThread(t)
        return try loop.callAt(t, loop.now + t.toDouble(a[1]), a[2], a[3], context: a[4], name: "call_later")
    }
    builder.method("call_at", "self, when, callback, *args, context=None") { t, a in
        if a[1].isNone { throw t.typeError("when cannot be None") }
        try loop(a[0]).checkThread(t)
        return try loop(a[0]).callAt(t, t.toDouble(a[1]), a[2], a[3], context: a[4])
    }
}

private func defineLoopTasks(_ builder: TypeBuilder) {
    builder.method("create_future", "self") { t, a in
        let loop = loop(a[0])
        let future = FutureObject(loop.state.future.rootShape, loop: a[0])
        if loop.isDebugging { future.sourceTraceback = t.sourceTraceback(loop) }
        return Value(future)
    }
    builder.method("create_task", "self, coro, *, name=None, context=None") { t, a in
        Value(try t.createTask(loop(a[0]), a[1], name: a[2], context: a[3]))
    }
    builder.method("set_task_factory", "self, factory") { t, a in
        if !a[1].isNone, !t.isCallable(a[1]) { throw t.typeError("task factory must be a callable or None") }
        loop(a[0]).taskFactory = a[1]
        return .none
    }
    builder.method("get_task_factory", "self") { _, a in loop(a[0]).taskFactory }
    builder.property(
        "_asyncgens_shutdown_called",
        get: { _, object in
            Value(loop(object).areAsyncGeneratorsShutDown)
        })
    // For `shutdown_asyncgens`, which is written in the language.
    builder.method("_take_asyncgens", "self") { t, a in
        let loop = loop(a[0])
        loop.areAsyncGeneratorsShutDown = true
        let open = Value(t.session.list(loop.openGenerators()))
        loop.asyncGenerators = t.session.list([])
        return open
    }
    builder.method("shutdown_asyncgens", "self") { t, a in
        try t.call(t.loopSupport("shutdown_asyncgens"), a[0])
    }
}

private func defineLoopErrors(_ builder: TypeBuilder) {
    builder.method("get_exception_handler", "self") { _, a in loop(a[0]).exceptionHandler }
    builder.method("set_exception_handler", "self, handler") { t, a in
        if !a[1].isNone, !t.isCallable(a[1]) {
            throw t.typeError("A callable object or None is expected, got \(try t.reprText(a[1]))")
        }
        loop(a[0]).exceptionHandler = a[1]
        return .none
    }
    func details(_ t: ThreadState, _ value: Value) throws -> DictObject {
        guard let dict = value.as(DictObject.self) else { throw t.typeError("a dict is expected as context") }
        return dict
    }
    builder.method("default_exception_handler", "self, context") { t, a in
        try t.defaultExceptionHandler(details(t, a[1]))
        return .none
    }
    builder.method("call_exception_handler", "self, context") { t, a in
        try t.runExceptionHandler(loop(a[0]), details(t, a[1]))
        return .none
    }
}

private func defineLoopDescriptors(_ builder: TypeBuilder) {
    func descriptor(_ t: ThreadState, _ value: Value) throws -> Int32 {
        var number = value
        if !value.isSmallInt {
            if t.isInstance(value, t.session.types.int) {
                number = value
            } else if let method = try t.lookUpAttribute(value, t.session.intern("fileno")) {
                number = try t.call(method)
            } else {
                throw t.valueError("Invalid file object: \(try t.reprText(value))")
            }
        }
        let descriptor = try t.toIndex(number)
        guard descriptor >= 0, let result = Int32(exactly: descriptor) else {
            throw t.valueError("Invalid file descriptor: \(descriptor)")
        }
        return result
    }
    func handle(_ t: ThreadState, _ a: Arguments) throws -> Value {
        let loop = loop(a[0])
        try loop.checkOpen(t)
        return Value(
            HandleObject(
                loop.state.handle.rootShape, loop: loop, callback: a[2], arguments: a[3],
                context: Value(t.copyContext())))
    }
    func cancel(_ old: Value?) -> Value {
        old?.as(HandleObject.self)?.cancel()
        return Value(old != nil)
    }
    /// The public methods refuse descriptors that a transport uses.
    func checkFree(_ t: ThreadState, _ loop: Value, _ descriptor: Int32) throws {
        guard
            let transports = try t.lookUpAttribute(loop, t.session.intern("_transports"))?.as(
                DictObject.self),
            transports.count > 0
        else { return }
        let transport = try transports.value(t.int(Int(descriptor)), t)
        if transport.isUnbound { return }
        if try t.isTrue(t.callMethod(transport, "is_closing")) { return }
        throw t.runtimeError(
            "File descriptor \(descriptor) is used by transport \(try t.reprText(transport))")
    }
    func watch(
        _ t: ThreadState, _ a: Arguments, isPublic: Bool, _ set: (Poller, Int32, Value) throws -> Value?
    ) throws -> Value {
        let number = try descriptor(t, a[1])
        if isPublic { try checkFree(t, a[0], number) }
        let made = try handle(t, a)
        do { _ = cancel(try set(loop(a[0]).poller, number, made)) } catch let error as PollerError {
            throw t.osError(error.code)
        }
        return made
    }
    func unwatch(
        _ t: ThreadState, _ a: Arguments, isPublic: Bool, _ set: (Poller, Int32) throws -> Value?
    ) throws -> Value {
        let number = try descriptor(t, a[1])
        if isPublic { try checkFree(t, a[0], number) }
        if loop(a[0]).isClosed { return .false }
        do { return cancel(try set(loop(a[0]).poller, number)) } catch let error as PollerError {
            throw t.osError(error.code)
        }
    }
    // The names with an underscore are for transports.
    for isPublic in [true, false] {
        let prefix = isPublic ? "" : "_"
        builder.method(prefix + "add_reader", "self, fd, callback, *args") { t, a in
            let made = try watch(t, a, isPublic: isPublic) { try $0.setReader($1, $2) }
            return isPublic ? .none : made
        }
        builder.method(prefix + "add_writer", "self, fd, callback, *args") { t, a in
            let made = try watch(t, a, isPublic: isPublic) { try $0.setWriter($1, $2) }
            return isPublic ? .none : made
        }
        builder.method(prefix + "remove_reader", "self, fd") { t, a in
            try unwatch(t, a, isPublic: isPublic) { try $0.setReader($1, nil) }
        }
        builder.method(prefix + "remove_writer", "self, fd") { t, a in
            try unwatch(t, a, isPublic: isPublic) { try $0.setWriter($1, nil) }
        }
    }
    defineLoopInputOutput(builder)
    builder.method("add_signal_handler", "self, sig, callback, *args") { t, a in
        let loop = loop(a[0])
        if try t.isCoroutine(a[2]) || t.isCoroutineFunction(a[2]) {
            throw t.typeError("coroutines cannot be used with add_signal_handler()")
        }
        try loop.checkOpen(t)
        let number = try t.signalNumber(a[1])
        let handle = HandleObject(
            loop.state.handle.rootShape, loop: loop, callback: a[2], arguments: a[3],
            context: Value(t.copyContext()))
        try t.addSignalHandler(loop, number, handle)
        return .none
    }
    builder.method("remove_signal_handler", "self, sig") { t, a in
        Value(try t.removeSignalHandler(loop(a[0]), t.signalNumber(a[1])))
    }
}

private func defineLoopExecutors(_ builder: TypeBuilder) {
    builder.method("run_in_executor", "self, executor, func, *args") { t, a in
        let loop = loop(a[0])
        try loop.checkOpen(t)
        if loop.isDebugging { try t.checkCallback(a[2], "run_in_executor") }
        return try t.protecting([a[0], a[1], a[2], a[3]]) {
            var executor = a[1]
            if executor.isNone {
                executor = loop.defaultExecutor
                if loop.isExecutorShutDown { throw t.runtimeError("Executor shutdown has been called") }
                if executor.isNone {
                    executor = try t.call(t.loopSupport("make_default_executor"))
                    loop.defaultExecutor = executor
                }
            }
            let submit = try t.getAttribute(executor, t.session.intern("submit"))
            let future = try t.call(submit, [a[2]] + a[3].unsafeAs(TupleObject.self).array)
            return try t.call(t.loopSupport("wrap_future"), future, a[0])
        }
    }
    builder.method("set_default_executor", "self, executor") { t, a in
        loop(a[0]).defaultExecutor = try t.call(t.loopSupport("check_executor"), a[1])
        return .none
    }
    builder.method("shutdown_default_executor", "self, timeout=None") { t, a in
        try t.call(t.loopSupport("shutdown_default_executor"), a[0], a[1])
    }
    builder.method("_take_executor", "self") { _, a in
        let loop = loop(a[0])
        loop.isExecutorShutDown = true
        let executor = loop.defaultExecutor
        return executor
    }
}

extension ThreadState {
    /// Whether the value is a function whose calls make coroutines.
    func isCoroutineFunction(_ value: Value) -> Bool {
        var value = value
        for _ in 0..<100 {
            if let method = value.as(BoundMethodObject.self) {
                value = method.function
            } else if let inner = (try? partialFunction(value)) ?? nil {
                value = inner
            } else {
                break
            }
        }
        guard let function = value.as(FunctionObject.self) else { return false }
        return function.code.unitFlags.contains(.coroutine)
    }

    /// Refuses coroutines and what cannot be called as a callback (debug mode).
    func checkCallback(_ callback: Value, _ method: String) throws {
        if try isCoroutine(callback) || isCoroutineFunction(callback) {
            throw typeError("coroutines cannot be used with \(method)()")
        }
        if !isCallable(callback) {
            throw typeError("a callable object was expected by \(method)(), got \(try reprText(callback))")
        }
    }

    /// A function of the part of the loop that is written in the language.
    func loopSupport(_ name: String) throws -> Value {
        let module = try importModule(absolute: "asyncio.base_events")
        return try getAttribute(module, session.intern(name))
    }
}

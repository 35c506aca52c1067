/// `asyncio.Task`: drives a coroutine, one step each time the loop's queue comes to it.
public final class TaskObject: FutureObject {
    /// The coroutine, or None after the end.
    var coroutine: Value
    /// The future the coroutine waits on, or None (`_fut_waiter`).
    var awaited = Value.none
    /// A `ContextObject`
    var context: Value
    /// A str, or the number of an unnamed task.
    var name: Value
    var cancelRequests = 0
    var mustCancel = false
    /// Reports when it is dropped before its end.
    var reportsDestruction = true
    /// The cell whose code made it, or made the task that made it, and so on.
    var cell: Int
    /// Neighbours in the loop's list of pending tasks, oldest first.
    var previousTask: Unmanaged<TaskObject>?
    var nextTask: Unmanaged<TaskObject>?
    private var isListed = false
    /// Asks what it waits for to be cancelled at this moment.
    private var isPassingCancellation = false

    init(_ shape: Shape, loop: EventLoopObject, coroutine: Value, context: Value, name: Value, cell: Int) {
        self.coroutine = coroutine
        self.context = context
        self.name = name
        self.cell = cell
        super.init(shape, loop: Value(loop))
    }

    /// For `Task.__new__`, to be followed by `__init__`.
    init(uninitialized shape: Shape) {
        coroutine = .none
        context = .unbound
        name = .none
        cell = 0
        super.init(shape, loop: .unbound)
    }

    package override func trace(_ heap: Heap) {
        super.trace(heap)
        heap.mark(coroutine)
        heap.mark(awaited)
        heap.mark(context)
        heap.mark(name)
    }

    /// Joins the loop's list of pending tasks.
    func enlist() {
        flags.insert(.hasFinalizer)
        isListed = true
        eventLoop.append(self)
    }

    override func noteDone(_ t: ThreadState) {
        if isListed {
            isListed = false
            eventLoop.remove(self)
        }
        if !reportsException { flags.remove(.hasFinalizer) }
    }

    // MARK: Steps

    override var waiterName: String { "Task.task_wakeup" }

    /// A step from the loop's queue. `argument` is unbound, the future it waited on, or an exception to throw.
    override func run(_ t: ThreadState, _ argument: Value) throws {
        if argument.isUnbound { return try step(t, throwing: nil) }
        if argument.isKind(.exception) {
            return try step(t, throwing: t.keep(argument.unsafeAs(ExceptionObject.self)))
        }
        // The coroutine takes the result or exception itself where it awaits a native future.
        if let future = t.asFuture(argument), coroutine.as(GeneratorObject.self) != nil {
            if mustCancel && !future.isCancelled { return try step(t, throwing: nil) }
            mustCancel = false
            return try step(t, throwing: nil)
        }
        do {
            _ = try t.callMethod(argument, "result")
        } catch let error as PythonError {
            return try step(t, throwing: error)
        }
        try step(t, throwing: nil)
    }

    /// Runs the coroutine until it waits or ends. Throws only SystemExit and KeyboardInterrupt.
    func step(_ t: ThreadState, throwing thrown: PythonError?) throws {
        let loop = eventLoop
        if isDone { return try refuseStep(t) }
        var thrown = thrown
        if mustCancel {
            if thrown.map({ !t.isCancelledError($0) }) ?? true { thrown = makeCancelledError(t) }
            mustCancel = false
        }
        awaited = .none
        if let observer = loop.state.observer { observer.observe(.stepped, Value(self), .none) }

        let outerTask = loop.currentTask
        let outerContext = t.context
        let outerCell = t.session.currentCell
        loop.currentTask = Value(self)
        t.session.currentCell = cell
        let own = context.unsafeAs(ContextObject.self)
        let isSwitching = context != outerContext
        if isSwitching {
            own.isEntered = true
            t.context = context
        }
        let protectedCount = t.protect(Value(self), outerTask, outerContext)
        let outcome: Result<Resumption, any Error>
        do {
            outcome = .success(try advance(t, throwing: thrown))
        } catch {
            outcome = .failure(error)
        }
        t.endProtection(downTo: protectedCount)
        if isSwitching {
            own.isEntered = false
            t.context = outerContext
        }
        t.session.currentCell = outerCell
        loop.currentTask = outerTask
        switch outcome {
        case .success(.yielded(let value)), .success(.item(let value)): try wait(t, on: value)
        case .success(.returned(let value)):
            if mustCancel {
                mustCancel = false
                finishCancelled(t, message: cancelMessage)
            } else {
                finish(t, result: value)
            }
        case .failure(let error): try end(t, with: t.pythonError(error))
        }
    }

    /// Somebody else has given the task a result.
    private func refuseStep(_ t: ThreadState) throws {
        let error = t.invalidState(
            "__step(): already done: \(try t.reprText(Value(self))) \(try t.reprText(coroutine))")
        let details = t.session.dict()
        details.set(
            interned: t.session.intern("message"),
            Value(t.session.string("Exception in callback \(waiterName)()")))
        details.set(interned: t.session.intern("exception"), error.value)
        try t.callExceptionHandler(eventLoop, details)
    }

    private func advance(_ t: ThreadState, throwing thrown: PythonError?) throws -> Resumption {
        if let generator = coroutine.as(GeneratorObject.self) {
            // `step` protects what it goes on with.
            t.isExactCaller = true
            defer { t.isExactCaller = false }
            if let thrown { return try t.resume(generator, throwing: thrown) }
            return try t.resume(generator, sending: .none)
        }
        // An object that only behaves like a coroutine.
        do {
            if let thrown { return .yielded(try t.callMethod(coroutine, "throw", thrown.value)) }
            return .yielded(try t.callMethod(coroutine, "send", .none))
        } catch let error as PythonError where t.matches(error, .stopIteration) {
            return .returned(t.stopIterationValue(error))
        }
    }

    private func end(_ t: ThreadState, with error: PythonError) throws {
        if t.isCancelledError(error) {
            cancelledError = error.value
            finishCancelled(t, message: .none)
            return
        }
        finish(t, exception: error.exception)
        if t.matches(error, .keyboardInterrupt) || t.matches(error, .systemExit) {
            // It ends the program or the cell, which tells enough.
            if eventLoop.value == t.session.asyncio.mainLoop { noteFailureReported() }
            throw error
        }
    }

    /// The coroutine has yielded: finds out what to wait on.
    private func wait(_ t: ThreadState, on value: Value) throws {
        let loop = eventLoop
        if value.isNone {
            loop.ready.append(ReadyEntry(target: Value(self), argument: .unbound))
            return
        }
        guard let future = t.asFuture(value) else { return try waitOnOther(t, value) }
        if value == Value(self) {
            return refuse(t, "Task cannot await on itself: \(try t.reprText(value))")
        }
        guard future.isBlocking else {
            return refuse(
                t,
                "yield was used instead of yield from in task \(try t.reprText(Value(self))) with "
                    + (try t.reprText(value)))
        }
        future.isBlocking = false
        if future.loop != loop.value {
            return refuse(
                t,
                "Task \(try t.reprText(Value(self))) got Future \(try t.reprText(value)) "
                    + "attached to a different loop")
        }
        if future.type.isHeapType, future.overridesCallbacks(t) {
            try addWakeUp(t, to: value)
        } else {
            future.addCallback(Value(self))
        }
        awaited = value
        if let observer = loop.state.observer { observer.observe(.waits, Value(self), value) }
        if mustCancel, try t.cancelFuture(value, message: cancelMessage) { mustCancel = false }
    }

    /// Something that is no native future: an object of a class that says it is one, or a mistake.
    private func waitOnOther(_ t: ThreadState, _ value: Value) throws {
        let session = t.session
        let blockingName = session.intern("_asyncio_future_blocking")
        if let blocking = try t.lookUpAttribute(value, blockingName), !blocking.isNone {
            guard try t.isTrue(blocking) else {
                return refuse(
                    t,
                    "yield was used instead of yield from in task \(try t.reprText(Value(self))) with "
                        + (try t.reprText(value)))
            }
            let theirLoop = try t.callMethod(value, "get_loop")
            if theirLoop != loop {
                return refuse(
                    t,
                    "Task \(try t.reprText(Value(self))) got Future \(try t.reprText(value)) "
                        + "attached to a different loop")
            }
            try t.setAttribute(value, blockingName, .false)
            try addWakeUp(t, to: value)
            awaited = value
            if mustCancel, try t.cancelFuture(value, message: cancelMessage) { mustCancel = false }
            return
        }
        if value.isKind(.generator) {
            return refuse(
                t,
                "yield was used instead of yield from for generator in task \(try t.reprText(Value(self))) with "
                    + (try t.reprText(value)))
        }
        refuse(t, "Task got bad yield: \(try t.reprText(value))")
    }

    /// Adds the task to the callbacks of a future by the method of the future's class.
    private func addWakeUp(_ t: ThreadState, to future: Value) throws {
        let session = t.session
        let add = try t.getAttribute(future, session.intern("add_done_callback"))
        let wakeUp = NativeFunctionObject(session, "task_wakeup", "task, future, /", body: wakeUpCallback)
        let bound = BoundMethodObject(session, function: Value(wakeUp), receiver: Value(self))
        try t.call(add, [Value(bound)], keywords: [(session.intern("context"), context)])
    }

    /// Throws a RuntimeError into the coroutine in the next turn.
    private func refuse(_ t: ThreadState, _ message: String) {
        eventLoop.ready.append(ReadyEntry(target: Value(self), argument: t.runtimeError(message).value))
    }

    /// Starts the coroutine at once, inside `create_task` (eager tasks).
    func startEagerly(_ t: ThreadState) throws {
        let own = context.unsafeAs(ContextObject.self)
        if own.isEntered {
            throw t.runtimeError("cannot enter context: \(try t.reprText(context)) is already entered")
        }
        enlist()
        try step(t, throwing: nil)
        if isDone { coroutine = .none }
    }

    // MARK: Cancelling

    override func cancel(_ t: ThreadState, message: Value) throws -> Bool {
        reportsException = false
        // Asked again on the way through tasks that wait for each other in a ring.
        if isDone || isPassingCancellation { return false }
        cancelRequests += 1
        if let observer = eventLoop.state.observer {
            observer.observe(.cancelled, Value(self), eventLoop.currentTask)
        }
        if !awaited.isNone {
            try t.checkNativeStack()
            isPassingCancellation = true
            defer { isPassingCancellation = false }
            if try t.cancelFuture(awaited, message: message) { return true }
            if let other = t.asTask(awaited), other.isPassingCancellation {
                // The ring is broken here: this task goes on with the cancellation.
                other.removeCallback(native: Value(self))
                awaited = .none
                eventLoop.ready.append(ReadyEntry(target: Value(self), argument: .unbound))
            }
        }
        mustCancel = true
        cancelMessage = message
        return true
    }

    package override func finalize(_ thread: ThreadState) {
        guard state == .pending else { return super.finalize(thread) }
        flags.remove(.hasFinalizer)
        if isListed {
            isListed = false
            eventLoop.remove(self)
        }
        guard reportsDestruction, loop.isObject else { return }
        let session = thread.session
        let context = session.dict()
        context.set(interned: session.intern("task"), Value(self))
        context.set(
            interned: session.intern("message"),
            Value(session.string("Task was destroyed but it is pending!")))
        thread.addSource(sourceTraceback, to: context)
        thread.callIgnoringErrors(in: Value(self)) { try $0.callExceptionHandler(eventLoop, context) }
    }
}

/// What a future of the language's own making calls when it is done: arguments are the task and the future.
private func wakeUpCallback(_ t: ThreadState, _ a: Arguments) throws -> Value {
    if a.count == 2, let task = t.asTask(a[0]) { try task.run(t, a[1]) }
    return .none
}

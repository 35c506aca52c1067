#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What asyncio keeps for a session: its types, the number of tasks named so far, the session's own loop.
final class AsyncioState: TracedExtension {
    unowned(unsafe) let session: Session
    let future, task, futureIterator, gatheringFuture, shieldFuture: TypeObject
    let handle, timerHandle, abstractLoop, baseLoop, loop: TypeObject
    let cancelledError, invalidStateError, stalled, fifo: TypeObject
    /// Gets every scheduling event; nil: nobody watches.
    var observer: (any SchedulingObserver)?
    /// Functions for `sys.set_asyncgen_hooks`, to be bound to a loop.
    let firstIterationHook, finalizerHook: Value
    /// What `sleep(0)` answers a call whose result is awaited at once.
    let shortSleep: Value
    /// The coroutine function `sleep`, for all other calls; made when first needed.
    var sleepFunction = Value.unbound
    /// The loop of code at the top level, made when first needed.
    var mainLoop = Value.none
    /// Tasks that are no native ones, and the running task of loops that are no native ones.
    let foreignTasks: ListObject
    let foreignCurrentTasks: DictObject
    /// The event loop policy that a program has set, or None.
    var policy = Value.none
    private var taskNumber = 0
    /// A future failed and nobody waits for it: worth a collection soon, so that it is reported in time.
    private(set) var isReportExpected = false
    /// Objects of classes whose finalisers are not prompt may have been dropped: an idle loop looks for them.
    var collectsWhenIdle = false

    init(_ session: Session) {
        self.session = session
        let object: TypeObject = session.types.object
        func make(
            _ name: String, _ module: String, base: TypeObject? = nil, layout: TypeObject.Layout = .native,
            _ define: @escaping (TypeBuilder) -> Void
        ) -> TypeObject {
            let type = session.makeType(
                name, base: base ?? object, layout: layout, moduleName: module, define: define)
            type.hasWeakReferences = layout == .native
            type.hasInstanceDict = layout == .native
            return type
        }
        future = make("Future", "_asyncio", defineFutureType)
        task = make("Task", "_asyncio", base: future, defineTaskType)
        futureIterator = make("FutureIter", "_asyncio", layout: .closed, defineFutureIteratorType)
        gatheringFuture = make("_GatheringFuture", "asyncio.tasks", base: future, defineGatheringFutureType)
        shieldFuture = make("Future", "_asyncio", base: future) { _ in }
        handle = make("Handle", "asyncio.events", defineHandleType)
        timerHandle = make("TimerHandle", "asyncio.events", base: handle, defineTimerHandleType)
        abstractLoop = make("AbstractEventLoop", "asyncio.events") { _ in }
        baseLoop = make("BaseEventLoop", "asyncio.base_events", base: abstractLoop, defineEventLoopType)
        loop = make("_UnixSelectorEventLoop", "asyncio.unix_events", base: baseLoop) { _ in }
        fifo = make("_Fifo", "_asyncio", layout: .closed, defineFifoType)
        let exceptions = "asyncio.exceptions"
        cancelledError = make(
            "CancelledError", exceptions, base: session.exceptionType(.baseException), layout: .exception
        ) { _ in }
        invalidStateError = make(
            "InvalidStateError", exceptions, base: session.exceptionType(.exception), layout: .exception
        ) { _ in }
        stalled = make("Stalled", "fermata", base: session.exceptionType(.runtimeError), layout: .exception) {
            _ in
        }
        firstIterationHook = Value(
            NativeFunctionObject(
                session, "_asyncgen_firstiter_hook", "self, agen, /", body: noteAsyncGenerator))
        finalizerHook = Value(
            NativeFunctionObject(
                session, "_asyncgen_finalizer_hook", "self, agen, /", body: closeDroppedAsyncGenerator))
        foreignTasks = session.list([])
        foreignCurrentTasks = session.dict()
        shortSleep = Value(ShortSleepObject(session.types.object.rootShape))
    }

    func trace(_ heap: Heap) {
        for type in [
            future, task, futureIterator, gatheringFuture, shieldFuture, handle, timerHandle, abstractLoop,
            baseLoop,
            loop, cancelledError, invalidStateError, stalled,
        ] { heap.mark(type) }
        heap.mark(firstIterationHook)
        heap.mark(finalizerHook)
        heap.mark(shortSleep)
        heap.mark(sleepFunction)
        heap.mark(mainLoop)
        heap.mark(policy)
        heap.mark(fifo)
        heap.mark(foreignTasks)
        heap.mark(foreignCurrentTasks)
    }

    /// Number for the next unnamed task; its name is "Task-N".
    func nextTaskName() -> Value {
        taskNumber &+= 1
        return Value(smallInt: taskNumber & (Value.smallIntMax >> 1))
    }

    /// Hook functions are per loop.
    func boundHook(_ function: Value, _ loop: EventLoopObject) -> Value {
        Value(BoundMethodObject(session, function: function, receiver: loop.value))
    }

    // MARK: Timely reports

    /// A future has failed and nobody waits for it: its death is to be noticed soon.
    func expectReport(_ future: FutureObject) {
        isReportExpected = true
        session.heap.watch(future)
    }

    /// Something with a finaliser may have been dropped.
    func expectReport() { isReportExpected = true }

    /// The loop is about to wait: a good moment to find what was dropped.
    func collectForReports(_ t: ThreadState) {
        isReportExpected = false
        t.collectGarbage()
    }
}

/// Stands for `sleep(0)` between its call and its `await`.
final class ShortSleepObject: Object {}

extension Session {
    /// The state of asyncio, made when first needed.
    var asyncio: AsyncioState {
        if let asyncioState { return asyncioState }
        let made = AsyncioState(self)
        asyncioState = made
        extensions["asyncio"] = made
        return made
    }

    /// Watches tasks and futures; nil: nobody does.
    package var schedulingObserver: (any SchedulingObserver)? {
        get { asyncio.observer }
        set { asyncio.observer = newValue }
    }

    /// A new event loop.
    package func makeEventLoop() -> EventLoopObject { EventLoopObject(asyncio.loop.rootShape, self) }
}

extension ThreadState {
    func collectForReports() { session.asyncio.collectForReports(self) }

    /// `InvalidStateError(message)`
    func invalidState(_ message: String) -> PythonError {
        keep(
            ExceptionObject(
                session.asyncio.invalidStateError.rootShape,
                arguments: Value(session.tuple([Value(session.string(message))]))))
    }

    /// The running loop; RuntimeError "no running event loop" without one.
    package func requireRunningLoop() throws -> EventLoopObject {
        guard let loop = runningLoop.as(EventLoopObject.self) else {
            throw runtimeError("no running event loop")
        }
        return loop
    }
}

/// `_asyncgen_firstiter_hook`
private func noteAsyncGenerator(_ t: ThreadState, _ a: Arguments) throws -> Value {
    let loop = a[0].unsafeAs(EventLoopObject.self)
    if loop.areAsyncGeneratorsShutDown {
        try t.warnHere(
            .resourceWarning,
            "asynchronous generator \(try t.reprText(a[1])) was scheduled after loop.shutdown_asyncgens() call"
        )
    }
    let list = loop.asyncGenerators
    if list.count >= 32 && list.count.nonzeroBitCount == 1 { loop.forgetFinishedGenerators() }
    if a[1].isObject {
        list.append(
            Value(
                WeakReferenceObject(
                    t.session.types.weakReference.rootShape, target: a[1].unsafeObject, callback: .none)))
    }
    return .none
}

/// `_asyncgen_finalizer_hook`: closes an asynchronous generator that was dropped, in a task of its own.
private func closeDroppedAsyncGenerator(_ t: ThreadState, _ a: Arguments) throws -> Value {
    let loop = a[0].unsafeAs(EventLoopObject.self)
    if loop.isClosed { return .none }
    let close = try t.callMethod(a[1], "aclose")
    let create = try t.getAttribute(loop.value, t.session.intern("create_task"))
    _ = try loop.callSoon(t, create, Value(t.session.tuple([close])), context: .none)
    loop.poller.wake()
    return .none
}

extension EventLoopObject {
    /// Asynchronous generators that were begun and have not ended, oldest first.
    func openGenerators() -> [Value] {
        asyncGenerators.array.compactMap { reference in
            guard let target = reference.as(WeakReferenceObject.self)?.target,
                let generator = target.as(GeneratorObject.self), generator.state != .finished
            else { return nil }
            return target
        }
    }

    /// Forgets generators that have gone. O(n).
    func forgetFinishedGenerators() {
        asyncGenerators = session.list(
            asyncGenerators.array.filter { reference in
                guard let target = reference.as(WeakReferenceObject.self)?.target else { return false }
                return target.as(GeneratorObject.self).map { $0.state != .finished } ?? false
            })
    }
}

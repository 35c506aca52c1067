#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An event loop of asyncio: a queue of what is ready, timers, and a poller.
///
/// One turn takes in what the poller and the timers have, then runs as many entries as the queue holds at that moment;
/// what they schedule waits for the next turn.
public final class EventLoopObject: Object {
    package unowned(unsafe) let session: Session
    unowned(unsafe) let state: AsyncioState
    var ready = ReadyQueue()
    var timers = TimerQueue()
    let poller = Poller()
    /// The task that runs a step, or None.
    var currentTask = Value.none
    var isRunning = false
    var isClosed = false
    var isStopping = false
    var isDebugging = false
    /// Nothing has run since the collector looked for what was dropped.
    var hasCollectedIdly = false
    /// Entries that the turn under way is still to run.
    private var budget = 0
    /// The thread that runs the loop.
    var thread: Unmanaged<ThreadState>?
    var exceptionHandler = Value.none
    var taskFactory = Value.none
    var defaultExecutor = Value.none
    var isExecutorShutDown = false
    var slowCallbackDuration = Value(0.1)
    /// Weak references to asynchronous generators that were begun in this loop.
    var asyncGenerators: ListObject
    var areAsyncGeneratorsShutDown = false
    var signalHandlers: DictObject
    /// The session's own loop, where a task of it runs this one (`asyncio.run` inside a cell): its turns take place
    /// as well.
    var outer = Value.none
    private var oldestTask: Unmanaged<TaskObject>?
    private var newestTask: Unmanaged<TaskObject>?
    private(set) var taskCount = 0
    /// Chooses what runs next; nil: first come, first served.
    var policy: (any SchedulingPolicy)?

    init(_ shape: Shape, _ session: Session) {
        self.session = session
        state = session.asyncio
        asyncGenerators = session.list([])
        signalHandlers = session.dict()
        super.init(shape)
    }

    package override func trace(_ heap: Heap) {
        for index in 0..<ready.count {
            let entry = ready[index]
            heap.mark(entry.target)
            heap.mark(entry.argument)
        }
        timers.trace(heap)
        poller.trace(heap)
        heap.mark(currentTask)
        heap.mark(exceptionHandler)
        heap.mark(taskFactory)
        heap.mark(defaultExecutor)
        heap.mark(slowCallbackDuration)
        heap.mark(asyncGenerators)
        heap.mark(signalHandlers)
        heap.mark(outer)
        heap.mark(manualDriver)
    }

    /// The loop as a value.
    @inline(__always) package var value: Value { Value(self) }
    /// The loop's clock.
    package var now: Double { manualTime ?? session.host.monotonicClock() }
    /// The time of a loop whose clock the program moves itself; such a loop never waits.
    var manualTime: Double?
    /// Called after each turn of such a loop with the times of the timers that the turn set.
    var manualDriver = Value.none
    private var manualTimers: [Double] = []

    /// Neither its class nor its attributes can replace methods.
    var isPlain: Bool { !type.isHeapType && !flags.contains(.hasAttributeTable) }

    // MARK: Tasks

    func append(_ task: TaskObject) {
        task.previousTask = newestTask
        let own = Unmanaged.passUnretained(task)
        if let newestTask {
            newestTask._withUnsafeGuaranteedRef { $0.nextTask = own }
        } else {
            oldestTask = own
        }
        newestTask = own
        taskCount += 1
    }

    func remove(_ task: TaskObject) {
        let (previous, next) = (task.previousTask, task.nextTask)
        if let previous {
            previous._withUnsafeGuaranteedRef { $0.nextTask = next }
        } else {
            oldestTask = next
        }
        if let next {
            next._withUnsafeGuaranteedRef { $0.previousTask = previous }
        } else {
            newestTask = previous
        }
        task.previousTask = nil
        task.nextTask = nil
        taskCount -= 1
    }

    /// All tasks that are not done, oldest first.
    package var pendingTasks: [TaskObject] {
        var tasks: [TaskObject] = []
        var next = oldestTask
        while let task = next {
            let object = task._withUnsafeGuaranteedRef { $0 }
            tasks.append(object)
            next = object.nextTask
        }
        return tasks
    }

    // MARK: Turns

    /// One turn. Waits for `maximumWait` seconds at most when nothing is ready (nil: as long as it takes).
    /// The answer tells which of the descriptors in `watched` are ready to be read.
    @discardableResult func turn(
        _ t: ThreadState, maximumWait: Double? = nil, watching watched: [Int32] = []
    ) throws -> Set<Int32> {
        timers.dropCancelled()
        var readable: Set<Int32> = []
        if manualTime != nil { return try manualTurn(t) }
        if ready.isEmpty && !isStopping {
            let deadline = nextDeadline(maximumWait.map { now + $0 })
            readable = try waitIdly(t, until: deadline, watching: watched)
        } else if !poller.isEmpty || !watched.isEmpty {
            readable = try wait(t, until: -.infinity, watching: watched)
        }
        takeTimers()
        try runReady(t)
        return readable
    }

    private func manualTurn(_ t: ThreadState) throws -> Set<Int32> {
        _ = try wait(t, until: -.infinity, watching: [])
        takeTimers()
        try runReady(t)
        let times = manualTimers
        manualTimers = []
        if !manualDriver.isNone {
            try t.call(manualDriver, Value(session.list(times.map { Value($0) })))
        }
        return []
    }

    private func addTimer(_ target: Value, when: Double) {
        if manualTime != nil { manualTimers.append(when) }
        timers.add(target, when: when)
    }

    /// When the earliest timer is due, `limit` at the latest.
    func nextDeadline(_ limit: Double?) -> Double? {
        guard let next = timers.next else { return limit }
        return limit.map { min($0, next) } ?? next
    }

    private func takeTimers() {
        if timers.isEmpty { return }
        let end = now + 1e-9
        while let next = timers.next, next < end {
            let target = timers.popFirst()
            if let handle = target.as(HandleObject.self) { handle.isScheduled = false }
            ready.append(ReadyEntry(target: target, argument: .unbound))
        }
    }

    private func runReady(_ t: ThreadState) throws {
        budget = ready.count
        if budget > 0 { hasCollectedIdly = false }
        while budget > 0 {
            budget -= 1
            let entry: ReadyEntry
            if budget > 0, let policy {
                let choice = policy.choose(in: ready, count: budget + 1)
                entry = ready.remove(at: min(max(choice, 0), budget))
            } else {
                entry = ready.popFirst()
            }
            try run(t, entry)
        }
        // A turn that runs no code of the language passes no safepoint of its own.
        if session.lock.hasRequests { try t.safepoint() }
    }

    @inline(__always) private func run(_ t: ThreadState, _ entry: ReadyEntry) throws {
        if isDebugging { return try runTimed(t, entry) }
        try runNow(t, entry)
    }

    private func runNow(_ t: ThreadState, _ entry: ReadyEntry) throws {
        if entry.target.unsafeKind == .future {
            try unsafeDowncast(entry.target.unsafeObject, to: FutureObject.self).run(t, entry.argument)
        } else if let handle = entry.target.as(HandleObject.self) {
            if !handle.isCancelled { try handle.run(t) }
        } else if entry.target.as(EventLoopObject.self) != nil {
            stopAfter(entry.argument)
        }
    }

    /// `run_until_complete`'s own callback: the future it waits for is done.
    private func stopAfter(_ future: Value) {
        guard future.isKind(.future) else { return }
        let future = unsafeDowncast(future.unsafeObject, to: FutureObject.self)
        future.reportsException = false
        if let error = future.exception.as(ExceptionObject.self) {
            let isFatal = [ExceptionName.systemExit, .keyboardInterrupt].contains {
                error.type.isSubtype(of: session.exceptionType($0))
            }
            // It has left the loop already.
            if isFatal { return }
        }
        isStopping = true
    }

    /// Runs an entry and complains when it takes long (debug mode).
    private func runTimed(_ t: ThreadState, _ entry: ReadyEntry) throws {
        let start = now
        try runNow(t, entry)
        let duration = now - start
        guard duration >= (try t.toDouble(slowCallbackDuration)) else { return }
        let shown = try t.reprText(entry.target)
        let rounded = Int(min(max(duration * 1000, 0), 1e15).rounded())
        let fraction = String(rounded % 1000 + 1000).dropFirst()
        try t.logAsyncio("warning", "Executing \(shown) took \(rounded / 1000).\(fraction) seconds")
    }

    /// A turn that does not wait, in the middle of a step of one of this loop's tasks.
    func turnInside(_ t: ThreadState) throws {
        let task = currentTask
        let running = t.runningLoop
        currentTask = .none
        t.runningLoop = value
        defer {
            currentTask = task
            t.runningLoop = running
        }
        timers.dropCancelled()
        takeTimers()
        try runReady(t)
    }

    // MARK: Running

    /// `run_forever`: turns until `stop`.
    func runForever(_ t: ThreadState) throws {
        try checkRunnable(t)
        try inside(t) {
            repeat {
                try turn(t)
                if let outerLoop = outer.as(EventLoopObject.self) { try outerLoop.turnInside(t) }
            } while !isStopping
        }
    }

    /// Runs `body` with this loop as the thread's running loop.
    func inside<R>(_ t: ThreadState, _ body: () throws -> R) throws -> R {
        let outerLoop = t.runningLoop
        let hooks = (t.asyncGeneratorFirstIteration, t.asyncGeneratorFinalizer)
        let outerContext = t.currentContext
        outer = outerLoop
        t.runningLoop = value
        thread = .passUnretained(t)
        isRunning = true
        t.asyncGeneratorFirstIteration = state.boundHook(state.firstIterationHook, self)
        t.asyncGeneratorFinalizer = state.boundHook(state.finalizerHook, self)
        defer {
            isRunning = false
            isStopping = false
            thread = nil
            outer = .none
            t.runningLoop = outerLoop
            (t.asyncGeneratorFirstIteration, t.asyncGeneratorFinalizer) = hooks
        }
        return try t.protecting([value, outerLoop, Value(outerContext), hooks.0, hooks.1], body)
    }

    /// Does what running a task that ends in its first step would do to the rest: two turns, and a number taken.
    func runIdleTask(_ t: ThreadState) throws {
        _ = state.nextTaskName()
        if ready.isEmpty && timers.isEmpty && poller.isEmpty { return }
        let task = FutureObject(state.future.rootShape, loop: value)
        ready.append(ReadyEntry(target: Value(task), argument: .unbound))
        _ = try runUntilComplete(t, Value(task))
    }

    private func checkRunnable(_ t: ThreadState) throws {
        try checkOpen(t)
        if isRunning { throw t.runtimeError("This event loop is already running") }
        if !t.runningLoop.isNone && t.runningLoop != state.mainLoop {
            throw t.runtimeError("Cannot run the event loop while another loop is running")
        }
    }

    /// In debug mode: refuses calls from other threads than the one that runs the loop.
    func checkThread(_ t: ThreadState) throws {
        guard isDebugging, !isClosed, let thread, thread.toOpaque() != Unmanaged.passUnretained(t).toOpaque()
        else { return }
        throw t.runtimeError(
            "Non-thread-safe operation invoked on an event loop other than the current one")
    }

    func checkOpen(_ t: ThreadState) throws {
        if isClosed { throw t.runtimeError("Event loop is closed") }
    }

    /// `run_until_complete`
    func runUntilComplete(_ t: ThreadState, _ awaitable: Value) throws -> Value {
        try checkRunnable(t)
        let future = try t.ensureFuture(awaitable, loop: self)
        let isNew = Value(future) != awaitable
        if isNew { (future as? TaskObject)?.reportsDestruction = false }
        if future.type.isHeapType && future.overridesCallbacks(t) {
            let stop = NativeFunctionObject(t.session, "_run_until_complete_cb", "loop, future, /") { t, a in
                if let loop = a[0].as(EventLoopObject.self) { loop.stopAfter(a[1]) }
                return .none
            }
            let callback = BoundMethodObject(t.session, function: Value(stop), receiver: value)
            try t.callMethod(Value(future), "add_done_callback", Value(callback))
        } else {
            future.addCallback(value)
        }
        defer { future.removeCallback(native: value) }
        do {
            try t.protecting([awaitable, Value(future)]) { try runForever(t) }
        } catch {
            if isNew && future.isDone { future.reportsException = false }
            throw error
        }
        if !future.isDone { throw t.runtimeError("Event loop stopped before Future completed.") }
        return try future.takeResult(t)
    }

    /// `close`
    func close(_ t: ThreadState) throws {
        if isRunning { throw t.runtimeError("Cannot close a running event loop") }
        if isClosed { return }
        if isDebugging { try t.logAsyncio("debug", "Close \(try t.reprText(value))") }
        isClosed = true
        ready.removeAll()
        timers.removeAll()
        try t.removeAllSignalHandlers(self)
        poller.close()
        let executor = defaultExecutor
        defaultExecutor = .none
        isExecutorShutDown = true
        if !executor.isNone {
            try t.call(
                t.getAttribute(executor, session.intern("shutdown")), [],
                keywords: [(session.intern("wait"), .false)])
        }
    }

    // MARK: Scheduling

    /// `call_soon`
    func callSoon(_ t: ThreadState, _ callback: Value, _ arguments: Value, context: Value) throws -> Value {
        try checkOpen(t)
        if isDebugging { try t.checkCallback(callback, "call_soon") }
        let handle = HandleObject(
            state.handle.rootShape, loop: self, callback: callback, arguments: arguments,
            context: context.isNoneOrUnbound ? Value(t.copyContext()) : context)
        if isDebugging { handle.sourceTraceback = t.sourceTraceback(self) }
        ready.append(ReadyEntry(target: Value(handle), argument: .unbound))
        return Value(handle)
    }

    /// `call_at`
    func callAt(
        _ t: ThreadState, _ when: Double, _ callback: Value, _ arguments: Value, context: Value,
        name: String = "call_at"
    ) throws -> Value {
        try checkOpen(t)
        if isDebugging { try t.checkCallback(callback, name) }
        let handle = HandleObject(
            state.timerHandle.rootShape, loop: self, callback: callback, arguments: arguments,
            context: context.isNoneOrUnbound ? Value(t.copyContext()) : context, when: when)
        if isDebugging { handle.sourceTraceback = t.sourceTraceback(self) }
        handle.isScheduled = true
        addTimer(Value(handle), when: when)
        return Value(handle)
    }

    /// A future that a timer completes with `result`.
    func sleepFuture(_ t: ThreadState, _ delay: Double, result: Value) -> FutureObject {
        let future = FutureObject(state.future.rootShape, loop: value)
        future.result = result
        future.hasTimer = true
        addTimer(Value(future), when: now + delay)
        return future
    }

    /// Makes a task and schedules its first step.
    func makeTask(
        _ t: ThreadState, _ coroutine: Value, name: Value = .none, context: Value = .none,
        type: TypeObject? = nil
    ) -> TaskObject {
        let task = TaskObject(
            (type ?? state.task).rootShape, loop: self, coroutine: coroutine,
            context: context.isNoneOrUnbound ? Value(t.copyContext()) : context,
            name: name.isNone ? state.nextTaskName() : name, cell: session.currentCell)
        if isDebugging { task.sourceTraceback = t.sourceTraceback(self) }
        task.enlist()
        if let observer = state.observer { observer.observe(.created, Value(task), currentTask) }
        ready.append(ReadyEntry(target: Value(task), argument: .unbound))
        return task
    }
}

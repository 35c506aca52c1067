/// `asyncio.Future`; tasks, gathering futures and shields are Swift subclasses of it.
///
/// A plain future may also stand for a `sleep`: a timer then completes it with the result it was given in advance.
public class FutureObject: Object {
    package enum State: UInt8 { case pending, cancelled, finished }

    /// One function to call when the future is done: a callable, or a native waiter (task, gathering future, shield,
    /// loop), which needs no context.
    struct Callback {
        var target: Value
        var context: Value
    }

    final var state = State.pending
    /// Set by `await`, read and cleared by the task that is to wait (`_asyncio_future_blocking`).
    final var isBlocking = false
    /// The exception has to be reported when nobody asks for it.
    final var reportsException = false
    /// A timer of the loop is to complete it.
    final var hasTimer = false
    final var result = Value.none
    /// The exception it finished with, or unbound.
    final var exception = Value.unbound
    /// Traceback of the exception when it was set; raised anew from there each time.
    final var exceptionTraceback = Value.none
    final var cancelMessage = Value.none
    /// The CancelledError that a cancelled task ended with, until it is raised once.
    final var cancelledError = Value.unbound
    /// The event loop; an `EventLoopObject`, or unbound before `__init__`.
    final var loop: Value
    /// Where it was made, in debug mode: a list of the `traceback` module's; else None.
    final var sourceTraceback = Value.none
    /// The first waiter, which is the only one nearly always.
    final var firstCallback = Callback(target: .unbound, context: .unbound)
    final var moreCallbacks: [Callback] = []

    @usableFromInline package init(_ shape: Shape, loop: Value) {
        self.loop = loop
        super.init(shape, kind: .future)
    }

    package final var isDone: Bool { state != .pending }
    package final var isCancelled: Bool { state == .cancelled }
    package final var eventLoop: EventLoopObject { loop.unsafeAs(EventLoopObject.self) }

    package override func trace(_ heap: Heap) {
        heap.mark(result)
        heap.mark(exception)
        heap.mark(exceptionTraceback)
        heap.mark(cancelMessage)
        heap.mark(cancelledError)
        heap.mark(loop)
        heap.mark(sourceTraceback)
        heap.mark(firstCallback.target)
        heap.mark(firstCallback.context)
        for callback in moreCallbacks {
            heap.mark(callback.target)
            heap.mark(callback.context)
        }
    }

    // MARK: Completing

    /// `set_result`; the future must be pending.
    final func finish(_ t: ThreadState, result value: Value) {
        result = value
        state = .finished
        becameDone(t)
    }

    /// `set_exception`; the future must be pending.
    final func finish(_ t: ThreadState, exception error: ExceptionObject) {
        exception = Value(error)
        exceptionTraceback = error.traceback
        state = .finished
        reportsException = true
        flags.insert(.hasFinalizer)
        // Nobody waits: unless somebody still asks, the report is due as soon as the future is unreachable.
        if firstCallback.target.isUnbound { eventLoop.state.expectReport(self) }
        becameDone(t)
    }

    /// `cancel`; the future must be pending. For tasks `cancel` only asks, and this ends them.
    final func finishCancelled(_ t: ThreadState, message: Value) {
        cancelMessage = message
        reportsException = false
        state = .cancelled
        if hasTimer {
            hasTimer = false
            eventLoop.timers.noteCancelled()
        }
        becameDone(t)
    }

    private func becameDone(_ t: ThreadState) {
        noteDone(t)
        if let observer = eventLoop.state.observer { observer.observe(.done, Value(self), .none) }
        scheduleCallbacks()
    }

    /// For tasks: leaves the list of pending tasks.
    func noteDone(_ t: ThreadState) {}

    private func scheduleCallbacks() {
        let first = firstCallback
        if first.target.isUnbound { return }
        firstCallback = Callback(target: .unbound, context: .unbound)
        schedule(first)
        if moreCallbacks.isEmpty { return }
        let more = moreCallbacks
        moreCallbacks = []
        for callback in more { schedule(callback) }
    }

    private func schedule(_ callback: Callback) {
        let loop = eventLoop
        if callback.context.isUnbound {
            if let observer = loop.state.observer { observer.observe(.woken, callback.target, Value(self)) }
            loop.ready.append(ReadyEntry(target: callback.target, argument: Value(self)))
        } else {
            let handle = HandleObject(
                loop.state.handle.rootShape, loop: loop, callback: callback.target,
                arguments: Value(loop.session.tuple([Value(self)])), context: callback.context)
            loop.ready.append(ReadyEntry(target: Value(handle), argument: .unbound))
        }
    }

    /// Adds a native waiter, or a callable with its context.
    final func addCallback(_ target: Value, context: Value = .unbound) {
        let callback = Callback(target: target, context: context)
        if isDone {
            schedule(callback)
        } else if firstCallback.target.isUnbound {
            firstCallback = callback
        } else {
            moreCallbacks.append(callback)
        }
    }

    /// Removes a native waiter; its number of entries. O(n).
    @discardableResult final func removeCallback(native target: Value) -> Int {
        var all = callbacks
        let before = all.count
        all.removeAll { $0.target == target && $0.context.isUnbound }
        callbacks = all
        return before - all.count
    }

    /// All callbacks in order.
    final var callbacks: [Callback] {
        get { firstCallback.target.isUnbound ? [] : [firstCallback] + moreCallbacks }
        set {
            firstCallback = newValue.first ?? Callback(target: .unbound, context: .unbound)
            moreCallbacks = Array(newValue.dropFirst())
        }
    }

    // MARK: Asking

    /// The result for `await`; throws the exception or CancelledError. The future must be done.
    package func takeResult(_ thread: ThreadState) throws -> Value {
        if state == .cancelled { throw makeCancelledError(thread) }
        reportsException = false
        if !exception.isUnbound {
            let error = exception.unsafeAs(ExceptionObject.self)
            error.traceback = exceptionTraceback
            thread.setContext(error)
            throw thread.keep(error)
        }
        return result
    }

    /// The result after the waiting task was woken.
    package final func resultAfterWaiting(_ thread: ThreadState) throws -> Value {
        if !isDone { throw thread.runtimeError("await wasn't used with future") }
        return try takeResult(thread)
    }

    /// The CancelledError that says that this was cancelled.
    final func makeCancelledError(_ t: ThreadState) -> PythonError {
        if cancelledError.isObject {
            let error = cancelledError.unsafeAs(ExceptionObject.self)
            cancelledError = .unbound
            return t.keep(error)
        }
        return t.cancelledError(message: cancelMessage)
    }

    /// Whether a class of the language has its own `add_done_callback`.
    final func overridesCallbacks(_ t: ThreadState) -> Bool {
        let name = t.session.intern("add_done_callback")
        return type.lookUp(name) != t.session.asyncio.future.lookUp(name)
    }

    // MARK: What subclasses change

    /// `cancel(msg)`: whether the request was taken.
    func cancel(_ t: ThreadState, message: Value) throws -> Bool {
        reportsException = false
        if isDone { return false }
        finishCancelled(t, message: message)
        return true
    }

    /// Runs what the loop's queue holds for this object: for a plain future, the timer of its `sleep` has expired.
    func run(_ t: ThreadState, _ argument: Value) throws {
        hasTimer = false
        if !isDone { finish(t, result: result) }
    }

    /// What a native waiter is called in the list of callbacks.
    var waiterName: String { "_set_result_unless_cancelled" }

    /// The exception was never asked for: tells the loop's exception handler.
    package override func finalize(_ thread: ThreadState) {
        flags.remove(.hasFinalizer)
        guard reportsException, loop.isObject else { return }
        reportsException = false
        let session = thread.session
        let context = session.dict()
        context.set(
            interned: session.intern("message"),
            Value(session.string("\(type.plainName) exception was never retrieved")))
        context.set(interned: session.intern("exception"), exception)
        context.set(interned: session.intern("future"), Value(self))
        thread.addSource(sourceTraceback, to: context)
        thread.callIgnoringErrors(in: Value(self)) { try $0.callExceptionHandler(eventLoop, context) }
    }
}

extension ThreadState {
    /// The value as a future.
    @inline(__always) package func asFuture(_ value: Value) -> FutureObject? {
        value.isKind(.future) ? unsafeDowncast(value.unsafeObject, to: FutureObject.self) : nil
    }

    /// The value as a task.
    @inline(__always) package func asTask(_ value: Value) -> TaskObject? { value.as(TaskObject.self) }

    /// `CancelledError(message)`, without arguments for None.
    package func cancelledError(message: Value = .none) -> PythonError {
        let exception = ExceptionObject(
            session.asyncio.cancelledError.rootShape,
            arguments: Value(session.tuple(message.isNone ? [] : [message])))
        return keep(exception)
    }

    /// Whether the exception is a CancelledError of asyncio.
    package func isCancelledError(_ error: PythonError) -> Bool {
        error.exception.type.isSubtype(of: session.asyncio.cancelledError)
    }

    /// Runs native code whose errors are only reported.
    func callIgnoringErrors(in object: Value, _ body: (ThreadState) throws -> Void) {
        do { try body(self) } catch { reportUnraisable(error, in: object) }
    }

    /// `future.cancel(msg=message)`, by the method of a class that overrides it.
    func cancelFuture(_ value: Value, message: Value = .none) throws -> Bool {
        if let future = asFuture(value), future.shape === future.type.rootShape && !future.type.isHeapType {
            return try future.cancel(self, message: message)
        }
        let name = session.intern("cancel")
        let method = try getAttribute(value, name)
        return try isTrue(call(method, [], keywords: [(session.intern("msg"), message)]))
    }
}

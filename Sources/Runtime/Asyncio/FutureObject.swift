/// `asyncio.Future`; tasks are a subclass of it.
public class FutureObject: Object {
    package enum State: UInt8 { case pending, cancelled, finished }

    package final var state: State {
        @inline(__always) get { storedState }
        @inline(__always) set { storedState = newValue }
    }
    final var storedState: State = State.pending
    package final var result: Value {
        @inline(__always) get { storedResult }
        @inline(__always) set { storedResult = newValue }
    }
    final var storedResult: Value = Value.none
    /// The exception it finished with, or unbound.
    package final var exception: Value {
        @inline(__always) get { storedException }
        @inline(__always) set { storedException = newValue }
    }
    final var storedException: Value = Value.unbound
    /// Set by `await`, read and cleared by the task that is to wait (`_asyncio_future_blocking`).
    package final var isBlocking: Bool {
        @inline(__always) get { storedIsBlocking }
        @inline(__always) set { storedIsBlocking = newValue }
    }
    final var storedIsBlocking: Bool = false

    package init(_ shape: Shape) { super.init(shape, kind: .future) }

    package final var isDone: Bool { state != .pending }

    package override func trace(_ heap: Heap) {
        heap.mark(result)
        heap.mark(exception)
    }

    /// The result for `await`; throws the exception or CancelledError.
    package func takeResult(_ thread: ThreadState) throws -> Value {
        if !exception.isUnbound { throw thread.keep(exception.unsafeAs(ExceptionObject.self)) }
        return result
    }

    /// The result after the waiting task was woken.
    package final func resultAfterWaiting(_ thread: ThreadState) throws -> Value {
        if !isDone { throw thread.runtimeError("await wasn't used with future") }
        return try takeResult(thread)
    }
}

extension ThreadState {
    /// The value as a future.
    @inline(__always) package func asFuture(_ value: Value) -> FutureObject? {
        value.isKind(.future) ? unsafeDowncast(value.unsafeObject, to: FutureObject.self) : nil
    }
}

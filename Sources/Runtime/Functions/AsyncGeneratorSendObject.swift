/// The awaitable that `__anext__`, `asend`, `athrow` and `aclose` of an asynchronous generator return.
public final class AsyncGeneratorSendObject: Object {
    package enum Operation: UInt8 {
        case next, send, `throw`, close

        var name: String {
            switch self {
            case .next, .send: "anext()"
            case .throw: "athrow()"
            case .close: "aclose()"
            }
        }
    }
    private enum State { case created, iterating, closed }

    package let generator: Value
    private let operation: Operation
    /// The value to send, or the arguments of `athrow()`.
    private let operand: Value
    private var state = State.created

    package init(_ session: Session, generator: Value, _ operation: Operation, _ operand: Value = .none) {
        self.generator = generator
        self.operation = operation
        self.operand = operand
        super.init(session.types.asyncGeneratorSend.rootShape, kind: .asyncGeneratorSend)
        flags.insert(.hasFinalizer)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(generator)
        heap.mark(operand)
    }

    private var target: GeneratorObject { generator.unsafeAs(GeneratorObject.self) }

    /// How the loop is to await this object.
    enum Start {
        /// Run the generator for the awaiter, giving it this value.
        case send(Value)
        /// Use `step`.
        case iterate
    }

    /// Begins an `await` in the loop.
    func begin(_ thread: ThreadState) throws -> Start {
        guard operation == .next || operation == .send, state == .created else { return .iterate }
        try checkStart(thread)
        state = .closed
        return .send(operation == .send ? operand : .none)
    }

    /// Nothing refers to it any more: it should have been awaited.
    package override func finalize(_ thread: ThreadState) { warnNeverAwaited(thread) }

    /// Warns where it has never been awaited.
    func warnNeverAwaited(_ thread: ThreadState) {
        guard state == .created else { return }
        state = .closed
        flags.subtract([.hasFinalizer, .watched])
        let method =
            switch operation {
            case .next, .send: "asend"
            case .throw: "athrow"
            case .close: "aclose"
            }
        thread.warnNeverAwaited(
            Value(self), "coroutine method '\(method)' of '\(target.qualifiedName.text)'")
    }

    private func checkStart(_ thread: ThreadState) throws {
        flags.subtract([.hasFinalizer, .watched])
        if state == .closed {
            throw thread.runtimeError(
                operation == .next || operation == .send
                    ? "cannot reuse already awaited __anext__()/asend()"
                    : "cannot reuse already awaited aclose()/athrow()")
        }
        if target.isAsyncRunning {
            state = .closed
            throw thread.runtimeError("\(operation.name): asynchronous generator is already running")
        }
        try target.callHooks(thread)
    }

    /// One step of the awaitable's own iteration: a value to hand to the event loop, or StopIteration with the result.
    package func step(_ thread: ThreadState, sending value: Value) throws -> Value {
        if state == .created {
            try checkStart(thread)
            state = .iterating
            target.isAsyncRunning = true
            switch operation {
            case .next, .send:
                if target.state == .finished {
                    target.isAsyncRunning = false
                    state = .closed
                    throw thread.error(.stopAsyncIteration)
                }
                return try settle(thread) {
                    let first = !value.isNone ? value : operation == .send ? operand : .none
                    return try thread.resume(target, sending: first)
                }
            case .throw, .close:
                if target.isAsyncClosed || target.state == .finished {
                    target.isAsyncRunning = false
                    state = .closed
                    if operation == .close { throw thread.stopIteration() }
                    throw thread.error(.stopAsyncIteration)
                }
                if operation == .close { target.isAsyncClosed = true }
                return try settle(thread) {
                    let thrown =
                        operation == .close
                        ? thread.error(.generatorExit)
                        : try thrownException(thread, operand.unsafeAs(TupleObject.self).array, "athrow")
                    return try thread.resume(target, throwing: thrown)
                }
            }
        }
        if state == .closed { try checkStart(thread) }
        return try settle(thread) { try thread.resume(target, sending: value) }
    }

    /// Throws into the awaitable.
    package func step(_ thread: ThreadState, throwing error: PythonError) throws -> Value {
        if state == .closed { try checkStart(thread) }
        if state == .created {
            try checkStart(thread)
            state = .iterating
            target.isAsyncRunning = true
        }
        return try settle(thread) { try thread.resume(target, throwing: error) }
    }

    /// `close()`: throws GeneratorExit into what is under way.
    package func close(_ thread: ThreadState) throws {
        if state == .closed { return }
        do { _ = try step(thread, throwing: thread.error(.generatorExit)) } catch let error as PythonError
            where thread.matches(error, .stopIteration) || thread.matches(error, .stopAsyncIteration)
            || thread.matches(error, .generatorExit)
        {
            return
        }
        throw thread.runtimeError("coroutine ignored GeneratorExit")
    }

    /// Turns what the generator did into what the awaitable does.
    private func settle(_ thread: ThreadState, _ run: () throws -> Resumption) throws -> Value {
        do {
            switch try run() {
            case .yielded(let value): return value
            case .item(let value):
                end()
                if operation == .close { throw thread.runtimeError("async generator ignored GeneratorExit") }
                throw thread.stopIteration(value)
            case .returned:
                end()
                target.isAsyncClosed = true
                if operation == .close { throw thread.stopIteration() }
                throw thread.error(.stopAsyncIteration)
            }
        } catch let error as PythonError where operation == .close && state != .closed {
            end()
            if thread.matches(error, .generatorExit) || thread.matches(error, .stopAsyncIteration) {
                throw thread.stopIteration()
            }
            throw error
        } catch {
            end()
            throw error
        }
    }

    private func end() {
        state = .closed
        target.isAsyncRunning = false
    }

}

extension GeneratorObject {
    /// Tells the event loop about an asynchronous generator before its first step (PEP 525).
    func callHooks(_ thread: ThreadState) throws {
        if hooksCalled { return }
        hooksCalled = true
        finalizerHook = thread.asyncGeneratorFinalizer
        if !finalizerHook.isNoneOrUnbound { flags.insert(.hasFinalizer) }
        if !thread.asyncGeneratorFirstIteration.isNoneOrUnbound {
            try thread.call(thread.asyncGeneratorFirstIteration, Value(self))
        }
    }
}

/// `coroutine.__await__()`: lets a coroutine be driven as an iterator.
public final class CoroutineWrapperObject: Object {
    package let coroutine: Value

    package init(_ session: Session, coroutine: Value) {
        self.coroutine = coroutine
        super.init(session.types.coroutineWrapper.rootShape, kind: .coroutineWrapper)
    }

    package override func trace(_ heap: Heap) { heap.mark(coroutine) }
}

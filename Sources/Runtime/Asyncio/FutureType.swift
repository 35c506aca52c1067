/// Attributes of `asyncio.Future`.
func defineFutureType(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { _, a in
        let type = a[0].unsafeAs(TypeObject.self)
        return Value(FutureObject(type.rootShape, loop: .unbound))
    }
    builder.special(.`init`, "self, /, *args, loop=None") { t, a in
        let future = try t.future(a[0])
        if a[1].unsafeAs(TupleObject.self).count > 0 {
            throw t.typeError("Future() takes no positional arguments")
        }
        future.loop = try t.loopArgument(a[2])
        future.sourceTraceback = t.sourceTraceback(future.eventLoop)
        return .none
    }
    defineFutureResults(builder)
    defineFutureCallbacks(builder)
    defineFutureAttributes(builder)
    builder.special(.repr, "self, /") { t, a in
        let future = a[0].unsafeAs(FutureObject.self)
        return Value(t.session.string(try t.futureText(future)))
    }
    builder.special(.await, "self, /") { t, a in
        Value(FutureIteratorObject(t.session.asyncio.futureIterator.rootShape, future: a[0]))
    }
    builder.special(.iter, "self, /") { t, a in
        Value(FutureIteratorObject(t.session.asyncio.futureIterator.rootShape, future: a[0]))
    }
    builder.classMethod("__class_getitem__", "cls, item, /") { t, a in try t.genericAlias(a[0], a[1]) }
}

extension ThreadState {
    /// A receiver that is a future; its class has been checked.
    func future(_ value: Value) throws -> FutureObject { value.unsafeAs(FutureObject.self) }

    /// A receiver that has been initialised.
    func readyFuture(_ value: Value) throws -> FutureObject {
        let future = value.unsafeAs(FutureObject.self)
        if future.loop.isUnbound { throw runtimeError("Future object is not initialized.") }
        return future
    }

    /// The loop a `loop=` argument means.
    func loopArgument(_ value: Value) throws -> Value {
        if value.isNoneOrUnbound { return try currentEventLoop().value }
        guard value.as(EventLoopObject.self) != nil else {
            let type = type(of: value).name
            throw attributeError(
                value, session.intern("get_debug"), "'\(type)' object has no attribute 'get_debug'")
        }
        return value
    }

    /// The exception that `set_exception(value)` means.
    func exceptionForFuture(_ value: Value) throws -> ExceptionObject {
        var value = value
        if let type = value.as(TypeObject.self), type.isSubtype(of: session.exceptionType(.baseException)) {
            value = try call(value)
        }
        guard value.isKind(.exception) else { throw typeError("invalid exception object") }
        let exception = value.unsafeAs(ExceptionObject.self)
        if exception.type.isSubtype(of: session.exceptionType(.stopIteration)) {
            let replacement = runtimeError(
                "StopIteration interacts badly with generators and cannot be raised into a Future"
            ).exception
            replacement.cause = value
            replacement.context = value
            replacement.suppressContext = true
            return replacement
        }
        return exception
    }
}

private func defineFutureResults(_ builder: TypeBuilder) {
    builder.method("done", "self, /") { _, a in Value(a[0].unsafeAs(FutureObject.self).isDone) }
    builder.method("cancelled", "self, /") { _, a in Value(a[0].unsafeAs(FutureObject.self).isCancelled) }
    builder.method("result", "self, /") { t, a in
        let future = try t.future(a[0])
        if !future.isDone { throw t.invalidState("Result is not set.") }
        return try future.takeResult(t)
    }
    builder.method("exception", "self, /") { t, a in
        let future = try t.future(a[0])
        if future.isCancelled { throw future.makeCancelledError(t) }
        if !future.isDone { throw t.invalidState("Exception is not set.") }
        future.reportsException = false
        return future.exception.isUnbound ? .none : future.exception
    }
    builder.method("set_result", "self, result, /") { t, a in
        let future = try t.readyFuture(a[0])
        if future.isDone { throw t.invalidState("invalid state") }
        future.finish(t, result: a[1])
        return .none
    }
    builder.method("set_exception", "self, exception, /") { t, a in
        let future = try t.readyFuture(a[0])
        if future.isDone { throw t.invalidState("invalid state") }
        let exception = try t.exceptionForFuture(a[1])
        future.finish(t, exception: exception)
        return .none
    }
    builder.method("cancel", "self, /, msg=None") { t, a in
        Value(try t.readyFuture(a[0]).cancel(t, message: a[1]))
    }
    builder.method("_make_cancelled_error", "self, /") { t, a in
        try t.readyFuture(a[0]).makeCancelledError(t).value
    }
    builder.method("get_loop", "self, /") { t, a in try t.readyFuture(a[0]).loop }
}

private func defineFutureCallbacks(_ builder: TypeBuilder) {
    builder.method("add_done_callback", "self, /, *args, context=None") { t, a in
        let arguments = a[1].unsafeAs(TupleObject.self)
        guard arguments.count == 1 else {
            throw t.typeError(
                "add_done_callback() takes exactly 1 positional argument (\(arguments.count) given)")
        }
        let context = a[2].isNone ? Value(t.copyContext()) : a[2]
        try t.readyFuture(a[0]).addCallback(arguments[0], context: context)
        return .none
    }
    builder.method("remove_done_callback", "self, fn, /") { t, a in
        let future = try t.readyFuture(a[0])
        let before = future.callbacks
        var kept: [FutureObject.Callback] = []
        let holder = t.session.list(before.map(\.target))
        try t.protecting([Value(holder)]) {
            for callback in before where try callback.context.isUnbound || !t.equals(callback.target, a[1]) {
                kept.append(callback)
            }
        }
        if kept.count < before.count { future.callbacks = kept }
        return t.int(before.count - kept.count)
    }
}

private func defineFutureAttributes(_ builder: TypeBuilder) {
    builder.property(
        "_asyncio_future_blocking",
        get: { _, object in Value(object.unsafeAs(FutureObject.self).isBlocking) },
        set: { t, object, value in
            if value.isUnbound { throw t.error(.attributeError, "cannot delete attribute") }
            object.unsafeAs(FutureObject.self).isBlocking = try t.isTrue(value)
        })
    builder.property(
        "_loop",
        get: { _, object in
            let loop = object.unsafeAs(FutureObject.self).loop
            return loop.isUnbound ? .none : loop
        })
    builder.property(
        "_state",
        get: { t, object in
            let name =
                switch object.unsafeAs(FutureObject.self).state {
                case .pending: "PENDING"
                case .cancelled: "CANCELLED"
                case .finished: "FINISHED"
                }
            return Value(t.session.intern(name))
        })
    builder.property(
        "_result",
        get: { _, object in
            let future = object.unsafeAs(FutureObject.self)
            return future.isDone ? future.result : .none
        })
    builder.property(
        "_exception",
        get: { _, object in
            let exception = object.unsafeAs(FutureObject.self).exception
            return exception.isUnbound ? .none : exception
        })
    builder.property(
        "_cancel_message", get: { _, object in object.unsafeAs(FutureObject.self).cancelMessage },
        set: { t, object, value in
            if value.isUnbound { throw t.error(.attributeError, "cannot delete attribute") }
            object.unsafeAs(FutureObject.self).cancelMessage = value
        })
    builder.property(
        "_log_traceback", get: { _, object in Value(object.unsafeAs(FutureObject.self).reportsException) },
        set: { t, object, value in
            if value.isUnbound { throw t.error(.attributeError, "cannot delete attribute") }
            if try t.isTrue(value) { throw t.valueError("_log_traceback can only be set to False") }
            object.unsafeAs(FutureObject.self).reportsException = false
        })
    builder.property(
        "_source_traceback", get: { _, object in object.unsafeAs(FutureObject.self).sourceTraceback })
    builder.property(
        "_callbacks",
        get: { t, object in
            let callbacks = object.unsafeAs(FutureObject.self).callbacks.filter { !$0.context.isUnbound }
            if callbacks.isEmpty { return .none }
            return Value(
                t.session.list(callbacks.map { Value(t.session.tuple([$0.target, $0.context])) }))
        })
}

/// `future.__await__()`: yields the future once, then returns its result.
final class FutureIteratorObject: Object {
    private var future: Value
    private var hasYielded = false

    init(_ shape: Shape, future: Value) {
        self.future = future
        super.init(shape)
    }

    override func trace(_ heap: Heap) { heap.mark(future) }

    /// The future to wait on; StopIteration with the result.
    func step(_ t: ThreadState) throws -> Value {
        guard let future = t.asFuture(future) else { throw t.stopIteration() }
        if !future.isDone {
            if hasYielded { throw t.runtimeError("await wasn't used with future") }
            hasYielded = true
            future.isBlocking = true
            return Value(future)
        }
        self.future = .none
        throw t.stopIteration(try future.takeResult(t))
    }

    func close() { future = .none }
}

func defineFutureIteratorType(_ builder: TypeBuilder) {
    builder.special(.iter, "self, /") { _, a in a[0] }
    builder.special(.next, "self, /") { t, a in try a[0].unsafeAs(FutureIteratorObject.self).step(t) }
    builder.method("send", "self, value, /") { t, a in try a[0].unsafeAs(FutureIteratorObject.self).step(t) }
    builder.method("throw", nil) { t, a in
        try checkThrowArguments(t, a.count - 1, "throw")
        let error = try thrownException(t, a.array, "throw")
        a[0].unsafeAs(FutureIteratorObject.self).close()
        throw error
    }
    builder.method("close", "self, /") { _, a in
        a[0].unsafeAs(FutureIteratorObject.self).close()
        return .none
    }
}

/// `asyncio.Handle` and `asyncio.TimerHandle`: a call the loop is to make.
public final class HandleObject: Object {
    /// None after the call was cancelled.
    var callback: Value
    /// A tuple.
    var arguments: Value
    let context: Value
    let loop: Value
    /// The cell that is to own what the call prints.
    let cell: Int
    var isCancelled = false
    /// Where it was made, in debug mode; else None.
    var sourceTraceback = Value.none
    /// Time of a timer.
    let when: Double
    /// Waits in the loop's heap of timers.
    var isScheduled = false

    init(
        _ shape: Shape, loop: EventLoopObject, callback: Value, arguments: Value, context: Value,
        when: Double = 0
    ) {
        self.loop = Value(loop)
        self.callback = callback
        self.arguments = arguments
        self.context = context
        self.when = when
        cell = loop.session.currentCell
        super.init(shape)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(callback)
        heap.mark(arguments)
        heap.mark(context)
        heap.mark(loop)
        heap.mark(sourceTraceback)
    }

    /// Makes sure the call is not made.
    package func cancel() {
        if isCancelled { return }
        isCancelled = true
        callback = .none
        arguments = .none
        if isScheduled { loop.unsafeAs(EventLoopObject.self).timers.noteCancelled() }
    }

    /// Makes the call. Throws only SystemExit and KeyboardInterrupt; other errors go to the loop's exception handler.
    func run(_ t: ThreadState) throws {
        let session = t.session
        let outerCell = session.currentCell
        session.currentCell = cell
        defer { session.currentCell = outerCell }
        do {
            let tuple = arguments.unsafeAs(TupleObject.self)
            let callback = callback
            if context == t.context {
                try t.call(callback, tuple: tuple, keywords: .unbound)
            } else {
                _ = try t.inContext(context.unsafeAs(ContextObject.self)) {
                    try t.call(callback, tuple: tuple, keywords: .unbound)
                }
            }
        } catch {
            let error = t.pythonError(error)
            if t.matches(error, .keyboardInterrupt) || t.matches(error, .systemExit) { throw error }
            let details = session.dict()
            let shown = try t.callbackText(callback, arguments)
            details.set(
                interned: session.intern("message"), Value(session.string("Exception in callback \(shown)")))
            details.set(interned: session.intern("exception"), error.value)
            details.set(interned: session.intern("handle"), Value(self))
            t.addSource(sourceTraceback, to: details)
            try t.protecting([Value(details)]) {
                try t.callExceptionHandler(loop.unsafeAs(EventLoopObject.self), details)
            }
        }
    }
}

func defineHandleType(_ builder: TypeBuilder) {
    builder.method("cancel", "self") { _, a in
        a[0].unsafeAs(HandleObject.self).cancel()
        return .none
    }
    builder.method("cancelled", "self") { _, a in Value(a[0].unsafeAs(HandleObject.self).isCancelled) }
    builder.method("get_context", "self") { _, a in a[0].unsafeAs(HandleObject.self).context }
    builder.property("_callback", get: { _, object in object.unsafeAs(HandleObject.self).callback })
    builder.property("_args", get: { _, object in object.unsafeAs(HandleObject.self).arguments })
    builder.property("_context", get: { _, object in object.unsafeAs(HandleObject.self).context })
    builder.property("_loop", get: { _, object in object.unsafeAs(HandleObject.self).loop })
    builder.property(
        "_source_traceback", get: { _, object in object.unsafeAs(HandleObject.self).sourceTraceback })
    builder.property(
        "_cancelled", get: { _, object in Value(object.unsafeAs(HandleObject.self).isCancelled) })
    builder.method("_run", "self") { t, a in
        let handle = a[0].unsafeAs(HandleObject.self)
        if !handle.isCancelled { try handle.run(t) }
        return .none
    }
    builder.special(.repr, "self, /") { t, a in
        let handle = a[0].unsafeAs(HandleObject.self)
        var parts = [handle.type.plainName]
        if handle.isCancelled { parts.append("cancelled") }
        if handle.type.plainName == "TimerHandle" {
            parts.append("when=\(try t.reprText(Value(handle.when)))")
        }
        if !handle.callback.isNone { parts.append(try t.callbackText(handle.callback, handle.arguments)) }
        if let place = try t.creationText(handle.sourceTraceback) { parts.append(place) }
        return Value(t.session.string("<\(parts.joined(separator: " "))>"))
    }
}

func defineTimerHandleType(_ builder: TypeBuilder) {
    builder.method("when", "self") { _, a in Value(a[0].unsafeAs(HandleObject.self).when) }
    func compare(_ name: SpecialName, _ holds: @escaping (Double, Double) -> Bool) {
        builder.special(name, "self, value, /") { t, a in
            guard let other = a[1].as(HandleObject.self), other.type === a[0].unsafeObject.type else {
                return t.session.notImplemented
            }
            return Value(holds(a[0].unsafeAs(HandleObject.self).when, other.when))
        }
    }
    compare(.lt, <)
    compare(.le, <=)
    compare(.gt, >)
    compare(.ge, >=)
}

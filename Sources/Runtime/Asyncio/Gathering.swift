/// What `asyncio.gather` returns: collects the results of its children.
final class GatheringFutureObject: FutureObject {
    /// Futures in the order of the arguments.
    let children: ListObject
    private let returnsExceptions: Bool
    /// Children that are not done yet, each counted once.
    var waiting = 0
    private var isCancelRequested = false

    init(_ loop: EventLoopObject, children: ListObject, returnsExceptions: Bool) {
        self.children = children
        self.returnsExceptions = returnsExceptions
        super.init(loop.state.gatheringFuture.rootShape, loop: loop.value)
    }

    override func trace(_ heap: Heap) {
        super.trace(heap)
        heap.mark(children)
    }

    override var waiterName: String { "gather.<locals>._done_callback" }

    /// A child is done.
    override func run(_ t: ThreadState, _ argument: Value) throws {
        guard let child = t.asFuture(argument) else { return }
        waiting -= 1
        if isDone {
            child.reportsException = false
            return
        }
        if !returnsExceptions {
            if child.isCancelled { return finish(t, exception: child.makeCancelledError(t).exception) }
            if let error = child.exception.as(ExceptionObject.self) {
                child.reportsException = false
                return finish(t, exception: error)
            }
        }
        if waiting == 0 { collect(t, last: child) }
    }

    private func collect(_ t: ThreadState, last: FutureObject) {
        if isCancelRequested { return finish(t, exception: last.makeCancelledError(t).exception) }
        let results = ListObject(t.session.types.list.rootShape, capacity: children.count)
        for index in 0..<children.count {
            guard let child = t.asFuture(children[index]) else { continue }
            if child.isCancelled {
                let message = child.cancelMessage.isNone ? Value(t.session.emptyString) : child.cancelMessage
                results.append(t.cancelledError(message: message).value)
            } else {
                child.reportsException = false
                results.append(child.exception.isUnbound ? child.result : child.exception)
            }
        }
        finish(t, result: Value(results))
    }

    /// Cancels the children; this future ends when they have.
    override func cancel(_ t: ThreadState, message: Value) throws -> Bool {
        if isDone { return false }
        var isTaken = false
        for index in 0..<children.count where try t.cancelFuture(children[index], message: message) {
            isTaken = true
        }
        if isTaken { isCancelRequested = true }
        return isTaken
    }
}

func defineGatheringFutureType(_ builder: TypeBuilder) {
    builder.property(
        "_children",
        get: { _, object in
            Value(object.unsafeAs(GatheringFutureObject.self).children)
        })
}

/// `asyncio.gather(*aws, return_exceptions=False)`
func gather(_ t: ThreadState, _ a: Arguments) throws -> Value {
    let arguments = a[0].unsafeAs(TupleObject.self)
    let session = t.session
    if arguments.count == 0 {
        let loop = try t.currentEventLoop()
        let outer = FutureObject(loop.state.future.rootShape, loop: loop.value)
        outer.finish(t, result: Value(session.list([])))
        return Value(outer)
    }
    let returnsExceptions = try t.isTrue(a[1])
    let children = ListObject(session.types.list.rootShape, capacity: arguments.count)
    var known: [Value: Value] = [:]
    known.reserveCapacity(arguments.count)
    var done: [FutureObject] = []
    var pending: [FutureObject] = []
    var loop: EventLoopObject?
    return try t.protecting([Value(children)]) {
        for argument in arguments.array {
            if let future = known[argument] {
                children.append(future)
                continue
            }
            let future = try t.ensureFuture(argument, loop: loop)
            if loop == nil { loop = future.eventLoop }
            if Value(future) != argument { (future as? TaskObject)?.reportsDestruction = false }
            known[argument] = Value(future)
            children.append(Value(future))
            if future.isDone { done.append(future) } else { pending.append(future) }
        }
        guard let loop else { return .none }
        let outer = GatheringFutureObject(loop, children: children, returnsExceptions: returnsExceptions)
        outer.waiting = known.count
        for future in pending { future.addCallback(Value(outer)) }
        for future in done { try outer.run(t, Value(future)) }
        return Value(outer)
    }
}

extension Value: Hashable {
    /// Identity of an object, or the constant itself.
    public func hash(into hasher: inout Hasher) { hasher.combine(bits) }
}

/// What `asyncio.shield` returns: follows the inner future, whose end its own cancellation does not bring about.
final class ShieldFutureObject: FutureObject {
    /// None once this future is done.
    private(set) var inner: Value

    init(_ loop: EventLoopObject, inner: Value) {
        self.inner = inner
        super.init(loop.state.future.rootShape, loop: loop.value)
    }

    override func trace(_ heap: Heap) {
        super.trace(heap)
        heap.mark(inner)
    }

    override var waiterName: String { "shield.<locals>._inner_done_callback" }

    /// The inner future is done, or this one.
    override func run(_ t: ThreadState, _ argument: Value) throws {
        guard let future = t.asFuture(argument) else { return }
        if argument == Value(self) {
            if let inner = t.asFuture(inner), !inner.isDone { inner.removeCallback(native: Value(self)) }
            inner = .none
            return
        }
        if isCancelled {
            future.reportsException = false
        } else if isDone {
            return
        } else if future.isCancelled {
            finishCancelled(t, message: .none)
        } else if let error = future.exception.as(ExceptionObject.self) {
            future.reportsException = false
            finish(t, exception: error)
        } else {
            finish(t, result: future.result)
        }
    }
}

/// `asyncio.shield(aw)`
func shield(_ t: ThreadState, _ a: Arguments) throws -> Value {
    let inner = try t.ensureFuture(a[0], loop: nil)
    if inner.isDone { return Value(inner) }
    let outer = ShieldFutureObject(inner.eventLoop, inner: Value(inner))
    inner.addCallback(Value(outer))
    outer.addCallback(Value(outer))
    return Value(outer)
}

import DequeModule

/// `queue.SimpleQueue`
final class SimpleQueueObject: Object, Awaitable {
    var items: Deque<Value> = []
    var waiters = WaitList()

    init(_ shape: Shape) { super.init(shape) }

    override func trace(_ heap: Heap) { for item in items { heap.mark(item) } }

    func put(_ item: Value) {
        items.append(item)
        waiters.wakeFirst()
    }

    /// The oldest item; nil when there is none in time.
    func get(_ t: ThreadState, blocking: Bool, deadline: Double?) throws -> Value? {
        if items.isEmpty {
            if !blocking { return nil }
            if try !t.wait(for: self, until: deadline, while: { items.isEmpty }) { return nil }
        }
        return items.popFirst()
    }
}

func defineSimpleQueueType(_ builder: TypeBuilder) {
    func queue(_ value: Value) -> SimpleQueueObject { value.unsafeAs(SimpleQueueObject.self) }
    func empty(_ t: ThreadState) throws -> PythonError {
        let type = try t.getAttribute(t.importModule(absolute: "queue"), t.session.intern("Empty"))
        let made = try t.call(type)
        guard made.isKind(.exception) else { return t.runtimeError("queue.Empty is no exception") }
        return t.keep(made.unsafeAs(ExceptionObject.self))
    }
    builder.new("cls") { _, a in Value(SimpleQueueObject(a[0].unsafeAs(TypeObject.self).rootShape)) }
    builder.method("put", "self, item, block=True, timeout=None") { _, a in
        queue(a[0]).put(a[1])
        return .none
    }
    builder.method("put_nowait", "self, item") { _, a in
        queue(a[0]).put(a[1])
        return .none
    }
    builder.method("get", "self, block=True, timeout=None") { t, a in
        let blocking = try t.isTrue(a[1])
        var deadline: Double?
        if blocking && !a[2].isNone {
            let seconds = try t.toDouble(a[2])
            if seconds < 0 { throw t.valueError("'timeout' must be a non-negative number") }
            deadline = t.deadline(seconds)
        }
        guard let item = try queue(a[0]).get(t, blocking: blocking, deadline: deadline) else { throw try empty(t) }
        return item
    }
    builder.method("get_nowait", "self") { t, a in
        guard let item = try queue(a[0]).get(t, blocking: false, deadline: nil) else { throw try empty(t) }
        return item
    }
    // For the library: None when nothing comes in time.
    builder.method("_get_or_none", "self, timeout=None, /") { t, a in
        if a[1].isNone { return try queue(a[0]).get(t, blocking: true, deadline: nil) ?? .none }
        let seconds = try t.toDouble(a[1])
        return try queue(a[0]).get(t, blocking: seconds > 0, deadline: t.deadline(seconds)) ?? .none
    }
    builder.method("empty", "self") { _, a in Value(queue(a[0]).items.isEmpty) }
    builder.method("qsize", "self") { t, a in t.int(queue(a[0]).items.count) }
    builder.classMethod("__class_getitem__", "cls, item, /") { t, a in try t.genericAlias(a[0], a[1]) }
}

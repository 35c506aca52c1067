/// A queue of the library's own (`_Fifo`): waiters and items, first in, first out.
final class FifoObject: Object {
    private var items: [Value] = []
    private var head = 0

    init(_ shape: Shape) { super.init(shape) }

    override func trace(_ heap: Heap) { for index in head..<items.count { heap.mark(items[index]) } }

    var count: Int { items.count - head }
    subscript(index: Int) -> Value { items[head + index] }

    /// Amortised O(1).
    func append(_ value: Value) { items.append(value) }

    /// Removes the oldest; there must be one. Amortised O(1).
    func popFirst() -> Value {
        let value = items[head]
        head += 1
        if head > 32 && head * 2 > items.count {
            items.removeFirst(head)
            head = 0
        }
        return value
    }

    /// Removes a value by identity; false when it is not there. O(1) for the oldest, O(n) for others.
    func remove(_ value: Value) -> Bool {
        guard let index = items[head...].firstIndex(of: value) else { return false }
        if index == head { _ = popFirst() } else { items.remove(at: index) }
        return true
    }

    func removeAll() {
        items = []
        head = 0
    }

    var array: [Value] { Array(items[head...]) }
}

func defineFifoType(_ builder: TypeBuilder) {
    func fifo(_ value: Value) -> FifoObject { value.unsafeAs(FifoObject.self) }
    builder.new("cls") { _, a in Value(FifoObject(a[0].unsafeAs(TypeObject.self).rootShape)) }
    builder.special(.len, "self, /") { t, a in t.int(fifo(a[0]).count) }
    builder.special(.iter, "self, /") { t, a in try t.iterator(Value(t.session.list(fifo(a[0]).array))) }
    builder.special(.getitem, "self, index, /") { t, a in
        let index = try t.toIndex(a[1])
        let place = index < 0 ? index + fifo(a[0]).count : index
        guard place >= 0, place < fifo(a[0]).count else { throw t.indexError("deque index out of range") }
        return fifo(a[0])[place]
    }
    builder.special(.repr, "self, /") { t, a in
        Value(t.session.string("deque(\(try t.reprText(Value(t.session.list(fifo(a[0]).array)))))"))
    }
    builder.method("append", "self, value, /") { _, a in
        fifo(a[0]).append(a[1])
        return .none
    }
    builder.method("popleft", "self, /") { t, a in
        if fifo(a[0]).count == 0 { throw t.indexError("pop from an empty deque") }
        return fifo(a[0]).popFirst()
    }
    builder.method("remove", "self, value, /") { t, a in
        if !fifo(a[0]).remove(a[1]) { throw t.valueError("deque.remove(x): x not in deque") }
        return .none
    }
    builder.method("discard", "self, value, /") { _, a in Value(fifo(a[0]).remove(a[1])) }
    builder.method("clear", "self, /") { _, a in
        fifo(a[0]).removeAll()
        return .none
    }
}

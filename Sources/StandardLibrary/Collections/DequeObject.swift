import Runtime
import Syntax

/// `collections.deque`: a ring of values.
package final class DequeObject: LibraryObject {
    private var ring: UnsafeMutablePointer<Value>
    private var capacity: Int
    private var head = 0
    package private(set) var count = 0
    package var limit: Int?
    /// Changes with every change of size or order, for iterators.
    private(set) var version = 0

    package init(_ shape: Shape, limit: Int? = nil) {
        capacity = 8
        ring = .allocate(capacity: 8)
        ring.initialize(repeating: .unbound, count: 8)
        self.limit = limit
        super.init(shape)
    }

    deinit { ring.deallocate() }

    package override func traceReferences(_ heap: Heap) {
        for index in 0..<count { heap.mark(self[index]) }
    }

    /// The item at a valid index. O(1).
    package subscript(index: Int) -> Value {
        get { ring[(head &+ index) & (capacity &- 1)] }
        set { ring[(head &+ index) & (capacity &- 1)] = newValue }
    }

    private func grow() {
        let larger = UnsafeMutablePointer<Value>.allocate(capacity: capacity * 2)
        larger.initialize(repeating: .unbound, count: capacity * 2)
        for index in 0..<count { larger[index] = self[index] }
        ring.deallocate()
        ring = larger
        capacity *= 2
        head = 0
    }

    /// Amortised O(1).
    package func append(_ value: Value) {
        version &+= 1
        if let limit, count >= limit {
            if limit == 0 { return }
            head = (head &+ 1) & (capacity &- 1)
            count -= 1
        }
        if count == capacity { grow() }
        ring[(head &+ count) & (capacity &- 1)] = value
        count += 1
    }

    /// Amortised O(1).
    package func appendLeft(_ value: Value) {
        version &+= 1
        if let limit, count >= limit {
            if limit == 0 { return }
            count -= 1
        }
        if count == capacity { grow() }
        head = (head &- 1) & (capacity &- 1)
        ring[head] = value
        count += 1
    }

    /// The last item, removed; nil when empty. O(1).
    package func pop() -> Value? {
        if count == 0 { return nil }
        version &+= 1
        count -= 1
        return ring[(head &+ count) & (capacity &- 1)]
    }

    /// The first item, removed; nil when empty. O(1).
    package func popLeft() -> Value? {
        if count == 0 { return nil }
        version &+= 1
        let value = ring[head]
        head = (head &+ 1) & (capacity &- 1)
        count -= 1
        return value
    }

    /// Inserts before a valid index (or at the end). O(n).
    func insert(_ value: Value, at index: Int) {
        append(value)
        var place = count - 1
        while place > index {
            self[place] = self[place - 1]
            place -= 1
        }
        self[index] = value
    }

    /// Removes the item at a valid index. O(n).
    func remove(at index: Int) {
        version &+= 1
        for place in index..<count - 1 { self[place] = self[place + 1] }
        count -= 1
    }

    func removeAll() {
        version &+= 1
        count = 0
        head = 0
    }

    /// Moves the last `steps` items to the front (or, for negative numbers, the first ones to the end).
    func rotate(_ steps: Int) {
        if count < 2 { return }
        version &+= 1
        let wanted = ((steps % count) + count) % count
        let limit = limit
        self.limit = nil
        defer { self.limit = limit }
        if wanted <= count / 2 {
            for _ in 0..<wanted { if let value = pop() { appendLeft(value) } }
        } else {
            for _ in 0..<count - wanted { if let value = popLeft() { append(value) } }
        }
    }

    var array: [Value] { (0..<count).map { self[$0] } }
}

/// An iterator over a deque, in either direction.
final class DequeIterator: LibraryObject, NativeIterator {
    let deque: DequeObject
    private var index = 0
    private let isReversed: Bool
    private let version: Int

    init(_ shape: Shape, _ deque: DequeObject, isReversed: Bool) {
        self.deque = deque
        self.isReversed = isReversed
        version = deque.version
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) { heap.mark(deque) }

    var left: Int { max(0, deque.count - index) }

    func next(_ thread: ThreadState) throws -> Value? {
        if deque.version != version {
            index = deque.count
            throw thread.runtimeError("deque mutated during iteration")
        }
        if index >= deque.count { return nil }
        index += 1
        return deque[isReversed ? deque.count - index : index - 1]
    }
}

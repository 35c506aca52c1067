/// `list`
public final class ListObject: Object {
    package internal(set) var items: UnsafeMutablePointer<Value> {
        @inline(__always) get { storedItems }
        @inline(__always) set { storedItems = newValue }
    }
    final var storedItems: UnsafeMutablePointer<Value>
    package internal(set) var count: Int {
        @inline(__always) get { storedCount }
        @inline(__always) set { storedCount = newValue }
    }
    final var storedCount: Int
    package internal(set) var capacity: Int {
        @inline(__always) get { storedCapacity }
        @inline(__always) set { storedCapacity = newValue }
    }
    final var storedCapacity: Int

    /// An empty list with room for `capacity` items.
    package init(_ shape: Shape, capacity: Int = 0) {
        storedItems = .allocate(capacity: capacity)
        storedCount = 0
        storedCapacity = capacity
        super.init(shape, kind: .list)
    }

    deinit { items.deallocate() }

    package override func trace(_ heap: Heap) { heap.mark(items, count: count) }

    /// The item at a valid index.
    package subscript(index: Int) -> Value {
        @inline(__always) get { items[index] }
        @inline(__always) set { items[index] = newValue }
    }

    /// Amortised O(1).
    @inline(__always) package func append(_ value: Value) {
        if count == capacity { reserve(count + 1) }
        items[count] = value
        count &+= 1
    }

    /// Makes room for `needed` items in all.
    @inline(never) package func reserve(_ needed: Int) {
        if needed <= capacity { return }
        let larger = max(needed, capacity + capacity / 2, 4)
        let moved = UnsafeMutablePointer<Value>.allocate(capacity: larger)
        moved.update(from: items, count: count)
        items.deallocate()
        items = moved
        if larger > 64 { shape.heap.noteOutside(bytes: (larger - capacity) * 8) }
        capacity = larger
    }

    /// Appends `count` values from memory. O(count).
    package func append(_ values: UnsafePointer<Value>, count added: Int) {
        // The source may be this list's own storage.
        if values == UnsafePointer(items) && count + added > capacity {
            reserve(count + added)
            (items + count).update(from: items, count: added)
        } else {
            reserve(count + added)
            (items + count).update(from: values, count: added)
        }
        count += added
    }

    /// Inserts before a valid index (or at the end). O(n).
    package func insert(_ value: Value, at index: Int) {
        reserve(count + 1)
        var position = count
        while position > index {
            items[position] = items[position - 1]
            position -= 1
        }
        items[index] = value
        count += 1
    }

    /// Replaces `range` (valid) by `values`. O(n).
    package func replace(_ range: Range<Int>, with values: [Value]) {
        let grown = count - range.count + values.count
        reserve(grown)
        let tail = count - range.upperBound
        if tail > 0 && values.count != range.count {
            (items + (range.lowerBound + values.count)).update(from: items + range.upperBound, count: tail)
        }
        for (offset, value) in values.enumerated() { items[range.lowerBound + offset] = value }
        count = grown
    }

    /// Removes the item at a valid index. O(n).
    @discardableResult package func remove(at index: Int) -> Value {
        let value = items[index]
        let tail = count - index - 1
        if tail > 0 { (items + index).update(from: items + (index + 1), count: tail) }
        count -= 1
        return value
    }

    /// Drops items from the end.
    package func truncate(to length: Int) { if length < count { count = length } }

    /// The items as a Swift array.
    package var array: [Value] { Array(UnsafeBufferPointer(start: items, count: count)) }

    /// Gives the storage away and starts empty (sorting works on it while the list looks empty).
    package func takeStorage() -> (items: UnsafeMutablePointer<Value>, count: Int, capacity: Int) {
        let taken = (items, count, capacity)
        items = .allocate(capacity: 0)
        count = 0
        capacity = 0
        return taken
    }
    /// Takes storage back that `takeStorage` gave away; what the list holds now is dropped.
    package func putStorage(_ storage: (items: UnsafeMutablePointer<Value>, count: Int, capacity: Int)) {
        items.deallocate()
        (items, count, capacity) = storage
    }
}

/// `tuple`. Immutable once it is visible to the language.
public final class TupleObject: Object {
    package let items: UnsafeMutablePointer<Value>
    package let count: Int

    /// A tuple of `count` unbound items, to be filled at once.
    package init(_ shape: Shape, count: Int) {
        items = .allocate(capacity: count)
        items.initialize(repeating: .unbound, count: count)
        self.count = count
        super.init(shape, kind: .tuple)
    }

    deinit { items.deallocate() }

    package override func trace(_ heap: Heap) { heap.mark(items, count: count) }

    /// The item at a valid index.
    @inline(__always) package subscript(index: Int) -> Value { items[index] }

    /// The items as a Swift array.
    package var array: [Value] { Array(UnsafeBufferPointer(start: items, count: count)) }
}

extension Session {
    /// A new list.
    package func list(_ values: some Collection<Value>) -> ListObject {
        let list = ListObject(types.list.rootShape, capacity: values.count)
        for value in values { list.append(value) }
        return list
    }
    /// A new list of values in memory.
    package func list(_ values: UnsafePointer<Value>, count: Int) -> ListObject {
        let list = ListObject(types.list.rootShape, capacity: count)
        list.append(values, count: count)
        return list
    }
    /// A new tuple.
    package func tuple(_ values: some Collection<Value>) -> TupleObject {
        if values.isEmpty { return emptyTuple }
        let tuple = TupleObject(types.tuple.rootShape, count: values.count)
        for (index, value) in values.enumerated() { tuple.items[index] = value }
        return tuple
    }
    /// A new tuple of values in memory.
    package func tuple(_ values: UnsafePointer<Value>, count: Int) -> TupleObject {
        if count == 0 { return emptyTuple }
        let tuple = TupleObject(types.tuple.rootShape, count: count)
        tuple.items.update(from: values, count: count)
        return tuple
    }
}

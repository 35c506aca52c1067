import Runtime
import Syntax

/// Module `heapq`.
func makeHeapModule(_ builder: ModuleBuilder) throws {
    builder.function("heappush", "heap, item, /") { t, a in
        let heap = try t.heap(a[0])
        heap.append(a[1])
        try t.siftDown(heap, from: 0, heap.count - 1)
        return .none
    }
    builder.function("heappop", "heap, /") { t, a in try t.popHeap(t.heap(a[0]), isMax: false) }
    builder.function("_heappop_max", "heap, /") { t, a in try t.popHeap(t.heap(a[0]), isMax: true) }
    builder.function("heapify", "heap, /") { t, a in
        let heap = try t.heap(a[0])
        for index in stride(from: heap.count / 2 - 1, through: 0, by: -1) { try t.siftUp(heap, index) }
        return .none
    }
    builder.function("_heapify_max", "heap, /") { t, a in
        let heap = try t.heap(a[0])
        for index in stride(from: heap.count / 2 - 1, through: 0, by: -1) { try t.siftUp(heap, index, isMax: true) }
        return .none
    }
    for (name, isMax) in [("heapreplace", false), ("_heapreplace_max", true)] {
        builder.function(name, "heap, item, /") { t, a in
            let heap = try t.heap(a[0])
            if heap.count == 0 { throw t.indexError("index out of range") }
            let least = heap[0]
            heap[0] = a[1]
            try t.siftUp(heap, 0, isMax: isMax)
            return least
        }
    }
    builder.function("heappushpop", "heap, item, /") { t, a in
        let heap = try t.heap(a[0])
        if heap.count == 0 { return a[1] }
        if try !t.compareIsTrue(.less, heap[0], a[1]) { return a[1] }
        if heap.count == 0 { throw t.indexError("index out of range") }
        let least = heap[0]
        heap[0] = a[1]
        try t.siftUp(heap, 0)
        return least
    }
    try builder.source(heapSource)
}

extension ThreadState {
    fileprivate func heap(_ value: Value) throws -> ListObject {
        guard let list = value.as(ListObject.self) else {
            throw typeError("heap argument must be a list, not \(type(of: value).name)")
        }
        return list
    }

    private func goesFirst(_ left: Value, _ right: Value, _ heap: ListObject, isMax: Bool) throws -> Bool {
        let size = heap.count
        let result = try isMax ? compareIsTrue(.less, right, left) : compareIsTrue(.less, left, right)
        if heap.count != size { throw runtimeError("list changed size during iteration") }
        return result
    }

    /// Moves an item towards the root as long as it goes before its parent.
    fileprivate func siftDown(_ heap: ListObject, from start: Int, _ place: Int, isMax: Bool = false) throws {
        var place = place
        while place > start {
            let parent = (place - 1) / 2
            if try !goesFirst(heap[place], heap[parent], heap, isMax: isMax) { break }
            let item = heap[place]
            heap[place] = heap[parent]
            heap[parent] = item
            place = parent
        }
    }

    /// Moves an item to a leaf along the children that go first, then back up to its place.
    fileprivate func siftUp(_ heap: ListObject, _ start: Int, isMax: Bool = false) throws {
        let end = heap.count
        var place = start
        while place < end / 2 {
            var child = 2 * place + 1
            if child + 1 < end, try !goesFirst(heap[child], heap[child + 1], heap, isMax: isMax) { child += 1 }
            let item = heap[place]
            heap[place] = heap[child]
            heap[child] = item
            place = child
        }
        try siftDown(heap, from: start, place, isMax: isMax)
    }

    fileprivate func popHeap(_ heap: ListObject, isMax: Bool) throws -> Value {
        if heap.count == 0 { throw indexError("index out of range") }
        let last = heap.remove(at: heap.count - 1)
        if heap.count == 0 { return last }
        let first = heap[0]
        heap[0] = last
        try siftUp(heap, 0, isMax: isMax)
        return first
    }
}

private let heapSource = #"""
def merge(*iterables, key=None, reverse=False):
    heap = []
    sign = -1 if reverse else 1
    if reverse:
        _fix, _pop, _replace = _heapify_max, _heappop_max, _heapreplace_max
    else:
        _fix, _pop, _replace = heapify, heappop, heapreplace
    for order, it in enumerate(map(iter, iterables)):
        try:
            value = next(it)
        except StopIteration:
            continue
        heap.append([value if key is None else key(value), order * sign, value, it])
    _fix(heap)
    while len(heap) > 1:
        entry = heap[0]
        yield entry[2]
        try:
            value = next(entry[3])
        except StopIteration:
            _pop(heap)
        else:
            entry[2] = value
            entry[0] = value if key is None else key(value)
            _replace(heap, entry)
    if heap:
        yield heap[0][2]
        yield from heap[0][3]


def nsmallest(n, iterable, key=None):
    if n == 1:
        missing = object()
        result = min(iterable, default=missing, key=key)
        return [] if result is missing else [result]
    return sorted(iterable, key=key)[:n] if n > 0 else []


def nlargest(n, iterable, key=None):
    if n == 1:
        missing = object()
        result = max(iterable, default=missing, key=key)
        return [] if result is missing else [result]
    return sorted(iterable, key=key, reverse=True)[:n] if n > 0 else []


__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']
"""#

/// One thing the loop is to run in this turn or the next.
///
/// `target` is a native waiter (a future, task or loop) that gets `argument`, or a `HandleObject`.
package struct ReadyEntry {
    package var target: Value
    package var argument: Value
}

/// First in, first out, in a ring of memory.
package struct ReadyQueue: ~Copyable {
    private var storage: UnsafeMutablePointer<ReadyEntry>
    /// A power of two.
    private var capacity: Int
    private var head = 0
    package private(set) var count = 0

    init() {
        capacity = 16
        storage = .allocate(capacity: capacity)
    }

    deinit { storage.deallocate() }

    package var isEmpty: Bool { count == 0 }

    /// The entry at a place below `count`, 0 being the next one.
    package subscript(index: Int) -> ReadyEntry { storage[(head &+ index) & (capacity &- 1)] }

    /// Amortised O(1).
    @inline(__always) mutating func append(_ entry: ReadyEntry) {
        if count == capacity { grow() }
        (storage + ((head &+ count) & (capacity &- 1))).initialize(to: entry)
        count &+= 1
    }

    /// Removes the next entry; there must be one. O(1).
    @inline(__always) mutating func popFirst() -> ReadyEntry {
        let entry = storage[head]
        head = (head &+ 1) & (capacity &- 1)
        count &-= 1
        return entry
    }

    /// Removes the entry at a place below `count`. O(n).
    mutating func remove(at index: Int) -> ReadyEntry {
        let entry = self[index]
        var place = index
        while place > 0 {
            storage[(head &+ place) & (capacity &- 1)] = storage[(head &+ place &- 1) & (capacity &- 1)]
            place -= 1
        }
        _ = popFirst()
        return entry
    }

    mutating func removeAll() {
        head = 0
        count = 0
    }

    @inline(never) private mutating func grow() {
        let larger = UnsafeMutablePointer<ReadyEntry>.allocate(capacity: capacity * 2)
        for index in 0..<count { (larger + index).initialize(to: self[index]) }
        storage.deallocate()
        storage = larger
        head = 0
        capacity *= 2
    }
}

/// Chooses which of the loop's ready entries runs next (0: the oldest). Without one, the oldest runs.
package protocol SchedulingPolicy: AnyObject {
    /// The place of an entry among the first `count` of the queue; smaller than `count`.
    func choose(in queue: borrowing ReadyQueue, count: Int) -> Int
}

/// What happens to tasks and futures, for those who watch.
package enum SchedulingEvent: Sendable {
    /// A task was made; the other value is the task that made it, or None.
    case created
    /// A task runs a step.
    case stepped
    /// A task waits; the other value is the future.
    case waits
    /// A task is to be woken; the other value is the future that is done.
    case woken
    /// A task was asked to end; the other value is the task that asks, or None.
    case cancelled
    /// A task or future is done.
    case done
}

/// Gets every scheduling event of a session.
package protocol SchedulingObserver: AnyObject {
    /// Called in the middle of things: it must not run code of the language.
    func observe(_ event: SchedulingEvent, _ subject: Value, _ other: Value)
}

/// The timers of a loop, ordered by time, then by age (a binary heap).
package struct TimerQueue {
    private struct Entry {
        let when: Double
        let sequence: UInt64
        /// A `HandleObject`, or the future of a `sleep`.
        let target: Value

        func isBefore(_ other: Entry) -> Bool {
            when < other.when || when == other.when && sequence < other.sequence
        }
    }

    private var entries: [Entry] = []
    private var sequence: UInt64 = 0
    private var cancelledCount = 0

    package var isEmpty: Bool { entries.isEmpty }
    package var count: Int { entries.count }
    /// Time of the earliest timer.
    package var next: Double? { entries.first?.when }

    /// O(log n).
    mutating func add(_ target: Value, when: Double) {
        sequence &+= 1
        entries.append(Entry(when: when, sequence: sequence, target: target))
        var child = entries.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            if !entries[child].isBefore(entries[parent]) { break }
            entries.swapAt(child, parent)
            child = parent
        }
    }

    /// Removes the earliest timer; there must be one. O(log n).
    mutating func popFirst() -> Value {
        let first = entries[0].target
        let last = entries.removeLast()
        if !entries.isEmpty {
            entries[0] = last
            sink(0)
        }
        return first
    }

    private mutating func sink(_ start: Int) {
        var parent = start
        while true {
            var child = parent * 2 + 1
            if child >= entries.count { return }
            if child + 1 < entries.count && entries[child + 1].isBefore(entries[child]) { child += 1 }
            if !entries[child].isBefore(entries[parent]) { return }
            entries.swapAt(child, parent)
            parent = child
        }
    }

    /// A timer in the heap was cancelled.
    mutating func noteCancelled() { cancelledCount += 1 }

    /// Drops cancelled timers: those that are next, and all when they are many. Amortised O(log n) for each.
    mutating func dropCancelled() {
        if cancelledCount == 0 { return }
        if entries.count > 100 && cancelledCount * 2 > entries.count {
            entries.removeAll { Self.isCancelled($0.target) }
            cancelledCount = 0
            var index = entries.count / 2
            while index > 0 {
                index -= 1
                sink(index)
            }
            return
        }
        while let first = entries.first, Self.isCancelled(first.target) {
            _ = popFirst()
            cancelledCount = max(0, cancelledCount - 1)
        }
    }

    private static func isCancelled(_ target: Value) -> Bool {
        if target.isKind(.future) { return target.with(FutureObject.self) { $0.isDone } }
        guard let handle = target.as(HandleObject.self) else { return true }
        if handle.isCancelled { handle.isScheduled = false }
        return handle.isCancelled
    }

    mutating func removeAll() {
        entries = []
        cancelledCount = 0
    }

    func trace(_ heap: Heap) { for entry in entries { heap.mark(entry.target) } }
    /// Calls `body` with each timer's target, in no order.
    func forEach(_ body: (Value) -> Void) { for entry in entries { body(entry.target) } }
}

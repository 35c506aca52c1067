import BigInt

/// `range`: machine integers where start, stop, step and length fit, otherwise integers of any size.
public final class RangeObject: Object {
    /// The values as they were given (ints).
    package let startValue: Value
    package let stopValue: Value
    package let stepValue: Value
    /// The numbers, when `isSmall`.
    package let start: Int
    package let stop: Int
    package let step: Int
    /// Number of items; when it is not small, `length` counts.
    package let count: Int
    /// Every item, and the one after the last, is a small int.
    package let isSmall: Bool
    /// Number of items of a range that is not small.
    package let bigCount: BigInt

    /// A range of ints with a step that is not zero.
    package init(_ thread: ThreadState, start: Value, stop: Value, step: Value) {
        startValue = start
        stopValue = stop
        stepValue = step
        // 49-bit numbers: nothing below overflows.
        if start.isSmallInt && stop.isSmallInt && step.isSmallInt {
            self.start = start.smallInt
            self.stop = stop.smallInt
            self.step = step.smallInt
            if self.step > 0 {
                count = self.start < self.stop ? (self.stop - self.start - 1) / self.step + 1 : 0
            } else {
                count = self.start > self.stop ? (self.start - self.stop - 1) / -self.step + 1 : 0
            }
            bigCount = 0
            isSmall = true
        } else {
            let first = thread.integerValue(start) ?? 0
            let last = thread.integerValue(stop) ?? 0
            let stride = thread.integerValue(step) ?? 1
            if stride > 0 {
                bigCount = first < last ? (last - first - 1) / stride + 1 : 0
            } else {
                bigCount = first > last ? (first - last - 1) / -stride + 1 : 0
            }
            isSmall = false
            (self.start, self.stop, self.step, count) = (0, 0, 1, 0)
        }
        super.init(thread.session.types.range.rootShape, kind: .range)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(startValue)
        heap.mark(stopValue)
        heap.mark(stepValue)
    }

    /// Number of items, of any size.
    package var length: BigInt { isSmall ? BigInt(count) : bigCount }
    package var isEmpty: Bool { isSmall ? count == 0 : bigCount == 0 }

    /// The item at a place, of any size, that is in range.
    package func item(_ index: BigInt, _ thread: ThreadState) -> Value {
        if isSmall, let index = Int(exactly: index) { return Value(smallInt: start &+ index &* step) }
        let first = thread.integerValue(startValue) ?? 0
        let stride = thread.integerValue(stepValue) ?? 1
        return thread.int(first + index * stride)
    }
}

/// Iterator over a range of small ints.
public final class RangeIteratorObject: Object {
    package var current: Int {
        @inline(__always) get { storedCurrent }
        @inline(__always) set { storedCurrent = newValue }
    }
    final var storedCurrent: Int
    package let step: Int
    package var remaining: Int {
        @inline(__always) get { storedRemaining }
        @inline(__always) set { storedRemaining = newValue }
    }
    final var storedRemaining: Int

    package init(_ session: Session, current: Int, step: Int, remaining: Int) {
        storedCurrent = current
        self.step = step
        storedRemaining = remaining
        super.init(session.types.rangeIterator.rootShape, kind: .rangeIterator)
    }

    /// The next item, unbound at the end.
    @inline(__always) package func advance() -> Value {
        if remaining <= 0 { return .unbound }
        remaining &-= 1
        let item = current
        current = item &+ step
        return Value(smallInt: item)
    }

    package override func nextItem(_ thread: ThreadState) throws -> Value? { advance().asOptional }
}

/// Iterator over a range with numbers of any size (`longrange_iterator`).
public final class BigRangeIteratorObject: Object {
    package var current: BigInt
    package let step: BigInt
    package var remaining: BigInt

    package init(_ shape: Shape, current: BigInt, step: BigInt, remaining: BigInt) {
        self.current = current
        self.step = step
        self.remaining = remaining
        super.init(shape)
    }

    package override func nextItem(_ thread: ThreadState) throws -> Value? {
        if remaining <= 0 { return nil }
        remaining -= 1
        let item = thread.int(current)
        current += step
        return item
    }
}

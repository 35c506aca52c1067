/// `slice`
public final class SliceObject: Object {
    package let start: Value
    package let stop: Value
    package let step: Value

    package init(_ session: Session, _ start: Value, _ stop: Value, _ step: Value) {
        self.start = start
        self.stop = stop
        self.step = step
        super.init(session.types.slice.rootShape, kind: .slice)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(start)
        heap.mark(stop)
        heap.mark(step)
    }
}

/// A slice's numbers before the length of what is sliced is known: absent or huge ones are clamped to the machine's
/// range. The step is never 0 nor `Int.min`.
package struct SliceNumbers {
    package var start: Int
    package var stop: Int
    package var step: Int

    /// The slice of a sequence of `length` items: positions `start`, `start + step`, … `count` of them.
    package func adjusted(to length: Int) -> (start: Int, stop: Int, step: Int, count: Int) {
        var start = start
        var stop = stop
        if start < 0 {
            start = start &+ length
            if start < 0 { start = step < 0 ? -1 : 0 }
        } else if start >= length {
            start = step < 0 ? length - 1 : length
        }
        if stop < 0 {
            stop = stop &+ length
            if stop < 0 { stop = step < 0 ? -1 : 0 }
        } else if stop >= length {
            stop = step < 0 ? length - 1 : length
        }
        var count = 0
        if step < 0 {
            if stop < start { count = (start - stop - 1) / -step + 1 }
        } else if start < stop {
            count = (stop - start - 1) / step + 1
        }
        return (start, stop, step, count)
    }
}

extension ThreadState {
    /// The numbers of a slice; `__index__` may be called, so the length is to be asked for afterwards.
    package func numbers(of slice: SliceObject) throws -> SliceNumbers {
        var step = 1
        if !slice.step.isNone {
            step = try sliceIndex(slice.step)
            if step == 0 { throw valueError("slice step cannot be zero") }
            step = max(step, -Int.max)
        }
        let start = slice.start.isNone ? (step < 0 ? Int.max : 0) : try sliceIndex(slice.start)
        let stop = slice.stop.isNone ? (step < 0 ? Int.min : Int.max) : try sliceIndex(slice.stop)
        return SliceNumbers(start: start, stop: stop, step: step)
    }

    @inline(__always) private func sliceIndex(_ value: Value) throws -> Int {
        value.isSmallInt ? value.smallInt : try clampedIndex(value)
    }

    /// An index clamped to the machine's range, with the wording of slices.
    func clampedIndex(_ value: Value) throws -> Int {
        if value.isSmallInt { return value.smallInt }
        if integerValue(value) == nil && type(of: value).special(.index).isUnbound {
            throw typeError("slice indices must be integers or None or have an __index__ method")
        }
        return try toClampedIndex(value)
    }

    /// The positions a slice selects in a sequence of `length` items.
    package func bounds(
        of slice: SliceObject, length: Int
    ) throws -> (start: Int, stop: Int, step: Int, count: Int) {
        try numbers(of: slice).adjusted(to: length)
    }
}

import Runtime
import Syntax

/// `itertools.count`
final class CountIterator: LibraryObject, NativeIterator {
    var current: Value
    let step: Value

    init(_ shape: Shape, _ start: Value, _ step: Value) {
        current = start
        self.step = step
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(current)
        heap.mark(step)
    }

    func next(_ thread: ThreadState) throws -> Value? {
        let item = current
        current = try thread.binary(.add, current, step)
        return item
    }
}

/// `itertools.repeat`
final class RepeatIterator: LibraryObject, NativeIterator {
    let item: Value
    /// nil: for ever.
    var left: Int?

    init(_ shape: Shape, _ item: Value, _ count: Int?) {
        self.item = item
        left = count
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) { heap.mark(item) }

    func next(_ thread: ThreadState) throws -> Value? {
        guard let left else { return item }
        if left <= 0 { return nil }
        self.left = left - 1
        return item
    }
}

/// `itertools.cycle`
final class CycleIterator: LibraryObject, NativeIterator {
    var saved: ListObject
    /// None after the first round.
    var source: Value
    var index = 0
    /// What the source gives is saved already.
    var isComplete = false

    init(_ shape: Shape, _ source: Value, _ saved: ListObject) {
        self.source = source
        self.saved = saved
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(saved)
        heap.mark(source)
    }

    func next(_ thread: ThreadState) throws -> Value? {
        if !source.isNone {
            if let item = try thread.next(source) {
                if !isComplete { saved.append(item) }
                return item
            }
            source = .none
        }
        if saved.count == 0 { return nil }
        let item = saved[index]
        index = index + 1 == saved.count ? 0 : index + 1
        return item
    }
}

func defineInfiniteIterators(_ builder: ModuleBuilder) {
    builder.iteratorType("count", CountIterator.self, "cls, start=0, step=1") { t, shape, a in
        for number in [a[0], a[1]] where !isNumber(number, t) { throw t.typeError("a number is required") }
        return CountIterator(shape, a[0], a[1])
    } _: { type in
        type.special(.repr, "self, /") { t, a in
            let count = a[0].unsafeAs(CountIterator.self)
            let step =
                try t.equals(count.step, t.int(1)) && !count.step.isDouble
                ? "" : ", \(try t.reprText(count.step))"
            return Value(t.session.string("count(\(try t.reprText(count.current))\(step))"))
        }
    }
    builder.iteratorType("repeat", RepeatIterator.self, "cls, object, times=...") { t, shape, a in
        RepeatIterator(shape, a[0], a[1].isUnbound ? nil : max(0, try t.toIndex(a[1])))
    } _: { type in
        type.special(.repr, "self, /") { t, a in
            let object = a[0].unsafeAs(RepeatIterator.self)
            let count = object.left.map { ", \($0)" } ?? ""
            return Value(t.session.string("repeat(\(try t.reprText(object.item))\(count))"))
        }
        type.method("__length_hint__", "self, /") { t, a in
            guard let left = a[0].unsafeAs(RepeatIterator.self).left else {
                throw t.typeError("len() of unsized object")
            }
            return t.int(left)
        }
    }
    builder.iteratorType("cycle", CycleIterator.self, "cls, iterable, /") { t, shape, a in
        CycleIterator(shape, try t.iterator(a[0]), t.session.list([]))
    }
}

private func isNumber(_ value: Value, _ t: ThreadState) -> Bool {
    if value.isSmallInt || value.isDouble || value.isBool { return true }
    let type = t.type(of: value)
    return !type.special(.int).isUnbound || !type.special(.float).isUnbound || !type.special(.index).isUnbound
        || type === t.session.types.complex
}

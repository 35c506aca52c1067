import Runtime
import Syntax

/// `itertools.chain`
final class ChainIterator: LibraryObject, NativeIterator {
    /// Iterator over the iterables; None at the end.
    var sources: Value
    var active = Value.none

    init(_ shape: Shape, _ sources: Value) {
        self.sources = sources
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(sources)
        heap.mark(active)
    }

    func next(_ thread: ThreadState) throws -> Value? {
        while !sources.isNone {
            if active.isNone {
                guard let iterable = try thread.next(sources) else {
                    sources = .none
                    return nil
                }
                do { active = try thread.iterator(iterable) } catch {
                    sources = .none
                    throw error
                }
            }
            if let item = try thread.next(active) { return item }
            active = .none
        }
        return nil
    }
}

/// `itertools.accumulate`
final class AccumulateIterator: LibraryObject, NativeIterator {
    let source: Value
    let function: Value
    /// None: add. Unbound: nothing yet.
    var total = Value.unbound
    var initial: Value

    init(_ shape: Shape, _ source: Value, _ function: Value, _ initial: Value) {
        self.source = source
        self.function = function
        self.initial = initial
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(source)
        heap.mark(function)
        heap.mark(total)
        heap.mark(initial)
    }

    func next(_ thread: ThreadState) throws -> Value? {
        if !initial.isNone {
            total = initial
            initial = .none
            return total
        }
        guard let item = try thread.next(source) else { return nil }
        if total.isUnbound {
            total = item
        } else {
            total =
                try function.isNone ? thread.binary(.add, total, item) : thread.call(function, total, item)
        }
        return total
    }
}

/// `itertools.zip_longest`
final class ZipLongestIterator: LibraryObject, NativeIterator {
    /// Iterators; None for those at their end.
    let sources: ListObject
    var filler: Value
    var active: Int

    init(_ shape: Shape, _ sources: ListObject, _ filler: Value) {
        self.sources = sources
        self.filler = filler
        active = sources.count
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(sources)
        heap.mark(filler)
    }

    func next(_ thread: ThreadState) throws -> Value? {
        if active == 0 { return nil }
        let row = thread.session.list([])
        return try thread.protecting([Value(row)]) {
            for index in 0..<sources.count {
                if !sources[index].isNone {
                    if let item = try thread.next(sources[index]) {
                        row.append(item)
                        continue
                    }
                    sources[index] = .none
                    active -= 1
                    if active == 0 { return nil }
                }
                row.append(filler)
            }
            return Value(thread.session.tuple(row.items, count: row.count))
        }
    }
}

/// `itertools.pairwise`
final class PairwiseIterator: LibraryObject, NativeIterator {
    let source: Value
    var previous = Value.unbound

    init(_ shape: Shape, _ source: Value) {
        self.source = source
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(source)
        heap.mark(previous)
    }

    func next(_ thread: ThreadState) throws -> Value? {
        if previous.isUnbound {
            guard let first = try thread.next(source) else { return nil }
            previous = first
        }
        guard let item = try thread.next(source) else { return nil }
        let pair = thread.session.tuple([previous, item])
        previous = item
        return Value(pair)
    }
}

/// `itertools.batched`
final class BatchedIterator: LibraryObject, NativeIterator {
    var source: Value
    let size: Int
    let isStrict: Bool

    init(_ shape: Shape, _ source: Value, _ size: Int, isStrict: Bool) {
        self.source = source
        self.size = size
        self.isStrict = isStrict
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) { heap.mark(source) }

    func next(_ thread: ThreadState) throws -> Value? {
        if source.isNone { return nil }
        let batch = thread.session.list([])
        return try thread.protecting([Value(batch)]) {
            while batch.count < size, let item = try thread.next(source) { batch.append(item) }
            if batch.count < size {
                source = .none
                if batch.count == 0 { return nil }
                if isStrict { throw thread.valueError("batched(): incomplete batch") }
            }
            return Value(thread.session.tuple(batch.items, count: batch.count))
        }
    }
}

func defineCombiningIterators(_ builder: ModuleBuilder) {
    builder.iteratorType("chain", ChainIterator.self, "cls, /, *iterables") { t, shape, a in
        ChainIterator(shape, try t.iterator(a[0]))
    } _: { type in
        type.new("cls, /, *iterables, **kwargs") { t, a in
            if let keywords = a[2].as(DictObject.self), keywords.count > 0 {
                throw t.typeError("chain() takes no keyword arguments")
            }
            return Value(ChainIterator(a[0].unsafeAs(TypeObject.self).rootShape, try t.iterator(a[1])))
        }
        type.classMethod("from_iterable", "cls, iterable, /") { t, a in
            Value(ChainIterator(a[0].unsafeAs(TypeObject.self).rootShape, try t.iterator(a[1])))
        }
        type.classMethod("__class_getitem__", "cls, item, /") { t, a in
            try t.call(Value(t.session.types.genericAlias), a[0], a[1])
        }
    }
    builder.iteratorType("accumulate", AccumulateIterator.self, "cls, iterable, func=None, *, initial=None") {
        t, shape, a in
        AccumulateIterator(shape, try t.iterator(a[0]), a[1], a[2])
    }
    builder.iteratorType("zip_longest", ZipLongestIterator.self, "cls, /, *iterables, **kwargs") {
        t, shape, a in
        var filler = Value.none
        if let keywords = a[1].as(DictObject.self), keywords.count > 0 {
            let given = keywords.value(interned: t.session.intern("fillvalue"))
            if given.isUnbound || keywords.count > 1 {
                throw t.typeError("zip_longest() got an unexpected keyword argument")
            }
            filler = given
        }
        let sources = t.session.list([])
        return try t.protecting([Value(sources)]) {
            try t.forEach(a[0]) { sources.append(try t.iterator($0)) }
            return ZipLongestIterator(shape, sources, filler)
        }
    }
    builder.iteratorType("pairwise", PairwiseIterator.self, "cls, iterable, /") { t, shape, a in
        PairwiseIterator(shape, try t.iterator(a[0]))
    }
    builder.iteratorType("batched", BatchedIterator.self, "cls, iterable, n, *, strict=False") {
        t, shape, a in
        let size = try t.toIndex(a[1])
        if size < 1 { throw t.valueError("n must be at least one") }
        return BatchedIterator(shape, try t.iterator(a[0]), size, isStrict: try t.isTrue(a[2]))
    }
}

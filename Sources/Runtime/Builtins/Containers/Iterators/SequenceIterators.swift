/// `list_iterator`; an exhausted one stays so.
public final class ListIteratorObject: Object {
    /// The list, unbound at the end.
    package var list: Value
    package var index = 0

    package init(_ session: Session, _ list: Value) {
        self.list = list
        super.init(session.types.listIterator.rootShape, kind: .listIterator)
    }

    package override func trace(_ heap: Heap) { heap.mark(list) }

    /// The next item, unbound at the end.
    @inline(__always) package func advance() -> Value {
        if list.isUnbound { return .unbound }
        let items = list.unsafeAs(ListObject.self)
        if index < items.count {
            let item = items[index]
            index &+= 1
            return item
        }
        list = .unbound
        return .unbound
    }

    package override func nextItem(_ thread: ThreadState) throws -> Value? { advance().asOptional }
}

/// `tuple_iterator`
public final class TupleIteratorObject: Object {
    /// The tuple, unbound at the end.
    package var tuple: Value
    package var index = 0

    package init(_ session: Session, _ tuple: Value) {
        self.tuple = tuple
        super.init(session.types.tupleIterator.rootShape, kind: .tupleIterator)
    }

    package override func trace(_ heap: Heap) { heap.mark(tuple) }

    /// The next item, unbound at the end.
    @inline(__always) package func advance() -> Value {
        if tuple.isUnbound { return .unbound }
        let items = tuple.unsafeAs(TupleObject.self)
        if index < items.count {
            let item = items[index]
            index &+= 1
            return item
        }
        tuple = .unbound
        return .unbound
    }

    package override func nextItem(_ thread: ThreadState) throws -> Value? { advance().asOptional }
}

/// `list_reverseiterator`
final class ListReverseIteratorObject: Object {
    private var list: Value
    private var index: Int

    init(_ thread: ThreadState, _ list: Value) {
        self.list = list
        index = list.unsafeAs(ListObject.self).count - 1
        let type = thread.session.nativeType("list_reverseiterator") { builder in
            builder.iteratorMethods()
            builder.positionedIterator(ListReverseIteratorObject.self) { t, iterator in
                if iterator.list.isUnbound {
                    return try t.reduction(t.builtin("reversed"), [Value(t.session.list([]))])
                }
                return try t.reduction(t.builtin("reversed"), [iterator.list], state: t.int(iterator.index))
            } _: { t, iterator, state in
                if iterator.list.isUnbound { return }
                let last = iterator.list.unsafeAs(ListObject.self).count - 1
                iterator.index = min(max(-1, try t.toIndex(state)), last)
            }
            builder.method("__length_hint__", "self, /") { t, a in
                t.int(a[0].unsafeAs(ListReverseIteratorObject.self).remaining)
            }
        }
        super.init(type.rootShape)
    }

    override func trace(_ heap: Heap) { heap.mark(list) }

    override func nextItem(_ thread: ThreadState) throws -> Value? {
        if list.isUnbound { return nil }
        let items = list.unsafeAs(ListObject.self)
        if index >= 0 && index < items.count {
            index -= 1
            return items[index + 1]
        }
        list = .unbound
        return nil
    }

    private var remaining: Int {
        list.isUnbound || index >= list.unsafeAs(ListObject.self).count ? 0 : index + 1
    }
}

func defineListIteratorType(_ builder: TypeBuilder) {
    builder.iteratorMethods()
    builder.positionedIterator(ListIteratorObject.self) { t, iterator in
        try t.iteratorReduction(iterator.list, iterator.index, empty: Value(t.session.list([])))
    } _: { t, iterator, state in
        if iterator.list.isUnbound { return }
        iterator.index = try t.iteratorPosition(state, count: iterator.list.unsafeAs(ListObject.self).count)
    }
    builder.method("__length_hint__", "self, /") { t, a in
        let iterator = a[0].unsafeAs(ListIteratorObject.self)
        if iterator.list.isUnbound { return Value(smallInt: 0) }
        return t.int(max(0, iterator.list.unsafeAs(ListObject.self).count - iterator.index))
    }
}

func defineTupleIteratorType(_ builder: TypeBuilder) {
    builder.iteratorMethods()
    builder.positionedIterator(TupleIteratorObject.self) { t, iterator in
        try t.iteratorReduction(iterator.tuple, iterator.index, empty: Value(t.session.emptyTuple))
    } _: { t, iterator, state in
        if iterator.tuple.isUnbound { return }
        iterator.index = try t.iteratorPosition(state, count: iterator.tuple.unsafeAs(TupleObject.self).count)
    }
    builder.method("__length_hint__", "self, /") { t, a in
        let iterator = a[0].unsafeAs(TupleIteratorObject.self)
        if iterator.tuple.isUnbound { return Value(smallInt: 0) }
        return t.int(iterator.tuple.unsafeAs(TupleObject.self).count - iterator.index)
    }
}

func defineSequenceIteratorType(_ builder: TypeBuilder) {
    builder.iteratorMethods()
    builder.positionedIterator(SequenceIteratorObject.self) { t, iterator in
        try t.iteratorReduction(iterator.sequence, iterator.index, empty: Value(t.session.emptyTuple))
    } _: { t, iterator, state in
        if !iterator.sequence.isUnbound { iterator.index = try t.iteratorPosition(state, count: Int.max) }
    }
    builder.method("__length_hint__", "self, /") { t, a in
        let iterator = a[0].unsafeAs(SequenceIteratorObject.self)
        if iterator.sequence.isUnbound { return Value(smallInt: 0) }
        if t.type(of: iterator.sequence).special(.len).isUnbound { return t.session.notImplemented }
        return t.int(max(0, try t.length(iterator.sequence) - iterator.index))
    }
}

/// `iter(callable, sentinel)`
final class CallableIteratorObject: Object {
    /// Unbound at the end.
    fileprivate var callable: Value
    fileprivate let sentinel: Value

    init(_ session: Session, callable: Value, sentinel: Value) {
        self.callable = callable
        self.sentinel = sentinel
        super.init(session.types.callableIterator.rootShape)
    }

    override func trace(_ heap: Heap) {
        heap.mark(callable)
        heap.mark(sentinel)
    }

    override func nextItem(_ thread: ThreadState) throws -> Value? {
        if callable.isUnbound { return nil }
        do {
            let result = try thread.call(callable)
            if callable.isUnbound { return nil }
            if try !thread.equals(sentinel, result) { return result }
        } catch let error as PythonError where thread.matches(error, .stopIteration) {}
        callable = .unbound
        return nil
    }
}

func defineCallableIteratorType(_ builder: TypeBuilder) {
    builder.iteratorMethods()
    builder.positionedIterator(CallableIteratorObject.self) { t, iterator in
        try iterator.callable.isUnbound
            ? t.reduction(t.builtin("iter"), [Value(t.session.emptyTuple)])
            : t.reduction(t.builtin("iter"), [iterator.callable, iterator.sentinel])
    }
}

import Runtime

/// `itertools.groupby`
final class GroupByIterator: LibraryObject, NativeIterator {
    let source: Value
    let key: Value
    /// Unbound before the first item.
    var currentKey = Value.unbound
    var currentItem = Value.unbound
    var targetKey = Value.unbound
    /// The group given out last: only that one still gives items.
    var currentGroup: GroupIterator?
    let groupShape: Shape

    init(_ shape: Shape, _ source: Value, _ key: Value, groupShape: Shape) {
        self.source = source
        self.key = key
        self.groupShape = groupShape
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(source)
        heap.mark(key)
        heap.mark(currentKey)
        heap.mark(currentItem)
        heap.mark(targetKey)
        heap.mark(currentGroup)
    }

    /// Takes the next item of the source; false at its end.
    func step(_ thread: ThreadState) throws -> Bool {
        guard let item = try thread.next(source) else { return false }
        let itemKey = try key.isNone ? item : thread.call(key, item)
        currentItem = item
        currentKey = itemKey
        return true
    }

    func next(_ thread: ThreadState) throws -> Value? {
        currentGroup = nil
        while true {
            if currentKey.isUnbound {
            } else if targetKey.isUnbound {
                break
            } else if try !thread.equals(targetKey, currentKey) {
                break
            }
            if try !step(thread) { return nil }
        }
        targetKey = currentKey
        let group = GroupIterator(groupShape, self, targetKey)
        currentGroup = group
        return Value(thread.session.tuple([currentKey, Value(group)]))
    }
}

/// One group of `groupby`.
final class GroupIterator: LibraryObject, NativeIterator {
    let parent: GroupByIterator
    let key: Value

    init(_ shape: Shape, _ parent: GroupByIterator, _ key: Value) {
        self.parent = parent
        self.key = key
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(parent)
        heap.mark(key)
    }

    func next(_ thread: ThreadState) throws -> Value? {
        if parent.currentGroup !== self { return nil }
        if parent.currentItem.isUnbound, try !parent.step(thread) { return nil }
        if try !thread.equals(key, parent.currentKey) { return nil }
        let item = parent.currentItem
        parent.currentItem = .unbound
        return item
    }
}

/// What the iterators of one `tee` share: items somebody has not seen yet.
final class TeeBuffer: LibraryObject {
    let source: Value
    /// Items from `first` on; never cut, as the slowest reader is not known.
    let items: ListObject
    var isExhausted = false

    init(_ shape: Shape, _ source: Value, _ items: ListObject) {
        self.source = source
        self.items = items
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(source)
        heap.mark(items)
    }
}

/// `itertools._tee`
final class TeeIterator: LibraryObject, NativeIterator {
    let buffer: TeeBuffer
    var index: Int

    init(_ shape: Shape, _ buffer: TeeBuffer, _ index: Int) {
        self.buffer = buffer
        self.index = index
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) { heap.mark(buffer) }

    func next(_ thread: ThreadState) throws -> Value? {
        if index >= buffer.items.count {
            guard let item = try thread.next(buffer.source) else { return nil }
            buffer.items.append(item)
        }
        index += 1
        return buffer.items[index - 1]
    }
}

func defineGroupingIterators(_ builder: ModuleBuilder) {
    let session = builder.session
    let group = session.makeType(
        "_grouper", base: session.types.object, layout: .closed, moduleName: "itertools"
    ) { $0.iterator(GroupIterator.self) }
    builder.attribute("_grouper", Value(group))
    session.roots["itertools._grouper"] = Value(group)
    builder.iteratorType("groupby", GroupByIterator.self, "cls, iterable, key=None") { t, shape, a in
        // The root keeps the type alive as long as the session.
        let type = t.session.roots["itertools._grouper"]?.as(TypeObject.self) ?? t.session.types.object
        return GroupByIterator(shape, try t.iterator(a[0]), a[1], groupShape: type.rootShape)
    }
    let tee = builder.iteratorType("_tee", TeeIterator.self, "cls, iterable, /") { t, shape, a in
        try t.tee(shape, a[0])
    } _: { type in
        type.method("__copy__", "self, /") { t, a in
            let object = a[0].unsafeAs(TeeIterator.self)
            return Value(TeeIterator(object.shape, object.buffer, object.index))
        }
    }
    builder.function("tee", "iterable, n=2, /") { t, a in
        let count = try t.toIndex(a[1])
        if count < 0 { throw t.valueError("n must be >= 0") }
        if count == 0 { return Value(t.session.emptyTuple) }
        guard let type = t.session.roots["itertools._tee"]?.as(TypeObject.self) else { return .none }
        let first = try t.tee(type.rootShape, a[0])
        return Value(
            t.session.tuple(
                (0..<count).map { index in
                    Value(index == 0 ? first : TeeIterator(first.shape, first.buffer, first.index))
                }))
    }
    _ = tee
}

extension ThreadState {
    fileprivate func tee(_ shape: Shape, _ iterable: Value) throws -> TeeIterator {
        let source = try iterator(iterable)
        if let known = source.as(TeeIterator.self) {
            return TeeIterator(known.shape, known.buffer, known.index)
        }
        let buffer = TeeBuffer(session.types.object.rootShape, source, session.list([]))
        return TeeIterator(shape, buffer, 0)
    }
}

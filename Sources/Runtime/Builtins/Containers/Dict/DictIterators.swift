/// What an iterator or view of a dict gives.
package enum DictPart: UInt8, Sendable {
    case keys, values, items
}

/// `dict_keyiterator` and its like, in both directions.
public final class DictIteratorObject: Object {
    /// The dict, unbound at the end.
    private var dict: Value
    private let part: DictPart
    private let isReversed: Bool
    private var position: Int
    /// The dict's number of items at the start; -1 after an error.
    private var expectedCount: Int
    private var remaining: Int

    package init(_ thread: ThreadState, _ dict: Value, _ part: DictPart, isReversed: Bool = false) {
        self.dict = dict
        self.part = part
        self.isReversed = isReversed
        let object = dict.unsafeAs(DictObject.self)
        position = isReversed ? object.used - 1 : 0
        expectedCount = object.count
        remaining = object.count
        super.init(Self.type(thread.session, part, isReversed).rootShape)
    }

    private static func type(_ session: Session, _ part: DictPart, _ isReversed: Bool) -> TypeObject {
        let types: Types = session.types
        if isReversed {
            let name =
                switch part {
                case .keys: "dict_reversekeyiterator"
                case .values: "dict_reversevalueiterator"
                case .items: "dict_reverseitemiterator"
                }
            return session.nativeType(name, define: defineDictIterator)
        }
        return switch part {
        case .keys: types.dictKeyIterator
        case .values: types.dictValueIterator
        case .items: types.dictItemIterator
        }
    }

    package override func trace(_ heap: Heap) { heap.mark(dict) }

    /// What is still to come; the iterator stays where it is.
    func rest(_ thread: ThreadState) throws -> [Value] {
        let (savedDict, savedPosition, savedRemaining) = (dict, position, remaining)
        defer { (dict, position, remaining) = (savedDict, savedPosition, savedRemaining) }
        let items = thread.session.list([])
        while let item = try nextItem(thread) { items.append(item) }
        return items.array
    }

    /// Items still to come.
    var lengthHint: Int {
        dict.isUnbound || dict.unsafeAs(DictObject.self).count != expectedCount ? 0 : remaining
    }

    package override func nextItem(_ thread: ThreadState) throws -> Value? {
        if dict.isUnbound { return nil }
        let object = dict.unsafeAs(DictObject.self)
        if object.count != expectedCount {
            expectedCount = -1
            throw thread.runtimeError("dictionary changed size during iteration")
        }
        let index = isReversed ? object.previousEntry(position) : object.nextEntry(position)
        if index < 0 {
            dict = .unbound
            return nil
        }
        if remaining == 0 {
            dict = .unbound
            throw thread.runtimeError("dictionary keys changed during iteration")
        }
        position = isReversed ? index - 1 : index + 1
        remaining -= 1
        let entry = object.entries[index]
        switch part {
        case .keys: return entry.key
        case .values: return entry.value
        case .items: return Value(thread.session.pair(entry.key, entry.value))
        }
    }
}

extension Session {
    /// A tuple of two. O(1).
    @inline(__always) package func pair(_ first: Value, _ second: Value) -> TupleObject {
        let pair = TupleObject(types.tuple.rootShape, count: 2)
        pair.items[0] = first
        pair.items[1] = second
        return pair
    }
}

private func defineDictIterator(_ builder: TypeBuilder) {
    builder.iteratorMethods()
    builder.positionedIterator(DictIteratorObject.self) { t, iterator in
        try t.iteratorReduction(rest: iterator.rest(t))
    }
    builder.method("__length_hint__", "self, /") { _, a in
        Value(smallInt: a[0].unsafeAs(DictIteratorObject.self).lengthHint)
    }
}

func defineDictKeyIteratorType(_ builder: TypeBuilder) { defineDictIterator(builder) }
func defineDictValueIteratorType(_ builder: TypeBuilder) { defineDictIterator(builder) }
func defineDictItemIteratorType(_ builder: TypeBuilder) { defineDictIterator(builder) }

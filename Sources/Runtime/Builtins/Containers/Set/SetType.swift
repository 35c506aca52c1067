import Syntax

func defineSetType(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { _, a in
        Value(SetObject(a[0].unsafeAs(TypeObject.self).rootShape))
    }
    builder.special(.`init`, "self, /, *args, **kwargs") { t, a in
        try t.rejectKeywords(a[2], "set")
        let arguments = a[1].unsafeAs(TupleObject.self)
        if arguments.count > 1 {
            throw t.typeError("set expected at most 1 argument, got \(arguments.count)")
        }
        let set = a[0].unsafeAs(SetObject.self)
        set.removeAll()
        if arguments.count == 1 { try t.update(set, arguments[0]) }
        return .none
    }
    builder.attribute("__hash__", .none)
    defineCommonSetMethods(builder)
    defineSetMutation(builder)
}

func defineFrozenSetType(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, a in
        let cls = a[0].unsafeAs(TypeObject.self)
        let types: Types = t.session.types
        if cls === types.frozenset || cls.special(.`init`) == types.object.special(.`init`) {
            try t.rejectKeywords(a[2], "frozenset")
        }
        let arguments = a[1].unsafeAs(TupleObject.self)
        if arguments.count > 1 {
            throw t.typeError("frozenset expected at most 1 argument, got \(arguments.count)")
        }
        if cls === types.frozenset, arguments.count == 1, t.type(of: arguments[0]) === cls {
            return arguments[0]
        }
        let set = SetObject(cls.rootShape)
        if arguments.count == 1 { try t.update(set, arguments[0]) }
        return Value(set)
    }
    builder.special(.hash, "self, /") { t, a in t.int(t.hash(ofItems: a[0].unsafeAs(SetObject.self))) }
    defineCommonSetMethods(builder)
}

private func defineCommonSetMethods(_ builder: TypeBuilder) {
    builder.classMethod("__class_getitem__", "cls, object, /") { t, a in try t.makeGenericAlias(a[0], a[1]) }
    builder.method("__reduce__", "self, /") { t, a in
        let items = ListObject(t.session.types.list.rootShape, capacity: a[0].unsafeAs(SetObject.self).count)
        try t.forEachItem(a[0].unsafeAs(SetObject.self)) { key, _ in items.append(key) }
        let state = try t.callMethod(a[0], "__getstate__")
        return t.reduction(Value(t.type(of: a[0])), [Value(items)], state: state)
    }
    builder.special(.len, "self, /") { _, a in Value(smallInt: a[0].unsafeAs(SetObject.self).count) }
    builder.special(.iter, "self, /") { t, a in Value(SetIteratorObject(t.session, a[0])) }
    builder.special(.contains, "self, object, /") { t, a in
        Value(try a[0].unsafeAs(SetObject.self).contains(a[1], hash: t.hashForLookUp(a[1]), t))
    }
    builder.special(.repr, "self, /") { t, a in
        let set = a[0].unsafeAs(SetObject.self)
        let isPlain = set.type === t.session.types.set
        if set.count == 0 { return Value(t.session.string("\(set.type.name)()")) }
        return try t.reprOfContainer(a[0], recursive: "\(set.type.name)(...)") { text in
            text.append(isPlain ? "{" : "\(set.type.name)({")
            let items = ListObject(t.session.types.list.rootShape, capacity: set.count)
            try t.forEachItem(set) { key, _ in items.append(key) }
            for index in 0..<items.count {
                if index > 0 { text.append(", ") }
                text.append(try t.repr(items[index]))
            }
            text.append(isPlain ? "}" : "})")
        }
    }
    for (name, op) in comparisonsByName {
        builder.special(name, "self, value, /") { t, a in
            guard t.isSet(a[1]) else { return t.session.notImplemented }
            return Value(try t.compareSets(op, a[0].unsafeAs(SetObject.self), a[1].unsafeAs(SetObject.self)))
        }
    }
    defineSetOperators(builder)
    builder.method("copy", "self, /") { t, a in
        let set = a[0].unsafeAs(SetObject.self)
        return set.type === t.session.types.frozenset ? a[0] : Value(try t.copy(set))
    }
    builder.method("union", "self, /, *others") { t, a in
        let result = try t.copy(a[0].unsafeAs(SetObject.self))
        let others = a[1].unsafeAs(TupleObject.self)
        for index in 0..<others.count where others[index] != a[0] { try t.update(result, others[index]) }
        return Value(result)
    }
    builder.method("intersection", "self, /, *others") { t, a in
        Value(try t.intersection(a[0].unsafeAs(SetObject.self), all: a[1].unsafeAs(TupleObject.self)))
    }
    builder.method("difference", "self, /, *others") { t, a in
        let others = a[1].unsafeAs(TupleObject.self)
        let set = a[0].unsafeAs(SetObject.self)
        if others.count == 0 { return Value(try t.copy(set)) }
        let result = try t.difference(set, others[0])
        for index in 1..<others.count { try t.removeAll(of: others[index], from: result) }
        return Value(result)
    }
    builder.method("symmetric_difference", "self, other, /") { t, a in
        Value(try t.symmetricDifference(a[0].unsafeAs(SetObject.self), a[1]))
    }
    builder.method("isdisjoint", "self, other, /") { t, a in
        Value(try t.areDisjoint(a[0].unsafeAs(SetObject.self), a[1]))
    }
    builder.method("issubset", "self, other, /") { t, a in
        let other = t.isSet(a[1]) ? a[1].unsafeAs(SetObject.self) : try t.set(from: a[1])
        return Value(try t.isSubset(a[0].unsafeAs(SetObject.self), other))
    }
    builder.method("issuperset", "self, other, /") { t, a in
        let set = a[0].unsafeAs(SetObject.self)
        if t.isSet(a[1]) { return Value(try t.isSubset(a[1].unsafeAs(SetObject.self), set)) }
        let iterator = try t.iterator(a[1])
        while let key = try t.next(iterator) {
            if try !set.contains(key, hash: t.hashForLookUp(key), t) { return .false }
        }
        return .true
    }
}

private func defineSetOperators(_ builder: TypeBuilder) {
    func define(
        _ name: SpecialName, _ reflected: SpecialName,
        _ body: @escaping (ThreadState, SetObject, Value) throws -> SetObject
    ) {
        builder.special(name, "self, value, /") { t, a in
            guard t.isSet(a[1]) else { return t.session.notImplemented }
            return Value(try body(t, a[0].unsafeAs(SetObject.self), a[1]))
        }
        builder.special(reflected, "self, value, /") { t, a in
            guard t.isSet(a[1]) else { return t.session.notImplemented }
            return Value(try body(t, a[1].unsafeAs(SetObject.self), a[0]))
        }
    }
    define(.or, .ror) { t, left, right in
        let result = try t.copy(left)
        if right != Value(left) { try t.update(result, right) }
        return result
    }
    define(.and, .rand) { t, left, right in try t.intersection(left, right) }
    define(.sub, .rsub) { t, left, right in try t.difference(left, right) }
    define(.xor, .rxor) { t, left, right in try t.symmetricDifference(left, right) }
}

private func defineSetMutation(_ builder: TypeBuilder) {
    builder.method("add", "self, object, /") { t, a in
        try a[0].unsafeAs(SetObject.self).add(a[1], t)
        return .none
    }
    builder.method("discard", "self, object, /") { t, a in
        _ = try a[0].unsafeAs(SetObject.self).discard(a[1], hash: t.hashForLookUp(a[1]), t)
        return .none
    }
    builder.method("remove", "self, object, /") { t, a in
        if try !a[0].unsafeAs(SetObject.self).discard(a[1], hash: t.hashForLookUp(a[1]), t) {
            throw t.keyError(a[1])
        }
        return .none
    }
    builder.method("pop", "self, /") { t, a in
        guard let key = a[0].unsafeAs(SetObject.self).pop() else {
            throw t.error(.keyError, "pop from an empty set")
        }
        return key
    }
    builder.method("clear", "self, /") { _, a in
        a[0].unsafeAs(SetObject.self).removeAll()
        return .none
    }
    builder.method("update", "self, /, *others") { t, a in
        let others = a[1].unsafeAs(TupleObject.self)
        for index in 0..<others.count { try t.update(a[0].unsafeAs(SetObject.self), others[index]) }
        return .none
    }
    builder.method("intersection_update", "self, /, *others") { t, a in
        let set = a[0].unsafeAs(SetObject.self)
        set.exchangeContents(with: try t.intersection(set, all: a[1].unsafeAs(TupleObject.self)))
        return .none
    }
    builder.method("difference_update", "self, /, *others") { t, a in
        let others = a[1].unsafeAs(TupleObject.self)
        for index in 0..<others.count {
            try t.removeAll(of: others[index], from: a[0].unsafeAs(SetObject.self))
        }
        return .none
    }
    builder.method("symmetric_difference_update", "self, other, /") { t, a in
        try t.toggle(a[0].unsafeAs(SetObject.self), a[1])
        return .none
    }
    func defineInPlace(_ name: SpecialName, _ body: @escaping (ThreadState, SetObject, Value) throws -> Void)
    {
        builder.special(name, "self, value, /") { t, a in
            guard t.isSet(a[1]) else { return t.session.notImplemented }
            try body(t, a[0].unsafeAs(SetObject.self), a[1])
            return a[0]
        }
    }
    defineInPlace(.ior) { t, set, other in try t.update(set, other) }
    defineInPlace(.iand) { t, set, other in set.exchangeContents(with: try t.intersection(set, other)) }
    defineInPlace(.isub) { t, set, other in try t.removeAll(of: other, from: set) }
    defineInPlace(.ixor) { t, set, other in try t.toggle(set, other) }
}

extension ThreadState {
    fileprivate func intersection(_ set: SetObject, all others: TupleObject) throws -> SetObject {
        if others.count == 0 { return try copy(set) }
        var result = set
        for index in 0..<others.count { result = try intersection(result, others[index]) }
        return result
    }

    fileprivate func compareSets(_ op: CompareOperator, _ left: SetObject, _ right: SetObject) throws -> Bool
    {
        try checkNativeStack()
        switch op {
        case .less: return try left.count < right.count && isSubset(left, right)
        case .lessEqual: return try isSubset(left, right)
        case .greater: return try right.count < left.count && isSubset(right, left)
        case .greaterEqual: return try isSubset(right, left)
        case .notEqual: return try !(left.count == right.count && isSubset(left, right))
        default: return try left.count == right.count && isSubset(left, right)
        }
    }
}

/// `set_iterator`
final class SetIteratorObject: Object {
    /// Unbound at the end.
    private var set: Value
    private var position = 0
    private var expectedCount: Int
    fileprivate var remaining: Int

    init(_ session: Session, _ set: Value) {
        self.set = set
        expectedCount = set.unsafeAs(SetObject.self).count
        remaining = expectedCount
        super.init(session.types.setIterator.rootShape)
    }

    override func trace(_ heap: Heap) { heap.mark(set) }

    /// What is still to come; the iterator stays where it is.
    fileprivate func rest(_ thread: ThreadState) throws -> [Value] {
        let (savedSet, savedPosition, savedRemaining) = (set, position, remaining)
        defer { (set, position, remaining) = (savedSet, savedPosition, savedRemaining) }
        let items = thread.session.list([])
        while let item = try nextItem(thread) { items.append(item) }
        return items.array
    }

    override func nextItem(_ thread: ThreadState) throws -> Value? {
        if set.isUnbound { return nil }
        let object = set.unsafeAs(SetObject.self)
        if object.count != expectedCount {
            expectedCount = -1
            remaining = 0
            throw thread.runtimeError("Set changed size during iteration")
        }
        let index = object.nextEntry(position)
        if index < 0 {
            set = .unbound
            remaining = 0
            return nil
        }
        position = index + 1
        remaining -= 1
        return object.table[index].key
    }
}

func defineSetIteratorType(_ builder: TypeBuilder) {
    builder.iteratorMethods()
    builder.positionedIterator(SetIteratorObject.self) { t, iterator in
        try t.iteratorReduction(rest: iterator.rest(t))
    }
    builder.method("__length_hint__", "self, /") { _, a in
        Value(smallInt: a[0].unsafeAs(SetIteratorObject.self).remaining)
    }
}

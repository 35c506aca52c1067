import Runtime
import Syntax

private func deque(_ value: Value) -> DequeObject { value.unsafeAs(DequeObject.self) }

extension ThreadState {
    fileprivate func fill(_ target: DequeObject, from iterable: Value) throws {
        // A deque extended by itself goes on with what it held before.
        let source = iterable == Value(target) ? Value(session.list(target.array)) : iterable
        try forEach(source) { target.append($0) }
    }

    fileprivate func dequeIndex(_ object: DequeObject, _ value: Value) throws -> Int {
        guard value.isSmallInt || !type(of: value).special(.index).isUnbound else {
            throw typeError("sequence index must be integer, not '\(type(of: value).name)'")
        }
        let given = try toSequenceIndex(value, error: .indexError)
        let index = given < 0 ? given + object.count : given
        guard index >= 0 && index < object.count else { throw indexError("deque index out of range") }
        return index
    }

    /// A new deque of the same class.
    fileprivate func similar(_ object: DequeObject, _ items: [Value]) throws -> Value {
        let made = DequeObject(object.type.rootShape, limit: object.limit)
        for item in items { made.append(item) }
        return Value(made)
    }

    fileprivate func compareDeques(_ op: CompareOperator, _ left: DequeObject, _ right: DequeObject) throws
        -> Value
    {
        if op == .equal || op == .notEqual, left.count != right.count { return Value(op == .notEqual) }
        var index = 0
        while index < left.count && index < right.count {
            if try !equals(left[index], right[index]) {
                if op == .equal || op == .notEqual { return Value(op == .notEqual) }
                return try compare(op, left[index], right[index])
            }
            index += 1
        }
        return try compare(op, int(left.count), int(right.count))
    }
}

func defineDeque(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, a in
        Value(DequeObject(a[0].unsafeAs(TypeObject.self).rootShape))
    }
    builder.special(.`init`, "self, iterable=(), maxlen=None") { t, a in
        let object = deque(a[0])
        object.limit = nil
        if !a[2].isNone {
            guard t.integerValue(a[2]) != nil else { throw t.typeError("an integer is required") }
            let limit = try t.toIndex(a[2])
            if limit < 0 { throw t.valueError("maxlen must be non-negative") }
            object.limit = limit
        }
        object.removeAll()
        if !a[1].isUnbound { try t.fill(object, from: a[1]) }
        return .none
    }
    builder.attribute("__hash__", .none)
    defineDequeEnds(builder)
    defineDequeItems(builder)
    defineDequeOperators(builder)
    builder.property("maxlen", get: { t, object in deque(object).limit.map { t.int($0) } ?? .none })
    builder.classMethod("__class_getitem__", "cls, item, /") { t, a in
        try t.call(Value(t.session.types.genericAlias), a[0], a[1])
    }
}

private func defineDequeEnds(_ builder: TypeBuilder) {
    builder.method("append", "self, item, /") { _, a in
        deque(a[0]).append(a[1])
        return .none
    }
    builder.method("appendleft", "self, item, /") { _, a in
        deque(a[0]).appendLeft(a[1])
        return .none
    }
    builder.method("pop", "self, /") { t, a in
        guard let item = deque(a[0]).pop() else { throw t.indexError("pop from an empty deque") }
        return item
    }
    builder.method("popleft", "self, /") { t, a in
        guard let item = deque(a[0]).popLeft() else { throw t.indexError("pop from an empty deque") }
        return item
    }
    builder.method("extend", "self, iterable, /") { t, a in
        try t.fill(deque(a[0]), from: a[1])
        return .none
    }
    builder.method("extendleft", "self, iterable, /") { t, a in
        let object = deque(a[0])
        let source = a[1] == a[0] ? Value(t.session.list(object.array)) : a[1]
        try t.forEach(source) { object.appendLeft($0) }
        return .none
    }
    builder.method("rotate", "self, n=1, /") { t, a in
        deque(a[0]).rotate(try t.toIndex(a[1]))
        return .none
    }
    builder.method("clear", "self, /") { _, a in
        deque(a[0]).removeAll()
        return .none
    }
    builder.method("reverse", "self, /") { _, a in
        let object = deque(a[0])
        let items = object.array
        for (index, item) in items.enumerated() { object[object.count - 1 - index] = item }
        return .none
    }
}

private func defineDequeItems(_ builder: TypeBuilder) {
    builder.special(.len, "self, /") { t, a in t.int(deque(a[0]).count) }
    builder.special(.getitem, "self, key, /") { t, a in deque(a[0])[try t.dequeIndex(deque(a[0]), a[1])] }
    builder.special(.setitem, "self, key, value, /") { t, a in
        deque(a[0])[try t.dequeIndex(deque(a[0]), a[1])] = a[2]
        return .none
    }
    builder.special(.delitem, "self, key, /") { t, a in
        deque(a[0]).remove(at: try t.dequeIndex(deque(a[0]), a[1]))
        return .none
    }
    builder.special(.contains, "self, key, /") { t, a in
        let object = deque(a[0])
        let version = object.version
        for item in object.array {
            if try t.equals(item, a[1]) { return .true }
            if object.version != version { throw t.runtimeError("deque mutated during iteration") }
        }
        return .false
    }
    builder.method("count", "self, item, /") { t, a in
        let object = deque(a[0])
        let version = object.version
        var count = 0
        for item in object.array {
            if try t.equals(item, a[1]) { count += 1 }
            if object.version != version { throw t.runtimeError("deque mutated during iteration") }
        }
        return t.int(count)
    }
    builder.method("index", "self, value, start=0, stop=..., /") { t, a in
        let object = deque(a[0])
        func bound(_ value: Value) throws -> Int {
            let index = try t.toClampedIndex(value)
            return min(object.count, index < 0 ? max(0, index + object.count) : index)
        }
        let start = try bound(a[2])
        let stop = a[3].isUnbound ? object.count : try bound(a[3])
        let version = object.version
        var index = start
        while index < stop {
            if try t.equals(object[index], a[1]) { return t.int(index) }
            if object.version != version { throw t.runtimeError("deque mutated during iteration") }
            index += 1
        }
        throw t.valueError("\(try t.reprText(a[1])) is not in deque")
    }
    builder.method("remove", "self, value, /") { t, a in
        let object = deque(a[0])
        let version = object.version
        for (index, item) in object.array.enumerated() {
            let isEqual = try t.equals(item, a[1])
            if object.version != version { throw t.indexError("deque mutated during remove().") }
            if isEqual {
                object.remove(at: index)
                return .none
            }
        }
        throw t.valueError("\(try t.reprText(a[1])) is not in deque")
    }
    builder.method("insert", "self, index, value, /") { t, a in
        let object = deque(a[0])
        let given = try t.toClampedIndex(a[1])
        if let limit = object.limit, object.count >= limit {
            throw t.indexError("deque already at its maximum size")
        }
        object.insert(a[2], at: min(object.count, given < 0 ? max(0, given + object.count) : given))
        return .none
    }
    builder.special(.iter, "self, /") { t, a in try t.dequeIterator(deque(a[0]), isReversed: false) }
    builder.special(.reversed, "self, /") { t, a in try t.dequeIterator(deque(a[0]), isReversed: true) }
    for name in ["copy", "__copy__"] {
        builder.method(name, "self, /") { t, a in try t.similar(deque(a[0]), deque(a[0]).array) }
    }
    builder.special(.reduce, "self, /") { t, a in
        let object = deque(a[0])
        let empty = Value(t.session.emptyTuple)
        let arguments = object.limit.map { Value(t.session.tuple([empty, t.int($0)])) } ?? empty
        return Value(
            t.session.tuple([
                Value(object.type), arguments, .none, try t.dequeIterator(object, isReversed: false),
            ]))
    }
}

extension ThreadState {
    fileprivate func dequeIterator(_ object: DequeObject, isReversed: Bool) throws -> Value {
        let name = isReversed ? "collections._deque_reverse_iterator" : "collections._deque_iterator"
        guard let type = session.roots[name]?.as(TypeObject.self) else { throw runtimeError("lost \(name)") }
        return Value(DequeIterator(type.rootShape, object, isReversed: isReversed))
    }
}

private func defineDequeOperators(_ builder: TypeBuilder) {
    builder.special(.repr, "self, /") { t, a in
        let object = deque(a[0])
        if t.reprStack.contains(a[0]) { return Value(t.session.string("[...]")) }
        t.reprStack.append(a[0])
        defer { t.reprStack.removeLast() }
        let items = try t.repr(Value(t.session.list(object.array)))
        let limit = object.limit.map { ", maxlen=\($0)" } ?? ""
        let name = object.type.isHeapType ? object.type.name : object.type.qualifiedName
        return Value(
            t.concatenate([t.session.string(name + "("), items, t.session.string(limit + ")")]))
    }
    let comparisons: [(SpecialName, CompareOperator)] = [
        (.lt, .less), (.le, .lessEqual), (.eq, .equal), (.ne, .notEqual), (.gt, .greater),
        (.ge, .greaterEqual),
    ]
    for (name, op) in comparisons {
        builder.special(name, "self, value, /") { t, a in
            guard let other = a[1].as(DequeObject.self) else { return t.session.notImplemented }
            return try t.compareDeques(op, deque(a[0]), other)
        }
    }
    builder.special(.add, "self, value, /") { t, a in
        guard let other = a[1].as(DequeObject.self) else {
            throw t.typeError("can only concatenate deque (not \"\(t.type(of: a[1]).name)\") to deque")
        }
        return try t.similar(deque(a[0]), deque(a[0]).array + other.array)
    }
    builder.special(.iadd, "self, value, /") { t, a in
        try t.fill(deque(a[0]), from: a[1])
        return a[0]
    }
    func repeated(_ t: ThreadState, _ object: DequeObject, _ count: Value) throws -> [Value] {
        let times = max(0, try t.toSequenceIndex(count))
        let (size, overflow) = object.count.multipliedReportingOverflow(by: times)
        if overflow || size > 1 << 32 { throw t.error(.memoryError) }
        return Array((0..<times).map { _ in object.array }.joined())
    }
    for name in [SpecialName.mul, .rmul] {
        builder.special(name, "self, value, /") { t, a in
            try t.similar(deque(a[0]), repeated(t, deque(a[0]), a[1]))
        }
    }
    builder.special(.imul, "self, value, /") { t, a in
        let items = try repeated(t, deque(a[0]), a[1])
        deque(a[0]).removeAll()
        for item in items { deque(a[0]).append(item) }
        return a[0]
    }
}

func defineDequeIterator(_ builder: TypeBuilder) {
    builder.iterator(DequeIterator.self)
    builder.method("__length_hint__", "self, /") { t, a in t.int(a[0].unsafeAs(DequeIterator.self).left) }
}

/// `dict_keys`, `dict_values`, `dict_items`
public final class DictViewObject: Object {
    package let dict: Value
    package let part: DictPart

    package init(_ session: Session, _ dict: Value, _ part: DictPart) {
        self.dict = dict
        self.part = part
        let types: Types = session.types
        let type =
            switch part {
            case .keys: types.dictKeys
            case .values: types.dictValues
            case .items: types.dictItems
            }
        super.init(type.rootShape)
    }

    package override func trace(_ heap: Heap) { heap.mark(dict) }

    package var object: DictObject { dict.unsafeAs(DictObject.self) }

    /// `value in view`
    package func contains(_ value: Value, _ thread: ThreadState) throws -> Bool {
        switch part {
        case .keys: return try !object.value(value, thread).isUnbound
        case .items:
            guard value.isKind(.tuple), value.unsafeAs(TupleObject.self).count == 2 else { return false }
            let pair = value.unsafeAs(TupleObject.self)
            let found = try object.value(pair[0], thread)
            return try !found.isUnbound && thread.equals(found, pair[1])
        case .values:
            let iterator = Value(DictIteratorObject(thread, dict, .values))
            while let item = try thread.next(iterator) {
                if try thread.equals(item, value) { return true }
            }
            return false
        }
    }
}

func defineDictKeysType(_ builder: TypeBuilder) {
    defineDictView(builder)
    defineDictViewAlgebra(builder)
}

func defineDictItemsType(_ builder: TypeBuilder) {
    defineDictView(builder)
    defineDictViewAlgebra(builder)
}

func defineDictValuesType(_ builder: TypeBuilder) { defineDictView(builder) }

private func defineDictView(_ builder: TypeBuilder) {
    builder.special(.len, "self, /") { _, a in Value(smallInt: a[0].unsafeAs(DictViewObject.self).object.count) }
    builder.special(.iter, "self, /") { t, a in
        let view = a[0].unsafeAs(DictViewObject.self)
        return Value(DictIteratorObject(t, view.dict, view.part))
    }
    builder.method("__reversed__", "self, /") { t, a in
        let view = a[0].unsafeAs(DictViewObject.self)
        return Value(DictIteratorObject(t, view.dict, view.part, isReversed: true))
    }
    builder.special(.repr, "self, /") { t, a in
        let name = a[0].unsafeObject.type.name
        return try t.reprOfContainer(a[0], recursive: "...") { text in
            let items = try t.listFromIterable(a[0])
            text.append(name)
            text.append("(")
            text.append(try t.repr(Value(items)))
            text.append(")")
        }
    }
    builder.property("mapping") { t, value in
        Value(MappingProxyObject(t.session, value.unsafeAs(DictViewObject.self).dict))
    }
}

private func defineDictViewAlgebra(_ builder: TypeBuilder) {
    builder.attribute("__hash__", .none)
    builder.special(.contains, "self, key, /") { t, a in
        Value(try a[0].unsafeAs(DictViewObject.self).contains(a[1], t))
    }
    for (name, op) in comparisonsByName {
        builder.special(name, "self, value, /") { t, a in
            guard t.isSet(a[1]) || isSetLikeView(a[1], t) else { return t.session.notImplemented }
            let left = try t.length(a[0])
            let right = try t.length(a[1])
            switch op {
            case .less: return Value(try left < right && t.containsAll(a[1], a[0]))
            case .lessEqual: return Value(try left <= right && t.containsAll(a[1], a[0]))
            case .greater: return Value(try left > right && t.containsAll(a[0], a[1]))
            case .greaterEqual: return Value(try left >= right && t.containsAll(a[0], a[1]))
            case .notEqual: return Value(try !(left == right && t.containsAll(a[1], a[0])))
            default: return Value(try left == right && t.containsAll(a[1], a[0]))
            }
        }
    }
    builder.method("isdisjoint", "self, other, /") { t, a in
        var (view, other) = (a[0], a[1])
        if view == other { return Value(try t.length(view) == 0) }
        if t.isSet(other) || isSetLikeView(other, t), try t.length(other) > t.length(view) { swap(&view, &other) }
        let iterator = try t.iterator(other)
        while let item = try t.next(iterator) {
            if try t.contains(view, item) { return .false }
        }
        return .true
    }
    defineViewOperator(builder, .or, .ror) { t, left, right in
        let result = try t.set(from: left)
        try t.update(result, right)
        return Value(result)
    }
    defineViewOperator(builder, .sub, .rsub) { t, left, right in
        let result = try t.set(from: left)
        try t.removeAll(of: right, from: result)
        return Value(result)
    }
    defineViewOperator(builder, .and, .rand) { t, left, right in try t.intersectView(left, right) }
    defineViewOperator(builder, .xor, .rxor) { t, left, right in
        if t.type(of: left) === t.session.types.dictItems && t.type(of: right) === t.session.types.dictItems {
            return try t.toggleItems(left.unsafeAs(DictViewObject.self), right.unsafeAs(DictViewObject.self))
        }
        let result = try t.set(from: left)
        try t.toggle(result, right)
        return Value(result)
    }
}

private func defineViewOperator(
    _ builder: TypeBuilder, _ name: SpecialName, _ reflected: SpecialName,
    _ body: @escaping (ThreadState, Value, Value) throws -> Value
) {
    builder.special(name, "self, value, /") { t, a in try body(t, a[0], a[1]) }
    builder.special(reflected, "self, value, /") { t, a in try body(t, a[1], a[0]) }
}

private func isSetLikeView(_ value: Value, _ t: ThreadState) -> Bool {
    let type = t.type(of: value)
    return type === t.session.types.dictKeys || type === t.session.types.dictItems
}

extension ThreadState {
    /// Every item of `inner` is in `outer`.
    fileprivate func containsAll(_ outer: Value, _ inner: Value) throws -> Bool {
        let iterator = try iterator(inner)
        while let item = try next(iterator) {
            if try !contains(outer, item) { return false }
        }
        return true
    }

    fileprivate func intersectView(_ left: Value, _ right: Value) throws -> Value {
        var (view, other) = isSetLikeView(left, self) ? (left, right) : (right, left)
        let count = try length(view)
        let otherType = type(of: other)
        if otherType === session.types.set || otherType === session.types.frozenset,
            count <= other.unsafeAs(SetObject.self).count
        {
            return Value(try intersection(other.unsafeAs(SetObject.self), view))
        }
        if isSetLikeView(other, self), try length(other) > count { swap(&view, &other) }
        let result = session.set()
        let object = view.unsafeAs(DictViewObject.self)
        try forEach(other) { if try object.contains($0, self) { try result.add($0, self) } }
        return Value(result)
    }

    /// `items ^ items`, which hashes no values that both have.
    fileprivate func toggleItems(_ left: DictViewObject, _ right: DictViewObject) throws -> Value {
        let rest = copy(left.object)
        let result = session.set()
        var index = right.object.nextEntry(0)
        while index >= 0 {
            let entry = right.object.entries[index]
            let found = try rest.find(entry.key, hash: entry.hash, self)
            if found >= 0, try equals(rest.entries[found].value, entry.value) {
                let place = try rest.find(entry.key, hash: entry.hash, self)
                if place >= 0 { rest.remove(at: place) }
            } else {
                try result.add(Value(session.pair(entry.key, entry.value)), self)
            }
            index = right.object.nextEntry(index + 1)
        }
        try update(result, Value(DictViewObject(session, Value(rest), .items)))
        return Value(result)
    }
}

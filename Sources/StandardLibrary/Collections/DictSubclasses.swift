import Runtime
import Syntax

private func dict(_ value: Value) -> DictObject { value.unsafeAs(DictObject.self) }

/// `collections.defaultdict`; the factory stands in slot 0.
func defineDefaultDict(_ builder: TypeBuilder) {
    builder.special(.`init`, "self, default_factory=None, /, *args, **kwargs") { t, a in
        if !a[1].isNone && !t.isCallable(a[1]) { throw t.typeError("first argument must be callable or None") }
        t.setSlotValue(a[0].unsafeObject, 0, a[1])
        let initialize = t.session.types.dict.special(.`init`)
        try t.call(
            initialize, tuple: t.session.tuple([a[0]] + a[2].unsafeAs(TupleObject.self).array), keywords: a[3])
        return .none
    }
    builder.property(
        "default_factory", get: { t, object in t.factory(object) },
        set: { t, object, value in t.setSlotValue(object.unsafeObject, 0, value.isUnbound ? .none : value) })
    builder.special(.missing, "self, key, /") { t, a in
        let factory = t.factory(a[0])
        if factory.isNone { throw t.keyError(a[1]) }
        let value = try t.call(factory)
        try t.setItem(a[0], a[1], value)
        return value
    }
    builder.special(.repr, "self, /") { t, a in
        let base = t.session.types.dict.special(.repr)
        let factory = t.factory(a[0])
        let name = t.type(of: a[0])
        var shown = t.session.string("...")
        if !t.reprStack.contains(factory) || factory.isNone { shown = try t.repr(factory) }
        let items = try t.call(base, a[0])
        return Value(
            t.concatenate([
                t.session.string((name.isHeapType ? name.name : name.qualifiedName) + "("), shown,
                t.session.string(", "), try t.expectStr(items, "__repr__"), t.session.string(")"),
            ]))
    }
    for name in ["copy", "__copy__"] {
        builder.method(name, "self, /") { t, a in try t.call(Value(t.type(of: a[0])), t.factory(a[0]), a[0]) }
    }
    builder.special(.or, "self, value, /") { t, a in
        guard a[1].isKind(.dict) else { return t.session.notImplemented }
        let copy = try t.call(Value(t.type(of: a[0])), t.factory(a[0]), a[0])
        try t.update(dict(copy), a[1])
        return copy
    }
    builder.special(.ror, "self, value, /") { t, a in
        guard a[1].isKind(.dict) else { return t.session.notImplemented }
        let copy = try t.call(Value(t.type(of: a[0])), t.factory(a[0]), a[1])
        try t.update(dict(copy), a[0])
        return copy
    }
    builder.special(.reduce, "self, /") { t, a in
        let factory = t.factory(a[0])
        let arguments = t.session.tuple(factory.isNone ? [] : [factory])
        let items = try t.iterator(t.callMethod(a[0], "items"))
        return Value(t.session.tuple([Value(t.type(of: a[0])), Value(arguments), .none, .none, items]))
    }
    builder.classMethod("__class_getitem__", "cls, item, /") { t, a in
        try t.call(Value(t.session.types.genericAlias), a[0], a[1])
    }
}

extension ThreadState {
    fileprivate func factory(_ object: Value) -> Value {
        let value = slotValue(object.unsafeObject, 0)
        return value.isUnbound ? .none : value
    }
}

/// `collections.OrderedDict`: a dict that can also be reordered, and minds order in comparisons.
func defineOrderedDict(_ builder: TypeBuilder) {
    builder.method("move_to_end", "self, key, last=True") { t, a in
        let object = dict(a[0])
        let hash = try t.hash(a[1])
        let place = try object.find(a[1], hash: hash, t)
        if place < 0 { throw t.keyError(a[1]) }
        let entry = object.entries[place]
        if try t.isTrue(a[2]) {
            object.remove(at: place)
            object.insertNew(entry.key, hash: entry.hash, entry.value)
            return .none
        }
        var rest: [DictObject.Entry] = []
        var index = object.nextEntry(0)
        while index >= 0 {
            if index != place { rest.append(object.entries[index]) }
            index = object.nextEntry(index + 1)
        }
        object.removeAll()
        object.insertNew(entry.key, hash: entry.hash, entry.value)
        for entry in rest { object.insertNew(entry.key, hash: entry.hash, entry.value) }
        return .none
    }
    builder.method("popitem", "self, last=True") { t, a in
        let object = dict(a[0])
        if object.count == 0 { throw t.keyError(Value(t.session.string("dictionary is empty"))) }
        var place = object.nextEntry(0)
        if try t.isTrue(a[1]) {
            place = object.used - 1
            while place > 0 && object.entries[place].key.isUnbound { place -= 1 }
        }
        let entry = object.entries[place]
        object.remove(at: place)
        return Value(t.session.tuple([entry.key, entry.value]))
    }
    builder.special(.repr, "self, /") { t, a in
        let object = dict(a[0])
        let name = object.type.isHeapType ? object.type.name : object.type.qualifiedName
        if object.count == 0 { return Value(t.session.string(name + "()")) }
        if t.reprStack.contains(a[0]) { return Value(t.session.string("...")) }
        t.reprStack.append(a[0])
        defer { t.reprStack.removeLast() }
        let items = try t.repr(Value(t.copy(object)))
        return Value(t.concatenate([t.session.string(name + "("), items, t.session.string(")")]))
    }
    for (name, isEqual) in [(SpecialName.eq, true), (.ne, false)] {
        builder.special(name, "self, value, /") { t, a in
            let base = t.session.types.dict.special(name)
            let result = try t.call(base, a[0], a[1])
            let type = t.session.roots["collections.OrderedDict"]?.as(TypeObject.self)
            guard let type, a[1].isKind(.dict), t.isInstance(a[1], type), result == Value(isEqual) else {
                return result
            }
            let left = try t.listFromIterable(a[0])
            let right = try t.listFromIterable(a[1])
            return Value(try t.equals(Value(left), Value(right)) == isEqual)
        }
    }
    for name in ["copy", "__copy__"] {
        builder.method(name, "self, /") { t, a in try t.call(Value(t.type(of: a[0])), a[0]) }
    }
    builder.special(.or, "self, value, /") { t, a in
        guard a[1].isKind(.dict) else { return t.session.notImplemented }
        let copy = try t.call(Value(t.type(of: a[0])), a[0])
        try t.update(dict(copy), a[1])
        return copy
    }
    builder.special(.ror, "self, value, /") { t, a in
        guard a[1].isKind(.dict) else { return t.session.notImplemented }
        let copy = try t.call(Value(t.type(of: a[0])), a[1])
        try t.update(dict(copy), a[0])
        return copy
    }
    builder.special(.reduce, "self, /") { t, a in
        let items = try t.iterator(t.callMethod(a[0], "items"))
        let state = try t.getAttribute(a[0], t.session.names.dict)
        let shown = try t.length(state) == 0 ? Value.none : state
        return Value(
            t.session.tuple([Value(t.type(of: a[0])), Value(t.session.emptyTuple), shown, .none, items]))
    }
    for (name, part) in [("keys", DictPart.keys), ("values", .values), ("items", .items)] {
        builder.method(name, "self, /") { t, a in
            let view = DictViewObject(t.session, a[0], part)
            if let type = t.session.roots["collections.odict_\(name)"]?.as(TypeObject.self) {
                view.shapePointer = .passUnretained(type.rootShape)
            }
            return Value(view)
        }
    }
}

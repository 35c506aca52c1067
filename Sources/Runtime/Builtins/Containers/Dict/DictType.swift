func defineDictType(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { _, a in
        Value(DictObject(a[0].unsafeAs(TypeObject.self).rootShape))
    }
    builder.special(.`init`, "self, /, *args, **kwargs") { t, a in
        let arguments = a[1].unsafeAs(TupleObject.self)
        if arguments.count > 1 {
            throw t.typeError("dict expected at most 1 argument, got \(arguments.count)")
        }
        let dict = a[0].unsafeAs(DictObject.self)
        if arguments.count == 1 { try t.update(dict, arguments[0]) }
        try t.update(dict, a[2])
        return .none
    }
    builder.attribute("__hash__", .none)
    builder.classMethod("__class_getitem__", "cls, object, /") { t, a in try t.makeGenericAlias(a[0], a[1]) }
    builder.classMethod("fromkeys", "cls, iterable, value=None, /") { t, a in
        try dictFromKeys(t, a[0], a[1], a[2])
    }
    defineDictOperators(builder)
    defineDictMethods(builder)
}

private func dictFromKeys(_ t: ThreadState, _ cls: Value, _ iterable: Value, _ value: Value) throws -> Value {
    let result = try t.call(cls)
    if result.isObject && result.unsafeObject.type === t.session.types.dict {
        let dict = result.unsafeAs(DictObject.self)
        try t.forEach(iterable) { try dict.set($0, value, t) }
    } else {
        try t.forEach(iterable) { try t.setItem(result, $0, value) }
    }
    return result
}

private func defineDictOperators(_ builder: TypeBuilder) {
    builder.special(.len, "self, /") { _, a in Value(smallInt: a[0].unsafeAs(DictObject.self).count) }
    builder.special(.iter, "self, /") { t, a in Value(DictIteratorObject(t, a[0], .keys)) }
    builder.method("__reversed__", "self, /") { t, a in
        Value(DictIteratorObject(t, a[0], .keys, isReversed: true))
    }
    builder.special(.contains, "self, key, /") { t, a in
        Value(try !a[0].unsafeAs(DictObject.self).value(a[1], t).isUnbound)
    }
    builder.special(.getitem, "self, key, /") { t, a in
        let dict = a[0].unsafeAs(DictObject.self)
        let value = try dict.value(a[1], t)
        return value.isUnbound ? try t.missingItem(dict, a[1]) : value
    }
    builder.special(.setitem, "self, key, value, /") { t, a in
        try a[0].unsafeAs(DictObject.self).set(a[1], a[2], t)
        return .none
    }
    builder.special(.delitem, "self, key, /") { t, a in
        let dict = a[0].unsafeAs(DictObject.self)
        let index = try dict.find(a[1], hash: t.hash(a[1]), t)
        if index < 0 { throw t.keyError(a[1]) }
        dict.remove(at: index)
        return .none
    }
    builder.special(.repr, "self, /") { t, a in
        let dict = a[0].unsafeAs(DictObject.self)
        if dict.count == 0 { return Value(t.session.string("{}")) }
        return try t.reprOfContainer(a[0], recursive: "{...}") { text in
            text.append(codePoint: 0x7B)
            var index = dict.nextEntry(0)
            while index >= 0 {
                if text.count > 1 { text.append(", ") }
                let entry = dict.entries[index]
                text.append(try t.repr(entry.key))
                text.append(": ")
                text.append(try t.repr(entry.value))
                index = dict.nextEntry(index + 1)
            }
            text.append(codePoint: 0x7D)
        }
    }
    builder.special(.eq, "self, value, /") { t, a in
        guard a[1].isKind(.dict) else { return t.session.notImplemented }
        return Value(try t.dictsAreEqual(a[0].unsafeAs(DictObject.self), a[1].unsafeAs(DictObject.self)))
    }
    builder.special(.ne, "self, value, /") { t, a in
        guard a[1].isKind(.dict) else { return t.session.notImplemented }
        return Value(try !t.dictsAreEqual(a[0].unsafeAs(DictObject.self), a[1].unsafeAs(DictObject.self)))
    }
    for name in [SpecialName.lt, .le, .gt, .ge] {
        builder.special(name, "self, value, /") { t, _ in t.session.notImplemented }
    }
    builder.special(.or, "self, value, /") { t, a in
        guard a[1].isKind(.dict) else { return t.session.notImplemented }
        let result = t.copy(a[0].unsafeAs(DictObject.self))
        try t.update(result, a[1])
        return Value(result)
    }
    builder.special(.ror, "self, value, /") { t, a in
        guard a[1].isKind(.dict) else { return t.session.notImplemented }
        let result = t.copy(a[1].unsafeAs(DictObject.self))
        try t.update(result, a[0])
        return Value(result)
    }
    builder.special(.ior, "self, value, /") { t, a in
        try t.update(a[0].unsafeAs(DictObject.self), a[1])
        return a[0]
    }
}

private func defineDictMethods(_ builder: TypeBuilder) {
    builder.method("keys", "self, /") { t, a in Value(DictViewObject(t.session, a[0], .keys)) }
    builder.method("values", "self, /") { t, a in Value(DictViewObject(t.session, a[0], .values)) }
    builder.method("items", "self, /") { t, a in Value(DictViewObject(t.session, a[0], .items)) }
    builder.method("get", "self, key, default=None, /") { t, a in
        let value = try a[0].unsafeAs(DictObject.self).value(a[1], t)
        return value.isUnbound ? a[2] : value
    }
    builder.method("setdefault", "self, key, default=None, /") { t, a in
        let dict = a[0].unsafeAs(DictObject.self)
        let hash = try t.hash(a[1])
        let index = try dict.find(a[1], hash: hash, t)
        if index >= 0 { return dict.entries[index].value }
        dict.insertNew(a[1], hash: hash, a[2])
        return a[2]
    }
    builder.method("pop", "self, key, default=<unrepresentable>, /") { t, a in
        let dict = a[0].unsafeAs(DictObject.self)
        let index = try dict.find(a[1], hash: t.hash(a[1]), t)
        if index >= 0 {
            let value = dict.entries[index].value
            dict.remove(at: index)
            return value
        }
        if a[2].isUnbound { throw t.keyError(a[1]) }
        return a[2]
    }
    builder.method("popitem", "self, /") { t, a in
        guard let item = a[0].unsafeAs(DictObject.self).popLast() else {
            throw t.error(.keyError, "popitem(): dictionary is empty")
        }
        return Value(t.session.tuple([item.key, item.value]))
    }
    builder.method("clear", "self, /") { _, a in
        a[0].unsafeAs(DictObject.self).removeAll()
        return .none
    }
    builder.method("copy", "self, /") { t, a in Value(t.copy(a[0].unsafeAs(DictObject.self))) }
    builder.method("update", "self, /, *args, **kwargs") { t, a in
        let arguments = a[1].unsafeAs(TupleObject.self)
        if arguments.count > 1 {
            throw t.typeError("update expected at most 1 argument, got \(arguments.count)")
        }
        let dict = a[0].unsafeAs(DictObject.self)
        if arguments.count == 1 { try t.update(dict, arguments[0]) }
        try t.update(dict, a[2])
        return .none
    }
    builder.special(.sizeof, "self, /") { t, a in
        t.int(64 + 32 * a[0].unsafeAs(DictObject.self).used)
    }
}

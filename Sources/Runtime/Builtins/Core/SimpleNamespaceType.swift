import Syntax

/// `types.SimpleNamespace`
func defineSimpleNamespaceType(_ builder: TypeBuilder) {
    builder.type.hasInstanceDict = true
    builder.new("cls, *args, **kwargs") { t, a in try t.allocate(a[0].unsafeAs(TypeObject.self)) }
    builder.special(.`init`, "self, /, *args, **kwargs") { t, a in
        let arguments = a[1].unsafeAs(TupleObject.self)
        if arguments.count > 1 {
            throw t.typeError(
                "\(t.type(of: a[0]).plainName) expected at most 1 argument, got \(arguments.count)")
        }
        if arguments.count == 1 {
            let given = try t.call(Value(t.session.types.dict), arguments[0])
            try t.addAttributes(a[0], given.unsafeAs(DictObject.self))
        }
        try t.addAttributes(a[0], a[2].unsafeAs(DictObject.self))
        return .none
    }
    builder.special(.repr, "self, /") { t, a in
        let type = t.type(of: a[0])
        let name = type === t.session.types.simpleNamespace ? "namespace" : type.plainName
        return try t.reprOfContainer(a[0], recursive: name + "(...)") { text in
            text.append(name + "(")
            guard let attributes = t.copyOfInstanceAttributes(a[0].unsafeObject) else { return }
            try t.protecting([Value(attributes)]) {
                var isFirst = true
                for key in t.keys(of: attributes) {
                    guard let key = key.as(StrObject.self), key.count > 0 else { continue }
                    text.append((isFirst ? "" : ", ") + key.text + "=")
                    text.append(try t.repr(attributes.value(interned: t.session.intern(key))))
                    isFirst = false
                }
            }
            text.append(")")
        }
    }
    builder.attribute("__hash__", .none)
    for (name, op) in [
        (SpecialName.lt, CompareOperator.less), (.le, .lessEqual), (.eq, .equal), (.ne, .notEqual),
        (.gt, .greater), (.ge, .greaterEqual),
    ] {
        builder.special(name, "self, value, /") { t, a in
            let namespaceType: TypeObject = t.session.types.simpleNamespace
            guard t.isInstance(a[0], namespaceType), t.isInstance(a[1], namespaceType),
                let left = t.copyOfInstanceAttributes(a[0].unsafeObject),
                let right = t.copyOfInstanceAttributes(a[1].unsafeObject)
            else { return t.session.notImplemented }
            return try t.protecting([Value(left), Value(right)]) { try t.compare(op, Value(left), Value(right)) }
        }
    }
    builder.method("__reduce__", "self, /") { t, a in
        let attributes = t.instanceDictionary(a[0].unsafeObject).map { Value($0) } ?? .none
        return Value(
            t.session.tuple([Value(t.type(of: a[0])), Value(t.session.emptyTuple), attributes]))
    }
    builder.method("__replace__", "self, /, **changes") { t, a in
        let made = try t.call(Value(t.type(of: a[0])))
        guard made.isKind(.instance) else { return made }
        if let attributes = t.copyOfInstanceAttributes(a[0].unsafeObject) { try t.addAttributes(made, attributes) }
        try t.addAttributes(made, a[1].unsafeAs(DictObject.self))
        return made
    }
    builder.property("__dict__", get: { t, this in try t.dictionaryAttribute(this) })
}

extension ThreadState {
    fileprivate func addAttributes(_ object: Value, _ attributes: DictObject) throws {
        for key in keys(of: attributes) where !key.isKind(.str) { throw typeError("keywords must be strings") }
        for key in keys(of: attributes) {
            let name = session.intern(key.unsafeAs(StrObject.self))
            _ = storeInstanceAttribute(object.unsafeObject, name, attributes.value(interned: name))
        }
    }
}

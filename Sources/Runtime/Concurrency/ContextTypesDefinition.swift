/// Attributes of `ContextVar`, `Token` and `Context`.

func defineContextVariableType(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, a in
        let arguments = a[1].unsafeAs(TupleObject.self)
        let keywords = a[2].unsafeAs(DictObject.self)
        guard arguments.count == 1 else {
            throw t.typeError("ContextVar() takes exactly 1 positional argument (\(arguments.count) given)")
        }
        let defaultValue = keywords.value(interned: t.session.intern("default"))
        if keywords.count > (defaultValue.isUnbound ? 0 : 1) {
            throw t.typeError("ContextVar() got an unexpected keyword argument")
        }
        guard arguments[0].isKind(.str) else { throw t.typeError("context variable name must be a str") }
        return Value(
            ContextVariableObject(
                a[0].unsafeAs(TypeObject.self).rootShape, name: arguments[0], defaultValue: defaultValue))
    }
    builder.property("name", get: { _, object in object.unsafeAs(ContextVariableObject.self).name })
    builder.method("get", nil) { t, a in
        if a.count > 2 { throw t.typeError("get expected at most 1 argument, got \(a.count - 1)") }
        let found = ContextNode.find(a[0], in: t.currentContext.root)
        if !found.isUnbound { return found }
        if a.count == 2 { return a[1] }
        let known = a[0].unsafeAs(ContextVariableObject.self).defaultValue
        if known.isUnbound { throw t.error(.lookupError, arguments: [a[0]]) }
        return known
    }
    builder.method("set", "self, value, /") { t, a in
        let types = t.session.contextTypes
        let context = t.currentContext
        let token = ContextTokenObject(
            types.token.rootShape, context: Value(context), variable: a[0],
            oldValue: ContextNode.find(a[0], in: context.root))
        context.root = ContextNode.setting(a[0], a[1], in: context.root, types.node.rootShape)
        return Value(token)
    }
    builder.method("reset", "self, token, /") { t, a in
        guard let token = a[1].as(ContextTokenObject.self) else {
            throw t.typeError("expected an instance of Token, got \(try t.reprText(a[1]))")
        }
        if token.isUsed { throw t.runtimeError("\(try t.reprText(a[1])) has already been used once") }
        if token.variable != a[0] {
            throw t.valueError("\(try t.reprText(a[1])) was created by a different ContextVar")
        }
        let context = t.currentContext
        if token.context != Value(context) {
            throw t.valueError("\(try t.reprText(a[1])) was created in a different Context")
        }
        token.isUsed = true
        let shape = t.session.contextTypes.node.rootShape
        context.root =
            token.oldValue.isUnbound
            ? ContextNode.removing(a[0], from: context.root, shape)
            : ContextNode.setting(a[0], token.oldValue, in: context.root, shape)
        return .none
    }
    builder.special(.repr, "self, /") { t, a in
        let variable = a[0].unsafeAs(ContextVariableObject.self)
        var text = "<ContextVar name=\(try t.reprText(variable.name))"
        if !variable.defaultValue.isUnbound { text += " default=\(try t.reprText(variable.defaultValue))" }
        return Value(t.session.string(text + " at \(addressText(a[0]))>"))
    }
    builder.classMethod("__class_getitem__", "cls, item, /") { t, a in try t.genericAlias(a[0], a[1]) }
}

extension ThreadState {
    /// `types.GenericAlias(origin, item)`
    func genericAlias(_ origin: Value, _ item: Value) throws -> Value {
        try call(Value(session.types.genericAlias), origin, item)
    }
}

func defineContextTokenType(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, _ in
        throw t.runtimeError("Tokens can only be created by ContextVars")
    }
    builder.property("var", get: { _, object in object.unsafeAs(ContextTokenObject.self).variable })
    builder.property(
        "old_value",
        get: { t, object in
            let old = object.unsafeAs(ContextTokenObject.self).oldValue
            return old.isUnbound ? t.session.contextTypes.missing : old
        })
    builder.attribute("MISSING", builder.session.contextTypes.missing)
    builder.special(.repr, "self, /") { t, a in
        let token = a[0].unsafeAs(ContextTokenObject.self)
        let used = token.isUsed ? " used" : ""
        let variable = try t.reprText(token.variable)
        return Value(t.session.string("<Token\(used) var=\(variable) at \(addressText(a[0]))>"))
    }
    builder.classMethod("__class_getitem__", "cls, item, /") { t, a in try t.genericAlias(a[0], a[1]) }
}

func defineContextType(_ builder: TypeBuilder) {
    builder.new("cls, /") { _, a in Value(ContextObject(a[0].unsafeAs(TypeObject.self).rootShape)) }
    builder.method("copy", "self, /") { _, a in
        let context = a[0].unsafeAs(ContextObject.self)
        return Value(ContextObject(context.shape, root: context.root))
    }
    builder.method("run", "self, /, *args, **kwargs") { t, a in
        let arguments = a[1].unsafeAs(TupleObject.self)
        if arguments.count == 0 { throw t.typeError("run() missing 1 required positional argument") }
        let rest = t.session.tuple(arguments.items + 1, count: arguments.count - 1)
        return try t.inContext(a[0].unsafeAs(ContextObject.self)) {
            try t.call(arguments[0], tuple: rest, keywords: a[2])
        }
    }
    func checked(_ t: ThreadState, _ key: Value) throws -> Value {
        guard key.as(ContextVariableObject.self) != nil else {
            throw t.typeError("a ContextVar key was expected, got \(try t.reprText(key))")
        }
        return key
    }
    builder.special(.getitem, "self, key, /") { t, a in
        let found = ContextNode.find(try checked(t, a[1]), in: a[0].unsafeAs(ContextObject.self).root)
        if found.isUnbound { throw t.keyError(a[1]) }
        return found
    }
    builder.special(.contains, "self, key, /") { t, a in
        Value(!ContextNode.find(try checked(t, a[1]), in: a[0].unsafeAs(ContextObject.self).root).isUnbound)
    }
    builder.method("get", "self, key, default=None, /") { t, a in
        let found = ContextNode.find(try checked(t, a[1]), in: a[0].unsafeAs(ContextObject.self).root)
        return found.isUnbound ? a[2] : found
    }
    func list(_ t: ThreadState, _ object: Value, _ make: (Value, Value) -> Value) -> ListObject {
        let list = t.session.list([])
        ContextNode.forEach(in: object.unsafeAs(ContextObject.self).root) { list.append(make($0, $1)) }
        return list
    }
    builder.special(.len, "self, /") { t, a in t.int(list(t, a[0]) { key, _ in key }.count) }
    builder.special(.iter, "self, /") { t, a in try t.iterator(Value(list(t, a[0]) { key, _ in key })) }
    builder.method("keys", "self, /") { t, a in try t.iterator(Value(list(t, a[0]) { key, _ in key })) }
    builder.method("values", "self, /") { t, a in try t.iterator(Value(list(t, a[0]) { _, value in value })) }
    builder.method("items", "self, /") { t, a in
        try t.iterator(Value(list(t, a[0]) { key, value in Value(t.session.tuple([key, value])) }))
    }
    builder.special(.eq, "self, value, /") { t, a in
        guard let other = a[1].as(ContextObject.self) else { return t.session.notImplemented }
        let pairs = list(t, a[0]) { key, value in Value(t.session.tuple([key, value])) }
        if pairs.count != list(t, a[1], { key, _ in key }).count { return .false }
        return try t.protecting([Value(pairs)]) {
            for index in 0..<pairs.count {
                let pair = pairs[index].unsafeAs(TupleObject.self)
                let found = ContextNode.find(pair[0], in: other.root)
                if try found.isUnbound || !t.equals(found, pair[1]) { return .false }
            }
            return .true
        }
    }
    builder.attribute("__hash__", .none)
}

/// Fills the module `contextvars`.
package func defineContextVariablesModule(_ module: ModuleBuilder) {
    let types = module.session.contextTypes
    module.attribute("Context", Value(types.context))
    module.attribute("ContextVar", Value(types.variable))
    module.attribute("Token", Value(types.token))
    module.function("copy_context", "") { t, _ in Value(t.copyContext()) }
    module.attribute(
        "__all__",
        Value(
            module.session.tuple(
                ["Context", "ContextVar", "Token", "copy_context"].map {
                    Value(module.session.intern($0))
                })))
}

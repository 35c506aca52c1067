/// `member_descriptor`: a `__slots__` member.
func defineMemberDescriptorType(_ builder: TypeBuilder) {
    func descriptor(_ value: Value) -> SlotDescriptorObject { value.unsafeAs(SlotDescriptorObject.self) }
    builder.special(.repr, "self, /") { t, a in
        let descriptor = descriptor(a[0])
        return Value(t.session.string("<member '\(descriptor.name.text)' of '\(descriptor.owner.name)' objects>"))
    }
    builder.special(.get, "self, instance, owner=None, /") { t, a in
        if a[1].isNone {
            if a[2].isNone { throw t.typeError("__get__(None, None) is invalid") }
            return a[0]
        }
        try t.checkReceiver(a[1], descriptor(a[0]).owner, descriptor(a[0]).name.text)
        return try descriptor(a[0]).value(of: a[1], t)
    }
    builder.special(.set, "self, instance, value, /") { t, a in
        try t.checkReceiver(a[1], descriptor(a[0]).owner, descriptor(a[0]).name.text)
        try descriptor(a[0]).store(a[1], a[2], t)
        return .none
    }
    builder.special(.delete, "self, instance, /") { t, a in
        try t.checkReceiver(a[1], descriptor(a[0]).owner, descriptor(a[0]).name.text)
        try descriptor(a[0]).store(a[1], .unbound, t)
        return .none
    }
    builder.member("__objclass__") { _, this in Value(descriptor(this).owner) }
    builder.member("__name__") { _, this in Value(descriptor(this).name) }
    builder.property("__qualname__") { t, this in
        Value(t.session.string(descriptor(this).owner.qualifiedName + "." + descriptor(this).name.text))
    }
    builder.property("__doc__") { t, this in
        // `__slots__ = {'name': 'documentation'}`
        let descriptor = descriptor(this)
        let slots = descriptor.owner.namespace.value(interned: t.session.names.slots)
        guard slots.isKind(.dict) else { return .none }
        let found = try slots.unsafeAs(DictObject.self).value(Value(descriptor.name), t)
        return found.isKind(.str) ? found : .none
    }
    builder.method("__reduce__", "self, /") { t, a in
        try t.reduceMethod(Value(descriptor(a[0]).owner), Value(descriptor(a[0]).name))
    }
}

/// `getset_descriptor`: an attribute of a builtin type.
func defineGetSetDescriptorType(_ builder: TypeBuilder) {
    func descriptor(_ value: Value) -> GetSetObject { value.unsafeAs(GetSetObject.self) }
    builder.special(.repr, "self, /") { t, a in
        let descriptor = descriptor(a[0])
        return Value(t.session.string("<attribute '\(descriptor.name)' of '\(descriptor.owner.name)' objects>"))
    }
    builder.special(.get, "self, instance, owner=None, /") { t, a in
        if a[1].isNone && a[2] != Value(t.session.types.none) {
            if a[2].isNone { throw t.typeError("__get__(None, None) is invalid") }
            return a[0]
        }
        try t.checkReceiver(a[1], descriptor(a[0]).owner, descriptor(a[0]).name)
        return try descriptor(a[0]).getter(t, a[1])
    }
    builder.special(.set, "self, instance, value, /") { t, a in
        try t.checkReceiver(a[1], descriptor(a[0]).owner, descriptor(a[0]).name)
        try descriptor(a[0]).store(a[1], a[2], t)
        return .none
    }
    builder.special(.delete, "self, instance, /") { t, a in
        try t.checkReceiver(a[1], descriptor(a[0]).owner, descriptor(a[0]).name)
        try descriptor(a[0]).store(a[1], .unbound, t)
        return .none
    }
    builder.member("__objclass__") { _, this in Value(descriptor(this).owner) }
    builder.member("__name__") { t, this in Value(t.session.string(descriptor(this).name)) }
    builder.property("__qualname__") { t, this in
        Value(t.session.string(descriptor(this).owner.qualifiedName + "." + descriptor(this).name))
    }
    builder.property("__doc__") { _, _ in .none }
}

// MARK: - classmethod and staticmethod

/// `classmethod`
func defineClassMethodType(_ builder: TypeBuilder) {
    func wrapped(_ value: Value) -> Value { value.unsafeAs(ClassMethodObject.self).callable }
    builder.new("cls, *args, **kwargs") { _, a in Value(ClassMethodObject(a[0].unsafeAs(TypeObject.self).rootShape)) }
    builder.special(.`init`, "self, *args, **kwargs") { t, a in
        let callable = try t.wrapperArgument("classmethod", a)
        a[0].unsafeAs(ClassMethodObject.self).callable = callable
        try t.copyFunctionAttributes(from: callable, to: a[0])
        return .none
    }
    builder.special(.get, "self, instance, owner=None, /") { t, a in
        if a[1].isNone && a[2].isNone { throw t.typeError("__get__(None, None) is invalid") }
        let type = a[2].isNone ? Value(t.type(of: a[1])) : a[2]
        return Value(BoundMethodObject(t.session, function: wrapped(a[0]), receiver: type))
    }
    defineWrapperAttributes(builder, "classmethod", wrapped)
}

/// `staticmethod`
func defineStaticMethodType(_ builder: TypeBuilder) {
    func wrapped(_ value: Value) -> Value { value.unsafeAs(StaticMethodObject.self).callable }
    builder.new("cls, *args, **kwargs") { _, a in
        Value(StaticMethodObject(a[0].unsafeAs(TypeObject.self).rootShape))
    }
    builder.special(.`init`, "self, *args, **kwargs") { t, a in
        let callable = try t.wrapperArgument("staticmethod", a)
        a[0].unsafeAs(StaticMethodObject.self).callable = callable
        try t.copyFunctionAttributes(from: callable, to: a[0])
        return .none
    }
    builder.special(.get, "self, instance, owner=None, /") { t, a in
        if a[1].isNone && a[2].isNone { throw t.typeError("__get__(None, None) is invalid") }
        return wrapped(a[0])
    }
    builder.special(.call, "self, /, *args, **kwargs") { t, a in
        try t.call(wrapped(a[0]), tuple: a[1].unsafeAs(TupleObject.self), keywords: a[2])
    }
    defineWrapperAttributes(builder, "staticmethod", wrapped)
}

private func defineWrapperAttributes(
    _ builder: TypeBuilder, _ name: String, _ wrapped: @escaping (Value) -> Value
) {
    builder.type.hasInstanceDict = true
    builder.special(.repr, "self, /") { t, a in
        Value(t.session.string("<\(name)(\(try t.reprText(wrapped(a[0]))))>"))
    }
    builder.member("__func__") { _, this in wrapped(this) }
    builder.member("__wrapped__") { _, this in wrapped(this) }
    builder.property("__isabstractmethod__") { t, this in Value(try t.isAbstractMethod(wrapped(this))) }
    builder.property(
        "__dict__", get: { t, this in try t.dictionaryAttribute(this) },
        set: { t, this, value in try t.setDictionaryAttribute(this, value) })
}

extension ThreadState {
    fileprivate func wrapperArgument(_ name: String, _ a: Arguments) throws -> Value {
        if a[2].unsafeAs(DictObject.self).count > 0 { throw typeError("\(name)() takes no keyword arguments") }
        let arguments = a[1].unsafeAs(TupleObject.self)
        guard arguments.count == 1 else {
            throw typeError("\(name) expected 1 argument, got \(arguments.count)")
        }
        return arguments[0]
    }

    /// Lets a wrapper look like the function it wraps.
    fileprivate func copyFunctionAttributes(from callable: Value, to wrapper: Value) throws {
        let names: Names = session.names
        for name in [names.module, names.name, names.qualname, names.doc, names.annotations] {
            if let value = try lookUpAttribute(callable, name) {
                _ = storeInstanceAttribute(wrapper.unsafeObject, name, value)
            }
        }
    }

    /// Whether something is marked by `abc.abstractmethod`.
    func isAbstractMethod(_ value: Value) throws -> Bool {
        guard let mark = try lookUpAttribute(value, session.intern("__isabstractmethod__")) else { return false }
        return try isTrue(mark)
    }
}

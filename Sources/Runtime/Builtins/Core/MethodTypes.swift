/// `method`: a function bound to an object.
func defineMethodType(_ builder: TypeBuilder) {
    builder.type.hasWeakReferences = true
    func method(_ value: Value) -> BoundMethodObject { value.unsafeAs(BoundMethodObject.self) }
    builder.new(nil) { t, a in
        guard a.count == 3 else { throw t.typeError("method expected 2 arguments, got \(max(0, a.count - 1))") }
        guard t.isCallable(a[1]) else { throw t.typeError("first argument must be callable") }
        if a[2].isNone { throw t.typeError("instance must not be None") }
        return Value(BoundMethodObject(t.session, function: a[1], receiver: a[2]))
    }
    builder.special(.repr, "self, /") { t, a in
        let method = method(a[0])
        let found =
            try t.lookUpAttribute(method.function, t.session.names.qualname)
            ?? t.lookUpAttribute(method.function, t.session.names.name)
        let name = found.map { $0.isKind(.str) ? $0.unsafeAs(StrObject.self).text : "?" } ?? "?"
        return Value(t.session.string("<bound method \(name) of \(try t.reprText(method.receiver))>"))
    }
    builder.callable()
    builder.special(.hash, "self, /") { t, a in
        t.int(t.identityHash(method(a[0]).receiver) ^ (try t.hash(method(a[0]).function)))
    }
    builder.special(.eq, "self, value, /") { t, a in
        guard let other = a[1].as(BoundMethodObject.self), other.type === t.session.types.method else {
            return t.session.notImplemented
        }
        let own = method(a[0])
        return Value(try own.receiver == other.receiver && t.equals(own.function, other.function))
    }
    builder.special(.getattribute, "self, name, /") { t, a in
        let name = try t.attributeName(a[1])
        let type = t.type(of: a[0])
        let found = type.lookUp(name)
        if !found.isUnbound { return try t.bindDescriptor(found, a[0], type) }
        return try t.getAttribute(method(a[0]).function, name)
    }
    builder.special(.get, "self, instance, owner=None, /") { _, a in a[0] }
    builder.member("__func__") { _, this in method(this).function }
    builder.member("__self__") { _, this in method(this).receiver }
    builder.property("__doc__") { t, this in
        try t.lookUpAttribute(method(this).function, t.session.names.doc) ?? .none
    }
    builder.method("__reduce__", "self, /") { t, a in
        let name = try t.getAttribute(method(a[0]).function, t.session.names.name)
        return try t.reduceMethod(method(a[0]).receiver, name)
    }
}

/// `builtin_function_or_method`: functions of builtin modules, and builtin methods bound to an object.
func defineBuiltinFunctionType(_ builder: TypeBuilder) {
    builder.type.hasWeakReferences = true
    builder.special(.repr, "self, /") { t, a in
        let (function, receiver) = t.nativeParts(a[0])
        if receiver.isUnbound && function.owner == nil {
            return Value(t.session.string("<built-in function \(function.name)>"))
        }
        let object = receiver.isUnbound ? function.owner.map { Value($0) } ?? .none : receiver
        return Value(
            t.session.string(
                "<built-in method \(function.name) of \(t.type(of: object).name) object at \(t.addressText(object))>"))
    }
    builder.callable()
    defineNativeComparison(builder)
    defineNativeAttributes(builder)
    builder.property("__self__") { t, this in
        let (function, receiver) = t.nativeParts(this)
        if !receiver.isUnbound { return receiver }
        if let owner = function.owner { return Value(owner) }
        guard let module = function.moduleName else { return .none }
        let found = t.session.modules.value(interned: t.session.intern(module))
        return found.isUnbound ? .none : found
    }
    builder.property("__module__") { t, this in
        let (function, receiver) = t.nativeParts(this)
        guard receiver.isUnbound, function.owner == nil, let module = function.moduleName else { return .none }
        return Value(t.session.string(module))
    }
    builder.property("__qualname__") { t, this in
        let (function, receiver) = t.nativeParts(this)
        guard let owner = receiver.isKind(.type) ? receiver.unsafeAs(TypeObject.self) : function.owner else {
            return Value(t.session.string(function.name))
        }
        return Value(t.session.string(owner.qualifiedName + "." + function.name))
    }
}

/// `method-wrapper`: a builtin special method bound to an object.
func defineMethodWrapperType(_ builder: TypeBuilder) {
    builder.special(.repr, "self, /") { t, a in
        let (function, receiver) = t.nativeParts(a[0])
        return Value(
            t.session.string(
                "<method-wrapper '\(function.name)' of \(t.type(of: receiver).name) object at "
                    + "\(t.addressText(receiver))>"))
    }
    builder.callable()
    defineNativeComparison(builder)
    defineNativeAttributes(builder)
    builder.member("__self__") { t, this in t.nativeParts(this).receiver }
    builder.property("__objclass__") { t, this in t.nativeParts(this).function.owner.map { Value($0) } ?? .none }
    defineOwnerQualifiedName(builder)
}

/// `method_descriptor`, `wrapper_descriptor`, `classmethod_descriptor`: builtin methods as found on their types.
func defineMethodDescriptorType(_ builder: TypeBuilder) {
    builder.special(.repr, "self, /") { t, a in
        let function = t.nativeParts(a[0]).function
        let kind = function.role == .slot ? "slot wrapper" : "method"
        return Value(
            t.session.string("<\(kind) '\(function.name)' of '\(function.owner?.name ?? "?")' objects>"))
    }
    builder.callable()
    builder.special(.get, "self, instance, owner=None, /") { t, a in
        let function = t.nativeParts(a[0]).function
        if function.role == .classMethod {
            if a[1].isNone && a[2].isNone {
                throw t.typeError(
                    "descriptor '\(function.name)' for type '\(function.owner?.name ?? "?")' "
                        + "needs either an object or a type")
            }
            let type = a[2].isNone ? Value(t.type(of: a[1])) : a[2]
            guard type.isKind(.type) else {
                throw t.typeError(
                    "descriptor '\(function.name)' for type '\(function.owner?.name ?? "?")' "
                        + "needs a type, not a '\(t.type(of: type).name)' as arg 2")
            }
            return Value(BoundMethodObject(t.session, native: function, receiver: type))
        }
        if a[1].isNone && !(a[2] == Value(t.session.types.none)) {
            if a[2].isNone { throw t.typeError("__get__(None, None) is invalid") }
            return a[0]
        }
        if let owner = function.owner { try t.checkReceiver(a[1], owner, function.name) }
        return Value(BoundMethodObject(t.session, native: function, receiver: a[1]))
    }
    defineNativeAttributes(builder)
    builder.member("__objclass__") { t, this in t.nativeParts(this).function.owner.map { Value($0) } ?? .none }
    defineOwnerQualifiedName(builder)
}

private func defineOwnerQualifiedName(_ builder: TypeBuilder) {
    builder.property("__qualname__") { t, this in
        let function = t.nativeParts(this).function
        return Value(t.session.string((function.owner?.qualifiedName ?? "") + "." + function.name))
    }
}

private func defineNativeComparison(_ builder: TypeBuilder) {
    builder.special(.eq, "self, value, /") { t, a in
        guard t.type(of: a[1]) === t.type(of: a[0]) else { return t.session.notImplemented }
        let (left, leftReceiver) = t.nativeParts(a[0])
        let (right, rightReceiver) = t.nativeParts(a[1])
        return Value(left === right && leftReceiver == rightReceiver)
    }
    builder.special(.hash, "self, /") { t, a in
        let (function, receiver) = t.nativeParts(a[0])
        return t.int(t.identityHash(Value(function)) ^ t.identityHash(receiver))
    }
}

private func defineNativeAttributes(_ builder: TypeBuilder) {
    builder.property("__name__") { t, this in Value(t.session.string(t.nativeParts(this).function.name)) }
    builder.property("__doc__") { t, this in
        t.nativeParts(this).function.documentation.map { Value(t.session.string($0)) } ?? .none
    }
    builder.property("__text_signature__") { t, this in
        let function = t.nativeParts(this).function
        guard let text = function.signatureText else { return .none }
        return Value(t.session.string(textSignature(function, "\(text)")))
    }
    builder.method("__reduce__", "self, /") { t, a in
        let (function, receiver) = t.nativeParts(a[0])
        let name = Value(t.session.string(function.name))
        if !receiver.isUnbound { return try t.reduceMethod(receiver, name) }
        if let owner = function.owner { return try t.reduceMethod(Value(owner), name) }
        return name
    }
}

/// The parameters as `__text_signature__` writes them: "($self, object, /)".
private func textSignature(_ function: NativeFunctionObject, _ text: String) -> String {
    if function.owner == nil { return text.isEmpty ? "($module, /)" : "($module, \(text))" }
    return function.role == .staticMethod ? "(\(text))" : "($\(text))"
}

extension ThreadState {
    /// The function and receiver of a builtin method, bound (`BoundMethodObject`) or not.
    func nativeParts(_ value: Value) -> (function: NativeFunctionObject, receiver: Value) {
        if value.isKind(.boundMethod) {
            let method = value.unsafeAs(BoundMethodObject.self)
            return (method.function.unsafeAs(NativeFunctionObject.self), method.receiver)
        }
        return (value.unsafeAs(NativeFunctionObject.self), .unbound)
    }

    /// `callable(value)`
    package func isCallable(_ value: Value) -> Bool { !type(of: value).special(.call).isUnbound }

    /// `(getattr, (receiver, name))`
    func reduceMethod(_ receiver: Value, _ name: Value) throws -> Value {
        let getattr = session.builtins.namespace.value(interned: session.intern("getattr"))
        return Value(session.tuple([getattr, Value(session.tuple([receiver, name]))]))
    }
}

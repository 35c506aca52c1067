/// `weakref.ref`
func defineWeakReferenceType(_ builder: TypeBuilder) {
    func reference(_ value: Value) -> WeakReferenceObject { value.unsafeAs(WeakReferenceObject.self) }
    builder.new("cls, *args, **kwargs") { t, a in
        let arguments = a[1].unsafeAs(TupleObject.self)
        let type = a[0].unsafeAs(TypeObject.self)
        if type === t.session.types.weakReference, a[2].unsafeAs(DictObject.self).count > 0 {
            throw t.typeError("ref() takes no keyword arguments")
        }
        if arguments.count == 0 { throw t.typeError("__new__ expected at least 1 argument, got 0") }
        if arguments.count > 2 {
            throw t.typeError("__new__ expected at most 2 arguments, got \(arguments.count)")
        }
        return Value(
            try t.weakReference(to: arguments[0], callback: arguments.count == 2 ? arguments[1] : .none, type))
    }
    builder.special(.`init`, "self, *args, **kwargs") { _, _ in .none }
    builder.special(.call, "self, /, *args, **kwargs") { t, a in
        if a[2].unsafeAs(DictObject.self).count > 0 { throw t.typeError("weakref() takes no keyword arguments") }
        let count = a[1].unsafeAs(TupleObject.self).count
        if count > 0 { throw t.typeError("weakref expected 0 arguments, got \(count)") }
        let target = reference(a[0]).target
        return target.isUnbound ? .none : target
    }
    builder.special(.repr, "self, /") { t, a in
        let target = reference(a[0]).target
        let address = t.addressText(a[0])
        if target.isUnbound { return Value(t.session.string("<weakref at \(address); dead>")) }
        var name = ""
        let onType = t.type(of: target).lookUp(t.session.names.name)
        if !onType.isUnbound, let found = try t.bindDescriptor(onType, target, t.type(of: target)).as(StrObject.self) {
            name = " (\(found.text))"
        }
        return Value(
            t.session.string(
                "<weakref at \(address); to '\(t.type(of: target).name)' at \(t.addressText(target))\(name)>"))
    }
    builder.special(.hash, "self, /") { t, a in
        let reference = reference(a[0])
        if let hash = reference.hash { return t.int(hash) }
        if reference.target.isUnbound { throw t.typeError("weak object has gone away") }
        let hash = try t.hash(reference.target)
        reference.hash = hash
        return t.int(hash)
    }
    for name in [SpecialName.eq, .ne] {
        builder.special(name, "self, value, /") { t, a in
            guard let other = a[1].as(WeakReferenceObject.self), t.isInstance(a[1], t.session.types.weakReference)
            else { return t.session.notImplemented }
            let left = reference(a[0]).target
            let right = other.target
            let isEqual = left.isUnbound || right.isUnbound ? a[0] == a[1] : try t.equals(left, right)
            return Value(isEqual == (name == .eq))
        }
    }
    for name in [SpecialName.lt, .le, .gt, .ge] {
        builder.special(name, "self, value, /") { t, _ in t.session.notImplemented }
    }
    builder.member("__callback__") { _, this in
        let reference = reference(this)
        return reference.target.isUnbound || reference.callback.isUnbound ? .none : reference.callback
    }
    builder.subscriptable()
}

extension ThreadState {
    /// A weak reference; the one without a callback is shared.
    package func weakReference(
        to target: Value, callback: Value = .none, _ type: TypeObject? = nil
    ) throws -> WeakReferenceObject {
        let targetType = self.type(of: target)
        guard target.isObject, supportsWeakReferences(targetType) else {
            throw typeError("cannot create weak reference to '\(targetType.name)' object")
        }
        let types: Types = session.types
        let type = type ?? types.weakReference
        if callback.isNone && type === types.weakReference {
            let shared = firstWeakReference(to: target)
            if !shared.isNone { return shared.unsafeAs(WeakReferenceObject.self) }
        }
        return WeakReferenceObject(type.rootShape, target: target.unsafeObject, callback: callback)
    }

    private func supportsWeakReferences(_ type: TypeObject) -> Bool {
        for base in type.mro {
            // Builtin types say so when they are defined.
            _ = base.namespace
            if base.hasWeakReferences { return true }
        }
        let types: Types = session.types
        let others = [
            types.set, types.frozenset, types.generator, types.coroutine, types.asyncGenerator, types.memoryview,
        ]
        return others.contains { type.isSubtype(of: $0) }
    }

    /// The plain weak references to an object, oldest first.
    package func weakReferences(to target: Value) -> [Value] {
        guard target.isObject, target.unsafeObject.flags.contains(.weaklyReferenced) else { return [] }
        let references = session.heap.weakReferences[UInt(target.bits)] ?? []
        return references.map { Value(bits: UInt64(UInt(bitPattern: $0.toOpaque()))) }
    }

    /// The shared weak reference to an object, or None.
    func firstWeakReference(to target: Value) -> Value {
        for reference in weakReferences(to: target) {
            let object = reference.unsafeAs(WeakReferenceObject.self)
            if object.type === session.types.weakReference && !object.hasCallback { return reference }
        }
        return .none
    }
}

/// What the attributes of types do when they are reached through an instance or the type (the descriptor protocol).
extension ThreadState {
    /// Whether the attribute goes before an instance's own: it has `__get__`, and `__set__` or `__delete__`.
    @inline(__always) func isDataDescriptor(_ found: Value) -> Bool {
        guard found.isObject else { return false }
        switch found.unsafeKind {
        case .function, .nativeFunction: return false
        case .getSet, .slotDescriptor, .property: return true
        default:
            let type = found.unsafeObject.type
            if type.special(.get).isUnbound { return false }
            return !type.special(.set).isUnbound || !type.special(.delete).isUnbound
        }
    }

    /// What `descriptor.__get__(object, type)` gives for something found on a type; other values come back themselves.
    /// An unbound object: reached through the type itself.
    package func bindDescriptor(_ found: Value, _ object: Value, _ type: TypeObject) throws -> Value {
        guard found.isObject else { return found }
        switch found.unsafeKind {
        case .function:
            if object.isUnbound { return found }
            return Value(BoundMethodObject(session, function: found, receiver: object))
        case .nativeFunction:
            return bindNative(found.unsafeAs(NativeFunctionObject.self), object, type)
        case .slotDescriptor:
            if object.isUnbound { return found }
            return try found.unsafeAs(SlotDescriptorObject.self).value(of: object, self)
        case .getSet:
            if object.isUnbound { return found }
            return try found.unsafeAs(GetSetObject.self).getter(self, object)
        case .property where !found.unsafeObject.type.isHeapType:
            if object.isUnbound { return found }
            return try found.unsafeAs(PropertyObject.self).get(object, self)
        case .classMethod where !found.unsafeObject.type.isHeapType:
            return Value(
                BoundMethodObject(
                    session, function: found.unsafeAs(ClassMethodObject.self).callable, receiver: Value(type)))
        case .staticMethod where !found.unsafeObject.type.isHeapType:
            return found.unsafeAs(StaticMethodObject.self).callable
        default:
            let getter = found.unsafeObject.type.special(.get)
            if getter.isUnbound { return found }
            return try callSpecial(getter, found, [object.isUnbound ? .none : object, Value(type)])
        }
    }

    private func bindNative(_ function: NativeFunctionObject, _ object: Value, _ type: TypeObject) -> Value {
        switch function.role {
        case .function, .staticMethod, .new: return Value(function)
        case .classMethod: return Value(BoundMethodObject(session, native: function, receiver: Value(type)))
        case .method, .slot:
            if object.isUnbound { return Value(function) }
            return Value(BoundMethodObject(session, native: function, receiver: object))
        }
    }

    /// Sets (or, with unbound, deletes) through a descriptor found on the type; false when it is none that takes part.
    func storeThroughDescriptor(
        _ found: Value, _ object: Value, _ value: Value, _ name: StrObject
    ) throws -> Bool {
        switch found.unsafeKind {
        case .getSet:
            try found.unsafeAs(GetSetObject.self).store(object, value, self)
            return true
        case .slotDescriptor:
            try found.unsafeAs(SlotDescriptorObject.self).store(object, value, self)
            return true
        case .property where !found.unsafeObject.type.isHeapType:
            try found.unsafeAs(PropertyObject.self).store(object, value, self)
            return true
        default:
            let type = found.unsafeObject.type
            let setter = type.special(.set)
            let deleter = type.special(.delete)
            if setter.isUnbound && deleter.isUnbound { return false }
            if value.isUnbound {
                if deleter.isUnbound { throw error(.attributeError, "__delete__") }
                _ = try callSpecial(deleter, found, object)
            } else {
                if setter.isUnbound { throw error(.attributeError, "__set__") }
                _ = try callSpecial(setter, found, [object, value])
            }
            return true
        }
    }

    /// Throws unless a value can be the receiver of a builtin type's attribute.
    func checkReceiver(_ object: Value, _ owner: TypeObject, _ name: String) throws {
        if isInstance(object, owner) { return }
        throw typeError(
            "descriptor '\(name)' for '\(owner.name)' objects doesn't apply to a '\(type(of: object).name)' object")
    }
}

extension GetSetObject {
    /// Sets or, with unbound, deletes the attribute.
    func store(_ object: Value, _ value: Value, _ t: ThreadState) throws {
        guard let setter else {
            throw t.error(.attributeError, "attribute '\(name)' of '\(owner.name)' objects is not writable")
        }
        try setter(t, object, value)
    }
}

/// A `__slots__` member of a class (`member_descriptor`).
public final class SlotDescriptorObject: Object {
    package let name: StrObject
    package unowned(unsafe) let owner: TypeObject
    /// Number of the slot in instances.
    package let slot: Int
    var isReadOnly = false

    init(_ session: Session, _ name: StrObject, owner: TypeObject, slot: Int) {
        self.name = name
        self.owner = owner
        self.slot = slot
        super.init(session.types.memberDescriptor.rootShape, kind: .slotDescriptor)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(name)
        heap.mark(owner)
    }

    func value(of object: Value, _ t: ThreadState) throws -> Value {
        let value = object.isObject ? t.slotValue(object.unsafeObject, slot) : .unbound
        if value.isUnbound { throw t.missingAttribute(object, name) }
        return value
    }

    func store(_ object: Value, _ value: Value, _ t: ThreadState) throws {
        guard object.isObject else { return }
        if isReadOnly {
            throw t.error(.attributeError, "attribute '\(name.text)' of '\(owner.name)' objects is not writable")
        }
        if value.isUnbound && t.slotValue(object.unsafeObject, slot).isUnbound {
            throw t.error(.attributeError, name.text)
        }
        t.setSlotValue(object.unsafeObject, slot, value)
    }
}

/// `classmethod`
public final class ClassMethodObject: Object {
    package var callable = Value.none

    package init(_ shape: Shape) { super.init(shape, kind: .classMethod) }

    package override func trace(_ heap: Heap) { heap.mark(callable) }
}

/// `staticmethod`
public final class StaticMethodObject: Object {
    package var callable = Value.none

    package init(_ shape: Shape) { super.init(shape, kind: .staticMethod) }

    package override func trace(_ heap: Heap) { heap.mark(callable) }
}

/// `property`
public final class PropertyObject: Object {
    package var getter = Value.none
    package var setter = Value.none
    package var deleter = Value.none
    package var documentation = Value.none
    /// Unbound until `__set_name__` or an assignment gives one.
    package var name = Value.unbound
    /// The documentation is the getter's.
    var documentationIsGetters = false

    package init(_ shape: Shape) { super.init(shape, kind: .property) }

    package override func trace(_ heap: Heap) {
        heap.mark(getter)
        heap.mark(setter)
        heap.mark(deleter)
        heap.mark(documentation)
        heap.mark(name)
    }

    /// The name for messages: the given one, or the getter's.
    func shownName(_ t: ThreadState) throws -> Value? {
        if !name.isUnbound { return name }
        if getter.isNone { return nil }
        return try t.lookUpAttribute(getter, t.session.names.name)
    }

    private func failure(_ object: Value, _ what: String, _ t: ThreadState) throws -> PythonError {
        let typeName = t.type(of: object).qualifiedName
        guard let name = try shownName(t) else {
            return t.error(.attributeError, "property of '\(typeName)' object has no \(what)")
        }
        return t.error(
            .attributeError, "property \(try t.reprText(name)) of '\(typeName)' object has no \(what)")
    }

    func get(_ object: Value, _ t: ThreadState) throws -> Value {
        if getter.isNone {
            let error = try failure(object, "getter", t)
            if !name.isUnbound { error.exception.fields = [name, object] }
            throw error
        }
        return try t.call(getter, object)
    }

    func store(_ object: Value, _ value: Value, _ t: ThreadState) throws {
        if value.isUnbound {
            if deleter.isNone { throw try failure(object, "deleter", t) }
            try t.call(deleter, object)
        } else {
            if setter.isNone { throw try failure(object, "setter", t) }
            try t.call(setter, object, value)
        }
    }
}

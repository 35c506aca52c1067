/// Reading, setting and deleting attributes of any value.
extension ThreadState {
    // MARK: Reading

    /// `object.name`
    package func getAttribute(_ object: Value, _ name: StrObject) throws -> Value {
        let name = name.isInterned ? name : session.intern(name)
        let type = type(of: object)
        let hook = type.special(.getattr)
        let access = type.special(.getattribute)
        if hook.isUnbound && isDefaultAccess(access) {
            let found = try findAttribute(object, type, name)
            if found.isUnbound { throw missingAttribute(object, name) }
            return found
        }
        return try getAttributeThroughHooks(object, type, name, access, hook)
    }

    /// `object.name`, nil instead of AttributeError.
    package func lookUpAttribute(_ object: Value, _ name: StrObject) throws -> Value? {
        let name = name.isInterned ? name : session.intern(name)
        let type = type(of: object)
        let hook = type.special(.getattr)
        let access = type.special(.getattribute)
        do {
            if hook.isUnbound && isDefaultAccess(access) {
                let found = try findAttribute(object, type, name)
                return found.isUnbound ? nil : found
            }
            return try getAttributeThroughHooks(object, type, name, access, hook)
        } catch let error as PythonError where matches(error, .attributeError) {
            return nil
        }
    }

    /// With `__getattribute__` or `__getattr__` of the class's own.
    @inline(never) private func getAttributeThroughHooks(
        _ object: Value, _ type: TypeObject, _ name: StrObject, _ access: Value, _ hook: Value
    ) throws -> Value {
        try checkNativeStack()
        do {
            do {
                if isDefaultAccess(access) {
                    let found = try findAttribute(object, type, name)
                    if !found.isUnbound { return found }
                } else {
                    return try callSpecial(access, object, [Value(name)])
                }
            } catch let error as PythonError where !hook.isUnbound && matches(error, .attributeError) {
            }
            return try callSpecial(hook, object, [Value(name)])
        } catch let error as PythonError where matches(error, .attributeError) {
            let exception = error.exception
            if exception.fields.count == 2 && exception.fields[0].isNoneOrUnbound
                && exception.fields[1].isNoneOrUnbound
            {
                exception.fields = [Value(name), object]
            }
            throw error
        }
    }

    /// Whether attributes are looked up in the ordinary way: `__getattribute__` (or `__setattr__`, `__delattr__`) is
    /// that of `object`, `type` or the module type.
    @inline(__always) func isDefaultAccess(_ method: Value) -> Bool {
        method.isKind(.nativeFunction) && method.unsafeObject.flags.contains(.defaultAccess)
    }

    /// The ordinary look-up, without `__getattr__` of the class; unbound when there is no such attribute.
    func findAttribute(_ object: Value, _ type: TypeObject, _ name: StrObject) throws -> Value {
        if object.isObject {
            switch object.unsafeKind {
            case .type: return try findTypeAttribute(object.unsafeAs(TypeObject.self), type, name)
            case .module: return try findModuleAttribute(object.unsafeAs(ModuleObject.self), type, name)
            default: break
            }
        }
        let onType = type.lookUp(name)
        if onType.isObject && isDataDescriptor(onType) { return try bindDescriptor(onType, object, type) }
        if object.isObject {
            let own = instanceAttribute(object.unsafeObject, name)
            if !own.isUnbound { return own }
        }
        if onType.isUnbound { return .unbound }
        return try bindDescriptor(onType, object, type)
    }

    private func findTypeAttribute(_ cls: TypeObject, _ metatype: TypeObject, _ name: StrObject) throws -> Value {
        let onMetatype = metatype.lookUp(name)
        if onMetatype.isObject && isDataDescriptor(onMetatype) {
            return try bindDescriptor(onMetatype, Value(cls), metatype)
        }
        let own = cls.lookUp(name)
        if !own.isUnbound { return try bindDescriptor(own, .unbound, cls) }
        if onMetatype.isUnbound { return .unbound }
        return try bindDescriptor(onMetatype, Value(cls), metatype)
    }

    private func findModuleAttribute(_ module: ModuleObject, _ type: TypeObject, _ name: StrObject) throws -> Value {
        let onType = type.lookUp(name)
        if onType.isObject && isDataDescriptor(onType) { return try bindDescriptor(onType, Value(module), type) }
        let own = module.namespace.value(interned: name)
        if !own.isUnbound { return own }
        if !onType.isUnbound { return try bindDescriptor(onType, Value(module), type) }
        let hook = module.namespace.value(interned: session.specialNames[Int(SpecialName.getattr.rawValue)])
        return hook.isUnbound ? .unbound : try call(hook, Value(name))
    }

    /// The AttributeError for a look-up that found nothing.
    func missingAttribute(_ object: Value, _ name: StrObject) -> PythonError {
        let text = name.text
        if object.isKind(.type) {
            let cls = object.unsafeAs(TypeObject.self)
            return attributeError(object, name, "type object '\(cls.name)' has no attribute '\(text)'")
        }
        if object.isKind(.module) {
            let module = object.unsafeAs(ModuleObject.self)
            let moduleName = module.namespace.value(interned: session.names.name)
            if moduleName.isKind(.str) {
                let shown = moduleName.unsafeAs(StrObject.self).text
                return attributeError(object, name, "module '\(shown)' has no attribute '\(text)'")
            }
            return attributeError(object, name, "module has no attribute '\(text)'")
        }
        return attributeError(object, name, "'\(type(of: object).name)' object has no attribute '\(text)'")
    }

    // MARK: Setting

    /// `object.name = value`; unbound deletes.
    package func setAttribute(_ object: Value, _ name: StrObject, _ value: Value) throws {
        let name = name.isInterned ? name : session.intern(name)
        let type = type(of: object)
        let access = type.special(value.isUnbound ? .delattr : .setattr)
        if isDefaultAccess(access) { return try storeAttribute(object, type, name, value) }
        if access.isUnbound {
            throw typeError("'\(type.name)' object has no attributes (\(value.isUnbound ? "del" : "assign to") .\(name.text))")
        }
        _ = try callSpecial(access, object, value.isUnbound ? [Value(name)] : [Value(name), value])
    }

    /// The ordinary way of setting (or, with unbound, deleting) an attribute.
    func storeAttribute(_ object: Value, _ type: TypeObject, _ name: StrObject, _ value: Value) throws {
        if object.isKind(.type) {
            return try storeTypeAttribute(object.unsafeAs(TypeObject.self), type, name, value)
        }
        let onType = type.lookUp(name)
        if onType.isObject, try storeThroughDescriptor(onType, object, value, name) { return }
        if object.isObject {
            switch storeInstanceAttribute(object.unsafeObject, name, value) {
            case .done: return
            case .absent:
                let message = "'\(type.name)' object has no attribute '\(name.text)'"
                throw object.isKind(.instance)
                    ? error(.attributeError, message) : attributeError(object, name, message)
            case .noDictionary: break
            }
        }
        if !onType.isUnbound {
            throw error(.attributeError, "'\(type.name)' object attribute '\(name.text)' is read-only")
        }
        throw attributeError(
            object, name,
            "'\(type.name)' object has no attribute '\(name.text)' and no __dict__ for setting new attributes")
    }

    private func storeTypeAttribute(
        _ cls: TypeObject, _ metatype: TypeObject, _ name: StrObject, _ value: Value
    ) throws {
        guard cls.isHeapType && !cls.isSealed else {
            throw typeError("cannot set '\(name.text)' attribute of immutable type '\(cls.name)'")
        }
        let onMetatype = metatype.lookUp(name)
        if onMetatype.isObject, try storeThroughDescriptor(onMetatype, Value(cls), value, name) { return }
        if value.isUnbound && cls.namespace.find(interned: name) < 0 {
            throw missingAttribute(Value(cls), name)
        }
        setClassAttribute(cls, name, value)
    }

    /// Sets (or, with unbound, deletes) an attribute of a class and drops the inline caches that may rely on the old one.
    func setClassAttribute(_ cls: TypeObject, _ name: StrObject, _ value: Value) {
        let mayBeCached = affectsCaches(cls.lookUp(name)) || affectsCaches(value)
        cls.setAttribute(name, value)
        if value.isUnbound && !mayBeCached && affectsCaches(cls.lookUp(name)) || mayBeCached {
            cls.flushCachedLookups()
        }
    }

    /// Whether inline caches can depend on such a class attribute: functions and descriptors.
    private func affectsCaches(_ value: Value) -> Bool {
        guard value.isObject else { return false }
        switch value.unsafeKind {
        case .function, .nativeFunction, .property, .classMethod, .staticMethod, .slotDescriptor, .getSet:
            return true
        default:
            let type = value.unsafeObject.type
            return !type.special(.get).isUnbound || !type.special(.set).isUnbound
                || !type.special(.delete).isUnbound
        }
    }
}

extension Object.Flags {
    /// On a native function: the ordinary attribute access.
    static let defaultAccess = custom1
}

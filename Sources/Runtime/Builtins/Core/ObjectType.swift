/// `object`
func defineObjectType(_ builder: TypeBuilder) {
    builder.new("cls, *args, **kwargs") { t, a in
        let type = a[0].unsafeAs(TypeObject.self)
        let hasArguments = a[1].unsafeAs(TupleObject.self).count > 0 || a[2].unsafeAs(DictObject.self).count > 0
        if hasArguments {
            if !t.isObjectMethod(type.special(.new)) {
                throw t.typeError("object.__new__() takes exactly one argument (the type to instantiate)")
            }
            if t.isObjectMethod(type.special(.`init`)) { throw t.typeError("\(type.name)() takes no arguments") }
        }
        return try t.allocate(type)
    }
    builder.special(.`init`, "self, /, *args, **kwargs") { t, a in
        let hasArguments = a[1].unsafeAs(TupleObject.self).count > 0 || a[2].unsafeAs(DictObject.self).count > 0
        if hasArguments {
            let type = t.type(of: a[0])
            if !t.isObjectMethod(type.special(.`init`)) {
                throw t.typeError("object.__init__() takes exactly one argument (the instance to initialize)")
            }
            if t.isObjectMethod(type.special(.new)) {
                throw t.typeError(
                    "\(type.name).__init__() takes exactly one argument (the instance to initialize)")
            }
        }
        return .none
    }
    defineObjectText(builder)
    defineObjectComparison(builder)
    defineObjectAccess(builder)
    defineObjectHooks(builder)
}

extension ThreadState {
    /// "0x7f…", an object's address as `repr` shows it.
    package func addressText(_ value: Value) -> String { "0x" + String(value.bits, radix: 16) }

    /// "<module.Class object at 0x…>"
    package func defaultRepr(_ value: Value) -> String {
        "<\(fullName(of: type(of: value))) object at \(addressText(value))>"
    }

    /// Module and qualified name of a class, without the module for builtins.
    package func fullName(of type: TypeObject) -> String {
        let module = moduleName(of: type)
        guard module.isKind(.str) else { return type.qualifiedName }
        let text = module.unsafeAs(StrObject.self).text
        return text == "builtins" ? type.qualifiedName : text + "." + type.qualifiedName
    }
}

private func defineObjectText(_ builder: TypeBuilder) {
    builder.special(.repr, "self, /") { t, a in Value(t.session.string(t.defaultRepr(a[0]))) }
    builder.special(.str, "self, /") { t, a in Value(try t.repr(a[0])) }
    builder.method("__format__", "self, format_spec, /") { t, a in
        guard a[1].isKind(.str) else {
            throw t.typeError("__format__() argument must be str, not \(t.type(of: a[1]).name)")
        }
        if a[1].unsafeAs(StrObject.self).count > 0 {
            throw t.typeError("unsupported format string passed to \(t.type(of: a[0]).name).__format__")
        }
        return Value(try t.str(a[0]))
    }
}

private func defineObjectComparison(_ builder: TypeBuilder) {
    builder.special(.hash, "self, /") { t, a in t.int(t.identityHash(a[0])) }
    builder.special(.eq, "self, value, /") { t, a in a[0] == a[1] ? .true : t.session.notImplemented }
    builder.special(.ne, "self, value, /") { t, a in
        let equals = t.type(of: a[0]).special(.eq)
        if equals.isUnbound || equals.isNone { return t.session.notImplemented }
        let result = try t.callSpecial(equals, a[0], [a[1]])
        return result == t.session.notImplemented ? result : Value(try !t.isTrue(result))
    }
    for name in [SpecialName.lt, .le, .gt, .ge] {
        builder.special(name, "self, value, /") { t, _ in t.session.notImplemented }
    }
}

private func defineObjectAccess(_ builder: TypeBuilder) {
    builder.special(.getattribute, "self, name, /") { t, a in
        let name = try t.attributeName(a[1])
        let type = t.type(of: a[0])
        let found: Value
        if a[0].isKind(.type) {
            let onType = type.lookUp(name)
            found = onType.isUnbound ? .unbound : try t.bindDescriptor(onType, a[0], type)
        } else {
            found = try t.findAttribute(a[0], type, name)
        }
        if found.isUnbound { throw t.missingAttribute(a[0], name) }
        return found
    }
    builder.special(.setattr, "self, name, value, /") { t, a in
        if a[0].isKind(.type) { throw t.typeError("can't apply this __setattr__ to \(t.type(of: a[0]).name) object") }
        try t.storeAttribute(a[0], t.type(of: a[0]), t.attributeName(a[1]), a[2])
        return .none
    }
    builder.special(.delattr, "self, name, /") { t, a in
        if a[0].isKind(.type) { throw t.typeError("can't apply this __delattr__ to \(t.type(of: a[0]).name) object") }
        try t.storeAttribute(a[0], t.type(of: a[0]), t.attributeName(a[1]), .unbound)
        return .none
    }
    markDefaultAccess(builder)
    builder.property(
        "__class__", get: { t, this in Value(t.type(of: this)) },
        set: { t, this, value in try t.setClass(of: this, value) })
    builder.attribute("__doc__", .none)
}

private func defineObjectHooks(_ builder: TypeBuilder) {
    builder.classMethod("__init_subclass__", "cls, *args, **kwargs") { t, a in
        let count = a[1].unsafeAs(TupleObject.self).count
        let name = t.strName(a[0])
        if a[2].unsafeAs(DictObject.self).count > 0 {
            throw t.typeError("\(name).__init_subclass__() takes no keyword arguments")
        }
        if count > 0 { throw t.typeError("\(name).__init_subclass__() takes no arguments (\(count) given)") }
        return .none
    }
    builder.classMethod("__subclasshook__", "cls, *args") { t, _ in t.session.notImplemented }
    builder.method("__dir__", "self, /") { t, a in
        let names = t.session.dict()
        if a[0].isObject, let own = try t.lookUpAttribute(a[0], t.session.names.dict)?.as(DictObject.self) {
            for key in t.keys(of: own) where key.isKind(.str) {
                names.set(interned: t.session.intern(key.unsafeAs(StrObject.self)), .none)
            }
        }
        if let type = try t.lookUpAttribute(a[0], t.session.names.class)?.as(TypeObject.self) {
            t.collectClassNames(type, into: names)
        }
        return Value(t.session.list(t.keys(of: names)))
    }
    builder.method("__sizeof__", "self, /") { t, a in
        let type = t.type(of: a[0])
        return Value(smallInt: 16 + 8 * type.slotCount + (type.isHeapType && type.hasInstanceDict ? 32 : 0))
    }
    builder.method("__getstate__", "self, /") { t, a in try t.defaultState(a[0]) }
    builder.method("__reduce__", "self, /") { t, a in try t.reduceDefault(a[0], protocolVersion: 0) }
    builder.method("__reduce_ex__", "self, protocol, /") { t, a in
        let version = try t.toIndex(a[1])
        // A class with its own `__reduce__` is pickled by that.
        let reduce = t.type(of: a[0]).special(.reduce)
        if !t.isObjectMethod(reduce) { return try t.callSpecial(reduce, a[0], []) }
        return try t.reduceDefault(a[0], protocolVersion: version)
    }
}

extension ThreadState {
    fileprivate func strName(_ value: Value) -> String { value.as(TypeObject.self)?.qualifiedName ?? "object" }

    /// `object.__dict__` of an instance of a class that gives its instances one.
    func dictionaryAttribute(_ object: Value) throws -> Value {
        guard object.isObject, let dictionary = instanceDictionary(object.unsafeObject) else {
            throw missingAttribute(object, session.names.dict)
        }
        return Value(dictionary)
    }

    /// `object.__dict__ = value`; unbound: `del object.__dict__`.
    func setDictionaryAttribute(_ object: Value, _ value: Value) throws {
        let dictionary: DictObject
        if value.isUnbound {
            dictionary = session.dict()
        } else {
            guard value.isKind(.dict) else {
                throw typeError("__dict__ must be set to a dictionary, not a '\(type(of: value).name)'")
            }
            dictionary = value.unsafeAs(DictObject.self)
        }
        guard object.isObject, replaceInstanceDictionary(object.unsafeObject, dictionary) else {
            throw missingAttribute(object, session.names.dict)
        }
    }

    /// `object.__class__ = value`
    fileprivate func setClass(of object: Value, _ value: Value) throws {
        if value.isUnbound { throw typeError("can't delete __class__ attribute") }
        guard let target = value.as(TypeObject.self) else {
            throw typeError("__class__ must be set to a class, not '\(type(of: value).name)' object")
        }
        let current = type(of: object)
        let isModule = current.layout == .module && target.layout == .module
        guard object.isObject, isModule || current.isHeapType && target.isHeapType else {
            throw typeError("__class__ assignment only supported for mutable types or ModuleType subclasses")
        }
        let isCompatible =
            current.layout == target.layout && slotNames(of: current) == slotNames(of: target)
            && sharedBase(current) === sharedBase(target)
            && current.instancesHaveDictionary == target.instancesHaveDictionary
            && current.hasWeakReferences == target.hasWeakReferences
        guard isCompatible else {
            throw typeError(
                "__class__ assignment: '\(target.name)' object layout differs from '\(current.name)'")
        }
        move(object.unsafeObject, to: target)
    }

    /// Names of the `__slots__` members in order.
    private func slotNames(of type: TypeObject) -> [String] {
        var names = [String](repeating: "", count: type.slotCount)
        for base in type.mro where base.isHeapType {
            for key in keys(of: base.namespace) {
                guard let name = key.as(StrObject.self) else { continue }
                if let slot = base.namespace.value(interned: name).as(SlotDescriptorObject.self),
                    slot.owner === base, slot.slot < names.count
                {
                    names[slot.slot] = name.text
                }
            }
        }
        return names
    }

    /// The nearest builtin base.
    private func sharedBase(_ type: TypeObject) -> TypeObject {
        var current = type
        while current.isHeapType, let base = current.base { current = base }
        return current
    }

    private func move(_ object: Object, to target: TypeObject) {
        guard object.kind == .instance else {
            object.shapePointer = .passUnretained(target.rootShape)
            return
        }
        let instance = unsafeDowncast(object, to: InstanceObject.self)
        let shape = instance.shape
        if shape.isDictionary {
            instance.shapePointer = .passUnretained(target.dictionaryShape)
            return
        }
        var next: Shape? = target.rootShape
        for name in shape.names { next = next?.next(adding: name._withUnsafeGuaranteedRef { $0 }) }
        if let next {
            instance.shapePointer = .passUnretained(next)
        } else if instanceDictionary(instance) != nil {
            instance.shapePointer = .passUnretained(target.dictionaryShape)
        }
    }
}

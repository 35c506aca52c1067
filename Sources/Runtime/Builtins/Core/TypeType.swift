/// `type`
func defineTypeType(_ builder: TypeBuilder) {
    builder.type.hasWeakReferences = true
    defineTypeConstruction(builder)
    defineTypeAccess(builder)
    defineTypeMethods(builder)
    defineTypeAttributes(builder)
}

private func cls(_ value: Value) -> TypeObject { value.unsafeAs(TypeObject.self) }

private func defineTypeConstruction(_ builder: TypeBuilder) {
    builder.new("cls, *args, **kwds") { t, a in
        let arguments = a[1].unsafeAs(TupleObject.self)
        guard arguments.count == 3 else {
            throw t.typeError("type.__new__() takes exactly 3 arguments (\(arguments.count) given)")
        }
        func mismatch(_ index: Int, _ expected: String) -> PythonError {
            t.typeError(
                "type.__new__() argument \(index + 1) must be \(expected), not \(t.type(of: arguments[index]).name)"
            )
        }
        guard arguments[0].isKind(.str) else { throw mismatch(0, "str") }
        guard arguments[1].isKind(.tuple) else { throw mismatch(1, "tuple") }
        guard arguments[2].isKind(.dict) else { throw mismatch(2, "dict") }
        return try t.createType(
            cls(a[0]), name: arguments[0].unsafeAs(StrObject.self),
            bases: arguments[1].unsafeAs(TupleObject.self),
            namespace: arguments[2].unsafeAs(DictObject.self), keywords: a[2])
    }
    builder.special(.`init`, "self, *args, **kwds") { t, a in
        let count = a[1].unsafeAs(TupleObject.self).count
        if count == 1 && a[2].unsafeAs(DictObject.self).count > 0 {
            throw t.typeError("type.__init__() takes no keyword arguments")
        }
        if count != 1 && count != 3 { throw t.typeError("type.__init__() takes 1 or 3 arguments") }
        return .none
    }
    builder.special(.call, "self, /, *args, **kwargs") { t, a in
        let arguments = a[1].unsafeAs(TupleObject.self)
        let keywords = a[2].unsafeAs(DictObject.self)
        return try t.withRegisters(arguments.count + keywords.count) { registers in
            registers.update(from: arguments.items, count: arguments.count)
            if keywords.count == 0 {
                return try t.instantiate(cls(a[0]), registers, count: arguments.count, keywordNames: nil)
            }
            var names: [Value] = []
            var index = keywords.nextEntry(0)
            while index >= 0 {
                registers[arguments.count + names.count] = keywords.entries[index].value
                names.append(keywords.entries[index].key)
                index = keywords.nextEntry(index + 1)
            }
            let keywordNames = t.session.tuple(names)
            return try t.protecting([Value(keywordNames)]) {
                try t.instantiate(
                    cls(a[0]), registers, count: arguments.count + names.count, keywordNames: keywordNames)
            }
        }
    }
    builder.classMethod("__prepare__", "cls, /, *args, **kwds") { t, _ in Value(t.session.dict()) }
}

private func defineTypeAccess(_ builder: TypeBuilder) {
    builder.special(.getattribute, "self, name, /") { t, a in
        let name = try t.attributeName(a[1])
        let found = try t.findAttribute(a[0], t.type(of: a[0]), name)
        if found.isUnbound { throw t.missingAttribute(a[0], name) }
        return found
    }
    builder.special(.setattr, "self, name, value, /") { t, a in
        try t.storeAttribute(a[0], t.type(of: a[0]), t.attributeName(a[1]), a[2])
        return .none
    }
    builder.special(.delattr, "self, name, /") { t, a in
        try t.storeAttribute(a[0], t.type(of: a[0]), t.attributeName(a[1]), .unbound)
        return .none
    }
    markDefaultAccess(builder)
}

/// Marks the ordinary attribute access of a type just defined.
func markDefaultAccess(_ builder: TypeBuilder) {
    for name in [SpecialName.getattribute, .setattr, .delattr] {
        let method = builder.type.namespace.value(interned: builder.session.intern(name.attributeName))
        method.object?.flags.insert(.defaultAccess)
    }
}

private func defineTypeMethods(_ builder: TypeBuilder) {
    builder.special(.repr, "self, /") { t, a in
        let type = cls(a[0])
        let module = t.moduleName(of: type)
        guard module.isKind(.str) else { return Value(t.session.string("<class '\(type.name)'>")) }
        let text = module.unsafeAs(StrObject.self).text
        let shown = text == "builtins" ? type.qualifiedName : text + "." + type.qualifiedName
        return Value(t.session.string("<class '\(shown)'>"))
    }
    builder.special(.or, "self, value, /") { t, a in try t.makeUnion(a[0], a[1]) }
    builder.special(.ror, "self, value, /") { t, a in try t.makeUnion(a[1], a[0]) }
    builder.method("mro", "self, /") { t, a in
        let type = cls(a[0])
        return Value(t.session.list(try t.linearize(type, type.bases).map { Value($0) }))
    }
    builder.method("__subclasses__", "self, /") { t, a in
        let result = t.session.list([])
        for subclass in cls(a[0]).subclasses {
            result.append(subclass._withUnsafeGuaranteedRef { Value($0) })
        }
        return Value(result)
    }
    builder.method("__instancecheck__", "self, instance, /") { t, a in
        Value(try t.isInstanceByLinearization(a[1], cls(a[0])))
    }
    builder.method("__subclasscheck__", "self, subclass, /") { t, a in
        Value(try t.isSubclassByLinearization(a[1], a[0]))
    }
    builder.method("__dir__", "self, /") { t, a in
        let names = t.session.dict()
        t.collectClassNames(cls(a[0]), into: names)
        return Value(t.session.list(t.keys(of: names)))
    }
    builder.method("__sizeof__", "self, /") { _, a in
        Value(smallInt: cls(a[0]).isHeapType ? 1704 : 432)
    }
}

// MARK: Attributes

private func defineTypeAttributes(_ builder: TypeBuilder) {
    builder.property(
        "__name__", get: { t, this in Value(t.session.string(cls(this).plainName)) },
        set: { t, this, value in
            let text = try t.checkTypeText(cls(this), "__name__", value)
            if text.utf8.contains(0) { throw t.valueError("type name must not contain null characters") }
            cls(this).name = text
        })
    builder.property(
        "__qualname__", get: { t, this in Value(t.session.string(cls(this).qualifiedName)) },
        set: { t, this, value in
            cls(this).qualifiedName = try t.checkTypeText(cls(this), "__qualname__", value)
        })
    builder.property(
        "__module__", get: { t, this in t.moduleName(of: cls(this)) },
        set: { t, this, value in
            try t.checkTypeIsMutable(cls(this), "__module__", value)
            cls(this).setAttribute(t.session.names.module, value)
            cls(this).namespace.remove(interned: t.session.names.firstLineNumber)
            cls(this).moduleName = value.isKind(.str) ? value.unsafeAs(StrObject.self).text : ""
        })
    builder.property(
        "__bases__", get: { t, this in Value(t.session.tuple(cls(this).bases.map { Value($0) })) },
        set: { t, this, value in try t.setBases(cls(this), value) })
    builder.member("__base__") { _, this in cls(this).base.map { Value($0) } ?? .none }
    builder.property("__mro__", get: { t, this in Value(t.session.tuple(cls(this).mro.map { Value($0) })) })
    builder.property(
        "__dict__",
        get: { t, this in
            try t.call(Value(t.session.types.mappingProxy), Value(cls(this).namespace))
        })
    builder.property(
        "__doc__",
        get: { t, this in
            let found = cls(this).namespace.value(interned: t.session.names.doc)
            return found.isUnbound ? .none : try t.bindDescriptor(found, .unbound, cls(this))
        },
        set: { t, this, value in
            try t.checkTypeIsMutable(cls(this), "__doc__", value)
            cls(this).setAttribute(t.session.names.doc, value)
        })
    builder.property("__text_signature__", get: { _, _ in .none })
    builder.property(
        "__annotations__",
        get: { t, this in
            let type = cls(this)
            guard type.isHeapType else { throw t.missingAttribute(this, t.session.names.annotations) }
            let found = type.namespace.value(interned: t.session.names.annotations)
            if !found.isUnbound { return try t.bindDescriptor(found, .unbound, type) }
            let annotations = Value(t.session.dict())
            type.setAttribute(t.session.names.annotations, annotations)
            return annotations
        },
        set: { t, this, value in
            let type = cls(this)
            guard type.isHeapType else {
                throw t.typeError("cannot set '__annotations__' attribute of immutable type '\(type.name)'")
            }
            if value.isUnbound && type.namespace.find(interned: t.session.names.annotations) < 0 {
                throw t.error(.attributeError, "__annotations__")
            }
            type.setAttribute(t.session.names.annotations, value)
        })
    builder.property(
        "__type_params__",
        get: { t, this in
            let found = cls(this).namespace.value(interned: t.session.names.typeParams)
            // What the namespace of `type` itself holds is this property.
            return found.isKind(.tuple) ? found : Value(t.session.emptyTuple)
        },
        set: { t, this, value in
            try t.checkTypeIsMutable(cls(this), "__type_params__", value)
            cls(this).setAttribute(t.session.names.typeParams, value)
        })
    builder.property(
        "__abstractmethods__",
        get: { t, this in
            let found = cls(this).namespace.value(interned: t.session.names.abstractMethods)
            if found.isUnbound || cls(this) === t.session.types.type {
                throw t.attributeError(this, t.session.names.abstractMethods, "__abstractmethods__")
            }
            return found
        },
        set: { t, this, value in
            let type = cls(this)
            let name = t.session.names.abstractMethods
            if value.isUnbound && type.namespace.find(interned: name) < 0 {
                throw t.error(.attributeError, "__abstractmethods__")
            }
            let isAbstract = value.isUnbound ? false : try t.isTrue(value)
            type.setAttribute(name, value)
            if type.isAbstract != isAbstract {
                type.isAbstract = isAbstract
                type.flushCachedLookups()
            }
        })
    builder.property("__flags__", get: { t, this in t.int(typeFlags(cls(this), t)) })
    builder.property("__basicsize__", get: { _, this in Value(smallInt: basicSize(cls(this))) })
    builder.property(
        "__itemsize__",
        get: { _, this in
            switch cls(this).layout {
            case .int: Value(smallInt: 4)
            case .tuple: Value(smallInt: 8)
            case .bytes: Value(smallInt: 1)
            case .type: Value(smallInt: 40)
            default: Value(smallInt: 0)
            }
        })
    builder.property(
        "__dictoffset__",
        get: { _, this in
            Value(smallInt: cls(this).instancesHaveDictionary ? -1 : 0)
        })
    builder.property(
        "__weakrefoffset__",
        get: { _, this in
            Value(smallInt: cls(this).hasWeakReferences ? basicSize(cls(this)) - 8 : 0)
        })
}

/// The flags of `type.__flags__` that say something about the class rather than about how CPython implements it.
private func typeFlags(_ type: TypeObject, _ t: ThreadState) -> Int {
    var flags = 1 << 12 | 1 << 14
    if type.isHeapType { flags |= 1 << 9 } else { flags |= 1 << 8 }
    if type.layout != .closed { flags |= 1 << 10 }
    if type.isAbstract { flags |= 1 << 20 }
    let types: Types = t.session.types
    let subclassFlags: [(TypeObject, Int)] = [
        (types.int, 24), (types.list, 25), (types.tuple, 26), (types.bytes, 27), (types.str, 28),
        (types.dict, 29),
        (t.session.exceptionType(.baseException), 30), (types.type, 31),
    ]
    for (base, bit) in subclassFlags where type.isSubtype(of: base) { flags |= 1 << bit }
    return flags
}

private func basicSize(_ type: TypeObject) -> Int {
    let own = type.slotCount * 8
    return switch type.layout {
    case .instance: 16 + own
    case .int, .float, .bytes: 24 + own
    case .tuple: 24 + own
    case .list, .complex: 40 + own
    case .str, .dict: 64 + own
    case .set, .frozenset: 200 + own
    case .exception: 72 + own
    case .type: 928 + own
    default: 48 + own
    }
}

extension ThreadState {
    /// `__module__` of a class.
    func moduleName(of type: TypeObject) -> Value {
        if type.isHeapType {
            let found = type.namespace.value(interned: session.names.module)
            if !found.isUnbound { return found }
        }
        return Value(session.string(type.moduleName))
    }

    /// A str as the name of an attribute.
    func attributeName(_ value: Value) throws -> StrObject {
        guard value.isKind(.str) else {
            throw typeError("attribute name must be string, not '\(type(of: value).name)'")
        }
        let name = value.unsafeAs(StrObject.self)
        return name.isInterned ? name : session.intern(name)
    }

    fileprivate func checkTypeIsMutable(_ type: TypeObject, _ attribute: String, _ value: Value) throws {
        guard type.isHeapType else {
            throw typeError("cannot set '\(attribute)' attribute of immutable type '\(type.name)'")
        }
        if value.isUnbound {
            throw typeError("cannot delete '\(attribute)' attribute of immutable type '\(type.name)'")
        }
    }

    fileprivate func checkTypeText(_ type: TypeObject, _ attribute: String, _ value: Value) throws -> String {
        try checkTypeIsMutable(type, attribute, value)
        guard value.isKind(.str) else {
            throw typeError(
                "can only assign string to \(type.name).\(attribute), not '\(self.type(of: value).name)'")
        }
        return value.unsafeAs(StrObject.self).text
    }

    /// `type.__bases__ = value`
    fileprivate func setBases(_ type: TypeObject, _ value: Value) throws {
        try checkTypeIsMutable(type, "__bases__", value)
        guard value.isKind(.tuple) else {
            throw typeError(
                "can only assign tuple to \(type.name).__bases__, not \(self.type(of: value).name)")
        }
        let items = value.unsafeAs(TupleObject.self)
        if items.count == 0 {
            throw typeError("can only assign non-empty tuple to \(type.name).__bases__, not ()")
        }
        var bases: [TypeObject] = []
        for index in 0..<items.count {
            guard let base = items[index].as(TypeObject.self) else {
                throw typeError(
                    "\(type.name).__bases__ must be tuple of classes, not '\(self.type(of: items[index]).name)'"
                )
            }
            // A custom `mro()` may be under way, so that the chain of bases knows more than the order.
            if base.isSubtype(of: type) || hasInChain(base, type) {
                throw typeError("a __bases__ item causes an inheritance cycle")
            }
            bases.append(base)
        }
        let best = try bestBase(bases)
        let old = type.base ?? best
        let sameLayout =
            best.layout == old.layout && best.slotCount == old.slotCount && solidBase(best) === solidBase(old)
        guard sameLayout else {
            throw typeError(
                "__bases__ assignment: '\(best.name)' object layout differs from '\(old.name)'")
        }
        let oldBases = type.bases
        let oldBase = type.base
        type.bases = bases
        type.base = best
        var changes: [Linearization] = []
        func isReplaced() -> Bool {
            type.bases.count != bases.count || !zip(type.bases, bases).allSatisfy { $0 === $1 }
        }
        do {
            try relinearize(type, &changes)
        } catch {
            for change in changes where change.isCurrent { change.type.mro = change.old }
            if !isReplaced() {
                type.bases = oldBases
                type.base = oldBase
            }
            throw error
        }
        if !isReplaced() {
            for base in oldBases { base.removeSubclass(type) }
            for base in bases { base.subclasses.append(.passUnretained(type)) }
        }
        type.changed()
        type.flushCachedLookups()
    }

    private func hasInChain(_ type: TypeObject, _ wanted: TypeObject) -> Bool {
        var current: TypeObject? = type
        while let next = current {
            if next === wanted { return true }
            current = next.base
        }
        return false
    }

    /// A class's order of look-up that was replaced.
    private struct Linearization {
        let type: TypeObject
        let old: [TypeObject]
        let new: [TypeObject]

        var isCurrent: Bool {
            type.mro.count == new.count && zip(type.mro, new).allSatisfy { $0 === $1 }
        }
    }

    private func relinearize(_ type: TypeObject, _ changes: inout [Linearization]) throws {
        try checkNativeStack()
        let old = type.mro
        let new = try resolutionOrder(type, type.bases)
        // A custom `mro()` may have assigned bases itself.
        guard type.mro.count == old.count, zip(type.mro, old).allSatisfy({ $0 === $1 }) else { return }
        type.mro = new
        changes.append(Linearization(type: type, old: old, new: new))
        for subclass in type.subclasses {
            try subclass._withUnsafeGuaranteedRef { try relinearize($0, &changes) }
        }
    }

    /// The keys of a dict in order.
    func keys(of dict: DictObject) -> [Value] {
        var keys: [Value] = []
        var index = dict.nextEntry(0)
        while index >= 0 {
            keys.append(dict.entries[index].key)
            index = dict.nextEntry(index + 1)
        }
        return keys
    }

    /// Adds the names of all attributes of a class and its bases to a dict.
    func collectClassNames(_ type: TypeObject, into names: DictObject) {
        for cls in type.mro {
            for key in keys(of: cls.namespace) where key.isKind(.str) {
                names.set(interned: session.intern(key.unsafeAs(StrObject.self)), .none)
            }
        }
    }
}

/// `type.__new__`: making classes.
extension ThreadState {
    /// A new class. `keywords` (a dict or unbound) go to `__init_subclass__`.
    func createType(
        _ metatype: TypeObject, name: StrObject, bases: TupleObject, namespace: DictObject, keywords: Value
    ) throws -> Value {
        let types: Types = session.types
        var baseTypes: [TypeObject] = []
        var metatype = metatype
        if bases.count == 0 {
            baseTypes = [types.object]
        } else {
            for index in 0..<bases.count {
                let base = bases[index]
                if !base.isKind(.type), try lookUpAttribute(base, session.intern("__mro_entries__")) != nil {
                    throw typeError("type() doesn't support MRO entry resolution; use types.new_class()")
                }
            }
            let winner = try deriveMetatype(metatype, bases)
            if winner !== metatype {
                let new = winner.special(.new)
                if new != types.type.special(.new) {
                    let function = try bindDescriptor(new, .unbound, winner)
                    let arguments = session.tuple([
                        Value(winner), Value(name), Value(bases), Value(namespace),
                    ])
                    return try call(function, tuple: arguments, keywords: keywords)
                }
                metatype = winner
            }
            for index in 0..<bases.count {
                guard let base = bases[index].as(TypeObject.self) else {
                    throw typeError("bases must be types")
                }
                baseTypes.append(base)
            }
        }
        let best = try bestBase(baseTypes)
        if name.text.utf8.contains(0) { throw valueError("type name must not contain null characters") }
        let type = TypeObject(
            session, metatype: metatype, name: name.text, bases: baseTypes, layout: best.layout,
            moduleName: "",
            isHeapType: true)
        type.base = best
        var isComplete = false
        defer {
            // A class that could not be made is no subclass of its bases.
            if !isComplete {
                for base in baseTypes { base.removeSubclass(type) }
            }
        }
        type.namespace.copyEntries(from: namespace)
        let slots = try slotNames(type)
        try setNames(type)
        wrapSpecialFunctions(type)
        try addSlots(type, slots, best)
        if type.namespace.find(interned: specialName(.eq)) >= 0
            && type.namespace.find(interned: specialName(.hash)) < 0
        {
            type.namespace.set(interned: specialName(.hash), .none)
        }
        try setClassCell(type)
        type.mro = try resolutionOrder(type, baseTypes)
        if type.namespace.find(interned: session.names.doc) < 0 {
            type.namespace.set(interned: session.names.doc, .none)
        }
        isComplete = true
        try callSetName(type)
        try callInitSubclass(type, keywords)
        return Value(type)
    }

    /// A class as another process has defined it, before its attributes are set: no hook runs. `namespace` holds
    /// `__qualname__`, `__module__` and `__slots__`.
    package func makeClassSkeleton(
        _ metatype: TypeObject, name: StrObject, bases: TupleObject, namespace: DictObject
    ) throws -> TypeObject {
        let baseTypes = try bases.array.map { base in
            guard let type = base.as(TypeObject.self) else { throw typeError("bases must be types") }
            return type
        }
        let best = try bestBase(baseTypes)
        let type = TypeObject(
            session, metatype: metatype, name: name.text, bases: baseTypes, layout: best.layout,
            moduleName: "",
            isHeapType: true)
        type.base = best
        type.namespace.copyEntries(from: namespace)
        let slots = try slotNames(type)
        try setNames(type)
        try addSlots(type, slots, best)
        type.mro = try resolutionOrder(type, baseTypes)
        return type
    }

    /// The attributes of a class made by `makeClassSkeleton` have been set.
    package func classWasCompleted(_ type: TypeObject) {
        let names = type.namespace.value(interned: session.names.abstractMethods)
        type.isAbstract = !names.isUnbound && (try? isTrue(names)) == true
        type.changed()
    }

    func specialName(_ name: SpecialName) -> StrObject { session.specialNames[Int(name.rawValue)] }

    // MARK: Names

    private func setNames(_ type: TypeObject) throws {
        let names: Names = session.names
        let namespace = type.namespace
        if namespace.find(interned: names.module) < 0, let globals = currentGlobals {
            let module = globals.value(interned: names.name)
            if !module.isUnbound { namespace.set(interned: names.module, module) }
        }
        let module = namespace.value(interned: names.module)
        type.moduleName = module.isKind(.str) ? module.unsafeAs(StrObject.self).text : ""
        let qualifiedName = namespace.value(interned: names.qualname)
        if !qualifiedName.isUnbound {
            guard qualifiedName.isKind(.str) else {
                throw typeError("type __qualname__ must be a str, not \(self.type(of: qualifiedName).name)")
            }
            type.qualifiedName = qualifiedName.unsafeAs(StrObject.self).text
            namespace.remove(interned: names.qualname)
        }
    }

    /// `__new__` is a static method, `__init_subclass__` and `__class_getitem__` are class methods.
    private func wrapSpecialFunctions(_ type: TypeObject) {
        let types: Types = session.types
        let namespace = type.namespace
        let new = namespace.value(interned: specialName(.new))
        if new.isKind(.function) {
            let method = StaticMethodObject(types.staticMethod.rootShape)
            method.callable = new
            namespace.set(interned: specialName(.new), Value(method))
        }
        for name in [SpecialName.initSubclass, .classGetitem] {
            let function = namespace.value(interned: specialName(name))
            if function.isKind(.function) {
                let method = ClassMethodObject(types.classMethod.rootShape)
                method.callable = function
                namespace.set(interned: specialName(name), Value(method))
            }
        }
    }

    private func setClassCell(_ type: TypeObject) throws {
        let found = type.namespace.value(interned: session.names.classCell)
        // (it may be the name of a slot)
        if found.isUnbound || found.as(SlotDescriptorObject.self) != nil { return }
        guard let cell = found.as(CellObject.self) else {
            throw typeError(
                "__classcell__ must be a nonlocal cell, not \(try reprText(Value(self.type(of: found))))")
        }
        cell.content = Value(type)
        type.namespace.remove(interned: session.names.classCell)
    }

    // MARK: Slots

    /// The names in `__slots__`; nil without.
    private func slotNames(_ type: TypeObject) throws -> [StrObject]? {
        let declared = type.namespace.value(interned: session.names.slots)
        if declared.isUnbound { return nil }
        let items = declared.isKind(.str) ? session.tuple([declared]) : try tupleFromIterable(declared)
        var names: [StrObject] = []
        for index in 0..<items.count {
            guard items[index].isKind(.str) else {
                throw typeError(
                    "__slots__ items must be strings, not '\(self.type(of: items[index]).name)'")
            }
            let name = items[index].unsafeAs(StrObject.self)
            guard isIdentifier(name.text) else { throw typeError("__slots__ must be identifiers") }
            names.append(session.intern(name))
        }
        if !names.isEmpty, let base = type.base, hasVariableSize(base.layout) {
            throw typeError("nonempty __slots__ not supported for subtype of '\(base.name)'")
        }
        return names
    }

    private func hasVariableSize(_ layout: TypeObject.Layout) -> Bool {
        switch layout {
        case .int, .tuple, .bytes, .type: true
        default: false
        }
    }

    private func isIdentifier(_ text: String) -> Bool {
        var isFirst = true
        for scalar in text.unicodeScalars {
            let isAllowed =
                scalar == "_" || scalar.properties.isXIDStart || !isFirst && scalar.properties.isXIDContinue
            if !isAllowed { return false }
            isFirst = false
        }
        return !isFirst
    }

    private func addSlots(_ type: TypeObject, _ declared: [StrObject]?, _ best: TypeObject) throws {
        let names: Names = session.names
        let canAddDict = !best.instancesHaveDictionary && best.layout != .type
        let canAddWeak = !best.hasWeakReferences && !hasVariableSize(best.layout)
        var addsDict = false
        var addsWeak = false
        if let declared {
            var slots: [StrObject] = []
            for name in declared {
                if name === names.dict {
                    if !canAddDict || addsDict {
                        throw typeError("__dict__ slot disallowed: we already got one")
                    }
                    addsDict = true
                } else if name === names.weakref {
                    if !canAddWeak || addsWeak {
                        throw typeError("__weakref__ slot disallowed: we already got one")
                    }
                    addsWeak = true
                } else {
                    let mangled = mangle(name, in: type.name)
                    let isOwn = mangled === names.qualname || mangled === names.classCell
                    if type.namespace.find(interned: mangled) >= 0 && !isOwn {
                        throw valueError(
                            "\(try reprText(Value(mangled))) in __slots__ conflicts with class variable")
                    }
                    slots.append(mangled)
                }
            }
            try defineSlots(type, slots, best)
            let others = type.bases.filter { $0 !== best }
            if canAddDict && !addsDict && others.contains(where: { $0.instancesHaveDictionary }) {
                addsDict = true
            }
            if canAddWeak && !addsWeak && others.contains(where: { $0.hasWeakReferences }) { addsWeak = true }
        } else {
            addsDict = canAddDict
            addsWeak = canAddWeak
        }
        type.hasInstanceDict = addsDict || best.instancesHaveDictionary
        type.hasWeakReferences = addsWeak || best.hasWeakReferences
        if addsDict { addDictionaryAttribute(type) }
        if addsWeak { addWeakReferenceAttribute(type) }
    }

    private func defineSlots(_ type: TypeObject, _ slots: [StrObject], _ best: TypeObject) throws {
        if slots.isEmpty { return }
        let sorted = slots.sorted { lexicallyPrecedes($0, $1) }
        let first = best.slotCount
        type.reserveSlots(first + sorted.count)
        for (index, name) in sorted.enumerated() {
            let descriptor = SlotDescriptorObject(session, name, owner: type, slot: first + index)
            type.namespace.set(interned: name, Value(descriptor))
        }
        // `__slots__ = {'name': 'documentation'}` stays as it is.
    }

    private func lexicallyPrecedes(_ left: StrObject, _ right: StrObject) -> Bool {
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
            return left[index] < right[index]
        }
        return left.count < right.count
    }

    /// The name as it is written inside class `className`: `__x` becomes `_C__x`.
    private func mangle(_ name: StrObject, in className: String) -> StrObject {
        let text = name.text
        guard text.hasPrefix("__"), !text.hasSuffix("__"), !text.contains(".") else { return name }
        let stripped = className.drop { $0 == "_" }
        return stripped.isEmpty ? name : session.intern("_\(stripped)\(text)")
    }

    private func addDictionaryAttribute(_ type: TypeObject) {
        let descriptor = GetSetObject(
            session, "__dict__", owner: type,
            getter: { t, object in try t.dictionaryAttribute(object) },
            setter: { t, object, value in try t.setDictionaryAttribute(object, value) })
        type.namespace.set(interned: session.names.dict, Value(descriptor))
    }

    private func addWeakReferenceAttribute(_ type: TypeObject) {
        let descriptor = GetSetObject(
            session, "__weakref__", owner: type,
            getter: { t, object in t.firstWeakReference(to: object) }, setter: nil)
        type.namespace.set(interned: session.names.weakref, Value(descriptor))
    }

    // MARK: Hooks

    private func callSetName(_ type: TypeObject) throws {
        let entries = session.dict()
        entries.copyEntries(from: type.namespace)
        var index = entries.nextEntry(0)
        while index >= 0 {
            let entry = entries.entries[index]
            let hook = self.type(of: entry.value).special(.setName)
            if !hook.isUnbound {
                do {
                    _ = try callSpecial(hook, entry.value, [Value(type), entry.key])
                } catch let error as PythonError {
                    let owner = self.type(of: entry.value).name
                    addNote(
                        error.exception,
                        "Error calling __set_name__ on '\(owner)' instance \(try reprText(entry.key)) "
                            + "in '\(type.name)'")
                    throw error
                }
            }
            index = entries.nextEntry(index + 1)
        }
    }

    /// `exception.add_note(text)`
    private func addNote(_ exception: ExceptionObject, _ text: String) {
        guard let attributes = instanceDictionary(exception) else { return }
        let note = Value(session.string(text))
        if let notes = attributes.value(interned: session.names.notes).as(ListObject.self) {
            notes.append(note)
        } else {
            attributes.set(interned: session.names.notes, Value(session.list([note])))
        }
    }

    private func callInitSubclass(_ type: TypeObject, _ keywords: Value) throws {
        let name = specialName(.initSubclass)
        for base in type.mro.dropFirst() {
            let found = base.namespace.value(interned: name)
            if found.isUnbound { continue }
            let hasKeywords = (keywords.as(DictObject.self)?.count ?? 0) > 0
            if base === session.types.object && !hasKeywords { return }
            let method = try bindDescriptor(found, .unbound, type)
            try call(method, tuple: session.emptyTuple, keywords: keywords)
            return
        }
    }
}

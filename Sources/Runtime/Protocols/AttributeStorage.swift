/// Where objects keep attributes of their own: slots by shape, a dict in a slot, or a table of the heap.
enum AttributeStorage {
    /// Instances with more attributes keep them in a dict.
    static let maximumShapeAttributes = 64
    /// A class whose instances have had more different shapes keeps new attributes in dicts.
    static let maximumShapes = 2000

    enum Outcome {
        case done
        /// Nothing to delete.
        case absent
        /// The object takes no attributes.
        case noDictionary
    }
}

extension ThreadState {
    /// The object's own attribute, or unbound. Calls nothing.
    package func instanceAttribute(_ object: Object, _ name: StrObject) -> Value {
        switch object.kind {
        case .instance:
            let instance = unsafeDowncast(object, to: InstanceObject.self)
            let shape = instance.shape
            if shape.isDictionary { return instance.dictionary.value(interned: name) }
            guard let slot = shape.slot(of: name) else { return .unbound }
            return instance.slots[slot]
        case .exception:
            return unsafeDowncast(object, to: ExceptionObject.self).attributes?.value(interned: name) ?? .unbound
        case .function:
            return unsafeDowncast(object, to: FunctionObject.self).attributes?.value(interned: name) ?? .unbound
        case .module:
            return unsafeDowncast(object, to: ModuleObject.self).namespace.value(interned: name)
        case .type:
            return .unbound
        default:
            guard object.flags.contains(.hasAttributeTable) else { return .unbound }
            return attributeTable(of: object)?.value(interned: name) ?? .unbound
        }
    }

    /// Sets or, with unbound, deletes an attribute of the object's own. Calls nothing.
    func storeInstanceAttribute(_ object: Object, _ name: StrObject, _ value: Value) -> AttributeStorage.Outcome {
        if object.kind == .instance {
            let instance = unsafeDowncast(object, to: InstanceObject.self)
            let shape = instance.shape
            if !shape.isDictionary {
                if let slot = shape.slot(of: name) {
                    if value.isUnbound {
                        removeAttribute(instance, shape, slot)
                    } else {
                        instance.slots[slot] = value
                    }
                    return .done
                }
                guard instance.type.hasInstanceDict else { return .noDictionary }
                if value.isUnbound { return .absent }
                if shape.names.count < AttributeStorage.maximumShapeAttributes, let next = shape.next(adding: name) {
                    instance.append(value, movingTo: next)
                    return .done
                }
            }
        } else if value.isUnbound, object.kind == .exception,
            unsafeDowncast(object, to: ExceptionObject.self).attributes == nil
        {
            return .absent
        }
        guard let dictionary = instanceDictionary(object) else { return .noDictionary }
        if value.isUnbound { return dictionary.remove(interned: name) ? .done : .absent }
        dictionary.set(interned: name, value)
        return .done
    }

    /// Moves an instance to the shape without one of its attributes. O(attributes).
    private func removeAttribute(_ instance: InstanceObject, _ shape: Shape, _ slot: Int) {
        let type = instance.type
        var next: Shape? = type.rootShape
        let first = type.slotCount
        for index in shape.names.indices where index + first != slot {
            next = next?.next(adding: shape.names[index]._withUnsafeGuaranteedRef { $0 })
        }
        guard let next else {
            _ = instanceDictionary(instance)
            instance.dictionary.remove(interned: shape.names[slot - first]._withUnsafeGuaranteedRef { $0 })
            return
        }
        for index in slot..<(shape.slotCount - 1) { instance.slots[index] = instance.slots[index + 1] }
        instance.slots[shape.slotCount - 1] = .unbound
        instance.shapePointer = .passUnretained(next)
    }

    /// `object.__dict__`, made when first needed; nil for objects without one. Instances of classes keep their
    /// attributes in that dict from then on.
    package func instanceDictionary(_ object: Object) -> DictObject? {
        switch object.kind {
        case .instance:
            let instance = unsafeDowncast(object, to: InstanceObject.self)
            let shape = instance.shape
            if shape.isDictionary { return instance.dictionary }
            guard instance.type.hasInstanceDict else { return nil }
            let dictionary = session.dict()
            let first = instance.type.slotCount
            for (index, name) in shape.names.enumerated() {
                dictionary.set(interned: name._withUnsafeGuaranteedRef { $0 }, instance.slots[first + index])
            }
            instance.moveAttributes(to: dictionary)
            return dictionary
        case .exception:
            let exception = unsafeDowncast(object, to: ExceptionObject.self)
            if let attributes = exception.attributes { return attributes }
            let attributes = session.dict()
            exception.attributes = attributes
            return attributes
        case .function:
            let function = unsafeDowncast(object, to: FunctionObject.self)
            if let attributes = function.attributes { return attributes }
            let attributes = session.dict()
            function.attributes = attributes
            return attributes
        case .module:
            return unsafeDowncast(object, to: ModuleObject.self).namespace
        case .type:
            return nil
        default:
            guard object.type.hasInstanceDict else { return nil }
            if let table = attributeTable(of: object) { return table }
            let table = session.dict()
            setAttributeTable(table, of: object)
            return table
        }
    }

    /// Makes `dictionary` the object's `__dict__`; false for objects without one.
    func replaceInstanceDictionary(_ object: Object, _ dictionary: DictObject) -> Bool {
        switch object.kind {
        case .instance:
            let instance = unsafeDowncast(object, to: InstanceObject.self)
            guard instance.shape.isDictionary || instance.type.hasInstanceDict else { return false }
            instance.moveAttributes(to: dictionary)
        case .exception: unsafeDowncast(object, to: ExceptionObject.self).attributes = dictionary
        case .function: unsafeDowncast(object, to: FunctionObject.self).attributes = dictionary
        case .module, .type: return false
        default:
            guard object.type.hasInstanceDict else { return false }
            setAttributeTable(dictionary, of: object)
        }
        return true
    }

    /// A copy of the object's own attributes, which leaves the object's storage as it is; nil for objects without
    /// `__dict__`.
    package func copyOfInstanceAttributes(_ object: Object) -> DictObject? {
        let copy = session.dict()
        if object.kind == .instance {
            let instance = unsafeDowncast(object, to: InstanceObject.self)
            let shape = instance.shape
            if !shape.isDictionary {
                guard instance.type.hasInstanceDict else { return nil }
                let first = instance.type.slotCount
                for (index, name) in shape.names.enumerated() {
                    copy.set(interned: name._withUnsafeGuaranteedRef { $0 }, instance.slots[first + index])
                }
                return copy
            }
        }
        guard let dictionary = instanceDictionary(object) else { return nil }
        copy.copyEntries(from: dictionary)
        return copy
    }

    // MARK: Tables of the heap

    private func address(_ object: Object) -> UInt {
        UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque())
    }

    /// The dict of an object whose attributes stand in a table of the heap, if it has been made.
    private func attributeTable(of object: Object) -> DictObject? {
        guard let entry = session.heap.attributeTables[address(object)] else { return nil }
        if entry.isKind(.dict) { return entry.unsafeAs(DictObject.self) }
        // Objects with `__slots__`: a list of the dict and the slots.
        return entry.unsafeAs(ListObject.self)[0].as(DictObject.self)
    }

    private func setAttributeTable(_ table: DictObject, of object: Object) {
        object.flags.insert(.hasAttributeTable)
        if let slots = slotTable(of: object) {
            slots[0] = Value(table)
        } else {
            session.heap.attributeTables[address(object)] = Value(table)
        }
    }

    /// The `__slots__` members of an object that is no `InstanceObject`: item 0 is its dict, if any.
    private func slotTable(of object: Object) -> ListObject? {
        let count = object.type.slotCount
        if count == 0 { return nil }
        let known = session.heap.attributeTables[address(object)]
        if let known, known.isKind(.list) {
            let slots = known.unsafeAs(ListObject.self)
            while slots.count <= count { slots.append(.unbound) }
            return slots
        }
        let slots = session.list([known ?? .unbound])
        for _ in 0..<count { slots.append(.unbound) }
        object.flags.insert(.hasAttributeTable)
        session.heap.attributeTables[address(object)] = Value(slots)
        return slots
    }

    /// A `__slots__` member of an object, by its number; unbound without a value.
    package func slotValue(_ object: Object, _ slot: Int) -> Value {
        if object.kind == .instance { return unsafeDowncast(object, to: InstanceObject.self).slots[slot] }
        return slotTable(of: object)?[slot + 1] ?? .unbound
    }

    /// Sets a `__slots__` member of an object.
    package func setSlotValue(_ object: Object, _ slot: Int, _ value: Value) {
        if object.kind == .instance {
            unsafeDowncast(object, to: InstanceObject.self).slots[slot] = value
        } else {
            slotTable(of: object)?[slot + 1] = value
        }
    }
}

extension InstanceObject {
    /// The dict of an instance whose shape is the type's dictionary shape.
    var dictionary: DictObject { slots[shape.slotCount - 1].unsafeAs(DictObject.self) }

    /// Keeps attributes in a dict from now on.
    func moveAttributes(to dictionary: DictObject) {
        let shape = type.dictionaryShape
        let place = shape.slotCount - 1
        reserve(shape.slotCount)
        for index in (place + 1)..<max(place + 1, Int(capacity)) { slots[index] = .unbound }
        slots[place] = Value(dictionary)
        shapePointer = .passUnretained(shape)
    }
}

extension Shape {
    /// The shape after adding an attribute; nil when the class has too many shapes already.
    func next(adding name: StrObject) -> Shape? {
        if let known = transition(for: name) { return known }
        if type.shapeCount >= AttributeStorage.maximumShapes { return nil }
        type.shapeCount += 1
        return adding(name)
    }
}

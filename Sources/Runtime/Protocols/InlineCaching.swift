/// What an instruction may remember of an attribute look-up, for as long as objects have the same shape.
package enum AttributeLookup {
    /// The attribute stands in that slot of the instance; unbound there means that it is missing.
    case slot(Int)
    /// A function or native method of the type, to be called with the object first.
    case method(Value)
    /// Nothing may be remembered.
    case none
}

/// What an instruction may remember of an attribute assignment.
package enum AttributeStore {
    /// The value goes into that slot.
    case slot(Int)
    /// The instance gets the attribute and moves to this shape (`InstanceObject.append`).
    case add(Shape)
    case none
}

extension Session {
    /// How instances of a shape have the attribute. `name` is interned.
    package func cacheableAttribute(of shape: Shape, _ name: StrObject) -> AttributeLookup {
        let type = shape.type
        guard !shape.isDictionary, mainThread.isDefaultAccess(type.special(.getattribute)) else { return .none }
        let found = type.lookUp(name)
        if type.layout == .instance {
            if found.isKind(.slotDescriptor) {
                type.hasCachedLookups = true
                return .slot(found.unsafeAs(SlotDescriptorObject.self).slot)
            }
            if found.isObject && mainThread.isDataDescriptor(found) { return .none }
            if let slot = shape.slot(of: name) {
                type.hasCachedLookups = true
                return .slot(slot)
            }
        } else if type.instancesHaveDictionary || type.layout == .type || type.layout == .module {
            // Their own attributes stand where the shape says nothing about them.
            return .none
        }
        guard found.isObject else { return .none }
        switch found.unsafeKind {
        case .function: break
        case .nativeFunction:
            // The loop does not check the receiver again: the method must be one of its own type's.
            let native = found.unsafeAs(NativeFunctionObject.self)
            guard native.role == .method || native.role == .slot, let owner = native.owner, type.isSubtype(of: owner)
            else { return .none }
        default: return .none
        }
        type.hasCachedLookups = true
        return .method(found)
    }

    /// What setting the attribute does to instances of a shape. `name` is interned.
    package func cacheableStore(of shape: Shape, _ name: StrObject) -> AttributeStore {
        let type = shape.type
        guard !shape.isDictionary, type.layout == .instance,
            mainThread.isDefaultAccess(type.special(.setattr))
        else { return .none }
        let found = type.lookUp(name)
        if found.isKind(.slotDescriptor) {
            let member = found.unsafeAs(SlotDescriptorObject.self)
            if member.isReadOnly { return .none }
            type.hasCachedLookups = true
            return .slot(member.slot)
        }
        if found.isObject {
            switch found.unsafeKind {
            case .getSet, .property: return .none
            default:
                let foundType = found.unsafeObject.type
                if !foundType.special(.set).isUnbound || !foundType.special(.delete).isUnbound { return .none }
            }
        }
        if let slot = shape.slot(of: name) {
            type.hasCachedLookups = true
            return .slot(slot)
        }
        guard type.hasInstanceDict, shape.names.count < AttributeStorage.maximumShapeAttributes,
            let next = shape.next(adding: name)
        else { return .none }
        type.hasCachedLookups = true
        return .add(next)
    }

    /// Makes all code forget what its inline caches know. O(code objects).
    package func flushInlineCaches() {
        for code in heap.codes { code._withUnsafeGuaranteedRef { $0.clearCaches() } }
    }
}

extension TypeObject {
    /// Drops inline caches after a change to the class, if some may rely on what it was.
    func flushCachedLookups() { if takeCachedLookups() { session.flushInlineCaches() } }

    private func takeCachedLookups() -> Bool {
        var had = hasCachedLookups
        hasCachedLookups = false
        for subclass in subclasses where subclass._withUnsafeGuaranteedRef({ $0.takeCachedLookups() }) { had = true }
        return had
    }

    /// Instances take attributes outside of their shape or in it.
    package var instancesHaveDictionary: Bool { hasInstanceDict || layout == .exception || layout == .module }
}

extension ThreadState {
    /// Makes a class of the library that is written in the language look native: messages name it with its module,
    /// and programs cannot change it.
    ///
    /// - Parameter fields: public names for `__slots__` members, which become attributes that can only be read.
    package func seal(_ type: TypeObject, module: String, fields: [(name: String, slot: String)] = []) {
        for (name, slot) in fields {
            let found = type.namespace.value(interned: session.intern(slot)).as(SlotDescriptorObject.self)
            guard let found else { continue }
            let shown = SlotDescriptorObject(session, session.intern(name), owner: type, slot: found.slot)
            shown.isReadOnly = true
            setClassAttribute(type, session.intern(name), Value(shown))
        }
        type.name = module + "." + type.qualifiedName
        type.isSealed = true
    }
}

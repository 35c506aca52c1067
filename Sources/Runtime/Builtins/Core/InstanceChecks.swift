/// The checks behind `type.__instancecheck__` and `type.__subclasscheck__`, which know nothing of overrides.
extension ThreadState {
    /// `isinstance` by linearisation, of the type or of what `__class__` claims.
    func isInstanceByLinearization(_ value: Value, _ type: TypeObject) throws -> Bool {
        let actual = self.type(of: value)
        if actual.isSubtype(of: type) { return true }
        if actual.lookUp(session.names.class).isKind(.getSet), isDefaultAccess(actual.special(.getattribute)) {
            return false
        }
        guard let claimed = try lookUpAttribute(value, session.names.class)?.as(TypeObject.self) else {
            return false
        }
        return claimed !== actual && claimed.isSubtype(of: type)
    }

    /// `issubclass` by linearisation, or by `__bases__` for objects that are no classes.
    func isSubclassByLinearization(_ derived: Value, _ base: Value) throws -> Bool {
        if let derived = derived.as(TypeObject.self), let base = base.as(TypeObject.self) {
            return derived.isSubtype(of: base)
        }
        guard try basesOf(derived) != nil else { throw typeError("issubclass() arg 1 must be a class") }
        guard try basesOf(base) != nil else {
            throw typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
        }
        return try isAbstractSubclass(derived, base)
    }

    /// `__bases__` of something that may act as a class.
    func basesOf(_ value: Value) throws -> TupleObject? {
        guard let bases = try lookUpAttribute(value, session.names.bases), bases.isKind(.tuple) else { return nil }
        return bases.unsafeAs(TupleObject.self)
    }

    private func isAbstractSubclass(_ derived: Value, _ base: Value) throws -> Bool {
        if derived == base { return true }
        try checkNativeStack()
        guard let bases = try basesOf(derived) else { return false }
        for index in 0..<bases.count where try isAbstractSubclass(bases[index], base) { return true }
        return false
    }
}

// MARK: - isinstance and issubclass

extension ThreadState {
    /// `isinstance(value, classInfo)`: classes, tuples of them, unions, `__instancecheck__`.
    package func isInstanceOf(_ value: Value, _ classInfo: Value) throws -> Bool {
        let types: Types = session.types
        if let type = classInfo.as(TypeObject.self) {
            if self.type(of: value) === type { return true }
            if type.type === types.type { return try isInstanceByLinearization(value, type) }
        } else if classInfo.isKind(.tuple) && self.type(of: classInfo) === types.tuple {
            try checkNativeStack()
            let items = classInfo.unsafeAs(TupleObject.self)
            for index in 0..<items.count where try isInstanceOf(value, items[index]) { return true }
            return false
        } else if let union = classInfo.as(UnionObject.self) {
            let items = union.arguments
            for index in 0..<items.count where try isInstanceOf(value, items[index]) { return true }
            return false
        }
        if let result = try callSpecial(.instancecheck, classInfo, value) { return try isTrue(result) }
        guard try basesOf(classInfo) != nil else {
            throw typeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
        }
        guard let claimed = try lookUpAttribute(value, session.names.class) else { return false }
        return try isAbstractSubclass(claimed, classInfo)
    }

    /// `issubclass(derived, classInfo)`
    package func isSubclassOf(_ derived: Value, _ classInfo: Value) throws -> Bool {
        let types: Types = session.types
        if let type = classInfo.as(TypeObject.self), type.type === types.type {
            if derived == classInfo { return true }
            return try isSubclassByLinearization(derived, classInfo)
        }
        if classInfo.isKind(.tuple) && self.type(of: classInfo) === types.tuple {
            try checkNativeStack()
            let items = classInfo.unsafeAs(TupleObject.self)
            for index in 0..<items.count where try isSubclassOf(derived, items[index]) { return true }
            return false
        }
        if let union = classInfo.as(UnionObject.self) {
            let items = union.arguments
            for index in 0..<items.count where try isSubclassOf(derived, items[index]) { return true }
            return false
        }
        if let result = try callSpecial(.subclasscheck, classInfo, derived) { return try isTrue(result) }
        return try isSubclassByLinearization(derived, classInfo)
    }
}

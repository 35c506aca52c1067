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

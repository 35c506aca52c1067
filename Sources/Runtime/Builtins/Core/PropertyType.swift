/// `property`
func definePropertyType(_ builder: TypeBuilder) {
    func property(_ value: Value) -> PropertyObject { value.unsafeAs(PropertyObject.self) }
    builder.new("cls, *args, **kwargs") { _, a in
        Value(PropertyObject(a[0].unsafeAs(TypeObject.self).rootShape))
    }
    builder.special(.`init`, "self, fget=None, fset=None, fdel=None, doc=None") { t, a in
        try property(a[0]).initialize(a[1], a[2], a[3], a[4], t)
        return .none
    }
    builder.special(.get, "self, instance, owner=None, /") { t, a in
        if a[1].isNone && a[2].isNone { throw t.typeError("__get__(None, None) is invalid") }
        return a[1].isNone ? a[0] : try property(a[0]).get(a[1], t)
    }
    builder.special(.set, "self, instance, value, /") { t, a in
        try property(a[0]).store(a[1], a[2], t)
        return .none
    }
    builder.special(.delete, "self, instance, /") { t, a in
        try property(a[0]).store(a[1], .unbound, t)
        return .none
    }
    builder.method("getter", "self, object, /") { t, a in try property(a[0]).copy(getter: a[1], t) }
    builder.method("setter", "self, object, /") { t, a in try property(a[0]).copy(setter: a[1], t) }
    builder.method("deleter", "self, object, /") { t, a in try property(a[0]).copy(deleter: a[1], t) }
    builder.method("__set_name__", nil) { t, a in
        guard a.count == 3 else {
            throw t.typeError(
                "__set_name__() takes 2 positional arguments but \(max(0, a.count - 1)) were given")
        }
        property(a[0]).name = a[2]
        return .none
    }
    builder.member("fget") { _, this in property(this).getter }
    builder.member("fset") { _, this in property(this).setter }
    builder.member("fdel") { _, this in property(this).deleter }
    builder.property(
        "__doc__", get: { _, this in property(this).documentation },
        set: { _, this, value in property(this).documentation = value.isUnbound ? .none : value })
    builder.property(
        "__name__",
        get: { t, this in
            guard let name = try property(this).shownName(t) else {
                throw t.missingAttribute(this, t.session.names.name)
            }
            return name
        },
        set: { _, this, value in property(this).name = value })
    builder.property("__isabstractmethod__") { t, this in
        let property = property(this)
        for function in [property.getter, property.setter, property.deleter] where !function.isNone {
            if try t.isAbstractMethod(function) { return .true }
        }
        return .false
    }
}

extension PropertyObject {
    fileprivate func initialize(
        _ getter: Value, _ setter: Value, _ deleter: Value, _ doc: Value, _ t: ThreadState
    ) throws {
        self.getter = getter
        self.setter = setter
        self.deleter = deleter
        documentationIsGetters = false
        name = .unbound
        var doc = doc
        if doc.isNone && !getter.isNone, let found = try t.lookUpAttribute(getter, t.session.names.doc),
            !found.isNone
        {
            doc = found
            documentationIsGetters = true
        }
        documentation = doc
        // Instances of subclasses have the documentation among their own attributes, where the class's does not hide it.
        guard type.isHeapType else { return }
        do { try t.setAttribute(Value(self), t.session.names.doc, doc) } catch let error as PythonError
            where t.matches(error, .attributeError)
        {}
    }

    /// A property of the same class with one function replaced.
    fileprivate func copy(
        getter newGetter: Value = .unbound, setter newSetter: Value = .unbound,
        deleter newDeleter: Value = .unbound,
        _ t: ThreadState
    ) throws -> Value {
        func choose(_ new: Value, _ old: Value) -> Value { new.isNoneOrUnbound ? old : new }
        let getter = choose(newGetter, self.getter)
        let doc = documentationIsGetters && !getter.isNone ? Value.none : documentation
        let made = try t.call(
            Value(type), getter, choose(newSetter, setter), choose(newDeleter, deleter), doc)
        if made.isKind(.property) { made.unsafeAs(PropertyObject.self).name = name }
        return made
    }
}

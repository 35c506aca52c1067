/// `NoneType`
func defineNoneType(_ builder: TypeBuilder) {
    defineSingleton(builder) { _ in .none }
    builder.special(.repr, "self, /") { t, _ in Value(t.session.intern("None")) }
    builder.special(.bool, "self, /") { _, _ in .false }
}

/// `ellipsis`
func defineEllipsisType(_ builder: TypeBuilder) {
    defineSingleton(builder) { $0.session.ellipsis }
    builder.special(.repr, "self, /") { t, _ in Value(t.session.intern("Ellipsis")) }
    builder.method("__reduce__", "self, /") { t, _ in Value(t.session.intern("Ellipsis")) }
}

/// `NotImplementedType`
func defineNotImplementedType(_ builder: TypeBuilder) {
    defineSingleton(builder) { $0.session.notImplemented }
    builder.special(.repr, "self, /") { t, _ in Value(t.session.intern("NotImplemented")) }
    builder.special(.bool, "self, /") { t, _ in
        try t.warnAtCaller(.deprecationWarning, "NotImplemented should not be used in a boolean context")
        return .true
    }
    builder.method("__reduce__", "self, /") { t, _ in Value(t.session.intern("NotImplemented")) }
}

private func defineSingleton(_ builder: TypeBuilder, _ value: @escaping (ThreadState) -> Value) {
    builder.new("cls, *args, **kwargs") { t, a in
        if a[1].unsafeAs(TupleObject.self).count > 0 || a[2].unsafeAs(DictObject.self).count > 0 {
            throw t.typeError("\(a[0].unsafeAs(TypeObject.self).name) takes no arguments")
        }
        return value(t)
    }
}

extension ThreadState {
    /// Issues a warning for the running line of the language.
    package func warnAtCaller(_ category: ExceptionName, _ message: String) throws {
        let place = frameSnapshot(depth: 0)
        try warn(
            category, message, filename: place?.code.unit.parts.filename ?? "sys",
            line: place.map { Int($0.code.position(at: $0.instruction).line) } ?? 1, globals: place?.globals)
    }
}

extension TypeBuilder {
    /// An attribute that can only be read, whose setting raises "readonly attribute" (`member_descriptor`).
    package func member(_ name: String, get: @escaping (ThreadState, Value) throws -> Value) {
        property(name, get: get) { t, _, _ in throw t.error(.attributeError, "readonly attribute") }
    }

    /// `__call__` that calls the object.
    func callable() {
        special(.call, "self, /, *args, **kwargs") { t, a in
            try t.call(a[0], tuple: a[1].unsafeAs(TupleObject.self), keywords: a[2])
        }
    }

    /// `__class_getitem__` that makes a generic alias (`list[int]`).
    package func subscriptable() {
        classMethod("__class_getitem__", "cls, item, /") { t, a in try t.makeGenericAlias(a[0], a[1]) }
    }
}

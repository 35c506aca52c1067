/// Places of the exception groups' fields.
package enum ExceptionGroupField {
    package static let message = 0
    /// A tuple.
    package static let exceptions = 1
}

extension ExceptionObject {
    /// The members of an exception group; empty for other exceptions.
    package var groupMembers: [ExceptionObject] {
        guard let tuple = field(ExceptionGroupField.exceptions).as(TupleObject.self) else { return [] }
        return tuple.array.map { $0.unsafeAs(ExceptionObject.self) }
    }
}

func defineBaseExceptionGroup(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, a in
        let arguments = a[1].unsafeAs(TupleObject.self)
        return Value(try t.newExceptionGroup(a[0].unsafeAs(TypeObject.self), arguments))
    }
    builder.special(.`init`, "self, /, *args, **kwargs") { t, a in
        let exception = a[0].unsafeAs(ExceptionObject.self)
        try t.refuseKeywords(exception.type, a[2])
        exception.arguments = a[1]
        return .none
    }
    builder.special(.str, "self, /") { t, a in
        let group = a[0].unsafeAs(ExceptionObject.self)
        let count = group.groupMembers.count
        let suffix = t.session.string(" (\(count) sub-exception\(count == 1 ? "" : "s"))")
        return Value(t.concatenate([try t.str(group.field(ExceptionGroupField.message)), suffix]))
    }
    for (name, index) in [("message", ExceptionGroupField.message), ("exceptions", ExceptionGroupField.exceptions)] {
        builder.property(
            name, get: { _, object in object.unsafeAs(ExceptionObject.self).field(index) },
            set: { t, _, _ in throw t.error(.attributeError, "readonly attribute") })
    }
    for (name, wantsRest) in [("split", true), ("subgroup", false)] {
        builder.method(name, nil) { t, a in
            guard a.count == 2 else {
                throw t.typeError(
                    "BaseExceptionGroup.\(name)() takes exactly one argument (\(a.count - 1) given)")
            }
            let matcher = try t.groupMatcher(a[1])
            let parts = try t.split(a[0].unsafeAs(ExceptionObject.self), matcher, wantsRest: wantsRest)
            return wantsRest ? Value(t.session.tuple([parts.match, parts.rest])) : parts.match
        }
    }
    builder.method("derive", nil) { t, a in
        guard a.count == 2 else {
            throw t.typeError("BaseExceptionGroup.derive() takes exactly one argument (\(a.count - 1) given)")
        }
        let message = a[0].unsafeAs(ExceptionObject.self).field(ExceptionGroupField.message)
        return Value(try t.makeExceptionGroup(message, a[1]))
    }
    builder.classMethod("__class_getitem__", "cls, item, /") { t, a in try t.makeGenericAlias(a[0], a[1]) }
}

extension ThreadState {
    /// `BaseExceptionGroup(message, exceptions)`, an ExceptionGroup where the members allow it.
    func makeExceptionGroup(_ message: Value, _ exceptions: Value) throws -> ExceptionObject {
        try newExceptionGroup(
            session.exceptionType(.baseExceptionGroup), session.tuple([message, exceptions]))
    }

    /// `BaseExceptionGroup(message, exceptions)`, an ExceptionGroup where the members allow it. For native code.
    package func exceptionGroup(_ message: String, _ exceptions: [ExceptionObject]) throws -> ExceptionObject {
        let list = session.list(exceptions.map { Value($0) })
        return try makeExceptionGroup(Value(session.string(message)), Value(list))
    }

    fileprivate func newExceptionGroup(_ type: TypeObject, _ arguments: TupleObject) throws -> ExceptionObject {
        guard arguments.count == 2 else {
            throw typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (\(arguments.count) given)")
        }
        guard arguments[0].isKind(.str) else {
            throw typeError(
                "BaseExceptionGroup.__new__() argument 1 must be str, not \(self.type(of: arguments[0]).name)")
        }
        let sequence = arguments[1]
        guard isSequence(sequence) else { throw typeError("second argument (exceptions) must be a sequence") }
        let members = try tupleFromIterable(sequence)
        if members.count == 0 { throw valueError("second argument (exceptions) must be a non-empty sequence") }
        let plainException = session.exceptionType(.exception)
        var areAllPlain = true
        for index in 0..<members.count {
            guard members[index].isKind(.exception) else {
                throw valueError("Item \(index) of second argument (exceptions) is not an exception")
            }
            if !isInstance(members[index], plainException) { areAllPlain = false }
        }
        var actual = type
        if type === session.exceptionType(.baseExceptionGroup) {
            if areAllPlain { actual = session.exceptionType(.exceptionGroup) }
        } else if !areAllPlain && type === session.exceptionType(.exceptionGroup) {
            throw typeError("Cannot nest BaseExceptions in an ExceptionGroup")
        } else if !areAllPlain && type.isSubtype(of: plainException) {
            throw typeError("Cannot nest BaseExceptions in '\(type.name)'")
        }
        let group = ExceptionObject(actual.rootShape, arguments: Value(arguments))
        group.fields = [arguments[0], Value(members)]
        return group
    }

    /// Whether items can be had by number: what CPython's sequence check accepts.
    package func isSequence(_ value: Value) -> Bool {
        if value.isKind(.dict) { return false }
        return !type(of: value).special(.getitem).isUnbound
    }

    /// Whether the exception is an exception group.
    package func isGroup(_ value: Value) -> Bool {
        value.isKind(.exception) && isInstance(value, session.exceptionType(.baseExceptionGroup))
    }
}

/// Fills the namespace of a builtin exception class.
func defineExceptionType(_ builder: TypeBuilder, _ name: ExceptionName) {
    switch name {
    case .baseException: defineBaseException(builder)
    case .baseExceptionGroup: defineBaseExceptionGroup(builder)
    case .stopIteration: defineFirstArgumentField(builder, "value", many: false)
    case .systemExit: defineFirstArgumentField(builder, "code", many: true)
    case .keyError: defineKeyError(builder)
    case .importError: defineImportError(builder)
    case .attributeError: defineKeywordFields(builder, "AttributeError", ["name", "obj"])
    case .nameError: defineKeywordFields(builder, "NameError", ["name"])
    case .osError: defineOSError(builder)
    case .blockingIOError: defineBlockingIOError(builder)
    case .syntaxError: defineSyntaxError(builder)
    case .unicodeEncodeError: defineUnicodeCodecError(builder, .encode)
    case .unicodeDecodeError: defineUnicodeCodecError(builder, .decode)
    case .unicodeTranslateError: defineUnicodeCodecError(builder, .translate)
    default: break
    }
}

extension ExceptionObject {
    /// A field by its index; None where it was never set.
    package func field(_ index: Int) -> Value {
        guard fields.indices.contains(index) else { return .none }
        let value = fields[index]
        return value.isUnbound ? .none : value
    }

    /// Sets a field by its index.
    package func setField(_ index: Int, _ value: Value) {
        while fields.count <= index { fields.append(.unbound) }
        fields[index] = value
    }

    /// `args` as a tuple object; it always is one.
    package var argumentTuple: TupleObject { arguments.unsafeAs(TupleObject.self) }
}

extension TypeBuilder {
    /// An attribute that reads and writes a field of the exception; deleting makes it None.
    func field(_ name: String, _ index: Int) {
        property(
            name, get: { _, object in object.unsafeAs(ExceptionObject.self).field(index) },
            set: { _, object, value in
                object.unsafeAs(ExceptionObject.self).setField(index, value.isUnbound ? .none : value)
            })
    }
}

extension ThreadState {
    /// `__new__` of most exception classes.
    func newException(_ type: TypeObject, _ arguments: Value) -> ExceptionObject {
        ExceptionObject(type.rootShape, arguments: arguments)
    }

    /// Refuses keyword arguments as the class of `exception` does.
    func refuseKeywords(_ type: TypeObject, _ keywords: Value) throws {
        if let dict = keywords.as(DictObject.self), dict.count > 0 {
            throw typeError("\(type.name)() takes no keyword arguments")
        }
    }

    /// `str(exception)` as BaseException defines it.
    func plainText(of exception: ExceptionObject) throws -> StrObject {
        let arguments = exception.argumentTuple
        switch arguments.count {
        case 0: return session.emptyString
        case 1: return try str(arguments[0])
        default: return try str(exception.arguments)
        }
    }

    private func reprText(ofException exception: ExceptionObject) throws -> StrObject {
        let arguments = exception.argumentTuple
        let name = session.string(exception.type.plainName)
        if arguments.count == 1 {
            return concatenate([name, session.string("("), try repr(arguments[0]), session.string(")")])
        }
        return concatenate([name, try repr(exception.arguments)])
    }

    /// The pieces one after the other. O(n).
    package func concatenate(_ pieces: [StrObject]) -> StrObject {
        var points: [UInt32] = []
        points.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
        for piece in pieces { for index in 0..<piece.count { points.append(piece[index]) } }
        return session.string(codePoints: points)
    }
}

private func defineBaseException(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, a in
        Value(t.newException(a[0].unsafeAs(TypeObject.self), a[1]))
    }
    builder.special(.`init`, "self, /, *args, **kwargs") { t, a in
        let exception = a[0].unsafeAs(ExceptionObject.self)
        try t.refuseKeywords(exception.type, a[2])
        exception.arguments = a[1]
        return .none
    }
    builder.special(.repr, "self, /") { t, a in
        try t.checkNativeStack()
        return Value(try t.reprOfException(a[0].unsafeAs(ExceptionObject.self)))
    }
    builder.special(.str, "self, /") { t, a in
        try t.checkNativeStack()
        return Value(try t.plainText(of: a[0].unsafeAs(ExceptionObject.self)))
    }
    defineBaseExceptionMethods(builder)
    defineBaseExceptionAttributes(builder)
}

extension ThreadState {
    fileprivate func reprOfException(_ exception: ExceptionObject) throws -> StrObject {
        try reprText(ofException: exception)
    }

    /// `__dict__` of an exception, made when it has none.
    package func attributes(of exception: ExceptionObject) -> DictObject {
        if let attributes = exception.attributes { return attributes }
        let made = session.dict()
        exception.attributes = made
        return made
    }
}

private func defineBaseExceptionMethods(_ builder: TypeBuilder) {
    builder.method("with_traceback", nil) { t, a in
        guard a.count == 2 else {
            throw t.typeError("BaseException.with_traceback() takes exactly one argument (\(a.count - 1) given)")
        }
        let exception = a[0].unsafeAs(ExceptionObject.self)
        try t.setTraceback(of: exception, a[1])
        return a[0]
    }
    builder.method("add_note", nil) { t, a in
        guard a.count == 2 else {
            throw t.typeError("BaseException.add_note() takes exactly one argument (\(a.count - 1) given)")
        }
        guard a[1].isKind(.str) else {
            throw t.typeError("note must be a str, not '\(t.type(of: a[1]).name)'")
        }
        let attributes = t.attributes(of: a[0].unsafeAs(ExceptionObject.self))
        let notes = attributes.value(interned: t.session.names.notes)
        if notes.isUnbound {
            attributes.set(interned: t.session.names.notes, Value(t.session.list([a[1]])))
        } else {
            guard notes.isKind(.list) else { throw t.typeError("Cannot add note: __notes__ is not a list") }
            notes.unsafeAs(ListObject.self).append(a[1])
        }
        return .none
    }
    builder.method("__setstate__", "self, state, /") { t, a in
        if a[1].isNone { return .none }
        guard let state = a[1].as(DictObject.self) else { throw t.typeError("state is not a dictionary") }
        var index = state.nextEntry(0)
        while index >= 0 {
            let entry = state.entries[index]
            guard let name = entry.key.as(StrObject.self) else {
                throw t.typeError("attribute name must be string, not '\(t.type(of: entry.key).name)'")
            }
            try t.setAttribute(a[0], t.session.intern(name), entry.value)
            index = state.nextEntry(index + 1)
        }
        return .none
    }
    builder.method("__reduce__", "self, /") { t, a in
        let exception = a[0].unsafeAs(ExceptionObject.self)
        var parts = [Value(exception.type), exception.arguments]
        if let attributes = exception.attributes, attributes.count > 0 { parts.append(Value(attributes)) }
        return Value(t.session.tuple(parts))
    }
}

private func defineBaseExceptionAttributes(_ builder: TypeBuilder) {
    builder.property(
        "args", get: { _, object in object.unsafeAs(ExceptionObject.self).arguments },
        set: { t, object, value in
            if value.isUnbound { throw t.typeError("args may not be deleted") }
            object.unsafeAs(ExceptionObject.self).arguments = Value(try t.tupleFromIterable(value))
        })
    builder.property(
        "__traceback__", get: { _, object in object.unsafeAs(ExceptionObject.self).traceback },
        set: { t, object, value in try t.setTraceback(of: object.unsafeAs(ExceptionObject.self), value) })
    builder.property(
        "__cause__", get: { _, object in object.unsafeAs(ExceptionObject.self).cause },
        set: { t, object, value in
            if value.isUnbound { throw t.typeError("__cause__ may not be deleted") }
            guard value.isNone || value.isKind(.exception) else {
                throw t.typeError("exception cause must be None or derive from BaseException")
            }
            let exception = object.unsafeAs(ExceptionObject.self)
            exception.cause = value
            exception.suppressContext = true
        })
    builder.property(
        "__context__", get: { _, object in object.unsafeAs(ExceptionObject.self).context },
        set: { t, object, value in
            if value.isUnbound { throw t.typeError("__context__ may not be deleted") }
            guard value.isNone || value.isKind(.exception) else {
                throw t.typeError("exception context must be None or derive from BaseException")
            }
            object.unsafeAs(ExceptionObject.self).context = value
        })
    builder.property(
        "__suppress_context__", get: { _, object in Value(object.unsafeAs(ExceptionObject.self).suppressContext) },
        set: { t, object, value in
            if value.isUnbound { throw t.typeError("can't delete numeric/char attribute") }
            guard value.isBool else { throw t.typeError("attribute value type must be bool") }
            object.unsafeAs(ExceptionObject.self).suppressContext = value.isTrue
        })
    builder.property(
        "__dict__", get: { t, object in Value(t.attributes(of: object.unsafeAs(ExceptionObject.self))) },
        set: { t, object, value in
            if value.isUnbound { throw t.typeError("cannot delete __dict__") }
            guard let dict = value.as(DictObject.self) else {
                throw t.typeError("__dict__ must be set to a dictionary, not a '\(t.type(of: value).name)'")
            }
            object.unsafeAs(ExceptionObject.self).attributes = dict
        })
}

extension ThreadState {
    /// Sets `__traceback__`; unbound stands for a deletion.
    fileprivate func setTraceback(of exception: ExceptionObject, _ value: Value) throws {
        if value.isUnbound { throw typeError("__traceback__ may not be deleted") }
        guard value.isNone || value.as(TracebackObject.self) != nil else {
            throw typeError("__traceback__ must be a traceback or None")
        }
        exception.traceback = value
    }
}

/// Exception classes with few fields of their own.

/// StopIteration and SystemExit: the first argument is an attribute too (`many`: several arguments give the tuple).
func defineFirstArgumentField(_ builder: TypeBuilder, _ attribute: String, many: Bool) {
    builder.special(.`init`, "self, /, *args, **kwargs") { t, a in
        let exception = a[0].unsafeAs(ExceptionObject.self)
        try t.refuseKeywords(exception.type, a[2])
        exception.arguments = a[1]
        setFirstArgumentField(exception, many: many)
        return .none
    }
    builder.field(attribute, 0)
}

func setFirstArgumentField(_ exception: ExceptionObject, many: Bool) {
    let arguments = exception.argumentTuple
    if arguments.count == 0 { return }
    exception.setField(0, arguments.count == 1 || !many ? arguments[0] : exception.arguments)
}

/// KeyError: one argument is shown by its repr.
func defineKeyError(_ builder: TypeBuilder) {
    builder.special(.str, "self, /") { t, a in
        let exception = a[0].unsafeAs(ExceptionObject.self)
        let arguments = exception.argumentTuple
        if arguments.count == 1 { return Value(try t.repr(arguments[0])) }
        return Value(try t.plainText(of: exception))
    }
}

/// AttributeError and NameError: fields that come as keyword arguments.
func defineKeywordFields(_ builder: TypeBuilder, _ className: String, _ names: [String]) {
    builder.special(.`init`, "self, /, *args, **kwargs") { t, a in
        let exception = a[0].unsafeAs(ExceptionObject.self)
        exception.arguments = a[1]
        try t.setKeywordFields(of: exception, a[2], className, names)
        return .none
    }
    for (index, name) in names.enumerated() { builder.field(name, index) }
    builder.method("__reduce__", "self, /") { t, a in
        try t.reduceWithFields(a[0].unsafeAs(ExceptionObject.self), names)
    }
}

extension ThreadState {
    /// Fields given as keywords; those not given become unset.
    fileprivate func setKeywordFields(
        of exception: ExceptionObject, _ keywords: Value, _ className: String, _ names: [String]
    ) throws {
        for index in names.indices { exception.setField(index, .unbound) }
        guard let dict = keywords.as(DictObject.self) else { return }
        var index = dict.nextEntry(0)
        while index >= 0 {
            let entry = dict.entries[index]
            let name = entry.key.as(StrObject.self)?.text ?? ""
            guard let field = names.firstIndex(of: name) else {
                throw typeError("\(className)() got an unexpected keyword argument '\(name)'")
            }
            exception.setField(field, entry.value)
            index = dict.nextEntry(index + 1)
        }
    }

    /// `__reduce__` that keeps the fields in the state.
    fileprivate func reduceWithFields(_ exception: ExceptionObject, _ names: [String]) throws -> Value {
        let state = session.dict()
        if let attributes = exception.attributes { state.copyEntries(from: attributes) }
        for (index, name) in names.enumerated() where !exception.field(index).isNone {
            state.set(interned: session.intern(name), exception.field(index))
        }
        var parts = [Value(exception.type), exception.arguments]
        if state.count > 0 { parts.append(Value(state)) }
        return Value(session.tuple(parts))
    }
}

/// Places of ImportError's fields.
enum ImportErrorField {
    static let name = 0
    static let path = 1
    static let nameFrom = 2
    static let message = 3
}

func defineImportError(_ builder: TypeBuilder) {
    let names = ["name", "path", "name_from"]
    builder.special(.`init`, "self, /, *args, **kwargs") { t, a in
        let exception = a[0].unsafeAs(ExceptionObject.self)
        try t.setKeywordFields(of: exception, a[2], "ImportError", names)
        exception.arguments = a[1]
        let arguments = exception.argumentTuple
        exception.setField(ImportErrorField.message, arguments.count == 1 ? arguments[0] : .unbound)
        return .none
    }
    for (index, name) in names.enumerated() { builder.field(name, index) }
    builder.field("msg", ImportErrorField.message)
    builder.special(.str, "self, /") { t, a in
        let exception = a[0].unsafeAs(ExceptionObject.self)
        let message = exception.field(ImportErrorField.message)
        if message.isObject && message.unsafeObject.type === t.session.types.str { return message }
        return Value(try t.plainText(of: exception))
    }
    builder.method("__reduce__", "self, /") { t, a in
        try t.reduceWithFields(a[0].unsafeAs(ExceptionObject.self), names)
    }
}

extension Session {
    /// Gives a new exception made by native code the fields its class has.
    func initializeFields(of exception: ExceptionObject, _ name: ExceptionName) {
        switch name {
        case .stopIteration: setFirstArgumentField(exception, many: false)
        case .systemExit: setFirstArgumentField(exception, many: true)
        case .importError, .moduleNotFoundError:
            let arguments = exception.argumentTuple
            if arguments.count == 1 { exception.setField(ImportErrorField.message, arguments[0]) }
        case .syntaxError, .indentationError, .tabError:
            let arguments = exception.argumentTuple
            if arguments.count > 0 { exception.setField(SyntaxErrorField.message, arguments[0]) }
        case .unicodeEncodeError, .unicodeDecodeError:
            exception.fields = exception.argumentTuple.array
        case .unicodeTranslateError:
            exception.fields = [.unbound] + exception.argumentTuple.array
        case .exceptionGroup, .baseExceptionGroup:
            let arguments = exception.argumentTuple
            if arguments.count == 2 { exception.fields = arguments.array }
        default:
            if exception.type.isSubtype(of: exceptionType(.osError)) { setOSErrorFields(exception) }
        }
    }
}

extension ThreadState {
    /// `NameError` with `name` set.
    package func nameError(_ name: StrObject, _ message: String) -> PythonError {
        let error = error(.nameError, message)
        error.exception.fields = [Value(name)]
        return error
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Places of OSError's fields.
enum OSErrorField {
    static let errno = 0
    static let message = 1
    static let filename = 2
    static let filename2 = 3
    static let charactersWritten = 4
}

func defineOSError(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, a in
        let type = a[0].unsafeAs(TypeObject.self)
        if t.initializesInInit(type) {
            return Value(t.newException(type, Value(t.session.emptyTuple)))
        }
        try t.refuseKeywords(type, a[2])
        let arguments = a[1].unsafeAs(TupleObject.self)
        var actual = type
        if type === t.session.exceptionType(.osError), (2...5).contains(arguments.count),
            let number = t.integerValue(arguments[0]), let code = Int32(exactly: number)
        {
            actual = t.session.exceptionType(osErrorName(code))
        }
        let exception = t.newException(actual, a[1])
        t.session.setOSErrorFields(exception)
        return Value(exception)
    }
    builder.special(.`init`, "self, /, *args, **kwargs") { t, a in
        let exception = a[0].unsafeAs(ExceptionObject.self)
        guard t.initializesInInit(exception.type) else { return .none }
        try t.refuseKeywords(exception.type, a[2])
        exception.arguments = a[1]
        t.session.setOSErrorFields(exception)
        return .none
    }
    builder.special(.str, "self, /") { t, a in
        let exception = a[0].unsafeAs(ExceptionObject.self)
        let filename = exception.fields.indices.contains(OSErrorField.filename) ? exception.fields[2] : .unbound
        let errno = exception.field(OSErrorField.errno)
        if !filename.isUnbound {
            var text = "[Errno \(try t.strText(errno))] \(try t.strText(exception.field(OSErrorField.message)))"
            text += ": \(try t.reprText(filename))"
            let second = exception.field(OSErrorField.filename2)
            if !second.isNone { text += " -> \(try t.reprText(second))" }
            return Value(t.session.string(text))
        }
        let hasBoth =
            exception.fields.count > 1 && !exception.fields[0].isUnbound && !exception.fields[1].isUnbound
        guard hasBoth else { return Value(try t.plainText(of: exception)) }
        let text = "[Errno \(try t.strText(errno))] \(try t.strText(exception.fields[1]))"
        return Value(t.session.string(text))
    }
    builder.field("errno", OSErrorField.errno)
    builder.field("strerror", OSErrorField.message)
    builder.field("filename", OSErrorField.filename)
    builder.field("filename2", OSErrorField.filename2)
    builder.method("__reduce__", "self, /") { t, a in
        let exception = a[0].unsafeAs(ExceptionObject.self)
        var arguments = exception.arguments
        let filename = exception.field(OSErrorField.filename)
        if exception.argumentTuple.count == 2 && !filename.isNone {
            var parts = exception.argumentTuple.array + [filename]
            let second = exception.field(OSErrorField.filename2)
            if !second.isNone { parts += [.none, second] }
            arguments = Value(t.session.tuple(parts))
        }
        var parts = [Value(exception.type), arguments]
        if let attributes = exception.attributes, attributes.count > 0 { parts.append(Value(attributes)) }
        return Value(t.session.tuple(parts))
    }
    builder.property(
        "characters_written",
        get: { t, object in
            let value = object.unsafeAs(ExceptionObject.self).field(OSErrorField.charactersWritten)
            if value.isNone { throw t.error(.attributeError, "characters_written") }
            return value
        },
        set: { t, object, value in
            let exception = object.unsafeAs(ExceptionObject.self)
            if value.isUnbound {
                if exception.field(OSErrorField.charactersWritten).isNone {
                    throw t.error(.attributeError, "characters_written")
                }
                exception.setField(OSErrorField.charactersWritten, .unbound)
            } else {
                exception.setField(OSErrorField.charactersWritten, t.int(try t.toIndex(value)))
            }
        })
}

func defineBlockingIOError(_ builder: TypeBuilder) {}

extension ThreadState {
    /// A subclass that defines `__init__` but not `__new__` has the arguments looked at in `__init__`.
    fileprivate func initializesInInit(_ type: TypeObject) -> Bool {
        let base = session.exceptionType(.osError)
        return type.special(.`init`) != base.special(.`init`) && type.special(.new) == base.special(.new)
    }

    /// `OSError` (the subclass that belongs to the number) for a failed system call.
    package func osError(_ code: Int32, filename: Value = .unbound, filename2: Value = .unbound) -> PythonError {
        osError(code, message: String(cString: strerror(code)), filename: filename, filename2: filename2)
    }

    /// `OSError` (the subclass that belongs to the number) with a text of its own.
    package func osError(
        _ code: Int32, message: String, filename: Value = .unbound, filename2: Value = .unbound
    ) -> PythonError {
        var arguments = [Value(smallInt: Int(code)), Value(session.string(message))]
        if !filename.isNoneOrUnbound {
            arguments.append(filename)
            if !filename2.isNoneOrUnbound { arguments += [.none, filename2] }
        }
        return error(osErrorName(code), arguments: arguments)
    }
}

extension Session {
    /// Sets `errno`, `strerror`, `filename` and so on from the arguments, and shortens `args` as CPython does.
    func setOSErrorFields(_ exception: ExceptionObject) {
        let arguments = exception.argumentTuple
        exception.fields = []
        guard (2...5).contains(arguments.count) else { return }
        exception.setField(OSErrorField.errno, arguments[0])
        exception.setField(OSErrorField.message, arguments[1])
        guard arguments.count > 2, !arguments[2].isNone else { return }
        if exception.type === exceptionType(.blockingIOError), arguments[2].smallIntOrBool != nil {
            exception.setField(OSErrorField.charactersWritten, arguments[2])
            return
        }
        exception.setField(OSErrorField.filename, arguments[2])
        if arguments.count == 5 && !arguments[4].isNone {
            exception.setField(OSErrorField.filename2, arguments[4])
        }
        exception.arguments = Value(tuple([arguments[0], arguments[1]]))
    }
}

/// The class that an error number belongs to.
private func osErrorName(_ code: Int32) -> ExceptionName {
    switch code {
    case EAGAIN, EALREADY, EINPROGRESS: .blockingIOError
    case EPIPE, ESHUTDOWN: .brokenPipeError
    case ECHILD: .childProcessError
    case ECONNABORTED: .connectionAbortedError
    case ECONNREFUSED: .connectionRefusedError
    case ECONNRESET: .connectionResetError
    case EEXIST: .fileExistsError
    case ENOENT: .fileNotFoundError
    case EISDIR: .isADirectoryError
    case ENOTDIR: .notADirectoryError
    case EINTR: .interruptedError
    case EACCES, EPERM: .permissionError
    case ESRCH: .processLookupError
    case ETIMEDOUT: .timeoutError
    default: .osError
    }
}

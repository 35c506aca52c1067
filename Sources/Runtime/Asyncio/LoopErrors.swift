/// Errors that no code of the language catches: the loop's exception handler, and the log.
extension ThreadState {
    /// `loop.call_exception_handler(context)`, which a class or the program may have replaced.
    func callExceptionHandler(_ loop: EventLoopObject, _ context: DictObject) throws {
        if loop.isPlain { return try runExceptionHandler(loop, context) }
        try callMethod(loop.value, "call_exception_handler", Value(context))
    }

    /// The method of that name itself.
    func runExceptionHandler(_ loop: EventLoopObject, _ context: DictObject) throws {
        let handler = loop.exceptionHandler
        if handler.isNone {
            do {
                if loop.isPlain {
                    try defaultExceptionHandler(context)
                } else {
                    try callMethod(loop.value, "default_exception_handler", Value(context))
                }
            } catch {
                try rethrowIfFatal(error)
                try logAsyncio(
                    "error", "Exception in default exception handler", pythonError(error).exception)
            }
            return
        }
        do {
            if let own = try handlerContext(context), !own.isEntered {
                try inContext(own) { _ = try call(handler, loop.value, Value(context)) }
            } else {
                try call(handler, loop.value, Value(context))
            }
        } catch {
            try rethrowIfFatal(error)
            let details = session.dict()
            details.set(
                interned: session.intern("message"),
                Value(session.string("Unhandled error in exception handler")))
            details.set(interned: session.intern("exception"), pythonError(error).value)
            details.set(interned: session.intern("context"), Value(context))
            try defaultExceptionHandler(details)
        }
    }

    private func rethrowIfFatal(_ error: any Error) throws {
        let error = pythonError(error)
        if matches(error, .keyboardInterrupt) || matches(error, .systemExit) { throw error }
    }

    /// The context that what the message is about runs in.
    private func handlerContext(_ details: DictObject) throws -> ContextObject? {
        for key in ["task", "future", "handle"] {
            let subject = details.value(interned: session.intern(key))
            if let task = asTask(subject) { return task.context.as(ContextObject.self) }
            if let handle = subject.as(HandleObject.self) { return handle.context.as(ContextObject.self) }
        }
        return nil
    }

    /// `loop.default_exception_handler(context)`: an entry in the log.
    func defaultExceptionHandler(_ context: DictObject) throws {
        var message = "Unhandled exception in event loop"
        let given = context.value(interned: session.intern("message"))
        if !given.isUnbound, try isTrue(given) { message = try strText(given) }
        var details: [(String, Value)] = []
        var index = context.nextEntry(0)
        while index >= 0 {
            let entry = context.entries[index]
            if let key = entry.key.as(StrObject.self)?.text, key != "message", key != "exception" {
                details.append((key, entry.value))
            }
            index = context.nextEntry(index + 1)
        }
        for (key, value) in details.sorted(by: { $0.0 < $1.0 }) {
            let isTraceback = key == "source_traceback" || key == "handle_traceback"
            let shown = isTraceback ? try sourceText(key, value) : try reprText(value)
            message += "\n\(key): \(shown)"
        }
        let exception = context.value(interned: session.intern("exception")).as(ExceptionObject.self)
        try logAsyncio("error", message, exception)
    }

    func logAsyncio(_ level: String, _ message: String, _ exception: ExceptionObject? = nil) throws {
        try writeLog("asyncio", level, message, exception)
    }

    /// Writes to a logger where a program uses `logging`, and to standard error as its last resort does.
    func writeLog(_ logger: String, _ level: String, _ message: String, _ exception: ExceptionObject?) throws
    {
        // What a program has put there instead.
        if logger == "asyncio",
            let module = session.modules.value(interned: session.intern("asyncio.base_events")).as(
                ModuleObject.self),
            case let own = module.namespace.value(interned: session.intern("logger")), !own.isNoneOrUnbound
        {
            try call(
                getAttribute(own, session.intern(level)), [Value(session.string(message))],
                keywords: [(session.intern("exc_info"), exceptionDetails(exception))])
            return
        }
        let logging = session.modules.value(interned: session.intern("logging"))
        if logging.isObject, let maker = try lookUpAttribute(logging, session.intern("getLogger")) {
            let method = try getAttribute(
                call(maker, Value(session.string(logger))), session.intern(level))
            try call(
                method, [Value(session.string(message))],
                keywords: [(session.intern("exc_info"), exceptionDetails(exception))])
            return
        }
        if level == "debug" || level == "info" { return }
        var text = message + "\n"
        if let exception { text += formatException(exception) }
        writeError(text)
    }

    /// The triple that logging takes for an exception.
    private func exceptionDetails(_ exception: ExceptionObject?) -> Value {
        guard let exception else { return .false }
        return Value(session.tuple([Value(exception.type), Value(exception), exception.traceback]))
    }

    /// Issues a warning for the running line.
    func warnHere(_ category: ExceptionName, _ message: String) throws {
        try warnAtCaller(category, message)
    }
}

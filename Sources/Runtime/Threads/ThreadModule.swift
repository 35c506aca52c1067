#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Fills the module `_thread`.
package func defineThreadModule(_ module: ModuleBuilder) {
    let session = module.session
    let registry = session.threadRegistry
    module.attribute("LockType", Value(registry.lock))
    module.attribute("lock", Value(registry.lock))
    module.attribute("RLock", Value(registry.recursiveLock))
    module.attribute("_ThreadHandle", Value(registry.handle))
    module.attribute("error", Value(session.exceptionType(.runtimeError)))
    module.attribute("TIMEOUT_MAX", Value(9_223_372_036.0))
    for name in ["allocate_lock", "allocate"] {
        module.function(name, "") { t, _ in Value(LockObject(t.session.threadRegistry.lock.rootShape)) }
    }
    module.attribute("_SimpleQueue", Value(registry.simpleQueue))
    module.function("_cpu_count", "") { t, _ in t.int(max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }
    module.function("_log", "logger, level, message, exception, /") { t, a in
        try t.writeLog(t.strText(a[0]), t.strText(a[1]), t.strText(a[2]), a[3].as(ExceptionObject.self))
        return .none
    }
    module.function("_print_exception", "introduction, exception, /") { t, a in
        let shown = a[1].as(ExceptionObject.self).map { t.formatException($0) } ?? ""
        t.writeError(try t.strText(a[0]) + shown)
        return .none
    }
    module.function("get_ident", "") { t, _ in t.int(t.identifier) }
    module.function("get_native_id", "") { t, _ in t.int(nativeThreadIdentifier()) }
    module.function("_count", "") { t, _ in t.int(t.session.threadRegistry.running.count) }
    module.function("_is_main_thread", "") { t, _ in Value(t === t.session.mainThread) }
    module.function("_main_ident", "") { t, _ in t.int(t.session.mainThread.identifier) }
    module.function("_set_name", "name, /") { t, a in
        t.threadName = try t.strText(a[0])
        return .none
    }
    module.function("start_joinable_thread", "function, handle=None, daemon=True") { t, a in
        Value(try t.startThread(a[0], isDaemon: t.isTrue(a[2])))
    }
    for name in ["start_new_thread", "start_new"] {
        module.function(name, "function, args, kwargs=None, /") { t, a in try startNewThread(t, a) }
    }
    module.function("interrupt_main", "signum=2, /") { t, a in
        let number = try t.toIndex(a[0])
        guard (1...64).contains(number) else { throw t.valueError("signal number out of range") }
        t.session.lock.request(.interrupt)
        return .none
    }
    for name in ["exit", "exit_thread"] { module.function(name, "") { t, _ in throw t.error(.systemExit) } }
    module.function("stack_size", "size=0, /") { _, _ in Value(smallInt: 0) }
    // The attributes that a `threading.local` object has in this thread; the key stands for the object.
    module.function("_local_values", "key, /") { t, a in
        let all = t.localValues ?? t.session.dict()
        t.localValues = all
        let known = try all.value(a[0], t)
        if !known.isUnbound { return known }
        let made = Value(t.session.dict())
        try all.set(a[0], made, t)
        return made
    }
    module.function("_has_local_values", "key, /") { t, a in
        guard let all = t.localValues else { return .false }
        return Value(try !all.value(a[0], t).isUnbound)
    }
}

/// `_thread.start_new_thread(function, args[, kwargs])`
private func startNewThread(_ t: ThreadState, _ a: Arguments) throws -> Value {
    guard t.isCallable(a[0]) else { throw t.typeError("first arg must be callable") }
    guard let arguments = a[1].as(TupleObject.self) else { throw t.typeError("2nd arg must be a tuple") }
    if !a[2].isNone, !a[2].isKind(.dict) { throw t.typeError("optional 3rd arg must be a dictionary") }
    let starter = NativeFunctionObject(t.session, "start", "self, /") { t, a in
        let parts = a[0].unsafeAs(TupleObject.self)
        do {
            return try t.call(parts[0], tuple: parts[1].unsafeAs(TupleObject.self), keywords: parts[2])
        } catch let error as PythonError where !t.matches(error, .systemExit) {
            t.reportUnraisable(error, introduction: "Exception ignored in thread started by: \(try t.reprText(parts[0]))")
            return .none
        }
    }
    let keywords = a[2].isNone ? Value.unbound : a[2]
    let parts = t.session.tuple([a[0], Value(arguments), keywords.isUnbound ? Value(t.session.dict()) : keywords])
    let function = BoundMethodObject(t.session, function: Value(starter), receiver: Value(parts))
    let handle = try t.startThread(Value(function), isDaemon: true)
    return t.int(Int(bitPattern: Unmanaged.passUnretained(handle).toOpaque()) & (Value.smallIntMax >> 1))
}

/// A number of the running thread's that is its own as long as it runs.
private func nativeThreadIdentifier() -> Int {
    #if canImport(Darwin)
        var identifier: UInt64 = 0
        pthread_threadid_np(nil, &identifier)
        return Int(truncatingIfNeeded: identifier)
    #else
        return Int(bitPattern: pthread_self()) & (Value.smallIntMax >> 1)
    #endif
}

/// Lets the system take a thread's resources back when it ends.
func detachThread(_ thread: pthread_t) { pthread_detach(thread) }

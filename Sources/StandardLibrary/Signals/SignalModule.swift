#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// Registers `signal`.
func installSignals(_ session: Session) {
    session.moduleMakers["_signal"] = makeSignalModule
    session.moduleMakers["signal"] = { try $0.source(signalSource) }
}

/// Highest signal number, plus one.
private let signalLimit = 65

private func makeSignalModule(_ builder: ModuleBuilder) {
    defineSignalNumbers(builder)
    defineSignalHandling(builder)
    defineSignalTimers(builder)
    defineSignalMasks(builder)
}

private func defineSignalNumbers(_ builder: ModuleBuilder) {
    var numbers: [(String, Int32)] = [
        ("SIGHUP", SIGHUP), ("SIGINT", SIGINT), ("SIGQUIT", SIGQUIT), ("SIGILL", SIGILL),
        ("SIGTRAP", SIGTRAP),
        ("SIGABRT", SIGABRT), ("SIGBUS", SIGBUS), ("SIGFPE", SIGFPE), ("SIGKILL", SIGKILL),
        ("SIGUSR1", SIGUSR1),
        ("SIGSEGV", SIGSEGV), ("SIGUSR2", SIGUSR2), ("SIGPIPE", SIGPIPE), ("SIGALRM", SIGALRM),
        ("SIGTERM", SIGTERM), ("SIGCHLD", SIGCHLD), ("SIGCONT", SIGCONT), ("SIGSTOP", SIGSTOP),
        ("SIGTSTP", SIGTSTP), ("SIGTTIN", SIGTTIN), ("SIGTTOU", SIGTTOU), ("SIGURG", SIGURG),
        ("SIGXCPU", SIGXCPU), ("SIGXFSZ", SIGXFSZ), ("SIGVTALRM", SIGVTALRM), ("SIGPROF", SIGPROF),
        ("SIGWINCH", SIGWINCH), ("SIGIO", SIGIO), ("SIGSYS", SIGSYS),
    ]
    #if os(Linux)
        numbers += [("SIGSTKFLT", 16), ("SIGPWR", 30), ("SIGRTMIN", 34), ("SIGRTMAX", 64)]
    #endif
    let all = builder.session.dict()
    for (name, number) in numbers.sorted(by: { $0.1 < $1.1 }) {
        all.set(interned: builder.session.intern(name), Value(smallInt: Int(number)))
    }
    builder.attribute("_numbers", Value(all))
    builder.attribute("NSIG", Value(smallInt: signalLimit))
    for (name, number) in [("ITIMER_REAL", 0), ("ITIMER_VIRTUAL", 1), ("ITIMER_PROF", 2)] {
        builder.attribute(name, Value(smallInt: number))
    }
}

extension ThreadState {
    /// A signal number as an argument, or ValueError.
    fileprivate func anySignal(_ value: Value) throws -> Int32 {
        let number = try toIndex(value)
        guard number >= 1, number < signalLimit else { throw valueError("signal number out of range") }
        return Int32(number)
    }
}

private func defineSignalHandling(_ builder: ModuleBuilder) {
    builder.attribute("default_int_handler", builder.thread.defaultInterruptHandler)
    builder.function("signal", "signalnum, handler, /") { t, a in
        if t !== t.session.mainThread {
            throw t.valueError("signal only works in main thread of the main interpreter")
        }
        let number = try t.anySignal(a[0])
        var handler = a[1]
        if let action = t.integerValue(handler), action == 0 || action == 1 {
            handler = Value(smallInt: action == 0 ? 0 : 1)
        } else if !t.isCallable(handler) {
            throw t.typeError(
                "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
        }
        let before = t.signalHandler(number)
        try t.setSignalHandler(number, handler)
        return before
    }
    builder.function("getsignal", "signalnum, /") { t, a in t.signalHandler(try t.anySignal(a[0])) }
    builder.function("raise_signal", "signalnum, /") { t, a in
        let number = Int32(truncatingIfNeeded: try t.toIndex(a[0]))
        if raise(number) != 0 { throw t.osError(errno) }
        try t.handleInterruption()
        return .none
    }
    builder.function("pthread_kill", "thread_id, signalnum, /") { t, a in
        let number = Int32(truncatingIfNeeded: try t.toIndex(a[1]))
        if kill(getpid(), number) != 0 { throw t.osError(errno) }
        try t.handleInterruption()
        return .none
    }
    builder.function("set_wakeup_fd", "fd, /, *, warn_on_full_buffer=True") { t, a in
        let number = try t.toIndex(a[0])
        if t !== t.session.mainThread {
            throw t.valueError("set_wakeup_fd only works in main thread of the main interpreter")
        }
        guard let descriptor = Int32(exactly: number) else {
            throw t.overflowError("Python int too large to convert to C int")
        }
        if descriptor >= 0 {
            let flags = fcntl(descriptor, F_GETFL)
            if flags < 0 { throw t.osError(errno) }
            if flags & O_NONBLOCK == 0 {
                throw t.valueError("the fd \(descriptor) must be in non-blocking mode")
            }
        }
        return t.int(Int(t.exchangeSignalDescriptor(max(descriptor, -1))))
    }
    builder.function("siginterrupt", "signalnum, flag, /") { t, a in
        // Handlers never restart system calls by themselves: the callers repeat them.
        _ = try t.anySignal(a[0])
        return .none
    }
    builder.function("strsignal", "signalnum, /") { t, a in
        let number = try t.anySignal(a[0])
        guard let text = strsignal(number).map({ String(cString: $0) }), !text.hasPrefix("Unknown signal")
        else {
            return .none
        }
        return Value(t.session.string(text))
    }
    builder.function("pause", "") { t, _ in
        t.allowingThreads { _ = pause() }
        try t.handleInterruption()
        return .none
    }
}

private func defineSignalTimers(_ builder: ModuleBuilder) {
    builder.function("alarm", "seconds, /") { t, a in
        t.int(Int(alarm(UInt32(truncatingIfNeeded: try t.toIndex(a[0])))))
    }
    func parts(_ t: ThreadState, _ value: Value) throws -> timeval {
        let seconds = try t.toDouble(value)
        guard seconds.isFinite, abs(seconds) < 1e12 else {
            throw t.overflowError("timestamp too large to convert to C PyTime_t")
        }
        let whole = seconds.rounded(.down)
        var result = timeval()
        result.tv_sec = Int(whole)
        result.tv_usec = numericCast(min(999_999, Int(((seconds - whole) * 1e6).rounded())))
        return result
    }
    func pair(_ t: ThreadState, _ timer: itimerval) -> Value {
        func seconds(_ time: timeval) -> Value { Value(Double(time.tv_sec) + Double(time.tv_usec) * 1e-6) }
        return Value(t.session.tuple([seconds(timer.it_value), seconds(timer.it_interval)]))
    }
    func failure(_ t: ThreadState) -> PythonError { t.osError(errno) }
    /// The number of a timer; nil, with `errno` set, for others.
    func timer(_ t: ThreadState, _ value: Value) throws -> Int32? {
        let number = try t.toIndex(value)
        if (0...2).contains(number) { return Int32(number) }
        errno = EINVAL
        return nil
    }
    builder.function("setitimer", "which, seconds, interval=0.0, /") { t, a in
        var new = itimerval()
        var old = itimerval()
        new.it_value = try parts(t, a[1])
        new.it_interval = try parts(t, a[2])
        guard let which = try timer(t, a[0]), changeTimer(which, &new, &old) else {
            throw failure(t)
        }
        return pair(t, old)
    }
    builder.function("getitimer", "which, /") { t, a in
        var now = itimerval()
        guard let which = try timer(t, a[0]), readTimer(which, &now) else {
            throw failure(t)
        }
        return pair(t, now)
    }
}

#if canImport(Glibc)
    private func changeTimer(_ which: Int32, _ new: inout itimerval, _ old: inout itimerval) -> Bool {
        setitimer(__itimer_which_t(UInt32(bitPattern: which)), &new, &old) == 0
    }
    private func readTimer(_ which: Int32, _ now: inout itimerval) -> Bool {
        getitimer(__itimer_which_t(UInt32(bitPattern: which)), &now) == 0
    }
#else
    private func changeTimer(_ which: Int32, _ new: inout itimerval, _ old: inout itimerval) -> Bool {
        setitimer(which, &new, &old) == 0
    }
    private func readTimer(_ which: Int32, _ now: inout itimerval) -> Bool { getitimer(which, &now) == 0 }
#endif

private func defineSignalMasks(_ builder: ModuleBuilder) {
    func mask(_ t: ThreadState, _ value: Value) throws -> sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for item in try t.tupleFromIterable(value).array {
            let number = try t.toIndex(item)
            guard number >= 1, number < signalLimit else {
                throw t.valueError("signal number \(number) out of range [1; \(signalLimit - 1)]")
            }
            sigaddset(&set, Int32(number))
        }
        return set
    }
    func members(_ t: ThreadState, _ set: sigset_t) throws -> Value {
        var set = set
        let numbers = (1..<signalLimit).filter { sigismember(&set, Int32($0)) == 1 }.map {
            Value(smallInt: $0)
        }
        return Value(t.session.list(numbers))
    }
    for (name, number) in [
        ("SIG_BLOCK", SIG_BLOCK), ("SIG_UNBLOCK", SIG_UNBLOCK), ("SIG_SETMASK", SIG_SETMASK),
    ] {
        builder.attribute(name, Value(smallInt: Int(number)))
    }
    builder.function("pthread_sigmask", "how, mask, /") { t, a in
        var new = try mask(t, a[1])
        var old = sigset_t()
        let error = pthread_sigmask(Int32(truncatingIfNeeded: try t.toIndex(a[0])), &new, &old)
        if error != 0 { throw t.osError(error) }
        try t.handleInterruption()
        return try members(t, old)
    }
    builder.function("sigpending", "") { t, _ in
        var set = sigset_t()
        sigpending(&set)
        return try members(t, set)
    }
    builder.function("sigwait", "sigset, /") { t, a in
        var set = try mask(t, a[0])
        var number: Int32 = 0
        let error = t.allowingThreads { sigwait(&set, &number) }
        if error != 0 { throw t.osError(error) }
        return t.int(Int(number))
    }
    builder.function("valid_signals", "") { t, _ in
        var set = sigset_t()
        sigfillset(&set)
        return try members(t, set)
    }
}

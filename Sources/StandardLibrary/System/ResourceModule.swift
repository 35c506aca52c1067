#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// `resource`: what the process has used and may use.
func makeResourceModule(_ builder: ModuleBuilder) {
    let session = builder.session
    let fields = [
        "ru_utime", "ru_stime", "ru_maxrss", "ru_ixrss", "ru_idrss", "ru_isrss", "ru_minflt", "ru_majflt",
        "ru_nswap", "ru_inblock", "ru_oublock", "ru_msgsnd", "ru_msgrcv", "ru_nsignals", "ru_nvcsw",
        "ru_nivcsw",
    ]
    let type = session.structSequenceType(
        "struct_rusage", module: "resource", fields.map { StructSequenceField($0) }, isConstructible: true)
    builder.attribute("struct_rusage", Value(type))
    builder.attribute("error", Value(session.exceptionType(.osError)))
    var constants = [("RUSAGE_SELF", 0), ("RUSAGE_CHILDREN", -1), ("RLIM_INFINITY", -1)]
    #if os(Linux)
        constants += [
            ("RUSAGE_THREAD", 1), ("RLIMIT_CPU", 0), ("RLIMIT_FSIZE", 1), ("RLIMIT_DATA", 2),
            ("RLIMIT_STACK", 3),
            ("RLIMIT_CORE", 4), ("RLIMIT_RSS", 5), ("RLIMIT_NPROC", 6), ("RLIMIT_NOFILE", 7),
            ("RLIMIT_MEMLOCK", 8), ("RLIMIT_AS", 9),
        ]
    #else
        constants += [
            ("RLIMIT_CPU", 0), ("RLIMIT_FSIZE", 1), ("RLIMIT_DATA", 2), ("RLIMIT_STACK", 3),
            ("RLIMIT_CORE", 4),
            ("RLIMIT_AS", 5), ("RLIMIT_NPROC", 7), ("RLIMIT_NOFILE", 8),
        ]
    #endif
    for (name, number) in constants { builder.attribute(name, Value(smallInt: number)) }
    builder.function("getpagesize", "") { t, _ in t.int(Int(sysconf(Int32(_SC_PAGESIZE)))) }
    builder.function("getrusage", "who, /") { t, a in
        var usage = rusage()
        let who = Int32(truncatingIfNeeded: try t.toIndex(a[0]))
        #if canImport(Glibc)
            let failed = getrusage(__rusage_who_t(who), &usage) != 0
        #else
            let failed = getrusage(who, &usage) != 0
        #endif
        if failed {
            if errno == EINVAL { throw t.valueError("invalid who parameter") }
            throw t.osError(errno)
        }
        func seconds(_ time: timeval) -> Value { Value(Double(time.tv_sec) + Double(time.tv_usec) * 1e-6) }
        let numbers = [
            usage.ru_maxrss, usage.ru_ixrss, usage.ru_idrss, usage.ru_isrss, usage.ru_minflt, usage.ru_majflt,
            usage.ru_nswap, usage.ru_inblock, usage.ru_oublock, usage.ru_msgsnd, usage.ru_msgrcv,
            usage.ru_nsignals, usage.ru_nvcsw, usage.ru_nivcsw,
        ]
        return Value(
            t.session.structSequence(
                type, [seconds(usage.ru_utime), seconds(usage.ru_stime)] + numbers.map { t.int($0) }))
    }
    func limit(_ t: ThreadState, _ value: rlim_t) -> Value { t.int(Int(bitPattern: UInt(value))) }
    builder.function("getrlimit", "resource, /") { t, a in
        var limits = rlimit()
        let which = try t.toIndex(a[0])
        guard (0..<16).contains(which) else { throw t.valueError("invalid resource specified") }
        #if canImport(Glibc)
            let failed = getrlimit(__rlimit_resource_t(UInt32(which)), &limits) != 0
        #else
            let failed = getrlimit(Int32(which), &limits) != 0
        #endif
        if failed { throw t.osError(errno) }
        return Value(t.session.tuple([limit(t, limits.rlim_cur), limit(t, limits.rlim_max)]))
    }
    builder.function("setrlimit", "resource, limits, /") { t, a in
        let which = try t.toIndex(a[0])
        guard (0..<16).contains(which) else { throw t.valueError("invalid resource specified") }
        let wanted = try t.tupleFromIterable(a[1]).array
        guard wanted.count == 2 else { throw t.valueError("expected a tuple of 2 integers") }
        var limits = rlimit()
        limits.rlim_cur = rlim_t(UInt(bitPattern: try t.toIndex(wanted[0])))
        limits.rlim_max = rlim_t(UInt(bitPattern: try t.toIndex(wanted[1])))
        #if canImport(Glibc)
            let failed = setrlimit(__rlimit_resource_t(UInt32(which)), &limits) != 0
        #else
            let failed = setrlimit(Int32(which), &limits) != 0
        #endif
        if failed {
            if errno == EINVAL { throw t.valueError("current limit exceeds maximum limit") }
            if errno == EPERM { throw t.valueError("not allowed to raise maximum limit") }
            throw t.osError(errno)
        }
        return .none
    }
}

/// `_terminal`: what `getpass` needs.
func makeTerminalModule(_ builder: ModuleBuilder) {
    builder.function("set_echo", "fd, shows, /") { t, a in
        var settings = termios()
        guard let file = Int32(exactly: try t.toIndex(a[0])), tcgetattr(file, &settings) == 0 else {
            throw t.osError(errno)
        }
        let wasOn = settings.c_lflag & tcflag_t(ECHO) != 0
        if try t.isTrue(a[1]) {
            settings.c_lflag |= tcflag_t(ECHO)
        } else {
            settings.c_lflag &= ~tcflag_t(ECHO)
        }
        if tcsetattr(file, TCSAFLUSH, &settings) != 0 { throw t.osError(errno) }
        return Value(wasOn)
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// Functions of `os` that programs need now and then.
func defineMoreSystemFunctions(_ builder: ModuleBuilder) {
    defineMoreConstants(builder)
    defineMoreProcessFunctions(builder)
    defineMoreFileFunctions(builder)
    defineWaitStatusFunctions(builder)
    defineFileSystemStatus(builder)
}

private func defineMoreConstants(_ builder: ModuleBuilder) {
    let constants: [(String, Int)] = [
        ("O_ACCMODE", Int(O_ACCMODE)), ("O_NOCTTY", Int(O_NOCTTY)), ("O_NDELAY", Int(O_NONBLOCK)),
        ("O_DSYNC", Int(O_DSYNC)), ("O_ASYNC", Int(O_ASYNC)), ("F_LOCK", 1), ("F_TLOCK", 2), ("F_ULOCK", 0),
        ("F_TEST", 3), ("WUNTRACED", Int(WUNTRACED)), ("WCONTINUED", Int(WCONTINUED)), ("P_NOWAIT", 1),
        ("P_NOWAITO", 1), ("P_WAIT", 0), ("PRIO_PROCESS", 0), ("PRIO_PGRP", 1), ("PRIO_USER", 2),
        ("SEEK_DATA", 3), ("SEEK_HOLE", 4), ("TMP_MAX", 238328), ("NGROUPS_MAX", 65536), ("EX_USAGE", 64),
        ("EX_DATAERR", 65), ("EX_NOINPUT", 66), ("EX_NOUSER", 67), ("EX_NOHOST", 68), ("EX_UNAVAILABLE", 69),
        ("EX_SOFTWARE", 70), ("EX_OSERR", 71), ("EX_OSFILE", 72), ("EX_CANTCREAT", 73), ("EX_IOERR", 74),
        ("EX_TEMPFAIL", 75), ("EX_PROTOCOL", 76), ("EX_NOPERM", 77), ("EX_CONFIG", 78),
    ]
    for (name, number) in constants { builder.attribute(name, Value(smallInt: number)) }
}

private func defineMoreProcessFunctions(_ builder: ModuleBuilder) {
    func number(_ t: ThreadState, _ value: Value) throws -> Int32 {
        guard let number = Int32(exactly: try t.toIndex(value)) else {
            throw t.overflowError("signed integer is greater than maximum")
        }
        return number
    }
    builder.function("killpg", "pgid, signal, /") { t, a in
        if killpg(try number(t, a[0]), try number(t, a[1])) != 0 { throw t.osError(errno) }
        return .none
    }
    builder.function("getpgid", "pid") { t, a in
        let group = getpgid(try number(t, a[0]))
        if group < 0 { throw t.osError(errno) }
        return t.int(Int(group))
    }
    builder.function("getsid", "pid, /") { t, a in
        let id = getsid(try number(t, a[0]))
        if id < 0 { throw t.osError(errno) }
        return t.int(Int(id))
    }
    builder.function("setsid", "") { t, _ in
        if setsid() < 0 { throw t.osError(errno) }
        return .none
    }
    builder.function("setpgid", "pid, pgrp, /") { t, a in
        if setpgid(try number(t, a[0]), try number(t, a[1])) != 0 { throw t.osError(errno) }
        return .none
    }
    builder.function("nice", "increment, /") { t, a in
        errno = 0
        let level = nice(try number(t, a[0]))
        if level == -1 && errno != 0 { throw t.osError(errno) }
        return t.int(Int(level))
    }
    builder.function("getgroups", "") { t, _ in
        var groups = [gid_t](repeating: 0, count: 65536)
        let count = getgroups(Int32(groups.count), &groups)
        if count < 0 { throw t.osError(errno) }
        return Value(t.session.list(groups.prefix(Int(count)).map { t.int(Int($0)) }))
    }
    builder.function("getlogin", "") { t, _ in
        guard let name = getlogin() else { throw t.osError(errno) }
        return Value(t.session.string(String(cString: name)))
    }
    builder.function("sched_yield", "") { t, _ in
        t.allowingThreads { _ = sched_yield() }
        return .none
    }
    builder.function("wait", "") { t, _ in
        var status: Int32 = 0
        let process = try t.systemCall { Int(wait(&status)) }
        return Value(t.session.tuple([t.int(process), t.int(Int(status))]))
    }
    builder.function("fork", "") { t, _ in throw t.error(.notImplementedError, "os.fork() is not supported") }
    #if os(Linux)
        // The processors a process may use, as the system counts them.
        builder.function("sched_getaffinity", "pid, /") { t, a in
            _ = try number(t, a[0])
            let result = SetObject(t.session.types.set.rootShape)
            for place in 0..<max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) {
                _ = try result.add(t.int(place), t)
            }
            return Value(result)
        }
        builder.function("getrandom", "size, flags=0") { t, a in
            let count = try t.toIndex(a[0])
            if count < 0 { throw t.osError(EINVAL) }
            return Value(t.session.bytes(systemRandomBytes(count)))
        }
    #endif
    builder.function("ctermid", "") { t, _ in Value(t.session.string("/dev/tty")) }
    builder.function("sync", "") { t, _ in
        t.allowingThreads { sync() }
        return .none
    }
    let names: [(String, Int)] = [
        ("SC_NPROCESSORS_ONLN", Int(_SC_NPROCESSORS_ONLN)),
        ("SC_NPROCESSORS_CONF", Int(_SC_NPROCESSORS_CONF)),
        ("SC_PAGESIZE", Int(_SC_PAGESIZE)), ("SC_PAGE_SIZE", Int(_SC_PAGESIZE)),
        ("SC_CLK_TCK", Int(_SC_CLK_TCK)),
        ("SC_OPEN_MAX", Int(_SC_OPEN_MAX)), ("SC_PHYS_PAGES", Int(_SC_PHYS_PAGES)),
        ("SC_ARG_MAX", Int(_SC_ARG_MAX)),
    ]
    let known = builder.session.dict()
    for (name, value) in names {
        try? known.set(Value(builder.session.intern(name)), Value(smallInt: value), builder.thread)
    }
    builder.attribute("sysconf_names", Value(known))
    builder.function("sysconf", "name, /") { t, a in
        var wanted = 0
        if a[0].isKind(.str) {
            let text = try t.expectStr(a[0], "name").text
            guard let found = names.first(where: { $0.0 == text }) else {
                throw t.valueError("unrecognized configuration name")
            }
            wanted = found.1
        } else {
            wanted = try t.toIndex(a[0])
        }
        return t.int(Int(sysconf(Int32(truncatingIfNeeded: wanted))))
    }
}

private func defineMoreFileFunctions(_ builder: ModuleBuilder) {
    func descriptor(_ t: ThreadState, _ value: Value) throws -> Int32 {
        guard let number = Int32(exactly: try t.toIndex(value)) else {
            throw t.overflowError("Python int too large to convert to C int")
        }
        return number
    }
    builder.function("chown", "path, uid, gid, *, dir_fd=None, follow_symlinks=True") { t, a in
        let path = try t.osPath(a[0], "chown")
        let user = uid_t(truncatingIfNeeded: try t.toIndex(a[1]))
        let group = gid_t(truncatingIfNeeded: try t.toIndex(a[2]))
        let follows = try t.isTrue(a[4])
        _ = try t.systemCall(filename: a[0]) {
            Int(follows ? chown(path, user, group) : lchown(path, user, group))
        }
        return .none
    }
    builder.function("mkfifo", "path, mode=438, *, dir_fd=None") { t, a in
        let path = try t.osPath(a[0], "mkfifo")
        let mode = mode_t(truncatingIfNeeded: try t.toIndex(a[1]))
        _ = try t.systemCall(filename: a[0]) { Int(mkfifo(path, mode)) }
        return .none
    }
    builder.function("fchdir", "fd") { t, a in
        let file = try descriptor(t, a[0])
        _ = try t.systemCall { Int(fchdir(file)) }
        return .none
    }
    builder.function("fchmod", "fd, mode") { t, a in
        let file = try descriptor(t, a[0])
        let mode = mode_t(truncatingIfNeeded: try t.toIndex(a[1]))
        _ = try t.systemCall { Int(fchmod(file, mode)) }
        return .none
    }
    builder.function("fdatasync", "fd") { t, a in
        let file = try descriptor(t, a[0])
        _ = try t.systemCall { Int(fsync(file)) }
        return .none
    }
    builder.function("closerange", "fd_low, fd_high, /") { t, a in
        let (low, high) = (try descriptor(t, a[0]), try descriptor(t, a[1]))
        if low < high && high - low < 1 << 20 { for file in low..<high { _ = close(file) } }
        return .none
    }
    builder.function("pread", "fd, length, offset, /") { t, a in
        let file = try descriptor(t, a[0])
        let length = try t.toIndex(a[1])
        let offset = off_t(try t.toIndex(a[2]))
        if length < 0 { throw t.osError(EINVAL) }
        var buffer = [UInt8](repeating: 0, count: min(length, 1 << 30))
        let count = try t.systemCall {
            buffer.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, offset) }
        }
        return Value(t.session.bytes(Array(buffer.prefix(count))))
    }
    builder.function("pwrite", "fd, data, offset, /") { t, a in
        let file = try descriptor(t, a[0])
        let bytes = try t.expectBytes(a[1])
        let offset = off_t(try t.toIndex(a[2]))
        return t.int(
            try t.systemCall { bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, offset) } })
    }
    builder.function("lockf", "fd, command, length, /") { t, a in
        let file = try descriptor(t, a[0])
        let command = try descriptor(t, a[1])
        let length = off_t(try t.toIndex(a[2]))
        _ = try t.systemCall { Int(lockf(file, command, length)) }
        return .none
    }
    builder.function("ttyname", "fd, /") { t, a in
        guard let name = ttyname(try descriptor(t, a[0])) else { throw t.osError(errno) }
        return Value(t.session.string(String(cString: name)))
    }
    builder.function("device_encoding", "fd") { t, a in
        isatty(try descriptor(t, a[0])) == 1 ? Value(t.session.string("UTF-8")) : .none
    }
    builder.function("pipe2", "flags, /") { t, a in
        let flags = try descriptor(t, a[0])
        var ends: [Int32] = [0, 0]
        if pipe(&ends) != 0 { throw t.osError(errno) }
        for end in ends {
            if flags & O_CLOEXEC != 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            if flags & O_NONBLOCK != 0 { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
        }
        return Value(t.session.tuple(ends.map { t.int(Int($0)) }))
    }
}

private func defineWaitStatusFunctions(_ builder: ModuleBuilder) {
    let readers: [(String, (Int) -> Int)] = [
        ("WEXITSTATUS", { $0 >> 8 & 0xFF }), ("WTERMSIG", { $0 & 0x7F }), ("WSTOPSIG", { $0 >> 8 & 0xFF }),
    ]
    for (name, read) in readers {
        builder.function(name, "status") { t, a in t.int(read(try t.toIndex(a[0]))) }
    }
    let tests: [(String, (Int) -> Bool)] = [
        ("WIFEXITED", { $0 & 0x7F == 0 }), ("WIFSIGNALED", { ![0, 0x7F].contains($0 & 0x7F) }),
        ("WIFSTOPPED", { $0 & 0xFF == 0x7F }), ("WIFCONTINUED", { $0 == 0xFFFF }),
        ("WCOREDUMP", { $0 & 0x80 != 0 }),
    ]
    for (name, test) in tests {
        builder.function(name, "status") { t, a in Value(test(try t.toIndex(a[0]))) }
    }
}

private func defineFileSystemStatus(_ builder: ModuleBuilder) {
    let session = builder.session
    let fields = [
        "f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree", "f_favail", "f_flag",
        "f_namemax",
    ].map { StructSequenceField($0) }
    let type = session.structSequenceType("statvfs_result", module: "os", fields, isConstructible: true)
    builder.attribute("statvfs_result", Value(type))
    for name in ["statvfs", "fstatvfs"] {
        builder.function(name, "path") { t, a in
            var found = statvfs()
            if let number = t.integerValue(a[0]) {
                guard let file = Int32(exactly: number), fstatvfs(file, &found) == 0 else {
                    throw t.osError(errno)
                }
            } else {
                let path = try t.osPath(a[0], name)
                if statvfs(path, &found) != 0 { throw t.osError(errno, filename: a[0]) }
            }
            let numbers = [
                UInt(found.f_bsize), UInt(found.f_frsize), UInt(found.f_blocks), UInt(found.f_bfree),
                UInt(found.f_bavail), UInt(found.f_files), UInt(found.f_ffree), UInt(found.f_favail),
                UInt(found.f_flag), UInt(found.f_namemax),
            ]
            return Value(t.session.structSequence(type, numbers.map { t.int(Int(truncatingIfNeeded: $0)) }))
        }
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// `getpid`, `kill`, `urandom` and other functions of processes and the system.
func defineProcessFunctions(_ builder: ModuleBuilder) {
    let numbers: [(String, () -> Int)] = [
        ("getpid", { Int(getpid()) }), ("getppid", { Int(getppid()) }), ("getuid", { Int(getuid()) }),
        ("geteuid", { Int(geteuid()) }), ("getgid", { Int(getgid()) }), ("getegid", { Int(getegid()) }),
        ("getpgrp", { Int(getpgrp()) }),
    ]
    for (name, read) in numbers { builder.function(name, "") { t, _ in t.int(read()) } }
    for name in ["cpu_count", "process_cpu_count"] {
        builder.function(name, "") { t, _ in
            let count = sysconf(Int32(_SC_NPROCESSORS_ONLN))
            return count > 0 ? t.int(count) : .none
        }
    }
    builder.function("kill", "pid, signal, /") { t, a in
        let process = pid_t(truncatingIfNeeded: try t.toIndex(a[0]))
        if kill(process, Int32(truncatingIfNeeded: try t.toIndex(a[1]))) != 0 { throw t.osError(errno) }
        try t.handleInterruption()
        return .none
    }
    builder.function("urandom", "size, /") { t, a in
        let count = try t.toIndex(a[0])
        if count < 0 { throw t.valueError("negative argument not allowed") }
        try t.checkMemory(count)
        return Value(t.session.bytes(systemRandomBytes(count)))
    }
    builder.function("strerror", "code, /") { t, a in
        Value(t.session.string(String(cString: strerror(Int32(truncatingIfNeeded: try t.toIndex(a[0]))))))
    }
    builder.function("_exit", "status") { t, a in
        _exit(Int32(truncatingIfNeeded: try t.toIndex(a[0])))
    }
    builder.function("abort", "") { _, _ in abort() }
    builder.function("putenv", "name, value, /") { t, a in
        let name = try t.pathArgument(a[0])
        if name.contains(0x3D) || name.count == 1 { throw t.valueError("illegal environment variable name") }
        if setenv(name, try t.pathArgument(a[1]), 1) != 0 { throw t.osError(errno) }
        return .none
    }
    builder.function("unsetenv", "name, /") { t, a in
        if unsetenv(try t.pathArgument(a[0])) != 0 { throw t.osError(errno) }
        return .none
    }
    builder.function("getloadavg", "") { t, _ in
        var loads = [0.0, 0.0, 0.0]
        if getloadavg(&loads, 3) != 3 { throw t.error(.osError, "Load averages are unobtainable") }
        return Value(t.session.tuple(loads.map { Value($0) }))
    }
    builder.function("uname", "") { t, _ in
        var names = utsname()
        if uname(&names) != 0 { throw t.osError(errno) }
        func text<T>(_ field: T) -> Value {
            withUnsafeBytes(of: field) { buffer in
                Value(t.session.string(String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)))
            }
        }
        guard let type = t.session.roots["os.uname_result"]?.as(TypeObject.self) else { return .none }
        return Value(
            t.session.structSequence(
                type,
                [
                    text(names.sysname), text(names.nodename), text(names.release), text(names.version),
                    text(names.machine),
                ]))
    }
    builder.function("times", "") { t, _ in
        var usage = tms()
        let elapsed = times(&usage)
        let tick = Double(sysconf(Int32(_SC_CLK_TCK)))
        guard let type = t.session.roots["os.times_result"]?.as(TypeObject.self) else { return .none }
        let parts = [usage.tms_utime, usage.tms_stime, usage.tms_cutime, usage.tms_cstime, elapsed]
        return Value(t.session.structSequence(type, parts.map { Value(Double($0) / tick) }))
    }
    builder.function("system", "command") { t, a in
        let command = try t.pathArgument(a[0])
        t.session.flushOutput()
        return t.int(t.allowingThreads { Int(system(command)) })
    }
    builder.function("waitpid", "pid, options, /") { t, a in
        let process = pid_t(truncatingIfNeeded: try t.toIndex(a[0]))
        let options = Int32(truncatingIfNeeded: try t.toIndex(a[1]))
        var status: Int32 = 0
        let found = try t.systemCall { Int(waitpid(process, &status, options)) }
        return Value(t.session.tuple([t.int(found), t.int(Int(status))]))
    }
    builder.function("waitstatus_to_exitcode", "status") { t, a in
        let status = try t.toIndex(a[0])
        let signal = status & 0x7F
        if signal == 0 { return t.int(status >> 8 & 0xFF) }
        if signal != 0x7F { return t.int(-signal) }
        throw t.valueError("invalid wait status: \(status)")
    }
    builder.function("fspath", "path") { t, a in
        if a[0].isKind(.str) || a[0].isKind(.bytes) { return a[0] }
        guard let result = try t.callSpecial(.fspath, a[0]) else {
            throw t.typeError("expected str, bytes or os.PathLike object, not \(t.type(of: a[0]).name)")
        }
        guard result.isKind(.str) || result.isKind(.bytes) else {
            throw t.typeError(
                "expected \(t.type(of: a[0]).name).__fspath__() to return str or bytes, not \(t.type(of: result).name)"
            )
        }
        return result
    }
}

/// `os.DirEntry`
final class DirectoryEntry: LibraryObject {
    let name: Value
    let path: Value
    var status: Value?

    init(_ shape: Shape, name: Value, path: Value) {
        self.name = name
        self.path = path
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(name)
        heap.mark(path)
        if let status { heap.mark(status) }
    }
}

/// What `os.scandir` gives: an iterator that is a context manager too.
final class DirectoryIterator: LibraryObject, NativeIterator {
    var entries: [Value]
    var index = 0

    init(_ shape: Shape, _ entries: [Value]) {
        self.entries = entries
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) { for entry in entries { heap.mark(entry) } }

    func next(_ thread: ThreadState) throws -> Value? {
        if index >= entries.count { return nil }
        index += 1
        return entries[index - 1]
    }
}

private func entry(_ value: Value) -> DirectoryEntry { value.unsafeAs(DirectoryEntry.self) }

func defineDirectoryEntries(_ builder: ModuleBuilder) {
    let session = builder.session
    let type = session.makeType(
        "DirEntry", base: session.types.object, layout: .closed, moduleName: "posix"
    ) { type in
        type.property("name", get: { _, object in entry(object).name })
        type.property("path", get: { _, object in entry(object).path })
        type.method("__fspath__", "self, /") { _, a in entry(a[0]).path }
        type.special(.repr, "self, /") { t, a in
            Value(t.session.string("<DirEntry \(try t.reprText(entry(a[0]).name))>"))
        }
        for (name, kind) in [("is_dir", S_IFDIR), ("is_file", S_IFREG)] {
            type.method(name, "self, *, follow_symlinks=True") { t, a in
                let path = try t.pathArgument(entry(a[0]).path)
                var status = stat()
                let follows = try t.isTrue(a[1])
                if (follows ? stat(path, &status) : lstat(path, &status)) != 0 {
                    if errno == ENOENT { return .false }
                    throw t.osError(errno, filename: entry(a[0]).path)
                }
                return Value(status.st_mode & S_IFMT == kind)
            }
        }
        type.method("is_symlink", "self, /") { t, a in
            var status = stat()
            return Value(
                lstat(try t.pathArgument(entry(a[0]).path), &status) == 0
                    && status.st_mode & S_IFMT == S_IFLNK)
        }
        type.method("is_junction", "self, /") { _, _ in .false }
        type.method("stat", "self, *, follow_symlinks=True") { t, a in
            let object = entry(a[0])
            let follows = try t.isTrue(a[1])
            if follows, let known = object.status { return known }
            var status = stat()
            let path = try t.pathArgument(object.path)
            if (follows ? stat(path, &status) : lstat(path, &status)) != 0 {
                throw t.osError(errno, filename: object.path)
            }
            let result = t.statResult(status)
            if follows { object.status = result }
            return result
        }
        type.method("inode", "self, /") { t, a in
            var status = stat()
            if lstat(try t.pathArgument(entry(a[0]).path), &status) != 0 {
                throw t.osError(errno, filename: entry(a[0]).path)
            }
            return t.int(Int(truncatingIfNeeded: status.st_ino))
        }
    }
    builder.attribute("DirEntry", Value(type))
    session.roots["os.DirEntry"] = Value(type)
    let iterator = session.makeType(
        "ScandirIterator", base: session.types.object, layout: .closed, moduleName: "posix"
    ) { type in
        type.iterator(DirectoryIterator.self)
        type.special(.enter, "self, /") { _, a in a[0] }
        type.special(.exit, "self, /, *args") { _, a in
            a[0].unsafeAs(DirectoryIterator.self).entries = []
            return .none
        }
        type.method("close", "self, /") { _, a in
            a[0].unsafeAs(DirectoryIterator.self).entries = []
            return .none
        }
    }
    session.roots["os.ScandirIterator"] = Value(iterator)
    builder.function("scandir", "path=None") { t, a in
        guard let entryType = t.session.roots["os.DirEntry"]?.as(TypeObject.self),
            let iteratorType = t.session.roots["os.ScandirIterator"]?.as(TypeObject.self)
        else { return .none }
        let names = try t.namesInFolder(a[0], "scandir")
        let asBytes = a[0].isKind(.bytes)
        var folder: [UInt8] = [46]
        if !a[0].isNone { folder = try t.pathArgument(a[0]).dropLast().map { UInt8(bitPattern: $0) } }
        let prefix = folder.last == 47 ? folder : folder + [47]
        let entries = t.session.list([])
        return try t.protecting([Value(entries)]) {
            for name in names {
                let made = DirectoryEntry(
                    entryType.rootShape, name: try t.osName(name, asBytes: asBytes),
                    path: try t.osName(prefix + name, asBytes: asBytes))
                entries.append(Value(made))
            }
            return Value(DirectoryIterator(iteratorType.rootShape, entries.array))
        }
    }
}

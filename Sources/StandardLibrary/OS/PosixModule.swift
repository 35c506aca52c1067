#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// Registers `os`, `os.path`, `posix`, `posixpath`, `errno` and `stat`.
func installOS(_ session: Session) {
    session.moduleMakers["posix"] = makePosixModule
    session.moduleMakers["os"] = { builder in
        let posix = try builder.thread.importedModule("posix")
        try builder.thread.importStar(from: Value(posix), into: Value(builder.module.namespace))
        for name in ["_exit", "_names"] {
            builder.attribute(name, posix.namespace.value(interned: builder.session.intern(name)))
        }
        try builder.source(osSource)
    }
    session.moduleMakers["posixpath"] = { try $0.source(posixPathSource) }
    session.moduleMakers["os.path"] = { builder in
        let module = try builder.thread.importedModule("posixpath")
        builder.session.modules.set(interned: builder.session.intern("os.path"), Value(module))
    }
    session.moduleMakers["errno"] = makeErrnoModule
    session.moduleMakers["stat"] = { try $0.source(statSource) }
}

private func makePosixModule(_ builder: ModuleBuilder) {
    let session = builder.session
    let statFields = [
        "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime",
        "st_mtime", "st_ctime",
    ].map { StructSequenceField($0) }
    let hidden = [
        "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks",
        "st_rdev",
    ].map { StructSequenceField($0, isVisible: false) }
    func record(_ name: String, _ fields: [StructSequenceField]) {
        let type = session.structSequenceType(name, module: "os", fields, isConstructible: true)
        session.roots["os.\(name)"] = Value(type)
        builder.attribute(name, Value(type))
    }
    record("stat_result", statFields + hidden)
    record("terminal_size", [StructSequenceField("columns"), StructSequenceField("lines")])
    record(
        "uname_result",
        ["sysname", "nodename", "release", "version", "machine"].map { StructSequenceField($0) })
    record(
        "times_result",
        ["user", "system", "children_user", "children_system", "elapsed"].map { StructSequenceField($0) })
    definePosixConstants(builder)
    defineFolderFunctions(builder)
    defineFileFunctions(builder)
    defineDescriptorFunctions(builder)
    defineProcessFunctions(builder)
    defineMoreSystemFunctions(builder)
    defineDirectoryEntries(builder)
    builder.attribute("error", Value(session.exceptionType(.osError)))
}

private func definePosixConstants(_ builder: ModuleBuilder) {
    let constants: [(String, Int32)] = [
        ("O_RDONLY", O_RDONLY), ("O_WRONLY", O_WRONLY), ("O_RDWR", O_RDWR), ("O_APPEND", O_APPEND),
        ("O_CREAT", O_CREAT), ("O_EXCL", O_EXCL), ("O_TRUNC", O_TRUNC), ("O_NONBLOCK", O_NONBLOCK),
        ("O_CLOEXEC", O_CLOEXEC), ("O_SYNC", O_SYNC), ("O_DIRECTORY", O_DIRECTORY), ("O_NOFOLLOW", O_NOFOLLOW),
        ("F_OK", F_OK), ("R_OK", R_OK), ("W_OK", W_OK), ("X_OK", X_OK), ("WNOHANG", WNOHANG),
        ("EX_OK", 0),
    ]
    for (name, number) in constants { builder.attribute(name, Value(smallInt: Int(number))) }
    // The environment at the time of the import, as bytes.
    let environment = builder.session.dict()
    #if canImport(Darwin)
        var entry = environ
    #else
        var entry = environ
    #endif
    while let text = entry.pointee {
        let bytes = Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
        if let equals = bytes.firstIndex(of: 0x3D), equals > 0 {
            let key = Value(builder.session.bytes(Array(bytes[..<equals])))
            let value = Value(builder.session.bytes(Array(bytes[(equals + 1)...])))
            if let known = try? environment.value(key, builder.thread), known.isUnbound {
                try? environment.set(key, value, builder.thread)
            }
        }
        entry += 1
    }
    builder.attribute("environ", Value(environment))
}

extension ThreadState {
    /// A path argument as NUL-terminated bytes; numbers are refused with the words of `os`.
    func osPath(_ value: Value, _ function: String, _ argument: String = "path") throws -> [CChar] {
        let isPath =
            value.isKind(.str) || value.isKind(.bytes) || !type(of: value).special(.fspath).isUnbound
        if !isPath {
            throw typeError(
                "\(function): \(argument) should be string, bytes or os.PathLike, not \(type(of: value).name)")
        }
        do { return try pathArgument(value) } catch let error as PythonError where matches(error, .valueError) {
            if try strText(error.value) != "embedded null byte" { throw error }
            throw valueError("\(function): embedded null character in \(argument)")
        }
    }

    /// A name that the system gave: bytes where the caller asked with bytes, else text with escapes.
    func osName(_ bytes: [UInt8], asBytes: Bool) throws -> Value {
        asBytes ? Value(session.bytes(bytes)) : Value(try decode(bytes, "utf-8", "surrogateescape"))
    }

    /// `os.stat_result`
    func statResult(_ status: stat) -> Value {
        guard let type = session.roots["os.stat_result"]?.as(TypeObject.self) else { return .none }
        let visible = [
            Int(status.st_mode), Int(truncatingIfNeeded: status.st_ino), Int(truncatingIfNeeded: status.st_dev),
            Int(status.st_nlink), Int(status.st_uid), Int(status.st_gid), Int(status.st_size),
        ].map { int($0) }
        #if canImport(Darwin)
            let times = [status.st_atimespec, status.st_mtimespec, status.st_ctimespec]
        #else
            let times = [status.st_atim, status.st_mtim, status.st_ctim]
        #endif
        var hidden: [(String, Value)] = []
        for (name, time) in zip(["st_atime", "st_mtime", "st_ctime"], times) {
            hidden.append((name, Value(Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9)))
            hidden.append((name + "_ns", int(time.tv_sec * 1_000_000_000 + time.tv_nsec)))
        }
        hidden.append(("st_blksize", int(Int(status.st_blksize))))
        hidden.append(("st_blocks", int(Int(status.st_blocks))))
        hidden.append(("st_rdev", int(Int(truncatingIfNeeded: status.st_rdev))))
        let seconds = times.map { int($0.tv_sec) }
        return Value(session.structSequence(type, visible + seconds, hidden: hidden))
    }
}

private func makeErrnoModule(_ builder: ModuleBuilder) {
    let codes: [(String, Int32)] = [
        ("EPERM", EPERM), ("ENOENT", ENOENT), ("ESRCH", ESRCH), ("EINTR", EINTR), ("EIO", EIO), ("ENXIO", ENXIO),
        ("E2BIG", E2BIG), ("ENOEXEC", ENOEXEC), ("EBADF", EBADF), ("ECHILD", ECHILD), ("EAGAIN", EAGAIN),
        ("ENOMEM", ENOMEM), ("EACCES", EACCES), ("EFAULT", EFAULT), ("EBUSY", EBUSY), ("EEXIST", EEXIST),
        ("EXDEV", EXDEV), ("ENODEV", ENODEV), ("ENOTDIR", ENOTDIR), ("EISDIR", EISDIR), ("EINVAL", EINVAL),
        ("ENFILE", ENFILE), ("EMFILE", EMFILE), ("ENOTTY", ENOTTY), ("EFBIG", EFBIG), ("ENOSPC", ENOSPC),
        ("ESPIPE", ESPIPE), ("EROFS", EROFS), ("EMLINK", EMLINK), ("EPIPE", EPIPE), ("EDOM", EDOM),
        ("ERANGE", ERANGE), ("EDEADLK", EDEADLK), ("ENAMETOOLONG", ENAMETOOLONG), ("ENOLCK", ENOLCK),
        ("ENOSYS", ENOSYS), ("ENOTEMPTY", ENOTEMPTY), ("ELOOP", ELOOP), ("EWOULDBLOCK", EWOULDBLOCK),
        ("ENOTSOCK", ENOTSOCK), ("EDESTADDRREQ", EDESTADDRREQ), ("EMSGSIZE", EMSGSIZE),
        ("EPROTOTYPE", EPROTOTYPE), ("ENOPROTOOPT", ENOPROTOOPT), ("EPROTONOSUPPORT", EPROTONOSUPPORT),
        ("EOPNOTSUPP", EOPNOTSUPP), ("EAFNOSUPPORT", EAFNOSUPPORT), ("EADDRINUSE", EADDRINUSE),
        ("EADDRNOTAVAIL", EADDRNOTAVAIL), ("ENETDOWN", ENETDOWN), ("ENETUNREACH", ENETUNREACH),
        ("ECONNABORTED", ECONNABORTED), ("ECONNRESET", ECONNRESET), ("ENOBUFS", ENOBUFS), ("EISCONN", EISCONN),
        ("ENOTCONN", ENOTCONN), ("ESHUTDOWN", ESHUTDOWN), ("ETIMEDOUT", ETIMEDOUT),
        ("ECONNREFUSED", ECONNREFUSED), ("EHOSTUNREACH", EHOSTUNREACH), ("EALREADY", EALREADY),
        ("EINPROGRESS", EINPROGRESS), ("ECANCELED", ECANCELED), ("EOVERFLOW", EOVERFLOW),
    ]
    let names = builder.session.dict()
    for (name, code) in codes {
        builder.attribute(name, Value(smallInt: Int(code)))
        let key = Value(smallInt: Int(code))
        if name != "EWOULDBLOCK" { try? names.set(key, Value(builder.session.string(name)), builder.thread) }
    }
    builder.attribute("errorcode", Value(names))
}

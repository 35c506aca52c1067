#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// `getcwd`, `listdir`, `mkdir` and other functions of folders.
func defineFolderFunctions(_ builder: ModuleBuilder) {
    func currentFolder(_ t: ThreadState) throws -> [UInt8] {
        var buffer = [CChar](repeating: 0, count: 1 << 16)
        guard getcwd(&buffer, buffer.count) != nil else { throw t.osError(errno) }
        return buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    }
    builder.function("getcwd", "") { t, _ in try t.osName(currentFolder(t), asBytes: false) }
    builder.function("getcwdb", "") { t, _ in try t.osName(currentFolder(t), asBytes: true) }
    builder.function("chdir", "path") { t, a in
        let path = try t.osPath(a[0], "chdir")
        _ = try t.systemCall(filename: a[0]) { Int(chdir(path)) }
        return .none
    }
    builder.function("listdir", "path=None") { t, a in
        let names = try t.namesInFolder(a[0], "listdir")
        let asBytes = a[0].isKind(.bytes)
        return Value(t.session.list(try names.map { try t.osName($0, asBytes: asBytes) }))
    }
    builder.function("mkdir", "path, mode=511, *, dir_fd=None") { t, a in
        let path = try t.osPath(a[0], "mkdir")
        let mode = mode_t(truncatingIfNeeded: try t.toIndex(a[1]))
        _ = try t.systemCall(filename: a[0]) { Int(mkdir(path, mode)) }
        return .none
    }
    builder.function("rmdir", "path, *, dir_fd=None") { t, a in
        let path = try t.osPath(a[0], "rmdir")
        _ = try t.systemCall(filename: a[0]) { Int(rmdir(path)) }
        return .none
    }
    builder.function("umask", "mask, /") { t, a in
        t.int(Int(umask(mode_t(truncatingIfNeeded: try t.toIndex(a[0])))))
    }
}

extension ThreadState {
    /// The names in a folder, without `.` and `..`, in the system's order.
    func namesInFolder(_ folder: Value, _ function: String) throws -> [[UInt8]] {
        let path = folder.isNone ? [46, 0] : try osPath(folder, function)
        guard let stream = opendir(path) else {
            throw osError(errno, filename: folder.isNone ? .unbound : folder)
        }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in Array(buffer.prefix { $0 != 0 }) }
            if name != [46] && name != [46, 46] { names.append(name) }
        }
        return names
    }
}

/// `stat`, `remove`, `rename` and other functions of paths.
func defineFileFunctions(_ builder: ModuleBuilder) {
    func status(_ t: ThreadState, _ target: Value, _ function: String, follows: Bool) throws -> Value {
        var result = stat()
        if let number = t.integerValue(target) {
            guard let descriptor = Int32(exactly: number), fstat(descriptor, &result) == 0 else { throw t.osError(EBADF) }
            return t.statResult(result)
        }
        let path: [CChar]
        let isPath =
            target.isKind(.str) || target.isKind(.bytes) || !t.type(of: target).special(.fspath).isUnbound
        if !isPath {
            throw t.typeError(
                "\(function): path should be string, bytes, os.PathLike or integer, not \(t.type(of: target).name)")
        }
        path = try t.osPath(target, function)
        if (follows ? stat(path, &result) : lstat(path, &result)) != 0 { throw t.osError(errno, filename: target) }
        return t.statResult(result)
    }
    builder.function("stat", "path, *, dir_fd=None, follow_symlinks=True") { t, a in
        try status(t, a[0], "stat", follows: t.isTrue(a[2]))
    }
    builder.function("lstat", "path, *, dir_fd=None") { t, a in try status(t, a[0], "lstat", follows: false) }
    builder.function("fstat", "fd") { t, a in try status(t, t.int(t.toIndex(a[0])), "fstat", follows: true) }
    for name in ["remove", "unlink"] {
        builder.function(name, "path, *, dir_fd=None") { t, a in
            let path = try t.osPath(a[0], name)
            _ = try t.systemCall(filename: a[0]) { Int(unlink(path)) }
            return .none
        }
    }
    let pairs: [(String, ([CChar], [CChar]) -> Int32)] = [
        ("rename", { rename($0, $1) }), ("replace", { rename($0, $1) }), ("link", { link($0, $1) }),
        ("symlink", { symlink($0, $1) }),
    ]
    for (name, call) in pairs {
        builder.function(name, "src, dst, *, target_is_directory=False, src_dir_fd=None, dst_dir_fd=None") { t, a in
            let source = try t.osPath(a[0], name, "src")
            let target = try t.osPath(a[1], name, "dst")
            var code: Int32 = 0
            let failed = t.allowingThreads {
                let result = call(source, target)
                code = errno
                return result != 0
            }
            if failed { throw t.osError(code, filename: a[0], filename2: a[1]) }
            return .none
        }
    }
    builder.function("readlink", "path, *, dir_fd=None") { t, a in
        let path = try t.osPath(a[0], "readlink")
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        let count = try t.systemCall(filename: a[0]) {
            buffer.withUnsafeMutableBytes { raw in
                raw.withMemoryRebound(to: CChar.self) { name in
                    guard let start = name.baseAddress else { return 0 }
                    return readlink(path, start, name.count)
                }
            }
        }
        return try t.osName(Array(buffer.prefix(count)), asBytes: a[0].isKind(.bytes))
    }
    builder.function("access", "path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True") { t, a in
        Value(access(try t.osPath(a[0], "access"), Int32(truncatingIfNeeded: try t.toIndex(a[1]))) == 0)
    }
    builder.function("chmod", "path, mode, *, dir_fd=None, follow_symlinks=True") { t, a in
        let path = try t.osPath(a[0], "chmod")
        let mode = mode_t(truncatingIfNeeded: try t.toIndex(a[1]))
        _ = try t.systemCall(filename: a[0]) { Int(chmod(path, mode)) }
        return .none
    }
    builder.function("truncate", "path, length") { t, a in
        let path = try t.osPath(a[0], "truncate")
        let length = off_t(try t.toIndex(a[1]))
        _ = try t.systemCall(filename: a[0]) { Int(truncate(path, length)) }
        return .none
    }
    builder.function("utime", "path, times=None, *, ns=..., dir_fd=None, follow_symlinks=True") { t, a in
        let path = try t.osPath(a[0], "utime")
        var times = [timespec(), timespec()]
        if !a[1].isNone {
            for (index, value) in try t.tupleFromIterable(a[1]).array.prefix(2).enumerated() {
                let seconds = try t.toDouble(value)
                guard abs(seconds) < 1e15 else { throw t.overflowError("timestamp out of range for platform time_t") }
                times[index].tv_sec = Int(seconds.rounded(.down))
                times[index].tv_nsec = Int((seconds - seconds.rounded(.down)) * 1e9)
            }
        } else if !a[2].isUnbound {
            for (index, value) in try t.tupleFromIterable(a[2]).array.prefix(2).enumerated() {
                let (quotient, rest) = try t.toIndex(value).quotientAndRemainder(dividingBy: 1_000_000_000)
                times[index].tv_sec = rest < 0 ? quotient - 1 : quotient
                times[index].tv_nsec = rest < 0 ? rest + 1_000_000_000 : rest
            }
        } else {
            clock_gettime(CLOCK_REALTIME, &times[0])
            times[1] = times[0]
        }
        let wanted = times
        _ = try t.systemCall(filename: a[0]) { Int(utimensat(AT_FDCWD, path, wanted, 0)) }
        return .none
    }
}

/// `open`, `read`, `pipe` and other functions of file descriptors.
func defineDescriptorFunctions(_ builder: ModuleBuilder) {
    func descriptor(_ t: ThreadState, _ value: Value) throws -> Int32 {
        guard let number = Int32(exactly: try t.toIndex(value)) else {
            throw t.overflowError("Python int too large to convert to C int")
        }
        return number
    }
    builder.function("open", "path, flags, mode=511, *, dir_fd=None") { t, a in
        let path = try t.osPath(a[0], "open")
        let flags = Int32(truncatingIfNeeded: try t.toIndex(a[1])) | O_CLOEXEC
        let mode = mode_t(truncatingIfNeeded: try t.toIndex(a[2]))
        return t.int(try t.systemCall(filename: a[0]) { Int(open(path, flags, mode)) })
    }
    builder.function("close", "fd") { t, a in
        if close(try descriptor(t, a[0])) != 0 && errno != EINTR { throw t.osError(errno) }
        return .none
    }
    builder.function("read", "fd, length, /") { t, a in
        let file = try descriptor(t, a[0])
        let length = try t.toIndex(a[1])
        if length < 0 { throw t.osError(EINVAL) }
        var buffer = [UInt8](repeating: 0, count: min(length, 1 << 30))
        let count = try t.systemCall { buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) } }
        return Value(t.session.bytes(Array(buffer.prefix(count))))
    }
    builder.function("write", "fd, data, /") { t, a in
        let file = try descriptor(t, a[0])
        let bytes = try t.expectBytes(a[1])
        // What `print` wrote before comes first.
        if file == 1 || file == 2 { t.session.flushOutput() }
        return t.int(try t.systemCall { bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) } })
    }
    builder.function("lseek", "fd, position, how, /") { t, a in
        let position = lseek(
            try descriptor(t, a[0]), off_t(try t.toIndex(a[1])), Int32(truncatingIfNeeded: try t.toIndex(a[2])))
        if position < 0 { throw t.osError(errno) }
        return t.int(Int(position))
    }
    builder.function("pipe", "") { t, _ in
        var ends: [Int32] = [0, 0]
        if pipe(&ends) != 0 { throw t.osError(errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return Value(t.session.tuple(ends.map { t.int(Int($0)) }))
    }
    builder.function("dup", "fd, /") { t, a in
        let made = fcntl(try descriptor(t, a[0]), F_DUPFD_CLOEXEC, 0)
        if made < 0 { throw t.osError(errno) }
        return t.int(Int(made))
    }
    builder.function("dup2", "fd, fd2, inheritable=True") { t, a in
        let made = dup2(try descriptor(t, a[0]), try descriptor(t, a[1]))
        if made < 0 { throw t.osError(errno) }
        return t.int(Int(made))
    }
    builder.function("isatty", "fd, /") { t, a in Value(isatty(try descriptor(t, a[0])) == 1) }
    builder.function("fsync", "fd") { t, a in
        let file = try descriptor(t, a[0])
        _ = try t.systemCall { Int(fsync(file)) }
        return .none
    }
    builder.function("ftruncate", "fd, length, /") { t, a in
        let file = try descriptor(t, a[0])
        let length = off_t(try t.toIndex(a[1]))
        _ = try t.systemCall { Int(ftruncate(file, length)) }
        return .none
    }
    builder.function("set_blocking", "fd, blocking, /") { t, a in
        let file = try descriptor(t, a[0])
        let flags = fcntl(file, F_GETFL)
        if flags < 0 { throw t.osError(errno) }
        let wanted = try t.isTrue(a[1]) ? flags & ~O_NONBLOCK : flags | O_NONBLOCK
        if fcntl(file, F_SETFL, wanted) < 0 { throw t.osError(errno) }
        return .none
    }
    builder.function("get_blocking", "fd, /") { t, a in
        let flags = fcntl(try descriptor(t, a[0]), F_GETFL)
        if flags < 0 { throw t.osError(errno) }
        return Value(flags & O_NONBLOCK == 0)
    }
    builder.function("set_inheritable", "fd, inheritable, /") { t, a in
        let flags: Int32 = try t.isTrue(a[1]) ? 0 : FD_CLOEXEC
        if fcntl(try descriptor(t, a[0]), F_SETFD, flags) < 0 { throw t.osError(errno) }
        return .none
    }
    builder.function("get_inheritable", "fd, /") { t, a in
        let flags = fcntl(try descriptor(t, a[0]), F_GETFD)
        if flags < 0 { throw t.osError(errno) }
        return Value(flags & FD_CLOEXEC == 0)
    }
    builder.function("get_terminal_size", "fd=1, /") { t, a in
        var size = winsize()
        if ioctl(try descriptor(t, a[0]), UInt(TIOCGWINSZ), &size) != 0 { throw t.osError(errno) }
        guard let type = t.session.roots["os.terminal_size"]?.as(TypeObject.self) else { return .none }
        return Value(t.session.structSequence(type, [t.int(Int(size.ws_col)), t.int(Int(size.ws_row))]))
    }
}

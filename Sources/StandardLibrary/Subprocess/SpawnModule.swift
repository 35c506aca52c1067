#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// Registers `subprocess`.
func installSubprocess(_ session: Session) {
    session.moduleMakers["_subprocess"] = makeSpawnModule
    session.moduleMakers["subprocess"] = { try $0.source(subprocessSource) }
}

private func makeSpawnModule(_ builder: ModuleBuilder) {
    builder.session.ignoreBrokenPipes()
    // A class whose `__del__` may wait for the next collection.
    builder.function("finalized_leisurely", "cls, /") { _, a in
        a[0].as(TypeObject.self)?.isFinalizedPromptly = false
        return a[0]
    }
    // Starts a program and gives its process number. `files` are tried in order, as a search through PATH does.
    builder.function(
        "spawn",
        "args, files, env, cwd, stdin, stdout, stderr, close_fds, pass_fds, signals, session, group, /"
    ) { t, a in
        var request = SpawnRequest()
        request.arguments = try t.texts(a[0])
        let executables = try t.texts(a[1])
        request.environment = a[2].isNone ? nil : try t.texts(a[2])
        request.folder = a[3].isNone ? nil : try t.pathArgument(a[3])
        request.streams = try (4...6).map { try t.systemInt(a[$0]) }
        request.closesOthers = try t.isTrue(a[7])
        request.passed = try t.tupleFromIterable(a[8]).array.map { try t.systemInt($0) }
        request.restoresSignals = try t.isTrue(a[9])
        request.startsSession = try t.isTrue(a[10])
        request.group = a[11].isNone ? nil : pid_t(truncatingIfNeeded: try t.toIndex(a[11]))
        t.session.flushOutput()
        if let folder = request.folder {
            var status = stat()
            if stat(folder, &status) != 0 { throw t.osError(errno, filename: a[3]) }
            if status.st_mode & S_IFMT != S_IFDIR { throw t.osError(ENOTDIR, filename: a[3]) }
        }
        let wanted = request
        var process = pid_t()
        let code = t.allowingThreads { () -> Int32 in
            var result = ENOENT
            for executable in executables {
                let code = wanted.start(executable, &process)
                if code == 0 { return 0 }
                if code != ENOENT && code != ENOTDIR { result = code }
            }
            return result
        }
        if code != 0 { throw t.osError(code) }
        return t.int(Int(process))
    }
    #if os(Linux)
        builder.function("pidfd_open", "pid, flags=0") { t, a in
            let process = pid_t(truncatingIfNeeded: try t.toIndex(a[0]))
            guard let descriptor = openProcess(process) else { throw t.osError(ENOSYS) }
            if descriptor < 0 { throw t.osError(errno) }
            return t.int(Int(descriptor))
        }
    #endif
}

#if os(Linux)
    /// A descriptor that becomes readable when a process ends; -1 with `errno` set; nil without support.
    private func openProcess(_ process: pid_t) -> Int32? {
        if let symbol = librarySymbol("pidfd_open") {
            return unsafeBitCast(symbol, to: (@convention(c) (pid_t, UInt32) -> Int32).self)(process, 0)
        }
        guard let symbol = librarySymbol("syscall") else { return nil }
        let number = 434
        let call = unsafeBitCast(symbol, to: (@convention(c) (Int, Int, Int) -> Int).self)
        return Int32(truncatingIfNeeded: call(number, Int(process), 0))
    }
#endif

extension ThreadState {
    /// Strings of an iterable of paths, as the system wants them.
    fileprivate func texts(_ value: Value) throws -> [[CChar]] {
        let items = try tupleFromIterable(value)
        return try protecting([Value(items)]) { try items.array.map { try pathArgument($0) } }
    }
}

/// A function of the C library that its module map leaves out.
private func librarySymbol(_ name: String) -> UnsafeMutableRawPointer? {
    dlsym(UnsafeMutableRawPointer(bitPattern: 0), name)
}

/// What a new process is to be like.
private struct SpawnRequest {
    var arguments: [[CChar]] = []
    var environment: [[CChar]]?
    var folder: [CChar]?
    /// Descriptors that become 0, 1 and 2; -1: as they are.
    var streams: [Int32] = []
    var closesOthers = true
    var passed: [Int32] = []
    var restoresSignals = true
    var startsSession = false
    var group: pid_t?

    #if canImport(Darwin)
        private typealias Actions = posix_spawn_file_actions_t?
        private typealias Attributes = posix_spawnattr_t?
    #else
        private typealias Actions = posix_spawn_file_actions_t
        private typealias Attributes = posix_spawnattr_t
    #endif

    /// Starts the program; 0 or the system's error number.
    func start(_ executable: [CChar], _ process: inout pid_t) -> Int32 {
        // Descriptors that are in the way of 0, 1 and 2 move up first.
        var sources = streams
        var moved: [Int32] = []
        defer { for descriptor in moved { _ = closeDescriptor(descriptor) } }
        for (target, source) in streams.enumerated() where (0...2).contains(source) && Int(source) != target {
            let copy = fcntl(source, F_DUPFD_CLOEXEC, 3)
            if copy < 0 { return errno }
            moved.append(copy)
            sources[target] = copy
        }
        #if canImport(Darwin)
            var actions: Actions
            var attributes: Attributes
        #else
            var actions = Actions()
            var attributes = Attributes()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        for (target, source) in sources.enumerated() where source >= 0 {
            posix_spawn_file_actions_adddup2(&actions, source, Int32(target))
        }
        for descriptor in passed where descriptor > 2 {
            posix_spawn_file_actions_adddup2(&actions, descriptor, descriptor)
        }
        #if os(Linux)
            if closesOthers {
                // All others but those passed on are closed, which most are by themselves.
                var next: Int32 = 3
                for descriptor in passed.sorted() where descriptor > 2 {
                    while next < descriptor && next < 256 {
                        if fcntl(next, F_GETFD) == 0 { posix_spawn_file_actions_addclose(&actions, next) }
                        next += 1
                    }
                    next = descriptor + 1
                }
                if let symbol = librarySymbol("posix_spawn_file_actions_addclosefrom_np") {
                    typealias Function = @convention(c) (UnsafeMutableRawPointer, Int32) -> Int32
                    _ = unsafeBitCast(symbol, to: Function.self)(&actions, next)
                }
            }
        #endif
        if let folder {
            guard let symbol = librarySymbol("posix_spawn_file_actions_addchdir_np") else { return ENOSYS }
            typealias Function = @convention(c) (UnsafeMutableRawPointer, UnsafePointer<CChar>) -> Int32
            let code = unsafeBitCast(symbol, to: Function.self)(&actions, folder)
            if code != 0 { return code }
        }
        var flags: Int32 = 0
        if restoresSignals {
            var signals = sigset_t()
            sigemptyset(&signals)
            sigaddset(&signals, SIGPIPE)
            sigaddset(&signals, SIGXFSZ)
            posix_spawnattr_setsigdefault(&attributes, &signals)
            flags |= Int32(POSIX_SPAWN_SETSIGDEF)
        }
        if let group {
            posix_spawnattr_setpgroup(&attributes, group)
            flags |= Int32(POSIX_SPAWN_SETPGROUP)
        }
        if startsSession {
            #if os(Linux)
                flags |= 0x80
            #else
                flags |= Int32(POSIX_SPAWN_SETSID)
            #endif
        }
        posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))
        return withCStrings(arguments) { arguments in
            guard let environment else {
                return posix_spawn(&process, executable, &actions, &attributes, arguments, environ)
            }
            return withCStrings(environment) { environment in
                posix_spawn(&process, executable, &actions, &attributes, arguments, environment)
            }
        }
    }

    /// Calls `body` with strings as the system takes lists of them.
    private func withCStrings<R>(
        _ texts: [[CChar]], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> R
    ) -> R {
        let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: texts.count + 1)
        for (index, text) in texts.enumerated() { (list + index).initialize(to: strdup(text)) }
        (list + texts.count).initialize(to: nil)
        defer {
            for index in texts.indices { free(list[index]) }
            list.deallocate()
        }
        return body(list)
    }
}

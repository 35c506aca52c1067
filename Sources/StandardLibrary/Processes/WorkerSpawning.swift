#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Starting a worker process and waiting for its end.
enum WorkerSpawning {
    /// Where a worker finds its end of the channel.
    static let workerDescriptor: Int32 = 3

    /// Starts `command` with a channel at descriptor 3 and nothing on standard input.
    ///
    /// All other descriptors of the channel are closed on exec, so no worker holds an end of another one's: when this
    /// process is gone, however it went, each worker reads the end of its channel.
    static func start(_ command: [String]) -> Result<(process: pid_t, channel: WorkerChannel), SpawnError> {
        guard let path = command.first else { return .failure(SpawnError(code: ENOENT)) }
        var ends: [Int32] = [-1, -1]
        #if canImport(Darwin)
            guard socketpair(AF_UNIX, SOCK_STREAM, 0, &ends) == 0 else {
                return .failure(SpawnError(code: errno))
            }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        #else
            let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
            guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { return .failure(SpawnError(code: errno)) }
        #endif
        defer { close(ends[1]) }
        // Away from the numbers that the worker's own descriptors get.
        let workerEnd = fcntl(ends[1], F_DUPFD_CLOEXEC, 16)
        guard workerEnd >= 0 else {
            let code = errno
            close(ends[0])
            return .failure(SpawnError(code: code))
        }
        defer { close(workerEnd) }
        var process: pid_t = 0
        let code = spawn(path, command, workerEnd, &process)
        if code != 0 {
            close(ends[0])
            return .failure(SpawnError(code: code))
        }
        return .success((process, WorkerChannel(ends[0])))
    }

    private static func spawn(_ path: String, _ command: [String], _ channel: Int32, _ process: inout pid_t)
        -> Int32
    {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, channel, workerDescriptor)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        return posix_spawn(&process, path, &actions, &attributes, arguments, environ)
    }

    /// Waits for the end of a process, at most for a time. Its exit code, or its signal as a negative number; nil when
    /// it has not ended. Blocks.
    static func wait(for process: pid_t, seconds: Double) -> Int? {
        var left = seconds
        var pause: useconds_t = 500
        while true {
            var status: Int32 = 0
            let found = waitpid(process, &status, WNOHANG)
            if found == process {
                let signal = Int(status & 0x7F)
                return signal == 0 ? Int(status >> 8 & 0xFF) : -signal
            }
            // Somebody else has waited for it.
            if found < 0 && errno != EINTR { return 0 }
            if left <= 0 { return nil }
            usleep(pause)
            left -= Double(pause) / 1e6
            pause = min(pause * 2, 20_000)
        }
    }
}

/// Why a process could not be started.
struct SpawnError: Error { let code: Int32 }

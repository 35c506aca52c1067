#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The built command with files for standard input, output and error, in a folder of its own.
final class CommandProcess {
    struct Result: Equatable {
        var code: Int32
        var output: String
        var error: String
    }

    struct Failure: Error, CustomStringConvertible { let description: String }

    /// The folder the command runs in; it goes with this object.
    let folder: String

    init() {
        var template = Array("/tmp/fermata-command-XXXXXX".utf8CString)
        folder = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    }

    deinit {
        if folder.hasPrefix("/tmp/fermata-command-") { try? shell("rm -rf '\(folder)'") }
    }

    /// Path of a file in the folder.
    func path(_ name: String) -> String { name.hasPrefix("/") ? name : "\(folder)/\(name)" }

    func write(_ text: String, to name: String) { write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) {
        let file = open(path(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(file, $0) }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }

    /// A file's text; nil where there is none.
    func read(_ name: String) -> String? {
        let file = open(path(name), O_RDONLY)
        if file < 0 { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = chunk.withUnsafeMutableBytes({ systemRead(file, $0) }), count > 0 {
            bytes.append(contentsOf: chunk[..<count])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Names of all files in the folder, without those that take what the command prints.
    var files: [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if ![".", "..", ".in", ".out", ".err"].contains(name) { names.append(name) }
        }
        return names.sorted()
    }

    /// Runs the command to its end.
    func run(_ arguments: String..., input: String = "", output: String = ".out") throws -> Result {
        let process = try start([PseudoTerminal.command] + arguments, input: input, output: output)
        return try finish(process)
    }

    /// Runs a shell's command line in the folder.
    func shell(_ line: String) throws {
        _ = try finish(start(["/bin/sh", "-c", line], input: "", output: ".out"))
    }

    /// Starts the command, waits until a file that it writes holds a text, and sends a signal.
    func run(_ arguments: String..., until text: String, thenSend signal: Int32) throws -> Result {
        let process = try start([PseudoTerminal.command] + arguments, input: "", output: ".out")
        let deadline = time(nil) + 60
        while read(".out")?.contains(text) != true, time(nil) < deadline { usleep(10_000) }
        kill(process, signal)
        return try finish(process)
    }

    private func start(_ arguments: [String], input: String, output: String) throws -> pid_t {
        write(input, to: ".in")
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
        let flags = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, 0, path(".in"), O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, path(output), flags, 0o644)
        posix_spawn_file_actions_addopen(&actions, 2, path(".err"), flags, 0o644)
        // The threads that run tests block signals, and the command is not to inherit that.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGINT, SIGQUIT, SIGHUP, SIGPIPE] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)

        // The folder is entered by a shell: not every system can start a process in one.
        let script = "cd \"$1\" && shift && exec \"$@\""
        let words = ["sh", "-c", script, "sh", folder] + arguments
        // Unbuffered, so that `run(until:)` sees what is printed.
        let environment = ["PATH=/usr/bin:/bin", "LANG=C.UTF-8", "HOME=\(folder)", "PYTHONUNBUFFERED=1"]
        let argv = words.map { strdup($0) } + [nil]
        let envp = environment.map { strdup($0) } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var process = pid_t()
        let status = posix_spawn(&process, "/bin/sh", &actions, &attributes, argv, envp)
        guard status == 0 else {
            throw Failure(description: "cannot start \(words): \(String(cString: strerror(status)))")
        }
        return process
    }

    private func finish(_ process: pid_t) throws -> Result {
        let deadline = time(nil) + 120
        while time(nil) < deadline {
            var status: Int32 = 0
            if waitpid(process, &status, WNOHANG) == process {
                let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
                return Result(code: code, output: read(".out") ?? "", error: read(".err") ?? "")
            }
            usleep(2000)
        }
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        throw Failure(description: "still running; printed \(read(".out") ?? ""), \(read(".err") ?? "")")
    }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(file, buffer.baseAddress, buffer.count)
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(file, bytes.baseAddress, bytes.count)
}

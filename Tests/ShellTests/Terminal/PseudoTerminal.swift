import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Fermata in a pseudo-terminal of its own.
final class PseudoTerminal {
    struct Failure: Error, CustomStringConvertible { let description: String }

    private let master: Int32
    private let process: pid_t
    /// Everything the terminal has got.
    private(set) var output = ""
    private var bytes: [UInt8] = []
    /// Where the next `wait` begins to look.
    private var position = 0
    let stateDirectory: String

    /// The built command: `$FERMATA`, or beside the test bundle.
    static var command: String {
        if let path = getenv("FERMATA") { return String(cString: path) }
        let bundle = CommandLine.arguments[0]
        let directory = bundle.lastIndex(of: "/").map { String(bundle[..<$0]) } ?? "."
        for path in [directory + "/fermata", ".build/debug/fermata", ".build/release/fermata"]
        where access(path, X_OK) == 0 { return path }
        return "fermata"
    }

    /// Starts the command. History is kept in `stateDirectory`; nil: in a new, empty directory.
    init(
        _ arguments: [String] = [], stateDirectory: String? = nil, term: String = "xterm",
        columns: UInt16 = 80
    ) throws {
        var ends: (master: Int32, slave: Int32) = (-1, -1)
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&ends.master, &ends.slave, nil, nil, &size) == 0 else {
            throw Failure(description: "no pseudo-terminal")
        }
        defer { close(ends.slave) }
        guard let name = ttyname(ends.slave) else { throw Failure(description: "a terminal without a name") }
        master = ends.master
        _ = fcntl(master, F_SETFD, FD_CLOEXEC)
        _ = fcntl(ends.slave, F_SETFD, FD_CLOEXEC)
        var template = Array("/tmp/fermata-terminal-XXXXXX".utf8CString)
        self.stateDirectory = stateDirectory ?? mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"

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
        // A session of its own: the first terminal it opens becomes its controlling terminal. The threads that run
        // tests block signals, and the command is not to inherit that.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | 0x80))
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGINT, SIGQUIT, SIGHUP, SIGPIPE] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)

        let words = [Self.command] + arguments
        let environment = [
            "TERM=\(term)", "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "HOME=\(self.stateDirectory)",
            "XDG_STATE_HOME=\(self.stateDirectory)", "INPUTRC=/dev/null",
        ]
        let argv = words.map { strdup($0) } + [nil]
        let envp = environment.map { strdup($0) } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var process = pid_t()
        let status = posix_spawn(&process, words[0], &actions, &attributes, argv, envp)
        guard status == 0 else {
            close(master)
            throw Failure(description: "cannot start \(words[0]): \(String(cString: strerror(status)))")
        }
        self.process = process
    }

    deinit {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        close(master)
    }

    /// Types keys; "\r" is Enter.
    func type(_ keys: String) {
        var rest = Array(keys.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }

    func send(_ signal: Int32) { kill(process, signal) }

    func resize(columns: UInt16) {
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// Waits until the terminal has got a text after what was waited for before; what came up to its end.
    @discardableResult func wait(for text: String, seconds: Int = 120) throws -> String {
        let wanted = Array(text.utf8)
        let deadline = time(nil) + seconds
        while true {
            if let end = find(wanted) {
                let part = String(decoding: bytes[position..<end], as: UTF8.self)
                position = end
                return part
            }
            guard time(nil) < deadline, readMore(milliseconds: 1000) else {
                let seen = String(decoding: bytes[position...], as: UTF8.self)
                throw Failure(
                    description: "waited for \(text.debugDescription), got \(seen.debugDescription)")
            }
        }
    }

    /// Waits for a prompt and types a line, as a user does.
    func enter(_ line: String, at prompt: String) throws {
        try wait(for: prompt)
        type(line + "\r")
    }

    private func find(_ wanted: [UInt8]) -> Int? {
        var index = position
        while index + wanted.count <= bytes.count {
            if bytes[index..<(index + wanted.count)].elementsEqual(wanted) { return index + wanted.count }
            index += 1
        }
        return nil
    }

    /// False when nothing more can come.
    private func readMore(milliseconds: Int32) -> Bool {
        var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        if poll(&descriptor, 1, milliseconds) <= 0 { return true }
        var chunk = [UInt8](repeating: 0, count: 65536)
        let count = chunk.withUnsafeMutableBytes { read(master, $0.baseAddress, $0.count) }
        if count <= 0 { return false }
        bytes.append(contentsOf: chunk[..<count])
        output += String(decoding: chunk[..<count], as: UTF8.self)
        return true
    }

    /// Waits for the end of the process; its exit code, or 128 and more for a signal.
    func waitForExit(seconds: Int = 120) throws -> Int32 {
        let deadline = time(nil) + seconds
        while time(nil) < deadline {
            var status: Int32 = 0
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process {
                while readMore(milliseconds: 0), pollHasMore() {}
                return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
            }
            _ = readMore(milliseconds: 100)
            if bytes.isEmpty { usleep(1000) }
        }
        throw Failure(description: "still running; got \(output.debugDescription)")
    }

    private func pollHasMore() -> Bool {
        var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 0) > 0 && Int32(descriptor.revents) & Int32(POLLIN) != 0
    }

    /// The terminal echoes and collects lines, as programs expect that are no editors.
    var isInNormalMode: Bool {
        var state = termios()
        return tcgetattr(master, &state) == 0 && state.c_lflag & tcflag_t(ECHO) != 0
            && state.c_lflag & tcflag_t(ICANON) != 0
    }
}

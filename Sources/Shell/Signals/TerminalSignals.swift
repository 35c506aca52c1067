#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime
import Synchronization

/// The signals a session in a terminal answers. Handlers only note what came and wake the session's loop, which does
/// the rest.
final class TerminalSignals {
    /// Signals that came and have not been taken.
    private let received: UnsafeMutablePointer<Atomic<UInt64>>
    private let lock: InterpreterLock
    private let thread: pthread_t
    /// Readable while something has come; the loop watches it.
    let wakeDescriptor: Int32
    private let wakeWriter: Int32

    /// Signals handled while the prompt has the terminal. What a program does about them holds while a cell runs.
    private static let whilePrompting = [SIGINT, SIGTSTP, SIGCONT, SIGTERM, SIGHUP]
    private static let all = whilePrompting + [SIGWINCH]
    private var earlierActions: [Int32: sigaction] = [:]

    /// Prepares for the session whose lock this is, on the thread that runs it. `start` has to follow.
    init(lock: InterpreterLock) {
        self.lock = lock
        received = .allocate(capacity: 1)
        received.initialize(to: Atomic(0))
        thread = pthread_self()
        var ends: [Int32] = [-1, -1]
        if pipe(&ends) == 0 {
            for end in ends {
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
                _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
            }
        }
        (wakeDescriptor, wakeWriter) = (ends[0], ends[1])
    }

    deinit {
        received.deinitialize(count: 1)
        received.deallocate()
        if wakeDescriptor >= 0 { close(wakeDescriptor) }
        if wakeWriter >= 0 { close(wakeWriter) }
    }

    /// Notes a signal; called by its handler.
    func note(_ number: Int32) {
        let error = errno
        defer { errno = error }
        // System calls that block are on the session's thread.
        if pthread_equal(pthread_self(), thread) == 0 {
            pthread_kill(thread, number)
            return
        }
        let bit: UInt64 = 1 << UInt64(number & 63)
        let before = received.pointee.bitwiseOr(bit, ordering: .sequentiallyConsistent).oldValue
        // At the prompt Ctrl-C discards the line. Pressed again before the loop has seen it, it interrupts the task that
        // does not let the loop go on.
        if number == SIGINT && before & bit != 0 {
            lock.request(.interrupt)
        }
        wake()
    }

    /// Ends the wait of the loop. Safe from handlers and other threads.
    func wake() {
        var byte: UInt8 = 0
        _ = withUnsafeBytes(of: &byte) { systemWrite(wakeWriter, $0) }
    }

    /// What has come since the last time.
    func take() -> Set<Int32> {
        var bytes = [UInt8](repeating: 0, count: 64)
        while bytes.withUnsafeMutableBytes({ systemRead(wakeDescriptor, $0) }) > 0 {}
        let bits = received.pointee.exchange(0, ordering: .sequentiallyConsistent)
        return Set(Self.all.filter { bits & (1 << UInt64($0 & 63)) != 0 })
    }

    // MARK: Handlers

    /// From now on changes of the window's size are noted.
    func start() { handle(SIGWINCH) }

    /// Gives the signals back.
    func stop() {
        promptEnds()
        restore(SIGWINCH)
    }

    /// The prompt takes the terminal.
    func promptBegins() {
        for number in Self.whilePrompting { handle(number) }
    }

    /// A cell gets the terminal.
    func promptEnds() {
        for number in Self.whilePrompting { restore(number) }
    }

    /// Stops the process as Ctrl-Z does and returns when it goes on.
    func suspendProcess() {
        var action = sigaction()
        sigemptyset(&action.sa_mask)
        setHandler(&action, SIG_DFL)
        var own = sigaction()
        sigaction(SIGTSTP, &action, &own)
        raise(SIGTSTP)
        sigaction(SIGTSTP, &own, nil)
    }

    private func handle(_ number: Int32) {
        var action = sigaction()
        sigemptyset(&action.sa_mask)
        setHandler(&action, noteSignal)
        var earlier = sigaction()
        sigaction(number, &action, &earlier)
        if earlierActions[number] == nil { earlierActions[number] = earlier }
    }

    private func restore(_ number: Int32) {
        if var earlier = earlierActions.removeValue(forKey: number) { sigaction(number, &earlier, nil) }
    }

    private func setHandler(_ action: inout sigaction, _ handler: (@convention(c) (Int32) -> Void)?) {
        #if canImport(Darwin)
            action.__sigaction_u.__sa_handler = handler
        #else
            action.__sigaction_handler.sa_handler = handler
        #endif
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Synchronization

/// Takes signals for the session that listens.
///
/// Signals belong to the process, and a handler can reach nothing but fixed memory: this is the one place where
/// sessions share state. The session that installed a handler last gets the signals.
enum SignalCenter {
    /// Highest signal number there is room for.
    static let limit = 64

    private struct Slots: ~Copyable, @unchecked Sendable {
        /// One byte a signal: arrived and not yet handled.
        let pending: UnsafeMutablePointer<Atomic<UInt8>>
        /// Address of the listening session's request word, or 0.
        let requests: UnsafeMutablePointer<Atomic<UInt>>
        /// Descriptor to write a byte to, so that a wait ends; -1 for none.
        let wake: UnsafeMutablePointer<Atomic<Int32>>
        /// Descriptor that gets each signal's number (`signal.set_wakeup_fd`); -1 for none.
        let report: UnsafeMutablePointer<Atomic<Int32>>
        /// The thread that handles signals, or 0.
        let thread: UnsafeMutablePointer<Atomic<UInt>>

        init() {
            pending = .allocate(capacity: limit + 1)
            for index in 0...limit { (pending + index).initialize(to: Atomic(0)) }
            requests = .allocate(capacity: 1)
            requests.initialize(to: Atomic(0))
            wake = .allocate(capacity: 1)
            wake.initialize(to: Atomic(-1))
            report = .allocate(capacity: 1)
            report.initialize(to: Atomic(-1))
            thread = .allocate(capacity: 1)
            thread.initialize(to: Atomic(0))
        }
    }

    private static let slots = Slots()

    /// Runs in the signal handler: only stores to fixed memory, `write`, and `pthread_kill`.
    private static let handler: @convention(c) (Int32) -> Void = { number in
        let saved = errno
        defer { errno = saved }
        // The system calls that are to end are those of the session's thread.
        let thread = slots.thread.pointee.load(ordering: .sequentiallyConsistent)
        if let other = signalThread(thread), pthread_equal(other, pthread_self()) == 0 {
            pthread_kill(other, number)
            return
        }
        post(number)
        let report = slots.report.pointee.load(ordering: .sequentiallyConsistent)
        if report >= 0 {
            var byte = UInt8(truncatingIfNeeded: number)
            _ = write(report, &byte, 1)
        }
    }

    /// Notes that a signal has arrived. Safe in signal handlers.
    static func post(_ number: Int32) {
        if number >= 0 && number <= limit {
            slots.pending[Int(number)].store(1, ordering: .sequentiallyConsistent)
        }
        let address = slots.requests.pointee.load(ordering: .sequentiallyConsistent)
        if let requests = UnsafeMutablePointer<Atomic<UInt32>>(bitPattern: address) {
            requests.pointee.bitwiseOr(
                InterpreterLock.Request.signal.rawValue, ordering: .sequentiallyConsistent)
        }
        let descriptor = slots.wake.pointee.load(ordering: .sequentiallyConsistent)
        if descriptor >= 0 {
            var byte: UInt8 = 1
            _ = write(descriptor, &byte, 1)
        }
    }

    /// Has a signal arrive at the session.
    @discardableResult static func listen(to number: Int32, _ session: Session) -> Bool {
        slots.requests.pointee.store(
            UInt(bitPattern: session.lock.requests), ordering: .sequentiallyConsistent)
        slots.thread.pointee.store(signalThreadNumber(pthread_self()), ordering: .sequentiallyConsistent)
        return setAction(number, handler)
    }

    /// Has writing to a pipe or socket that nobody reads fail instead of ending the process.
    static func ignoreBrokenPipes() {
        if currentAction(SIGPIPE) == .standard { setAction(SIGPIPE, SIG_IGN) }
    }

    /// What the process does about a signal.
    enum Action { case standard, ignored, other }

    static func currentAction(_ number: Int32) -> Action {
        var action = sigaction()
        guard sigaction(number, nil, &action) == 0 else { return .other }
        #if canImport(Darwin)
            let function = unsafeBitCast(action.__sigaction_u.__sa_handler, to: UInt.self)
        #else
            let function = unsafeBitCast(action.__sigaction_handler.sa_handler, to: UInt.self)
        #endif
        if function == unsafeBitCast(SIG_DFL, to: UInt.self) { return .standard }
        return function == unsafeBitCast(SIG_IGN, to: UInt.self) ? .ignored : .other
    }

    /// Gives a signal the default action or, with `isIgnored`, none. False when the system refuses.
    @discardableResult static func restore(_ number: Int32, isIgnored: Bool = false) -> Bool {
        setAction(number, isIgnored ? SIG_IGN : SIG_DFL)
    }

    @discardableResult private static func setAction(
        _ number: Int32, _ function: (@convention(c) (Int32) -> Void)?
    ) -> Bool {
        var action = sigaction()
        #if canImport(Darwin)
            action.__sigaction_u.__sa_handler = function
        #else
            action.__sigaction_handler.sa_handler = function
        #endif
        sigemptyset(&action.sa_mask)
        // Without SA_RESTART: a blocking call ends, and the handler of the language runs.
        action.sa_flags = 0
        return sigaction(number, &action, nil) == 0
    }

    /// Whether the session is the one that listens.
    static func isListening(_ session: Session) -> Bool {
        slots.requests.pointee.load(ordering: .sequentiallyConsistent)
            == UInt(bitPattern: session.lock.requests)
    }

    /// The session ends.
    static func forget(_ session: Session) {
        guard isListening(session) else { return }
        slots.requests.pointee.store(0, ordering: .sequentiallyConsistent)
        slots.thread.pointee.store(0, ordering: .sequentiallyConsistent)
        slots.report.pointee.store(-1, ordering: .sequentiallyConsistent)
    }

    /// Signals write to this descriptor from now on; the one before.
    static func exchangeWakeDescriptor(_ descriptor: Int32) -> Int32 {
        slots.wake.pointee.exchange(descriptor, ordering: .sequentiallyConsistent)
    }

    /// Signals write their numbers to this descriptor from now on (-1: to none); the one before.
    static func exchangeReportDescriptor(_ descriptor: Int32) -> Int32 {
        slots.report.pointee.exchange(descriptor, ordering: .sequentiallyConsistent)
    }

    /// Takes what has arrived, lowest number first.
    static func take() -> [Int32] {
        var numbers: [Int32] = []
        for index in 1...limit where slots.pending[index].load(ordering: .relaxed) != 0 {
            if slots.pending[index].exchange(0, ordering: .sequentiallyConsistent) != 0 {
                numbers.append(Int32(index))
            }
        }
        return numbers
    }
}

#if canImport(Darwin)
    private func signalThread(_ number: UInt) -> pthread_t? { pthread_t(bitPattern: number) }
    private func signalThreadNumber(_ thread: pthread_t) -> UInt { UInt(bitPattern: thread) }
#else
    private func signalThread(_ number: UInt) -> pthread_t? { number == 0 ? nil : pthread_t(number) }
    private func signalThreadNumber(_ thread: pthread_t) -> UInt { UInt(thread) }
#endif

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

        init() {
            pending = .allocate(capacity: limit + 1)
            for index in 0...limit { (pending + index).initialize(to: Atomic(0)) }
            requests = .allocate(capacity: 1)
            requests.initialize(to: Atomic(0))
            wake = .allocate(capacity: 1)
            wake.initialize(to: Atomic(-1))
        }
    }

    private static let slots = Slots()

    /// Runs in the signal handler: only stores to fixed memory, and `write`.
    private static let handler: @convention(c) (Int32) -> Void = { number in
        let saved = errno
        if number >= 0 && number <= limit { slots.pending[Int(number)].store(1, ordering: .sequentiallyConsistent) }
        let address = slots.requests.pointee.load(ordering: .sequentiallyConsistent)
        if let requests = UnsafeMutablePointer<Atomic<UInt32>>(bitPattern: address) {
            requests.pointee.bitwiseOr(InterpreterLock.Request.interrupt.rawValue, ordering: .relaxed)
        }
        let descriptor = slots.wake.pointee.load(ordering: .sequentiallyConsistent)
        if descriptor >= 0 {
            var byte: UInt8 = 1
            _ = write(descriptor, &byte, 1)
        }
        errno = saved
    }

    /// Has a signal arrive at the session.
    static func listen(to number: Int32, _ session: Session) {
        slots.requests.pointee.store(
            UInt(bitPattern: session.lock.requests), ordering: .sequentiallyConsistent)
        setAction(number, handler)
    }

    /// Gives a signal the default action or, with `isIgnored`, none.
    static func restore(_ number: Int32, isIgnored: Bool = false) { setAction(number, isIgnored ? SIG_IGN : SIG_DFL) }

    private static func setAction(_ number: Int32, _ function: (@convention(c) (Int32) -> Void)?) {
        var action = sigaction()
        #if canImport(Darwin)
            action.__sigaction_u.__sa_handler = function
        #else
            action.__sigaction_handler.sa_handler = function
        #endif
        sigemptyset(&action.sa_mask)
        // Without SA_RESTART: a blocking call ends, and the handler of the language runs.
        action.sa_flags = 0
        _ = sigaction(number, &action, nil)
    }

    /// Whether the session is the one that listens.
    static func isListening(_ session: Session) -> Bool {
        slots.requests.pointee.load(ordering: .sequentiallyConsistent) == UInt(bitPattern: session.lock.requests)
    }

    /// The session ends.
    static func forget(_ session: Session) {
        if isListening(session) { slots.requests.pointee.store(0, ordering: .sequentiallyConsistent) }
    }

    /// Signals write to this descriptor from now on; the one before.
    static func exchangeWakeDescriptor(_ descriptor: Int32) -> Int32 {
        slots.wake.pointee.exchange(descriptor, ordering: .sequentiallyConsistent)
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

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where one thread sleeps until another wakes it.
final class Parker {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>
    private var isWoken = false

    init() {
        mutex = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        condition = makeCondition()
    }

    deinit {
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(condition)
        mutex.deallocate()
        condition.deallocate()
    }

    /// Forgets a wake-up that came before.
    func reset() {
        pthread_mutex_lock(mutex)
        isWoken = false
        pthread_mutex_unlock(mutex)
    }

    /// Sleeps until woken, at most for a time. Called without the interpreter lock.
    func park(seconds: Double) {
        pthread_mutex_lock(mutex)
        if !isWoken { _ = waitFor(condition, mutex, seconds: seconds) }
        isWoken = false
        pthread_mutex_unlock(mutex)
    }

    func wake() {
        pthread_mutex_lock(mutex)
        isWoken = true
        pthread_cond_signal(condition)
        pthread_mutex_unlock(mutex)
    }
}

/// Threads that wait for something, first come, first served. Guarded by the interpreter lock.
struct WaitList {
    private var parkers: [Parker] = []

    var isEmpty: Bool { parkers.isEmpty }
    var count: Int { parkers.count }

    mutating func add(_ parker: Parker) { parkers.append(parker) }
    func contains(_ parker: Parker) -> Bool { parkers.contains { $0 === parker } }

    /// Whether the thread was still in the list.
    mutating func remove(_ parker: Parker) -> Bool {
        guard let index = parkers.firstIndex(where: { $0 === parker }) else { return false }
        parkers.remove(at: index)
        return true
    }

    /// Wakes the thread that has waited longest.
    mutating func wakeFirst() {
        if !parkers.isEmpty { parkers.removeFirst().wake() }
    }

    mutating func wakeAll() {
        for parker in parkers { parker.wake() }
        parkers = []
    }
}

/// An object that threads wait for.
protocol Awaitable: Object {
    var waiters: WaitList { get set }
}

extension ThreadState {
    /// Longest sleep of the main thread, which has to look for signals.
    private static let signalInterval = 0.05

    /// Waits while `isBlocked` holds, at most until `deadline` (of the monotonic clock; nil: for ever). Whether it no
    /// longer holds. The interpreter lock is given up meanwhile.
    func wait(for object: some Awaitable, until deadline: Double?, while isBlocked: () -> Bool) throws -> Bool
    {
        if !isBlocked() { return true }
        let isMain = self === session.mainThread
        let longest = isMain ? Self.signalInterval : 3600
        let wait = ThreadWait(
            self, until: deadline, watchesOutside: isMain && session.handlesSignals, subject: object,
            isOver: { [parker] in !object.waiters.contains(parker) }, wake: { [parker] in parker.wake() })
        while isBlocked() {
            if let deadline, deadline <= session.host.monotonicClock() { return false }
            parker.reset()
            object.waiters.add(parker)
            do {
                try pause(wait) { seconds in
                    allowingThreads { parker.park(seconds: min(seconds ?? longest, longest)) }
                }
            } catch {
                _ = object.waiters.remove(parker)
                throw error
            }
            let wasWoken = !object.waiters.remove(parker)
            if isMain && session.lock.hasRequests {
                do { try checkSignals() } catch {
                    // The wake-up is for somebody else now.
                    if wasWoken { object.waiters.wakeFirst() }
                    throw error
                }
            }
        }
        return true
    }

    /// Deadline for the `timeout` argument of a blocking call: None and negative numbers mean for ever.
    func deadline(_ timeout: Double?) -> Double? {
        timeout.map { session.host.monotonicClock() + max(0, $0) }
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Synchronization

/// The lock a thread holds while it runs a session's code, and the flags that ask the running thread for something at
/// its next safepoint.
public final class InterpreterLock: @unchecked Sendable {
    /// What the running thread is asked for.
    package struct Request: OptionSet, Sendable {
        package let rawValue: UInt32
        package init(rawValue: UInt32) { self.rawValue = rawValue }
        package static let collection = Request(rawValue: 1)
        /// Another thread waits for the lock.
        package static let handOver = Request(rawValue: 2)
        /// Ctrl-C.
        package static let interrupt = Request(rawValue: 4)
        /// Native code left work for the main thread.
        package static let pendingCall = Request(rawValue: 8)
        /// A signal has arrived at this process.
        package static let signal = Request(rawValue: 16)
        /// Native code is called only after what has died is gone, because programs watch objects die.
        package static let watch = Request(rawValue: 32)
    }

    /// The requests, at a fixed place that the interpreter loop reads.
    let requests: UnsafeMutablePointer<Atomic<UInt32>>
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    /// Signalled when the lock is free.
    private let free: UnsafeMutablePointer<pthread_cond_t>
    /// Signalled when a thread that was asked for has taken the lock.
    private let taken: UnsafeMutablePointer<pthread_cond_t>
    // Guarded by `mutex`.
    private var isHeld = false
    private var waiting = 0
    private var handingOver = 0
    /// Counts how often the lock was taken.
    private var turn: UInt64 = 0

    /// How long a thread waits before it asks the running one to hand over (CPython's switch interval), in seconds.
    private static let switchInterval = 0.005
    /// Waits after which a thread asks even when the lock has changed hands meanwhile, to others.
    private static let patience = 4

    init() {
        requests = .allocate(capacity: 1)
        requests.initialize(to: Atomic(0))
        mutex = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        free = makeCondition()
        taken = makeCondition()
    }

    deinit {
        requests.deinitialize(count: 1)
        requests.deallocate()
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
        for condition in [free, taken] {
            pthread_cond_destroy(condition)
            condition.deallocate()
        }
    }

    /// Whether the running thread is asked for anything. One relaxed load.
    @inline(__always) var hasRequests: Bool {
        requests.pointee.load(ordering: .relaxed) & ~Request.watch.rawValue != 0
    }
    /// Whether there are objects whose death programs notice. One relaxed load.
    @inline(__always) var isWatching: Bool {
        requests.pointee.load(ordering: .relaxed) & Request.watch.rawValue != 0
    }

    /// Asks the running thread; safe to call from a signal handler.
    package func request(_ what: Request) { requests.pointee.bitwiseOr(what.rawValue, ordering: .relaxed) }

    /// Takes the requests in `what` back and tells which were set.
    func take(_ what: Request) -> Request {
        Request(
            rawValue: requests.pointee.bitwiseAnd(~what.rawValue, ordering: .relaxed).oldValue & what.rawValue
        )
    }

    /// Waits for the lock.
    package func acquire() {
        pthread_mutex_lock(mutex)
        takeWhenFree()
        pthread_mutex_unlock(mutex)
    }

    /// Takes the lock; the mutex is held.
    private func takeWhenFree() {
        waiting += 1
        var rounds = 0
        while isHeld {
            let lastTurn = turn
            let timedOut = !waitFor(free, mutex, seconds: Self.switchInterval)
            if timedOut { rounds += 1 }
            if timedOut && isHeld && (turn == lastTurn || rounds >= Self.patience) {
                rounds = 0
                request(.handOver)
            }
        }
        waiting -= 1
        isHeld = true
        turn &+= 1
        if handingOver > 0 { pthread_cond_broadcast(taken) }
    }

    /// Gives the lock up.
    package func release() {
        pthread_mutex_lock(mutex)
        isHeld = false
        if waiting > 0 { pthread_cond_signal(free) }
        pthread_mutex_unlock(mutex)
    }

    /// Lets a thread that waits run first.
    func handOver() {
        pthread_mutex_lock(mutex)
        if waiting > 0 {
            isHeld = false
            let lastTurn = turn
            pthread_cond_signal(free)
            // One of those that wait takes it: they never give up.
            handingOver += 1
            while turn == lastTurn { pthread_cond_wait(taken, mutex) }
            handingOver -= 1
            takeWhenFree()
        }
        pthread_mutex_unlock(mutex)
    }
}

/// A condition variable whose timed waits follow the monotonic clock.
func makeCondition() -> UnsafeMutablePointer<pthread_cond_t> {
    let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    #if canImport(Darwin)
        pthread_cond_init(condition, nil)
    #else
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    #endif
    return condition
}

/// Waits for a signal; false when the time is over.
func waitFor(
    _ condition: UnsafeMutablePointer<pthread_cond_t>, _ mutex: UnsafeMutablePointer<pthread_mutex_t>,
    seconds: Double
) -> Bool {
    let limited = min(max(seconds, 0), 1e8)
    var time = timespec()
    #if canImport(Darwin)
        time.tv_sec = Int(limited)
        time.tv_nsec = Int((limited - limited.rounded(.down)) * 1e9)
        return pthread_cond_timedwait_relative_np(condition, mutex, &time) == 0
    #else
        clock_gettime(CLOCK_MONOTONIC, &time)
        let nanoseconds = time.tv_nsec + Int((limited - limited.rounded(.down)) * 1e9)
        time.tv_sec += Int(limited) + nanoseconds / 1_000_000_000
        time.tv_nsec = nanoseconds % 1_000_000_000
        return pthread_cond_timedwait(condition, mutex, &time) == 0
    #endif
}

extension ThreadState {
    /// Runs `body`, which may block and touches nothing of the session, with the interpreter lock given up.
    package func allowingThreads<R>(_ body: () throws -> R) rethrows -> R {
        let cell = session.currentCell
        return try withNativeStackRecorded {
            session.lock.release()
            defer {
                session.lock.acquire()
                session.currentCell = cell
            }
            return try body()
        }
    }
}

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
    }

    /// The requests, at a fixed place that the interpreter loop reads.
    let requests: UnsafeMutablePointer<Atomic<UInt32>>
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>
    private var isHeld = false
    private var waiting = 0
    private var turn: UInt64 = 0

    /// How long a thread waits before it asks the running one to hand over (CPython's switch interval), in ns.
    private static let switchInterval = 5_000_000

    init() {
        requests = .allocate(capacity: 1)
        requests.initialize(to: Atomic(0))
        mutex = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        condition = .allocate(capacity: 1)
        pthread_cond_init(condition, nil)
    }

    deinit {
        requests.deinitialize(count: 1)
        requests.deallocate()
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(condition)
        mutex.deallocate()
        condition.deallocate()
    }

    /// Whether the running thread is asked for anything. One relaxed load.
    @inline(__always) var hasRequests: Bool { requests.pointee.load(ordering: .relaxed) != 0 }

    /// Asks the running thread; safe to call from a signal handler.
    package func request(_ what: Request) { requests.pointee.bitwiseOr(what.rawValue, ordering: .relaxed) }

    /// Takes the requests in `what` back and tells which were set.
    func take(_ what: Request) -> Request {
        Request(rawValue: requests.pointee.bitwiseAnd(~what.rawValue, ordering: .relaxed).oldValue & what.rawValue)
    }

    /// Waits for the lock.
    package func acquire() {
        pthread_mutex_lock(mutex)
        waiting += 1
        while isHeld {
            let lastTurn = turn
            var deadline = timespec()
            clock_gettime(CLOCK_REALTIME, &deadline)
            deadline.tv_nsec += Self.switchInterval
            if deadline.tv_nsec >= 1_000_000_000 {
                deadline.tv_nsec -= 1_000_000_000
                deadline.tv_sec += 1
            }
            let timedOut = pthread_cond_timedwait(condition, mutex, &deadline) != 0
            if timedOut && isHeld && turn == lastTurn { request(.handOver) }
        }
        waiting -= 1
        isHeld = true
        turn &+= 1
        pthread_mutex_unlock(mutex)
    }

    /// Gives the lock up.
    package func release() {
        pthread_mutex_lock(mutex)
        isHeld = false
        pthread_cond_signal(condition)
        pthread_mutex_unlock(mutex)
    }

    /// Lets another thread that waits run first.
    func handOver() {
        pthread_mutex_lock(mutex)
        guard waiting > 0 else {
            pthread_mutex_unlock(mutex)
            return
        }
        isHeld = false
        let lastTurn = turn
        pthread_cond_signal(condition)
        while turn == lastTurn && waiting > 0 && !isHeld {
            pthread_mutex_unlock(mutex)
            sched_yield()
            pthread_mutex_lock(mutex)
        }
        pthread_mutex_unlock(mutex)
        acquire()
    }
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

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// One thread's wait for time, for other threads or for the world outside.
final class ThreadWait {
    unowned let thread: ThreadState
    /// Of the session's monotonic clock; nil: no time ends the wait.
    let deadline: Double?
    /// Something outside of the session may end it: a descriptor, a signal.
    let watchesOutside: Bool
    /// Whether another thread has ended the wait already, though the thread does not run yet.
    let isOver: () -> Bool
    /// Ends the thread's sleep.
    let wake: () -> Void
    /// What the thread waits for, for messages.
    let subject: Object?
    /// The clock has come to the deadline for this wait.
    fileprivate var isReleased = false
    /// When a held virtual clock lets go, on the machine's clock.
    fileprivate var realEnd: Double?

    init(
        _ thread: ThreadState, until deadline: Double?, watchesOutside: Bool = false, subject: Object? = nil,
        isOver: @escaping () -> Bool, wake: @escaping () -> Void
    ) {
        self.thread = thread
        self.deadline = deadline
        self.watchesOutside = watchesOutside
        self.subject = subject
        self.isOver = isOver
        self.wake = wake
    }
}

/// The threads of a session that wait. Guarded by the interpreter lock.
///
/// When all wait and nothing outside can end a wait, only time goes on: a virtual clock then jumps. When no wait has a
/// deadline either, nothing can ever happen again, which is reported (see `Asyncio/Stalls`).
final class WaitingThreads {
    /// What can happen next.
    enum Outlook {
        /// A thread runs, or will.
        case running
        /// Something outside may end a wait.
        case outside
        /// Nothing but the deadline of this wait.
        case time(ThreadWait)
        /// Nothing at all.
        case nothing
    }

    private(set) var waits: [ThreadWait] = []
    /// When a virtual clock began to be held, on the machine's clock.
    private var holdStart: Double?
    /// How long work in threads stops a virtual clock altogether; after that it goes at the pace of the real one, so
    /// that a thread that blocks for ever does not stop time for ever.
    private static let holdLimit = 2.0

    func outlook(_ session: Session) -> Outlook {
        let started = session.extensions["threads"] != nil ? session.threadRegistry.running.count : 0
        if waits.count < started + 1 { return .running }
        let now = session.host.virtualClock == nil ? session.host.monotonicClock() : -.infinity
        var next: ThreadWait?
        var isOutside = session.outsideWork > 0
        for wait in waits {
            if wait.isReleased || wait.isOver() { return .running }
            if wait.watchesOutside { isOutside = true }
            guard let deadline = wait.deadline else { continue }
            if deadline <= now { return .running }
            // The first of those with the same deadline: waits are in the order in which they began.
            if next.flatMap(\.deadline).map({ deadline < $0 }) ?? true { next = wait }
        }
        if isOutside { return .outside }
        return next.map { .time($0) } ?? .nothing
    }

    fileprivate func add(_ wait: ThreadWait) { waits.append(wait) }
    fileprivate func remove(_ wait: ThreadWait) {
        wait.isReleased = false
        waits.removeAll { $0 === wait }
    }

    /// Lets the clock jump to the deadline of the only wait that can end.
    fileprivate func release(_ wait: ThreadWait, _ clock: VirtualClock) {
        if let deadline = wait.deadline { clock.advance(to: deadline) }
        wait.isReleased = true
        holdStart = nil
    }

    /// How long the clock is still held altogether.
    fileprivate func remainingHold(_ now: Double) -> Double {
        let start = holdStart ?? now
        holdStart = start
        return max(0, start + Self.holdLimit - now)
    }

    /// Something came from outside of the wait.
    fileprivate func endHold() { holdStart = nil }

    /// A thread has ended: what it leaves behind may only have time to wait for, or nothing.
    func noteThreadEnded(_ session: Session) {
        switch outlook(session) {
        case .time(let wait):
            guard let clock = session.host.virtualClock else { return }
            release(wait, clock)
            wait.wake()
        case .nothing: wakeMainThread(session)
        case .running, .outside: break
        }
    }

    /// Has the main thread find out that nothing can happen any more.
    fileprivate func wakeMainThread(_ session: Session) {
        if !session.reportsStalls { return }
        waits.first { $0.thread === session.mainThread }?.wake()
    }
}

extension ThreadState {
    /// Waits by calling `block`, which gives up the interpreter lock and sleeps until `wait.wake` is called, at most for
    /// the seconds it gets (nil: as long as it takes). Returns early where a virtual clock can jump to the deadline.
    func pause(_ wait: ThreadWait, _ block: (Double?) -> Void) throws {
        let waits = session.waits
        waits.add(wait)
        defer { waits.remove(wait) }
        let clock = session.host.virtualClock
        let outlook = waits.outlook(session)
        switch outlook {
        case .nothing where session.reportsStalls:
            if self === session.mainThread { throw stalled() }
            waits.wakeMainThread(session)
        case .time(let next):
            guard let clock else { break }
            waits.release(next, clock)
            if next === wait { return }
            next.wake()
        case .nothing, .running, .outside: break
        }
        guard let deadline = wait.deadline else {
            block(nil)
            waits.endHold()
            return
        }
        guard let clock else { return block(max(0, deadline - session.host.monotonicClock())) }
        // Others work: the clock is held.
        let now = realSeconds()
        var hold = 0.0
        if case .running = outlook { hold = waits.remainingHold(now) }
        let end = wait.realEnd ?? now + hold + max(0, deadline - clock.monotonic)
        wait.realEnd = end
        block(max(0, end - now))
        if realSeconds() >= end { clock.advance(to: deadline) } else { waits.endHold() }
    }

    /// Blocks this thread for a time of the session's virtual clock. False where the session has none.
    package func sleepVirtually(_ seconds: Double) throws -> Bool {
        guard let clock = session.host.virtualClock else { return false }
        let deadline = clock.monotonic + seconds
        let wait = ThreadWait(self, until: deadline, isOver: { false }, wake: { [parker] in parker.wake() })
        while clock.monotonic < deadline {
            parker.reset()
            try pause(wait) { seconds in
                let longest = self === session.mainThread ? 0.05 : 3600
                allowingThreads { parker.park(seconds: min(seconds ?? longest, longest)) }
            }
            try checkSignals()
        }
        return true
    }
}

/// Seconds of the machine's clock.
func realSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// How long a loop waits before it is called idle, in seconds.
private let idleDelay = 0.02

/// How a loop waits when nothing is ready, and looks at its descriptors when something is.
extension EventLoopObject {
    /// Waits as `wait` does. Connections that the program has dropped without closing them may be what the wait is
    /// for, so the collector looks for them once the loop is idle.
    func waitIdly(
        _ t: ThreadState, until deadline: Double?, watching watched: [Int32]
    ) throws -> Set<Int32> {
        guard state.collectsWhenIdle, !hasCollectedIdly, poller.hasWork else {
            return try wait(t, until: deadline, watching: watched)
        }
        let idle = now + idleDelay
        if let deadline, deadline <= idle { return try wait(t, until: deadline, watching: watched) }
        let readable = try wait(t, until: idle, watching: watched)
        if ready.isEmpty && readable.isEmpty && now >= idle {
            hasCollectedIdly = true
            t.collectGarbage()
        }
        return readable
    }

    /// Waits for descriptors, other threads and signals where nothing else has to be thought of: in the system's own
    /// queue, without a list of what is watched. False where that does not do.
    private func waitInQueue(_ t: ThreadState, until deadline: Double?) throws -> Bool {
        guard let queue = poller.ownQueue, outer.isNone, session.host.virtualClock == nil else {
            return false
        }
        try t.checkSignals()
        let seconds = deadline.map { $0 - now } ?? .infinity
        var count = 0
        if seconds <= 0 {
            count = queue.wait(milliseconds: 0)
        } else {
            if state.isReportExpected { t.collectForReports() }
            // Rounded up, so that a timer is due when the wait ends.
            let milliseconds =
                seconds.isFinite ? Int32(min((seconds * 1000).rounded(.up), 86_400_000)) : -1
            t.allowingThreads { count = queue.wait(milliseconds: milliseconds) }
        }
        try t.checkSignals()
        poller.report(queue, count, take)
        return true
    }

    /// Puts the handle of a descriptor that is ready into its loop's queue.
    private func take(_ handle: Value) {
        let handle = handle.unsafeAs(HandleObject.self)
        if handle.isCancelled { return }
        handle.loop.unsafeAs(EventLoopObject.self).ready.append(
            ReadyEntry(target: Value(handle), argument: .unbound))
    }

    /// Waits until a descriptor is ready, another thread or a signal wakes the loop, or the time is over.
    func wait(
        _ t: ThreadState, until deadline: Double?, watching watched: [Int32]
    ) throws -> Set<Int32> {
        if watched.isEmpty, !poller.isEmpty, try waitInQueue(t, until: deadline) { return [] }
        let outerLoop = outer.as(EventLoopObject.self)
        var deadline = deadline
        if let outerLoop {
            deadline = outerLoop.ready.isEmpty ? outerLoop.nextDeadline(deadline) : -.infinity
        }
        let isWaiting = deadline.map { $0 > now } ?? true
        if isWaiting, state.isReportExpected { t.collectForReports() }
        var list = poller.descriptors()
        let ownCount = list.count
        if let outerLoop { list += outerLoop.poller.descriptors() }
        let outerCount = list.count
        for descriptor in watched { list.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
        try t.checkSignals()
        if isWaiting {
            let isOver = { [unowned self] in
                !ready.isEmpty || poller.isWoken
                    || outerLoop.map { !$0.ready.isEmpty || $0.poller.isWoken } ?? false
            }
            let watchesOutside =
                poller.hasWork || outerLoop?.poller.hasWork ?? false || !watched.isEmpty
                || t === session.mainThread && session.handlesSignals
            let wait = ThreadWait(
                t, until: deadline, watchesOutside: watchesOutside, subject: self, isOver: isOver,
                wake: { [poller] in poller.wake() })
            try t.pause(wait) { seconds in
                // Rounded up, so that a timer is due when the wait ends.
                let milliseconds =
                    seconds.map { Int32(min(max(($0 * 1000).rounded(.up), 0), 86_400_000)) } ?? -1
                t.allowingThreads { _ = poll(&list, nfds_t(list.count), milliseconds) }
            }
        } else {
            _ = poll(&list, nfds_t(list.count), 0)
        }
        try t.checkSignals()
        poller.collect(list[..<ownCount], take)
        outerLoop?.poller.collect(list[ownCount..<outerCount], take)
        return Set(list[outerCount...].filter { $0.revents != 0 }.map(\.fd))
    }
}

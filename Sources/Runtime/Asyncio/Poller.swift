#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Waits for file descriptors, wake-ups from other threads and signals.
package final class Poller {
    /// Descriptors watched for the language, with the handles to run.
    private(set) var readers: [Int32: Value] = [:]
    private(set) var writers: [Int32: Value] = [:]
    /// The kernel's list of them, made with the first; without one, `order` is asked about.
    private var queue: DescriptorQueue?
    private var order: [Int32] = []
    /// Both ends of the pipe that ends a wait from another thread or a signal handler; -1 before it is needed.
    private var wakeRead: Int32 = -1
    private var wakeWrite: Int32 = -1

    /// Nothing but the wake-up pipe is watched.
    package var isEmpty: Bool { readers.isEmpty && writers.isEmpty }
    /// Something outside can still wake the loop through a descriptor: a socket, a pipe, a process.
    package var hasWork: Bool { !isEmpty }

    deinit { close() }

    func trace(_ heap: Heap) {
        for handle in readers.values { heap.mark(handle) }
        for handle in writers.values { heap.mark(handle) }
    }

    /// Sets or, with nil, removes the handle for a descriptor; the one it had. Throws the system's error number.
    func setReader(_ descriptor: Int32, _ handle: Value?) throws(PollerError) -> Value? {
        let old = readers[descriptor]
        if handle != nil || old != nil {
            try watch(descriptor, reads: handle != nil, writes: writers[descriptor] != nil)
            readers[descriptor] = handle
        }
        return old
    }
    func setWriter(_ descriptor: Int32, _ handle: Value?) throws(PollerError) -> Value? {
        let old = writers[descriptor]
        if handle != nil || old != nil {
            try watch(descriptor, reads: readers[descriptor] != nil, writes: handle != nil)
            writers[descriptor] = handle
        }
        return old
    }

    private func watch(_ descriptor: Int32, reads: Bool, writes: Bool) throws(PollerError) {
        let wasUsed = readers[descriptor] != nil || writers[descriptor] != nil
        makeQueue()
        if let queue {
            var events = DescriptorQueue.Events()
            if reads { events.insert(.readable) }
            if writes { events.insert(.writable) }
            let error = queue.watch(descriptor, events, wasWatched: wasUsed)
            if error != 0 { throw PollerError(code: error) }
        } else if !reads && !writes {
            order.removeAll { $0 == descriptor }
        } else if !wasUsed {
            order.append(descriptor)
        }
    }

    private func makeQueue() {
        if queue != nil || !order.isEmpty { return }
        guard let made = DescriptorQueue() else { return }
        _ = wakeDescriptor
        if made.watch(wakeRead, .readable, wasWatched: false) == 0 { queue = made }
    }

    /// The descriptor that other threads write to, to end a wait; made when first asked for.
    package var wakeDescriptor: Int32 {
        if wakeWrite < 0 {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { return -1 }
            for end in ends {
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
                _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
            }
            (wakeRead, wakeWrite) = (ends[0], ends[1])
        }
        return wakeWrite
    }

    /// Ends the wait of the loop's thread, or the next one. Async-signal-safe once the pipe exists.
    package func wake() {
        if wakeWrite < 0 { return }
        var byte: UInt8 = 0
        _ = write(wakeWrite, &byte, 1)
    }

    /// Whether a wake-up has come that no wait has seen yet.
    var isWoken: Bool {
        if wakeRead < 0 { return false }
        var descriptor = pollfd(fd: wakeRead, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 0) > 0
    }

    private func drain() {
        withUnsafeTemporaryAllocation(byteCount: 256, alignment: 8) { bytes in
            while let start = bytes.baseAddress, read(wakeRead, start, bytes.count) == bytes.count {}
        }
    }

    /// What to ask the system about.
    func descriptors() -> [pollfd] {
        _ = wakeDescriptor
        if let queue { return [pollfd(fd: queue.descriptor, events: Int16(POLLIN), revents: 0)] }
        var list = [pollfd(fd: wakeRead, events: Int16(POLLIN), revents: 0)]
        for descriptor in order {
            var events: Int32 = 0
            if readers[descriptor] != nil { events |= Int32(POLLIN) }
            if writers[descriptor] != nil { events |= Int32(POLLOUT) }
            list.append(pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: events), revents: 0))
        }
        return list
    }

    /// Reports the handles of descriptors that are ready, a descriptor's reader before its writer.
    func collect(_ answers: ArraySlice<pollfd>, _ ready: (Value) -> Void) {
        if let queue {
            if answers.contains(where: { $0.revents != 0 }) { collect(from: queue, ready) }
            return
        }
        for answer in answers where answer.revents != 0 {
            let events = Int32(answer.revents)
            report(
                answer.fd, reads: events & Int32(POLLIN) != 0, writes: events & Int32(POLLOUT) != 0,
                failed: events & Int32(POLLERR | POLLHUP | POLLNVAL) != 0, ready)
        }
    }

    /// The kernel's queue, with room for all that is watched; nil where `descriptors` has to be asked about.
    var ownQueue: DescriptorQueue? {
        queue?.reserve(readers.count + writers.count + 1)
        return queue
    }

    private func collect(from queue: DescriptorQueue, _ ready: (Value) -> Void) {
        queue.reserve(readers.count + writers.count + 1)
        report(queue, queue.wait(milliseconds: 0), ready)
    }

    /// Reports the handles of the descriptors that the queue's last wait found.
    func report(_ queue: DescriptorQueue, _ count: Int, _ ready: (Value) -> Void) {
        var index = 0
        while index < count {
            let (descriptor, bits) = queue.event(index)
            index += 1
            let events = DescriptorQueue.Events(rawValue: bits)
            report(
                descriptor, reads: events.contains(.readable), writes: events.contains(.writable),
                failed: !events.isDisjoint(with: [.failed, .hungUp]), ready)
        }
    }

    private func report(
        _ descriptor: Int32, reads: Bool, writes: Bool, failed: Bool, _ ready: (Value) -> Void
    ) {
        if descriptor == wakeRead { return drain() }
        if reads || failed, let handle = readers[descriptor] { ready(handle) }
        if writes || failed, let handle = writers[descriptor] { ready(handle) }
    }

    /// Gives the pipe back; the descriptors of the language are its own affair.
    func close() {
        queue?.close()
        queue = nil
        if wakeRead >= 0 { _ = closeDescriptor(wakeRead) }
        if wakeWrite >= 0 { _ = closeDescriptor(wakeWrite) }
        wakeRead = -1
        wakeWrite = -1
        readers = [:]
        writers = [:]
        order = []
    }
}

/// A descriptor that cannot be watched, with the system's error number.
struct PollerError: Error { let code: Int32 }

/// `close(2)` under a name that methods called `close` do not hide.
package func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }

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
    package private(set) var readers: [Int32: Value] = [:]
    package private(set) var writers: [Int32: Value] = [:]
    private var order: [Int32] = []
    /// Both ends of the pipe that ends a wait from another thread or a signal handler; -1 before it is needed.
    private var wakeRead: Int32 = -1
    private var wakeWrite: Int32 = -1

    /// Nothing but the wake-up pipe is watched.
    package var isEmpty: Bool { order.isEmpty }

    deinit { close() }

    func trace(_ heap: Heap) {
        for handle in readers.values { heap.mark(handle) }
        for handle in writers.values { heap.mark(handle) }
    }

    /// Sets or, with nil, removes the handle for a descriptor; the one it had.
    func setReader(_ descriptor: Int32, _ handle: Value?) -> Value? {
        let old = readers[descriptor]
        readers[descriptor] = handle
        noteOrder(descriptor)
        return old
    }
    func setWriter(_ descriptor: Int32, _ handle: Value?) -> Value? {
        let old = writers[descriptor]
        writers[descriptor] = handle
        noteOrder(descriptor)
        return old
    }

    private func noteOrder(_ descriptor: Int32) {
        let isUsed = readers[descriptor] != nil || writers[descriptor] != nil
        if isUsed {
            if !order.contains(descriptor) { order.append(descriptor) }
        } else {
            order.removeAll { $0 == descriptor }
        }
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
        var bytes = [UInt8](repeating: 0, count: 256)
        while read(wakeRead, &bytes, bytes.count) > 0 {}
    }

    /// What to ask the system about, the pipe first.
    func descriptors() -> [pollfd] {
        _ = wakeDescriptor
        var list = [pollfd(fd: wakeRead, events: Int16(POLLIN), revents: 0)]
        for descriptor in order {
            var events: Int32 = 0
            if readers[descriptor] != nil { events |= Int32(POLLIN) }
            if writers[descriptor] != nil { events |= Int32(POLLOUT) }
            list.append(pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: events), revents: 0))
        }
        return list
    }

    /// Reports the handles of descriptors that are ready, readers first.
    func collect(_ answers: ArraySlice<pollfd>, _ ready: (Value) -> Void) {
        for answer in answers where answer.revents != 0 {
            if answer.fd == wakeRead {
                drain()
                continue
            }
            let events = Int32(answer.revents)
            let failed = events & Int32(POLLERR | POLLHUP | POLLNVAL) != 0
            if events & Int32(POLLIN) != 0 || failed, let handle = readers[answer.fd] { ready(handle) }
            if events & Int32(POLLOUT) != 0 || failed, let handle = writers[answer.fd] { ready(handle) }
        }
    }

    /// Gives the pipe back; the descriptors of the language are its own affair.
    func close() {
        if wakeRead >= 0 { _ = closeDescriptor(wakeRead) }
        if wakeWrite >= 0 { _ = closeDescriptor(wakeWrite) }
        wakeRead = -1
        wakeWrite = -1
        readers = [:]
        writers = [:]
        order = []
    }
}

/// `close(2)` under a name that methods called `close` do not hide.
func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }

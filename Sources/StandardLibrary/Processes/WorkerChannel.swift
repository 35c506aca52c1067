#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Messages between a session and a worker process: a kind, a length and contents, over one socket.
final class WorkerChannel: @unchecked Sendable {
    /// What a message says.
    enum Kind: UInt8 {
        /// To the worker, first of all: how it is to set itself up.
        case start = 1
        /// To the worker: a function with its arguments.
        case call = 2
        /// From the worker: what a call returned, or raised together with the traceback's text.
        case result = 3
        case failure = 4
        /// From the worker: the call could not be read. The definitions in it count as unknown again.
        case unreadable = 5
        /// From the worker: output, its first byte the stream.
        case output = 6
    }

    struct Message {
        let kind: Kind
        let contents: [UInt8]
    }

    // Writes come from one thread at a time, reads too; a write may run beside a read.
    private let descriptor: Int32
    private var isOpen = true

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        #if canImport(Darwin)
            var on: Int32 = 1
            setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
        #endif
    }

    deinit { close() }

    /// Frees the descriptor; nobody may be waiting in another call.
    func close() {
        if !isOpen { return }
        isOpen = false
        _ = systemClose(descriptor)
    }

    /// Says that nothing more is sent.
    func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Sends a message; false when the other end is gone. Blocks.
    func send(_ kind: Kind, _ contents: UnsafeRawBufferPointer, prefix: [UInt8] = []) -> Bool {
        var header = [kind.rawValue]
        let count = UInt64(contents.count + prefix.count)
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            header.append(UInt8(truncatingIfNeeded: count >> shift))
        }
        header += prefix
        if contents.count <= 4096 {
            header.append(contentsOf: contents)
            return header.withUnsafeBytes { sendAll($0) }
        }
        return header.withUnsafeBytes { sendAll($0) } && sendAll(contents)
    }

    func send(_ kind: Kind, _ contents: [UInt8]) -> Bool { contents.withUnsafeBytes { send(kind, $0) } }

    private func sendAll(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            #if canImport(Darwin)
                let count = Darwin.send(descriptor, rest.baseAddress, rest.count, 0)
            #else
                let count = systemSend(descriptor, rest.baseAddress, rest.count, noSignal)
            #endif
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
        return true
    }

    /// The next message; nil when the other end is gone or has finished. Blocks.
    func receive() -> Message? {
        guard let header = receive(9), let kind = Kind(rawValue: header[0]) else { return nil }
        var count: UInt64 = 0
        for index in 1...8 { count |= UInt64(header[index]) << UInt64(8 * (index - 1)) }
        guard let length = Int(exactly: count), let contents = receive(length) else { return nil }
        return Message(kind: kind, contents: contents)
    }

    private func receive(_ count: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        // A length that was never sent must not reserve memory.
        bytes.reserveCapacity(min(count, 1 << 20))
        var chunk = [UInt8](repeating: 0, count: min(max(count, 1), 1 << 18))
        while bytes.count < count {
            let wanted = min(chunk.count, count - bytes.count)
            let received = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, wanted) }
            if received < 0 && errno == EINTR { continue }
            if received <= 0 { return nil }
            bytes.append(contentsOf: chunk[..<received])
        }
        return bytes
    }

    /// Blocks until the other end is closed altogether.
    func waitForClose() {
        var entry = pollfd(fd: descriptor, events: 0, revents: 0)
        while true {
            let count = poll(&entry, 1, -1)
            if count > 0 && entry.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return }
            if count < 0 && errno != EINTR { return }
        }
    }
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

#if !canImport(Darwin)
    /// A write to a channel that is closed fails instead of ending the process.
    private let noSignal = Int32(MSG_NOSIGNAL)

    private func systemSend(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32)
        -> Int
    {
        send(descriptor, bytes, count, flags)
    }
#endif

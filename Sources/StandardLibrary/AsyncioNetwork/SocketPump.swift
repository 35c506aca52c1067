#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// `_asyncio_sockets.Pump`: moves the data of one stream transport. What goes on for each piece of data is here; what
/// happens seldom (limits, errors, the end) is the transport's, which is written in the language.
final class SocketPumpObject: LibraryObject {
    let transport: Value
    let loop: Value
    let socket: Value
    /// The socket's calls are the system's; else a class of the program may have its own.
    let isPlain: Bool
    /// Gets the data that arrive.
    var sink = Value.none
    /// Data that the system has not taken yet.
    private var pending = PendingBytes()
    /// Not 0: the connection is gone, or the transport is closed and all is written. Counts writes in vain.
    var lostCount = 0
    var isClosing = false
    var hasEnded = false
    /// A future that waits until nothing is pending, or None.
    var emptyWaiter = Value.none
    /// More pending bytes than that pause the protocol.
    var highWater = 65536
    private let memory: ReceiveBuffer

    private static let largestRead = 1 << 18

    init(_ shape: Shape, _ t: ThreadState, transport: Value, loop: Value, socket: Value, isPlain: Bool) {
        self.transport = transport
        self.loop = loop
        self.socket = socket
        self.isPlain = isPlain && socket.as(SocketObject.self) != nil
        memory = t.receiveMemory(Self.largestRead)
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(transport)
        heap.mark(loop)
        heap.mark(socket)
        heap.mark(sink)
        heap.mark(emptyWaiter)
    }

    var pendingCount: Int { pending.count }
    func clear() { pending.removeAll() }

    // MARK: Writing

    /// `write`
    func write(_ t: ThreadState, _ data: Value) throws {
        let problem: PythonError?
        do {
            let isBytes: Void? = try t.withBytes(data) { try write(t, $0, data) }
            if isBytes == nil {
                throw t.typeError(
                    "data argument must be a bytes-like object, not '\(t.type(of: data).name)'")
            }
            problem = nil
        } catch let error as FailedTransfer {
            problem = error.reason
        }
        if let problem { return try fail(t, problem, "Fatal write error on socket transport") }
        if pending.count > highWater { try t.callMethod(transport, "_maybe_pause_protocol") }
    }

    private func write(_ t: ThreadState, _ bytes: UnsafeRawBufferPointer, _ data: Value) throws {
        if hasEnded { throw t.runtimeError("Cannot call write() after write_eof()") }
        if !emptyWaiter.isNone { throw t.runtimeError("unable to write; sendfile is in progress") }
        if bytes.isEmpty { return }
        if lostCount > 0 { return try noteLoss(t) }
        var count = 0
        let isFirst = pending.count == 0
        if isFirst {
            count = try transmit(t, bytes, data)
            if count == bytes.count { return }
        }
        pending.append(UnsafeRawBufferPointer(rebasing: bytes[count...]))
        if isFirst { try t.callMethod(transport, "_await_room") }
    }

    /// `writelines`: the pieces go together.
    func writeAll(_ t: ThreadState, _ pieces: Value) throws {
        let joined = try t.callMethod(Value(t.session.bytes([])), "join", pieces)
        try write(t, joined)
    }

    private func noteLoss(_ t: ThreadState) throws {
        if lostCount >= 5 { try t.callMethod(transport, "_warn_of_loss") }
        lostCount += 1
    }

    /// Hands the system what it takes at once; the number of bytes.
    private func transmit(_ t: ThreadState, _ bytes: UnsafeRawBufferPointer, _ data: Value?) throws -> Int {
        if isPlain {
            let descriptor = socket.unsafeAs(SocketObject.self).descriptor
            let count = send(descriptor, bytes.baseAddress, bytes.count, quietSending)
            if count >= 0 { return min(count, bytes.count) }
            let code = errno
            if code == EAGAIN || code == EWOULDBLOCK || code == EINTR { return 0 }
            throw FailedTransfer(reason: t.osError(code))
        }
        do {
            let copy = data ?? Value(t.session.bytes(bytes))
            return min(max(0, try t.toIndex(t.callMethod(socket, "send", copy))), bytes.count)
        } catch let error as PythonError {
            if isBlocked(t, error) { return 0 }
            if t.matches(error, .keyboardInterrupt) || t.matches(error, .systemExit) { throw error }
            throw FailedTransfer(reason: error)
        }
    }

    private func isBlocked(_ t: ThreadState, _ error: PythonError) -> Bool {
        t.matches(error, .blockingIOError) || t.matches(error, .interruptedError)
    }

    /// The socket takes data again. True when nothing is pending any more.
    func drain(_ t: ThreadState) throws -> Bool {
        if lostCount > 0 { return false }
        do {
            if pending.count > 0 { pending.drop(try transmit(t, pending.bytes, nil)) }
        } catch let error as FailedTransfer {
            pending.removeAll()
            try t.callMethod(transport, "_drop_output", error.reason.value)
            return false
        }
        return pending.count == 0
    }

    // MARK: Reading

    /// The socket has data, or has come to its end.
    func receive(_ t: ThreadState) throws {
        if lostCount > 0 { return }
        let data: Value
        do {
            guard let found = try take(t) else { return }
            data = found
        } catch let error as FailedTransfer {
            return try fail(t, error.reason, "Fatal read error on socket transport")
        }
        if data.as(BytesObject.self)?.count == 0 {
            try t.callMethod(transport, "_read_end")
            return
        }
        do { try t.call(sink, data) } catch {
            let error = t.pythonError(error)
            if t.matches(error, .keyboardInterrupt) || t.matches(error, .systemExit) { throw error }
            try fail(t, error, "Fatal error: protocol.data_received() call failed.")
        }
    }

    /// What has arrived; nil: nothing yet.
    private func take(_ t: ThreadState) throws -> Value? {
        if isPlain {
            let descriptor = socket.unsafeAs(SocketObject.self).descriptor
            let count = recv(descriptor, memory.memory.baseAddress, Self.largestRead, 0)
            if count >= 0 {
                return Value(t.session.bytes(UnsafeRawBufferPointer(rebasing: memory.memory[..<count])))
            }
            let code = errno
            if code == EAGAIN || code == EWOULDBLOCK || code == EINTR { return nil }
            throw FailedTransfer(reason: t.osError(code))
        }
        do {
            return try t.callMethod(socket, "recv", Value(smallInt: Self.largestRead))
        } catch let error as PythonError {
            if isBlocked(t, error) { return nil }
            if t.matches(error, .keyboardInterrupt) || t.matches(error, .systemExit) { throw error }
            throw FailedTransfer(reason: error)
        }
    }

    private func fail(_ t: ThreadState, _ error: PythonError, _ message: String) throws {
        try t.callMethod(transport, "_fatal_error", error.value, Value(t.session.string(message)))
    }
}

/// The system, or a socket class of the program, refused data.
private struct FailedTransfer: Error { let reason: PythonError }

/// Bytes in order, which come at the end and go at the front.
private struct PendingBytes {
    private var storage: [UInt8] = []
    private var start = 0

    var count: Int { storage.count - start }

    /// The bytes; valid until the next change.
    var bytes: UnsafeRawBufferPointer {
        mutating get {
            storage.withUnsafeMutableBytes { UnsafeRawBufferPointer(rebasing: $0[start...]) }
        }
    }

    /// Amortised O(1) a byte.
    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        if start > 65536 && start > storage.count / 2 {
            storage.removeFirst(start)
            start = 0
        }
        storage.append(contentsOf: bytes)
    }

    /// Drops bytes at the front; there must be so many.
    mutating func drop(_ count: Int) {
        start += count
        if start >= storage.count { removeAll() }
    }

    mutating func removeAll() {
        storage.removeAll(keepingCapacity: storage.count <= 1 << 20)
        start = 0
    }
}

/// Fills `_asyncio_sockets`.
func defineAsyncioSocketsModule(_ module: ModuleBuilder) {
    let type = module.session.makeType(
        "Pump", base: module.session.types.object, layout: .native, moduleName: "_asyncio_sockets",
        define: definePumpType)
    module.attribute("Pump", Value(type))
    module.function("cut_line", "buffer, limit, /") { t, a in
        guard let buffer = a[0].as(ByteArrayObject.self) else {
            throw t.typeError("a bytearray is required, not '\(t.type(of: a[0]).name)'")
        }
        return try cutLine(t, buffer, limit: t.toIndex(a[1]))
    }
    module.function("cut", "buffer, size, /") { t, a in
        guard let buffer = a[0].as(ByteArrayObject.self) else {
            throw t.typeError("a bytearray is required, not '\(t.type(of: a[0]).name)'")
        }
        return try cut(t, buffer, max(0, t.toIndex(a[1])))
    }
}

/// Takes the first line out of a buffer, if it ends there and is not longer than allowed; else None.
private func cutLine(_ t: ThreadState, _ buffer: ByteArrayObject, limit: Int) throws -> Value {
    let bytes = buffer.buffer
    guard let start = bytes.baseAddress, bytes.count > 0,
        let end = memchr(start, 10, bytes.count)
    else { return .none }
    let size = UnsafeRawPointer(end) - start
    return size > limit ? .none : try cut(t, buffer, size + 1)
}

/// Takes bytes from the front of a buffer.
private func cut(_ t: ThreadState, _ buffer: ByteArrayObject, _ size: Int) throws -> Value {
    let size = min(size, buffer.count)
    if size == 0 { return Value(t.session.bytes([])) }
    if buffer.exports > 0 {
        throw t.error(.bufferError, "Existing exports of data: object cannot be re-sized")
    }
    let piece = t.session.bytes(UnsafeRawBufferPointer(rebasing: buffer.buffer[..<size]))
    buffer.replace(0..<size, with: [])
    return Value(piece)
}

private func definePumpType(_ builder: TypeBuilder) {
    func pump(_ value: Value) -> SocketPumpObject { value.unsafeAs(SocketPumpObject.self) }
    builder.new("cls, transport, loop, sock, is_plain, /") { t, a in
        Value(
            SocketPumpObject(
                a[0].unsafeAs(TypeObject.self).rootShape, t, transport: a[1], loop: a[2], socket: a[3],
                isPlain: try t.isTrue(a[4])))
    }
    builder.method("write", "self, data, /") { t, a in
        try pump(a[0]).write(t, a[1])
        return .none
    }
    builder.method("writelines", "self, list_of_data, /") { t, a in
        try pump(a[0]).writeAll(t, a[1])
        return .none
    }
    builder.method("drain", "self, /") { t, a in Value(try pump(a[0]).drain(t)) }
    builder.method("receive", "self, /") { t, a in
        try pump(a[0]).receive(t)
        return .none
    }
    builder.method("clear", "self, /") { _, a in
        pump(a[0]).clear()
        return .none
    }
    builder.property("pending", get: { t, value in t.int(pump(value).pendingCount) })
    builder.property(
        "sink", get: { _, value in pump(value).sink }, set: { _, value, new in pump(value).sink = new })
    builder.property(
        "empty_waiter", get: { _, value in pump(value).emptyWaiter },
        set: { _, value, new in pump(value).emptyWaiter = new })
    builder.property(
        "lost", get: { t, value in t.int(pump(value).lostCount) },
        set: { t, value, new in pump(value).lostCount = try t.toIndex(new) })
    builder.property(
        "ended", get: { _, value in Value(pump(value).hasEnded) },
        set: { t, value, new in pump(value).hasEnded = try t.isTrue(new) })
    builder.property(
        "high_water", get: { t, value in t.int(pump(value).highWater) },
        set: { t, value, new in pump(value).highWater = try t.toIndex(new) })
}

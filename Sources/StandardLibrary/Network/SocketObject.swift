#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// `_socket.socket`: a socket's descriptor and how its calls wait.
final class SocketObject: LibraryObject {
    /// -1 when closed.
    var descriptor: Int32 = -1
    var family: Int32 = -1
    var transfer: Int32 = -1
    var proto: Int32 = -1
    /// Seconds that calls wait; 0: not at all; negative: without limit.
    var timeout = -1.0

    override init(_ shape: Shape, kind: Kind = .other) {
        super.init(shape, kind: kind)
        flags.insert(.hasFinalizer)
    }

    /// Nobody refers to an open socket any more: it is closed.
    override func finalizeReferences(_ thread: ThreadState) {
        if descriptor >= 0 { _ = closeDescriptor(descriptor) }
        descriptor = -1
    }
}

/// The flag that keeps a signal from ending the process when the other side has gone.
#if canImport(Darwin)
    let quietSending: Int32 = 0
#else
    let quietSending = Int32(MSG_NOSIGNAL)
#endif

extension ThreadState {
    /// A socket as the receiver of a method.
    @inline(__always) func socket(_ value: Value) -> SocketObject { value.unsafeAs(SocketObject.self) }

    /// Waits until a descriptor is ready, at most until `deadline` (nil: for ever); false when the time is over.
    ///
    /// A program may have dropped a connection without closing it, and its other side may be what this wait is for. So
    /// the collector closes what nobody refers to before the wait and, ever more seldom, while it lasts.
    func wait(for descriptor: Int32, _ events: Int32, until deadline: Double?) throws -> Bool {
        var interval = 0.0
        // A closed socket: the call that follows says so.
        if descriptor < 0 { return true }
        while true {
            var limit = interval
            if let deadline {
                let left = deadline - session.host.monotonicClock()
                if left < 0 { return false }
                limit = min(limit, left)
            }
            let milliseconds = Int32((limit * 1000).rounded(.up))
            var asked = pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: events), revents: 0)
            var code: Int32 = 0
            var count: Int32 = 0
            if milliseconds == 0 {
                count = poll(&asked, 1, 0)
                code = errno
            } else {
                allowingThreads {
                    count = poll(&asked, 1, milliseconds)
                    code = errno
                }
            }
            if count > 0 { return true }
            if count < 0 {
                if code != EINTR { throw osError(code) }
                try handleInterruption()
            } else {
                session.sockets.closeDropped(self)
                // Collecting takes a while, and signals that come meanwhile end no system call.
                try handleInterruption()
                interval = min(max(interval * 2, 0.02), 2)
            }
        }
    }

    /// Makes a socket's system call as its timeout says: repeats it until it neither blocks nor is interrupted.
    /// `body` may run without the interpreter lock.
    func socketCall(_ socket: SocketObject, _ events: Int32, _ body: () -> Int) throws -> Int {
        let deadline = socket.timeout > 0 ? session.host.monotonicClock() + socket.timeout : nil
        return try socketCall(socket, events, until: deadline, body)
    }

    func socketCall(
        _ socket: SocketObject, _ events: Int32, until deadline: Double?, _ body: () -> Int
    ) throws -> Int {
        while true {
            var code: Int32 = 0
            let result: Int
            if socket.timeout >= 0 {
                result = body()
                code = errno
            } else {
                _ = try wait(for: socket.descriptor, events, until: nil)
                result = allowingThreads {
                    let result = body()
                    code = errno
                    return result
                }
            }
            if result >= 0 { return result }
            if code == EINTR {
                try handleInterruption()
            } else if (code == EAGAIN || code == EWOULDBLOCK) && socket.timeout > 0 {
                if try !wait(for: socket.descriptor, events, until: deadline) { throw socketTimeout() }
            } else {
                throw osError(code)
            }
        }
    }

    /// `TimeoutError("timed out")`
    func socketTimeout() -> PythonError { error(.timeoutError, "timed out") }

    /// Sets how long a socket's calls wait, and what the system has to know of it.
    func setTimeout(_ socket: SocketObject, _ seconds: Double) throws {
        socket.timeout = seconds
        let flags = fcntl(socket.descriptor, F_GETFL)
        if flags < 0 { throw osError(errno) }
        let wanted = seconds >= 0 ? flags | O_NONBLOCK : flags & ~O_NONBLOCK
        if wanted != flags, fcntl(socket.descriptor, F_SETFL, wanted) < 0 { throw osError(errno) }
    }

    /// A timeout as an argument: None or seconds.
    func timeoutSeconds(_ value: Value) throws -> Double {
        if value.isNone { return -1 }
        if !value.isDouble && integerValue(value) == nil && type(of: value).special(.float).isUnbound
            && type(of: value).special(.index).isUnbound
        {
            throw typeError("'\(type(of: value).name)' object cannot be interpreted as an integer")
        }
        let seconds = try toDouble(value)
        if seconds.isNaN { throw valueError("Invalid value NaN (not a number)") }
        if seconds < 0 { throw valueError("Timeout value out of range") }
        if seconds > 9e9 { throw overflowError("timeout doesn't fit into C timeval") }
        return seconds
    }

    /// A number that has to fit the system's `int`.
    func systemInt(_ value: Value) throws -> Int32 {
        guard let number = Int32(exactly: try toIndex(value)) else {
            throw overflowError("signed integer is greater than maximum")
        }
        return number
    }

    /// Memory for what is received by calls that do not wait; its contents last until the next such call.
    func receiveBuffer(_ count: Int) -> UnsafeMutableRawBufferPointer {
        UnsafeMutableRawBufferPointer(rebasing: receiveMemory(count).memory[..<count])
    }

    /// The memory of `receiveBuffer`, with room for so many bytes.
    func receiveMemory(_ count: Int) -> ReceiveBuffer {
        let key = "socket buffer"
        if let known = session.extensions[key] as? ReceiveBuffer, known.memory.count >= count { return known }
        let made = ReceiveBuffer(max(count, 1 << 18))
        session.extensions[key] = made
        return made
    }

    /// Receives up to `count` bytes with `body`, which gets the memory, and gives them to `use`.
    func receive<R>(
        _ socket: SocketObject, _ count: Int, _ body: (UnsafeMutableRawBufferPointer) -> Int,
        _ use: (UnsafeRawBufferPointer) throws -> R
    ) throws -> R {
        func run(_ memory: UnsafeMutableRawBufferPointer) throws -> R {
            let received = try socketCall(socket, Int32(POLLIN)) { body(memory) }
            return try use(UnsafeRawBufferPointer(rebasing: memory[..<min(received, memory.count)]))
        }
        if socket.timeout == 0 && count <= 1 << 24 { return try run(receiveBuffer(count)) }
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, count), alignment: 8)
        defer { memory.deallocate() }
        return try run(UnsafeMutableRawBufferPointer(rebasing: memory[..<count]))
    }
}

/// See `ThreadState.receiveBuffer`.
final class ReceiveBuffer {
    let memory: UnsafeMutableRawBufferPointer
    init(_ count: Int) { memory = .allocate(byteCount: count, alignment: 16) }
    deinit { memory.deallocate() }
}

/// What is the matter with an address or a name: its classes and the defaults of new sockets.
final class SocketState: TracedExtension {
    let gaiError: TypeObject
    let hostError: TypeObject
    let socket: TypeObject
    var defaultTimeout = -1.0
    private var lastCollectionEnd = 0.0
    private var lastCollectionTime = 0.0

    /// Has the collector close sockets that nobody refers to, unless that would take up too much time.
    func closeDropped(_ t: ThreadState) {
        let start = t.session.host.monotonicClock()
        if start - lastCollectionEnd < max(lastCollectionTime * 20, 0.01) { return }
        t.collectGarbage()
        lastCollectionEnd = t.session.host.monotonicClock()
        lastCollectionTime = lastCollectionEnd - start
    }

    init(_ session: Session) {
        let osError = session.exceptionType(.osError)
        gaiError = session.makeType("gaierror", base: osError, layout: .exception, moduleName: "socket") {
            _ in
        }
        hostError = session.makeType("herror", base: osError, layout: .exception, moduleName: "socket") { _ in
        }
        socket = session.makeType(
            "socket", base: session.types.object, layout: .native, moduleName: "_socket",
            define: defineSocketType)
    }

    func trace(_ heap: Heap) { for type in [gaiError, hostError, socket] { heap.mark(type) } }
}

extension Session {
    var sockets: SocketState {
        if let known = extensions["sockets"] as? SocketState { return known }
        let made = SocketState(self)
        extensions["sockets"] = made
        return made
    }
}

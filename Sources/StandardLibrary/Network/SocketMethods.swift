#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// The methods of `_socket.socket`.
func defineSocketType(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, a in
        Value(SocketObject(a[0].unsafeAs(TypeObject.self).rootShape))
    }
    builder.special(.`init`, "self, /, family=-1, type=-1, proto=-1, fileno=None") { t, a in
        try t.open(t.socket(a[0]), family: a[1], kind: a[2], proto: a[3], descriptor: a[4])
        return .none
    }
    builder.special(.repr, "self, /") { t, a in
        let socket = t.socket(a[0])
        return Value(
            t.session.string(
                "<socket object, fd=\(socket.descriptor), family=\(socket.family), type=\(socket.transfer), "
                    + "proto=\(socket.proto)>"))
    }
    builder.property("family", get: { t, value in t.int(Int(t.socket(value).family)) })
    builder.property("type", get: { t, value in t.int(Int(t.socket(value).transfer)) })
    builder.property("proto", get: { t, value in t.int(Int(t.socket(value).proto)) })
    builder.property(
        "timeout",
        get: { t, value in
            t.socket(value).timeout < 0 ? .none : Value(t.socket(value).timeout)
        })
    defineSocketState(builder)
    defineSocketConnecting(builder)
    defineSocketReceiving(builder)
    defineSocketSending(builder)
    defineSocketMessages(builder)
    defineSocketOptions(builder)
}

extension ThreadState {
    fileprivate func open(
        _ socket: SocketObject, family: Value, kind: Value, proto: Value, descriptor: Value
    ) throws {
        func number(_ value: Value, _ fallback: Int32) throws -> Int32 {
            let number = try systemInt(value)
            return number == -1 ? fallback : number
        }
        if descriptor.isNone {
            socket.family = try number(family, AF_INET)
            socket.transfer = try number(kind, streamKind)
            socket.proto = try number(proto, 0)
            let made = systemSocket(socket.family, socket.transfer, socket.proto)
            if made < 0 { throw osError(errno) }
            socket.descriptor = made
            socket.transfer = plainKind(socket.transfer)
        } else {
            let own = try systemInt(descriptor)
            if own < 0 { throw valueError("negative file descriptor") }
            var address = SocketAddress()
            if address.fill({ getsockname(own, $0, $1) }) != 0 && (errno == EBADF || errno == ENOTSOCK) {
                throw osError(errno)
            }
            socket.descriptor = own
            socket.family = try number(family, address.family)
            socket.transfer = try number(kind, option(own, SOL_SOCKET, SO_TYPE))
            #if os(Linux)
                socket.proto = try number(proto, option(own, SOL_SOCKET, SO_PROTOCOL))
            #else
                socket.proto = try number(proto, 0)
            #endif
            socket.transfer = plainKind(socket.transfer)
        }
        // An adopted descriptor keeps its way of waiting unless a default says otherwise.
        if session.sockets.defaultTimeout >= 0 {
            try setTimeout(socket, session.sockets.defaultTimeout)
        } else if descriptor.isNone {
            // SOCK_NONBLOCK may stand with the type.
            let flags = fcntl(socket.descriptor, F_GETFL)
            if flags >= 0 && flags & O_NONBLOCK != 0 { socket.timeout = 0 }
        }
    }

    private func option(_ descriptor: Int32, _ level: Int32, _ name: Int32) throws -> Int32 {
        var value: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        if getsockopt(descriptor, level, name, &value, &size) != 0 { throw osError(errno) }
        return value
    }

    /// The type without the flags that Linux lets stand with it.
    private func plainKind(_ kind: Int32) -> Int32 {
        #if os(Linux)
            return kind & ~(0o2000000 | 0o4000)
        #else
            return kind
        #endif
    }
}

/// A new socket that child processes do not inherit.
func systemSocket(_ family: Int32, _ kind: Int32, _ proto: Int32) -> Int32 {
    let made = socket(family, kind, proto)
    if made >= 0 { _ = fcntl(made, F_SETFD, FD_CLOEXEC) }
    return made
}

private func defineSocketState(_ builder: TypeBuilder) {
    builder.method("close", "self, /") { t, a in
        let socket = t.socket(a[0])
        let descriptor = socket.descriptor
        socket.descriptor = -1
        if descriptor >= 0 && closeDescriptor(descriptor) != 0 && errno != ECONNRESET && errno != EINTR {
            throw t.osError(errno)
        }
        return .none
    }
    builder.method("detach", "self, /") { t, a in
        let socket = t.socket(a[0])
        let descriptor = socket.descriptor
        socket.descriptor = -1
        return t.int(Int(descriptor))
    }
    builder.method("fileno", "self, /") { t, a in t.int(Int(t.socket(a[0]).descriptor)) }
    builder.method("settimeout", "self, timeout, /") { t, a in
        try t.setTimeout(t.socket(a[0]), t.timeoutSeconds(a[1]))
        return .none
    }
    builder.method("gettimeout", "self, /") { t, a in
        t.socket(a[0]).timeout < 0 ? .none : Value(t.socket(a[0]).timeout)
    }
    builder.method("setblocking", "self, flag, /") { t, a in
        try t.setTimeout(t.socket(a[0]), try t.isTrue(a[1]) ? -1 : 0)
        return .none
    }
    builder.method("getblocking", "self, /") { t, a in Value(t.socket(a[0]).timeout != 0) }
    builder.method("shutdown", "self, how, /") { t, a in
        if shutdown(t.socket(a[0]).descriptor, try t.systemInt(a[1])) != 0 { throw t.osError(errno) }
        return .none
    }
    builder.method("getsockname", "self, /") { t, a in
        var address = SocketAddress()
        let descriptor = t.socket(a[0]).descriptor
        if address.fill({ getsockname(descriptor, $0, $1) }) != 0 { throw t.osError(errno) }
        return try t.addressValue(address)
    }
    builder.method("getpeername", "self, /") { t, a in
        var address = SocketAddress()
        let descriptor = t.socket(a[0]).descriptor
        if address.fill({ getpeername(descriptor, $0, $1) }) != 0 { throw t.osError(errno) }
        return try t.addressValue(address)
    }
}

private func defineSocketConnecting(_ builder: TypeBuilder) {
    builder.method("bind", "self, address, /") { t, a in
        let address = try t.socketAddress(t.socket(a[0]), a[1], "bind")
        let descriptor = t.socket(a[0]).descriptor
        if address.withAddress({ bind(descriptor, $0, $1) }) != 0 { throw t.osError(errno) }
        return .none
    }
    builder.method("listen", "self, backlog=128, /") { t, a in
        let backlog = max(0, try t.systemInt(a[1]))
        if listen(t.socket(a[0]).descriptor, backlog) != 0 { throw t.osError(errno) }
        return .none
    }
    builder.method("_accept", "self, /") { t, a in
        let socket = t.socket(a[0])
        let descriptor = socket.descriptor
        var address = SocketAddress()
        let made = Int32(
            truncatingIfNeeded: try t.socketCall(socket, Int32(POLLIN)) {
                address.fill { Int(accept(descriptor, $0, $1)) }
            })
        _ = fcntl(made, F_SETFD, FD_CLOEXEC)
        let shown: Value
        do { shown = try t.addressValue(address) } catch {
            _ = closeDescriptor(made)
            throw error
        }
        return Value(t.session.tuple([t.int(Int(made)), shown]))
    }
    /// Connects; 0 or the system's error number.
    func connectSocket(_ t: ThreadState, _ socket: SocketObject, _ address: SocketAddress) throws -> Int32 {
        let descriptor = socket.descriptor
        var code: Int32 = 0
        let result: Int32
        func run() -> Int32 {
            let result = address.withAddress { connect(descriptor, $0, $1) }
            code = errno
            return result
        }
        result = socket.timeout >= 0 ? run() : t.allowingThreads(run)
        if result == 0 { return 0 }
        if code == EINTR { try t.handleInterruption() }
        // An interrupted attempt goes on by itself.
        guard code == EINTR && socket.timeout != 0 || code == EINPROGRESS && socket.timeout > 0 else {
            return code
        }
        let deadline = socket.timeout > 0 ? t.session.host.monotonicClock() + socket.timeout : nil
        if try !t.wait(for: descriptor, Int32(POLLOUT), until: deadline) { throw t.socketTimeout() }
        var problem: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        if getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &problem, &size) != 0 { return errno }
        return problem == EISCONN ? 0 : problem
    }
    builder.method("connect", "self, address, /") { t, a in
        let address = try t.socketAddress(t.socket(a[0]), a[1], "connect")
        let code = try connectSocket(t, t.socket(a[0]), address)
        if code != 0 { throw t.osError(code) }
        return .none
    }
    builder.method("connect_ex", "self, address, /") { t, a in
        let address = try t.socketAddress(t.socket(a[0]), a[1], "connect_ex")
        do { return t.int(Int(try connectSocket(t, t.socket(a[0]), address))) } catch let error as PythonError
            where t.matches(error, .timeoutError)
        {
            return t.int(Int(EWOULDBLOCK))
        }
    }
}

private func defineSocketReceiving(_ builder: TypeBuilder) {
    func size(_ t: ThreadState, _ value: Value, _ function: String) throws -> Int {
        let count = try t.toIndex(value)
        if count < 0 { throw t.valueError("negative buffersize in \(function)") }
        if count > 1 << 40 { throw t.error(.memoryError) }
        return count
    }
    builder.method("recv", "self, bufsize, flags=0, /") { t, a in
        let socket = t.socket(a[0])
        let (count, flags) = (try size(t, a[1], "recv"), try t.systemInt(a[2]))
        let descriptor = socket.descriptor
        return try t.receive(socket, count) {
            recv(descriptor, $0.baseAddress, $0.count, flags)
        } _: {
            Value(t.session.bytes($0))
        }
    }
    builder.method("recvfrom", "self, bufsize, flags=0, /") { t, a in
        let socket = t.socket(a[0])
        let (count, flags) = (try size(t, a[1], "recvfrom"), try t.systemInt(a[2]))
        let descriptor = socket.descriptor
        var address = SocketAddress()
        return try t.receive(socket, count) { memory in
            address.fill { recvfrom(descriptor, memory.baseAddress, memory.count, flags, $0, $1) }
        } _: {
            let data = Value(t.session.bytes($0))
            return Value(t.session.tuple([data, try t.addressValue(address)]))
        }
    }
    /// Room for what is received: as much as asked for, all when 0.
    func room(_ t: ThreadState, _ target: Value, _ wanted: Value, _ function: String) throws -> Int {
        let wanted = try t.toIndex(wanted)
        if wanted < 0 { throw t.valueError("negative buffersize in \(function)") }
        guard let available = try t.withWritableBytes(target, { $0.count }) else {
            throw t.typeError(
                "\(function)() argument 1 must be read-write bytes-like object, not \(t.type(of: target).name)"
            )
        }
        if wanted > available { throw t.valueError("buffer too small for requested bytes") }
        return wanted == 0 ? available : wanted
    }
    func store(_ t: ThreadState, _ target: Value, _ data: UnsafeRawBufferPointer) throws -> Int {
        _ = try t.withWritableBytes(target) { memory in
            memory.copyMemory(from: UnsafeRawBufferPointer(rebasing: data[..<min(data.count, memory.count)]))
        }
        return data.count
    }
    builder.method("recv_into", "self, buffer, nbytes=0, flags=0") { t, a in
        let socket = t.socket(a[0])
        let flags = try t.systemInt(a[3])
        let count = try room(t, a[1], a[2], "recv_into")
        if count == 0 { return Value(smallInt: 0) }
        let descriptor = socket.descriptor
        return try t.receive(socket, count) {
            recv(descriptor, $0.baseAddress, $0.count, flags)
        } _: {
            t.int(try store(t, a[1], $0))
        }
    }
    builder.method("recvfrom_into", "self, buffer, nbytes=0, flags=0") { t, a in
        let socket = t.socket(a[0])
        let flags = try t.systemInt(a[3])
        let count = try room(t, a[1], a[2], "recvfrom_into")
        let descriptor = socket.descriptor
        var address = SocketAddress()
        return try t.receive(socket, count) { memory in
            address.fill { recvfrom(descriptor, memory.baseAddress, memory.count, flags, $0, $1) }
        } _: {
            let stored = t.int(try store(t, a[1], $0))
            return Value(t.session.tuple([stored, try t.addressValue(address)]))
        }
    }
}

private func defineSocketSending(_ builder: TypeBuilder) {
    func sending<R>(_ t: ThreadState, _ value: Value, _ body: (UnsafeRawBufferPointer) throws -> R) throws
        -> R
    {
        if let result = try t.withBytes(value, body) { return result }
        throw t.typeError("a bytes-like object is required, not '\(t.type(of: value).name)'")
    }
    builder.method("send", "self, data, flags=0, /") { t, a in
        let socket = t.socket(a[0])
        let flags = try t.systemInt(a[2]) | quietSending
        let descriptor = socket.descriptor
        return t.int(
            try sending(t, a[1]) { data in
                try t.socketCall(socket, Int32(POLLOUT)) {
                    send(descriptor, data.baseAddress, data.count, flags)
                }
            })
    }
    builder.method("sendall", "self, data, flags=0, /") { t, a in
        let socket = t.socket(a[0])
        let flags = try t.systemInt(a[2]) | quietSending
        let deadline = socket.timeout > 0 ? t.session.host.monotonicClock() + socket.timeout : nil
        let descriptor = socket.descriptor
        try sending(t, a[1]) { data in
            var rest = data
            repeat {
                let piece = rest
                let count = try t.socketCall(socket, Int32(POLLOUT), until: deadline) {
                    send(descriptor, piece.baseAddress, piece.count, flags)
                }
                rest = UnsafeRawBufferPointer(rebasing: rest[min(count, rest.count)...])
            } while !rest.isEmpty
        }
        return .none
    }
    builder.method("sendto", nil) { t, a in
        guard (3...4).contains(a.count) else {
            throw t.typeError("sendto() takes 2 or 3 arguments (\(a.count - 1) given)")
        }
        let socket = t.socket(a[0])
        let flags = (a.count == 4 ? try t.systemInt(a[2]) : 0) | quietSending
        let descriptor = socket.descriptor
        return t.int(
            try sending(t, a[1]) { data in
                let address = try t.socketAddress(socket, a[a.count - 1], "sendto")
                return try t.socketCall(socket, Int32(POLLOUT)) {
                    address.withAddress { sendto(descriptor, data.baseAddress, data.count, flags, $0, $1) }
                }
            })
    }
}

private func defineSocketOptions(_ builder: TypeBuilder) {
    builder.method("getsockopt", "self, level, optname, buflen=0, /") { t, a in
        let descriptor = t.socket(a[0]).descriptor
        let (level, name) = (try t.systemInt(a[1]), try t.systemInt(a[2]))
        let wanted = try t.toIndex(a[3])
        if wanted == 0 {
            var value: Int32 = 0
            var size = socklen_t(MemoryLayout<Int32>.size)
            if getsockopt(descriptor, level, name, &value, &size) != 0 { throw t.osError(errno) }
            return t.int(Int(value))
        }
        guard (1...1024).contains(wanted) else { throw t.error(.osError, "getsockopt buflen out of range") }
        var memory = [UInt8](repeating: 0, count: wanted)
        var size = socklen_t(wanted)
        if getsockopt(descriptor, level, name, &memory, &size) != 0 { throw t.osError(errno) }
        return Value(t.session.bytes(Array(memory.prefix(Int(size)))))
    }
    builder.method("setsockopt", nil) { t, a in
        guard (4...5).contains(a.count) else {
            throw t.typeError("setsockopt() takes 3 or 4 arguments (\(a.count - 1) given)")
        }
        let descriptor = t.socket(a[0]).descriptor
        let (level, name) = (try t.systemInt(a[1]), try t.systemInt(a[2]))
        let result: Int32
        if a[3].isNone && a.count == 5 {
            result = setsockopt(descriptor, level, name, nil, socklen_t(clamping: try t.toIndex(a[4])))
        } else if t.integerValue(a[3]) != nil {
            var value = try t.systemInt(a[3])
            result = setsockopt(descriptor, level, name, &value, socklen_t(MemoryLayout<Int32>.size))
        } else {
            let bytes = try t.expectBytes(a[3])
            result = setsockopt(descriptor, level, name, bytes, socklen_t(bytes.count))
        }
        if result != 0 { throw t.osError(errno) }
        return .none
    }
}

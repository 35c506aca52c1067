#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// A socket address of any family, as the system has it.
struct SocketAddress {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)

    /// Calls `body` with the address for a system call that reads it.
    func withAddress<R>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> R) -> R {
        withUnsafePointer(to: storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
        }
    }

    /// Calls `body` with room for an address that a system call fills in.
    mutating func fill<R>(_ body: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> R) -> R
    {
        var count = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, &count) }
        }
        length = min(count, socklen_t(MemoryLayout<sockaddr_storage>.size))
        return result
    }

    /// Takes an address that the system gave.
    init(_ address: UnsafePointer<sockaddr>, _ count: socklen_t) {
        length = min(count, socklen_t(MemoryLayout<sockaddr_storage>.size))
        withUnsafeMutableBytes(of: &storage) {
            $0.copyMemory(from: UnsafeRawBufferPointer(start: address, count: Int(length)))
        }
    }

    init() {}

    /// Puts a family's own structure in.
    mutating func set<T>(_ address: T) {
        withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: address, as: T.self) }
        length = socklen_t(MemoryLayout<T>.size)
    }

    /// The address seen as a family's own structure.
    func load<T>(_ type: T.Type) -> T { withUnsafeBytes(of: storage) { $0.loadUnaligned(as: T.self) } }

    var family: Int32 { Int32(storage.ss_family) }

    /// Bytes in front of a Unix socket's path.
    static let pathOffset = MemoryLayout<sockaddr_un>.offset(of: \sockaddr_un.sun_path) ?? 2
    static let pathRoom = MemoryLayout<sockaddr_un>.size - pathOffset
}

extension ThreadState {
    /// `gaierror` for a code of `getaddrinfo`.
    func gaiError(_ code: Int32) throws -> PythonError {
        if code == EAI_SYSTEM { return osError(errno) }
        let text = gai_strerror(code).map { String(cString: $0) } ?? "unknown error"
        let made = try call(
            Value(session.sockets.gaiError), int(Int(code)), Value(session.string(text)))
        return keep(made.unsafeAs(ExceptionObject.self))
    }

    /// A host name as the system wants it.
    func hostName(_ value: Value, _ function: String? = nil) throws -> [CChar] {
        let bytes: [UInt8]
        if let text = value.as(StrObject.self) {
            bytes = try encode(text, "utf-8", "strict")
        } else if value.isKind(.bytes) || value.isKind(.bytearray) {
            bytes = try expectBytes(value)
        } else {
            throw typeError("str, bytes or bytearray expected, not \(type(of: value).name)")
        }
        if bytes.contains(0) { throw typeError("host name must not contain null character") }
        return bytes.map { CChar(bitPattern: $0) } + [0]
    }

    /// Finds the first address of a host name; "" means any address of this machine.
    func resolve(_ name: [CChar], family: Int32) throws -> SocketAddress {
        var hints = addrinfo()
        hints.ai_family = family
        var found: UnsafeMutablePointer<addrinfo>?
        let isEmpty = name.first == 0
        if isEmpty {
            hints.ai_flags = AI_PASSIVE
            hints.ai_socktype = datagramKind
        }
        let isBroadcast = family == AF_INET && name == "<broadcast>".utf8CString.map { $0 }
        let wanted = isBroadcast ? "255.255.255.255".utf8CString.map { $0 } : name
        let request = hints
        let code = allowingThreads {
            var hints = request
            return isEmpty ? getaddrinfo(nil, "0", &hints, &found) : getaddrinfo(wanted, nil, &hints, &found)
        }
        defer { if let found { freeaddrinfo(found) } }
        if code != 0 { throw try gaiError(code) }
        guard let found, let address = found.pointee.ai_addr else { throw osError(EADDRNOTAVAIL) }
        return SocketAddress(address, found.pointee.ai_addrlen)
    }

    private func port(_ value: Value, _ function: String) throws -> in_port_t {
        guard integerValue(value) != nil || !type(of: value).special(.index).isUnbound else {
            throw typeError("'\(type(of: value).name)' object cannot be interpreted as an integer")
        }
        let number = try toClampedIndex(value)
        guard let port = UInt16(exactly: number) else {
            throw overflowError("\(function)(): port must be 0-65535.")
        }
        return port.bigEndian
    }

    /// The address argument of a socket's method.
    func socketAddress(_ socket: SocketObject, _ value: Value, _ function: String) throws -> SocketAddress {
        switch socket.family {
        case AF_UNIX: return try unixAddress(value)
        case AF_INET:
            guard let parts = value.as(TupleObject.self) else {
                throw typeError(
                    "\(function)(): AF_INET address must be tuple, not \(type(of: value).name)")
            }
            if parts.count != 2 { throw typeError("AF_INET address must be a pair (host, port)") }
            let name = try hostName(parts[0])
            let port = try port(parts[1], function)
            var address = try resolve(name, family: AF_INET).load(sockaddr_in.self)
            address.sin_port = port
            var result = SocketAddress()
            result.set(address)
            return result
        case AF_INET6:
            guard let parts = value.as(TupleObject.self) else {
                throw typeError(
                    "\(function)(): AF_INET6 address must be tuple, not \(type(of: value).name)")
            }
            guard (2...4).contains(parts.count) else {
                throw typeError("AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])")
            }
            let name = try hostName(parts[0])
            let port = try port(parts[1], function)
            let flow = parts.count > 2 ? try toIndex(parts[2]) : 0
            let scope = parts.count > 3 ? try toIndex(parts[3]) : 0
            guard (0...0xFFFFF).contains(flow) else {
                throw overflowError("\(function)(): flowinfo must be 0-1048575.")
            }
            var address = try resolve(name, family: AF_INET6).load(sockaddr_in6.self)
            address.sin6_port = port
            address.sin6_flowinfo = UInt32(flow).bigEndian
            if parts.count > 3 { address.sin6_scope_id = UInt32(truncatingIfNeeded: scope) }
            var result = SocketAddress()
            result.set(address)
            return result
        default: throw error(.osError, "\(function)(): bad family")
        }
    }

    private func unixAddress(_ value: Value) throws -> SocketAddress {
        let path: [UInt8]
        if let text = value.as(StrObject.self) {
            path = try encode(text, "utf-8", "surrogateescape")
        } else if let bytes = try bytesLike(value) {
            path = bytes
        } else if !type(of: value).special(.fspath).isUnbound {
            path = try pathArgument(value).dropLast().map { UInt8(bitPattern: $0) }
        } else {
            throw typeError("a bytes-like object is required, not '\(type(of: value).name)'")
        }
        // An abstract name starts with a NUL and has none at its end.
        let isAbstract = path.first == 0
        if path.count + (isAbstract ? 0 : 1) > SocketAddress.pathRoom {
            throw error(.osError, "AF_UNIX path too long")
        }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address) { memory in
            for (index, byte) in path.enumerated() { memory[SocketAddress.pathOffset + index] = byte }
        }
        var result = SocketAddress()
        result.set(address)
        result.length = socklen_t(SocketAddress.pathOffset + path.count + (isAbstract ? 0 : 1))
        return result
    }

    /// An address as the language shows it.
    func addressValue(_ address: SocketAddress) throws -> Value {
        if address.length == 0 { return .none }
        switch address.family {
        case AF_INET, AF_INET6:
            let host = try numericHost(address)
            if address.family == AF_INET {
                let port = UInt16(bigEndian: address.load(sockaddr_in.self).sin_port)
                return Value(session.tuple([Value(session.string(host)), int(Int(port))]))
            }
            let parts = address.load(sockaddr_in6.self)
            return Value(
                session.tuple([
                    Value(session.string(host)), int(Int(UInt16(bigEndian: parts.sin6_port))),
                    int(Int(UInt32(bigEndian: parts.sin6_flowinfo))), int(Int(parts.sin6_scope_id)),
                ]))
        case AF_UNIX:
            let bytes = withUnsafeBytes(of: address.storage) { memory in
                Array(memory[min(SocketAddress.pathOffset, Int(address.length))..<Int(address.length)])
            }
            if bytes.first == 0 && bytes.count > 1 && bytes.contains(where: { $0 != 0 }) {
                return Value(session.bytes(bytes))
            }
            return Value(try decode(Array(bytes.prefix { $0 != 0 }), "utf-8", "surrogateescape"))
        default:
            let bytes = withUnsafeBytes(of: address.storage) { Array($0[2..<max(2, Int(address.length))]) }
            return Value(session.tuple([int(Int(address.family)), Value(session.bytes(bytes))]))
        }
    }

    /// An internet address in digits.
    func numericHost(_ address: SocketAddress) throws -> String {
        // Without the zone of an address, which stands elsewhere.
        var text = [CChar](repeating: 0, count: 64)
        let room = socklen_t(text.count)
        let made: Bool
        if address.family == AF_INET6 {
            var bytes = address.load(sockaddr_in6.self).sin6_addr
            made = inet_ntop(AF_INET6, &bytes, &text, room) != nil
        } else {
            var bytes = address.load(sockaddr_in.self).sin_addr
            made = inet_ntop(AF_INET, &bytes, &text, room) != nil
        }
        if !made { throw osError(errno) }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

#if canImport(Glibc)
    let streamKind = Int32(SOCK_STREAM.rawValue)
    let datagramKind = Int32(SOCK_DGRAM.rawValue)
    let rawKind = Int32(SOCK_RAW.rawValue)
    let packetKind = Int32(SOCK_SEQPACKET.rawValue)
#else
    let streamKind = SOCK_STREAM
    let datagramKind = SOCK_DGRAM
    let rawKind = SOCK_RAW
    let packetKind = SOCK_SEQPACKET
#endif

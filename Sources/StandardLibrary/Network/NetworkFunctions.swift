#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// Registers `socket`, `select` and `selectors`.
func installNetwork(_ session: Session) {
    session.moduleMakers["_socket"] = makeSocketModule
    session.moduleMakers["socket"] = { try $0.source(socketSource) }
    session.moduleMakers["_socket_files"] = { try $0.source(socketFilesSource) }
    session.moduleMakers["select"] = makeSelectModule
    session.moduleMakers["selectors"] = { try $0.source(selectorsSource) }
    session.moduleMakers["_names"] = { try $0.source(intNamesSource) }
}

private func makeSocketModule(_ builder: ModuleBuilder) {
    let state = builder.session.sockets
    builder.session.ignoreBrokenPipes()
    builder.attribute("socket", Value(state.socket))
    builder.attribute("SocketType", Value(state.socket))
    builder.attribute("gaierror", Value(state.gaiError))
    builder.attribute("herror", Value(state.hostError))
    builder.attribute("error", Value(builder.session.exceptionType(.osError)))
    builder.attribute("timeout", Value(builder.session.exceptionType(.timeoutError)))
    builder.attribute("has_ipv6", .true)
    defineSocketConstants(builder)
    defineSocketMaking(builder)
    defineNameLookup(builder)
    defineAddressText(builder)
    defineServiceLookup(builder)
    defineControlSizes(builder)
}

private func defineSocketMaking(_ builder: ModuleBuilder) {
    builder.function("_socketpair", "family, type, proto, /") { t, a in
        var ends: [Int32] = [-1, -1]
        if socketpair(try t.systemInt(a[0]), try t.systemInt(a[1]), try t.systemInt(a[2]), &ends) != 0 {
            throw t.osError(errno)
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return Value(t.session.tuple(ends.map { t.int(Int($0)) }))
    }
    builder.function("dup", "fd, /") { t, a in
        let made = fcntl(try t.systemInt(a[0]), F_DUPFD_CLOEXEC, 0)
        if made < 0 { throw t.osError(errno) }
        return t.int(Int(made))
    }
    builder.function("close", "fd, /") { t, a in
        if closeDescriptor(try t.systemInt(a[0])) != 0 && errno != ECONNRESET { throw t.osError(errno) }
        return .none
    }
    builder.function("getdefaulttimeout", "") { t, _ in
        t.session.sockets.defaultTimeout < 0 ? .none : Value(t.session.sockets.defaultTimeout)
    }
    builder.function("setdefaulttimeout", "timeout, /") { t, a in
        t.session.sockets.defaultTimeout = try t.timeoutSeconds(a[0])
        return .none
    }
}

private func defineNameLookup(_ builder: ModuleBuilder) {
    builder.function("getaddrinfo", "host, port, family=0, type=0, proto=0, flags=0") { t, a in
        var host: [CChar]?
        if !a[0].isNone {
            guard a[0].isKind(.str) || a[0].isKind(.bytes) else {
                throw t.typeError("getaddrinfo() argument 1 must be string or None")
            }
            host = try t.hostName(a[0])
        }
        var service: [CChar]?
        if let number = t.integerValue(a[1]) {
            service = "\(number)".utf8CString.map { $0 }
        } else if a[1].isKind(.str) || a[1].isKind(.bytes) {
            service = try t.hostName(a[1])
        } else if !a[1].isNone {
            throw t.error(.osError, "Int or String expected")
        }
        var hints = addrinfo()
        hints.ai_family = try t.systemInt(a[2])
        hints.ai_socktype = try t.systemInt(a[3])
        hints.ai_protocol = try t.systemInt(a[4])
        hints.ai_flags = try t.systemInt(a[5])
        var found: UnsafeMutablePointer<addrinfo>?
        let request = hints
        let code = t.allowingThreads {
            var hints = request
            return getaddrinfo(host, service, &hints, &found)
        }
        defer { if let found { freeaddrinfo(found) } }
        if code != 0 { throw try t.gaiError(code) }
        let list = t.session.list([])
        var next = found
        while let entry = next?.pointee {
            next = entry.ai_next
            guard let address = entry.ai_addr else { continue }
            let canonical = entry.ai_canonname.map { String(cString: $0) } ?? ""
            let shown = try t.addressValue(SocketAddress(address, entry.ai_addrlen))
            list.append(
                Value(
                    t.session.tuple([
                        t.int(Int(entry.ai_family)), t.int(Int(entry.ai_socktype)),
                        t.int(Int(entry.ai_protocol)),
                        Value(t.session.string(canonical)), shown,
                    ])))
        }
        return Value(list)
    }
    builder.function("getnameinfo", "sockaddr, flags, /") { t, a in
        guard let parts = a[0].as(TupleObject.self) else {
            throw t.typeError("getnameinfo() argument 1 must be a tuple")
        }
        guard (2...4).contains(parts.count) else { throw t.typeError("illegal sockaddr argument") }
        let host = try t.hostName(parts[0])
        let service = "\(try t.toIndex(parts[1]))".utf8CString.map { $0 }
        let wantedFlow = parts.count > 2 ? try t.toIndex(parts[2]) : 0
        guard (0...0xFFFFF).contains(wantedFlow) else {
            throw t.overflowError("getnameinfo(): flowinfo must be 0-1048575.")
        }
        let flow = UInt32(wantedFlow)
        let scope = UInt32(truncatingIfNeeded: parts.count > 3 ? try t.toIndex(parts[3]) : 0)
        let flags = try t.systemInt(a[1])
        var hints = addrinfo()
        hints.ai_socktype = datagramKind
        hints.ai_flags = AI_NUMERICHOST
        var found: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, service, &hints, &found)
        defer { if let found { freeaddrinfo(found) } }
        if code != 0 { throw try t.gaiError(code) }
        guard let entry = found?.pointee, let start = entry.ai_addr else { throw t.osError(EINVAL) }
        if entry.ai_family == AF_INET && parts.count != 2 {
            throw t.error(.osError, "IPv4 sockaddr must be 2 tuple")
        }
        var address = SocketAddress(start, entry.ai_addrlen)
        if entry.ai_family == AF_INET6 {
            var known = address.load(sockaddr_in6.self)
            known.sin6_flowinfo = flow.bigEndian
            known.sin6_scope_id = scope
            address.set(known)
        }
        var name = [CChar](repeating: 0, count: 1025)
        var port = [CChar](repeating: 0, count: 64)
        let (nameRoom, portRoom) = (socklen_t(name.count), socklen_t(port.count))
        let target = address
        let result = t.allowingThreads {
            target.withAddress { getnameinfo($0, $1, &name, nameRoom, &port, portRoom, flags) }
        }
        if result != 0 { throw try t.gaiError(result) }
        return Value(t.session.tuple([t.cText(name), t.cText(port)]))
    }
    builder.function("gethostname", "") { t, _ in
        var name = [CChar](repeating: 0, count: 1025)
        if gethostname(&name, name.count - 1) != 0 { throw t.osError(errno) }
        return t.cText(name)
    }
    builder.function("gethostbyname", "hostname, /") { t, a in
        let address = try t.resolve(t.hostName(a[0]), family: AF_INET)
        return Value(t.session.string(try t.numericHost(address)))
    }
    builder.function("if_nameindex", "") { t, _ in
        guard let names = if_nameindex() else { throw t.osError(errno) }
        defer { if_freenameindex(names) }
        let list = t.session.list([])
        var place = names
        while place.pointee.if_index != 0, let name = place.pointee.if_name {
            let shown = Value(t.session.string(String(cString: name)))
            list.append(Value(t.session.tuple([t.int(Int(place.pointee.if_index)), shown])))
            place += 1
        }
        return Value(list)
    }
    builder.function("if_indextoname", "if_index, /") { t, a in
        guard let index = UInt32(exactly: try t.toIndex(a[0])) else {
            throw t.overflowError("Python int too large to convert to C unsigned int")
        }
        var name = [CChar](repeating: 0, count: Int(IF_NAMESIZE) + 1)
        if if_indextoname(index, &name) == nil { throw t.osError(errno) }
        return t.cText(name)
    }
    builder.function("sethostname", "name, /") { t, a in
        let name: [UInt8]
        if let text = a[0].as(StrObject.self) {
            name = try t.encode(text, "utf-8", "surrogateescape")
        } else {
            name = try t.expectBytes(a[0])
        }
        let result = sethostname(name.map { CChar(bitPattern: $0) }, .init(name.count))
        if result != 0 { throw t.osError(errno) }
        return .none
    }
    builder.function("if_nametoindex", "oname, /") { t, a in
        let number = if_nametoindex(try t.pathArgument(a[0]))
        if number == 0 { throw t.error(.osError, "no interface with this name") }
        return t.int(Int(number))
    }
}

extension ThreadState {
    /// NUL-terminated text of the system.
    func cText(_ characters: [CChar]) -> Value {
        Value(
            session.string(
                String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)))
    }
}

private func defineAddressText(_ builder: ModuleBuilder) {
    builder.function("inet_aton", "ip_addr, /") { t, a in
        var address = in_addr()
        if inet_aton(try t.expectStr(a[0], "inet_aton() argument 1").text, &address) == 0 {
            throw t.error(.osError, "illegal IP address string passed to inet_aton")
        }
        return withUnsafeBytes(of: address.s_addr) { Value(t.session.bytes($0)) }
    }
    builder.function("inet_ntoa", "packed_ip, /") { t, a in
        let bytes = try t.expectBytes(a[0])
        if bytes.count != 4 { throw t.error(.osError, "packed IP wrong length for inet_ntoa") }
        return Value(t.session.string(bytes.map { String($0) }.joined(separator: ".")))
    }
    func length(_ t: ThreadState, _ family: Int32) -> Int? {
        family == AF_INET ? 4 : family == AF_INET6 ? 16 : nil
    }
    builder.function("inet_pton", "address_family, ip_string, /") { t, a in
        let family = try t.systemInt(a[0])
        guard let count = length(t, family) else { throw t.osError(EAFNOSUPPORT) }
        var bytes = [UInt8](repeating: 0, count: count)
        if inet_pton(family, try t.expectStr(a[1], "inet_pton() argument 2").text, &bytes) != 1 {
            throw t.error(.osError, "illegal IP address string passed to inet_pton")
        }
        return Value(t.session.bytes(bytes))
    }
    builder.function("inet_ntop", "address_family, packed_ip, /") { t, a in
        let family = try t.systemInt(a[0])
        let bytes = try t.expectBytes(a[1])
        guard let count = length(t, family) else { throw t.valueError("unknown address family \(family)") }
        if bytes.count != count { throw t.valueError("invalid length of packed IP address string") }
        var text = [CChar](repeating: 0, count: 64)
        let room = socklen_t(text.count)
        if inet_ntop(family, bytes, &text, room) == nil { throw t.osError(errno) }
        return t.cText(text)
    }
    func swap<T: FixedWidthInteger & UnsignedInteger>(_ name: String, _ type: T.Type, _ toNetwork: Bool) {
        builder.function(name, "x, /") { t, a in
            let number = try t.toIndex(a[0])
            if number < 0 {
                throw t.overflowError(
                    "\(name): can't convert negative Python int to C \(T.bitWidth)-bit unsigned integer")
            }
            guard let value = T(exactly: number) else {
                throw t.overflowError(
                    "\(name): Python int too large to convert to C \(T.bitWidth)-bit unsigned integer")
            }
            return t.int(Int(toNetwork ? value.bigEndian : T(bigEndian: value)))
        }
    }
    swap("htons", UInt16.self, true)
    swap("ntohs", UInt16.self, false)
    swap("htonl", UInt32.self, true)
    swap("ntohl", UInt32.self, false)
}

private func defineServiceLookup(_ builder: ModuleBuilder) {
    builder.function("getservbyname", "servicename, protocolname=None, /") { t, a in
        let name = try t.pathArgument(a[0])
        let proto = a[1].isNoneOrUnbound ? nil : try t.pathArgument(a[1])
        guard let entry = getservbyname(name, proto) else {
            throw t.error(.osError, "service/proto not found")
        }
        return t.int(Int(UInt16(bigEndian: UInt16(truncatingIfNeeded: entry.pointee.s_port))))
    }
    builder.function("getservbyport", "port, protocolname=None, /") { t, a in
        guard let port = UInt16(exactly: try t.toIndex(a[0])) else {
            throw t.overflowError("getservbyport: port must be 0-65535.")
        }
        let proto = a[1].isNoneOrUnbound ? nil : try t.pathArgument(a[1])
        guard let entry = getservbyport(Int32(port.bigEndian), proto), let name = entry.pointee.s_name else {
            throw t.error(.osError, "port/proto not found")
        }
        return Value(t.session.string(String(cString: name)))
    }
    builder.function("getprotobyname", "name, /") { t, a in
        guard let entry = getprotobyname(try t.pathArgument(a[0])) else {
            throw t.error(.osError, "protocol not found")
        }
        return t.int(Int(entry.pointee.p_proto))
    }
}

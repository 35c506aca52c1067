#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Runtime

/// The layout of control messages, which the C headers have as macros only.
enum ControlMessage {
    #if canImport(Darwin)
        static let alignment = 4
        static let lengthSize = 4
    #else
        static let alignment = MemoryLayout<Int>.size
        static let lengthSize = MemoryLayout<Int>.size
    #endif
    /// Bytes before the data: a length, a level and a type.
    static let header = align(lengthSize + 8)
    static let largest = Int(Int32.max)

    static func align(_ size: Int) -> Int { (size + alignment - 1) & ~(alignment - 1) }

    /// Room for a message with so many bytes of data; nil when that is too much.
    static func space(_ count: Int) -> Int? {
        guard count >= 0, count <= largest - header - alignment else { return nil }
        return header + align(count)
    }

    static func append(_ level: Int32, _ kind: Int32, _ data: [UInt8], to memory: inout [UInt8]) {
        let start = memory.count
        memory += [UInt8](repeating: 0, count: header + align(data.count))
        memory.withUnsafeMutableBytes { memory in
            if lengthSize == 4 {
                memory.storeBytes(of: UInt32(header + data.count), toByteOffset: start, as: UInt32.self)
            } else {
                memory.storeBytes(of: header + data.count, toByteOffset: start, as: Int.self)
            }
            memory.storeBytes(of: level, toByteOffset: start + lengthSize, as: Int32.self)
            memory.storeBytes(of: kind, toByteOffset: start + lengthSize + 4, as: Int32.self)
            for (index, byte) in data.enumerated() { memory[start + header + index] = byte }
        }
    }

    /// The messages in memory that the system filled; the last may have been cut off.
    static func parse(_ memory: UnsafeRawBufferPointer) -> [(level: Int32, kind: Int32, data: [UInt8])] {
        var found: [(level: Int32, kind: Int32, data: [UInt8])] = []
        var start = 0
        while start + header <= memory.count {
            let length =
                lengthSize == 4
                ? Int(memory.loadUnaligned(fromByteOffset: start, as: UInt32.self))
                : memory.loadUnaligned(fromByteOffset: start, as: Int.self)
            if length < header { break }
            let end = length > memory.count - start ? memory.count : start + length
            found.append(
                (
                    memory.loadUnaligned(fromByteOffset: start + lengthSize, as: Int32.self),
                    memory.loadUnaligned(fromByteOffset: start + lengthSize + 4, as: Int32.self),
                    Array(memory[(start + header)..<end])
                ))
            if length > memory.count - start { break }
            start += align(length)
        }
        return found
    }
}

/// `CMSG_LEN` and `CMSG_SPACE`.
func defineControlSizes(_ builder: ModuleBuilder) {
    builder.function("CMSG_LEN", "length, /") { t, a in
        let count = try t.toIndex(a[0])
        guard count >= 0, count <= ControlMessage.largest - ControlMessage.header else {
            throw t.overflowError("CMSG_LEN() argument out of range")
        }
        return t.int(ControlMessage.header + count)
    }
    builder.function("CMSG_SPACE", "length, /") { t, a in
        guard let space = ControlMessage.space(try t.toIndex(a[0])) else {
            throw t.overflowError("CMSG_SPACE() argument out of range")
        }
        return t.int(space)
    }
}

/// `sendmsg`, `recvmsg` and `recvmsg_into`.
func defineSocketMessages(_ builder: TypeBuilder) {
    builder.method("sendmsg", "self, buffers, ancdata=(), flags=0, address=None, /") { t, a in
        let socket = t.socket(a[0])
        var data: [UInt8] = []
        for part in try t.messageParts(a[1], "sendmsg() argument 1 must be an iterable") {
            data += try t.expectBytes(part)
        }
        var control: [UInt8] = []
        if !a[2].isUnbound && !a[2].isNone {
            control = try t.controlMessages(a[2])
        }
        let flags = try t.systemInt(a[3]) | quietSending
        let address = a[4].isNoneOrUnbound ? nil : try t.socketAddress(socket, a[4], "sendmsg")
        if socket.descriptor < 0 { throw t.osError(EBADF) }
        return t.int(try t.sendMessage(socket, data, control, flags, address))
    }
    builder.method("recvmsg", "self, bufsize, ancbufsize=0, flags=0, /") { t, a in
        let size = try t.toIndex(a[1])
        if size < 0 { throw t.valueError("negative buffer size in recvmsg()") }
        if size > 1 << 40 { throw t.error(.memoryError) }
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, size), alignment: 8)
        defer { memory.deallocate() }
        let room = UnsafeMutableRawBufferPointer(rebasing: memory[..<size])
        return try t.receiveMessage(t.socket(a[0]), a[2], a[3], room) { count in
            Value(t.session.bytes(UnsafeRawBufferPointer(rebasing: memory[..<count])))
        }
    }
    builder.method("recvmsg_into", "self, buffers, ancbufsize=0, flags=0, /") { t, a in
        let targets = try t.messageParts(a[1], "recvmsg_into() argument 1 must be an iterable")
        var sizes: [Int] = []
        for target in targets {
            guard let size = try t.withWritableBytes(target, { $0.count }) else {
                throw t.typeError(
                    "recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers")
            }
            sizes.append(size)
        }
        let size = sizes.reduce(0) { $0 &+ $1 }
        if size < 0 || size > 1 << 40 { throw t.error(.memoryError) }
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, size), alignment: 8)
        defer { memory.deallocate() }
        let room = UnsafeMutableRawBufferPointer(rebasing: memory[..<size])
        return try t.receiveMessage(t.socket(a[0]), a[2], a[3], room) { count in
            var start = 0
            for target in targets where start < count {
                _ = try t.withWritableBytes(target) { into in
                    let piece = memory[start..<min(count, start + into.count)]
                    into.copyMemory(from: UnsafeRawBufferPointer(rebasing: piece))
                    start += piece.count
                }
            }
            return t.int(count)
        }
    }
}

extension ThreadState {
    fileprivate func messageParts(_ value: Value, _ problem: String) throws -> [Value] {
        do { return try tupleFromIterable(value).array } catch let error as PythonError
            where matches(error, .typeError) && type(of: value).special(.iter).isUnbound
        {
            throw typeError(problem)
        }
    }

    /// Ancillary data as the system wants them.
    fileprivate func controlMessages(_ value: Value) throws -> [UInt8] {
        var control: [UInt8] = []
        for item in try messageParts(value, "sendmsg() argument 2 must be an iterable") {
            guard let parts = item.as(TupleObject.self) else {
                throw typeError(
                    "[sendmsg() ancillary data items]() argument must be 3-item sequence, not "
                        + type(of: item).name)
            }
            guard parts.count == 3 else {
                throw typeError(
                    "[sendmsg() ancillary data items]() argument must be sequence of length 3, not "
                        + "\(parts.count)")
            }
            let data = try expectBytes(parts[2])
            guard ControlMessage.space(data.count) != nil else {
                throw error(.osError, "ancillary data item too large")
            }
            if control.count > ControlMessage.largest - data.count - 64 {
                throw error(.osError, "too much ancillary data")
            }
            ControlMessage.append(try systemInt(parts[0]), try systemInt(parts[1]), data, to: &control)
        }
        return control
    }

    fileprivate func sendMessage(
        _ socket: SocketObject, _ data: [UInt8], _ control: [UInt8], _ flags: Int32, _ address: SocketAddress?
    ) throws -> Int {
        var (data, control) = (data, control)
        let descriptor = socket.descriptor
        let target = address
        return try data.withUnsafeMutableBytes { data in
            try control.withUnsafeMutableBytes { control in
                try socketCall(socket, Int32(POLLOUT)) {
                    var piece = iovec(iov_base: data.baseAddress, iov_len: data.count)
                    return withUnsafeMutablePointer(to: &piece) { piece in
                        var message = msghdr()
                        message.msg_iov = piece
                        message.msg_iovlen = data.isEmpty ? 0 : 1
                        if !control.isEmpty {
                            message.msg_control = control.baseAddress
                            message.msg_controllen = .init(control.count)
                        }
                        guard let target else { return sendmsg(descriptor, &message, flags) }
                        return target.withAddress { start, length in
                            message.msg_name = UnsafeMutableRawPointer(mutating: start)
                            message.msg_namelen = length
                            return sendmsg(descriptor, &message, flags)
                        }
                    }
                }
            }
        }
    }

    /// Receives a message into memory; `content` makes the first part of the answer of the number of bytes.
    fileprivate func receiveMessage(
        _ socket: SocketObject, _ controlRoom: Value, _ flags: Value, _ room: UnsafeMutableRawBufferPointer,
        _ content: (Int) throws -> Value
    ) throws -> Value {
        let controlSize = try toIndex(controlRoom)
        guard controlSize >= 0, controlSize <= ControlMessage.largest else {
            throw valueError("invalid ancillary data buffer length")
        }
        let flags = try systemInt(flags)
        let descriptor = socket.descriptor
        let control = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, controlSize), alignment: 16)
        defer { control.deallocate() }
        var address = SocketAddress()
        var (controlCount, answerFlags) = (0, Int32(0))
        let count = try socketCall(socket, Int32(POLLIN)) {
            address.fill { name, length in
                var piece = iovec(iov_base: room.baseAddress, iov_len: room.count)
                return withUnsafeMutablePointer(to: &piece) { piece in
                    var message = msghdr()
                    message.msg_name = UnsafeMutableRawPointer(name)
                    message.msg_namelen = length.pointee
                    message.msg_iov = piece
                    message.msg_iovlen = 1
                    if controlSize > 0 {
                        message.msg_control = control.baseAddress
                        message.msg_controllen = .init(controlSize)
                    }
                    let count = recvmsg(descriptor, &message, flags)
                    if count >= 0 {
                        length.pointee = message.msg_namelen
                        controlCount = min(Int(message.msg_controllen), controlSize)
                        answerFlags = message.msg_flags
                    }
                    return count
                }
            }
        }
        let list = session.list([])
        return try protecting([Value(list)]) {
            let used = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(control)[..<controlCount])
            for item in ControlMessage.parse(used) {
                list.append(
                    Value(
                        session.tuple([
                            int(Int(item.level)), int(Int(item.kind)), Value(session.bytes(item.data)),
                        ])))
            }
            let first = try content(min(count, room.count))
            return try protecting([first]) {
                let shown = try addressValue(address)
                return Value(session.tuple([first, Value(list), int(Int(answerFlags)), shown]))
            }
        }
    }
}

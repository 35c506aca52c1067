/// `io.BufferedReader`, `BufferedWriter` and `BufferedRandom`.
public final class BufferedObject: Object {
    enum Role { case reader, writer, random }

    let role: Role
    /// The raw file; None after `detach`.
    var raw: Value
    let size: Int
    /// Bytes read ahead, and how many of them were used.
    var ahead: [UInt8] = []
    var used = 0
    /// Bytes that wait to be written.
    var pending: [UInt8] = []

    init(_ shape: Shape, _ role: Role, raw: Value, size: Int) {
        self.role = role
        self.raw = raw
        self.size = max(1, size)
        super.init(shape)
        if role != .reader { flags.insert(.hasFinalizer) }
    }

    package override func trace(_ heap: Heap) { heap.mark(raw) }

    package override func finalize(_ thread: ThreadState) {
        if !raw.isNone { try? flush(thread) }
        thread.session.openFiles.remove(self)
    }

    var isReadable: Bool { role != .writer }
    var isWritable: Bool { role != .reader }

    // MARK: The raw file

    func checkAttached(_ t: ThreadState) throws {
        if raw.isNone { throw t.valueError("raw stream has been detached") }
    }

    func checkOpen(_ t: ThreadState, _ message: String) throws {
        try checkAttached(t)
        if let file = raw.as(FileObject.self) {
            if file.isClosed { throw t.valueError(message) }
        } else if try t.isClosed(raw) {
            throw t.valueError(message)
        }
    }

    /// Reads at most `count` bytes from the raw file; nil when it would block.
    private func readRaw(_ count: Int, _ t: ThreadState) throws -> [UInt8]? {
        if let file = raw.as(FileObject.self) { return try file.read(count, t) }
        let buffer = try t.call(Value(t.session.types.bytearray), t.int(count))
        let result = try t.callMethod(raw, "readinto", buffer)
        if result.isNone { return nil }
        let received = try t.toIndex(result)
        guard received >= 0 && received <= count else {
            throw t.error(
                .osError,
                "raw readinto() returned invalid length \(received) (should have been between 0 and \(count))")
        }
        return Array(try t.bytes(of: buffer).prefix(received))
    }

    private func writeRaw(_ bytes: [UInt8], _ t: ThreadState) throws -> Int? {
        if let file = raw.as(FileObject.self) { return try bytes.withUnsafeBytes { try file.write($0, t) } }
        let result = try t.callMethod(raw, "write", t.session.makeBytes(bytes))
        if result.isNone { return nil }
        let written = try t.toIndex(result)
        guard written >= 0 && written <= bytes.count else {
            throw t.error(
                .osError,
                "raw write() returned invalid length \(written) (should have been between 0 and \(bytes.count))")
        }
        return written
    }

    private func seekRaw(_ offset: Int, _ whence: Int, _ t: ThreadState) throws -> Int {
        if let file = raw.as(FileObject.self) { return try file.seek(offset, whence, t) }
        return try t.toIndex(t.callMethod(raw, "seek", t.int(offset), t.int(whence)))
    }

    // MARK: Reading

    private func checkReadable(_ t: ThreadState, _ method: String) throws {
        if !isReadable { throw t.unsupported(method) }
        try checkOpen(t, method == "peek" ? "peek of closed file" : "read of closed file")
        if !pending.isEmpty { try flush(t) }
    }

    private func takeAhead(_ count: Int) -> [UInt8] {
        let taken = Array(ahead[used..<min(ahead.count, used + count)])
        used += taken.count
        if used == ahead.count {
            ahead = []
            used = 0
        }
        return taken
    }

    var availableCount: Int { ahead.count - used }

    /// `read(count)`; everything for a negative count. Nil when nothing can be read without blocking.
    func read(_ count: Int, _ t: ThreadState) throws -> [UInt8]? {
        try checkReadable(t, "read")
        if count < 0 {
            var result = takeAhead(.max / 2)
            if let file = raw.as(FileObject.self) { return result + (try file.readAll(t)) }
            if try t.lookUpAttribute(raw, t.session.intern("readall")) != nil {
                let rest = try t.callMethod(raw, "readall")
                if rest.isNone { return result.isEmpty ? nil : result }
                return result + (try t.bytes(of: rest))
            }
            while let piece = try readRaw(1 << 16, t), !piece.isEmpty { result += piece }
            return result
        }
        var result = takeAhead(count)
        while result.count < count {
            let wanted = count - result.count
            guard let piece = try readRaw(max(wanted, size), t) else { return result.isEmpty ? nil : result }
            if piece.isEmpty { break }
            result += piece.prefix(wanted)
            if piece.count > wanted {
                ahead = Array(piece.dropFirst(wanted))
                used = 0
            }
        }
        return result
    }

    /// What is there, after at most one read of the raw file.
    func readOnce(_ count: Int, _ t: ThreadState) throws -> [UInt8] {
        try checkReadable(t, "read1")
        let count = count < 0 ? size : count
        if count == 0 { return [] }
        if availableCount > 0 { return takeAhead(count) }
        ahead = try readRaw(max(size, count), t) ?? []
        used = 0
        return takeAhead(count)
    }

    func peek(_ t: ThreadState) throws -> [UInt8] {
        try checkReadable(t, "peek")
        if availableCount == 0 {
            ahead = try readRaw(size, t) ?? []
            used = 0
        }
        return Array(ahead[used...])
    }

    func readLine(_ limit: Int, _ t: ThreadState) throws -> [UInt8] {
        try checkReadable(t, "readline")
        var line: [UInt8] = []
        while limit < 0 || line.count < limit {
            if availableCount == 0 {
                ahead = try readRaw(size, t) ?? []
                used = 0
                if ahead.isEmpty { break }
            }
            let end = ahead[used...].firstIndex(of: 10).map { $0 + 1 } ?? ahead.count
            let count = limit < 0 ? end - used : min(end - used, limit - line.count)
            line += takeAhead(count)
            if line.last == 10 { break }
        }
        return line
    }

    // MARK: Writing

    func write(_ bytes: [UInt8], _ t: ThreadState) throws {
        if !isWritable { throw t.unsupported("write") }
        try checkOpen(t, "write to closed file")
        if availableCount > 0 { try dropAhead(t) }
        if pending.isEmpty { t.session.openFiles.add(self) }
        pending += bytes
        // Standard output and error have a buffer of their own, which `print` writes to as well.
        if pending.count > size || raw.as(FileObject.self)?.stream != nil { try flush(t) }
    }

    /// Hands what waits to the raw file.
    func flush(_ t: ThreadState) throws {
        var offset = 0
        defer {
            pending.removeFirst(min(offset, pending.count))
            if pending.isEmpty { t.session.openFiles.remove(self) }
        }
        while offset < pending.count {
            guard let written = try writeRaw(offset == 0 ? pending : Array(pending[offset...]), t) else {
                throw t.error(
                    .blockingIOError,
                    arguments: [
                        t.int(11), Value(t.session.string("write could not complete without blocking")), t.int(0),
                    ])
            }
            offset += written
        }
    }

    /// Forgets what was read ahead, so that the raw file stands where the reader does.
    private func dropAhead(_ t: ThreadState) throws {
        let count = availableCount
        ahead = []
        used = 0
        if count > 0 { _ = try seekRaw(-count, 1, t) }
    }

    // MARK: Position

    func tell(_ t: ThreadState) throws -> Int {
        try checkAttached(t)
        return try seekRaw(0, 1, t) - availableCount + pending.count
    }

    func seek(_ offset: Int, _ whence: Int, _ t: ThreadState) throws -> Int {
        if !(0...2).contains(whence) {
            throw t.valueError("whence value \(whence) unsupported")
        }
        try checkOpen(t, "seek of closed file")
        if !pending.isEmpty { try flush(t) }
        if whence == 1 { try dropAhead(t) }
        ahead = []
        used = 0
        return try seekRaw(offset, whence, t)
    }

    func truncate(_ size: Value, _ t: ThreadState) throws -> Value {
        try checkOpen(t, "truncate of closed file")
        if !isWritable { throw t.unsupported("truncate") }
        try flush(t)
        let size = size.isNone ? t.int(try tell(t)) : size
        return try t.callMethod(raw, "truncate", size)
    }

    func closeAll(_ t: ThreadState) throws {
        try checkAttached(t)
        if try t.isClosed(raw) { return }
        defer { t.session.openFiles.remove(self) }
        do {
            if !pending.isEmpty { try flush(t) }
        } catch {
            pending = []
            try t.callMethod(raw, "close")
            throw error
        }
        try t.callMethod(raw, "close")
    }
}

private func buffered(_ value: Value) -> BufferedObject { value.unsafeAs(BufferedObject.self) }

func defineBuffered(_ builder: TypeBuilder, _ role: BufferedObject.Role) {
    builder.new("cls, /, raw, buffer_size=8192") { t, a in
        let size = try t.toIndex(a[2])
        if size <= 0 { throw t.valueError("buffer size must be strictly positive") }
        let checks: [(String, String)] =
            switch role {
            case .reader: [("readable", "File or stream is not readable.")]
            case .writer: [("writable", "File or stream is not writable.")]
            case .random: [("seekable", "File or stream is not seekable.")]
            }
        for (method, message) in checks where try !t.isTrue(t.callMethod(a[1], method)) {
            throw t.unsupported(message)
        }
        return Value(BufferedObject(a[0].unsafeAs(TypeObject.self).rootShape, role, raw: a[1], size: size))
    }
    builder.special(.`init`, "self, /, *args, **kwargs") { _, _ in .none }
    builder.special(.repr, "self, /") { t, a in
        let object = buffered(a[0])
        var name = ""
        if !object.raw.isNone, let found = try t.lookUpAttribute(object.raw, t.session.intern("name")) {
            name = " name=\(try t.reprText(found))"
        }
        return Value(t.session.string("<\(t.fullName(of: object.type))\(name)>"))
    }
    if role != .writer { defineBufferedReading(builder) }
    if role != .reader {
        builder.method("write", "self, buffer, /") { t, a in
            if a[1].isKind(.str) {
                throw t.typeError("a bytes-like object is required, not 'str'")
            }
            let bytes = try t.bytes(of: a[1])
            try buffered(a[0]).write(bytes, t)
            return t.int(bytes.count)
        }
    }
    defineBufferedCommon(builder)
}

private func defineBufferedReading(_ builder: TypeBuilder) {
    builder.method("read", "self, size=-1, /") { t, a in
        let size = a[1].isNone ? -1 : try t.toIndex(a[1])
        if size < -1 { throw t.valueError("read length must be non-negative or -1") }
        return try buffered(a[0]).read(size, t).map { t.session.makeBytes($0) } ?? .none
    }
    builder.method("read1", "self, size=-1, /") { t, a in
        t.session.makeBytes(try buffered(a[0]).readOnce(t.toIndex(a[1]), t))
    }
    builder.method("peek", "self, size=0, /") { t, a in t.session.makeBytes(try buffered(a[0]).peek(t)) }
    builder.method("readline", "self, size=-1, /") { t, a in
        t.session.makeBytes(try buffered(a[0]).readLine(a[1].isNone ? -1 : t.toIndex(a[1]), t))
    }
    builder.special(.next, "self, /") { t, a in
        let line = try buffered(a[0]).readLine(-1, t)
        if line.isEmpty { throw t.stopIteration() }
        return t.session.makeBytes(line)
    }
    for (name, once) in [("readinto", false), ("readinto1", true)] {
        builder.method(name, "self, buffer, /") { t, a in
            let count = try t.writableLength(a[1])
            let object = buffered(a[0])
            guard let bytes = once ? try object.readOnce(count, t) : try object.read(count, t) else { return .none }
            try t.fill(a[1], with: bytes[...])
            return t.int(bytes.count)
        }
    }
}

private func defineBufferedCommon(_ builder: TypeBuilder) {
    builder.method("flush", "self, /") { t, a in
        try buffered(a[0]).checkOpen(t, "flush of closed file")
        try buffered(a[0]).flush(t)
        return .none
    }
    builder.method("close", "self, /") { t, a in
        try buffered(a[0]).closeAll(t)
        return .none
    }
    builder.method("detach", "self, /") { t, a in
        let object = buffered(a[0])
        try object.checkAttached(t)
        if object.isWritable { try object.flush(t) }
        let raw = object.raw
        object.raw = .none
        return raw
    }
    builder.method("seek", "self, target, whence=0, /") { t, a in
        t.int(try buffered(a[0]).seek(t.toIndex(a[1]), t.toIndex(a[2]), t))
    }
    builder.method("tell", "self, /") { t, a in t.int(try buffered(a[0]).tell(t)) }
    builder.method("truncate", "self, pos=None, /") { t, a in try buffered(a[0]).truncate(a[1], t) }
    for name in ["fileno", "isatty", "seekable", "readable", "writable"] {
        builder.method(name, "self, /") { t, a in
            let object = buffered(a[0])
            try object.checkAttached(t)
            if name == "readable" && !object.isReadable || name == "writable" && !object.isWritable { return .false }
            return try t.callMethod(object.raw, name)
        }
    }
    for name in ["name", "mode"] {
        builder.property(name, get: { t, object in
            try buffered(object).checkAttached(t)
            return try t.getAttribute(buffered(object).raw, t.session.intern(name))
        })
    }
    builder.property("closed", get: { t, object in
        try buffered(object).checkAttached(t)
        return Value(try t.isClosed(buffered(object).raw))
    })
    builder.property("raw", get: { _, object in buffered(object).raw })
}

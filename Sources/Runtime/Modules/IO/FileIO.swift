#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// `io.FileIO`: a file descriptor, or one of the host's output streams.
public final class FileObject: Object {
    var descriptor: Int32 = -1
    /// What goes to standard output and error.
    var stream: OutputStream?
    var isReadable = false
    var isWritable = false
    var isAppending = false
    var isCreated = false
    var closesDescriptor = true
    var isClosed: Bool { descriptor < 0 }
    var name: Value = .none

    init(_ shape: Shape) {
        super.init(shape)
        flags.insert(.hasFinalizer)
    }

    package override func trace(_ heap: Heap) { heap.mark(name) }

    /// Mode as attribute `mode` shows it.
    var mode: String {
        if isCreated { return isReadable ? "xb+" : "xb" }
        if isAppending { return isReadable ? "ab+" : "ab" }
        if isReadable { return isWritable ? "rb+" : "rb" }
        return "wb"
    }

    /// Nobody refers to an open file any more: it is closed.
    package override func finalize(_ thread: ThreadState) {
        if isClosed || !closesDescriptor { return }
        thread.session.openFiles.flushWriters(of: self, thread)
        close(descriptor)
        descriptor = -1
    }
}

/// Open files with output that has not reached the system yet.
final class OpenFiles {
    private var writers: [UInt: Unmanaged<Object>] = [:]

    private func key(_ object: Object) -> UInt { UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque()) }

    func add(_ object: Object) { writers[key(object)] = .passUnretained(object) }
    func remove(_ object: Object) { writers[key(object)] = nil }

    private func flush(_ thread: ThreadState, where isWanted: (FileObject) -> Bool) {
        // Text layers first: they hand on to byte layers.
        for writer in writers.values {
            writer._withUnsafeGuaranteedRef { object in
                if let text = object as? TextIOObject, let file = thread.rawFile(of: text.buffer), isWanted(file) {
                    try? text.flush(thread)
                }
            }
        }
        for writer in writers.values {
            writer._withUnsafeGuaranteedRef { object in
                if let buffered = object as? BufferedObject, let file = buffered.raw.as(FileObject.self),
                    isWanted(file)
                {
                    try? buffered.flush(thread)
                }
            }
        }
    }

    func flushWriters(of file: FileObject, _ thread: ThreadState) { flush(thread) { $0 === file } }
    func flushAll(_ thread: ThreadState) { flush(thread) { !$0.isClosed } }

    /// Flushes what was written to the same file through other objects.
    func flushWriters(to descriptor: Int32, _ thread: ThreadState) {
        if writers.isEmpty { return }
        var wanted = stat()
        guard fstat(descriptor, &wanted) == 0 else { return }
        flush(thread) { file in
            var status = stat()
            return !file.isClosed && fstat(file.descriptor, &status) == 0 && status.st_ino == wanted.st_ino
                && status.st_dev == wanted.st_dev
        }
    }
}

extension Session {
    var openFiles: OpenFiles {
        if let known = extensions["open files"] as? OpenFiles { return known }
        let made = OpenFiles()
        extensions["open files"] = made
        return made
    }

    /// Writes out what open files still hold; called before the process ends.
    package func flushOpenFiles() {
        openFiles.flushAll(mainThread)
        flushOutput()
    }
}

extension ThreadState {
    /// The file below a buffer, if it is a native one.
    func rawFile(of buffer: Value) -> FileObject? {
        if let file = buffer.as(FileObject.self) { return file }
        return buffer.as(BufferedObject.self)?.raw.as(FileObject.self)
    }

    /// A path argument as bytes for the system, with a NUL at the end: str, bytes or an object with `__fspath__`.
    package func pathArgument(_ value: Value) throws -> [CChar] {
        var value = value
        if !value.isKind(.str) && !value.isKind(.bytes) {
            guard let result = try callSpecial(.fspath, value) else {
                throw typeError("expected str, bytes or os.PathLike object, not \(type(of: value).name)")
            }
            guard result.isKind(.str) || result.isKind(.bytes) else {
                throw typeError(
                    "expected \(type(of: value).name).__fspath__() to return str or bytes, not \(type(of: result).name)")
            }
            value = result
        }
        let bytes =
            if let text = value.as(StrObject.self) { try encode(text, "utf-8", "surrogateescape") } else {
                try self.bytes(of: value)
            }
        if bytes.contains(0) { throw valueError("embedded null byte") }
        return bytes.map { CChar(bitPattern: $0) } + [0]
    }

    /// Repeats a system call that signals interrupt, with the lock given up; the result, or OSError.
    package func systemCall(filename: Value = .unbound, _ body: () -> Int) throws -> Int {
        while true {
            var code: Int32 = 0
            let result = allowingThreads {
                let result = body()
                code = errno
                return result
            }
            if result >= 0 { return result }
            if code == EINTR {
                try handleInterruption()
                continue
            }
            throw osError(code, filename: filename)
        }
    }

    /// Does what signals that came during a system call ask for.
    package func handleInterruption() throws {
        guard self === session.mainThread else { return }
        try checkSignals()
        if !session.lock.take(.pendingCall).isEmpty { try session.runPendingCalls(self) }
    }

    /// Opens a file; `mode` has been checked: one of `rwxa`, perhaps `+`.
    func openFile(
        _ shape: Shape, _ target: Value, mode: String, closesDescriptor: Bool, opener: Value
    ) throws -> FileObject {
        let file = FileObject(shape)
        file.name = target
        file.closesDescriptor = closesDescriptor
        let isUpdating = mode.contains("+")
        var options: Int32 = O_CLOEXEC
        switch mode.first(where: { $0 != "b" && $0 != "+" }) {
        case "w":
            options |= O_CREAT | O_TRUNC
            file.isWritable = true
        case "x":
            options |= O_CREAT | O_EXCL
            file.isWritable = true
            file.isCreated = true
        case "a":
            options |= O_CREAT | O_APPEND
            file.isWritable = true
            file.isAppending = true
        default: file.isReadable = true
        }
        if isUpdating {
            file.isReadable = true
            file.isWritable = true
        }
        options |= file.isReadable && file.isWritable ? O_RDWR : file.isWritable ? O_WRONLY : O_RDONLY
        if let number = integerValue(target) {
            guard let descriptor = Int32(exactly: number) else {
                throw overflowError("Python int too large to convert to C int")
            }
            if descriptor < 0 { throw valueError("negative file descriptor") }
            var status = stat()
            if fstat(descriptor, &status) != 0 { throw osError(errno) }
            if status.st_mode & S_IFMT == S_IFDIR { throw osError(EISDIR, filename: target) }
            file.descriptor = descriptor
            return file
        }
        if !closesDescriptor { throw valueError("Cannot use closefd=False with file name") }
        if !opener.isNoneOrUnbound {
            let made = try call(opener, target, int(Int(options)))
            let descriptor = try toIndex(made)
            if descriptor < 0 { throw valueError("opener returned \(descriptor)") }
            file.descriptor = Int32(clamping: descriptor)
            return file
        }
        let path = try pathArgument(target)
        let descriptor = try systemCall(filename: target) { Int(open(path, options, 0o666)) }
        file.descriptor = Int32(truncatingIfNeeded: descriptor)
        var status = stat()
        if fstat(file.descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            try file.closeFile(self)
            throw osError(EISDIR, filename: target)
        }
        if file.isReadable { session.openFiles.flushWriters(to: file.descriptor, self) }
        if file.isAppending { lseek(file.descriptor, 0, SEEK_END) }
        return file
    }
}

extension FileObject {
    func checkOpen(_ t: ThreadState) throws {
        if isClosed { throw t.valueError("I/O operation on closed file") }
    }

    /// Up to `count` bytes; none at the end; nil when reading would block.
    func read(_ count: Int, _ t: ThreadState) throws -> [UInt8]? {
        try checkOpen(t)
        if !isReadable { throw t.unsupported("File not open for reading") }
        let descriptor = descriptor
        var bytes = [UInt8](repeating: 0, count: max(0, count))
        do {
            let received = try t.systemCall {
                bytes.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
            }
            bytes.removeLast(bytes.count - received)
            return bytes
        } catch let error as PythonError where t.matches(error, .blockingIOError) { return nil }
    }

    func readAll(_ t: ThreadState) throws -> [UInt8] {
        var result: [UInt8] = []
        var size = 1 << 16
        while let piece = try read(size, t), !piece.isEmpty {
            result += piece
            size = min(1 << 24, size * 2)
        }
        return result
    }

    /// Writes what the system takes at once; nil when writing would block.
    func write(_ bytes: UnsafeRawBufferPointer, _ t: ThreadState) throws -> Int? {
        try checkOpen(t)
        if !isWritable { throw t.unsupported("File not open for writing") }
        if let stream {
            stream.write(bytes, cell: t.outputCell)
            return bytes.count
        }
        let descriptor = descriptor
        do {
            return try t.systemCall { systemWrite(descriptor, bytes.baseAddress, bytes.count) }
        } catch let error as PythonError where t.matches(error, .blockingIOError) { return nil }
    }

    func seek(_ offset: Int, _ whence: Int, _ t: ThreadState) throws -> Int {
        try checkOpen(t)
        guard let whence = Int32(exactly: whence) else { throw t.valueError("invalid whence") }
        let position = lseek(descriptor, off_t(offset), whence)
        if position < 0 { throw t.osError(errno) }
        return Int(position)
    }

    var isSeekable: Bool { lseek(descriptor, 0, SEEK_CUR) >= 0 }

    func truncate(_ size: Int, _ t: ThreadState) throws {
        try checkOpen(t)
        if !isWritable { throw t.unsupported("File not open for writing") }
        let descriptor = descriptor
        _ = try t.systemCall { Int(ftruncate(descriptor, off_t(size))) }
    }

    func closeFile(_ t: ThreadState) throws {
        if isClosed { return }
        let old = descriptor
        descriptor = -1
        if !closesDescriptor || stream != nil { return }
        if close(old) != 0 && errno != EINTR { throw t.osError(errno) }
    }
}

@inline(__always) private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
@inline(__always) private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}

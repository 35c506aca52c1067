/// `io.TextIOWrapper`: text over a file of bytes.
public final class TextIOObject: Object {
    /// The file of bytes; None after `detach`.
    var buffer: Value
    var encoding: String
    var errors: String
    /// nil: universal newlines translated to `\n`; "": universal, untranslated; else the one line end.
    var newline: String?
    var isLineBuffered: Bool
    var writesThrough: Bool
    /// Decoded text not used yet, line ends as they are in the file.
    var ahead: [UInt32] = []
    var used = 0
    /// Where in the file `ahead` begins, and bytes read that do not make a character yet.
    private var aheadPosition = 0
    private var incomplete: [UInt8] = []
    private var isAtEnd = false
    private var knowsPosition = false
    /// Encoded text that waits for the buffer.
    var pending: [UInt8] = []
    private var wroteByteOrderMark = false
    /// Line ends seen: 1 `\r`, 2 `\n`, 4 `\r\n`.
    var seenNewlines = 0
    /// `next` was used since the last seek: `tell` is refused.
    var isIterating = false
    /// `mode` as `open` sets it.
    var mode: Value = .unbound
    /// Standard output and error: writes go there, past the buffer.
    var stream: OutputStream?

    private static let chunkSize = 8192

    init(
        _ shape: Shape, buffer: Value, encoding: String, errors: String, newline: String?,
        isLineBuffered: Bool,
        writesThrough: Bool
    ) {
        self.buffer = buffer
        self.encoding = encoding
        self.errors = errors
        self.newline = newline
        self.isLineBuffered = isLineBuffered
        self.writesThrough = writesThrough
        super.init(shape)
        flags.insert(.hasFinalizer)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(buffer)
        heap.mark(mode)
    }

    package override func finalize(_ thread: ThreadState) {
        if !buffer.isNone && !pending.isEmpty { try? flush(thread) }
        thread.session.openFiles.remove(self)
    }

    func checkAttached(_ t: ThreadState) throws {
        if buffer.isNone { throw t.valueError("underlying buffer has been detached") }
    }

    func checkOpen(_ t: ThreadState) throws {
        try checkAttached(t)
        if let file = t.rawFile(of: buffer) {
            if file.isClosed { throw t.valueError("I/O operation on closed file.") }
        } else {
            try t.checkOpen(buffer)
        }
    }

    // MARK: Writing

    func write(_ text: StrObject, _ t: ThreadState) throws {
        try checkOpen(t)
        if let native = buffer.as(BufferedObject.self) {
            if !native.isWritable { throw t.unsupported("not writable") }
        }
        if used < ahead.count || !incomplete.isEmpty || knowsPosition { try dropAhead(t) }
        var hasLineEnd = false
        if isLineBuffered || newline == "\r" || newline == "\r\n" {
            for index in 0..<text.count where text[index] == 10 || text[index] == 13 {
                hasLineEnd = true
                break
            }
        }
        var shown = text
        if hasLineEnd, let newline, newline == "\r" || newline == "\r\n" {
            var points: [UInt32] = []
            for index in 0..<text.count {
                if text[index] == 10 {
                    points.append(contentsOf: newline.unicodeScalars.map(\.value))
                } else {
                    points.append(text[index])
                }
            }
            shown = t.session.string(codePoints: points)
        }
        if let stream, t.normalizedEncoding(encoding) == "utf8" && hasDefaultErrors {
            try stream.write(shown, cell: t.outputCell, t)
            if isLineBuffered && hasLineEnd { try stream.flush(t) }
            return
        }
        var bytes = try t.encode(shown, encoding, errors)
        if wroteByteOrderMark && t.normalizedEncoding(encoding).hasPrefix("utf16")
            && bytes.starts(with: [0xFF, 0xFE])
        {
            bytes.removeFirst(2)
        }
        wroteByteOrderMark = true
        if let stream {
            bytes.withUnsafeBytes { stream.write($0, cell: t.outputCell) }
            if isLineBuffered && hasLineEnd { try stream.flush(t) }
            return
        }
        if pending.isEmpty { t.session.openFiles.add(self) }
        pending += bytes
        if pending.count >= Self.chunkSize || writesThrough || isLineBuffered && hasLineEnd {
            try handOver(t)
        }
        if isLineBuffered && hasLineEnd { try flushBuffer(t) }
    }

    /// Whether the error handler is the one standard output and error start with.
    private var hasDefaultErrors: Bool { errors == (stream?.descriptor == 2 ? "backslashreplace" : "strict") }

    /// Hands encoded text to the buffer.
    func handOver(_ t: ThreadState) throws {
        if pending.isEmpty { return }
        let bytes = pending
        pending = []
        t.session.openFiles.remove(self)
        if let native = buffer.as(BufferedObject.self) {
            try native.write(bytes, t)
        } else {
            try t.callMethod(buffer, "write", t.session.makeBytes(bytes))
        }
    }

    private func flushBuffer(_ t: ThreadState) throws {
        if let stream {
            try stream.flush(t)
            t.session.host.flush(stream.descriptor)
        } else if let native = buffer.as(BufferedObject.self) {
            try native.flush(t)
        } else {
            try t.callMethod(buffer, "flush")
        }
    }

    func flush(_ t: ThreadState) throws {
        try checkOpen(t)
        try handOver(t)
        try flushBuffer(t)
    }

    // MARK: Reading

    /// Decodes another piece of the file; false at its end.
    private func fill(_ t: ThreadState, all: Bool = false) throws -> Bool {
        if isAtEnd { return false }
        if !knowsPosition {
            aheadPosition = (try? bufferPosition(t)) ?? 0
            knowsPosition = true
        }
        let bytes: [UInt8]
        if let native = buffer.as(BufferedObject.self) {
            bytes = all ? try native.read(-1, t) ?? [] : try native.readOnce(Self.chunkSize, t)
        } else if all {
            bytes = try t.bytes(of: t.callMethod(buffer, "read"))
        } else {
            let method = try t.lookUpAttribute(buffer, t.session.intern("read1")) == nil ? "read" : "read1"
            let piece = try t.callMethod(buffer, method, t.int(Self.chunkSize))
            bytes = try t.bytes(of: piece)
        }
        isAtEnd = bytes.isEmpty || all
        var input = incomplete + bytes
        incomplete = []
        if !isAtEnd {
            let whole = completeLength(input, t)
            incomplete = Array(input[whole...])
            input.removeLast(input.count - whole)
        }
        // Positions are told relative to the start of what is kept, so what was used goes now.
        if used > 0 {
            aheadPosition += try byteLength(0..<used, t)
            ahead.removeFirst(used)
            used = 0
        }
        if input.isEmpty { return !isAtEnd }
        let text: StrObject
        do { text = try t.decode(input, encoding, errors) } catch {
            incomplete = []
            throw error
        }
        ahead.reserveCapacity(ahead.count + text.count)
        for index in 0..<text.count { ahead.append(text[index]) }
        return true
    }

    /// Length of the part that ends with a whole character.
    private func completeLength(_ bytes: [UInt8], _ t: ThreadState) -> Int {
        switch t.normalizedEncoding(encoding) {
        case "ascii", "latin1": return bytes.count
        case "utf8", "utf8sig":
            var back = 1
            while back <= min(3, bytes.count) {
                let byte = bytes[bytes.count - back]
                if byte & 0xC0 == 0x80 {
                    back += 1
                    continue
                }
                let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
                return length > back ? bytes.count - back : bytes.count
            }
            return bytes.count
        case let name where name.hasPrefix("utf16"):
            let even = bytes.count & ~1
            // A leading half of a pair waits for the other half.
            let isHalf = even >= 2 && (bytes[even - 1] & 0xFC == 0xD8 || bytes[even - 2] & 0xFC == 0xD8)
            return isHalf ? even - 2 : even
        case let name where name.hasPrefix("utf32"): return bytes.count & ~3
        default: return bytes.count
        }
    }

    private func byteLength(_ range: Range<Int>, _ t: ThreadState) throws -> Int {
        let part = ahead[range]
        switch t.normalizedEncoding(encoding) {
        case "utf8":
            return part.reduce(0) { sum, point in
                let isEscape = errors == "surrogateescape" && (0xDC80...0xDCFF).contains(point)
                return sum + (point < 0x80 || isEscape ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)
            }
        case "ascii", "latin1": return part.count
        default: return try t.encode(t.session.string(codePoints: Array(part)), encoding, errors).count
        }
    }

    private func checkReadable(_ t: ThreadState) throws {
        try checkOpen(t)
        if let native = buffer.as(BufferedObject.self), !native.isReadable {
            throw t.unsupported("not readable")
        }
        if !pending.isEmpty { try flush(t) }
    }

    private func note(_ first: UInt32, pair: Bool) { seenNewlines |= pair ? 4 : first == 13 ? 1 : 2 }

    /// At most `count` characters (all for a negative count), line ends translated where that is asked for.
    func read(_ count: Int, _ t: ThreadState) throws -> StrObject {
        try checkReadable(t)
        if count < 0 {
            _ = try fill(t, all: true)
            let whole = ahead.dropFirst(used)
            let result = newline == nil || newline == "" ? translated(whole) : Array(whole)
            aheadPosition += try byteLength(0..<ahead.count, t)
            ahead = []
            used = 0
            return t.session.string(codePoints: result)
        }
        var result: [UInt32] = []
        while result.count < count {
            guard let point = try nextCharacter(t) else { break }
            result.append(point)
        }
        return t.session.string(codePoints: result)
    }

    private func translated(_ points: ArraySlice<UInt32>) -> [UInt32] {
        if !points.contains(13) {
            if points.contains(10) { note(10, pair: false) }
            return Array(points)
        }
        var result: [UInt32] = []
        result.reserveCapacity(points.count)
        var index = points.startIndex
        while index < points.endIndex {
            let point = points[index]
            index += 1
            if point == 13 || point == 10 {
                let isPair = point == 13 && index < points.endIndex && points[index] == 10
                note(point, pair: isPair)
                if newline == nil {
                    result.append(10)
                } else {
                    result.append(point)
                    if isPair { result.append(10) }
                }
                if isPair { index += 1 }
            } else {
                result.append(point)
            }
        }
        return result
    }

    private func nextCharacter(_ t: ThreadState) throws -> UInt32? {
        while used >= ahead.count { if try !fill(t) { return nil } }
        let point = ahead[used]
        used += 1
        if newline == nil && point == 13 {
            while used >= ahead.count { if try !fill(t) { break } }
            let isPair = used < ahead.count && ahead[used] == 10
            if isPair { used += 1 }
            note(13, pair: isPair)
            return 10
        }
        if newline == nil && point == 10 { note(10, pair: false) }
        return point
    }

    /// The next line with its end, at most `limit` characters; empty at the end of the file.
    func readLine(_ limit: Int, _ t: ThreadState) throws -> StrObject {
        try checkReadable(t)
        var line: [UInt32] = []
        while limit < 0 || line.count < limit {
            if used >= ahead.count {
                if try !fill(t) { break }
                continue
            }
            let room = limit < 0 ? Int.max : limit - line.count
            let available = ahead[used...].prefix(room)
            let end = available.firstIndex { isLineEnd($0) }
            guard let end else {
                line += available
                used += available.count
                continue
            }
            line += ahead[used..<end]
            used = end + 1
            let point = ahead[end]
            if point == 13 && newline != "\r" {
                // Whether `\n` follows decides what the line ends with.
                while used >= ahead.count { if try !fill(t) { break } }
                let isPair = used < ahead.count && ahead[used] == 10
                if newline == "\r\n" && !isPair {
                    line.append(13)
                    continue
                }
                if newline == nil || newline == "" { note(13, pair: isPair) }
                if newline == nil {
                    if isPair { used += 1 }
                    line.append(10)
                } else {
                    line.append(13)
                    if isPair && (limit < 0 || line.count < limit) {
                        line.append(10)
                        used += 1
                    }
                }
            } else {
                if newline == nil || newline == "" { note(point, pair: false) }
                line.append(point)
            }
            break
        }
        return t.session.string(codePoints: line)
    }

    private func isLineEnd(_ point: UInt32) -> Bool {
        switch newline {
        case nil, "": point == 10 || point == 13
        case "\n": point == 10
        default: point == 13
        }
    }

    // MARK: Position

    private func bufferPosition(_ t: ThreadState) throws -> Int {
        if let native = buffer.as(BufferedObject.self) { return try native.tell(t) }
        return try t.toIndex(t.callMethod(buffer, "tell"))
    }

    func tell(_ t: ThreadState) throws -> Int {
        try checkOpen(t)
        if try !t.isTrue(t.callMethod(buffer, "seekable")) {
            throw t.unsupported("underlying stream is not seekable")
        }
        if isIterating { throw t.error(.osError, "telling position disabled by next() call") }
        try flush(t)
        if !knowsPosition { return try bufferPosition(t) }
        return aheadPosition + (try byteLength(0..<used, t))
    }

    private func forget() {
        ahead = []
        used = 0
        incomplete = []
        isAtEnd = false
        knowsPosition = false
        seenNewlines = 0
    }

    /// Moves the buffer to where the reader stands.
    private func dropAhead(_ t: ThreadState) throws {
        guard knowsPosition else { return }
        let position = aheadPosition + (try byteLength(0..<used, t))
        let isBehind = used < ahead.count || !incomplete.isEmpty
        forget()
        if isBehind { try t.callMethod(buffer, "seek", t.int(position)) }
    }

    func seek(_ target: Value, _ whence: Int, _ t: ThreadState) throws -> Value {
        try checkOpen(t)
        if try !t.isTrue(t.callMethod(buffer, "seekable")) {
            throw t.unsupported("underlying stream is not seekable")
        }
        guard (0...2).contains(whence) else {
            throw t.valueError("invalid whence (\(whence), should be 0, 1 or 2)")
        }
        var position = try t.toIndex(target)
        if whence == 1 {
            if position != 0 { throw t.unsupported("can't do nonzero cur-relative seeks") }
            isIterating = false
            position = try tell(t)
        }
        if whence == 2 {
            if position != 0 { throw t.unsupported("can't do nonzero end-relative seeks") }
            try flush(t)
            forget()
            isIterating = false
            return try t.callMethod(buffer, "seek", t.int(0), t.int(2))
        }
        if position < 0 { throw t.valueError("negative seek position \(position)") }
        try flush(t)
        forget()
        isIterating = false
        wroteByteOrderMark = position != 0
        try t.callMethod(buffer, "seek", t.int(position))
        return t.int(position)
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// One of the session's output streams: collects bytes and hands them to the host a line or a buffer at a time.
///
/// `print` and the object that stands for the stream in the language (`sys.stdout`) share it, so their texts keep
/// their order.
package final class OutputStream {
    private unowned(unsafe) let session: Session
    /// 1 or 2.
    package let descriptor: Int32
    private var buffer: [UInt8] = []
    /// The cell the bytes in the buffer belong to.
    private var cell = 0
    /// Hands over at each line end (terminals, notebooks) instead of only when the buffer is full.
    package var flushesLines: Bool
    /// The object of the language that stands for the stream while nobody replaced it.
    package var object = Value.unbound {
        didSet { session.roots["output stream \(descriptor)"] = object }
    }
    /// Error number of the last attempt to hand over, which nobody has been told of yet; 0 when it went well.
    package private(set) var failure: Int32 = 0
    private static let capacity = 16384

    package init(_ session: Session, _ descriptor: Int32) {
        self.session = session
        self.descriptor = descriptor
        let isUnbuffered = getenv("PYTHONUNBUFFERED").map { $0.pointee != 0 } ?? false
        flushesLines = descriptor == 2 || isUnbuffered || session.host.isTerminal(descriptor)
    }

    /// Writes a string as UTF-8 for a cell; UnicodeEncodeError for lone surrogates, OSError when the host can't take it.
    package func write(_ string: StrObject, cell: Int, _ thread: ThreadState) throws {
        if cell != self.cell {
            flush()
            self.cell = cell
        }
        if string.isASCII {
            buffer.append(contentsOf: string.bytes)
        } else {
            let start = buffer.count
            do { try encode(string, thread) } catch {
                buffer.removeSubrange(start...)
                throw error
            }
        }
        if buffer.count >= Self.capacity || flushesLines && holdsLine(string) {
            handOver()
            try raiseFailure(thread) { buffer.removeAll() }
        }
    }

    private func raiseFailure(_ thread: ThreadState, before: () -> Void = {}) throws {
        if failure == 0 { return }
        let error = thread.osError(failure)
        failure = 0
        // Nobody would learn of a failure to show an error.
        if descriptor == 2 { return buffer.removeAll() }
        before()
        throw error
    }

    private func holdsLine(_ string: StrObject) -> Bool {
        if string.width == 1 { return string.bytes.contains(10) }
        return (0..<string.count).contains { string[$0] == 10 }
    }

    private func encode(_ string: StrObject, _ thread: ThreadState) throws {
        for index in 0..<string.count {
            let point = string[index]
            switch point {
            case 0..<0x80: buffer.append(UInt8(point))
            case 0x80..<0x800:
                buffer.append(UInt8(0xC0 | point >> 6))
                buffer.append(UInt8(0x80 | point & 63))
            case 0xD800..<0xE000 where descriptor == 1:
                var end = index + 1
                while end < string.count && (0xD800..<0xE000).contains(string[end]) { end += 1 }
                throw thread.error(
                    .unicodeEncodeError,
                    arguments: [
                        Value(thread.session.string("utf-8")), Value(string), thread.int(index),
                        thread.int(end),
                        Value(thread.session.string("surrogates not allowed")),
                    ])
            case 0xD800..<0xE000: buffer.append(contentsOf: "\\u\(String(point, radix: 16))".utf8)
            case 0x800..<0x10000:
                buffer.append(UInt8(0xE0 | point >> 12))
                buffer.append(UInt8(0x80 | point >> 6 & 63))
                buffer.append(UInt8(0x80 | point & 63))
            default:
                buffer.append(UInt8(truncatingIfNeeded: 0xF0 | point >> 18))
                buffer.append(UInt8(0x80 | point >> 12 & 63))
                buffer.append(UInt8(0x80 | point >> 6 & 63))
                buffer.append(UInt8(0x80 | point & 63))
            }
        }
    }

    /// Writes bytes for a cell.
    package func write(_ bytes: UnsafeRawBufferPointer, cell: Int) {
        if cell != self.cell {
            flush()
            self.cell = cell
        }
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.capacity || flushesLines && bytes.contains(10) { flush() }
    }

    /// Hands everything over to the host. What was printed comes before later error output. What the host can't take
    /// stays for the next attempt; `failure` tells.
    package func flush() { handOver() }

    /// Hands everything over to the host; OSError when it can't take it.
    package func flush(_ thread: ThreadState) throws {
        handOver()
        try raiseFailure(thread)
    }

    private func handOver() {
        if buffer.isEmpty { return }
        if descriptor == 2 { session.standardOutput.flush() }
        failure = buffer.withUnsafeBytes { session.host.write($0, to: descriptor, cell: cell) }
        if failure == 0 { buffer.removeAll(keepingCapacity: true) }
    }

    /// Drops what could not be handed over; the error number.
    package func giveUp() -> Int32 {
        defer { failure = 0 }
        buffer.removeAll()
        return failure
    }
}

extension Session {
    /// Hands over what is left in the output streams; to be called when a cell or the program ends.
    package func flushOutput() {
        standardOutput.flush()
        standardError.flush()
    }
}

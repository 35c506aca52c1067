import CZlib
import Runtime

/// A stream of zlib in one direction.
final class ZlibStream {
    enum Direction { case compressing, decompressing }

    let direction: Direction
    private let stream: UnsafeMutablePointer<z_stream>
    private var isOpen = false

    /// The status of making it is `status`.
    private(set) var status: Int32

    private init(_ direction: Direction) {
        self.direction = direction
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        status = Z_OK
    }

    convenience init(level: Int32, method: Int32, bits: Int32, memory: Int32, strategy: Int32) {
        self.init(.compressing)
        status = fermata_deflate_init(stream, level, method, bits, memory, strategy)
        isOpen = status == Z_OK
    }

    convenience init(bits: Int32) {
        self.init(.decompressing)
        status = fermata_inflate_init(stream, bits)
        isOpen = status == Z_OK
    }

    deinit {
        if isOpen { _ = direction == .compressing ? deflateEnd(stream) : inflateEnd(stream) }
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// A stream in the same state; nil when there is no memory for it.
    func copy() -> ZlibStream? {
        let copy = ZlibStream(direction)
        let status =
            direction == .compressing ? deflateCopy(copy.stream, stream) : inflateCopy(copy.stream, stream)
        copy.isOpen = status == Z_OK
        return copy.isOpen ? copy : nil
    }

    /// zlib's own words about the last failure.
    var message: String? { stream.pointee.msg.map { String(cString: $0) } }

    func setDictionary(_ bytes: [UInt8]) -> Int32 {
        direction == .compressing
            ? deflateSetDictionary(stream, bytes, UInt32(clamping: bytes.count))
            : inflateSetDictionary(stream, bytes, UInt32(clamping: bytes.count))
    }

    /// Feeds input and collects output until zlib has no more to say or `limit` bytes are there.
    ///
    /// - Returns: the output, how much of the input has been used, and zlib's last status.
    func run(_ input: [UInt8], flush: Int32, limit: Int = Int.max) -> (
        output: [UInt8], used: Int, status: Int32
    ) {
        var output: [UInt8] = []
        var used = 0
        var status = Z_OK
        let block = 64 << 10
        var buffer = [UInt8](repeating: 0, count: min(block, max(limit, 1)))
        input.withUnsafeBufferPointer { input in
            while true {
                let given = min(input.count - used, 1 << 30)
                let isLast = used + given == input.count
                // zlib only reads what it is told to read.
                stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress.map { $0 + used })
                stream.pointee.avail_in = UInt32(given)
                let room = min(buffer.count, limit - output.count)
                let mode = isLast ? flush : Z_NO_FLUSH
                buffer.withUnsafeMutableBufferPointer { buffer in
                    stream.pointee.next_out = buffer.baseAddress
                    stream.pointee.avail_out = UInt32(room)
                    status = direction == .compressing ? deflate(stream, mode) : inflate(stream, mode)
                }
                used += given - Int(stream.pointee.avail_in)
                let made = room - Int(stream.pointee.avail_out)
                output += buffer[..<made]
                if status == Z_STREAM_END || status < 0 && status != Z_BUF_ERROR || status == Z_NEED_DICT {
                    break
                }
                if output.count >= limit { break }
                // Nothing left to read, and output that did not fill its room.
                if made < room && isLast && stream.pointee.avail_in == 0 { break }
                if status == Z_BUF_ERROR && made == 0 && given == Int(stream.pointee.avail_in) { break }
            }
            stream.pointee.next_in = nil
            stream.pointee.next_out = nil
        }
        return (output, used, status)
    }
}

extension ThreadState {
    /// `zlib.error` for a status.
    func zlibError(_ status: Int32, _ doing: String, _ message: String?) -> PythonError {
        var words = status == Z_STREAM_ERROR ? nil : message
        if words == nil {
            switch status {
            case Z_BUF_ERROR: words = "incomplete or truncated stream"
            case Z_STREAM_ERROR: words = "inconsistent stream state"
            case Z_DATA_ERROR: words = "invalid input data"
            default: break
            }
        }
        return libraryError("zlib.error", "Error \(status) \(doing)" + (words.map { ": \($0)" } ?? ""))
    }

    /// The bytes of an argument that has the buffer protocol.
    func zlibBytes(_ value: Value) throws -> [UInt8] { try expectBytes(value) }
}

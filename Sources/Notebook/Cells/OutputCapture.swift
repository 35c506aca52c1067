import Runtime

/// A host that knows which cell each piece of output belongs to, and passes it on.
public final class OutputCapture: Host {
    private let inner: any Host
    /// Gets each piece of text with its stream (1 or 2) and cell.
    private let record: (String, Int32, Int) -> Void
    /// Incomplete UTF-8 at the end of what a stream of a cell has written so far.
    /// Why standard output took no more; 0 while it does.
    public private(set) var failure: Int32 = 0
    private var partial: [StreamKey: [UInt8]] = [:]

    private struct StreamKey: Hashable {
        let stream: Int32
        let cell: Int
    }

    /// Creates a host around another one.
    public init(_ inner: any Host, record: @escaping (String, Int32, Int) -> Void) {
        self.inner = inner
        self.record = record
    }

    /// Cells do not learn of it when the inner host fails to show what they print: `failure` keeps its error.
    public func write(_ bytes: UnsafeRawBufferPointer, to stream: Int32, cell: Int) -> Int32 {
        if failure == 0 || stream != 1 {
            let error = inner.write(bytes, to: stream, cell: cell)
            if stream == 1 { failure = error }
        }
        let key = StreamKey(stream: stream, cell: cell)
        var pending = partial.removeValue(forKey: key) ?? []
        pending.append(contentsOf: bytes)
        let complete = pending.count - Self.incompleteTail(pending)
        if complete < pending.count { partial[key] = Array(pending[complete...]) }
        if complete > 0 { record(String(decoding: pending[..<complete], as: UTF8.self), stream, cell) }
        return 0
    }

    /// Shows text that no cell printed.
    func show(_ text: String, on stream: Int32) {
        var text = text
        let error = text.withUTF8 { inner.write(UnsafeRawBufferPointer($0), to: stream, cell: 0) }
        if stream == 1 && failure == 0 { failure = error }
    }

    /// Bytes at the end that begin a character but do not complete it.
    private static func incompleteTail(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }

    public func flush(_ stream: Int32) { inner.flush(stream) }
    public func wallClock() -> Double { inner.wallClock() }
    public func monotonicClock() -> Double { inner.monotonicClock() }
    public var virtualClock: VirtualClock? { inner.virtualClock }
    public var arguments: [String] { inner.arguments }
    public var executablePath: String? { inner.executablePath }
    public var workerCommand: [String]? { inner.workerCommand }
    public func isTerminal(_ stream: Int32) -> Bool { stream == 0 && inner.isTerminal(0) }
}

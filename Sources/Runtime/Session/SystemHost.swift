#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The process's own streams, clocks and arguments.
public final class SystemHost: Host {
    /// Command line as `sys.argv` has it.
    public var arguments: [String]
    /// Path of this executable.
    public let executablePath: String?
    public var workerCommand: [String]?

    /// The clock that programs see; nil for the machine's.
    public let virtualClock: VirtualClock?

    /// Creates a host for a program with these arguments.
    public init(arguments: [String], virtualClock: VirtualClock? = nil) {
        self.arguments = arguments
        self.virtualClock = virtualClock
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        executablePath =
            count > 0 ? String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
    }

    /// Writes all bytes. A stream that was closed when the program started swallows everything.
    @discardableResult
    public func write(_ bytes: UnsafeRawBufferPointer, to stream: Int32, cell: Int) -> Int32 {
        var rest = bytes
        while let start = rest.baseAddress, !rest.isEmpty {
            #if canImport(Glibc)
                let count = Glibc.write(stream, start, rest.count)
            #elseif canImport(Musl)
                let count = Musl.write(stream, start, rest.count)
            #else
                let count = Darwin.write(stream, start, rest.count)
            #endif
            if count < 0 {
                if errno == EINTR { continue }
                if errno == EAGAIN {
                    var descriptor = pollfd(fd: stream, events: Int16(POLLOUT), revents: 0)
                    poll(&descriptor, 1, 1000)
                    continue
                }
                return errno == EBADF ? 0 : errno
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
        return 0
    }

    public func flush(_ stream: Int32) {}

    public func wallClock() -> Double {
        guard let virtualClock else { return Self.seconds(CLOCK_REALTIME) }
        virtualClock.noteReading()
        return virtualClock.wall
    }

    public func monotonicClock() -> Double { virtualClock?.monotonic ?? Self.seconds(CLOCK_MONOTONIC) }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    public func isTerminal(_ stream: Int32) -> Bool { isatty(stream) == 1 }
}

/// What a session reaches of the world outside: replaceable, so that a session can be embedded, captured and sandboxed.
///
/// Calls come from the thread that holds the interpreter lock, except for `wait`-like ones that say otherwise.
public protocol Host: AnyObject {
    /// Writes all bytes to standard output (1) or standard error (2) for the cell that owns the running task (0: none).
    /// Returns the system's error number, 0 when all went well.
    @discardableResult func write(_ bytes: UnsafeRawBufferPointer, to stream: Int32, cell: Int) -> Int32
    /// Makes sure that what was written is visible.
    func flush(_ stream: Int32)
    /// Seconds since the epoch.
    func wallClock() -> Double
    /// Seconds of a clock that never goes back.
    func monotonicClock() -> Double
    /// The clock that both of the above read, where it is one that jumps over waits; nil for the machine's.
    var virtualClock: VirtualClock? { get }
    /// Command line as `sys.argv` has it.
    var arguments: [String] { get }
    /// Path of this executable (`sys.executable`); nil where there is none.
    var executablePath: String? { get }
    /// Program and arguments that start a worker process: one that calls `runWorker`. Nil where there are none.
    var workerCommand: [String]? { get }
    /// Whether the stream is a terminal.
    func isTerminal(_ stream: Int32) -> Bool
}

extension Host {
    /// The machine's clock.
    public var virtualClock: VirtualClock? { nil }
    /// No worker processes, unless a host says otherwise.
    public var workerCommand: [String]? { nil }
}

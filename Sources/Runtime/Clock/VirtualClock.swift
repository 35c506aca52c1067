/// A clock that stands still while anything runs, and jumps to the next deadline when everything waits.
///
/// It starts at the same moment in every run, so that a program that looks at the time sees the same times each run.
/// Read and moved only with the interpreter lock held.
public final class VirtualClock {
    /// Seconds since the epoch at which every run starts: 2025-01-01 00:00:00 UTC.
    public static let usualStart = 1_735_689_600.0

    /// Where the monotonic clock starts. Not 0: programs take that for "never".
    private static let monotonicStart = 65_536.0
    /// Readings at one moment after which the clock begins to tick, so that a loop that waits for the time to pass by
    /// looking at it comes to an end.
    private static let patience = 1000
    private static let tick = 1e-5

    private let wallStart: Double
    private var readings = 0
    /// Seconds of a clock that never goes back.
    public private(set) var monotonic = monotonicStart

    /// Creates a clock that starts at a moment, in seconds since the epoch.
    public init(start: Double = usualStart) { wallStart = start }

    /// Seconds since the epoch.
    public var wall: Double { wallStart + (monotonic - Self.monotonicStart) }

    /// The program has looked at the time.
    public func noteReading() {
        readings += 1
        if readings > Self.patience { monotonic += Self.tick }
    }

    /// Jumps to a time of the monotonic clock, unless that has passed.
    package func advance(to time: Double) {
        guard time > monotonic else { return }
        monotonic = time
        readings = 0
    }
}

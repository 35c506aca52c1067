import Runtime

/// The host of a session in a terminal: what is printed while the prompt waits goes above the line being typed, in
/// whole lines.
final class TerminalHost: Host {
    private let inner: any Host
    /// Set while the prompt has the terminal.
    weak var editor: LineEditor?
    /// Called when lines wait for the loop to show them.
    var linesWait: () -> Void = {}
    private let isTerminal: [Bool]
    /// Whole lines to be shown above the prompt.
    private var waiting: [UInt8] = []
    /// Text without its line end yet, by stream and cell, so that tasks' lines don't mix.
    private var partial: [StreamKey: [UInt8]] = [:]
    /// The cursor does not stand at the beginning of a line.
    private var isMidLine = false
    private var lastShown = -1.0

    private struct StreamKey: Hashable {
        let stream: Int32
        let cell: Int
    }

    /// Lines that come faster than this wait for the end of the loop's turn: each showing draws the prompt anew.
    private static let showInterval = 0.02
    /// A line longer than this is shown before it is complete.
    private static let longestLine = 1 << 16

    init(_ inner: any Host) {
        self.inner = inner
        isTerminal = (0...2).map { inner.isTerminal(Int32($0)) }
    }

    func write(_ bytes: UnsafeRawBufferPointer, to stream: Int32, cell: Int) -> Int32 {
        guard isTerminal(stream), !bytes.isEmpty else { return inner.write(bytes, to: stream, cell: cell) }
        let key = StreamKey(stream: stream, cell: cell)
        guard editor == nil else {
            hold(bytes, key)
            return 0
        }
        if var text = partial.removeValue(forKey: key) {
            text.append(contentsOf: bytes)
            writeNow(text)
            return 0
        }
        isMidLine = bytes.last != 10
        return inner.write(bytes, to: stream, cell: cell)
    }

    /// Keeps text that comes while the prompt has the terminal; whole lines are shown soon.
    private func hold(_ bytes: UnsafeRawBufferPointer, _ key: StreamKey) {
        var text = partial.removeValue(forKey: key) ?? []
        text.append(contentsOf: bytes)
        if let end = text.lastIndex(of: 10) {
            waiting.append(contentsOf: text[...end])
            if end + 1 < text.count { partial[key] = Array(text[(end + 1)...]) }
        } else if text.count > Self.longestLine {
            waiting.append(contentsOf: text)
            waiting.append(10)
        } else {
            partial[key] = text
        }
        if waiting.isEmpty { return }
        if monotonicClock() - lastShown > Self.showInterval { showWaiting() } else { linesWait() }
    }

    /// Shows what waits above the prompt.
    func showWaiting() {
        guard !waiting.isEmpty else { return }
        let lines = waiting
        if let editor {
            // In the middle of a key's work the screen can't be touched.
            guard editor.canStandAside else { return linesWait() }
            waiting = []
            editor.standAside { writeNow(lines) }
        } else {
            waiting = []
            writeNow(lines)
        }
        lastShown = monotonicClock()
    }

    /// Makes sure that what follows begins a line.
    func finishLine() {
        if isMidLine { writeNow([10]) }
    }

    /// Shows what is held back, at the end of the session.
    func showAll() {
        showWaiting()
        for text in partial.values { writeNow(text + [10]) }
        partial = [:]
    }

    /// Writes text of the session itself.
    func show(_ text: String) {
        if editor == nil {
            writeNow(Array(text.utf8))
        } else {
            waiting.append(contentsOf: text.utf8)
            showWaiting()
        }
    }

    private func writeNow(_ text: [UInt8]) {
        _ = text.withUnsafeBytes { inner.write($0, to: isTerminal(1) ? 1 : 2, cell: 0) }
        if let last = text.last { isMidLine = last != 10 }
    }

    func isTerminal(_ stream: Int32) -> Bool {
        isTerminal.indices.contains(Int(stream)) && isTerminal[Int(stream)]
    }

    func flush(_ stream: Int32) { inner.flush(stream) }
    func wallClock() -> Double { inner.wallClock() }
    func monotonicClock() -> Double { inner.monotonicClock() }
    var arguments: [String] { inner.arguments }
    var executablePath: String? { inner.executablePath }
    var workerCommand: [String]? { inner.workerCommand }
}

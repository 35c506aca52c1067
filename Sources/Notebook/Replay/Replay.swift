import Runtime

/// Runs a notebook's code cells in order and fills their outputs.
///
/// What a background task prints belongs to the cell that started it, also when it prints after that cell has ended;
/// tasks still running when the last cell has ended are waited for. After a cell that failed no other cell runs.
public final class Replay {
    /// The notebook with the outputs so far.
    public private(set) var document: NotebookDocument
    private let runner: CellRunner
    /// The session the cells run in.
    public var session: Session { runner.session }
    private let failures: FailedTasks
    private let outputs: OutputStore
    private let host: OutputCapture
    /// Error number of standard output, when it took no more of what the cells printed; 0 otherwise.
    public var outputFailure: Int32 { host.failure }

    /// Outputs by the number of the running code cell.
    private final class OutputStore {
        var cells: [Int: [CellOutput]] = [:]
    }

    /// Prepares the replay. `sink` gets what the cells print as it comes.
    public init(_ document: NotebookDocument, path: String, sink: any Host, usesPrelude: Bool = true) {
        self.document = document
        let outputs = OutputStore()
        self.outputs = outputs
        host = OutputCapture(sink) { text, stream, cell in
            outputs.cells[cell, default: []].add(.stream(name: stream == 2 ? "stderr" : "stdout", text: text))
        }
        runner = CellRunner(host: host, usesPrelude: usesPrelude)
        failures = FailedTasks(runner.session)
    }

    /// Runs the cells and returns the exit code: 0, 1 when a cell failed, 130 when interrupted, or that of `sys.exit`.
    public func run() -> Int32 {
        let thread: ThreadState = runner.session.mainThread
        for index in document.cells.indices where document.cells[index].kind == .code {
            document.cells[index].outputs = []
            document.cells[index].executionCount = nil
        }
        session.watchInterrupts()
        var exitCode: Int32?
        var numbers: [Int: Int] = [:]
        for index in document.cells.indices where document.cells[index].kind == .code {
            let cell = document.cells[index]
            let policy = CellPolicy(cell)
            if !policy.runs { continue }
            let number = numbers.count + 1
            numbers[number] = index
            let start = Timestamp.now(host)
            let outcome = runner.run(cell.source, number: number)
            document.cells[index].executionCount = number
            ExecutionTiming(start: start, end: Timestamp.now(host)).store(in: &document.cells[index].metadata)
            let code = finish(outcome, of: cell.source, cell: number, policy)
            reportFailures()
            guard let code else { continue }
            exitCode = code
            break
        }
        // Only a notebook that ran to its end waits for the tasks it left running.
        let end = thread.endSession(exitCode: exitCode ?? 0, waitsForTasks: exitCode == nil)
        reportFailures()
        for (number, index) in numbers { document.cells[index].outputs = outputs.cells[number] ?? [] }
        return end
    }

    /// Shows which background tasks have failed; each report belongs to the cell that started the task.
    private func reportFailures() {
        for report in failures.takeReports() {
            host.show(report.text, on: 2)
            outputs.cells[report.cell, default: []].add(.stream(name: "stderr", text: report.text))
        }
    }

    /// Shows and keeps what a cell gave; the exit code when no other cell is to run.
    private func finish(_ outcome: CellRunner.Outcome, of source: String, cell: Int, _ policy: CellPolicy)
        -> Int32?
    {
        runner.session.mainThread.flushStandardStreams()
        switch outcome {
        case .value(let value):
            do {
                guard let text = try runner.display(value, of: source, number: cell) else { return nil }
                outputs.cells[cell, default: []].add(.result(text, count: cell))
                host.show(text + "\n", on: 1)
                return nil
            } catch let error as PythonError {
                return fail(error, cell: cell, policy)
            } catch { return 1 }
        case .failed(let error):
            return fail(error, cell: cell, policy)
        }
    }

    private func fail(_ error: PythonError, cell: Int, _ policy: CellPolicy) -> Int32? {
        if let code = runner.exitCode(of: error) { return code }
        let traceback = runner.traceback(of: error)
        let (name, message) = runner.summary(of: error)
        let lines = traceback.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        outputs.cells[cell, default: []].add(
            .error(name: name, value: message, traceback: lines.last == "" ? Array(lines.dropLast()) : lines))
        host.show(traceback, on: 2)
        if runner.isInterrupt(error) { return 130 }
        return policy.expectsException ? nil : 1
    }
}

extension Timestamp {
    /// Microseconds since the epoch by a host's clock.
    static func now(_ host: any Host) -> Int64 { Int64(host.wallClock() * 1_000_000) }
}

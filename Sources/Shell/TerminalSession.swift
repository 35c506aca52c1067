import Notebook
import Runtime

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A notebook session in the terminal: cells are typed with GNU readline inside the session's own event loop, so that
/// background tasks go on while the prompt waits.
public final class TerminalSession {
    private let runner: CellRunner
    private let host: TerminalHost
    private let signals: TerminalSignals
    private let editor: LineEditor
    private let history: CellHistory
    private let failures: FailedTasks
    private var input = CellInput()
    /// Number of the next cell.
    private var number = 1
    private var session: Session { runner.session }
    private var thread: ThreadState { session.mainThread }

    private enum Outcome {
        case cell(String)
        /// Ctrl-C
        case discarded
        case endOfInput
        case exit(Int32)
    }

    /// Prepares a session. Call on an `InterpreterThread`.
    public init(host: any Host, usesPrelude: Bool = true) {
        self.host = TerminalHost(host)
        runner = CellRunner(host: self.host, usesPrelude: usesPrelude)
        signals = TerminalSignals(lock: runner.session.lock)
        editor = LineEditor(signals: signals)
        history = CellHistory()
        failures = FailedTasks(runner.session)
        let completer = Completer(session: runner.session, namespace: runner.main.namespace)
        editor.completer = { completer.complete($0, after: $1) }
        self.host.linesWait = { [signals] in signals.wake() }
    }

    /// Reads and runs cells until the end of input; returns the exit code.
    public func run() -> Int32 {
        guard editor.start() else { return 1 }
        signals.start()
        session.watchInterrupts()
        var exitCode: Int32?
        while exitCode == nil {
            switch readCell() {
            case .cell(let source):
                history.add(source)
                exitCode = runCell(source)
            case .discarded: input = CellInput()
            case .endOfInput: exitCode = endOfInput()
            case .exit(let code): exitCode = code
            }
        }
        editor.stop()
        signals.stop()
        return finish(exitCode ?? 0)
    }

    private func endOfInput() -> Int32? {
        // In the middle of a cell the end of input only ends the cell.
        guard input.isContinuing else { return 0 }
        let source = input.takeAll()
        history.add(source)
        return runCell(source)
    }

    private func finish(_ exitCode: Int32) -> Int32 {
        let pending = thread.pendingTaskCount
        if pending > 0 {
            host.show("\(pending) \(pending == 1 ? "task is" : "tasks are") still running: cancelled\n")
        }
        let code = thread.endSession(exitCode: exitCode)
        session.flushOutput()
        host.showAll()
        host.finishLine()
        history.close()
        return code
    }

    // MARK: The prompt

    private var prompt: String { "In [\(number)]: " }
    private var continuationPrompt: String {
        String(repeating: " ", count: prompt.utf8.count - 5) + "...: "
    }

    /// Reads lines until they make a cell. Tasks go on meanwhile.
    private func readCell() -> Outcome {
        while true {
            reportFailures()
            switch readLine() {
            case .cell(let line):
                if let cell = input.enter(line) {
                    // A blank line is no cell.
                    if cell.utf8.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 10 }) { continue }
                    return .cell(cell)
                }
            case let other: return other
            }
        }
    }

    /// Takes the terminal, reads a line and gives the terminal back.
    private func readLine() -> Outcome {
        host.finishLine()
        signals.promptBegins()
        editor.begin(
            prompt: input.isContinuing ? continuationPrompt : prompt,
            after: input.isContinuing ? input.scanner : nil)
        host.editor = editor
        // Only now, when the user sees the prompt: it takes a moment when there is much of it.
        history.load()
        let outcome = waitForLine()
        host.showWaiting()
        host.editor = nil
        editor.end()
        signals.promptEnds()
        host.showWaiting()
        return outcome
    }

    private func waitForLine() -> Outcome {
        while true {
            let readable: Set<Int32>
            do {
                readable = try thread.turn(
                    maximumWait: editor.hasPushedBack ? 0 : 3600, alsoWatching: [0, signals.wakeDescriptor])
            } catch {
                if let outcome = interrupted(by: error) { return outcome }
                continue
            }
            session.flushOutput()
            host.showWaiting()
            reportFailures()
            if let outcome = answer(signals.take()) { return outcome }
            if readable.contains(0) || editor.hasPushedBack {
                switch editor.readInput() {
                case .line(let line): return .cell(line)
                case .endOfInput: return .endOfInput
                case nil: break
                }
            }
        }
    }

    /// An exception that left the loop's turn: what a task raised to end the program, or Ctrl-C.
    private func interrupted(by error: any Error) -> Outcome? {
        let error = thread.pythonError(error)
        session.flushOutput()
        host.showWaiting()
        if let code = runner.exitCode(of: error) { return .exit(code) }
        if runner.isInterrupt(error) {
            _ = signals.take()
            host.show(runner.traceback(of: error))
            editor.discardLine()
            return .discarded
        }
        host.show(runner.traceback(of: error))
        return nil
    }

    private func answer(_ received: Set<Int32>) -> Outcome? {
        if received.contains(SIGTERM) { return .exit(128 + SIGTERM) }
        if received.contains(SIGHUP) { return .exit(128 + SIGHUP) }
        if received.contains(SIGWINCH) { editor.resize() }
        if received.contains(SIGTSTP) && !received.contains(SIGINT) {
            editor.suspend()
            // It has come back to go on.
            let later = signals.take().subtracting([SIGCONT])
            return later.isEmpty ? nil : answer(later)
        } else if received.contains(SIGCONT) {
            editor.resume()
        }
        if received.contains(SIGINT) {
            editor.discardLine()
            return .discarded
        }
        return nil
    }

    // MARK: Cells

    /// Runs a cell and shows its value or its error; an exit code when the session is to end.
    private func runCell(_ source: String) -> Int32? {
        if let code = leaves(source) { return code }
        let number = number
        self.number += 1
        let outcome = runner.run(source, number: number)
        thread.flushStandardStreams()
        session.flushOutput()
        host.finishLine()
        switch outcome {
        case .value(let value):
            do {
                guard let text = try runner.display(value, of: source, number: number) else { return nil }
                // What repr printed.
                session.flushOutput()
                host.finishLine()
                host.show("Out[\(number)]: \(text.utf8.contains(10) ? "\n" : "")\(text)\n")
                return nil
            } catch { return show(thread.pythonError(error)) }
        case .failed(let error): return show(error)
        }
    }

    private func show(_ error: PythonError) -> Int32? {
        if let code = runner.exitCode(of: error) { return code }
        session.flushOutput()
        // The terminal itself has echoed "^C".
        if runner.isInterrupt(error) { host.show("\n") } else { host.finishLine() }
        host.show(runner.traceback(of: error))
        return nil
    }

    /// `exit` and `quit` leave without being called, while they are what they are at first.
    private func leaves(_ source: String) -> Int32? {
        let word = source.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == ";" })
        guard word.count == 1, word[0] == "exit" || word[0] == "quit" else { return nil }
        let name = session.intern(String(word[0]))
        return runner.main.namespace.value(interned: name).isUnbound ? 0 : nil
    }

    private func reportFailures() {
        for report in failures.takeReports() { host.show(report.text) }
    }
}

import Compiler
import Runtime

/// Runs cells one after the other in one namespace, as the terminal and a replayed notebook do.
///
/// While a cell runs the session's event loop is the running loop: tasks it starts go on in later cells.
public final class CellRunner {
    /// How a cell ended.
    public enum Outcome {
        /// The value of its trailing expression; None when there is none.
        case value(Value)
        /// The exception that left it.
        case failed(PythonError)
    }

    /// The session the cells run in.
    public let session: Session
    package let main: ModuleObject
    private let names: CellNames
    private var thread: ThreadState { session.mainThread }

    /// Prepares a session with the standard library. Call on an `InterpreterThread`.
    public init(host: any Host, usesPrelude: Bool = true) {
        session = makeSession(host: host, usesPrelude: usesPrelude)
        session.sharesLocalDefinitions = true
        main = session.makeMainModule()
        names = CellNames(session, namespace: main.namespace)
    }

    /// Runs a cell's text. `number` tells the cells apart in tracebacks (`Cell In[2]`) and owns what is printed.
    public func run(_ source: String, number: Int) -> Outcome {
        names.begin(source, number: number)
        let filename = "Cell In[\(number)]"
        session.registerSource(filename, source)
        do {
            let code = try thread.compileSource(Array(source.utf8), filename: filename, mode: .cell)
            return .value(
                try thread.runTopLevel(code, globals: main.namespace, cell: number, insideLoop: true))
        } catch {
            return .failed(error as? PythonError ?? thread.error(.systemError, "\(error)"))
        }
    }

    /// The text that shows a cell's value after `Out[n]: `; nil for None, and for a cell that ends in a semicolon. What
    /// is shown later cells find in `Out`, `_` and the like. May raise what `repr` raises.
    public func display(_ value: Value, of source: String, number: Int) throws -> String? {
        if value.isNone || CellScanner(source).isMuted { return nil }
        // What repr prints is the cell's.
        session.currentCell = number
        defer { session.currentCell = 0 }
        return try thread.protecting([value]) {
            let text = try thread.reprText(value)
            try names.end(value, number: number)
            thread.flushStandardStreams()
            return text
        }
    }

    /// The traceback of an exception as it is printed.
    public func traceback(of error: PythonError) -> String { thread.formatException(error.exception) }

    /// Class name and message of an exception.
    public func summary(of error: PythonError) -> (name: String, message: String) {
        (error.exception.type.plainName, (try? thread.strText(error.value)) ?? "")
    }

    /// The exit code that an exception asks for when it is SystemExit; nil for other exceptions.
    public func exitCode(of error: PythonError) -> Int32? {
        thread.matches(error, .systemExit) ? thread.report(error) : nil
    }

    /// Whether the exception is what Ctrl-C raises.
    public func isInterrupt(_ error: PythonError) -> Bool { thread.matches(error, .keyboardInterrupt) }
}

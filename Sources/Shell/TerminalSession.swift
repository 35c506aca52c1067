import CReadline
import Notebook
import Runtime

/// A notebook session in the terminal.
public final class TerminalSession {
    private let runner: CellRunner

    /// Prepares a session. Call on an `InterpreterThread`.
    public init(host: any Host, usesPrelude: Bool = true) {
        runner = CellRunner(host: host, usesPrelude: usesPrelude)
    }

    /// Reads and runs cells until the end of input; returns the exit code.
    public func run() -> Int32 { 0 }
}

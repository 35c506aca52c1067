import Compiler
import Syntax

extension ThreadState {
    /// The next item of an iterator, nil at its end (StopIteration is consumed).
    package func next(_ iterator: Value) throws -> Value? { nil }
    /// Writes "Exception ignored in: …" with the traceback to standard error.
    package func reportUnraisable(_ error: any Error, in object: Value) {}
    /// Compiles source and runs it in a namespace.
    package func runSource(_ text: String, filename: String, in namespace: DictObject) throws {}
}

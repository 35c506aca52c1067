import Compiler
import Syntax

extension ThreadState {
    func traceFrames(_ heap: Heap) {}
    /// Calls `registers[0]` with the values that follow; the last ones belong to `keywordNames`.
    func invoke(_ registers: UnsafeMutablePointer<Value>, count: Int, keywordNames: TupleObject?) throws -> Value { .none }
    /// The next item of an iterator, nil at its end (StopIteration is consumed).
    package func next(_ iterator: Value) throws -> Value? { nil }
    /// Writes "Exception ignored in: …" with the traceback to standard error.
    package func reportUnraisable(_ error: any Error, in object: Value) {}
    /// Compiles source and runs it in a namespace.
    package func runSource(_ text: String, filename: String, in namespace: DictObject) throws {}
}
extension Session {
    /// The value of a constant.
    func value(of constant: CodeUnit.Constant) -> Value { .none }
}

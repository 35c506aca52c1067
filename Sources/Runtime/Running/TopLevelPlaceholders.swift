extension ThreadState {
    /// Runs a coroutine as a task of the session's loop.
    package func runCell(_ coroutine: Value, cell: Int) throws -> Value {
        let generator = coroutine.unsafeAs(GeneratorObject.self)
        switch try resume(generator, sending: .none) {
        case .yielded, .item: throw runtimeError("no event loop yet")
        case .returned(let value): return value
        }
    }
    package func runWhileInside(cell: Int, _ body: () throws -> Value) throws -> Value { try body() }
    package func waitForAllTasks() throws {}
    package func shutDownLoop() {}
}

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
#if canImport(Glibc)
import Glibc
#endif
extension ThreadState {
    package func turn(maximumWait: Double, alsoWatching fds: [Int32]) throws -> Set<Int32> {
        var list = fds.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        allowingThreads { _ = poll(&list, nfds_t(list.count), Int32(maximumWait * 1000)) }
        return Set(list.filter { $0.revents != 0 }.map(\.fd))
    }
    package var pendingTaskCount: Int { 0 }
}
extension Session { package func watchInterrupts() {} }

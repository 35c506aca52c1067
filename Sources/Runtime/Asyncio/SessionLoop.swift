/// The session's own loop: code at the top level of cells and scripts awaits in it, and tasks that a cell started go on
/// in it while later cells run and while a prompt waits.
extension Session {
    /// The session's loop, made when first needed.
    package var mainLoop: EventLoopObject {
        if let loop = asyncio.mainLoop.as(EventLoopObject.self), !loop.isClosed { return loop }
        let loop = makeEventLoop()
        asyncio.mainLoop = loop.value
        return loop
    }

    /// The session's loop, if anything has used it.
    fileprivate var existingMainLoop: EventLoopObject? {
        guard asyncioState != nil else { return nil }
        return asyncio.mainLoop.as(EventLoopObject.self).flatMap { $0.isClosed ? nil : $0 }
    }

}

extension ThreadState {
    /// Runs a coroutine as a task of the session's loop until it is done, and gives its result or raises its exception.
    package func runCell(_ coroutine: Value, cell: Int) throws -> Value {
        let loop = session.mainLoop
        let outerCell = session.currentCell
        session.currentCell = cell
        defer { session.currentCell = outerCell }
        return try protecting([coroutine, loop.value]) {
            let name = cell > 0 ? Value(session.string("Cell-\(cell)")) : .none
            let task = loop.makeTask(self, coroutine, name: name, context: Value(currentContext))
            task.reportsDestruction = false
            return try interruptible(task) {
                do { return try loop.runUntilComplete(self, Value(task)) } catch let error as PythonError
                    where !task.isDone
                {
                    // SystemExit or KeyboardInterrupt of another task, or a second Ctrl-C: the cell ends, too.
                    _ = try? task.cancel(self, message: .none)
                    throw error
                }
            }
        }
    }

    /// Runs code without `await` with the session's loop as the running loop: it can start tasks.
    package func runWhileInside(cell: Int, _ body: () throws -> Value) throws -> Value {
        let outerCell = session.currentCell
        session.currentCell = cell
        defer { session.currentCell = outerCell }
        return try session.mainLoop.inside(self, body)
    }

    /// One turn of the session's loop while no cell runs, at most `maximumWait` seconds long; also ends when one of the
    /// descriptors can be read, and tells which.
    package func turn(maximumWait: Double, alsoWatching descriptors: [Int32]) throws -> Set<Int32> {
        let loop = session.mainLoop
        return try loop.inside(self) { try loop.turn(self, maximumWait: maximumWait, watching: descriptors) }
    }

    /// Number of tasks of the session's loop that are not done.
    package var pendingTaskCount: Int { session.existingMainLoop?.taskCount ?? 0 }

    /// Runs the session's loop until no task and no timer is left, or nothing could ever end those that are.
    package func waitForAllTasks() throws {
        guard let loop = session.existingMainLoop else { return }
        try loop.inside(self) {
            while loop.hasWork(self) { try loop.turn(self) }
        }
    }

    /// Cancels the tasks of the session's loop, ends its asynchronous generators and its executor, then waits for the
    /// threads that are no daemons.
    package func shutDownLoop() {
        if let loop = session.existingMainLoop {
            _ = reportingErrors { try finishLoop(loop, resetsOwnLoop: false) }
        }
        _ = reportingErrors { try endThreads() }
        SignalCenter.forget(session)
    }

    /// Ends executors, then waits for the threads that are no daemons.
    private func endThreads() throws {
        if let module = session.modules.value(interned: session.intern("threading")).as(ModuleObject.self) {
            let hook = module.namespace.value(interned: session.intern("_run_exit_functions"))
            if !hook.isUnbound { try call(hook) }
        }
        try joinThreads()
    }
}

extension EventLoopObject {
    /// Whether there is anything to run or to wait for that can still come.
    fileprivate func hasWork(_ t: ThreadState) -> Bool {
        timers.dropCancelled()
        if !ready.isEmpty || !timers.isEmpty { return true }
        if taskCount == 0 { return false }
        return !poller.isEmpty || signalHandlers.count > 0 || session.threads.count > 1
    }
}

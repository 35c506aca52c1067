/// `asyncio.run`
extension ThreadState {
    /// Runs a coroutine in a new loop, then ends what it left behind.
    func runAsyncio(_ coroutine: Value, debug: Value, loopFactory: Value) throws -> Value {
        let outer = runningLoop
        if !outer.isNone && outer != session.asyncio.mainLoop {
            throw runtimeError("asyncio.run() cannot be called from a running event loop")
        }
        guard try isCoroutine(coroutine) else {
            throw valueError("a coroutine was expected, got \(try reprText(coroutine))")
        }
        let loop: EventLoopObject
        if loopFactory.isNone {
            loop = try newEventLoop()
            try setEventLoop(loop.value)
        } else {
            guard let made = try call(loopFactory).as(EventLoopObject.self) else {
                throw typeError("loop_factory returned something that is no event loop")
            }
            loop = made
        }
        return try protecting([coroutine, loop.value]) {
            if !debug.isNone { loop.isDebugging = try isTrue(debug) }
            let result: Result<Value, any Error>
            do { result = .success(try runMain(loop, coroutine)) } catch { result = .failure(error) }
            // What the shutdown raises replaces the result.
            switch result {
            case .success(let value):
                try protecting([value]) { try finishLoop(loop, resetsOwnLoop: loopFactory.isNone) }
                return value
            case .failure(let error):
                let error = pythonError(error)
                try protecting([error.value]) { try finishLoop(loop, resetsOwnLoop: loopFactory.isNone) }
                throw error
            }
        }
    }

    private func runMain(_ loop: EventLoopObject, _ coroutine: Value) throws -> Value {
        let task = try createTask(loop, coroutine, context: Value(copyContext()))
        guard let task = task as? TaskObject else { return try loop.runUntilComplete(self, Value(task)) }
        return try interruptible(task) { try loop.runUntilComplete(self, Value(task)) }
    }

    /// Runs `body`; the first Ctrl-C meanwhile cancels the task, and KeyboardInterrupt comes after its end. With
    /// `showsPlace` its traceback is where the task waited, instead of the cancellation that went before.
    func interruptible(_ task: TaskObject, showsPlace: Bool = false, _ body: () throws -> Value) throws
        -> Value
    {
        guard let interruption = beginInterruption(of: task) else { return try body() }
        defer { endInterruption(interruption) }
        do {
            return try body()
        } catch let error as PythonError where isCancelledError(error) && interruption.count > 0 {
            if task.cancelRequests > 0 {
                task.cancelRequests -= 1
                if task.cancelRequests == 0 {
                    let interrupt = self.error(.keyboardInterrupt)
                    if session.currentCell > 0 || session.mainLoop.value == task.eventLoop.value {
                        interrupt.exception.traceback = error.exception.traceback
                    } else {
                        interrupt.exception.context = error.value
                    }
                    throw interrupt
                }
            }
            throw error
        }
    }

    /// Cancels leftover tasks, ends asynchronous generators and the default executor, closes the loop.
    func finishLoop(_ loop: EventLoopObject, resetsOwnLoop: Bool) throws {
        func close() throws {
            if resetsOwnLoop { try setEventLoop(.none) }
            try loop.close(self)
        }
        do {
            try cancelAllTasks(loop)
            try shutDownGenerators(loop)
            try shutDownExecutor(loop)
        } catch {
            try close()
            throw error
        }
        try close()
    }

    // `isPlain`: nothing replaces the loop's methods.
    private func shutDownGenerators(_ loop: EventLoopObject) throws {
        if loop.openGenerators().isEmpty, loop.isPlain {
            loop.areAsyncGeneratorsShutDown = true
            return try loop.runIdleTask(self)
        }
        _ = try loop.runUntilComplete(self, callMethod(loop.value, "shutdown_asyncgens"))
    }

    private func shutDownExecutor(_ loop: EventLoopObject) throws {
        if loop.defaultExecutor.isNone, loop.isPlain {
            loop.isExecutorShutDown = true
            return try loop.runIdleTask(self)
        }
        _ = try loop.runUntilComplete(
            self, callMethod(loop.value, "shutdown_default_executor", Value(300.0)))
    }

    /// Cancels the loop's tasks and waits for them; reports what they raise.
    func cancelAllTasks(_ loop: EventLoopObject) throws {
        let tasks = loop.pendingTasks
        if tasks.isEmpty { return }
        let list = session.list(tasks.map { Value($0) })
        try protecting([Value(list)]) {
            for index in 0..<list.count { _ = try cancelFuture(list[index]) }
            let all = GatheringFutureObject(loop, children: list, returnsExceptions: true)
            all.waiting = list.count
            for task in tasks { task.addCallback(Value(all)) }
            _ = try loop.runUntilComplete(self, Value(all))
            for index in 0..<list.count {
                guard let task = asTask(list[index]), let exception = task.exception.as(ExceptionObject.self)
                else {
                    continue
                }
                let details = session.dict()
                details.set(
                    interned: session.intern("message"),
                    Value(session.string("unhandled exception during asyncio.run() shutdown")))
                details.set(interned: session.intern("exception"), Value(exception))
                details.set(interned: session.intern("task"), Value(task))
                try callExceptionHandler(loop, details)
            }
        }
    }
}

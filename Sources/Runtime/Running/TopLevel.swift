import Compiler

/// Running programs from the outside: top-level code, and what an uncaught exception means for the process.
extension ThreadState {
    /// Runs `body`; an exception that leaves it is printed as CPython prints it, and decides the exit code: 0 for none,
    /// the code of SystemExit, 130 for KeyboardInterrupt, 1 otherwise.
    package func reportingErrors(_ body: () throws -> Void) -> Int32 {
        do {
            try body()
            return 0
        } catch { return report(pythonError(error)) }
    }

    /// Prints an uncaught exception; see `reportingErrors`.
    package func report(_ error: PythonError) -> Int32 {
        if matches(error, .systemExit) { return exitCode(of: error) }
        flushStandardStreams()
        printException(error)
        return matches(error, .keyboardInterrupt) ? 130 : 1
    }

    /// Prints an uncaught exception through `sys.excepthook`.
    package func printException(_ error: PythonError) {
        if let module = session.modules.value(interned: session.intern("sys")).as(ModuleObject.self),
            case let hook = module.namespace.value(interned: session.intern("excepthook")),
            hook.isKind(.function)
        {
            let exception = error.exception
            do {
                try call(hook, Value(exception.type), error.value, exception.traceback)
                return
            } catch { writeToStandardError("Error in sys.excepthook:\n") }
        }
        writeToStandardError(formatException(error.exception))
    }

    private func exitCode(of error: PythonError) -> Int32 {
        let code = error.exception.fields.first ?? .none
        if code.isNoneOrUnbound { return 0 }
        if let number = integerValue(code) {
            // What is no machine word counts as -1.
            return Int32(truncatingIfNeeded: (Int(exactly: number) ?? -1) & 0xFF)
        }
        flushStandardStreams()
        writeToStandardError(((try? strText(code)) ?? "") + "\n")
        return 1
    }

    /// Writes out what `sys.stdout` and `sys.stderr` hold back.
    package func flushStandardStreams() {
        let module = session.modules.value(interned: session.intern("sys")).as(ModuleObject.self)
        for name in ["stdout", "stderr"] {
            let stream = module?.namespace.value(interned: session.intern(name)) ?? .none
            if !stream.isNoneOrUnbound { _ = try? callMethod(stream, "flush") }
        }
        session.standardOutput.flush()
        session.standardError.flush()
    }

    /// Runs a module's, script's or cell's code in its namespace. Code that awaits runs as a task of the session's
    /// loop; other code runs with that loop as the running loop when `insideLoop` says so.
    package func runTopLevel(
        _ code: CodeObject, globals: DictObject, cell: Int, insideLoop: Bool = false
    ) throws -> Value {
        let isOutermost = !hasFrame
        if isOutermost { isPlainProgram = true }
        defer { if isOutermost { isPlainProgram = false } }
        if code.unitFlags.contains(.coroutine) { return try runCell(run(code, globals: globals), cell: cell) }
        if insideLoop { return try runWhileInside(cell: cell) { try run(code, globals: globals) } }
        return try run(code, globals: globals)
    }

    /// Empties `__main__` as an ending program does, so that the finalisers of what it held run in its order, and
    /// failures that nobody asked for are reported.
    private func forgetMainModule() {
        guard let main = session.modules.value(interned: session.names.main).as(ModuleObject.self) else {
            return
        }
        let namespace = main.namespace
        for isPrivate in [true, false] {
            var index = namespace.nextEntry(0)
            while index >= 0 {
                let entry = namespace.entries[index]
                if let name = entry.key.as(StrObject.self), name.count > 0, name !== session.names.builtins,
                    (name[0] == 0x5F && !(name.count > 1 && name[1] == 0x5F)) == isPrivate
                {
                    namespace.setValue(at: index, .none)
                    if entry.value.isObject && session.heap.watched > 0 {
                        collect(keepsCycles: true)
                        runFinalizers()
                    }
                }
                index = namespace.nextEntry(index + 1)
            }
        }
    }

    /// Ends a session's work: waits for the tasks that are left, cancels what does not end, reports what the collector
    /// finds, flushes. Returns the exit code, which an exception on the way makes non-zero.
    package func endSession(exitCode: Int32, waitsForTasks: Bool = false) -> Int32 {
        var code = exitCode
        if waitsForTasks {
            let waited = reportingErrors { try waitForAllTasks() }
            if code == 0 { code = waited }
        }
        shutDownLoop()
        runExitFunctions()
        // No exception is under way any more.
        for index in raisedExceptions.indices { raisedExceptions[index] = .none }
        forgetMainModule()
        collectGarbage()
        session.flushOpenFiles()
        flushStandardStreams()
        return reportLostOutput() ?? code
    }

    /// What was printed and can't be shown is reported as CPython reports it, with its exit code.
    private func reportLostOutput() -> Int32? {
        let failure = session.standardOutput.giveUp()
        if failure == 0 { return nil }
        let error = osError(failure).exception
        writeToStandardError("Exception ignored on flushing sys.stdout:\n" + formatException(error))
        return 120
    }
}

/// Finding the handler of an exception (CPython: the exception table of PEP 626's successor, zero cost until raised).
extension ThreadState {
    /// Makes the frame with the handler the one on top, with the exception in its register; throws when native code
    /// that started a frame on the way is to get the exception.
    @inline(never) func unwind(_ raised: PythonError, isReraise: Bool) throws {
        var exception = raised.exception
        if !isReraise && exception.traceback.isNone && exception.context.isNone { setContext(exception) }
        if lastCoroutine.isObject { watchRefusedCoroutine(exception) }
        var addsEntry = !isReraise
        while true {
            let record = frame
            let code = record.pointee.code._withUnsafeGuaranteedRef { $0 }
            let instruction = max(0, record.pointee.pc - code.instructions - 1)
            if addsEntry {
                addTraceback(
                    to: exception, code: code, globals: function(of: record).globals, instruction: instruction,
                    locals: record.pointee.base)
            }
            addsEntry = true
            if let entry = code.handler(for: instruction) {
                record.pointee.base[entry.register] = Value(exception)
                record.pointee.pc = code.instructions + entry.handler
                top = record.pointee.top
                return
            }
            if let running = record.pointee.generator {
                let generator = running._withUnsafeGuaranteedRef { $0 }
                exception = exceptionLeaving(generator, exception)
                let delegator = generator.delegator
                generator.finish()
                generator.delegator = nil
                generator.isAsyncRunning = false
                if generator.kind == .asyncGenerator { generator.isAsyncClosed = true }
                if let delegator {
                    delegator._withUnsafeGuaranteedRef { $0.delegate = nil }
                    enter(delegator, in: record)
                    continue
                }
                if let root = record.pointee.root { leaveRoot(root._withUnsafeGuaranteedRef { $0 }) }
            }
            let kind = record.pointee.kind
            popFrame()
            if kind == .entry || kind == .resumption { throw keep(exception) }
        }
    }

    /// What takes no coroutine (`create_task` without a loop, a misplaced `asyncio.run`) raises one of these errors: the
    /// coroutine is to be complained about as soon as the program lets go of it.
    private func watchRefusedCoroutine(_ exception: ExceptionObject) {
        let type = exception.type
        guard type === session.exceptionType(.runtimeError) || type === session.exceptionType(.typeError),
            let coroutine = lastCoroutine.as(GeneratorObject.self), coroutine.state == .created
        else { return }
        session.heap.watch(coroutine)
    }

    /// A StopIteration that leaves a generator becomes a RuntimeError (PEP 479).
    private func exceptionLeaving(_ generator: GeneratorObject, _ exception: ExceptionObject) -> ExceptionObject {
        let isStop = exception.type.isSubtype(of: session.exceptionType(.stopIteration))
        let isAsyncStop =
            generator.kind == .asyncGenerator
            && exception.type.isSubtype(of: session.exceptionType(.stopAsyncIteration))
        guard isStop || isAsyncStop else { return exception }
        let replacement = runtimeError("\(generator.description) raised \(isStop ? "StopIteration" : "StopAsyncIteration")").exception
        replacement.cause = Value(exception)
        replacement.context = Value(exception)
        replacement.suppressContext = true
        return replacement
    }

    /// Removes the frame on top.
    func popFrame() {
        frame -= 1
        top = frame.pointee.top
    }

    /// An error of native code as an exception of the language.
    package func pythonError(_ error: any Error) -> PythonError {
        if let error = error as? PythonError { return error }
        return self.error(.systemError, "\(error)")
    }
}

extension CodeObject {
    /// The innermost protected range around an instruction.
    func handler(for instruction: Int) -> (handler: Int, register: Int)? {
        for entry in unit.parts.exceptionTable where instruction >= entry.start && instruction < entry.end {
            return (entry.handler, entry.register)
        }
        return nil
    }
}

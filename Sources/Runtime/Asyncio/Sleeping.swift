import Compiler

/// `asyncio.sleep(delay, result=None)`
///
/// A coroutine function. A call whose result the next instruction awaits, by far the most frequent, needs no coroutine:
/// it gets what the coroutine would wait on.
func sleep(_ t: ThreadState, _ a: Arguments) throws -> Value {
    let delay = a[0]
    if t.isResultAwaitedAtOnce {
        if delay.isSmallInt && delay.smallInt <= 0 && a[1].isNone { return t.session.asyncio.shortSleep }
        if delay.isSmallInt || delay.isDouble {
            let seconds = delay.isSmallInt ? Double(delay.smallInt) : delay.double
            if seconds <= 0 && a[1].isNone { return t.session.asyncio.shortSleep }
            if seconds > 0, let loop = t.runningLoop.as(EventLoopObject.self), loop.isPlain {
                return Value(loop.sleepFuture(t, seconds, result: a[1]))
            }
        }
    }
    return try t.call(t.sleepCoroutineFunction(), delay, a[1])
}

extension ThreadState {
    /// Whether a native that the loop has called returns straight into an `await` of its result.
    var isResultAwaitedAtOnce: Bool {
        guard hasFrame, frame.pointee.generator != nil else { return false }
        let next = frame.pointee.pc.pointee
        guard Instruction.opcode(next) == .await else { return false }
        // The word before is the call, or the trailing word of a call with keywords.
        let call = frame.pointee.pc[-1]
        let destination: Int
        switch Instruction.opcode(call) {
        case .call, .callMethod: destination = Instruction.a(call)
        default: return false
        }
        // Named variables stand below the temporaries: what is stored in one may be used again.
        let variableCount = frame.pointee.code._withUnsafeGuaranteedRef { $0.variableNames.count }
        return Instruction.b(next) == destination && destination >= variableCount
    }

    /// `sleep` as a coroutine function of the language.
    func sleepCoroutineFunction() throws -> Value {
        let state = session.asyncio
        if !state.sleepFunction.isUnbound { return state.sleepFunction }
        let namespace = session.dict()
        namespace.set(interned: session.names.name, Value(session.intern("asyncio.tasks")))
        let module = ModuleBuilder(ModuleObject(session, name: "asyncio.tasks"), name: "asyncio.tasks", self)
        module.function("wait", "delay, result, /") { t, a in
            let seconds = try t.toDouble(a[0])
            if seconds.isNaN { throw t.valueError("Invalid delay: NaN (not a number)") }
            let loop = try t.requireRunningLoop()
            // None: a loop that may have a `call_later` of its own.
            return loop.isPlain ? Value(loop.sleepFuture(t, seconds, result: a[1])) : .none
        }
        namespace.set(
            interned: session.intern("wait"), module.module.namespace.value(interned: session.intern("wait")))
        namespace.set(interned: session.intern("turn"), state.shortSleep)
        try runSource(
            """
            async def sleep(delay, result=None):
                if delay <= 0:
                    await turn
                    return result
                future = wait(delay, result)
                if future is not None:
                    return await future
                from asyncio.events import get_running_loop
                from asyncio.futures import _set_result_unless_cancelled
                loop = get_running_loop()
                future = loop.create_future()
                timer = loop.call_later(delay, _set_result_unless_cancelled, future, result)
                try:
                    return await future
                finally:
                    timer.cancel()
            """, filename: "<frozen asyncio.tasks>", in: namespace)
        state.sleepFunction = namespace.value(interned: session.intern("sleep"))
        return state.sleepFunction
    }
}

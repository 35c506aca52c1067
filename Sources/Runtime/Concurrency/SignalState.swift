#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A session's signal handlers.
final class SignalState: TracedExtension {
    /// Handlers of the language by number; `signal.signal`.
    var handlers: [Int32: Value] = [:]
    /// Handles of event loops; `loop.add_signal_handler`.
    fileprivate var loopHandles: [Int32: Value] = [:]
    /// Main tasks that Ctrl-C cancels, innermost last.
    fileprivate var interruptions: [Interruption] = []
    /// Ctrl-C arrives at this session.
    fileprivate(set) var watchesInterrupts = false

    func trace(_ heap: Heap) {
        for handler in handlers.values { heap.mark(handler) }
        for handle in loopHandles.values { heap.mark(handle) }
        for interruption in interruptions { heap.mark(interruption.task) }
    }
}

/// A main task that the first Ctrl-C cancels.
final class Interruption {
    let task: TaskObject
    fileprivate(set) var count = 0
    fileprivate var wakeDescriptor: Int32 = -1

    fileprivate init(_ task: TaskObject) { self.task = task }
}

extension Session {
    var signals: SignalState {
        if let known = extensions["signals"] as? SignalState { return known }
        let made = SignalState()
        extensions["signals"] = made
        return made
    }

    /// The program has handlers that a signal may call.
    var handlesSignals: Bool {
        guard let signals = extensions["signals"] as? SignalState else { return false }
        return !signals.loopHandles.isEmpty || signals.handlers.values.contains { mainThread.isCallable($0) }
    }

    /// Has Ctrl-C arrive at this session as KeyboardInterrupt, or as the cancellation of a main task.
    package func watchInterrupts() {
        signals.watchesInterrupts = true
        SignalCenter.listen(to: SIGINT, self)
    }

    /// Drops signals that have arrived and were not handled yet.
    package func forgetInterrupts() {
        _ = lock.take(.interrupt)
        if SignalCenter.isListening(self) { _ = SignalCenter.take() }
    }
}

extension ThreadState {
    /// Handles signals that have arrived. Only the main thread does.
    package func checkSignals() throws {
        if self !== session.mainThread { return }
        if session.lock.take(.interrupt).isEmpty { return }
        try handleInterrupts()
    }

    /// The session was asked to look for signals: handles those that have arrived.
    func handleInterrupts() throws {
        let numbers = SignalCenter.isListening(session) ? SignalCenter.take() : []
        // The host asked itself: that means Ctrl-C.
        if numbers.isEmpty { return try handleSignal(SIGINT) }
        for (index, number) in numbers.enumerated() {
            do { try handleSignal(number) } catch {
                // The others wait for the next safepoint.
                for later in numbers[(index + 1)...] { raise(later) }
                throw error
            }
        }
    }

    private func handleSignal(_ number: Int32) throws {
        let signals = session.signals
        if let handle = signals.loopHandles[number]?.as(HandleObject.self) {
            let loop = handle.loop.unsafeAs(EventLoopObject.self)
            loop.ready.append(ReadyEntry(target: Value(handle), argument: .unbound))
            loop.poller.wake()
            return
        }
        if let handler = signals.handlers[number], isCallable(handler) {
            try call(handler, int(Int(number)), .none)
            return
        }
        guard number == SIGINT else { return }
        if let interruption = signals.interruptions.last {
            interruption.count += 1
            if interruption.count == 1 && !interruption.task.isDone {
                _ = try cancelFuture(Value(interruption.task))
                interruption.task.eventLoop.poller.wake()
                return
            }
        }
        throw error(.keyboardInterrupt)
    }

    // MARK: Main tasks

    /// From now on Ctrl-C cancels the task; nil where Ctrl-C is not ours to handle.
    func beginInterruption(of task: TaskObject) -> Interruption? {
        let signals = session.signals
        guard self === session.mainThread, signals.watchesInterrupts, signals.handlers[SIGINT] == nil else {
            return nil
        }
        let interruption = Interruption(task)
        interruption.wakeDescriptor = SignalCenter.exchangeWakeDescriptor(
            task.eventLoop.poller.wakeDescriptor)
        signals.interruptions.append(interruption)
        return interruption
    }

    func endInterruption(_ interruption: Interruption) {
        _ = SignalCenter.exchangeWakeDescriptor(interruption.wakeDescriptor)
        session.signals.interruptions.removeAll { $0 === interruption }
    }

    // MARK: Handlers of event loops

    /// A signal number as an argument.
    func signalNumber(_ value: Value) throws -> Int32 {
        guard isInstance(value, session.types.int) else {
            throw typeError("sig must be an int, not \(try reprText(value))")
        }
        let number = try toIndex(value)
        guard number >= 1, number <= SignalCenter.limit else {
            throw valueError("invalid signal number \(number)")
        }
        return Int32(number)
    }

    func addSignalHandler(_ loop: EventLoopObject, _ number: Int32, _ handle: HandleObject) throws {
        guard self === session.mainThread else {
            throw valueError("set_wakeup_fd only works in main thread of the main interpreter")
        }
        if number == SIGKILL || number == SIGSTOP {
            throw runtimeError("sig \(number) cannot be caught")
        }
        let signals = session.signals
        signals.loopHandles[number]?.as(HandleObject.self)?.cancel()
        signals.loopHandles[number] = Value(handle)
        loop.signalHandlers.set(interned: session.intern(String(number)), int(Int(number)))
        _ = SignalCenter.exchangeWakeDescriptor(loop.poller.wakeDescriptor)
        SignalCenter.listen(to: number, session)
    }

    func removeSignalHandler(_ loop: EventLoopObject, _ number: Int32) throws -> Bool {
        let signals = session.signals
        guard let handle = signals.loopHandles[number]?.as(HandleObject.self), handle.loop == loop.value
        else {
            return false
        }
        signals.loopHandles[number] = nil
        loop.signalHandlers.remove(interned: session.intern(String(number)))
        if signals.handlers[number] == nil && !(number == SIGINT && signals.watchesInterrupts) {
            SignalCenter.restore(number)
        }
        if loop.signalHandlers.count == 0 { _ = SignalCenter.exchangeWakeDescriptor(-1) }
        return true
    }

    func removeAllSignalHandlers(_ loop: EventLoopObject) throws {
        if loop.signalHandlers.count == 0 { return }
        for (number, handle) in session.signals.loopHandles {
            if handle.as(HandleObject.self)?.loop == loop.value { _ = try removeSignalHandler(loop, number) }
        }
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A session's signal handlers.
final class SignalState: TracedExtension {
    /// What `signal.signal` has set, by number: functions, or the numbers of SIG_DFL and SIG_IGN.
    fileprivate(set) var handlers: [Int32: Value] = [:]
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

    /// Has writing to a pipe or socket that nobody reads raise BrokenPipeError instead of ending the process.
    package func ignoreBrokenPipes() { SignalCenter.ignoreBrokenPipes() }

    /// Has Ctrl-C arrive at this session as KeyboardInterrupt, or as the cancellation of a main task.
    package func watchInterrupts() {
        // A shell's background jobs are started with the signal ignored.
        if SignalCenter.currentAction(SIGINT) != .standard { return }
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
        let asked = session.lock.take([.interrupt, .signal])
        if asked.isEmpty { return }
        if asked.contains(.signal) {
            do { try handleArrivedSignals() } catch {
                if asked.contains(.interrupt) { session.lock.request(.interrupt) }
                throw error
            }
        }
        // The host asked itself: that means Ctrl-C.
        if asked.contains(.interrupt) { try handleSignal(SIGINT) }
    }

    private func handleArrivedSignals() throws {
        guard SignalCenter.isListening(session) else { return }
        let numbers = SignalCenter.take()
        for (index, number) in numbers.enumerated() {
            do { try handleSignal(number) } catch {
                // The others wait for the next safepoint.
                for later in numbers[(index + 1)...] { SignalCenter.post(later) }
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
            let frame = runningFrame(depth: 0).map { Value($0) } ?? .none
            try call(handler, int(Int(number)), frame)
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

    // MARK: Handlers of the language

    /// What a signal does (`signal.getsignal`): a function, 0 for the standard action, 1 for none, None for something
    /// that was not set from here.
    package func signalHandler(_ number: Int32) -> Value {
        if let handler = session.signals.handlers[number] { return handler }
        if number == SIGINT && session.signals.watchesInterrupts { return defaultInterruptHandler }
        switch SignalCenter.currentAction(number) {
        case .standard: return Value(smallInt: 0)
        case .ignored: return Value(smallInt: 1)
        case .other: return .none
        }
    }

    /// `signal.default_int_handler`
    package var defaultInterruptHandler: Value {
        if let known = session.roots["signal.default_int_handler"] { return known }
        let function = NativeFunctionObject(
            session, "default_int_handler", "signalnum, frame, /", moduleName: "_signal"
        ) { t, _ in throw t.error(.keyboardInterrupt) }
        session.roots["signal.default_int_handler"] = Value(function)
        return Value(function)
    }

    /// Sets what a signal does; `handler` is a function, 0 or 1. Throws OSError when the system refuses.
    package func setSignalHandler(_ number: Int32, _ handler: Value) throws {
        let signals = session.signals
        let isDone: Bool
        if handler == Value(smallInt: 0) || handler == Value(smallInt: 1) {
            isDone = SignalCenter.restore(number, isIgnored: handler == Value(smallInt: 1))
        } else {
            isDone = SignalCenter.listen(to: number, session)
        }
        if !isDone { throw osError(errno) }
        if let handle = signals.loopHandles.removeValue(forKey: number)?.as(HandleObject.self) {
            handle.loop.unsafeAs(EventLoopObject.self).signalHandlers.remove(
                interned: session.intern(String(number)))
        }
        if number == SIGINT && handler == defaultInterruptHandler {
            signals.watchesInterrupts = true
            signals.handlers[number] = nil
        } else {
            signals.handlers[number] = handler
        }
    }

    /// Signals write their numbers to this descriptor from now on (-1: to none); the one before.
    package func exchangeSignalDescriptor(_ descriptor: Int32) -> Int32 {
        SignalCenter.exchangeReportDescriptor(descriptor)
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
        let signals = session.signals
        signals.loopHandles[number]?.as(HandleObject.self)?.cancel()
        signals.loopHandles[number] = Value(handle)
        loop.signalHandlers.set(interned: session.intern(String(number)), int(Int(number)))
        _ = SignalCenter.exchangeWakeDescriptor(loop.poller.wakeDescriptor)
        if !SignalCenter.listen(to: number, session) {
            let code = errno
            signals.loopHandles[number] = nil
            loop.signalHandlers.remove(interned: session.intern(String(number)))
            throw code == EINVAL ? runtimeError("sig \(number) cannot be caught") : osError(code)
        }
        signals.handlers[number] = nil
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

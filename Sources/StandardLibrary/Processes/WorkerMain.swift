import Runtime

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The messages a worker process has received; a thread of its own reads them, so that the end of the session is
/// seen while a call runs.
private final class WorkerInbox: @unchecked Sendable {
    private let channel: WorkerChannel
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    // Guarded by the mutex.
    private var messages: [WorkerChannel.Message] = []
    private var isBusy = true
    private var hasEnded = false

    init(_ channel: WorkerChannel) {
        self.channel = channel
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    // Lives as long as the process.

    /// Reads until the session's end is closed; a call that runs then is not worth finishing.
    func readAll() {
        while let message = channel.receive() {
            pthread_mutex_lock(mutex)
            messages.append(message)
            pthread_cond_signal(changed)
            pthread_mutex_unlock(mutex)
        }
        pthread_mutex_lock(mutex)
        hasEnded = true
        if isBusy || !messages.isEmpty { _exit(1) }
        pthread_cond_signal(changed)
        pthread_mutex_unlock(mutex)
        // The worker comes to its end by itself now, unless the session goes first.
        channel.waitForClose()
        _exit(0)
    }

    /// The next message; nil at the end.
    func next() -> WorkerChannel.Message? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        isBusy = false
        while messages.isEmpty {
            if hasEnded { return nil }
            pthread_cond_wait(changed, mutex)
        }
        isBusy = true
        return messages.removeFirst()
    }
}

/// What a worker prints goes to its session.
public final class WorkerHost: Host {
    private let inner: SystemHost
    fileprivate let channel = WorkerChannel(WorkerSpawning.workerDescriptor)

    /// The host of a process that was started as a worker.
    public init(virtualClock: VirtualClock? = nil, workerCommand: (String?) -> [String]?) {
        inner = SystemHost(arguments: [""], virtualClock: virtualClock)
        inner.workerCommand = workerCommand(inner.executablePath)
    }

    public func write(_ bytes: UnsafeRawBufferPointer, to stream: Int32, cell: Int) -> Int32 {
        // Nobody is left to read it: the process's end is near.
        if !channel.send(.output, bytes, prefix: [UInt8(truncatingIfNeeded: stream)]) { _exit(1) }
        return 0
    }

    public func flush(_ stream: Int32) {}
    public func wallClock() -> Double { inner.wallClock() }
    public func monotonicClock() -> Double { inner.monotonicClock() }
    public var arguments: [String] { inner.arguments }
    public var executablePath: String? { inner.executablePath }
    public var workerCommand: [String]? { inner.workerCommand }
    public var virtualClock: VirtualClock? { inner.virtualClock }
    public func isTerminal(_ stream: Int32) -> Bool { false }
}

/// The life of a worker process: takes calls until its session ends.
public final class WorkerMain {
    private let session: Session
    private let channel: WorkerChannel
    private let inbox: WorkerInbox
    private let link = TransferLink()
    private var thread: ThreadState { session.mainThread }

    /// Prepares a worker. `session` has its `__main__` and a `WorkerHost`.
    public init(_ session: Session, _ host: WorkerHost) {
        self.session = session
        channel = host.channel
        inbox = WorkerInbox(host.channel)
        session.standardOutput.flushesLines = true
    }

    /// Serves calls; the exit code.
    public func run() -> Int32 {
        session.watchInterrupts()
        let inbox = inbox
        guard InterpreterThread.start(stackSize: 1 << 18, { inbox.readAll() }) != nil else { return 1 }
        while let message = thread.allowingThreads({ inbox.next() }) {
            // Ctrl-C between two calls was not meant for either.
            session.forgetInterrupts()
            switch message.kind {
            case .start: setUp(message.contents)
            case .call: serve(message.contents)
            default: return 1
            }
        }
        session.forgetInterrupts()
        return thread.endSession(exitCode: 0)
    }

    private func setUp(_ contents: [UInt8]) {
        guard let settings = try? TransferReader.decode(contents, thread, link).as(TupleObject.self),
            settings.count == 6
        else { return }
        session.roots["worker name"] = settings[0]
        if !settings[1].isNone { session.mainNamespace?.set(interned: session.names.file, settings[1]) }
        if let sys = try? thread.importedModule("sys").namespace {
            sys.set(interned: session.intern("argv"), settings[2])
            if let path = settings[3].as(ListObject.self) {
                let own = session.searchPath
                own.truncate(to: 0)
                own.append(path.items, count: path.count)
            }
        }
        if let limit = try? thread.toIndex(settings[4]) { session.recursionLimit = limit }
        session.sharesLocalDefinitions = settings[5].isTrue
    }

    private func serve(_ contents: [UInt8]) {
        let t = thread
        let reply: (kind: WorkerChannel.Kind, bytes: [UInt8])
        do {
            let call = try TransferReader.decode(contents, t, link)
            reply = perform(call)
        } catch {
            reply = (.unreadable, describe(t.pythonError(error)))
        }
        t.flushStandardStreams()
        let channel = channel
        if !t.allowingThreads({ channel.send(reply.kind, reply.bytes) }) { _exit(1) }
    }

    private func perform(_ call: Value) -> (WorkerChannel.Kind, [UInt8]) {
        let t = thread
        do {
            guard let parts = call.as(TupleObject.self), parts.count == 3,
                let arguments = parts[1].as(TupleObject.self)
            else { throw t.runtimeError("invalid call") }
            let result = try t.protecting([call]) {
                try t.call(parts[0], tuple: arguments, keywords: parts[2])
            }
            return (.result, try t.protecting([result]) { try TransferWriter.encode(result, t, link) })
        } catch {
            return (.failure, describe(t.pythonError(error)))
        }
    }

    /// An exception and its traceback's text as bytes.
    private func describe(_ error: PythonError) -> [UInt8] {
        let t = thread
        return t.protecting([error.value]) {
            let text = Value(session.string(t.textForOtherProcess(error.exception)))
            do {
                return try TransferWriter.encode(Value(session.tuple([error.value, text])), t, link)
            } catch {
                // The exception itself cannot travel: its failure does.
                let failure = t.pythonError(error)
                let shown = Value(session.string(t.textForOtherProcess(failure.exception)))
                let plain = t.error(failureName(failure), (try? t.strText(failure.value)) ?? "")
                return (try? TransferWriter.encode(Value(session.tuple([plain.value, shown])), t, link)) ?? []
            }
        }
    }

    private func failureName(_ error: PythonError) -> ExceptionName {
        ExceptionName(rawValue: error.exception.type.name) ?? .runtimeError
    }
}

/// A started thread of the language: what `join` waits for.
final class ThreadHandleObject: Object, Awaitable {
    let function: Value
    let isDaemon: Bool
    let cell: Int
    private(set) var isDone = false
    fileprivate(set) var identifier = 0
    var waiters = WaitList()

    init(_ shape: Shape, function: Value, isDaemon: Bool, cell: Int) {
        self.function = function
        self.isDaemon = isDaemon
        self.cell = cell
        super.init(shape)
    }

    override func trace(_ heap: Heap) { heap.mark(function) }

    /// Waits for the end; false when the time was over first.
    func join(_ t: ThreadState, deadline: Double?) throws -> Bool {
        try t.wait(for: self, until: deadline, while: { !isDone })
    }

    fileprivate func finish() {
        isDone = true
        waiters.wakeAll()
    }
}

/// Threads of a session that were started by the language.
final class ThreadRegistry: TracedExtension {
    let lock, recursiveLock, handle, simpleQueue: TypeObject
    /// Threads that run, in the order they were started.
    private(set) var running: [ThreadHandleObject] = []

    init(_ session: Session) {
        let object: TypeObject = session.types.object
        func make(_ name: String, _ module: String, _ define: @escaping (TypeBuilder) -> Void) -> TypeObject {
            let type = session.makeType(
                name, base: object, layout: .native, moduleName: module, define: define)
            type.hasWeakReferences = true
            return type
        }
        lock = make("lock", "_thread", defineLockType)
        recursiveLock = make("RLock", "_thread", defineRecursiveLockType)
        handle = make("_ThreadHandle", "_thread", defineThreadHandleType)
        simpleQueue = make("SimpleQueue", "_queue", defineSimpleQueueType)
    }

    func trace(_ heap: Heap) {
        for type in [lock, recursiveLock, handle, simpleQueue] { heap.mark(type) }
        for handle in running { heap.mark(handle) }
    }

    fileprivate func add(_ handle: ThreadHandleObject) { running.append(handle) }
    fileprivate func remove(_ handle: ThreadHandleObject) { running.removeAll { $0 === handle } }
}

extension Session {
    /// The session's threads, made when first needed.
    var threadRegistry: ThreadRegistry {
        if let known = extensions["threads"] as? ThreadRegistry { return known }
        let made = ThreadRegistry(self)
        extensions["threads"] = made
        return made
    }
}

/// What a new OS thread gets.
private struct ThreadStart: @unchecked Sendable {
    // The session outlives its threads; the handle is kept by the registry.
    let session: Session
    let handle: Unmanaged<ThreadHandleObject>
}

extension ThreadState {
    /// Virtual size of the native stack of the language's threads.
    private static let nativeStackSize = 64 << 20

    /// Starts an OS thread that calls `function`.
    func startThread(_ function: Value, isDaemon: Bool) throws -> ThreadHandleObject {
        let registry = session.threadRegistry
        let handle = ThreadHandleObject(
            registry.handle.rootShape, function: function, isDaemon: isDaemon, cell: session.currentCell)
        registry.add(handle)
        let start = ThreadStart(session: session, handle: .passUnretained(handle))
        let thread = InterpreterThread.start(stackSize: Self.nativeStackSize) { runThread(start) }
        guard let thread else {
            registry.remove(handle)
            throw runtimeError("can't start new thread")
        }
        detachThread(thread)
        return handle
    }

    /// Waits for all threads that are no daemons, as the end of a program does.
    package func joinThreads() throws {
        guard session.extensions["threads"] != nil else { return }
        let registry = session.threadRegistry
        while let handle = registry.running.first(where: { !$0.isDaemon }) {
            _ = try handle.join(self, deadline: nil)
        }
    }

    /// Identifies the thread among those of the session; never 0.
    var identifier: Int {
        Int(bitPattern: Unmanaged.passUnretained(self).toOpaque()) & (Value.smallIntMax >> 1)
    }
}

/// The whole life of a thread.
private func runThread(_ start: ThreadStart) {
    let session = start.session
    session.lock.acquire()
    let thread = ThreadState(session)
    thread.threadName = "Dummy"
    session.threads.append(thread)
    let handle = start.handle._withUnsafeGuaranteedRef { $0 }
    session.currentCell = handle.cell
    handle.identifier = thread.identifier
    do { try thread.call(handle.function) } catch {
        let error = thread.pythonError(error)
        if !thread.matches(error, .systemExit) { thread.reportUnraisable(error, in: handle.function) }
    }
    session.threads.removeAll { $0 === thread }
    session.threadRegistry.remove(handle)
    handle.finish()
    session.waits.noteThreadEnded(session)
    session.lock.release()
}

func defineThreadHandleType(_ builder: TypeBuilder) {
    func handle(_ value: Value) -> ThreadHandleObject { value.unsafeAs(ThreadHandleObject.self) }
    builder.new("cls, /, *args, **kwargs") { t, _ in
        throw t.typeError("cannot create '_thread._ThreadHandle' instances")
    }
    builder.property("ident", get: { t, object in t.int(handle(object).identifier) })
    builder.method("is_done", "self, /") { _, a in Value(handle(a[0]).isDone) }
    builder.method("join", "self, timeout=None, /") { t, a in
        let deadline = try a[1].isNone ? nil : t.deadline(t.toDouble(a[1]))
        return Value(try handle(a[0]).join(t, deadline: deadline))
    }
}

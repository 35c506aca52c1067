import Runtime

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A worker process as its session sees it.
final class WorkerProcessObject: LibraryObject {
    let process: pid_t
    let channel: WorkerChannel
    let link = TransferLink()
    fileprivate var hasEnded = false

    init(_ shape: Shape, _ process: pid_t, _ channel: WorkerChannel) {
        self.process = process
        self.channel = channel
        super.init(shape)
    }

    deinit {
        if hasEnded { return }
        channel.close()
        _ = WorkerSpawning.wait(for: process, seconds: 0)
    }
}

/// `_process`: what `concurrent.futures.process` stands on.
func defineProcessModule(_ module: ModuleBuilder) {
    module.type("WorkerProcess", layout: .closed) { type in
        type.new("cls, name, main_file, /") { t, a in try t.startWorker(a[0], name: a[1], mainFile: a[2]) }
        type.property("pid") { t, this in t.int(Int(worker(this).process)) }
        // (kind, value, traceback): 'result', 'failure' or 'unreadable'; None when the process has died.
        type.method("call", "self, cell, function, args, kwargs, /") { t, a in
            let message = t.session.tuple([a[2], a[3], a[4]])
            return try t.callWorker(worker(a[0]), Value(message), cell: t.toIndex(a[1]))
        }
        type.method("kill", "self, signal=9, /") { t, a in
            let signal = Int32(truncatingIfNeeded: try t.toIndex(a[1]))
            if !worker(a[0]).hasEnded { kill(worker(a[0]).process, signal) }
            return .none
        }
        type.method("close", "self, cell, /") { t, a in
            t.int(try t.endWorker(worker(a[0]), cell: t.toIndex(a[1])))
        }
    }
    // Name of this process when it is a worker.
    module.function("worker_name", "") { t, _ in t.session.roots["worker name"] ?? .none }
    // Processes are numbered in the order in which they were made.
    let numbers = ProcessNumbers()
    module.function("next_number", "") { t, _ in t.int(numbers.next()) }
    module.function("current_cell", "") { t, _ in t.int(t.session.currentCell) }
    module.function("format_exception", "exception, /") { t, a in
        guard let exception = a[0].as(ExceptionObject.self) else { return Value(t.session.emptyString) }
        return Value(t.session.string(t.textForOtherProcess(exception)))
    }
}

/// Counts the processes of a session.
private final class ProcessNumbers {
    private var last = 0

    func next() -> Int {
        last += 1
        return last
    }
}

private func worker(_ value: Value) -> WorkerProcessObject { value.unsafeAs(WorkerProcessObject.self) }

extension ThreadState {
    /// An exception with its traceback; with the heading also where there are no lines of the language.
    func textForOtherProcess(_ exception: ExceptionObject) -> String {
        let text = formatException(exception)
        return exception.traceback.isNone && exception.context.isNone
            ? "Traceback (most recent call last):\n" + text : text
    }

    fileprivate func startWorker(_ cls: Value, name: Value, mainFile: Value) throws -> Value {
        guard let command = session.host.workerCommand else {
            throw runtimeError("this host cannot start worker processes")
        }
        let started: (process: pid_t, channel: WorkerChannel)
        switch allowingThreads({ WorkerSpawning.start(command) }) {
        case .success(let success): started = success
        case .failure(let failure):
            throw error(
                .osError,
                arguments: [
                    int(Int(failure.code)), Value(session.string(String(cString: strerror(failure.code)))),
                ])
        }
        let made = WorkerProcessObject(
            cls.unsafeAs(TypeObject.self).rootShape, started.process, started.channel)
        let sys = try importedModule("sys").namespace
        func system(_ name: String) -> Value { sys.value(interned: session.intern(name)) }
        let settings = session.tuple([
            name, mainFile, system("argv"), system("path"), int(session.recursionLimit),
            Value(session.sharesLocalDefinitions),
        ])
        let bytes = try TransferWriter.encode(Value(settings), self, made.link)
        _ = allowingThreads { started.channel.send(.start, bytes) }
        return Value(made)
    }

    fileprivate func callWorker(_ worker: WorkerProcessObject, _ message: Value, cell: Int) throws -> Value {
        let known = worker.link.known
        let (names, sources) = (worker.link.names, worker.link.sources)
        let bytes = try TransferWriter.encode(message, self, worker.link)
        let channel = worker.channel
        guard allowingThreads({ channel.send(.call, bytes) }) else { return .none }
        func reply(_ kind: String, _ value: Value, _ text: Value) -> Value {
            Value(session.tuple([Value(session.intern(kind)), value, text]))
        }
        while let message = allowingThreads({ channel.receive() }) {
            switch message.kind {
            case .output: forward(message.contents, cell: cell)
            case .result, .failure, .unreadable:
                if message.kind == .unreadable {
                    // Nobody knows how far the worker has read.
                    (worker.link.known, worker.link.names, worker.link.sources) = (known, names, sources)
                }
                session.flushOutput()
                do {
                    let value = try TransferReader.decode(message.contents, self, worker.link)
                    if message.kind == .result { return reply("result", value, .none) }
                    guard let pair = value.as(TupleObject.self), pair.count == 2 else { return .none }
                    return reply("failure", pair[0], pair[1])
                } catch let error as PythonError where !matches(error, .keyboardInterrupt) {
                    let text = textForOtherProcess(error.exception)
                    return reply("unreadable", error.value, Value(session.string(text)))
                }
            case .start, .call: return .none
            }
        }
        return .none
    }

    /// Output of a worker belongs to the cell that called it.
    private func forward(_ contents: [UInt8], cell: Int) {
        guard let stream = contents.first else { return }
        let target = stream == 2 ? session.standardError : session.standardOutput
        contents.withUnsafeBytes {
            target.write(UnsafeRawBufferPointer(rebasing: $0.dropFirst()), cell: cell)
        }
    }

    /// Lets a worker come to its end, and takes what it still prints; its exit code.
    fileprivate func endWorker(_ worker: WorkerProcessObject, cell: Int) throws -> Int {
        if worker.hasEnded { return 0 }
        worker.hasEnded = true
        let channel = worker.channel
        channel.finishSending()
        while let message = allowingThreads({ channel.receive() }) {
            if message.kind == .output { forward(message.contents, cell: cell) }
        }
        let process = worker.process
        let code = allowingThreads {
            channel.close()
            if let code = WorkerSpawning.wait(for: process, seconds: 5) { return code }
            kill(process, SIGKILL)
            return WorkerSpawning.wait(for: process, seconds: 5) ?? 0
        }
        session.flushOutput()
        return code
    }
}

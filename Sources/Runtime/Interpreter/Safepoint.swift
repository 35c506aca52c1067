/// What the running thread does at safepoints when it is asked to: calls and backward jumps.
extension ThreadState {
    @inline(never) func safepoint() throws {
        let lock = session.lock
        if !lock.take(.collection).isEmpty || session.heap.isStressed { collectGarbage() }
        if !lock.take(.handOver).isEmpty {
            let cell = session.currentCell
            withNativeStackRecorded { lock.handOver() }
            session.currentCell = cell
        }
        if self === session.mainThread {
            try checkSignals()
            if !lock.take(.pendingCall).isEmpty { try session.runPendingCalls(self) }
        }
    }

    /// Frees what nothing refers to, so that finalisers and weak references show it before native code is called with
    /// the arguments that end at `end` in the running frame.
    @inline(never) func collectPromptly(before end: UnsafeMutablePointer<Value>) throws {
        let heap = session.heap
        if heap.watched == 0 {
            _ = session.lock.take(.watch)
            return
        }
        guard heap.promptness.isInOrder() else { return }
        let count = heap.count
        usingRegisters(upTo: end) { collect(keepsCycles: true) }
        heap.promptness.note(objects: count)
        runFinalizers()
    }

    /// Has the collector look at the running frame's registers below `end` only, where `end` is one of them.
    private func usingRegisters<R>(upTo end: UnsafeMutablePointer<Value>, _ body: () throws -> R) rethrows
        -> R
    {
        guard hasFrame else { return try body() }
        let record = frame.pointee
        let isExact = isPlainProgram && !hasNativeCallers
        defer { ignoresNativeStack = false }
        if let generator = record.generator {
            let count = end - record.base
            let registerCount = generator._withUnsafeGuaranteedRef { $0.code.registerCount }
            guard count >= 0, count <= registerCount else { return try body() }
            // What is not marked may go, and no later collection is to meet it here.
            for index in count..<registerCount { record.base[index] = .unbound }
            session.heap.runningGenerator = generator
            session.heap.runningRegisters = count
            ignoresNativeStack = isExact
            defer { session.heap.runningGenerator = nil }
            return try body()
        }
        guard end >= record.base, end <= record.top else { return try body() }
        for index in 0..<(record.top - end) { end[index] = .unbound }
        liveEnd = end
        ignoresNativeStack = isExact
        defer { liveEnd = nil }
        return try body()
    }

    /// Has the collector look at the variables of the running frame only, not at its intermediate values. Nothing may be
    /// freed meanwhile.
    func countingVariablesOnly(_ body: () -> Void) {
        guard hasFrame else { return body() }
        let record = frame.pointee
        if let generator = record.generator {
            session.heap.runningGenerator = generator
            session.heap.runningRegisters = generator._withUnsafeGuaranteedRef { $0.code.localCount }
            defer { session.heap.runningGenerator = nil }
            return body()
        }
        liveEnd = record.base + record.code._withUnsafeGuaranteedRef { $0.localCount }
        defer { liveEnd = nil }
        body()
    }

    /// Frees what nothing refers to, also on this thread's native stack.
    func collect(keepsCycles: Bool = false) {
        withNativeStackRecorded { session.heap.collect(keepsCycles: keepsCycles) }
        for thread in session.threads { thread.clearUnusedRegisters() }
    }

    /// Frees what nothing refers to, then runs finalisers.
    package func collectGarbage() {
        collect()
        if session.heap.isStressed { session.lock.request(.collection) }
        runFinalizers()
    }

    /// Frees what nothing refers to but the running frame's registers below `end`, then runs finalisers.
    package func collectGarbage(before end: UnsafeMutablePointer<Value>) {
        usingRegisters(upTo: end) { collect() }
        runFinalizers()
    }

    func runFinalizers() {
        let heap = session.heap
        if heap.finalizationQueue.isEmpty || isFinalizing { return }
        isFinalizing = true
        defer { isFinalizing = false }
        let handled = handledException
        handledException = .none
        defer { handledException = handled }
        while let object = heap.finalizationQueue.popLast() {
            let value = Value(bits: UInt64(UInt(bitPattern: object.toOpaque())))
            protecting([value]) { value.unsafeObject.finalize(self) }
        }
    }
}

extension Session {
    /// Native work that must run on the main thread.
    func runPendingCalls(_ thread: ThreadState) throws {
        let calls = pendingCalls
        pendingCalls = []
        for call in calls { try call(thread) }
    }

    /// Starts or ends collecting at every safepoint.
    package var collectsAlways: Bool {
        get { heap.isStressed }
        set {
            heap.isStressed = newValue
            if newValue { lock.request(.collection) }
        }
    }
}

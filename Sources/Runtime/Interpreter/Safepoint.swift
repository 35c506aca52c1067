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

    /// Frees what nothing refers to, then runs finalisers.
    package func collectGarbage() {
        withNativeStackRecorded { session.heap.collect() }
        if session.heap.isStressed { session.lock.request(.collection) }
        runFinalizers()
    }

    private func runFinalizers() {
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

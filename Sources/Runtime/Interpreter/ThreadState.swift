/// One OS thread's state of running a session's code: registers, frames, the exception being handled.
///
/// Passed along to all native code; never a global.
public final class ThreadState {
    package unowned(unsafe) let session: Session
    /// Memory for the registers of function frames; reserved once, committed by use.
    let stack: UnsafeMutablePointer<Value>
    let stackEnd: UnsafeMutablePointer<Value>
    /// First register above everything in use; natives that need scratch registers start here.
    package var top: UnsafeMutablePointer<Value> {
        @inline(__always) get { storedTop }
        @inline(__always) set { storedTop = newValue }
    }
    final var storedTop: UnsafeMutablePointer<Value>
    /// The unbound value (see `push`).
    final var blank = Value.unbound
    let frames: UnsafeMutablePointer<Frame>
    /// The running frame's record; frames below it are its callers.
    var frame: UnsafeMutablePointer<Frame>
    let framesEnd: UnsafeMutablePointer<Frame>
    /// First record beyond the recursion limit.
    var frameLimit: UnsafeMutablePointer<Frame>
    /// The exception that is being handled (`sys.exception()`), or None.
    package var handledException: Value {
        @inline(__always) get { storedHandledException }
        @inline(__always) set { storedHandledException = newValue }
    }
    final var storedHandledException: Value = Value.none
    /// Exceptions raised lately: keeps alive what only a Swift error refers to.
    var raisedExceptions = [Value](repeating: .none, count: 32)
    var raisedIndex = 0
    /// Values natives protect while they call back.
    package var protected: [Value] = []
    /// How the generator that native code resumed last left the loop.
    enum Departure { case returned, yielded, item }
    var departure = Departure.returned
    /// `sys.set_asyncgen_hooks`: called with an asynchronous generator before its first step, and when it is dropped.
    package var asyncGeneratorFirstIteration = Value.none
    package var asyncGeneratorFinalizer = Value.none
    /// The coroutine made last, for the "never awaited" warning; unbound once it is gone. Keeps it not alive.
    var lastCoroutine = Value.unbound
    /// The running task's context (`contextvars`), or unbound.
    package var context: Value {
        @inline(__always) get { storedContext }
        @inline(__always) set { storedContext = newValue }
    }
    final var storedContext: Value = Value.unbound
    /// The event loop that runs on this thread, and the one that `set_event_loop` has set for it; None without.
    package var runningLoop: Value {
        @inline(__always) get { storedRunningLoop }
        @inline(__always) set { storedRunningLoop = newValue }
    }
    final var storedRunningLoop = Value.none
    package var ownLoop = Value.none
    /// `set_event_loop` was called, so that no loop is made unasked.
    package var hasSetLoop = false
    /// The module that the thread waits for while another one imports it.
    var awaitedImport: String?
    /// Name for error messages.
    package var threadName = "MainThread"
    /// Where the thread waits for others.
    let parker = Parker()
    /// Values of `threading.local` objects, by their keys; made when first needed.
    var localValues: DictObject?
    /// Limits of the native stack.
    let nativeStackLimit: UInt
    let nativeStackBase: UInt
    let savedRegisters: UnsafeMutableRawPointer
    /// Where the native stack stood when the thread gave up the lock, or the collector runs.
    var nativeStackPointer: UInt = 0
    var isFinalizing = false
    /// The outermost frame runs a program's own code, for which native code holds nothing that is not rooted elsewhere.
    var isPlainProgram = false
    /// The native code about to resume a generator keeps what it holds where the collector looks.
    final var isExactCaller = false
    /// The native stack need not be searched, during a collection.
    var ignoresNativeStack = false
    /// End of the running frame's registers that are in use, during a collection that knows it.
    var liveEnd: UnsafeMutablePointer<Value>?
    final var storedNativeDepth = 0
    /// Containers whose repr is being made, for "[...]".
    package var reprStack: [Value] = []

    private static let stackValues = 1 << 25
    /// Room beyond `stackEnd` for natives' few scratch registers.
    static let stackMargin = 1024
    private static let frameRecords = 1 << 21

    package init(_ session: Session) {
        self.session = session
        let isMain = session.threads.isEmpty
        let stackCount = isMain ? Self.stackValues : Self.stackValues / 8
        let frameCount = isMain ? Self.frameRecords : Self.frameRecords / 8
        stack = reserveMemory(Value.self, count: stackCount)
        stackEnd = stack + (stackCount - Self.stackMargin)
        storedTop = stack + 1
        frames = reserveMemory(Frame.self, count: frameCount)
        frame = frames
        framesEnd = frames + (frameCount - 16)
        frameLimit = min(framesEnd, frames + 1 + session.recursionLimit)
        savedRegisters = .allocate(byteCount: Self.savedRegisterSize, alignment: 64)
        savedRegisters.initializeMemory(as: UInt8.self, repeating: 0, count: Self.savedRegisterSize)
        (nativeStackLimit, nativeStackBase) = currentNativeStackBounds()
    }

    deinit {
        savedRegisters.deallocate()
        releaseMemory(stack, count: stackEnd - stack + Self.stackMargin)
        releaseMemory(frames, count: framesEnd - frames + 16)
    }

    /// Keeps `values` alive while `body` runs.
    package func protecting<R>(_ values: [Value], _ body: () throws -> R) rethrows -> R {
        let count = protected.count
        protected.append(contentsOf: values)
        defer { protected.removeSubrange(count...) }
        return try body()
    }

    /// Keeps values alive until `endProtection` with the number returned.
    @inline(__always) func protect(_ first: Value, _ second: Value, _ third: Value) -> Int {
        let count = protected.count
        protected.append(first)
        protected.append(second)
        protected.append(third)
        return count
    }
    @inline(__always) func endProtection(downTo count: Int) {
        protected.removeLast(protected.count - count)
    }

    /// Throws RecursionError when the native stack is nearly used up. Every native that can recurse without bound
    /// (repr, comparison, parsing of nested data) calls this at each level.
    @inline(__always) package func checkNativeStack() throws {
        if nativeStackIsLow { throw error(.recursionError, "maximum recursion depth exceeded") }
    }
    /// Natives nested in each other that CPython counts too (repr, comparison, ...).
    package var nativeDepth: Int {
        @inline(__always) get { storedNativeDepth }
        @inline(__always) set { storedNativeDepth = newValue }
    }
    /// How deep natives may be nested.
    package static var nativeDepthLimit: Int { 9_998 }

    /// Counts one more nested native, or throws RecursionError; `leaveNative` has to follow unless it throws.
    @inline(__always) package func enterNative(_ doing: StaticString) throws {
        if nativeDepth >= Self.nativeDepthLimit || nativeStackIsLow { throw nestedTooDeep(doing) }
        nativeDepth += 1
    }
    @inline(__always) package func leaveNative() { nativeDepth -= 1 }

    @inline(never) private func nestedTooDeep(_ doing: StaticString) -> PythonError {
        error(.recursionError, "maximum recursion depth exceeded\(doing)")
    }
    var nativeStackIsLow: Bool {
        @inline(__always) get { approximateStackPointer() < nativeStackLimit }
    }

    func trace(_ heap: Heap) {
        if let liveEnd {
            let outerTop = frame.pointee.top
            heap.mark(stack, count: liveEnd - stack)
            if top > outerTop { heap.mark(outerTop, count: top - outerTop) }
        } else {
            heap.mark(stack, count: max(0, top - stack))
        }
        // An error that travels through native code exists only while native code waits for the loop.
        if liveEnd == nil && heap.runningGenerator == nil || hasNativeCallers {
            for value in raisedExceptions { heap.mark(value) }
        } else {
            for index in raisedExceptions.indices { raisedExceptions[index] = .none }
        }
        for value in protected { heap.mark(value) }
        for value in reprStack { heap.mark(value) }
        heap.mark(handledException)
        heap.mark(context)
        heap.mark(runningLoop)
        heap.mark(ownLoop)
        heap.mark(localValues)
        heap.mark(asyncGeneratorFirstIteration)
        heap.mark(asyncGeneratorFinalizer)
        traceFrames(heap)
    }
}

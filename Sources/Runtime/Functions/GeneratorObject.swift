/// A generator, coroutine or asynchronous generator: the registers of a suspended function.
///
/// `yield from` and `await` of another generator link the two: `delegate` runs for its `delegator`. The outermost of
/// such a chain remembers the innermost, where execution goes on.
public final class GeneratorObject: Object {
    package enum State: UInt8 {
        case created, suspended, running
        /// Part of another generator's chain.
        case delegated
        case finished
    }

    package let function: Value
    /// The function, then the registers.
    private let storage: UnsafeMutablePointer<Value>
    let registers: UnsafeMutablePointer<Value>
    private let registerCount: Int
    var pc: UnsafeMutablePointer<UInt64>
    package var state: State {
        @inline(__always) get { storedState }
        @inline(__always) set { storedState = newValue }
    }
    final var storedState: State = State.created
    package var code: CodeObject { function.unsafeAs(FunctionObject.self).code }
    package var name: Value
    package var qualifiedName: Value
    /// The generator this one awaits or yields from.
    var delegate: Unmanaged<GeneratorObject>?
    var delegator: Unmanaged<GeneratorObject>?
    /// Set while suspended as the outermost of a chain.
    var innermost: Unmanaged<GeneratorObject>?
    /// An iterator of another kind, or a future, that this one delegates to.
    package var delegateIterator: Value {
        @inline(__always) get { storedDelegateIterator }
        @inline(__always) set { storedDelegateIterator = newValue }
    }
    final var storedDelegateIterator: Value = Value.unbound
    /// The exception handled at the place of suspension, if the generator handles one.
    var handledInside = Value.unbound
    /// The exception its resumer was handling.
    var handledOutside = Value.none
    /// Depth of the chain up to here, for the recursion limit.
    var chainDepth = 0
    /// An `asend`, `athrow` or `__anext__` of this asynchronous generator is under way.
    package var isAsyncRunning = false
    package var isAsyncClosed = false
    /// Asynchronous generators: the loop's hooks have been told about it; its finaliser, if any.
    package var hooksCalled = false
    package var finalizerHook = Value.none

    init(_ session: Session, function: Value, kind: Object.Kind) {
        self.function = function
        let functionObject = function.unsafeAs(FunctionObject.self)
        let code = functionObject.code
        registerCount = code.registerCount
        storage = .allocate(capacity: registerCount + 1)
        storage.initialize(repeating: .unbound, count: registerCount + 1)
        storage[0] = function
        registers = storage + 1
        pc = code.instructions
        name = functionObject.name
        qualifiedName = functionObject.qualifiedName
        let types: Types = session.types
        let type =
            switch kind {
            case .coroutine: types.coroutine
            case .asyncGenerator: types.asyncGenerator
            default: types.generator
            }
        super.init(type.rootShape, kind: kind)
    }

    deinit { storage.deallocate() }

    package override func trace(_ heap: Heap) {
        let isTop =
            heap.runningGenerator.map { $0.toOpaque() == Unmanaged.passUnretained(self).toOpaque() } ?? false
        heap.mark(storage, count: isTop ? min(heap.runningRegisters, registerCount) + 1 : registerCount + 1)
        heap.mark(name)
        heap.mark(qualifiedName)
        if let delegate { heap.mark(Unmanaged<Object>.fromOpaque(delegate.toOpaque())) }
        if let delegator, !heap.isCountingReferences {
            heap.mark(Unmanaged<Object>.fromOpaque(delegator.toOpaque()))
        }
        if let innermost { heap.mark(Unmanaged<Object>.fromOpaque(innermost.toOpaque())) }
        heap.mark(delegateIterator)
        heap.mark(handledInside)
        heap.mark(handledOutside)
        heap.mark(finalizerHook)
    }

    /// Forgets everything: nothing runs here any more.
    func finish() {
        state = .finished
        for index in 0..<registerCount { registers[index] = .unbound }
        delegateIterator = .unbound
        delegate = nil
        innermost = nil
        handledInside = .unbound
        flags.subtract([.hasFinalizer, .watched])
    }

    /// What error messages call it.
    var description: String {
        switch kind {
        case .coroutine: "coroutine"
        case .asyncGenerator: "async generator"
        default: "generator"
        }
    }

    /// Whether it, or the chain it is part of, runs right now.
    package var isRunning: Bool {
        var generator = Unmanaged.passUnretained(self)
        while true {
            let (state, delegator) = generator._withUnsafeGuaranteedRef { ($0.state, $0.delegator) }
            if state == .running { return true }
            guard state == .delegated, let delegator else { return false }
            generator = delegator
        }
    }

    /// Where execution of the chain below this generator goes on. O(1) for the outermost of a chain.
    var resumptionPoint: Unmanaged<GeneratorObject> {
        if let innermost, delegator == nil { return innermost }
        var generator = Unmanaged.passUnretained(self)
        while let next = generator._withUnsafeGuaranteedRef({ $0.delegate }) { generator = next }
        return generator
    }

    /// What it awaits or yields from: another generator, an iterator or a future; None when nothing.
    package var awaited: Value {
        if let delegate { return Value(bits: UInt64(UInt(bitPattern: delegate.toOpaque()))) }
        return delegateIterator.isUnbound ? .none : delegateIterator
    }

    /// The line it stands at; nil when finished.
    package var currentLine: Int? {
        if state == .finished { return nil }
        if state == .created { return code.unit.parts.firstLine }
        return Int(code.position(at: pc - code.instructions - 1).line)
    }

    /// Nothing refers to it any more: an unstarted coroutine warns, a suspended generator is closed.
    package override func finalize(_ thread: ThreadState) {
        if state == .finished { return }
        if state == .created {
            if kind == .coroutine { thread.warnNeverAwaited(self) }
            return
        }
        guard state == .suspended else { return }
        if kind == .asyncGenerator {
            if !finalizerHook.isNoneOrUnbound { thread.callIgnoringErrors(finalizerHook, Value(self)) }
            return
        }
        do { _ = try thread.close(self) } catch { thread.reportUnraisable(error, in: Value(self)) }
    }
}

/// Owns all objects of a session and frees those nothing refers to (mark and sweep, at safepoints only).
///
/// Roots are precise for the language (register stacks, modules, session tables) and conservative for native code:
/// the machine stack of each thread is searched for words that are addresses of objects, so a native may keep
/// values in local variables while it calls back into the language. Values kept *only* in Swift collections
/// (`[Value]`) across such a call are not seen: keep them in a `ListObject` or under `ThreadState.protecting`.
public final class Heap {
    /// All objects, in no order.
    private(set) var objects: UnsafeMutablePointer<Unmanaged<Object>>
    private var capacity: Int
    package internal(set) var count: Int {
        @inline(__always) get { storedCount }
        @inline(__always) set { storedCount = newValue }
    }
    final var storedCount: Int = 0
    /// A collection is due when `count` reaches this.
    private var threshold: Int
    /// Bytes that objects came to hold outside of themselves since the last collection.
    private var outsideBytes = 0
    var work: [Unmanaged<Object>] = []
    /// Collects at every safepoint and breaks the shape of what it frees.
    package var isStressed = false
    package private(set) var collections = 0

    /// Attributes of instances of subclasses of builtin types, by address.
    package var attributeTables: [UInt: Value] = [:]
    /// Weak references by the address they refer to.
    package var weakReferences: [UInt: [Unmanaged<WeakReferenceObject>]] = [:]
    /// All types, and all code objects.
    package private(set) var types: [Unmanaged<TypeObject>] = []
    package private(set) var codes: [Unmanaged<CodeObject>] = []
    /// Objects that wait for `finalize`.
    package var finalizationQueue: [Unmanaged<Object>] = []
    /// Dead instances kept for reuse, with their slot buffers.
    package var freeInstances: Unmanaged<Object>? {
        @inline(__always) get { storedFreeInstances }
        @inline(__always) set { storedFreeInstances = newValue }
    }
    final var storedFreeInstances: Unmanaged<Object>?
    package var freeInstanceCount: Int {
        @inline(__always) get { storedFreeInstanceCount }
        @inline(__always) set { storedFreeInstanceCount = newValue }
    }
    final var storedFreeInstanceCount: Int = 0
    /// Dead ints kept for reuse.
    final var storedFreeIntegers: Unmanaged<Object>?
    final var storedFreeIntegerCount = 0
    /// Told when a collection becomes due.
    package var requestCollection: () -> Void = {}
    /// Collections look for circles even where nothing in them is watched.
    package var countsCircles = false
    /// Told when the first watched object is made.
    package var requestWatch: () -> Void = {}
    /// Objects with `Flags.watched`, at the last collection and since.
    package internal(set) var watched = 0
    /// How prompt collections are rationed.
    var promptness = Promptness()
    /// References among dead objects are being counted.
    var isCountingReferences = false
    /// The generator that runs on top when a prompt collection starts: only its first registers are in use.
    var runningGenerator: Unmanaged<GeneratorObject>?
    var runningRegisters = 0
    /// Unreachable objects that the last collection found and that referred to each other in circles.
    package internal(set) var circularCount = 0
    /// Marks everything the session refers to.
    package var markRoots: (Heap) -> Void = { _ in }
    /// Told before what has not been marked goes.
    package var forgetUnmarked: () -> Void = {}
    /// Lists the native stack ranges to search.
    package var nativeStacks: () -> [UnsafeRawBufferPointer] = { [] }

    private static let firstThreshold = 100_000
    private static let outsideLimit = 256 << 20

    package init() {
        capacity = 1 << 14
        objects = .allocate(capacity: capacity)
        threshold = Self.firstThreshold
    }

    deinit {
        // The session ends: give up every object. Objects must not touch others while they go.
        for index in 0..<count { objects[index].release() }
        while let object = freeInstances {
            freeInstances = object._withUnsafeGuaranteedRef {
                unsafeDowncast($0, to: InstanceObject.self).link
            }
            object.release()
        }
        while let object = storedFreeIntegers {
            storedFreeIntegers = object._withUnsafeGuaranteedRef {
                unsafeDowncast($0, to: IntObject.self).link
            }
            object.release()
        }
        objects.deallocate()
    }

    @inline(__always) package func register(_ object: Unmanaged<Object>) {
        if count == capacity { grow() }
        objects[count] = object
        count &+= 1
        if count >= threshold { requestCollection() }
    }

    @inline(never) private func grow() {
        let larger = UnsafeMutablePointer<Unmanaged<Object>>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: objects, count: count)
        objects.deallocate()
        objects = larger
        capacity *= 2
    }

    func noteType(_ type: TypeObject) { types.append(.passUnretained(type)) }
    func noteCode(_ code: CodeObject) { codes.append(.passUnretained(code)) }

    /// Says that an object has come to hold `bytes` more outside of itself.
    @inline(__always) package func noteOutside(bytes: Int) {
        outsideBytes &+= bytes
        if outsideBytes > Self.outsideLimit { requestCollection() }
    }

    package var isCollectionDue: Bool { isStressed || count >= threshold || outsideBytes > Self.outsideLimit }

    // MARK: Marking

    /// Marks a value and, later, what it refers to.
    @inline(__always) package func mark(_ value: Value) {
        if value.isObject { mark(Unmanaged<Object>.fromOpaque(value.pointer)) }
    }
    @inline(__always) package func mark(_ object: Unmanaged<Object>) {
        let isNew = object._withUnsafeGuaranteedRef { object in
            if object.mark != 0 { return false }
            object.mark = 1
            return true
        }
        if isNew { work.append(object) }
    }
    @inline(__always) package func mark(_ object: Object?) {
        if let object { mark(Unmanaged.passUnretained(object)) }
    }
    package func mark(_ values: UnsafeMutablePointer<Value>, count: Int) {
        for index in 0..<count { mark(values[index]) }
    }

    func drain() {
        while let object = work.popLast() {
            object._withUnsafeGuaranteedRef { object in
                if object.flags.contains(.hasAttributeTable), let table = attributeTables[address(object)] {
                    mark(table)
                }
                mark(Unmanaged<Object>.fromOpaque(object.shape.typePointer.toOpaque()))
                object.trace(self)
            }
        }
    }

    private func address(_ object: Object) -> UInt {
        UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque())
    }

    /// Marks objects whose addresses occur in native stack memory.
    private func markNativeStacks() {
        var candidates = Set<UInt>()
        for range in nativeStacks() {
            for word in range.bindMemory(to: UInt.self) where word > 4096 && word & 0xFFFE_0000_0000_000F == 0
            {
                candidates.insert(word)
            }
        }
        guard let low = candidates.min(), let high = candidates.max() else { return }
        // A bit filter in front of the set: nearly all objects are no candidates.
        var filter = [UInt64](repeating: 0, count: 1024)
        func hash(_ word: UInt) -> Int { Int(((word >> 4) &* 0x9E37_79B9_7F4A_7C15) >> 48) }
        for word in candidates { filter[hash(word) >> 6] |= 1 << UInt64(hash(word) & 63) }
        filter.withUnsafeBufferPointer { filter in
            for index in 0..<count {
                let word = UInt(bitPattern: objects[index].toOpaque())
                if word < low || word > high { continue }
                let hash = hash(word)
                if filter[hash >> 6] >> UInt64(hash & 63) & 1 == 0 { continue }
                if candidates.contains(word) { mark(objects[index]) }
            }
        }
    }

    // MARK: Collecting

    /// Frees what nothing refers to. Only called at safepoints, with the interpreter lock held. O(objects).
    ///
    /// - Parameter keepsCycles: objects that refer to each other in circles stay until a collection without this.
    @inline(never) package func collect(keepsCycles: Bool = false) {
        collections += 1
        markRoots(self)
        markNativeStacks()
        for object in finalizationQueue { mark(object) }
        drain()
        finalizeDead(keepsCycles: keepsCycles)
        if !weakReferences.isEmpty { forgetDeadWeakReferences() }
        forgetDeadTypesAndCode()
        forgetUnmarked()
        sweep()
        outsideBytes = 0
        threshold = max(Self.firstThreshold, count &+ max(count, Self.firstThreshold))
    }

    /// Marks what the language refers to.
    func markReached() {
        markRoots(self)
        for object in finalizationQueue { mark(object) }
        drain()
    }

    private func forgetDeadTypesAndCode() {
        let typeCount = types.count
        types.removeAll { $0._withUnsafeGuaranteedRef { $0.mark == 0 } }
        codes.removeAll { $0._withUnsafeGuaranteedRef { $0.mark == 0 } }
        if types.count < typeCount {
            // Inline caches know shapes by address, and a new shape may get the address of one that goes now.
            for code in codes { code._withUnsafeGuaranteedRef { $0.clearCaches() } }
        }
        for type in types {
            type._withUnsafeGuaranteedRef { type in
                type.subclasses.removeAll { $0._withUnsafeGuaranteedRef { $0.mark == 0 } }
            }
        }
    }

    private func sweep() {
        var live = 0
        var watched = 0
        for index in 0..<count {
            let object = objects[index]
            let isLive = object._withUnsafeGuaranteedRef { object in
                if object.mark != 0 {
                    object.mark = 0
                    if object.flags.contains(.watched) && !object.flags.contains(.finalized) { watched &+= 1 }
                    return true
                }
                return false
            }
            if isLive {
                objects[live] = object
                live &+= 1
            } else {
                free(object)
            }
        }
        count = live
        self.watched = watched
    }

    private func free(_ object: Unmanaged<Object>) {
        let kind = object._withUnsafeGuaranteedRef { object in
            if object.flags.contains(.hasAttributeTable) { attributeTables[address(object)] = nil }
            return object.kind
        }
        if kind == .int && !isStressed && storedFreeIntegerCount < 200_000
            && object._withUnsafeGuaranteedRef({ unsafeDowncast($0, to: IntObject.self).isWide })
        {
            object._withUnsafeGuaranteedRef {
                unsafeDowncast($0, to: IntObject.self).link = storedFreeIntegers
            }
            storedFreeIntegers = object
            storedFreeIntegerCount &+= 1
        } else if kind == .instance && !isStressed && freeInstanceCount < 200_000 {
            object._withUnsafeGuaranteedRef {
                unsafeDowncast($0, to: InstanceObject.self).link = freeInstances
            }
            freeInstances = object
            freeInstanceCount &+= 1
        } else {
            object.release()
        }
    }
}

/// `weakref.ref`
public final class WeakReferenceObject: Object {
    /// The object referred to; unbound once it is gone. Not traced.
    package var target: Value
    package var callback: Value
    package var hash: Int?

    package var hasCallback: Bool { !callback.isNoneOrUnbound }

    package init(_ shape: Shape, target: Object, callback: Value) {
        self.target = Value(target)
        self.callback = callback
        super.init(shape)
        target.flags.insert(.weaklyReferenced)
        if target.kind != .type { shape.heap.watch(target) }
        let key = UInt(bitPattern: Unmanaged.passUnretained(target).toOpaque())
        shape.heap.weakReferences[key, default: []].append(Unmanaged.passUnretained(self))
    }

    package override func trace(_ heap: Heap) { heap.mark(callback) }

    /// Calls the callback after the referent has gone.
    package override func finalize(_ thread: ThreadState) {
        let callback = callback
        self.callback = .none
        if !callback.isNoneOrUnbound { thread.callIgnoringErrors(callback, Value(self)) }
    }
}

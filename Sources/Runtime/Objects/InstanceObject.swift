/// An instance of a class defined in the language (no builtin base but `object`).
public final class InstanceObject: Object {
    /// `__slots__` members, then attribute values by the shape's slots; unbound where there is no value.
    package var slots: UnsafeMutablePointer<Value> {
        @inline(__always) get { storedSlots }
        @inline(__always) set { storedSlots = newValue }
    }
    final var storedSlots: UnsafeMutablePointer<Value>
    package var capacity: Int32 {
        @inline(__always) get { storedCapacity }
        @inline(__always) set { storedCapacity = newValue }
    }
    final var storedCapacity: Int32
    /// Next dead instance in the heap's free list.
    package var link: Unmanaged<Object>? {
        @inline(__always) get { storedLink }
        @inline(__always) set { storedLink = newValue }
    }
    final var storedLink: Unmanaged<Object>?

    private static let initialCapacity = 4

    private init(_ shape: Shape, capacity: Int) {
        storedSlots = .allocate(capacity: capacity)
        storedSlots.initialize(repeating: .unbound, count: capacity)
        storedCapacity = Int32(truncatingIfNeeded: capacity)
        super.init(shape, kind: .instance)
    }

    /// A new instance of `shape` with unbound slots; reuses a dead one where there is one.
    @inline(__always) package static func make(_ shape: Unmanaged<Shape>) -> Value {
        let (heap, needed) = shape._withUnsafeGuaranteedRef { (Unmanaged.passUnretained($0.heap), $0.slotCount) }
        guard let recycled = heap._withUnsafeGuaranteedRef({ $0.storedFreeInstances }) else {
            return makeAnew(shape)
        }
        let pointer = recycled.toOpaque()
        Unmanaged<InstanceObject>.fromOpaque(pointer)._withUnsafeGuaranteedRef { object in
            heap._withUnsafeGuaranteedRef {
                $0.storedFreeInstances = object.storedLink
                $0.storedFreeInstanceCount &-= 1
            }
            object.storedShapePointer = shape
            object.storedFlags = []
            if Int(object.storedCapacity) < needed { object.grow(to: needed) }
            let slots = object.storedSlots
            var index = 0
            while index < Int(object.storedCapacity) {
                slots[index] = .unbound
                index &+= 1
            }
        }
        heap._withUnsafeGuaranteedRef { $0.register(recycled) }
        return Value(bits: UInt64(UInt(bitPattern: pointer)))
    }

    @inline(never) private static func makeAnew(_ shape: Unmanaged<Shape>) -> Value {
        shape._withUnsafeGuaranteedRef {
            Value(InstanceObject($0, capacity: max(initialCapacity, $0.slotCount)))
        }
    }

    deinit { slots.deallocate() }

    @inline(never) private func grow(to needed: Int) {
        let capacity = max(needed, Int(self.capacity) * 2)
        let larger = UnsafeMutablePointer<Value>.allocate(capacity: capacity)
        larger.initialize(repeating: .unbound, count: capacity)
        larger.update(from: slots, count: Int(self.capacity))
        slots.deallocate()
        slots = larger
        self.capacity = Int32(truncatingIfNeeded: capacity)
    }

    /// Makes room for `needed` slots.
    func reserve(_ needed: Int) { if Int(capacity) < needed { grow(to: needed) } }

    /// Adds an attribute: moves to `next`, which has one slot more.
    @inline(__always) package func append(_ value: Value, movingTo next: Shape) {
        let slot = next.slotCount - 1
        if slot >= Int(capacity) { grow(to: slot + 1) }
        slots[slot] = value
        shapePointer = Unmanaged.passUnretained(next)
    }

    /// The same with the slot known.
    @inline(__always) func append(_ value: Value, slot: Int, movingTo next: Unmanaged<Shape>) {
        if slot >= Int(capacity) { grow(to: slot + 1) }
        slots[slot] = value
        shapePointer = next
    }

    package override func trace(_ heap: Heap) { heap.mark(slots, count: Int(capacity)) }
}

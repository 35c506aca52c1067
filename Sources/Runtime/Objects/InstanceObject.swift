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
    @inline(__always) package static func make(_ shape: Shape) -> InstanceObject {
        let heap = shape.heap
        let needed = shape.slotCount
        if let recycled = heap.freeInstances {
            let object = recycled._withUnsafeGuaranteedRef { unsafeDowncast($0, to: InstanceObject.self) }
            heap.freeInstances = object.link
            heap.freeInstanceCount &-= 1
            object.shapePointer = Unmanaged.passUnretained(shape)
            object.flags = []
            if Int(object.capacity) < needed { object.grow(to: needed) }
            for index in 0..<Int(object.capacity) { object.slots[index] = .unbound }
            heap.register(recycled)
            return object
        }
        return InstanceObject(shape, capacity: max(initialCapacity, needed))
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

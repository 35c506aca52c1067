/// Which attributes an instance has and where they stand: instances of one class that got the same attributes in the
/// same order share a shape, so an inline cache needs one pointer comparison.
///
/// Every type has a root shape; objects of builtin types keep it. Adding an attribute moves an instance along a
/// transition. Shapes live as long as their type.
public final class Shape {
    package var typePointer: Unmanaged<TypeObject>
    package unowned(unsafe) let heap: Heap
    /// Attribute names by slot, those of the parent included. Names are interned, and so immortal.
    package let names: [Unmanaged<StrObject>]
    package let slotCount: Int
    /// The instance has its attributes in a dict in the last slot instead (after use of `__dict__`, many attributes).
    package let isDictionary: Bool
    private var transitions: [UnsafeRawPointer: Shape] = [:]
    private var slots: [UnsafeRawPointer: Int] = [:]

    /// `reserved` slots at the front have no attribute name of their own (`__slots__` members).
    package init(
        type: TypeObject?, heap: Heap, names: [Unmanaged<StrObject>] = [], slotCount: Int? = nil,
        isDictionary: Bool = false
    ) {
        typePointer =
            type.map { Unmanaged.passUnretained($0) }
            ?? Unmanaged.fromOpaque(UnsafeRawPointer(bitPattern: 0x10).unsafelyUnwrapped)  // set before first use
        self.heap = heap
        self.names = names
        self.slotCount = slotCount ?? names.count
        self.isDictionary = isDictionary
        if names.count > 6 {
            for (index, name) in names.enumerated() { slots[UnsafeRawPointer(name.toOpaque())] = index }
        }
    }

    package var type: TypeObject { typePointer._withUnsafeGuaranteedRef { $0 } }

    /// Slot of an interned name, if instances of the shape have the attribute. O(1).
    package func slot(of name: StrObject) -> Int? {
        let key = UnsafeRawPointer(Unmanaged.passUnretained(name).toOpaque())
        let reserved = slotCount - names.count
        if names.count > 6 { return slots[key].map { $0 + reserved } }
        for index in names.indices where UnsafeRawPointer(names[index].toOpaque()) == key {
            return index + reserved
        }
        return nil
    }

    /// The shape after adding attribute `name`, if it has been made.
    func transition(for name: StrObject) -> Shape? {
        transitions[UnsafeRawPointer(Unmanaged.passUnretained(name).toOpaque())]
    }

    /// The shape after adding attribute `name` (interned).
    package func adding(_ name: StrObject) -> Shape {
        let key = UnsafeRawPointer(Unmanaged.passUnretained(name).toOpaque())
        if let next = transitions[key] { return next }
        let next = Shape(
            type: type, heap: heap, names: names + [Unmanaged.passUnretained(name)], slotCount: slotCount + 1)
        transitions[key] = next
        return next
    }
}

/// What every heap object of the language starts with.
///
/// Concrete classes are final. The heap holds the one owning reference; an object lives as long as the collector
/// finds it (see Heap/README.md).
open class Object {
    /// Tells the hot classes apart without a dynamic cast. Instances of a language-level subclass of a builtin type
    /// have the kind of that builtin type.
    @usableFromInline package enum Kind: UInt8, Sendable {
        case other, int, float, complex, str, bytes, bytearray, list, tuple, dict, set, range, slice
        case function, nativeFunction, boundMethod, type, instance, module, cell, code
        case generator, coroutine, asyncGenerator, exception
        case property, classMethod, staticMethod, slotDescriptor, getSet
        case rangeIterator, listIterator, tupleIterator
        /// `asyncio.Future` and `asyncio.Task`.
        case future
        case asyncGeneratorSend, coroutineWrapper
        /// A `BufferObject`.
        case buffer
    }

    /// Layout and type. Instances of classes move from shape to shape as attributes are added.
    package final var shapePointer: Unmanaged<Shape> {
        @inline(__always) get { storedShapePointer }
        @inline(__always) set { storedShapePointer = newValue }
    }
    final var storedShapePointer: Unmanaged<Shape>
    @usableFromInline package final let kind: Kind
    /// 0 between collections.
    package final var mark: UInt8 {
        @inline(__always) get { storedMark }
        @inline(__always) set { storedMark = newValue }
    }
    final var storedMark: UInt8 = 0
    package final var flags: Flags {
        @inline(__always) get { storedFlags }
        @inline(__always) set { storedFlags = newValue }
    }
    final var storedFlags: Flags = []

    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }
        /// Attributes of an instance of a subclass of a builtin type stand in `heap.attributeTables`.
        package static let hasAttributeTable = Flags(rawValue: 1)
        /// Weak references to the object exist.
        package static let weaklyReferenced = Flags(rawValue: 2)
        /// `finalize` runs before the object is freed.
        package static let hasFinalizer = Flags(rawValue: 4)
        /// `finalize` ran already.
        package static let finalized = Flags(rawValue: 8)
        /// Programs notice when the object goes: it has `__del__`, weak references, or a `finally` to run.
        package static let watched = Flags(rawValue: 32)
        /// An interned string.
        package static let interned = Flags(rawValue: 16)
        /// Free for each class's own use.
        package static let custom1 = Flags(rawValue: 256)
        package static let custom2 = Flags(rawValue: 512)
    }

    /// Registers the object with the heap of its shape.
    @usableFromInline package init(_ shape: Shape, kind: Kind = .other) {
        storedShapePointer = Unmanaged.passUnretained(shape)
        self.kind = kind
        shape.heap.register(Unmanaged.passRetained(self))
    }

    package final var shape: Shape {
        @inline(__always) get { shapePointer._withUnsafeGuaranteedRef { $0 } }
    }
    /// `type(self)`
    package final var type: TypeObject {
        @inline(__always) get {
            shapePointer._withUnsafeGuaranteedRef { $0.typePointer }._withUnsafeGuaranteedRef { $0 }
        }
    }

    /// Marks the values the object refers to.
    package func trace(_ heap: Heap) {}

    /// The next item of a native iterator, nil at the end; the general way unless the class overrides it.
    package func nextItem(_ thread: ThreadState) throws -> Value? {
        if let iterator = self as? any NativeIterator { return try iterator.next(thread) }
        return try thread.nextByMethod(Value(self))
    }

    /// Runs once, at a safepoint, when nothing refers to an object with `Flags.hasFinalizer` any more; the object may
    /// come back to life.
    package func finalize(_ thread: ThreadState) { thread.callDel(Value(self)) }
}

/// Memory views of one object that have not been released; shared with the views, which may outlive their object in a
/// sweep.
package final class ExportCount {
    package var count = 0
}

/// Base of library objects whose memory other objects can look at (the buffer protocol), such as `array.array`.
open class BufferObject: LibraryObject {
    /// The contents; `storage` has room for `byteCapacity` bytes.
    package final private(set) var storage: UnsafeMutableRawPointer
    package final private(set) var byteCount = 0
    private final var byteCapacity: Int
    /// Native operations that rely on the storage staying where it is.
    package final var pins = 0
    package final let views = ExportCount()

    @usableFromInline package init(_ shape: Shape, zeros count: Int) {
        byteCapacity = max(8, count)
        storage = .allocate(byteCount: byteCapacity, alignment: 8)
        storage.initializeMemory(as: UInt8.self, repeating: 0, count: byteCapacity)
        byteCount = count
        super.init(shape, kind: .buffer)
        if count > 256 { shape.heap.noteOutside(bytes: count) }
    }

    // Written out, as the inherited one gives internal subclasses a false warning of infinite recursion.
    @usableFromInline package override init(_ shape: Shape, kind: Kind = .buffer) {
        byteCapacity = 8
        storage = .allocate(byteCount: 8, alignment: 8)
        storage.initializeMemory(as: UInt8.self, repeating: 0, count: 8)
        super.init(shape, kind: .buffer)
    }

    deinit { storage.deallocate() }

    /// Bytes of one item.
    open var itemSize: Int { 1 }
    /// The format of the items as `struct` has it.
    open var itemFormat: String { "B" }

    /// The contents; valid until the next change of size.
    package final var memory: UnsafeMutableRawBufferPointer {
        UnsafeMutableRawBufferPointer(start: storage, count: byteCount)
    }

    /// Replaces a valid range of bytes. O(n).
    package final func replace(_ range: Range<Int>, with bytes: UnsafeRawBufferPointer) {
        // The new bytes may be the object's own.
        let copy = Array(bytes)
        let size = byteCount - range.count + copy.count
        if size > byteCapacity {
            let larger = max(size, byteCapacity + byteCapacity / 2)
            let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 8)
            moved.copyMemory(from: storage, byteCount: byteCount)
            storage.deallocate()
            storage = moved
            shape.heap.noteOutside(bytes: larger - byteCapacity)
            byteCapacity = larger
        }
        let tail = byteCount - range.upperBound
        UnsafeMutableRawBufferPointer(start: storage + range.lowerBound + copy.count, count: tail).copyMemory(
            from: UnsafeRawBufferPointer(start: storage + range.upperBound, count: tail))
        copy.withUnsafeBytes { source in
            UnsafeMutableRawBufferPointer(start: storage + range.lowerBound, count: source.count)
                .copyMemory(from: source)
        }
        byteCount = size
    }
}

extension ThreadState {
    /// Whether memory views that the program can still reach look at an object. A view that only native code or stale
    /// memory knows does not count and is not asked about again.
    package func isViewed(_ object: Value, _ views: ExportCount) -> Bool {
        if views.count == 0 { return false }
        let heap = session.heap
        var found = false
        countingVariablesOnly {
            heap.probe { candidate, isReached in
                guard Swift.type(of: candidate) == MemoryViewObject.self else { return }
                let view = unsafeDowncast(candidate, to: MemoryViewObject.self)
                if view.base != object || !view.isCounted { return }
                if isReached || view.isEntered { found = true } else { view.leave() }
            }
        }
        return found
    }
}

extension Heap {
    /// Tells for every object whether the language refers to it, the native stack not counted. Frees nothing. O(objects).
    func probe(_ visit: (Object, _ isReached: Bool) -> Void) {
        markReached()
        for index in 0..<count {
            objects[index]._withUnsafeGuaranteedRef { object in
                let isReached = object.mark != 0
                object.mark = 0
                visit(object, isReached)
            }
        }
    }
}

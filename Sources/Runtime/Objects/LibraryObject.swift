/// Base of the object classes that library modules outside of this module define.
open class LibraryObject: Object {
    // Written out, as the inherited one gives internal subclasses a false warning of infinite recursion.
    @usableFromInline package override init(_ shape: Shape, kind: Kind = .other) {
        super.init(shape, kind: kind)
    }

    /// Marks the values the object refers to.
    open func traceReferences(_ heap: Heap) {}
    package final override func trace(_ heap: Heap) { traceReferences(heap) }

    /// What `Object.finalize` does for library objects.
    open func finalizeReferences(_ thread: ThreadState) {}
    package final override func finalize(_ thread: ThreadState) { finalizeReferences(thread) }
}

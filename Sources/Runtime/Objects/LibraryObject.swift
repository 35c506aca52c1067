/// Base of the object classes that library modules outside of this module define.
open class LibraryObject: Object {
    /// Marks the values the object refers to.
    open func traceReferences(_ heap: Heap) {}
    package final override func trace(_ heap: Heap) { traceReferences(heap) }

    /// What `Object.finalize` does for library objects.
    open func finalizeReferences(_ thread: ThreadState) {}
    package final override func finalize(_ thread: ThreadState) { finalizeReferences(thread) }
}

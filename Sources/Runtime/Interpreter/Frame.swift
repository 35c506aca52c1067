/// A running function's record on a thread's frame stack.
struct Frame {
    /// Where to go on: the word after the call that is under way.
    var pc: UnsafeMutablePointer<UInt64>
    /// The first register; the function stands just before it.
    var base: UnsafeMutablePointer<Value>
    var code: Unmanaged<CodeObject>
}

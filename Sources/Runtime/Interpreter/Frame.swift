/// The record of a running function, generator or coroutine on a thread's frame stack.
///
/// A function's registers stand on the thread's register stack, overlapping the caller's temporaries (the arguments);
/// a generator's stand in the generator. A chain of generators that delegate to each other (`yield from`, `await`)
/// has one record: that of the innermost, so suspending and resuming cost the same at any depth.
struct Frame {
    /// What happens to the result.
    enum Kind: UInt8 {
        /// A call: the result goes to the caller's register `destination`.
        case call
        /// `__init__` of a new instance: the instance in the caller's register `auxiliary` goes to `destination`.
        case initializer
        /// Called by native code: the loop ends.
        case entry
        /// A generator resumed by a `for` loop of the caller: an item goes to `destination`, the end jumps.
        case forIterator
        /// A generator resumed by native code: the loop ends at a yield, too.
        case resumption
    }

    /// The word after the instruction that is under way.
    var pc: UnsafeMutablePointer<UInt64>
    /// The first register; the function stands just before it.
    var base: UnsafeMutablePointer<Value>
    /// End of the registers in use on the thread's stack.
    var top: UnsafeMutablePointer<Value>
    var code: Unmanaged<CodeObject>
    /// The innermost generator of the chain that runs here; nil for functions.
    var generator: Unmanaged<GeneratorObject>?
    /// The outermost generator of the chain.
    var root: Unmanaged<GeneratorObject>?
    var destination: UInt16
    var auxiliary: UInt16
    var kind: Kind
    /// The native code that resumed it keeps what it holds where the collector looks.
    var hasExactCaller = false
}

extension ThreadState {
    /// Marks what the frames refer to beyond the register stack.
    func traceFrames(_ heap: Heap) {
        var record = frames
        while record < frame {
            record += 1
            heap.mark(Unmanaged<Object>.fromOpaque(record.pointee.code.toOpaque()))
            if let generator = record.pointee.generator {
                heap.mark(Unmanaged<Object>.fromOpaque(generator.toOpaque()))
            }
            if let root = record.pointee.root { heap.mark(Unmanaged<Object>.fromOpaque(root.toOpaque())) }
        }
    }

    /// The function that runs in a record.
    func function(of record: UnsafeMutablePointer<Frame>) -> FunctionObject {
        record.pointee.base[-1].unsafeAs(FunctionObject.self)
    }

    /// Whether native code that the language called waits for a running frame, and may hold values in its variables
    /// only.
    var hasNativeCallers: Bool {
        var record = frame
        while record > frames + 1 {
            let kind = record.pointee.kind
            if (kind == .entry || kind == .resumption) && !record.pointee.hasExactCaller { return true }
            record -= 1
        }
        return false
    }

    /// Whether any frame of the language runs.
    package var hasFrame: Bool { frame > frames }
}

/// Calls that stay in the loop: a simple function (no defaults to fill in, nothing to bind) called with exactly its
/// parameters, and a plain class whose `__init__` is such a function. They push a frame and change the loop's own
/// variables, so that a call costs a few stores. Everything else goes through `prepareCall`.
extension ThreadState {
    /// Enters the function in `slot[0]` with the `count` values after it; false when the general way is needed.
    @inline(__always) func enterFunction(
        _ callee: Value, _ slot: UnsafeMutablePointer<Value>, count: Int, destination: Int,
        _ record: inout UnsafeMutablePointer<Frame>, _ pc: inout UnsafeMutablePointer<UInt64>,
        _ base: inout UnsafeMutablePointer<Value>, _ constants: inout UnsafeMutablePointer<Value>,
        _ caches: inout UnsafeMutablePointer<InlineCache>
    ) -> Bool {
        let code = callee.with(FunctionObject.self) { $0.storedCodePointer }
        let (isSimple, registerCount) = code._withUnsafeGuaranteedRef {
            ($0.isSimple && $0.argumentCount == count, $0.registerCount)
        }
        if !isSimple || record + 1 >= frameLimit { return false }
        var newBase = slot + 1
        if record.pointee.generator != nil {
            // A generator's registers stand in the generator: the arguments go onto the stack.
            newBase = top + 1
            if newBase + registerCount >= stackEnd { return false }
            var register = -1
            while register < count {
                newBase[register] = slot[register &+ 1]
                register &+= 1
            }
        } else if newBase + registerCount >= stackEnd {
            return false
        }
        push(
            code, newBase, given: count, kind: .call, destination: destination, auxiliary: 0, &record, &pc, &base,
            &constants, &caches)
        return true
    }

    /// Makes an instance of the class in `slot[0]` and enters its `__init__` with the `count` values after it; the
    /// instance waits in register `auxiliary`, that of `slot`. False when the general way is needed.
    @inline(__always) func enterInitializer(
        _ callee: Value, _ slot: UnsafeMutablePointer<Value>, count: Int, destination: Int, auxiliary: Int,
        _ record: inout UnsafeMutablePointer<Frame>, _ pc: inout UnsafeMutablePointer<UInt64>,
        _ base: inout UnsafeMutablePointer<Value>, _ constants: inout UnsafeMutablePointer<Value>,
        _ caches: inout UnsafeMutablePointer<InlineCache>
    ) -> Bool {
        let (isPlain, initializer, shape) = callee.with(TypeObject.self) {
            ($0.storedInstantiation == .plain, $0.initializer, $0.rootShapePointer)
        }
        if !isPlain || record + 1 >= frameLimit { return false }
        let code = initializer.with(FunctionObject.self) { $0.storedCodePointer }
        let (isSimple, registerCount) = code._withUnsafeGuaranteedRef {
            ($0.isSimple && $0.argumentCount == count &+ 1, $0.registerCount)
        }
        if !isSimple { return false }
        var newBase = slot + 2
        if record.pointee.generator != nil { newBase = top + 1 }
        if newBase + registerCount >= stackEnd { return false }
        // Downwards, because source and target may overlap.
        var register = count
        while register > 0 {
            newBase[register] = slot[register]
            register &-= 1
        }
        let instance = InstanceObject.make(shape)
        slot[0] = instance
        newBase[0] = instance
        // After index 0: Swift 6.3 takes a store to index 0 for one that makes an earlier one to -1 dead.
        newBase[-1] = initializer
        push(
            code, newBase, given: count &+ 1, kind: .initializer, destination: destination, auxiliary: auxiliary,
            &record, &pc, &base, &constants, &caches)
        return true
    }

    @inline(__always) private func push(
        _ code: Unmanaged<CodeObject>, _ newBase: UnsafeMutablePointer<Value>, given: Int, kind: Frame.Kind,
        destination: Int, auxiliary: Int,
        _ record: inout UnsafeMutablePointer<Frame>, _ pc: inout UnsafeMutablePointer<UInt64>,
        _ base: inout UnsafeMutablePointer<Value>, _ constants: inout UnsafeMutablePointer<Value>,
        _ caches: inout UnsafeMutablePointer<InlineCache>
    ) {
        let (localCount, newTop, start) = code._withUnsafeGuaranteedRef {
            ($0.localCount, newBase + $0.registerCount, $0.instructions)
        }
        // Variables start unbound. The registers above them may hold what earlier calls left there: no instruction
        // reads one before it is written, and `clearUnusedRegisters` sees to it that the collector finds no freed
        // object in them. `blank` is a variable so that this short loop does not become a call of `memset`.
        var register = given
        while register < localCount {
            newBase[register] = blank
            register &+= 1
        }
        record += 1
        record.pointee = Frame(
            pc: start, base: newBase, top: newTop, code: code, generator: nil, root: nil,
            destination: UInt16(truncatingIfNeeded: destination), auxiliary: UInt16(truncatingIfNeeded: auxiliary),
            kind: kind)
        frame = record
        storedTop = newTop
        base = newBase
        pc = start
        (constants, caches) = code._withUnsafeGuaranteedRef { ($0.constants, $0.caches) }
    }

    /// The safepoint of a call whose frame has just been pushed.
    @inline(never) func safepointAtEntry() throws {
        if session.lock.isWatching {
            // What earlier calls left in the registers would keep objects alive whose end is waited for.
            let code = frame.pointee.code._withUnsafeGuaranteedRef { $0 }
            for register in code.localCount..<max(code.localCount, code.registerCount) {
                frame.pointee.base[register] = .unbound
            }
        }
        try safepoint()
    }

    /// Zeroes the register stack above what is in use, after a collection: what calls left there may be freed now.
    func clearUnusedRegisters() {
        clearMemory(from: UnsafeMutableRawPointer(top), to: UnsafeMutableRawPointer(stackEnd + Self.stackMargin))
    }
}

/// An iterator written in Swift. Iterators that are used much override `Object.nextItem` instead, which spares the
/// search for the conformance.
package protocol NativeIterator: AnyObject {
    /// The next item, or nil at the end.
    func next(_ thread: ThreadState) throws -> Value?
}

extension ThreadState {
    /// The next item of an iterator, nil at its end (StopIteration is consumed).
    package func next(_ iterator: Value) throws -> Value? {
        if iterator.isObject {
            switch iterator.unsafeKind {
            case .rangeIterator: return iterator.unsafeAs(RangeIteratorObject.self).advance().asOptional
            case .listIterator: return iterator.unsafeAs(ListIteratorObject.self).advance().asOptional
            case .tupleIterator: return iterator.unsafeAs(TupleIteratorObject.self).advance().asOptional
            case .generator: return try nextOfGenerator(iterator)
            case .other:
                let object = iterator.unsafeObject
                try checkNativeStack()
                if !object.type.isHeapType { return try object.nextItem(self) }
            default: break
            }
        }
        return try nextByMethod(iterator)
    }

    /// `type(iterator).__next__(iterator)`, nil for StopIteration.
    func nextByMethod(_ iterator: Value) throws -> Value? {
        let type = type(of: iterator)
        let function = type.special(.next)
        if function.isUnbound || function.isNone {
            throw typeError("'\(type.name)' object is not an iterator")
        }
        do {
            return try callSpecial(function, iterator)
        } catch let error as PythonError where matches(error, .stopIteration) {
            return nil
        }
    }

    /// The hint of a program's own class is of no use, but a wrong one is an error.
    func checkLengthHint(_ iterable: Value) throws {
        let type = type(of: iterable)
        guard type.isHeapType, !type.special(.iter).isUnbound else { return }
        if try lengthHint(iterable, default: 0) > 1 << 40 { throw error(.memoryError) }
    }

    /// How many items an iterator or iterable is expected to give (`operator.length_hint`).
    package func lengthHint(_ value: Value, default fallback: Int) throws -> Int {
        let type = type(of: value)
        if !type.special(.len).isUnbound {
            do {
                return try length(value)
            } catch let error as PythonError where matches(error, .typeError) {}
        }
        let function = type.special(.lengthHint)
        if function.isUnbound || function.isNone { return fallback }
        let result: Value
        do {
            result = try callSpecial(function, value)
        } catch let error as PythonError where matches(error, .typeError) {
            return fallback
        }
        if result == session.notImplemented { return fallback }
        guard let number = integerValue(result) else {
            throw typeError("__length_hint__ must be an integer, not \(self.type(of: result).name)")
        }
        guard let hint = Int(exactly: number) else {
            throw overflowError("Python int too large to convert to C ssize_t")
        }
        if hint < 0 { throw valueError("__length_hint__() should return >= 0") }
        return hint
    }
}

extension Value {
    /// Nil for unbound.
    @inline(__always) var asOptional: Value? { isUnbound ? nil : self }
}

extension TypeBuilder {
    /// `__iter__` and `__next__` of a native iterator class.
    package func iteratorMethods() {
        special(.iter, "self, /") { _, a in a[0] }
        special(.next, "self, /") { t, a in
            guard let item = try a[0].unsafeObject.nextItem(t) else { throw t.stopIteration() }
            return item
        }
    }
}

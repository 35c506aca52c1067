/// What `pickle` and `copy` do with iterators: a function that makes an equal one, its arguments and, where the iterator
/// is under way, its position.
extension ThreadState {
    /// A builtin function by name.
    package func builtin(_ name: String) throws -> Value {
        let found = session.builtins.namespace.value(interned: session.intern(name))
        // A program may have deleted it.
        if found.isUnbound { throw error(.attributeError, name) }
        return found
    }

    /// `(function, arguments)` or `(function, arguments, state)`.
    package func reduction(_ function: Value, _ arguments: [Value], state: Value? = nil) -> Value {
        var parts = [function, Value(session.tuple(arguments))]
        if let state { parts.append(state) }
        return Value(session.tuple(parts))
    }

    /// `iter(source)` at a position; an exhausted iterator (source unbound) is one over `empty`.
    func iteratorReduction(_ source: Value, _ index: Int, empty: Value) throws -> Value {
        if source.isUnbound { return try reduction(builtin("iter"), [empty]) }
        return try reduction(builtin("iter"), [source], state: int(index))
    }

    /// `iter([...])` over items still to come.
    func iteratorReduction(rest: [Value]) throws -> Value {
        try reduction(builtin("iter"), [Value(session.list(rest))])
    }

    /// A position for `__setstate__`, kept within `0...count`.
    func iteratorPosition(_ state: Value, count: Int) throws -> Int { min(max(0, try toIndex(state)), count) }
}

extension TypeBuilder {
    /// `__reduce__` and `__setstate__` of an iterator over a sequence.
    func positionedIterator<T: Object>(
        _ type: T.Type, _ reduce: @escaping (ThreadState, T) throws -> Value,
        _ place: ((ThreadState, T, Value) throws -> Void)? = nil
    ) {
        method("__reduce__", "self, /") { t, a in try reduce(t, a[0].unsafeAs(T.self)) }
        guard let place else { return }
        method("__setstate__", "self, state, /") { t, a in
            try place(t, a[0].unsafeAs(T.self), a[1])
            return .none
        }
    }
}

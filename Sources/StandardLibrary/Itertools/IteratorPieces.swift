import Runtime

/// An iterator that `pickle` and `copy` can make an equal one of, which CPython 3.13 still allows, with a warning.
protocol ReducibleIterator: LibraryObject {
    /// What `__reduce__` returns.
    func reduction(_ t: ThreadState) throws -> Value
    /// `__setstate__`
    func restore(_ t: ThreadState, _ state: Value) throws
}

extension ReducibleIterator {
    var cls: Value { Value(type) }

    func restore(_ t: ThreadState, _ state: Value) throws {
        throw t.error(.attributeError, "'\(type.name)' object has no attribute '__setstate__'")
    }
}

extension TypeBuilder {
    /// `__reduce__` and `__setstate__`
    func reducible(_ type: any ReducibleIterator.Type) {
        func warn(_ t: ThreadState) throws {
            try t.warnAtCaller(
                .deprecationWarning,
                "Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.")
        }
        method("__reduce__", "self, /") { t, a in
            guard let object = a[0].unsafeObject as? any ReducibleIterator else { return .none }
            try warn(t)
            return try object.reduction(t)
        }
        method("__setstate__", "self, state, /") { t, a in
            guard let object = a[0].unsafeObject as? any ReducibleIterator else { return .none }
            try warn(t)
            try object.restore(t, a[1])
            return .none
        }
    }
}

extension ThreadState {
    /// An iterator that is at its end.
    fileprivate func emptyIterator() throws -> Value { try iterator(Value(session.emptyTuple)) }

    /// The items of a state that has to be a tuple of so many.
    fileprivate func parts(_ state: Value, _ counts: ClosedRange<Int>) throws -> [Value] {
        guard let tuple = state.as(TupleObject.self), counts.contains(tuple.count) else {
            throw typeError("invalid state")
        }
        return tuple.array
    }

    fileprivate func isIterator(_ value: Value) -> Bool { !type(of: value).special(.next).isUnbound }
}

extension CountIterator: ReducibleIterator {
    func reduction(_ t: ThreadState) throws -> Value {
        let isOne = step.isSmallInt && step.smallInt == 1
        return t.reduction(cls, isOne ? [current] : [current, step])
    }
}

extension RepeatIterator: ReducibleIterator {
    func reduction(_ t: ThreadState) throws -> Value {
        t.reduction(cls, [item] + (left.map { [t.int($0)] } ?? []))
    }
}

extension CycleIterator: ReducibleIterator {
    func reduction(_ t: ThreadState) throws -> Value {
        if !source.isNone {
            return t.reduction(cls, [source], state: Value(t.session.tuple([Value(saved), Value(isComplete)])))
        }
        let rest = try t.iterator(Value(saved))
        if index != 0 { try t.callMethod(rest, "__setstate__", t.int(index)) }
        return t.reduction(cls, [rest], state: Value(t.session.tuple([Value(saved), .true])))
    }

    func restore(_ t: ThreadState, _ state: Value) throws {
        guard let parts = state.as(TupleObject.self)?.array else { throw t.typeError("state is not a tuple") }
        guard parts.count == 2, let items = parts[0].as(ListObject.self) else {
            throw t.typeError("invalid state")
        }
        isComplete = try t.toIndex(parts[1]) != 0
        saved = t.session.list(items.array)
        index = 0
    }
}

extension FunctionIterator: ReducibleIterator {
    func reduction(_ t: ThreadState) throws -> Value {
        switch role {
        case .takeWhile, .dropWhile: t.reduction(cls, [function, source], state: t.int(isSwitched ? 1 : 0))
        case .filterFalse, .starMap: t.reduction(cls, [function, source])
        }
    }

    func restore(_ t: ThreadState, _ state: Value) throws { isSwitched = try t.isTrue(state) }
}

extension CompressIterator: ReducibleIterator {
    func reduction(_ t: ThreadState) throws -> Value { t.reduction(cls, [data, selectors]) }
}

extension SliceIterator: ReducibleIterator {
    func reduction(_ t: ThreadState) throws -> Value {
        if source.isNone { return t.reduction(cls, [try t.emptyIterator(), t.int(0)], state: t.int(0)) }
        let limit = stop.map { t.int($0) } ?? .none
        return t.reduction(cls, [source, t.int(wanted), limit, t.int(step)], state: t.int(position))
    }

    func restore(_ t: ThreadState, _ state: Value) throws { position = try t.toIndex(state) }
}

extension ChainIterator: ReducibleIterator {
    func reduction(_ t: ThreadState) throws -> Value {
        if sources.isNone { return t.reduction(cls, []) }
        let state = active.isNone ? [sources] : [sources, active]
        return t.reduction(cls, [], state: Value(t.session.tuple(state)))
    }

    func restore(_ t: ThreadState, _ state: Value) throws {
        guard let parts = state.as(TupleObject.self)?.array else { throw t.typeError("state is not a tuple") }
        guard (1...2).contains(parts.count) else {
            throw t.typeError("function takes at least 1 argument (\(parts.count) given)")
        }
        guard parts.allSatisfy(t.isIterator) else { throw t.typeError("Arguments must be iterators.") }
        sources = parts[0]
        active = parts.count == 2 ? parts[1] : .none
    }
}

extension AccumulateIterator: ReducibleIterator {
    func reduction(_ t: ThreadState) throws -> Value {
        if !initial.isNone {
            let first = Value(t.session.tuple([initial]))
            return try t.reduction(cls, [chained(t, [first, source]), function], state: Value.none)
        }
        if total.isNone {
            // None as a state means that there is no total yet.
            let first = Value(t.session.tuple([total]))
            let whole = try t.call(cls, chained(t, [first, source]), function)
            let slice = try t.getAttribute(Value(t.importedModule("itertools")), t.session.intern("islice"))
            return t.reduction(slice, [whole, t.int(1), .none])
        }
        return t.reduction(cls, [source, function], state: total.isUnbound ? .none : total)
    }

    private func chained(_ t: ThreadState, _ parts: [Value]) throws -> Value {
        let chain = try t.getAttribute(Value(t.importedModule("itertools")), t.session.intern("chain"))
        return try t.call(chain, parts)
    }

    func restore(_ t: ThreadState, _ state: Value) throws { total = state.isNone ? .unbound : state }
}

extension ZipLongestIterator: ReducibleIterator {
    func reduction(_ t: ThreadState) throws -> Value {
        let empty = Value(t.session.emptyTuple)
        return t.reduction(cls, sources.array.map { $0.isNone ? empty : $0 }, state: filler)
    }

    func restore(_ t: ThreadState, _ state: Value) throws { filler = state }
}

extension CombinatoricIterator: ReducibleIterator {
    func reduction(_ t: ThreadState) throws -> Value {
        func tuple(_ numbers: [Int]) -> Value { Value(t.session.tuple(numbers.map { t.int($0) })) }
        let state = snapshot
        let empty = Value(t.session.emptyTuple)
        if role == .product {
            if state.isFinished { return t.reduction(cls, [empty]) }
            return t.reduction(
                cls, pools.map { Value($0) }, state: state.isStarted ? tuple(state.indices) : nil)
        }
        let count = t.int(count)
        if state.isFinished { return t.reduction(cls, [empty, count]) }
        let pool = pools.first.map { Value($0) } ?? empty
        if !state.isStarted { return t.reduction(cls, [pool, count]) }
        if role == .permutations {
            let places = Value(t.session.tuple([tuple(state.indices), tuple(state.cycles)]))
            return t.reduction(cls, [pool, count], state: places)
        }
        return t.reduction(cls, [pool, count], state: tuple(state.indices))
    }

    func restore(_ t: ThreadState, _ state: Value) throws {
        func numbers(_ value: Value, limit: (Int) -> Int) throws -> [Int] {
            guard let tuple = value.as(TupleObject.self) else { throw t.valueError("invalid arguments") }
            // Numbers out of range are brought into it, so that no row reaches outside of its pool.
            return try (0..<tuple.count).map { min(max(0, try t.toIndex(tuple[$0])), max(0, limit($0))) }
        }
        let before = snapshot
        var cycles = before.cycles
        var indices = before.indices
        if role == .permutations {
            let parts = try t.parts(state, 2...2)
            let size = indices.count
            indices = try numbers(parts[0]) { _ in size - 1 }
            cycles = try numbers(parts[1]) { size - $0 }
        } else {
            let size = pools.first?.count ?? 0
            indices = try numbers(state) { place in
                switch role {
                case .product: place < pools.count ? pools[place].count - 1 : 0
                case .combinations: place + size - count
                default: size - 1
                }
            }
        }
        guard indices.count == before.indices.count, cycles.count == before.cycles.count else {
            throw t.valueError("invalid arguments")
        }
        resume(indices: indices, cycles: cycles)
    }
}

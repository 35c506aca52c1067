import Runtime

/// `combinations`, `combinations_with_replacement`, `permutations`, `product`: rows picked from pools.
final class CombinatoricIterator: LibraryObject, NativeIterator {
    enum Role { case combinations, withReplacement, permutations, product }

    let role: Role
    /// One tuple; for `product` one for each place.
    let pools: [TupleObject]
    /// Index into the pool for each place.
    private var indices: [Int]
    /// Permutations: indices not in the row, and how often each place can still change.
    private var spare: [Int] = []
    private var cycles: [Int] = []
    private var isStarted = false
    private var isFinished = false
    /// Places of a row, for all but `product`.
    let count: Int

    init(_ shape: Shape, _ role: Role, _ pools: [TupleObject], count: Int) {
        self.role = role
        self.pools = pools
        self.count = count
        let size = pools.first?.count ?? 0
        switch role {
        case .combinations:
            isFinished = count > size
            indices = isFinished ? [] : Array(0..<count)
        case .withReplacement:
            indices = [Int](repeating: 0, count: count)
            isFinished = size == 0 && count > 0
        case .permutations:
            isFinished = count > size
            indices = isFinished ? [] : Array(0..<size)
            cycles = isFinished ? [] : (0..<count).map { size - $0 }
        case .product:
            indices = [Int](repeating: 0, count: pools.count)
            isFinished = pools.contains { $0.count == 0 }
        }
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) { for pool in pools { heap.mark(pool) } }

    func next(_ thread: ThreadState) throws -> Value? {
        if isFinished { return nil }
        if isStarted {
            let hasNext =
                switch role {
                case .combinations: advanceCombination()
                case .withReplacement: advanceWithReplacement()
                case .permutations: advancePermutation()
                case .product: advanceProduct()
                }
            if !hasNext {
                isFinished = true
                return nil
            }
        }
        isStarted = true
        let count = role == .permutations ? cycles.count : indices.count
        if count == 0 { return Value(thread.session.emptyTuple) }
        let row = TupleObject(thread.session.types.tuple.rootShape, count: count)
        for place in 0..<count { row.items[place] = pools[role == .product ? place : 0][indices[place]] }
        return Value(row)
    }

    /// Where the iteration stands.
    var snapshot: (indices: [Int], cycles: [Int], isStarted: Bool, isFinished: Bool) {
        (indices, cycles, isStarted, isFinished)
    }

    /// Goes on behind the row of these indices, which are within the pools.
    func resume(indices: [Int], cycles: [Int]) {
        if isFinished { return }
        self.indices = indices
        self.cycles = cycles
        isStarted = true
    }

    private func advanceCombination() -> Bool {
        let (size, count) = (pools[0].count, indices.count)
        guard let place = indices.indices.last(where: { indices[$0] != $0 + size - count }) else {
            return false
        }
        indices[place] += 1
        for later in (place + 1)..<max(place + 1, count) { indices[later] = indices[later - 1] + 1 }
        return true
    }

    private func advanceWithReplacement() -> Bool {
        let size = pools[0].count
        guard let place = indices.indices.last(where: { indices[$0] != size - 1 }) else { return false }
        let index = indices[place] + 1
        for later in place..<indices.count { indices[later] = index }
        return true
    }

    private func advancePermutation() -> Bool {
        let size = indices.count
        var place = cycles.count - 1
        while place >= 0 {
            cycles[place] -= 1
            if cycles[place] > 0 {
                indices.swapAt(place, size - cycles[place])
                return true
            }
            let index = indices.remove(at: place)
            indices.append(index)
            cycles[place] = size - place
            place -= 1
        }
        return false
    }

    private func advanceProduct() -> Bool {
        var place = indices.count - 1
        while place >= 0 {
            indices[place] += 1
            if indices[place] < pools[place].count { return true }
            indices[place] = 0
            place -= 1
        }
        return false
    }
}

func defineCombinatoricIterators(_ builder: ModuleBuilder) {
    for (name, role) in [
        ("combinations", .combinations), ("combinations_with_replacement", .withReplacement),
    ]
        as [(String, CombinatoricIterator.Role)]
    {
        builder.iteratorType(name, CombinatoricIterator.self, "cls, iterable, r") { t, shape, a in
            let pool = try t.tupleFromIterable(a[0])
            let count = try t.toIndex(a[1])
            if count < 0 { throw t.valueError("r must be non-negative") }
            try t.checkMemory(t.checkedCount(count, times: 1) * 8)
            return CombinatoricIterator(shape, role, [pool], count: count)
        }
    }
    builder.iteratorType("permutations", CombinatoricIterator.self, "cls, iterable, r=None") { t, shape, a in
        let pool = try t.tupleFromIterable(a[0])
        var count = pool.count
        if !a[1].isNone {
            if t.integerValue(a[1]) == nil { throw t.typeError("Expected int as r") }
            count = try t.toIndex(a[1])
        }
        if count < 0 { throw t.valueError("r must be non-negative") }
        try t.checkMemory(t.checkedCount(count, times: 1) * 8)
        return CombinatoricIterator(shape, .permutations, [pool], count: count)
    }
    builder.iteratorType("product", CombinatoricIterator.self, "cls, /, *iterables, repeat=1") {
        t, shape, a in
        let count = try t.toIndex(a[1])
        if count < 0 { throw t.valueError("repeat argument cannot be negative") }
        let given = a[0].unsafeAs(TupleObject.self).count
        let (places, overflow) = given.multipliedReportingOverflow(by: count)
        if overflow || places > Int.max / 8 { throw t.overflowError("repeat argument too large") }
        _ = try t.checkedCount(places, times: 1)
        let pools = t.session.list([])
        return try t.protecting([Value(pools)]) {
            if count > 0 { try t.forEach(a[0]) { pools.append(Value(try t.tupleFromIterable($0))) } }
            let once = pools.array.map { $0.unsafeAs(TupleObject.self) }
            if once.isEmpty { return CombinatoricIterator(shape, .product, [], count: 0) }
            return CombinatoricIterator(
                shape, .product, Array((0..<count).map { _ in once }.joined()), count: 0)
        }
    }
}

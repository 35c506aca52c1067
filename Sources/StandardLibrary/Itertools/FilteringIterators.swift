import Runtime

/// `takewhile`, `dropwhile`, `filterfalse`, `starmap`: a function and an iterator.
final class FunctionIterator: LibraryObject, NativeIterator {
    enum Role { case takeWhile, dropWhile, filterFalse, starMap }

    let role: Role
    let function: Value
    let source: Value
    /// `takewhile` has ended, `dropwhile` has begun to pass items on.
    var isSwitched = false

    init(_ shape: Shape, _ role: Role, _ function: Value, _ source: Value) {
        self.role = role
        self.function = function
        self.source = source
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(function)
        heap.mark(source)
    }

    func next(_ thread: ThreadState) throws -> Value? {
        switch role {
        case .starMap:
            guard let item = try thread.next(source) else { return nil }
            let arguments = try thread.tupleFromIterable(item)
            return try thread.call(function, tuple: arguments, keywords: .unbound)
        case .takeWhile:
            if isSwitched { return nil }
            guard let item = try thread.next(source) else { return nil }
            if try thread.isTrue(thread.call(function, item)) { return item }
            isSwitched = true
            return nil
        case .dropWhile:
            while let item = try thread.next(source) {
                if isSwitched { return item }
                if try !thread.isTrue(thread.call(function, item)) {
                    isSwitched = true
                    return item
                }
            }
            return nil
        case .filterFalse:
            let isPlain = function.isNone || function == Value(thread.session.types.bool)
            while let item = try thread.next(source) {
                if try !thread.isTrue(isPlain ? item : thread.call(function, item)) { return item }
            }
            return nil
        }
    }
}

/// `itertools.compress`
final class CompressIterator: LibraryObject, NativeIterator {
    let data, selectors: Value

    init(_ shape: Shape, _ data: Value, _ selectors: Value) {
        self.data = data
        self.selectors = selectors
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(data)
        heap.mark(selectors)
    }

    func next(_ thread: ThreadState) throws -> Value? {
        while let item = try thread.next(data), let selector = try thread.next(selectors) {
            if try thread.isTrue(selector) { return item }
        }
        return nil
    }
}

/// `itertools.islice`
final class SliceIterator: LibraryObject, NativeIterator {
    /// None at the end.
    var source: Value
    var position = 0
    var wanted: Int
    let stop: Int?
    let step: Int

    init(_ shape: Shape, _ source: Value, start: Int, stop: Int?, step: Int) {
        self.source = source
        wanted = start
        self.stop = stop
        self.step = step
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) { heap.mark(source) }

    func next(_ thread: ThreadState) throws -> Value? {
        if source.isNone { return nil }
        let bound = stop.map { min(wanted, $0) } ?? wanted
        while position < bound {
            if try thread.next(source) == nil { return end() }
            position += 1
        }
        if let stop, position >= stop { return end() }
        guard let item = try thread.next(source) else { return end() }
        position += 1
        let (sum, overflow) = wanted.addingReportingOverflow(step)
        wanted = overflow ? stop ?? Int.max : sum
        if let stop { wanted = min(wanted, stop) }
        return item
    }

    private func end() -> Value? {
        source = .none
        return nil
    }
}

func defineFilteringIterators(_ builder: ModuleBuilder) {
    for (name, role) in [
        ("takewhile", .takeWhile), ("dropwhile", .dropWhile), ("filterfalse", .filterFalse),
        ("starmap", .starMap),
    ] as [(String, FunctionIterator.Role)] {
        builder.iteratorType(name, FunctionIterator.self, "cls, function, iterable, /") { t, shape, a in
            FunctionIterator(shape, role, a[0], try t.iterator(a[1]))
        }
    }
    builder.iteratorType("compress", CompressIterator.self, "cls, data, selectors") { t, shape, a in
        let data = try t.iterator(a[0])
        return CompressIterator(shape, data, try t.iterator(a[1]))
    }
    builder.iteratorType("islice", SliceIterator.self, nil) { t, shape, a in
        if a.count < 2 { throw t.typeError("islice expected at least 2 arguments, got \(a.count)") }
        if a.count > 4 { throw t.typeError("islice expected at most 4 arguments, got \(a.count)") }
        func index(_ value: Value) -> Int? {
            if value.isNone { return 0 }
            guard let number = try? t.toIndexValue(value), number >= 0 else { return nil }
            return Int(exactly: number)
        }
        let stopValue = a.count == 2 ? a[1] : a[2]
        guard let stop = index(stopValue) else {
            throw t.valueError(
                "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        }
        guard let start = a.count == 2 ? 0 : index(a[1]) else {
            throw t.valueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        }
        let step = a.count == 4 && !a[3].isNone ? index(a[3]) ?? 0 : 1
        if step < 1 { throw t.valueError("Step for islice() must be a positive integer or None.") }
        return SliceIterator(
            shape, try t.iterator(a[0]), start: start, stop: stopValue.isNone ? nil : stop, step: step)
    }
}

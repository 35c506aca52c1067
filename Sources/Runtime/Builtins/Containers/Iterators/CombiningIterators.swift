import BigInt

/// `map`
final class MapObject: Object {
    fileprivate let function: Value
    fileprivate let iterators: [Value]

    init(_ shape: Shape, _ function: Value, _ iterators: [Value]) {
        self.function = function
        self.iterators = iterators
        super.init(shape)
    }

    override func trace(_ heap: Heap) {
        heap.mark(function)
        for iterator in iterators { heap.mark(iterator) }
    }

    override func nextItem(_ thread: ThreadState) throws -> Value? {
        try thread.withRegisters(iterators.count + 1) { registers in
            registers[0] = function
            for index in iterators.indices {
                guard let item = try thread.next(iterators[index]) else { return nil }
                registers[index + 1] = item
            }
            return try thread.invoke(registers, count: iterators.count, keywordNames: nil)
        }
    }
}

func defineMapType(_ builder: TypeBuilder) {
    builder.new(nil) { t, a in
        if a.count < 3 { throw t.typeError("map() must have at least two arguments.") }
        // The iterators stay reachable through a list until the map has them.
        let iterators = t.session.list([])
        return try t.protecting([Value(iterators)]) {
            for index in 2..<a.count { iterators.append(try t.iterator(a[index])) }
            return Value(MapObject(a[0].unsafeAs(TypeObject.self).rootShape, a[1], iterators.array))
        }
    }
    builder.iteratorMethods()
    builder.positionedIterator(MapObject.self) { t, map in
        t.reduction(Value(map.type), [map.function] + map.iterators)
    }
}

/// `filter`
final class FilterObject: Object {
    fileprivate let function: Value
    fileprivate let iterator: Value

    init(_ shape: Shape, _ function: Value, _ iterator: Value) {
        self.function = function
        self.iterator = iterator
        super.init(shape)
    }

    override func trace(_ heap: Heap) {
        heap.mark(function)
        heap.mark(iterator)
    }

    override func nextItem(_ thread: ThreadState) throws -> Value? {
        let testsTruth = function.isNone || function == Value(thread.session.types.bool)
        while let item = try thread.next(iterator) {
            if try thread.isTrue(testsTruth ? item : thread.call(function, item)) { return item }
        }
        return nil
    }
}

func defineFilterType(_ builder: TypeBuilder) {
    builder.new(nil) { t, a in
        if a.count != 3 { throw t.typeError("filter expected 2 arguments, got \(a.count - 1)") }
        return Value(FilterObject(a[0].unsafeAs(TypeObject.self).rootShape, a[1], try t.iterator(a[2])))
    }
    builder.iteratorMethods()
    builder.positionedIterator(FilterObject.self) { t, filter in
        t.reduction(Value(filter.type), [filter.function, filter.iterator])
    }
}

/// `zip`
final class ZipObject: Object {
    fileprivate let iterators: TupleObject
    fileprivate var isStrict: Bool

    init(_ shape: Shape, _ iterators: TupleObject, isStrict: Bool) {
        self.iterators = iterators
        self.isStrict = isStrict
        super.init(shape)
    }

    override func trace(_ heap: Heap) { heap.mark(iterators) }

    override func nextItem(_ thread: ThreadState) throws -> Value? {
        if iterators.count == 0 { return nil }
        let result = TupleObject(thread.session.types.tuple.rootShape, count: iterators.count)
        let value = Value(result)
        for index in 0..<iterators.count {
            guard let item = try thread.next(iterators[index]) else {
                if isStrict { try checkEnd(index, thread) }
                return nil
            }
            value.unsafeAs(TupleObject.self).items[index] = item
        }
        return value
    }

    /// The iterator at `index` has ended: so must the others.
    private func checkEnd(_ index: Int, _ thread: ThreadState) throws {
        func others(_ count: Int) -> String { count == 1 ? "argument 1" : "arguments 1-\(count)" }
        if index > 0 {
            throw thread.valueError("zip() argument \(index + 1) is shorter than \(others(index))")
        }
        for later in 1..<max(1, iterators.count) where try thread.next(iterators[later]) != nil {
            throw thread.valueError("zip() argument \(later + 1) is longer than \(others(later))")
        }
    }
}

func defineZipType(_ builder: TypeBuilder) {
    builder.new("cls, /, *iterables, strict=False") { t, a in
        let iterables = a[1].unsafeAs(TupleObject.self)
        let isStrict = try t.isTrue(a[2])
        let iterators = TupleObject(t.session.types.tuple.rootShape, count: iterables.count)
        return try t.protecting([Value(iterators)]) {
            for index in 0..<iterables.count { iterators.items[index] = try t.iterator(iterables[index]) }
            return Value(ZipObject(a[0].unsafeAs(TypeObject.self).rootShape, iterators, isStrict: isStrict))
        }
    }
    builder.iteratorMethods()
    builder.positionedIterator(ZipObject.self) { t, zip in
        t.reduction(Value(zip.type), zip.iterators.array, state: zip.isStrict ? .true : nil)
    } _: { t, zip, state in
        zip.isStrict = try t.isTrue(state)
    }
}

/// `enumerate`
final class EnumerateObject: Object {
    fileprivate let iterator: Value
    /// The next number, an int of any size.
    fileprivate var number: Value

    init(_ shape: Shape, _ iterator: Value, number: Value) {
        self.iterator = iterator
        self.number = number
        super.init(shape)
    }

    override func trace(_ heap: Heap) {
        heap.mark(iterator)
        heap.mark(number)
    }

    override func nextItem(_ thread: ThreadState) throws -> Value? {
        guard let item = try thread.next(iterator) else { return nil }
        let current = number
        number =
            current.isSmallInt
            ? thread.int(current.smallInt + 1) : thread.int((thread.integerValue(current) ?? 0) + 1)
        return Value(thread.session.pair(current, item))
    }
}

func defineEnumerateType(_ builder: TypeBuilder) {
    builder.new("cls, iterable=<required>, start=0") { t, a in
        if a[1].isUnbound { throw t.typeError("enumerate() missing required argument 'iterable'") }
        let start = a[2].isSmallInt ? a[2] : t.int(try t.toIndexValue(a[2]))
        return Value(
            EnumerateObject(a[0].unsafeAs(TypeObject.self).rootShape, try t.iterator(a[1]), number: start))
    }
    builder.classMethod("__class_getitem__", "cls, object, /") { t, a in try t.makeGenericAlias(a[0], a[1]) }
    builder.iteratorMethods()
    builder.positionedIterator(EnumerateObject.self) { t, object in
        t.reduction(Value(object.type), [object.iterator, object.number])
    }
}

/// `reversed` over a sequence.
final class ReversedObject: Object {
    /// Unbound at the end.
    fileprivate var sequence: Value
    fileprivate var index: Int

    init(_ shape: Shape, _ sequence: Value, index: Int) {
        self.sequence = sequence
        self.index = index
        super.init(shape)
    }

    override func trace(_ heap: Heap) { heap.mark(sequence) }

    override func nextItem(_ thread: ThreadState) throws -> Value? {
        if sequence.isUnbound { return nil }
        if index >= 0 {
            do {
                let item = try thread.getItem(sequence, thread.int(index))
                index -= 1
                return item
            } catch let error as PythonError
                where thread.matches(error, .indexError) || thread.matches(error, .stopIteration)
            {}
        }
        sequence = .unbound
        return nil
    }
}

func defineReversedType(_ builder: TypeBuilder) {
    builder.new(nil) { t, a in
        if a.count != 2 { throw t.typeError("reversed expected 1 argument, got \(a.count - 1)") }
        return try t.reversed(a[1], shape: a[0].unsafeAs(TypeObject.self).rootShape)
    }
    builder.iteratorMethods()
    builder.positionedIterator(ReversedObject.self) { t, object in
        object.sequence.isUnbound
            ? t.reduction(Value(object.type), [Value(t.session.emptyTuple)])
            : t.reduction(Value(object.type), [object.sequence], state: t.int(object.index))
    } _: { t, object, state in
        if object.sequence.isUnbound { return }
        object.index = min(max(-1, try t.toIndex(state)), try t.length(object.sequence) - 1)
    }
    builder.method("__length_hint__", "self, /") { t, a in
        let reversed = a[0].unsafeAs(ReversedObject.self)
        if reversed.sequence.isUnbound { return Value(smallInt: 0) }
        let position = reversed.index + 1
        return t.int(try t.length(reversed.sequence) < position ? 0 : position)
    }
}

extension ThreadState {
    /// `reversed(value)`
    fileprivate func reversed(_ value: Value, shape: Shape) throws -> Value {
        let type = type(of: value)
        let method = type.special(.reversed)
        if !method.isUnbound && !method.isNone { return try callSpecial(method, value) }
        let isSequence = !type.special(.getitem).isUnbound && !value.isKind(.dict)
        if method.isNone || !isSequence { throw typeError("'\(type.name)' object is not reversible") }
        return Value(ReversedObject(shape, value, index: try length(value) - 1))
    }
}

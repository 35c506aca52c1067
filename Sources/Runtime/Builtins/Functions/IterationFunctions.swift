import Syntax

/// `len`, `iter`, `next`, `min`, `max`, `sorted`, `any`, `all`, `aiter`, `anext`
func defineIterationFunctions(_ builder: ModuleBuilder) {
    builder.function("len", "obj, /") { t, a in t.int(try t.length(a[0])) }
    builder.function("iter", "object, sentinel=<none>, /") { t, a in
        if a[1].isUnbound { return try t.iterator(a[0]) }
        guard t.isCallable(a[0]) else { throw t.typeError("iter(v, w): v must be callable") }
        return Value(CallableIteratorObject(t.session, callable: a[0], sentinel: a[1]))
    }
    builder.function("next", "iterator, default=<none>, /") { t, a in try t.nextOrRaise(a[0], a[1]) }
    builder.function("min", "*args, key=None, default=<none>") { t, a in
        try t.extreme(.less, "min", a[0].unsafeAs(TupleObject.self), key: a[1], default: a[2])
    }
    builder.function("max", "*args, key=None, default=<none>") { t, a in
        try t.extreme(.greater, "max", a[0].unsafeAs(TupleObject.self), key: a[1], default: a[2])
    }
    // As in CPython, what is no option of `list.sort` is refused in its name.
    builder.function("sorted", "*args, key=None, reverse=False, **kwargs") { t, a in
        let arguments = a[0].unsafeAs(TupleObject.self)
        if arguments.count != 1 { throw t.typeError("sorted expected 1 argument, got \(arguments.count)") }
        let others = a[3].unsafeAs(DictObject.self)
        let unknown = others.nextEntry(0)
        if unknown >= 0 {
            let name = others.entries[unknown].key.text
            let hint =
                t.suggestion(for: name, among: ["key", "reverse"]).map { ". Did you mean '\($0)'?" } ?? ""
            throw t.typeError("sort() got an unexpected keyword argument '\(name)'\(hint)")
        }
        let list = try t.listFromIterable(arguments[0])
        try t.sort(list, key: a[1], reverse: t.isTrue(a[2]))
        return Value(list)
    }
    builder.function("any", "iterable, /") { t, a in
        let iterator = try t.iterator(a[0])
        while let item = try t.next(iterator) {
            if try t.isTrue(item) { return .true }
        }
        return .false
    }
    builder.function("all", "iterable, /") { t, a in
        let iterator = try t.iterator(a[0])
        while let item = try t.next(iterator) {
            if try !t.isTrue(item) { return .false }
        }
        return .true
    }
    builder.function("aiter", "async_iterable, /") { t, a in
        let type = t.type(of: a[0])
        let function = type.special(.aiter)
        if function.isUnbound || function.isNone {
            throw t.typeError("'\(type.name)' object is not an async iterable")
        }
        let iterator = try t.callSpecial(function, a[0], [])
        if t.type(of: iterator).special(.anext).isUnbound {
            throw t.typeError(
                "aiter() returned not an async iterator of type '\(t.type(of: iterator).name)'")
        }
        return iterator
    }
    builder.function("anext", "aiterator, default=<none>, /") { t, a in
        let type = t.type(of: a[0])
        let function = type.special(.anext)
        if function.isUnbound || function.isNone {
            throw t.typeError("'\(type.name)' object is not an async iterator")
        }
        let awaitable = try t.callSpecial(function, a[0], [])
        return a[1].isUnbound ? awaitable : Value(AnextAwaitableObject(t, awaitable, default: a[1]))
    }
}

extension ThreadState {
    /// `next(iterator[, default])`; StopIteration keeps its value.
    fileprivate func nextOrRaise(_ iterator: Value, _ fallback: Value) throws -> Value {
        if !fallback.isUnbound { return try next(iterator) ?? fallback }
        let type = type(of: iterator)
        if iterator.isObject, iterator.unsafeKind != .generator, !type.isHeapType,
            !type.special(.next).isUnbound,
            iterator.unsafeKind != .other
        {
            guard let item = try next(iterator) else { throw stopIteration() }
            return item
        }
        let function = type.special(.next)
        if function.isUnbound || function.isNone {
            throw typeError("'\(type.name)' object is not an iterator")
        }
        return try callSpecial(function, iterator)
    }

    /// `min` and `max`: the first item that no other one beats.
    fileprivate func extreme(
        _ op: CompareOperator, _ name: String, _ arguments: TupleObject, key: Value, default fallback: Value
    ) throws -> Value {
        if arguments.count == 0 { throw typeError("\(name) expected at least 1 argument, got 0") }
        if arguments.count > 1 && !fallback.isUnbound {
            throw typeError("Cannot specify a default for \(name)() with multiple positional arguments")
        }
        if arguments.count > 1 && key.isNone {
            var best = arguments[0]
            for index in 1..<arguments.count where try isBetter(op, arguments[index], best) {
                best = arguments[index]
            }
            return best
        }
        let iterator = try iterator(arguments.count == 1 ? arguments[0] : Value(arguments))
        var best = Value.unbound
        var bestKey = Value.unbound
        while let item = try next(iterator) {
            let itemKey = key.isNone ? item : try call(key, item)
            if best.isUnbound {
                (best, bestKey) = (item, itemKey)
            } else if try isBetter(op, itemKey, bestKey) {
                (best, bestKey) = (item, itemKey)
            }
        }
        if !best.isUnbound { return best }
        if fallback.isUnbound { throw valueError("\(name)() iterable argument is empty") }
        return fallback
    }

    @inline(__always) private func isBetter(_ op: CompareOperator, _ left: Value, _ right: Value) throws
        -> Bool
    {
        if Value.bothSmallInts(left, right) {
            return op == .less ? left.smallInt < right.smallInt : left.smallInt > right.smallInt
        }
        return try compareIsTrue(op, left, right)
    }
}

/// What `anext(iterator, default)` returns: awaits the iterator's next item and turns its end into the default.
final class AnextAwaitableObject: Object {
    private let awaitable: Value
    private let fallback: Value
    /// The iterator of the awaitable; unbound before the first step.
    private var iterator = Value.unbound

    init(_ thread: ThreadState, _ awaitable: Value, default fallback: Value) {
        self.awaitable = awaitable
        self.fallback = fallback
        let type = thread.session.nativeType("anext_awaitable") { builder in
            builder.special(.await, "self, /") { _, a in a[0] }
            builder.special(.iter, "self, /") { _, a in a[0] }
            builder.special(.next, "self, /") { t, a in
                let object = a[0].unsafeAs(AnextAwaitableObject.self)
                return try object.step(t) { try t.callMethod($0, "__next__") }
            }
            builder.method("send", "self, value, /") { t, a in
                let object = a[0].unsafeAs(AnextAwaitableObject.self)
                return try object.step(t) { try t.callMethod($0, "send", a[1]) }
            }
            builder.method("throw", "self, /, *args") { t, a in
                let object = a[0].unsafeAs(AnextAwaitableObject.self)
                let arguments = a[1].unsafeAs(TupleObject.self)
                return try object.step(t) {
                    try t.call(t.getAttribute($0, t.session.names.throw), arguments.array)
                }
            }
            builder.method("close", "self, /") { t, a in
                let object = a[0].unsafeAs(AnextAwaitableObject.self)
                return try object.step(t) { try t.callMethod($0, "close") }
            }
        }
        super.init(type.rootShape)
    }

    override func trace(_ heap: Heap) {
        heap.mark(awaitable)
        heap.mark(fallback)
        heap.mark(iterator)
    }

    private func awaitableIterator(_ thread: ThreadState) throws -> Value {
        if let generator = awaitable.as(GeneratorObject.self), generator.kind == .generator,
            generator.code.unitFlags.contains(.iterableCoroutine)
        {
            return awaitable
        }
        guard let result = try thread.callSpecial(.await, awaitable) else {
            throw thread.typeError(
                "object \(thread.type(of: awaitable).name) can't be used in 'await' expression")
        }
        if result.isKind(.coroutine) { throw thread.typeError("__await__() returned a coroutine") }
        if thread.type(of: result).special(.next).isUnbound {
            throw thread.typeError(
                "__await__() returned non-iterator of type '\(thread.type(of: result).name)'")
        }
        return result
    }

    private func step(_ thread: ThreadState, _ body: (Value) throws -> Value) throws -> Value {
        if iterator.isUnbound {
            iterator = try awaitableIterator(thread)
        }
        do {
            return try body(iterator)
        } catch let error as PythonError where thread.matches(error, .stopAsyncIteration) {
            throw thread.stopIteration(fallback)
        }
    }
}

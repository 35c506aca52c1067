import Runtime

/// `functools._lru_cache_wrapper`: a function that remembers its results.
final class CacheObject: LibraryObject {
    let function: Value
    /// nil: without limit.
    let limit: Int?
    let isTyped: Bool
    /// Results by key, the least recently used first.
    let results: DictObject
    let infoType: Value
    var hits = 0
    var misses = 0

    init(_ shape: Shape, _ function: Value, limit: Int?, isTyped: Bool, infoType: Value, results: DictObject) {
        self.function = function
        self.limit = limit
        self.isTyped = isTyped
        self.infoType = infoType
        self.results = results
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(function)
        heap.mark(results)
        heap.mark(infoType)
    }

    /// The key for a call: a lone int or str itself, a tuple of everything otherwise.
    private func key(_ t: ThreadState, _ arguments: TupleObject, _ keywords: DictObject) -> Value {
        if keywords.count == 0 && !isTyped {
            if arguments.count == 1 {
                let only = arguments[0]
                let type = t.type(of: only)
                if type === t.session.types.int || type === t.session.types.str { return only }
            }
            return Value(arguments)
        }
        var parts = arguments.array
        if keywords.count > 0 {
            // A mark no argument can be.
            parts.append(Value(self))
            var index = keywords.nextEntry(0)
            while index >= 0 {
                parts += [keywords.entries[index].key, keywords.entries[index].value]
                index = keywords.nextEntry(index + 1)
            }
        }
        if isTyped {
            parts += arguments.array.map { Value(t.type(of: $0)) }
            var index = keywords.nextEntry(0)
            while index >= 0 {
                parts.append(Value(t.type(of: keywords.entries[index].value)))
                index = keywords.nextEntry(index + 1)
            }
        }
        return Value(t.session.tuple(parts))
    }

    func call(_ t: ThreadState, _ arguments: TupleObject, _ keywords: DictObject) throws -> Value {
        if limit == 0 {
            misses += 1
            return try t.call(function, tuple: arguments, keywords: Value(keywords))
        }
        let key = key(t, arguments, keywords)
        let hash = try t.hash(key)
        let place = try results.find(key, hash: hash, t)
        if place >= 0 {
            hits += 1
            let entry = results.entries[place]
            if limit != nil && place != results.used - 1 {
                results.remove(at: place)
                results.insertNew(entry.key, hash: entry.hash, entry.value)
            }
            return entry.value
        }
        misses += 1
        return try t.protecting([key]) {
            let result = try t.call(function, tuple: arguments, keywords: Value(keywords))
            if let limit {
                // The call itself may have put the result in.
                if try results.find(key, hash: hash, t) >= 0 { return result }
                if results.count >= limit {
                    let oldest = results.nextEntry(0)
                    if oldest >= 0 { results.remove(at: oldest) }
                }
                results.insertNew(key, hash: hash, result)
            } else {
                try results.set(key, hash: hash, result, t)
            }
            return result
        }
    }
}

private func cache(_ value: Value) -> CacheObject { value.unsafeAs(CacheObject.self) }

func defineCache(_ builder: TypeBuilder) {
    builder.new("cls, user_function, maxsize, typed, cache_info_type") { t, a in
        if !t.isCallable(a[1]) { throw t.typeError("the first argument must be callable") }
        var limit: Int?
        if !a[2].isNone {
            guard t.integerValue(a[2]) != nil else { throw t.typeError("maxsize should be integer or None") }
            limit = max(0, try t.toIndex(a[2]))
        }
        return Value(
            CacheObject(
                a[0].unsafeAs(TypeObject.self).rootShape, a[1], limit: limit, isTyped: try t.isTrue(a[3]),
                infoType: a[4], results: t.session.dict()))
    }
    builder.special(.`init`, "self, /, *args, **kwargs") { _, _ in .none }
    builder.special(.call, "self, /, *args, **kwargs") { t, a in
        try cache(a[0]).call(t, a[1].unsafeAs(TupleObject.self), a[2].unsafeAs(DictObject.self))
    }
    builder.special(.get, "self, instance, owner=None, /") { t, a in
        if a[1].isNoneOrUnbound { return a[0] }
        return Value(BoundMethodObject(t.session, function: a[0], receiver: a[1]))
    }
    builder.method("cache_info", "self, /") { t, a in
        let object = cache(a[0])
        return try t.call(
            object.infoType, t.int(object.hits), t.int(object.misses), object.limit.map { t.int($0) } ?? .none,
            t.int(object.results.count))
    }
    builder.method("cache_clear", "self, /") { _, a in
        cache(a[0]).hits = 0
        cache(a[0]).misses = 0
        cache(a[0]).results.removeAll()
        return .none
    }
    for name in ["__copy__", "__deepcopy__"] { builder.method(name, "self, memo=None, /") { _, a in a[0] } }
    builder.special(.reduce, "self, /") { t, a in try t.getAttribute(a[0], t.session.names.qualname) }
}

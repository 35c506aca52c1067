import Runtime
import Syntax

/// `functools.partial`
final class PartialObject: LibraryObject {
    var function: Value
    var arguments: TupleObject
    var keywords: DictObject

    init(_ shape: Shape, _ function: Value, _ arguments: TupleObject, _ keywords: DictObject) {
        self.function = function
        self.arguments = arguments
        self.keywords = keywords
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(function)
        heap.mark(arguments)
        heap.mark(keywords)
    }
}

private func partial(_ value: Value) -> PartialObject { value.unsafeAs(PartialObject.self) }

func definePartial(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **keywords") { t, a in
        var given = a[1].unsafeAs(TupleObject.self).array
        if given.isEmpty { throw t.typeError("type 'partial' takes at least one argument") }
        var function = given.removeFirst()
        if !t.isCallable(function) { throw t.typeError("the first argument must be callable") }
        let keywords = t.session.dict()
        if let inner = function.as(PartialObject.self), (t.instanceDictionary(inner)?.count ?? 0) == 0 {
            given = inner.arguments.array + given
            keywords.copyEntries(from: inner.keywords)
            function = inner.function
        }
        try t.update(keywords, a[2])
        return Value(
            PartialObject(
                a[0].unsafeAs(TypeObject.self).rootShape, function, t.session.tuple(given), keywords))
    }
    builder.special(.`init`, "self, /, *args, **keywords") { _, _ in .none }
    builder.special(.call, "self, /, *args, **keywords") { t, a in
        let object = partial(a[0])
        let extra = a[1].unsafeAs(TupleObject.self)
        let arguments =
            extra.count == 0 ? object.arguments : t.session.tuple(object.arguments.array + extra.array)
        var keywords = object.keywords
        if let given = a[2].as(DictObject.self), given.count > 0 {
            keywords = t.copy(object.keywords)
            try t.update(keywords, a[2])
        }
        return try t.call(object.function, tuple: arguments, keywords: Value(keywords))
    }
    builder.special(.repr, "self, /") { t, a in
        let object = partial(a[0])
        if t.reprStack.contains(a[0]) { return Value(t.session.string("...")) }
        t.reprStack.append(a[0])
        defer { t.reprStack.removeLast() }
        var pieces = [t.session.string(t.fullName(of: object.type) + "("), try t.repr(object.function)]
        for argument in object.arguments.array { pieces += [t.session.string(", "), try t.repr(argument)] }
        var index = object.keywords.nextEntry(0)
        while index >= 0 {
            let entry = object.keywords.entries[index]
            pieces += [
                t.session.string(", "), try t.str(entry.key), t.session.string("="), try t.repr(entry.value),
            ]
            index = object.keywords.nextEntry(index + 1)
        }
        return Value(t.concatenate(pieces + [t.session.string(")")]))
    }
    builder.property("func", get: { _, object in partial(object).function })
    builder.property("args", get: { _, object in Value(partial(object).arguments) })
    builder.property("keywords", get: { _, object in Value(partial(object).keywords) })
    definePartialState(builder)
    builder.special(.get, "self, instance, owner=None, /") { t, a in
        if a[1].isNoneOrUnbound { return a[0] }
        let warn = try t.getAttribute(t.importModule(absolute: "warnings"), t.session.intern("warn"))
        try t.call(
            warn,
            Value(
                t.session.string(
                    "functools.partial will be a method descriptor in future Python versions; wrap it in "
                        + "staticmethod() if you want to preserve the old behavior")),
            Value(t.session.exceptionType(.futureWarning)))
        return a[0]
    }
    builder.classMethod("__class_getitem__", "cls, item, /") { t, a in
        try t.call(Value(t.session.types.genericAlias), a[0], a[1])
    }
}

/// How partials are copied and pickled.
private func definePartialState(_ builder: TypeBuilder) {
    builder.special(.reduce, "self, /") { t, a in
        let object = partial(a[0])
        let attributes = t.instanceDictionary(object)
        let state = t.session.tuple([
            object.function, Value(object.arguments), Value(object.keywords),
            attributes.map { $0.count > 0 ? Value($0) : .none } ?? .none,
        ])
        return Value(
            t.session.tuple([Value(object.type), Value(t.session.tuple([object.function])), Value(state)]))
    }
    builder.method("__setstate__", "self, state, /") { t, a in
        guard let state = a[1].as(TupleObject.self), state.count == 4, t.isCallable(state[0]),
            let arguments = state[1].as(TupleObject.self), state[2].isNone || state[2].isKind(.dict),
            state[3].isNone || state[3].isKind(.dict)
        else { throw t.typeError("invalid partial state") }
        let types: Types = t.session.types
        let isPlain = !state[2].isNone && t.type(of: state[2]) === types.dict
        let keywords = isPlain ? state[2].unsafeAs(DictObject.self) : t.session.dict()
        try t.protecting([Value(keywords)]) {
            if !isPlain && !state[2].isNone { try t.update(keywords, state[2]) }
            partial(a[0]).function = state[0]
            let plain = t.type(of: state[1]) === types.tuple
            partial(a[0]).arguments = plain ? arguments : t.session.tuple(arguments.array)
            partial(a[0]).keywords = keywords
            if let attributes = t.instanceDictionary(partial(a[0])) {
                attributes.removeAll()
                if !state[3].isNone { try t.update(attributes, state[3]) }
            }
        }
        return .none
    }
}

/// What `cmp_to_key` makes of a value.
final class ComparisonKey: LibraryObject {
    let comparison: Value
    let object: Value

    init(_ shape: Shape, _ comparison: Value, _ object: Value) {
        self.comparison = comparison
        self.object = object
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(comparison)
        heap.mark(object)
    }
}

func defineComparisonKey(_ builder: TypeBuilder) {
    // An instance without an object is the function that makes keys.
    builder.special(.call, "self, obj") { t, a in
        let maker = a[0].unsafeAs(ComparisonKey.self)
        return Value(ComparisonKey(maker.shape, maker.comparison, a[1]))
    }
    let comparisons: [(SpecialName, CompareOperator)] = [
        (.lt, .less), (.le, .lessEqual), (.eq, .equal), (.ne, .notEqual), (.gt, .greater),
        (.ge, .greaterEqual),
    ]
    for (name, op) in comparisons {
        builder.special(name, "self, value, /") { t, a in
            guard let other = a[1].as(ComparisonKey.self) else {
                throw t.typeError("other argument must be K instance")
            }
            let key = a[0].unsafeAs(ComparisonKey.self)
            return try t.compare(op, t.call(key.comparison, key.object, other.object), t.int(0))
        }
    }
    builder.attribute("__hash__", .none)
    builder.property("obj", get: { _, object in object.unsafeAs(ComparisonKey.self).object })
}

import Runtime

/// `operator.itemgetter`, `attrgetter` and `methodcaller`.
final class GetterObject: LibraryObject {
    /// Keys, dotted names, or the method's name.
    let items: TupleObject
    /// Arguments of `methodcaller`.
    let arguments: TupleObject
    let keywords: DictObject?
    /// Attribute names, cut at their dots.
    let paths: [[StrObject]]

    init(
        _ shape: Shape, _ items: TupleObject, arguments: TupleObject? = nil, keywords: DictObject? = nil,
        paths: [[StrObject]] = []
    ) {
        self.items = items
        self.arguments = arguments ?? items
        self.keywords = keywords
        self.paths = paths
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(items)
        heap.mark(arguments)
        heap.mark(keywords)
    }
}

private func getter(_ value: Value) -> GetterObject { value.unsafeAs(GetterObject.self) }

extension ThreadState {
    fileprivate func collect(_ count: Int, _ body: (Int) throws -> Value) throws -> Value {
        if count == 1 { return try body(0) }
        let found = session.list([])
        return try protecting([Value(found)]) {
            for index in 0..<count { found.append(try body(index)) }
            return Value(session.tuple(found.items, count: found.count))
        }
    }

    fileprivate func reprOfGetter(_ object: GetterObject, _ parts: [Value]) throws -> Value {
        let shown = try parts.map { try reprText($0) }
        return Value(session.string("\(fullName(of: object.type))(\(shown.joined(separator: ", ")))"))
    }

    /// The single argument of a getter's call.
    fileprivate func operand(_ a: Arguments, _ name: String) throws -> Value {
        let given = a[1].unsafeAs(TupleObject.self)
        if let keywords = a[2].as(DictObject.self), keywords.count > 0 {
            throw typeError("\(name)() takes no keyword arguments")
        }
        guard given.count == 1 else { throw typeError("\(name) expected 1 argument, got \(given.count)") }
        return given[0]
    }
}

func defineItemGetter(_ builder: TypeBuilder) {
    builder.new("cls, item, /, *items") { t, a in
        let items = t.session.tuple([a[1]] + a[2].unsafeAs(TupleObject.self).array)
        return Value(GetterObject(a[0].unsafeAs(TypeObject.self).rootShape, items))
    }
    builder.special(.`init`, "self, /, *args") { _, _ in .none }
    builder.special(.call, "self, /, *args, **kwargs") { t, a in
        let object = getter(a[0])
        let target = try t.operand(a, "itemgetter")
        return try t.collect(object.items.count) { try t.getItem(target, object.items[$0]) }
    }
    builder.special(.repr, "self, /") { t, a in try t.reprOfGetter(getter(a[0]), getter(a[0]).items.array) }
    builder.special(.reduce, "self, /") { t, a in
        Value(t.session.tuple([Value(t.type(of: a[0])), Value(getter(a[0]).items)]))
    }
}

func defineAttributeGetter(_ builder: TypeBuilder) {
    builder.new("cls, attr, /, *attrs") { t, a in
        let names = [a[1]] + a[2].unsafeAs(TupleObject.self).array
        let paths = try names.map { name in
            guard let text = name.as(StrObject.self)?.text else {
                throw t.typeError("attribute name must be a string")
            }
            return text.split(separator: ".", omittingEmptySubsequences: false).map { t.session.intern(String($0)) }
        }
        return Value(GetterObject(a[0].unsafeAs(TypeObject.self).rootShape, t.session.tuple(names), paths: paths))
    }
    builder.special(.`init`, "self, /, *args") { _, _ in .none }
    builder.special(.call, "self, /, *args, **kwargs") { t, a in
        let object = getter(a[0])
        let target = try t.operand(a, "attrgetter")
        return try t.collect(object.items.count) { index in
            var value = target
            for name in object.paths[index] { value = try t.getAttribute(value, name) }
            return value
        }
    }
    builder.special(.repr, "self, /") { t, a in try t.reprOfGetter(getter(a[0]), getter(a[0]).items.array) }
    builder.special(.reduce, "self, /") { t, a in
        Value(t.session.tuple([Value(t.type(of: a[0])), Value(getter(a[0]).items)]))
    }
}

func defineMethodCaller(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, a in
        let given = a[1].unsafeAs(TupleObject.self).array
        guard let name = given.first else {
            throw t.typeError("methodcaller needs at least one argument, the method name")
        }
        guard let text = name.as(StrObject.self) else { throw t.typeError("method name must be a string") }
        return Value(
            GetterObject(
                a[0].unsafeAs(TypeObject.self).rootShape, t.session.tuple([name]),
                arguments: t.session.tuple(Array(given.dropFirst())), keywords: a[2].as(DictObject.self),
                paths: [[t.session.intern(text)]]))
    }
    builder.special(.`init`, "self, /, *args, **kwargs") { _, _ in .none }
    builder.special(.call, "self, /, *args, **kwargs") { t, a in
        let object = getter(a[0])
        let target = try t.operand(a, "methodcaller")
        let method = try t.getAttribute(target, object.paths[0][0])
        return try t.call(method, tuple: object.arguments, keywords: object.keywords.map { Value($0) } ?? .unbound)
    }
    builder.special(.repr, "self, /") { t, a in
        let object = getter(a[0])
        var parts = try ([object.items[0]] + object.arguments.array).map { try t.reprText($0) }
        if let keywords = object.keywords {
            var index = keywords.nextEntry(0)
            while index >= 0 {
                let entry = keywords.entries[index]
                parts.append("\(try t.strText(entry.key))=\(try t.reprText(entry.value))")
                index = keywords.nextEntry(index + 1)
            }
        }
        return Value(t.session.string("\(t.fullName(of: object.type))(\(parts.joined(separator: ", ")))"))
    }
}

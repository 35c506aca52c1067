import Runtime

/// Module `collections`.
func makeCollectionsModule(_ builder: ModuleBuilder) throws {
    let session = builder.session
    func keep(_ name: String, _ type: TypeObject) { session.roots["collections.\(name)"] = Value(type) }
    let deque = builder.type("deque", defineDeque)
    deque.hasWeakReferences = true
    keep("deque", deque)
    // The abstract classes are not imported for this module: they ask for its deque when they come later.
    let abstract = session.modules.value(interned: session.intern("_collections_abc"))
    if let sequence = abstract.as(ModuleObject.self)?.namespace.value(
        interned: session.intern("MutableSequence")),
        !sequence.isUnbound, let type = session.roots["collections.deque"]
    {
        _ = try builder.thread.callMethod(sequence, "register", type)
    }
    for name in ["_deque_iterator", "_deque_reverse_iterator"] {
        keep(
            name,
            session.makeType(
                name, base: session.types.object, layout: .closed, moduleName: "collections",
                define: defineDequeIterator))
    }
    let defaultDict = builder.type("defaultdict", base: session.types.dict, layout: .dict, defineDefaultDict)
    defaultDict.reserveSlots(1)
    keep("defaultdict", defaultDict)
    let ordered = builder.type("OrderedDict", base: session.types.dict, layout: .dict, defineOrderedDict)
    ordered.hasInstanceDict = true
    keep("OrderedDict", ordered)
    for (name, base) in [
        ("odict_keys", session.types.dictKeys), ("odict_values", session.types.dictValues),
        ("odict_items", session.types.dictItems),
    ] {
        keep(name, session.makeType(name, base: base, layout: .closed, moduleName: "builtins") { _ in })
    }
    defineCollectionHelpers(builder)
    builder.lazySource(["abc"]) { "abc = __import__('collections.abc', None, None, ['*'])" }
    builder.lazySource(["namedtuple"]) { namedTupleSource }
    builder.lazySource(["Counter"]) { counterSource }
    builder.lazySource(["ChainMap", "UserDict", "UserList", "UserString"]) { userCollectionsSource }
    let all = [
        "ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque",
        "namedtuple",
    ]
    builder.attribute("__all__", Value(session.list(all.map { Value(session.string($0)) })))
}

private func defineCollectionHelpers(_ builder: ModuleBuilder) {
    // Adds 1 to a count for each item: the inner loop of Counter.
    builder.function("_count_elements", "mapping, iterable, /") { t, a in
        if let counts = a[0].as(DictObject.self) {
            let iterator = try t.iterator(a[1])
            while let item = try t.next(iterator) {
                let hash = try t.hash(item)
                let place = try counts.find(item, hash: hash, t)
                if place >= 0 {
                    let sum = try t.binary(.add, counts.entries[place].value, t.int(1))
                    try counts.set(item, hash: hash, sum, t)
                } else {
                    counts.insertNew(item, hash: hash, t.int(1))
                }
            }
        }
        return .none
    }
    let getter = builder.session.makeType(
        "_tuplegetter", base: builder.session.types.object, layout: .native, moduleName: "collections"
    ) { type in
        type.new("cls, index, doc, /") { t, a in
            Value(TupleGetter(a[0].unsafeAs(TypeObject.self).rootShape, try t.toIndex(a[1]), a[2]))
        }
        type.special(.`init`, "self, /, *args") { _, _ in .none }
        type.special(.get, "self, instance, owner=None, /") { t, a in
            if a[1].isNoneOrUnbound { return a[0] }
            let index = a[0].unsafeAs(TupleGetter.self).index
            guard a[1].isKind(.tuple) else {
                throw t.typeError(
                    "descriptor for index '\(index)' for tuple subclasses doesn't apply to "
                        + "'\(t.type(of: a[1]).name)' object")
            }
            let tuple = a[1].unsafeAs(TupleObject.self)
            guard index >= 0 && index < tuple.count else { throw t.indexError("tuple index out of range") }
            return tuple[index]
        }
        type.special(.set, "self, instance, value, /") { t, _ in
            throw t.error(.attributeError, "can't set attribute")
        }
        type.special(.delete, "self, instance, /") { t, _ in
            throw t.error(.attributeError, "can't delete attribute")
        }
        type.special(.repr, "self, /") { t, a in
            let object = a[0].unsafeAs(TupleGetter.self)
            return Value(
                t.session.string("_tuplegetter(\(object.index), \(try t.reprText(object.documentation)))"))
        }
        type.special(.reduce, "self, /") { t, a in
            let object = a[0].unsafeAs(TupleGetter.self)
            let arguments = t.session.tuple([t.int(object.index), object.documentation])
            return Value(t.session.tuple([Value(object.type), Value(arguments)]))
        }
        type.property(
            "__doc__", get: { _, object in object.unsafeAs(TupleGetter.self).documentation },
            set: { _, object, value in object.unsafeAs(TupleGetter.self).documentation = value })
    }
    builder.session.roots["collections._tuplegetter"] = Value(getter)
    builder.attribute("_tuplegetter", Value(getter))
}

/// The descriptor of a named tuple's field.
final class TupleGetter: LibraryObject {
    let index: Int
    var documentation: Value

    init(_ shape: Shape, _ index: Int, _ documentation: Value) {
        self.index = index
        self.documentation = documentation
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) { heap.mark(documentation) }
}

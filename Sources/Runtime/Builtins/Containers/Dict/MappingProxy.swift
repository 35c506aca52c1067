/// `mappingproxy`: a read-only view of a mapping.
public final class MappingProxyObject: Object {
    package let mapping: Value

    package init(_ session: Session, _ mapping: Value) {
        self.mapping = mapping
        super.init(session.types.mappingProxy.rootShape)
    }

    package override func trace(_ heap: Heap) { heap.mark(mapping) }
}

func defineMappingProxyType(_ builder: TypeBuilder) {
    func mapping(_ value: Value) -> Value { value.unsafeAs(MappingProxyObject.self).mapping }
    func unwrapped(_ value: Value, _ t: ThreadState) -> Value {
        t.type(of: value) === t.session.types.mappingProxy ? mapping(value) : value
    }
    builder.new("cls, mapping") { t, a in
        let type = t.type(of: a[1])
        if type.special(.getitem).isUnbound || a[1].isKind(.list) || a[1].isKind(.tuple) {
            throw t.typeError("mappingproxy() argument must be a mapping, not \(type.name)")
        }
        return Value(MappingProxyObject(t.session, a[1]))
    }
    builder.classMethod("__class_getitem__", "cls, object, /") { t, a in try t.makeGenericAlias(a[0], a[1]) }
    builder.special(.len, "self, /") { t, a in t.int(try t.length(mapping(a[0]))) }
    builder.special(.getitem, "self, key, /") { t, a in try t.getItem(mapping(a[0]), a[1]) }
    builder.special(.contains, "self, key, /") { t, a in Value(try t.contains(mapping(a[0]), a[1])) }
    builder.special(.iter, "self, /") { t, a in try t.iterator(mapping(a[0])) }
    builder.special(.hash, "self, /") { t, a in t.int(try t.hash(mapping(a[0]))) }
    builder.special(.repr, "self, /") { t, a in
        Value(t.session.string("mappingproxy(\(try t.reprText(mapping(a[0]))))"))
    }
    builder.special(.str, "self, /") { t, a in Value(try t.str(mapping(a[0]))) }
    for (name, op) in comparisonsByName {
        builder.special(name, "self, value, /") { t, a in
            try t.compare(op, mapping(a[0]), unwrapped(a[1], t))
        }
    }
    builder.special(.or, "self, value, /") { t, a in
        try t.binary(.bitOr, unwrapped(a[0], t), unwrapped(a[1], t))
    }
    builder.special(.ror, "self, value, /") { t, a in
        try t.binary(.bitOr, unwrapped(a[1], t), unwrapped(a[0], t))
    }
    builder.special(.ior, "self, value, /") { t, a in
        throw t.typeError("'|=' is not supported by mappingproxy; use '|' instead")
    }
    builder.method("__reversed__", "self, /") { t, a in try t.callMethod(mapping(a[0]), "__reversed__") }
    builder.method("get", "self, key, default=None, /") { t, a in
        try t.callMethod(mapping(a[0]), "get", a[1], a[2])
    }
    for name in ["keys", "values", "items", "copy"] {
        builder.method(name, "self, /") { t, a in try t.callMethod(mapping(a[0]), name) }
    }
}

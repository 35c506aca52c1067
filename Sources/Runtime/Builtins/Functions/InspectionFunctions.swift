/// `isinstance`, `issubclass`, `callable`, `getattr` and its like, `repr`, `ascii`, `format`, `hash`, `id`, `vars`,
/// `dir`, `globals`, `locals`
func defineInspectionFunctions(_ builder: ModuleBuilder) {
    builder.function("isinstance", "obj, class_or_tuple, /") { t, a in Value(try t.isInstanceOf(a[0], a[1])) }
    builder.function("issubclass", "cls, class_or_tuple, /") { t, a in Value(try t.isSubclassOf(a[0], a[1])) }
    builder.function("callable", "obj, /") { t, a in Value(t.isCallable(a[0])) }
    builder.function("repr", "obj, /") { t, a in Value(try t.repr(a[0])) }
    builder.function("ascii", "obj, /") { t, a in Value(try t.asciiRepr(a[0])) }
    builder.function("hash", "obj, /") { t, a in t.int(try t.hash(a[0])) }
    builder.function("id", "obj, /") { t, a in t.int(Int(truncatingIfNeeded: a[0].bits & 0x7FFF_FFFF_FFFF_FFFF)) }
    builder.function("format", "value, format_spec='', /") { t, a in
        guard a[1].isKind(.str) else {
            throw t.typeError("format() argument 2 must be str, not \(t.type(of: a[1]).name)")
        }
        return Value(try t.format(a[0], a[1].unsafeAs(StrObject.self)))
    }
    defineAttributeFunctions(builder)
    builder.function("globals", "") { t, _ in t.currentGlobals.map { Value($0) } ?? .none }
    builder.function("locals", "") { t, _ in t.currentLocals() }
    builder.function("vars", "object=<none>, /") { t, a in
        if a[0].isUnbound { return t.currentLocals() }
        if let dict = try t.lookUpAttribute(a[0], t.session.names.dict) { return dict }
        throw t.typeError("vars() argument must have __dict__ attribute")
    }
    builder.function("dir", "object=<none>, /") { t, a in
        let names: Value
        if a[0].isUnbound {
            names = try t.callMethod(t.currentLocals(), "keys")
        } else {
            guard let listed = try t.callSpecial(.dir, a[0]) else {
                throw t.typeError("object does not provide __dir__")
            }
            names = listed
        }
        let list = try t.listFromIterable(names)
        try t.sort(list, key: .none, reverse: false)
        return Value(list)
    }
}

private func defineAttributeFunctions(_ builder: ModuleBuilder) {
    builder.function("getattr", "object, name, default=<none>, /") { t, a in
        let name = try t.attributeName(a[1])
        if a[2].isUnbound { return try t.getAttribute(a[0], name) }
        return try t.lookUpAttribute(a[0], name) ?? a[2]
    }
    builder.function("hasattr", "obj, name, /") { t, a in
        Value(try t.lookUpAttribute(a[0], t.attributeName(a[1])) != nil)
    }
    builder.function("setattr", "obj, name, value, /") { t, a in
        try t.setAttribute(a[0], t.attributeName(a[1]), a[2])
        return .none
    }
    builder.function("delattr", "obj, name, /") { t, a in
        try t.setAttribute(a[0], t.attributeName(a[1]), .unbound)
        return .none
    }
}

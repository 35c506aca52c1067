import Runtime
import Syntax

/// Module `operator`.
func makeOperatorModule(_ builder: ModuleBuilder) {
    defineOperatorFunctions(builder)
    defineContainerFunctions(builder)
    let session = builder.session
    for (name, define) in [
        ("itemgetter", defineItemGetter), ("attrgetter", defineAttributeGetter),
        ("methodcaller", defineMethodCaller),
    ] as [(String, (TypeBuilder) -> Void)] {
        let type = builder.type(name, define)
        session.roots["operator.\(name)"] = Value(type)
    }
    // The dunder names are the same functions.
    let aliases = [
        "lt", "le", "eq", "ne", "ge", "gt", "not_", "abs", "add", "and_", "floordiv", "index", "inv",
        "invert",
        "lshift", "mod", "mul", "matmul", "neg", "or_", "pos", "pow", "rshift", "sub", "truediv", "xor",
        "concat",
        "contains", "delitem", "getitem", "setitem", "iadd", "iand", "iconcat", "ifloordiv", "ilshift",
        "imod",
        "imul", "imatmul", "ior", "ipow", "irshift", "isub", "itruediv", "ixor", "call",
    ]
    for name in aliases {
        let value = builder.module.namespace.value(interned: session.intern(name))
        let plain = name.hasSuffix("_") ? String(name.dropLast()) : name
        if !value.isUnbound { builder.attribute("__\(plain)__", value) }
    }
}

private func defineOperatorFunctions(_ builder: ModuleBuilder) {
    let binaries: [(String, BinaryOperator)] = [
        ("add", .add), ("sub", .subtract), ("mul", .multiply), ("matmul", .matrixMultiply),
        ("truediv", .trueDivide), ("floordiv", .floorDivide), ("mod", .modulo), ("pow", .power),
        ("lshift", .leftShift), ("rshift", .rightShift), ("and_", .bitAnd), ("or_", .bitOr), ("xor", .bitXor),
    ]
    for (name, op) in binaries {
        builder.function(name, "a, b, /") { t, a in try t.binary(op, a[0], a[1]) }
        let plain = name.hasSuffix("_") ? String(name.dropLast()) : name
        builder.function("i" + plain, "a, b, /") { t, a in try t.inPlace(op, a[0], a[1]) }
    }
    let comparisons: [(String, CompareOperator)] = [
        ("lt", .less), ("le", .lessEqual), ("eq", .equal), ("ne", .notEqual), ("gt", .greater),
        ("ge", .greaterEqual),
    ]
    for (name, op) in comparisons {
        builder.function(name, "a, b, /") { t, a in try t.compare(op, a[0], a[1]) }
    }
    for (name, op) in [("neg", .negative), ("pos", .positive), ("invert", .invert), ("inv", .invert)]
        as [(String, UnaryOperator)]
    {
        builder.function(name, "a, /") { t, a in try t.unary(op, a[0]) }
    }
    builder.function("abs", "a, /") { t, a in
        if let result = try t.callSpecial(.abs, a[0]) { return result }
        throw t.typeError("bad operand type for abs(): '\(t.type(of: a[0]).name)'")
    }
    builder.function("index", "a, /") { t, a in t.int(try t.toIndexValue(a[0])) }
    builder.function("not_", "a, /") { t, a in Value(try !t.isTrue(a[0])) }
    builder.function("truth", "a, /") { t, a in Value(try t.isTrue(a[0])) }
    builder.function("is_", "a, b, /") { _, a in Value(a[0] == a[1]) }
    builder.function("is_not", "a, b, /") { _, a in Value(a[0] != a[1]) }
    builder.function("call", "obj, /, *args, **kwargs") { t, a in
        try t.call(a[0], tuple: a[1].unsafeAs(TupleObject.self), keywords: a[2])
    }
}

private func defineContainerFunctions(_ builder: ModuleBuilder) {
    for (name, isInPlace) in [("concat", false), ("iconcat", true)] {
        builder.function(name, "a, b, /") { t, a in
            guard t.isSequence(a[0]) || a[0].isKind(.str) else {
                throw t.typeError("'\(t.type(of: a[0]).name)' object can't be concatenated")
            }
            return try isInPlace ? t.inPlace(.add, a[0], a[1]) : t.binary(.add, a[0], a[1])
        }
    }
    builder.function("contains", "a, b, /") { t, a in Value(try t.contains(a[0], a[1])) }
    builder.function("getitem", "a, b, /") { t, a in try t.getItem(a[0], a[1]) }
    builder.function("setitem", "a, b, c, /") { t, a in
        try t.setItem(a[0], a[1], a[2])
        return .none
    }
    builder.function("delitem", "a, b, /") { t, a in
        try t.deleteItem(a[0], a[1])
        return .none
    }
    builder.function("countOf", "a, b, /") { t, a in
        var count = 0
        let type = t.type(of: a[0])
        if type.special(.iter).isUnbound && type.special(.getitem).isUnbound {
            throw t.typeError("argument of type '\(type.name)' is not iterable")
        }
        let iterator = try t.iterator(a[0])
        while let item = try t.next(iterator) { if try t.equals(item, a[1]) { count += 1 } }
        return t.int(count)
    }
    builder.function("indexOf", "a, b, /") { t, a in
        var index = 0
        let iterator = try t.iterator(a[0])
        while let item = try t.next(iterator) {
            if try t.equals(item, a[1]) { return t.int(index) }
            index += 1
        }
        throw t.valueError("sequence.index(x): x not in sequence")
    }
    builder.function("length_hint", "obj, default=0, /") { t, a in
        guard a[1].smallIntOrBool != nil else {
            throw t.typeError("'\(t.type(of: a[1]).name)' object cannot be interpreted as an integer")
        }
        return t.int(try t.lengthHint(a[0], default: t.toIndex(a[1])))
    }
}

import Syntax

/// `weakref.proxy`: stands for an object without keeping it alive. A proxy is a weak reference of another type.
extension Session {
    /// `weakref.ProxyType`, or `weakref.CallableProxyType`.
    package func weakProxyType(isCallable: Bool) -> TypeObject {
        let name = isCallable ? "CallableProxyType" : "ProxyType"
        if let known = roots["weakref." + name] { return known.unsafeAs(TypeObject.self) }
        let type = makeType(name, base: types.object, layout: .closed, moduleName: "weakref") { builder in
            defineWeakProxy(builder)
            if isCallable {
                builder.special(.call, "self, /, *args, **kwargs") { t, a in
                    try t.call(t.referent(a[0]), tuple: a[1].unsafeAs(TupleObject.self), keywords: a[2])
                }
            }
        }
        roots["weakref." + name] = Value(type)
        return type
    }
}

extension ThreadState {
    /// `weakref.proxy(target, callback)`; the one without a callback is shared.
    package func weakProxy(to target: Value, callback: Value = .none) throws -> WeakReferenceObject {
        let type = session.weakProxyType(isCallable: isCallable(target))
        if callback.isNone {
            for known in weakReferences(to: target) {
                let reference = known.unsafeAs(WeakReferenceObject.self)
                if reference.type === type && !reference.hasCallback { return reference }
            }
        }
        return try weakReference(to: target, callback: callback, type)
    }

    fileprivate func referent(_ proxy: Value) throws -> Value {
        let target = proxy.unsafeAs(WeakReferenceObject.self).target
        if target.isUnbound { throw error(.referenceError, "weakly-referenced object no longer exists") }
        return target
    }

    /// The referent of a proxy; other values come back themselves.
    fileprivate func unwrapProxy(_ value: Value) throws -> Value {
        guard let reference = value.as(WeakReferenceObject.self),
            reference.type === session.weakProxyType(isCallable: false)
                || reference.type === session.weakProxyType(isCallable: true)
        else { return value }
        return try referent(value)
    }
}

private func defineWeakProxy(_ builder: TypeBuilder) {
    builder.new("cls, *args, **kwargs") { t, a in
        throw t.typeError("cannot create '\(a[0].unsafeAs(TypeObject.self).name)' instances")
    }
    builder.special(.repr, "self, /") { t, a in
        let target = a[0].unsafeAs(WeakReferenceObject.self).target
        let shown =
            target.isUnbound ? "dead" : "to '\(t.type(of: target).name)' at \(t.addressText(target))"
        return Value(t.session.string("<weakproxy at \(t.addressText(a[0])); \(shown)>"))
    }
    builder.attribute("__hash__", .none)
    builder.special(.str, "self, /") { t, a in Value(try t.str(t.referent(a[0]))) }
    builder.special(.bool, "self, /") { t, a in Value(try t.isTrue(t.referent(a[0]))) }
    builder.special(.getattribute, "self, name, /") { t, a in
        try t.getAttribute(t.referent(a[0]), t.attributeName(a[1]))
    }
    builder.special(.setattr, "self, name, value, /") { t, a in
        try t.setAttribute(t.referent(a[0]), t.attributeName(a[1]), a[2])
        return .none
    }
    builder.special(.delattr, "self, name, /") { t, a in
        try t.setAttribute(t.referent(a[0]), t.attributeName(a[1]), .unbound)
        return .none
    }
    builder.special(.len, "self, /") { t, a in t.int(try t.length(t.referent(a[0]))) }
    builder.special(.getitem, "self, key, /") { t, a in try t.getItem(t.referent(a[0]), a[1]) }
    builder.special(.setitem, "self, key, value, /") { t, a in
        try t.setItem(t.referent(a[0]), a[1], a[2])
        return .none
    }
    builder.special(.delitem, "self, key, /") { t, a in
        try t.deleteItem(t.referent(a[0]), a[1])
        return .none
    }
    builder.special(.contains, "self, key, /") { t, a in Value(try t.contains(t.referent(a[0]), a[1])) }
    builder.special(.iter, "self, /") { t, a in try t.iterator(t.referent(a[0])) }
    builder.special(.next, "self, /") { t, a in
        let target = try t.referent(a[0])
        if t.type(of: target).special(.next).isUnbound {
            throw t.typeError("Weakref proxy referenced a non-iterator '\(t.type(of: target).name)' object")
        }
        guard let item = try t.next(target) else { throw t.stopIteration() }
        return item
    }
    for (name, op) in [
        (SpecialName.lt, CompareOperator.less), (.le, .lessEqual), (.eq, .equal), (.ne, .notEqual),
        (.gt, .greater), (.ge, .greaterEqual),
    ] {
        builder.special(name, "self, value, /") { t, a in try t.compare(op, t.unwrapProxy(a[0]), t.unwrapProxy(a[1])) }
    }
    let operators: [BinaryOperator] = [
        .add, .subtract, .multiply, .matrixMultiply, .trueDivide, .floorDivide, .modulo, .power, .leftShift,
        .rightShift, .bitAnd, .bitOr, .bitXor,
    ]
    for op in operators {
        builder.special(op.methodName, "self, value, /") { t, a in
            try t.binary(op, t.unwrapProxy(a[0]), t.unwrapProxy(a[1]))
        }
        builder.special(op.reflectedName, "self, value, /") { t, a in
            try t.binary(op, t.unwrapProxy(a[1]), t.unwrapProxy(a[0]))
        }
        builder.special(op.inPlaceName, "self, value, /") { t, a in
            try t.inPlace(op, t.unwrapProxy(a[0]), t.unwrapProxy(a[1]))
        }
    }
    for (name, op) in [(SpecialName.neg, UnaryOperator.negative), (.pos, .positive), (.invert, .invert)] {
        builder.special(name, "self, /") { t, a in try t.unary(op, t.referent(a[0])) }
    }
    for name in [SpecialName.abs, .int, .float, .index, .reversed, .bytes] {
        builder.special(name, "self, /") { t, a in
            let target = try t.referent(a[0])
            return try t.callMethod(target, name.attributeName)
        }
    }
}

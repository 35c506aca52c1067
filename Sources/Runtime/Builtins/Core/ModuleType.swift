import Syntax

/// `module`
func defineModuleType(_ builder: TypeBuilder) {
    func module(_ value: Value) -> ModuleObject { value.unsafeAs(ModuleObject.self) }
    builder.type.hasWeakReferences = true
    builder.new("cls, *args, **kwargs") { t, a in
        Value(ModuleObject(a[0].unsafeAs(TypeObject.self).rootShape, namespace: t.session.dict()))
    }
    builder.special(.`init`, "self, name, doc=None") { t, a in
        guard a[1].isKind(.str) else {
            throw t.typeError("module() argument 'name' must be str, not \(t.type(of: a[1]).name)")
        }
        let namespace = module(a[0]).namespace
        namespace.set(interned: t.session.names.name, a[1])
        namespace.set(interned: t.session.names.doc, a[2])
        for name in [t.session.names.package, t.session.names.loader, t.session.names.spec] {
            namespace.set(interned: name, .none)
        }
        return .none
    }
    builder.special(.repr, "self, /") { t, a in Value(t.session.string(try t.moduleRepr(module(a[0])))) }
    builder.special(.getattribute, "self, name, /") { t, a in
        let name = try t.attributeName(a[1])
        let found = try t.findAttribute(a[0], t.type(of: a[0]), name)
        if found.isUnbound { throw t.missingAttribute(a[0], name) }
        return found
    }
    builder.type.namespace.value(interned: builder.session.intern("__getattribute__")).object?
        .flags.insert(.defaultAccess)
    builder.method("__dir__", "self, /") { t, a in
        let hook = module(a[0]).namespace.value(interned: t.specialName(.dir))
        if !hook.isUnbound { return try t.call(hook) }
        return Value(t.session.list(t.keys(of: module(a[0]).namespace)))
    }
    builder.member("__dict__") { _, this in Value(module(this).namespace) }
    builder.property(
        "__annotations__",
        get: { t, this in
            let namespace = module(this).namespace
            let found = namespace.value(interned: t.session.names.annotations)
            if !found.isUnbound { return found }
            let annotations = Value(t.session.dict())
            namespace.set(interned: t.session.names.annotations, annotations)
            return annotations
        },
        set: { t, this, value in
            let namespace = module(this).namespace
            if !value.isUnbound {
                namespace.set(interned: t.session.names.annotations, value)
            } else if !namespace.remove(interned: t.session.names.annotations) {
                throw t.error(.attributeError, "__annotations__")
            }
        })
}

extension ThreadState {
    fileprivate func moduleRepr(_ module: ModuleObject) throws -> String {
        let names: Names = session.names
        let name = module.namespace.value(interned: names.name)
        let shown = name.isUnbound ? "'?'" : try reprText(name)
        let spec = module.namespace.value(interned: names.spec)
        if !spec.isNoneOrUnbound, let origin = try lookUpAttribute(spec, session.intern("origin")),
            !origin.isNone
        {
            if origin.as(StrObject.self)?.text == "built-in" { return "<module \(shown) (built-in)>" }
            if origin.as(StrObject.self)?.text == "frozen" { return "<module \(shown) (frozen)>" }
            return "<module \(shown) from \(try reprText(origin))>"
        }
        if !spec.isNoneOrUnbound {
            let loader = try lookUpAttribute(spec, session.intern("loader")) ?? .none
            if loader.as(ModuleLoaderObject.self)?.type === session.importTypes.namespaceLoader,
                let path = loader.as(ModuleLoaderObject.self)?.path
            {
                return "<module \(shown) (namespace) from \(try reprText(Value(listFromIterable(path))))>"
            }
            if !loader.isNone { return "<module \(shown) (\(try reprText(loader)))>" }
        }
        let file = module.namespace.value(interned: names.file)
        if !file.isNoneOrUnbound { return "<module \(shown) from \(try reprText(file))>" }
        if name.isKind(.str) {
            let text = name.unsafeAs(StrObject.self).text
            if text == "builtins" || session.moduleMakers[text] != nil {
                return "<module \(shown) (built-in)>"
            }
        }
        let loader = module.namespace.value(interned: names.loader)
        if !loader.isNoneOrUnbound { return "<module \(shown) (\(try reprText(loader)))>" }
        return "<module \(shown)>"
    }
}

/// `cell`
func defineCellType(_ builder: TypeBuilder) {
    func cell(_ value: Value) -> CellObject { value.unsafeAs(CellObject.self) }
    builder.new(nil) { t, a in
        if a.count > 2 { throw t.typeError("cell expected at most 1 argument, got \(a.count - 1)") }
        return Value(CellObject(t.session, a.count == 2 ? a[1] : .unbound))
    }
    builder.special(.repr, "self, /") { t, a in
        let content = cell(a[0]).content
        let shown =
            content.isUnbound ? "empty" : "\(t.type(of: content).name) object at \(t.addressText(content))"
        return Value(t.session.string("<cell at \(t.addressText(a[0])): \(shown)>"))
    }
    builder.attribute("__hash__", .none)
    for (name, op) in [
        (SpecialName.lt, CompareOperator.less), (.le, .lessEqual), (.eq, .equal), (.ne, .notEqual),
        (.gt, .greater), (.ge, .greaterEqual),
    ] {
        builder.special(name, "self, value, /") { t, a in
            guard let other = a[1].as(CellObject.self) else { return t.session.notImplemented }
            let left = cell(a[0]).content
            let right = other.content
            if !left.isUnbound && !right.isUnbound { return try t.compare(op, left, right) }
            // An empty cell comes before any other.
            let order = (left.isUnbound ? 0 : 1, right.isUnbound ? 0 : 1)
            switch op {
            case .less: return Value(order.0 < order.1)
            case .lessEqual: return Value(order.0 <= order.1)
            case .equal: return Value(order.0 == order.1)
            case .notEqual: return Value(order.0 != order.1)
            case .greater: return Value(order.0 > order.1)
            default: return Value(order.0 >= order.1)
            }
        }
    }
    builder.property(
        "cell_contents",
        get: { t, this in
            if cell(this).content.isUnbound { throw t.valueError("Cell is empty") }
            return cell(this).content
        },
        set: { _, this, value in cell(this).content = value })
}

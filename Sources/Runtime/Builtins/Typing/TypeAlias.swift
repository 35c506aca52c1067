/// `typing.TypeAliasType`: what a `type` statement makes.
public final class TypeAliasObject: Object {
    let name: Value
    let parameters: TupleObject
    let module: Value
    var value = Value.unbound
    /// Evaluates the value when it is first asked for.
    var evaluate = Value.unbound

    init(_ session: Session, name: Value, parameters: TupleObject, module: Value) {
        self.name = name
        self.parameters = parameters
        self.module = module
        super.init(session.types.typeAlias.rootShape)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(name)
        heap.mark(parameters)
        heap.mark(module)
        heap.mark(value)
        heap.mark(evaluate)
    }
}

extension ThreadState {
    /// What `type name[parameters] = value` makes: parameters is a tuple or None, the function evaluates the value.
    package func makeTypeAlias(_ name: Value, _ parameters: Value, _ function: Value) -> Value {
        let tuple: TupleObject = parameters.as(TupleObject.self) ?? session.emptyTuple
        let module = function.as(FunctionObject.self)?.module ?? .none
        let made = TypeAliasObject(session, name: name, parameters: tuple, module: module)
        made.evaluate = function
        return Value(made)
    }
}

/// `typing.TypeAliasType`
func defineTypeAliasType(_ builder: TypeBuilder) {
    func alias(_ value: Value) -> TypeAliasObject { value.unsafeAs(TypeAliasObject.self) }
    builder.new("cls, name, value, *, type_params=...") { t, a in
        guard a[1].isKind(.str) else {
            throw t.typeError("typealias() argument 'name' must be str, not \(t.type(of: a[1]).name)")
        }
        if !a[3].isUnbound && !a[3].isKind(.tuple) { throw t.typeError("type_params must be a tuple") }
        let parameters: TupleObject = a[3].as(TupleObject.self) ?? t.session.emptyTuple
        let module = t.currentGlobals?.value(interned: t.session.names.name) ?? .none
        let made = TypeAliasObject(
            t.session, name: a[1], parameters: parameters, module: module.isUnbound ? .none : module)
        made.value = a[2]
        return Value(made)
    }
    builder.special(.repr, "self, /") { _, a in alias(a[0]).name }
    builder.special(.or, "self, value, /") { t, a in try t.makeUnion(a[0], a[1]) }
    builder.special(.ror, "self, value, /") { t, a in try t.makeUnion(a[1], a[0]) }
    builder.special(.getitem, "self, key, /") { t, a in
        if alias(a[0]).parameters.count == 0 {
            throw t.typeError("Only generic type aliases are subscriptable")
        }
        return try t.makeGenericAlias(a[0], a[1])
    }
    builder.method("__reduce__", "self, /") { _, a in alias(a[0]).name }
    builder.member("__name__") { _, this in alias(this).name }
    builder.property("__module__") { _, this in alias(this).module }
    builder.property("__type_params__") { _, this in Value(alias(this).parameters) }
    builder.property("__parameters__") { t, this in
        let items = t.session.list([])
        for parameter in alias(this).parameters.array {
            if let parameter = parameter.as(TypeParameterObject.self), parameter.variety == .typeVarTuple {
                items.append(t.unpack(parameter))
            } else {
                items.append(parameter)
            }
        }
        return Value(t.session.tuple(UnsafePointer(items.items), count: items.count))
    }
    builder.property("__value__") { t, this in
        let alias = alias(this)
        if alias.value.isUnbound {
            alias.value = try t.call(alias.evaluate)
            alias.evaluate = .unbound
        }
        return alias.value
    }
}

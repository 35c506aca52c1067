/// `typing.TypeVar`
func defineTypeVarType(_ builder: TypeBuilder) {
    builder.new(
        "cls, name, *constraints, bound=None, default=..., covariant=False, contravariant=False, infer_variance=False"
    ) { t, a in
        let made = try t.newTypeParameter(a[0], .typeVar, "typevar", a[1])
        try t.setVariance(made, a[5], a[6], a[7])
        let constraints = a[2].unsafeAs(TupleObject.self)
        if constraints.count == 1 { throw t.typeError("A single constraint is not allowed") }
        if constraints.count > 0 && !a[3].isNone {
            throw t.typeError("Constraints cannot be combined with bound=...")
        }
        if constraints.count > 0 { made.constraints = a[2] }
        made.bound = a[3].isNone ? a[3] : try t.checkedTypeArgument(a[3], "Bound must be a type.")
        if a[4] != t.session.noDefault { made.defaultValue = a[4] }
        return Value(made)
    }
    defineCommonParts(builder)
    defineVariance(builder)
    defineUnions(builder)
    builder.property("__bound__") { t, this in try parameter(this).boundValue(t) }
    builder.property("__constraints__") { t, this in try parameter(this).constraintValues(t) }
}

/// `typing.ParamSpec`
func defineParamSpecType(_ builder: TypeBuilder) {
    builder.new(
        "cls, name, *, bound=None, default=..., covariant=False, contravariant=False, infer_variance=False"
    ) { t, a in
        let made = try t.newTypeParameter(a[0], .paramSpec, "paramspec", a[1])
        try t.setVariance(made, a[4], a[5], a[6])
        made.bound = a[2]
        if a[3] != t.session.noDefault { made.defaultValue = a[3] }
        return Value(made)
    }
    defineCommonParts(builder)
    defineVariance(builder)
    defineUnions(builder)
    builder.member("__bound__") { _, this in parameter(this).bound }
    for (name, isKeywords) in [("args", false), ("kwargs", true)] {
        builder.property(name) { t, this in
            Value(ParamSpecPartObject(t.session.paramSpecPartType(isKeywords), parameter(this)))
        }
    }
}

/// `typing.TypeVarTuple`
func defineTypeVarTupleType(_ builder: TypeBuilder) {
    builder.new("cls, name, *, default=...") { t, a in
        let made = try t.newTypeParameter(a[0], .typeVarTuple, "typevartuple", a[1])
        if a[2] != t.session.noDefault { made.defaultValue = a[2] }
        return Value(made)
    }
    defineCommonParts(builder)
    builder.special(.iter, "self, /") { t, a in
        try t.iterator(Value(t.session.tuple([t.unpack(parameter(a[0]))])))
    }
}

private func parameter(_ value: Value) -> TypeParameterObject { value.unsafeAs(TypeParameterObject.self) }

private func defineCommonParts(_ builder: TypeBuilder) {
    builder.type.hasInstanceDict = true
    builder.type.hasWeakReferences = true
    builder.special(.repr, "self, /") { t, a in Value(t.session.string(parameter(a[0]).text)) }
    builder.member("__name__") { _, this in parameter(this).name }
    builder.property("__default__") { t, this in try parameter(this).defaultOrNone(t) }
    builder.method("has_default", "self, /") { _, a in Value(parameter(a[0]).hasDefault) }
    builder.method("__reduce__", "self, /") { _, a in parameter(a[0]).name }
    builder.method("__typing_subst__", "self, arg, /") { t, a in try parameter(a[0]).substitute(a[1], t) }
    builder.method("__typing_prepare_subst__", "self, alias, args, /") { t, a in
        let parameters = try t.tupleFromIterable(t.getAttribute(a[1], t.session.intern("__parameters__")))
        let given = try t.tupleFromIterable(a[2])
        for index in 0..<parameters.count where parameters[index] == a[0] {
            return Value(try parameter(a[0]).prepare(a[1], parameters, given, index, t))
        }
        return Value(given)
    }
    builder.method("__mro_entries__", "self, bases, /") { t, a in
        throw t.typeError("Cannot subclass an instance of \(t.type(of: a[0]).plainName)")
    }
    builder.property(
        "__dict__", get: { t, this in try t.dictionaryAttribute(this) },
        set: { t, this, value in try t.setDictionaryAttribute(this, value) })
    builder.attribute("__module__", Value(builder.session.intern("typing")))
}

private func defineVariance(_ builder: TypeBuilder) {
    builder.member("__covariant__") { _, this in Value(parameter(this).isCovariant) }
    builder.member("__contravariant__") { _, this in Value(parameter(this).isContravariant) }
    builder.member("__infer_variance__") { _, this in Value(parameter(this).infersVariance) }
}

private func defineUnions(_ builder: TypeBuilder) {
    builder.special(.or, "self, value, /") { t, a in try t.makeUnion(a[0], a[1]) }
    builder.special(.ror, "self, value, /") { t, a in try t.makeUnion(a[1], a[0]) }
}

extension ThreadState {
    fileprivate func newTypeParameter(
        _ cls: Value, _ variety: TypeParameterObject.Variety, _ constructor: String, _ name: Value
    ) throws -> TypeParameterObject {
        guard name.isKind(.str) else {
            throw typeError("\(constructor)() argument 'name' must be str, not \(type(of: name).name)")
        }
        let made = TypeParameterObject(cls.unsafeAs(TypeObject.self), variety, name: name)
        let module = currentGlobals?.value(interned: session.names.name) ?? .unbound
        _ = storeInstanceAttribute(made, session.names.module, module.isUnbound ? .none : module)
        return made
    }

    fileprivate func setVariance(
        _ made: TypeParameterObject, _ covariant: Value, _ contravariant: Value, _ infer: Value
    ) throws {
        made.isCovariant = try isTrue(covariant)
        made.isContravariant = try isTrue(contravariant)
        made.infersVariance = try isTrue(infer)
        if made.isCovariant && made.isContravariant { throw valueError("Bivariant types are not supported.") }
        if made.infersVariance && (made.isCovariant || made.isContravariant) {
            throw valueError("Variance cannot be specified with infer_variance.")
        }
    }
}

// MARK: - P.args and P.kwargs

/// `typing.ParamSpecArgs`, `typing.ParamSpecKwargs`
final class ParamSpecPartObject: Object {
    let origin: TypeParameterObject

    init(_ type: TypeObject, _ origin: TypeParameterObject) {
        self.origin = origin
        super.init(type.rootShape)
    }

    override func trace(_ heap: Heap) { heap.mark(origin) }
}

extension Session {
    /// `typing.ParamSpecArgs` or `typing.ParamSpecKwargs`
    package func paramSpecPartType(_ isKeywords: Bool) -> TypeObject {
        let name = isKeywords ? "ParamSpecKwargs" : "ParamSpecArgs"
        if let known = roots["typing." + name] { return known.unsafeAs(TypeObject.self) }
        let type = makeType(name, base: types.object, layout: .closed, moduleName: "typing") { builder in
            builder.type.hasWeakReferences = true
            func own(_ value: Value) -> ParamSpecPartObject { value.unsafeAs(ParamSpecPartObject.self) }
            builder.new("cls, origin") { t, a in
                guard let origin = a[1].as(TypeParameterObject.self) else {
                    throw t.typeError("\(name)() argument must be a ParamSpec")
                }
                return Value(ParamSpecPartObject(a[0].unsafeAs(TypeObject.self), origin))
            }
            builder.special(.repr, "self, /") { t, a in
                let shown = own(a[0]).origin.name.as(StrObject.self)?.text ?? ""
                return Value(t.session.string(shown + (isKeywords ? ".kwargs" : ".args")))
            }
            builder.special(.eq, "self, value, /") { t, a in
                guard let other = a[1].as(ParamSpecPartObject.self), other.type === own(a[0]).type else {
                    return t.session.notImplemented
                }
                return Value(own(a[0]).origin === other.origin)
            }
            builder.attribute("__hash__", .none)
            builder.member("__origin__") { _, this in Value(own(this).origin) }
            builder.method("__mro_entries__", "self, bases, /") { t, _ in
                throw t.typeError("Cannot subclass an instance of \(name)")
            }
        }
        roots["typing." + name] = Value(type)
        return type
    }
}

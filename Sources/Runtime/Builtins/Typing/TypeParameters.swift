import Compiler

/// `typing.TypeVar`, `typing.ParamSpec`, `typing.TypeVarTuple`.
public final class TypeParameterObject: Object {
    enum Variety { case typeVar, paramSpec, typeVarTuple }

    let variety: Variety
    let name: Value
    var bound = Value.none
    /// Evaluates the bound when it is first asked for; unbound when the bound is known.
    var evaluateBound = Value.unbound
    var constraints = Value.unbound
    var evaluateConstraints = Value.unbound
    /// Unbound without a default.
    var defaultValue = Value.unbound
    var evaluateDefault = Value.unbound
    var isCovariant = false
    var isContravariant = false
    var infersVariance = false

    init(_ type: TypeObject, _ variety: Variety, name: Value) {
        self.variety = variety
        self.name = name
        super.init(type.rootShape)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(name)
        heap.mark(bound)
        heap.mark(evaluateBound)
        heap.mark(constraints)
        heap.mark(evaluateConstraints)
        heap.mark(defaultValue)
        heap.mark(evaluateDefault)
    }

    var hasDefault: Bool { !defaultValue.isUnbound || !evaluateDefault.isUnbound }

    func boundValue(_ t: ThreadState) throws -> Value {
        if !evaluateBound.isUnbound {
            bound = try t.call(evaluateBound)
            evaluateBound = .unbound
        }
        return bound
    }

    func constraintValues(_ t: ThreadState) throws -> Value {
        if !evaluateConstraints.isUnbound {
            constraints = try t.call(evaluateConstraints)
            evaluateConstraints = .unbound
        }
        return constraints.isUnbound ? Value(t.session.emptyTuple) : constraints
    }

    /// The default, or `typing.NoDefault`.
    func defaultOrNone(_ t: ThreadState) throws -> Value {
        if !evaluateDefault.isUnbound {
            defaultValue = try t.call(evaluateDefault)
            evaluateDefault = .unbound
        }
        return defaultValue.isUnbound ? t.session.noDefault : defaultValue
    }

    var text: String {
        let name = name.as(StrObject.self)?.text ?? ""
        if variety == .typeVarTuple || infersVariance { return name }
        return (isCovariant ? "+" : isContravariant ? "-" : "~") + name
    }

    /// What stands in the parameter's place for an argument.
    func substitute(_ argument: Value, _ t: ThreadState) throws -> Value {
        switch variety {
        case .typeVar:
            if try t.isUnpackedArgument(argument) {
                throw t.typeError("\(try t.reprText(argument)) is not valid as type argument")
            }
            return try t.checkedTypeArgument(argument, "Parameters to generic types must be types.")
        case .paramSpec:
            if argument.isKind(.list) || argument.isKind(.tuple) {
                let items = try t.tupleFromIterable(argument).array
                let checked = try items.map { try t.checkedTypeArgument($0, "Expected a type.") }
                return Value(t.session.tuple(checked))
            }
            if !isParameterExpression(argument, t) {
                throw t.typeError(
                    "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. "
                        + "Got \(try t.strText(argument))")
            }
            return argument
        case .typeVarTuple: throw t.typeError("Substitution of bare TypeVarTuple is not supported")
        }
    }

    /// Adapts the arguments for an owner's parameters, of which this is the one at `index`.
    func prepare(
        _ owner: Value, _ parameters: TupleObject, _ given: TupleObject, _ index: Int, _ t: ThreadState
    ) throws -> TupleObject {
        switch variety {
        case .typeVar:
            if given.count > index || given.count >= parameters.count { return given }
            if index == given.count && hasDefault {
                return t.session.tuple(given.array + [try defaultOrNone(t)])
            }
            throw t.typeError(
                "Too few arguments for \(try t.reprText(owner)); actual \(given.count), "
                    + "expected at least \(index + 1)")
        case .paramSpec:
            var items = given.array
            if index == items.count && hasDefault { items.append(try defaultOrNone(t)) }
            if index >= items.count {
                throw t.typeError(
                    "Too few arguments for \(try t.reprText(owner)); actual \(given.count), expected \(index + 1)"
                )
            }
            if parameters.count == 1 && !isParameterExpression(items[0], t) {
                return t.session.tuple([Value(t.session.tuple(items))])
            }
            if items[index].isKind(.list) { items[index] = Value(try t.tupleFromIterable(items[index])) }
            return t.session.tuple(items)
        case .typeVarTuple:
            return try prepareVariadic(owner, parameters, given, index, t)
        }
    }

    /// Packs what a TypeVarTuple takes; `*tuple[int, ...]` also fills the places around it that nothing else does.
    private func prepareVariadic(
        _ owner: Value, _ parameters: TupleObject, _ given: TupleObject, _ index: Int, _ t: ThreadState
    ) throws -> TupleObject {
        for later in parameters.array.dropFirst(index + 1)
        where later.as(TypeParameterObject.self)?.variety == .typeVarTuple {
            throw t.typeError("More than one TypeVarTuple parameter in \(try t.strText(owner))")
        }
        let items = given.array
        let after = parameters.count - index - 1
        var left = index
        var right = after
        var filler: Value?
        for (place, item) in items.enumerated() {
            guard let inner = try t.unpackedTupleArguments(item), inner.count == 2,
                inner[1] == t.session.ellipsis
            else { continue }
            if filler != nil { throw t.typeError("More than one unpacked arbitrary-length tuple argument") }
            filler = inner[0]
            left = min(left, place)
            right = min(right, items.count - place - 1)
        }
        if left + right > items.count {
            throw t.typeError(
                "Too few arguments for \(try t.reprText(owner)); actual \(given.count), "
                    + "expected at least \(parameters.count - 1)")
        }
        let middle: Value
        if items.count == left + right && hasDefault {
            middle = Value(try t.flattenUnpacked(defaultOrNone(t)))
        } else {
            middle = Value(t.session.tuple(items[left..<(items.count - right)]))
        }
        var result = Array(items[..<left])
        // Only an arbitrary-length tuple leaves places open.
        let open = filler ?? .none
        result += Array(repeating: open, count: index - left)
        result.append(middle)
        result += Array(repeating: open, count: max(0, after - right - left))
        result += items[(items.count - right)...]
        return t.session.tuple(result)
    }

    private func isParameterExpression(_ value: Value, _ t: ThreadState) -> Bool {
        value == t.session.ellipsis || value.isKind(.tuple) || value.isKind(.list)
            || value.as(TypeParameterObject.self)?.variety == .paramSpec
            || t.type(of: value).plainName == "_ConcatenateGenericAlias"
    }
}

/// `*Ts` in type arguments.
final class UnpackedTypeVarTupleObject: Object {
    let parameter: TypeParameterObject

    init(_ type: TypeObject, _ parameter: TypeParameterObject) {
        self.parameter = parameter
        super.init(type.rootShape)
    }

    override func trace(_ heap: Heap) { heap.mark(parameter) }
}

// MARK: - Made by the language

extension ThreadState {
    /// A type variable of a type parameter list; `bound` and `constraints` are functions that evaluate them later.
    package func makeTypeVar(_ name: Value, bound: Value = .unbound, constraints: Value = .unbound) -> Value {
        let made = TypeParameterObject(session.types.typeVar, .typeVar, name: name)
        made.evaluateBound = bound
        made.evaluateConstraints = constraints
        made.infersVariance = true
        return Value(made)
    }

    /// A parameter specification of a type parameter list.
    package func makeParamSpec(_ name: Value) -> Value {
        let made = TypeParameterObject(session.types.paramSpec, .paramSpec, name: name)
        made.infersVariance = true
        return Value(made)
    }

    /// A type variable tuple of a type parameter list.
    package func makeTypeVarTuple(_ name: Value) -> Value {
        Value(TypeParameterObject(session.types.typeVarTuple, .typeVarTuple, name: name))
    }

    /// Gives a type parameter a default, which `function` evaluates later.
    package func setTypeParameterDefault(_ parameter: Value, _ function: Value) {
        parameter.as(TypeParameterObject.self)?.evaluateDefault = function
    }

    /// The instructions behind type parameter lists and `type` statements.
    func typeParameterIntrinsic(
        _ operation: Intrinsic, _ operands: UnsafeMutablePointer<Value>, count: Int
    ) throws -> Value {
        switch operation {
        case .typeVar: return makeTypeVar(operands[0])
        case .typeVarWithBound: return makeTypeVar(operands[0], bound: operands[1])
        case .typeVarWithConstraints: return makeTypeVar(operands[0], constraints: operands[1])
        case .paramSpec: return makeParamSpec(operands[0])
        case .typeVarTuple: return makeTypeVarTuple(operands[0])
        case .setTypeParameterDefault:
            setTypeParameterDefault(operands[0], operands[1])
            return operands[0]
        case .typeAlias: return makeTypeAlias(operands[0], operands[1], operands[2])
        case .subscriptGeneric: return try subscriptGeneric(operands[0])
        default: throw error(.systemError, "not an instruction of type parameters")
        }
    }

    /// `typing.Unpack[Ts]`, which `*Ts` gives.
    func unpack(_ parameter: TypeParameterObject) -> Value {
        Value(UnpackedTypeVarTupleObject(session.unpackedType, parameter))
    }
}

extension Session {
    /// `typing.NoDefault`
    package var noDefault: Value {
        if let known = roots["typing.NoDefault"] { return known }
        let type = makeType("NoDefaultType", base: types.object, layout: .closed, moduleName: "builtins") {
            builder in
            builder.special(.repr, "self, /") { t, _ in Value(t.session.intern("typing.NoDefault")) }
            builder.method("__reduce__", "self, /") { t, _ in Value(t.session.intern("NoDefault")) }
            builder.new("cls") { t, _ in t.session.noDefault }
        }
        let value = Value(SingletonObject(type.rootShape))
        roots["typing.NoDefault"] = value
        return value
    }

    fileprivate var unpackedType: TypeObject {
        if let known = roots["typing.Unpack"] { return known.unsafeAs(TypeObject.self) }
        let type = makeType("_UnpackGenericAlias", base: types.object, layout: .closed, moduleName: "typing")
        { builder in
            func own(_ value: Value) -> TypeParameterObject {
                value.unsafeAs(UnpackedTypeVarTupleObject.self).parameter
            }
            builder.special(.repr, "self, /") { t, a in
                Value(t.session.string("typing.Unpack[\(own(a[0]).text)]"))
            }
            builder.special(.eq, "self, value, /") { t, a in
                guard let other = a[1].as(UnpackedTypeVarTupleObject.self) else {
                    return t.session.notImplemented
                }
                return Value(own(a[0]) === other.parameter)
            }
            builder.special(.hash, "self, /") { t, a in t.int(t.identityHash(Value(own(a[0])))) }
            func unpackForm(_ t: ThreadState) throws -> Value {
                try t.getAttribute(t.importModule(absolute: "typing"), t.session.intern("Unpack"))
            }
            builder.property("__origin__") { t, _ in try unpackForm(t) }
            builder.attribute("__name__", Value(builder.session.intern("Unpack")))
            builder.method("__mro_entries__", "self, bases, /") { t, a in
                throw t.typeError("Cannot subclass \(try t.reprText(a[0]))")
            }
            builder.method("__reduce__", "self, /") { t, a in
                let getItem = try t.getAttribute(
                    t.importModule(absolute: "operator"), t.session.intern("getitem"))
                let operands = t.session.tuple([try unpackForm(t), Value(own(a[0]))])
                return Value(t.session.tuple([getItem, Value(operands)]))
            }
            builder.property("__parameters__") { t, this in Value(t.session.tuple([Value(own(this))])) }
            builder.property("__args__") { t, this in Value(t.session.tuple([Value(own(this))])) }
            builder.attribute("__typing_is_unpacked_typevartuple__", .true)
        }
        roots["typing.Unpack"] = Value(type)
        return type
    }
}

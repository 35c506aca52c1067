/// `typing.Generic`, the base of classes with type parameters.
extension Session {
    /// `typing.Generic`
    package var genericType: TypeObject {
        if let known = roots["typing.Generic"] { return known.unsafeAs(TypeObject.self) }
        let type = makeType("Generic", base: types.object, layout: .instance, moduleName: "typing") {
            builder in
            builder.classMethod("__class_getitem__", "cls, params, /") { t, a in
                try t.subscriptGenericClass(a[0], a[1])
            }
            builder.classMethod("__init_subclass__", "cls, *args, **kwargs") { t, a in
                try t.initializeGenericClass(a[0].unsafeAs(TypeObject.self))
                // Other bases may want to know as well.
                let next = try t.superAttribute(
                    t.session.genericType, a[0], a[0].unsafeAs(TypeObject.self), t.specialName(.initSubclass))
                if !next.isUnbound {
                    try t.call(next, tuple: a[1].unsafeAs(TupleObject.self), keywords: a[2])
                }
                return .none
            }
            builder.attribute("__slots__", Value(builder.session.emptyTuple))
        }
        roots["typing.Generic"] = Value(type)
        return type
    }
}

extension ThreadState {
    /// `Generic[*parameters]` for the class of a type parameter list.
    package func subscriptGeneric(_ parameters: Value) throws -> Value {
        let arguments = session.list([])
        for parameter in try tupleFromIterable(parameters).array {
            if let parameter = parameter.as(TypeParameterObject.self), parameter.variety == .typeVarTuple {
                arguments.append(unpack(parameter))
            } else {
                arguments.append(parameter)
            }
        }
        let tuple = session.tuple(UnsafePointer(arguments.items), count: arguments.count)
        return try makeGenericAlias(Value(session.genericType), Value(tuple))
    }

    /// `Generic[T]`, or `Class[int]` for a class with type parameters.
    fileprivate func subscriptGenericClass(_ cls: Value, _ item: Value) throws -> Value {
        let arguments = item.isKind(.tuple) ? item.unsafeAs(TupleObject.self) : session.tuple([item])
        if cls == Value(session.genericType) {
            if arguments.count == 0 { throw typeError("Parameter list to Generic[...] cannot be empty") }
            for index in 0..<arguments.count {
                let argument = arguments[index]
                let variety = argument.as(TypeParameterObject.self)?.variety
                let isParameter =
                    variety == .typeVar || variety == .paramSpec
                    || argument.as(UnpackedTypeVarTupleObject.self) != nil
                if !isParameter {
                    throw typeError(
                        "Parameters to Generic[...] must all be type variables or parameter specification variables."
                    )
                }
                let parameter = argument.as(UnpackedTypeVarTupleObject.self)?.parameter
                for other in 0..<index
                where arguments[other] == argument
                    || parameter != nil
                        && arguments[other].as(UnpackedTypeVarTupleObject.self)?.parameter === parameter
                {
                    throw typeError("Parameters to Generic[...] must all be unique")
                }
            }
            try checkOrderOfDefaults(arguments)
            return try makeGenericAlias(cls, Value(arguments))
        }
        let declared = try lookUpAttribute(cls, session.intern("__parameters__"))
        let parameters: TupleObject = declared?.as(TupleObject.self) ?? session.emptyTuple
        if parameters.count == 0 { throw typeError("\(try reprText(cls)) is not a generic class") }
        let converted = try arguments.array.map { argument in
            argument.isNone || argument.isKind(.str) ? try checkedTypeArgument(argument, "") : argument
        }
        let given = try prepareSubstitution(cls, parameters, Value(session.tuple(converted)))
        let values = session.list([])
        for index in 0..<parameters.count {
            if let parameter = parameters[index].as(TypeParameterObject.self) {
                if parameter.variety == .typeVarTuple, let items = given[index].as(TupleObject.self) {
                    values.append(UnsafePointer(items.items), count: items.count)
                    continue
                }
            }
            values.append(given[index])
        }
        return try makeGenericAlias(
            cls, Value(session.tuple(UnsafePointer(values.items), count: values.count)))
    }

    /// Parameters with defaults stand last, and none of them behind a TypeVarTuple.
    private func checkOrderOfDefaults(_ arguments: TupleObject) throws {
        var seenDefault = false
        var seenVariadic = false
        for argument in arguments.array {
            if argument.as(UnpackedTypeVarTupleObject.self) != nil { seenVariadic = true }
            guard let parameter = argument.as(TypeParameterObject.self) else { continue }
            if parameter.hasDefault {
                if seenVariadic && parameter.variety == .typeVar {
                    throw typeError("Type parameter with a default follows TypeVarTuple")
                }
                seenDefault = true
            } else if seenDefault {
                throw typeError(
                    "Type parameter \(try reprText(argument)) without a default follows "
                        + "type parameter with a default")
            }
        }
    }

    /// Sets `__parameters__` of a class that derives from `Generic`.
    fileprivate func initializeGenericClass(_ cls: TypeObject) throws {
        let found = cls.namespace.value(interned: session.intern("__orig_bases__"))
        let generic = Value(session.genericType)
        if found.isUnbound {
            if cls.bases.contains(where: { $0 === session.genericType }) && cls.plainName != "Protocol"
                && type(of: Value(cls)).plainName != "_TypedDictMeta"
            {
                throw typeError("Cannot inherit from plain Generic")
            }
            return setClassAttribute(cls, session.intern("__parameters__"), Value(session.emptyTuple))
        }
        let bases = try tupleFromIterable(found)
        for index in 0..<bases.count where bases[index] == generic {
            throw typeError("Cannot inherit from plain Generic")
        }
        var parameters = try typeParameters(in: bases)
        var hasGeneric = false
        for index in 0..<bases.count {
            guard let alias = bases[index].as(GenericAliasObject.self), alias.origin == generic else {
                continue
            }
            let declared = try alias.parameters(self)
            if hasGeneric { throw typeError("Cannot inherit from Generic[...] multiple times.") }
            hasGeneric = true
            for parameter in parameters.array where !declared.array.contains(parameter) {
                throw typeError(
                    "Some type variables (\(try strText(parameter))) are not listed in "
                        + "Generic[\(try declared.array.map { try strText($0) }.joined(separator: ", "))]")
            }
            parameters = declared
        }
        setClassAttribute(cls, session.intern("__parameters__"), Value(parameters))
    }
}

/// Type variables in type arguments, and putting arguments in their places.
extension ThreadState {
    /// The type variables among type arguments, each once, in order.
    func typeParameters(in arguments: TupleObject) throws -> TupleObject {
        let found = session.list([])
        try collectParameters(arguments.array, into: found)
        return session.tuple(UnsafePointer(found.items), count: found.count)
    }

    private func collectParameters(_ arguments: [Value], into found: ListObject) throws {
        try checkNativeStack()
        func add(_ parameter: Value) {
            if !found.array.contains(parameter) { found.append(parameter) }
        }
        for argument in arguments {
            if argument.isKind(.type) { continue }
            if argument.isKind(.tuple) {
                try collectParameters(argument.unsafeAs(TupleObject.self).array, into: found)
            } else if argument.isKind(.list) {
                try collectParameters(argument.unsafeAs(ListObject.self).array, into: found)
            } else if try argument.as(TypeParameterObject.self) != nil
                || lookUpAttribute(argument, session.intern("__typing_subst__")) != nil
            {
                add(argument)
            } else if let inner = try lookUpAttribute(argument, session.intern("__parameters__")),
                inner.isKind(.tuple)
            {
                for parameter in inner.unsafeAs(TupleObject.self).array { add(parameter) }
            }
        }
    }

    /// `alias[item]`: a new alias with arguments in the places of the type variables.
    func substitute(_ alias: GenericAliasObject, _ item: Value) throws -> Value {
        if alias.origin == Value(session.genericType) {
            throw typeError("Cannot subscript already-subscripted \(try reprText(Value(alias)))")
        }
        let parameters = try alias.parameters(self)
        let arguments = try substitute(Value(alias), alias.arguments, parameters, item)
        return Value(
            GenericAliasObject(
                alias.shape, origin: alias.origin, arguments: arguments, isUnpacked: alias.isUnpacked))
    }

    /// The arguments of `owner` with what `item` gives in the places of its parameters.
    func substitute(
        _ owner: Value, _ arguments: TupleObject, _ parameters: TupleObject, _ item: Value
    ) throws -> TupleObject {
        if parameters.count == 0 { throw typeError("\(try reprText(owner)) is not a generic class") }
        let given = try prepareSubstitution(owner, parameters, item)
        let result = session.list([])
        for index in 0..<arguments.count {
            try substituteOne(arguments[index], parameters, given, into: result)
        }
        return session.tuple(UnsafePointer(result.items), count: result.count)
    }

    /// The arguments for parameters: defaults filled in, what a TypeVarTuple takes packed into a tuple.
    func prepareSubstitution(_ owner: Value, _ parameters: TupleObject, _ item: Value) throws -> TupleObject {
        var given = try flattenUnpacked(item)
        let prepareName = session.intern("__typing_prepare_subst__")
        for index in 0..<parameters.count {
            if let parameter = parameters[index].as(TypeParameterObject.self) {
                given = try parameter.prepare(owner, parameters, given, index, self)
            } else if let prepare = try lookUpAttribute(parameters[index], prepareName), !prepare.isNone {
                given = try tupleFromIterable(call(prepare, owner, Value(given)))
            }
        }
        if given.count != parameters.count {
            throw typeError(
                "Too \(given.count > parameters.count ? "many" : "few") arguments for \(try reprText(owner)); "
                    + "actual \(given.count), expected \(parameters.count)")
        }
        return given
    }

    /// The items of `alias[...]`, with `*tuple[int, str]` taken apart.
    func flattenUnpacked(_ item: Value) throws -> TupleObject {
        let items = item.isKind(.tuple) ? item.unsafeAs(TupleObject.self) : session.tuple([item])
        let result = session.list([])
        for index in 0..<items.count {
            if let inner = try unpackedTupleArguments(items[index]),
                inner.count == 0 || inner[inner.count - 1] != session.ellipsis
            {
                result.append(UnsafePointer(inner.items), count: inner.count)
                continue
            }
            result.append(items[index])
        }
        return session.tuple(UnsafePointer(result.items), count: result.count)
    }

    /// The arguments of `*tuple[int, str]`; nil for everything else.
    func unpackedTupleArguments(_ item: Value) throws -> TupleObject? {
        if item.isKind(.type) || item.as(TypeParameterObject.self) != nil { return nil }
        return try lookUpAttribute(item, session.intern("__typing_unpacked_tuple_args__"))?.as(
            TupleObject.self)
    }

    /// Whether a type argument is `*something`.
    func isUnpackedArgument(_ item: Value) throws -> Bool {
        if let alias = item.as(GenericAliasObject.self) { return alias.isUnpacked }
        if item.isKind(.type) || item.as(TypeParameterObject.self) != nil { return false }
        return type(of: item).plainName == "_UnpackGenericAlias"
    }

    /// A type argument as `typing` takes it: None and names converted, what is no type refused.
    func checkedTypeArgument(_ argument: Value, _ message: String) throws -> Value {
        if argument.isNone { return Value(session.types.none) }
        if let parameter = argument.as(TypeParameterObject.self), parameter.variety != .typeVarTuple {
            return argument
        }
        if let alias = argument.as(GenericAliasObject.self), alias.origin.isKind(.type),
            !isSpecialBase(alias.origin)
        {
            return argument
        }
        if argument.isKind(.type), !isSpecialBase(argument) { return argument }
        let check = try getAttribute(importModule(absolute: "typing"), session.intern("_type_check"))
        return try call(check, argument, Value(session.string(message)))
    }

    /// Whether a class is `Generic` or `Protocol`, which are no types themselves.
    func isSpecialBase(_ cls: Value) -> Bool {
        cls == Value(session.genericType) || isProtocolClass(cls)
    }

    /// Whether a class is `typing.Protocol` itself.
    func isProtocolClass(_ cls: Value) -> Bool {
        guard let type = cls.as(TypeObject.self) else { return false }
        return type.plainName == "Protocol" && type.bases.contains { $0 === session.genericType }
    }

    private func substituteOne(
        _ argument: Value, _ parameters: TupleObject, _ given: TupleObject, into result: ListObject
    ) throws {
        if argument.isKind(.type) { return result.append(argument) }
        if argument.isKind(.list) || argument.isKind(.tuple) {
            let items = try tupleFromIterable(argument)
            let inner = session.list([])
            for index in 0..<items.count { try substituteOne(items[index], parameters, given, into: inner) }
            result.append(
                argument.isKind(.list)
                    ? Value(inner) : Value(session.tuple(UnsafePointer(inner.items), count: inner.count)))
            return
        }
        if let unpacked = argument.as(UnpackedTypeVarTupleObject.self) {
            for index in 0..<parameters.count where parameters[index] == Value(unpacked.parameter) {
                if let items = given[index].as(TupleObject.self) {
                    result.append(UnsafePointer(items.items), count: items.count)
                } else {
                    result.append(given[index])
                }
                return
            }
            return result.append(argument)
        }
        for index in 0..<parameters.count where parameters[index] == argument {
            if let parameter = argument.as(TypeParameterObject.self) {
                result.append(try parameter.substitute(given[index], self))
            } else {
                result.append(try callMethod(argument, "__typing_subst__", given[index]))
            }
            return
        }
        guard let inner = try lookUpAttribute(argument, session.intern("__parameters__")),
            inner.isKind(.tuple)
        else { return result.append(argument) }
        let innerParameters = inner.unsafeAs(TupleObject.self)
        if innerParameters.count == 0 { return result.append(argument) }
        let values = session.list([])
        for index in 0..<innerParameters.count {
            let parameter = innerParameters[index]
            var replacement = parameter
            for place in 0..<parameters.count where parameters[place] == parameter {
                replacement = given[place]
            }
            if parameter.as(TypeParameterObject.self)?.variety == .typeVarTuple,
                let items = replacement.as(TupleObject.self)
            {
                values.append(UnsafePointer(items.items), count: items.count)
            } else {
                values.append(replacement)
            }
        }
        result.append(
            try getItem(argument, Value(session.tuple(UnsafePointer(values.items), count: values.count))))
    }
}

/// What `copy` and `pickle` ask objects for: `__getstate__`, `__reduce__`, `__reduce_ex__` of `object`.
extension ThreadState {
    /// The default state: the attributes, and with `__slots__` a pair of them and the slots' values.
    func defaultState(_ object: Value) throws -> Value {
        let type = type(of: object)
        var state = Value.none
        if object.isObject, let own = try lookUpAttribute(object, session.names.dict)?.as(DictObject.self) {
            if own.count > 0 || type.isHeapType {
                let copy = session.dict()
                copy.copyEntries(from: own)
                if copy.count > 0 { state = Value(copy) }
            }
        }
        guard object.isObject, type.slotCount > 0 else { return state }
        let slots = session.dict()
        for base in type.mro.reversed() where base.isHeapType {
            for key in keys(of: base.namespace) {
                guard let name = key.as(StrObject.self),
                    let slot = base.namespace.value(interned: name).as(SlotDescriptorObject.self)
                else { continue }
                let value = slotValue(object.unsafeObject, slot.slot)
                if !value.isUnbound { slots.set(interned: session.intern(name), value) }
            }
        }
        return slots.count == 0 ? state : Value(session.tuple([state, Value(slots)]))
    }

    /// `object.__reduce_ex__(version)`
    func reduceDefault(_ object: Value, protocolVersion version: Int) throws -> Value {
        version < 2 ? try reduceOld(object, version) : try reduceNew(object)
    }

    private func reduceOld(_ object: Value, _ version: Int) throws -> Value {
        let type = type(of: object)
        var base = type
        while base.isHeapType || base === session.genericType, let next = base.base { base = next }
        let isPlain = base === session.types.object
        if !isPlain && base === type {
            throw typeError("cannot pickle '\(type.name)' object")
        }
        let slots = try lookUpAttribute(Value(type), session.names.slots)
        if let slots, try isTrue(slots),
            type.lookUp(session.intern("__getstate__")).as(NativeFunctionObject.self) != nil
        {
            throw typeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
        }
        let baseState = isPlain ? Value.none : try call(Value(base), object)
        let arguments = session.tuple([Value(type), Value(base), baseState])
        let state = try getState(object, isRequired: isPlain)
        let function = session.reconstructor
        if try !isTrue(state) { return Value(session.tuple([function, Value(arguments)])) }
        return Value(session.tuple([function, Value(arguments), state]))
    }

    private func reduceNew(_ object: Value) throws -> Value {
        let type = type(of: object)
        let cls = Value(type)
        var arguments: [Value] = []
        var keywords = Value.none
        var hasArguments = false
        if let method = try lookUpAttribute(object, session.intern("__getnewargs_ex__")) {
            let result = try call(method)
            guard let pair = result.as(TupleObject.self), pair.count == 2 else {
                throw typeError(
                    "__getnewargs_ex__ should return a tuple, not '\(self.type(of: result).name)'")
            }
            guard pair[0].isKind(.tuple), pair[1].isKind(.dict) else {
                throw typeError("__getnewargs_ex__ should return a tuple of a tuple and a dict")
            }
            arguments = pair[0].unsafeAs(TupleObject.self).array
            keywords = pair[1]
            hasArguments = true
        } else if let method = try lookUpAttribute(object, session.intern("__getnewargs__")) {
            let result = try call(method)
            guard result.isKind(.tuple) else {
                throw typeError("__getnewargs__ should return a tuple, not '\(self.type(of: result).name)'")
            }
            arguments = result.unsafeAs(TupleObject.self).array
            hasArguments = true
        }
        let isList = object.isKind(.list)
        let isDict = object.isKind(.dict)
        let isUnsupported =
            switch type.layout {
            case .closed, .native, .module, .type, .property, .classMethod, .staticMethod: true
            default: false
            }
        if isUnsupported && !hasArguments && !type.isHeapType {
            if type.moduleName == "_io" { throw typeError("cannot pickle '\(type.plainName)' instances") }
            let hasVariableSize = type === session.types.memoryview || type === session.types.code
            throw typeError(
                "cannot pickle " + (hasVariableSize ? "\(type.name) objects" : "'\(type.name)' object"))
        }
        let function: Value
        let values: Value
        if let keywordDict = keywords.as(DictObject.self), keywordDict.count > 0 {
            function = session.newObjectWithKeywords
            values = Value(session.tuple([cls, Value(session.tuple(arguments)), keywords]))
        } else {
            function = session.newObject
            values = Value(session.tuple([cls] + arguments))
        }
        let state = try getState(object, isRequired: !(hasArguments || isList || isDict))
        let listItems = isList ? try iterator(object) : .none
        let dictItems = isDict ? try iterator(callMethod(object, "items")) : .none
        return Value(session.tuple([function, values, state, listItems, dictItems]))
    }

    private func getState(_ object: Value, isRequired: Bool) throws -> Value {
        let type = type(of: object)
        if isRequired && !type.isHeapType && type.layout != .instance && type.layout != .exception {
            throw typeError("cannot pickle \(type.name) objects")
        }
        return try callMethod(object, "__getstate__")
    }
}

extension Session {
    private func root(_ name: String, _ signature: StaticString, _ body: @escaping NativeBody) -> Value {
        if let known = roots["copyreg." + name] { return known }
        let function = NativeFunctionObject(self, name, signature, moduleName: "copyreg", body: body)
        roots["copyreg." + name] = Value(function)
        return Value(function)
    }

    /// `copyreg.__newobj__`
    package var newObject: Value {
        root("__newobj__", "cls, *args") { t, a in
            let new = try t.getAttribute(a[0], t.specialName(.new))
            return try t.call(new, [a[0]] + a[1].unsafeAs(TupleObject.self).array)
        }
    }

    /// `copyreg.__newobj_ex__`
    package var newObjectWithKeywords: Value {
        root("__newobj_ex__", "cls, args, kwargs") { t, a in
            let new = try t.getAttribute(a[0], t.specialName(.new))
            let arguments = t.session.tuple([a[0]] + (try t.tupleFromIterable(a[1])).array)
            return try t.call(new, tuple: arguments, keywords: a[2])
        }
    }

    /// `copyreg._reconstructor`
    package var reconstructor: Value {
        root("_reconstructor", "cls, base, state") { t, a in
            if a[1] == Value(t.session.types.object) {
                return try t.callMethod(a[1], "__new__", a[0])
            }
            let object = try t.callMethod(a[1], "__new__", a[0], a[2])
            let initializer = try t.getAttribute(a[1], t.specialName(.`init`))
            if !t.isObjectMethod(initializer) { try t.call(initializer, object, a[2]) }
            return object
        }
    }
}

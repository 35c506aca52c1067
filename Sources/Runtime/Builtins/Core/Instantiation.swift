/// Calling classes.
extension ThreadState {
    /// `type(*arguments)`, by the metatype's `__call__`. The last values belong to `keywordNames`.
    func callType(
        _ type: TypeObject, _ arguments: UnsafeMutablePointer<Value>, count: Int, keywordNames: TupleObject?
    ) throws -> Value {
        if type.type !== session.types.type {
            let call = type.type.special(.call)
            if call != session.types.type.special(.call) {
                if call.isKind(.function) {
                    return try callWithFirst(call, Value(type), arguments, count, keywordNames)
                }
                let bound = try bindDescriptor(call, Value(type), type.type)
                return try callWithFirst(bound, .unbound, arguments, count, keywordNames)
            }
        }
        return try instantiate(type, arguments, count: count, keywordNames: keywordNames)
    }

    /// `type(*arguments)` as `type.__call__` does it: `__new__`, then `__init__`. The last values belong to
    /// `keywordNames`.
    package func instantiate(
        _ type: TypeObject, _ arguments: UnsafeMutablePointer<Value>, count: Int, keywordNames: TupleObject?
    ) throws -> Value {
        let types: Types = session.types
        if type === types.type {
            if count == 1 && keywordNames == nil { return Value(self.type(of: arguments[0])) }
            if count - (keywordNames?.count ?? 0) != 3 { throw typeError("type() takes 1 or 3 arguments") }
        }
        if keywordNames == nil && !type.isHeapType,
            let made = try constructContainer(type, arguments, count: count)
        {
            return made
        }
        let new = type.special(.new)
        let initializer = type.special(.`init`)
        let hasOwnInit = !isObjectMethod(initializer)
        let object: Value
        if isObjectMethod(new) {
            if type.layout != .instance { throw typeError("cannot create '\(type.name)' instances") }
            if count > 0 && !hasOwnInit { throw typeError("\(type.name)() takes no arguments") }
            object = try allocate(type)
        } else {
            if new.isUnbound { throw typeError("cannot create '\(type.name)' instances") }
            let function = try bindDescriptor(new, .unbound, type)
            object = try callWithFirst(function, Value(type), arguments, count, keywordNames)
            guard isInstance(object, type) else { return object }
            if type.isHeapType && !type.special(.del).isUnbound && object.isObject {
                object.unsafeObject.flags.insert(.hasFinalizer)
                if type.isFinalizedPromptly { session.heap.watch(object.unsafeObject) }
            }
        }
        let made = self.type(of: object)
        let initialize = made === type ? initializer : made.special(.`init`)
        if isObjectMethod(initialize) {
            if count > 0 && isObjectMethod(made.special(.new)) {
                throw typeError(
                    "\(made.name).__init__() takes exactly one argument (the instance to initialize)")
            }
            return object
        }
        let result: Value
        if initialize.isKind(.function) || initialize.isKind(.nativeFunction) {
            result = try callWithFirst(initialize, object, arguments, count, keywordNames)
        } else {
            let bound = try bindDescriptor(initialize, object, made)
            result = try callWithFirst(bound, .unbound, arguments, count, keywordNames)
        }
        if !result.isNone {
            throw typeError("__init__() should return None, not '\(self.type(of: result).name)'")
        }
        return object
    }

    /// Whether calling the class needs nothing but a fresh instance and `__init__`.
    package func isPlainInstantiable(_ type: TypeObject) -> Bool {
        type.layout == .instance && type.isHeapType && !type.isAbstract
            && isObjectMethod(type.special(.new)) && type.special(.del).isUnbound
            && type.type === session.types.type
    }

    /// Whether a found `__new__` or `__init__` is that of `object`.
    @inline(__always) func isObjectMethod(_ method: Value) -> Bool {
        method.isKind(.nativeFunction)
            && method.unsafeAs(NativeFunctionObject.self).owner === session.types.object
    }

    /// Calls with one argument in front (none when it is unbound).
    private func callWithFirst(
        _ callee: Value, _ first: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int,
        _ keywordNames: TupleObject?
    ) throws -> Value {
        let extra = first.isUnbound ? 0 : 1
        return try withRegisters(count + extra + 1) { registers in
            registers[0] = callee
            if extra == 1 { registers[1] = first }
            (registers + (1 + extra)).update(from: arguments, count: count)
            return try invoke(registers, count: count + extra, keywordNames: keywordNames)
        }
    }

    /// Calls `__del__` of an object that nothing refers to any more.
    func callDel(_ object: Value) {
        let function = type(of: object).special(.del)
        if function.isUnbound { return }
        do { _ = try callSpecial(function, object, []) } catch { reportUnraisable(error, in: function) }
    }

    /// A fresh instance of a class without builtin base (`object.__new__`).
    func allocate(_ type: TypeObject) throws -> Value {
        if type.isAbstract { throw try abstractError(type) }
        guard type.layout == .instance else {
            if type.layout == .closed || type.special(.new).isUnbound || isObjectMethod(type.special(.new)) {
                throw typeError("cannot create '\(type.name)' instances")
            }
            let owner = solidBase(type)
            throw typeError("object.__new__(\(type.name)) is not safe, use \(owner.name).__new__()")
        }
        let object = InstanceObject.make(type.rootShapePointer)
        if !type.special(.del).isUnbound {
            object.unsafeObject.flags.insert(.hasFinalizer)
            if type.isFinalizedPromptly { session.heap.watch(object.unsafeObject) }
        }
        return object
    }

    private func abstractError(_ type: TypeObject) throws -> PythonError {
        let methods = type.namespace.value(interned: session.names.abstractMethods)
        var names: [String] = []
        if !methods.isUnbound { try forEach(methods) { names.append(try strText($0)) } }
        names.sort { Array($0.unicodeScalars).lexicographicallyPrecedes(Array($1.unicodeScalars)) }
        let shown = names.map { "'\($0)'" }.joined(separator: ", ")
        return typeError(
            "Can't instantiate abstract class \(type.name) without an implementation for abstract method"
                + "\(names.count > 1 ? "s" : "") \(shown)")
    }
}

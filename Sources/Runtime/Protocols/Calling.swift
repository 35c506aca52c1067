/// Calling values of the language from native code.
extension ThreadState {
    /// Calls without arguments.
    @discardableResult package func call(_ callee: Value) throws -> Value {
        try callWithFew(callee, 0, .unbound, .unbound, .unbound)
    }
    /// Calls with one argument.
    @discardableResult package func call(_ callee: Value, _ first: Value) throws -> Value {
        try callWithFew(callee, 1, first, .unbound, .unbound)
    }
    /// Calls with two arguments.
    @discardableResult package func call(_ callee: Value, _ first: Value, _ second: Value) throws -> Value {
        try callWithFew(callee, 2, first, second, .unbound)
    }

    /// Calls with positional arguments.
    @discardableResult package func call(_ callee: Value, _ arguments: Value...) throws -> Value {
        try call(callee, arguments)
    }

    /// Calls with positional arguments.
    @discardableResult package func call(_ callee: Value, _ arguments: [Value]) throws -> Value {
        try withRegisters(arguments.count + 1) { registers in
            registers[0] = callee
            for (index, argument) in arguments.enumerated() { registers[index + 1] = argument }
            return try invoke(registers, count: arguments.count, keywordNames: nil)
        }
    }

    /// Calls with up to three arguments, in scratch registers, without an array.
    @inline(__always) private func callWithFew(
        _ callee: Value, _ count: Int, _ first: Value, _ second: Value, _ third: Value
    ) throws -> Value {
        let base = top
        guard stackEnd - base > 32 else { throw error(.recursionError, "maximum recursion depth exceeded") }
        base[0] = callee
        base[1] = first
        base[2] = second
        base[3] = third
        top = base + (count + 1)
        defer { top = base }
        return try invoke(base, count: count, keywordNames: nil)
    }

    /// Calls with positional arguments, then keyword arguments.
    @discardableResult package func call(
        _ callee: Value, _ arguments: [Value], keywords: [(name: StrObject, value: Value)]
    ) throws -> Value {
        if keywords.isEmpty { return try call(callee, arguments) }
        let names = session.tuple(keywords.map { Value($0.name) })
        return try withRegisters(arguments.count + keywords.count + 1) { registers in
            registers[0] = callee
            for (index, argument) in arguments.enumerated() { registers[index + 1] = argument }
            for (index, keyword) in keywords.enumerated() {
                registers[arguments.count + 1 + index] = keyword.value
            }
            return try protecting([Value(names)]) {
                try invoke(registers, count: arguments.count + keywords.count, keywordNames: names)
            }
        }
    }

    /// Calls as `callee(*arguments, **keywords)` does; `keywords` may be unbound.
    @discardableResult package func call(_ callee: Value, tuple: TupleObject, keywords: Value) throws -> Value
    {
        guard let dict = keywords.as(DictObject.self), dict.count > 0 else {
            return try call(callee, tuple.array)
        }
        var named: [(name: StrObject, value: Value)] = []
        var index = dict.nextEntry(0)
        while index >= 0 {
            let entry = dict.entries[index]
            guard entry.key.isKind(.str) else { throw typeError("keywords must be strings") }
            named.append((entry.key.unsafeAs(StrObject.self), entry.value))
            index = dict.nextEntry(index + 1)
        }
        return try call(callee, tuple.array, keywords: named)
    }

    /// Calls a method by name.
    @discardableResult package func callMethod(_ object: Value, _ name: String, _ arguments: Value...) throws
        -> Value
    {
        let method = try getAttribute(object, session.intern(name))
        return try call(method, arguments)
    }

    /// Calls a special method looked up on the type; nil when the type has none.
    package func callSpecial(_ name: SpecialName, _ object: Value) throws -> Value? {
        let function = type(of: object).special(name)
        return function.isUnbound ? nil : try callSpecial(function, object)
    }
    /// Calls a special method looked up on the type; nil when the type has none.
    package func callSpecial(_ name: SpecialName, _ object: Value, _ first: Value) throws -> Value? {
        let function = type(of: object).special(name)
        return function.isUnbound ? nil : try callSpecial(function, object, first)
    }
    /// Calls a special method looked up on the type; nil when the type has none.
    package func callSpecial(_ name: SpecialName, _ object: Value, _ arguments: Value...) throws -> Value? {
        let function = type(of: object).special(name)
        return function.isUnbound ? nil : try callSpecial(function, object, arguments)
    }

    /// Calls what `TypeObject.special` found for an object, binding it as a descriptor where that matters.
    package func callSpecial(_ function: Value, _ object: Value) throws -> Value {
        try callSpecial(function, object, 0, .unbound, .unbound)
    }
    /// Calls what `TypeObject.special` found for an object.
    package func callSpecial(_ function: Value, _ object: Value, _ first: Value) throws -> Value {
        try callSpecial(function, object, 1, first, .unbound)
    }
    /// Calls what `TypeObject.special` found for an object.
    package func callSpecial(_ function: Value, _ object: Value, _ first: Value, _ second: Value) throws
        -> Value
    {
        try callSpecial(function, object, 2, first, second)
    }

    /// Calls what `TypeObject.special` found for an object.
    package func callSpecial(_ function: Value, _ object: Value, _ arguments: [Value]) throws -> Value {
        switch arguments.count {
        case 0: return try callSpecial(function, object, 0, .unbound, .unbound)
        case 1: return try callSpecial(function, object, 1, arguments[0], .unbound)
        case 2: return try callSpecial(function, object, 2, arguments[0], arguments[1])
        default: break
        }
        if function.isKind(.function) || function.isKind(.nativeFunction) && !isStaticNative(function) {
            return try call(function, [object] + arguments)
        }
        return try call(bindDescriptor(function, object, type(of: object)), arguments)
    }

    private func callSpecial(
        _ function: Value, _ object: Value, _ count: Int, _ first: Value, _ second: Value
    ) throws -> Value {
        // Special methods that call each other natively (a chain of iterators, a descriptor that is its own `__get__`).
        try checkNativeStack()
        if function.isKind(.nativeFunction) {
            let native = function.unsafeAs(NativeFunctionObject.self)
            if native.plainCount == count + 1 && !isStaticNative(function)
                && native.owner === type(of: object)
            {
                let base = top
                guard stackEnd - base > 32 else {
                    throw error(.recursionError, "maximum recursion depth exceeded")
                }
                base[0] = object
                base[1] = first
                base[2] = second
                top = base + (count + 1)
                defer { top = base }
                return try native.body(self, Arguments(base: base, count: count + 1))
            }
            if !isStaticNative(function) {
                return try callWithFew(function, count + 1, object, first, second)
            }
        } else if function.isKind(.function) {
            return try callWithFew(function, count + 1, object, first, second)
        }
        let bound = try bindDescriptor(function, object, type(of: object))
        return try callWithFew(bound, count, first, second, .unbound)
    }

    private func isStaticNative(_ function: Value) -> Bool {
        guard function.unsafeKind == .nativeFunction else { return false }
        let role = function.unsafeAs(NativeFunctionObject.self).role
        return role != .method && role != .slot
    }

    /// Calls, and reports an exception on standard error instead of passing it on ("Exception ignored in: …").
    package func callIgnoringErrors(_ callee: Value, _ arguments: Value...) {
        do { try call(callee, arguments) } catch { reportUnraisable(error, in: callee) }
    }

    /// Lends scratch registers above everything in use; the collector sees what stands there.
    package func withRegisters<R>(_ count: Int, _ body: (UnsafeMutablePointer<Value>) throws -> R) throws -> R
    {
        let base = top
        guard stackEnd - base > count + 16 else {
            throw error(.recursionError, "maximum recursion depth exceeded")
        }
        for index in 0..<count { base[index] = .unbound }
        top = base + count
        defer { top = base }
        return try body(base)
    }
}

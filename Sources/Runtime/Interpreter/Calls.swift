import Compiler

/// Calls: from the loop (`prepareCall` pushes frames) and from native code (`invoke` runs a nested loop).
extension ThreadState {
    /// Calls `slot[0]` with the `count` values after it, the last ones belonging to `keywordNames`, for the running
    /// frame: the result goes to its register `destination`. `auxiliary` is the register of `slot`.
    @inline(never) func prepareCall(
        _ slot: UnsafeMutablePointer<Value>, count: Int, keywordNames: TupleObject?, destination: Int,
        auxiliary: Int
    ) throws -> Transition {
        let callee = slot[0]
        guard callee.isObject else { throw notCallable(callee) }
        let kind = callee.unsafeKind
        if kind != .function && session.lock.isWatching { try collectPromptly(before: slot + (count + 1)) }
        switch kind {
        case .function:
            try pushFunction(
                callee, slot + 1, count: count, keywordNames: keywordNames, kind: .call,
                destination: destination,
                auxiliary: 0)
        case .nativeFunction:
            frame.pointee.base[destination] = try callNative(
                callee, slot + 1, count: count, keywordNames: keywordNames)
        case .type:
            let type = callee.unsafeAs(TypeObject.self)
            if type.instantiation == .unknown { classifyInstantiation(type) }
            if type.instantiation == .plain {
                let initializer = type.initializer
                let instance = InstanceObject.make(type.rootShapePointer)
                slot[0] = instance
                try withShiftedArguments(initializer, instance, slot + 1, count: count) { shifted in
                    try pushFunction(
                        initializer, shifted + 1, count: count + 1, keywordNames: keywordNames,
                        kind: .initializer,
                        destination: destination, auxiliary: auxiliary)
                }
            } else {
                frame.pointee.base[destination] = try callType(
                    type, slot + 1, count: count, keywordNames: keywordNames)
            }
        case .boundMethod:
            let (function, receiver) = callee.with(BoundMethodObject.self) { ($0.function, $0.receiver) }
            try withShiftedArguments(function, receiver, slot + 1, count: count) { shifted in
                if function.isKind(.function) {
                    try pushFunction(
                        function, shifted + 1, count: count + 1, keywordNames: keywordNames, kind: .call,
                        destination: destination, auxiliary: 0)
                } else {
                    let result = try invoke(shifted, count: count + 1, keywordNames: keywordNames)
                    frame.pointee.base[destination] = result
                }
            }
        default:
            frame.pointee.base[destination] = try invoke(slot, count: count, keywordNames: keywordNames)
        }
        return .resume
    }

    /// Copies arguments to fresh registers behind a callee and a receiver.
    private func withShiftedArguments(
        _ callee: Value, _ receiver: Value, _ arguments: UnsafeMutablePointer<Value>, count: Int,
        _ body: (UnsafeMutablePointer<Value>) throws -> Void
    ) throws {
        let shifted = top
        guard stackEnd - shifted > count + 64 else { throw recursionError() }
        shifted[0] = callee
        shifted[1] = receiver
        for index in 0..<count { shifted[index + 2] = arguments[index] }
        let outer = frame
        top = shifted + (count + 2)
        do { try body(shifted) } catch {
            top = outer.pointee.top
            throw error
        }
        // A pushed frame has set its own top; a native call leaves the caller's.
        if frame == outer { top = outer.pointee.top }
    }

    /// Calls `registers[0]` with the `count` values after it from native code.
    package func invoke(
        _ registers: UnsafeMutablePointer<Value>, count: Int, keywordNames: TupleObject?
    ) throws -> Value {
        let callee = registers[0]
        guard callee.isObject else { throw notCallable(callee) }
        switch callee.unsafeKind {
        case .function:
            let outerFrame = frame
            let outerTop = top
            // Scratch registers may stand above the running frame's.
            top = max(top, isOnStack(registers) ? registers + (count + 1) : top)
            defer { top = outerTop }
            let made = try pushFunction(
                callee, registers + 1, count: count, keywordNames: keywordNames, kind: .entry, destination: 0,
                auxiliary: 0)
            if frame == outerFrame { return made }
            if nativeStackIsLow {
                frame = outerFrame
                throw recursionError()
            }
            return try execute()
        case .nativeFunction:
            return try callNative(callee, registers + 1, count: count, keywordNames: keywordNames)
        case .type:
            try checkNativeStack()
            return try callType(
                callee.unsafeAs(TypeObject.self), registers + 1, count: count, keywordNames: keywordNames)
        case .boundMethod:
            let (function, receiver) = callee.with(BoundMethodObject.self) { ($0.function, $0.receiver) }
            return try invokeShifted(
                function, receiver, registers + 1, count: count, keywordNames: keywordNames)
        default:
            try checkNativeStack()
            let method = callee.unsafeObject.type.special(.call)
            if method.isUnbound || method.isNone { throw notCallable(callee) }
            let isFunction = method.isKind(.function) || method.isKind(.nativeFunction)
            let function = isFunction ? method : try bindDescriptor(method, callee, callee.unsafeObject.type)
            if isFunction {
                return try invokeShifted(
                    function, callee, registers + 1, count: count, keywordNames: keywordNames)
            }
            return try withRegisters(count + 1) { scratch in
                scratch[0] = function
                for index in 0..<count { scratch[index + 1] = registers[index + 1] }
                return try invoke(scratch, count: count, keywordNames: keywordNames)
            }
        }
    }

    private func invokeShifted(
        _ function: Value, _ receiver: Value, _ arguments: UnsafeMutablePointer<Value>, count: Int,
        keywordNames: TupleObject?
    ) throws -> Value {
        try withRegisters(count + 2) { scratch in
            scratch[0] = function
            scratch[1] = receiver
            for index in 0..<count { scratch[index + 2] = arguments[index] }
            return try invoke(scratch, count: count + 1, keywordNames: keywordNames)
        }
    }

    private func isOnStack(_ registers: UnsafeMutablePointer<Value>) -> Bool {
        registers >= stack && registers < stackEnd
    }

    /// Starts a function of the language: pushes its frame, or, for a generator function, makes the generator, which
    /// goes to `destination` of the running frame (`kind` other than `.entry`) or is the result.
    @discardableResult func pushFunction(
        _ function: Value, _ arguments: UnsafeMutablePointer<Value>, count: Int, keywordNames: TupleObject?,
        kind: Frame.Kind, destination: Int, auxiliary: Int
    ) throws -> Value {
        let object = function.unsafeAs(FunctionObject.self)
        let code = object.code
        if !code.unitFlags.isDisjoint(with: [.generator, .coroutine, .asyncGenerator]) {
            let generator = try makeGenerator(object, arguments, count: count, keywordNames: keywordNames)
            if kind != .entry { frame.pointee.base[destination] = generator }
            return generator
        }
        let next = frame + 1
        guard next < frameLimit else { throw recursionError() }
        // Arguments on the stack are the callee's first registers; others are copied there.
        let isInPlace = isOnStack(arguments) && arguments[-1] == function
        let base = isInPlace ? arguments : top + 1
        guard stackEnd - base > code.registerCount + 64 else { throw recursionError() }
        try bindArguments(object, code, arguments, count: count, keywordNames: keywordNames, into: base)
        base[-1] = function
        let newTop = base + code.registerCount
        next.pointee = Frame(
            pc: code.instructions, base: base, top: newTop, code: .passUnretained(code), generator: nil,
            root: nil,
            destination: UInt16(truncatingIfNeeded: destination),
            auxiliary: UInt16(truncatingIfNeeded: auxiliary),
            kind: kind)
        frame = next
        top = newTop
        return .unbound
    }

    private func makeGenerator(
        _ function: FunctionObject, _ arguments: UnsafeMutablePointer<Value>, count: Int,
        keywordNames: TupleObject?
    ) throws -> Value {
        let flags = function.code.unitFlags
        let kind: Object.Kind =
            flags.contains(.asyncGenerator)
            ? .asyncGenerator : flags.contains(.coroutine) ? .coroutine : .generator
        let generator = GeneratorObject(session, function: Value(function), kind: kind)
        generator.flags.remove(.hasFinalizer)
        try bindArguments(
            function, function.code, arguments, count: count, keywordNames: keywordNames,
            into: generator.registers)
        if kind == .coroutine {
            generator.flags.insert(.hasFinalizer)
            lastCoroutine = Value(generator)
        } else if !function.code.unit.parts.exceptionTable.isEmpty {
            generator.flags.insert(.hasFinalizer)
            // The library's own generators have nothing to show when they go.
            if kind == .generator && !function.code.unit.parts.filename.hasPrefix("<frozen ") {
                session.heap.watch(generator)
            }
        }
        return Value(generator)
    }

    func callKeywords(
        _ record: UnsafeMutablePointer<Frame>, _ a: Int, _ b: Int, _ c: Int, isMethod: Bool, _ names: Value
    ) throws -> Transition {
        let slot = record.pointee.base + b
        let names = names.unsafeAs(TupleObject.self)
        if isMethod && !slot[1].isUnbound {
            return try prepareCall(slot, count: c + 1, keywordNames: names, destination: a, auxiliary: b)
        }
        if isMethod {
            slot[1] = slot[0]
            return try prepareCall(slot + 1, count: c, keywordNames: names, destination: a, auxiliary: b + 1)
        }
        return try prepareCall(slot, count: c, keywordNames: names, destination: a, auxiliary: b)
    }

    func callSpread(_ record: UnsafeMutablePointer<Frame>, _ a: Int, _ b: Int) throws -> Transition {
        let base = record.pointee.base
        let positional =
            base[b + 1].isKind(.list)
            ? base[b + 1].with(ListObject.self) { session.tuple($0.items, count: $0.count) }
            : base[b + 1].unsafeAs(TupleObject.self)
        var names: TupleObject?
        var keywordValues: [Value] = []
        if let keywords = base[b + 2].as(DictObject.self), keywords.count > 0 {
            var keys: [Value] = []
            var index = keywords.nextEntry(0)
            while index >= 0 {
                let entry = keywords.entries[index]
                guard entry.key.isKind(.str) else { throw typeError("keywords must be strings") }
                keys.append(entry.key)
                keywordValues.append(entry.value)
                index = keywords.nextEntry(index + 1)
            }
            names = session.tuple(keys)
        }
        let count = positional.count + keywordValues.count
        let outer = frame
        let slot = top
        guard stackEnd - slot > count + 64 else { throw recursionError() }
        slot[0] = base[b]
        for index in 0..<positional.count { slot[index + 1] = positional[index] }
        for (index, value) in keywordValues.enumerated() { slot[positional.count + 1 + index] = value }
        // The names are needed only until arguments are bound, which runs nothing of the language.
        if let names { base[b + 1] = Value(names) }
        top = slot + (count + 1)
        do {
            // The instance of a class under construction waits in this frame's own register.
            let callee = base[b]
            if callee.isKind(.type) {
                base[a] = try invoke(slot, count: count, keywordNames: names)
                top = outer.pointee.top
                return .resume
            }
            let transition = try prepareCall(
                slot, count: count, keywordNames: names, destination: a, auxiliary: b)
            if frame == outer { top = outer.pointee.top }
            return transition
        } catch {
            top = outer.pointee.top
            throw error
        }
    }

    func recursionError() -> PythonError { error(.recursionError, "maximum recursion depth exceeded") }

    func notCallable(_ value: Value) -> PythonError {
        // `__call__ = None` is called in the object's place.
        let name = type(of: value).special(.call).isNone ? "NoneType" : type(of: value).name
        let message = "'\(name)' object is not callable"
        if let module = value.as(ModuleObject.self),
            let own = module.namespace.value(interned: session.names.name).as(StrObject.self)
        {
            let namesake = module.namespace.value(interned: session.intern(own))
            if !namesake.isUnbound, !type(of: namesake).special(.call).isUnbound {
                return typeError("\(message). Did you mean: '\(own.text).\(own.text)(...)'?")
            }
        }
        return typeError(message)
    }

    /// Whether instances of a class can be made in the loop: a plain class whose `__init__` is a function.
    private func classifyInstantiation(_ type: TypeObject) {
        let initializer = type.special(.`init`)
        type.instantiation = isPlainInstantiable(type) && initializer.isKind(.function) ? .plain : .other
        type.initializer = type.instantiation == .plain ? initializer : .unbound
    }
}

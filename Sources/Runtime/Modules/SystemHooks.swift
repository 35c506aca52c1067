/// Hooks and exception state of module `sys`.
func defineSystemHooks(_ builder: ModuleBuilder) {
    builder.function("exc_info", "") { t, _ in
        guard let exception = t.handledException.as(ExceptionObject.self) else {
            return Value(t.session.tuple([.none, .none, .none]))
        }
        return Value(t.session.tuple([Value(exception.type), Value(exception), exception.traceback]))
    }
    builder.function("exception", "") { t, _ in t.handledException }
    builder.function("excepthook", "exctype, value, traceback, /") { t, a in
        guard let exception = a[1].as(ExceptionObject.self) else {
            throw t.typeError(
                "print_exception(): Exception expected for value, \(t.type(of: a[1]).name) found")
        }
        if a[2].as(TracebackObject.self) != nil { exception.traceback = a[2] }
        t.writeError(t.formatException(exception))
        return .none
    }
    builder.function("displayhook", "object, /") { t, a in
        if a[0].isNone { return .none }
        let underscore = t.session.intern("_")
        t.session.builtins.namespace.set(interned: underscore, .none)
        guard let stream = t.systemAttribute("stdout") else { throw t.runtimeError("lost sys.stdout") }
        try t.writeText(try t.repr(a[0]), to: stream)
        try t.writeText(t.session.string("\n"), to: stream)
        t.session.builtins.namespace.set(interned: underscore, a[0])
        return .none
    }
    builder.function("unraisablehook", "unraisable, /") { t, a in
        guard let exception = try t.getAttribute(a[0], t.session.intern("exc_value")).as(ExceptionObject.self)
        else {
            return .none
        }
        let message = try t.getAttribute(a[0], t.session.intern("err_msg"))
        let object = try t.getAttribute(a[0], t.session.intern("object"))
        var introduction: String?
        if !message.isNone {
            introduction = try t.strText(message) + (object.isNone ? ":" : ": " + (try t.reprText(object)))
        } else if !object.isNone {
            introduction = "Exception ignored in: \(try t.reprText(object))"
        }
        t.printUnraisable(PythonError(exception), introduction: introduction)
        return .none
    }
    for name in ["excepthook", "displayhook", "unraisablehook"] {
        builder.attribute(
            "__\(name)__", builder.module.namespace.value(interned: builder.session.intern(name)))
    }
    builder.function("breakpointhook", "*args, **kws") { t, _ in
        throw t.error(.notImplementedError, "breakpoint() is not supported")
    }
    builder.attribute(
        "__breakpointhook__",
        builder.module.namespace.value(interned: builder.session.intern("breakpointhook")))
}

/// Frames and sizes.
func defineSystemInspection(_ builder: ModuleBuilder) {
    builder.function("_getframe", "depth=0, /") { t, a in
        let depth = try t.toIndex(a[0])
        guard let frame = t.runningFrame(depth: max(0, depth)) else {
            throw t.valueError("call stack is not deep enough")
        }
        return Value(frame)
    }
    builder.function("_getframemodulename", "depth=0") { t, a in
        guard let frame = t.runningFrame(depth: max(0, try t.toIndex(a[0])), withCallers: false) else {
            return .none
        }
        let name = frame.globals.value(interned: t.session.names.name)
        return name.isUnbound ? .none : name
    }
    builder.function("_current_frames", "") { t, _ in
        let frames = t.session.dict()
        if let frame = t.runningFrame(depth: 0) { try frames.set(t.int(0), Value(frame), t) }
        return Value(frames)
    }
    builder.function("getrefcount", "object, /") { t, _ in t.int(2) }
    builder.function("getallocatedblocks", "") { t, _ in t.int(t.session.heap.count) }
    builder.function("getsizeof", "object, default=...") { t, a in
        let type = t.type(of: a[0])
        let size = type.special(.sizeof)
        if size.isKind(.function) {
            let result = try t.toIndex(t.callSpecial(size, a[0], []))
            if result < 0 { throw t.valueError("__sizeof__() should return >= 0") }
            return t.int(result + 16)
        }
        return t.int(t.approximateSize(of: a[0]))
    }
}

extension ThreadState {
    /// The frame that runs now (`depth` 0) or one of its callers, as an object.
    package func runningFrame(depth: Int, withCallers: Bool = true) -> FrameObject? {
        var places:
            [(code: CodeObject, function: FunctionObject, base: UnsafeMutablePointer<Value>, pc: Int)] = []
        var record = frame
        while record > frames {
            let code = record.pointee.code._withUnsafeGuaranteedRef { $0 }
            places.append(
                (code, function(of: record), record.pointee.base, record.pointee.pc - code.instructions - 1))
            // Generators that wait for the one that runs are its callers.
            var waiting = record.pointee.generator?._withUnsafeGuaranteedRef { $0.delegator }
            while let generator = waiting?._withUnsafeGuaranteedRef({ $0 }) {
                let code = generator.code
                places.append(
                    (
                        code, generator.function.unsafeAs(FunctionObject.self), generator.registers,
                        generator.pc - code.instructions - 1
                    ))
                waiting = generator.delegator
            }
            if !withCallers && places.count > depth { break }
            record -= 1
        }
        guard places.indices.contains(depth) else { return nil }
        if !withCallers { places = Array(places.prefix(depth + 1)) }
        var back = Value.none
        return protecting([]) {
            for place in places[depth...].reversed() {
                let made = FrameObject(
                    session, code: place.code, globals: place.function.globals,
                    locals: locals(of: place.code, place.base, place.function.globals),
                    instruction: max(0, place.pc))
                made.back = back
                back = Value(made)
                protected.append(back)
            }
            return back.unsafeAs(FrameObject.self)
        }
    }

    private func locals(
        of code: CodeObject, _ base: UnsafeMutablePointer<Value>, _ globals: DictObject
    ) -> DictObject {
        let flags = code.unit.parts.flags
        if flags.contains(.usesNames) { return base[0].as(DictObject.self) ?? globals }
        if !flags.contains(.optimized) { return globals }
        let names = session.dict()
        for (index, name) in code.variableNames.enumerated()
        where index < code.registerCount && name.count > 0 {
            let value = base[index].as(CellObject.self).map(\.content) ?? base[index]
            if !value.isUnbound { names.set(interned: session.intern(name), value) }
        }
        return names
    }

    /// What CPython's `sys.getsizeof` says of objects of the common types.
    fileprivate func approximateSize(of value: Value) -> Int {
        if value.isDouble { return 24 }
        if value.isNone { return 16 }
        if value.isBool || value.isSmallInt {
            guard let number = value.smallIntOrBool else { return 28 }
            return 24 + 4 * max(1, (Int.bitWidth - number.magnitude.leadingZeroBitCount + 29) / 30)
        }
        switch value.unsafeKind {
        case .int: return 24 + 4 * ((integerValue(value)?.bitWidth ?? 30) + 29) / 30
        case .str:
            let string = value.unsafeAs(StrObject.self)
            return (string.isASCII ? 41 : 57 + Int(string.width) - 1) + string.count * Int(string.width)
        case .bytes: return 33 + ((try? length(value)) ?? 0)
        case .tuple: return 40 + 8 * value.unsafeAs(TupleObject.self).count
        case .list: return 56 + 8 * value.unsafeAs(ListObject.self).capacity
        case .dict:
            return value.unsafeAs(DictObject.self).count == 0
                ? 64 : 88 + 24 * value.unsafeAs(DictObject.self).used
        case .set: return 216
        case .function: return 160
        case .type: return 1064
        default: return 48
        }
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Registers the modules that belong to the runtime itself.
func installRuntimeModules(_ session: Session) {
    session.moduleMakers["sys"] = makeSystemModule
    session.moduleMakers["io"] = makeIOModule
    session.moduleMakers["_io"] = makeIOModule
}

extension Session {
    /// `sys.path`: folders that imports look in. The first is that of the program; "" is the current one.
    package var searchPath: ListObject {
        if let known = roots["sys.path"]?.as(ListObject.self) { return known }
        var folders = [""]
        if let extra = getenv("PYTHONPATH"), extra.pointee != 0 {
            let current = currentFolder()
            folders += String(cString: extra).split(separator: ":", omittingEmptySubsequences: false).map {
                $0.hasPrefix("/") ? String($0) : $0.isEmpty || $0 == "." ? current : "\(current)/\($0)"
            }
        }
        let list = list(folders.map { Value(string($0)) })
        roots["sys.path"] = Value(list)
        return list
    }
}

private func makeSystemModule(_ builder: ModuleBuilder) {
    let session = builder.session
    builder.attribute("modules", Value(session.modules))
    builder.attribute("path", Value(session.searchPath))
    builder.attribute("argv", Value(session.list(session.host.arguments.map { Value(session.string($0)) })))
    builder.attribute(
        "orig_argv", Value(session.list(session.host.arguments.map { Value(session.string($0)) })))
    for (number, name) in [(0, "stdin"), (1, "stdout"), (2, "stderr")] {
        let stream = session.makeStandardStream(Int32(number))
        builder.attribute(name, stream)
        builder.attribute("__\(name)__", stream)
    }
    defineSystemConstants(builder)
    defineSystemStructures(builder)
    defineSystemHooks(builder)
    defineSystemSettings(builder)
    defineSystemInspection(builder)
}

private func defineSystemConstants(_ builder: ModuleBuilder) {
    let session = builder.session
    func text(_ name: String, _ value: String) { builder.attribute(name, Value(session.string(value))) }
    func number(_ name: String, _ value: Int) { builder.attribute(name, builder.thread.int(value)) }
    text("version", "3.13.0 (Fermata)")
    #if os(Linux)
        text("platform", "linux")
    #else
        text("platform", "darwin")
    #endif
    text("byteorder", "little")
    text("copyright", "")
    text("float_repr_style", "short")
    text("executable", session.host.executablePath ?? "")
    text("_base_executable", session.host.executablePath ?? "")
    for name in ["prefix", "exec_prefix", "base_prefix", "base_exec_prefix"] { text(name, "") }
    text("abiflags", "")
    text("platlibdir", "lib")
    number("maxsize", Int.max)
    number("maxunicode", 0x10FFFF)
    number("hexversion", 0x030D_00F0)
    number("api_version", 1013)
    builder.attribute("dont_write_bytecode", .true)
    builder.attribute("pycache_prefix", .none)
    let warnings = getenv("PYTHONWARNINGS").map { String(cString: $0) } ?? ""
    builder.attribute(
        "warnoptions",
        Value(session.list(warnings.split(separator: ",").map { Value(session.string(String($0))) })))
    builder.attribute("_xoptions", Value(session.dict()))
    let importTypes = session.importTypes
    builder.attribute(
        "meta_path",
        Value(
            session.list([
                Value(importTypes.builtinImporter), Value(importTypes.frozenImporter),
                Value(importTypes.pathFinder),
            ])))
    builder.attribute("path_hooks", Value(session.list([session.usualPathHook])))
    builder.attribute("path_importer_cache", Value(session.dict()))
    builder.attribute(
        "builtin_module_names",
        Value(session.tuple(builtinModuleNames.sorted().map { Value(session.string($0)) })))
    let names = session.types.frozenset
    if let set = try? builder.thread.call(
        Value(names), Value(session.list(standardModuleNames.map { Value(session.intern($0)) })))
    {
        builder.attribute("stdlib_module_names", set)
    }
}

private func defineSystemSettings(_ builder: ModuleBuilder) {
    builder.function("getrecursionlimit", "") { t, _ in t.int(t.session.recursionLimit) }
    builder.function("setrecursionlimit", "limit, /") { t, a in
        let limit = try t.toInt32(a[0])
        if limit < 1 { throw t.valueError("recursion limit must be greater or equal than 1") }
        let depth = t.frame - t.frames
        if limit <= depth {
            throw t.error(
                .recursionError,
                "cannot set the recursion limit to \(limit) at the recursion depth \(depth): the limit is too low"
            )
        }
        t.session.recursionLimit = limit
        return .none
    }
    builder.function("getswitchinterval", "") { _, _ in Value(0.005) }
    builder.function("setswitchinterval", "interval, /") { t, a in
        if try t.toDouble(a[0]) <= 0 { throw t.valueError("switch interval must be strictly positive") }
        return .none
    }
    builder.function("get_int_max_str_digits", "") { t, _ in t.int(t.session.maximumIntegerDigits) }
    builder.function("set_int_max_str_digits", "maxdigits") { t, a in
        let digits = try t.toInt32(a[0])
        if digits != 0 && digits < 640 { throw t.valueError("maxdigits must be 0 or larger than 640") }
        t.session.maximumIntegerDigits = digits
        return .none
    }
    for name in ["getdefaultencoding", "getfilesystemencoding"] {
        builder.function(name, "") { t, _ in Value(t.session.string("utf-8")) }
    }
    builder.function("getfilesystemencodeerrors", "") { t, _ in Value(t.session.string("surrogateescape")) }
    builder.function("intern", "string, /") { t, a in
        guard let text = a[0].as(StrObject.self) else {
            throw t.typeError("intern() argument must be str, not \(t.type(of: a[0]).name)")
        }
        if text.type !== t.session.types.str {
            throw t.typeError("can't intern \(text.type.name)")
        }
        return Value(t.session.intern(text))
    }
    builder.function("exit", "status=None, /") { t, a in
        throw t.error(.systemExit, arguments: a[0].isNone ? [] : [a[0]])
    }
    builder.function("is_finalizing", "") { _, _ in .false }
    builder.function("_is_gil_enabled", "") { _, _ in .true }
    for name in ["settrace", "setprofile"] {
        builder.function(name, "function, /") { t, a in
            if a[0].isNone { return .none }
            throw t.error(.notImplementedError, "sys.\(name)() is not supported")
        }
    }
    for name in ["gettrace", "getprofile"] { builder.function(name, "") { _, _ in .none } }
    builder.function("addaudithook", "hook") { _, _ in .none }
    builder.function("audit", "event, *args") { _, _ in .none }
    builder.function("get_coroutine_origin_tracking_depth", "") { t, _ in t.int(0) }
    builder.function("set_coroutine_origin_tracking_depth", "depth") { _, _ in .none }
    let hooks = builder.session.structSequenceType(
        "asyncgen_hooks", module: "sys", [StructSequenceField("firstiter"), StructSequenceField("finalizer")])
    builder.session.roots["sys.asyncgen_hooks"] = Value(hooks)
    builder.function("get_asyncgen_hooks", "") { t, _ in
        guard let type = t.session.roots["sys.asyncgen_hooks"]?.as(TypeObject.self) else { return .none }
        return Value(
            t.session.structSequence(type, [t.asyncGeneratorFirstIteration, t.asyncGeneratorFinalizer]))
    }
    builder.function("set_asyncgen_hooks", "firstiter=..., finalizer=...") { t, a in
        for (index, name) in ["firstiter", "finalizer"].enumerated() where !a[index].isNoneOrUnbound {
            if t.type(of: a[index]).special(.call).isUnbound && !a[index].isKind(.function) {
                throw t.typeError("callable \(name) expected, got \(t.type(of: a[index]).name)")
            }
        }
        if !a[0].isUnbound { t.asyncGeneratorFirstIteration = a[0] }
        if !a[1].isUnbound { t.asyncGeneratorFinalizer = a[1] }
        return .none
    }
}

import Runtime

/// Registers `weakref`, `gc` and `atexit`.
func installMemory(_ session: Session) {
    session.moduleMakers["_weakref"] = makeWeakReferenceModule
    session.moduleMakers["weakref"] = { try $0.source(weakrefSource) }
    session.moduleMakers["_weakrefset"] = { builder in
        let module = try builder.thread.importedModule("weakref")
        builder.attribute("WeakSet", module.namespace.value(interned: builder.session.intern("WeakSet")))
    }
    session.moduleMakers["gc"] = makeCollectorModule
    session.moduleMakers["atexit"] = makeExitModule
}

private func makeWeakReferenceModule(_ builder: ModuleBuilder) {
    let session = builder.session
    let reference = Value(session.types.weakReference)
    builder.attribute("ref", reference)
    builder.attribute("ReferenceType", reference)
    builder.attribute("ProxyType", Value(session.weakProxyType(isCallable: false)))
    builder.attribute("CallableProxyType", Value(session.weakProxyType(isCallable: true)))
    builder.function("proxy", "object, callback=None, /") { t, a in
        Value(try t.weakProxy(to: a[0], callback: a[1]))
    }
    builder.function("getweakrefcount", "object, /") { t, a in t.int(t.weakReferences(to: a[0]).count) }
    builder.function("getweakrefs", "object, /") { t, a in Value(t.session.list(t.weakReferences(to: a[0]))) }
}

// MARK: - gc

/// What `gc` remembers; the collector itself needs none of it.
private final class CollectorSettings {
    var isEnabled = true
    var thresholds = (2000, 10, 0)
    var debug = 0
    var collections = 0
    var collected = 0
}

private func makeCollectorModule(_ builder: ModuleBuilder) {
    let settings = CollectorSettings()
    let session = builder.session
    let callbacks = session.list([])
    builder.attribute("callbacks", Value(callbacks))
    builder.attribute("garbage", Value(session.list([])))
    for (name, value) in [
        ("DEBUG_STATS", 1), ("DEBUG_COLLECTABLE", 2), ("DEBUG_UNCOLLECTABLE", 4), ("DEBUG_SAVEALL", 32),
        ("DEBUG_LEAK", 38),
    ] { builder.attribute(name, Value(smallInt: value)) }
    builder.function("enable", "") { _, _ in
        settings.isEnabled = true
        return .none
    }
    builder.function("disable", "") { _, _ in
        settings.isEnabled = false
        return .none
    }
    builder.function("isenabled", "") { _, _ in settings.isEnabled ? .true : .false }
    // Arguments come as they stand in the caller's registers, which tells what is in use there.
    builder.function("collect", nil) { t, a in
        let generation = try a.count == 0 ? 2 : t.toIndex(a[0])
        if a.count > 1 { throw t.typeError("collect() takes at most 1 argument (\(a.count) given)") }
        if generation < 0 || generation > 2 { throw t.valueError("invalid generation") }
        func tell(_ phase: String, _ count: Int) {
            let details = t.session.dict()
            details.set(interned: t.session.intern("generation"), t.int(generation))
            details.set(interned: t.session.intern("collected"), t.int(count))
            details.set(interned: t.session.intern("uncollectable"), t.int(0))
            for callback in callbacks.array {
                t.callIgnoringErrors(callback, Value(t.session.string(phase)), Value(details))
            }
        }
        if callbacks.count > 0 { tell("start", 0) }
        let heap = t.session.heap
        heap.countsCircles = true
        defer { heap.countsCircles = false }
        t.collectGarbage(before: a.base + a.count)
        let count = heap.circularCount
        settings.collections += 1
        settings.collected += count
        if callbacks.count > 0 { tell("stop", count) }
        return t.int(count)
    }
    builder.function("get_threshold", "") { t, _ in
        let (first, second, third) = settings.thresholds
        return Value(t.session.tuple([t.int(first), t.int(second), t.int(third)]))
    }
    builder.function("set_threshold", "threshold0, threshold1=10, threshold2=0, /") { t, a in
        settings.thresholds = try (t.toIndex(a[0]), t.toIndex(a[1]), t.toIndex(a[2]))
        return .none
    }
    builder.function("get_count", "") { t, _ in Value(t.session.tuple([t.int(0), t.int(0), t.int(0)])) }
    builder.function("get_debug", "") { t, _ in t.int(settings.debug) }
    builder.function("set_debug", "flags, /") { t, a in
        settings.debug = try t.toIndex(a[0])
        return .none
    }
    builder.function("get_stats", "") { t, _ in
        let list = t.session.list([])
        for generation in 0..<3 {
            let dict = t.session.dict()
            let isLast = generation == 2
            dict.set(interned: t.session.intern("collections"), t.int(isLast ? settings.collections : 0))
            dict.set(interned: t.session.intern("collected"), t.int(isLast ? settings.collected : 0))
            dict.set(interned: t.session.intern("uncollectable"), t.int(0))
            list.append(Value(dict))
        }
        return Value(list)
    }
    builder.function("freeze", "") { _, _ in .none }
    builder.function("unfreeze", "") { _, _ in .none }
    builder.function("get_freeze_count", "") { t, _ in t.int(0) }
    builder.function("is_tracked", "obj, /") { _, a in a[0].isObject && isContainer(a[0]) ? .true : .false }
    builder.function("is_finalized", "obj, /") { _, a in
        a[0].isObject && a[0].unsafeObject.flags.contains(.finalized) ? .true : .false
    }
    builder.function("get_objects", "generation=None") { t, _ in
        Value(t.session.list(t.session.heap.containers(where: isContainer)))
    }
    builder.function("get_referents", "*objs") { t, a in
        let list = t.session.list([])
        for object in a[0].unsafeAs(TupleObject.self).array where object.isObject {
            for referent in t.session.heap.referents(of: object) { list.append(referent) }
        }
        return Value(list)
    }
    builder.function("get_referrers", "*objs") { t, a in
        let wanted = Set(a[0].unsafeAs(TupleObject.self).array.map(\.bits))
        let heap = t.session.heap
        let found = heap.containers { candidate in
            isContainer(candidate) && candidate != a[0]
                && heap.referents(of: candidate).contains { wanted.contains($0.bits) }
        }
        return Value(t.session.list(found))
    }
}

/// Whether CPython's collector would track the object.
private func isContainer(_ value: Value) -> Bool {
    switch value.unsafeKind {
    case .int, .float, .complex, .str, .bytes, .bytearray, .range, .code, .other: false
    default: true
    }
}

// MARK: - atexit

private func makeExitModule(_ builder: ModuleBuilder) {
    builder.function("register", "func, /, *args, **kwargs") { t, a in
        guard t.isCallable(a[0]) else { throw t.typeError("the first argument must be callable") }
        return try t.registerExitFunction(a[0], a[1], a[2])
    }
    builder.function("unregister", "func, /") { t, a in
        let functions = t.session.exitFunctions
        for index in stride(from: functions.count - 1, through: 0, by: -1) where index < functions.count {
            if try t.equals(functions[index].unsafeAs(TupleObject.self)[0], a[0]), index < functions.count {
                functions.remove(at: index)
            }
        }
        return .none
    }
    builder.function("_clear", "") { t, _ in
        let functions = t.session.exitFunctions
        while functions.count > 0 { functions.remove(at: functions.count - 1) }
        return .none
    }
    builder.function("_ncallbacks", "") { t, _ in t.int(t.session.exitFunctions.count) }
    builder.function("_run_exitfuncs", "") { t, _ in
        t.runExitFunctions()
        return .none
    }
}

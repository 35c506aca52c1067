import Runtime

/// Registers `threading`, `queue`, `concurrent.futures`, `signal` and what they stand on.
func installThreading(_ session: Session) {
    session.moduleMakers["_thread"] = defineThreadModule
    func source(_ name: String, _ text: String) {
        session.moduleMakers[name] = { module in try module.source(text) }
    }
    source("threading", threadingSource)
    source("queue", queueSource)
    source("concurrent", "")
    session.moduleMakers["concurrent.futures"] = defineConcurrentFutures
    source("concurrent.futures._base", concurrentFuturesBaseSource)
    source("concurrent.futures.thread", concurrentFuturesThreadSource)
    source("concurrent.futures.process", concurrentFuturesProcessSource)
}

/// `concurrent.futures`: the executors are loaded when they are asked for.
private func defineConcurrentFutures(_ module: ModuleBuilder) throws {
    let session = module.session
    let base = try module.thread.importedModule("concurrent.futures._base")
    let names = [
        "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "CancelledError", "TimeoutError", "InvalidStateError",
        "BrokenExecutor", "Future", "Executor", "wait", "as_completed",
    ]
    for name in names { module.attribute(name, base.namespace.value(interned: session.intern(name))) }
    let executors = ["ProcessPoolExecutor": "process", "ThreadPoolExecutor": "thread"]
    let all = names + executors.keys.sorted()
    module.attribute("__all__", Value(session.tuple(all.map { Value(session.intern($0)) })))
    module.function("__getattr__", "name, /") { t, a in
        let name = try t.expectStr(a[0], "name")
        guard let part = executors[name.text] else {
            throw t.attributeError(.none, name, "module 'concurrent.futures' has no attribute '\(name.text)'")
        }
        let value = try t.getAttribute(
            t.importModule(absolute: "concurrent.futures.\(part)"), t.session.intern(name))
        let package = t.session.modules.value(interned: t.session.intern("concurrent.futures"))
        package.as(ModuleObject.self)?.namespace.set(interned: t.session.intern(name), value)
        return value
    }
    module.function("__dir__", "") { t, _ in
        Value(t.session.list(all.map { Value(t.session.intern($0)) }))
    }
}

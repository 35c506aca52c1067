/// Where a suspended task stands and what it waits for, found from its chain of coroutines.
struct WaitingTask {
    let task: TaskObject
    /// Place of the innermost frame that is not the library's; nil when the task has no frames of its own.
    private(set) var place: (file: String, line: Int, function: String)?
    /// The library's function that waits, and the object it belongs to: `Lock.acquire` and the lock.
    private(set) var waitingFunction = ""
    private(set) var subject = Value.none
    /// Objects of all library frames from the waiting one inwards: what holds them up may be further inside.
    private(set) var inner: [Value] = []

    init(_ task: TaskObject, _ t: ThreadState) {
        self.task = task
        var next = task.coroutine.as(GeneratorObject.self)
        while let generator = next {
            if generator.state == .finished { break }
            if generator.code.isEmbedded {
                noteLibrary(generator, t)
            } else {
                place = (
                    generator.code.unit.parts.filename, generator.currentLine ?? 0,
                    generator.qualifiedName.text
                )
                waitingFunction = ""
                subject = .none
                inner = []
            }
            next = generator.delegate?._withUnsafeGuaranteedRef { $0 }
        }
    }

    private mutating func noteLibrary(_ generator: GeneratorObject, _ t: ThreadState) {
        var own = Value.none
        if let locals = t.snapshot(of: generator, withLocals: true).locals.as(DictObject.self) {
            for name in ["self", "fs", "fut"] {
                let value = locals.value(interned: t.session.intern(name))
                if !value.isNoneOrUnbound {
                    own = value
                    break
                }
            }
        }
        if waitingFunction.isEmpty {
            waitingFunction = generator.qualifiedName.text
            subject = own
        }
        if !own.isNone { inner.append(own) }
    }

    /// Tasks whose end or release of something this task waits for.
    func blockers(_ t: ThreadState) -> [TaskObject] {
        for object in inner {
            let holders = Self.holders(of: object, t)
            if !holders.isEmpty { return holders }
        }
        if waitingFunction == "TaskGroup.__aexit__", let tasks = attribute("_tasks", of: subject, t) {
            return pendingTasks(in: tasks, t)
        }
        if waitingFunction == "wait" { return pendingTasks(in: subject, t) }
        return Self.tasks(behind: task.awaited, t)
    }

    /// Tasks that hold a lock or the permits of a semaphore.
    static func holders(of object: Value, _ t: ThreadState) -> [TaskObject] {
        let name = t.session.intern("_holders")
        guard let holders = (try? t.lookUpAttribute(object, name)) ?? nil else { return [] }
        return (holders.as(ListObject.self)?.array ?? []).compactMap { t.asTask($0) }
    }

    private func attribute(_ name: String, of object: Value, _ t: ThreadState) -> Value? {
        (try? t.lookUpAttribute(object, t.session.intern(name))) ?? nil
    }

    private func pendingTasks(in collection: Value, _ t: ThreadState) -> [TaskObject] {
        guard let items = try? t.listFromIterable(collection).array else { return [] }
        return items.compactMap { t.asTask($0) }.filter { !$0.isDone }
    }

    /// The tasks that a future stands for, which `gather` and `shield` return.
    private static func tasks(behind value: Value, _ t: ThreadState, depth: Int = 0) -> [TaskObject] {
        if let task = t.asTask(value) { return [task] }
        guard depth < 20, let future = t.asFuture(value) else { return [] }
        if let gathering = future as? GatheringFutureObject {
            return gathering.children.array.flatMap { child -> [TaskObject] in
                if t.asFuture(child).map(\.isDone) ?? true { return [] }
                return tasks(behind: child, t, depth: depth + 1)
            }
        }
        if let shield = future as? ShieldFutureObject {
            return tasks(behind: shield.inner, t, depth: depth + 1)
        }
        return []
    }
}

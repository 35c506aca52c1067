/// Attributes of `asyncio.Task`.
func defineTaskType(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { _, a in
        Value(TaskObject(uninitialized: a[0].unsafeAs(TypeObject.self).rootShape))
    }
    builder.special(.`init`, "self, /, coro, *, loop=None, name=None, context=None, eager_start=False") {
        t, a in
        try initializeTask(t, a)
        return .none
    }
    builder.method("cancel", "self, /, msg=None") { t, a in
        Value(try t.readyFuture(a[0]).cancel(t, message: a[1]))
    }
    builder.method("cancelling", "self, /") { t, a in t.int(a[0].unsafeAs(TaskObject.self).cancelRequests) }
    builder.method("uncancel", "self, /") { t, a in
        let task = a[0].unsafeAs(TaskObject.self)
        if task.cancelRequests > 0 {
            task.cancelRequests -= 1
            if task.cancelRequests == 0 { task.mustCancel = false }
        }
        return t.int(task.cancelRequests)
    }
    builder.method("set_result", "self, result, /") { t, _ in
        throw t.runtimeError("Task does not support set_result operation")
    }
    builder.method("set_exception", "self, exception, /") { t, _ in
        throw t.runtimeError("Task does not support set_exception operation")
    }
    builder.method("get_name", "self, /") { t, a in t.nameOfTask(a[0].unsafeAs(TaskObject.self)) }
    builder.method("set_name", "self, value, /") { t, a in
        a[0].unsafeAs(TaskObject.self).name = a[1].isKind(.str) ? a[1] : Value(try t.str(a[1]))
        return .none
    }
    builder.method("get_coro", "self, /") { _, a in a[0].unsafeAs(TaskObject.self).coroutine }
    builder.method("get_context", "self, /") { _, a in a[0].unsafeAs(TaskObject.self).context }
    builder.method("get_stack", "self, /, *, limit=None") { t, a in
        Value(t.session.list(try t.stack(of: a[0].unsafeAs(TaskObject.self), limit: a[1])))
    }
    builder.method("print_stack", "self, /, *, limit=None, file=None") { t, a in
        try printStack(t, a[0], limit: a[1], file: a[2])
        return .none
    }
    builder.property("_coro", get: { _, object in object.unsafeAs(TaskObject.self).coroutine })
    builder.property("_fut_waiter", get: { _, object in object.unsafeAs(TaskObject.self).awaited })
    builder.property("_must_cancel", get: { _, object in Value(object.unsafeAs(TaskObject.self).mustCancel) })
    builder.property(
        "_log_destroy_pending",
        get: { _, object in Value(object.unsafeAs(TaskObject.self).reportsDestruction) },
        set: { t, object, value in
            if value.isUnbound { throw t.error(.attributeError, "cannot delete attribute") }
            object.unsafeAs(TaskObject.self).reportsDestruction = try t.isTrue(value)
        })
}

private func initializeTask(_ t: ThreadState, _ a: Arguments) throws {
    let task = a[0].unsafeAs(TaskObject.self)
    let coroutine = a[1]
    guard try t.isCoroutine(coroutine) else {
        throw t.typeError("a coroutine was expected, got \(try t.reprText(coroutine))")
    }
    if !task.loop.isUnbound { throw t.runtimeError("the task has been initialized already") }
    if !a[4].isNone, a[4].as(ContextObject.self) == nil {
        throw t.typeError("context must be a contextvars.Context or None")
    }
    task.loop = try t.loopArgument(a[2])
    let loop = task.eventLoop
    task.sourceTraceback = t.sourceTraceback(loop)
    task.coroutine = coroutine
    task.context = a[4].isNone ? Value(t.copyContext()) : a[4]
    task.cell = t.session.currentCell
    task.name = a[3].isNone ? loop.state.nextTaskName() : a[3].isKind(.str) ? a[3] : Value(try t.str(a[3]))
    if try t.isTrue(a[5]), loop.isRunning {
        if let observer = loop.state.observer { observer.observe(.created, a[0], loop.currentTask) }
        return try task.startEagerly(t)
    }
    task.enlist()
    if let observer = loop.state.observer { observer.observe(.created, a[0], loop.currentTask) }
    loop.ready.append(ReadyEntry(target: a[0], argument: .unbound))
}

extension ThreadState {
    /// Frames of a suspended task's coroutine, or of its exception's traceback, oldest first.
    func stack(of task: TaskObject, limit: Value) throws -> [Value] {
        let count = limit.isNone ? Int.max : max(0, try toClampedIndex(limit))
        if let generator = task.coroutine.as(GeneratorObject.self), generator.state != .finished {
            // Of a suspended coroutine only one frame is shown.
            return count == 0 ? [] : [frameObject(of: generator)]
        }
        guard let exception = task.exception.as(ExceptionObject.self) else { return [] }
        var frames: [Value] = []
        var entry = exception.traceback
        while let traceback = entry.as(TracebackObject.self), frames.count < count {
            frames.append(Value(traceback.frameObject(session)))
            entry = traceback.next
        }
        return frames
    }
}

private func printStack(_ t: ThreadState, _ value: Value, limit: Value, file: Value) throws {
    let task = value.unsafeAs(TaskObject.self)
    let frames = try t.stack(of: task, limit: limit)
    let shown = try t.reprText(value)
    var text = ""
    if frames.isEmpty {
        text = "No stack for \(shown)\n"
    } else if task.exception.isUnbound {
        text = "Stack for \(shown) (most recent call last):\n"
    } else {
        text = "Traceback for \(shown) (most recent call last):\n"
    }
    for frame in frames {
        guard let frame = frame.as(FrameObject.self) else { continue }
        let parts = frame.code.unit.parts
        text += "  File \"\(parts.filename)\", line \(frame.line), in \(parts.name)\n"
        let lines = t.session.sourceLines(parts.filename)
        if lines.indices.contains(frame.line - 1) {
            let line = lines[frame.line - 1].drop { $0 == " " || $0 == "\t" }
            text += "    \(line.last == "\n" ? line.dropLast() : line)\n"
        }
    }
    if let exception = task.exception.as(ExceptionObject.self) { text += t.formatExceptionOnly(exception) }
    if file.isNone {
        t.writeError(text)
    } else {
        try t.callMethod(file, "write", Value(t.session.string(text)))
    }
}

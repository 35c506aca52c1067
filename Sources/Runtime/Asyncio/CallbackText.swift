/// How reprs and log messages of asyncio show callbacks, coroutines and results.
extension ThreadState {
    /// "name() at file:line" for a callback and its arguments.
    func callbackText(_ callback: Value, _ arguments: Value) throws -> String {
        if let waiter = asFuture(callback) { return waiter.waiterName + "()" }
        if callback.as(EventLoopObject.self) != nil { return "_run_until_complete_cb()" }
        var text = try callbackName(callback)
        if let (file, line) = try callbackSource(callback) { text += " at \(file):\(line)" }
        return text
    }

    private func callbackName(_ callback: Value) throws -> String {
        try checkNativeStack()
        if let inner = try partialFunction(callback) { return try callbackName(inner) + "()" }
        for name in ["__qualname__", "__name__"] {
            if let found = try lookUpAttribute(callback, session.intern(name)), try isTrue(found) {
                return try strText(found) + "()"
            }
        }
        return try reprText(callback) + "()"
    }

    /// What a `functools.partial` calls.
    func partialFunction(_ callback: Value) throws -> Value? {
        let type = type(of: callback)
        guard type.mro.contains(where: { $0.name == "partial" && $0.moduleName == "functools" }) else {
            return nil
        }
        return try lookUpAttribute(callback, session.intern("func"))
    }

    private func callbackSource(_ callback: Value) throws -> (String, Int)? {
        var callback = callback
        for _ in 0..<100 {
            if let wrapped = try lookUpAttribute(callback, session.names.wrapped) {
                callback = wrapped
            } else if let inner = try partialFunction(callback) {
                callback = inner
            } else {
                break
            }
        }
        guard let function = callback.as(FunctionObject.self), !function.code.isEmbedded else { return nil }
        let parts = function.code.unit.parts
        return (parts.filename, parts.firstLine)
    }

    /// "f() running at file:line" for a task's coroutine.
    func coroutineText(_ coroutine: Value) throws -> String {
        guard let generator = coroutine.as(GeneratorObject.self) else {
            if let name = try lookUpAttribute(coroutine, session.names.qualname), name.isKind(.str) {
                return try strText(name) + "()"
            }
            return "<\(type(of: coroutine).name) without __name__>()"
        }
        let name = "\(try strText(generator.qualifiedName))()"
        let parts = generator.code.unit.parts
        if let line = generator.currentLine { return "\(name) running at \(parts.filename):\(line)" }
        return "\(name) done, defined at \(parts.filename):\(parts.firstLine)"
    }

    /// State, result and callbacks of a future for its repr.
    func futureDetails(_ future: FutureObject) throws -> [String] {
        var parts: [String] = []
        switch future.state {
        case .pending: parts.append("pending")
        case .cancelled: parts.append("cancelled")
        case .finished:
            parts.append("finished")
            if future.exception.isUnbound {
                parts.append("result=\(try shortRepr(future.result, level: 6))")
            } else {
                parts.append("exception=\(try reprText(future.exception))")
            }
        }
        let callbacks = future.callbacks
        if let first = callbacks.first, let last = callbacks.last {
            let none = Value(session.emptyTuple)
            var shown = try callbackText(first.target, none)
            if callbacks.count == 2 { shown += ", \(try callbackText(last.target, none))" }
            if callbacks.count > 2 {
                shown += ", <\(callbacks.count - 2) more>, \(try callbackText(last.target, none))"
            }
            parts.append("cb=[\(shown)]")
        }
        if let place = try creationText(future.sourceTraceback) { parts.append(place) }
        return parts
    }

    /// `repr(future)`, with "..." for one whose repr is being made.
    func futureText(_ future: FutureObject) throws -> String {
        let value = Value(future)
        if reprStack.contains(value) { return "..." }
        reprStack.append(value)
        defer { reprStack.removeLast() }
        var parts = try futureDetails(future)
        if let task = asTask(value) {
            if task.cancelRequests > 0 && !task.isDone { parts[0] = "cancelling" }
            parts.insert("name=\(try reprText(nameOfTask(task)))", at: 1)
            if !task.awaited.isNone { parts.insert("wait_for=\(try reprText(task.awaited))", at: 2) }
            if !task.coroutine.isNone { parts.insert("coro=<\(try coroutineText(task.coroutine))>", at: 2) }
        }
        return "<\(future.type.plainName) \(parts.joined(separator: " "))>"
    }

    /// `task.get_name()`
    package func nameOfTask(_ task: TaskObject) -> Value {
        if task.name.isSmallInt { task.name = Value(session.string("Task-\(task.name.smallInt)")) }
        return task.name
    }

    // MARK: Short reprs

    /// `reprlib.repr(value)`: long strings, collections and reprs are cut.
    func shortRepr(_ value: Value, level: Int) throws -> String {
        if let string = value.as(StrObject.self), string.type === session.types.str {
            return try shortString(string)
        }
        let types: Types = session.types
        let type = type(of: value)
        if let list = value.as(ListObject.self), type === types.list {
            return try shortItems(list.array, "[", "]", limit: 6, level: level)
        }
        if let tuple = value.as(TupleObject.self), type === types.tuple {
            return try shortItems(tuple.array, "(", tuple.count == 1 ? ",)" : ")", limit: 6, level: level)
        }
        if let dict = value.as(DictObject.self), type === types.dict {
            return try shortDict(dict, level: level)
        }
        let text = try reprText(value)
        return cut(text, limit: type === types.int ? 40 : 30)
    }

    private func cut(_ text: String, limit: Int) -> String {
        let scalars = Array(text.unicodeScalars)
        if scalars.count <= limit { return text }
        let head = (limit - 3) / 2
        return string(scalars[..<head]) + "..." + string(scalars[(scalars.count - (limit - 3 - head))...])
    }

    private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private func shortString(_ value: StrObject) throws -> String {
        func repr(_ points: [UInt32]) throws -> String {
            try reprText(Value(session.string(codePoints: points)))
        }
        let head = try repr((0..<min(30, value.count)).map { value[$0] })
        if head.unicodeScalars.count <= 30 && value.count <= 30 { return head }
        var points = (0..<min(13, value.count)).map { value[$0] }
        points += (max(0, value.count - 14)..<value.count).map { value[$0] }
        return cut(try repr(points), limit: 30)
    }

    private func shortItems(
        _ items: [Value], _ open: String, _ close: String, limit: Int, level: Int
    ) throws -> String {
        if items.isEmpty { return open + close }
        if level <= 0 { return open + "..." + close }
        var parts: [String] = []
        for item in items.prefix(limit) { parts.append(try shortRepr(item, level: level - 1)) }
        if items.count > limit { parts.append("...") }
        return open + parts.joined(separator: ", ") + close
    }

    private func shortDict(_ dict: DictObject, level: Int) throws -> String {
        if dict.count == 0 { return "{}" }
        if level <= 0 { return "{...}" }
        var parts: [String] = []
        var index = dict.nextEntry(0)
        while index >= 0 && parts.count < 4 {
            let entry = dict.entries[index]
            let key = try shortRepr(entry.key, level: level - 1)
            parts.append("\(key): \(try shortRepr(entry.value, level: level - 1))")
            index = dict.nextEntry(index + 1)
        }
        if dict.count > 4 { parts.append("...") }
        return "{\(parts.joined(separator: ", "))}"
    }
}

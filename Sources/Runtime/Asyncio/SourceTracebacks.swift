/// Where futures, tasks and handles were made: kept in debug mode, shown in reprs and messages.
extension ThreadState {
    /// The running frames for an object of the loop; None unless it is in debug mode.
    func sourceTraceback(_ loop: EventLoopObject) -> Value {
        if !loop.isDebugging { return .none }
        do {
            let module = try importModule(absolute: "asyncio.format_helpers")
            return try call(getAttribute(module, session.intern("extract_stack")))
        } catch {
            // Debugging help must not break what it is to help with.
            return .none
        }
    }

    /// Adds what is known to the details of a message.
    func addSource(_ traceback: Value, to details: DictObject) {
        if !traceback.isNone { details.set(interned: session.intern("source_traceback"), traceback) }
    }

    /// "created at file:line"; nil where that is not known.
    func creationText(_ traceback: Value) throws -> String? {
        guard let frames = traceback.as(ListObject.self), frames.count > 0 else { return nil }
        let frame = frames[frames.count - 1]
        let file = try strText(getItem(frame, Value(smallInt: 0)))
        return "created at \(file):\(try strText(getItem(frame, Value(smallInt: 1))))"
    }

    /// What the log shows of a traceback in a message's details.
    func sourceText(_ key: String, _ traceback: Value) throws -> String {
        let title = key == "source_traceback" ? "Object" : "Handle"
        let module = try importModule(absolute: "traceback")
        let lines = try call(getAttribute(module, session.intern("format_list")), traceback)
        var text = "\(title) created at (most recent call last):\n"
        for line in try listFromIterable(lines).array { text += try strText(line) }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }

    /// A loop was made: an entry in the log, for programs that have one.
    func noteNewLoop() throws {
        if session.modules.value(interned: session.intern("logging")).isObject {
            try logAsyncio("debug", "Using selector: EpollSelector")
        }
    }
}

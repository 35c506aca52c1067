private func text(_ value: Value) -> TextIOObject { value.unsafeAs(TextIOObject.self) }

extension ThreadState {
    /// A checked `newline` argument.
    func newlineArgument(_ value: Value, quoted: Bool = false) throws -> String? {
        if value.isNoneOrUnbound { return nil }
        guard let newline = value.as(StrObject.self)?.text else {
            throw typeError("open() argument 'newline' must be str or None, not \(type(of: value).name)")
        }
        guard ["", "\n", "\r", "\r\n"].contains(newline) else {
            throw valueError("illegal newline value: \(quoted ? try reprText(value) : newline)")
        }
        return newline
    }

    /// A checked `encoding` argument; nil stands for the default.
    func encodingArgument(_ value: Value) throws -> String {
        if value.isNoneOrUnbound { return "UTF-8" }
        guard let name = value.as(StrObject.self)?.text else {
            throw typeError("open() argument 'encoding' must be str or None, not \(type(of: value).name)")
        }
        if name == "locale" { return "UTF-8" }
        // An unknown encoding is found by using it.
        if !isASCIICompatible(name) { _ = try callMethod(Value(session.emptyString), "encode", value) }
        return name
    }

    /// A text file over a file of bytes.
    func makeTextFile(
        _ shape: Shape, buffer: Value, encoding: Value, errors: Value, newline: Value,
        isLineBuffered: Bool = false,
        writesThrough: Bool = false
    ) throws -> TextIOObject {
        let newline = try newlineArgument(newline)
        let encoding = try encodingArgument(encoding)
        let handler =
            errors.isNoneOrUnbound ? "strict" : try expectStr(errors, "open() argument 'errors'").text
        return TextIOObject(
            shape, buffer: buffer, encoding: encoding, errors: handler, newline: newline,
            isLineBuffered: isLineBuffered, writesThrough: writesThrough)
    }

    /// Writes to a text stream of the language; native ones directly.
    package func writeText(_ text: StrObject, to stream: Value) throws {
        if let native = stream.as(TextIOObject.self), native.type === session.ioTypes.text {
            try native.write(text, self)
        } else {
            try callMethod(stream, "write", Value(text))
        }
    }
}

func defineTextIOWrapper(_ builder: TypeBuilder) {
    // A subclass may take other arguments: `__init__` is what says whose text this is.
    builder.new("cls, /, *args, **kwargs") { t, a in
        Value(
            try t.makeTextFile(
                a[0].unsafeAs(TypeObject.self).rootShape, buffer: .none, encoding: .none, errors: .none,
                newline: .none))
    }
    builder.special(
        .`init`,
        "self, /, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False"
    ) { t, a in
        for name in ["readable", "writable", "seekable"] {
            _ = try t.getAttribute(a[1], t.session.intern(name))
        }
        let file = text(a[0])
        let wanted = try t.makeTextFile(
            file.shape, buffer: a[1], encoding: a[2], errors: a[3], newline: a[4],
            isLineBuffered: t.isTrue(a[5]),
            writesThrough: t.isTrue(a[6]))
        file.buffer = wanted.buffer
        file.encoding = wanted.encoding
        file.errors = wanted.errors
        file.newline = wanted.newline
        file.isLineBuffered = wanted.isLineBuffered
        file.writesThrough = wanted.writesThrough
        return .none
    }
    builder.special(.repr, "self, /") { t, a in
        let file = text(a[0])
        var shown = "<\(t.fullName(of: file.type))"
        if !file.buffer.isNone, let name = try t.lookUpAttribute(file.buffer, t.session.intern("name")) {
            shown += " name=\(try t.reprText(name))"
        }
        if !file.mode.isUnbound { shown += " mode=\(try t.reprText(file.mode))" }
        return Value(t.session.string(shown + " encoding='\(file.encoding)'>"))
    }
    builder.method("write", "self, text, /") { t, a in
        guard let string = a[1].as(StrObject.self) else {
            throw t.typeError("write() argument must be str, not \(t.type(of: a[1]).name)")
        }
        try text(a[0]).write(string, t)
        return t.int(string.count)
    }
    builder.method("read", "self, size=-1, /") { t, a in
        Value(try text(a[0]).read(t.sizeArgument(a[1]), t))
    }
    builder.method("readline", "self, size=-1, /") { t, a in
        Value(try text(a[0]).readLine(a[1].isNone ? -1 : t.toIndex(a[1]), t))
    }
    builder.special(.next, "self, /") { t, a in
        let file = text(a[0])
        file.isIterating = true
        let line =
            file.type === t.session.ioTypes.text
            ? try file.readLine(-1, t) : try t.expectStr(t.callMethod(a[0], "readline"), "readline() result")
        if line.count == 0 {
            file.isIterating = false
            throw t.stopIteration()
        }
        return Value(line)
    }
    defineTextPosition(builder)
    defineTextAttributes(builder)
}

extension ThreadState {
    /// A `size` argument: None or a negative number mean everything.
    func sizeArgument(_ value: Value) throws -> Int {
        if value.isNone { return -1 }
        guard value.isSmallInt || !type(of: value).special(.index).isUnbound else {
            throw typeError("argument should be integer or None, not '\(type(of: value).name)'")
        }
        return try toIndex(value)
    }
}

private func defineTextPosition(_ builder: TypeBuilder) {
    builder.method("seek", "self, cookie, whence=0, /") { t, a in
        try text(a[0]).seek(a[1], t.toIndex(a[2]), t)
    }
    builder.method("tell", "self, /") { t, a in t.int(try text(a[0]).tell(t)) }
    builder.method("truncate", "self, pos=None, /") { t, a in
        try text(a[0]).flush(t)
        return try t.callMethod(text(a[0]).buffer, "truncate", a[1])
    }
    builder.method("flush", "self, /") { t, a in
        try text(a[0]).flush(t)
        return .none
    }
    builder.method("close", "self, /") { t, a in
        let file = text(a[0])
        try file.checkAttached(t)
        if try t.isClosed(file.buffer) { return .none }
        do { try file.flush(t) } catch {
            try t.callMethod(file.buffer, "close")
            throw error
        }
        try t.callMethod(file.buffer, "close")
        return .none
    }
    builder.method("detach", "self, /") { t, a in
        let file = text(a[0])
        try file.checkAttached(t)
        try file.flush(t)
        let buffer = file.buffer
        file.buffer = .none
        return buffer
    }
    builder.method(
        "reconfigure",
        "self, *, encoding=None, errors=None, newline=..., line_buffering=None, write_through=None"
    ) { t, a in
        let file = text(a[0])
        try file.flush(t)
        if !a[1].isNone {
            file.encoding = try t.encodingArgument(a[1])
            if a[2].isNone { file.errors = "strict" }
        }
        if !a[2].isNone { file.errors = try t.expectStr(a[2], "reconfigure() argument 'errors'").text }
        if !a[3].isUnbound { file.newline = try t.newlineArgument(a[3]) }
        if !a[4].isNone { file.isLineBuffered = try t.isTrue(a[4]) }
        if !a[5].isNone { file.writesThrough = try t.isTrue(a[5]) }
        return .none
    }
}

private func defineTextAttributes(_ builder: TypeBuilder) {
    for name in ["fileno", "isatty", "seekable", "readable", "writable"] {
        builder.method(name, "self, /") { t, a in
            try text(a[0]).checkAttached(t)
            return try t.callMethod(text(a[0]).buffer, name)
        }
    }
    builder.property(
        "name",
        get: { t, object in
            try text(object).checkAttached(t)
            return try t.getAttribute(text(object).buffer, t.session.intern("name"))
        })
    builder.property(
        "mode",
        get: { t, object in
            if text(object).mode.isUnbound {
                throw t.attributeError(
                    object, t.session.intern("mode"),
                    "'\(t.type(of: object).name)' object has no attribute 'mode'")
            }
            return text(object).mode
        }, set: { _, object, value in text(object).mode = value })
    builder.property(
        "closed",
        get: { t, object in
            try text(object).checkAttached(t)
            return Value(try t.isClosed(text(object).buffer))
        })
    builder.property("buffer", get: { _, object in text(object).buffer })
    builder.property("encoding", get: { t, object in Value(t.session.string(text(object).encoding)) })
    builder.property("errors", get: { t, object in Value(t.session.string(text(object).errors)) })
    builder.property("line_buffering", get: { _, object in Value(text(object).isLineBuffered) })
    builder.property("write_through", get: { _, object in Value(text(object).writesThrough) })
    builder.property("newlines", get: { t, object in t.newlinesValue(text(object).seenNewlines) })
}

extension ThreadState {
    /// The `newlines` attribute: None, one line end, or a tuple of those seen.
    func newlinesValue(_ seen: Int) -> Value {
        var kinds: [Value] = []
        for (bit, end) in [(1, "\r"), (2, "\n"), (4, "\r\n")] where seen & bit != 0 {
            kinds.append(Value(session.string(end)))
        }
        return kinds.isEmpty ? .none : kinds.count == 1 ? kinds[0] : Value(session.tuple(kinds))
    }
}

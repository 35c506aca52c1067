/// `open` and module `io`.
extension ThreadState {
    /// `open(file, mode, buffering, encoding, errors, newline, closefd, opener)`
    package func openFile(_ a: Arguments) throws -> Value {
        guard let mode = a[1].as(StrObject.self)?.text else {
            throw typeError("open() argument 'mode' must be str, not \(type(of: a[1]).name)")
        }
        let target = try openTarget(a[0])
        let buffering = try toIndex(a[2])
        for argument in [(a[3], "encoding"), (a[4], "errors"), (a[5], "newline")] {
            guard argument.0.isNone || argument.0.isKind(.str) else {
                throw typeError(
                    "open() argument '\(argument.1)' must be str or None, not \(type(of: argument.0).name)")
            }
        }
        let (fileMode, isBinary) = try checkOpenMode(mode)
        if isBinary {
            if !a[3].isNone { throw valueError("binary mode doesn't take an encoding argument") }
            if !a[4].isNone { throw valueError("binary mode doesn't take an errors argument") }
            if !a[5].isNone { throw valueError("binary mode doesn't take a newline argument") }
        }
        let types = session.ioTypes
        let file = try openFile(
            types.file.rootShape, target, mode: fileMode, closesDescriptor: isTrue(a[6]), opener: a[7])
        return try protecting([Value(file)]) {
            do {
                return try wrap(file, mode: mode, isBinary: isBinary, buffering: buffering, a)
            } catch {
                try? file.closeFile(self)
                throw error
            }
        }
    }

    private func wrap(
        _ file: FileObject, mode: String, isBinary: Bool, buffering: Int, _ a: Arguments
    ) throws -> Value {
        let types = session.ioTypes
        if buffering == 0 {
            if !isBinary { throw valueError("can't have unbuffered text I/O") }
            return Value(file)
        }
        let isTerminal = try buffering < 0 && !isBinary && isTrue(callMethod(Value(file), "isatty"))
        let size = buffering > 1 ? buffering : 8192
        let (shape, role): (Shape, BufferedObject.Role) =
            if file.isReadable && file.isWritable {
                (types.random.rootShape, .random)
            } else if file.isWritable {
                (types.writer.rootShape, .writer)
            } else {
                (types.reader.rootShape, .reader)
            }
        let buffer = BufferedObject(shape, role, raw: Value(file), size: size)
        if isBinary { return Value(buffer) }
        return try protecting([Value(buffer)]) {
            let text = try makeTextFile(
                types.text.rootShape, buffer: Value(buffer), encoding: a[3], errors: a[4], newline: a[5],
                isLineBuffered: buffering == 1 || isTerminal)
            text.mode = a[1]
            return Value(text)
        }
    }

    /// The file argument: a number, or the path that `__fspath__` gives.
    private func openTarget(_ value: Value) throws -> Value {
        if value.isKind(.str) || value.isKind(.bytes) || integerValue(value) != nil { return value }
        if let path = try callSpecial(.fspath, value) { return path }
        if let index = try callSpecial(.index, value) { return index }
        throw typeError("expected str, bytes or os.PathLike object, not \(type(of: value).name)")
    }

    /// The mode without `t` and `b`, and whether it had `b`.
    private func checkOpenMode(_ mode: String) throws -> (String, isBinary: Bool) {
        var seen = Set<Character>()
        for letter in mode {
            guard "axrwb+t".contains(letter), seen.insert(letter).inserted else {
                throw valueError("invalid mode: '\(mode)'")
            }
        }
        let isBinary = seen.contains("b")
        if isBinary && seen.contains("t") { throw valueError("can't have text and binary mode at once") }
        let kinds = mode.filter { "axrw".contains($0) }
        if kinds.count > 1 { throw valueError("must have exactly one of create/read/write/append mode") }
        if kinds.isEmpty {
            throw valueError("Must have exactly one of create/read/write/append mode and at most one plus")
        }
        return (mode.filter { $0 != "t" && $0 != "b" }, isBinary)
    }
}

extension Session {
    /// The `open` function; `io.open` and `builtins.open` are one object.
    package var openFunction: Value {
        if let known = roots["open"] { return known }
        let function = NativeFunctionObject(
            self, "open",
            """
            file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None
            """,
            moduleName: "_io"
        ) { t, a in try t.openFile(a) }
        roots["open"] = Value(function)
        return Value(function)
    }
}

/// Module `io`.
package func makeIOModule(_ builder: ModuleBuilder) {
    let session = builder.session
    let types = session.ioTypes
    for (name, type) in [
        ("IOBase", types.base), ("RawIOBase", types.rawBase), ("BufferedIOBase", types.bufferedBase),
        ("TextIOBase", types.textBase), ("FileIO", types.file), ("BufferedReader", types.reader),
        ("BufferedWriter", types.writer), ("BufferedRandom", types.random), ("TextIOWrapper", types.text),
        ("BytesIO", types.bytes), ("StringIO", types.string), ("UnsupportedOperation", types.unsupported),
        ("BlockingIOError", session.exceptionType(.blockingIOError)),
    ] {
        builder.attribute(name, Value(type))
    }
    for (name, number) in [("SEEK_SET", 0), ("SEEK_CUR", 1), ("SEEK_END", 2), ("DEFAULT_BUFFER_SIZE", 8192)] {
        builder.attribute(name, Value(smallInt: number))
    }
    builder.type("IncrementalNewlineDecoder", defineNewlineDecoder)
    builder.attribute("open", session.openFunction)
    builder.function("open_code", "path") { t, a in
        try t.call(t.session.openFunction, a[0], Value(t.session.string("rb")))
    }
    builder.function("text_encoding", "encoding, stacklevel=2, /") { t, a in
        a[0].isNone ? Value(t.session.string("locale")) : a[0]
    }
}

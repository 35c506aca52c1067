extension Session {
    /// The text stream for standard input (0), output (1) or error (2).
    func makeStandardStream(_ number: Int32) -> Value {
        let types = ioTypes
        let names = ["<stdin>", "<stdout>", "<stderr>"]
        let file = FileObject(types.file.rootShape)
        file.descriptor = number
        file.closesDescriptor = false
        file.name = Value(string(names[Int(number)]))
        if number == 0 { file.isReadable = true } else { file.isWritable = true }
        if number != 0 { file.hostStream = number }
        let buffer = BufferedObject(
            number == 0 ? types.reader.rootShape : types.writer.rootShape, number == 0 ? .reader : .writer,
            raw: Value(file), size: 8192)
        let text = TextIOObject(
            types.text.rootShape, buffer: Value(buffer), encoding: "utf-8",
            errors: number == 2 ? "backslashreplace" : number == 0 ? "strict" : "strict", newline: nil,
            isLineBuffered: number == 2 || number == 1 && host.isTerminal(1), writesThrough: false)
        text.mode = Value(string(number == 0 ? "r" : "w"))
        if number != 0 { text.hostFile = file }
        return Value(text)
    }
}

extension ThreadState {
    /// `sys.stdout` for `print`; `sys` is made when it was not yet. RuntimeError when it was deleted.
    package func outputStream() throws -> Value {
        _ = try systemModule()
        guard let stream = systemAttribute("stdout") else { throw runtimeError("lost sys.stdout") }
        return stream
    }

    /// Module `sys`.
    @discardableResult package func systemModule() throws -> ModuleObject {
        if let module = session.modules.value(interned: session.intern("sys")).as(ModuleObject.self) { return module }
        return try importedModule("sys")
    }
}

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
        let stream = number == 1 ? standardOutput : number == 2 ? standardError : nil
        file.stream = stream
        let buffer = BufferedObject(
            number == 0 ? types.reader.rootShape : types.writer.rootShape, number == 0 ? .reader : .writer,
            raw: Value(file), size: 8192)
        let text = TextIOObject(
            types.text.rootShape, buffer: Value(buffer), encoding: "utf-8",
            errors: number == 2 ? "backslashreplace" : "strict", newline: nil,
            isLineBuffered: number == 2 || number == 1 && host.isTerminal(1), writesThrough: false)
        text.mode = Value(string(number == 0 ? "r" : "w"))
        text.stream = stream
        stream?.object = Value(text)
        return Value(text)
    }
}

extension ThreadState {
    /// Module `sys`.
    @discardableResult package func systemModule() throws -> ModuleObject {
        if let module = session.modules.value(interned: session.intern("sys")).as(ModuleObject.self) { return module }
        return try importedModule("sys")
    }
}

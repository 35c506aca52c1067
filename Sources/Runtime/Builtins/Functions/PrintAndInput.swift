/// `print`, `input`
func definePrintAndInput(_ builder: ModuleBuilder) {
    builder.function("print", "*args, sep=' ', end='\n', file=None, flush=False") { t, a in
        try t.print(a[0].unsafeAs(TupleObject.self), separator: a[1], end: a[2], file: a[3])
        if try t.isTrue(a[4]) { try t.flushPrinted(a[3]) }
        return .none
    }
    builder.function("input", "prompt='', /") { t, a in try t.input(prompt: a[0]) }
}

extension ThreadState {
    /// The cell that output of the running code belongs to.
    package var outputCell: Int { session.currentCell }

    fileprivate func print(_ values: TupleObject, separator: Value, end: Value, file: Value) throws {
        let separator = try textOption(separator, "sep", default: " ")
        let end = try textOption(end, "end", default: "\n")
        var file = file
        if file.isNone {
            file = systemAttribute("stdout") ?? session.standardOutput.object
            if file.isNone { return }
        }
        if file == session.standardOutput.object {
            let stream = session.standardOutput
            for index in 0..<values.count {
                if index > 0 { try stream.write(separator, cell: outputCell, self) }
                try stream.write(try str(values[index]), cell: outputCell, self)
            }
            return try stream.write(end, cell: outputCell, self)
        }
        let write = try getAttribute(file, session.names.write)
        for index in 0..<values.count {
            if index > 0 { try call(write, Value(separator)) }
            try call(write, Value(try str(values[index])))
        }
        try call(write, Value(end))
    }

    private func textOption(_ value: Value, _ name: String, default text: String) throws -> StrObject {
        if value.isNone { return session.intern(text) }
        guard value.isKind(.str) else {
            throw typeError("\(name) must be None or a string, not \(type(of: value).name)")
        }
        return value.unsafeAs(StrObject.self)
    }

    fileprivate func flushPrinted(_ file: Value) throws {
        let stream = file.isNone ? systemAttribute("stdout") ?? session.standardOutput.object : file
        if stream.isNone { return }
        if stream == session.standardOutput.object {
            try session.standardOutput.flush(self)
        } else {
            try callMethod(stream, "flush")
        }
    }

    fileprivate func input(prompt: Value) throws -> Value {
        // The streams are there for programs that have not imported `sys`, too.
        if systemAttribute("stdin") == nil { try systemModule() }
        guard let stdin = systemAttribute("stdin"), !stdin.isNone else {
            throw runtimeError("input(): lost sys.stdin")
        }
        if let stdout = systemAttribute("stdout"), !stdout.isNone {
            if try str(prompt).count > 0 { try callMethod(stdout, "write", Value(try str(prompt))) }
            try callMethod(stdout, "flush")
        } else {
            throw runtimeError("input(): lost sys.stdout")
        }
        let line = try callMethod(stdin, "readline")
        guard line.isKind(.str) else { throw typeError("object.readline() returned non-string") }
        let text = line.unsafeAs(StrObject.self)
        if text.count == 0 { throw error(.eofError, "EOF when reading a line") }
        if text[text.count - 1] != 10 { return line }
        return Value(session.string(codePoints: (0..<text.count - 1).map { text[$0] }))
    }
}

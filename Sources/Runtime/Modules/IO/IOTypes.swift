/// The types of module `io`.
final class IOTypes: TracedExtension {
    let base, rawBase, bufferedBase, textBase: TypeObject
    let file, reader, writer, random, text, bytes, string, unsupported: TypeObject

    init(_ session: Session) {
        func make(_ name: String, _ base: TypeObject, _ define: @escaping (TypeBuilder) -> Void) -> TypeObject {
            session.makeType(name, base: base, layout: .native, moduleName: "_io") { builder in
                define(builder)
                builder.property("__dict__", get: { t, object in try t.dictionaryAttribute(object) })
            }
        }
        base = make("_IOBase", session.types.object, defineIOBase)
        rawBase = make("_RawIOBase", base, defineRawIOBase)
        bufferedBase = make("_BufferedIOBase", base, defineBufferedIOBase)
        textBase = make("_TextIOBase", base, defineTextIOBase)
        file = make("FileIO", rawBase, defineFileIO)
        reader = make("BufferedReader", bufferedBase) { defineBuffered($0, .reader) }
        writer = make("BufferedWriter", bufferedBase) { defineBuffered($0, .writer) }
        random = make("BufferedRandom", bufferedBase) { defineBuffered($0, .random) }
        text = make("TextIOWrapper", textBase, defineTextIOWrapper)
        bytes = make("BytesIO", bufferedBase, defineBytesIO)
        string = make("StringIO", textBase, defineStringIO)
        let osError = session.exceptionType(.osError)
        let valueError = session.exceptionType(.valueError)
        unsupported = TypeObject(
            session, metatype: session.types.type, name: "UnsupportedOperation", bases: [osError, valueError],
            layout: .exception, moduleName: "io", isHeapType: true,
            define: { $0.attribute("__module__", Value(session.intern("io"))) })
        unsupported.mro = [unsupported, osError, valueError] + session.exceptionType(.exception).mro
        // Instances take attributes, in a `__dict__` of their own.
        for type in [file, reader, writer, random, text, bytes, string] { type.hasInstanceDict = true }
    }

    var all: [TypeObject] {
        [
            base, rawBase, bufferedBase, textBase, file, reader, writer, random, text, bytes, string, unsupported,
        ]
    }

    func trace(_ heap: Heap) { for type in all { heap.mark(type) } }
}

extension Session {
    var ioTypes: IOTypes {
        if let known = extensions["io types"] as? IOTypes { return known }
        let made = IOTypes(self)
        extensions["io types"] = made
        return made
    }
}

/// An instance of a subclass of one of the abstract classes.
public final class IOBaseObject: Object {
    package var isClosed = false
}

extension ThreadState {
    /// `io.UnsupportedOperation`
    package func unsupported(_ message: String) -> PythonError {
        keep(
            ExceptionObject(
                session.ioTypes.unsupported.rootShape,
                arguments: Value(session.tuple([Value(session.string(message))]))))
    }

    /// ValueError unless the file is open.
    func checkOpen(_ file: Value) throws {
        if try isClosed(file) { throw valueError("I/O operation on closed file.") }
    }

    func isClosed(_ file: Value) throws -> Bool {
        try isTrue(getAttribute(file, session.intern("closed")))
    }

    /// Lines of any file object.
    fileprivate func readLines(_ file: Value, hint: Value) throws -> Value {
        let limit = hint.isNoneOrUnbound ? -1 : try toIndex(hint)
        let lines = session.list([])
        return try protecting([Value(lines)]) {
            let iterator = try iterator(file)
            var total = 0
            while let line = try next(iterator) {
                lines.append(line)
                total += try length(line)
                if limit > 0 && total > limit { break }
            }
            return Value(lines)
        }
    }
}

private func defineIOBase(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, a in
        Value(IOBaseObject(a[0].unsafeAs(TypeObject.self).rootShape))
    }
    builder.property("closed", get: { _, object in Value(object.as(IOBaseObject.self)?.isClosed ?? false) })
    builder.method("close", "self, /") { t, a in
        guard let object = a[0].as(IOBaseObject.self), !object.isClosed else { return .none }
        defer { object.isClosed = true }
        try t.callMethod(a[0], "flush")
        return .none
    }
    builder.method("flush", "self, /") { t, a in
        if try t.isClosed(a[0]) { throw t.valueError("I/O operation on closed file.") }
        return .none
    }
    for name in ["fileno", "seek", "truncate"] {
        builder.method(name, nil) { t, _ in throw t.unsupported(name) }
    }
    builder.method("tell", "self, /") { t, a in try t.callMethod(a[0], "seek", t.int(0), t.int(1)) }
    builder.method("isatty", "self, /") { t, a in
        try t.checkOpen(a[0])
        return .false
    }
    for name in ["readable", "writable", "seekable"] {
        builder.method(name, "self, /") { _, _ in .false }
    }
    builder.special(.enter, "self, /") { t, a in
        try t.checkOpen(a[0])
        return a[0]
    }
    builder.special(.exit, "self, /, *args") { t, a in
        try t.callMethod(a[0], "close")
        return .none
    }
    builder.special(.iter, "self, /") { t, a in
        try t.checkOpen(a[0])
        return a[0]
    }
    builder.special(.next, "self, /") { t, a in
        let line = try t.callMethod(a[0], "readline")
        if try t.length(line) == 0 { throw t.stopIteration() }
        return line
    }
    builder.method("readline", "self, size=-1, /") { t, a in
        let limit = a[1].isNone ? -1 : try t.toIndex(a[1])
        var line: [UInt8] = []
        while limit < 0 || line.count < limit {
            let piece = try t.bytes(of: t.callMethod(a[0], "read", t.int(1)))
            if piece.isEmpty { break }
            line += piece
            if piece.last == 10 { break }
        }
        return t.session.makeBytes(line)
    }
    builder.method("readlines", "self, hint=None, /") { t, a in try t.readLines(a[0], hint: a[1]) }
    builder.method("writelines", "self, lines, /") { t, a in
        try t.checkOpen(a[0])
        let iterator = try t.iterator(a[1])
        while let line = try t.next(iterator) { try t.callMethod(a[0], "write", line) }
        return .none
    }
}

private func defineRawIOBase(_ builder: TypeBuilder) {
    builder.method("read", "self, size=-1, /") { t, a in
        let size = a[1].isNone ? -1 : try t.toIndex(a[1])
        if size < 0 { return try t.callMethod(a[0], "readall") }
        let buffer = try t.call(Value(t.session.types.bytearray), t.int(size))
        let count = try t.callMethod(a[0], "readinto", buffer)
        if count.isNone { return .none }
        return t.session.makeBytes(Array(try t.bytes(of: buffer).prefix(max(0, try t.toIndex(count)))))
    }
    builder.method("readall", "self, /") { t, a in
        var result: [UInt8] = []
        while true {
            let piece = try t.callMethod(a[0], "read", t.int(8192))
            if piece.isNone { return result.isEmpty ? .none : t.session.makeBytes(result) }
            let bytes = try t.bytes(of: piece)
            if bytes.isEmpty { return t.session.makeBytes(result) }
            result += bytes
        }
    }
    for name in ["readinto", "write"] {
        builder.method(name, "self, b, /") { t, _ in throw t.error(.notImplementedError) }
    }
}

private func defineBufferedIOBase(_ builder: TypeBuilder) {
    for name in ["detach", "read", "read1", "write"] {
        builder.method(name, nil) { t, _ in throw t.unsupported(name) }
    }
    for (name, reader) in [("readinto", "read"), ("readinto1", "read1")] {
        builder.method(name, "self, buffer, /") { t, a in
            let bytes = try t.bytes(of: t.callMethod(a[0], reader, t.int(t.writableLength(a[1]))))
            try t.fill(a[1], with: bytes[...])
            return t.int(bytes.count)
        }
    }
}

private func defineTextIOBase(_ builder: TypeBuilder) {
    for name in ["detach", "read", "readline", "write"] {
        builder.method(name, nil) { t, _ in throw t.unsupported(name) }
    }
    for name in ["encoding", "newlines", "errors"] { builder.property(name, get: { _, _ in .none }) }
}

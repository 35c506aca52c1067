#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

private func file(_ value: Value) -> FileObject { value.unsafeAs(FileObject.self) }

/// Checks the letters of a mode for `FileIO`, or throws ValueError.
private func checkFileMode(_ mode: String, _ t: ThreadState) throws {
    let kinds = mode.filter { "rwxa".contains($0) }
    guard mode.allSatisfy({ "rwxab+".contains($0) }) else { throw t.valueError("invalid mode: \(mode)") }
    guard kinds.count == 1, mode.filter({ $0 == "+" }).count <= 1 else {
        throw t.valueError("Must have exactly one of create/read/write/append mode and at most one plus")
    }
}

func defineFileIO(_ builder: TypeBuilder) {
    builder.new("cls, /, file, mode='r', closefd=True, opener=None") { t, a in
        let mode = try t.expectStr(a[2], "mode").text
        try checkFileMode(mode, t)
        return Value(
            try t.openFile(
                a[0].unsafeAs(TypeObject.self).rootShape, a[1], mode: mode, closesDescriptor: t.isTrue(a[3]),
                opener: a[4]))
    }
    builder.special(.`init`, "self, /, *args, **kwargs") { _, _ in .none }
    builder.special(.repr, "self, /") { t, a in
        let file = file(a[0])
        if file.isClosed { return Value(t.session.string("<_io.FileIO [closed]>")) }
        let name = file.name.isNone ? "fd=\(file.descriptor)" : "name=\(try t.reprText(file.name))"
        return Value(
            t.session.string(
                "<_io.FileIO \(name) mode='\(file.mode)' closefd=\(file.closesDescriptor ? "True" : "False")>"))
    }
    builder.method("read", "self, size=-1, /") { t, a in
        let size = a[1].isNone ? -1 : try t.toIndex(a[1])
        if size < 0 { return t.session.makeBytes(try file(a[0]).readAll(t)) }
        return try file(a[0]).read(size, t).map { t.session.makeBytes($0) } ?? .none
    }
    builder.method("readall", "self, /") { t, a in t.session.makeBytes(try file(a[0]).readAll(t)) }
    builder.method("readinto", "self, buffer, /") { t, a in
        guard let bytes = try file(a[0]).read(t.writableLength(a[1]), t) else { return .none }
        try t.fill(a[1], with: bytes[...])
        return t.int(bytes.count)
    }
    builder.method("write", "self, b, /") { t, a in
        let bytes = try t.bytes(of: a[1])
        return try bytes.withUnsafeBytes { try file(a[0]).write($0, t) }.map { t.int($0) } ?? .none
    }
    builder.method("seek", "self, pos, whence=0, /") { t, a in
        t.int(try file(a[0]).seek(t.toIndex(a[1]), t.toIndex(a[2]), t))
    }
    builder.method("tell", "self, /") { t, a in t.int(try file(a[0]).seek(0, 1, t)) }
    builder.method("truncate", "self, size=None, /") { t, a in
        let size = a[1].isNone ? try file(a[0]).seek(0, 1, t) : try t.toIndex(a[1])
        try file(a[0]).truncate(size, t)
        return t.int(size)
    }
    builder.method("close", "self, /") { t, a in
        try file(a[0]).closeFile(t)
        return .none
    }
    builder.method("fileno", "self, /") { t, a in
        try file(a[0]).checkOpen(t)
        return t.int(Int(file(a[0]).descriptor))
    }
    builder.method("isatty", "self, /") { t, a in
        try file(a[0]).checkOpen(t)
        if let stream = file(a[0]).stream { return Value(t.session.host.isTerminal(stream.descriptor)) }
        return Value(isatty(file(a[0]).descriptor) == 1)
    }
    builder.method("seekable", "self, /") { t, a in
        try file(a[0]).checkOpen(t)
        return Value(file(a[0]).isSeekable)
    }
    builder.method("readable", "self, /") { t, a in
        try file(a[0]).checkOpen(t)
        return Value(file(a[0]).isReadable)
    }
    builder.method("writable", "self, /") { t, a in
        try file(a[0]).checkOpen(t)
        return Value(file(a[0]).isWritable)
    }
    builder.property("closed", get: { _, object in Value(file(object).isClosed) })
    builder.property("closefd", get: { _, object in Value(file(object).closesDescriptor) })
    builder.property("mode", get: { t, object in Value(t.session.string(file(object).mode)) })
    builder.property(
        "name", get: { t, object in file(object).name },
        set: { _, object, value in file(object).name = value.isUnbound ? .none : value })
}

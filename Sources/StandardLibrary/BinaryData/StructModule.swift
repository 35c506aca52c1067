import Runtime

/// `struct.Struct`
final class StructObject: LibraryObject {
    var format: StructFormat

    init(_ shape: Shape, _ format: StructFormat) {
        self.format = format
        super.init(shape)
    }
}

/// What `iter_unpack` returns.
final class UnpackIteratorObject: LibraryObject, NativeIterator {
    let format: StructFormat
    let source: Value
    var place = 0
    let length: Int

    init(_ shape: Shape, _ format: StructFormat, _ source: Value, length: Int) {
        self.format = format
        self.source = source
        self.length = length
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) { heap.mark(source) }

    func next(_ thread: ThreadState) throws -> Value? {
        if place + format.size > length { return nil }
        defer { place += format.size }
        return try thread.withBytes(source) { bytes in
            place + format.size <= bytes.count ? format.unpack(bytes, from: place, thread) : nil
        } ?? nil
    }
}

/// Parsed formats of a session.
private final class StructCache {
    var formats: [String: StructFormat] = [:]
}

extension ThreadState {
    /// The parsed form of a format given as str or bytes.
    fileprivate func structFormat(_ value: Value) throws -> StructFormat {
        let text: String
        if value.isKind(.str) {
            let string = value.unsafeAs(StrObject.self)
            if !string.isASCII { _ = try encode(string, encoding: "ascii") }
            text = string.text
        } else if let bytes = value.as(BytesObject.self) {
            text = String(decoding: bytes.buffer, as: UTF8.self)
        } else {
            throw typeError("Struct() argument 1 must be a str or bytes object, not \(type(of: value).name)")
        }
        let cache = session.extensions["struct"] as? StructCache ?? StructCache()
        session.extensions["struct"] = cache
        if let known = cache.formats[text] { return known }
        let made = try StructFormat(text, self)
        if cache.formats.count >= 100 { cache.formats = [:] }
        cache.formats[text] = made
        return made
    }

    fileprivate func pack(_ format: StructFormat, _ values: Arguments) throws -> Value {
        if values.count != format.items.count {
            throw structError("pack expected \(format.items.count) items for packing (got \(values.count))")
        }
        return Value(session.bytes(try format.pack(values, self)))
    }

    fileprivate func pack(_ format: StructFormat, into arguments: Arguments) throws -> Value {
        if arguments.count == 0 { throw structError("pack_into expected buffer argument") }
        if arguments.count == 1 { throw structError("pack_into expected offset argument") }
        let values = arguments.dropFirst(2)
        if values.count != format.items.count {
            throw structError(
                "pack_into expected \(format.items.count) items for packing (got \(values.count))")
        }
        let buffer = arguments[0]
        guard let count = try withWritableBytes(buffer, { $0.count }) else {
            throw typeError("argument must be read-write bytes-like object, not \(type(of: buffer).name)")
        }
        var offset = try toIndex(arguments[1])
        let size = format.size
        if offset < 0 {
            if offset > -size { throw structError("no space to pack \(size) bytes at offset \(offset)") }
            if offset < -count {
                throw structError("offset \(offset) out of range for \(count)-byte buffer")
            }
            offset += count
        }
        if count - offset < size {
            throw structError(
                "pack_into requires a buffer of at least \(offset + size) bytes for packing \(size) bytes at offset "
                    + "\(offset) (actual buffer size is \(count))")
        }
        let bytes = try format.pack(values, self)
        _ = try withWritableBytes(buffer) { memory in
            for (index, byte) in bytes.enumerated() where offset + index < memory.count {
                memory[offset + index] = byte
            }
        }
        return .none
    }

    fileprivate func unpack(_ format: StructFormat, _ buffer: Value) throws -> Value {
        let result = try withBytes(buffer) { bytes in
            if bytes.count != format.size {
                throw structError("unpack requires a buffer of \(format.size) bytes")
            }
            return format.unpack(bytes, from: 0, self)
        }
        if let result { return result }
        throw typeError("a bytes-like object is required, not '\(type(of: buffer).name)'")
    }

    fileprivate func unpack(_ format: StructFormat, from buffer: Value, _ offset: Value) throws -> Value {
        var offset = try toIndex(offset)
        let size = format.size
        let result = try withBytes(buffer) { bytes in
            if offset < 0 {
                if offset > -size {
                    throw structError("not enough data to unpack \(size) bytes at offset \(offset)")
                }
                if offset + bytes.count < 0 {
                    throw structError("offset \(offset) out of range for \(bytes.count)-byte buffer")
                }
                offset += bytes.count
            }
            if bytes.count - offset < size {
                let needed = offset.addingReportingOverflow(size).partialValue
                throw structError(
                    "unpack_from requires a buffer of at least \(UInt(bitPattern: needed)) bytes for unpacking "
                        + "\(size) bytes at offset \(offset) (actual buffer size is \(bytes.count))")
            }
            return format.unpack(bytes, from: offset, self)
        }
        if let result { return result }
        throw typeError("a bytes-like object is required, not '\(type(of: buffer).name)'")
    }

    fileprivate func unpackAll(_ format: StructFormat, _ buffer: Value) throws -> Value {
        if format.size == 0 { throw structError("cannot iteratively unpack with a struct of length 0") }
        guard let count = try withBytes(buffer, { $0.count }) else {
            throw typeError("a bytes-like object is required, not '\(type(of: buffer).name)'")
        }
        if count % format.size != 0 {
            throw structError("iterative unpacking requires a buffer of a multiple of \(format.size) bytes")
        }
        guard let type = session.libraryType("struct.unpack_iterator") else { return .none }
        return Value(UnpackIteratorObject(type.rootShape, format, buffer, length: count))
    }
}

private func format(_ value: Value) -> StructFormat { value.unsafeAs(StructObject.self).format }

private func defineStructType(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { t, a in
        Value(StructObject(a[0].unsafeAs(TypeObject.self).rootShape, try StructFormat("", t)))
    }
    builder.special(.`init`, "self, format=...") { t, a in
        if a[1].isUnbound { throw t.typeError("Struct() missing required argument 'format' (pos 1)") }
        a[0].unsafeAs(StructObject.self).format = try t.structFormat(a[1])
        return .none
    }
    builder.property("format", get: { t, a in Value(t.session.string(format(a).text)) })
    builder.property("size", get: { t, a in t.int(format(a).size) })
    builder.special(.repr, "self, /") { t, a in
        Value(t.session.string("Struct(\(try t.reprText(Value(t.session.string(format(a[0]).text)))))"))
    }
    builder.method("pack", nil) { t, a in try t.pack(format(a[0]), a.dropFirst()) }
    builder.method("pack_into", nil) { t, a in try t.pack(format(a[0]), into: a.dropFirst()) }
    builder.method("unpack", "self, buffer, /") { t, a in try t.unpack(format(a[0]), a[1]) }
    builder.method("unpack_from", "self, /, buffer, offset=0") { t, a in
        try t.unpack(format(a[0]), from: a[1], a[2])
    }
    builder.method("iter_unpack", "self, buffer, /") { t, a in try t.unpackAll(format(a[0]), a[1]) }
}

/// Module `struct`.
func makeStructModule(_ builder: ModuleBuilder) throws {
    builder.exceptionType("error", key: "struct.error")
    let object: TypeObject = builder.session.types.object
    let type = builder.session.makeType(
        "Struct", base: object, layout: .native, moduleName: "_struct", define: defineStructType)
    builder.attribute("Struct", Value(type))
    let iterator = builder.session.makeType(
        "unpack_iterator", base: object, layout: .closed, moduleName: "_struct"
    ) { builder in
        builder.iteratorMethods()
        builder.method("__length_hint__", "self, /") { t, a in
            let object = a[0].unsafeAs(UnpackIteratorObject.self)
            return t.int((object.length - object.place) / max(1, object.format.size))
        }
    }
    builder.session.keep(iterator, as: "struct.unpack_iterator")
    builder.function("pack", nil) { t, a in
        if a.count == 0 { throw t.typeError("missing format argument") }
        return try t.pack(t.structFormat(a[0]), a.dropFirst())
    }
    builder.function("pack_into", nil) { t, a in
        if a.count == 0 { throw t.typeError("missing format argument") }
        return try t.pack(t.structFormat(a[0]), into: a.dropFirst())
    }
    builder.function("unpack", "format, buffer, /") { t, a in try t.unpack(t.structFormat(a[0]), a[1]) }
    builder.function("unpack_from", "format, /, buffer, offset=0") { t, a in
        try t.unpack(t.structFormat(a[0]), from: a[1], a[2])
    }
    builder.function("iter_unpack", "format, buffer, /") { t, a in try t.unpackAll(t.structFormat(a[0]), a[1])
    }
    builder.function("calcsize", "format, /") { t, a in t.int(try t.structFormat(a[0]).size) }
    builder.function("_clearcache", "") { t, _ in
        t.session.extensions["struct"] = nil
        return .none
    }
}

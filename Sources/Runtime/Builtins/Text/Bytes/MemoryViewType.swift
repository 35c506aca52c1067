import BigInt
import Syntax

private func view(_ value: Value) -> MemoryViewObject { value.unsafeAs(MemoryViewObject.self) }

/// The view a method or property works on; a released one refuses.
private func live(_ t: ThreadState, _ value: Value) throws -> MemoryViewObject {
    try view(value).checkReleased(t)
    return view(value)
}

func defineMemoryViewType(_ builder: TypeBuilder) {
    builder.new("cls, object") { t, a in Value(try t.makeView(a[1])) }
    builder.classMethod("_from_flags", "cls, object, flags") { t, a in Value(try t.makeView(a[1])) }
    builder.classMethod("__class_getitem__", "cls, item, /") { t, a in try t.makeGenericAlias(a[0], a[1]) }
    builder.special(.repr, "self, /") { t, a in
        let address = "0x" + String(UInt(a[0].bits), radix: 16)
        return Value(
            t.session.string(
                view(a[0]).isReleased ? "<released memory at \(address)>" : "<memory at \(address)>"))
    }
    builder.special(.hash, "self, /") { t, a in
        let view = view(a[0])
        if let known = view.knownHash { return t.int(known) }
        try view.checkReleased(t)
        if !view.isReadOnly { throw t.valueError("cannot hash writable memoryview object") }
        if !view.format.isByte {
            throw t.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
        }
        _ = try t.hash(view.base)
        let hash = t.session.bytes(try view.contents(t)).hash
        view.knownHash = hash
        return t.int(hash)
    }
    builder.special(.len, "self, /") { t, a in
        let view = try live(t, a[0])
        if view.shapeSizes.isEmpty { throw t.typeError("0-dim memory has no length") }
        return t.int(view.count)
    }
    builder.special(.iter, "self, /") { t, a in
        let view = try live(t, a[0])
        if view.shapeSizes.isEmpty { throw t.typeError("invalid indexing of 0-dim memory") }
        if view.shapeSizes.count > 1 {
            throw t.error(.notImplementedError, "multi-dimensional sub-views are not implemented")
        }
        if view.format.code == nil { throw t.unsupportedFormat(view.format) }
        return Value(MemoryViewIteratorObject(t.session, view))
    }
    builder.special(.getitem, "self, key, /") { t, a in try t.viewItem(live(t, a[0]), a[1]) }
    builder.special(.setitem, "self, key, value, /") { t, a in
        try t.setViewItem(live(t, a[0]), a[1], a[2])
        return .none
    }
    builder.special(.delitem, "self, key, /") { t, _ in throw t.typeError("cannot delete memory") }
    builder.special(.eq, "self, value, /") { t, a in try t.viewEquals(view(a[0]), a[1], wanted: true) }
    builder.special(.ne, "self, value, /") { t, a in try t.viewEquals(view(a[0]), a[1], wanted: false) }
    for name in [SpecialName.lt, .le, .gt, .ge] {
        builder.special(name, "self, value, /") { t, _ in t.session.notImplemented }
    }
    builder.special(.enter, "self, /") { t, a in
        let view = try live(t, a[0])
        view.isEntered = true
        return Value(view)
    }
    builder.special(.exit, "self, /, *args") { _, a in
        view(a[0]).release()
        return .none
    }
    defineMemoryViewMethods(builder)
    defineMemoryViewProperties(builder)
}

private func defineMemoryViewMethods(_ builder: TypeBuilder) {
    builder.method("release", "self, /") { _, a in
        view(a[0]).release()
        return .none
    }
    builder.method("__buffer__", "self, flags, /") { t, a in Value(try t.makeView(a[0])) }
    builder.method("__release_buffer__", "self, buffer, /") { _, a in
        a[1].as(MemoryViewObject.self)?.release()
        return .none
    }
    builder.method("tobytes", "self, /, order='C'") { t, a in
        let view = try live(t, a[0])
        var order = "C"
        if !a[1].isNone {
            guard a[1].isKind(.str) else {
                throw t.typeError(
                    "tobytes() argument 'order' must be str or None, not \(t.type(of: a[1]).name)")
            }
            order = a[1].str.text
        }
        guard ["C", "F", "A"].contains(order) else { throw t.valueError("order must be 'C', 'F' or 'A'") }
        let columnsFirst = order == "F" || order == "A" && !view.isContiguous && view.isColumnContiguous
        return Value(t.session.bytes(try view.contents(t, columnsFirst: columnsFirst)))
    }
    builder.method("tolist", "self, /") { t, a in
        let view = try live(t, a[0])
        if view.format.code == nil { throw t.unsupportedFormat(view.format) }
        return t.nestedItems(view, view.offset, 0)
    }
    builder.method("toreadonly", "self, /") { t, a in
        Value(MemoryViewObject(t.session, like: try live(t, a[0]), isReadOnly: true))
    }
    builder.method("hex", "self, /, sep=<unset>, bytes_per_sep=<unset>") { t, a in
        let bytes = try view(a[0]).contents(t)
        return try bytes.withUnsafeBytes { try t.hexadecimalText($0, a[1], a[2]) }
    }
    builder.method("cast", "self, /, format, shape=<unset>") { t, a in
        try t.castView(live(t, a[0]), a[1], a[2])
    }
}

private func defineMemoryViewProperties(_ builder: TypeBuilder) {
    builder.property("obj", get: { t, value in try live(t, value).base })
    builder.property("nbytes", get: { t, value in t.int(try live(t, value).byteCount) })
    builder.property("readonly", get: { t, value in Value(try live(t, value).isReadOnly) })
    builder.property("itemsize", get: { t, value in t.int(try live(t, value).format.size) })
    builder.property("format", get: { t, value in Value(t.session.string(try live(t, value).format.text)) })
    builder.property("ndim", get: { t, value in t.int(try live(t, value).shapeSizes.count) })
    builder.property(
        "shape",
        get: { t, value in
            Value(t.session.tuple(try live(t, value).shapeSizes.map { t.int($0) }))
        })
    builder.property(
        "strides",
        get: { t, value in
            Value(t.session.tuple(try live(t, value).strides.map { t.int($0) }))
        })
    builder.property(
        "suboffsets",
        get: { t, value in
            _ = try live(t, value)
            return Value(t.session.tuple([]))
        })
    builder.property("c_contiguous", get: { t, value in Value(try live(t, value).isContiguous) })
    builder.property("f_contiguous", get: { t, value in Value(try live(t, value).isColumnContiguous) })
    builder.property(
        "contiguous",
        get: { t, value in
            let view = try live(t, value)
            return Value(view.isContiguous || view.isColumnContiguous)
        })
}

/// `memory_iterator`
public final class MemoryViewIteratorObject: Object {
    /// Nil at the end.
    private var view: MemoryViewObject?
    private var index = 0

    init(_ session: Session, _ view: MemoryViewObject) {
        self.view = view
        super.init(session.types.memoryviewIterator.rootShape)
    }

    package override func trace(_ heap: Heap) { heap.mark(view) }

    package override func nextItem(_ thread: ThreadState) throws -> Value? {
        guard let view else { return nil }
        try view.checkReleased(thread)
        guard index < view.count else {
            self.view = nil
            return nil
        }
        index += 1
        return thread.viewValue(view, at: view.offset + (index - 1) * view.stride)
    }
}

extension ThreadState {
    func unsupportedFormat(_ format: ViewFormat) -> PythonError {
        error(.notImplementedError, "memoryview: format \(format.text) not supported")
    }

    /// `memoryview(value)`
    package func makeView(_ value: Value) throws -> MemoryViewObject {
        if let source = value.as(MemoryViewObject.self) {
            try source.checkReleased(self)
            return MemoryViewObject(session, like: source)
        }
        if let view = try bufferOfClass(value) { return MemoryViewObject(session, like: view) }
        var format = ViewFormat.bytes
        if value.isKind(.buffer), let object = value.unsafeObject as? BufferObject {
            format = ViewFormat(object.itemFormat, itemSize: object.itemSize)
        } else if !value.isKind(.bytes) && !value.isKind(.bytearray) {
            throw typeError("memoryview: a bytes-like object is required, not '\(type(of: value).name)'")
        }
        return MemoryViewObject(
            session, value, offset: 0, sizes: [exportedMemory(value).count / format.size],
            strides: [format.size],
            format: format, isReadOnly: value.isKind(.bytes))
    }
}

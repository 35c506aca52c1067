import Syntax

func defineBytesType(_ builder: TypeBuilder) {
    builder.new("cls, source=<unset>, encoding=<unset>, errors=<unset>") { t, a in
        let type = a[0].unsafeAs(TypeObject.self)
        let isPlain = type === t.session.types.bytes
        if isPlain, a[2].isUnbound, a[3].isUnbound, a[1].isObject, a[1].unsafeObject.type === type {
            return a[1]
        }
        let bytes = try t.bytesFromArguments(a[1], a[2], a[3], usesMethod: true)
        if isPlain { return Value(t.session.bytes(bytes)) }
        let storage = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 8)
        bytes.withUnsafeBytes {
            if let base = $0.baseAddress { storage.copyMemory(from: base, byteCount: $0.count) }
        }
        return Value(BytesObject(type.rootShape, adopting: storage, count: bytes.count))
    }
    defineByteMethods(builder)
    builder.special(.repr, "self, /") { t, a in Value(t.session.repr(ofBytes: t.raw(a[0]))) }
    builder.special(.hash, "self, /") { t, a in t.int(a[0].unsafeAs(BytesObject.self).hash) }
    builder.special(.bytes, "self, /") { t, a in
        a[0].unsafeObject.type === t.session.types.bytes ? a[0] : Value(t.session.bytes(t.raw(a[0])))
    }
    builder.method("__getnewargs__", "self, /") { t, a in
        Value(t.session.tuple([Value(t.session.bytes(t.raw(a[0])))]))
    }
    builder.special(.getitem, "self, key, /") { t, a in
        try t.byteItem(a[0], a[1], "byte indices must be integers or slices", "index out of range")
    }
}

extension ThreadState {
    /// The contents of a bytes or bytearray; valid until the next change of its size.
    @inline(__always) func raw(_ value: Value) -> UnsafeRawBufferPointer {
        value.unsafeKind == .bytes
            ? value.unsafeAs(BytesObject.self).buffer : value.unsafeAs(ByteArrayObject.self).buffer
    }

    /// New bytes, or a bytearray where `value` is one.
    func bytes(like value: Value, _ bytes: [UInt8]) -> Value {
        value.unsafeKind == .bytes ? Value(session.bytes(bytes)) : Value(session.bytearray(bytes))
    }

    /// A part of bytes or of a bytearray as the same kind of object; bytes as a whole are themselves.
    func part(of value: Value, _ range: Range<Int>) -> Value {
        let contents = raw(value)
        if range.count == contents.count && value.unsafeObject.type === session.types.bytes { return value }
        let part = UnsafeRawBufferPointer(rebasing: contents[range])
        if value.unsafeKind == .bytes { return Value(session.bytes(part)) }
        return Value(ByteArrayObject(session.types.bytearray.rootShape, part))
    }

    /// `contents[key]`
    func byteItem(_ value: Value, _ key: Value, _ wording: StaticString, _ outOfRange: String) throws -> Value
    {
        if let slice = key.as(SliceObject.self) {
            let numbers = try numbers(of: slice)
            let contents = raw(value)
            let (start, _, step, count) = numbers.adjusted(to: contents.count)
            if step == 1 { return part(of: value, start..<start + count) }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(count)
            var index = start
            for _ in 0..<count {
                bytes.append(contents[index])
                index &+= step
            }
            return self.bytes(like: value, bytes)
        }
        let number = try sequenceIndex(key, wording)
        let contents = raw(value)
        let index = number < 0 ? number + contents.count : number
        guard index >= 0 && index < contents.count else { throw indexError(outOfRange) }
        return Value(smallInt: Int(contents[index]))
    }

    /// The contents for `bytes(source, encoding, errors)` and `bytearray`.
    func bytesFromArguments(
        _ source: Value, _ encoding: Value, _ errors: Value, usesMethod: Bool
    ) throws -> [UInt8] {
        let name = usesMethod ? "bytes" : "bytearray"
        let codec = try codecArgument(encoding, name, "encoding")
        let handler = try codecArgument(errors, name, "errors")
        if source.isKind(.str) {
            guard let codec else { throw typeError("string argument without an encoding") }
            return try encode(source.str, encoding: codec, errors: handler)
        }
        if codec != nil { throw typeError("encoding without a string argument") }
        if handler != nil { throw typeError("errors without a string argument") }
        if source.isUnbound { return [] }
        if usesMethod, !type(of: source).special(.bytes).isUnbound { return try bytesFromObject(source) }
        if integerValue(source) != nil || !type(of: source).special(.index).isUnbound {
            guard let count = try toIndexValue(source).machineInt else {
                throw overflowError("cannot fit '\(type(of: source).name)' into an index-sized integer")
            }
            if count < 0 { throw valueError("negative count") }
            if count == Int.max { throw overflowError("byte string is too large") }
            try checkMemory(count)
            return [UInt8](repeating: 0, count: count)
        }
        return try bytesFromObject(source, usesMethod ? "bytes" : "byte")
    }
}

/// `bytes_iterator`, for bytearrays as well.
public final class BytesIteratorObject: Object, NativeIterator {
    /// Unbound at the end.
    fileprivate var source: Value
    fileprivate var index = 0

    init(_ session: Session, _ source: Value) {
        self.source = source
        let types: Types = session.types
        super.init((source.isKind(.bytearray) ? types.bytearrayIterator : types.bytesIterator).rootShape)
    }

    package override func trace(_ heap: Heap) { heap.mark(source) }

    package func next(_ thread: ThreadState) throws -> Value? { try nextItem(thread) }

    package override func nextItem(_ thread: ThreadState) throws -> Value? {
        if source.isUnbound { return nil }
        let contents = thread.raw(source)
        if index >= contents.count {
            source = .unbound
            return nil
        }
        index &+= 1
        return Value(smallInt: Int(contents[index &- 1]))
    }

    fileprivate func remaining(_ thread: ThreadState) -> Int {
        source.isUnbound ? 0 : max(0, thread.raw(source).count - index)
    }
}

func defineBytesIteratorType(_ builder: TypeBuilder) {
    builder.iteratorMethods()
    builder.positionedIterator(BytesIteratorObject.self) { t, iterator in
        try t.iteratorReduction(iterator.source, iterator.index, empty: Value(t.session.emptyTuple))
    } _: { t, iterator, state in
        if iterator.source.isUnbound { return }
        iterator.index = try t.iteratorPosition(state, count: t.raw(iterator.source).count)
    }
    builder.special(.lengthHint, "self, /") { t, a in
        t.int(a[0].as(BytesIteratorObject.self)?.remaining(t) ?? 0)
    }
}

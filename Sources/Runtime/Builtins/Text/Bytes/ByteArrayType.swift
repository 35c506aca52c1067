func defineByteArrayType(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { _, a in
        Value(
            ByteArrayObject(
                a[0].unsafeAs(TypeObject.self).rootShape, UnsafeRawBufferPointer(start: nil, count: 0)))
    }
    builder.special(.`init`, "self, /, source=<unset>, encoding=<unset>, errors=<unset>") { t, a in
        let array = a[0].unsafeAs(ByteArrayObject.self)
        let bytes = try t.bytesFromArguments(a[1], a[2], a[3], usesMethod: false)
        try t.resize(array, 0..<array.count, bytes)
        return .none
    }
    defineByteMethods(builder)
    builder.special(.repr, "self, /") { t, a in
        var text = StringBuilder()
        text.append("\(a[0].unsafeObject.type.name)(b")
        text.append(quotedBytes: t.raw(a[0]))
        text.append(")")
        return Value(text.string(t.session))
    }
    builder.special(.str, "self, /") { t, a in Value(try t.repr(a[0])) }
    builder.attribute("__hash__", .none)
    defineByteArrayItems(builder)
    defineByteArrayMethods(builder)
}

private let indexWording: StaticString = "bytearray indices must be integers or slices"

private func defineByteArrayItems(_ builder: TypeBuilder) {
    builder.special(.getitem, "self, key, /") { t, a in
        try t.byteItem(a[0], a[1], indexWording, "bytearray index out of range")
    }
    builder.special(.setitem, "self, key, value, /") { t, a in
        let array = a[0].unsafeAs(ByteArrayObject.self)
        if let slice = a[1].as(SliceObject.self) {
            try t.assign(array, slice, a[2])
        } else {
            let number = try t.sequenceIndex(a[1], indexWording)
            let byte = try t.byteValue(a[2])
            let index = number < 0 ? number + array.count : number
            guard index >= 0 && index < array.count else {
                throw t.indexError("bytearray index out of range")
            }
            array[index] = byte
        }
        return .none
    }
    builder.special(.delitem, "self, key, /") { t, a in
        let array = a[0].unsafeAs(ByteArrayObject.self)
        if let slice = a[1].as(SliceObject.self) {
            let (start, _, step, count) = try t.bounds(of: slice, length: array.count)
            if count == 0 { return .none }
            if step == 1 {
                try t.resize(array, start..<start + count, [])
            } else {
                let removed = Set((0..<count).map { start + $0 * step })
                let kept = array.array.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
                try t.resize(array, 0..<array.count, kept)
            }
        } else {
            let number = try t.sequenceIndex(a[1], indexWording)
            let index = number < 0 ? number + array.count : number
            guard index >= 0 && index < array.count else {
                throw t.indexError("bytearray index out of range")
            }
            try t.resize(array, index..<index + 1, [])
        }
        return .none
    }
    builder.special(.iadd, "self, value, /") { t, a in
        guard let bytes = try t.bytesLike(a[1]) else {
            throw t.typeError("can't concat \(t.type(of: a[1]).name) to \(t.type(of: a[0]).name)")
        }
        let array = a[0].unsafeAs(ByteArrayObject.self)
        try t.resize(array, array.count..<array.count, bytes)
        return a[0]
    }
    builder.special(.imul, "self, value, /") { t, a in
        let bytes = try t.repeatedBytes(a[0], a[1])
        let array = a[0].unsafeAs(ByteArrayObject.self)
        try t.resize(array, 0..<array.count, bytes)
        return a[0]
    }
}

/// What `pickle` and `copy` make an equal array of: text for the old protocols, bytes for those from 3 on.
private func reduceByteArray(_ t: ThreadState, _ object: Value, isOld: Bool) throws -> Value {
    let state = try t.callMethod(object, "__getstate__")
    let cls = Value(t.type(of: object))
    if object.unsafeAs(ByteArrayObject.self).count == 0 { return t.reduction(cls, [], state: state) }
    let bytes = try t.call(Value(t.session.types.bytes), object)
    if !isOld { return t.reduction(cls, [bytes], state: state) }
    let encoding = Value(t.session.string("latin-1"))
    return try t.reduction(cls, [t.callMethod(bytes, "decode", encoding), encoding], state: state)
}

private func defineByteArrayMethods(_ builder: TypeBuilder) {
    builder.method("__reduce__", "self, /") { t, a in try reduceByteArray(t, a[0], isOld: true) }
    builder.method("__reduce_ex__", "self, proto=0, /") { t, a in
        try reduceByteArray(t, a[0], isOld: t.toIndex(a[1]) < 3)
    }
    builder.method("append", "self, item, /") { t, a in
        let byte = try t.byteValue(a[1])
        let array = a[0].unsafeAs(ByteArrayObject.self)
        try t.checkResizable(array)
        array.append(byte)
        return .none
    }
    builder.method("extend", "self, iterable_of_ints, /") { t, a in
        let bytes = try t.bytesForExtending(a[1])
        let array = a[0].unsafeAs(ByteArrayObject.self)
        try t.resize(array, array.count..<array.count, bytes)
        return .none
    }
    builder.method("insert", "self, index, item, /") { t, a in
        let number = try t.toIndex(a[1])
        let byte = try t.byteValue(a[2])
        let array = a[0].unsafeAs(ByteArrayObject.self)
        let index = min(array.count, number < 0 ? max(0, number &+ array.count) : number)
        try t.resize(array, index..<index, [byte])
        return .none
    }
    builder.method("pop", "self, index=-1, /") { t, a in
        let number = try t.toIndex(a[1])
        let array = a[0].unsafeAs(ByteArrayObject.self)
        if array.count == 0 { throw t.indexError("pop from empty bytearray") }
        let index = number < 0 ? number &+ array.count : number
        guard index >= 0 && index < array.count else { throw t.indexError("pop index out of range") }
        let byte = array[index]
        try t.resize(array, index..<index + 1, [])
        return Value(smallInt: Int(byte))
    }
    builder.method("remove", "self, value, /") { t, a in
        let byte = try t.byteValue(a[1])
        let array = a[0].unsafeAs(ByteArrayObject.self)
        guard let index = array.buffer.firstIndex(of: byte) else {
            throw t.valueError("value not found in bytearray")
        }
        try t.resize(array, index..<index + 1, [])
        return .none
    }
    builder.method("clear", "self, /") { t, a in
        let array = a[0].unsafeAs(ByteArrayObject.self)
        try t.resize(array, 0..<array.count, [])
        return .none
    }
    builder.method("copy", "self, /") { t, a in
        Value(ByteArrayObject(t.session.types.bytearray.rootShape, t.raw(a[0])))
    }
    builder.method("reverse", "self, /") { _, a in
        let array = a[0].unsafeAs(ByteArrayObject.self)
        let reversed = array.array.reversed()
        for (index, byte) in reversed.enumerated() { array[index] = byte }
        return .none
    }
}

extension ThreadState {
    /// Refuses to resize while an operation relies on the storage.
    fileprivate func checkResizable(_ array: ByteArrayObject) throws {
        if array.exports > 0 || isViewed(Value(array), array.views) {
            throw error(.bufferError, "Existing exports of data: object cannot be re-sized")
        }
    }

    /// Replaces a valid range of a bytearray.
    func resize(_ array: ByteArrayObject, _ range: Range<Int>, _ bytes: [UInt8]) throws {
        if bytes.count != range.count { try checkResizable(array) }
        try checkMemory(array.count + bytes.count)
        array.replace(range, with: bytes)
    }

    fileprivate func bytesForExtending(_ value: Value) throws -> [UInt8] {
        if let bytes = try bytesLike(value) { return bytes }
        if type(of: value).special(.iter).isUnbound && type(of: value).special(.getitem).isUnbound {
            throw typeError("can't extend bytearray with \(type(of: value).name)")
        }
        if value.isKind(.str) { throw typeError("expected iterable of integers; got: 'str'") }
        var bytes: [UInt8] = []
        try forEach(value) { bytes.append(try byteValue($0)) }
        return bytes
    }

    fileprivate func assign(_ array: ByteArrayObject, _ slice: SliceObject, _ value: Value) throws {
        let bytes: [UInt8]
        if let given = try bytesLike(value) {
            bytes = given
        } else {
            let isIterable =
                !type(of: value).special(.iter).isUnbound || !type(of: value).special(.getitem).isUnbound
            if value.isKind(.str) || integerValue(value) != nil || !isIterable {
                throw typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
            }
            bytes = try bytesFromObject(value, "byte")
        }
        let (start, stop, step, count) = try bounds(of: slice, length: array.count)
        if step == 1 {
            try resize(array, start..<max(start, stop), bytes)
            return
        }
        guard bytes.count == count else {
            throw valueError(
                "attempt to assign bytes of size \(bytes.count) to extended slice of size \(count)")
        }
        for (offset, byte) in bytes.enumerated() { array[start + offset * step] = byte }
    }
}

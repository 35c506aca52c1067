import BigInt
import Runtime
import Syntax

/// Module `array`.
func makeArrayModule(_ builder: ModuleBuilder) throws {
    let session = builder.session
    let iterator = session.makeType(
        "arrayiterator", base: session.types.object, layout: .closed, moduleName: "array"
    ) { builder in
        builder.iterator(ArrayIteratorObject.self)
        builder.method("__reduce__", "self, /") { t, a in
            let object = a[0].unsafeAs(ArrayIteratorObject.self)
            guard let array = object.array else {
                return try t.iteratorReduction(Value(t.session.emptyTuple), nil)
            }
            return try t.iteratorReduction(Value(array), object.index)
        }
        builder.method("__setstate__", "self, state, /") { t, a in
            let object = a[0].unsafeAs(ArrayIteratorObject.self)
            object.index = min(max(0, try t.toIndex(a[1])), object.array?.count ?? 0)
            return .none
        }
    }
    session.keep(iterator, as: "array.arrayiterator")
    let type = builder.type("array", defineArrayType)
    if let abstract = session.modules.value(interned: session.intern("_collections_abc")).as(
        ModuleObject.self)
    {
        let sequence = abstract.namespace.value(interned: session.intern("MutableSequence"))
        if !sequence.isUnbound { try builder.thread.callMethod(sequence, "register", Value(type)) }
    }
    type.hasWeakReferences = true
    builder.attribute("ArrayType", Value(type))
    builder.attribute("typecodes", Value(session.string(ArrayKind.codes)))
    builder.function("_array_reconstructor", "arraytype, typecode, mformat_code, items, /") { t, a in
        try t.reconstructArray(a)
    }
}

extension ThreadState {
    /// An array type's instance; the type has been checked.
    private func array(_ value: Value) -> ArrayObject { value.unsafeAs(ArrayObject.self) }

    fileprivate func reconstructArray(_ a: Arguments) throws -> Value {
        guard let type = a[0].as(TypeObject.self) else {
            throw typeError("first argument must be a type object, not \(self.type(of: a[0]).name)")
        }
        let base = session.libraryType("array.array")
        guard let base, type.isSubtype(of: base) else {
            throw typeError("\(type.name) is not a subtype of array.array")
        }
        let kind = try arrayKind(a[1])
        let number = try toInt32(a[2])
        guard number >= 0 && number <= 21 else {
            throw valueError("third argument must be a valid machine format code.")
        }
        guard a[3].isKind(.bytes) else {
            throw typeError("fourth argument should be bytes, not \(self.type(of: a[3]).name)")
        }
        let bytes = try expectBytes(a[3])
        let made = ArrayObject(type.rootShape, kind)
        if number == kind.pickleNumber {
            guard bytes.count % kind.size == 0 else {
                throw valueError("bytes length not a multiple of item size")
            }
            bytes.withUnsafeBytes { made.replace(0..<0, with: $0) }
            return Value(made)
        }
        for item in try foreignItems(bytes, number) {
            let bits = try kind.bits(of: item, self)
            withUnsafeBytes(of: bits.littleEndian) {
                made.replace(
                    made.byteCount..<made.byteCount, with: UnsafeRawBufferPointer(rebasing: $0[..<kind.size]))
            }
        }
        return Value(made)
    }

    /// The items in a machine's format, by its number.
    private func foreignItems(_ bytes: [UInt8], _ number: Int) throws -> [Value] {
        let sizes = [1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 8, 8, 8, 8, 4, 4, 8, 8, 2, 2, 4, 4]
        let size = sizes[number]
        guard bytes.count % size == 0 else { throw valueError("string length not a multiple of item size") }
        let isBig = number > 1 && number & 1 == 1
        return try stride(from: 0, to: bytes.count, by: size).map { start in
            let item = bytes[start..<start + size]
            let bits = (isBig ? Array(item) : item.reversed()).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            switch number {
            case 14, 15: return Value(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
            case 16, 17: return Value(Double(bitPattern: bits))
            case 18...21:
                guard bits <= 0x10FFFF else { throw valueError("bad character in an array") }
                return Value(session.character(UInt32(bits)))
            default:
                let isSigned = [1, 4, 5, 8, 9, 12, 13].contains(number)
                let shift = UInt64(64 - size * 8)
                return isSigned
                    ? int(Int(Int64(bitPattern: bits << shift) >> Int64(shift))) : int(BigInt(bits))
            }
        }
    }

    func arrayKind(_ value: Value) throws -> ArrayKind {
        guard value.isKind(.str), value.str.count == 1 else {
            throw typeError("array() argument 1 must be a unicode character, not \(type(of: value).name)")
        }
        guard let kind = ArrayKind(Character(value.str.text)) else {
            throw valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        }
        return kind
    }

    func checkResizable(_ array: ArrayObject) throws {
        if array.pins > 0 || isViewed(Value(array), array.views) {
            throw error(.bufferError, "cannot resize an array that is exporting buffers")
        }
    }

    /// Replaces items by the bytes of others.
    func replace(_ array: ArrayObject, _ range: Range<Int>, with bytes: UnsafeRawBufferPointer) throws {
        let size = array.itemKind.size
        try checkResizable(array)
        try checkMemory(array.byteCount + bytes.count)
        array.replace(range.lowerBound * size..<range.upperBound * size, with: bytes)
    }

    func insert(_ array: ArrayObject, at index: Int, _ value: Value) throws {
        let bits = try array.itemKind.bits(of: value, self)
        let place = min(index, array.count)
        try withUnsafeBytes(of: bits.littleEndian) {
            try replace(
                array, place..<place, with: UnsafeRawBufferPointer(rebasing: $0[..<array.itemKind.size]))
        }
    }

    /// Adds the items of an iterable.
    func extend(_ array: ArrayObject, _ iterable: Value) throws {
        if let other = iterable.as(ArrayObject.self) {
            guard other.itemKind.code == array.itemKind.code else {
                throw typeError("can only extend with array of same kind")
            }
            return try replace(array, array.count..<array.count, with: UnsafeRawBufferPointer(other.memory))
        }
        try forEach(iterable) { try insert(array, at: array.count, $0) }
    }

    func appendBytes(_ array: ArrayObject, _ value: Value) throws {
        let done: Void? = try withBytes(value) { bytes in
            guard bytes.count % array.itemKind.size == 0 else {
                throw valueError("bytes length not a multiple of item size")
            }
            try replace(array, array.count..<array.count, with: bytes)
        }
        if done == nil { throw typeError("a bytes-like object is required, not '\(type(of: value).name)'") }
    }

    func appendText(_ array: ArrayObject, _ text: StrObject) throws {
        let points = (0..<text.count).map { text[$0] }
        try points.withUnsafeBytes { try replace(array, array.count..<array.count, with: $0) }
    }

    /// `pickle`'s and `copy`'s description of an iterator: `iter(source)` at a position.
    func iteratorReduction(_ source: Value, _ index: Int?) throws -> Value {
        try reduction(builtin("iter"), [source], state: index.map { int($0) })
    }
}

import BigInt
import Syntax

func defineMemoryViewType(_ builder: TypeBuilder) {
    func view(_ value: Value) -> MemoryViewObject { value.unsafeAs(MemoryViewObject.self) }
    /// A method or property that a released view refuses.
    func live(_ t: ThreadState, _ value: Value) throws -> MemoryViewObject {
        try view(value).checkReleased(t)
        return view(value)
    }
    builder.new("cls, /, object") { t, a in
        if let source = a[1].as(MemoryViewObject.self) {
            try source.checkReleased(t)
            return Value(
                MemoryViewObject(
                    t.session, source.base, offset: source.offset, count: source.count, stride: source.stride,
                    format: source.format, isReadOnly: source.isReadOnly))
        }
        guard a[1].isKind(.bytes) || a[1].isKind(.bytearray) else {
            throw t.typeError("memoryview: a bytes-like object is required, not '\(t.type(of: a[1]).name)'")
        }
        return Value(
            MemoryViewObject(
                t.session, a[1], offset: 0, count: t.raw(a[1]).count, stride: 1, format: .bytes,
                isReadOnly: a[1].isKind(.bytes)))
    }
    builder.special(.repr, "self, /") { t, a in
        let address = "0x" + String(UInt(a[0].bits), radix: 16)
        return Value(t.session.string(view(a[0]).isReleased ? "<released memory at \(address)>" : "<memory at \(address)>"))
    }
    builder.special(.hash, "self, /") { t, a in
        let view = try live(t, a[0])
        if !view.isReadOnly { throw t.valueError("cannot hash writable memoryview object") }
        if !view.format.isByte { throw t.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'") }
        return t.int(t.session.bytes(try view.contents(t)).hash)
    }
    builder.special(.len, "self, /") { t, a in t.int(try live(t, a[0]).count) }
    builder.special(.getitem, "self, key, /") { t, a in try t.viewItem(live(t, a[0]), a[1]) }
    builder.special(.setitem, "self, key, value, /") { t, a in
        try t.setViewItem(live(t, a[0]), a[1], a[2])
        return .none
    }
    builder.special(.delitem, "self, key, /") { t, _ in throw t.typeError("cannot delete memory") }
    builder.special(.eq, "self, value, /") { t, a in try t.viewEquals(view(a[0]), a[1], wanted: true) }
    builder.special(.ne, "self, value, /") { t, a in try t.viewEquals(view(a[0]), a[1], wanted: false) }
    builder.special(.enter, "self, /") { t, a in Value(try live(t, a[0])) }
    builder.special(.exit, "self, /, *args") { _, a in
        view(a[0]).isReleased = true
        return .none
    }
    builder.method("release", "self, /") { _, a in
        view(a[0]).isReleased = true
        return .none
    }
    builder.method("tobytes", "self, /, order='C'") { t, a in Value(t.session.bytes(try view(a[0]).contents(t))) }
    builder.method("tolist", "self, /") { t, a in
        let view = try live(t, a[0])
        let list = t.session.list([])
        for index in 0..<view.count { list.append(t.viewValue(view, index)) }
        return Value(list)
    }
    builder.method("toreadonly", "self, /") { t, a in
        let view = try live(t, a[0])
        return Value(
            MemoryViewObject(
                t.session, view.base, offset: view.offset, count: view.count, stride: view.stride,
                format: view.format, isReadOnly: true))
    }
    builder.method("hex", "self, /, sep=<unset>, bytes_per_sep=<unset>") { t, a in
        let bytes = try view(a[0]).contents(t)
        return try bytes.withUnsafeBytes { try t.hexadecimalText($0, a[1], a[2]) }
    }
    builder.method("cast", "self, /, format, shape=<unset>") { t, a in try t.castView(live(t, a[0]), a[1]) }
    builder.property("obj", get: { t, value in try live(t, value).base })
    builder.property("nbytes", get: { t, value in
        let view = try live(t, value)
        return t.int(view.count * view.format.size)
    })
    builder.property("readonly", get: { t, value in Value(try live(t, value).isReadOnly) })
    builder.property("itemsize", get: { t, value in t.int(try live(t, value).format.size) })
    builder.property("format", get: { t, value in
        Value(t.session.character(UInt32(try live(t, value).format.code)))
    })
    builder.property("ndim", get: { t, value in
        _ = try live(t, value)
        return Value(smallInt: 1)
    })
    builder.property("shape", get: { t, value in Value(t.session.tuple([t.int(try live(t, value).count)])) })
    builder.property("strides", get: { t, value in Value(t.session.tuple([t.int(try live(t, value).stride)])) })
    builder.property("suboffsets", get: { t, value in
        _ = try live(t, value)
        return Value(t.session.tuple([]))
    })
    for name in ["contiguous", "c_contiguous", "f_contiguous"] {
        builder.property(name, get: { t, value in Value(try live(t, value).isContiguous) })
    }
}

extension ThreadState {
    /// The place of an index, or IndexError.
    private func viewIndex(_ view: MemoryViewObject, _ key: Value) throws -> Int {
        if integerValue(key) == nil && type(of: key).special(.index).isUnbound {
            throw typeError("memoryview: invalid slice key")
        }
        guard let number = try toIndexValue(key).machineInt else {
            throw indexError("cannot fit '\(type(of: key).name)' into an index-sized integer")
        }
        let index = number < 0 ? number &+ view.count : number
        guard index >= 0 && index < view.count else { throw indexError("index out of bounds on dimension 1") }
        return index
    }

    private func slice(of view: MemoryViewObject, _ slice: SliceObject) throws -> MemoryViewObject {
        let (start, _, step, count) = try bounds(of: slice, length: view.count)
        return MemoryViewObject(
            session, view.base, offset: view.offset + (count == 0 ? 0 : start) * view.stride, count: count,
            stride: view.stride &* step, format: view.format, isReadOnly: view.isReadOnly)
    }

    fileprivate func viewItem(_ view: MemoryViewObject, _ key: Value) throws -> Value {
        if let slice = key.as(SliceObject.self) { return Value(try self.slice(of: view, slice)) }
        return viewValue(view, try viewIndex(view, key))
    }

    /// A valid item as a value.
    fileprivate func viewValue(_ view: MemoryViewObject, _ index: Int) -> Value {
        let bytes = view.item(index, self)
        let bits = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        switch Character(Unicode.Scalar(view.format.code)) {
        case "c": return Value(session.bytes(bytes))
        case "?": return Value(bits != 0)
        case "d": return Value(Double(bitPattern: bits))
        case "f": return Value(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
        case "e": return Value(halfPrecision(UInt16(truncatingIfNeeded: bits)))
        default: return int(BigInt(bytes: bytes, isLittle: true, isSigned: view.format.isSigned))
        }
    }

    /// The value of a number in half precision.
    private func halfPrecision(_ bits: UInt16) -> Double {
        let fraction = Double(bits & 0x3FF)
        let exponent = Int(bits >> 10 & 31)
        let magnitude: Double
        switch exponent {
        case 0: magnitude = fraction * 0x1p-24
        case 31: magnitude = fraction == 0 ? .infinity : .nan
        default: magnitude = Double(sign: .plus, exponent: exponent - 25, significand: fraction + 1024)
        }
        return bits >> 15 == 1 ? -magnitude : magnitude
    }

    fileprivate func setViewItem(_ view: MemoryViewObject, _ key: Value, _ value: Value) throws {
        if view.isReadOnly { throw typeError("cannot modify read-only memory") }
        guard let slice = key.as(SliceObject.self) else {
            let index = try viewIndex(view, key)
            view.setItem(index, try itemBytes(value, view.format))
            return
        }
        let target = try self.slice(of: view, slice)
        let bytes = try expectBytes(value)
        let format = value.as(MemoryViewObject.self)?.format ?? .bytes
        guard format == target.format, bytes.count == target.count * target.format.size else {
            throw valueError("memoryview assignment: lvalue and rvalue have different structures")
        }
        let size = target.format.size
        for index in 0..<target.count { target.setItem(index, Array(bytes[index * size..<(index + 1) * size])) }
    }

    /// The bytes of a value in a format.
    private func itemBytes(_ value: Value, _ format: ViewFormat) throws -> [UInt8] {
        let name = Character(Unicode.Scalar(format.code))
        var invalidType: PythonError { typeError("memoryview: invalid type for format '\(name)'") }
        switch name {
        case "c":
            guard value.isKind(.bytes) else { throw invalidType }
            guard raw(value).count == 1 else { throw valueError("memoryview: invalid value for format '\(name)'") }
            return Array(raw(value))
        case "?": return [try isTrue(value) ? 1 : 0]
        case "d", "f":
            guard value.isDouble || integerValue(value) != nil || value.isKind(.float) else { throw invalidType }
            let number = try toDouble(value)
            if name == "d" { return withUnsafeBytes(of: number.bitPattern.littleEndian) { Array($0) } }
            return withUnsafeBytes(of: Float(number).bitPattern.littleEndian) { Array($0) }
        default:
            guard integerValue(value) != nil || !type(of: value).special(.index).isUnbound else { throw invalidType }
            let number = try toIndexValue(value)
            let bits = format.size * 8
            let low = format.isSigned ? -(BigInt(1) << (bits - 1)) : 0
            let high = BigInt(1) << (format.isSigned ? bits - 1 : bits)
            guard number >= low && number < high else {
                throw valueError("memoryview: invalid value for format '\(name)'")
            }
            let word = number.twosComplementWords(1)[0]
            return (0..<format.size).map { UInt8(truncatingIfNeeded: word >> UInt($0 * 8)) }
        }
    }

    fileprivate func viewEquals(_ view: MemoryViewObject, _ other: Value, wanted: Bool) throws -> Value {
        if view.isReleased { return Value((Value(view) == other) == wanted) }
        if let right = other.as(MemoryViewObject.self) {
            if right.isReleased { return Value(!wanted) }
            if right.format != view.format {
                guard right.count == view.count else { return Value(!wanted) }
                for index in 0..<view.count where try !equals(viewValue(view, index), viewValue(right, index)) {
                    return Value(!wanted)
                }
                return Value(wanted)
            }
        }
        guard let bytes = try bytesLike(other) else { return session.notImplemented }
        return Value((try view.contents(self) == bytes) == wanted)
    }

    fileprivate func castView(_ view: MemoryViewObject, _ format: Value) throws -> Value {
        guard format.isKind(.str) else {
            throw typeError("cast() argument 'format' must be str, not \(type(of: format).name)")
        }
        guard let target = ViewFormat(format.str.text) else {
            throw valueError(
                "memoryview: destination format must be a native single character format prefixed with an optional '@'")
        }
        if !view.isContiguous { throw typeError("memoryview: casts are restricted to C-contiguous views") }
        if !view.format.isByte && !target.isByte {
            throw typeError("memoryview: cannot cast between two non-byte formats")
        }
        let size = view.count * view.format.size
        guard size % target.size == 0 else {
            throw typeError("memoryview: length is not a multiple of itemsize")
        }
        return Value(
            MemoryViewObject(
                session, view.base, offset: view.offset, count: size / target.size, stride: target.size,
                format: target, isReadOnly: view.isReadOnly))
    }
}

import BigInt

/// Items, slices, comparison and casts of memory views.
extension ThreadState {
    private func isIndex(_ value: Value) -> Bool {
        integerValue(value) != nil || !type(of: value).special(.index).isUnbound
    }

    /// The place of an index in a dimension, or IndexError.
    private func viewPlace(_ view: MemoryViewObject, _ key: Value, dimension: Int) throws -> Int {
        guard let number = try toIndexValue(key).machineInt else {
            throw indexError("cannot fit '\(type(of: key).name)' into an index-sized integer")
        }
        let size = view.shapeSizes[dimension]
        let index = number < 0 ? number &+ size : number
        guard index >= 0 && index < size else {
            throw indexError("index out of bounds on dimension \(dimension + 1)")
        }
        return index * view.strides[dimension]
    }

    /// The place of the item that a key other than a slice means; nil when the key is something else.
    private func viewPlace(_ view: MemoryViewObject, _ key: Value) throws -> Int? {
        if isIndex(key) {
            if view.shapeSizes.isEmpty { throw typeError("invalid indexing of 0-dim memory") }
            if view.shapeSizes.count > 1 {
                throw error(.notImplementedError, "multi-dimensional sub-views are not implemented")
            }
            return try view.offset + viewPlace(view, key, dimension: 0)
        }
        guard let tuple = key.as(TupleObject.self) else { return nil }
        let dimensions = view.shapeSizes.count
        guard tuple.array.allSatisfy(isIndex) else {
            if !tuple.array.isEmpty && tuple.array.allSatisfy({ $0.isKind(.slice) }) && dimensions > 0 {
                throw error(.notImplementedError, "multi-dimensional slicing is not implemented")
            }
            return nil
        }
        if dimensions == 0 && tuple.count > 0 { throw typeError("invalid indexing of 0-dim memory") }
        if tuple.count < dimensions { throw error(.notImplementedError, "sub-views are not implemented") }
        if tuple.count > dimensions {
            throw typeError("cannot index \(dimensions)-dimension view with \(tuple.count)-element tuple")
        }
        var place = view.offset
        for (dimension, index) in tuple.array.enumerated() {
            place += try viewPlace(view, index, dimension: dimension)
        }
        return place
    }

    private func slice(of view: MemoryViewObject, _ slice: SliceObject) throws -> MemoryViewObject {
        if view.shapeSizes.isEmpty { throw typeError("invalid indexing of 0-dim memory") }
        let (start, _, step, count) = try bounds(of: slice, length: view.count)
        return MemoryViewObject(
            session, like: view, offset: view.offset + (count == 0 ? 0 : start) * view.stride,
            sizes: [count] + view.shapeSizes.dropFirst(),
            strides: [view.stride &* step] + view.strides.dropFirst())
    }

    func viewItem(_ view: MemoryViewObject, _ key: Value) throws -> Value {
        if let slice = key.as(SliceObject.self) { return Value(try self.slice(of: view, slice)) }
        if view.shapeSizes.isEmpty && key.isKind(.other) && key == session.ellipsis { return Value(view) }
        if view.format.code == nil && isIndex(key) { throw unsupportedFormat(view.format) }
        guard let place = try viewPlace(view, key) else {
            throw typeError(
                view.shapeSizes.isEmpty ? "invalid indexing of 0-dim memory" : "memoryview: invalid slice key"
            )
        }
        if view.format.code == nil { throw unsupportedFormat(view.format) }
        return viewValue(view, at: place)
    }

    /// The item at a place as a value; the format must be a known one.
    func viewValue(_ view: MemoryViewObject, at place: Int) -> Value {
        let bytes = view.bytes(at: place, self)
        let bits = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        switch Character(Unicode.Scalar(view.format.code ?? 0)) {
        case "c": return Value(session.bytes(bytes))
        case "?": return Value(bits != 0)
        case "d": return Value(Double(bitPattern: bits))
        case "f": return Value(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
        case "e": return Value(halfPrecision(UInt16(truncatingIfNeeded: bits)))
        default: return int(BigInt(bytes: bytes, isLittle: true, isSigned: view.format.isSigned))
        }
    }

    /// `tolist()` of the part of a view that begins at a place, from a dimension on.
    func nestedItems(_ view: MemoryViewObject, _ place: Int, _ dimension: Int) -> Value {
        if dimension == view.shapeSizes.count { return viewValue(view, at: place) }
        let list = session.list([])
        for index in 0..<view.shapeSizes[dimension] {
            list.append(nestedItems(view, place + index * view.strides[dimension], dimension + 1))
        }
        return Value(list)
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

    func setViewItem(_ view: MemoryViewObject, _ key: Value, _ value: Value) throws {
        if view.format.code == nil { throw unsupportedFormat(view.format) }
        if view.isReadOnly { throw typeError("cannot modify read-only memory") }
        if view.shapeSizes.isEmpty && key == session.ellipsis {
            view.setBytes(at: view.offset, try itemBytes(value, view.format)[...], self)
            return
        }
        guard let slice = key.as(SliceObject.self) else {
            guard let place = try viewPlace(view, key) else {
                throw typeError(
                    view.shapeSizes.isEmpty
                        ? "invalid indexing of 0-dim memory" : "memoryview: invalid slice key")
            }
            let bytes = try itemBytes(value, view.format)
            // Making the bytes may have run a program's code.
            try view.checkReleased(self)
            view.setBytes(at: place, bytes[...], self)
            return
        }
        if view.shapeSizes.count > 1 {
            throw error(
                .notImplementedError, "memoryview slice assignments are currently restricted to ndim = 1")
        }
        let target = try self.slice(of: view, slice)
        defer { target.release() }
        guard isBuffer(value) else {
            throw typeError("a bytes-like object is required, not '\(type(of: value).name)'")
        }
        let source = try makeView(value)
        defer { source.release() }
        let bytes = try source.contents(self)
        guard source.format == target.format, source.shapeSizes == target.shapeSizes else {
            throw valueError("memoryview assignment: lvalue and rvalue have different structures")
        }
        let size = target.format.size
        for (index, place) in target.places().enumerated() {
            target.setBytes(at: place, bytes[index * size..<(index + 1) * size], self)
        }
    }

    /// The bytes of a value in a format.
    private func itemBytes(_ value: Value, _ format: ViewFormat) throws -> [UInt8] {
        let name = Character(Unicode.Scalar(format.code ?? 0))
        var invalidType: PythonError { typeError("memoryview: invalid type for format '\(name)'") }
        var invalidValue: PythonError { valueError("memoryview: invalid value for format '\(name)'") }
        switch name {
        case "c":
            guard value.isKind(.bytes) else { throw invalidType }
            guard exportedMemory(value).count == 1 else { throw invalidValue }
            return Array(exportedMemory(value))
        case "?": return [try isTrue(value) ? 1 : 0]
        case "d", "f", "e":
            let type = type(of: value)
            guard value.isDouble || isIndex(value) || !type.special(.float).isUnbound else {
                throw invalidType
            }
            let number = try toDouble(value)
            if name == "d" { return withUnsafeBytes(of: number.bitPattern.littleEndian) { Array($0) } }
            if name == "e" {
                guard let bits = halfPrecisionBits(number) else {
                    throw overflowError("float too large to pack with e format")
                }
                return [UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8)]
            }
            return withUnsafeBytes(of: Float(number).bitPattern.littleEndian) { Array($0) }
        default:
            guard isIndex(value) else { throw invalidType }
            let number = try toIndexValue(value)
            let bits = format.size * 8
            let low = format.isSigned ? -(BigInt(1) << (bits - 1)) : 0
            let high = BigInt(1) << (format.isSigned ? bits - 1 : bits)
            guard number >= low && number < high else { throw invalidValue }
            let word = number.twosComplementWords(1)[0]
            return (0..<format.size).map { UInt8(truncatingIfNeeded: word >> UInt($0 * 8)) }
        }
    }

    /// The nearest number of half precision; nil if it is too large.
    private func halfPrecisionBits(_ number: Double) -> UInt16? {
        let sign: UInt16 = number.sign == .minus ? 0x8000 : 0
        if number.isNaN { return sign | 0x7E00 }
        if number.isInfinite { return sign | 0x7C00 }
        if number.magnitude >= 65520 { return nil }
        let exponent = max(number == 0 ? -14 : Int(number.magnitude.exponent), -14)
        let scale = Double(sign: .plus, exponent: 10 - exponent, significand: 1)
        let mantissa = UInt16((number.magnitude * scale).rounded(.toNearestOrEven))
        return mantissa < 1024 ? sign | mantissa : sign | UInt16(exponent + 14) << 10 &+ mantissa
    }

    func viewEquals(_ view: MemoryViewObject, _ other: Value, wanted: Bool) throws -> Value {
        if view.isReleased { return Value((Value(view) == other) == wanted) }
        if let right = other.as(MemoryViewObject.self), right.isReleased { return Value(!wanted) }
        guard isBuffer(other) else { return session.notImplemented }
        let right = try makeView(other)
        defer { right.release() }
        guard view.shapeSizes == right.shapeSizes, view.format.code != nil, right.format.code != nil else {
            return Value(!wanted)
        }
        let isExact = !["d", "f", "e"].contains(Character(Unicode.Scalar(view.format.code ?? 0)))
        if isExact && view.format == right.format {
            return Value((try view.contents(self) == right.contents(self)) == wanted)
        }
        for (left, place) in zip(view.places(), right.places()) {
            // No identity here: nan differs from itself.
            if try !compareIsTrue(.equal, viewValue(view, at: left), viewValue(right, at: place)) {
                return Value(!wanted)
            }
        }
        return Value(wanted)
    }

    func castView(_ view: MemoryViewObject, _ format: Value, _ shape: Value) throws -> Value {
        guard format.isKind(.str) else {
            throw typeError("cast() argument 'format' must be str, not \(type(of: format).name)")
        }
        if !view.isContiguous { throw typeError("memoryview: casts are restricted to C-contiguous views") }
        if !shape.isNoneOrUnbound || view.shapeSizes.count != 1 {
            if !shape.isNoneOrUnbound && !shape.isKind(.list) && !shape.isKind(.tuple) {
                throw typeError("shape must be a list or a tuple")
            }
            if !shape.isNoneOrUnbound, try length(shape) != 1, view.shapeSizes.count != 1 {
                throw typeError("memoryview: cast must be 1D -> ND or ND -> 1D")
            }
        }
        if !shape.isNoneOrUnbound, try length(shape) > 64 {
            throw valueError("memoryview: number of dimensions must not exceed 64")
        }
        guard let target = ViewFormat(format.str.text) else {
            throw valueError(
                "memoryview: destination format must be a native single character format prefixed with an optional '@'"
            )
        }
        guard view.format.code != nil else {
            throw valueError(
                "memoryview: source format must be a native single character format prefixed with an optional '@'"
            )
        }
        if !view.format.isByte && !target.isByte {
            throw typeError("memoryview: cannot cast between two non-byte formats")
        }
        let size = view.byteCount
        guard size % target.size == 0 else {
            throw typeError("memoryview: length is not a multiple of itemsize")
        }
        var sizes = [size / target.size]
        if !shape.isNoneOrUnbound { sizes = try castSizes(shape, target.size, total: size) }
        return Value(
            MemoryViewObject(
                session, like: view, sizes: sizes, strides: MemoryViewObject.denseStrides(sizes, target.size),
                format: target))
    }

    private func castSizes(_ shape: Value, _ itemSize: Int, total: Int) throws -> [Int] {
        var sizes: [Int] = []
        var product = itemSize
        for item in try tupleFromIterable(shape).array {
            guard integerValue(item) != nil else {
                throw typeError("memoryview.cast(): elements of shape must be integers")
            }
            let size = try toIndex(item)
            if size <= 0 { throw valueError("memoryview.cast(): elements of shape must be integers > 0") }
            let (next, overflow) = product.multipliedReportingOverflow(by: size)
            if overflow { throw valueError("memoryview.cast(): product(shape) > SSIZE_MAX") }
            product = next
            sizes.append(size)
        }
        if product != total { throw typeError("memoryview: product(shape) * itemsize != buffer size") }
        return sizes
    }
}

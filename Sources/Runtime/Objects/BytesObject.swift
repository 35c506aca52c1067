#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// `bytes`. Immutable.
public final class BytesObject: Object {
    package let storage: UnsafeMutableRawPointer
    package let count: Int
    /// 0 until asked for.
    private var cachedHash = 0

    /// Takes over `storage`, which came from `UnsafeMutableRawPointer.allocate`.
    package init(_ shape: Shape, adopting storage: UnsafeMutableRawPointer, count: Int) {
        self.storage = storage
        self.count = count
        super.init(shape, kind: .bytes)
        if count > 256 { shape.heap.noteOutside(bytes: count) }
    }

    deinit { storage.deallocate() }

    /// The byte at a valid index.
    @inline(__always) package subscript(index: Int) -> UInt8 {
        storage.load(fromByteOffset: index, as: UInt8.self)
    }

    /// The contents.
    package var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: storage, count: count) }
    /// The contents as a Swift array. O(n).
    package var array: [UInt8] { Array(buffer) }

    /// A hash of the contents, never 0 and never -1. O(n) once.
    package var hash: Int {
        if cachedHash != 0 { return cachedHash }
        var state: UInt64 = 0x84C2_2325_9E37_79B9 ^ UInt64(count)
        for byte in buffer {
            state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        state ^= state >> 29
        state = state &* 0xBF58_476D_1CE4_E5B9
        state ^= state >> 32
        let result = Int(truncatingIfNeeded: state)
        cachedHash = result == 0 || result == -1 ? 1 : result
        return cachedHash
    }
}

/// `bytearray`
public final class ByteArrayObject: Object {
    package private(set) var storage: UnsafeMutableRawPointer
    package private(set) var count: Int
    package private(set) var capacity: Int
    /// Bytes dropped from the front, whose memory lies before `storage`.
    private var dropped = 0
    /// Native operations that rely on the storage staying where it is.
    package var exports = 0
    /// Memory views of the object.
    package let views = ExportCount()

    package init(_ shape: Shape, _ bytes: UnsafeRawBufferPointer) {
        count = bytes.count
        capacity = max(1, bytes.count)
        storage = .allocate(byteCount: capacity, alignment: 8)
        if let base = bytes.baseAddress { storage.copyMemory(from: base, byteCount: bytes.count) }
        super.init(shape, kind: .bytearray)
        if count > 256 { shape.heap.noteOutside(bytes: count) }
    }

    deinit { (storage - dropped).deallocate() }

    /// The byte at a valid index.
    package subscript(index: Int) -> UInt8 {
        @inline(__always) get { storage.load(fromByteOffset: index, as: UInt8.self) }
        @inline(__always) set { storage.storeBytes(of: newValue, toByteOffset: index, as: UInt8.self) }
    }

    /// The contents; valid until the next change of size.
    package var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: storage, count: count) }
    /// The contents as a Swift array. O(n).
    package var array: [UInt8] { Array(buffer) }

    private func reserve(_ needed: Int) {
        if needed <= capacity { return }
        if dropped > capacity && needed <= capacity + dropped {
            // The front has room enough.
            let start = storage - dropped
            memmove(start, storage, count)
            storage = start
            capacity += dropped
            dropped = 0
            return
        }
        let larger = max(needed, capacity + capacity / 2, 16)
        let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 8)
        moved.copyMemory(from: storage, byteCount: count)
        (storage - dropped).deallocate()
        storage = moved
        shape.heap.noteOutside(bytes: max(0, larger - capacity - dropped))
        dropped = 0
        capacity = larger
    }

    /// Amortised O(1).
    package func append(_ byte: UInt8) {
        reserve(count + 1)
        storage.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count += 1
    }

    /// Drops all bytes but the first `length`.
    package func truncate(to length: Int) { count = min(count, length) }

    /// Replaces a valid range. O(n), but dropping bytes from the front costs the same for any number.
    package func replace(_ range: Range<Int>, with bytes: [UInt8]) {
        if bytes.isEmpty && range.lowerBound == 0 && capacity - range.count > 0 {
            storage += range.count
            dropped += range.count
            capacity -= range.count
            count -= range.count
            return
        }
        reserve(count - range.count + bytes.count)
        let tail = count - range.upperBound
        memmove(storage + range.lowerBound + bytes.count, storage + range.upperBound, tail)
        bytes.withUnsafeBytes { source in
            if let base = source.baseAddress { memcpy(storage + range.lowerBound, base, source.count) }
        }
        count += bytes.count - range.count
    }
}

extension Session {
    /// A new bytes object.
    package func bytes(_ bytes: UnsafeRawBufferPointer) -> BytesObject {
        let storage = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 8)
        if let base = bytes.baseAddress { storage.copyMemory(from: base, byteCount: bytes.count) }
        return BytesObject(types.bytes.rootShape, adopting: storage, count: bytes.count)
    }
    /// A new bytes object.
    package func bytes(_ bytes: [UInt8]) -> BytesObject { bytes.withUnsafeBytes { self.bytes($0) } }
    /// A new bytearray.
    package func bytearray(_ bytes: [UInt8]) -> ByteArrayObject {
        bytes.withUnsafeBytes { ByteArrayObject(types.bytearray.rootShape, $0) }
    }
}

extension ThreadState {
    /// The memory of a bytes, bytearray or `BufferObject`; valid until the next change of its size.
    package func exportedMemory(_ value: Value) -> UnsafeRawBufferPointer {
        switch value.isObject ? value.unsafeKind : .other {
        case .bytes: return value.unsafeAs(BytesObject.self).buffer
        case .bytearray: return value.unsafeAs(ByteArrayObject.self).buffer
        case .buffer:
            if let object = value.unsafeObject as? BufferObject {
                return UnsafeRawBufferPointer(object.memory)
            }
            return UnsafeRawBufferPointer(start: nil, count: 0)
        default: return UnsafeRawBufferPointer(start: nil, count: 0)
        }
    }

    /// Keeps an object's memory where it is while `body` runs.
    private func pinning<R>(_ value: Value, _ body: () throws -> R) rethrows -> R {
        if let array = value.as(ByteArrayObject.self) {
            array.exports += 1
            defer { array.exports -= 1 }
            return try body()
        }
        if value.isKind(.buffer), let object = value.unsafeObject as? BufferObject {
            object.pins += 1
            defer { object.pins -= 1 }
            return try body()
        }
        return try body()
    }

    /// The memory view that `__buffer__` of a program's own class gives; nil for other values.
    package func bufferOfClass(_ value: Value) throws -> MemoryViewObject? {
        guard value.isObject, value.unsafeObject.type.isHeapType else { return nil }
        let method = value.unsafeObject.type.lookUp(session.intern("__buffer__"))
        if method.isUnbound || method.isNone { return nil }
        let result = try call(bindDescriptor(method, value, value.unsafeObject.type), Value(smallInt: 0x11C))
        guard let view = result.as(MemoryViewObject.self) else {
            throw typeError(
                "__buffer__ returned non-memoryview object")
        }
        return view
    }

    /// Whether a value has the buffer protocol.
    package func isBuffer(_ value: Value) -> Bool {
        guard value.isObject else { return false }
        switch value.unsafeKind {
        case .bytes, .bytearray, .buffer: return true
        default:
            if value.as(MemoryViewObject.self) != nil { return true }
            let type = value.unsafeObject.type
            if !type.isHeapType { return false }
            let method = type.lookUp(session.intern("__buffer__"))
            return !method.isUnbound && !method.isNone
        }
    }

    /// Calls `body` with the contents of an object that has the buffer protocol; nil for other values. `body` must not
    /// change the object.
    package func withBytes<R>(_ value: Value, _ body: (UnsafeRawBufferPointer) throws -> R) throws -> R? {
        guard value.isObject else { return nil }
        switch value.unsafeKind {
        case .bytes: return try body(value.unsafeAs(BytesObject.self).buffer)
        case .bytearray, .buffer: return try pinning(value) { try body(exportedMemory(value)) }
        default:
            guard let view = try value.as(MemoryViewObject.self) ?? bufferOfClass(value) else { return nil }
            if view.isContiguous, let memory = try view.memory(self) {
                return try pinning(view.base) { try body(memory) }
            }
            return try view.contents(self).withUnsafeBytes(body)
        }
    }

    /// Calls `body` with the memory of a writable object with the buffer protocol, without gaps; nil for other values.
    package func withWritableBytes<R>(_ value: Value, _ body: (UnsafeMutableRawBufferPointer) throws -> R)
        throws -> R?
    {
        guard value.isObject else { return nil }
        if value.unsafeKind == .bytearray || value.unsafeKind == .buffer {
            return try pinning(value) {
                try body(UnsafeMutableRawBufferPointer(mutating: exportedMemory(value)))
            }
        }
        guard let view = try value.as(MemoryViewObject.self) ?? bufferOfClass(value), !view.isReadOnly,
            view.isContiguous, let memory = try view.memory(self)
        else { return nil }
        return try pinning(view.base) { try body(UnsafeMutableRawBufferPointer(mutating: memory)) }
    }

    /// The contents of an object with the buffer protocol, copied; nil for other values.
    package func bytesLike(_ value: Value) throws -> [UInt8]? { try withBytes(value) { Array($0) } }

    /// The contents of a bytes-like object, or TypeError "a bytes-like object is required, not 'T'".
    package func expectBytes(_ value: Value) throws -> [UInt8] {
        if let bytes = try bytesLike(value) { return bytes }
        throw typeError("a bytes-like object is required, not '\(type(of: value).name)'")
    }
}

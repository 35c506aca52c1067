/// A value of the language in one 64-bit word, trivial to copy.
///
/// - pointer to a heap `Object`: the top 15 bits are 0 (and the word is above 15)
/// - small constants below 16: unbound 0, None 2, False 6, True 7
/// - `float`: the double's bits plus 2^49, so the top 15 bits are neither all 0 nor all 1
/// - small `int`: the top 15 bits are all 1, below them 49 bits of two's complement
///
/// A word says nothing about ownership: the heap owns every object, the collector finds what is in use.
@frozen public struct Value: Equatable, @unchecked Sendable {
    /// The word.
    public let bits: UInt64

    @inlinable @inline(__always) package init(bits: UInt64) { self.bits = bits }

    /// No value: an unassigned variable, an absent argument.
    @inlinable package static var unbound: Value { Value(bits: 0) }
    /// `None`
    @inlinable package static var none: Value { Value(bits: 2) }
    /// `False`
    @inlinable package static var `false`: Value { Value(bits: 6) }
    /// `True`
    @inlinable package static var `true`: Value { Value(bits: 7) }

    @inlinable @inline(__always) package var isUnbound: Bool { bits == 0 }
    @inlinable @inline(__always) package var isNone: Bool { bits == 2 }
    @inlinable @inline(__always) package var isBool: Bool { bits | 1 == 7 }
    @inlinable @inline(__always) package var isTrue: Bool { bits == 7 }
    @inlinable @inline(__always) package var isFalse: Bool { bits == 6 }
    /// Absent argument or `None`.
    @inlinable @inline(__always) package var isNoneOrUnbound: Bool { bits == 2 || bits == 0 }
}

// MARK: - int and bool

extension Value {
    /// Range of the ints that need no heap object.
    @inlinable package static var smallIntMax: Int { (1 << 48) - 1 }
    @inlinable package static var smallIntMin: Int { -(1 << 48) }

    @inlinable @inline(__always) package static func fitsSmallInt(_ x: Int) -> Bool { (x << 15) >> 15 == x }

    /// A small int; `x` must fit in 49 bits (see `ThreadState.int` for any size).
    @inlinable @inline(__always) package init(smallInt x: Int) {
        bits = UInt64(bitPattern: Int64(x)) | 0xFFFE_0000_0000_0000
    }
    @inlinable @inline(__always) package init(_ x: Bool) { bits = x ? 7 : 6 }

    /// A small int (bool not included).
    @inlinable @inline(__always) package var isSmallInt: Bool { bits >= 0xFFFE_0000_0000_0000 }
    /// The payload of a small int.
    @inlinable @inline(__always) package var smallInt: Int { Int(Int64(bitPattern: bits << 15) >> 15) }
    /// The number of a small int or bool.
    @inlinable package var smallIntOrBool: Int? {
        if isSmallInt { return smallInt }
        if isBool { return Int(bits & 1) }
        return nil
    }
    /// Whether both are small ints, in one test.
    @inlinable @inline(__always) package static func bothSmallInts(_ x: Value, _ y: Value) -> Bool {
        x.bits & y.bits >= 0xFFFE_0000_0000_0000
    }
}

// MARK: - float

extension Value {
    @inlinable @inline(__always) package init(_ x: Double) {
        // Not-a-number patterns that would run into the int range become the one quiet NaN of their sign.
        let raw = x.bitPattern
        bits = (raw & 0x7FFF_FFFF_FFFF_FFFF > 0x7FF8_0000_0000_0000 ? raw & 0xFFF8_0000_0000_0000 : raw)
            &+ 0x0002_0000_0000_0000
    }
    @inlinable @inline(__always) package var isDouble: Bool {
        bits &- 0x0002_0000_0000_0000 < 0xFFFC_0000_0000_0000
    }
    @inlinable @inline(__always) package var double: Double {
        Double(bitPattern: bits &- 0x0002_0000_0000_0000)
    }
}

// MARK: - heap objects

extension Value {
    @inlinable @inline(__always) package var isObject: Bool {
        bits & 0xFFFE_0000_0000_0000 == 0 && bits > 15
    }
    @inlinable @inline(__always) package init(_ object: Object) {
        bits = UInt64(UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque()))
    }
    /// The object's address; the value must hold an object.
    @inlinable @inline(__always) package var pointer: UnsafeMutableRawPointer {
        UnsafeMutableRawPointer(bitPattern: UInt(bits)).unsafelyUnwrapped
    }
    /// The object; the value must hold one (`isObject`).
    @inlinable @inline(__always) package var unsafeObject: Object {
        Unmanaged<Object>.fromOpaque(pointer)._withUnsafeGuaranteedRef { $0 }
    }
    /// The object, if the value holds one.
    @inlinable package var object: Object? { isObject ? unsafeObject : nil }

    /// The object when its Swift class is exactly `T` (all concrete object classes are final).
    @inlinable @inline(__always) package func `as`<T: Object>(_ type: T.Type) -> T? {
        guard isObject else { return nil }
        let object = unsafeObject
        return Swift.type(of: object) == type ? unsafeDowncast(object, to: T.self) : nil
    }
    /// The object as `T`; the caller knows that its class is `T`.
    @inlinable @inline(__always) package func unsafeAs<T: Object>(_ type: T.Type) -> T {
        Unmanaged<T>.fromOpaque(pointer)._withUnsafeGuaranteedRef { $0 }
    }
    /// Runs `body` on the object without retaining it; the caller knows that its class is `T`.
    @inlinable @inline(__always) package func with<T: Object, R>(
        _ type: T.Type, _ body: (T) throws -> R
    ) rethrows -> R {
        try Unmanaged<T>.fromOpaque(pointer)._withUnsafeGuaranteedRef(body)
    }
    /// The kind of the object; the value must hold one.
    @inlinable @inline(__always) package var unsafeKind: Object.Kind {
        Unmanaged<Object>.fromOpaque(pointer)._withUnsafeGuaranteedRef { $0.kind }
    }
    /// Whether the value is an object of the kind.
    @inlinable @inline(__always) package func isKind(_ kind: Object.Kind) -> Bool {
        isObject && unsafeKind == kind
    }
}

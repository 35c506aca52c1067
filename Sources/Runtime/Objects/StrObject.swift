#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

/// `str`: code points in 1, 2 or 4 bytes each, as narrow as the widest one allows (PEP 393), so that indexing takes
/// constant time. Immutable. Lone surrogates are code points like others.
public final class StrObject: Object {
    /// `count` code points of `width` bytes.
    package let storage: UnsafeMutableRawPointer
    /// Number of code points.
    package let count: Int
    /// 1 (Latin-1), 2 or 4.
    package let width: UInt8
    package let isASCII: Bool
    /// 0 until asked for.
    private var cachedHash = 0
    /// Owns the storage when several strings share it (see `Session.concatenate`).
    private let shared: SharedCharacters?

    /// Takes over `storage`, which came from `UnsafeMutableRawPointer.allocate`. `width` must be the narrowest.
    package init(_ shape: Shape, adopting storage: UnsafeMutableRawPointer, count: Int, width: UInt8, isASCII: Bool) {
        self.storage = storage
        self.count = count
        self.width = width
        self.isASCII = isASCII
        shared = nil
        super.init(shape, kind: .str)
        if count > 256 { shape.heap.noteOutside(bytes: count * Int(width)) }
    }

    /// The first `count` characters of shared storage.
    private init(_ shape: Shape, _ shared: SharedCharacters, count: Int, isASCII: Bool) {
        storage = shared.storage
        self.count = count
        width = shared.width
        self.isASCII = isASCII
        self.shared = shared
        super.init(shape, kind: .str)
    }

    deinit { if shared == nil { storage.deallocate() } }

    /// The code point at a valid index. O(1).
    @inline(__always) package subscript(index: Int) -> UInt32 {
        switch width {
        case 1: UInt32(storage.load(fromByteOffset: index, as: UInt8.self))
        case 2: UInt32(storage.load(fromByteOffset: index &* 2, as: UInt16.self))
        default: storage.load(fromByteOffset: index &* 4, as: UInt32.self)
        }
    }

    /// The bytes of the storage.
    package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: storage, count: count * Int(width)) }

    /// Same code points. Equal strings have equal width, the narrowest. O(n), O(1) for identical objects.
    @inline(__always) package func isEqual(to other: StrObject) -> Bool {
        if self === other { return true }
        if count != other.count || width != other.width { return false }
        if cachedHash != 0 && other.cachedHash != 0 && cachedHash != other.cachedHash { return false }
        return memcmp(storage, other.storage, count &* Int(width)) == 0
    }

    /// A hash of the code points, never 0 and never -1. O(n) once.
    package var hash: Int {
        if cachedHash != 0 { return cachedHash }
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(count)
        let length = count &* Int(width)
        var offset = 0
        while offset &+ 8 <= length {
            state = (state ^ storage.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
            state ^= state >> 32
            offset &+= 8
        }
        while offset < length {
            state = (state ^ UInt64(storage.load(fromByteOffset: offset, as: UInt8.self))) &* 0x0000_0100_0000_01B3
            offset &+= 1
        }
        state ^= state >> 29
        state = state &* 0xBF58_476D_1CE4_E5B9
        state ^= state >> 32
        let result = Int(truncatingIfNeeded: state)
        cachedHash = result == 0 || result == -1 ? 1 : result
        return cachedHash
    }

    package var isInterned: Bool { flags.contains(.interned) }

    /// The text as a Swift string; lone surrogates become U+FFFD. O(n).
    package var text: String {
        if isASCII || width == 1 && count == 0 {
            return String(decoding: bytes, as: UTF8.self)
        }
        var scalars = String.UnicodeScalarView()
        for index in 0..<count { scalars.append(Unicode.Scalar(self[index]) ?? "\u{FFFD}") }
        return String(scalars)
    }
}

/// Storage that strings grown by repeated concatenation share: each is a prefix of it.
private final class SharedCharacters {
    let storage: UnsafeMutableRawPointer
    let width: UInt8
    let capacity: Int
    /// Characters in use: those of the longest string.
    var used = 0

    init(capacity: Int, width: UInt8) {
        self.capacity = capacity
        self.width = width
        storage = .allocate(byteCount: capacity * Int(width), alignment: 8)
    }

    deinit { storage.deallocate() }
}

extension StrObject {
    /// `left + right`. When `left` was concatenated before and is long, the result gets room to grow, which the next
    /// concatenation writes to: a loop of `s += x` takes linear time.
    package static func concatenate(_ left: StrObject, _ right: StrObject, _ shape: Shape) -> StrObject {
        let count = left.count + right.count
        let width = max(left.width, right.width)
        let isASCII = left.isASCII && right.isASCII
        if width == left.width, let shared = left.shared, shared.used == left.count, count <= shared.capacity {
            let target = shared.storage + left.count * Int(width)
            copyCodePoints(
                from: right.storage, width: Int(right.width), to: target, width: Int(width), count: right.count)
            shared.used = count
            shape.heap.noteOutside(bytes: right.count * Int(width))
            return StrObject(shape, shared, count: count, isASCII: isASCII)
        }
        let grows = left.flags.contains(.custom1) && left.count > 256
        let target: UnsafeMutableRawPointer
        var shared: SharedCharacters?
        if grows {
            let larger = SharedCharacters(capacity: count + count / 2, width: width)
            larger.used = count
            target = larger.storage
            shared = larger
            shape.heap.noteOutside(bytes: larger.capacity * Int(width))
        } else {
            target = .allocate(byteCount: max(1, count * Int(width)), alignment: 8)
        }
        copyCodePoints(from: left.storage, width: Int(left.width), to: target, width: Int(width), count: left.count)
        copyCodePoints(
            from: right.storage, width: Int(right.width), to: target + left.count * Int(width), width: Int(width),
            count: right.count)
        let result =
            if let shared {
                StrObject(shape, shared, count: count, isASCII: isASCII)
            } else {
                StrObject(shape, adopting: target, count: count, width: width, isASCII: isASCII)
            }
        result.flags.insert(.custom1)
        return result
    }

    /// Calls `body` with the text in UTF-8; surrogates are encoded like other code points. O(1) for ASCII.
    package func withUTF8<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        if isASCII { return try body(bytes) }
        var encoded: [UInt8] = []
        encoded.reserveCapacity(count * 2)
        for index in 0..<count { appendUTF8(self[index], to: &encoded) }
        return try encoded.withUnsafeBytes(body)
    }
}

/// Appends a code point's UTF-8 form, that of a surrogate included.
@inline(__always) func appendUTF8(_ point: UInt32, to bytes: inout [UInt8]) {
    switch point {
    case 0..<0x80: bytes.append(UInt8(point))
    case 0x80..<0x800:
        bytes.append(UInt8(0xC0 | point >> 6))
        bytes.append(UInt8(0x80 | point & 63))
    case 0x800..<0x10000:
        bytes.append(UInt8(0xE0 | point >> 12))
        bytes.append(UInt8(0x80 | point >> 6 & 63))
        bytes.append(UInt8(0x80 | point & 63))
    default:
        bytes.append(UInt8(0xF0 | point >> 18 & 7))
        bytes.append(UInt8(0x80 | point >> 12 & 63))
        bytes.append(UInt8(0x80 | point >> 6 & 63))
        bytes.append(UInt8(0x80 | point & 63))
    }
}

extension Session {
    /// `left + right`
    package func concatenate(_ left: StrObject, _ right: StrObject) -> StrObject {
        if left.count == 0 && right.type === types.str { return right }
        if right.count == 0 && left.type === types.str { return left }
        return StrObject.concatenate(left, right, types.str.rootShape)
    }

    /// The string of one code point; those of Latin-1 exist once.
    package func character(_ point: UInt32) -> StrObject {
        if point < 256 {
            let known = characters[Int(point)]
            if !known.isUnbound { return known.unsafeAs(StrObject.self) }
        }
        let made = withUnsafePointer(to: point) { string(codePoints: UnsafeBufferPointer(start: $0, count: 1)) }
        if point >= 256 { return made }
        let kept = intern(made)
        characters[Int(point)] = Value(kept)
        return kept
    }

    /// The part of a string in a valid range. O(length of the part).
    package func slice(_ string: StrObject, _ range: Range<Int>) -> StrObject {
        let count = range.count
        if count == 0 { return emptyString }
        if count == 1 { return character(string[range.lowerBound]) }
        if count == string.count && string.type === types.str { return string }
        let width = Int(string.width)
        if width == 1 {
            let storage = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 8)
            storage.copyMemory(from: string.storage + range.lowerBound, byteCount: count)
            let isASCII = string.isASCII || isASCIIBytes(UnsafeRawBufferPointer(start: storage, count: count))
            return StrObject(types.str.rootShape, adopting: storage, count: count, width: 1, isASCII: isASCII)
        }
        var points: [UInt32] = []
        points.reserveCapacity(count)
        for index in range { points.append(string[index]) }
        return self.string(codePoints: points)
    }

    /// A new string of valid UTF-8. O(n).
    package func string(validUTF8 bytes: UnsafeRawBufferPointer) -> StrObject {
        if isASCIIBytes(bytes) { return string(ascii: bytes) }
        return string(String(decoding: bytes, as: UTF8.self))
    }

    /// A new string of the code points (each at most 0x10FFFF). O(n).
    package func string(codePoints: UnsafeBufferPointer<UInt32>) -> StrObject {
        var union: UInt32 = 0
        for point in codePoints { union |= point }
        let count = codePoints.count
        let width = union < 256 ? 1 : union < 65536 ? 2 : 4
        let storage = UnsafeMutableRawPointer.allocate(byteCount: max(1, count * width), alignment: 8)
        switch width {
        case 1:
            for (index, point) in codePoints.enumerated() {
                storage.storeBytes(of: UInt8(truncatingIfNeeded: point), toByteOffset: index, as: UInt8.self)
            }
        case 2:
            for (index, point) in codePoints.enumerated() {
                storage.storeBytes(of: UInt16(truncatingIfNeeded: point), toByteOffset: index * 2, as: UInt16.self)
            }
        default:
            for (index, point) in codePoints.enumerated() {
                storage.storeBytes(of: point, toByteOffset: index * 4, as: UInt32.self)
            }
        }
        return StrObject(
            types.str.rootShape, adopting: storage, count: count, width: UInt8(width), isASCII: union < 128)
    }

    /// A new string of the code points. O(n).
    package func string(codePoints: [UInt32]) -> StrObject {
        codePoints.withUnsafeBufferPointer { string(codePoints: $0) }
    }

    /// A new string of ASCII bytes. O(n).
    package func string(ascii bytes: UnsafeRawBufferPointer) -> StrObject {
        let storage = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 8)
        storage.copyMemory(from: bytes.baseAddress ?? UnsafeRawPointer(storage), byteCount: bytes.count)
        return StrObject(types.str.rootShape, adopting: storage, count: bytes.count, width: 1, isASCII: true)
    }

    /// A new string of the text. O(n).
    package func string(_ text: String) -> StrObject {
        var text = text
        let ascii: StrObject? = text.withUTF8 { bytes in
            for byte in bytes where byte >= 128 { return nil }
            return string(ascii: UnsafeRawBufferPointer(bytes))
        }
        return ascii ?? string(codePoints: text.unicodeScalars.map(\.value))
    }

    /// The one string object of this text that names compare by identity with. Interned strings are immortal. O(n).
    package func intern(_ text: String) -> StrObject { intern(string(text)) }

    /// The interned string equal to `string`. O(n).
    package func intern(_ string: StrObject) -> StrObject {
        if string.isInterned { return string }
        if let known = internedStrings[StrKey(string)] { return known.string._withUnsafeGuaranteedRef { $0 } }
        // A subclass instance or one somebody else holds is fine: strings are immutable.
        let own = string.type === types.str ? string : copy(of: string)
        own.flags.insert(.interned)
        internedStrings[StrKey(own)] = StrKey(own)
        return own
    }

    private func copy(of string: StrObject) -> StrObject {
        let storage = UnsafeMutableRawPointer.allocate(byteCount: max(1, string.bytes.count), alignment: 8)
        storage.copyMemory(from: string.storage, byteCount: string.bytes.count)
        return StrObject(
            types.str.rootShape, adopting: storage, count: string.count, width: string.width, isASCII: string.isASCII)
    }
}

/// Whether all bytes are below 128. O(n).
@inline(__always) func isASCIIBytes(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    var union: UInt64 = 0
    while index &+ 8 <= bytes.count {
        union |= bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        index &+= 8
    }
    while index < bytes.count {
        union |= UInt64(bytes[index])
        index &+= 1
    }
    return union & 0x8080_8080_8080_8080 == 0
}

/// A string as a key of the session's table of interned strings.
struct StrKey: Hashable {
    let string: Unmanaged<StrObject>

    init(_ string: StrObject) { self.string = .passUnretained(string) }

    static func == (lhs: StrKey, rhs: StrKey) -> Bool {
        lhs.string._withUnsafeGuaranteedRef { left in
            rhs.string._withUnsafeGuaranteedRef { left.isEqual(to: $0) }
        }
    }
    func hash(into hasher: inout Hasher) { hasher.combine(string._withUnsafeGuaranteedRef { $0.hash }) }
}

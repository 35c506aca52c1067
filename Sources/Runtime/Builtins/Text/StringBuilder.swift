/// Collects text code point by code point or piece by piece and makes a `StrObject` of it. Starts narrow (one byte a
/// character) and widens when a character needs it. Appending is amortised O(length of the piece).
package struct StringBuilder: ~Copyable {
    private var storage: UnsafeMutableRawPointer
    private var capacity: Int
    /// Code points so far.
    package private(set) var count = 0
    private var width = 1
    /// All code points or-ed together: tells the width and whether all is ASCII.
    private var union: UInt32 = 0

    /// A builder with room for `capacity` narrow characters.
    package init(capacity: Int = 64) {
        self.capacity = max(16, capacity)
        storage = .allocate(byteCount: self.capacity, alignment: 8)
    }

    deinit { storage.deallocate() }

    package var isEmpty: Bool { count == 0 }

    /// Makes room for `added` characters of up to `newWidth` bytes.
    @inline(__always) private mutating func prepare(_ added: Int, _ newWidth: Int) {
        if newWidth > width || (count &+ added) &* width > capacity { grow(added, newWidth) }
    }

    @inline(never) private mutating func grow(_ added: Int, _ newWidth: Int) {
        let target = max(width, newWidth)
        let needed = (count + added) * target
        let larger = max(needed, min(capacity * 2, capacity + (64 << 20)))
        let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 8)
        copyCodePoints(from: storage, width: width, to: moved, width: target, count: count)
        storage.deallocate()
        storage = moved
        capacity = larger
        width = target
    }

    @inline(__always) private static func width(for union: UInt32) -> Int { union < 256 ? 1 : union < 65536 ? 2 : 4 }

    @inline(__always) private mutating func store(_ point: UInt32, at index: Int) {
        switch width {
        case 1: storage.storeBytes(of: UInt8(truncatingIfNeeded: point), toByteOffset: index, as: UInt8.self)
        case 2: storage.storeBytes(of: UInt16(truncatingIfNeeded: point), toByteOffset: index &* 2, as: UInt16.self)
        default: storage.storeBytes(of: point, toByteOffset: index &* 4, as: UInt32.self)
        }
    }

    /// Makes room for `extra` more narrow characters.
    package mutating func reserve(_ extra: Int) { prepare(extra, 1) }

    /// Appends a code point (at most 0x10FFFF).
    @inline(__always) package mutating func append(codePoint: UInt32) {
        prepare(1, codePoint < 256 ? 1 : codePoint < 65536 ? 2 : 4)
        store(codePoint, at: count)
        union |= codePoint
        count &+= 1
    }

    /// Appends an ASCII character.
    @inline(__always) package mutating func append(ascii byte: UInt8) { append(codePoint: UInt32(byte)) }

    /// Appends a code point `repetitions` times.
    package mutating func append(codePoint: UInt32, repetitions: Int) {
        if repetitions <= 0 { return }
        prepare(repetitions, Self.width(for: codePoint))
        for _ in 0..<repetitions {
            store(codePoint, at: count)
            count &+= 1
        }
        union |= codePoint
    }

    /// Appends a string.
    package mutating func append(_ string: StrObject) { append(string, 0..<string.count) }

    /// Appends a valid range of a string.
    package mutating func append(_ string: StrObject, _ range: Range<Int>) {
        if range.isEmpty { return }
        if string.isASCII && width == 1 {
            prepare(range.count, 1)
            (storage + count).copyMemory(from: string.storage + range.lowerBound, byteCount: range.count)
            count += range.count
            return
        }
        let isWhole = range.count == string.count
        if Int(string.width) > width && !isWhole {
            // The part may be narrower than the whole.
            var part: UInt32 = 0
            for index in range { part |= string[index] }
            prepare(range.count, Self.width(for: part))
            for index in range {
                store(string[index], at: count)
                count &+= 1
            }
            union |= part
            return
        }
        prepare(range.count, Int(string.width))
        if Int(string.width) == width {
            (storage + count * width).copyMemory(
                from: string.storage + range.lowerBound * width, byteCount: range.count * width)
        } else {
            for (offset, index) in range.enumerated() { store(string[index], at: count &+ offset) }
        }
        if !string.isASCII { for index in range { union |= string[index] } }
        count += range.count
    }

    /// Appends ASCII bytes.
    package mutating func append(ascii bytes: [UInt8]) { bytes.withUnsafeBytes { append(ascii: $0) } }

    /// Appends ASCII bytes.
    package mutating func append(ascii bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress, bytes.count > 0 else { return }
        prepare(bytes.count, 1)
        if width == 1 {
            (storage + count).copyMemory(from: base, byteCount: bytes.count)
        } else {
            for (offset, byte) in bytes.enumerated() { store(UInt32(byte), at: count &+ offset) }
        }
        count += bytes.count
    }

    /// Appends Swift text.
    package mutating func append(_ text: String) {
        for scalar in text.unicodeScalars { append(codePoint: scalar.value) }
    }

    /// Appends a number in decimal.
    package mutating func append(decimal number: Int) {
        if number < 0 { append(ascii: UInt8(ascii: "-")) }
        if number == 0 {
            append(ascii: UInt8(ascii: "0"))
        } else {
            append(ascii: decimalDigits(of: number.magnitude))
        }
    }

    /// Drops characters from the end.
    package mutating func removeLast(_ number: Int = 1) { count = max(0, count - number) }

    /// The collected text; the builder starts empty again.
    package mutating func string(_ session: Session) -> StrObject {
        if count == 0 {
            union = 0
            return session.emptyString
        }
        if Self.width(for: union) < width { return finishNarrower(session) }
        let size = count * width
        let result: UnsafeMutableRawPointer
        if size * 4 >= capacity * 3 {
            result = storage
            capacity = 16
            storage = .allocate(byteCount: 16, alignment: 8)
        } else {
            result = .allocate(byteCount: size, alignment: 8)
            result.copyMemory(from: storage, byteCount: size)
        }
        let string = StrObject(
            session.types.str.rootShape, adopting: result, count: count, width: UInt8(width), isASCII: union < 128)
        reset()
        return string
    }

    private mutating func finishNarrower(_ session: Session) -> StrObject {
        var points: [UInt32] = []
        points.reserveCapacity(count)
        for index in 0..<count {
            points.append(
                width == 2
                    ? UInt32(storage.load(fromByteOffset: index * 2, as: UInt16.self))
                    : storage.load(fromByteOffset: index * 4, as: UInt32.self))
        }
        reset()
        return session.string(codePoints: points)
    }

    private mutating func reset() {
        count = 0
        width = 1
        union = 0
    }
}

/// Copies code points into storage of the same or a greater width.
@inline(__always)
func copyCodePoints(
    from source: UnsafeRawPointer, width: Int, to target: UnsafeMutableRawPointer, width targetWidth: Int, count: Int
) {
    if width == targetWidth {
        target.copyMemory(from: source, byteCount: count &* width)
        return
    }
    switch (width, targetWidth) {
    case (1, 2):
        for index in 0..<count {
            target.storeBytes(
                of: UInt16(source.load(fromByteOffset: index, as: UInt8.self)), toByteOffset: index &* 2,
                as: UInt16.self)
        }
    case (1, _):
        for index in 0..<count {
            target.storeBytes(
                of: UInt32(source.load(fromByteOffset: index, as: UInt8.self)), toByteOffset: index &* 4,
                as: UInt32.self)
        }
    default:
        for index in 0..<count {
            target.storeBytes(
                of: UInt32(source.load(fromByteOffset: index &* 2, as: UInt16.self)), toByteOffset: index &* 4,
                as: UInt32.self)
        }
    }
}

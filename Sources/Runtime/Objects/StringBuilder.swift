/// Collects text piece by piece and makes one string of it: one byte a code point until a wider one comes.
package struct StringBuilder {
    private var narrow: [UInt8] = []
    private var wide: [UInt32] = []
    private var isWide = false
    private var union: UInt8 = 0

    package init() {}

    /// Number of code points so far.
    package var count: Int { isWide ? wide.count : narrow.count }

    /// Makes room for `extra` more code points.
    package mutating func reserve(_ extra: Int) {
        if isWide { wide.reserveCapacity(wide.count + extra) } else { narrow.reserveCapacity(narrow.count + extra) }
    }

    /// Appends one code point. Amortised O(1).
    @inline(__always) package mutating func append(codePoint: UInt32) {
        if codePoint < 256 && !isWide {
            narrow.append(UInt8(truncatingIfNeeded: codePoint))
            union |= UInt8(truncatingIfNeeded: codePoint)
        } else {
            widen()
            wide.append(codePoint)
        }
    }

    private mutating func widen() {
        if isWide { return }
        isWide = true
        wide = narrow.map { UInt32($0) }
        narrow = []
    }

    /// Appends a string of the language. O(n).
    package mutating func append(_ string: StrObject) {
        if string.width == 1 && !isWide {
            narrow.append(contentsOf: string.bytes)
            if !string.isASCII { union |= 0x80 }
        } else {
            widen()
            for index in 0..<string.count { wide.append(string[index]) }
        }
    }

    /// Appends text. O(n).
    package mutating func append(_ text: String) {
        if !isWide && text.utf8.allSatisfy({ $0 < 128 }) {
            narrow.append(contentsOf: text.utf8)
        } else {
            for scalar in text.unicodeScalars { append(codePoint: scalar.value) }
        }
    }

    /// The string. O(n).
    package func string(_ session: Session) -> StrObject {
        if isWide { return session.string(codePoints: wide) }
        return narrow.withUnsafeBytes { bytes in
            let storage = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 8)
            if let source = bytes.baseAddress { storage.copyMemory(from: source, byteCount: bytes.count) }
            return StrObject(
                session.types.str.rootShape, adopting: storage, count: bytes.count, width: 1, isASCII: union < 128)
        }
    }
}

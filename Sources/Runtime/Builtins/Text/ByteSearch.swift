#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Searching in memory of equally wide units (1, 2 or 4 bytes). Positions and lengths are in units; -1: not found.
enum UnitSearch {
    /// The first place of `needle` at or after `start`. O(n + m).
    static func find(
        _ needle: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer, from start: Int, to end: Int, unit: Int
    ) -> Int {
        let length = needle.count / unit
        if length > end - start { return -1 }
        if length == 0 { return start }
        guard let base = text.baseAddress, let wanted = needle.baseAddress else { return -1 }
        var offset = start * unit
        let last = end * unit - needle.count
        let first = Int32(needle[0])
        // Bytes compared in vain; periodic text is left to the linear search.
        var wasted = 0
        while offset <= last {
            guard let found = memchr(base + offset, first, last - offset + 1) else { return -1 }
            offset = UnsafeRawPointer(found) - base
            // A match that straddles units is none.
            if offset % unit == 0 {
                if memcmp(base + offset, wanted, needle.count) == 0 { return offset / unit }
                wasted += needle.count
                if needle.count > 16 && wasted > 8 * (offset - start * unit) + 4096 {
                    return findPeriodic(needle, in: text, from: offset / unit + 1, to: end, unit: unit)
                }
            }
            offset += 1
        }
        return -1
    }

    /// The search of Knuth, Morris and Pratt. O(n + m) whatever the text.
    private static func findPeriodic(
        _ needle: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer, from start: Int, to end: Int, unit: Int
    ) -> Int {
        func isEqual(_ left: UnsafeRawBufferPointer, _ i: Int, _ right: UnsafeRawBufferPointer, _ j: Int) -> Bool {
            for place in 0..<unit where left[i * unit + place] != right[j * unit + place] { return false }
            return true
        }
        let length = needle.count / unit
        var borders = [Int](repeating: 0, count: length)
        var border = 0
        for index in 1..<max(1, length) {
            while border > 0 && !isEqual(needle, index, needle, border) { border = borders[border - 1] }
            if isEqual(needle, index, needle, border) { border += 1 }
            borders[index] = border
        }
        var matched = 0
        for index in start..<max(start, end) {
            while matched > 0 && !isEqual(text, index, needle, matched) { matched = borders[matched - 1] }
            if isEqual(text, index, needle, matched) { matched += 1 }
            if matched == length { return index - length + 1 }
        }
        return -1
    }

    /// The last place of `needle` that ends at or before `end`. O(n * m) at worst.
    static func findLast(
        _ needle: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer, from start: Int, to end: Int, unit: Int
    ) -> Int {
        let length = needle.count / unit
        if length > end - start { return -1 }
        if length == 0 { return end }
        guard let base = text.baseAddress, let wanted = needle.baseAddress else { return -1 }
        var place = end - length
        let first = needle[0]
        while place >= start {
            if text[place * unit] == first && memcmp(base + place * unit, wanted, needle.count) == 0 { return place }
            place -= 1
        }
        return -1
    }

    /// How often `needle` occurs without overlapping.
    static func count(
        _ needle: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer, from start: Int, to end: Int, unit: Int,
        limit: Int = Int.max
    ) -> Int {
        if needle.isEmpty { return start <= end ? min(end - start + 1, limit) : 0 }
        let length = needle.count / unit
        var place = start
        var count = 0
        while count < limit {
            place = find(needle, in: text, from: place, to: end, unit: unit)
            if place < 0 { break }
            count += 1
            place += length
        }
        return count
    }
}

extension StrObject {
    /// Calls `body` with this string's units as wide as `width`, which is not below its own.
    func withUnits<R>(ofWidth width: Int, _ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        if Int(self.width) == width { return try body(bytes) }
        return try withUnsafeTemporaryAllocation(byteCount: max(1, count * width), alignment: 8) { buffer in
            guard let base = buffer.baseAddress else { return try body(UnsafeRawBufferPointer(buffer)) }
            copyCodePoints(from: storage, width: Int(self.width), to: base, width: width, count: count)
            return try body(UnsafeRawBufferPointer(start: base, count: count * width))
        }
    }

    /// The first place of `needle` in the valid range, or -1.
    package func find(_ needle: StrObject, from start: Int, to end: Int) -> Int {
        if start > end || needle.count > end - start || needle.width > width { return -1 }
        return needle.withUnits(ofWidth: Int(width)) {
            UnitSearch.find($0, in: bytes, from: start, to: end, unit: Int(width))
        }
    }

    /// The last place of `needle` in the valid range, or -1.
    package func findLast(_ needle: StrObject, from start: Int, to end: Int) -> Int {
        if start > end || needle.count > end - start || needle.width > width { return -1 }
        return needle.withUnits(ofWidth: Int(width)) {
            UnitSearch.findLast($0, in: bytes, from: start, to: end, unit: Int(width))
        }
    }

    /// How often `needle` occurs in the valid range without overlapping.
    package func occurrences(of needle: StrObject, from start: Int, to end: Int) -> Int {
        if start > end || needle.width > width { return 0 }
        return needle.withUnits(ofWidth: Int(width)) {
            UnitSearch.count($0, in: bytes, from: start, to: end, unit: Int(width))
        }
    }

    /// Whether the code points from `place` on are those of `other`.
    package func matches(_ other: StrObject, at place: Int) -> Bool {
        if place < 0 || other.count > count - place || other.width > width { return false }
        if other.width == width {
            return memcmp(
                storage + place * Int(width), other.storage, other.count * Int(width)) == 0
        }
        for index in 0..<other.count where self[place + index] != other[index] { return false }
        return true
    }

    /// Order by code points: negative, 0 or positive. O(n).
    package func compare(_ other: StrObject) -> Int {
        let length = min(count, other.count)
        if width == 1 && other.width == 1 {
            let order = memcmp(storage, other.storage, length)
            return order != 0 ? Int(order) : count - other.count
        }
        for index in 0..<length {
            let left = self[index]
            let right = other[index]
            if left != right { return left < right ? -1 : 1 }
        }
        return count - other.count
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// How the whole of a match has to lie in the text.
enum RegexExtent {
    /// It starts anywhere.
    case search
    /// It starts at the beginning.
    case match
    /// It is the whole text.
    case fullMatch
}

/// The characters to search in: code units of 1, 2 or 4 bytes.
struct RegexText {
    let base: UnsafeRawPointer
    let width: Int
    let count: Int
}

extension RegexMatcher {
    /// Looks for a match from `start` on; `end` ends the text. With `notEmpty` the match may not be the empty one at
    /// `start`. Groups are in the registers then.
    mutating func find(
        _ extent: RegexExtent, _ text: RegexText, from start: Int, to end: Int, notEmpty: Bool
    ) throws -> Range<Int>? {
        switch text.width {
        case 1: try find(extent, text.base.assumingMemoryBound(to: UInt8.self), start, end, notEmpty)
        case 2: try find(extent, text.base.assumingMemoryBound(to: UInt16.self), start, end, notEmpty)
        default: try find(extent, text.base.assumingMemoryBound(to: UInt32.self), start, end, notEmpty)
        }
    }

    private mutating func find<Unit: FixedWidthInteger & UnsignedInteger>(
        _ extent: RegexExtent, _ text: UnsafePointer<Unit>, _ start: Int, _ end: Int, _ notEmpty: Bool
    ) throws -> Range<Int>? {
        let last = end - program.leastWidth
        if start > last { return nil }
        let forbidden = notEmpty ? start : -1
        if extent != .search || program.isAnchored {
            if extent == .search && start > 0 { return nil }
            let stop = try match(text, end, at: start, wholeText: extent == .fullMatch, notEmptyAt: forbidden)
            return stop < 0 ? nil : start..<stop
        }
        if !program.prefix.isEmpty { return try findPrefix(text, start, last, end, forbidden) }
        let first = program.firstSet
        var at = start
        while at <= last {
            if first >= 0 {
                while at <= last && !(at < end && isFirst(first, UInt32(text[at]))) { at &+= 1 }
                if at > last { return nil }
            }
            let stop = try match(text, end, at: at, wholeText: false, notEmptyAt: forbidden)
            if stop >= 0 { return at..<stop }
            at &+= 1
        }
        return nil
    }

    @inline(__always) private func isFirst(_ first: Int, _ point: UInt32) -> Bool {
        if point < 256 {
            return program.bitmaps[first &* 4 &+ Int(point >> 6)] >> UInt64(point & 63) & 1 != 0
        }
        return program.firstIsWide[first - program.sets.count]
    }

    /// Searches for the characters each match starts with.
    private mutating func findPrefix<Unit: FixedWidthInteger & UnsignedInteger>(
        _ text: UnsafePointer<Unit>, _ start: Int, _ last: Int, _ end: Int, _ forbidden: Int
    ) throws -> Range<Int>? {
        let prefix = program.prefix
        let count = prefix.count
        for point in prefix where point > UInt32(truncatingIfNeeded: Unit.max) && Unit.bitWidth < 32 {
            return nil
        }
        var from = start
        while let at = Self.find(prefix[0], text, from, last + 1) {
            var index = 1
            while index < count && UInt32(text[at &+ index]) == prefix[index] { index &+= 1 }
            if index == count {
                if program.isLiteral { return at..<(at + count) }
                let stop = try match(text, end, at: at, wholeText: false, notEmptyAt: forbidden)
                if stop >= 0 { return at..<stop }
            }
            from = at + 1
        }
        return nil
    }
}

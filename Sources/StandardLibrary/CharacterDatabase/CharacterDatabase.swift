import Runtime
import Syntax

/// Normalization and character classes, from tables that are read when first needed.
final class CharacterDatabase {
    struct Decomposition {
        /// Letter of the table; nil for canonical ones.
        let tag: UInt8?
        let points: [UInt32]
        let isComposed: Bool
    }
    private(set) var decompositions: [UInt32: Decomposition] = [:]
    private var compositions: [UInt64: UInt32] = [:]
    private lazy var directions = Self.ranges(CharacterTables.directions)
    private lazy var mirrored = Self.ranges(CharacterTables.mirrored)
    private lazy var widths = Self.ranges(CharacterTables.widths)

    init() { readDecompositions() }

    private static func entries(_ table: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        table.withUTF8Buffer { bytes in
            var start = 0
            for end in 0...bytes.count where end == bytes.count || bytes[end] <= 32 {
                if end > start { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
                start = end + 1
            }
        }
    }

    /// A number of base 36 at a place, which moves on.
    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> UInt32 {
        var value: UInt32 = 0
        while place < bytes.count {
            let letter = bytes[place]
            guard letter >= 48 && letter <= 57 || letter >= 97 && letter <= 122 else { break }
            value = value &* 36 &+ UInt32(letter >= 97 ? letter - 87 : letter - 48)
            place += 1
        }
        return value
    }

    private static func ranges(_ table: StaticString) -> [(first: UInt32, count: UInt32, name: String)] {
        var result: [(UInt32, UInt32, String)] = []
        var start: UInt32 = 0
        entries(table) { bytes in
            var place = 0
            start &+= number(bytes, &place)
            place += 1
            let count = number(bytes, &place)
            result.append((start, count, String(decoding: bytes[min(place, bytes.count)...], as: UTF8.self)))
        }
        return result
    }

    private func readDecompositions() {
        var start: UInt32 = 0
        Self.entries(CharacterTables.decompositions) { bytes in
            var place = 0
            start &+= Self.number(bytes, &place)
            var count: UInt32 = 1
            var isComposed = true
            if place < bytes.count, bytes[place] == 43 {
                place += 1
                count = Self.number(bytes, &place)
            }
            if place < bytes.count, bytes[place] == 33 {
                isComposed = false
                place += 1
            }
            place += 1
            var tag: UInt8?
            if place < bytes.count, bytes[place] >= 65, bytes[place] <= 90 {
                tag = bytes[place]
                place += 1
            }
            var points: [UInt32] = []
            while place < bytes.count {
                points.append(Self.number(bytes, &place))
                place += 1
            }
            for step in 0..<count {
                let target = count > 1 ? points.map { $0 + step } : points
                decompositions[start + step] = Decomposition(tag: tag, points: target, isComposed: isComposed)
                if tag == nil, isComposed, target.count == 2 {
                    compositions[UInt64(target[0]) << 32 | UInt64(target[1])] = start + step
                }
            }
        }
    }

    private static func name(
        _ ranges: [(first: UInt32, count: UInt32, name: String)], _ point: UInt32
    ) -> String? {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].first <= point { low = middle + 1 } else { high = middle }
        }
        guard low > 0, point - ranges[low - 1].first < ranges[low - 1].count else { return nil }
        return ranges[low - 1].name
    }

    func direction(_ point: UInt32) -> String { Self.name(directions, point) ?? "L" }
    func isMirrored(_ point: UInt32) -> Bool { Self.name(mirrored, point) != nil }
    func width(_ point: UInt32) -> String { Self.name(widths, point) ?? "N" }

    /// Canonical combining class.
    static func combiningClass(_ point: UInt32) -> UInt8 {
        if point < 0x300 { return 0 }
        guard let scalar = Unicode.Scalar(point) else { return 0 }
        if let age = scalar.properties.age, (age.major, age.minor) > (15, 1) { return 0 }
        return scalar.properties.canonicalCombiningClass.rawValue
    }

    // MARK: Normalization

    private func decompose(_ point: UInt32, compatibly: Bool, _ result: inout [UInt32]) {
        if point < 0xA0 {
            result.append(point)
        } else if point >= 0xAC00 && point <= 0xD7A3 {
            let index = point - 0xAC00
            result.append(0x1100 + index / 588)
            result.append(0x1161 + index % 588 / 28)
            if index % 28 > 0 { result.append(0x11A7 + index % 28) }
        } else if let found = decompositions[point], compatibly || found.tag == nil {
            for part in found.points { decompose(part, compatibly: compatibly, &result) }
        } else {
            result.append(point)
        }
    }

    /// Two characters as one.
    private func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if first >= 0x1100 && first <= 0x1112 && second >= 0x1161 && second <= 0x1175 {
            return 0xAC00 + (first - 0x1100) * 588 + (second - 0x1161) * 28
        }
        if first >= 0xAC00 && first <= 0xD7A3 && (first - 0xAC00) % 28 == 0 && second > 0x11A7
            && second <= 0x11C2
        {
            return first + second - 0x11A7
        }
        return compositions[UInt64(first) << 32 | UInt64(second)]
    }

    func normalized(_ source: [UInt32], compatibly: Bool, composing: Bool) -> [UInt32] {
        var points: [UInt32] = []
        points.reserveCapacity(source.count)
        for point in source { decompose(point, compatibly: compatibly, &points) }
        var classes = points.map { Self.combiningClass($0) }
        // Marks in a row stand in the order of their classes.
        var start = 0
        while start < points.count {
            if classes[start] == 0 {
                start += 1
                continue
            }
            var end = start
            while end < points.count && classes[end] != 0 { end += 1 }
            if end - start > 1 {
                let order = (start..<end).sorted { (classes[$0], $0) < (classes[$1], $1) }
                let sorted = order.map { (points[$0], classes[$0]) }
                for (offset, item) in sorted.enumerated() {
                    (points[start + offset], classes[start + offset]) = item
                }
            }
            start = end
        }
        if !composing { return points }
        var result: [UInt32] = []
        var starter = -1
        var last: UInt8 = 0
        for (index, point) in points.enumerated() {
            let own = classes[index]
            if starter >= 0, last < own || last == 0 && result.count - 1 == starter,
                let made = composed(result[starter], point)
            {
                result[starter] = made
                continue
            }
            if own == 0 {
                starter = result.count
                last = 0
            } else {
                last = own
            }
            result.append(point)
        }
        return result
    }
}

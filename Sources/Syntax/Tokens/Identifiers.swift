/// Identifiers that are not plain ASCII.
enum Identifiers {
    /// The form under which a name is known: names that differ only in compatibility are the same (NFKC).
    static func normalized(_ name: String) -> String {
        // Most names are in that form, and need no tables to know it.
        guard !name.unicodeScalars.allSatisfy({ isUnaffected($0.value) }) else { return name }
        let tables = Tables.shared
        let scalars = name.unicodeScalars.map(\.value)
        guard scalars.contains(where: tables.mayChange) else { return name }
        var decomposed: [UInt32] = []
        for scalar in scalars { tables.decompose(scalar, into: &decomposed) }
        order(&decomposed)
        let composed = tables.compose(decomposed)
        var result = String.UnicodeScalarView()
        for value in composed {
            if let scalar = Unicode.Scalar(value) { result.append(scalar) }
        }
        return String(result)
    }

    /// Whether a character is one of the large groups that nothing happens to.
    private static func isUnaffected(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0xAA, 0xC0...0x131, 0x391...0x3A9, 0x3B1...0x3CE, 0x400...0x481, 0x3041...0x3096,
            0x30A1...0x30FA,
            0x4E00...0x9FFF:
            true
        default: false
        }
    }

    private static func combiningClass(_ value: UInt32) -> UInt8 {
        guard value >= 0x300, let scalar = Unicode.Scalar(value) else { return 0 }
        return scalar.properties.canonicalCombiningClass.rawValue
    }

    /// Sorts each run of combining characters by their class, keeping the order within a class.
    private static func order(_ scalars: inout [UInt32]) {
        for index in scalars.indices.dropFirst() {
            let own = combiningClass(scalars[index])
            guard own > 0 else { continue }
            var at = index
            while at > 0, combiningClass(scalars[at - 1]) > own {
                scalars.swapAt(at, at - 1)
                at -= 1
            }
        }
    }

    /// The mappings, read from their data when the first name needs them.
    private struct Tables: Sendable {
        static let shared = Tables()

        /// What a character becomes that can never come out of the normalization.
        private var expansions: [UInt32: [UInt32]] = [:]
        /// The two characters that a composite is made of.
        private var parts: [UInt32: (UInt32, UInt32)] = [:]
        /// The composite of two characters.
        private var composites: [UInt64: UInt32] = [:]

        private init() {
            for entry in Self.entries(NormalizationData.replacements) {
                // character, replacement; or first, count, replacement
                guard let first = entry.first, let target = entry.last else { continue }
                let count = entry.count == 3 ? entry[1] : 1
                for offset in 0..<count { expansions[first + offset] = [target + offset] }
            }
            for entry in Self.entries(NormalizationData.expansions) {
                guard let first = entry.first else { continue }
                expansions[first] = Array(entry.dropFirst())
            }
            for entry in Self.entries(NormalizationData.compositions) where entry.count == 3 {
                let (first, second, composite) = (entry[0], entry[1], entry[2])
                parts[composite] = (first, second)
                composites[UInt64(first) << 32 | UInt64(second)] = composite
            }
        }

        private static func entries(_ data: StaticString) -> [[UInt32]] {
            data.withUTF8Buffer { bytes in
                bytes.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }).map {
                    entry in
                    let numbers = entry.split(whereSeparator: {
                        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "+")
                    })
                    return numbers.map { UInt32(String(decoding: $0, as: UTF8.self), radix: 16) ?? 0 }
                }
            }
        }

        func mayChange(_ value: UInt32) -> Bool {
            value >= 0xA0
                && (expansions[value] != nil || parts[value].map { expansions[$0.0] != nil } == true
                    || combiningClass(value) > 0 || (0x1100...0x11FF).contains(value)
                    || value >= 0x900 && value < 0x1E00 && Identifiers.joinsBackwards(value))
        }

        /// Appends what a character consists of.
        func decompose(_ value: UInt32, into result: inout [UInt32]) {
            if let expansion = expansions[value] {
                result += expansion
            } else if let (first, second) = parts[value] {
                // Composites of composites end at characters without parts.
                decompose(first, into: &result)
                result.append(second)
            } else if value >= Hangul.first, value <= Hangul.last {
                let index = value - Hangul.first
                result.append(Hangul.leading + index / (Hangul.vowels * Hangul.trailings))
                result.append(Hangul.vowel + index % (Hangul.vowels * Hangul.trailings) / Hangul.trailings)
                let trailing = index % Hangul.trailings
                if trailing > 0 { result.append(Hangul.trailing + trailing) }
            } else {
                result.append(value)
            }
        }

        /// Joins characters with those that combine with them.
        func compose(_ scalars: [UInt32]) -> [UInt32] {
            var result: [UInt32] = []
            var starter: Int?
            var lastClass: UInt8 = 0
            for value in scalars {
                let own = combiningClass(value)
                if let at = starter, lastClass < own || result.count == at + 1,
                    let composite = composite(result[at], value)
                {
                    result[at] = composite
                    continue
                }
                if own == 0 {
                    starter = result.count
                    lastClass = 0
                } else {
                    lastClass = own
                }
                result.append(value)
            }
            return result
        }

        private func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
            if first >= Hangul.leading, first < Hangul.leading + 19, second >= Hangul.vowel,
                second < Hangul.vowel + Hangul.vowels
            {
                let index = (first - Hangul.leading) * Hangul.vowels + second - Hangul.vowel
                return Hangul.first + index * Hangul.trailings
            }
            if first >= Hangul.first, first <= Hangul.last, (first - Hangul.first) % Hangul.trailings == 0,
                second > Hangul.trailing, second < Hangul.trailing + Hangul.trailings
            {
                return first + second - Hangul.trailing
            }
            return composites[UInt64(first) << 32 | UInt64(second)]
        }
    }

    /// Whether a character without a combining class may be the second part of a composite.
    private static func joinsBackwards(_ value: UInt32) -> Bool {
        guard let scalar = Unicode.Scalar(value) else { return false }
        return scalar.properties.generalCategory == .spacingMark
    }

    /// The arithmetic of Hangul syllables.
    private enum Hangul {
        static let first: UInt32 = 0xAC00
        static let last: UInt32 = 0xD7A3
        static let leading: UInt32 = 0x1100
        static let vowel: UInt32 = 0x1161
        static let trailing: UInt32 = 0x11A7
        static let vowels: UInt32 = 21
        static let trailings: UInt32 = 28
    }
}

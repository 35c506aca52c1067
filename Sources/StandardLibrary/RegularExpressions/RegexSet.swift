/// A set of characters: a bitmap for the first 256, a search for others.
struct RegexSet {
    private(set) var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    private let items: [RegexSetItem]
    private let negated: Bool
    private let mode: RegexCaseMode
    private let isUnicode: Bool
    /// No character beyond the bitmap is in the set; all of them are.
    let hasNoWide: Bool
    let hasAllWide: Bool

    init(_ items: [RegexSetItem], negated: Bool, flags: RegexFlags) {
        self.items = items
        self.negated = negated
        mode = RegexCaseMode(flags)
        isUnicode = flags.contains(.unicode)
        var isNarrow = mode != .unicode
        for item in items {
            switch item {
            case .literal(let point): if point > 255 { isNarrow = false }
            case .range(_, let high): if high > 255 { isNarrow = false }
            case .category: isNarrow = false
            }
        }
        hasNoWide = isNarrow && !negated
        hasAllWide = isNarrow && negated
        fill()
    }

    private mutating func fill() {
        if mode == .exact {
            for item in items {
                switch item {
                case .literal(let point): if point < 256 { insert(point) }
                case .range(let low, let high):
                    if low < 256 { for point in low...min(high, 255) { insert(point) } }
                case .category(let category):
                    for point in 0..<UInt32(256) where matches(category, point) { insert(point) }
                }
            }
            if negated { bits = (~bits.0, ~bits.1, ~bits.2, ~bits.3) }
        } else {
            for point in 0..<UInt32(256) where containsSlowly(point) { insert(point) }
        }
    }

    private mutating func insert(_ point: UInt32) {
        let bit: UInt64 = 1 << UInt64(point & 63)
        switch point >> 6 {
        case 0: bits.0 |= bit
        case 1: bits.1 |= bit
        case 2: bits.2 |= bit
        default: bits.3 |= bit
        }
    }

    private func matches(_ category: RegexCategory, _ point: UInt32) -> Bool {
        switch category {
        case .digit: isUnicode ? RegexCharacters.isDigit(point) : RegexCharacters.isASCIIDigit(point)
        case .notDigit: !matches(.digit, point)
        case .space: isUnicode ? RegexCharacters.isSpace(point) : RegexCharacters.isASCIISpace(point)
        case .notSpace: !matches(.space, point)
        case .word: isUnicode ? RegexCharacters.isWord(point) : RegexCharacters.isASCIIWord(point)
        case .notWord: !matches(.word, point)
        }
    }

    /// Whether a character is in the set, without the bitmap.
    func containsSlowly(_ point: UInt32) -> Bool {
        if point > 255 {
            if hasNoWide { return false }
            if hasAllWide { return true }
        }
        if mode == .exact { return holds(point, point) != negated }
        let folded = mode.fold(point)
        for variant in mode.variants(point) where holds(variant, folded) { return !negated }
        return negated
    }

    /// Whether an item holds the character; categories look at its lower case.
    private func holds(_ point: UInt32, _ folded: UInt32) -> Bool {
        for item in items {
            switch item {
            case .literal(let other): if other == point { return true }
            case .range(let low, let high): if point >= low && point <= high { return true }
            case .category(let category): if matches(category, folded) { return true }
            }
        }
        return false
    }
}

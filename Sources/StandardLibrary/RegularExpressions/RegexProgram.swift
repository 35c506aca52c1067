/// Instructions of the matcher. Comments name the operands that follow the opcode.
enum RegexOp {
    static let success: Int32 = 0
    /// character
    static let character: Int32 = 1
    /// character
    static let notCharacter: Int32 = 2
    static let any: Int32 = 3
    static let all: Int32 = 4
    /// set
    static let set: Int32 = 5
    /// offset in the strings, length
    static let string: Int32 = 6
    /// target
    static let jump: Int32 = 7
    /// target to go on with if what follows fails
    static let split: Int32 = 8
    /// target, first set: as split, but goes to the target at once if the next character is not in the set
    static let alternative: Int32 = 9
    /// register
    static let mark: Int32 = 10
    /// anchor, 1 for Unicode
    static let anchor: Int32 = 11
    /// group, case mode
    static let reference: Int32 = 12
    /// group, target if it did not match
    static let ifGroup: Int32 = 13
    /// kind, operand, least, most, character that follows or -1
    static let greedyUnit: Int32 = 14
    /// kind, operand, least, most, character that follows or -1
    static let lazyUnit: Int32 = 15
    /// kind, operand, least, most
    static let possessiveUnit: Int32 = 16
    /// register of the count (that of the last place follows)
    static let beginRepeat: Int32 = 17
    /// register, least, most, body, first set of the body or -1
    static let greedyUntil: Int32 = 18
    /// register, least, place of the lazyMore, body
    static let lazyUntil: Int32 = 19
    /// register, most, body
    static let lazyMore: Int32 = 20
    /// register (count, last place, stack height), least, most, end
    static let possessiveNext: Int32 = 21
    /// register, place of possessiveNext
    static let possessiveEnd: Int32 = 22
    /// register of the stack height
    static let beginAtomic: Int32 = 23
    static let endAtomic: Int32 = 24
    /// register (stack height, place), characters to go back
    static let beginLook: Int32 = 25
    static let endLook: Int32 = 26
    /// register, characters to go back, target if the inside does not match
    static let beginNegative: Int32 = 27
    static let endNegative: Int32 = 28
    static let failure: Int32 = 29
    /// register, place: begins a possessive repeat
    static let beginPossessive: Int32 = 30

    /// Number of words of an instruction.
    static func length(_ op: Int32) -> Int {
        switch op {
        case success, any, all, failure: 1
        case character, notCharacter, set, jump, split, mark, beginRepeat, beginAtomic, endAtomic, endLook,
            endNegative, beginPossessive:
            2
        case string, alternative, anchor, reference, ifGroup, possessiveEnd, beginLook: 3
        case lazyMore, beginNegative: 4
        case possessiveUnit, lazyUntil, possessiveNext: 5
        default: 6
        }
    }
}

/// Bits of the first 256 characters and whether wider ones may be meant.
struct RegexFirst {
    var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    var wide = false
    /// Nothing may be taken at all.
    var isNullable = false

    static let everything = RegexFirst(bits: (.max, .max, .max, .max), wide: true, isNullable: true)

    mutating func formUnion(_ other: RegexFirst) {
        bits = (bits.0 | other.bits.0, bits.1 | other.bits.1, bits.2 | other.bits.2, bits.3 | other.bits.3)
        wide = wide || other.wide
    }

    mutating func insert(_ point: UInt32) {
        if point > 255 {
            wide = true
            return
        }
        let bit: UInt64 = 1 << UInt64(point & 63)
        switch point >> 6 {
        case 0: bits.0 |= bit
        case 1: bits.1 |= bit
        case 2: bits.2 |= bit
        default: bits.3 |= bit
        }
    }

    var isEverything: Bool { bits.0 & bits.1 & bits.2 & bits.3 == .max && wide }
}

/// A compiled pattern. Immutable.
final class RegexProgram {
    let code: UnsafeMutablePointer<Int32>
    let codeCount: Int
    /// Characters of the string instructions.
    let strings: UnsafeMutablePointer<UInt32>
    /// Four words a set: the bitmaps of `sets`, then those of first sets.
    let bitmaps: UnsafeMutablePointer<UInt64>
    let sets: [RegexSet]
    /// Whether wider characters may be in a first set.
    let firstIsWide: [Bool]
    let registerCount: Int
    let groupCount: Int
    let flags: RegexFlags
    let names: [(name: [UInt32], group: Int)]
    /// Least number of characters a match takes.
    let leastWidth: Int
    /// Characters each match starts with.
    let prefix: [UInt32]
    /// First set of a match, or -1.
    let firstSet: Int
    /// Matches are possible at the beginning only.
    let isAnchored: Bool
    /// The whole pattern is its prefix.
    let isLiteral: Bool

    init(
        _ builder: RegexCompiler, _ tree: RegexTree, first: Int, isAnchored: Bool, prefix: [UInt32],
        isLiteral: Bool
    ) {
        codeCount = builder.code.count
        code = .allocate(capacity: max(1, codeCount))
        code.initialize(from: builder.code, count: codeCount)
        strings = .allocate(capacity: max(1, builder.strings.count))
        strings.initialize(from: builder.strings, count: builder.strings.count)
        sets = builder.sets
        firstIsWide = builder.firsts.map(\.wide)
        let maps = builder.sets.map(\.bits) + builder.firsts.map(\.bits)
        bitmaps = .allocate(capacity: max(1, maps.count * 4))
        for (index, map) in maps.enumerated() {
            (bitmaps + index * 4).initialize(to: map.0)
            (bitmaps + index * 4 + 1).initialize(to: map.1)
            (bitmaps + index * 4 + 2).initialize(to: map.2)
            (bitmaps + index * 4 + 3).initialize(to: map.3)
        }
        registerCount = builder.registerCount
        groupCount = tree.groupCount
        flags = tree.flags
        names = tree.names
        leastWidth = RegexWidth(of: tree.nodes, groups: tree.groupWidths).least
        self.prefix = prefix
        firstSet = first
        self.isAnchored = isAnchored
        self.isLiteral = isLiteral
    }

    deinit {
        code.deallocate()
        strings.deallocate()
        bitmaps.deallocate()
    }
}

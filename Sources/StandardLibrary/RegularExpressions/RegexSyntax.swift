/// Flags of patterns, with the numbers the language shows.
struct RegexFlags: OptionSet, Hashable {
    let rawValue: Int
    static let ignoreCase = RegexFlags(rawValue: 2)
    static let locale = RegexFlags(rawValue: 4)
    static let multiline = RegexFlags(rawValue: 8)
    static let dotAll = RegexFlags(rawValue: 16)
    static let unicode = RegexFlags(rawValue: 32)
    static let verbose = RegexFlags(rawValue: 64)
    static let debug = RegexFlags(rawValue: 128)
    static let ascii = RegexFlags(rawValue: 256)
    /// Flags of which one holds at a time.
    static let types: RegexFlags = [.locale, .unicode, .ascii]

    /// The flags inside of a group that turns some on and some off.
    func combined(adding added: RegexFlags, removing removed: RegexFlags) -> RegexFlags {
        var result = self
        if !added.isDisjoint(with: .types) { result.subtract(.types) }
        return result.union(added).subtracting(removed)
    }
}

/// What is wrong with a pattern or a template.
struct RegexError: Error {
    enum Kind {
        case pattern, overflow, value, recursion, unknownName, memory
    }
    var kind = Kind.pattern
    var message: String
    /// Place in the pattern, if one is to blame.
    var position: Int?
}

/// What the parser asks of the language it is embedded in.
protocol RegexEnvironment: AnyObject {
    /// The quoted form of a name in messages.
    func quoted(_ text: [UInt32], asciiOnly: Bool) -> String
    func isIdentifier(_ text: [UInt32]) -> Bool
    /// The character of a Unicode name.
    func character(named name: [UInt32]) -> UInt32?
    /// Collects a warning; future or deprecation.
    func warn(_ message: String)
}

/// One member of a character class.
enum RegexSetItem: Hashable {
    case literal(UInt32)
    case range(UInt32, UInt32)
    case category(RegexCategory)
}

/// `\d`, `\s`, `\w` and their opposites.
enum RegexCategory: UInt8 {
    case digit, notDigit, space, notSpace, word, notWord
}

/// Places that match without taking characters.
enum RegexAnchor: Int32 {
    case beginning, end, beginningOfString, endOfString, boundary, notBoundary
    // What the compiler makes of them, depending on flags.
    case beginningOfLine, endOfLine, wordBoundary, notWordBoundary
}

enum RegexRepeatKind {
    case greedy, lazy, possessive
}

/// A pattern's parts.
indirect enum RegexNode {
    case literal(UInt32)
    case notLiteral(UInt32)
    case any
    case set([RegexSetItem], negated: Bool)
    case anchor(RegexAnchor)
    case branch([[RegexNode]])
    case group(number: Int?, adding: RegexFlags, removing: RegexFlags, [RegexNode])
    case repetition(RegexRepeatKind, Int, Int, [RegexNode])
    case look(behind: Bool, negative: Bool, [RegexNode])
    case reference(Int)
    case conditional(Int, [RegexNode], [RegexNode]?)
    case atomic([RegexNode])
    case failure

    /// Takes exactly one character.
    var isUnit: Bool {
        switch self {
        case .literal, .notLiteral, .any, .set: true
        default: false
        }
    }
}

/// A parsed pattern.
struct RegexTree {
    var nodes: [RegexNode]
    var flags: RegexFlags
    /// Number of groups, the whole match not counted.
    var groupCount: Int
    var names: [(name: [UInt32], group: Int)]
    /// Least and greatest number of characters of each group.
    var groupWidths: [RegexWidth?]
}

/// How many characters a part takes; `unlimited` is as good as infinite.
struct RegexWidth {
    var least: Int
    var most: Int
    static let unlimited = 1 << 62

    static func sum(_ a: Int, _ b: Int) -> Int {
        let (result, overflow) = a.addingReportingOverflow(b)
        return overflow ? unlimited : min(result, unlimited)
    }
    static func product(_ a: Int, _ b: Int) -> Int {
        let (result, overflow) = a.multipliedReportingOverflow(by: b)
        return overflow ? unlimited : min(result, unlimited)
    }

    /// The width of a sequence, given those of the groups.
    init(of nodes: [RegexNode], groups: [RegexWidth?]) {
        least = 0
        most = 0
        for node in nodes {
            let width = Self.width(of: node, groups)
            least = Self.sum(least, width.least)
            most = Self.sum(most, width.most)
        }
    }

    private init(_ least: Int, _ most: Int) {
        self.least = least
        self.most = most
    }

    private static func width(of node: RegexNode, _ groups: [RegexWidth?]) -> RegexWidth {
        switch node {
        case .literal, .notLiteral, .any, .set: return RegexWidth(1, 1)
        case .anchor, .look, .failure: return RegexWidth(0, 0)
        case .branch(let items):
            var least = unlimited
            var most = 0
            for item in items {
                let width = RegexWidth(of: item, groups: groups)
                least = min(least, width.least)
                most = max(most, width.most)
            }
            return RegexWidth(least, most)
        case .group(_, _, _, let inner), .atomic(let inner): return RegexWidth(of: inner, groups: groups)
        case .repetition(_, let low, let high, let inner):
            let width = RegexWidth(of: inner, groups: groups)
            let least = product(width.least, low)
            if high == RegexLimits.unlimitedRepeat && width.most > 0 { return RegexWidth(least, unlimited) }
            return RegexWidth(least, product(width.most, high))
        case .reference(let group):
            return group < groups.count ? groups[group] ?? RegexWidth(0, unlimited) : RegexWidth(0, unlimited)
        case .conditional(_, let yes, let no):
            let first = RegexWidth(of: yes, groups: groups)
            guard let no else { return RegexWidth(0, first.most) }
            let second = RegexWidth(of: no, groups: groups)
            return RegexWidth(min(first.least, second.least), max(first.most, second.most))
        }
    }
}

/// Numbers a pattern may not exceed.
enum RegexLimits {
    /// Stands for "any number of times".
    static let unlimitedRepeat = 4_294_967_295
    static let groups = 1_073_741_823
    /// Groups in groups.
    static let depth = 400
}

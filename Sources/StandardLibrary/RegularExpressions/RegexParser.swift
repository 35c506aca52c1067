/// Reads the syntax of patterns.
struct RegexParser {
    var reader: RegexReader
    var flags: RegexFlags
    let environment: any RegexEnvironment
    /// Widths of the groups, nil while they are open; the first stands for the whole pattern.
    var widths: [RegexWidth?] = [nil]
    var names: [(name: [UInt32], group: Int)] = []
    /// Number of groups where the outermost look-behind began.
    var lookbehindStart: Int?
    /// Where conditions on groups by number stand.
    var conditionPlaces: [(group: Int, place: Int)] = []
    private var depth = 0

    init(_ source: [UInt32], isText: Bool, flags: RegexFlags, _ environment: any RegexEnvironment) throws {
        reader = try RegexReader(source, isText: isText)
        self.flags = flags
        self.environment = environment
    }

    /// The whole pattern.
    mutating func parse() throws -> RegexTree {
        let nodes = try alternatives(verbose: flags.contains(.verbose), isOutermost: true)
        try fixFlags()
        if !reader.isAtEnd { throw reader.error("unbalanced parenthesis") }
        for (group, place) in conditionPlaces where group >= widths.count {
            throw RegexError(message: "invalid group reference \(group)", position: place)
        }
        return RegexTree(
            nodes: nodes, flags: flags, groupCount: widths.count - 1, names: names, groupWidths: widths)
    }

    private mutating func fixFlags() throws {
        var problem: String?
        if reader.isText {
            if flags.contains(.locale) {
                problem = "cannot use LOCALE flag with a str pattern"
            } else if !flags.contains(.ascii) {
                flags.insert(.unicode)
            } else if flags.contains(.unicode) {
                problem = "ASCII and UNICODE flags are incompatible"
            }
        } else if flags.contains(.unicode) {
            problem = "cannot use UNICODE flag with a bytes pattern"
        } else if flags.contains([.locale, .ascii]) {
            problem = "ASCII and LOCALE flags are incompatible"
        }
        if let problem { throw RegexError(kind: .value, message: problem) }
    }

    /// `a|b|c`
    mutating func alternatives(verbose: Bool, isOutermost: Bool = false) throws -> [RegexNode] {
        depth += 1
        defer { depth -= 1 }
        if depth > RegexLimits.depth { throw RegexError(kind: .recursion, message: "") }
        var verbose = verbose
        var items: [[RegexNode]] = []
        repeat {
            items.append(try sequence(verbose: verbose, isFirst: isOutermost && items.isEmpty))
            if isOutermost { verbose = flags.contains(.verbose) }
        } while try reader.take("|")
        if items.count == 1 { return items[0] }
        return Self.characterClass(items).map { [$0] } ?? [.branch(items)]
    }

    /// Reads something inside of something else, up to a depth.
    mutating func nested<R>(_ body: (inout RegexParser) throws -> R) throws -> R {
        depth += 1
        defer { depth -= 1 }
        if depth > RegexLimits.depth { throw RegexError(kind: .recursion, message: "") }
        return try body(&self)
    }

    /// Alternatives of one character each are a character class.
    private static func characterClass(_ items: [[RegexNode]]) -> RegexNode? {
        var members: [RegexSetItem] = []
        for item in items {
            guard item.count == 1 else { return nil }
            switch item[0] {
            case .literal(let point): members.append(.literal(point))
            case .set(let inner, negated: false): members += inner
            default: return nil
            }
        }
        return .set(members, negated: false)
    }

    /// Items up to `|`, `)` or the end.
    mutating func sequence(verbose: Bool, isFirst: Bool = false) throws -> [RegexNode] {
        var verbose = verbose
        var nodes: [RegexNode] = []
        while !reader.isAtEnd {
            if reader.nextCharacter == 0x7C || reader.nextCharacter == 0x29 { break }
            let item = try reader.get()
            if item.count == 2 {
                nodes.append(try escape(item))
                continue
            }
            let character = item[item.startIndex]
            switch character {
            case 9...13 where verbose, 32 where verbose: continue
            case 0x23 where verbose:
                while true {
                    let skipped = try reader.get()
                    if skipped.isEmpty || skipped.count == 1 && skipped.first == 10 { break }
                }
            case 0x5B: nodes.append(try characterClass())
            case 0x2A, 0x2B, 0x3F, 0x7B: try repetition(character, &nodes)
            case 0x2E: nodes.append(.any)
            case 0x28: try group(&nodes, &verbose, isFirst: isFirst)
            case 0x5E: nodes.append(.anchor(.beginning))
            case 0x24: nodes.append(.anchor(.end))
            default: nodes.append(.literal(character))
            }
        }
        return Self.unpacked(nodes)
    }

    /// Groups that only held things together are no longer needed.
    private static func unpacked(_ nodes: [RegexNode]) -> [RegexNode] {
        var result: [RegexNode] = []
        result.reserveCapacity(nodes.count)
        for node in nodes {
            if case .group(number: nil, adding: [], removing: [], let inner) = node {
                result += inner
            } else {
                result.append(node)
            }
        }
        return result
    }

    /// The quantifier that starts with `character`, applied to the last node.
    private mutating func repetition(_ character: UInt32, _ nodes: inout [RegexNode]) throws {
        let start = reader.position
        var low = 0
        var high = RegexLimits.unlimitedRepeat
        switch character {
        case 0x3F: high = 1
        case 0x2A: break
        case 0x2B: low = 1
        default:
            guard let bounds = try braces(start) else {
                nodes.append(.literal(character))
                return
            }
            (low, high) = bounds
        }
        guard let last = nodes.last else {
            throw reader.error("nothing to repeat", reader.position - start + 1)
        }
        var inner = [last]
        switch last {
        case .anchor: throw reader.error("nothing to repeat", reader.position - start + 1)
        case .repetition: throw reader.error("multiple repeat", reader.position - start + 1)
        case .group(number: nil, adding: [], removing: [], let content): inner = content
        default: break
        }
        let kind: RegexRepeatKind =
            try reader.take("?") ? .lazy : try reader.take("+") ? .possessive : .greedy
        nodes[nodes.count - 1] = .repetition(kind, low, high, inner)
    }

    /// The numbers of `{m,n}`; nil if the brace is a plain character.
    private mutating func braces(_ start: Int) throws -> (Int, Int)? {
        if reader.nextCharacter == 0x7D { return nil }
        let first = try reader.digits(.max, base: 10)
        var second = first
        if try reader.take(",") { second = try reader.digits(.max, base: 10) }
        if try !reader.take("}") {
            try reader.seek(start)
            return nil
        }
        let low = RegexReader.number(first)
        var high = RegexLimits.unlimitedRepeat
        if low >= RegexLimits.unlimitedRepeat { throw tooLarge }
        if !second.isEmpty {
            high = RegexReader.number(second)
            if high >= RegexLimits.unlimitedRepeat { throw tooLarge }
            if high < low {
                throw reader.error("min repeat greater than max repeat", reader.position - start)
            }
        }
        return (low, high)
    }

    private var tooLarge: RegexError {
        RegexError(kind: .overflow, message: "the repetition number is too large")
    }
}

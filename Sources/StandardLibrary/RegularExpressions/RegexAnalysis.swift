/// What can be told of a match before trying: how it starts.
struct RegexAnalysis {
    let tree: RegexTree

    init(_ tree: RegexTree) { self.tree = tree }

    /// The characters a match of a sequence can start with.
    func first(of nodes: [RegexNode], _ flags: RegexFlags) -> RegexFirst {
        var result = RegexFirst()
        for node in nodes {
            let part = first(of: node, flags)
            result.formUnion(part)
            if !part.isNullable { return result }
        }
        result.isNullable = true
        return result
    }

    private func first(of node: RegexNode, _ flags: RegexFlags) -> RegexFirst {
        var result = RegexFirst()
        switch node {
        case .literal(let point):
            for variant in RegexCaseMode(flags).variants(point) { result.insert(variant) }
        case .notLiteral(let point): insert(RegexSet([.literal(point)], negated: true, flags: flags), &result)
        case .any, .conditional:
            result = .everything
            if case .any = node { result.isNullable = false }
            if case .any = node, !flags.contains(.dotAll) { result.bits.0 &= ~(1 << 10) }
        case .set(let items, let negated): insert(RegexSet(items, negated: negated, flags: flags), &result)
        case .anchor, .look: result.isNullable = true
        case .branch(let items):
            for item in items {
                let part = first(of: item, flags)
                result.formUnion(part)
                if part.isNullable { result.isNullable = true }
            }
        case .group(_, let added, let removed, let inner):
            return first(of: inner, flags.combined(adding: added, removing: removed))
        case .atomic(let inner): return first(of: inner, flags)
        case .repetition(_, let least, let most, let inner):
            if most == 0 {
                result.isNullable = true
                return result
            }
            result = first(of: inner, flags)
            if least == 0 { result.isNullable = true }
        case .reference: return .everything
        case .failure: break
        }
        return result
    }

    private func insert(_ set: RegexSet, _ result: inout RegexFirst) {
        result.bits = set.bits
        result.wide = !set.hasNoWide
    }

    /// Literal characters that all matches start with, and whether they are all there is.
    func prefix(of nodes: [RegexNode], _ flags: RegexFlags) -> ([UInt32], Bool) {
        var result: [UInt32] = []
        for node in nodes {
            switch node {
            case .literal(let point) where RegexCaseMode(flags).variants(point).count == 1:
                result.append(point)
            case .group(_, let added, let removed, let inner):
                let (part, isWhole) = prefix(of: inner, flags.combined(adding: added, removing: removed))
                result += part
                if !isWhole { return (result, false) }
            default: return (result, false)
            }
        }
        return (result, true)
    }

    /// Whether a match can only start at the beginning of the string.
    func isAnchored(_ nodes: [RegexNode], _ flags: RegexFlags) -> Bool {
        guard let node = nodes.first else { return false }
        switch node {
        case .anchor(.beginningOfString): return true
        case .anchor(.beginning): return !flags.contains(.multiline)
        case .group(_, let added, let removed, let inner):
            return isAnchored(inner, flags.combined(adding: added, removing: removed))
        default: return false
        }
    }
}

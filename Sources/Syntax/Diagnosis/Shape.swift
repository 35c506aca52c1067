/// What the diagnosis knows of an expression: enough to say what cannot be assigned to, and where it stands.
struct Shape {
    /// The kinds that messages tell apart.
    enum Kind {
        case name, attribute, `subscript`, starred, list, tuple, lambda, call, operation, comparison,
            conditional
        case generator, listComprehension, setComprehension, dictComprehension, dict, set
        case yield, await, named, literal, fstring, ellipsis, none, `true`, `false`
        /// Parameters, arguments and the like, which are no expressions.
        case other
    }

    var kind: Kind
    /// Its first and last token.
    var first: Int
    var last: Int
    /// The elements of a list or tuple, what a star applies to, the left side of a comparison.
    var parts: [Shape] = []
    /// For a comparison: whether its first operator is `in`.
    var isMembership = false

    /// What CPython's messages call it.
    var name: String {
        switch kind {
        case .name: "name"
        case .attribute: "attribute"
        case .subscript: "subscript"
        case .starred: "starred"
        case .list: "list"
        case .tuple: "tuple"
        case .lambda: "lambda"
        case .call: "function call"
        case .operation, .other: "expression"
        case .comparison: "comparison"
        case .conditional: "conditional expression"
        case .generator: "generator expression"
        case .listComprehension: "list comprehension"
        case .setComprehension: "set comprehension"
        case .dictComprehension: "dict comprehension"
        case .dict: "dict literal"
        case .set: "set display"
        case .yield: "yield expression"
        case .await: "await expression"
        case .named: "named expression"
        case .literal: "literal"
        case .fstring: "f-string expression"
        case .ellipsis: "ellipsis"
        case .none: "None"
        case .true: "True"
        case .false: "False"
        }
    }

    /// What makes a list of targets.
    enum TargetUse { case assignment, loop, deletion }

    /// The innermost part that cannot be a target.
    func invalidTarget(for use: TargetUse) -> Shape? {
        switch kind {
        case .list, .tuple:
            for part in parts {
                if let invalid = part.invalidTarget(for: use) { return invalid }
            }
            return nil
        case .starred:
            return use == .deletion ? self : parts.first?.invalidTarget(for: use)
        case .comparison:
            guard use == .loop else { return self }
            return isMembership ? parts.first?.invalidTarget(for: use) : nil
        case .name, .subscript, .attribute:
            return nil
        default:
            return self
        }
    }

    /// Whether it can be assigned to; the rules for a star are left to what comes after.
    var isTarget: Bool {
        switch kind {
        case .name, .attribute, .subscript: true
        case .list, .tuple:
            parts.allSatisfy { $0.kind == .starred ? $0.parts.allSatisfy(\.isTarget) : $0.isTarget }
        default: false
        }
    }

    var isSingleTarget: Bool { kind == .name || kind == .attribute || kind == .subscript }
}

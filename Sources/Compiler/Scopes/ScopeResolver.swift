import Syntax

/// Decides for every name of every scope where it is found.
struct ScopeResolver {
    static func resolve(_ table: ScopeTable) throws(SyntaxError) {
        for scope in table.scopes {
            for position in scope.symbols.indices {
                scope.setPlace(try place(of: scope.symbols[position], in: scope), at: position)
            }
        }
    }

    private static func place(of symbol: Symbol, in scope: Scope) throws(SyntaxError) -> Place {
        let flags = symbol.flags
        if flags.contains(.global) {
            if flags.contains(.nonlocal) {
                throw SyntaxError(
                    "name '\(symbol.name)' is nonlocal and global", directive(symbol.name, scope))
            }
            return .globalExplicit
        }
        if flags.contains(.nonlocal) {
            if scope.kind == .module {
                throw SyntaxError(
                    "nonlocal declaration not allowed at module level", directive(symbol.name, scope))
            }
            switch search(symbol.name, from: scope) {
            case .globalImplicit:
                throw SyntaxError(
                    "no binding for nonlocal '\(symbol.name)' found", directive(symbol.name, scope))
            case let place:
                if let owner = owner(of: symbol.name, from: scope),
                    owner.flags(symbol.name).contains(.typeParameter)
                {
                    throw SyntaxError(
                        "nonlocal binding not allowed for type parameter '\(symbol.name)'",
                        directive(symbol.name, scope))
                }
                return place
            }
        }
        if !flags.isDisjoint(with: .bound) { return scope.kind == .module ? .globalImplicit : .local }
        return search(symbol.name, from: scope)
    }

    private static func directive(_ name: String, _ scope: Scope) -> SourceRange {
        scope.directives.first { $0.name == name }?.range ?? .none
    }

    /// The scope around `scope` that binds the name for it.
    private static func owner(of name: String, from scope: Scope) -> Scope? {
        var crossed = !scope.isInlined
        var current = scope.parent
        while let candidate = current {
            switch candidate.kind {
            case .module: return nil
            case .class:
                // Bounds and aliases directly in a class see its variables, those it declares global included.
                if candidate === scope.parent?.frame || candidate === scope.parent, scope.canSeeClassScope,
                    candidate.flags(name).contains(.global)
                {
                    return nil
                }
                if crossed, name == "__class__" {
                    candidate.needsClassCell = true
                    return candidate
                }
                if crossed, name == "__classdict__" {
                    candidate.needsClassNamespace = true
                    return candidate
                }
            default:
                let flags = candidate.flags(name)
                if flags.contains(.global) { return nil }
                if !flags.contains(.nonlocal), !flags.isDisjoint(with: .bound) { return candidate }
            }
            crossed = crossed || !candidate.isInlined
            current = candidate.parent
        }
        return nil
    }

    private static func search(_ name: String, from scope: Scope) -> Place {
        guard let owner = owner(of: name, from: scope) else { return .globalImplicit }
        var crossed = false
        var current: Scope? = scope
        while let inner = current, inner !== owner {
            if !inner.isInlined {
                inner.addFree(name)
                crossed = true
            }
            current = inner.parent
        }
        if crossed, owner.kind != .class { owner.add(name, .captured) }
        if scope.isInlined {
            // The frame's own closure may still hold it.
            return scope.frame === owner.frame ? .outer : .free
        }
        return .free
    }
}

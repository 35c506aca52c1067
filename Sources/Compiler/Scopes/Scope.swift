import Syntax

/// A region of source text with its own names.
final class Scope {
    enum Kind: UInt8 {
        case module, `class`, function, lambda, generator
        case listComprehension, setComprehension, dictComprehension
        /// Holds the type parameters of a generic function, class or alias.
        case typeParameters
        /// The bound or the constraints of a type variable, evaluated when they are asked for.
        case typeVariableBound
        case typeParameterDefault
        case typeAlias
    }

    /// Identifies the node that opens a scope: each kind opens at most one at a place.
    struct Key: Hashable {
        private let bits: UInt64

        init(_ kind: Kind, _ range: SourceRange) {
            bits =
                UInt64(UInt32(bitPattern: range.line)) << 32
                ^ UInt64(UInt32(bitPattern: range.column)) << 4 ^ UInt64(kind.rawValue)
        }
    }

    let kind: Kind
    let name: String
    let parent: Scope?
    /// Runs within the frame of the scope around it.
    let isInlined: Bool
    /// Stands, at any depth, inside a function.
    let isNested: Bool
    /// Is `async def`.
    var isAsyncFunction = false
    var isGenerator = false
    /// Awaits, or holds an asynchronous `for` or `with`.
    var isCoroutine = false
    /// Holds annotated assignments (of interest in modules and classes).
    var hasAnnotations = false
    /// An annotation scope directly in a class, which sees the class's names.
    var canSeeClassScope = false
    /// A method refers to `__class__`.
    var needsClassCell = false
    /// An annotation scope refers to the class namespace.
    var needsClassNamespace = false
    /// While collecting: the target of a comprehension's `for` is being visited.
    var isInIterationTarget = false
    /// While collecting: how errors name a scope of type parameters' parts.
    var description = ""
    /// While collecting: how many iterables of comprehensions are being visited.
    var iterableDepth = 0
    private(set) var symbols: [Symbol] = []
    private var index: [String: Int] = [:]
    /// `global` and `nonlocal` statements, for the places of errors.
    var directives: [(name: String, range: SourceRange)] = []
    /// Variables of enclosing scopes that the code of this scope, or of scopes inside it, needs in its closure.
    private(set) var freeNames: Set<String> = []

    init(_ kind: Kind, name: String, parent: Scope?) {
        self.kind = kind
        self.name = name
        self.parent = parent
        switch kind {
        case .listComprehension, .setComprehension, .dictComprehension:
            isInlined = !(parent?.canSeeClassScope ?? false)
        default: isInlined = false
        }
        isNested = parent.map { $0.isNested || $0.isFunctionLike } ?? false
        iterableDepth = parent?.iterableDepth ?? 0
    }

    /// Its names are local variables, visible in scopes inside it.
    var isFunctionLike: Bool { kind != .module && kind != .class }

    var isComprehension: Bool {
        switch kind {
        case .generator, .listComprehension, .setComprehension, .dictComprehension: true
        default: false
        }
    }

    /// The innermost scope around this one that has a frame of its own.
    var frame: Scope {
        var scope = self
        while scope.isInlined, let parent = scope.parent { scope = parent }
        return scope
    }

    func flags(_ name: String) -> SymbolFlags { index[name].map { symbols[$0].flags } ?? [] }

    func symbol(_ name: String) -> Symbol? { index[name].map { symbols[$0] } }

    /// Adds flags to a name, which is new or known.
    @discardableResult
    func add(_ name: String, _ flags: SymbolFlags) -> SymbolFlags {
        if let position = index[name] {
            symbols[position].flags.formUnion(flags)
            return symbols[position].flags
        }
        index[name] = symbols.count
        symbols.append(Symbol(name: name, flags: flags))
        return flags
    }

    func setPlace(_ place: Place, at position: Int) { symbols[position].place = place }

    func addFree(_ name: String) { freeNames.insert(name) }
}

/// All scopes of a source text.
struct ScopeTable {
    let module: Scope
    /// In the order in which they open, so a scope comes after the one around it.
    private(set) var scopes: [Scope]
    private var byKey: [Scope.Key: Scope] = [:]

    init(module: Scope) {
        self.module = module
        scopes = [module]
    }

    mutating func add(_ scope: Scope, _ range: SourceRange) {
        scopes.append(scope)
        byKey[Scope.Key(scope.kind, range)] = scope
    }

    /// The scope that the node at a place opens.
    func scope(_ kind: Scope.Kind, _ range: SourceRange) -> Scope? { byKey[Scope.Key(kind, range)] }
}

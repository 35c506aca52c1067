/// A parsed source text.
public struct Module: Sendable {
    /// Its statements in order.
    public let body: [Statement]
    /// What its reader should be warned about.
    public let warnings: [SyntaxWarning]

    /// Creates a module.
    public init(body: [Statement], warnings: [SyntaxWarning] = []) {
        self.body = body
        self.warnings = warnings
    }
}

/// A statement node, named and shaped after CPython's `ast` module.
public struct Statement: Sendable {
    /// What the statement is.
    public let kind: Kind
    /// Where it stands in the source.
    public let range: SourceRange

    /// Creates a node.
    public init(_ kind: Kind, _ range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    /// The kinds of statement of the grammar.
    public indirect enum Kind: Sendable {
        case function(FunctionDefinition)
        case `class`(ClassDefinition)
        case `return`(Expression?)
        case delete([Expression])
        case assign(targets: [Expression], value: Expression)
        case typeAlias(name: Expression, typeParameters: [TypeParameter], value: Expression)
        case augmentedAssign(target: Expression, BinaryOperator, value: Expression)
        /// `isSimple` is false for parenthesised names and for attribute and subscript targets.
        case annotatedAssign(target: Expression, annotation: Expression, value: Expression?, isSimple: Bool)
        case `for`(target: Expression, iterable: Expression, body: [Statement], orElse: [Statement], isAsync: Bool)
        case `while`(test: Expression, body: [Statement], orElse: [Statement])
        /// `elif` is a nested `if` in `orElse`.
        case `if`(test: Expression, body: [Statement], orElse: [Statement])
        case with([WithItem], body: [Statement], isAsync: Bool)
        case match(subject: Expression, [MatchCase])
        case raise(Expression?, cause: Expression?)
        case `try`(body: [Statement], handlers: [ExceptHandler], orElse: [Statement], finalBody: [Statement], isStar: Bool)
        case assert(Expression, message: Expression?)
        case `import`([ImportAlias])
        case importFrom(module: String?, [ImportAlias], level: Int)
        case global([String])
        case nonlocal([String])
        case expression(Expression)
        case pass
        case `break`
        case `continue`
    }
}

/// `def` and `async def`.
public struct FunctionDefinition: Sendable {
    public let name: String
    public let parameters: Parameters
    public let body: [Statement]
    public let decorators: [Expression]
    public let returns: Expression?
    public let typeParameters: [TypeParameter]
    public let isAsync: Bool

    /// Creates a definition.
    public init(
        name: String, parameters: Parameters, body: [Statement], decorators: [Expression], returns: Expression?,
        typeParameters: [TypeParameter], isAsync: Bool
    ) {
        self.name = name
        self.parameters = parameters
        self.body = body
        self.decorators = decorators
        self.returns = returns
        self.typeParameters = typeParameters
        self.isAsync = isAsync
    }
}

/// `class`.
public struct ClassDefinition: Sendable {
    public let name: String
    public let bases: [Expression]
    public let keywords: [Keyword]
    public let body: [Statement]
    public let decorators: [Expression]
    public let typeParameters: [TypeParameter]

    /// Creates a definition.
    public init(
        name: String, bases: [Expression], keywords: [Keyword], body: [Statement], decorators: [Expression],
        typeParameters: [TypeParameter]
    ) {
        self.name = name
        self.bases = bases
        self.keywords = keywords
        self.body = body
        self.decorators = decorators
        self.typeParameters = typeParameters
    }
}

/// One context manager of a `with` statement.
public struct WithItem: Sendable {
    public let context: Expression
    public let target: Expression?

    /// Creates an item.
    public init(context: Expression, target: Expression?) {
        self.context = context
        self.target = target
    }
}

/// One `except` or `except*` clause.
public struct ExceptHandler: Sendable {
    public let type: Expression?
    public let name: String?
    public let body: [Statement]
    public let range: SourceRange

    /// Creates a clause.
    public init(type: Expression?, name: String?, body: [Statement], range: SourceRange) {
        self.type = type
        self.name = name
        self.body = body
        self.range = range
    }
}

/// `name as asName` of an import; the name is dotted, or `*`.
public struct ImportAlias: Sendable {
    public let name: String
    public let asName: String?
    public let range: SourceRange

    /// Creates an alias.
    public init(name: String, asName: String?, range: SourceRange) {
        self.name = name
        self.asName = asName
        self.range = range
    }
}

/// One `case` of a `match` statement.
public struct MatchCase: Sendable {
    public let pattern: Pattern
    public let guardExpression: Expression?
    public let body: [Statement]

    /// Creates a case.
    public init(pattern: Pattern, guardExpression: Expression?, body: [Statement]) {
        self.pattern = pattern
        self.guardExpression = guardExpression
        self.body = body
    }
}

/// A pattern of a `match` statement (PEP 634).
public struct Pattern: Sendable {
    /// What the pattern is.
    public let kind: Kind
    /// Where it stands in the source.
    public let range: SourceRange

    /// Creates a node.
    public init(_ kind: Kind, _ range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    /// The kinds of pattern.
    public indirect enum Kind: Sendable {
        case value(Expression)
        /// `None`, `True` or `False`, compared by identity.
        case singleton(Constant)
        case sequence([Pattern])
        case mapping(keys: [Expression], patterns: [Pattern], rest: String?)
        case `class`(Expression, patterns: [Pattern], keywordNames: [String], keywordPatterns: [Pattern])
        /// `*name`, or `*_` with `nil`.
        case star(String?)
        /// `pattern as name`; both `nil` is the wildcard, a `nil` pattern is a capture.
        case `as`(Pattern?, name: String?)
        case or([Pattern])
    }
}

/// A type parameter (PEP 695, defaults PEP 696).
public struct TypeParameter: Sendable {
    /// `T`, `**P` and `*Ts`.
    public enum Kind: Sendable { case typeVar(bound: Expression?), paramSpec, typeVarTuple }
    public let kind: Kind
    public let name: String
    public let defaultValue: Expression?
    public let range: SourceRange

    /// Creates a type parameter.
    public init(kind: Kind, name: String, defaultValue: Expression?, range: SourceRange) {
        self.kind = kind
        self.name = name
        self.defaultValue = defaultValue
        self.range = range
    }
}

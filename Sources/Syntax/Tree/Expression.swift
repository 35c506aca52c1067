/// An expression node, named and shaped after CPython's `ast` module.
///
/// Load, store and delete contexts are implied by where the node stands.
public struct Expression: Sendable {
    /// What the expression is.
    public let kind: Kind
    /// Where it stands in the source.
    public let range: SourceRange

    /// Creates a node.
    public init(_ kind: Kind, _ range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    /// The kinds of expression of the grammar.
    public indirect enum Kind: Sendable {
        case constant(Constant)
        case name(String)
        case boolOp(BoolOperator, [Expression])
        case named(target: Expression, value: Expression)
        case binary(Expression, BinaryOperator, Expression)
        case unary(UnaryOperator, Expression)
        case lambda(Parameters, body: Expression)
        case conditional(test: Expression, body: Expression, orElse: Expression)
        /// A `nil` key stands for `**value`.
        case dict([(key: Expression?, value: Expression)])
        case set([Expression])
        case list([Expression])
        case tuple([Expression])
        case listComprehension(Expression, [Comprehension])
        case setComprehension(Expression, [Comprehension])
        case dictComprehension(key: Expression, value: Expression, [Comprehension])
        case generator(Expression, [Comprehension])
        case await(Expression)
        case yield(Expression?)
        case yieldFrom(Expression)
        /// `left ops[0] comparators[0] ops[1] comparators[1] …`
        case compare(Expression, [CompareOperator], [Expression])
        /// Positional arguments (with `.starred` for `*x`) and keywords (name `nil` for `**x`), in source order each.
        case call(Expression, arguments: [Expression], keywords: [Keyword])
        /// An f-string: `.constant(.string)` and `.formattedValue` parts in order.
        case joinedString([Expression])
        /// One replacement field: `conversion` is `nil` or one of `s`, `r`, `a`; the spec is a `.joinedString`.
        case formattedValue(Expression, conversion: Character?, spec: Expression?)
        case attribute(Expression, String)
        case `subscript`(Expression, index: Expression)
        case starred(Expression)
        case slice(lower: Expression?, upper: Expression?, step: Expression?)
    }
}

/// A literal's value.
public enum Constant: Sendable, Hashable {
    case none
    case `true`
    case `false`
    case ellipsis
    case int(Int)
    /// An integer literal beyond `Int`: its digits without prefix and underscores, and their radix (2, 8, 10 or 16).
    case bigInt(digits: String, radix: Int)
    case float(Double)
    /// An imaginary literal's coefficient (`2.5j` is `.imaginary(2.5)`).
    case imaginary(Double)
    case string(String)
    /// A string that holds lone surrogates, as code points.
    case codePoints([UInt32])
    case bytes([UInt8])
}

/// `and`, `or`.
public enum BoolOperator: Sendable { case and, or }

/// Binary arithmetic operators.
public enum BinaryOperator: UInt8, Sendable, CaseIterable {
    case add, subtract, multiply, matrixMultiply, trueDivide, floorDivide, modulo, power
    case leftShift, rightShift, bitAnd, bitOr, bitXor
}

/// Unary operators.
public enum UnaryOperator: UInt8, Sendable { case positive, negative, invert, not }

/// Comparison operators.
public enum CompareOperator: UInt8, Sendable {
    case less, lessEqual, equal, notEqual, greater, greaterEqual, `is`, isNot, `in`, notIn
}

/// `for target in iterable if conditions…` of a comprehension.
public struct Comprehension: Sendable {
    public let target: Expression
    public let iterable: Expression
    public let conditions: [Expression]
    public let isAsync: Bool

    /// Creates one clause.
    public init(target: Expression, iterable: Expression, conditions: [Expression], isAsync: Bool) {
        self.target = target
        self.iterable = iterable
        self.conditions = conditions
        self.isAsync = isAsync
    }
}

/// A keyword argument of a call or a class; `name` is `nil` for `**value`.
public struct Keyword: Sendable {
    public let name: String?
    public let value: Expression
    public let range: SourceRange

    /// Creates a keyword argument.
    public init(name: String?, value: Expression, range: SourceRange) {
        self.name = name
        self.value = value
        self.range = range
    }
}

/// The parameters of a function or lambda.
public struct Parameters: Sendable {
    public var positionalOnly: [Parameter] = []
    public var positionalOrKeyword: [Parameter] = []
    /// `*args`.
    public var variadic: Parameter?
    public var keywordOnly: [Parameter] = []
    /// `**kwargs`.
    public var variadicKeywords: Parameter?

    /// Creates an empty list.
    public init() {}
}

/// One parameter with its annotation and default.
public struct Parameter: Sendable {
    public let name: String
    public let annotation: Expression?
    public let defaultValue: Expression?
    public let range: SourceRange

    /// Creates a parameter.
    public init(name: String, annotation: Expression?, defaultValue: Expression?, range: SourceRange) {
        self.name = name
        self.annotation = annotation
        self.defaultValue = defaultValue
        self.range = range
    }
}

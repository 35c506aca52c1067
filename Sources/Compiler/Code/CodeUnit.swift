import Syntax

/// What the compiler makes of one scope: instructions and all they refer to, free of any session.
public final class CodeUnit: Sendable {
    /// Properties of the scope.
    public struct Flags: OptionSet, Sendable {
        public let rawValue: UInt16
        /// Creates a set of flags.
        public init(rawValue: UInt16) { self.rawValue = rawValue }
        public static let generator = Flags(rawValue: 1)
        public static let coroutine = Flags(rawValue: 2)
        public static let asyncGenerator = Flags(rawValue: 4)
        /// Has `*args`.
        public static let variadic = Flags(rawValue: 8)
        /// Has `**kwargs`.
        public static let variadicKeywords = Flags(rawValue: 16)
        /// Names live in the mapping in register 0 (class bodies, `exec` and `eval` code with their own locals).
        public static let usesNames = Flags(rawValue: 32)
        /// Stands inside a function.
        public static let nested = Flags(rawValue: 64)
        /// A function body (locals in registers), not a module or class.
        public static let optimized = Flags(rawValue: 128)
        /// The top level of a module, cell or script that holds an `await` and so runs as a coroutine.
        public static let topLevelAwait = Flags(rawValue: 256)
        /// Has a docstring, which is constant 0.
        public static let hasDocstring = Flags(rawValue: 512)
        /// A generator function whose generators can be awaited (`types.coroutine`).
        public static let iterableCoroutine = Flags(rawValue: 1024)
        /// `from __future__ import annotations` holds.
        public static let keepsAnnotationsAsText = Flags(rawValue: 2048)
        /// `from __future__ import barry_as_FLUFL` holds.
        public static let prefersOldInequality = Flags(rawValue: 4096)
    }

    /// One protected range: an exception at a word in `start..<end` is put into `register` and control goes to
    /// `handler`. Inner ranges come first.
    public struct ExceptionEntry: Sendable {
        public let start: Int
        public let end: Int
        public let handler: Int
        public let register: Int

        /// Creates an entry.
        public init(start: Int, end: Int, handler: Int, register: Int) {
            self.start = start
            self.end = end
            self.handler = handler
            self.register = register
        }
    }

    /// A constant of the code.
    public enum Constant: Sendable {
        case literal(Syntax.Constant)
        case tuple([Constant])
        case frozenSet([Constant])
        case code(CodeUnit)
    }

    /// All the parts, filled by the compiler.
    public struct Parts: Sendable {
        public var name = ""
        public var qualifiedName = ""
        public var filename = ""
        public var firstLine = 1
        public var flags: Flags = []
        /// Positional parameters, positional-only ones included (`co_argcount`).
        public var argumentCount = 0
        public var positionalOnlyCount = 0
        public var keywordOnlyCount = 0
        /// Registers a frame needs, parameters and temporaries included.
        public var registerCount = 0
        /// Registers of variables, cells included; those above hold what is being computed.
        public var localCount = 0
        /// Names of the variables in the first registers, parameters first (`co_varnames`); inlined
        /// comprehension variables and temporaries have no entry or an empty one.
        public var variableNames: [String] = []
        /// Variables that live in cells, with the register that holds the cell.
        public var cellVariables: [(name: String, register: Int)] = []
        /// Variables of enclosing scopes, in the order of the closure tuple.
        public var freeVariables: [String] = []
        public var instructions: [UInt64] = []
        /// The source range of each word of `instructions`.
        public var positions: [SourceRange] = []
        public var constants: [Constant] = []
        public var names: [String] = []
        public var exceptionTable: [ExceptionEntry] = []
        /// Inline caches the instructions use, numbered from 0 in their trailing words.
        public var cacheCount = 0

        /// Creates empty parts.
        public init() {}
    }

    /// The parts.
    public let parts: Parts

    /// Wraps finished parts.
    public init(_ parts: Parts) { self.parts = parts }
}

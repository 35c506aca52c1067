import BigInt

/// A native's body: gets the thread it runs on and its arguments.
///
/// With a signature, arguments are bound to parameters first: one slot per parameter in order (a tuple for `*args`, a
/// dict for `**kwargs`, the default or unbound where nothing was passed). Without one they come as they were passed.
package typealias NativeBody = (ThreadState, Arguments) throws -> Value

/// Arguments of a native call: a window on the caller's registers.
package struct Arguments {
    package let base: UnsafeMutablePointer<Value>
    package let count: Int

    @inlinable @inline(__always) package init(base: UnsafeMutablePointer<Value>, count: Int) {
        self.base = base
        self.count = count
    }

    /// The argument at an index below `count`; natives with a signature have one for every parameter.
    @inlinable @inline(__always) package subscript(index: Int) -> Value { base[index] }

    /// The arguments from `start` on.
    package func dropFirst(_ start: Int = 1) -> Arguments {
        Arguments(base: base + start, count: max(0, count - start))
    }
    package var array: [Value] { Array(UnsafeBufferPointer(start: base, count: count)) }
}

/// A function or method written in Swift.
public final class NativeFunctionObject: Object {
    /// How the function was defined, which decides what `type()`, `repr` and error messages say.
    package enum Role: UInt8, Sendable {
        /// A function of a module, or bound to its module (`builtin_function_or_method`).
        case function
        /// Found on a type and called with an instance first (`method_descriptor`).
        case method
        /// A special method (`wrapper_descriptor`), such as `int.__add__`.
        case slot
        /// Called with the class first.
        case classMethod
        case staticMethod
        /// `__new__`: a static method that gets the class.
        case new
    }

    package let name: String
    package let body: NativeBody
    package let role: Role
    /// The parameters as CPython's text signature has them, e.g. "self, sep=None, maxsplit=-1, /"; nil: positional
    /// arguments only, any number.
    package let signatureText: StaticString?
    /// Number of arguments with which the body can be called directly, once known; -1.
    var plainCount = -1
    /// Parsed when first needed.
    package var signature: NativeSignature? {
        @inline(__always) get { storedSignature }
        @inline(__always) set { storedSignature = newValue }
    }
    final var storedSignature: NativeSignature?
    /// The type that defines the method; nil for functions.
    package unowned(unsafe) let owner: TypeObject?
    package var moduleName: String?
    package var documentation: String?

    package init(
        _ session: Session, _ name: String, _ signature: StaticString?, role: Role = .function,
        owner: TypeObject? = nil, moduleName: String? = nil, body: @escaping NativeBody
    ) {
        self.name = name
        signatureText = signature
        self.body = body
        self.role = role
        self.owner = owner
        self.moduleName = moduleName
        let types: Types = session.types
        let type =
            switch role {
            case .function, .staticMethod, .new: types.builtinFunction
            case .classMethod: types.classMethodDescriptor
            case .method: types.methodDescriptor
            case .slot: types.wrapperDescriptor
            }
        super.init(type.rootShape, kind: .nativeFunction)
    }

    package override func trace(_ heap: Heap) {
        if let owner { heap.mark(owner) }
        if let signature { heap.mark(signature.defaults, count: signature.names.count) }
    }
}

/// The parsed parameters of a native.
package final class NativeSignature {
    package let names: [String]
    /// Parameters before `/`.
    package let positionalOnlyCount: Int
    /// Parameters that can be passed by position.
    package let positionalCount: Int
    /// Leading parameters without a default.
    package let requiredCount: Int
    package let keywordOnlyRequired: [Bool]
    /// Place of `*args` / `**kwargs` among the slots.
    package let variadicSlot: Int?
    package let keywordsSlot: Int?
    /// Value of each slot where nothing is passed; unbound for required ones and for defaults that are no literal.
    package let defaults: UnsafeMutablePointer<Value>
    package let slotCount: Int
    /// All parameters are positional without `*args`, so a call with the right number needs no binding.
    package let isPlain: Bool

    deinit { defaults.deallocate() }

    package init(_ text: StaticString, _ session: Session) {
        var parsed: [(name: String, defaultText: String?)] = []
        var keywordOnly = false
        var positionalOnlyCount = 0
        var positionalCount = 0
        var requiredCount = 0
        var keywordOnlyRequired: [Bool] = []
        var variadicSlot: Int?
        var keywordsSlot: Int?
        let source = text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        for part in Self.split(source) {
            switch part {
            case "/": positionalOnlyCount = parsed.count
            case "*": keywordOnly = true
            case _ where part.hasPrefix("**"):
                keywordsSlot = parsed.count
                parsed.append((String(part.dropFirst(2)), "{}"))
            case _ where part.hasPrefix("*"):
                variadicSlot = parsed.count
                keywordOnly = true
                parsed.append((String(part.dropFirst()), "()"))
            default:
                var name = part
                var defaultText: String?
                if let equals = part.firstIndex(of: "=") {
                    name = String(part[..<equals])
                    defaultText = String(part[part.index(after: equals)...])
                }
                parsed.append((name, defaultText))
                if keywordOnly {
                    keywordOnlyRequired.append(defaultText == nil)
                } else {
                    positionalCount += 1
                    if defaultText == nil { requiredCount = positionalCount }
                }
            }
        }
        names = parsed.map(\.name)
        self.positionalOnlyCount = positionalOnlyCount
        self.positionalCount = positionalCount
        self.requiredCount = requiredCount
        self.keywordOnlyRequired = keywordOnlyRequired
        self.variadicSlot = variadicSlot
        self.keywordsSlot = keywordsSlot
        slotCount = parsed.count
        isPlain = variadicSlot == nil && keywordsSlot == nil && !keywordOnly
        defaults = .allocate(capacity: max(1, parsed.count))
        defaults.initialize(repeating: .unbound, count: max(1, parsed.count))
        for (index, parameter) in parsed.enumerated() {
            defaults[index] = parameter.defaultText.map { Self.literal($0, session) } ?? .unbound
        }
    }

    /// Splits at top-level commas and trims spaces.
    private static func split(_ text: String) -> [String] {
        var parts: [String] = []
        var current = ""
        var quoted = false
        for character in text {
            if character == "'" { quoted.toggle() }
            if character == "," && !quoted {
                parts.append(current)
                current = ""
            } else if character != " " || quoted {
                current.append(character)
            }
        }
        if !current.isEmpty { parts.append(current) }
        return parts
    }

    private static func literal(_ text: String, _ session: Session) -> Value {
        switch text {
        case "None": return .none
        case "True": return .true
        case "False": return .false
        default:
            if let number = Int(text) {
                if Value.fitsSmallInt(number) { return Value(smallInt: number) }
                return Value(IntObject(session.types.int.rootShape, BigInt(number)))
            }
            if let number = Double(text) { return Value(number) }
            if text.count >= 2, text.first == "'", text.last == "'" {
                return Value(session.intern(String(text.dropFirst().dropLast())))
            }
            return .unbound
        }
    }
}

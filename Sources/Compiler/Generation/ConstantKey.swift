import Syntax

/// Tells constants of one code unit apart: by type and exact value, so `0`, `0.0`, `-0.0` and `False` all differ.
indirect enum ConstantKey: Hashable {
    case literal(Constant)
    case float(UInt64)
    case imaginary(UInt64)
    /// Strings beyond ASCII compare by their bytes: `String` would equate composed and decomposed characters.
    case text([UInt8])
    case tuple([ConstantKey])
    case frozenSet([ConstantKey])

    init(_ constant: Constant) {
        switch constant {
        case .float(let value): self = .float(value.bitPattern)
        case .imaginary(let value): self = .imaginary(value.bitPattern)
        case .string(let value) where !value.utf8.allSatisfy({ $0 < 0x80 }): self = .text(Array(value.utf8))
        default: self = .literal(constant)
        }
    }

    /// The key of a constant, or `nil` for code, which is never shared.
    init?(_ constant: CodeUnit.Constant) {
        switch constant {
        case .literal(let literal): self.init(literal)
        case .tuple(let items):
            guard let keys = Self.keys(items) else { return nil }
            self = .tuple(keys)
        case .frozenSet(let items):
            guard let keys = Self.keys(items) else { return nil }
            self = .frozenSet(keys)
        case .code: return nil
        }
    }

    private static func keys(_ items: [CodeUnit.Constant]) -> [ConstantKey]? {
        var keys: [ConstantKey] = []
        for item in items {
            guard let key = ConstantKey(item) else { return nil }
            keys.append(key)
        }
        return keys
    }
}

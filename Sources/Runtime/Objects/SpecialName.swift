/// The special methods the machine looks up on types, by their names without underscores.
///
/// A type caches what it finds for each (`TypeObject.special`), so an operator costs an array access, not a search.
package enum SpecialName: UInt8, CaseIterable, Sendable {
    case new, `init`, del, call, repr, str, bytes, format, hash, bool, len, lengthHint
    case getitem, setitem, delitem, missing, contains, iter, next, reversed
    case getattribute, getattr, setattr, delattr, dir, get, set, delete, setName
    case lt, le, eq, ne, gt, ge
    case add, sub, mul, matmul, truediv, floordiv, mod, pow, lshift, rshift, and, or, xor, divmod
    case radd, rsub, rmul, rmatmul, rtruediv, rfloordiv, rmod, rpow, rlshift, rrshift, rand, ror, rxor, rdivmod
    case iadd, isub, imul, imatmul, itruediv, ifloordiv, imod, ipow, ilshift, irshift, iand, ior, ixor
    case neg, pos, abs, invert, index, int, float, complex, round, trunc, floor, ceil
    case enter, exit, aenter, aexit, await, aiter, anext
    case initSubclass, classGetitem, instancecheck, subclasscheck, prepare, mroEntries
    case fspath, copy, deepcopy, reduce, reduceEx, sizeof

    /// The attribute name with its underscores.
    package var attributeName: String {
        switch self {
        case .lengthHint: "__length_hint__"
        case .setName: "__set_name__"
        case .initSubclass: "__init_subclass__"
        case .classGetitem: "__class_getitem__"
        case .mroEntries: "__mro_entries__"
        case .reduceEx: "__reduce_ex__"
        default: "__\(self)__"
        }
    }

    /// Room for one entry per name.
    package static let tableSize = 160
}

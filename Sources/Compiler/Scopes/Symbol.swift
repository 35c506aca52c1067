import Syntax

/// What a scope does with a name.
struct SymbolFlags: OptionSet {
    let rawValue: UInt16

    /// Declared by a `global` statement.
    static let global = SymbolFlags(rawValue: 1)
    /// Assigned in the scope.
    static let local = SymbolFlags(rawValue: 2)
    static let parameter = SymbolFlags(rawValue: 4)
    /// Declared by a `nonlocal` statement.
    static let nonlocal = SymbolFlags(rawValue: 8)
    static let used = SymbolFlags(rawValue: 16)
    static let imported = SymbolFlags(rawValue: 32)
    static let annotated = SymbolFlags(rawValue: 64)
    /// Bound by the `for` of a comprehension.
    static let iterationVariable = SymbolFlags(rawValue: 128)
    static let typeParameter = SymbolFlags(rawValue: 256)
    /// Target of an assignment expression, so its value may change in the middle of an expression.
    static let walrus = SymbolFlags(rawValue: 512)
    /// May become unbound again: deleted, or the name of an exception handler.
    static let unbindable = SymbolFlags(rawValue: 1024)
    /// Read or written by a nested function, so it lives in a cell.
    static let captured = SymbolFlags(rawValue: 2048)

    /// Any of these makes the name belong to the scope.
    static let bound: SymbolFlags = [.local, .parameter, .imported, .typeParameter]
}

/// Where a name of a scope is found.
enum Place: UInt8 {
    case unresolved
    /// In this scope; in a cell when the symbol is captured.
    case local
    /// In the closure.
    case free
    /// In the same frame, in a scope around this inlined comprehension.
    case outer
    case globalExplicit
    case globalImplicit
}

/// One name of a scope.
struct Symbol {
    let name: String
    var flags: SymbolFlags
    var place = Place.unresolved
}

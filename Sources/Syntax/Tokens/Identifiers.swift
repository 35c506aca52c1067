/// Identifiers that are not plain ASCII.
enum Identifiers {
    /// Characters that CPython accepts although their properties alone do not say so.
    static func isExtra(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool { false }

    /// The normal form under which a name is known (NFKC); ASCII names are their own.
    static func normalized(_ name: String) -> String { name }
}

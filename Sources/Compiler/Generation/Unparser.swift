import Syntax

/// Writes expressions back as source text, for annotations that are kept as text.
struct Unparser {
    static func text(of expression: Expression) -> String { "" }
}

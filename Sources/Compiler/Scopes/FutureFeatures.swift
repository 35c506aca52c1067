import Syntax

/// What `from __future__ import …` switches on.
struct FutureFeatures {
    /// Annotations are kept as source text.
    var annotations = false
    /// `<>` is spelled in place of `!=`.
    var oldInequality = false
    /// What code that is compiled at run time inherits.
    var flags: CodeUnit.Flags {
        var flags: CodeUnit.Flags = annotations ? .keepsAnnotationsAsText : []
        if oldInequality { flags.insert(.prefersOldInequality) }
        return flags
    }
    /// How many statements at the beginning may be `__future__` imports.
    private(set) var lastLine: Int32 = -1

    private static let mandatory: Set<String> = [
        "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
        "unicode_literals", "generator_stop", "barry_as_FLUFL",
    ]

    init(_ body: [Statement]) throws(SyntaxError) {
        var isFirst = true
        for statement in body {
            switch statement.kind {
            case .importFrom("__future__", let aliases, level: 0):
                let place = SourceRange(
                    line: statement.range.line, column: statement.range.column, endLine: statement.range.line,
                    endColumn: -1)
                for alias in aliases {
                    if alias.name == "annotations" {
                        annotations = true
                    } else if alias.name == "barry_as_FLUFL" {
                        oldInequality = true
                    } else if alias.name == "braces" {
                        throw SyntaxError("not a chance", place)
                    } else if !Self.mandatory.contains(alias.name) {
                        throw SyntaxError("future feature \(alias.name) is not defined", place)
                    }
                }
                lastLine = statement.range.line
            case .expression(let value) where isFirst:
                guard case .constant(let constant) = value.kind else { return }
                switch constant {
                case .string, .codePoints: break
                default: return
                }
            default: return
            }
            isFirst = false
        }
    }
}

import Syntax

/// `"%s = %r" % (a, b)` with nothing but plain conversions is compiled like an f-string.
enum PercentFormat {
    /// The parts of the f-string, or `nil` when the operation is not that simple.
    static func parts(_ format: String, _ op: BinaryOperator, _ right: Expression) -> [Expression]? {
        guard op == .modulo, case .tuple(let values) = right.kind, !values.isEmpty,
            !CodeGenerator.hasStarred(values)
        else { return nil }
        var parts: [Expression] = []
        var text = String.UnicodeScalarView()
        var next = values.startIndex
        var scalars = format.unicodeScalars.makeIterator()
        func flush() {
            if !text.isEmpty { parts.append(Expression(.constant(.string(String(text))), right.range)) }
            text = String.UnicodeScalarView()
        }
        while let scalar = scalars.next() {
            if scalar != "%" {
                text.append(scalar)
                continue
            }
            switch scalars.next() {
            case "%": text.append("%")
            case .some(let conversion) where conversion == "s" || conversion == "r" || conversion == "a":
                guard next < values.endIndex else { return nil }
                flush()
                let kind = Expression.Kind.formattedValue(
                    values[next], conversion: Character(conversion), spec: nil)
                parts.append(Expression(kind, values[next].range))
                next += 1
            default: return nil
            }
        }
        guard next == values.endIndex else { return nil }
        flush()
        return parts
    }
}

import Syntax

/// Doubtful code that CPython warns of while compiling.
extension CodeGenerator {
    func warnAboutIdentity(
        _ left: Expression, _ operators: [CompareOperator], _ comparators: [Expression], _ range: SourceRange
    ) {
        var first = left
        for (op, second) in zip(operators, comparators) {
            if op == .is || op == .isNot, let name = literalName(first) ?? literalName(second) {
                let text = op == .is ? "\"is\"" : "\"is not\""
                let advice = op == .is ? "==" : "!="
                warn("\(text) with '\(name)' literal. Did you mean \"\(advice)\"?", range)
                return
            }
            first = second
        }
    }

    /// The type of a literal whose identity means nothing.
    private func literalName(_ expression: Expression) -> String? {
        switch expression.kind {
        case .tuple: return "tuple"
        case .constant, .unary, .binary:
            guard case .literal(let literal)? = constant(of: expression) else { return nil }
            switch literal {
            case .none, .true, .false, .ellipsis: return nil
            default: return Self.typeName(literal)
            }
        default: return nil
        }
    }

    private static func typeName(_ constant: Constant) -> String {
        switch constant {
        case .none: "NoneType"
        case .true, .false: "bool"
        case .ellipsis: "ellipsis"
        case .int, .bigInt: "int"
        case .float: "float"
        case .imaginary: "complex"
        case .string, .codePoints: "str"
        case .bytes: "bytes"
        }
    }

    private static func displayName(_ expression: Expression) -> String? {
        switch expression.kind {
        case .constant(let constant): typeName(constant)
        case .tuple: "tuple"
        case .list, .listComprehension: "list"
        case .dict, .dictComprehension: "dict"
        case .set, .setComprehension: "set"
        case .generator: "generator"
        case .joinedString, .formattedValue: "str"
        case .lambda: "function"
        default: nil
        }
    }

    func warnAboutCall(_ callee: Expression, _ range: SourceRange) {
        if case .lambda = callee.kind { return }
        guard let name = Self.displayName(callee) else { return }
        warn("'\(name)' object is not callable; perhaps you missed a comma?", range)
    }

    func warnAboutSubscript(_ value: Expression, _ index: Expression, _ range: SourceRange) {
        switch value.kind {
        case .constant(let constant):
            switch constant {
            case .string, .codePoints, .bytes: break
            default:
                return warn(
                    "'\(Self.typeName(constant))' object is not subscriptable; perhaps you missed a comma?", range)
            }
        case .set, .setComprehension, .generator, .lambda:
            if let name = Self.displayName(value) {
                warn("'\(name)' object is not subscriptable; perhaps you missed a comma?", range)
            }
            return
        case .tuple, .list, .listComprehension, .joinedString, .formattedValue: break
        default: return
        }
        guard let type = Self.displayName(index) else { return }
        if case .constant(let constant) = index.kind {
            switch constant {
            case .int, .bigInt, .true, .false: return
            default: break
            }
        }
        guard let name = Self.displayName(value) else { return }
        warn("\(name) indices must be integers or slices, not \(type); perhaps you missed a comma?", range)
    }

    func warnAboutAssert(_ test: Expression, _ range: SourceRange) {
        if case .tuple(let items) = test.kind, !items.isEmpty {
            warn("assertion is always true, perhaps remove parentheses?", range)
        }
    }
}

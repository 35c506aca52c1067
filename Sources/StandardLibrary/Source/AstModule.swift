import Runtime
import Syntax
import Syntax

/// `_ast`: reads literals with the parser of the language, for `ast.literal_eval`.
func makeAstNativeModule(_ builder: ModuleBuilder) {
    builder.function("literal", "text, /") { t, a in
        let text =
            a[0].isKind(.bytes) ? try t.expectBytes(a[0]) : Array(try t.expectStr(a[0], "source").text.utf8)
        if text.contains(0) { throw t.error(.syntaxError, "source code string cannot contain null bytes") }
        // Blanks before an expression mean nothing.
        let source = Source(text: Array(text.drop { $0 == 0x20 || $0 == 0x09 }), filename: "<unknown>")
        let tree: Expression
        do {
            tree = try parseExpression(source)
        } catch let error as SyntaxError {
            throw t.syntaxError(error, source: source)
        }
        return try t.literalValue(tree, depth: 0)
    }
}

extension ThreadState {
    private func malformed(_ node: Expression) -> PythonError {
        let kind =
            switch node.kind {
            case .name: "Name"
            case .call: "Call"
            case .binary: "BinOp"
            case .unary: "UnaryOp"
            case .boolOp: "BoolOp"
            case .compare: "Compare"
            case .attribute: "Attribute"
            case .subscript: "Subscript"
            case .lambda: "Lambda"
            case .conditional: "IfExp"
            case .listComprehension: "ListComp"
            case .setComprehension: "SetComp"
            case .dictComprehension: "DictComp"
            case .generator: "GeneratorExp"
            case .joinedString: "JoinedStr"
            case .starred: "Starred"
            case .named: "NamedExpr"
            case .await: "Await"
            case .yield: "Yield"
            case .yieldFrom: "YieldFrom"
            default: "Constant"
            }
        let place = String(
            UInt(bitPattern: ObjectIdentifier(session).hashValue) & 0xFFFF_FFFF_FFFF, radix: 16)
        return valueError(
            "malformed node or string on line \(node.range.line): <ast.\(kind) object at 0x\(place)>")
    }

    private func signedNumber(_ node: Expression) throws -> Value {
        if case .unary(let op, let inner) = node.kind, op == .positive || op == .negative {
            return try unary(op, number(inner))
        }
        return try number(node)
    }

    private func number(_ node: Expression) throws -> Value {
        guard case .constant(let constant) = node.kind else { throw malformed(node) }
        switch constant {
        case .int, .bigInt, .float, .imaginary: return session.value(of: constant)
        default: throw malformed(node)
        }
    }

    private func literalItems(_ nodes: [Expression], _ depth: Int) throws -> ListObject {
        let list = session.list([])
        try protecting([Value(list)]) {
            for node in nodes { list.append(try literalValue(node, depth: depth + 1)) }
        }
        return list
    }

    /// The value of an expression that is built from literals only.
    fileprivate func literalValue(_ node: Expression, depth: Int) throws -> Value {
        try checkNativeStack()
        switch node.kind {
        case .constant(let constant): return session.value(of: constant)
        case .tuple(let items): return Value(session.tuple(try literalItems(items, depth).array))
        case .list(let items): return Value(try literalItems(items, depth))
        case .set(let items):
            let list = try literalItems(items, depth)
            return try call(Value(session.types.set), [Value(list)])
        case .call(let function, let arguments, let keywords):
            guard case .name("set") = function.kind, arguments.isEmpty, keywords.isEmpty else {
                throw malformed(node)
            }
            return try call(Value(session.types.set), [])
        case .dict(let pairs):
            let dict = session.dict()
            try protecting([Value(dict)]) {
                for pair in pairs {
                    guard let keyNode = pair.key else {
                        throw valueError("malformed node or string: None")
                    }
                    let key = try literalValue(keyNode, depth: depth + 1)
                    try protecting([key]) {
                        try dict.set(key, try literalValue(pair.value, depth: depth + 1), self)
                    }
                }
            }
            return Value(dict)
        case .unary: return try signedNumber(node)
        case .binary(let left, let op, let right) where op == .add || op == .subtract:
            // Only what a complex number looks like.
            let real = try signedNumber(left)
            let imaginary = try number(right)
            guard !real.isKind(.complex), imaginary.isKind(.complex) else { throw malformed(node) }
            return try binary(op, real, imaginary)
        default: throw malformed(node)
        }
    }
}

import Syntax

/// Writes a tree in one line: `Kind detail[line:column-end line:end column](children)`, absent children as `-`.
enum TreeText {
    static func text(_ module: Module) -> String { list(module.body.map(text)) }

    private static func node(_ name: String, _ range: SourceRange, _ children: [String] = []) -> String {
        let place = "[\(range.line):\(range.column)-\(range.endLine):\(range.endColumn)]"
        return name + place + (children.isEmpty ? "" : "(" + children.joined(separator: " ") + ")")
    }

    private static func list(_ items: [String]) -> String { "{" + items.joined(separator: " ") + "}" }

    private static func optional(_ value: Expression?) -> String { value.map(text) ?? "-" }

    private static func expressions(_ values: [Expression]) -> String { list(values.map(text)) }

    private static func body(_ statements: [Statement]) -> String { list(statements.map(text)) }

    static func constant(_ constant: Constant) -> String {
        switch constant {
        case .none: "None"
        case .true: "True"
        case .false: "False"
        case .ellipsis: "Ellipsis"
        case .int(let value): "\(value)"
        case .bigInt(let digits, let radix): "big\(radix):\(digits)"
        case .float(let value): "\(value)f"
        case .imaginary(let value): "\(value)j"
        case .string(let value): "'" + value.replacing("\n", with: "\\n") + "'"
        case .codePoints(let points): "points:" + points.map { String($0, radix: 16) }.joined(separator: ",")
        case .bytes(let bytes): "bytes:" + bytes.map { String($0, radix: 16) }.joined(separator: ",")
        }
    }

    static func text(_ value: Expression) -> String {
        let range = value.range
        switch value.kind {
        case .constant(let constant): return node(self.constant(constant), range)
        case .name(let name): return node(name, range)
        case .boolOp(let operation, let values):
            return node("\(operation)", range, values.map(text))
        case .named(let target, let value): return node("named", range, [text(target), text(value)])
        case .binary(let left, let operation, let right):
            return node("\(operation)", range, [text(left), text(right)])
        case .unary(let operation, let operand): return node("\(operation)", range, [text(operand)])
        case .lambda(let parameters, let body): return node("lambda", range, [text(parameters), text(body)])
        case .conditional(let test, let body, let orElse):
            return node("if", range, [text(test), text(body), text(orElse)])
        case .dict(let pairs):
            return node("dict", range, pairs.map { optional($0.key) + ":" + text($0.value) })
        case .set(let values): return node("set", range, values.map(text))
        case .list(let values): return node("list", range, values.map(text))
        case .tuple(let values): return node("tuple", range, values.map(text))
        case .listComprehension(let element, let clauses):
            return node("listcomp", range, [text(element)] + clauses.map(text))
        case .setComprehension(let element, let clauses):
            return node("setcomp", range, [text(element)] + clauses.map(text))
        case .generator(let element, let clauses):
            return node("generator", range, [text(element)] + clauses.map(text))
        case .dictComprehension(let key, let value, let clauses):
            return node("dictcomp", range, [text(key), text(value)] + clauses.map(text))
        case .await(let value): return node("await", range, [text(value)])
        case .yield(let value): return node("yield", range, [optional(value)])
        case .yieldFrom(let value): return node("yieldfrom", range, [text(value)])
        case .starred(let value): return node("starred", range, [text(value)])
        case .compare(let left, let operators, let values):
            let name = operators.map { "\($0)" }.joined(separator: ",")
            return node(name, range, [text(left)] + values.map(text))
        case .call(let function, let arguments, let keywords):
            return node("call", range, [text(function), expressions(arguments), list(keywords.map(text))])
        case .joinedString(let parts): return node("joined", range, parts.map(text))
        case .formattedValue(let value, let conversion, let spec):
            return node("field\(conversion.map { "!\($0)" } ?? "")", range, [text(value), optional(spec)])
        case .attribute(let value, let name): return node("." + name, range, [text(value)])
        case .subscript(let value, let index): return node("subscript", range, [text(value), text(index)])
        case .slice(let lower, let upper, let step):
            return node("slice", range, [optional(lower), optional(upper), optional(step)])
        }
    }

    private static func text(_ clause: Comprehension) -> String {
        (clause.isAsync ? "async-for" : "for") + "("
            + [text(clause.target), text(clause.iterable), expressions(clause.conditions)].joined(
                separator: " ") + ")"
    }

    private static func text(_ keyword: Keyword) -> String {
        node(keyword.name ?? "**", keyword.range, [text(keyword.value)])
    }

    private static func text(_ parameters: Parameters) -> String {
        func all(_ mark: String, _ list: [Parameter]) -> [String] {
            list.map { node(mark + $0.name, $0.range, [optional($0.annotation), optional($0.defaultValue)]) }
        }
        return list(
            all("/", parameters.positionalOnly) + all("", parameters.positionalOrKeyword)
                + all("*", parameters.variadic.map { [$0] } ?? []) + all("=", parameters.keywordOnly)
                + all("**", parameters.variadicKeywords.map { [$0] } ?? []))
    }

    private static func text(_ parameter: TypeParameter) -> String {
        let bound: String
        let mark: String
        switch parameter.kind {
        case .typeVar(let value): (mark, bound) = ("", optional(value))
        case .paramSpec: (mark, bound) = ("**", "-")
        case .typeVarTuple: (mark, bound) = ("*", "-")
        }
        return node(mark + parameter.name, parameter.range, [bound, optional(parameter.defaultValue)])
    }

    private static func text(_ alias: ImportAlias) -> String {
        node(alias.name + (alias.asName.map { ">" + $0 } ?? ""), alias.range)
    }

    static func text(_ statement: Statement) -> String {
        let range = statement.range
        switch statement.kind {
        case .function(let function):
            return node(
                (function.isAsync ? "async-def " : "def ") + function.name, range,
                [
                    text(function.parameters), expressions(function.decorators), optional(function.returns),
                    list(function.typeParameters.map(text)), body(function.body),
                ])
        case .class(let definition):
            return node(
                "class " + definition.name, range,
                [
                    expressions(definition.bases), list(definition.keywords.map(text)),
                    expressions(definition.decorators), list(definition.typeParameters.map(text)),
                    body(definition.body),
                ])
        case .return(let value): return node("return", range, [optional(value)])
        case .delete(let targets): return node("del", range, targets.map(text))
        case .assign(let targets, let value):
            return node("assign", range, [expressions(targets), text(value)])
        case .typeAlias(let name, let parameters, let value):
            return node("type", range, [text(name), list(parameters.map(text)), text(value)])
        case .augmentedAssign(let target, let operation, let value):
            return node("\(operation)=", range, [text(target), text(value)])
        case .annotatedAssign(let target, let annotation, let value, let isSimple):
            return node(
                isSimple ? "annotate" : "annotate-other", range,
                [text(target), text(annotation), optional(value)])
        case .for(let target, let iterable, let block, let orElse, let isAsync):
            return node(
                isAsync ? "async-for" : "for", range,
                [text(target), text(iterable), body(block), body(orElse)])
        case .while(let test, let block, let orElse):
            return node("while", range, [text(test), body(block), body(orElse)])
        case .if(let test, let block, let orElse):
            return node("if", range, [text(test), body(block), body(orElse)])
        case .with(let items, let block, let isAsync):
            let texts = items.map { text($0.context) + ">" + optional($0.target) }
            return node(isAsync ? "async-with" : "with", range, [list(texts), body(block)])
        case .match(let subject, let cases):
            let texts = cases.map {
                "case("
                    + [text($0.pattern), optional($0.guardExpression), body($0.body)].joined(separator: " ")
                    + ")"
            }
            return node("match", range, [text(subject)] + texts)
        case .raise(let value, let cause): return node("raise", range, [optional(value), optional(cause)])
        case .try(let block, let handlers, let orElse, let finalBody, let isStar):
            let texts = handlers.map {
                node(
                    "except" + ($0.name.map { " " + $0 } ?? ""), $0.range, [optional($0.type), body($0.body)])
            }
            return node(
                isStar ? "try*" : "try", range, [body(block), list(texts), body(orElse), body(finalBody)])
        case .assert(let test, let message): return node("assert", range, [text(test), optional(message)])
        case .import(let names): return node("import", range, names.map(text))
        case .importFrom(let module, let names, let level):
            return node(
                "from " + String(repeating: ".", count: level) + (module ?? ""), range, names.map(text))
        case .global(let names): return node("global " + names.joined(separator: ","), range)
        case .nonlocal(let names): return node("nonlocal " + names.joined(separator: ","), range)
        case .expression(let value): return node("expr", range, [text(value)])
        case .pass: return node("pass", range)
        case .break: return node("break", range)
        case .continue: return node("continue", range)
        }
    }

    private static func text(_ pattern: Pattern) -> String {
        let range = pattern.range
        switch pattern.kind {
        case .value(let value): return node("value", range, [text(value)])
        case .singleton(let constant): return node(self.constant(constant), range)
        case .sequence(let patterns): return node("sequence", range, patterns.map(text))
        case .mapping(let keys, let patterns, let rest):
            return node(
                "mapping" + (rest.map { " **" + $0 } ?? ""), range,
                [expressions(keys), list(patterns.map(text))])
        case .class(let type, let patterns, let names, let values):
            return node(
                "instance" + names.map { " " + $0 }.joined(), range,
                [text(type), list(patterns.map(text)), list(values.map(text))])
        case .star(let name): return node("*" + (name ?? "_"), range)
        case .as(let inner, let name):
            return node("as " + (name ?? "_"), range, inner.map { [text($0)] } ?? [])
        case .or(let patterns): return node("or", range, patterns.map(text))
        }
    }
}

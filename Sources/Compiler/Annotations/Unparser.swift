import Syntax

/// Writes expressions back as source text, for annotations that are kept as text.
struct Unparser {
    /// How tightly the surroundings bind: whatever binds less tightly is put in parentheses.
    private enum Level: Int {
        case tuple, named, test, or, and, not, comparison, bitOr, bitXor, bitAnd, shift, sum, term, factor, power
        case await, atom

        var next: Level { Level(rawValue: rawValue + 1) ?? .atom }
    }

    private var output = ""
    private let depthLimit: Int
    private var depth = 0
    private var isTooDeep = false

    private init(depthLimit: Int) { self.depthLimit = depthLimit }

    /// The text, or `nil` when the expression nests too deeply.
    static func text(of expression: Expression, depthLimit: Int = CompileLimits.depth) -> String? {
        var unparser = Unparser(depthLimit: depthLimit)
        unparser.write(expression, .test)
        return unparser.isTooDeep ? nil : unparser.output
    }

    private mutating func write(_ expression: Expression, _ level: Level) {
        guard depth < depthLimit else {
            isTooDeep = true
            return
        }
        depth += 1
        defer { depth -= 1 }
        switch expression.kind {
        case .constant(let constant): output += LiteralText.text(of: constant)
        case .name(let name): output += name
        case .attribute(let value, let name):
            write(value, .atom)
            if case .constant(.int) = value.kind { output += " " }
            output += "." + name
        case .subscript(let value, let index):
            write(value, .atom)
            output += "["
            write(index, .tuple)
            output += "]"
        case .slice(let lower, let upper, let step): slice(lower, upper, step)
        case .call(let callee, let arguments, let keywords): call(callee, arguments, keywords)
        case .tuple(let items): tuple(items, level)
        case .list(let items):
            output += "["
            list(items)
            output += "]"
        case .set(let items):
            output += "{"
            list(items)
            output += "}"
        case .dict(let items): dict(items)
        case .starred(let value):
            output += "*"
            write(value, .bitOr)
        case .boolOp(let op, let items):
            let own: Level = op == .and ? .and : .or
            grouped(own, level) { unparser in
                for (position, item) in items.enumerated() {
                    if position > 0 { unparser.output += op == .and ? " and " : " or " }
                    unparser.write(item, own.next)
                }
            }
        case .binary(let left, let op, let right):
            let own = Self.level(op)
            grouped(own, level) { unparser in
                unparser.write(left, op == .power ? own.next : own)
                unparser.output += " \(Self.sign(op)) "
                unparser.write(right, op == .power ? own : own.next)
            }
        case .unary(let op, let value):
            let own: Level = op == .not ? .not : .factor
            grouped(own, level) { unparser in
                switch op {
                case .not: unparser.output += "not "
                case .positive: unparser.output += "+"
                case .negative: unparser.output += "-"
                case .invert: unparser.output += "~"
                }
                unparser.write(value, own)
            }
        case .compare(let left, let operators, let comparators):
            grouped(.comparison, level) { unparser in
                unparser.write(left, Level.comparison.next)
                for (op, right) in zip(operators, comparators) {
                    unparser.output += " \(Self.sign(op)) "
                    unparser.write(right, Level.comparison.next)
                }
            }
        case .conditional(let test, let body, let orElse):
            grouped(.test, level) { unparser in
                unparser.write(body, Level.test.next)
                unparser.output += " if "
                unparser.write(test, Level.test.next)
                unparser.output += " else "
                unparser.write(orElse, .test)
            }
        case .lambda(let parameters, let body):
            grouped(.test, level) { $0.lambda(parameters, body) }
        case .named(let target, let value):
            grouped(.named, level) { unparser in
                unparser.write(target, .atom)
                unparser.output += " := "
                unparser.write(value, .atom)
            }
        case .await(let value):
            grouped(.await, level) { unparser in
                unparser.output += "await "
                unparser.write(value, .atom)
            }
        case .yield(let value):
            output += "(yield"
            if let value {
                output += " "
                write(value, .test)
            }
            output += ")"
        case .yieldFrom(let value):
            output += "(yield from "
            write(value, .test)
            output += ")"
        case .listComprehension(let element, let clauses): comprehension("[", element, nil, clauses, "]")
        case .setComprehension(let element, let clauses): comprehension("{", element, nil, clauses, "}")
        case .generator(let element, let clauses): comprehension("(", element, nil, clauses, ")")
        case .dictComprehension(let key, let value, let clauses): comprehension("{", key, value, clauses, "}")
        case .joinedString, .formattedValue: formatted(expression)
        }
    }

    private mutating func grouped(_ own: Level, _ level: Level, _ body: (inout Unparser) -> Void) {
        let needsParentheses = level.rawValue > own.rawValue
        if needsParentheses { output += "(" }
        body(&self)
        if needsParentheses { output += ")" }
    }

    private mutating func list(_ items: [Expression]) {
        for (position, item) in items.enumerated() {
            if position > 0 { output += ", " }
            write(item, .test)
        }
    }

    private mutating func tuple(_ items: [Expression], _ level: Level) {
        if items.isEmpty {
            output += "()"
            return
        }
        grouped(.tuple, level) { unparser in
            unparser.list(items)
            if items.count == 1 { unparser.output += "," }
        }
    }

    private mutating func slice(_ lower: Expression?, _ upper: Expression?, _ step: Expression?) {
        if let lower { write(lower, .test) }
        output += ":"
        if let upper { write(upper, .test) }
        if let step {
            output += ":"
            write(step, .test)
        }
    }

    private mutating func dict(_ items: [(key: Expression?, value: Expression)]) {
        output += "{"
        for (position, item) in items.enumerated() {
            if position > 0 { output += ", " }
            if let key = item.key {
                write(key, .test)
                output += ": "
                write(item.value, .test)
            } else {
                output += "**"
                write(item.value, .bitOr)
            }
        }
        output += "}"
    }

    private mutating func call(_ callee: Expression, _ arguments: [Expression], _ keywords: [Keyword]) {
        write(callee, .atom)
        if keywords.isEmpty, arguments.count == 1, case .generator = arguments[0].kind {
            return write(arguments[0], .atom)
        }
        output += "("
        list(arguments)
        for (position, keyword) in keywords.enumerated() {
            if position > 0 || !arguments.isEmpty { output += ", " }
            output += keyword.name.map { $0 + "=" } ?? "**"
            write(keyword.value, .test)
        }
        output += ")"
    }

    private mutating func comprehension(
        _ open: String, _ element: Expression, _ value: Expression?, _ clauses: [Comprehension], _ close: String
    ) {
        output += open
        write(element, .test)
        if let value {
            output += ": "
            write(value, .test)
        }
        for clause in clauses {
            output += clause.isAsync ? " async for " : " for "
            write(clause.target, .tuple)
            output += " in "
            write(clause.iterable, Level.test.next)
            for condition in clause.conditions {
                output += " if "
                write(condition, Level.test.next)
            }
        }
        output += close
    }

    private mutating func lambda(_ parameters: Parameters, _ body: Expression) {
        output += "lambda"
        var isFirst = true
        func separate(_ text: inout String) {
            text += isFirst ? " " : ", "
            isFirst = false
        }
        func add(_ unparser: inout Unparser, _ parameter: Parameter, _ prefix: String) {
            separate(&unparser.output)
            unparser.output += prefix + parameter.name
            if let value = parameter.defaultValue {
                unparser.output += "="
                unparser.write(value, .test)
            }
        }
        for parameter in parameters.positionalOnly { add(&self, parameter, "") }
        if !parameters.positionalOnly.isEmpty {
            separate(&output)
            output += "/"
        }
        for parameter in parameters.positionalOrKeyword { add(&self, parameter, "") }
        if let variadic = parameters.variadic {
            add(&self, variadic, "*")
        } else if !parameters.keywordOnly.isEmpty {
            separate(&output)
            output += "*"
        }
        for parameter in parameters.keywordOnly { add(&self, parameter, "") }
        if let last = parameters.variadicKeywords { add(&self, last, "**") }
        output += ": "
        write(body, .test)
    }

    // MARK: f-strings

    private mutating func formatted(_ expression: Expression) {
        var inner = Unparser(depthLimit: depthLimit)
        inner.depth = depth + 1
        inner.parts(expression)
        if inner.isTooDeep { isTooDeep = true }
        output += "f" + LiteralText.quoted(inner.output.unicodeScalars.map(\.value))
    }

    /// The inside of an f-string, braces doubled.
    private mutating func parts(_ expression: Expression) {
        switch expression.kind {
        case .joinedString(let items):
            for item in items { parts(item) }
        case .constant(.string(let text)):
            for scalar in text.unicodeScalars {
                if scalar == "{" || scalar == "}" { output.unicodeScalars.append(scalar) }
                output.unicodeScalars.append(scalar)
            }
        case .formattedValue(let value, let conversion, let spec):
            var text = Unparser(depthLimit: depthLimit)
            text.depth = depth + 1
            text.write(value, Level.test.next)
            if text.isTooDeep { isTooDeep = true }
            output += text.output.hasPrefix("{") ? "{ " : "{"
            output += text.output
            if let conversion { output += "!\(conversion)" }
            if let spec {
                output += ":"
                parts(spec)
            }
            output += "}"
        default: write(expression, .test)
        }
    }

    // MARK: Operators

    private static func level(_ op: BinaryOperator) -> Level {
        switch op {
        case .add, .subtract: .sum
        case .multiply, .matrixMultiply, .trueDivide, .floorDivide, .modulo: .term
        case .power: .power
        case .leftShift, .rightShift: .shift
        case .bitAnd: .bitAnd
        case .bitOr: .bitOr
        case .bitXor: .bitXor
        }
    }

    private static func sign(_ op: BinaryOperator) -> String {
        switch op {
        case .add: "+"
        case .subtract: "-"
        case .multiply: "*"
        case .matrixMultiply: "@"
        case .trueDivide: "/"
        case .floorDivide: "//"
        case .modulo: "%"
        case .power: "**"
        case .leftShift: "<<"
        case .rightShift: ">>"
        case .bitAnd: "&"
        case .bitOr: "|"
        case .bitXor: "^"
        }
    }

    private static func sign(_ op: CompareOperator) -> String {
        switch op {
        case .less: "<"
        case .lessEqual: "<="
        case .equal: "=="
        case .notEqual: "!="
        case .greater: ">"
        case .greaterEqual: ">="
        case .is: "is"
        case .isNot: "is not"
        case .in: "in"
        case .notIn: "not in"
        }
    }
}

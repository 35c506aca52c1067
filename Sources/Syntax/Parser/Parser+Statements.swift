extension Parser {
    /// All statements of a module.
    mutating func module() throws(Mismatch) -> [Statement] {
        var body: [Statement] = []
        while kind != .endOfInput {
            // A line of its own that holds nothing but a continuation.
            if take(.newline) { continue }
            try statement(into: &body)
        }
        return body
    }

    /// One compound statement, or one line of simple ones.
    mutating func statement(into body: inout [Statement]) throws(Mismatch) {
        begin(index, .statement)
        switch kind {
        case .kDef, .kClass, .at, .kAsync, .kIf, .kFor, .kWhile, .kTry, .kWith:
            body.append(try compoundStatement())
        case .name where isName("match"):
            if let statement = try matchStatement() {
                body.append(statement)
            } else {
                try simpleStatements(into: &body)
            }
        default:
            try simpleStatements(into: &body)
        }
    }

    /// `a; b` to the end of the line.
    mutating func simpleStatements(into body: inout [Statement]) throws(Mismatch) {
        while true {
            body.append(try simpleStatement())
            if take(.newline) { return }
            try expect(.semicolon)
            if take(.newline) { return }
            begin(index, .simple)
        }
    }

    private mutating func simpleStatement() throws(Mismatch) -> Statement {
        let start = index
        let result: Statement.Kind
        switch kind {
        case .kPass:
            advance()
            result = .pass
        case .kBreak:
            advance()
            result = .break
        case .kContinue:
            advance()
            result = .continue
        case .kReturn:
            advance()
            result = .return(kind.startsExpression ? try starExpressions() : nil)
        case .kRaise: result = try raiseStatement()
        case .kGlobal:
            advance()
            result = .global(try names())
        case .kNonlocal:
            advance()
            result = .nonlocal(try names())
        case .kDel:
            advance()
            let targets = try deleteTargets()
            guard kind == .semicolon || kind == .newline else { throw Mismatch() }
            result = .delete(targets)
        case .kAssert:
            advance()
            let test = try expression()
            let message: Expression? = take(.comma) ? try expression() : nil
            result = .assert(test, message: message)
        case .kImport:
            advance()
            result = .import(try importNames())
        case .kFrom: result = try importFrom()
        case .name where isName("type") && nextKind == .name:
            if let alias = try attempt({ (parser) throws(Mismatch) in try parser.typeAlias() }) {
                result = alias
            } else {
                result = try expressionStatement()
            }
        default: result = try expressionStatement()
        }
        return Statement(result, range(from: start))
    }

    /// An expression, or an assignment of any kind.
    private mutating func expressionStatement() throws(Mismatch) -> Statement.Kind {
        let start = index
        let first = try assignedValue()
        switch kind {
        case .newline, .semicolon:
            return .expression(first)
        case .equal:
            guard Self.isAssignable(first) else { throw Mismatch() }
            var targets = [first]
            advance()
            var value = try assignedValue()
            while kind == .equal {
                guard Self.isAssignable(value) else { throw Mismatch() }
                advance()
                targets.append(value)
                value = try assignedValue()
            }
            return .assign(targets: targets, value: value)
        case .colon:
            guard Self.isSingleTarget(first) else { throw Mismatch() }
            let isName: Bool = if case .name = first.kind { true } else { false }
            advance()
            let annotation = try expression()
            let value: Expression? = take(.equal) ? try assignedValue() : nil
            return .annotatedAssign(
                target: first, annotation: annotation, value: value,
                isSimple: isName && tokens[start].kind == .name)
        default:
            guard let operation = kind.augmentedOperator else { return .expression(first) }
            guard Self.isSingleTarget(first) else { throw Mismatch() }
            advance()
            return .augmentedAssign(target: first, operation, value: try assignedValue())
        }
    }

    private mutating func raiseStatement() throws(Mismatch) -> Statement.Kind {
        advance()
        guard kind.startsExpression else { return .raise(nil, cause: nil) }
        let exception = try expression()
        let cause: Expression? = take(.kFrom) ? try expression() : nil
        return .raise(exception, cause: cause)
    }

    private mutating func names() throws(Mismatch) -> [String] {
        var names = [try identifier()]
        while take(.comma) { names.append(try identifier()) }
        return names
    }

    /// `type Name[T] = value`.
    private mutating func typeAlias() throws(Mismatch) -> Statement.Kind {
        advance()
        let place = tokens[index].range
        let name = Expression(.name(try identifier()), place)
        let parameters = try typeParameters()
        try expect(.equal)
        return .typeAlias(name: name, typeParameters: parameters, value: try expression())
    }

    /// `a.b as c, d`.
    private mutating func importNames() throws(Mismatch) -> [ImportAlias] {
        var aliases: [ImportAlias] = []
        repeat {
            let start = index
            let name = try dottedName()
            let asName: String? = take(.kAs) ? try identifier() : nil
            aliases.append(ImportAlias(name: name, asName: asName, range: range(from: start)))
        } while take(.comma)
        return aliases
    }

    private mutating func dottedName() throws(Mismatch) -> String {
        var name = try identifier()
        while take(.dot) { name += "." + (try identifier()) }
        return name
    }

    /// `from .a import b as c`.
    private mutating func importFrom() throws(Mismatch) -> Statement.Kind {
        advance()
        var level = 0
        while true {
            if take(.dot) {
                level += 1
            } else if take(.ellipsis) {
                level += 3
            } else {
                break
            }
        }
        let module: String? = level > 0 && kind == .kImport ? nil : try dottedName()
        try expect(.kImport)
        if kind == .star {
            let star = ImportAlias(name: "*", asName: nil, range: tokens[index].range)
            advance()
            return .importFrom(module: module, [star], level: level)
        }
        let isParenthesized = take(.leftParenthesis)
        var aliases: [ImportAlias] = []
        repeat {
            if isParenthesized, !aliases.isEmpty, kind == .rightParenthesis { break }
            let start = index
            let name = try identifier()
            let asName: String? = take(.kAs) ? try identifier() : nil
            aliases.append(ImportAlias(name: name, asName: asName, range: range(from: start)))
        } while take(.comma)
        if isParenthesized { try expect(.rightParenthesis) }
        return .importFrom(module: module, aliases, level: level)
    }
}

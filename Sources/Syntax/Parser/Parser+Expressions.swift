extension Parser {
    /// `a, *b, c`: the expressions of a statement.
    mutating func starExpressions() throws(Mismatch) -> Expression {
        let start = index
        let first = try starExpression()
        guard kind == .comma else { return first }
        var elements = [first]
        var tallest = height
        while take(.comma) {
            guard kind.startsExpression else { break }
            elements.append(try starExpression())
            tallest = max(tallest, height)
        }
        try raise(above: tallest)
        return Expression(.tuple(elements), range(from: start))
    }

    /// `a, b`: what `eval` takes.
    mutating func expressions() throws(Mismatch) -> Expression {
        let start = index
        let first = try expression()
        guard kind == .comma else { return first }
        var elements = [first]
        var tallest = height
        while take(.comma) {
            guard kind.startsExpression, kind != .star else { break }
            elements.append(try expression())
            tallest = max(tallest, height)
        }
        try raise(above: tallest)
        return Expression(.tuple(elements), range(from: start))
    }

    /// `*a` or an expression.
    mutating func starExpression() throws(Mismatch) -> Expression {
        guard kind == .star else { return try expression() }
        return try starredOperand()
    }

    /// `*a` or a named expression, as collections hold them.
    mutating func starNamedExpression() throws(Mismatch) -> Expression {
        guard kind == .star else { return try namedExpression() }
        return try starredOperand()
    }

    private mutating func starredOperand() throws(Mismatch) -> Expression {
        let start = index
        advance()
        let value = try binary(1)
        return Expression(.starred(value), range(from: start))
    }

    /// `yield …` or `a, b`: what an assignment takes.
    mutating func assignedValue() throws(Mismatch) -> Expression {
        kind == .kYield ? try yieldExpression() : try starExpressions()
    }

    /// `yield`, `yield a, b`, `yield from a`.
    mutating func yieldExpression() throws(Mismatch) -> Expression {
        let start = index
        try expect(.kYield)
        if take(.kFrom) {
            let value = try expression()
            return Expression(.yieldFrom(value), range(from: start))
        }
        let value: Expression? = kind.startsExpression ? try starExpressions() : nil
        return Expression(.yield(value), range(from: start))
    }

    /// `name := a` or an expression.
    mutating func namedExpression() throws(Mismatch) -> Expression {
        let start = index
        let value = try expression()
        guard kind == .colonEqual else { return value }
        guard case .name = value.kind, index == start + 1 else { throw Mismatch() }
        advance()
        let assigned = try expression()
        try raise(above: height)
        return Expression(.named(target: value, value: assigned), range(from: start))
    }

    /// A conditional, a lambda, or anything that binds tighter.
    mutating func expression() throws(Mismatch) -> Expression {
        if kind == .kLambda { return try lambda() }
        let start = index
        let first = try disjunction()
        guard kind == .kIf else { return first }
        return try conditional(first, start)
    }

    /// The rest of `a if b else c if d else e`; read in a loop since such chains get long.
    private mutating func conditional(_ first: Expression, _ start: Int) throws(Mismatch) -> Expression {
        var clauses: [(body: Expression, test: Expression, start: Int)] = []
        var last = first
        var lastStart = start
        var tallest = height
        while take(.kIf) {
            let test = try disjunction()
            tallest = max(tallest, height)
            try expect(.kElse)
            clauses.append((last, test, lastStart))
            lastStart = index
            if kind == .kLambda {
                last = try lambda()
                tallest = max(tallest, height)
                break
            }
            last = try disjunction()
            tallest = max(tallest, height)
        }
        if tallest + clauses.count >= Self.maximumHeight { throw tooComplex() }
        try raise(above: tallest + clauses.count)
        for clause in clauses.reversed() {
            last = Expression(
                .conditional(test: clause.test, body: clause.body, orElse: last), range(from: clause.start))
        }
        return last
    }

    /// `lambda …: a`.
    private mutating func lambda() throws(Mismatch) -> Expression {
        try enter()
        defer { leave() }
        let start = index
        advance()
        let parameters = try parameters(endingAt: .colon, isLambda: true)
        try expect(.colon)
        let parametersHeight = height
        let body = try expression()
        try raise(above: max(height, parametersHeight))
        return Expression(.lambda(parameters, body: body), range(from: start))
    }

    /// `a or b`.
    mutating func disjunction() throws(Mismatch) -> Expression {
        let start = index
        let first = try conjunction()
        guard kind == .kOr else { return first }
        var operands = [first]
        var tallest = height
        while take(.kOr) {
            operands.append(try conjunction())
            tallest = max(tallest, height)
        }
        try raise(above: tallest)
        return Expression(.boolOp(.or, operands), range(from: start))
    }

    /// `a and b`.
    private mutating func conjunction() throws(Mismatch) -> Expression {
        let start = index
        let first = try inversion()
        guard kind == .kAnd else { return first }
        var operands = [first]
        var tallest = height
        while take(.kAnd) {
            operands.append(try inversion())
            tallest = max(tallest, height)
        }
        try raise(above: tallest)
        return Expression(.boolOp(.and, operands), range(from: start))
    }

    /// `not a`.
    private mutating func inversion() throws(Mismatch) -> Expression {
        guard kind == .kNot else { return try comparison() }
        let start = index
        while take(.kNot) {}
        let count = index - start
        var value = try comparison()
        if height + count > Self.maximumHeight { throw tooComplex() }
        try raise(above: height + count - 1)
        for offset in (start..<start + count).reversed() {
            value = Expression(.unary(.not, value), range(from: offset))
        }
        return value
    }

    /// `a < b`.
    private mutating func comparison() throws(Mismatch) -> Expression {
        let start = index
        let first = try binary(1)
        guard let operation = try compareOperator() else { return first }
        var operators = [operation]
        var tallest = height
        var operands = [try binary(1)]
        tallest = max(tallest, height)
        while let operation = try compareOperator() {
            operators.append(operation)
            operands.append(try binary(1))
            tallest = max(tallest, height)
        }
        try raise(above: tallest)
        return Expression(.compare(first, operators, operands), range(from: start))
    }

    /// Consumes a comparison operator, if one comes next.
    @inline(__always)
    mutating func compareOperator() throws(Mismatch) -> CompareOperator? {
        let result: CompareOperator
        switch kind {
        case .less: result = .less
        case .greater: result = .greater
        case .equalEqual: result = .equal
        case .notEqual:
            if prefersOldInequality {
                throw fail("with Barry as BDFL, use '<>' instead of '!='", tokens[index].range)
            }
            result = .notEqual
        case .unknown:
            guard prefersOldInequality, bytes[Int(tokens[index].start)] == UInt8(ascii: "<") else {
                return nil
            }
            result = .notEqual
        case .lessEqual: result = .lessEqual
        case .greaterEqual: result = .greaterEqual
        case .kIn: result = .in
        case .kNot:
            guard nextKind == .kIn else {
                advance()
                throw Mismatch()
            }
            advance()
            result = .notIn
        case .kIs:
            if nextKind == .kNot {
                advance()
                result = .isNot
            } else {
                result = .is
            }
        default: return nil
        }
        advance()
        return result
    }

    /// Binary operators that bind at least as tight as a precedence: 1 for `|` to 6 for `*`.
    mutating func binary(_ minimum: UInt8) throws(Mismatch) -> Expression {
        let start = index
        var left = try factor()
        while let (operation, precedence) = kind.binaryOperator, precedence >= minimum {
            advance()
            let leftHeight = height
            let right = try binary(precedence + 1)
            try raise(above: max(leftHeight, height))
            left = Expression(.binary(left, operation, right), range(from: start))
        }
        return left
    }

    /// `-a`, `+a`, `~a`.
    private mutating func factor() throws(Mismatch) -> Expression {
        let start = index
        scan: while true {
            switch kind {
            case .minus, .plus, .tilde: advance()
            default: break scan
            }
        }
        if index == start { return try power() }
        let count = index - start
        var value = try power()
        if height + count > Self.maximumHeight { throw tooComplex() }
        try raise(above: height + count - 1)
        for offset in (start..<start + count).reversed() {
            let operation: UnaryOperator =
                switch tokens[offset].kind {
                case .minus: .negative
                case .plus: .positive
                default: .invert
                }
            value = Expression(.unary(operation, value), range(from: offset))
        }
        return value
    }

    /// `a ** b`, `await a`.
    private mutating func power() throws(Mismatch) -> Expression {
        let start = index
        var base: Expression
        if take(.kAwait) {
            let value = try primary()
            try raise(above: height)
            base = Expression(.await(value), range(from: start))
        } else {
            base = try primary()
        }
        guard take(.doubleStar) else { return base }
        try enter()
        defer { leave() }
        let baseHeight = height
        let exponent = try factor()
        try raise(above: max(baseHeight, height))
        base = Expression(.binary(base, .power, exponent), range(from: start))
        return base
    }
}

extension TokenKind {
    /// The binary operator that a token is, with its precedence.
    @inline(__always)
    var binaryOperator: (BinaryOperator, UInt8)? {
        switch self {
        case .pipe: (.bitOr, 1)
        case .caret: (.bitXor, 2)
        case .ampersand: (.bitAnd, 3)
        case .leftShift: (.leftShift, 4)
        case .rightShift: (.rightShift, 4)
        case .plus: (.add, 5)
        case .minus: (.subtract, 5)
        case .star: (.multiply, 6)
        case .slash: (.trueDivide, 6)
        case .doubleSlash: (.floorDivide, 6)
        case .percent: (.modulo, 6)
        case .at: (.matrixMultiply, 6)
        default: nil
        }
    }

    /// The operator of an augmented assignment.
    var augmentedOperator: BinaryOperator? {
        switch self {
        case .plusEqual: .add
        case .minusEqual: .subtract
        case .starEqual: .multiply
        case .doubleStarEqual: .power
        case .slashEqual: .trueDivide
        case .doubleSlashEqual: .floorDivide
        case .percentEqual: .modulo
        case .atEqual: .matrixMultiply
        case .leftShiftEqual: .leftShift
        case .rightShiftEqual: .rightShift
        case .ampersandEqual: .bitAnd
        case .pipeEqual: .bitOr
        case .caretEqual: .bitXor
        default: nil
        }
    }
}

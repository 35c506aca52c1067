extension Parser {
    /// `@a` lines with the definition after them.
    mutating func decorated() throws(Mismatch) -> Statement {
        var decorators: [Expression] = []
        while take(.at) {
            decorators.append(try namedExpression())
            try expect(.newline)
        }
        let start = index
        let result: Statement.Kind
        if kind == .kAsync && nextKind != .kDef { advance() }
        guard kind == .kDef || kind == .kClass || kind == .kAsync else { throw Mismatch() }
        begin(start, .statement)
        switch kind {
        case .kDef: result = try functionDefinition(decorators: decorators, isAsync: false)
        case .kClass: result = try classDefinition(decorators: decorators)
        default:
            advance()
            result = try functionDefinition(decorators: decorators, isAsync: true)
        }
        return Statement(result, statementRange(from: start))
    }

    mutating func functionDefinition(decorators: [Expression], isAsync: Bool) throws(Mismatch)
        -> Statement.Kind
    {
        let start = index
        advance()
        let name = try identifier()
        let typeParameters = try typeParameters()
        try require(.leftParenthesis, "(")
        let parameters = try parameters(endingAt: .rightParenthesis, isLambda: false)
        try expect(.rightParenthesis)
        let returns: Expression? = take(.arrow) ? try expression() : nil
        try require(.colon, ":")
        let body = try block(of: start, "function definition")
        return .function(
            FunctionDefinition(
                name: name, parameters: parameters, body: body, decorators: decorators, returns: returns,
                typeParameters: typeParameters, isAsync: isAsync))
    }

    mutating func classDefinition(decorators: [Expression]) throws(Mismatch) -> Statement.Kind {
        let start = index
        advance()
        let name = try identifier()
        let typeParameters = try typeParameters()
        var bases: [Expression] = []
        var keywords: [Keyword] = []
        if take(.leftParenthesis) {
            (bases, keywords) = try arguments(allowsGenerator: false)
        }
        try headerColon()
        let body = try block(of: start, "class definition")
        return .class(
            ClassDefinition(
                name: name, bases: bases, keywords: keywords, body: body, decorators: decorators,
                typeParameters: typeParameters))
    }

    /// The parameters up to a closing token, which is not consumed.
    mutating func parameters(endingAt closing: TokenKind, isLambda: Bool) throws(Mismatch) -> Parameters {
        var result = Parameters()
        var hasDefault = false
        var hasStar = false
        var hasSlash = false
        var tallest = 0
        defer { height = tallest }
        while kind != closing {
            switch kind {
            case .slash:
                guard !hasSlash, !hasStar, !result.positionalOrKeyword.isEmpty else { throw Mismatch() }
                hasSlash = true
                advance()
                swap(&result.positionalOnly, &result.positionalOrKeyword)
            case .star:
                guard !hasStar else { throw Mismatch() }
                hasStar = true
                advance()
                if kind == .comma {
                    guard nextKind == .name else {
                        advance()
                        throw Mismatch()
                    }
                } else {
                    result.variadic = try parameter(isLambda: isLambda, allowsStarAnnotation: true)
                    guard kind != .equal else { throw Mismatch() }
                }
            case .doubleStar:
                advance()
                result.variadicKeywords = try parameter(isLambda: isLambda, allowsStarAnnotation: false)
                if take(.comma) {}
                guard kind == closing else { throw Mismatch() }
                return result
            default:
                let parameter = try parameter(isLambda: isLambda, allowsStarAnnotation: false)
                var defaultValue: Expression?
                if take(.equal) {
                    defaultValue = try expression()
                    tallest = max(tallest, height)
                }
                let complete = Parameter(
                    name: parameter.name, annotation: parameter.annotation, defaultValue: defaultValue,
                    range: parameter.range)
                if hasStar {
                    result.keywordOnly.append(complete)
                } else {
                    if defaultValue != nil { hasDefault = true } else if hasDefault { throw Mismatch() }
                    result.positionalOrKeyword.append(complete)
                }
            }
            guard take(.comma) else { break }
        }
        guard kind == closing else { throw Mismatch() }
        return result
    }

    /// A parameter without its default.
    private mutating func parameter(isLambda: Bool, allowsStarAnnotation: Bool) throws(Mismatch) -> Parameter
    {
        let start = index
        let name = try identifier()
        var annotation: Expression?
        if !isLambda, take(.colon) {
            annotation = allowsStarAnnotation ? try starExpression() : try expression()
        }
        return Parameter(name: name, annotation: annotation, defaultValue: nil, range: range(from: start))
    }

    /// `[T: int = str, *Ts, **P]`, or nothing.
    mutating func typeParameters() throws(Mismatch) -> [TypeParameter] {
        guard take(.leftBracket) else { return [] }
        var result: [TypeParameter] = []
        repeat {
            if !result.isEmpty, kind == .rightBracket { break }
            let start = index
            let parameterKind: TypeParameter.Kind
            let name: String
            var defaultValue: Expression?
            if take(.star) {
                name = try identifier()
                parameterKind = .typeVarTuple
                if take(.equal) { defaultValue = try starExpression() }
            } else if take(.doubleStar) {
                name = try identifier()
                parameterKind = .paramSpec
                if take(.equal) { defaultValue = try expression() }
            } else {
                name = try identifier()
                parameterKind = .typeVar(bound: take(.colon) ? try expression() : nil)
                if take(.equal) { defaultValue = try expression() }
            }
            result.append(
                TypeParameter(
                    kind: parameterKind, name: name, defaultValue: defaultValue, range: range(from: start)))
        } while take(.comma)
        try expect(.rightBracket)
        return result
    }
}

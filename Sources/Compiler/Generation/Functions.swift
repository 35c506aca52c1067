import Syntax

extension CodeGenerator {
    func function(_ definition: FunctionDefinition, _ range: SourceRange) throws(SyntaxError) {
        let mark = unit.top
        defer { unit.top = mark }
        // A decorator's argument stands just above it: what each returns becomes the argument of the one before.
        let base = try consecutive(definition.decorators)
        let firstLine = definition.decorators.first?.range.line ?? range.line
        let isDirect = definition.decorators.isEmpty && definition.typeParameters.isEmpty
        let local = isDirect ? localRegister(definition.name) : nil
        let result = local ?? unit.allocate()
        if definition.typeParameters.isEmpty {
            let extras = try functionExtras(definition.parameters, definition.returns, range)
            let code = try functionCode(definition, range, firstLine)
            makeFunction(code, extras, into: result, range)
        } else {
            try genericFunction(definition, range, firstLine, into: result)
        }
        decorate(definition.decorators, base, range)
        if let local {
            try refuseDebug(definition.name, "assign to", range)
            unit.bound.insert(local)
        } else {
            try store(definition.name, from: base, range)
        }
    }

    /// Calls decorators, which stand from `base` on below what they decorate.
    func decorate(_ decorators: [Expression], _ base: Int, _ range: SourceRange) {
        for (position, decorator) in decorators.enumerated().reversed() {
            let register = base + position
            unit.emit(.call, a: register, b: register, c: 1, at: decorator.range)
        }
    }

    func lambda(
        _ parameters: Parameters, _ body: Expression, into target: Int, _ range: SourceRange
    ) throws(SyntaxError) {
        guard let scope = table.scope(.lambda, range) else { return }
        let extras = try functionExtras(parameters, nil, range)
        enterUnit(scope, firstLine: range.line)
        setUpVariables(parameters: parameters.inRegisterOrder.map { mangle($0.name) }, usesNames: false)
        try checkParameters(parameters)
        let register = try operand(body, isLast: true)
        unit.emitReturn(register, at: body.range)
        let code = try leaveUnit(functionParts(parameters, scope))
        makeFunction(code, extras, into: target, range)
    }

    /// The code of a function's body.
    func functionCode(
        _ definition: FunctionDefinition, _ range: SourceRange, _ firstLine: Int32
    ) throws(SyntaxError) -> CodeUnit {
        guard let scope = table.scope(.function, range) else { return CodeUnit(CodeUnit.Parts()) }
        enterUnit(scope, firstLine: firstLine)
        setUpVariables(
            parameters: definition.parameters.inRegisterOrder.map { mangle($0.name) }, usesNames: false)
        try checkParameters(definition.parameters)
        var parts = functionParts(definition.parameters, scope)
        var body = definition.body[...]
        if let text = docstring(of: definition.body) {
            _ = unit.constant(.literal(text))
            parts.flags.insert(.hasDocstring)
            body.removeFirst()
        }
        try statements(body)
        returnNone(at: definition.body.last?.range ?? range)
        return try leaveUnit(parts)
    }

    private func checkParameters(_ parameters: Parameters) throws(SyntaxError) {
        for parameter in parameters.inRegisterOrder {
            try refuseDebug(parameter.name, "assign to", parameter.range)
        }
    }

    private func functionParts(_ parameters: Parameters, _ scope: Scope) -> CodeUnit.Parts {
        var parts = CodeUnit.Parts()
        parts.flags = functionFlags(scope)
        if parameters.variadic != nil { parts.flags.insert(.variadic) }
        if parameters.variadicKeywords != nil { parts.flags.insert(.variadicKeywords) }
        parts.positionalOnlyCount = parameters.positionalOnly.count
        parts.argumentCount = parameters.positionalOnly.count + parameters.positionalOrKeyword.count
        parts.keywordOnlyCount = parameters.keywordOnly.count
        return parts
    }

    func functionFlags(_ scope: Scope) -> CodeUnit.Flags {
        var flags: CodeUnit.Flags = .optimized
        switch (scope.isGenerator, scope.isCoroutine) {
        case (true, true): flags.insert(.asyncGenerator)
        case (true, false): flags.insert(.generator)
        case (false, true): flags.insert(.coroutine)
        case (false, false): break
        }
        return flags
    }

    // MARK: Making functions

    /// What goes with the code of a function: how many temporaries from `base` on, for which bits of `makeFunction`.
    struct FunctionExtras {
        var base: Int
        var count = 0
        var bits = 0
    }

    /// Evaluates defaults and annotations into temporaries, which stay taken.
    func functionExtras(
        _ parameters: Parameters, _ returns: Expression?, _ range: SourceRange
    ) throws(SyntaxError) -> FunctionExtras {
        var extras = FunctionExtras(base: unit.top)
        try positionalDefaults(parameters, &extras, range)
        try keywordDefaults(parameters, &extras, range)
        try annotations(parameters, returns, &extras, range)
        return extras
    }

    func positionalDefaults(
        _ parameters: Parameters, _ extras: inout FunctionExtras, _ range: SourceRange
    ) throws(SyntaxError) {
        let values = (parameters.positionalOnly + parameters.positionalOrKeyword).compactMap(\.defaultValue)
        if values.isEmpty { return }
        let register = unit.allocate()
        try tuple(values, Expression(.tuple(values), range), into: register)
        unit.top = register + 1
        extras.count += 1
        extras.bits |= 1
    }

    func keywordDefaults(
        _ parameters: Parameters, _ extras: inout FunctionExtras, _ range: SourceRange
    ) throws(SyntaxError) {
        var items: [(key: Expression?, value: Expression)] = []
        for parameter in parameters.keywordOnly {
            guard let value = parameter.defaultValue else { continue }
            items.append((Expression(.constant(.string(mangle(parameter.name))), range), value))
        }
        if items.isEmpty { return }
        let register = unit.allocate()
        try dict(items, into: register, range)
        unit.top = register + 1
        extras.count += 1
        extras.bits |= 2
    }

    func annotations(
        _ parameters: Parameters, _ returns: Expression?, _ extras: inout FunctionExtras, _ range: SourceRange
    ) throws(SyntaxError) {
        let dict = unit.allocate()
        var count = 0
        func add(_ name: String, _ annotation: Expression) throws(SyntaxError) {
            unit.load(.literal(.string(mangle(name))), into: unit.allocate(), at: range)
            try annotationValue(annotation, into: unit.allocate())
            count += 1
        }
        for parameter in parameters.inAnnotationOrder {
            if let annotation = parameter.annotation { try add(parameter.name, annotation) }
        }
        if let returns { try add("return", returns) }
        if count == 0 {
            unit.top = dict
            return
        }
        unit.emit(.buildDict, a: dict, b: dict + 1, c: count, at: range)
        unit.top = dict + 1
        extras.count += 1
        extras.bits |= 4
    }

    /// `target` = a function of the code, with the closure it needs.
    func makeFunction(
        _ code: CodeUnit, _ extras: FunctionExtras? = nil, into target: Int, _ range: SourceRange
    ) {
        guard unit.isReachable else { return }
        let mark = unit.top
        defer { unit.top = mark }
        var extras = extras ?? FunctionExtras(base: unit.top)
        if !code.parts.freeVariables.isEmpty {
            let tuple = unit.allocate()
            if extras.count == 0 { extras.base = tuple }
            for name in code.parts.freeVariables { loadClosure(name, into: unit.allocate(), range) }
            unit.emit(.buildTuple, a: tuple, b: tuple + 1, c: code.parts.freeVariables.count, at: range)
            extras.bits |= 8
        }
        let index = unit.shortConstant(.code(code))
        unit.emit(.makeFunction, a: target, b: index, c: extras.base, d: extras.bits, at: range)
    }

    /// Loads the cell of a variable for a closure.
    private func loadClosure(_ name: String, into target: Int, _ range: SourceRange) {
        for (_, accesses) in unit.comprehensions.reversed() {
            if case .cell(let register)? = accesses[name] {
                return unit.move(register, to: target, at: range)
            }
        }
        if let register = unit.cellRegisters[name] {
            unit.move(register, to: target, at: range)
        } else if let index = unit.freeIndex[name] {
            unit.emit(.loadClosure, a: target, b: index, at: range)
        }
    }
}

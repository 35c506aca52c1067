import Syntax

/// Type parameters (PEP 695) live in a function of their own, called at once; bounds, defaults and the values of
/// aliases become functions that are called when they are asked for.
extension CodeGenerator {
    func genericFunction(
        _ definition: FunctionDefinition, _ range: SourceRange, _ firstLine: Int32, into target: Int
    ) throws(SyntaxError) {
        guard let scope = table.scope(.typeParameters, range) else { return }
        let base = unit.allocate()
        var outer = FunctionExtras(base: unit.top)
        try positionalDefaults(definition.parameters, &outer, range)
        try keywordDefaults(definition.parameters, &outer, range)

        var parameters: [String] = []
        if outer.bits & 1 != 0 { parameters.append(".defaults") }
        if outer.bits & 2 != 0 { parameters.append(".kwdefaults") }
        enterUnit(scope, firstLine: firstLine)
        setUpVariables(parameters: parameters, usesNames: false)
        // The function, and its type parameters after it.
        let result = unit.allocate(2)
        try typeParameters(definition.typeParameters, into: result + 1, range)
        var extras = FunctionExtras(base: unit.top, count: outer.count, bits: outer.bits)
        for name in parameters { load(name, into: unit.allocate(), range) }
        try annotations(definition.parameters, definition.returns, &extras, range)
        let code = try functionCode(definition, range, firstLine)
        makeFunction(code, extras, into: result, range)
        intrinsic(.setFunctionTypeParameters, into: result, from: result, count: 2, at: range)
        unit.emitReturn(result, at: range)
        var parts = CodeUnit.Parts()
        parts.flags = .optimized
        parts.argumentCount = parameters.count
        let generic = try leaveUnit(parts)
        makeFunction(generic, into: base, range)
        unit.emit(.call, a: target, b: base, c: parameters.count, at: range)
    }

    func genericClass(
        _ definition: ClassDefinition, _ range: SourceRange, _ firstLine: Int32, into target: Int
    ) throws(SyntaxError) {
        guard let scope = table.scope(.typeParameters, range) else { return }
        let outerMangler = mangle
        enterUnit(scope, firstLine: firstLine)
        mangle = NameMangler(className: definition.name)
        setUpVariables(parameters: [], usesNames: false)
        let parameters = unit.allocate()
        try typeParameters(definition.typeParameters, into: parameters, range)
        try store(".type_params", from: parameters, range)
        let generic = unit.allocate()
        intrinsic(.subscriptGeneric, into: generic, from: parameters, count: 1, at: range)
        try store(".generic_base", from: generic, range)
        let result = unit.allocate()
        try buildClass(definition, range, firstLine, genericBase: generic, into: result)
        unit.emitReturn(result, at: range)
        mangle = outerMangler
        var parts = CodeUnit.Parts()
        parts.flags = .optimized
        let code = try leaveUnit(parts)
        makeFunction(code, into: target, range)
        unit.emit(.call, a: target, b: target, c: 0, at: range)
    }

    func typeAlias(
        _ name: Expression, _ parameters: [TypeParameter], _ value: Expression, _ range: SourceRange
    ) throws(SyntaxError) {
        guard case .name(let text) = name.kind else { return }
        let register = unit.allocate()
        if parameters.isEmpty {
            try aliasObject(text, nil, value, range, into: register)
        } else if let scope = table.scope(.typeParameters, range) {
            enterUnit(scope, firstLine: range.line)
            setUpVariables(parameters: [], usesNames: false)
            let tuple = unit.allocate()
            try typeParameters(parameters, into: tuple, range)
            let result = unit.allocate()
            try aliasObject(text, tuple, value, range, into: result)
            unit.emitReturn(result, at: range)
            var parts = CodeUnit.Parts()
            parts.flags = .optimized
            let code = try leaveUnit(parts)
            makeFunction(code, into: register, range)
            unit.emit(.call, a: register, b: register, c: 0, at: range)
        }
        try store(text, from: register, name.range)
    }

    private func aliasObject(
        _ name: String, _ parameters: Int?, _ value: Expression, _ range: SourceRange, into target: Int
    ) throws(SyntaxError) {
        let base = unit.allocate(3)
        unit.load(.literal(.string(name)), into: base, at: range)
        if let parameters {
            unit.move(parameters, to: base + 1, at: range)
        } else {
            unit.load(.literal(.none), into: base + 1, at: range)
        }
        try deferred(.typeAlias, value, range, into: base + 2)
        intrinsic(.typeAlias, into: target, from: base, count: 3, at: range)
        unit.top = base
    }

    /// Makes the type parameters, binds their names and puts a tuple of them into `target`.
    private func typeParameters(
        _ parameters: [TypeParameter], into target: Int, _ range: SourceRange
    ) throws(SyntaxError) {
        let mark = unit.top
        let base = unit.allocate(parameters.count)
        for (position, parameter) in parameters.enumerated() {
            let register = base + position
            let place = parameter.range
            let name = unit.allocate(2)
            unit.load(.literal(.string(parameter.name)), into: name, at: place)
            switch parameter.kind {
            case .typeVar(let bound?):
                try deferred(.typeVariableBound, bound, place, into: name + 1)
                var kind = Intrinsic.typeVarWithBound
                if case .tuple = bound.kind { kind = .typeVarWithConstraints }
                intrinsic(kind, into: register, from: name, count: 2, at: place)
            case .typeVar: intrinsic(.typeVar, into: register, from: name, count: 1, at: place)
            case .paramSpec: intrinsic(.paramSpec, into: register, from: name, count: 1, at: place)
            case .typeVarTuple: intrinsic(.typeVarTuple, into: register, from: name, count: 1, at: place)
            }
            if let value = parameter.defaultValue {
                unit.move(register, to: name, at: place)
                try deferred(.typeParameterDefault, value, place, into: name + 1)
                intrinsic(.setTypeParameterDefault, into: register, from: name, count: 2, at: place)
            } else if position > 0, parameters[position - 1].defaultValue != nil {
                throw SyntaxError(
                    "non-default type parameter '\(parameter.name)' follows default type parameter", place)
            }
            unit.top = name
            try store(parameter.name, from: register, place)
        }
        unit.emit(.buildTuple, a: target, b: base, c: parameters.count, at: range)
        unit.top = mark
    }

    /// A function that evaluates an expression when it is called.
    private func deferred(
        _ kind: Scope.Kind, _ value: Expression, _ range: SourceRange, into target: Int
    ) throws(SyntaxError) {
        guard let scope = table.scope(kind, range) else { return }
        enterUnit(scope, firstLine: range.line)
        setUpVariables(parameters: [], usesNames: false)
        var register: Int
        if case .starred(let inner) = value.kind {
            // The default of a TypeVarTuple, `*Ts = *tuple`: the unpacked form of its value.
            let source = try operand(inner, isLast: true)
            register = unit.allocate()
            unit.emit(.unpackSequence, a: register, b: source, c: 1, at: value.range)
        } else {
            register = try operand(value, isLast: true)
        }
        unit.emitReturn(register, at: value.range)
        var parts = CodeUnit.Parts()
        parts.flags = .optimized
        let code = try leaveUnit(parts)
        makeFunction(code, into: target, range)
    }
}

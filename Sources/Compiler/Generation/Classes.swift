import Syntax

extension CodeGenerator {
    func classDefinition(_ definition: ClassDefinition, _ range: SourceRange) throws(SyntaxError) {
        let mark = unit.top
        defer { unit.top = mark }
        let base = try consecutive(definition.decorators)
        let firstLine = definition.decorators.first?.range.line ?? range.line
        let result = unit.allocate()
        if definition.typeParameters.isEmpty {
            try buildClass(definition, range, firstLine, into: result)
        } else {
            try genericClass(definition, range, firstLine, into: result)
        }
        decorate(definition.decorators, base, range)
        try store(definition.name, from: base, range)
    }

    /// Calls the builtin that makes classes. `genericBase` is the register of an additional base.
    func buildClass(
        _ definition: ClassDefinition, _ range: SourceRange, _ firstLine: Int32, genericBase: Int? = nil,
        into target: Int
    ) throws(SyntaxError) {
        let mark = unit.top
        defer { unit.top = mark }
        let code = try classBody(definition, range, firstLine)
        try checkKeywords(definition.keywords)
        let base = unit.allocate(3)
        unit.emit(.loadBuildClass, a: base, at: range)
        makeFunction(code, into: base + 1, range)
        unit.load(.literal(.string(definition.name)), into: base + 2, at: range)
        if needsSpread(definition.bases, definition.keywords) {
            return try spread(
                base, definition.bases, definition.keywords, leading: 2, trailing: genericBase, into: target,
                range)
        }
        for item in definition.bases { try expression(item, into: unit.allocate()) }
        var count = 2 + definition.bases.count
        if let genericBase {
            unit.move(genericBase, to: unit.allocate(), at: range)
            count += 1
        }
        for keyword in definition.keywords { try expression(keyword.value, into: unit.allocate()) }
        finishCall(base, count, definition.keywords, into: target, range)
    }

    private func classBody(
        _ definition: ClassDefinition, _ range: SourceRange, _ firstLine: Int32
    ) throws(SyntaxError) -> CodeUnit {
        guard let scope = table.scope(.class, range) else { return CodeUnit(CodeUnit.Parts()) }
        let outerMangler = mangle
        enterUnit(scope, firstLine: firstLine)
        mangle = NameMangler(className: definition.name)
        defer { mangle = outerMangler }
        let start = SourceRange(line: firstLine, column: 0, endLine: firstLine, endColumn: 0)
        setUpVariables(parameters: [], usesNames: true)
        let register = unit.allocate()
        func set(_ name: String, _ constant: CodeUnit.Constant) throws(SyntaxError) {
            unit.load(constant, into: register, at: start)
            try store(name, from: register, start)
        }
        load("__name__", into: register, start)
        try store("__module__", from: register, start)
        try set("__qualname__", .literal(.string(unit.qualifiedName)))
        if !definition.typeParameters.isEmpty {
            load(".type_params", into: register, start)
            try store("__type_params__", from: register, start)
        }
        try set("__firstlineno__", .literal(.int(Int(firstLine))))
        if scope.hasAnnotations { intrinsic(.setupAnnotations, into: register, at: start) }
        var body = definition.body[...]
        if let text = docstring(of: definition.body), let first = body.first {
            unit.load(.literal(text), into: register, at: first.range)
            try store("__doc__", from: register, first.range)
            body.removeFirst()
        }
        try statements(body)
        let attributes = unit.staticAttributes.map { CodeUnit.Constant.literal(.string($0)) }
        unit.load(.tuple(attributes), into: register, at: start)
        try store("__static_attributes__", from: register, start)
        if let cell = unit.cellRegisters["__class__"] {
            try store("__classcell__", from: cell, start)
            unit.emitReturn(cell, at: start)
        } else {
            returnNone(at: start)
        }
        var parts = CodeUnit.Parts()
        parts.flags = .usesNames
        return try leaveUnit(parts)
    }
}

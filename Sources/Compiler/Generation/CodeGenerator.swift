import Syntax

/// Generates the code of a module and of all scopes in it.
///
/// Expressions are compiled to registers. `operand` says where a value stands: a local variable is read in place, any
/// other value is put into a new temporary. `expression(_:into:)` puts a value into a given register; only a temporary
/// may be written before the expression is complete, since an instruction that raises leaves variables alone.
/// Temporaries are a stack: what an expression takes it gives back, except for its result.
final class CodeGenerator {
    let filename: String
    let mode: CompileMode
    let options: CompileOptions
    let table: ScopeTable
    let future: FutureFeatures
    /// The scope whose code is being generated.
    var unit: Unit
    /// The units around it, outermost first.
    var outerUnits: [Unit] = []
    var mangle = NameMangler.none
    let depthLimit: Int
    var depth = 0
    var warnings: [SyntaxWarning] = []

    init(
        filename: String, mode: CompileMode, options: CompileOptions, table: ScopeTable,
        future: FutureFeatures,
        depthLimit: Int
    ) {
        self.depthLimit = depthLimit
        self.filename = filename
        self.mode = mode
        self.options = options
        self.table = table
        self.future = future
        unit = Unit(scope: table.module, qualifiedName: "<module>", firstLine: 1)
    }

    /// What `__debug__` is.
    var debugConstant: Constant { options.optimization > 0 ? .false : .true }

    /// The docstring of a body, unless there are to be none.
    func docstring(of body: [Statement]) -> Constant? {
        options.optimization > 1 ? nil : Docstring.of(body)
    }

    var allowsTopLevelAwait: Bool { options.allowsTopLevelAwait ?? (mode == .cell || mode == .script) }

    /// Whether the value of a trailing expression statement is what the code returns.
    private var returnsValue: Bool { options.returnsTrailingValue || mode == .cell }

    func deepen(_ range: SourceRange) throws(SyntaxError) {
        depth += 1
        if depth > depthLimit { throw CompileLimits.tooDeep(range) }
    }

    func warn(_ message: String, _ range: SourceRange) {
        // Code that is generated several times, such as a `finally` body, warns once.
        let warning = SyntaxWarning(message, range)
        if !warnings.contains(warning) { warnings.append(warning) }
    }

    // MARK: The module

    func module(_ module: Module) throws(SyntaxError) -> CodeUnit {
        setUpVariables(parameters: [], usesNames: mode == .names)
        var flags: CodeUnit.Flags = mode == .names ? .usesNames : []
        if allowsTopLevelAwait, table.module.isCoroutine, !table.module.isGenerator {
            flags.formUnion([.coroutine, .topLevelAwait])
        }
        let start = SourceRange(line: 0, column: 0, endLine: 0, endColumn: 0)
        if table.module.hasAnnotations {
            let register = unit.allocate()
            intrinsic(.setupAnnotations, into: register, at: start)
            unit.top -= 1
        }
        var body = module.body[...]
        if !returnsValue, let text = docstring(of: module.body), let first = body.first {
            let register = unit.allocate()
            unit.load(.literal(text), into: register, at: first.range)
            try store("__doc__", from: register, first.range)
            unit.top -= 1
            body.removeFirst()
        }
        var value: Expression?
        if returnsValue, case .expression(let last)? = body.last?.kind {
            value = last
            body.removeLast()
        }
        try statements(body)
        if let value {
            let register = try operand(value, isLast: true)
            unit.emitReturn(register, at: value.range)
        } else {
            returnNone(at: body.last?.range ?? start)
        }
        var parts = CodeUnit.Parts()
        parts.flags = flags.union(future.flags)
        parts.filename = filename
        return try unit.finish(parts)
    }

    /// The implicit `return None` at the end of code.
    func returnNone(at range: SourceRange) {
        guard unit.isReachable else { return }
        let register = unit.allocate()
        unit.load(.literal(.none), into: register, at: range)
        unit.emitReturn(register, at: range)
        unit.top -= 1
    }

    func intrinsic(
        _ kind: Intrinsic, into target: Int, from base: Int = 0, count: Int = 0, at range: SourceRange
    ) {
        unit.emit(.intrinsic, a: target, b: base, c: count, d: Int(kind.rawValue), at: range)
    }

    // MARK: Units

    /// Starts the code of a nested scope.
    func enterUnit(_ scope: Scope, firstLine: Int32) {
        let name = qualifiedName(of: scope)
        outerUnits.append(unit)
        unit = Unit(scope: scope, qualifiedName: name, firstLine: firstLine)
    }

    /// Completes the code of a nested scope and returns to the one around it.
    func leaveUnit(_ parts: CodeUnit.Parts) throws(SyntaxError) -> CodeUnit {
        var parts = parts
        parts.filename = filename
        parts.flags.formUnion(future.flags)
        if unit.scope.isNested, unit.scope.isFunctionLike { parts.flags.insert(.nested) }
        let code = try unit.finish(parts)
        // Every `leaveUnit` has its `enterUnit`.
        if let outer = outerUnits.popLast() { unit = outer }
        return code
    }

    private func qualifiedName(of scope: Scope) -> String {
        var parent = unit
        // The scope of type parameters does not show in the names of what stands in it.
        if parent.scope.kind == .typeParameters, let outer = outerUnits.last { parent = outer }
        if parent.scope.kind == .module { return scope.codeName }
        switch scope.kind {
        case .function, .class:
            if parent.scope.symbol(mangle(scope.name))?.place == .globalExplicit { return scope.codeName }
        default: break
        }
        switch parent.scope.kind {
        case .function, .lambda: return parent.qualifiedName + ".<locals>." + scope.codeName
        default: return parent.qualifiedName + "." + scope.codeName
        }
    }

    /// Gives every name of the unit's scope its register, cell, closure index or namespace.
    func setUpVariables(parameters: [String], usesNames: Bool) {
        let scope = unit.scope
        unit.freeVariables = scope.freeNames.sorted()
        for (index, name) in unit.freeVariables.enumerated() { unit.freeIndex[name] = index }
        var captured: [String] = []
        if usesNames { unit.localCount = 1 }
        for name in parameters {
            addRegister(name, scope.flags(name))
            if scope.flags(name).contains(.captured) { captured.append(name) }
        }
        if scope.canSeeClassScope { makeRoomForNamespace(parameters) }
        let hasRegisters = scope.isFunctionLike
        for symbol in scope.symbols {
            switch symbol.place {
            case .local where hasRegisters:
                if symbol.flags.contains(.parameter) { continue }
                if symbol.flags.contains(.captured) {
                    captured.append(symbol.name)
                } else {
                    addRegister(symbol.name, symbol.flags)
                }
            case .local: unit.accesses[symbol.name] = .name
            case .free:
                guard let index = unit.freeIndex[symbol.name] else { continue }
                let isMixed = scope.kind == .class || scope.canSeeClassScope
                unit.accesses[symbol.name] = isMixed ? .classFree(index) : .free(index)
            case .globalExplicit: unit.accesses[symbol.name] = .global
            case .globalImplicit, .outer, .unresolved:
                let isName =
                    scope.kind == .class || scope.canSeeClassScope || (scope.kind == .module && usesNames)
                unit.accesses[symbol.name] = isName ? .name : .global
            }
        }
        if scope.needsClassCell { captured.append("__class__") }
        if scope.needsClassNamespace { captured.append("__classdict__") }
        // Parameters come first, in their own order.
        let first = captured.filter { parameters.contains($0) }
        setUpCells(first + captured.filter { !parameters.contains($0) }.sorted())
        unit.top = unit.localCount
        unit.reserve(unit.localCount)
    }

    /// Annotation scopes in a class find names in the class namespace, which they keep in register 0.
    private func makeRoomForNamespace(_ parameters: [String]) {
        if let first = parameters.first {
            let register = unit.localCount
            unit.emit(.move, a: register, b: 0, at: .none)
            unit.accesses[first] = .register(register)
            unit.bound.insert(register)
        }
        unit.localCount += 1
        if let index = unit.freeIndex["__classdict__"] {
            unit.emit(.loadFree, a: 0, b: index, c: unit.name("__classdict__"), at: .none)
        }
    }

    private func addRegister(_ name: String, _ flags: SymbolFlags) {
        let register = unit.localCount
        unit.localCount += 1
        unit.variableNames.append(name)
        unit.accesses[name] = .register(register)
        if flags.contains(.parameter) { unit.bound.insert(register) }
        if flags.contains(.unbindable) { unit.unbindable.insert(register) }
        if flags.contains(.walrus) { unit.changeable.insert(register) }
    }

    private func setUpCells(_ names: [String]) {
        let range = SourceRange.none
        for name in names {
            let register: Int
            if case .register(let parameter)? = unit.accesses[name] {
                register = parameter
            } else {
                register = unit.localCount
                unit.localCount += 1
            }
            if name == "__classdict__" { unit.move(0, to: register, at: range) }
            unit.emit(.makeCell, a: register, at: range)
            unit.cellRegisters[name] = register
            unit.cellVariables.append((name, register))
            if unit.scope.isFunctionLike { unit.accesses[name] = .cell(register) }
        }
    }
}

extension Scope {
    /// The name of the scope's code object.
    var codeName: String { kind == .typeParameters ? "<generic parameters of \(name)>" : name }
}

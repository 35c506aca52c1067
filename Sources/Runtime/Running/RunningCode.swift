import Compiler
import Syntax

/// Compiling and running source text.
extension ThreadState {
    /// Compiles text; syntax errors are thrown as exceptions of the language.
    package func compileSource(
        _ text: [UInt8], filename: String, mode: CompileMode, options: CompileOptions = CompileOptions()
    ) throws -> CodeObject {
        try compile(decodedSource(text, filename: filename), mode: mode, options: options)
    }

    /// Compiles a source text.
    func compile(_ source: Source, mode: CompileMode, options: CompileOptions) throws -> CodeObject {
        var module: Module
        do {
            module = try parseModule(
                source, mode: .module, prefersOldInequality: options.prefersOldInequality)
        } catch { throw syntaxError(error, source: source, isFromCompiler: error.isCompilersAffair) }
        if options.displaysExpressions {
            module = Module(body: displayingExpressions(module.body), warnings: module.warnings)
        }
        return try compile(module, of: source, mode: mode, options: options)
    }

    /// Compiles the tree of a source text.
    func compile(
        _ module: Module, of source: Source, mode: CompileMode, options: CompileOptions
    ) throws -> CodeObject {
        let result: (code: CodeUnit, warnings: [SyntaxWarning])
        do {
            result = try compileWithWarnings(module, filename: source.filename, mode: mode, options: options)
        } catch { throw syntaxError(error, source: source, isFromCompiler: true) }
        for warning in module.warnings + result.warnings { try warnOnCompiling(warning, source: source) }
        return CodeObject(session, result.code)
    }

    /// A source text whose first lines may declare an encoding that only the runtime knows.
    private func decodedSource(_ text: [UInt8], filename: String) throws -> Source {
        guard text.contains(where: { $0 >= 0x80 }), let name = SourceEncoding.declared(in: text),
            !SourceEncoding.isKnown(name)
        else { return Source(text: text, filename: filename) }
        let decoded: StrObject
        do { decoded = try text.withUnsafeBytes { try decode($0, encoding: name) } } catch let problem
            as PythonError
        {
            // An unknown encoding is found by the parser, which words the error.
            if matches(problem, .lookupError) { return Source(text: text, filename: filename) }
            throw error(.syntaxError, try strText(problem.value))
        }
        return Source(text: decoded.text, filename: filename)
    }

    /// What code compiled by the running function inherits of its `__future__` features.
    func inheritedOptions() -> CompileOptions {
        var options = CompileOptions()
        guard hasFrame else { return options }
        let flags = frame.pointee.code._withUnsafeGuaranteedRef { $0.unitFlags }
        options.keepsAnnotationsAsText = flags.contains(.keepsAnnotationsAsText)
        options.prefersOldInequality = flags.contains(.prefersOldInequality)
        return options
    }

    /// Runs code in a namespace as a function without arguments; the value it returns (for a coroutine's code: the
    /// coroutine).
    package func run(_ code: CodeObject, globals: DictObject, locals: Value = .unbound) throws -> Value {
        ensureBuiltins(in: globals)
        let function = FunctionObject(session, code: code, globals: globals)
        let usesNames = code.unitFlags.contains(.usesNames)
        let arguments = usesNames ? [locals.isUnbound ? Value(globals) : locals] : []
        return try call(Value(function), arguments)
    }

    /// Runs a function whose names live in a mapping (the body of a class) with that mapping.
    func run(_ function: Value, namespace: Value) throws -> Value {
        try call(function, namespace)
    }

    /// Compiles source of a module and runs it in a namespace.
    package func runSource(_ text: String, filename: String, in namespace: DictObject) throws {
        session.registerSource(filename, text)
        let code = try compileSource(Array(text.utf8), filename: filename, mode: .module)
        _ = try run(code, globals: namespace)
    }

    /// Gives globals their `__builtins__`.
    package func ensureBuiltins(in globals: DictObject) {
        if globals.value(interned: session.names.builtins).isUnbound {
            globals.set(interned: session.names.builtins, Value(session.builtins))
        }
    }
}

// MARK: - Where the running code stands

extension ThreadState {
    /// The globals of the running function; nil when none runs.
    package var currentGlobals: DictObject? { hasFrame ? function(of: frame).globals : nil }

    /// The running function's variables: its namespace for modules and classes, a new dict for functions.
    package func currentLocals() -> Value {
        guard hasFrame else { return .none }
        return locals(of: frame)
    }

    private func locals(of record: UnsafeMutablePointer<Frame>) -> Value {
        let code = record.pointee.code._withUnsafeGuaranteedRef { $0 }
        let function = function(of: record)
        if code.unitFlags.contains(.usesNames) { return record.pointee.base[0] }
        if !code.unitFlags.contains(.optimized) { return Value(function.globals) }
        return localVariables(code, function, record.pointee.base)
    }

    private func localVariables(
        _ code: CodeObject, _ function: FunctionObject, _ registers: UnsafeMutablePointer<Value>
    ) -> Value {
        let dict = session.dict()
        let parts = code.unit.parts
        let cells = Set(parts.cellVariables.map(\.register))
        for (index, name) in code.variableNames.enumerated()
        where name.count > 0 && index < code.registerCount {
            var value = registers[index]
            if cells.contains(index), let cell = value.as(CellObject.self) { value = cell.content }
            if !value.isUnbound { dict.set(interned: name, value) }
        }
        for cell in parts.cellVariables where cell.register < code.registerCount {
            if let content = registers[cell.register].as(CellObject.self)?.content, !content.isUnbound {
                dict.set(interned: session.intern(cell.name), content)
            }
        }
        for (index, name) in parts.freeVariables.enumerated() where index < function.closureCount {
            let content = function.closure[index].unsafeAs(CellObject.self).content
            if !content.isUnbound { dict.set(interned: session.intern(name), content) }
        }
        return Value(dict)
    }

    /// What stands at a depth of the running frames (0: the innermost): for `sys._getframe`, warnings, `locals`.
    package struct FrameSnapshot {
        package let code: CodeObject
        package let globals: DictObject
        /// Instruction under way.
        package let instruction: Int
        package let locals: Value
    }

    /// The running frames from the innermost out; chains of awaiting coroutines included.
    package func frameSnapshot(depth: Int, withLocals: Bool = false) -> FrameSnapshot? {
        var remaining = depth
        var record = frame
        while record > frames {
            let code = record.pointee.code._withUnsafeGuaranteedRef { $0 }
            if remaining == 0 {
                return FrameSnapshot(
                    code: code, globals: function(of: record).globals,
                    instruction: max(0, record.pointee.pc - code.instructions - 1),
                    locals: withLocals ? locals(of: record) : .none)
            }
            remaining -= 1
            var generator = record.pointee.generator?._withUnsafeGuaranteedRef { $0.delegator }
            while let outer = generator {
                let object = outer._withUnsafeGuaranteedRef { $0 }
                if remaining == 0 { return snapshot(of: object, withLocals: withLocals) }
                remaining -= 1
                generator = object.delegator
            }
            record -= 1
        }
        return nil
    }

    /// Where a suspended generator stands.
    package func snapshot(of generator: GeneratorObject, withLocals: Bool) -> FrameSnapshot {
        let function = generator.function.unsafeAs(FunctionObject.self)
        let code = generator.code
        return FrameSnapshot(
            code: code, globals: function.globals, instruction: max(0, generator.pc - code.instructions - 1),
            locals: withLocals ? localVariables(code, function, generator.registers) : .none)
    }
}

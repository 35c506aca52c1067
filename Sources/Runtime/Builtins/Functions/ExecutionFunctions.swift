import Compiler
import Syntax

/// `exec`, `eval`, `compile`, `__import__`, `open`, `breakpoint`
func defineExecutionFunctions(_ builder: ModuleBuilder) {
    builder.function("exec", "source, /, globals=None, locals=None, *, closure=None") { t, a in
        let spaces = try t.namespaces(a[1], a[2], isExec: true)
        _ = try t.evaluate(a[0], spaces, closure: a[3], isExec: true)
        return .none
    }
    builder.function("eval", "source, /, globals=None, locals=None") { t, a in
        try t.evaluate(a[0], t.namespaces(a[1], a[2], isExec: false), closure: .none, isExec: false)
    }
    builder.function(
        "compile", "source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1"
    ) { t, a in try t.compile(a[0], filename: a[1], mode: a[2], flags: t.toIndex(a[3])) }
    builder.function("__import__", "name, globals=None, locals=None, fromlist=(), level=0") { t, a in
        guard a[0].isKind(.str) else { throw t.typeError("module name must be a string") }
        return try t.importModule(
            a[0].unsafeAs(StrObject.self), globals: a[1].as(DictObject.self),
            fromlist: a[3].isUnbound ? .none : a[3], level: t.toIndex(a[4]))
    }
    builder.attribute("open", builder.session.openFunction)
    builder.function("breakpoint", "*args, **kws") { t, a in
        guard let hook = t.systemAttribute("breakpointhook") else {
            throw t.runtimeError("lost sys.breakpointhook")
        }
        return try t.call(hook, tuple: a[0].unsafeAs(TupleObject.self), keywords: a[1])
    }
}

/// Where evaluated code finds its names; no locals of their own: unbound.
private struct Namespaces {
    let globals: DictObject
    let locals: Value
}

extension ThreadState {
    /// The namespaces for `exec(source, globals, locals)` and `eval`.
    fileprivate func namespaces(_ globals: Value, _ locals: Value, isExec: Bool) throws -> Namespaces {
        if !globals.isNone && !globals.isKind(.dict) {
            let name = type(of: globals).name
            if isExec { throw typeError("exec() globals must be a dict, not \(name)") }
            let isMapping = !type(of: globals).special(.getitem).isUnbound
            throw typeError(
                isMapping
                    ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict")
        }
        if !locals.isNone && type(of: locals).special(.getitem).isUnbound {
            throw typeError(
                isExec
                    ? "locals must be a mapping or None, not \(type(of: locals).name)"
                    : "locals must be a mapping")
        }
        if let dict = globals.as(DictObject.self) {
            ensureBuiltins(in: dict)
            return Namespaces(globals: dict, locals: locals.isNone || locals == globals ? .unbound : locals)
        }
        guard let current = currentGlobals else {
            throw error(.systemError, "globals and locals cannot be NULL")
        }
        let variables = locals.isNone ? currentLocals() : locals
        return Namespaces(globals: current, locals: variables == Value(current) ? .unbound : variables)
    }

    fileprivate func evaluate(
        _ source: Value, _ spaces: Namespaces, closure: Value, isExec: Bool
    ) throws -> Value {
        if let code = source.as(CodeObject.self) {
            try checkFreeVariables(code, closure, isExec: isExec)
            return try run(code, globals: spaces.globals, locals: spaces.locals)
        }
        if !closure.isNone { throw typeError("closure can only be used when source is a code object") }
        let name = isExec ? "exec" : "eval"
        guard let text = try sourceText(source) else {
            throw typeError("\(name)() arg 1 must be a string, bytes or code object")
        }
        let mode: CompileMode = spaces.locals.isUnbound ? .module : .names
        let code =
            isExec
            ? try compileSource(text, filename: "<string>", mode: mode)
            : try compileExpression(text, filename: "<string>", mode: mode)
        return try run(code, globals: spaces.globals, locals: spaces.locals)
    }

    private func checkFreeVariables(_ code: CodeObject, _ closure: Value, isExec: Bool) throws {
        let free = code.unit.parts.freeVariables.count
        if !isExec && free > 0 {
            throw typeError("code object passed to eval() may not contain free variables")
        }
        if free > 0 && closure.isNone {
            throw typeError("code object requires a closure of exactly length \(free)")
        }
        if free == 0 && !closure.isNone {
            throw typeError("cannot use a closure with this code object")
        }
        if free > 0 { throw error(.notImplementedError, "exec() with a closure is not supported") }
    }

    /// The bytes of source text given as str or bytes; nil for other values.
    private func sourceText(_ source: Value) throws -> [UInt8]? {
        let bytes: [UInt8]
        if source.isKind(.str) {
            bytes = Array(source.text.utf8)
        } else if source.isKind(.bytes) || source.isKind(.bytearray) {
            var collected: [UInt8] = []
            try forEach(source) { collected.append(UInt8(truncatingIfNeeded: $0.smallIntOrBool ?? 0)) }
            bytes = collected
        } else {
            return nil
        }
        if bytes.contains(0) {
            throw error(.syntaxError, "source code string cannot contain null bytes")
        }
        return bytes
    }

    /// Compiles the text of one expression whose value running the code returns.
    private func compileExpression(
        _ text: [UInt8], filename: String, mode: CompileMode, allowsAwait: Bool = false
    ) throws -> CodeObject {
        let trimmed = Array(text.drop { $0 == 0x20 || $0 == 0x09 })
        let source = Source(text: trimmed, filename: filename)
        var options = CompileOptions()
        options.returnsTrailingValue = true
        if allowsAwait { options.allowsTopLevelAwait = true }
        do {
            let module = try parseModule(source, mode: .expression)
            let result = try compileWithWarnings(module, filename: filename, mode: mode, options: options)
            for warning in module.warnings + result.warnings { try warnOnCompiling(warning, source: source) }
            return CodeObject(session, result.code)
        } catch let error as SyntaxError {
            throw syntaxError(error, source: source)
        }
    }

    /// `compile(source, filename, mode, flags)`
    fileprivate func compile(_ source: Value, filename: Value, mode: Value, flags: Int) throws -> Value {
        let path = try pathText(filename)
        guard mode.isKind(.str) else {
            throw typeError("compile() argument 'mode' must be str, not \(type(of: mode).name)")
        }
        let allowsAwait = flags & 0x2000 != 0
        // Feature flags of `__future__`, and the two that only concern interactive readers.
        if flags & ~(0x2000 | 0x1FF_0000 | 0x4000 | 0x200) != 0 {
            throw valueError("compile(): unrecognised flags")
        }
        let modeName = mode.text
        guard ["exec", "eval", "single"].contains(modeName) else {
            throw valueError("compile() mode must be 'exec', 'eval' or 'single'")
        }
        guard let text = try sourceText(source) else {
            throw typeError("compile() arg 1 must be a string, bytes or AST object")
        }
        if modeName == "eval" {
            return Value(
                try compileExpression(text, filename: path, mode: .names, allowsAwait: allowsAwait))
        }
        var options = CompileOptions()
        if allowsAwait { options.allowsTopLevelAwait = true }
        options.displaysExpressions = modeName == "single"
        options.keepsAnnotationsAsText = flags & 0x100_0000 != 0
        return Value(try compileSource(text, filename: path, mode: .names, options: options))
    }

    private func pathText(_ value: Value) throws -> String {
        if value.isKind(.str) { return value.text }
        if value.isKind(.bytes) {
            var collected: [UInt8] = []
            try forEach(value) { collected.append(UInt8(truncatingIfNeeded: $0.smallIntOrBool ?? 0)) }
            return String(decoding: collected, as: UTF8.self)
        }
        if let path = try callSpecial(.fspath, value), path.isKind(.str) { return path.text }
        throw typeError("expected str, bytes or os.PathLike object, not \(type(of: value).name)")
    }
}

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
    ) { t, a in
        try t.compile(
            a[0], filename: a[1], mode: a[2], flags: t.toIndex(a[3]), inherits: !t.isTrue(a[4]),
            optimization: t.toIndex(a[5]))
    }
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
            ? text.isDecoded
                ? try compile(text.source("<string>"), mode: mode, options: inheritedOptions())
                : try compileSource(text.bytes, filename: "<string>", mode: mode, options: inheritedOptions())
            : try compileExpression(text, filename: "<string>", mode: mode, options: inheritedOptions())
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

    /// Source text given as str or bytes; nil for other values.
    private func sourceText(_ source: Value) throws -> SourceText? {
        let text: SourceText
        if source.isKind(.str) {
            let encoded = try encodeUTF8(source.unsafeAs(StrObject.self))
            text = SourceText(bytes: encoded, isDecoded: true)
        } else if let given = try bytesLike(source) {
            text = SourceText(bytes: given, isDecoded: false)
        } else {
            return nil
        }
        if text.bytes.contains(0) {
            throw error(.syntaxError, "source code string cannot contain null bytes")
        }
        return text
    }

    /// Compiles the text of one expression whose value running the code returns.
    private func compileExpression(
        _ text: SourceText, filename: String, mode: CompileMode, options: CompileOptions
    ) throws -> CodeObject {
        let source = text.droppingBlanks.source(filename)
        var options = options
        options.returnsTrailingValue = true
        let module: Module
        do {
            module = try parseModule(
                source, mode: .expression, prefersOldInequality: options.prefersOldInequality)
        } catch { throw syntaxError(error, source: source) }
        return try compile(module, of: source, mode: mode, options: options)
    }

    /// `compile(source, filename, mode, flags, dont_inherit, optimize)`
    fileprivate func compile(
        _ source: Value, filename: Value, mode: Value, flags: Int, inherits: Bool, optimization: Int
    ) throws -> Value {
        let path = try pathText(filename)
        guard mode.isKind(.str) else {
            throw typeError("compile() argument 'mode' must be str, not \(type(of: mode).name)")
        }
        // Feature flags of `__future__`, those of `compile` itself, and one without a meaning any more.
        if flags & ~(0x1FE_0000 | 0xF600 | 0x10) != 0 {
            throw valueError("compile(): unrecognised flags")
        }
        if optimization < -1 || optimization > 2 { throw valueError("compile(): invalid optimize value") }
        let modeName = mode.text
        let wantsTree = flags & 0x400 != 0
        guard ["exec", "eval", "single"].contains(modeName) || wantsTree && modeName == "func_type" else {
            throw valueError(
                wantsTree
                    ? "compile() mode must be 'exec', 'eval', 'single' or 'func_type'"
                    : "compile() mode must be 'exec', 'eval' or 'single'")
        }
        if wantsTree {
            throw error(.notImplementedError, "compile() cannot make syntax trees (PyCF_ONLY_AST)")
        }
        guard let text = try sourceText(source) else {
            throw typeError("compile() arg 1 must be a string, bytes or AST object")
        }
        var options = inherits ? inheritedOptions() : CompileOptions()
        if flags & 0x2000 != 0 { options.allowsTopLevelAwait = true }
        if flags & 0x100_0000 != 0 { options.keepsAnnotationsAsText = true }
        if flags & 0x40_0000 != 0 { options.prefersOldInequality = true }
        options.optimization = max(0, optimization)
        if modeName == "eval" {
            return Value(try compileExpression(text, filename: path, mode: .names, options: options))
        }
        options.displaysExpressions = modeName == "single"
        if text.isDecoded {
            return Value(try compile(text.source(path), mode: .names, options: options))
        }
        return Value(try compileSource(text.bytes, filename: path, mode: .names, options: options))
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

/// A source text from a value of the language.
private struct SourceText {
    let bytes: [UInt8]
    /// It came from a str, so that a declared encoding means nothing.
    let isDecoded: Bool

    var droppingBlanks: SourceText {
        SourceText(bytes: Array(bytes.drop { $0 == 0x20 || $0 == 0x09 }), isDecoded: isDecoded)
    }

    func source(_ filename: String) -> Source {
        isDecoded
            ? Source(text: String(decoding: bytes, as: UTF8.self), filename: filename)
            : Source(text: bytes, filename: filename)
    }
}

import Syntax

/// What kind of code a module's tree becomes.
public enum CompileMode: Sendable {
    /// Names are the globals.
    case module
    /// A module whose trailing expression statement gives the code's value (None otherwise); `await` is allowed.
    case cell
    /// A module in which `await` is allowed.
    case script
    /// Code for `exec` and `eval` with a mapping of its own for names, in register 0.
    case names
}

/// Choices besides the mode.
public struct CompileOptions: Sendable {
    /// Whether the top level may await; `nil` leaves it to the mode.
    public var allowsTopLevelAwait: Bool?
    /// Whether a trailing expression statement's value is returned in other modes than `.cell` too (as `eval` does).
    public var returnsTrailingValue = false
    /// Expression statements of the top level are passed to `sys.displayhook` (mode "single" of `compile`).
    public var displaysExpressions = false
    /// `from __future__ import annotations` holds without standing in the text.
    public var keepsAnnotationsAsText = false
    /// `from __future__ import barry_as_FLUFL` holds without standing in the text.
    public var prefersOldInequality = false
    /// 1: without assertions, 2: without docstrings too.
    public var optimization = 0

    /// Creates the default choices.
    public init() {}
}

/// Compiles a module's tree.
public func compile(
    _ module: Module, filename: String, mode: CompileMode, options: CompileOptions = CompileOptions()
) throws(SyntaxError) -> CodeUnit {
    try compileWithWarnings(module, filename: filename, mode: mode, options: options).code
}

/// Compiles a module's tree and says what is doubtful in it.
public func compileWithWarnings(
    _ module: Module, filename: String, mode: CompileMode, options: CompileOptions = CompileOptions()
) throws(SyntaxError) -> (code: CodeUnit, warnings: [SyntaxWarning]) {
    do {
        return try generate(module, filename, mode, options, depthLimit: CompileLimits.depth)
    } catch {
        guard error.message == CompileLimits.tooDeepMessage else { throw error }
        let result = DeepStack.run { () -> Result<Compiled, SyntaxError> in
            do throws(SyntaxError) {
                let limit = CompileLimits.greatestDepth
                return .success(try generate(module, filename, mode, options, depthLimit: limit))
            } catch {
                return .failure(error)
            }
        }
        guard let result else { throw error }
        return try result.get()
    }
}

private typealias Compiled = (code: CodeUnit, warnings: [SyntaxWarning])

private func generate(
    _ module: Module, _ filename: String, _ mode: CompileMode, _ options: CompileOptions, depthLimit: Int
) throws(SyntaxError) -> Compiled {
    var future = try FutureFeatures(module.body)
    if options.keepsAnnotationsAsText { future.annotations = true }
    if options.prefersOldInequality { future.oldInequality = true }
    var collector = ScopeCollector(future: future, depthLimit: depthLimit)
    try collector.statements(module.body)
    try ScopeResolver.resolve(collector.table)
    let generator = CodeGenerator(
        filename: filename, mode: mode, options: options, table: collector.table, future: future,
        depthLimit: depthLimit)
    let code = try generator.module(module)
    return (code, generator.warnings)
}

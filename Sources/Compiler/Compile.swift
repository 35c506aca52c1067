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
    /// `from __future__ import annotations` holds without standing in the text.
    public var keepsAnnotationsAsText = false

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
    var future = try FutureFeatures(module.body)
    if options.keepsAnnotationsAsText { future.annotations = true }
    var collector = ScopeCollector(future: future)
    try collector.statements(module.body)
    try ScopeResolver.resolve(collector.table)
    let generator = CodeGenerator(
        filename: filename, mode: mode, options: options, table: collector.table, future: future)
    let code = try generator.module(module)
    return (code, generator.warnings)
}

import Syntax
import Testing

@testable import Compiler

/// Expects the disassembly of a program to end with the given lines: those before, of the module itself, mostly store
/// what the program defines.
func expectCode(
    _ source: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let module = try parseModule(Source(text: source, filename: "<test>"))
    let code = try compile(module, filename: "<test>", mode: .module)
    let lines = code.disassembly().split(separator: "\n")
    let wanted = expected.split(separator: "\n")
    #expect(lines.suffix(wanted.count).joined(separator: "\n") == expected, sourceLocation: sourceLocation)
}

import Syntax
import Testing

@testable import Compiler

/// What the compiler refuses, with CPython's words and place.
@Suite struct ErrorTests {
    private func check(_ recorded: RecordedError) throws {
        let module = try parseModule(Source(text: recorded.source, filename: "<test>"))
        let error = #expect(throws: SyntaxError.self) {
            try compile(module, filename: "<test>", mode: .module)
        }
        guard let error else { return }
        #expect(error.message == recorded.message)
        #expect(error.range.line == recorded.start.0)
        #expect(error.range.column + 1 == recorded.start.1)
        guard let end = recorded.end else { return }
        #expect(error.range.endLine == end.0)
        #expect(error.range.endColumn + 1 == end.1)
    }

    @Test(arguments: errorsOfScopesAndBlocks)
    func scopesAndBlocks(_ recorded: RecordedError) throws { try check(recorded) }

    @Test(arguments: errorsOfNamesAndPatterns)
    func namesAndPatterns(_ recorded: RecordedError) throws { try check(recorded) }

    @Test func awaitIsAllowedAtTheTopOfCells() throws {
        let module = try parseModule(Source(text: "await x", filename: "<test>"))
        let cell = try compile(module, filename: "<test>", mode: .cell)
        #expect(cell.parts.flags.contains([.coroutine, .topLevelAwait]))
        #expect(throws: SyntaxError.self) { try compile(module, filename: "<test>", mode: .module) }
    }

    @Test func cellsWithoutAwaitAreNoCoroutines() throws {
        let module = try parseModule(Source(text: "1 + x", filename: "<test>"))
        let cell = try compile(module, filename: "<test>", mode: .cell)
        #expect(!cell.parts.flags.contains(.coroutine))
    }

    @Test func blocksNestTwentyOneDeep() throws {
        func nested(_ count: Int) throws -> CodeUnit {
            var source = ""
            for depth in 0..<count { source += String(repeating: " ", count: depth) + "while x:\n" }
            source += String(repeating: " ", count: count) + "pass\n"
            let module = try parseModule(Source(text: source, filename: "<test>"))
            return try compile(module, filename: "<test>", mode: .module)
        }
        _ = try nested(21)
        let error = #expect(throws: SyntaxError.self) { try nested(22) }
        #expect(error?.message == "too many statically nested blocks")
    }

    @Test(arguments: ["+", " and ", " < "])
    func longChainsCompile(_ link: String) throws {
        let source = "x = " + [String](repeating: "a", count: 5000).joined(separator: link)
        let module = try parseModule(Source(text: source, filename: "<test>"))
        _ = try compile(module, filename: "<test>", mode: .module)
    }

    @Test(arguments: ["a" + String(repeating: ".b", count: 1500), String(repeating: "-", count: 1500) + "a"])
    func deepTreesCompile(_ source: String) throws {
        let module = try parseModule(Source(text: source, filename: "<test>"))
        _ = try compile(module, filename: "<test>", mode: .module)
    }

    @Test func largeLiteralsNeedFewRegisters() throws {
        let source = "x = [" + String(repeating: "a, ", count: 100_000) + "]"
        let module = try parseModule(Source(text: source, filename: "<test>"))
        let code = try compile(module, filename: "<test>", mode: .module)
        #expect(code.parts.registerCount < 1000)
    }

    @Test func warnsOfDoubtfulComparisons() throws {
        let module = try parseModule(Source(text: "x is 1", filename: "<test>"))
        let warnings = try compileWithWarnings(module, filename: "<test>", mode: .module).warnings
        #expect(warnings.map(\.message) == [#""is" with 'int' literal. Did you mean "=="?"#])
    }
}

import Syntax
import Testing

@testable import Compiler

/// The places of instructions, which tracebacks underline.
@Suite struct PositionTests {
    /// The source text of every instruction with one of the opcodes, in a one-line program.
    private func texts(_ source: String, _ opcodes: [Opcode]) throws -> [String] {
        let module = try parseModule(Source(text: source, filename: "<test>"))
        let parts = try compile(module, filename: "<test>", mode: .module).parts
        var found: [String] = []
        var position = 0
        while position < parts.instructions.count {
            let op = Instruction.opcode(parts.instructions[position])
            let range = parts.positions[position]
            if opcodes.contains(op) {
                let bytes = Array(source.utf8)[Int(range.column)..<Int(range.endColumn)]
                found.append(String(decoding: bytes, as: UTF8.self))
            }
            position += op.hasTrailingWord ? 2 : 1
        }
        return found
    }

    @Test func calls() throws {
        #expect(try texts("x = f(1).g(a + b)", [.call, .callMethod]) == ["f(1)", "f(1).g(a + b)"])
        #expect(try texts("x = f(1).g(a + b)", [.loadMethod]) == ["f(1).g"])
    }

    @Test func operators() throws {
        #expect(try texts("x = a + b * c", [.add, .multiply]) == ["b * c", "a + b * c"])
        #expect(try texts("x = a[b].c", [.loadItem, .loadAttribute]) == ["a[b]", "a[b].c"])
        #expect(try texts("x = a + 1 < b", [.addImmediate, .compare]) == ["a + 1", "a + 1 < b"])
    }

    @Test func statements() throws {
        #expect(try texts("assert a, b", [.raise]) == ["a"])
        #expect(try texts("raise a from b", [.raise]) == ["raise a from b"])
        #expect(try texts("for x in f(y): pass", [.getIterator, .forIterator]) == ["f(y)", "f(y)"])
        #expect(try texts("a.b += c", [.loadAttribute, .add, .storeAttribute]) == ["a.b", "a.b += c", "a.b"])
    }
}

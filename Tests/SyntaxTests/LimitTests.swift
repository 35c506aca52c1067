import Syntax
import Testing

/// No text overflows the stack or takes forever.
@Suite struct LimitTests {
    private func outcome(_ text: String) -> String {
        do throws(SyntaxError) {
            _ = try parseModule(Source(text: text, filename: "<test>"))
            return "ok"
        } catch {
            return error.message
        }
    }

    private func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

    @Test func longChains() {
        let count = 5000
        for text in [
            "1" + times(count, "+1"), "a" + times(count, ".a"), "a" + times(count, "()"),
            "1" + times(count, " and 1"),
            "1" + times(count, " < 1"), times(count, "not ") + "1", times(count, "-") + "1",
            times(count, "a = ") + "1",
            times(count, "1 if 1 else ") + "1", times(count, "'a' "),
            "if 1: pass\n" + times(count, "elif 1: pass\n"),
        ] {
            #expect(outcome(text) == "ok")
        }
    }

    @Test func deepNesting() {
        #expect(outcome(times(200, "(") + times(200, ")")) == "ok")
        #expect(outcome(times(201, "(")) == "too many nested parentheses")
        #expect(outcome(times(100_000, "[")) == "too many nested parentheses")
        #expect(outcome(times(100_000, "-") + "1") == "too many nested expressions")
        #expect(outcome(times(100_000, "not ") + "1") == "too many nested expressions")
        #expect(outcome("1" + times(100_000, "+1")) == "too tall an expression")
        #expect(outcome("a" + times(100_000, ".a")) == "too tall an expression")
        #expect(outcome(times(100_000, "lambda:") + "1") == "too many nested expressions")
        #expect(outcome("2" + times(100_000, "**2")) == "too many nested expressions")
        #expect(outcome("if 1: pass\n" + times(100_000, "elif 1: pass\n")) == "too many nested statements")
        #expect(outcome(times(150, "f'{") + "1" + times(150, "}'")) == "too many nested f-strings")
        let blocks = (0..<101).map { times($0, " ") + "if 1:\n" }.joined()
        #expect(outcome(blocks + times(101, " ") + "pass") == "too many levels of indentation")
    }

    /// The sum within each bracket counts for the height of the whole.
    @Test func tallTrees() {
        #expect(
            outcome(times(150, "(") + "1" + times(150, times(1000, "+1") + ")"))
                == "too tall an expression")
    }

    /// Mistakes are looked for in several ways, which must not multiply with the depth.
    @Test(.timeLimit(.minutes(1)))
    func mistakesInDeepNesting() {
        let comma = "invalid syntax. Perhaps you forgot a comma?"
        for opening in ["(", "[", "f(", "f(a=", "{", "{1:", "x[", "(["] {
            let count = opening == "([" ? 90 : 190
            let closing = String(
                opening.reversed().compactMap { ["(": ")", "[": "]", "{": "}"][$0] as Character? })
            #expect(outcome(times(count, opening) + "a b" + times(count, closing)) == comma)
        }
    }

    /// Random bytes and broken programs end in an error at worst.
    @Test func nonsense() {
        var state: UInt64 = 42
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let pieces = [
            "(", ")", "[", "]", "{", "}", ":", ",", "=", ":=", "*", "**", "'", "'''", "f'", "f'''{", "\\",
            "\n", "\n  ", "#",
            "x", "if ", "else ", "for ", "in ", "lambda ", "print ", "def ", "class ", "match ", "case ", "1",
            "0x", "1e",
            "not ", "await ", "import ", "from ", "with ", "as ", "try", "except", "@", "é", "€", "\u{301}",
            "!", "\\N{",
        ]
        for _ in 0..<3000 {
            let text = (0..<random(24)).map { _ in pieces[random(pieces.count)] }.joined()
            _ = outcome(text)
            _ = isCompleteCell(text)
        }
        for _ in 0..<3000 {
            let bytes = (0..<random(16)).map { _ in UInt8(random(256)) }
            _ = try? parseModule(Source(text: bytes, filename: "<test>"))
        }
    }
}

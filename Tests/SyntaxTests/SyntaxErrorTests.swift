import Syntax
import Testing

/// The wording and the place of syntax errors, as CPython 3.13 reports them.
@Suite struct SyntaxErrorTests {
    /// `message @ line:offset-end line:end offset`, after the class if that is a special one.
    private func outcome(_ text: String) -> String {
        let source = Source(text: text, filename: "<test>")
        do throws(SyntaxError) {
            _ = try parseModule(source)
            return "no error"
        } catch {
            let (offset, endOffset) = error.characterOffsets(in: source)
            let kind = error.kind == .syntaxError ? "" : error.kind.rawValue + ": "
            return
                "\(kind)\(error.message) @ \(error.range.line):\(offset)-\(error.range.endLine):\(endOffset)"
        }
    }

    @Test(arguments: Row.rows(StatementsErrors.table))
    func statements(_ row: Row) { #expect(outcome(row.text) == row.expected) }

    @Test(arguments: Row.rows(ExpressionsErrors.table))
    func expressions(_ row: Row) { #expect(outcome(row.text) == row.expected) }

    @Test(arguments: Row.rows(ParametersErrors.table))
    func parameters(_ row: Row) { #expect(outcome(row.text) == row.expected) }

    @Test(arguments: Row.rows(LayoutErrors.table))
    func layout(_ row: Row) { #expect(outcome(row.text) == row.expected) }

    @Test(arguments: Row.rows(LiteralsErrors.table))
    func literals(_ row: Row) { #expect(outcome(row.text) == row.expected) }

    @Test(arguments: Row.rows(FStringsErrors.table))
    func fstrings(_ row: Row) { #expect(outcome(row.text) == row.expected) }

    /// The text of an expression follows other rules than a module.
    @Test(arguments: [
        ("", "invalid syntax", 0, 0), ("x = 1", "invalid syntax", 1, 3), ("1 +", "invalid syntax", 1, 0),
        ("1 +\n", "invalid syntax", 1, 4), ("*a, b", "invalid syntax", 1, 1),
        ("1\n2", "invalid syntax", 2, 1),
        ("  f(a b)", "invalid syntax. Perhaps you forgot a comma?", 1, 3),
        ("(1,", "'(' was never closed", 1, 1),
    ])
    func evaluated(_ text: String, _ message: String, _ line: Int32, _ offset: Int) {
        let source = Source(text: text, filename: "<string>")
        let error = #expect(throws: SyntaxError.self) { try parseExpression(source) }
        #expect(error?.message == message)
        #expect(error?.range.line == line)
        #expect(error?.characterOffsets(in: source).offset == offset)
    }
}

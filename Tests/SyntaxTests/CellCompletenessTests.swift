import Syntax
import Testing

/// When an interactive reader asks for another line.
@Suite struct CellCompletenessTests {
    @Test(arguments: [
        "", "x = 1", "if x: pass", "if x:\n    pass\n", "def f():\n    return 1\n", "'''abc\n'''",
        "@d\ndef f(): pass",
        "async with x:\n    y\n\n", "f(\n1)",
    ])
    func complete(_ text: String) { #expect(isCompleteCell(text) == .complete) }

    @Test(arguments: [
        ("if x:", 4), ("if x:\n    pass", 0), ("def f():\n    if a:", 8), ("x = (1,", 0),
        ("x = [\n    1,", 4),
        ("f(", 4), ("'''abc", 0), ("a = \\", 0), ("@d", 0), ("try:\n    x", 4), ("try:\n    x\nexcept E:", 4),
        ("for x in y: # c", 4), ("class A:\n    def f(self):\n        x", 8), ("match x:\n    case 1:", 8),
        ("while 1:\n\tx", 8), ("f'''{a", 0),
    ])
    func incomplete(_ text: String, _ indent: Int) {
        #expect(isCompleteCell(text) == .incomplete(indent: indent))
    }

    @Test(arguments: ["1 +", "if x", "x y", "else:", "'abc", "  x", ")", "lambda:"])
    func invalid(_ text: String) { #expect(isCompleteCell(text) == .invalid) }
}

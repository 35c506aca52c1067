import Testing

@testable import Notebook

@Suite struct CellScannerTests {
    @Test(arguments: [
        ("x = 1", 0),
        ("def f():", 4),
        ("def f():  # why", 4),
        ("def f():\n    return 1", 0),
        ("def f():\n    if x:\n        return 1", 4),
        ("def f():\n    x = 1", 4),
        ("def f():\n    x = '''", 0),
        ("x = [", 4),
        ("x = [1,", 0),
        ("x = [\n    1,", 4),
        ("x = f(a,\n      b)", 0),
        ("if f(a,\n     b):", 4),
        ("if x:\n    y = {\n        'a': 1\n    }", 4),
        ("x = 1 \\", 0),
        ("class A:\n    def f(self):\n        pass", 4),
        ("x = 'a:'", 0),
        ("if x:\n\n# comment", 4),
        ("", 0),
    ])
    func indentsTheNextLine(text: String, indentation: Int) {
        #expect(CellScanner(text).nextIndentation == indentation)
    }

    @Test(
        arguments: [
            ("if x:\n    y", "else", 0),
            ("if x:\n    if y:\n        z", "else", 4),
            ("for i in x:\n    if y:\n        z\n    w", "else", 0),
            ("try:\n    x", "except", 0),
            ("try:\n    x\nexcept A:\n    y", "finally", 0),
            ("try:\n    for i in x:\n        y", "finally", 0),
            ("match x:\n    case 1:\n        y", "case", 4),
            ("async def f():\n    async with x:\n        y", "else", nil),
            ("if x:", "else", nil),
            ("x = 1", "else", nil),
            ("if x:\n    y", "print", nil),
        ] as [(String, String, Int?)])
    func findsWhatAWordContinues(text: String, word: String, indentation: Int?) {
        #expect(CellScanner(text).indentation(continuing: word) == indentation)
    }

    @Test func knowsTheBlocksAround() {
        #expect(CellScanner("def f():\n    if x:\n        y").levels == [0, 4, 8])
        #expect(CellScanner("def f():\n    if x:\n        y\n    z").levels == [0, 4])
        #expect(CellScanner("x = 1").levels == [0])
    }

    @Test(arguments: [
        ("x;", true), ("x; # shown?", true), ("x;\n\n", true), ("x", false), ("';'", false), ("x # ;", false),
        ("a; b", false), ("", false),
    ])
    func tellsMutedCells(text: String, isMuted: Bool) {
        #expect(CellScanner(text).isMuted == isMuted)
    }
}

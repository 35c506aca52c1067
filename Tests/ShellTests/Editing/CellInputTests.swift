import Testing

@testable import Shell

@Suite struct CellInputTests {
    /// Enters lines one after the other; the cells they made, and whether a cell is unfinished.
    private func enter(_ lines: [String]) -> (cells: [String], isContinuing: Bool) {
        var input = CellInput()
        let cells = lines.compactMap { input.enter($0) }
        return (cells, input.isContinuing)
    }

    @Test func simpleStatementsAreCellsAtOnce() {
        #expect(enter(["x = 1", "x", "await f()"]).cells == ["x = 1", "x", "await f()"])
    }

    @Test func blocksEndWithABlankLine() {
        #expect(enter(["def f():", "    return 1"]).cells == [])
        #expect(enter(["def f():", "    return 1", ""]).cells == ["def f():\n    return 1\n"])
        #expect(enter(["if x: y"]).isContinuing)
        #expect(enter(["if x:", "    y", "else:", "    z", "    "]).cells.count == 1)
        #expect(enter(["try:", "    x"]).isContinuing)
        #expect(enter(["@d", "def f():", "    pass", ""]).cells.count == 1)
    }

    @Test func bracketsAndStringsContinue() {
        #expect(enter(["x = [1,", "", "2]"]).cells == ["x = [1,\n\n2]"])
        #expect(enter(["x = '''a", "", "b'''"]).cells == ["x = '''a\n\nb'''"])
        #expect(enter(["x = 1 + \\", "2"]).cells == ["x = 1 + \\\n2"])
        #expect(enter(["f'''{x", "}'''"]).cells.count == 1)
    }

    @Test func mistakesAreReportedAtOnce() {
        #expect(enter(["x = = 1"]).cells == ["x = = 1"])
        #expect(enter(["f(]"]).cells == ["f(]"])
        #expect(enter(["x = 'abc"]).cells == ["x = 'abc"])
        #expect(enter(["def f():", "    x y"]).cells.count == 1)
        // A blank line says that no block is to come.
        #expect(enter(["def f():", ""]).cells == ["def f():\n"])
    }

    @Test func severalLinesEnteredTogetherAreOneCell() {
        #expect(enter(["def f():\n    return 1\nf()"]).cells.count == 1)
        #expect(enter(["def f():\n    return 1"]).cells.count == 1)
        #expect(enter(["x = [\n1,"]).isContinuing)
        #expect(enter(["if x:\n    y", "z"]).cells.count == 2)
    }

    @Test func promptsOfOtherSessionsAreTakenOff() {
        #expect(enter([">>> x = 1"]).cells == ["x = 1"])
        #expect(enter(["In [3]: x = 1"]).cells == ["x = 1"])
        #expect(
            enter([">>> def f():", "...     return 1", "... ", ">>> f()"]).cells == [
                "def f():\n    return 1\n", "f()",
            ])
        #expect(
            enter(["In [1]: def f():", "   ...:     return 1", "   ...: "]).cells == [
                "def f():\n    return 1\n"
            ])
    }

    @Test func commonIndentationIsTakenOff() {
        #expect(enter(["    x = 1\n    y = 2\n      # deeper"]).cells == ["x = 1\ny = 2\n  # deeper"])
    }
}

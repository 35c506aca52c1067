import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Cells typed into a real terminal.
@Suite(.serialized) struct SessionTests {
    @Test func cellsShowTheirValuesAndKeepState() throws {
        let terminal = try PseudoTerminal()
        try terminal.enter("x = 20 + 1", at: "In [1]: ")
        try terminal.enter("x * 2", at: "In [2]: ")
        try terminal.wait(for: "Out[2]: 42\r\n")
        try terminal.enter("None", at: "In [3]: ")
        try terminal.enter("x;", at: "In [4]: ")
        try terminal.enter("", at: "In [5]: ")
        try terminal.enter("_, _2, In[1], Out", at: "In [5]: ")
        try terminal.wait(for: "Out[5]: (42, 42, 'x = 20 + 1', {2: 42})\r\n")
        try terminal.wait(for: "In [6]: ")
        #expect(!terminal.output.contains("Out[1]") && !terminal.output.contains("Out[3]"))
        #expect(!terminal.output.contains("Out[4]"))
        terminal.type("\u{4}")
        #expect(try terminal.waitForExit() == 0)
    }

    @Test func blocksAreIndentedAndEndWithABlankLine() throws {
        let terminal = try PseudoTerminal()
        try terminal.enter("def double(n):", at: "In [1]: ")
        try terminal.enter("if n:", at: "   ...:     ")
        try terminal.enter("return 2 * n", at: "   ...:         ")
        try terminal.enter("return 'nothing'", at: "   ...:     ")
        try terminal.enter("", at: "   ...: ")
        try terminal.enter("double(4), double(0)", at: "In [2]: ")
        try terminal.wait(for: "Out[2]: (8, 'nothing')\r\n")
    }

    @Test func typedIndentationTakesThePlaceOfTheOfferedOne() throws {
        let terminal = try PseudoTerminal()
        try terminal.enter("for i in range(2):", at: "In [1]: ")
        try terminal.enter("    if i:", at: "   ...: ")
        try terminal.enter("        y = 'one'", at: "   ...: ")
        try terminal.enter("    else:", at: "   ...: ")
        try terminal.enter("        y = 'none'", at: "   ...: ")
        try terminal.enter("    print(i, y)", at: "   ...: ")
        try terminal.enter("", at: "   ...: ")
        try terminal.wait(for: "0 none\r\n1 one\r\n")
    }

    @Test func elseGoesUnderItsStatement() throws {
        let terminal = try PseudoTerminal()
        try terminal.enter("try:", at: "In [1]: ")
        try terminal.enter("1 / 0", at: "   ...:     ")
        try terminal.enter("except ZeroDivisionError:", at: "   ...:     ")
        try terminal.enter("print('caught' * 2)", at: "   ...:     ")
        try terminal.enter("", at: "   ...: ")
        try terminal.wait(for: "caughtcaught\r\n")
    }

    @Test func awaitAndTheNamesOfAsyncioNeedNoImport() throws {
        let terminal = try PseudoTerminal()
        try terminal.enter("async def f(n):", at: "In [1]: ")
        try terminal.enter("await sleep(0.01 * n)", at: "   ...:     ")
        try terminal.enter("print('after', n)", at: "   ...:     ")
        try terminal.enter("return n", at: "   ...:     ")
        try terminal.enter("", at: "   ...: ")
        try terminal.enter("await f(1)", at: "In [2]: ")
        try terminal.wait(for: "after 1\r\n")
        try terminal.wait(for: "Out[2]: 1\r\n")
        try terminal.enter("async with TaskGroup() as g:", at: "In [3]: ")
        try terminal.enter("a = g.create_task(f(30))", at: "   ...:     ")
        try terminal.enter("b = g.create_task(f(2))", at: "   ...:     ")
        try terminal.enter("", at: "   ...: ")
        try terminal.wait(for: "after 2\r\nafter 30\r\n")
        try terminal.enter("a.result() + b.result()", at: "In [4]: ")
        try terminal.wait(for: "Out[4]: 32\r\n")
    }

    @Test func tasksGoOnAndPrintAboveTheLineBeingTyped() throws {
        let terminal = try PseudoTerminal()
        try terminal.enter("async def count():", at: "In [1]: ")
        try terminal.enter("for i in range(1000):", at: "   ...:     ")
        try terminal.enter("print('tick', i)", at: "   ...:         ")
        try terminal.enter("await sleep(0.2)", at: "   ...:         ")
        try terminal.enter("", at: "   ...: ")
        try terminal.enter("t = create_task(count())", at: "In [2]: ")
        try terminal.wait(for: "In [3]: ")
        terminal.type("'typed' + ")
        try terminal.wait(for: "typed")
        let between = try terminal.wait(for: "tick 3\r\n")
        #expect(between.contains("tick 2\r\n"))
        // The line comes back below, as far as it was typed.
        try terminal.wait(for: "In [3]: 'typed' + ")
        terminal.type("'more'\r")
        try terminal.wait(for: "Out[3]: 'typedmore'\r\n")
        try terminal.enter("t.cancel()", at: "In [4]: ")
        try terminal.wait(for: "Out[4]: True")
    }

    @Test func unfinishedLinesOfTasksAreHeldBack() throws {
        let terminal = try PseudoTerminal()
        try terminal.enter("async def dots():", at: "In [1]: ")
        try terminal.enter(
            "for i in range(3): print('part', i, end=' ', flush=True); await sleep(0.1)", at: "   ...: ")
        try terminal.enter("print('whole')", at: "   ...: ")
        try terminal.enter("", at: "   ...: ")
        try terminal.enter("t = create_task(dots())", at: "In [2]: ")
        try terminal.wait(for: "part 0 part 1 part 2 whole\r\n")
        try terminal.wait(for: "In [3]: ")
    }

    @Test func controlCDropsTheLine() throws {
        let terminal = try PseudoTerminal()
        try terminal.wait(for: "In [1]: ")
        terminal.type("never run")
        try terminal.wait(for: "never run")
        terminal.type("\u{3}")
        try terminal.wait(for: "In [1]: ")
        terminal.type("def f():\r")
        try terminal.wait(for: "   ...: ")
        terminal.type("\u{3}")
        try terminal.enter("6 * 7", at: "In [1]: ")
        try terminal.wait(for: "Out[1]: 42\r\n")
    }

    @Test func controlCInterruptsACellAndLeavesTasksAlone() throws {
        let terminal = try PseudoTerminal()
        try terminal.enter("async def later(): await sleep(0.5); print('still' + ' here')", at: "In [1]: ")
        try terminal.enter("", at: "   ...: ")
        try terminal.enter("t = create_task(later()); print('go' + '1'); await sleep(1000)", at: "In [2]: ")
        try terminal.wait(for: "go1\r\n")
        terminal.type("\u{3}")
        let traceback = try terminal.wait(for: "In [3]: ")
        #expect(traceback.contains("Cell In[2], line 1"))
        #expect(traceback.contains("KeyboardInterrupt\r\n"))
        #expect(traceback.split(separator: "\n").count < 12)
        try terminal.wait(for: "still here\r\n")
        terminal.type("print('go' + '2')\rwhile True: pass\r\r")
        try terminal.wait(for: "go2\r\n")
        try terminal.wait(for: "   ...:")
        try terminal.wait(for: "\n")
        usleep(200_000)
        terminal.type("\u{3}")
        try terminal.wait(for: "KeyboardInterrupt")
        try terminal.enter("1 + 1", at: "In [5]: ")
        try terminal.wait(for: "Out[5]: 2\r\n")
    }

    @Test func failedTasksAreReportedOnce() throws {
        let terminal = try PseudoTerminal()
        try terminal.enter(
            "async def bad(): await sleep(0.1); raise ValueError('oh' + ' no')", at: "In [1]: ")
        try terminal.enter("", at: "   ...: ")
        try terminal.enter("t = create_task(bad(), name='worker')", at: "In [2]: ")
        let report = try terminal.wait(for: "ValueError: oh no\r\n")
        #expect(report.contains("worker"))
        try terminal.enter("import gc; gc.collect();", at: "In [3]: ")
        try terminal.enter("await t", at: "In [4]: ")
        let rest = try terminal.wait(for: "In [5]: ")
        #expect(rest.split(separator: "ValueError: oh no", omittingEmptySubsequences: false).count == 2)
    }

    @Test func errorsNameTheCell() throws {
        let terminal = try PseudoTerminal()
        try terminal.enter("def f(): return 1 / 0", at: "In [1]: ")
        try terminal.enter("", at: "   ...: ")
        try terminal.enter("f()", at: "In [2]: ")
        let traceback = try terminal.wait(for: "ZeroDivisionError: division by zero\r\n")
        #expect(
            traceback.contains("Traceback (most recent call last):\r\n  Cell In[2], line 1\r\n    f()\r\n"))
        #expect(traceback.contains("  Cell In[1], line 1, in f\r\n"))
        try terminal.enter("x = = 1", at: "In [3]: ")
        try terminal.wait(
            for: "  Cell In[3], line 1\r\n    x = = 1\r\n        ^\r\nSyntaxError: invalid syntax\r\n")
        try terminal.wait(for: "In [4]: ")
    }

    @Test func pastedTextIsOneCell() throws {
        let terminal = try PseudoTerminal()
        try terminal.wait(for: "In [1]: ")
        terminal.type("\u{1B}[200~def f(n):\n    if n:\n\n        return 'pasted'\n\nf(1) * 2\n\u{1B}[201~")
        try terminal.wait(for: "f(1) * 2")
        terminal.type("\r")
        try terminal.wait(for: "Out[1]: 'pastedpasted'\r\n")
        try terminal.wait(for: "In [2]: ")
        terminal.type(
            "\u{1B}[200~>>> for i in range(2):\r\n...     print(i + 10)\r\n... \r\n0\r\n1\u{1B}[201~\r")
        try terminal.wait(for: "10\r\n11\r\n")
        try terminal.wait(for: "In [3]: ")
    }

    @Test func typedAheadTextKeepsItsOwnIndentation() throws {
        let terminal = try PseudoTerminal()
        try terminal.wait(for: "In [1]: ")
        terminal.type(
            "for i in range(2):\r    for j in range(2):\r        print(i + j + 100)\r    print('row')\r\r")
        try terminal.wait(for: "100\r\n101\r\nrow\r\n101\r\n102\r\nrow\r\n")
    }

    @Test func typedAheadTextMayRelyOnTheIndentationOffered() throws {
        let terminal = try PseudoTerminal()
        try terminal.wait(for: "In [1]: ")
        terminal.type("for i in range(2):\rif i:\rprint(i + 100)\relse:\rprint('none' * 2)\r\r6 * 7\r")
        try terminal.wait(for: "nonenone\r\n101\r\n")
        try terminal.wait(for: "Out[2]: 42")
    }

    @Test func historyIsKeptFromSessionToSession() throws {
        let first = try PseudoTerminal()
        try first.enter("def f():", at: "In [1]: ")
        try first.enter("return 'from before'", at: "   ...:     ")
        try first.enter("", at: "   ...: ")
        try first.wait(for: "In [2]: ")
        first.type("\u{4}")
        #expect(try first.waitForExit() == 0)
        let second = try PseudoTerminal(stateDirectory: first.stateDirectory)
        try second.wait(for: "In [1]: ")
        second.type("\u{1B}[A")
        try second.wait(for: "'from before'")
        second.type("\r")
        try second.enter("f().upper()", at: "In [2]: ")
        try second.wait(for: "Out[2]: 'FROM BEFORE'\r\n")
    }

    @Test func tabCompletesNamesAndAttributesAndIndents() throws {
        let terminal = try PseudoTerminal()
        try terminal.enter("some_long_name = [3, 1, 2]", at: "In [1]: ")
        try terminal.wait(for: "In [2]: ")
        terminal.type("some_lo\t.so\t()\r")
        try terminal.enter("some_long_name", at: "In [3]: ")
        try terminal.wait(for: "Out[3]: [1, 2, 3]\r\n")
        try terminal.wait(for: "In [4]: ")
        terminal.type("some_long_name.\t")
        let list = try terminal.wait(for: "some_long_name.")
        #expect(!list.contains("__add__"))
        try terminal.wait(for: "append")
        try terminal.wait(for: "sort")
    }

    @Test func waysToLeave() throws {
        for (line, code) in [
            ("exit", 0), ("quit", 0), ("exit()", 0), ("import sys; sys.exit(7)", 7), ("quit(3)", 3),
        ] {
            let terminal = try PseudoTerminal()
            try terminal.enter(line, at: "In [1]: ")
            #expect(try terminal.waitForExit() == Int32(code), "\(line)")
        }
    }

    @Test func leavingTellsHowManyTasksAreCancelled() throws {
        let terminal = try PseudoTerminal()
        try terminal.enter("a = create_task(sleep(1000)); b = create_task(sleep(1000))", at: "In [1]: ")
        try terminal.wait(for: "In [2]: ")
        terminal.type("\u{4}")
        try terminal.wait(for: "2 tasks are still running: cancelled")
        #expect(try terminal.waitForExit() == 0)
        #expect(terminal.isInNormalMode)
    }

    @Test func cellsHaveTheTerminalAsProgramsExpectIt() throws {
        let terminal = try PseudoTerminal()
        try terminal.enter("name = input('na' + 'me? ')", at: "In [1]: ")
        try terminal.wait(for: "name? ")
        #expect(terminal.isInNormalMode)
        terminal.type("Ada\n")
        try terminal.enter("name", at: "In [2]: ")
        try terminal.wait(for: "Out[2]: 'Ada'\r\n")
    }

    @Test func aTerminationSignalLeavesTheTerminalInOrder() throws {
        let terminal = try PseudoTerminal()
        try terminal.wait(for: "In [1]: ")
        terminal.type("unfinished")
        try terminal.wait(for: "unfinished")
        terminal.send(SIGTERM)
        #expect(try terminal.waitForExit() == 143)
        #expect(terminal.isInNormalMode)
    }

    @Test func simpleTerminalsDo() throws {
        let terminal = try PseudoTerminal(term: "dumb")
        try terminal.enter("def f():", at: "In [1]: ")
        try terminal.enter("return 'dumb'", at: "   ...:     ")
        try terminal.enter("", at: "   ...: ")
        try terminal.enter("f() * 2", at: "In [2]: ")
        try terminal.wait(for: "Out[2]: 'dumbdumb'\r\n")
        try terminal.wait(for: "In [3]: ")
        #expect(!terminal.output.contains("\u{1B}"))
    }
}

import Notebook
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// `fermata replay` from the outside.
@Suite struct ReplayCommandTests {
    /// A notebook file with code cells.
    private func notebook(_ cells: String...) -> [UInt8] {
        let made = cells.map { source in
            var cell = NotebookCell(.code)
            cell.source = source
            return cell
        }
        return NotebookDocument(cells: made).serialized(as: .ipynb)
    }

    private func outputs(_ command: CommandProcess, _ name: String) throws -> [[CellOutput]] {
        let text = try #require(command.read(name))
        return try NotebookDocument(reading: Array(text.utf8), as: .ipynb).cells.map(\.outputs)
    }

    @Test(
        arguments: [
            ("missing.ipynb", nil, "fermata: cannot read missing.ipynb: No such file or directory\n"),
            ("folder", nil, "fermata: cannot read folder: Is a directory\n"),
            (
                "other.ipynb", "{\"a\": 1}",
                "fermata: other.ipynb: not a notebook: it has no \"nbformat\" number\n"
            ),
            (
                "list.ipynb", "[1]",
                "fermata: list.ipynb: not a notebook: the file holds a list, not an object\n"
            ),
            (
                "broken.ipynb", "[1,2",
                "fermata: broken.ipynb: not a notebook: not JSON: expected ',' or ']', line 1 column 5\n"
            ),
            (
                "five.ipynb", "{\"cells\": [], \"metadata\": {}, \"nbformat\": 5, \"nbformat_minor\": 0}",
                "fermata: five.ipynb: notebook format 5.0 is not supported, only 4.0 and later versions of 4\n"
            ),
            (
                "three.ipynb", "{\"worksheets\": [], \"nbformat\": 3, \"nbformat_minor\": 0}",
                """
                fermata: three.ipynb: notebook format 3.0 is not supported, only 4.0 and later versions of 4 (jupyter \
                nbconvert --to notebook converts it)

                """
            ),
            (
                "plain.txt", "hello\n",
                "fermata: plain.txt: not a notebook: neither .ipynb, nor a percent script (.py), nor Markdown (.md)\n"
            ),
        ] as [(String, String?, String)])
    func whatIsNoNotebookIsRefused(name: String, contents: String?, message: String) throws {
        let command = CommandProcess()
        mkdir(command.path("folder"), 0o755)
        if let contents { command.write(contents, to: name) }
        let before = command.files
        #expect(
            try command.run("replay", name, "-o", "out.ipynb") == .init(code: 2, output: "", error: message))
        #expect(command.files == before)
        if let contents { #expect(command.read(name) == contents) }
    }

    @Test func garbageIsRefused() throws {
        let command = CommandProcess()
        for name in ["a.ipynb", "a.py", "a.md", "a"] {
            command.write([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0xFE, 0xFF, 0x3E], to: name)
            let result = try command.run("replay", name)
            #expect(result.code == 2 && result.output == "" && result.error.split(separator: "\n").count == 1)
            #expect(result.error.hasPrefix("fermata: \(name): not a notebook: "))
        }
    }

    @Test func anExceptionEndsTheNotebookAndIsKept() throws {
        let command = CommandProcess()
        command.write(notebook("print('one')\n1 + 1", "1 / 0", "print('never')"), to: "in.ipynb")
        let result = try command.run("replay", "in.ipynb", "-o", "out.ipynb")
        let lines = [
            "Traceback (most recent call last):", "  Cell In[2], line 1", "    1 / 0", "    ~~^~~",
            "ZeroDivisionError: division by zero",
        ]
        #expect(result == .init(code: 1, output: "one\n2\n", error: lines.joined(separator: "\n") + "\n"))
        #expect(
            try outputs(command, "out.ipynb") == [
                [.stream(name: "stdout", text: "one\n"), .result("2", count: 1)],
                [.error(name: "ZeroDivisionError", value: "division by zero", traceback: lines)], [],
            ])
        #expect(command.files == ["in.ipynb", "out.ipynb"])
    }

    @Test func aSyntaxErrorShowsThePlace() throws {
        let command = CommandProcess()
        command.write(notebook("print('one')", "x = = 1"), to: "in.ipynb")
        let error = "  Cell In[2], line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n"
        #expect(try command.run("replay", "in.ipynb") == .init(code: 1, output: "one\n", error: error))
    }

    @Test(arguments: [
        ("import sys; sys.exit(3)", 3, ""), ("import sys; sys.exit('text')", 1, "text\n"),
        ("import sys; sys.exit()", 0, ""),
        ("async def f(): raise SystemExit(5)\nt = create_task(f())\nawait sleep(10)", 5, ""),
    ])
    func exitCodesPassThrough(code: String, wanted: Int, error: String) throws {
        let command = CommandProcess()
        command.write(notebook("print('one')", code, "print('never')"), to: "in.ipynb")
        #expect(
            try command.run("replay", "in.ipynb", "-o", "out.ipynb")
                == .init(code: Int32(wanted), output: "one\n", error: error))
        #expect(try outputs(command, "out.ipynb").first == [.stream(name: "stdout", text: "one\n")])
    }

    @Test func theOutputIsCheckedBeforeAnyCellRuns() throws {
        let command = CommandProcess()
        command.write(notebook("print('one')"), to: "in.ipynb")
        mkdir(command.path("folder"), 0o755)
        for (path, reason) in [("none/out.ipynb", "No such file or directory"), ("folder", "Is a directory")]
        {
            #expect(
                try command.run("replay", "in.ipynb", "-o", path)
                    == .init(code: 2, output: "", error: "fermata: cannot write \(path): \(reason)\n"))
        }
        #expect(command.files == ["folder", "in.ipynb"])
    }

    @Test func theNotebookItselfMayBeTheOutput() throws {
        let command = CommandProcess()
        command.write(notebook("print('one')"), to: "in.ipynb")
        chmod(command.path("in.ipynb"), 0o640)
        #expect(try command.run("replay", "in.ipynb", "-o", "in.ipynb").code == 0)
        #expect(try outputs(command, "in.ipynb") == [[.stream(name: "stdout", text: "one\n")]])
        #expect(command.files == ["in.ipynb"])
        var status = stat()
        #expect(stat(command.path("in.ipynb"), &status) == 0 && status.st_mode & 0o777 == 0o640)
    }

    @Test func backgroundOutputBelongsToTheCellThatStartedIt() throws {
        let command = CommandProcess()
        command.write(
            notebook(
                """
                import sys
                async def late(name, seconds):
                    print('start', name)
                    await sleep(seconds)
                    print('late', name); print('error', name, file=sys.stderr); print('end', name)
                t = create_task(late('a', 0.02))
                """,
                "u = create_task(late('b', 0.3)); await sleep(0.1); print('two')", "'three'"), to: "in.ipynb")
        #expect(try command.run("replay", "in.ipynb", "-o", "out.ipynb").code == 0)
        func text(_ name: String) -> [CellOutput] {
            [
                .stream(
                    name: "stdout", text: "start \(name)\n" + (name == "b" ? "two\n" : "") + "late \(name)\n"),
                .stream(name: "stderr", text: "error \(name)\n"),
                .stream(name: "stdout", text: "end \(name)\n"),
            ]
        }
        #expect(try outputs(command, "out.ipynb") == [text("a"), text("b"), [.result("'three'", count: 3)]])
    }

    @Test func failedBackgroundTasksAreReportedInTheirCell() throws {
        let command = CommandProcess()
        command.write(
            notebook(
                "async def bad(): raise ValueError('lost')\nt = create_task(bad(), name='worker')",
                "await sleep(0.01); print('two')"), to: "in.ipynb")
        let result = try command.run("replay", "in.ipynb", "-o", "out.ipynb")
        #expect(result.code == 0 && result.output == "two\n")
        #expect(result.error.hasPrefix("Task worker of cell 1 failed:\nTraceback (most recent call last):\n"))
        #expect(
            try outputs(command, "out.ipynb") == [
                [.stream(name: "stderr", text: result.error)], [.stream(name: "stdout", text: "two\n")],
            ])
    }

    @Test func cellsFindEarlierCells() throws {
        let command = CommandProcess()
        command.write(
            notebook(
                "6 * 7", "'muted';", "_ + 1", "_, __, _1, Out, In[1]",
                "class R:\n    def __repr__(self):\n"
                    + "        print('asked')\n        return 'R'\nR()"), to: "in.ipynb")
        let result = try command.run("replay", "in.ipynb", "-o", "out.ipynb")
        #expect(
            result
                == .init(
                    code: 0, output: "42\n43\n(43, 42, 42, {1: 42, 3: 43}, '6 * 7')\nasked\nR\n", error: ""))
        let last = try outputs(command, "out.ipynb")[4]
        #expect(last == [.stream(name: "stdout", text: "asked\n"), .result("R", count: 5)])
    }

    @Test func aCellMayReadStandardInput() throws {
        let command = CommandProcess()
        command.write(notebook("name = input('name? ')\nname"), to: "in.ipynb")
        #expect(try command.run("replay", "in.ipynb", input: "Ada\n").output == "name? 'Ada'\n")
    }

    @Test func anInterruptIsKept() throws {
        let command = CommandProcess()
        command.write(
            notebook("print('go')\nawait sleep(100)", "print('never')"), to: "in.ipynb")
        let result = try command.run("replay", "in.ipynb", "-o", "out.ipynb", until: "go", thenSend: SIGINT)
        let lines = [
            "Traceback (most recent call last):", "  Cell In[1], line 2", "    await sleep(100)",
            "KeyboardInterrupt",
        ]
        #expect(result == .init(code: 130, output: "go\n", error: lines.joined(separator: "\n") + "\n"))
        #expect(
            try outputs(command, "out.ipynb") == [
                [
                    .stream(name: "stdout", text: "go\n"),
                    .error(name: "KeyboardInterrupt", value: "", traceback: lines),
                ], [],
            ])
    }
}

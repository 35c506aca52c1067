import Testing

@testable import Notebook

@Suite struct PercentTests {
    private static let script = #"""
        #!/usr/bin/env python
        # -*- coding: utf-8 -*-
        # ---
        # jupyter:
        #   jupytext:
        #     text_representation:
        #       extension: .py
        #       format_version: '1.3'
        #   kernelspec:
        #     display_name: Python 3 (ipykernel)
        #     name: python3
        # ---
        import asyncio

        # %% [markdown]
        # # Title
        #
        # Text

        # %% A title tags=["a", "b"] k={"x": [1, None, 'y']}
        # %time await f()
        x = """
        # %% no marker
        # %time no magic
        """
        # %d stays a comment
        # # %time stays one too


        #%% {"tags": ["parameters"]}
        # !ls \
        #   -l
        y = 1
        # x = !ls
        # ?print
        # In[3]:
        print(1)

        # Out: stdout
        #> 1
        #>  indented
        #>
        # Out: result
        #> 42
        # Out: error ValueError: a: b
        #> Traceback
        #> ValueError: a: b

        # %% [markdown]
        r"""
        Quoted \alpha
        """
        # %%% sub language="bash" magic_args="-e"
        # ls
        # # done
        # %% [raw] format="rst"
        # raw
        """#

    @Test func cellsAreRead() throws {
        let document = try read(Self.script)
        let cells = document.cells
        #expect(cells.map(\.kind) == [.code, .markdown, .code, .code, .code, .markdown, .code, .raw])
        #expect(cells[0].source == "import asyncio")
        #expect(cells[0].sourceLine == 13)
        #expect(cells[1].source == "# Title\n\nText")
        #expect(cells[2].metadata == ["title": "A title", "tags": ["a", "b"], "k": ["x": [1, nil, "y"]]])
        #expect(
            cells[2].source == #"""
                %time await f()
                x = """
                # %% no marker
                # %time no magic
                """
                # %d stays a comment
                # %time stays one too
                """#)
        #expect(cells[3].source == "!ls \\\n  -l\ny = 1\nx = !ls\n?print")
        #expect(cells[3].tags == ["parameters"])
        #expect(cells[4].source == "print(1)")
        #expect(cells[4].sourceLine == 37)
        #expect(
            cells[4].outputs == [
                .stream(name: "stdout", text: "1\n indented\n\n"), .result("42", count: nil),
                .error(name: "ValueError", value: "a: b", traceback: ["Traceback", "ValueError: a: b"]),
            ])
        #expect(cells[5].source == #"Quoted \alpha"#)
        #expect(cells[6].source == "%%bash -e\nls\n# done")
        #expect(cells[6].metadata == ["cell_depth": 1, "title": "sub"])
        #expect(cells[7].source == "raw")
        #expect(
            document.metadata == [
                "jupytext": ["text_representation": ["extension": ".py", "format_version": "1.3"]],
                "kernelspec": ["display_name": "Python 3 (ipykernel)", "name": "python3"],
            ])
    }

    @Test func anUntouchedScriptIsWrittenAsItWas() throws {
        for script in [
            Self.script, Self.script + "\n\n\n", Self.script.split(separator: "\n").joined(separator: "\r\n"),
        ] {
            #expect(text(try read(script), as: .percent) == script)
        }
        for script in [
            "", "\n", "\n\n", "x", "# %%", "#%%\n\n\n\n#%%\r\n  \nx = 1\t\n", "\u{FEFF}# %%\nx\n",
            "# ---\nx\n",
            "'''unclosed\n# %%\nx", "# %% [markdown]\n'''\nunclosed", "# Out: stdout\n#> x\n", "# %%\n#> x\n",
            "#!/x", "# ---\n# ---",
        ] {
            #expect(text(try read(script), as: .percent) == script)
        }
    }

    @Test func aChangeLeavesTheRestAlone() throws {
        var document = try read(Self.script)
        document.cells[4].outputs = [.stream(name: "stdout", text: "2")]
        document.cells[4].executionCount = 5
        document.cells[2].metadata["execution"] = ["iopub.status.busy": "2023-11-14T22:13:20Z"]
        document.metadata["language_info"] = ["name": "python"]
        let start = try #require(Self.script.firstRange(of: "# Out: stdout\n"))
        let end = try #require(Self.script.firstRange(of: "#> ValueError: a: b\n"))
        let expected =
            Self.script[..<start.lowerBound] + "# Out: stdout (no newline)\n#> 2\n"
            + Self.script[end.upperBound...]
        #expect(text(document, as: .percent) == expected)

        document = try read(Self.script)
        document.cells[5].source = #"Quoted \beta"#
        document.cells[6].source = "ls()"
        document.cells.remove(at: 7)
        let quoted = try #require(Self.script.firstRange(of: "r\"\"\"\nQuoted"))
        #expect(
            text(document, as: .percent)
                == Self.script[..<quoted.lowerBound] + "r\"\"\"\nQuoted \\beta\n\"\"\"\n# %%% sub\nls()\n")
    }

    @Test func aNewScriptIsReadable() throws {
        var document = NotebookDocument(
            cells: [
                NotebookCell(.markdown, source: "# Title\n\ntext"),
                NotebookCell(.code, source: "%time f()\n# %% marker\n# Out: stdout\n# !ls\n"),
                NotebookCell(.code, metadata: ["title": "odd = title", "tags": ["t"], "collapsed": true]),
                NotebookCell(.markdown, source: "%% mermaid\n\\"),
                NotebookCell(.raw, source: "raw", metadata: ["a key": 1]),
                NotebookCell(.code, source: "%%bash\nls\n\n# x"),
            ], metadata: ["kernelspec": ["name": "python3", "display_name": "1.5"], "language_info": [:]])
        document.cells[1].outputs = [
            .stream(name: "stdout", text: "a\rb\n"), .stream(name: "stderr", text: "w\n\n"),
            .displayData(data: ["text/html": "<b>\n", "text/plain": "x"], metadata: [:]),
        ]
        let script = #"""
            # ---
            # jupyter:
            #   kernelspec:
            #     name: python3
            #     display_name: "1.5"
            # ---

            # %% [markdown]
            # # Title
            #
            # text

            # %%
            # %time f()
            # # %% marker
            # # Out: stdout
            # # !ls


            # Out: json
            #> {"name": "stdout", "output_type": "stream", "text": "a\rb\n"}
            # Out: stderr
            #> w
            #>
            # Out: display
            #> x
            # Out: also text/html
            #> <b>
            #>

            # %% title="odd = title" tags=["t"]

            # %% [markdown]
            r"""
            %% mermaid
            \
            """

            # %% [raw] {"a key": 1}
            # raw

            # %% language="bash"
            # ls
            #
            # # x

            """#
        #expect(text(document, as: .percent) == script)

        let again = try read(script)
        #expect(again.metadata == ["kernelspec": ["name": "python3", "display_name": "1.5"]])
        document.cells[1].source.removeLast()  // Blank lines at the end are the script's own.
        #expect(again.cells.map(\.source) == document.cells.map(\.source))
        #expect(again.cells.map(\.outputs) == document.cells.map(\.outputs))
        #expect(again.cells[2].metadata == ["title": "odd = title", "tags": ["t"]])
        #expect(again.cells[4].metadata == ["a key": 1])
    }

    @Test func frontMatterOfItsOwnIsARawCell() throws {
        let script = "# ---\n# title: A script\n# jupyter:\n#   x: [1, two]\n# ---\n\n# %%\n1\n"
        var document = try read(script)
        #expect(document.cells.map(\.source) == ["---\ntitle: A script\n---", "1"])
        #expect(document.cells[0].kind == .raw)
        #expect(text(document, as: .percent) == script)
        #expect(
            text(document, as: .markdown) == "---\ntitle: A script\n---\n\n```python\n1\n```\n")
        document.cells[0].source = "---\ntitle: Another\n---"
        document.metadata = ["execution": ["timeout": 3]]
        #expect(
            text(document, as: .percent)
                == "# ---\n# title: Another\n# jupyter:\n#   execution:\n#     timeout: 3\n# ---\n\n# %%\n1\n"
        )
        #expect(document.executionTimeout == 3)
    }

    @Test func invalidUTF8IsRefused() {
        let error = #expect(throws: NotebookFormatError.self) {
            try NotebookDocument(reading: Array("# %%\nä".utf8) + [0xFF], as: .percent)
        }
        #expect(error?.description == "not a notebook: invalid UTF-8, line 2 column 2")
    }

    private func read(_ text: String) throws -> NotebookDocument {
        try NotebookDocument(reading: Array(text.utf8), as: .percent)
    }
}

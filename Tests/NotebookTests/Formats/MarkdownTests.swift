import Testing

@testable import Notebook

@Suite struct MarkdownTests {
    private static let sample = #"""
        ---
        title: Notes
        ---

        # Title

        Some text,

            indented


            indented too


        another cell
        ```python tags=["parameters"] name="n"
        limit = 3
        print("```")
        ```

        ```output
        hello
        ```
        ```output stderr (no newline)
        oops
        ```

        ````output result

        ```
        ````
        ```bash
        ls
        ```
        <!-- a comment
        ```python
        hidden()
        ```
        -->

        ~~~{.python #id .class key=word}
        x = 1
        ~~~
        <!-- #region A region tags=["r"] -->
        One


        cell
        <!-- #endregion -->
        <!-- #raw -->
        raw
        <!-- #endraw -->

        - item
          ```python
          y
          ```

        ```python .noeval
        z
        ```

        ```{code-cell} ipython3
        last
        """#

    @Test func cellsAreRead() throws {
        let cells = try read(Self.sample).cells
        #expect(
            cells.map(\.kind) == [
                .raw, .markdown, .markdown, .code, .markdown, .code, .markdown, .raw, .markdown, .code,
            ])
        #expect(cells[0].source == "---\ntitle: Notes\n---")
        #expect(cells[1].source == "# Title\n\nSome text,\n\n    indented\n\n\n    indented too")
        #expect(cells[2].source == "another cell")
        #expect(cells[3].source == "limit = 3\nprint(\"```\")")
        #expect(cells[3].sourceLine == 17)
        #expect(cells[3].metadata == ["tags": ["parameters"], "name": "n"])
        #expect(
            cells[3].outputs == [
                .stream(name: "stdout", text: "hello\n"), .stream(name: "stderr", text: "oops"),
                .result("\n```", count: nil),
            ])
        #expect(cells[4].source.hasPrefix("```bash\nls\n```\n<!-- a comment\n```python\nhidden()"))
        #expect(cells[5].source == "x = 1")
        #expect(cells[5].metadata == ["#id": nil, ".class": nil, "key": "word"])
        #expect(cells[6].source == "One\n\n\ncell")
        #expect(cells[6].metadata == ["title": "A region", "tags": ["r"]])
        #expect(cells[7].source == "raw")
        #expect(cells[8].source == "- item\n  ```python\n  y\n  ```\n\n```python .noeval\nz\n```")
        #expect(cells[9].source == "last")
    }

    @Test func anUntouchedFileIsWrittenAsItWas() throws {
        for input in [
            Self.sample, Self.sample + "\n", Self.sample.split(separator: "\n").joined(separator: "\r\n"),
        ] {
            #expect(text(try read(input), as: .markdown) == input)
        }
        for input in [
            "", "\n", "x", "\n\nx\n\n\n\n\ny", "```python", "```python\n", "```python\n```",
            "<!--\n```python\n1", "---\n", "---\n---",
            "```python\n```\n```output\n", "<!-- #region -->\nx\n", "~~~python\n```\n~~~\n",
            "\u{FEFF}---\na: 1\n---\n```py\n```",
        ] {
            #expect(text(try read(input), as: .markdown) == input)
        }
    }

    @Test func aChangeLeavesTheRestAlone() throws {
        var document = try read("Text\n```py\n1\n```\n\n\nMore\n~~~python\n2\n~~~")
        document.cells[1].outputs = [.result("1", count: 1)]
        document.cells[3].outputs = [.stream(name: "stdout", text: "```\n")]
        document.cells[1].source = "1\n````"
        #expect(
            text(document, as: .markdown) == """
                Text
                `````py
                1
                ````
                `````

                ```output result
                1
                ```


                More
                ~~~python
                2
                ~~~

                ````output
                ```
                ````

                """)
        document = try read("One\n```python\n1\n```\nTwo")
        document.cells.remove(at: 1)
        #expect(text(document, as: .markdown) == "One\n\n\nTwo")
    }

    @Test func aNewFileIsReadable() throws {
        var document = NotebookDocument(cells: [
            NotebookCell(.markdown, source: "One"), NotebookCell(.markdown, source: "Two"),
            NotebookCell(.markdown, source: "a\n\n\nb"), NotebookCell(.markdown, source: "```\nopen"),
            NotebookCell(.markdown, source: "```python\n1\n```\n<!-- #endregion -->", metadata: ["k": "-->"]),
            NotebookCell(.raw, source: "raw"),
            NotebookCell(.code, source: "print('''\n```\n''')", metadata: ["k": "`"]),
            NotebookCell(.code),
        ])
        document.cells[6].outputs = [
            .error(name: "E", value: "`m`", traceback: ["one\ntwo"]), .stream(name: "stdout", text: ""),
        ]
        let expected = """
            One


            Two

            <!-- #region -->
            a


            b
            <!-- #endregion -->

            <!-- #region -->
            ```
            open
            <!-- #endregion -->

            <!-- #markdown k="--\\u003e" -->
            ```python
            1
            ```
            <!-- #endregion -->
            <!-- #endmarkdown -->

            <!-- #raw -->
            raw
            <!-- #endraw -->

            ~~~python k="`"
            print('''
            ```
            ''')
            ~~~

            ~~~output error E: `m`
            one
            two
            ~~~

            ```python
            ```

            """
        #expect(text(document, as: .markdown) == expected)
        let again = try read(expected)
        #expect(again.cells.map(\.source) == document.cells.map(\.source))
        #expect(again.cells.map(\.metadata) == document.cells.map(\.metadata))
        #expect(again.cells[6].outputs == [.error(name: "E", value: "`m`", traceback: ["one", "two"])])
    }

    @Test func whatStartsLikeFrontMatterIsNotTakenForIt() throws {
        let document = NotebookDocument(cells: [NotebookCell(.markdown, source: "---\na: 1\n---")])
        let again = try read(text(document, as: .markdown))
        #expect(again.cells.map(\.kind) == [.markdown] && again.cells[0].source == "---\na: 1\n---")
    }

    private func read(_ text: String) throws -> NotebookDocument {
        try NotebookDocument(reading: Array(text.utf8), as: .markdown)
    }
}

@Suite struct FormatDetectionTests {
    @Test(
        arguments: [
            ("a.ipynb", "", .ipynb), ("dir.md/a.PY", "", .percent), ("a.md", "{}", .markdown),
            ("a.Markdown", "", .markdown),
            ("a", " {\"cells\": []}", .ipynb), ("a.txt", "x\n# %%\n", .percent),
            ("a.txt", "text\n```python\n", .markdown),
            ("a.txt", "text", nil), (".py", "", .percent), ("-", "print(1)", nil), ("", "", nil),
        ] as [(String, String, NotebookFormat?)])
    func nameThenContents(path: String, contents: String, format: NotebookFormat?) {
        #expect(NotebookFormat.detect(path: path, contents: Array(contents.utf8)) == format)
    }

    @Test func whatIsNoneOfThemIsRefused() {
        #expect(throws: NotebookFormatError.unknownFormat) {
            try NotebookDocument(reading: [0xFF], path: "a.bin")
        }
    }

    @Test func recordedOutputs() throws {
        let script = try NotebookDocument(
            reading: Array("# %%\n1\n\n# %%\n2\n# Out: result\n#> 2\n".utf8), as: .percent)
        #expect((0...2).map { script.hasRecordedOutputs(cellAt: $0) } == [true, true, false])
        let bare = try NotebookDocument(reading: Array("# %%\n1\n".utf8), as: .percent)
        #expect(!bare.hasRecordedOutputs(cellAt: 0))
        let converted = try NotebookDocument(reading: script.serialized(as: .ipynb), as: .ipynb)
        #expect((0...1).map { converted.hasRecordedOutputs(cellAt: $0) } == [false, true])
    }
}

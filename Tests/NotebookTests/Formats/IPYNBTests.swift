import Testing

@testable import Notebook

@Suite struct IPYNBTests {
    @Test(arguments: Recorded.all)
    func filesAreWrittenAsNbformatWritesThem(sample: Recorded) throws {
        let document = try NotebookDocument(reading: Array(sample.input.utf8), as: .ipynb)
        #expect(text(document, as: .ipynb) == sample.expected)
        // What was written is read as the same notebook and written again as it is.
        let again = try NotebookDocument(reading: Array(sample.expected.utf8), as: .ipynb)
        #expect(text(again, as: .ipynb) == sample.expected)
    }

    @Test func olderMinorVersionsBecomeFivePointWithIdentifiers() throws {
        let document = try read(
            """
            {"nbformat": 4, "nbformat_minor": 2, "metadata": {}, "cells": [
             {"cell_type": "code", "metadata": {}, "source": "x", "outputs": [], "execution_count": null},
             {"cell_type": "code", "metadata": {}, "source": "x", "outputs": [], "execution_count": null},
             {"cell_type": "markdown", "metadata": {}, "source": "x"}]}
            """)
        #expect(document.minorVersion == 2)
        let ids = document.cells.map(\.id)
        #expect(Set(ids).count == 3 && ids.allSatisfy(NotebookDocument.isValidIdentifier))
        let again = try NotebookDocument(reading: document.serialized(as: .ipynb), as: .ipynb)
        #expect(again.minorVersion == 5 && again.cells == document.cells)
    }

    @Test func badAndRepeatedIdentifiersAreReplaced() throws {
        let cell = { (id: String) in #"{"cell_type": "raw", "metadata": {}, "source": "x", "id": "# + id + "}"
        }
        let long = "\"" + String(repeating: "a", count: 65) + "\""
        let cells = [#""ok""#, #""ok""#, #""not ok""#, "\"\"", long, "3"].map(cell).joined(separator: ",")
        let document = try read(
            #"{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": ["# + cells + "]}")
        let ids = document.cells.map(\.id)
        #expect(ids[0] == "ok")
        #expect(Set(ids).count == 6 && ids.allSatisfy(NotebookDocument.isValidIdentifier))
        #expect(try read(text(document, as: .ipynb)).cells.map(\.id) == ids)
    }

    @Test func manyEqualCellsGetIdentifiersQuickly() {
        let document = NotebookDocument(
            cells: Array(repeating: NotebookCell(.code, source: "x"), count: 20_000))
        #expect(Set(document.cells.map(\.id)).count == 20_000)
    }

    @Test(arguments: [
        ("", "not a notebook: not JSON: the text is empty, line 1 column 1"),
        ("{\n \"cells\": [,", "not a notebook: not JSON: expected a value, line 2 column 12"),
        ("[]", "not a notebook: the file holds a list, not an object"),
        ("{\"cells\": []}", "not a notebook: it has no \"nbformat\" number"),
        (
            "{\"nbformat\": 3, \"nbformat_minor\": 0, \"worksheets\": []}",
            "notebook format 3.0 is not supported, only 4.0 and later versions of 4"
                + " (jupyter nbconvert --to notebook converts it)"
        ),
        (
            "{\"nbformat\": 5, \"nbformat_minor\": 1}",
            "notebook format 5.1 is not supported, only 4.0 and later versions of 4"
        ),
        ("{\"nbformat\": \"4\"}", "broken notebook: nbformat is a string, not a whole number"),
        ("{\"nbformat\": 4}", "broken notebook: cells is missing"),
        ("{\"nbformat\": 4, \"cells\": {}}", "broken notebook: cells is an object, not a list"),
        (
            "{\"nbformat\": 4, \"cells\": [], \"metadata\": 1}",
            "broken notebook: metadata is a number, not an object"
        ),
        ("{\"nbformat\": 4, \"cells\": [null]}", "broken notebook: cells[0] is null, not an object"),
        ("{\"nbformat\": 4, \"cells\": [{}]}", "broken notebook: cells[0] has no \"cell_type\""),
        (
            "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"heading\"}]}",
            "broken notebook: cells[0].cell_type is \"heading\", not \"code\", \"markdown\" or \"raw\""
        ),
        (
            "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"raw\", \"source\": 1}]}",
            "broken notebook: cells[0].source is a number, not a string or a list of strings"
        ),
        (
            "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"raw\", \"source\": [\"a\", {}]}]}",
            "broken notebook: cells[0].source[1] is an object, not a string"
        ),
        (
            "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"outputs\": {}}]}",
            "broken notebook: cells[0].outputs is an object, not a list"
        ),
        (
            "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"outputs\": [{}]}]}",
            "broken notebook: cells[0].outputs[0] has no \"output_type\""
        ),
        (
            """
            {"nbformat": 4, "cells": [{"cell_type": "code", "outputs": [
             {"output_type": "error", "traceback": "no list"}]}]}
            """,
            "broken notebook: cells[0].outputs[0].traceback is a string, not a list of strings"
        ),
    ])
    func whatIsNoNotebookIsRefusedByName(text: String, message: String) {
        let error = #expect(throws: NotebookFormatError.self) { try read(text) }
        #expect(error?.description == message)
    }

    @Test func missingPartsHaveTheirObviousValues() throws {
        let document = try read(
            #"{"nbformat": 4, "cells": [{"cell_type": "code"}, {"cell_type": "raw", "source": "x"}]}"#)
        #expect(document.cells[0].source == "" && document.cells[0].outputs.isEmpty)
        #expect(document.cells[1].metadata.isEmpty)
    }

    @Test func partsThatDoNotFitTheModelSurviveWhileUntouched() throws {
        let input = """
            {"nbformat": 4, "nbformat_minor": 5, "metadata": {"n": 1.50}, "cells": [
             {"cell_type": "code", "id": "a", "metadata": {"x": "\\udfff"}, "execution_count": 1.0, "surplus": 1,
              "source": "s = '\\ud800'", "outputs": [
               {"output_type": "stream", "name": "stdout", "text": "\\ud800", "more": []}]}]}
            """
        var document = try read(input)
        #expect(document.cells[0].source == "s = '\u{FFFD}'")
        document.cells[0].metadata["tags"] = ["t"]
        let written = text(document, as: .ipynb)
        for part in [
            #""s = '\ud800'""#, #""x": "\udfff""#, #""n": 1.50"#, #""execution_count": 1.0"#, "\"more\": []",
        ] {
            #expect(written.contains(part), "\(part)")
        }
        document.cells[0].source = "t"
        document.cells[0].outputs = []
        let changed = text(document, as: .ipynb)
        #expect(changed.contains(#"["# + "\n    \"t\"\n"))
        #expect(!changed.contains(#"\ud800"#) && !changed.contains("more") && changed.contains("surplus"))
    }

    @Test func streamTextJoinsTheStreamWrittenLast() {
        var outputs: [CellOutput] = []
        for (name, text) in [("stdout", "a"), ("stdout", "b\n"), ("stderr", "c"), ("stdout", "d")] {
            outputs.add(.stream(name: name, text: text))
        }
        outputs.add(.result("1", count: 2))
        outputs.add(.stream(name: "stdout", text: "e"))
        #expect(
            outputs == [
                .stream(name: "stdout", text: "ab\n"), .stream(name: "stderr", text: "c"),
                .stream(name: "stdout", text: "d"), .result("1", count: 2),
                .stream(name: "stdout", text: "e"),
            ])
    }

    @Test func aRunIsWrittenIntoTheNotebook() throws {
        var document = try read(
            #"{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [{"cell_type": "code", "id": "a"}]}"#
        )
        document.cells[0].executionCount = 1
        document.cells[0].outputs = [
            .result("42", count: 1), .error(name: "ValueError", value: "é", traceback: ["one", "two"]),
        ]
        ExecutionTiming(start: 1_700_000_000_123_456, end: 1_700_000_001_000_000).store(
            in: &document.cells[0].metadata)
        #expect(
            text(document, as: .ipynb) == """
                {
                 "cells": [
                  {
                   "cell_type": "code",
                   "execution_count": 1,
                   "id": "a",
                   "metadata": {
                    "execution": {
                     "iopub.execute_input": "2023-11-14T22:13:20.123456Z",
                     "iopub.status.busy": "2023-11-14T22:13:20.123456Z",
                     "iopub.status.idle": "2023-11-14T22:13:21.000000Z",
                     "shell.execute_reply": "2023-11-14T22:13:21.000000Z"
                    }
                   },
                   "outputs": [
                    {
                     "data": {
                      "text/plain": [
                       "42"
                      ]
                     },
                     "execution_count": 1,
                     "metadata": {},
                     "output_type": "execute_result"
                    },
                    {
                     "ename": "ValueError",
                     "evalue": "é",
                     "output_type": "error",
                     "traceback": [
                      "one",
                      "two"
                     ]
                    }
                   ],
                   "source": []
                  }
                 ],
                 "metadata": {},
                 "nbformat": 4,
                 "nbformat_minor": 5
                }

                """)
        #expect(ExecutionTiming(document.cells[0].metadata)?.duration == 876_544)
    }

    private func read(_ text: String) throws -> NotebookDocument {
        try NotebookDocument(reading: Array(text.utf8), as: .ipynb)
    }
}

func text(_ document: NotebookDocument, as format: NotebookFormat) -> String {
    String(decoding: document.serialized(as: format), as: UTF8.self)
}

@Suite struct TimestampTests {
    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00.000000Z"), (951_782_400_000_000, "2000-02-29T00:00:00.000000Z"),
            (-1, "1969-12-31T23:59:59.999999Z"), (4_102_444_799_999_999, "2099-12-31T23:59:59.999999Z"),
            (-62_135_596_800_000_000, "0001-01-01T00:00:00.000000Z"),
        ] as [(Int64, String)])
    func timesAreSpelledInUTC(time: Int64, text: String) {
        #expect(Timestamp.text(ofMicroseconds: time) == text)
        #expect(Timestamp.microseconds(of: text) == time)
    }

    @Test(
        arguments: [
            ("2023-11-14T22:13:20Z", 1_700_000_000_000_000),
            ("2023-11-14T23:13:20.5+01:00", 1_700_000_000_500_000),
            ("2023-11-14 20:43:20.1234567-0130", 1_700_000_000_123_456),
            ("2023-11-14T22:13:20", 1_700_000_000_000_000),
            ("2023-13-14T22:13:20Z", nil), ("2023-11-14", nil), ("2023-11-14T22:13:20Zx", nil), ("", nil),
            ("2023-11-14T22:13:20.Z", nil), ("2023-11-14T22:13:20+1", nil),
        ] as [(String, Int64?)])
    func otherSpellingsAreRead(text: String, time: Int64?) {
        #expect(Timestamp.microseconds(of: text) == time)
    }

    @Test func extremeTimesDoNotTrap() {
        for time in [Int64.min, .max] { #expect(!Timestamp.text(ofMicroseconds: time).isEmpty) }
    }
}

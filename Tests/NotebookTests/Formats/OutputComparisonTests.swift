import Testing

@testable import Notebook

@Suite struct OutputComparisonTests {
    @Test func whatDoesNotMatter() {
        let recorded: [CellOutput] = [
            .stream(name: "stdout", text: "a\n"), .stream(name: "stderr", text: "\u{1B}[31mw\u{1B}[0m\n"),
            .stream(name: "stdout", text: "b\n"), .result("<object object at 0x7f3c2a1b5d90>", count: 3),
            .displayData(data: ["image/png": "AAAA"], metadata: [:]),
            .error(name: "E", value: "m 0x7ffd12345678", traceback: ["x"]),
        ]
        let produced: [CellOutput] = [
            .stream(name: "stderr", text: "w\n"), .stream(name: "stdout", text: "xx\ra\r\nbc\u{8}\n"),
            .result("<object object at 0x10>", count: 1),
            .displayData(data: ["image/png": "BBBB"], metadata: ["k": 1]),
            .error(name: "E", value: "m 0x7ffd87654321", traceback: []),
        ]
        #expect(OutputComparison(recorded: recorded, produced: produced).isEqual)
    }

    @Test func differencesAreShownAsADiff() {
        let comparison = OutputComparison(
            recorded: [.stream(name: "stdout", text: "one\ntwo\nthree\n"), .result("0x10", count: nil)],
            produced: [.stream(name: "stdout", text: "one\n2\nthree"), .result("0x11", count: nil)])
        #expect(
            comparison.diff.joined(separator: "\n") == """
                --- recorded
                +++ produced
                @@ -1,6 +1,7 @@
                 stdout:
                 one
                -two
                +2
                 three
                +(no newline at the end)
                 result:
                -0x10
                +0x11
                """)
        #expect(!OutputComparison(recorded: [], produced: [.result("1", count: 1)]).isEqual)
        #expect(
            !OutputComparison(
                recorded: [.result("\u{E9}", count: 1)], produced: [.result("e\u{301}", count: 1)]
            ).isEqual)
    }

    @Test func policies() {
        let policy = { (tags: [String], source: String) in
            var cell = NotebookCell(.code, source: source)
            cell.tags = tags
            return CellPolicy(cell)
        }
        #expect(
            policy([], "1").runs && policy([], "1").checksOutput == nil && !policy([], "1").expectsException)
        #expect(!policy(["nbval-skip"], "").runs && !policy(["skip-execution"], "").runs)
        #expect(policy(["nbval-ignore-output"], "").checksOutput == false)
        #expect(policy(["nbval-check-output"], "").checksOutput == true)
        #expect(policy(["raises-exception"], "").expectsException)
        #expect(
            !policy([], "x\n  # NBVAL_SKIP").runs
                && policy([], "#NBVAL_RAISES_EXCEPTION\n1/0").expectsException)
        #expect(policy([], "'''NBVAL_SKIP'''").runs)
    }

    @Test func escapesAtTheEndDoNotTrap() {
        for end in [
            "\u{1B}", "\u{1B}[", "\u{1B}[3", "\u{1B}]0;x", "\u{1B}]0;x\u{1B}", "\r", "\u{8}", "0", "0x",
            "at 0x",
        ] {
            #expect(OutputComparison.normalized(end).utf8.count <= end.utf8.count)
        }
    }

    @Test(arguments: 0..<200) func diffsLeadFromOneTextToTheOther(seed: UInt64) throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ bound: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % Int(bound)
        }
        let old = (0..<next(40)).map { _ in String(next(6)) }
        let new = next(3) == 0 ? (0..<next(40)).map { _ in String(next(6)) } : old.filter { _ in next(8) > 0 }
        let diff = UnifiedDiff.lines(from: old, to: new)
        #expect(diff.isEmpty == (old == new))
        var result: [String] = []
        var position = 0
        for line in diff {
            if line.hasPrefix("@@") {
                let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
                let hasCount = line.split(separator: " ")[1].contains(",")
                let start = hasCount && numbers[1] == 0 ? numbers[0] : numbers[0] - 1
                try #require(start >= position)
                result += old[position..<start]
                position = start
            } else {
                if line.first != "+" {
                    try #require(old[position] == line.dropFirst())
                    position += 1
                }
                if line.first != "-" { result.append(String(line.dropFirst())) }
            }
        }
        result += old[position...]
        #expect(result == new)
    }
}

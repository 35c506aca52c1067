import Testing

@testable import Shell

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite struct HistoryFileTests {
    private func temporaryDirectory() -> String {
        var template = Array("/tmp/fermata-history-XXXXXX".utf8CString)
        return mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    @Test func entriesComeBackAsTheyWere() {
        let texts = ["x = 1", "def f():\n    return 1\n\n    # end", "#1 first", "\"\"\"\n#1234\n\"\"\"", "é\t\u{1F600}"]
        let entries = texts.enumerated().map { HistoryFile.Entry(time: 1000 + $0, text: $1) }
        let bytes = entries.flatMap(HistoryFile.serialize)
        let read = HistoryFile.parse(bytes)
        #expect(read.map(\.time) == entries.map(\.time))
        // A line that reads like a time has got a blank.
        #expect(read.map(\.text) == texts.map { $0.replacing("#1234\n", with: "#1234 \n") })
    }

    @Test func oddFilesAreRead() {
        #expect(HistoryFile.parse([]).isEmpty)
        #expect(HistoryFile.parse(Array("x = 1\ny = 2\n#5\nz".utf8)).map(\.text) == ["x = 1", "y = 2", "z"])
        #expect(HistoryFile.parse(Array("#5\n#6\nx\n#99999999999999999999\n".utf8)).map(\.text)
            == ["x\n#99999999999999999999"])
        #expect(HistoryFile.parse([0x23, 0x35, 10, 0xFF, 0xFE, 10]).count == 1)
    }

    @Test func theFileIsMadeForItsOwnerOnly() {
        let directory = temporaryDirectory()
        let path = directory + "/a/b/history"
        let file = HistoryFile(path: path)
        #expect(file.read(limit: 10).isEmpty)
        file.append(HistoryFile.Entry(time: 1, text: "x"))
        HistoryFile(path: path).append(HistoryFile.Entry(time: 2, text: "y"))
        #expect(mode(path) == 0o600)
        #expect(mode(directory + "/a/b") == 0o700)
        #expect(file.read(limit: 10).map(\.text) == ["x", "y"])
        #expect(file.read(limit: 1).map(\.text) == ["y"])
    }

    @Test func onlyTheNewestEntriesAreKept() {
        let file = HistoryFile(path: temporaryDirectory() + "/history")
        for time in 0..<25 { file.append(HistoryFile.Entry(time: time, text: "x\(time)")) }
        file.trim(to: 30)
        #expect(file.read(limit: 100).count == 25)
        file.trim(to: 10)
        #expect(file.read(limit: 100).map(\.text) == (15..<25).map { "x\($0)" })
        #expect(mode(file.path) == 0o600)
    }

    @Test func placesFollowTheEnvironment() {
        #expect(HistoryFile.path { ["XDG_STATE_HOME": "/s", "HOME": "/h"][$0] } == "/s/fermata/history")
        #expect(HistoryFile.path { ["HOME": "/h"][$0] } == "/h/.local/state/fermata/history")
        #expect(HistoryFile.path { ["XDG_STATE_HOME": "relative", "HOME": "/h"][$0] } == "/h/.local/state/fermata/history")
        #expect(HistoryFile.path { _ in nil } == nil)
    }

    @Test func aFileThatCannotBeWrittenIsNoProblem() {
        HistoryFile(path: "/proc/nowhere/history").append(HistoryFile.Entry(time: 1, text: "x"))
        HistoryFile(path: temporaryDirectory()).append(HistoryFile.Entry(time: 1, text: "x"))
    }
}

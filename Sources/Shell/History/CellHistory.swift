import CReadline

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The cells of this session and of those before, as readline offers them.
final class CellHistory {
    private let file: HistoryFile?
    private var isLoaded = false
    private var last = ""
    private static let limit = 10_000

    init() {
        file = HistoryFile.path { name in getenv(name).map { String(cString: $0) } }.map { HistoryFile(path: $0) }
    }

    /// Reads the file, the first time.
    func load() {
        if isLoaded { return }
        isLoaded = true
        stifle_history(Int32(Self.limit))
        for entry in file?.read(limit: Self.limit) ?? [] { remember(entry) }
        using_history()
    }

    private func remember(_ entry: HistoryFile.Entry) {
        last = entry.text
        add_history(entry.text)
    }

    /// Adds a cell, to the file as well.
    func add(_ source: String) {
        var text = source
        while text.utf8.last == 10 { text.removeLast() }
        if text.isEmpty || text == last { return }
        let entry = HistoryFile.Entry(time: time(nil), text: text)
        remember(entry)
        file?.append(entry)
    }

    /// Keeps the file from growing without end.
    func close() { file?.trim(to: Self.limit) }
}

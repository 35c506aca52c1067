#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Notebook

/// The file that keeps cells from session to session: before each entry a line "#" with the seconds since the epoch,
/// as readline writes history with times, so that an entry can have several lines.
///
/// Sessions that run at the same time append to it under a lock, each entry in one write.
struct HistoryFile {
    /// One cell.
    struct Entry: Equatable {
        var time: Int
        var text: String
    }

    /// The file's path.
    let path: String

    /// The history of a user: in `$XDG_STATE_HOME`, or where that is by default. Nil without a home.
    static func path(environment: (String) -> String?) -> String? {
        if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/fermata/history" }
        guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
        return home + "/.local/state/fermata/history"
    }

    // MARK: Reading

    /// The newest entries, oldest first; none when the file is missing or can't be read.
    func read(limit: Int) -> [Entry] {
        guard let bytes = contents() else { return [] }
        let entries = Self.parse(bytes)
        return Array(entries.suffix(limit))
    }

    /// The file's text taken apart.
    static func parse(_ bytes: [UInt8]) -> [Entry] {
        var entries: [Entry] = []
        var lines: [ArraySlice<UInt8>] = []
        var time: Int?
        func finish() {
            // Lines before any time were written by something else: each is an entry.
            if let time {
                if !lines.isEmpty {
                    entries.append(
                        Entry(time: time, text: String(decoding: Array(lines.joined(separator: [10])), as: UTF8.self)))
                }
            } else {
                for line in lines where !line.isEmpty {
                    entries.append(Entry(time: 0, text: String(decoding: line, as: UTF8.self)))
                }
            }
            lines = []
        }
        var rest = bytes[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: 10) ?? rest.endIndex
            let line = rest[rest.startIndex..<end]
            rest = end < rest.endIndex ? rest[(end + 1)...] : []
            if let stamp = timestamp(line) {
                finish()
                time = stamp
            } else {
                lines.append(line)
            }
        }
        finish()
        return entries
    }

    /// The time a line gives: "#" and digits only.
    private static func timestamp(_ line: ArraySlice<UInt8>) -> Int? {
        guard line.first == 35, line.count > 1, line.count <= 19 else { return nil }
        var value = 0
        for byte in line.dropFirst() {
            guard byte >= 48 && byte <= 57 else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }

    private func contents() -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        if file < 0 { return nil }
        defer { close(file) }
        return Self.readAll(file)
    }

    private static func readAll(_ file: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes { systemRead(file, $0) }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { return bytes }
            bytes.append(contentsOf: chunk[..<count])
        }
    }

    // MARK: Writing

    /// Adds an entry. History is a convenience: when it can't be written, the session goes on without.
    func append(_ entry: Entry) {
        guard let file = openLocked() else { return }
        defer { close(file) }
        let bytes = Self.serialize(entry)
        // One write, so that no other session's entry comes in between.
        _ = bytes.withUnsafeBytes { systemWrite(file, $0) }
    }

    /// An entry as it stands in the file. A line of it that reads like a time gets a space behind.
    static func serialize(_ entry: Entry) -> [UInt8] {
        var bytes = Array("#\(entry.time)\n".utf8)
        for line in Array(entry.text.utf8).split(separator: 10, omittingEmptySubsequences: false) {
            bytes.append(contentsOf: line)
            if timestamp(line) != nil { bytes.append(32) }
            bytes.append(10)
        }
        return bytes
    }

    /// Keeps only the newest entries once there are many more than `limit`.
    func trim(to limit: Int) {
        guard let file = openLocked() else { return }
        defer { close(file) }
        guard let bytes = contents() else { return }
        let entries = Self.parse(bytes)
        if entries.count <= limit + limit / 10 { return }
        try? AtomicFile.write(entries.suffix(limit).flatMap(Self.serialize), to: path)
    }

    /// Opens the file for appending and waits for its lock; makes it, and directories, where they are missing.
    private func openLocked() -> Int32? {
        for _ in 0..<10 {
            var file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
            if file < 0 && errno == ENOENT {
                makeDirectories()
                file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
            }
            if file < 0 { return nil }
            var status = stat()
            while flock(file, LOCK_EX) != 0 {
                if errno != EINTR {
                    close(file)
                    return nil
                }
            }
            // Another session may have put a shorter file in its place meanwhile.
            if fstat(file, &status) == 0, status.st_nlink > 0 {
                if status.st_mode & 0o077 != 0 && status.st_mode & S_IFMT == S_IFREG { fchmod(file, 0o600) }
                return file
            }
            close(file)
        }
        return nil
    }

    private func makeDirectories() {
        var end = path.utf8.startIndex
        while let slash = path.utf8[path.utf8.index(after: end)...].firstIndex(of: 47) {
            mkdir(String(path[..<slash]), 0o700)
            end = slash
        }
    }
}

func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(file, buffer.baseAddress, buffer.count)
}

func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(file, bytes.baseAddress, bytes.count)
}

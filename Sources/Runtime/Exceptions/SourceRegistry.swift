#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Source texts by the file name that code objects carry, for tracebacks.
final class SourceRegistry {
    private var lines: [String: [String]] = [:]
    /// Texts nobody has asked the lines of yet.
    private var texts: [String: String] = [:]
    private var files: [String: [String]] = [:]

    /// Notes the text of code that came from no file.
    func register(_ filename: String, _ text: String) {
        lines[filename] = nil
        texts[filename] = text
    }

    /// Forgets what was read from files.
    func forgetFiles() { files = [:] }

    /// Forgets what was read from one file.
    func forgetFile(_ filename: String) { files[filename] = nil }

    /// A text that was registered.
    func text(of filename: String) -> String? {
        let known = registeredLines(of: filename)
        return known.isEmpty ? nil : known.joined(separator: "\n")
    }

    func registeredLines(of filename: String) -> [String] {
        if let text = texts.removeValue(forKey: filename) { lines[filename] = splitSourceLines(text) }
        return lines[filename] ?? []
    }

    func lines(of filename: String) -> [String] {
        let registered = registeredLines(of: filename)
        if !registered.isEmpty { return registered }
        if let known = files[filename] { return known }
        if filename.hasPrefix("<") && filename.hasSuffix(">") { return [] }
        guard let bytes = readWholeFile(filename) else { return [] }
        let read = splitSourceLines(String(decoding: bytes, as: UTF8.self))
        files[filename] = read
        return read
    }
}

/// The bytes of a file, or nil where it cannot be read.
package func readWholeFile(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return nil }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        if count < 0 && errno == EINTR { continue }
        if count < 0 { return nil }
        if count == 0 { return bytes }
        bytes.append(contentsOf: chunk[..<count])
    }
}

extension Session {
    private var sourceRegistry: SourceRegistry {
        if let known = extensions["sources"] as? SourceRegistry { return known }
        let made = SourceRegistry()
        extensions["sources"] = made
        return made
    }

    /// Notes the text of code that came from no file (a cell, `-c`, standard input), for tracebacks.
    package func registerSource(_ filename: String, _ text: String) {
        sourceRegistry.register(filename, text)
    }

    /// A source text that was noted.
    package func registeredSource(_ filename: String) -> String? { sourceRegistry.text(of: filename) }

    /// The lines of a source text: registered ones, or those of the file; empty where there is none.
    package func sourceLines(_ filename: String) -> [String] { sourceRegistry.lines(of: filename) }

    /// The lines of a text that came from no file; empty where there is none.
    package func registeredSourceLines(_ filename: String) -> [String] {
        sourceRegistry.registeredLines(of: filename)
    }

    /// Has a file read anew for the next traceback.
    func forgetSourceFile(_ filename: String) { sourceRegistry.forgetFile(filename) }

    /// Has files read anew for the next traceback.
    package func forgetSourceFiles() { sourceRegistry.forgetFiles() }
}

import Notebook
import Runtime

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A script to run, and how.
struct ScriptProgram {
    enum Source {
        /// `-c CODE`
        case code(String)
        /// `-m MODULE`
        case module(String)
        /// A path, or `-` for standard input.
        case file(String)
    }

    var source: Source
    /// What follows on the command line: the program's own arguments.
    var arguments: [String] = []
    var usesPrelude = true
    var waitsForever = false
    var clock: VirtualClock?

    /// The program that simple command lines ask for: those without options of ours. They need no parser, which takes
    /// longer to set up than the session.
    init?(simple words: ArraySlice<String>) {
        let words = Array(words)
        guard let first = words.first else { return nil }
        if first == "-c" || first == "-m" {
            guard words.count > 1 else { return nil }
            source = first == "-c" ? .code(words[1]) : .module(words[1])
            arguments = Array(words[2...])
        } else {
            if first.hasPrefix("-") && first != "-" { return nil }
            source = .file(first)
            arguments = Array(words[1...])
        }
    }

    init(_ source: Source, arguments: [String]) {
        self.source = source
        self.arguments = arguments
    }

    /// Runs the program and ends the process.
    func run() throws -> Never {
        let host: SystemHost
        let body: (ScriptRunner) -> Int32
        switch source {
        case .code(let code):
            host = makeHost("-c")
            body = { $0.run(Array(code.utf8), filename: "<string>") }
        case .module(let name):
            host = makeHost("-m")
            body = { $0.run(module: name) }
        case .file("-"):
            let text: [UInt8]
            do { text = try readAll(descriptor: 0) } catch {
                throw InputError(description: "cannot read standard input: \(error)")
            }
            host = makeHost("-")
            body = { $0.run(text, filename: "<stdin>") }
        case .file(let path):
            host = makeHost(path)
            let (text, filename) = try Self.read(path)
            body = { $0.run(text, filename: filename, folder: folder(of: filename, path)) }
        }
        leave(
            onInterpreterThread {
                let runner = ScriptRunner(host: host, usesPrelude: usesPrelude)
                runner.session.reportsStalls = !waitsForever
                return body(runner)
            })
    }

    private func makeHost(_ name: String) -> SystemHost {
        let host = SystemHost(arguments: [name] + arguments, virtualClock: clock)
        host.allowWorkers(usesPrelude: usesPrelude)
        return host
    }

    /// A script's text and full path; of a folder, that of its `__main__.py`.
    private static func read(_ path: String) throws -> ([UInt8], filename: String) {
        var filename = path.hasPrefix("/") ? path : "\(currentFolder())/\(path)"
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            while filename.hasSuffix("/") && filename.utf8.count > 1 { filename.removeLast() }
            filename += "/__main__.py"
            if access(filename, F_OK) != 0 {
                throw InputError(description: "cannot read \(path): it is a folder without a __main__.py")
            }
            return (try readFile(filename), filename)
        }
        return (try readFile(path), filename)
    }

    /// The folder of a script, links resolved.
    private func folder(of filename: String, _ path: String) -> String {
        var resolved = filename
        if let real = realpath(filename, nil) {
            resolved = String(cString: real)
            free(real)
        }
        guard let slash = resolved.lastIndex(of: "/") else { return "" }
        return slash == resolved.startIndex ? "/" : String(resolved[..<slash])
    }
}

/// In a percent script a line that only a notebook understands, such as `%time f()`, stands as a comment, so
/// that the script stays valid Python. Comments that would be taken for such a line, or for a marker or
/// stored output, get a further `# `.
enum MagicComments {
    /// The source of a cell from its lines in the script.
    static func restored(_ lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
        var strings = PythonStrings()
        var continues = false
        return lines.map { line in
            defer { strings.read(line) }
            guard !strings.isInside else { return line }
            let (indent, depth, core) = parts(line)
            let isMagic = continues ? depth > 0 : depth > 0 && isMagic(core)
            let isEscaped = depth > 1 && indent.isEmpty && isReserved(core)
            continues = isMagic && line.last == UInt8(ascii: "\\")
            guard isMagic || isEscaped else { return line }
            return indent + line.dropFirst(indent.count + 2)
        }
    }

    /// The lines of a script from a cell's source.
    static func commented(_ source: String) -> [ArraySlice<UInt8>] {
        var strings = PythonStrings()
        var continues = false
        return source.splitLines.map { view in
            let line = ArraySlice(view)
            var written = line
            if !strings.isInside {
                let (indent, depth, core) = parts(line)
                let isMagic = continues || isMagic(core)
                if isMagic || (depth > 0 && indent.isEmpty && isReserved(core)) {
                    let indent = continues ? [] : indent
                    written = indent + "# ".utf8 + line.dropFirst(indent.count)
                }
                continues = isMagic && line.last == UInt8(ascii: "\\")
            }
            strings.read(written)
            return written
        }
    }

    /// The language and arguments of a cell magic such as `%%bash -e` whose cell holds another language.
    static func foreignLanguage(of line: some Sequence<UInt8>) -> (language: String, arguments: String)? {
        guard let magic = ArraySlice(Array(line)).dropping(prefix: "%%") else { return nil }
        let name = magic.prefix(while: isIdentifierByte).text
        let rest = magic.dropFirst(name.utf8.count)
        guard languages.contains(name), rest.isEmpty || rest.first == 0x20 else { return nil }
        return (name, rest.dropFirst().text)
    }

    /// Languages that a cell can hold by means of a cell magic.
    static let languages: Set<String> = [
        "HTML", "R", "SVG", "bash", "cython", "html", "javascript", "js", "latex", "markdown", "perl", "pypy",
        "python2", "ruby", "script", "sh", "sql", "svg",
    ]

    // MARK: Recognition

    /// The spaces before the first `# `, how many `# ` follow, and the rest.
    private static func parts(
        _ line: ArraySlice<UInt8>
    ) -> (indent: ArraySlice<UInt8>, depth: Int, core: ArraySlice<UInt8>) {
        let indent = line.prefix { $0 == 0x20 || $0 == 0x09 }
        var core = line.dropFirst(indent.count)
        var depth = 0
        while let rest = core.dropping(prefix: "# ") {
            core = rest
            depth += 1
        }
        return (indent, depth, core)
    }

    /// Whether a line behind its `# ` would be a marker or stored output.
    private static func isReserved(_ core: ArraySlice<UInt8>) -> Bool {
        let line = "# ".utf8 + core
        return CellMarker.isMarker(line) || PercentOutputs.header(line) != nil
    }

    /// Whether a line is a magic, a shell command or a request for help.
    private static func isMagic(_ line: ArraySlice<UInt8>) -> Bool {
        if isCommand(line) { return true }
        switch line.first {
        case UInt8(ascii: "?"):  // ?name and ??name
            let name = line.dropFirst(line.dropFirst().first == UInt8(ascii: "?") ? 2 : 1)
            return !name.isEmpty && name.allSatisfy { isIdentifierByte($0) || $0 == UInt8(ascii: ".") }
        case .some(let byte) where isIdentifierByte(byte):  // name = %time f()
            let rest = line.drop { isIdentifierByte($0) || $0 == UInt8(ascii: ".") }.trimmed
            return rest.first == UInt8(ascii: "=") && isCommand(rest.dropFirst().trimmed)
        default:
            return false
        }
    }

    private static func isCommand(_ line: ArraySlice<UInt8>) -> Bool {
        switch line.first {
        case UInt8(ascii: "%"):
            let name = line.drop { $0 == UInt8(ascii: "%") }
            guard line.count - name.count <= 2 else { return false }
            return magics.contains(name.prefix(while: isIdentifierByte).text)
        case UInt8(ascii: "!"):
            let command = line.dropFirst(line.dropFirst().first == UInt8(ascii: "!") ? 2 : 1)
            guard let first = command.first else { return false }
            return first != UInt8(ascii: "_") && isIdentifierByte(first) || "./~$\\{\"".utf8.contains(first)
        default:
            return false
        }
    }

    // A comment such as "# %d items" must stay one: only these names count.
    private static let magics: Set<String> = languages.union([
        "alias", "alias_magic", "autoawait", "autocall", "automagic", "autoreload", "autosave", "bookmark",
        "capture",
        "cat", "cd", "clear", "clock", "cmd", "code_wrap", "colors", "conda", "config", "connect_info", "cp",
        "debug",
        "dhist", "dirs", "doctest_mode", "ed", "edit", "env", "file", "gui", "hist", "history",
        "killbgscripts",
        "ldir", "less", "lf", "lk", "ll", "load", "load_ext", "loadpy", "logoff", "logon", "logstart",
        "logstate",
        "logstop", "ls", "lsmagic", "lx", "macro", "magic", "mamba", "man", "matplotlib", "micromamba",
        "mkdir", "more",
        "mv", "notebook", "page", "pastebin", "pdb", "pdef", "pdoc", "pfile", "pinfo", "pinfo2", "pip",
        "popd",
        "pprint", "precision", "prun", "psearch", "psource", "pushd", "pwd", "pycat", "pylab", "python",
        "python3",
        "qtconsole", "quickref", "recall", "rehashx", "reload_ext", "rep", "rerun", "reset",
        "reset_selective", "rm",
        "rmdir", "run", "save", "sc", "set_env", "store", "sx", "system", "tb", "time", "timeit", "unalias",
        "unload_ext", "uv", "who", "who_ls", "whos", "writefile", "xdel", "xmode",
    ])
}

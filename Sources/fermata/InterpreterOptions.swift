#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The options that programs give to `sys.executable` when they start it, as they would give them to `python3`.
///
/// Most say how CPython is to start up and mean nothing here; `-W`, `-E` and `-I` are heeded.
struct InterpreterOptions {
    /// What is left of the arguments.
    private(set) var rest: [String]
    private var warnings: [String] = []
    private var ignoresEnvironment = false

    /// Options of one letter that may stand together.
    private static let flags = Set("bBdEIOPqsSuvx")

    init(_ arguments: [String]) {
        rest = arguments
        while let word = rest.first, word.hasPrefix("-"), !word.hasPrefix("--"), word.count > 1 {
            guard take(word) else { return }
        }
    }

    /// Takes the first word, if it consists of such options.
    private mutating func take(_ word: String) -> Bool {
        var letters = word.dropFirst()
        var seen: [Character] = []
        while let letter = letters.first {
            letters = letters.dropFirst()
            switch letter {
            case "X", "W":
                let value = letters.isEmpty ? rest.dropFirst().first : String(letters)
                guard let value else { return false }
                rest.removeFirst(letters.isEmpty ? 2 : 1)
                if letter == "W" { warnings.append(value) }
                note(seen)
                return true
            case "c", "m":
                // `-Ic CODE` is `-I -c CODE`.
                if seen.isEmpty || !letters.isEmpty { return false }
                rest[0] = "-\(letter)"
                note(seen)
                return false
            default:
                guard Self.flags.contains(letter) else { return false }
                seen.append(letter)
            }
        }
        rest.removeFirst()
        note(seen)
        return true
    }

    private mutating func note(_ letters: [Character]) {
        if letters.contains("E") || letters.contains("I") { ignoresEnvironment = true }
    }

    /// Has the environment say what the options say.
    func apply() {
        if ignoresEnvironment { for name in ["PYTHONPATH", "PYTHONWARNINGS"] { unsetenv(name) } }
        guard !warnings.isEmpty else { return }
        let known = getenv("PYTHONWARNINGS").map { [String(cString: $0)] } ?? []
        setenv("PYTHONWARNINGS", (known + warnings).joined(separator: ","), 1)
    }
}

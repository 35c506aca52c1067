import ArgumentParser
import Notebook
import Runtime

/// `fermata run`
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Runs a script: a file, code, a module, or standard input.",
        usage: """
            fermata run [OPTION ...] FILE [ARGUMENT ...]
            fermata run [OPTION ...] -c CODE [ARGUMENT ...]
            fermata run [OPTION ...] -m MODULE [ARGUMENT ...]
            fermata run [OPTION ...] -
            """,
        discussion: """
            Everything after the file, the code or the module is for the program (sys.argv).

            Exit codes: 0 the script ran to its end; 1 an uncaught exception; 2 wrong usage, or the file cannot be \
            read; 120 what was printed could not be written; 130 interrupted; sys.exit(n) passes n through.
            """)

    @Option(name: .customShort("c"), help: ArgumentHelp("Run this code.", valueName: "code"))
    var code: String?

    @Option(
        name: .customShort("m"),
        help: ArgumentHelp("Run this module, found as imports find it.", valueName: "module"))
    var module: String?

    @Flag(name: .customLong("no-prelude"), help: "The names of asyncio need an import.")
    var noPrelude = false

    @OptionGroup var scheduling: SchedulingOptions

    @Argument(
        parsing: .captureForPassthrough,
        help: ArgumentHelp("The script ('-': standard input) and its arguments.", valueName: "file"))
    var arguments: [String] = []

    /// Separates the program's own arguments, which no option of ours is to be found in.
    static let separator = "--"

    /// Marks where the program's own arguments begin after `-c CODE` and `-m MODULE`.
    static func separated(_ words: ArraySlice<String>) -> [String] {
        let words = Array(words)
        var index = 0
        while index < words.count, words[index].hasPrefix("-"), words[index] != "-" {
            if words[index] == "-c" || words[index] == "-m" {
                let end = min(index + 2, words.count)
                return words[..<end] + (end < words.count ? [separator] : []) + words[end...]
            }
            index += SchedulingOptions.optionsWithValues.contains(words[index]) ? 2 : 1
        }
        return words
    }

    /// Whether there are options only.
    static func namesNoProgram(_ words: [String]) -> Bool {
        var index = 0
        while index < words.count {
            let word = words[index]
            if !word.hasPrefix("-") || word == "-" || word == "-c" || word == "-m" { return false }
            index += SchedulingOptions.optionsWithValues.contains(word) ? 2 : 1
        }
        return true
    }

    func validate() throws {
        guard code == nil, module == nil, let first = arguments.first, first != "-", first != Self.separator,
            first.hasPrefix("-")
        else { return }
        if first == "-h" || first == "--help" { throw CleanExit.helpRequest(self) }
        throw ValidationError("Unknown option '\(first)'")
    }

    func run() throws {
        var rest = arguments
        if rest.first == Self.separator { rest.removeFirst() }
        let source: ScriptProgram.Source
        if let code {
            source = .code(code)
        } else if let module {
            source = .module(module)
        } else {
            let first = rest.isEmpty ? "-" : rest.removeFirst()
            source = .file(first)
        }
        var program = ScriptProgram(source, arguments: rest)
        program.usesPrelude = !noPrelude
        program.waitsForever = scheduling.waitForever
        program.clock = scheduling.virtualClock
        try program.run()
    }
}

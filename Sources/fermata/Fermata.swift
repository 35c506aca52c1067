import ArgumentParser
import Notebook
import Runtime

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The command line.
@main
struct Fermata: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fermata",
        abstract: "The async notebook of the terminal.",
        discussion: """
            Without a command: a FILE is run as a script, '-' or a pipe runs standard input, and in a terminal a \
            notebook session starts.
            """,
        version: "0.1.0",
        subcommands: [RunCommand.self, ReplayCommand.self, ShellCommand.self])

    /// Inserts the command that the arguments imply, parses and runs; usage errors end with exit code 2.
    static func main() {
        prepareAllocator()
        let given = Array(CommandLine.arguments.dropFirst())
        // Writing to a closed pipe or socket is an error of the call, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        if given.first == WorkerCommand.flag { WorkerCommand.run(given) }
        let options = InterpreterOptions(given)
        options.apply()
        var arguments = implied(options.rest)
        do {
            if arguments.first == "run" {
                if let program = ScriptProgram(simple: arguments.dropFirst()) { try program.run() }
                arguments = ["run"] + RunCommand.separated(arguments.dropFirst())
            }
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch let error as InputError {
            writeError("fermata: \(error.description)")
            leave(error.exitCode)
        } catch {
            let code = exitCode(for: error)
            let message = fullMessage(for: error)
            if code == .success {
                print(message)
                leave(0)
            }
            if !message.isEmpty { writeError(message) }
            leave(code == .validationFailure ? 2 : code.rawValue)
        }
    }

    /// `fermata FILE` is `fermata run FILE`; `fermata` alone is `shell` in a terminal and `run -` in a pipe.
    static func implied(_ arguments: [String]) -> [String] {
        let first = arguments.first ?? "--"
        if first == "-V" { return ["--version"] }
        if ["run", "replay", "shell", "help", "-h", "--help", "--version"].contains(first) {
            return arguments
        }
        // Options alone are for whatever `fermata` alone means.
        if RunCommand.namesNoProgram(arguments), isatty(0) == 1 { return ["shell"] + arguments }
        return ["run"] + (arguments.isEmpty ? ["-"] : arguments)
    }
}

import ArgumentParser
import Notebook
import Runtime

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
        let given = Array(CommandLine.arguments.dropFirst())
        if given.first == WorkerCommand.flag { WorkerCommand.run(given) }
        let arguments = implied(given)
        do {
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
        guard let first = arguments.first else {
            return SystemHost(arguments: []).isTerminal(0) ? ["shell"] : ["run", "-"]
        }
        if first == "-V" { return ["--version"] }
        if ["run", "replay", "shell", "help", "-h", "--help", "--version"].contains(first) {
            return arguments
        }
        if first == "-" || first == "-c" || !first.hasPrefix("-") { return ["run"] + arguments }
        return arguments
    }
}

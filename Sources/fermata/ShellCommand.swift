import ArgumentParser
import Runtime
import Shell

/// `fermata shell`
struct ShellCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shell", abstract: "Starts a notebook session in the terminal.")

    @Flag(name: .customLong("no-prelude"), help: "The names of asyncio need an import.")
    var noPrelude = false

    func run() throws {
        let usesPrelude = !noPrelude
        leave(
            onInterpreterThread {
                TerminalSession(host: SystemHost(arguments: [""]), usesPrelude: usesPrelude).run()
            })
    }
}

import ArgumentParser
import Notebook
import Runtime
import Shell

/// `fermata shell`
struct ShellCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shell", abstract: "Starts a notebook session in the terminal.",
        discussion: """
            Without a terminal on standard input its text is run as a script. Ctrl-D on an empty line, exit and quit \
            leave; background tasks are cancelled then.
            """)

    @Flag(name: .customLong("no-prelude"), help: "The names of asyncio need an import.")
    var noPrelude = false

    func run() throws {
        let usesPrelude = !noPrelude
        let host = SystemHost(arguments: [""])
        host.allowWorkers(usesPrelude: usesPrelude)
        if !host.isTerminal(0) {
            var program = ScriptProgram(.file("-"), arguments: [])
            program.usesPrelude = usesPrelude
            try program.run()
        }
        leave(onInterpreterThread { TerminalSession(host: host, usesPrelude: usesPrelude).run() })
    }
}

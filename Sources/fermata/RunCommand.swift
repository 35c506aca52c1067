import ArgumentParser
import Notebook
import Runtime

/// `fermata run`
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Runs a script: a file, code, or standard input.")

    @Option(
        name: .customShort("c"), help: ArgumentHelp("Run this code instead of a file.", valueName: "code"))
    var code: String?

    @Flag(name: .customLong("no-prelude"), help: "The names of asyncio need an import.")
    var noPrelude = false

    @OptionGroup var scheduling: SchedulingOptions

    @Argument(
        parsing: .captureForPassthrough,
        help: ArgumentHelp("The script ('-': standard input) and its arguments.", valueName: "file"))
    var arguments: [String] = []

    func run() throws {
        let text: [UInt8]
        let filename: String
        var programArguments = arguments
        if let code {
            text = Array(code.utf8)
            filename = "<string>"
            programArguments.insert("-c", at: 0)
        } else {
            let path = arguments.first ?? "-"
            if path == "-" {
                text = try readAll(descriptor: 0)
                filename = "<stdin>"
            } else {
                text = try readFile(path)
                filename = path
            }
            if programArguments.isEmpty { programArguments = ["-"] }
        }
        let usesPrelude = !noPrelude
        let (host, waitForever) = (scheduling.host(arguments: programArguments), scheduling.waitForever)
        host.allowWorkers(usesPrelude: usesPrelude)
        leave(
            onInterpreterThread {
                let runner = ScriptRunner(host: host, usesPrelude: usesPrelude)
                runner.session.reportsStalls = !waitForever
                runner.session.watchInterrupts()
                return runner.run(text, filename: filename)
            })
    }
}

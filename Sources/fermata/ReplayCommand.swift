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

/// `fermata replay`
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Runs every code cell of a notebook in order.",
        discussion: """
            Exit codes: 0 all cells ran; 1 a cell failed; 2 wrong usage, or the notebook cannot be read, or the output \
            cannot be written where it is to go; 130 interrupted; sys.exit(n) passes n through.
            """)

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp("Write the executed notebook here.", valueName: "file"))
    var output: String?

    @Flag(name: .customLong("no-prelude"), help: "The names of asyncio need an import.")
    var noPrelude = false

    @OptionGroup var scheduling: SchedulingOptions

    @Argument(
        help: ArgumentHelp("An .ipynb file, a percent script or a Markdown file.", valueName: "notebook"))
    var notebook: String

    func run() throws {
        let contents = try readFile(notebook)
        let document: NotebookDocument
        do { document = try NotebookDocument(reading: contents, path: notebook) } catch {
            throw InputError(description: "\(notebook): \(error.description)")
        }
        let outputFormat = NotebookFormat(path: output ?? notebook) ?? .ipynb
        if let output {
            // Better now than after a long run.
            do { try AtomicFile.check(output) } catch { throw InputError(description: "\(error)") }
        }
        let (path, output, usesPrelude) = (notebook, output, !noPrelude)
        let (host, waitForever) = (
            SystemHost(arguments: [path], virtualClock: scheduling.virtualClock), scheduling.waitForever
        )
        host.allowWorkers(usesPrelude: usesPrelude)
        leave(
            onInterpreterThread {
                let replay = Replay(document, path: path, sink: host, usesPrelude: usesPrelude)
                replay.session.reportsStalls = !waitForever
                var code = replay.run()
                if replay.outputFailure != 0 && replay.outputFailure != EPIPE {
                    writeError(
                        "fermata: cannot write standard output: \(systemMessage(replay.outputFailure))")
                    if code == 0 { code = 1 }
                }
                guard let output else { return code }
                do {
                    try AtomicFile.write(replay.document.serialized(as: outputFormat), to: output)
                    return code
                } catch {
                    writeError("fermata: \(error)")
                    return code == 0 ? 1 : code
                }
            })
    }
}

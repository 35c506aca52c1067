import Runtime
import StandardLibrary

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs scripts: files, `-c` code, standard input.
public final class ScriptRunner {
    /// The session a script runs in.
    public let session: Session
    private var thread: ThreadState { session.mainThread }

    /// Prepares a session with the standard library. Call on an `InterpreterThread`.
    public init(host: any Host, usesPrelude: Bool = true) {
        session = makeSession(host: host, usesPrelude: usesPrelude)
    }

    /// Runs a script's text as `__main__` and returns the process's exit code. The whole text is parsed first; tasks
    /// still pending at the end are waited for.
    ///
    /// - Parameter filename: what tracebacks show, such as a path, `<string>` or `<stdin>`.
    public func run(_ text: [UInt8], filename: String) -> Int32 {
        let main = session.makeMainModule()
        let isFile = !(filename.hasPrefix("<") && filename.hasSuffix(">"))
        if isFile {
            main.namespace.set(interned: session.names.file, Value(session.string(filename)))
            // Modules are found beside the script.
            let folder = filename.lastIndex(of: "/").map { String(filename[..<$0]) } ?? ""
            let path = session.searchPath
            if path.count > 0 { path[0] = Value(session.string(folder)) }
        } else {
            session.registerSource(filename, String(decoding: text, as: UTF8.self))
        }
        let code = thread.reportingErrors {
            let code = try thread.compileSource(text, filename: filename, mode: .script)
            _ = try thread.runTopLevel(code, globals: main.namespace, cell: 0)
        }
        return thread.endSession(exitCode: code, waitsForTasks: code == 0)
    }
}

/// A session with everything a program may import.
public func makeSession(host: any Host, usesPrelude: Bool = true) -> Session {
    let session = Session(host: host)
    installStandardLibrary(session)
    if usesPrelude { session.installPrelude() }
    // For tests: collects at every safepoint, so that a reference the collector does not see shows at once.
    if getenv("FERMATA_GC_STRESS") != nil { session.collectsAlways = true }
    return session
}

extension Session {
    /// The names of the language's asynchronous core that need no import.
    private static let preludeNames = [
        "sleep", "create_task", "TaskGroup", "gather", "timeout", "Queue", "Event", "Lock", "Semaphore",
    ]

    func installPrelude() {
        addPrelude("asyncio", module: "asyncio", attribute: nil)
        for name in Self.preludeNames { addPrelude(name, module: "asyncio", attribute: name) }
    }

    /// A new `__main__`.
    func makeMainModule() -> ModuleObject {
        let main = ModuleObject(self, name: "__main__")
        modules.set(interned: names.main, Value(main))
        mainThread.ensureBuiltins(in: main.namespace)
        return main
    }
}

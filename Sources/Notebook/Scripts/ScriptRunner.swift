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
    /// - Parameters:
    ///   - filename: what tracebacks show, such as a path, `<string>` or `<stdin>`.
    ///   - folder: where the modules beside the program are found; nil: in the current folder.
    public func run(_ text: [UInt8], filename: String, folder: String? = nil) -> Int32 {
        end { try execute(text, filename: filename, folder: folder) }
    }

    /// Runs a module that is found as imports find it, as `__main__`; a package by its submodule `__main__`.
    public func run(module name: String) -> Int32 {
        end { try execute(module: name) }
    }

    /// Runs the program and ends the session.
    private func end(_ program: () throws -> Void) -> Int32 {
        session.watchInterrupts()
        var reachesEnd = false
        let code = thread.reportingErrors {
            try program()
            reachesEnd = true
        }
        return thread.endSession(exitCode: code, waitsForTasks: reachesEnd)
    }

    private func execute(_ text: [UInt8], filename: String, folder: String?) throws {
        let main = session.makeMainModule()
        if filename.hasPrefix("<") && filename.hasSuffix(">") {
            session.registerSource(filename, String(decoding: text, as: UTF8.self))
        } else {
            main.namespace.set(interned: session.names.file, Value(session.string(filename)))
        }
        setProgramFolder(folder ?? "")
        try execute(text, filename: filename, in: main)
    }

    /// The first place where imports look.
    private func setProgramFolder(_ folder: String) {
        let path = session.searchPath
        if path.count > 0 { path[0] = Value(session.string(folder)) }
    }

    private func execute(_ text: [UInt8], filename: String, in main: ModuleObject) throws {
        let code: CodeObject
        do { code = try thread.compileSource(text, filename: filename, mode: .script) } catch let error
            as PythonError
        {
            // A script that can't be decoded has no line to show.
            let line = session.intern("lineno")
            if thread.matches(error, .syntaxError),
                try thread.getAttribute(error.value, line) == thread.int(0)
            {
                try thread.setAttribute(error.value, line, .none)
                try thread.setAttribute(error.value, session.intern("filename"), .none)
            }
            throw error
        }
        _ = try thread.runTopLevel(code, globals: main.namespace, cell: 0)
    }

    // MARK: Modules as programs

    private func execute(module name: String) throws {
        let main = session.makeMainModule()
        setProgramFolder(currentFolder())
        let (found, file) = try locate(module: name)
        let names: Names = session.names
        let package = found.lastIndex(of: ".").map { String(found[..<$0]) } ?? ""
        main.namespace.set(interned: names.package, Value(session.string(package)))
        let arguments = try thread.systemModule().namespace.value(interned: session.intern("argv"))
        guard let path = file else {
            if let arguments = arguments.as(ListObject.self), arguments.count > 0 {
                arguments[0] = Value(session.string("fermata -m \(name)"))
            }
            try session.moduleMakers[found]?(ModuleBuilder(main, name: found, thread))
            return
        }
        let spec = thread.makeSpec(found, .source(path: path))
        main.namespace.set(interned: names.spec, Value(spec))
        main.namespace.set(interned: names.loader, spec.loader)
        main.namespace.set(interned: names.file, Value(session.string(path)))
        if let arguments = arguments.as(ListObject.self), arguments.count > 0 {
            arguments[0] = Value(session.string(path))
        }
        guard let text = readWholeFile(path) else {
            throw thread.osError(errno, filename: Value(session.string(path)))
        }
        try execute(text, filename: path, in: main)
    }

    /// The module to run for a name, and its file; no file: the module is the library's.
    private func locate(module name: String) throws -> (name: String, path: String?) {
        func failure(_ problem: String) -> PythonError {
            thread.error(.systemExit, "fermata: \(problem)")
        }
        var folders: Value?
        if let dot = name.lastIndex(of: ".") {
            let parent = String(name[..<dot])
            let module: Value
            do { module = try thread.importModule(absolute: parent) } catch let error as PythonError
                where thread.matches(error, .moduleNotFoundError)
            {
                throw failure("Error while finding module specification for '\(name)' (\(describe(error)))")
            }
            guard let path = try thread.lookUpAttribute(module, session.names.path) else {
                throw failure("No module named \(name)")
            }
            folders = path
        }
        switch try thread.findFile(name, folders) {
        case .source(let path): return (name, path)
        case .package, .namespace:
            if name.hasSuffix(".__main__") { throw failure("Cannot use package as __main__ module") }
            do { return try locate(module: name + ".__main__") } catch let error as PythonError
                where thread.matches(error, .systemExit)
            {
                throw failure(
                    "No module named \(name).__main__; '\(name)' is a package and cannot be directly executed"
                )
            }
        case nil:
            if session.moduleMakers[name + ".__main__"] != nil { return (name + ".__main__", nil) }
            if !thread.isOfLibrary(name, inPackage: folders != nil) {
                throw failure("No module named \(name)")
            }
            if builtinModuleNames.contains(name) { throw failure("No code object available for \(name)") }
            return (name, nil)
        }
    }

    private func describe(_ error: PythonError) -> String {
        let message = (try? thread.strText(error.value)) ?? ""
        return "\(error.exception.type.plainName): \(message)"
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
        "sleep", "TaskGroup", "gather", "timeout", "Queue", "Event", "Lock", "Semaphore",
    ]

    func installPrelude() {
        addPrelude("asyncio", module: "asyncio", attribute: nil)
        for name in Self.preludeNames { addPrelude(name, module: "asyncio", attribute: name) }
        addPrelude("create_task", module: "_asyncio", attribute: "_create_task_of_program")
    }

    /// A new `__main__`.
    func makeMainModule() -> ModuleObject {
        let main = ModuleObject(self, name: "__main__")
        modules.set(interned: names.main, Value(main))
        mainThread.ensureBuiltins(in: main.namespace)
        return main
    }
}

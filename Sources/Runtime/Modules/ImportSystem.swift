#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Finding and loading modules.
extension ThreadState {
    /// The module of an absolute name, imported when it is not in `sys.modules` yet.
    package func importModule(absolute name: String) throws -> Value {
        let key = session.intern(name)
        try waitForImport(of: name)
        let known = session.modules.value(interned: key)
        if known.isNone {
            throw moduleNotFound("import of \(name) halted; None in sys.modules", name)
        }
        if !known.isUnbound { return known }
        var parent: Value?
        if let dot = name.lastIndex(of: ".") {
            let parentName = String(name[..<dot])
            if session.modules.value(interned: session.intern(parentName)).isNoneOrUnbound {
                if session.modules.value(interned: session.intern(parentName)).isUnbound {
                    _ = try importModule(absolute: parentName)
                }
                // Importing the parent may have imported the module.
                let known = session.modules.value(interned: key)
                if !known.isNoneOrUnbound { return known }
            }
            parent = session.modules.value(interned: session.intern(parentName))
        }
        let module = try importing(name) { try load(name, parent: parent) }
        if let parent, let dot = name.lastIndex(of: ".") {
            let child = String(name[name.index(after: dot)...])
            do { try setAttribute(parent, session.intern(child), module) } catch let error as PythonError
                where matches(error, .attributeError)
            {
                let parentName = String(name[..<dot])
                try warnAtCaller(
                    .importWarning, "Cannot set an attribute on '\(parentName)' for child module '\(child)'")
            }
        }
        return module
    }

    /// A module imported by native code.
    package func importedModule(_ name: String) throws -> ModuleObject {
        guard let module = try importModule(absolute: name).as(ModuleObject.self) else {
            throw error(.importError, "\(name) is not a module")
        }
        return module
    }

    /// ModuleNotFoundError for a name.
    func moduleNotFound(_ message: String, _ name: String) -> PythonError {
        let failure = error(.moduleNotFoundError, message)
        failure.exception.setField(ImportErrorField.name, Value(session.string(name)))
        return failure
    }

    private func load(_ name: String, parent: Value?) throws -> Value {
        var locations: Value?
        if let parent {
            let path = try lookUpAttribute(parent, session.names.path)
            if path == nil && session.moduleMakers[name] == nil {
                let parentName = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""
                throw moduleNotFound("No module named '\(name)'; '\(parentName)' is not a package", name)
            }
            locations = path
        }
        guard hasUsualFinders else {
            let spec = try searchMetaPath(name, locations, target: .none)
            if spec.isNone { throw moduleNotFound("No module named '\(name)'", name) }
            return try loadModule(spec)
        }
        // Modules built into the interpreter come first, the rest of the library after the user's own files.
        if parent == nil, builtinModuleNames.contains(name), let module = try makeModule(name) {
            return module
        }
        if let found = try findOwnFile(name, locations) { return try loadModule(Value(makeSpec(name, found))) }
        if isOfLibrary(name, inPackage: parent != nil), let module = try makeModule(name) { return module }
        throw moduleNotFound("No module named '\(name)'", name)
    }

    /// Whether the library has a module of this name; inside a package only where the package is the library's too.
    package func isOfLibrary(_ name: String, inPackage: Bool) -> Bool {
        guard session.moduleMakers[name] != nil else { return false }
        guard inPackage, let dot = name.lastIndex(of: ".") else { return true }
        let parent = session.modules.value(interned: session.intern(String(name[..<dot])))
        guard let module = parent.as(ModuleObject.self) else { return false }
        let loader = module.namespace.value(interned: session.names.loader)
        let types = session.importTypes
        return loader == Value(types.frozenImporter) || loader == Value(types.builtinImporter)
    }

    // MARK: Modules of the library

    /// The spec of a module of the library.
    func librarySpec(_ name: String) -> ModuleSpecObject {
        let types = session.importTypes
        // `os.path` is a module of its own; `os` is no package.
        let isPackage = name != "os" && session.moduleMakers.keys.contains { $0.hasPrefix(name + ".") }
        let isBuiltin = builtinModuleNames.contains(name)
        return ModuleSpecObject(
            types.spec.rootShape, name: Value(session.string(name)),
            loader: Value(isBuiltin ? types.builtinImporter : types.frozenImporter),
            origin: Value(session.string(isBuiltin ? "built-in" : "frozen")),
            searchLocations: isPackage ? Value(session.list([])) : .none, hasLocation: false)
    }

    /// Makes a module of the library and enters it in `sys.modules`.
    func makeModule(_ name: String) throws -> Value? {
        guard let maker = session.moduleMakers[name] else { return nil }
        let module = ModuleObject(session, name: name)
        let key = session.intern(name)
        let spec = librarySpec(name)
        describe(module, spec, isPackage: !spec.searchLocations.isNone)
        session.modules.set(interned: key, Value(module))
        do {
            try protecting([Value(module)]) { try maker(ModuleBuilder(module, name: name, self)) }
        } catch {
            session.modules.remove(interned: key)
            throw error
        }
        let final = session.modules.value(interned: key)
        return final.isUnbound ? Value(module) : final
    }

    private func describe(_ module: ModuleObject, _ spec: ModuleSpecObject, isPackage: Bool) {
        let names: Names = session.names
        let name = spec.name.as(StrObject.self)?.text ?? ""
        let package = isPackage ? name : name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""
        module.namespace.set(interned: names.package, Value(session.string(package)))
        module.namespace.set(interned: names.loader, spec.loader)
        module.namespace.set(interned: names.spec, Value(spec))
        if isPackage { module.namespace.set(interned: names.path, spec.searchLocations) }
    }

    // MARK: Modules from files

    /// Where a module of a name stands in the file system.
    package enum ModuleLocation {
        case source(path: String)
        case package(folder: String)
        /// Folders without `__init__.py`.
        case namespace(folders: [String])
    }

    /// Looks for a module along `sys.path` or a package's `__path__`.
    package func findFile(_ name: String, _ locations: Value?) throws -> ModuleLocation? {
        let leaf = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? name
        var folders: [String] = []
        // A program that has not imported `sys` yet has a search path all the same.
        let path = locations ?? systemAttribute("path") ?? Value(session.searchPath)
        // Entries of other types are skipped, as by CPython.
        try forEach(path) { entry in
            if let text = entry.as(StrObject.self)?.text { folders.append(text) }
        }
        var portions: [String] = []
        for folder in folders {
            let base = folder.isEmpty ? currentFolder() : folder
            let candidate = base.hasSuffix("/") ? base + leaf : "\(base)/\(leaf)"
            switch (fileKind(candidate), fileKind(candidate + ".py")) {
            case (.folder, _) where fileKind(candidate + "/__init__.py") == .file:
                return .package(folder: candidate)
            case (_, .file): return .source(path: candidate + ".py")
            case (.folder, _): portions.append(candidate)
            default: break
            }
        }
        return portions.isEmpty ? nil : .namespace(folders: portions)
    }

    /// The file of a module that comes before the library's: folders without `__init__.py` come behind it.
    func findOwnFile(_ name: String, _ locations: Value?) throws -> ModuleLocation? {
        let found = try findFile(name, locations)
        if case .namespace = found, session.moduleMakers[name] != nil { return nil }
        return found
    }

    private enum FileKind { case none, file, folder }

    private func fileKind(_ path: String) -> FileKind {
        var status = stat()
        if stat(path, &status) != 0 { return .none }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }

    /// The spec for a place where a module was found.
    package func makeSpec(_ name: String, _ location: ModuleLocation) -> ModuleSpecObject {
        let types = session.importTypes
        let nameValue = Value(session.string(name))
        func loader(_ type: TypeObject, _ path: Value) -> Value {
            Value(ModuleLoaderObject(type.rootShape, name: nameValue, path: path))
        }
        switch location {
        case .source(let path):
            let origin = Value(session.string(path))
            return ModuleSpecObject(
                types.spec.rootShape, name: nameValue, loader: loader(types.sourceLoader, origin),
                origin: origin,
                searchLocations: .none, hasLocation: true)
        case .package(let folder):
            let origin = Value(session.string(folder + "/__init__.py"))
            return ModuleSpecObject(
                types.spec.rootShape, name: nameValue, loader: loader(types.sourceLoader, origin),
                origin: origin,
                searchLocations: Value(session.list([Value(session.string(folder))])), hasLocation: true)
        case .namespace(let folders):
            let list = session.list(folders.map { Value(session.string($0)) })
            let path = Value(NamespacePathObject(session, name: name, folders: list))
            return ModuleSpecObject(
                types.spec.rootShape, name: nameValue, loader: loader(types.namespaceLoader, path),
                origin: .none,
                searchLocations: path, hasLocation: false)
        }
    }
}

/// Modules that CPython has built in, which files on `sys.path` cannot take the place of.
package let builtinModuleNames: Set<String> = [
    "_abc", "_ast", "_codecs", "_collections", "_functools", "_imp", "_io", "_locale", "_operator", "_signal",
    "_sre",
    "_stat", "_string", "_suggestions", "_symtable", "_sysconfig", "_thread", "_tokenize", "_tracemalloc",
    "_typing",
    "_warnings", "_weakref", "atexit", "builtins", "errno", "faulthandler", "gc", "itertools", "marshal",
    "posix",
    "pwd", "sys", "time",
]

/// The process's working folder, "." when it is gone.
package func currentFolder() -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard getcwd(&buffer, buffer.count) != nil else { return "." }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Making modules from specs.
extension ThreadState {
    /// Makes the module a spec describes, enters it in `sys.modules` and runs it.
    package func loadModule(_ spec: Value) throws -> Value {
        try protecting([spec]) {
            let nameValue = try getAttribute(spec, session.intern("name"))
            guard let name = nameValue.as(StrObject.self) else {
                throw typeError("module name must be a string")
            }
            let loader = try getAttribute(spec, session.intern("loader"))
            if isLibraryLoader(loader) {
                guard let module = try makeModule(name.text) else {
                    throw moduleNotFound("'\(name.text)' is not a built-in module", name.text)
                }
                return module
            }
            let key = session.intern(name)
            if !loader.isNone, try lookUpAttribute(loader, session.intern("exec_module")) == nil {
                return try loadTheOldWay(spec, loader, key)
            }
            let module = try makeModule(from: spec, loader: loader)
            return try protecting([module]) {
                let known = spec.as(ModuleSpecObject.self)
                known?.isInitializing = true
                defer { known?.isInitializing = false }
                session.modules.set(interned: key, module)
                do {
                    if !loader.isNone {
                        try runModule(module, loader)
                    } else if try getAttribute(spec, session.intern("submodule_search_locations")).isNone {
                        let failure = error(.importError, "missing loader")
                        failure.exception.setField(ImportErrorField.name, Value(name))
                        throw failure
                    }
                } catch {
                    session.modules.remove(interned: key)
                    throw error
                }
                // A module may put another one in its own place.
                let final = session.modules.value(interned: key)
                if final.isUnbound { throw keyError(Value(name)) }
                session.modules.remove(interned: key)
                session.modules.set(interned: key, final)
                return final
            }
        }
    }

    /// Loaders that make modules with `load_module()` only.
    private func loadTheOldWay(_ spec: Value, _ loader: Value, _ key: StrObject) throws -> Value {
        try warnAtCaller(
            .importWarning, "\(type(of: loader).name).exec_module() not found; falling back to load_module()")
        do {
            _ = try callMethod(loader, "load_module", Value(key))
        } catch {
            session.modules.remove(interned: key)
            throw error
        }
        let module = session.modules.value(interned: key)
        if module.isUnbound { throw keyError(Value(key)) }
        try protecting([module]) {
            for (name, value) in [(session.names.loader, loader), (session.names.spec, spec)]
            where try (lookUpAttribute(module, name) ?? .none).isNone {
                try setAttribute(module, name, value)
            }
            if try lookUpAttribute(module, session.names.package) == nil {
                let text = key.text
                let package =
                    try lookUpAttribute(module, session.names.path) != nil
                    ? text : text.lastIndex(of: ".").map { String(text[..<$0]) } ?? ""
                try setAttribute(module, session.names.package, Value(session.string(package)))
            }
        }
        return module
    }

    func isLibraryLoader(_ loader: Value) -> Bool {
        let types = session.importTypes
        return loader == Value(types.builtinImporter) || loader == Value(types.frozenImporter)
    }

    private func runModule(_ module: Value, _ loader: Value) throws {
        if let own = loader.as(ModuleLoaderObject.self), own.isPlain(session),
            let target = module.as(ModuleObject.self)
        {
            try execute(target, own)
        } else {
            try callMethod(loader, "exec_module", module)
        }
    }

    /// A new module for a spec, not run yet (`importlib.util.module_from_spec`).
    package func makeModule(from spec: Value, loader: Value) throws -> Value {
        var module = Value.none
        let plain = loader.as(ModuleLoaderObject.self)?.isPlain(session) ?? false
        if !plain && !loader.isNone {
            if try lookUpAttribute(loader, session.intern("create_module")) != nil {
                module = try callMethod(loader, "create_module", spec)
            } else if try lookUpAttribute(loader, session.intern("exec_module")) != nil {
                throw error(
                    .importError, "loaders that define exec_module() must also define create_module()")
            }
        }
        if module.isNone {
            module = Value(ModuleObject(session, name: ""))
            module.unsafeAs(ModuleObject.self).namespace.set(
                interned: session.names.name, try getAttribute(spec, session.intern("name")))
        }
        try protecting([module]) { try describe(module, by: spec, replacing: false) }
        return module
    }

    /// Gives a module the attributes that its spec tells of; those it has stay unless they are to be replaced.
    package func describe(_ module: Value, by spec: Value, replacing: Bool) throws {
        let names: Names = session.names
        func set(_ name: StrObject, _ value: @autoclosure () throws -> Value) throws {
            if !replacing, let known = try lookUpAttribute(module, name), !known.isNone { return }
            do { try setAttribute(module, name, value()) } catch let error as PythonError
                where matches(error, .attributeError)
            {}
        }
        let get = { (name: String) in try self.getAttribute(spec, self.session.intern(name)) }
        try set(names.name, get("name"))
        let locations = try get("submodule_search_locations")
        var loader = try get("loader")
        if loader.isNone && !locations.isNone {
            loader = Value(
                ModuleLoaderObject(
                    session.importTypes.namespaceLoader.rootShape, name: .none, path: locations))
            if let spec = spec.as(ModuleSpecObject.self) { spec.loader = loader }
        }
        let isNamespace = loader.as(ModuleLoaderObject.self)?.type === session.importTypes.namespaceLoader
        try protecting([loader]) {
            try set(names.loader, loader)
            try set(names.package, get("parent"))
            do { try setAttribute(module, names.spec, spec) } catch let error as PythonError
                where matches(error, .attributeError)
            {}
            if !locations.isNone { try set(names.path, locations) }
            if try isTrue(get("has_location")) {
                try set(names.file, get("origin"))
                let cached = try get("cached")
                if !cached.isNone { try set(session.intern("__cached__"), cached) }
            } else if isNamespace {
                try set(names.file, .none)
            }
        }
    }

    /// Runs the source of a module in its namespace, at import or again for `importlib.reload`.
    func execute(_ module: ModuleObject, _ loader: ModuleLoaderObject) throws {
        guard let path = loader.path.as(StrObject.self)?.text else { return }
        let namespace = module.namespace
        if namespace.value(interned: session.names.builtins).isUnbound {
            namespace.set(interned: session.names.builtins, Value(session.builtins.namespace))
        }
        guard let bytes = sourceFile(path) else { throw osError(errno, filename: loader.path) }
        session.forgetSourceFile(path)
        let code = try compileSource(bytes, filename: path, mode: .module)
        _ = try run(code, globals: namespace)
    }

    /// The bytes of a source file, those the program itself has just written included.
    func sourceFile(_ path: String) -> [UInt8]? {
        session.openFiles.flushAll(self)
        return readWholeFile(path)
    }

    /// Runs a module again in the namespace it has.
    package func reload(_ module: Value) throws -> Value {
        var nameValue: Value?
        if let spec = try lookUpAttribute(module, session.names.spec), !spec.isNone {
            nameValue = try lookUpAttribute(spec, session.intern("name"))
        }
        nameValue = try nameValue ?? lookUpAttribute(module, session.names.name)
        guard let name = nameValue?.as(StrObject.self) else {
            throw typeError("reload() argument must be a module")
        }
        let key = session.intern(name)
        if session.modules.value(interned: key) != module {
            throw importError("module \(name.text) not in sys.modules", name)
        }
        var locations: Value?
        if let dot = name.text.lastIndex(of: ".") {
            let parentName = String(name.text[..<dot])
            let parent = session.modules.value(interned: session.intern(parentName))
            if parent.isUnbound {
                throw importError("parent '\(parentName)' not in sys.modules", session.intern(parentName))
            }
            locations = try getAttribute(parent, session.names.path)
        }
        let spec = try searchMetaPath(name.text, locations, target: module)
        if spec.isNone { throw moduleNotFound("spec not found for the module '\(name.text)'", name.text) }
        session.forgetSourceFiles()
        return try protecting([spec, module]) {
            let loader = try getAttribute(spec, session.intern("loader"))
            if isLibraryLoader(loader) { return module }
            try describe(module, by: spec, replacing: true)
            if !loader.isNone { try runModule(module, loader) }
            let final = session.modules.value(interned: key)
            return final.isUnbound ? module : final
        }
    }

    private func importError(_ message: String, _ name: StrObject) -> PythonError {
        let failure = error(.importError, message)
        failure.exception.setField(ImportErrorField.name, Value(name))
        return failure
    }
}

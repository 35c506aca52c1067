/// Asking the finders of `sys.meta_path`.
extension ThreadState {
    /// Whether `sys.meta_path` and `sys.path_hooks` are as they were at the start, so that the finders need not be asked
    /// one by one.
    var hasUsualFinders: Bool {
        guard let finders = systemAttribute("meta_path") else {
            // `sys` has not been made yet.
            return session.modules.value(interned: session.intern("sys")).isUnbound
        }
        let types = session.importTypes
        guard let list = finders.as(ListObject.self), list.count == 3,
            list[0] == Value(types.builtinImporter), list[1] == Value(types.frozenImporter),
            list[2] == Value(types.pathFinder)
        else { return false }
        return hasUsualPathHooks
    }

    private var hasUsualPathHooks: Bool {
        guard let hooks = systemAttribute("path_hooks")?.as(ListObject.self),
            let cache = systemAttribute("path_importer_cache")?.as(DictObject.self)
        else { return session.modules.value(interned: session.intern("sys")).isUnbound }
        return hooks.count == 1 && hooks[0] == session.roots["sys.path_hook"] && cache.count == 0
    }

    /// Asks each finder of `sys.meta_path` for a module; None where no one knows it.
    package func searchMetaPath(_ name: String, _ locations: Value?, target: Value) throws -> Value {
        let types = session.importTypes
        guard let finders = systemAttribute("meta_path"), !finders.isNone else {
            throw error(.importError, "sys.meta_path is None, Python is likely shutting down")
        }
        let list = try listFromIterable(finders)
        if list.count == 0 { try warnAtCaller(.importWarning, "sys.meta_path is empty") }
        return try protecting([Value(list)]) {
            for index in 0..<list.count {
                let finder = list[index]
                let spec: Value
                switch finder {
                case Value(types.builtinImporter): spec = builtinSpec(name, locations)
                case Value(types.frozenImporter): spec = frozenSpec(name)
                case Value(types.pathFinder): spec = try searchPath(name, locations, target)
                default:
                    guard let find = try lookUpAttribute(finder, session.intern("find_spec")) else {
                        continue
                    }
                    spec = try call(find, Value(session.string(name)), locations ?? .none, target)
                }
                if !spec.isNone { return spec }
            }
            return .none
        }
    }

    /// What BuiltinImporter finds.
    func builtinSpec(_ name: String, _ locations: Value?) -> Value {
        guard builtinModuleNames.contains(name), session.moduleMakers[name] != nil else { return .none }
        return Value(librarySpec(name))
    }

    /// What FrozenImporter finds: modules that no file takes the place of in CPython either.
    func frozenSpec(_ name: String) -> Value {
        guard frozenModuleNames.contains(name), session.moduleMakers[name] != nil else { return .none }
        return Value(librarySpec(name))
    }

    /// What PathFinder finds: files along a path, then modules of the library.
    func searchPath(_ name: String, _ locations: Value?, _ target: Value) throws -> Value {
        if hasUsualPathHooks {
            if let found = try findOwnFile(name, locations) { return Value(makeSpec(name, found)) }
        } else {
            let external = try importModule(absolute: "_frozen_importlib_external")
            let search = try getAttribute(external, session.intern("_search_path"))
            let path = locations ?? systemAttribute("path") ?? Value(session.searchPath)
            let spec = try call(search, Value(session.string(name)), path, target)
            if !spec.isNone { return spec }
        }
        return isOfLibrary(name, inPackage: locations != nil) ? Value(librarySpec(name)) : .none
    }
}

/// Modules of the library that CPython finds before it looks along `sys.path`.
let frozenModuleNames: Set<String> = [
    "abc", "codecs", "io", "_collections_abc", "_sitebuiltins", "genericpath", "ntpath", "posixpath", "os",
    "site",
    "stat", "importlib._bootstrap", "importlib._bootstrap_external", "_frozen_importlib",
    "_frozen_importlib_external", "importlib.util", "importlib.machinery", "runpy",
]

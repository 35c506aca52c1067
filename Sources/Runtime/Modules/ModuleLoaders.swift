#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Types of the import system.
final class ImportTypes: TracedExtension {
    let spec, sourceLoader, namespaceLoader, namespacePath: TypeObject
    let builtinImporter, frozenImporter, pathFinder: TypeObject

    init(_ session: Session) {
        let object = session.types.object
        let machinery = "_frozen_importlib"
        let external = "_frozen_importlib_external"
        func make(
            _ name: String, _ module: String, _ define: @escaping (TypeBuilder) -> Void
        ) -> TypeObject {
            session.makeType(name, base: object, layout: .native, moduleName: module, define: define)
        }
        spec = make("ModuleSpec", machinery, defineModuleSpec)
        sourceLoader = make("SourceFileLoader", external, defineSourceLoader)
        namespaceLoader = make("NamespaceLoader", external, defineNamespaceLoader)
        namespacePath = make("_NamespacePath", external, defineNamespacePath)
        builtinImporter = make("BuiltinImporter", machinery) { defineLibraryImporter($0, isFrozen: false) }
        frozenImporter = make("FrozenImporter", machinery) { defineLibraryImporter($0, isFrozen: true) }
        pathFinder = make("PathFinder", external, definePathFinder)
    }

    func trace(_ heap: Heap) {
        for type in all { heap.mark(type) }
    }

    var all: [TypeObject] {
        [spec, sourceLoader, namespaceLoader, namespacePath, builtinImporter, frozenImporter, pathFinder]
    }
}

extension Session {
    /// The import system's types, made when first needed.
    var importTypes: ImportTypes {
        if let known = extensions["import types"] as? ImportTypes { return known }
        let made = ImportTypes(self)
        extensions["import types"] = made
        return made
    }

    /// The types that `importlib` shows, by name.
    package var importlibTypes: [(name: String, type: TypeObject)] {
        importTypes.all.map { ($0.plainName, $0) }
    }

    /// The one entry that `sys.path_hooks` has at the start.
    var usualPathHook: Value {
        if let known = roots["sys.path_hook"] { return known }
        let hook = NativeFunctionObject(
            self, "path_hook_for_FileFinder", "path", moduleName: "_frozen_importlib_external"
        ) { t, a in
            let external = try t.importModule(absolute: "_frozen_importlib_external")
            return try t.callMethod(external, "_file_finder", a[0])
        }
        roots["sys.path_hook"] = Value(hook)
        return Value(hook)
    }
}

extension ModuleLoaderObject {
    /// Whether no subclass changes how the loader works.
    func isPlain(_ session: Session) -> Bool {
        type === session.importTypes.sourceLoader || type === session.importTypes.namespaceLoader
    }
}

private func loader(_ value: Value) -> ModuleLoaderObject { value.unsafeAs(ModuleLoaderObject.self) }

private func defineLoaderCommons(_ builder: TypeBuilder) {
    builder.method("create_module", "self, spec") { _, _ in .none }
    builder.method("load_module", "self, fullname=None") { t, a in
        let name = a[1].isNone ? loader(a[0]).name : a[1]
        let bootstrap = try t.importModule(absolute: "_frozen_importlib")
        return try t.callMethod(bootstrap, "_load_module_shim", a[0], name)
    }
}

private func defineSourceLoader(_ builder: TypeBuilder) {
    builder.new("cls, *args, **kwargs") { _, a in
        Value(ModuleLoaderObject(a[0].unsafeAs(TypeObject.self).rootShape, name: .none, path: .none))
    }
    builder.special(.`init`, "self, fullname, path") { _, a in
        loader(a[0]).name = a[1]
        loader(a[0]).path = a[2]
        return .none
    }
    builder.property(
        "name", get: { _, this in loader(this).name },
        set: { _, this, value in loader(this).name = value.isUnbound ? .none : value })
    builder.property(
        "path", get: { _, this in loader(this).path },
        set: { _, this, value in loader(this).path = value.isUnbound ? .none : value })
    builder.special(.eq, "self, other, /") { t, a in
        guard let other = a[1].as(ModuleLoaderObject.self), other.type === loader(a[0]).type else {
            return t.session.notImplemented
        }
        return Value(
            try t.equals(loader(a[0]).name, other.name) && t.equals(loader(a[0]).path, other.path))
    }
    builder.special(.hash, "self, /") { t, a in
        t.int(try t.hash(loader(a[0]).name) ^ t.hash(loader(a[0]).path))
    }
    builder.special(.repr, "self, /") { t, a in
        let type = loader(a[0]).type
        let shown =
            type === t.session.importTypes.sourceLoader
            ? "_frozen_importlib_external.\(type.plainName)" : type.name
        return Value(t.session.string("<\(shown) object at \(t.addressText(a[0]))>"))
    }
    defineLoaderCommons(builder)
    builder.method("get_filename", "self, name=None") { t, a in
        if !a[1].isNone, try !t.equals(a[1], loader(a[0]).name) {
            throw t.loaderError(
                "loader for \(try t.strText(loader(a[0]).name)) cannot handle \(try t.strText(a[1]))", a[1])
        }
        return loader(a[0]).path
    }
    builder.method("get_data", "self, path") { t, a in
        let path = try t.fileSystemPath(a[1])
        guard let bytes = t.sourceFile(path) else { throw t.osError(errno, filename: a[1]) }
        return Value(t.session.bytes(bytes))
    }
    builder.method("path_stats", "self, path") { t, a in
        var status = stat()
        if stat(try t.fileSystemPath(a[1]), &status) != 0 { throw t.osError(errno, filename: a[1]) }
        let result = t.session.dict()
        result.set(interned: t.session.intern("mtime"), Value(modificationTime(status)))
        result.set(interned: t.session.intern("size"), t.int(Int(status.st_size)))
        return Value(result)
    }
    builder.method("path_mtime", "self, path") { t, a in
        try t.getItem(try t.callMethod(a[0], "path_stats", a[1]), Value(t.session.string("mtime")))
    }
    builder.method("is_package", "self, fullname") { t, a in
        let path = try t.strText(try t.callMethod(a[0], "get_filename", a[1]))
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
        let name = try t.strText(a[1])
        let tail = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? name
        return Value(stem == "__init__" && tail != "__init__")
    }
    builder.method("source_to_code", "self, data, path, *, _optimize=-1") { t, a in
        let compile = t.session.builtins.namespace.value(interned: t.session.intern("compile"))
        return try t.call(
            compile, [a[1], a[2], Value(t.session.string("exec"))],
            keywords: [(t.session.intern("dont_inherit"), .true), (t.session.intern("optimize"), a[3])])
    }
    builder.method("get_code", "self, fullname") { t, a in
        let path = try t.callMethod(a[0], "get_filename", a[1])
        let data = try t.callMethod(a[0], "get_data", path)
        return try t.protecting([path, data]) { try t.callMethod(a[0], "source_to_code", data, path) }
    }
    builder.method("get_source", "self, fullname") { t, a in
        let path = try t.callMethod(a[0], "get_filename", a[1])
        let data: Value
        do { data = try t.callMethod(a[0], "get_data", path) } catch let error as PythonError
            where t.matches(error, .osError)
        {
            let failure = t.loaderError("source not available through get_data()", a[1])
            failure.exception.cause = error.value
            throw failure
        }
        let bootstrap = try t.importModule(absolute: "_frozen_importlib_external")
        return try t.callMethod(bootstrap, "decode_source", data)
    }
    builder.method("exec_module", "self, module") { t, a in
        if loader(a[0]).isPlain(t.session), let module = a[1].as(ModuleObject.self) {
            try t.execute(module, loader(a[0]))
            return .none
        }
        let name = try t.getAttribute(a[1], t.session.names.name)
        let code = try t.callMethod(a[0], "get_code", name)
        if code.isNone {
            throw t.error(
                .importError, "cannot load module \(try t.reprText(name)) when get_code() returns None")
        }
        let dict = try t.getAttribute(a[1], t.session.names.dict)
        let exec = t.session.builtins.namespace.value(interned: t.session.intern("exec"))
        return try t.protecting([code, dict]) { try t.call(exec, code, dict) }
    }
    builder.method("get_resource_reader", "self, name=None") { t, a in
        let readers = try t.importModule(absolute: "importlib.resources")
        return try t.callMethod(readers, "_FileReader", a[0])
    }
}

private func modificationTime(_ status: stat) -> Double {
    #if canImport(Darwin)
        return Double(status.st_mtimespec.tv_sec) + Double(status.st_mtimespec.tv_nsec) / 1e9
    #else
        return Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9
    #endif
}

extension ThreadState {
    fileprivate func loaderError(_ message: String, _ name: Value) -> PythonError {
        let failure = error(.importError, message)
        failure.exception.setField(ImportErrorField.name, name)
        return failure
    }

    fileprivate func fileSystemPath(_ value: Value) throws -> String {
        if value.isKind(.str) { return try strText(value) }
        if let path = try callSpecial(.fspath, value), path.isKind(.str) { return try strText(path) }
        throw typeError("expected str, bytes or os.PathLike object, not \(type(of: value).name)")
    }
}

private func defineNamespaceLoader(_ builder: TypeBuilder) {
    builder.new("cls, name, path, path_finder=None") { t, a in
        let folders = try t.listFromIterable(a[2])
        let name = try t.expectStr(a[1], "name").text
        let path = NamespacePathObject(t.session, name: name, folders: folders)
        return Value(
            ModuleLoaderObject(a[0].unsafeAs(TypeObject.self).rootShape, name: a[1], path: Value(path)))
    }
    builder.property("_path", get: { _, this in loader(this).path })
    defineLoaderCommons(builder)
    builder.method("is_package", "self, fullname") { _, _ in .true }
    builder.method("get_source", "self, fullname") { t, _ in Value(t.session.string("")) }
    builder.method("get_code", "self, fullname") { t, _ in
        Value(try t.compileSource([], filename: "<string>", mode: .names))
    }
    builder.method("exec_module", "self, module") { _, _ in .none }
    builder.method("get_resource_reader", "self, module") { t, a in
        let readers = try t.importModule(absolute: "importlib.resources")
        return try t.callMethod(readers, "_FileReader", a[0])
    }
}

/// BuiltinImporter and FrozenImporter: finders and loaders of the library's modules, without instances of their own.
private func defineLibraryImporter(_ builder: TypeBuilder, isFrozen: Bool) {
    builder.classMethod("find_spec", "cls, fullname, path=None, target=None") { t, a in
        let name = try t.expectStr(a[1], "fullname").text
        return isFrozen ? t.frozenSpec(name) : t.builtinSpec(name, a[2].isNone ? nil : a[2])
    }
    builder.staticMethod("create_module", "spec") { t, a in
        let name = try t.getAttribute(a[0], t.session.intern("name"))
        let text = try t.expectStr(name, "name").text
        let known = t.session.modules.value(interned: t.session.intern(text))
        if !known.isNoneOrUnbound { return known }
        guard let module = try t.makeModule(text) else {
            throw t.loaderError("\(try t.reprText(name)) is not a built-in module", name)
        }
        return module
    }
    builder.staticMethod("exec_module", "module") { _, _ in .none }
    builder.classMethod("load_module", "cls, fullname") { t, a in
        try t.importModule(absolute: try t.expectStr(a[1], "fullname").text)
    }
    func check(_ t: ThreadState, _ value: Value) throws -> String {
        let name = try t.expectStr(value, "fullname").text
        let isKnown = t.session.moduleMakers[name] != nil && builtinModuleNames.contains(name) != isFrozen
        if !isKnown {
            let kind = isFrozen ? "frozen" : "built-in"
            throw t.loaderError("\(try t.reprText(value)) is not a \(kind) module", value)
        }
        return name
    }
    builder.classMethod("get_code", "cls, fullname") { t, a in
        _ = try check(t, a[1])
        return .none
    }
    builder.classMethod("get_source", "cls, fullname") { t, a in
        _ = try check(t, a[1])
        return .none
    }
    builder.classMethod("is_package", "cls, fullname") { t, a in
        Value(!t.librarySpec(try check(t, a[1])).searchLocations.isNone)
    }
}

private func definePathFinder(_ builder: TypeBuilder) {
    builder.classMethod("find_spec", "cls, fullname, path=None, target=None") { t, a in
        try t.searchPath(try t.expectStr(a[1], "fullname").text, a[2].isNone ? nil : a[2], a[3])
    }
    builder.staticMethod("invalidate_caches", "") { t, _ in
        let external = try t.importModule(absolute: "_frozen_importlib_external")
        return try t.callMethod(external, "_invalidate_caches")
    }
    builder.classMethod("find_distributions", "cls, *args, **kwargs") { t, _ in
        try t.iterator(Value(t.session.emptyTuple))
    }
}

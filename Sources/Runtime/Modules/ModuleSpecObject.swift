/// `importlib.machinery.ModuleSpec`: where a module came from.
public final class ModuleSpecObject: Object {
    package var name: Value
    package var loader: Value
    package var origin: Value
    /// A list for packages, else None.
    package var searchLocations: Value
    package var hasLocation: Bool
    package var isInitializing = false
    package var loaderState = Value.none

    package init(
        _ shape: Shape, name: Value, loader: Value, origin: Value, searchLocations: Value, hasLocation: Bool
    ) {
        self.name = name
        self.loader = loader
        self.origin = origin
        self.searchLocations = searchLocations
        self.hasLocation = hasLocation
        super.init(shape)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(name)
        heap.mark(loader)
        heap.mark(origin)
        heap.mark(searchLocations)
        heap.mark(loaderState)
    }
}

/// What loads a kind of modules: it has no state but the module's name and path.
public final class ModuleLoaderObject: Object {
    package let name: Value
    package let path: Value

    package init(_ shape: Shape, name: Value, path: Value) {
        self.name = name
        self.path = path
        super.init(shape)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(name)
        heap.mark(path)
    }
}

/// Types of the import system.
final class ImportTypes: TracedExtension {
    let spec, sourceLoader, namespaceLoader, builtinImporter: TypeObject

    init(_ session: Session) {
        let object = session.types.object
        let machinery = "_frozen_importlib"
        let external = "_frozen_importlib_external"
        spec = session.makeType(
            "ModuleSpec", base: object, layout: .native, moduleName: machinery, define: defineModuleSpec)
        sourceLoader = session.makeType(
            "SourceFileLoader", base: object, layout: .native, moduleName: external, define: defineLoader)
        namespaceLoader = session.makeType(
            "NamespaceLoader", base: object, layout: .native, moduleName: external, define: defineLoader)
        builtinImporter = session.makeType(
            "BuiltinImporter", base: object, layout: .native, moduleName: machinery, define: defineLoader)
    }

    func trace(_ heap: Heap) {
        heap.mark(spec)
        heap.mark(sourceLoader)
        heap.mark(namespaceLoader)
        heap.mark(builtinImporter)
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

    /// `ModuleSpec`
    package var moduleSpecType: TypeObject { importTypes.spec }
    /// `SourceFileLoader`, `NamespaceLoader`, `BuiltinImporter`
    package var moduleLoaderTypes: [TypeObject] {
        [importTypes.sourceLoader, importTypes.namespaceLoader, importTypes.builtinImporter]
    }
}

private func defineLoader(_ builder: TypeBuilder) {
    builder.property("name", get: { _, object in object.unsafeAs(ModuleLoaderObject.self).name })
    builder.property("path", get: { _, object in object.unsafeAs(ModuleLoaderObject.self).path })
    builder.method("get_filename", "self, fullname=None") { _, a in
        a[0].unsafeAs(ModuleLoaderObject.self).path
    }
    builder.method("create_module", "self, spec, /") { _, _ in .none }
    builder.method("exec_module", "self, module, /") { t, a in
        guard let module = a[1].as(ModuleObject.self),
            let spec = module.namespace.value(interned: t.session.names.spec).as(ModuleSpecObject.self)
        else { throw t.typeError("exec_module() needs a module with a spec") }
        try t.execute(module, spec)
        return .none
    }
    builder.method("get_source", "self, fullname") { t, a in
        guard let path = a[0].unsafeAs(ModuleLoaderObject.self).path.as(StrObject.self)?.text,
            let bytes = readWholeFile(path)
        else { return .none }
        return Value(t.session.string(String(decoding: bytes, as: UTF8.self)))
    }
    builder.method("is_package", "self, fullname") { _, a in
        let path = a[0].unsafeAs(ModuleLoaderObject.self).path.as(StrObject.self)?.text ?? ""
        return Value(path.hasSuffix("/__init__.py"))
    }
}

private func defineModuleSpec(_ builder: TypeBuilder) {
    builder.new("cls, name, loader, *, origin=None, loader_state=None, is_package=None") { t, a in
        let isPackage = try t.isTrue(a[5])
        let spec = ModuleSpecObject(
            a[0].unsafeAs(TypeObject.self).rootShape, name: a[1], loader: a[2], origin: a[3],
            searchLocations: isPackage ? Value(t.session.list([])) : .none, hasLocation: false)
        spec.loaderState = a[4]
        return Value(spec)
    }
    func attribute(_ name: String, _ path: ReferenceWritableKeyPath<ModuleSpecObject, Value>) {
        builder.property(
            name, get: { _, object in object.unsafeAs(ModuleSpecObject.self)[keyPath: path] },
            set: { _, object, value in
                object.unsafeAs(ModuleSpecObject.self)[keyPath: path] = value.isUnbound ? .none : value
            })
    }
    attribute("name", \.name)
    attribute("loader", \.loader)
    attribute("origin", \.origin)
    attribute("submodule_search_locations", \.searchLocations)
    attribute("loader_state", \.loaderState)
    builder.property(
        "parent",
        get: { t, object in
            let spec = object.unsafeAs(ModuleSpecObject.self)
            if !spec.searchLocations.isNone { return spec.name }
            let name = try t.strText(spec.name)
            return Value(t.session.string(name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""))
        })
    builder.property(
        "has_location", get: { _, object in Value(object.unsafeAs(ModuleSpecObject.self).hasLocation) },
        set: { t, object, value in object.unsafeAs(ModuleSpecObject.self).hasLocation = try t.isTrue(value) })
    builder.property("cached", get: { _, _ in .none })
    builder.property(
        "_initializing",
        get: { _, object in
            Value(object.unsafeAs(ModuleSpecObject.self).isInitializing)
        })
    builder.special(.repr, "self, /") { t, a in
        let spec = a[0].unsafeAs(ModuleSpecObject.self)
        var text = "ModuleSpec(name=\(try t.reprText(spec.name)), loader=\(try t.reprText(spec.loader))"
        if !spec.origin.isNone { text += ", origin=\(try t.reprText(spec.origin))" }
        if !spec.searchLocations.isNone {
            text += ", submodule_search_locations=\(try t.reprText(spec.searchLocations))"
        }
        return Value(t.session.string(text + ")"))
    }
}

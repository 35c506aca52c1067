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
    package var cached = Value.none

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
        heap.mark(cached)
    }
}

/// What loads a kind of modules: it has no state but the module's name and path.
public final class ModuleLoaderObject: Object {
    package var name: Value
    package var path: Value

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

extension Session {
    /// Where CPython would keep the compiled form of the source file of a module.
    func cachedPath(_ spec: ModuleSpecObject) -> Value {
        if spec.cached.isNone, spec.hasLocation, let path = spec.origin.as(StrObject.self)?.text,
            path.hasSuffix(".py")
        {
            let folderEnd = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
            spec.cached = Value(
                string("\(path[..<folderEnd])__pycache__/\(path[folderEnd...].dropLast(3)).cpython-313.pyc"))
        }
        return spec.cached
    }
}

func defineModuleSpec(_ builder: TypeBuilder) {
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
    builder.property(
        "cached", get: { t, object in t.session.cachedPath(object.unsafeAs(ModuleSpecObject.self)) },
        set: { _, object, value in
            object.unsafeAs(ModuleSpecObject.self).cached = value.isUnbound ? .none : value
        })
    builder.special(.eq, "self, other, /") { t, a in
        guard let other = a[1].as(ModuleSpecObject.self) else { return t.session.notImplemented }
        let spec = a[0].unsafeAs(ModuleSpecObject.self)
        for (left, right) in [
            (spec.name, other.name), (spec.loader, other.loader), (spec.origin, other.origin),
            (spec.searchLocations, other.searchLocations), (spec.cached, other.cached),
        ] where try !t.equals(left, right) { return .false }
        return Value(spec.hasLocation == other.hasLocation)
    }
    builder.property(
        "_initializing",
        get: { _, object in
            Value(object.unsafeAs(ModuleSpecObject.self).isInitializing)
        },
        set: { t, object, value in
            object.unsafeAs(ModuleSpecObject.self).isInitializing = try !value.isUnbound && t.isTrue(value)
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

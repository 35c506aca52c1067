/// The import statements' operations.
extension ThreadState {
    /// `__import__(name, globals, None, fromlist, level)` as import statements call it; a replaced
    /// `builtins.__import__` is asked instead.
    package func importName(
        _ name: StrObject, fromList: Value, level: Value, globals: DictObject
    ) throws -> Value {
        let function = session.builtins.namespace.value(interned: session.intern("__import__"))
        if function.isUnbound { throw error(.importError, "__import__ not found") }
        if function.as(NativeFunctionObject.self) == nil {
            return try call(function, [Value(name), Value(globals), .none, fromList, level])
        }
        return try importModule(name, globals: globals, fromlist: fromList, level: toIndex(level))
    }

    /// What `__import__` does.
    package func importModule(
        _ name: StrObject, globals: DictObject?, fromlist: Value = .none, level: Int = 0
    ) throws -> Value {
        if level < 0 { throw valueError("level must be >= 0") }
        if level == 0 {
            if name.count == 0 { throw valueError("Empty module name") }
            let module = try importModule(absolute: name.text)
            if try isTrue(fromlist) { return try handleFromlist(module, fromlist) }
            let text = name.text
            guard let dot = text.firstIndex(of: ".") else { return module }
            return try importModule(absolute: String(text[..<dot]))
        }
        let package = try packageName(globals)
        let absolute = try resolve(name.text, package: package, level: level)
        let module = try importModule(absolute: absolute)
        if try isTrue(fromlist) { return try handleFromlist(module, fromlist) }
        if name.count == 0 { return module }
        // The part of the absolute name up to the end of the relative name's first piece.
        let first = name.text.prefix { $0 != "." }
        let cut = String(absolute.dropLast(name.text.count - first.count))
        let found = session.modules.value(interned: session.intern(cut))
        if found.isUnbound {
            throw keyError(Value(session.string("\(cut) not in sys.modules as expected")))
        }
        return found
    }

    /// The absolute name behind a relative one.
    package func resolve(_ name: String, package: String, level: Int) throws -> String {
        var parts = package.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count < level {
            throw error(.importError, "attempted relative import beyond top-level package")
        }
        parts.removeLast(level - 1)
        let base = parts.joined(separator: ".")
        return name.isEmpty ? base : "\(base).\(name)"
    }

    /// The package that relative imports in a module start from.
    private func packageName(_ globals: DictObject?) throws -> String {
        let names: Names = session.names
        guard let globals else { throw keyError(Value(session.string("'__name__' not in globals"))) }
        let package = globals.value(interned: names.package)
        var result: String
        if !package.isNoneOrUnbound {
            guard let text = package.as(StrObject.self) else { throw typeError("package must be a string") }
            result = text.text
        } else {
            let spec = globals.value(interned: names.spec)
            if !spec.isNoneOrUnbound {
                let parent = try getAttribute(spec, session.intern("parent"))
                guard let text = parent.as(StrObject.self) else {
                    throw typeError("__spec__.parent must be a string")
                }
                result = text.text
            } else {
                let name = globals.value(interned: names.name)
                if name.isUnbound { throw keyError(Value(session.string("'__name__' not in globals"))) }
                guard let text = name.as(StrObject.self) else { throw typeError("__name__ must be a string") }
                result = text.text
                if globals.value(interned: names.path).isUnbound {
                    result = result.lastIndex(of: ".").map { String(result[..<$0]) } ?? ""
                }
            }
        }
        if result.isEmpty {
            throw error(.importError, "attempted relative import with no known parent package")
        }
        _ = try importModule(absolute: result)
        return result
    }

    /// Imports the submodules that `from package import …` names.
    private func handleFromlist(_ module: Value, _ fromlist: Value, isAll: Bool = false) throws -> Value {
        guard let paths = try lookUpAttribute(module, session.names.path), !paths.isUnbound else { return module }
        let moduleName = try lookUpAttribute(module, session.names.name).map { try strText($0) } ?? ""
        try forEach(fromlist) { item in
            guard let name = item.as(StrObject.self) else {
                let place = isAll ? "\(moduleName).__all__" : "``from list''"
                throw typeError("Item in \(place) must be str, not \(type(of: item).name)")
            }
            if name.text == "*" {
                if !isAll, let all = try lookUpAttribute(module, session.names.all) {
                    _ = try handleFromlist(module, all, isAll: true)
                }
                return
            }
            if try lookUpAttribute(module, session.intern(name)) != nil { return }
            let full = "\(moduleName).\(name.text)"
            do {
                _ = try importModule(absolute: full)
            } catch let failure as PythonError where matches(failure, .moduleNotFoundError) {
                // No such submodule is `from`'s affair; one that exists and could not import something is not.
                guard failure.exception.field(ImportErrorField.name).as(StrObject.self)?.text == full,
                    !session.modules.value(interned: session.intern(full)).isNone
                else { throw failure }
            }
        }
        return module
    }

    /// `from module import name`
    package func importFrom(_ module: Value, _ name: StrObject) throws -> Value {
        if let found = try lookUpAttribute(module, name) { return found }
        let moduleName = try? lookUpAttribute(module, session.names.name)
        if let text = (moduleName ?? nil)?.as(StrObject.self)?.text {
            let found = session.modules.value(interned: session.intern("\(text).\(name.text)"))
            if !found.isUnbound { return found }
        }
        throw importFromError(module, moduleName ?? nil, name)
    }

    private func importFromError(_ module: Value, _ moduleName: Value?, _ name: StrObject) -> PythonError {
        let shownModule = moduleName?.as(StrObject.self).map { try? reprText(Value($0)) } ?? nil
        var place: Value = .none
        var isInitializing = false
        if let namespace = module.as(ModuleObject.self)?.namespace {
            let spec = namespace.value(interned: session.names.spec)
            if let spec = spec.as(ModuleSpecObject.self) {
                isInitializing = spec.isInitializing
                if spec.hasLocation { place = spec.origin }
            }
            if place.isNone {
                let file = namespace.value(interned: session.names.file)
                if file.isKind(.str) { place = file }
            }
        }
        let shownName = (try? reprText(Value(name))) ?? ""
        let shownPlace = place.as(StrObject.self)?.displayText ?? "unknown location"
        let message =
            if isInitializing && !place.isNone {
                "cannot import name \(shownName) from partially initialized module "
                    + "\(shownModule ?? "'<unknown module name>'") (most likely due to a circular import) (\(shownPlace))"
            } else {
                "cannot import name \(shownName) from \(shownModule ?? "'<unknown module name>'") (\(shownPlace))"
            }
        let failure = error(.importError, message)
        failure.exception.setField(ImportErrorField.name, moduleName ?? .none)
        failure.exception.setField(ImportErrorField.path, place)
        failure.exception.setField(ImportErrorField.nameFrom, Value(name))
        return failure
    }

    /// `from module import *` into a namespace (a dict, or the mapping of a class body or `exec`).
    package func importStar(from module: Value, into namespace: Value) throws {
        let all = try lookUpAttribute(module, session.names.all)
        let moduleName = try lookUpAttribute(module, session.names.name).map { try strText($0) } ?? "?"
        let names: ListObject
        if let all {
            names = try listFromIterable(all)
        } else {
            guard let dict = try lookUpAttribute(module, session.names.dict) else {
                throw error(.importError, "from-import-* object has no __dict__ and no __all__")
            }
            names = try listFromIterable(callMethod(dict, "keys"))
        }
        try protecting([Value(names)]) {
            for index in 0..<names.count {
                guard let name = names[index].as(StrObject.self) else {
                    let (kind, place) = all == nil ? ("Key", "__dict__") : ("Item", "__all__")
                    throw typeError(
                        "\(kind) in \(moduleName).\(place) must be str, not \(type(of: names[index]).name)")
                }
                if all == nil && name.count > 0 && name[0] == 0x5F { continue }
                let value = try getAttribute(module, session.intern(name))
                if namespace.isObject && namespace.unsafeObject.type === session.types.dict {
                    namespace.unsafeAs(DictObject.self).set(interned: session.intern(name), value)
                } else {
                    try setItem(namespace, Value(name), value)
                }
            }
        }
    }
}

import Runtime

/// Native types of modules that natives have to find again, by "module.name".
private final class LibraryTypes: TracedExtension {
    var types: [String: TypeObject] = [:]

    func trace(_ heap: Heap) { for type in types.values { heap.mark(type) } }
}

extension Session {
    /// A type that `keep` was told of.
    func libraryType(_ name: String) -> TypeObject? { (extensions["types"] as? LibraryTypes)?.types[name] }

    /// Remembers a native type under a name.
    func keep(_ type: TypeObject, as name: String) {
        if let known = extensions["types"] as? LibraryTypes {
            known.types[name] = type
            return
        }
        let made = LibraryTypes()
        made.types[name] = type
        extensions["types"] = made
    }
}

extension ModuleBuilder {
    /// A native exception class of the module; natives raise it by "module.name".
    @discardableResult func exceptionType(
        _ name: String, base: ExceptionName = .exception, key: String? = nil
    ) -> TypeObject {
        let type = type(name, base: session.exceptionType(base), layout: .exception) { _ in }
        session.keep(type, as: key ?? "\(self.name).\(name)")
        return type
    }
}

extension ThreadState {
    /// An exception of a library's class with a message.
    func libraryError(_ key: String, _ message: String) -> PythonError {
        guard let type = session.libraryType(key) else { return runtimeError(message) }
        let arguments = session.tuple([Value(session.string(message))])
        return keep(ExceptionObject(type.rootShape, arguments: Value(arguments)))
    }
}

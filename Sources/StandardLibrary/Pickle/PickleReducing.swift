import Runtime

/// Objects that say themselves how they are made again, and values that are found by their names.
extension PickleWriter {
    private var session: Session { t.session }

    func saveByReducing(_ value: Value, _ type: TypeObject) throws {
        let types: Types = session.types
        if !reducerOverride.isNone {
            let reduction = try t.call(reducerOverride, value)
            if reduction != session.notImplemented {
                kept.append(reduction)
                return try save(reduction: reduction, of: value)
            }
        }
        if type === types.type, try saveSingletonType(value) { return }
        if try transfer?.save(value, with: self) == true { return }
        if type === types.type || type === types.function { return try saveGlobal(value, name: nil) }
        if let reducer = try customReducer(of: type) {
            let reduction = try t.call(reducer, value)
            kept.append(reduction)
            return try save(reduction: reduction, of: value)
        }
        if let number = value.as(ComplexObject.self)?.number, type === types.complex {
            let parts = Value(session.tuple([Value(number.real), Value(number.imaginary)]))
            return try saveReduction(session.tuple([Value(types.complex), parts]), of: value)
        }
        if type.isSubtype(of: types.type) { return try saveGlobal(value, name: nil) }
        if type === types.bytearray { return try saveOldByteArray(value.unsafeAs(ByteArrayObject.self)) }
        if type === types.set || type === types.frozenset { return try saveOldSet(value, type) }
        try saveReducible(value, type)
    }

    /// What `__reduce_ex__` or `__reduce__` says.
    private func saveReducible(_ value: Value, _ type: TypeObject) throws {
        let reduction: Value
        if let function = try t.lookUpAttribute(value, session.intern("__reduce_ex__")) {
            reduction = try t.call(function, t.int(version))
        } else if let function = try t.lookUpAttribute(value, session.intern("__reduce__")) {
            reduction = try t.call(function)
        } else {
            throw try t.pickleError(
                "PicklingError", "can't pickle '\(type.name)' object: \(try t.reprText(value))")
        }
        kept.append(reduction)
        try save(reduction: reduction, of: value)
    }

    private func save(reduction: Value, of value: Value) throws {
        if let name = reduction.as(StrObject.self) { return try saveGlobal(value, name: name) }
        guard let tuple = reduction.as(TupleObject.self) else {
            throw try t.pickleError("PicklingError", "__reduce__ must return a string or tuple")
        }
        try saveReduction(tuple, of: value)
    }

    private func customReducer(of type: TypeObject) throws -> Value? {
        if !dispatchTable.isNone {
            do { return try t.getItem(dispatchTable, Value(type)) } catch let error as PythonError
                where t.matches(error, .keyError)
            {
                return nil
            }
        }
        guard let module = session.modules.value(interned: session.intern("copyreg")).as(ModuleObject.self),
            let table = module.namespace.value(interned: session.intern("dispatch_table")).as(DictObject.self)
        else { return nil }
        let found = try table.value(Value(type), t)
        return found.isUnbound ? nil : found
    }

    /// `type(None)` and the like have no name to be found by.
    private func saveSingletonType(_ value: Value) throws -> Bool {
        let types: Types = session.types
        let singleton: Value
        if value == Value(types.none) {
            singleton = .none
        } else if value == Value(types.ellipsis) {
            singleton = session.ellipsis
        } else if value == Value(types.notImplemented) {
            singleton = session.notImplemented
        } else {
            return false
        }
        try saveReduction(session.tuple([Value(types.type), Value(session.tuple([singleton]))]), of: value)
        return true
    }

    private func saveOldByteArray(_ bytes: ByteArrayObject) throws {
        let cls = Value(session.types.bytearray)
        let arguments = session.tuple(bytes.buffer.isEmpty ? [] : [Value(session.bytes(bytes.array))])
        try saveReduction(session.tuple([cls, Value(arguments)]), of: Value(bytes))
    }

    private func saveOldSet(_ value: Value, _ type: TypeObject) throws {
        let items = Value(try t.listFromIterable(value))
        kept.append(items)
        try saveReduction(session.tuple([Value(type), Value(session.tuple([items]))]), of: value)
    }

    // MARK: Reductions

    /// Writes (callable, arguments[, state[, list items[, dict items[, state setter]]]]).
    func saveReduction(_ tuple: TupleObject, of value: Value?) throws {
        kept.append(Value(tuple))
        guard tuple.count >= 2, tuple.count <= 6 else {
            throw try t.pickleError(
                "PicklingError", "tuple returned by __reduce__ must contain 2 through 6 elements")
        }
        let function = tuple[0]
        guard t.isCallable(function) else {
            throw try t.pickleError(
                "PicklingError", "first item of the tuple returned by __reduce__ must be callable")
        }
        guard let arguments = tuple[1].as(TupleObject.self) else {
            throw try t.pickleError(
                "PicklingError", "second item of the tuple returned by __reduce__ must be a tuple")
        }
        func part(_ index: Int) -> Value { index < tuple.count ? tuple[index] : .none }
        try saveCall(function, arguments, of: value)
        if let value {
            if memo[value.bits] != nil {
                write(.pop)
                _ = writeReference(to: value)
            } else {
                memoize(value)
            }
        }
        if !part(3).isNone { try saveItems(iterator(part(3), "list"), arePairs: false) }
        if !part(4).isNone { try saveItems(iterator(part(4), "dict"), arePairs: true) }
        let state = part(2)
        if state.isNone { return }
        let setter = part(5)
        if setter.isNone || value == nil {
            try save(state)
            return write(.build)
        }
        try save(setter)
        if let value { try save(value) }
        try save(state)
        write(.tuple2)
        write(.reduce)
        write(.pop)
    }

    private func iterator(_ value: Value, _ what: String) throws -> Value {
        guard !t.type(of: value).special(.next).isUnbound else {
            let place = what == "list" ? "fourth" : "fifth"
            throw try t.pickleError(
                "PicklingError",
                "\(place) element of the tuple returned by __reduce__ must be an iterator, not "
                    + t.type(of: value).name)
        }
        return value
    }

    private func saveCall(_ function: Value, _ arguments: TupleObject, of value: Value?) throws {
        let isNew = function == session.newObject
        let hasKeywords = function == session.newObjectWithKeywords
        if version >= 4 && hasKeywords && arguments.count == 3 {
            for index in 0..<3 { try save(arguments[index]) }
            return write(.newObjectWithKeywords)
        }
        if version >= 2 && isNew && arguments.count >= 1 {
            if arguments[0].as(TypeObject.self) == nil {
                throw try t.pickleError(
                    "PicklingError",
                    "first argument to __newobj__() must be a class, not \(t.type(of: arguments[0]).name)")
            }
            try save(arguments[0])
            let rest = Value(session.tuple(arguments.items + 1, count: arguments.count - 1))
            kept.append(rest)
            try save(rest)
            return write(.newObject)
        }
        try save(function)
        try save(Value(arguments))
        write(.reduce)
    }

    // MARK: Names

    /// Writes the module and name under which a value is found.
    func saveGlobal(_ value: Value, name given: StrObject?) throws {
        let name = try given?.text ?? qualifiedName(of: value)
        let moduleName = try self.moduleName(of: value, name)
        if name.split(separator: ".").contains("<locals>") {
            throw t.error(.attributeError, "Can't get local object '\(name)'")
        }
        let found: Value?
        do {
            found = try t.lookUp(path: name, in: t.importModule(absolute: moduleName))
        } catch let error as PythonError where t.matches(error, .importError) {
            throw try t.pickleError(
                "PicklingError",
                "Can't pickle \(try t.reprText(value)): import of module '\(moduleName)' failed")
        }
        guard let found else {
            throw try t.pickleError(
                "PicklingError",
                "Can't pickle \(try t.reprText(value)): attribute lookup \(name) on \(moduleName) failed")
        }
        // A builtin method is made anew each time it is looked up.
        guard found == value || found.isKind(.boundMethod) && (try? t.equals(found, value)) == true else {
            throw try t.pickleError(
                "PicklingError",
                "Can't pickle \(try t.reprText(value)): it's not the same object as \(moduleName).\(name)")
        }
        if transfer != nil, moduleName == "__main__" {
            // The other process has a `__main__` of its own, with nothing in it but what was sent.
            throw try t.pickleError(
                "PicklingError", "Can't pickle \(try t.reprText(value)): it cannot leave its process")
        }
        try saveName(module: moduleName, name, of: value)
    }

    /// Writes a name without looking whether the value is found by it.
    func saveName(module moduleName: String, _ name: String, of value: Value) throws {
        if version >= 4 {
            // The names of builtin types are no shared strings.
            let isBuiltin = value.as(TypeObject.self)?.isHeapType == false
            for text in [moduleName, name] {
                try save(Value(isBuiltin ? session.string(text) : session.intern(text)))
            }
            write(.stackGlobal)
        } else if let dot = name.lastIndex(of: ".") {
            let outer = String(name[..<dot])
            let parent = try t.lookUp(path: outer, in: t.importModule(absolute: moduleName)) ?? .none
            let getattr = session.builtins.namespace.value(interned: session.intern("getattr"))
            let arguments = session.tuple([
                parent, Value(session.string(String(name[name.index(after: dot)...]))),
            ])
            return try saveReduction(session.tuple([getattr, Value(arguments)]), of: value)
        } else {
            let old = version < 3 ? PickleNames.old(moduleName, name) : (moduleName, name)
            write(.global)
            write("\(old.0)\n\(old.1)\n".utf8)
        }
        memoize(value)
    }

    func qualifiedName(of value: Value) throws -> String {
        if let type = value.as(TypeObject.self) { return type.qualifiedName }
        if let found = try t.lookUpAttribute(value, session.names.qualname), found.isKind(.str) {
            return found.unsafeAs(StrObject.self).text
        }
        return try t.strText(t.getAttribute(value, session.names.name))
    }

    /// `__module__`, or the module that has the value under the name.
    func moduleName(of value: Value, _ name: String) throws -> String {
        if let found = try t.lookUpAttribute(value, session.names.module), found.isKind(.str) {
            return found.unsafeAs(StrObject.self).text
        }
        var index = session.modules.nextEntry(0)
        while index >= 0 {
            let entry = session.modules.entries[index]
            if let module = entry.value.as(ModuleObject.self), let key = entry.key.as(StrObject.self),
                key.text != "__main__", key.text != "__mp_main__",
                try t.lookUp(path: name, in: Value(module)) == value
            {
                return key.text
            }
            index = session.modules.nextEntry(index + 1)
        }
        return "__main__"
    }
}

extension ThreadState {
    /// The attribute at a dotted path, nil when there is none.
    func lookUp(path: String, in object: Value) throws -> Value? {
        var object = object
        for part in path.split(separator: ".", omittingEmptySubsequences: false) {
            guard let next = try lookUpAttribute(object, session.intern(String(part))) else { return nil }
            object = next
        }
        return object
    }

    /// An exception of `pickle`.
    func pickleError(_ name: String, _ message: String) throws -> PythonError {
        let type = try getAttribute(importModule(absolute: "_pickle"), session.intern(name))
        let made = try call(type, Value(session.string(message)))
        guard made.isKind(.exception) else { return runtimeError(message) }
        return keep(made.unsafeAs(ExceptionObject.self))
    }
}

/// Names that changed between Python 2 and 3, for protocols below 3.
enum PickleNames {
    private static let modules = ["builtins": "__builtin__", "copyreg": "copy_reg", "queue": "Queue"]
    private static let names = ["range": "xrange", "str": "unicode", "int": "long", "bytes": "bytes"]

    static func old(_ module: String, _ name: String) -> (String, String) {
        if module == "builtins", let other = names[name] { return ("__builtin__", other) }
        if module == "builtins", ExceptionName(rawValue: name) != nil, !name.hasSuffix("Group") {
            return ("exceptions", name)
        }
        return (modules[module] ?? module, name)
    }

    static func new(_ module: String, _ name: String) -> (String, String) {
        if module == "exceptions" { return ("builtins", name) }
        if module == "__builtin__" {
            if let known = names.first(where: { $0.value == name }) { return ("builtins", known.key) }
            return ("builtins", name)
        }
        if let known = modules.first(where: { $0.value == module }) { return (known.key, name) }
        return (module, name)
    }
}

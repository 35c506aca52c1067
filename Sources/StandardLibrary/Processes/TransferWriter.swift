import Compiler
import Runtime

/// Writes what pickles cannot hold, for another process of this program: functions with their code, closures and the
/// globals they use, and classes, all by value.
final class TransferWriter {
    private let session: Session
    private let registry: TransferRegistry
    private let link: TransferLink
    /// Depth of the definitions being written, and of global variables.
    private var depth = 0
    private var globalDepth = 0
    private var defining: Set<UInt64> = []
    /// Definitions whose global variables have been looked at.
    private var examined: Set<UInt64> = []
    /// What the other end learns from this message.
    private var news = News()

    private struct News {
        var known: Set<UInt64> = []
        var names: [UInt64: [String: Value]] = [:]
        var sources: Set<String> = []
    }

    private init(_ session: Session, _ link: TransferLink) {
        self.session = session
        self.link = link
        registry = session.transferRegistry
    }

    /// A value as bytes; what it defines counts as known to the other end.
    static func encode(_ value: Value, _ t: ThreadState, _ link: TransferLink) throws -> [UInt8] {
        let transfer = TransferWriter(t.session, link)
        let bytes = try PickleWriter(t, version: 5, transfer: transfer).dump(value)
        link.known.formUnion(transfer.news.known)
        link.sources.formUnion(transfer.news.sources)
        for (namespace, names) in transfer.news.names {
            link.names[namespace, default: [:]].merge(names) { $1 }
        }
        return bytes
    }

    /// Writes a value that needs more than a pickle; false when it does not.
    func save(_ value: Value, with writer: PickleWriter) throws -> Bool {
        if depth > 0, value == Value(session.types.mappingProxy) {
            _ = try writer.t.importModule(absolute: "types")
            try writer.saveName(module: "types", "MappingProxyType", of: value)
            return true
        }
        if value.isKind(.function) { return try saveFunction(value.unsafeAs(FunctionObject.self), writer) }
        if let type = value.as(TypeObject.self) { return try saveClass(type, writer) }
        if let cache = value.as(CacheObject.self) { return try saveCache(cache, writer) }
        if depth == 0 { return false }
        if let module = value.as(ModuleObject.self) {
            try writer.save(module.namespace.value(interned: session.names.name))
            writer.write(.module)
            writer.memoize(value)
            return true
        }
        return try savePart(value, writer)
    }

    /// Parts of definitions.
    private func savePart(_ value: Value, _ writer: PickleWriter) throws -> Bool {
        let types: Types = session.types
        func reduce(_ cls: Value, _ arguments: [Value]) throws -> Bool {
            try writer.saveReduction(
                session.tuple([cls, Value(session.tuple(arguments))]), of: value)
            return true
        }
        if let code = value.as(CodeObject.self) {
            saveCode(code, writer)
            writer.memoize(value)
            return true
        }
        if let cell = value.as(CellObject.self) {
            writer.write(.emptyCell)
            writer.memoize(value)
            if cell.content.isUnbound { return true }
            _ = writer.writeReference(to: value)
            try writer.save(cell.content)
            writer.write(.fillCell)
            return true
        }
        if let property = value.as(PropertyObject.self), property.type === types.property {
            return try reduce(
                Value(types.property),
                [property.getter, property.setter, property.deleter, property.documentation])
        }
        if let method = value.as(ClassMethodObject.self), method.type === types.classMethod {
            return try reduce(Value(types.classMethod), [method.callable])
        }
        if let method = value.as(StaticMethodObject.self), method.type === types.staticMethod {
            return try reduce(Value(types.staticMethod), [method.callable])
        }
        if let proxy = value.as(MappingProxyObject.self) {
            return try reduce(Value(types.mappingProxy), [proxy.mapping])
        }
        guard let object = value.object else { return false }
        let type = object.type
        if globalDepth > 0, type.moduleName == "_thread", ["lock", "RLock"].contains(type.plainName) {
            // A lock of the process's own, as after a fork.
            return try reduce(Value(type), [])
        }
        if defining.contains(Value(type).bits),
            type.namespace.find(interned: session.intern("_member_map_")) >= 0
        {
            return try saveMember(object, type, writer)
        }
        return try saveSentinel(value, type, writer)
    }

    /// What `functools.lru_cache` makes of a function: a cache of the other process's own.
    private func saveCache(_ cache: CacheObject, _ writer: PickleWriter) throws -> Bool {
        let value = Value(cache)
        if try saveKnown(value, writer) { return true }
        let t = writer.t
        let name = try writer.qualifiedName(of: value)
        guard let isNamed = place(of: value, try writer.moduleName(of: value, name), name, t) else {
            return false
        }
        if !isNamed && depth == 0 && !session.sharesLocalDefinitions { return false }
        depth += 1
        defer { depth -= 1 }
        // The function may refer to the cache: then that is written with it.
        try writer.save(cache.function)
        writer.write(.pop)
        if try saveKnown(value, writer) || writer.writeReference(to: value) { return true }
        try writer.save(t.getAttribute(t.importModule(absolute: "functools"), session.intern("lru_cache")))
        try writer.save(Value(session.tuple([cache.limit.map { t.int($0) } ?? .none, Value(cache.isTyped)])))
        writer.write(.reduce)
        try writer.save(cache.function)
        writer.write(.tuple1)
        writer.write(.reduce)
        writer.memoize(value)
        if isNamed { register(value, name: name, writer) }
        return true
    }

    /// A member of an enumeration that is being defined: made without asking its class.
    private func saveMember(_ object: Object, _ type: TypeObject, _ writer: PickleWriter) throws -> Bool {
        let t = writer.t
        var base = type
        while base.isHeapType, let next = base.base { base = next }
        var arguments: [Value] = []
        if base !== session.types.object { arguments = [try t.call(Value(base), Value(object))] }
        try writer.save(Value(type))
        try writer.save(Value(session.tuple(arguments)))
        writer.write(.rawInstance)
        writer.memoize(Value(object))
        if let state = t.copyOfInstanceAttributes(object), state.count > 0 {
            writer.kept.append(Value(state))
            try writer.save(Value(state))
            writer.write(.build)
        }
        return true
    }

    /// An object that a library module holds under a name, such as a marker that is compared by identity.
    private func saveSentinel(_ value: Value, _ type: TypeObject, _ writer: PickleWriter) throws -> Bool {
        guard type.isHeapType, type.moduleName != "__main__", !type.moduleName.isEmpty,
            let module = session.modules.value(interned: session.intern(type.moduleName)).as(
                ModuleObject.self)
        else { return false }
        let namespace = module.namespace
        var index = namespace.nextEntry(0)
        while index >= 0 {
            let entry = namespace.entries[index]
            if entry.value == value, let name = entry.key.as(StrObject.self) {
                try writer.saveName(module: type.moduleName, name.text, of: value)
                return true
            }
            index = namespace.nextEntry(index + 1)
        }
        return false
    }

    // MARK: What the other end knows

    private func isKnown(_ number: UInt64) -> Bool {
        link.known.contains(number) || news.known.contains(number)
    }

    private func write(_ opcode: PickleOpcode, _ number: UInt64, _ writer: PickleWriter) {
        writer.write(opcode)
        writer.writeLittleEndian(Int(truncatingIfNeeded: number), bytes: 8)
    }

    private func saveKnown(_ value: Value, _ writer: PickleWriter) throws -> Bool {
        guard let number = registry.number(of: value), isKnown(number) else { return false }
        write(.known, number, writer)
        try saveNewGlobals(of: value, writer)
        return true
    }

    /// The other end puts what it learns into its `__main__` under its name there, when it has one.
    private func register(_ value: Value, name: String?, _ writer: PickleWriter) {
        if let name, !name.contains(".") { news.names[0, default: [:]][name] = value }
        let number = registry.makeNumber(for: value)
        news.known.insert(number)
        // Names of results stay out of the namespace of the session.
        if let name, !name.contains("."), session.isWorker == false {
            writer.write(.unicode4)
            writer.writeLittleEndian(name.utf8.count, bytes: 4)
            writer.write(name.utf8)
        } else {
            writer.write(.none)
        }
        write(.register, number, writer)
    }

    /// Whether the module has the value under its name; nil when values of other modules are found there.
    private func place(of value: Value, _ module: String, _ name: String, _ t: ThreadState) -> Bool? {
        let holder = session.modules.value(interned: session.intern(module))
        let found = holder.isUnbound ? nil : try? t.lookUp(path: name, in: holder)
        let isFound = found == value
        return module != "__main__" && isFound ? nil : isFound
    }

    /// Writes what may fail; takes it back then and gives the reason.
    private func attempt(_ writer: PickleWriter, _ body: () throws -> Void) throws -> PythonError? {
        let place = writer.checkpoint
        let (news, depth, globalDepth, defining, examined) = (news, depth, globalDepth, defining, examined)
        do {
            try body()
            return nil
        } catch let error as PythonError where !writer.t.matches(error, .keyboardInterrupt) {
            writer.rollBack(to: place)
            (self.news, self.depth, self.globalDepth) = (news, depth, globalDepth)
            (self.defining, self.examined) = (defining, examined)
            return error
        }
    }

    // MARK: Functions

    private func saveFunction(_ function: FunctionObject, _ writer: PickleWriter) throws -> Bool {
        let value = Value(function)
        if try saveKnown(value, writer) { return true }
        let t = writer.t
        let name = try t.strText(function.qualifiedName)
        let module = function.module.as(StrObject.self)?.text ?? "__main__"
        guard let isNamed = place(of: value, module, name, t) else { return false }
        if !isNamed && depth == 0 && !session.sharesLocalDefinitions { return false }
        var isOwn = isNamed
        if isNamed, let dot = name.lastIndex(of: "."),
            let holder = try t.lookUp(path: String(name[..<dot]), in: t.importModule(absolute: module))
        {
            if !defining.contains(holder.bits) {
                let getattr = session.builtins.namespace.value(interned: session.intern("getattr"))
                let last = Value(session.string(String(name[name.index(after: dot)...])))
                try writer.saveReduction(
                    session.tuple([getattr, Value(session.tuple([holder, last]))]), of: value)
                return true
            }
            // A method of a class that is being written.
            isOwn = false
        }
        depth += 1
        defer { depth -= 1 }
        try saveNamespace(function.globals, writer)
        saveCode(function.code, writer)
        var empty: [CellObject] = []
        writer.write(.mark)
        for index in 0..<function.closureCount {
            let cell = function.closure[index]
            if writer.writeReference(to: cell) { continue }
            writer.write(.emptyCell)
            writer.memoize(cell)
            empty.append(cell.unsafeAs(CellObject.self))
        }
        writer.write(.tuple)
        writer.write(.function)
        writer.memoize(value)
        if isOwn { register(value, name: name, writer) }
        for cell in empty where !cell.content.isUnbound {
            _ = writer.writeReference(to: Value(cell))
            try writer.save(cell.content)
            writer.write(.fillCell)
        }
        try saveState(of: function, writer)
        try saveGlobals(of: function, writer)
        return true
    }

    private func saveState(of function: FunctionObject, _ writer: PickleWriter) throws {
        writer.write(.mark)
        for part in [
            function.name, function.qualifiedName, function.defaults, function.keywordDefaults,
            function.documentation, function.module,
        ] { try writer.save(part) }
        for part in [function.annotations, function.typeParameters] { try saveOptional(part, writer) }
        try writer.save(function.attributes.map { Value($0) } ?? .none)
        writer.write(.tuple)
        writer.write(.functionState)
    }

    /// What only describes: None when it cannot travel.
    private func saveOptional(_ value: Value, _ writer: PickleWriter) throws {
        if value.isUnbound { return writer.write(.none) }
        if try attempt(writer, { try writer.save(value) }) != nil { writer.write(.none) }
    }

    private func saveCode(_ code: CodeObject, _ writer: PickleWriter) {
        let filename = code.unit.parts.filename
        if !link.sources.contains(filename), !news.sources.contains(filename),
            let text = session.registeredSource(filename)
        {
            news.sources.insert(filename)
            for part in [filename, text] {
                let bytes = Array(part.utf8)
                writer.write(.unicode4)
                writer.writeLittleEndian(bytes.count, bytes: 4)
                writer.write(bytes)
            }
            writer.write(.source)
        }
        let bytes = CodeEncoder.encode(code.unit)
        writer.write(.code)
        writer.writeLittleEndian(bytes.count, bytes: 4)
        writer.write(bytes)
    }

    // MARK: Namespaces

    private func namespaceNumber(_ namespace: DictObject) -> UInt64 {
        namespace === session.mainNamespace ? 0 : registry.makeNumber(for: Value(namespace))
    }

    /// Whether the namespace is that of a module which the other end can import.
    private func importableModule(_ namespace: DictObject) -> String? {
        let name = namespace.value(interned: session.names.name)
        guard namespace !== session.mainNamespace, let text = name.as(StrObject.self)?.text,
            let module = session.modules.value(interned: session.intern(text)).as(ModuleObject.self),
            module.namespace === namespace
        else { return nil }
        return text
    }

    private func saveNamespace(_ namespace: DictObject, _ writer: PickleWriter) throws {
        if let module = importableModule(namespace) {
            try writer.save(Value(session.intern(module)))
            return writer.write(.moduleNamespace)
        }
        write(.namespace, namespaceNumber(namespace), writer)
    }

    /// The global variables that a function uses: those that the other end does not have yet, and those that name
    /// another function or class now.
    private func saveGlobals(of function: FunctionObject, _ writer: PickleWriter) throws {
        guard examined.insert(Value(function).bits).inserted else { return }
        let namespace = function.globals
        if importableModule(namespace) != nil { return }
        let number = namespaceNumber(namespace)
        var missing: [(StrObject, Value)] = []
        var changed: [(StrObject, Value)] = []
        var known: [Value] = []
        var names = registry.globalNames(of: function)
        if names.contains(where: { Self.lookingNames.contains($0) }) { names += allNames(of: namespace) }
        for name in names {
            let key = session.intern(name)
            let value = namespace.value(interned: key)
            if value.isUnbound { continue }
            guard let sent = news.names[number]?[name] ?? link.names[number]?[name] else {
                news.names[number, default: [:]][name] = value
                missing.append((key, value))
                continue
            }
            if sent == value {
                known.append(value)
            } else if isDefinition(value) {
                news.names[number, default: [:]][name] = value
                changed.append((key, value))
            }
        }
        try define(missing, in: namespace, replacing: false, writer)
        try define(changed, in: namespace, replacing: true, writer)
        for value in known { try saveNewGlobals(of: value, writer) }
    }

    /// Builtin functions with which code reaches variables that it does not name.
    private static let lookingNames: Set<String> = ["globals", "eval", "exec", "vars", "dir", "locals"]

    private func allNames(of namespace: DictObject) -> [String] {
        var names: [String] = []
        var index = namespace.nextEntry(0)
        while index >= 0 {
            if let name = namespace.entries[index].key.as(StrObject.self)?.text, !name.hasPrefix("__") {
                names.append(name)
            }
            index = namespace.nextEntry(index + 1)
        }
        return names
    }

    private func isDefinition(_ value: Value) -> Bool {
        value.isKind(.function) || value.as(CacheObject.self) != nil
            || value.as(TypeObject.self)?.isHeapType == true
    }

    /// The global variables of definitions that the other end has.
    private func saveNewGlobals(of value: Value, _ writer: PickleWriter) throws {
        if let function = value.as(FunctionObject.self) {
            try saveGlobals(of: function, writer)
        } else if let cache = value.as(CacheObject.self) {
            try saveNewGlobals(of: cache.function, writer)
        } else if let type = value.as(TypeObject.self), type.isHeapType, examined.insert(value.bits).inserted
        {
            let namespace = type.namespace
            var index = namespace.nextEntry(0)
            while index >= 0 {
                let part = namespace.entries[index].value
                index = namespace.nextEntry(index + 1)
                let callable =
                    part.as(ClassMethodObject.self)?.callable ?? part.as(StaticMethodObject.self)?.callable
                if let function = (callable ?? part).as(FunctionObject.self) {
                    try saveGlobals(of: function, writer)
                }
            }
            for base in type.bases { try saveNewGlobals(of: Value(base), writer) }
        }
    }

    private func define(
        _ variables: [(name: StrObject, value: Value)], in namespace: DictObject, replacing: Bool,
        _ writer: PickleWriter
    ) throws {
        if variables.isEmpty { return }
        globalDepth += 1
        depth += 1
        defer {
            globalDepth -= 1
            depth -= 1
        }
        try saveNamespace(namespace, writer)
        writer.write(.emptyDict)
        for (name, value) in variables {
            try writer.save(Value(name))
            let failure = try attempt(writer) { try writer.save(value) }
            if let failure {
                let reason = try writer.t.strText(failure.value)
                let text = "\(reason): the global variable '\(name.text)' is not available in this process"
                try writer.save(Value(session.string(text)))
                writer.write(.absent)
            }
            writer.write(.setItem)
        }
        writer.write(replacing ? .true : .false)
        writer.write(.defineNames)
    }

    // MARK: Classes

    private func saveClass(_ type: TypeObject, _ writer: PickleWriter) throws -> Bool {
        guard type.isHeapType else { return false }
        let value = Value(type)
        if try saveKnown(value, writer) { return true }
        let t = writer.t
        let module =
            type.namespace.value(interned: session.names.module).as(StrObject.self)?.text ?? "__main__"
        guard let isNamed = place(of: value, module, type.qualifiedName, t) else { return false }
        if !isNamed && depth == 0 && !session.sharesLocalDefinitions { return false }
        depth += 1
        defining.insert(value.bits)
        defer {
            depth -= 1
            defining.remove(value.bits)
        }
        try writer.save(Value(type.type))
        try writer.save(Value(session.string(type.plainName)))
        writer.write(.mark)
        for base in type.bases { try writer.save(Value(base)) }
        writer.write(.tuple)
        writer.write(.emptyDict)
        try saveEntry(session.names.qualname, Value(session.string(type.qualifiedName)), writer)
        for name in [session.names.module, session.names.slots] as [StrObject] {
            let part = type.namespace.value(interned: name)
            if !part.isUnbound { try saveEntry(name, part, writer) }
        }
        writer.write(.classSkeleton)
        writer.memoize(value)
        register(value, name: isNamed ? type.qualifiedName : nil, writer)
        try saveAttributes(of: type, writer)
        return true
    }

    private func saveEntry(_ key: StrObject, _ value: Value, _ writer: PickleWriter) throws {
        try writer.save(Value(key))
        try writer.save(value)
        writer.write(.setItem)
    }

    private func saveAttributes(of type: TypeObject, _ writer: PickleWriter) throws {
        let skipped: Set<String> = [
            "__dict__", "__weakref__", "__slots__", "__module__", "__qualname__", "_abc_impl",
        ]
        let descriptive: Set<String> = [
            "__annotations__", "__orig_bases__", "__parameters__", "__type_params__", "__doc__",
        ]
        var isAbstract = false
        writer.write(.emptyDict)
        let namespace = type.namespace
        var index = namespace.nextEntry(0)
        while index >= 0 {
            let entry = namespace.entries[index]
            index = namespace.nextEntry(index + 1)
            guard let key = entry.key.as(StrObject.self) else { continue }
            let name = key.text
            if name == "_abc_impl" { isAbstract = true }
            if skipped.contains(name) || entry.value.isKind(.slotDescriptor) { continue }
            if descriptive.contains(name) {
                _ = try attempt(writer) { try saveEntry(key, entry.value, writer) }
            } else {
                try saveEntry(key, entry.value, writer)
            }
        }
        writer.write(.classState)
        guard isAbstract else { return }
        let t = writer.t
        try writer.save(t.getAttribute(t.importModule(absolute: "_abc"), session.intern("_abc_init")))
        _ = writer.writeReference(to: Value(type))
        writer.write(.tuple1)
        writer.write(.reduce)
        writer.write(.pop)
    }
}

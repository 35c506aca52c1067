import Compiler

/// Slow paths of names and attributes: look up, and fill inline caches.
extension ThreadState {
    /// A name of the running code.
    @inline(__always) func name(_ record: UnsafeMutablePointer<Frame>, _ index: Int) -> StrObject {
        record.pointee.code._withUnsafeGuaranteedRef { $0.names[index]._withUnsafeGuaranteedRef { $0 } }
    }

    @inline(never) func unboundLocal(_ record: UnsafeMutablePointer<Frame>, _ index: Int, isFree: Bool) -> PythonError {
        let name = name(record, index)
        let error =
            isFree
            ? error(
                .nameError,
                "cannot access free variable '\(name.text)' where it is not associated with a value in enclosing scope")
            : error(
                .unboundLocalError,
                "cannot access local variable '\(name.text)' where it is not associated with a value")
        if isFree { error.exception.fields = [Value(name)] }
        return error
    }

    func nameError(_ name: StrObject) -> PythonError {
        let error = error(.nameError, "name '\(name.text)' is not defined")
        error.exception.fields = [Value(name)]
        return error
    }

    // MARK: Globals

    @inline(never) func loadGlobalSlow(
        _ record: UnsafeMutablePointer<Frame>, _ index: Int, _ cache: UnsafeMutablePointer<InlineCache>
    ) throws -> Value {
        let name = name(record, index)
        let function = function(of: record)
        let globals = function.globals
        var entry = globals.find(interned: name)
        if entry >= 0 {
            cache.pointee.key = globals.versionForCaching(session)
            cache.pointee.key2 = 0
            cache.pointee.index = entry
            return globals.entries[entry].value
        }
        let builtins = builtins(for: globals, default: function.builtins)
        entry = builtins.find(interned: name)
        if entry >= 0 {
            if builtins === function.builtins {
                cache.pointee.key = globals.versionForCaching(session)
                cache.pointee.key2 = builtins.versionForCaching(session)
                cache.pointee.index = entry
            }
            return builtins.entries[entry].value
        }
        let known = session.prelude.value(interned: name)
        if !known.isUnbound {
            let value = try session.resolvePrelude(known, self)
            session.prelude.set(interned: name, value)
            return value
        }
        throw nameError(name)
    }

    /// `__builtins__` of the globals where a program has set its own.
    private func builtins(for globals: DictObject, default builtins: DictObject) -> DictObject {
        let own = globals.value(interned: session.names.builtins)
        if own.isUnbound { return builtins }
        if let module = own.as(ModuleObject.self) { return module.namespace }
        return own.as(DictObject.self) ?? builtins
    }

    func storeGlobal(_ record: UnsafeMutablePointer<Frame>, _ index: Int, _ value: Value) {
        function(of: record).globals.set(interned: name(record, index), value)
    }

    func deleteGlobal(_ record: UnsafeMutablePointer<Frame>, _ index: Int) throws {
        let name = name(record, index)
        if !function(of: record).globals.remove(interned: name) { throw nameError(name) }
    }

    // MARK: Names in a namespace mapping

    private func namespaceValue(_ namespace: Value, _ name: StrObject) throws -> Value {
        if let dict = namespace.as(DictObject.self), dict.type === session.types.dict {
            return dict.value(interned: name)
        }
        do { return try getItem(namespace, Value(name)) } catch let error as PythonError
            where matches(error, .keyError)
        {
            return .unbound
        }
    }

    func loadName(_ record: UnsafeMutablePointer<Frame>, _ index: Int) throws -> Value {
        let name = name(record, index)
        let local = try namespaceValue(record.pointee.base[0], name)
        if !local.isUnbound { return local }
        var unused = InlineCache()
        return try loadGlobalSlow(record, index, &unused)
    }

    func storeName(_ record: UnsafeMutablePointer<Frame>, _ index: Int, _ value: Value) throws {
        let namespace = record.pointee.base[0]
        if let dict = namespace.as(DictObject.self), dict.type === session.types.dict {
            dict.set(interned: name(record, index), value)
        } else {
            try setItem(namespace, Value(name(record, index)), value)
        }
    }

    func deleteName(_ record: UnsafeMutablePointer<Frame>, _ index: Int) throws {
        let name = name(record, index)
        let namespace = record.pointee.base[0]
        if let dict = namespace.as(DictObject.self), dict.type === session.types.dict {
            if !dict.remove(interned: name) { throw nameError(name) }
            return
        }
        do { try deleteItem(namespace, Value(name)) } catch let error as PythonError
            where matches(error, .keyError)
        {
            throw nameError(name)
        }
    }

    func loadClassFree(
        _ record: UnsafeMutablePointer<Frame>, _ b: Int, _ c: Int, isCell: Bool
    ) throws -> Value {
        let name = name(record, c)
        let local = try namespaceValue(record.pointee.base[0], name)
        if !local.isUnbound { return local }
        let cell = isCell ? record.pointee.base[b] : function(of: record).closure[b]
        let content = cell.unsafeAs(CellObject.self).content
        if content.isUnbound { throw unboundLocal(record, c, isFree: true) }
        return content
    }

    // MARK: Attributes

    @inline(never) func loadAttributeSlow(
        _ record: UnsafeMutablePointer<Frame>, _ object: Value, _ index: Int,
        _ cache: UnsafeMutablePointer<InlineCache>
    ) throws -> Value {
        let name = name(record, index)
        if object.isKind(.module) {
            let value = moduleAttribute(object.unsafeAs(ModuleObject.self), name, cache)
            if !value.isUnbound { return value }
        }
        if object.isKind(.instance),
            case .slot(let slot) = session.cacheableAttribute(of: object.unsafeObject.shape, name)
        {
            cache.pointee.key2 = 0
            cache.pointee.key = object.shapeBits
            cache.pointee.index = slot
            let value = object.with(InstanceObject.self) { $0.slots[slot] }
            if !value.isUnbound { return value }
        }
        return try getAttribute(object, name)
    }

    /// An attribute that stands in a module's own namespace, whose place is remembered; else unbound.
    private func moduleAttribute(
        _ module: ModuleObject, _ name: StrObject, _ cache: UnsafeMutablePointer<InlineCache>
    ) -> Value {
        guard module.type === session.types.module else { return .unbound }
        let namespace = module.namespace
        if namespace.keysVersion != 0 && namespace.keysVersion == cache.pointee.key2 {
            return namespace.entries[cache.pointee.index].value
        }
        let entry = namespace.find(interned: name)
        guard entry >= 0, module.type.lookUp(name).isUnbound else { return .unbound }
        cache.pointee.key = 0
        cache.pointee.key2 = namespace.versionForCaching(session)
        cache.pointee.index = entry
        return namespace.entries[entry].value
    }

    @inline(never) func storeAttributeSlow(
        _ record: UnsafeMutablePointer<Frame>, _ object: Value, _ index: Int, _ value: Value,
        _ cache: UnsafeMutablePointer<InlineCache>
    ) throws {
        let name = name(record, index)
        if object.isKind(.instance) {
            let instance = object.unsafeAs(InstanceObject.self)
            switch session.cacheableStore(of: instance.shape, name) {
            case .slot(let slot):
                cache.pointee.key = object.shapeBits
                cache.pointee.index = slot
                cache.pointee.next = nil
                instance.slots[slot] = value
                return
            case .add(let next):
                cache.pointee.key = object.shapeBits
                cache.pointee.index = next.slotCount - 1
                cache.pointee.next = UnsafeRawPointer(Unmanaged.passUnretained(next).toOpaque())
                instance.append(value, movingTo: next)
                return
            case .none: break
            }
        }
        try setAttribute(object, name, value)
    }

    @inline(never) func loadMethodSlow(
        _ record: UnsafeMutablePointer<Frame>, _ object: Value, _ target: Int, _ index: Int,
        _ cache: UnsafeMutablePointer<InlineCache>
    ) throws {
        let name = name(record, index)
        let base = record.pointee.base
        if object.isKind(.module) {
            let value = moduleAttribute(object.unsafeAs(ModuleObject.self), name, cache)
            if !value.isUnbound {
                base[target] = value
                base[target + 1] = .unbound
                return
            }
        }
        if object.isObject, !object.isKind(.type), !object.isKind(.module) {
            switch session.cacheableAttribute(of: object.unsafeObject.shape, name) {
            case .method(let function):
                cache.pointee.key = object.shapeBits
                cache.pointee.value = function
                base[target] = function
                base[target + 1] = object
                return
            case .slot, .none: break
            }
        }
        let found = try getAttribute(object, name)
        // A method bound to this very object needs no bound method object at the call.
        if let bound = found.as(BoundMethodObject.self), bound.type === session.types.method,
            bound.function.isKind(.function)
        {
            base[target] = bound.function
            base[target + 1] = bound.receiver
        } else {
            base[target] = found
            base[target + 1] = .unbound
        }
    }
}

extension Session {
    /// A name that needs no import: a value, or the text "module:name" of what is to be imported at first use.
    package func resolvePrelude(_ entry: Value, _ thread: ThreadState) throws -> Value {
        guard let tuple = entry.as(TupleObject.self), tuple.count == 2 else { return entry }
        let module = try thread.importName(
            tuple[0].unsafeAs(StrObject.self), fromList: .none, level: Value(smallInt: 0), globals: builtins.namespace)
        if tuple[1].isNone { return module }
        return try thread.getAttribute(module, tuple[1].unsafeAs(StrObject.self))
    }

    /// Lets `name` resolve without an import to attribute `attribute` of module `module` (nil: the module itself).
    package func addPrelude(_ name: String, module: String, attribute: String?) {
        let entry = tuple([Value(intern(module)), attribute.map { Value(intern($0)) } ?? .none])
        prelude.set(interned: intern(name), Value(entry))
    }
}

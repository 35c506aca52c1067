extension Session {
    /// What a `class` statement calls: with the body function, the name, the bases and the keywords.
    package var buildClass: Value {
        if let known = roots["buildClass"] { return known }
        let function = NativeFunctionObject(
            self, "__build_class__", "*args, **kwds", moduleName: "builtins"
        ) { t, a in
            try t.buildClass(a[0].unsafeAs(TupleObject.self), a[1].unsafeAs(DictObject.self))
        }
        roots["buildClass"] = Value(function)
        return Value(function)
    }
}

extension ThreadState {
    fileprivate func buildClass(_ arguments: TupleObject, _ keywords: DictObject) throws -> Value {
        guard arguments.count >= 2 else { throw typeError("__build_class__: not enough arguments") }
        let body = arguments[0]
        guard body.isKind(.function) else { throw typeError("__build_class__: func must be a function") }
        let name = arguments[1]
        guard name.isKind(.str) else { throw typeError("__build_class__: name is not a string") }
        let original = session.tuple(arguments.items + 2, count: arguments.count - 2)
        let bases = try resolveBases(original)
        let metatype = try chooseMetatype(keywords, bases)
        let keywordsOrUnbound = keywords.count > 0 ? Value(keywords) : .unbound
        let namespace = try prepareNamespace(metatype, name, bases, keywordsOrUnbound)
        let cell = try run(body, namespace: namespace)
        if bases !== original {
            try setItem(namespace, Value(session.intern("__orig_bases__")), Value(original))
        }
        let cls: Value
        if metatype == Value(session.types.type), let dict = namespace.as(DictObject.self) {
            cls = try createType(
                session.types.type, name: name.unsafeAs(StrObject.self), bases: bases, namespace: dict,
                keywords: keywordsOrUnbound)
        } else {
            cls = try call(
                metatype, tuple: session.tuple([name, Value(bases), namespace]), keywords: keywordsOrUnbound)
        }
        if cls.isKind(.type), let cell = cell.as(CellObject.self), cell.content != cls {
            if cell.content.isUnbound {
                throw runtimeError(
                    "__class__ not set defining \(try reprText(name)) as \(try reprText(cls)). "
                        + "Was __classcell__ propagated to type.__new__?")
            }
            throw typeError(
                "__class__ set to \(try reprText(cell.content)) defining \(try reprText(name)) "
                    + "as \(try reprText(cls))")
        }
        return cls
    }

    /// The bases after `__mro_entries__`; the same tuple when no base has that.
    func resolveBases(_ bases: TupleObject) throws -> TupleObject {
        var resolved: ListObject?
        for index in 0..<bases.count {
            let base = bases[index]
            if !base.isKind(.type), let method = try lookUpAttribute(base, specialName(.mroEntries)) {
                let entries = try call(method, Value(bases))
                guard let entries = entries.as(TupleObject.self) else {
                    throw typeError("__mro_entries__ must return a tuple")
                }
                let list = resolved ?? session.list(bases.items, count: index)
                list.append(entries.items, count: entries.count)
                resolved = list
            } else {
                resolved?.append(base)
            }
        }
        return resolved.map { session.tuple($0.items, count: $0.count) } ?? bases
    }

    /// The metaclass as given (taken out of the keywords) or derived.
    private func chooseMetatype(_ keywords: DictObject, _ bases: TupleObject) throws -> Value {
        let key = session.intern("metaclass")
        let given = keywords.value(interned: key)
        let metatype: Value
        if given.isUnbound {
            metatype = Value(bases.count == 0 ? session.types.type : type(of: bases[0]))
        } else {
            keywords.remove(interned: key)
            metatype = given
        }
        guard metatype.isKind(.type) else { return metatype }
        return Value(try deriveMetatype(metatype.unsafeAs(TypeObject.self), bases))
    }

    private func prepareNamespace(
        _ metatype: Value, _ name: Value, _ bases: TupleObject, _ keywords: Value
    ) throws -> Value {
        if metatype == Value(session.types.type) { return Value(session.dict()) }
        guard let prepare = try lookUpAttribute(metatype, specialName(.prepare)) else {
            return Value(session.dict())
        }
        let namespace = try call(prepare, tuple: session.tuple([name, Value(bases)]), keywords: keywords)
        if type(of: namespace).special(.getitem).isUnbound {
            let shown = metatype.as(TypeObject.self)?.name ?? "<metaclass>"
            throw typeError("\(shown).__prepare__() must return a mapping, not \(type(of: namespace).name)")
        }
        return namespace
    }
}

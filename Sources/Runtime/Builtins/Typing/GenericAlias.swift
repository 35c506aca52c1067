/// `types.GenericAlias`: a class with type arguments, such as `list[int]`.
public final class GenericAliasObject: Object {
    package let origin: Value
    package let arguments: TupleObject
    /// `*list[int]`
    let isUnpacked: Bool
    private var knownParameters: TupleObject?

    init(_ shape: Shape, origin: Value, arguments: TupleObject, isUnpacked: Bool = false) {
        self.origin = origin
        self.arguments = arguments
        self.isUnpacked = isUnpacked
        super.init(shape)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(origin)
        heap.mark(arguments)
        heap.mark(knownParameters)
    }

    /// The type variables among the arguments, each once.
    func parameters(_ t: ThreadState) throws -> TupleObject {
        if let knownParameters { return knownParameters }
        let parameters = try t.typeParameters(in: arguments)
        knownParameters = parameters
        return parameters
    }
}

extension ThreadState {
    /// `origin[arguments]` for builtin generic classes.
    package func makeGenericAlias(_ origin: Value, _ arguments: Value) throws -> Value {
        let tuple =
            arguments.isKind(.tuple) ? arguments.unsafeAs(TupleObject.self) : session.tuple([arguments])
        return Value(
            GenericAliasObject(session.types.genericAlias.rootShape, origin: origin, arguments: tuple))
    }
}

private let ownAttributes: Set<String> = [
    "__class__", "__origin__", "__args__", "__unpacked__", "__parameters__", "__typing_unpacked_tuple_args__",
    "__mro_entries__", "__reduce_ex__", "__reduce__", "__bases__", "__copy__", "__deepcopy__",
]

private let noChecks = "Subscripted generics cannot be used with class and instance checks"

private func alias(_ value: Value) -> GenericAliasObject { value.unsafeAs(GenericAliasObject.self) }

/// `types.GenericAlias`
func defineGenericAliasType(_ builder: TypeBuilder) {
    builder.new(nil) { t, a in
        guard a.count == 3 else {
            throw t.typeError("GenericAlias expected 2 arguments, got \(max(0, a.count - 1))")
        }
        let arguments = a[2].isKind(.tuple) ? a[2].unsafeAs(TupleObject.self) : t.session.tuple([a[2]])
        return Value(
            GenericAliasObject(a[0].unsafeAs(TypeObject.self).rootShape, origin: a[1], arguments: arguments))
    }
    builder.special(.repr, "self, /") { t, a in
        Value(t.session.string(try t.genericAliasText(alias(a[0]))))
    }
    builder.special(.hash, "self, /") { t, a in
        t.int(try t.hash(alias(a[0]).origin) ^ t.hash(Value(alias(a[0]).arguments)))
    }
    builder.special(.eq, "self, value, /") { t, a in
        guard let other = a[1].as(GenericAliasObject.self) else { return t.session.notImplemented }
        let own = alias(a[0])
        return Value(
            try own.isUnpacked == other.isUnpacked && t.equals(own.origin, other.origin)
                && t.equals(Value(own.arguments), Value(other.arguments)))
    }
    builder.special(.call, "self, /, *args, **kwargs") { t, a in
        let made = try t.call(alias(a[0]).origin, tuple: a[1].unsafeAs(TupleObject.self), keywords: a[2])
        do {
            try t.setAttribute(made, t.session.intern("__orig_class__"), a[0])
        } catch let error as PythonError
            where t.matches(error, .attributeError) || t.matches(error, .typeError)
            || t.isUserGeneric(alias(a[0])) && t.matches(error, .exception)
        {
            // The object takes no attributes.
        }
        return made
    }
    builder.special(.getattribute, "self, name, /") { t, a in
        let name = try t.attributeName(a[1])
        if !ownAttributes.contains(name.text) { return try t.getAttribute(alias(a[0]).origin, name) }
        let found = try t.findAttribute(a[0], t.type(of: a[0]), name)
        if found.isUnbound { throw t.missingAttribute(a[0], name) }
        return found
    }
    builder.special(.setattr, "self, name, value, /") { t, a in
        let name = try t.attributeName(a[1])
        if t.isUserGeneric(alias(a[0])), !name.text.hasPrefix("__") {
            try t.setAttribute(alias(a[0]).origin, name, a[2])
        } else {
            try t.storeAttribute(a[0], t.type(of: a[0]), name, a[2])
        }
        return .none
    }
    builder.special(.getitem, "self, typeargs, /") { t, a in try t.substitute(alias(a[0]), a[1]) }
    builder.special(.iter, "self, /") { t, a in
        let own = alias(a[0])
        let unpacked = GenericAliasObject(
            own.shape, origin: own.origin, arguments: own.arguments, isUnpacked: true)
        return try t.iterator(Value(t.session.tuple([Value(unpacked)])))
    }
    builder.special(.or, "self, value, /") { t, a in try t.makeUnion(a[0], a[1]) }
    builder.special(.ror, "self, value, /") { t, a in try t.makeUnion(a[1], a[0]) }
    defineGenericAliasMethods(builder)
}

private func defineGenericAliasMethods(_ builder: TypeBuilder) {
    builder.type.hasWeakReferences = true
    builder.method("__mro_entries__", "self, bases, /") { t, a in
        if alias(a[0]).origin == Value(t.session.genericType), let bases = a[1].as(TupleObject.self) {
            // A protocol or a later generic base brings Generic along.
            if bases.array.contains(where: t.isProtocolClass) { return Value(t.session.emptyTuple) }
            let place = bases.array.firstIndex(of: a[0]) ?? bases.count
            for base in bases.array.dropFirst(place + 1) where base.as(GenericAliasObject.self) != nil {
                return Value(t.session.emptyTuple)
            }
        }
        return Value(t.session.tuple([alias(a[0]).origin]))
    }
    builder.method("__instancecheck__", "self, instance, /") { t, a in
        if t.isUserGeneric(alias(a[0])) { throw t.typeError(noChecks) }
        throw t.typeError("isinstance() argument 2 cannot be a parameterized generic")
    }
    builder.method("__subclasscheck__", "self, cls, /") { t, a in
        if t.isUserGeneric(alias(a[0])) { throw t.typeError(noChecks) }
        throw t.typeError("issubclass() argument 2 cannot be a parameterized generic")
    }
    builder.method("__reduce__", "self, /") { t, a in
        let own = alias(a[0])
        let arguments = t.session.tuple([own.origin, Value(own.arguments)])
        return Value(t.session.tuple([Value(own.type), Value(arguments)]))
    }
    builder.method("__dir__", "self, /") { t, a in
        let names = t.session.list([])
        try t.forEach(t.callMethod(alias(a[0]).origin, "__dir__", alias(a[0]).origin)) { names.append($0) }
        for name in ownAttributes.sorted() where try !t.contains(Value(names), Value(t.session.intern(name)))
        {
            names.append(Value(t.session.intern(name)))
        }
        return Value(names)
    }
    builder.member("__origin__") { _, this in alias(this).origin }
    builder.member("__args__") { _, this in Value(alias(this).arguments) }
    builder.member("__unpacked__") { _, this in Value(alias(this).isUnpacked) }
    builder.property("__parameters__") { t, this in Value(try alias(this).parameters(t)) }
    builder.property("__typing_unpacked_tuple_args__") { t, this in
        let own = alias(this)
        return own.isUnpacked && own.origin == Value(t.session.types.tuple) ? Value(own.arguments) : .none
    }
}

// MARK: - Text

extension ThreadState {
    /// Whether an alias is of a class that derives from `Generic`.
    fileprivate func isUserGeneric(_ alias: GenericAliasObject) -> Bool {
        alias.origin.as(TypeObject.self)?.isSubtype(of: session.genericType) ?? false
    }

    fileprivate func genericAliasText(_ alias: GenericAliasObject) throws -> String {
        try checkNativeStack()
        var text = alias.isUnpacked ? "*" : ""
        text += try typeArgumentText(alias.origin) + "["
        for index in 0..<alias.arguments.count {
            if index > 0 { text += ", " }
            let argument = alias.arguments[index]
            if let items = argument.as(TupleObject.self), isUserGeneric(alias) {
                text += "[" + (try items.array.map { try typeArgumentText($0) }).joined(separator: ", ") + "]"
            } else {
                text += try typeArgumentText(argument)
            }
        }
        return text + (alias.arguments.count == 0 ? "()]" : "]")
    }

    /// A type as it shows within an alias or a union: `int`, `module.Class`, `...`.
    func typeArgumentText(_ value: Value) throws -> String {
        try checkNativeStack()
        if value == session.ellipsis { return "..." }
        if value.isKind(.list) {
            let items = value.unsafeAs(ListObject.self).array
            return "[" + (try items.map { try typeArgumentText($0) }).joined(separator: ", ") + "]"
        }
        if let type = value.as(TypeObject.self) { return fullName(of: type) }
        if try lookUpAttribute(value, session.intern("__origin__")) != nil,
            try lookUpAttribute(value, session.intern("__args__")) != nil
        {
            return try reprText(value)
        }
        guard let qualifiedName = try lookUpAttribute(value, session.names.qualname), !qualifiedName.isNone,
            let module = try lookUpAttribute(value, session.names.module), !module.isNone
        else { return try reprText(value) }
        let name = try strText(qualifiedName)
        let moduleName = try strText(module)
        return moduleName == "builtins" ? name : moduleName + "." + name
    }
}

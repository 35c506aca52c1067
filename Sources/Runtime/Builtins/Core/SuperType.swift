import Compiler

/// `super`: a view on an object that looks attributes up behind a class in its linearisation.
public final class SuperObject: Object {
    /// The class behind which look-ups start; unbound before `__init__`.
    var start = Value.unbound
    /// The object, or unbound for an unbound `super`.
    var receiver = Value.unbound
    /// The class whose linearisation counts.
    var receiverType = Value.unbound

    override package func trace(_ heap: Heap) {
        heap.mark(start)
        heap.mark(receiver)
        heap.mark(receiverType)
    }
}

/// `super`
func defineSuperType(_ builder: TypeBuilder) {
    func view(_ value: Value) -> SuperObject { value.unsafeAs(SuperObject.self) }
    builder.new("cls, *args, **kwargs") { _, a in Value(SuperObject(a[0].unsafeAs(TypeObject.self).rootShape)) }
    builder.special(.`init`, "self, *args, **kwargs") { t, a in
        if a[2].unsafeAs(DictObject.self).count > 0 { throw t.typeError("super() takes no keyword arguments") }
        let arguments = a[1].unsafeAs(TupleObject.self)
        if arguments.count > 2 {
            throw t.typeError("super expected at most 2 arguments, got \(arguments.count)")
        }
        if arguments.count == 0 {
            let context = try t.currentMethodContext()
            try t.initialize(view(a[0]), context.type, context.first)
        } else {
            try t.initialize(view(a[0]), arguments[0], arguments.count == 2 ? arguments[1] : .none)
        }
        return .none
    }
    builder.special(.repr, "self, /") { t, a in
        let view = view(a[0])
        let start = view.start.as(TypeObject.self)?.name ?? "NULL"
        let receiver = view.receiverType.as(TypeObject.self).map { "<\($0.name) object>" } ?? "NULL"
        return Value(t.session.string("<super: <class '\(start)'>, \(receiver)>"))
    }
    builder.special(.getattribute, "self, name, /") { t, a in
        let name = try t.attributeName(a[1])
        let found = try t.superAttribute(view(a[0]), name)
        if !found.isUnbound { return found }
        let ordinary = try t.findAttribute(a[0], t.type(of: a[0]), name)
        if ordinary.isUnbound { throw t.missingAttribute(a[0], name) }
        return ordinary
    }
    builder.special(.get, "self, instance, owner=None, /") { t, a in
        if a[1].isNone && a[2].isNone { throw t.typeError("__get__(None, None) is invalid") }
        if a[1].isNone || !view(a[0]).receiver.isUnbound { return a[0] }
        if t.type(of: a[0]) !== t.session.types.superType {
            return try t.call(Value(t.type(of: a[0])), view(a[0]).start, a[1])
        }
        return Value(try t.makeSuper(view(a[0]).start, a[1]))
    }
    builder.member("__thisclass__") { _, this in view(this).start.isUnbound ? .none : view(this).start }
    builder.member("__self__") { _, this in view(this).receiver.isUnbound ? .none : view(this).receiver }
    builder.member("__self_class__") { _, this in
        view(this).receiverType.isUnbound ? .none : view(this).receiverType
    }
}

extension ThreadState {
    /// `super(type, receiver)`; a None receiver: unbound.
    package func makeSuper(_ type: Value, _ receiver: Value) throws -> SuperObject {
        let view = SuperObject(session.types.superType.rootShape)
        try initialize(view, type, receiver)
        return view
    }

    fileprivate func initialize(_ view: SuperObject, _ type: Value, _ receiver: Value) throws {
        guard let start = type.as(TypeObject.self) else {
            throw typeError("super() argument 1 must be a type, not \(self.type(of: type).name)")
        }
        view.start = type
        if receiver.isNoneOrUnbound {
            view.receiver = .unbound
            view.receiverType = .unbound
            return
        }
        view.receiverType = Value(try superReceiverType(start, receiver))
        view.receiver = receiver
    }

    /// The class whose linearisation `super(start, receiver)` follows.
    private func superReceiverType(_ start: TypeObject, _ receiver: Value) throws -> TypeObject {
        if let type = receiver.as(TypeObject.self), type.isSubtype(of: start) { return type }
        let type = type(of: receiver)
        if type.isSubtype(of: start) { return type }
        if let claimed = try lookUpAttribute(receiver, session.names.class)?.as(TypeObject.self),
            claimed.isSubtype(of: start)
        {
            return claimed
        }
        let shown = receiver.as(TypeObject.self).map { "type \($0.name)" } ?? "instance of \(type.name)"
        throw typeError(
            "super(type, obj): obj (\(shown)) is not an instance or subtype of type (\(start.name)).")
    }

    /// The attribute behind the starting class, bound; unbound when there is none or the view has no object.
    fileprivate func superAttribute(_ view: SuperObject, _ name: StrObject) throws -> Value {
        guard let start = view.start.as(TypeObject.self), let type = view.receiverType.as(TypeObject.self) else {
            return .unbound
        }
        return try superAttribute(start, view.receiver, type, name)
    }

    /// What `super(start, receiver).name` finds in the linearisation of `type`, bound; unbound when there is none.
    package func superAttribute(
        _ start: TypeObject, _ receiver: Value, _ type: TypeObject, _ name: StrObject
    ) throws -> Value {
        if name === session.names.class { return .unbound }
        var isBehind = false
        for candidate in type.mro {
            if isBehind {
                let found = candidate.namespace.value(interned: name)
                if !found.isUnbound {
                    return try bindDescriptor(found, receiver == Value(type) ? .unbound : receiver, type)
                }
            }
            if candidate === start { isBehind = true }
        }
        return .unbound
    }

    /// The class and first argument that `super()` without arguments means, from the running frame.
    func currentMethodContext() throws -> (type: Value, first: Value) {
        guard frame != frames else { throw runtimeError("super(): no current frame") }
        let base = frame.pointee.base
        guard let function = base[-1].as(FunctionObject.self) else {
            throw runtimeError("super(): no current frame")
        }
        let parts = function.code.unit.parts
        guard parts.argumentCount > 0 else { throw runtimeError("super(): no arguments") }
        var first = base[0]
        if parts.cellVariables.contains(where: { $0.register == 0 }), let cell = first.as(CellObject.self) {
            first = cell.content
        }
        if first.isUnbound { throw runtimeError("super(): arg[0] deleted") }
        guard let index = parts.freeVariables.firstIndex(of: "__class__"), index < function.closureCount,
            let cell = function.closure[index].as(CellObject.self)
        else {
            throw runtimeError("super(): __class__ cell not found")
        }
        if cell.content.isUnbound { throw runtimeError("super(): empty __class__ cell") }
        guard cell.content.isKind(.type) else {
            throw runtimeError("super(): __class__ is not a type (\(type(of: cell.content).name))")
        }
        return (cell.content, first)
    }
}

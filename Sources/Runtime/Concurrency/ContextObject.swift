/// `contextvars.Context`
public final class ContextObject: Object {
    /// Root `ContextNode`, or unbound when empty.
    var root: Value
    /// Some thread runs in it.
    var isEntered = false

    init(_ shape: Shape, root: Value = .unbound) {
        self.root = root
        super.init(shape)
    }

    package override func trace(_ heap: Heap) { heap.mark(root) }
}

/// `contextvars.ContextVar`
public final class ContextVariableObject: Object {
    package let name: Value
    /// Unbound when there is none.
    package let defaultValue: Value

    init(_ shape: Shape, name: Value, defaultValue: Value) {
        self.name = name
        self.defaultValue = defaultValue
        super.init(shape)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(name)
        heap.mark(defaultValue)
    }
}

/// `contextvars.Token`
public final class ContextTokenObject: Object {
    let context: Value
    let variable: Value
    /// Unbound when the variable had no value.
    let oldValue: Value
    var isUsed = false

    init(_ shape: Shape, context: Value, variable: Value, oldValue: Value) {
        self.context = context
        self.variable = variable
        self.oldValue = oldValue
        super.init(shape)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(context)
        heap.mark(variable)
        heap.mark(oldValue)
    }
}

/// Types of `contextvars`.
final class ContextTypes: TracedExtension {
    let context, variable, token, missingType, node: TypeObject
    /// `Token.MISSING`
    let missing: Value

    init(_ session: Session) {
        let object = session.types.object
        func make(_ name: String, _ define: @escaping (TypeBuilder) -> Void) -> TypeObject {
            session.makeType(name, base: object, layout: .closed, moduleName: "_contextvars", define: define)
        }
        context = make("Context", defineContextType)
        variable = make("ContextVar", defineContextVariableType)
        token = make("Token", defineContextTokenType)
        missingType = make("Missing") { builder in
            builder.special(.repr, "self, /") { t, _ in Value(t.session.string("<Token.MISSING>")) }
        }
        node = make("hamt") { _ in }
        missing = Value(SingletonObject(missingType.rootShape))
        for type in [context, variable, token] { type.hasWeakReferences = true }
    }

    func trace(_ heap: Heap) {
        for type in [context, variable, token, missingType, node] { heap.mark(type) }
        heap.mark(missing)
    }
}

extension Session {
    /// The types of `contextvars`, made when first needed.
    var contextTypes: ContextTypes {
        if let known = extensions["contextvars"] as? ContextTypes { return known }
        let made = ContextTypes(self)
        extensions["contextvars"] = made
        return made
    }
}

extension ThreadState {
    /// The context the thread runs in, made when there is none yet.
    package var currentContext: ContextObject {
        if context.isObject { return context.unsafeAs(ContextObject.self) }
        let made = ContextObject(session.contextTypes.context.rootShape)
        made.isEntered = true
        context = Value(made)
        return made
    }

    /// A copy of the context the thread runs in. O(1).
    package func copyContext() -> ContextObject {
        let current = currentContext
        return ContextObject(current.shape, root: current.root)
    }

    /// Runs `body` in a context (`Context.run`).
    package func inContext<R>(_ target: ContextObject, _ body: () throws -> R) throws -> R {
        if target.isEntered {
            throw runtimeError("cannot enter context: \(try reprText(Value(target))) is already entered")
        }
        let outer = currentContext
        target.isEntered = true
        context = Value(target)
        defer {
            target.isEntered = false
            context = Value(outer)
        }
        return try protecting([Value(outer), Value(target)], body)
    }
}

/// Fills the namespace of a builtin type.
package struct TypeBuilder {
    package let type: TypeObject
    package var session: Session { type.session }

    package init(_ type: TypeObject) { self.type = type }

    /// Any attribute.
    package func attribute(_ name: String, _ value: Value) {
        type.namespace.set(interned: session.intern(name), value)
    }

    /// A method; the first parameter is the instance, whose type has been checked. `signature` nil: positional
    /// arguments only, any number (instance included).
    package func method(_ name: String, _ signature: StaticString?, _ body: @escaping NativeBody) {
        define(name, signature, .method, body)
    }

    /// A special method (`wrapper_descriptor`): operators, `__repr__`, `__len__` and so on.
    package func special(_ name: SpecialName, _ signature: StaticString?, _ body: @escaping NativeBody) {
        define(name.attributeName, signature, .slot, body)
    }

    /// `__new__`; the first parameter is the class.
    package func new(_ signature: StaticString?, _ body: @escaping NativeBody) {
        define("__new__", signature, .new, body)
    }

    /// A class method; the first parameter is the class.
    package func classMethod(_ name: String, _ signature: StaticString?, _ body: @escaping NativeBody) {
        define(name, signature, .classMethod, body)
    }

    /// A static method.
    package func staticMethod(_ name: String, _ signature: StaticString?, _ body: @escaping NativeBody) {
        define(name, signature, .staticMethod, body)
    }

    private func define(
        _ name: String, _ signature: StaticString?, _ role: NativeFunctionObject.Role, _ body: @escaping NativeBody
    ) {
        let function = NativeFunctionObject(
            session, name, signature, role: role, owner: type, moduleName: type.moduleName, body: body)
        attribute(name, Value(function))
    }

    /// A computed attribute (`getset_descriptor`); without a setter it is read-only.
    package func property(
        _ name: String, get: @escaping (ThreadState, Value) throws -> Value,
        set: ((ThreadState, Value, Value) throws -> Void)? = nil
    ) {
        attribute(name, Value(GetSetObject(session, name, owner: type, getter: get, setter: set)))
    }
}

/// An attribute of a builtin type computed in Swift (`getset_descriptor`).
public final class GetSetObject: Object {
    package let name: String
    package unowned(unsafe) let owner: TypeObject
    package let getter: (ThreadState, Value) throws -> Value
    /// Gets unbound for a deletion.
    package let setter: ((ThreadState, Value, Value) throws -> Void)?

    init(
        _ session: Session, _ name: String, owner: TypeObject,
        getter: @escaping (ThreadState, Value) throws -> Value,
        setter: ((ThreadState, Value, Value) throws -> Void)?
    ) {
        self.name = name
        self.owner = owner
        self.getter = getter
        self.setter = setter
        super.init(session.types.getSetDescriptor.rootShape, kind: .getSet)
    }

    package override func trace(_ heap: Heap) { heap.mark(owner) }
}

/// A module of the language.
public final class ModuleObject: Object {
    package let namespace: DictObject

    package init(_ session: Session, name: String) {
        namespace = session.dict()
        super.init(session.types.module.rootShape, kind: .module)
        namespace.set(interned: session.intern("__name__"), Value(session.string(name)))
        for key in ["__doc__", "__package__", "__loader__", "__spec__"] {
            namespace.set(interned: session.intern(key), .none)
        }
    }

    /// For subclasses of `ModuleType` and `types.ModuleType(name)`.
    package init(_ shape: Shape, namespace: DictObject) {
        self.namespace = namespace
        super.init(shape, kind: .module)
    }

    package override func trace(_ heap: Heap) { heap.mark(namespace) }
}

/// Fills a builtin module.
package struct ModuleBuilder {
    package let module: ModuleObject
    package let session: Session
    package let thread: ThreadState
    package let name: String

    package init(_ module: ModuleObject, name: String, _ thread: ThreadState) {
        self.module = module
        self.name = name
        self.thread = thread
        session = thread.session
    }

    /// Any attribute.
    package func attribute(_ name: String, _ value: Value) {
        module.namespace.set(interned: session.intern(name), value)
    }

    /// A function; see `NativeBody` for what a signature does.
    package func function(_ name: String, _ signature: StaticString?, _ body: @escaping NativeBody) {
        let function = NativeFunctionObject(session, name, signature, moduleName: self.name, body: body)
        attribute(name, Value(function))
    }

    /// A native type of the module.
    @discardableResult package func type(
        _ name: String, base: TypeObject? = nil, layout: TypeObject.Layout = .native,
        _ define: @escaping (TypeBuilder) -> Void
    ) -> TypeObject {
        let type = session.makeType(
            name, base: base ?? session.types.object, layout: layout, moduleName: self.name, define: define)
        attribute(name, Value(type))
        return type
    }

    /// Runs source text of the language in the module's namespace.
    package func source(_ text: String) throws {
        try thread.runSource(text, filename: "<frozen \(name)>", in: module.namespace)
    }
}

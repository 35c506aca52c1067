import Runtime

/// What an abstract base class knows about its virtual subclasses.
final class ABCData: LibraryObject {
    /// Registered classes.
    var registry: [Value] = []
    /// Classes known to be, or not to be, subclasses. The latter hold for one state of all registries.
    var positive: Set<UInt64> = []
    var negative: Set<UInt64> = []
    var negativeVersion = 0
    /// Keeps the classes in the sets alive, so that an address stands for one class only.
    var known: [Value] = []

    override func traceReferences(_ heap: Heap) {
        for value in registry { heap.mark(value) }
        for value in known { heap.mark(value) }
    }
}

/// Counts registrations of the whole session.
final class ABCState {
    var version = 0
}

extension ThreadState {
    private var abcState: ABCState {
        if let known = session.extensions["abc"] as? ABCState { return known }
        let made = ABCState()
        session.extensions["abc"] = made
        return made
    }

    fileprivate func abcData(_ cls: Value) throws -> ABCData {
        if let type = cls.as(TypeObject.self) {
            let value = type.namespace.value(interned: session.intern("_abc_impl"))
            if let data = value.as(ABCData.self) { return data }
        }
        throw typeError("_abc_impl is set to a wrong type")
    }

    /// `ABCMeta.__subclasscheck__`
    func isABCSubclass(_ cls: Value, _ subclass: Value) throws -> Bool {
        guard let type = subclass.as(TypeObject.self) else {
            throw typeError("issubclass() arg 1 must be a class")
        }
        let data = try abcData(cls)
        if data.positive.contains(subclass.bits) { return true }
        let state = abcState
        if data.negativeVersion < state.version {
            data.negative = []
            data.negativeVersion = state.version
        } else if data.negative.contains(subclass.bits) {
            return false
        }
        let hook = try callMethod(cls, "__subclasshook__", subclass)
        if hook != session.notImplemented {
            guard hook.isBool else { throw error(.assertionError) }
            return note(hook.isTrue, subclass, data)
        }
        if let base = cls.as(TypeObject.self), type.isSubtype(of: base) { return note(true, subclass, data) }
        for registered in data.registry where try isSubclass(subclass, registered) {
            return note(true, subclass, data)
        }
        for child in try listFromIterable(callMethod(cls, "__subclasses__")).array {
            if try isSubclass(subclass, child) { return note(true, subclass, data) }
        }
        return note(false, subclass, data)
    }

    private func note(_ result: Bool, _ subclass: Value, _ data: ABCData) -> Bool {
        data.known.append(subclass)
        if result { data.positive.insert(subclass.bits) } else { data.negative.insert(subclass.bits) }
        return result
    }

    /// `issubclass(subclass, cls)` with hooks.
    private func isSubclass(_ subclass: Value, _ cls: Value) throws -> Bool {
        let function = session.builtins.namespace.value(interned: session.intern("issubclass"))
        return try isTrue(call(function, subclass, cls))
    }

    /// `ABCMeta.__instancecheck__`
    func isABCInstance(_ cls: Value, _ instance: Value) throws -> Bool {
        let type = type(of: instance)
        let subclass = Value(type)
        if let data = try? abcData(cls), data.positive.contains(subclass.bits) { return true }
        let claimed = try getAttribute(instance, session.names.class)
        if claimed == subclass {
            return try isTrue(callMethod(cls, "__subclasscheck__", subclass))
        }
        if try isTrue(callMethod(cls, "__subclasscheck__", claimed)) { return true }
        return try isTrue(callMethod(cls, "__subclasscheck__", subclass))
    }

    fileprivate func registerABC(_ cls: Value, _ subclass: Value) throws -> Value {
        guard subclass.isKind(.type) else { throw typeError("Can only register classes") }
        if try isSubclass(subclass, cls) { return subclass }
        if try isSubclass(cls, subclass) { throw runtimeError("Refusing to create an inheritance cycle") }
        try abcData(cls).registry.append(subclass)
        abcState.version += 1
        return subclass
    }

    /// Finds a class's abstract methods when it is made.
    fileprivate func initializeABC(_ cls: Value) throws {
        guard let type = cls.as(TypeObject.self) else { return }
        let shape = session.types.object.rootShape
        try setAttribute(cls, session.intern("_abc_impl"), Value(ABCData(shape)))
        let marker = session.intern("__isabstractmethod__")
        let names = session.list([])
        func isAbstract(_ value: Value) throws -> Bool {
            guard let found = try lookUpAttribute(value, marker) else { return false }
            return try isTrue(found)
        }
        let own = type.namespace
        var index = own.nextEntry(0)
        while index >= 0 {
            let entry = own.entries[index]
            if try isAbstract(entry.value) { names.append(entry.key) }
            index = own.nextEntry(index + 1)
        }
        for base in type.bases {
            let inherited = base.namespace.value(interned: session.names.abstractMethods)
            if inherited.isUnbound { continue }
            try forEach(inherited) { name in
                guard let text = name.as(StrObject.self) else { return }
                if let value = try lookUpAttribute(cls, session.intern(text)), try isAbstract(value) {
                    names.append(name)
                }
            }
        }
        let set = try call(Value(session.types.frozenset), Value(names))
        try setAttribute(cls, session.names.abstractMethods, set)
    }
}

/// Module `_abc`: the native half of `abc`.
func makeNativeABCModule(_ builder: ModuleBuilder) {
    builder.function("_abc_init", "cls, /") { t, a in
        try t.initializeABC(a[0])
        return .none
    }
    builder.function("get_cache_token", "") { t, _ in
        t.int((t.session.extensions["abc"] as? ABCState)?.version ?? 0)
    }
    // Methods for ABCMeta: descriptors, so that they bind without a function of the language in between.
    func method(_ name: String, _ signature: StaticString, _ body: @escaping NativeBody) {
        let function = NativeFunctionObject(
            builder.session, name, signature, role: .method, owner: builder.session.types.type, moduleName: "abc",
            body: body)
        builder.attribute("_" + name, Value(function))
    }
    method("register", "cls, subclass") { t, a in try t.registerABC(a[0], a[1]) }
    method("__instancecheck__", "cls, instance, /") { t, a in Value(try t.isABCInstance(a[0], a[1])) }
    method("__subclasscheck__", "cls, subclass, /") { t, a in Value(try t.isABCSubclass(a[0], a[1])) }
}

/// Module `abc`.
func makeABCModule(_ builder: ModuleBuilder) throws { try builder.source(abcSource) }

private let abcSource = #"""
import _abc
from _abc import get_cache_token, _abc_init


def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    __isabstractmethod__ = True


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc_init(cls)
        return cls

    register = _abc._register
    __instancecheck__ = _abc.___instancecheck__
    __subclasscheck__ = _abc.___subclasscheck__


class ABC(metaclass=ABCMeta):
    __slots__ = ()


def update_abstractmethods(cls):
    if not hasattr(cls, '__abstractmethods__'):
        return cls
    found = set()
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                found.add(name)
    for name, value in cls.__dict__.items():
        if getattr(value, '__isabstractmethod__', False):
            found.add(name)
    cls.__abstractmethods__ = frozenset(found)
    return cls
"""#

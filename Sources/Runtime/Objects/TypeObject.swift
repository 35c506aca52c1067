/// A class, builtin or defined in the language.
public final class TypeObject: Object {
    /// Which Swift class instances are made of: subclasses inherit it, and two bases must agree (CPython: "instance
    /// lay-out conflict").
    package enum Layout: UInt8, Sendable {
        /// `InstanceObject`: `object` itself and classes without builtin base.
        case instance
        case int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, type, exception,
            module
        case property, classMethod, staticMethod
        /// Native classes that make their own instances in `__new__` and can be subclassed.
        case native
        /// Cannot be subclassed.
        case closed
    }

    /// The name as error messages show it: native types of modules other than builtins have the module in front
    /// ("collections.deque"); `plainName` is `__name__`.
    package var name: String
    package var qualifiedName: String
    /// Name of the defining module; `__module__` of classes of the language stands in their namespace.
    package var moduleName: String
    package internal(set) var bases: [TypeObject]
    /// The base whose layout instances have (`__base__`); nil for `object` only.
    package internal(set) var base: TypeObject?
    /// Linearisation (C3), the type itself first.
    package internal(set) var mro: [TypeObject]
    package var layout: Layout
    /// Class attributes. Read through `namespace`, which fills builtin types on first use.
    private let ownNamespace: DictObject
    private var define: ((TypeBuilder) -> Void)?
    package internal(set) var rootShape: Shape {
        @inline(__always) get { storedRootShape }
        @inline(__always) set {
            storedRootShape = newValue
            rootShapePointer = .passUnretained(newValue)
        }
    }
    final var storedRootShape: Shape
    /// The same for the interpreter loop, which counts no references.
    final var rootShapePointer: Unmanaged<Shape>
    /// Shape of instances whose attributes stand in a dict.
    package private(set) var dictionaryShape: Shape
    /// Defined in the language (CPython: heap type): attributes can be set.
    package let isHeapType: Bool
    /// Of the library and written in the language, but to programs as immutable as a native type.
    package var isSealed = false
    /// Instances have a `__dict__`.
    package var hasInstanceDict: Bool
    /// Weak references to instances can be made.
    package var hasWeakReferences: Bool
    package var isAbstract = false
    /// Whether programs count on `__del__` running as soon as an instance is unreachable; library classes may not.
    package var isFinalizedPromptly = true
    package var subclasses: [Unmanaged<TypeObject>] = []
    /// How calls make instances.
    enum Instantiation: UInt8 { case unknown, plain, other }
    var instantiation: Instantiation {
        @inline(__always) get { storedInstantiation }
        @inline(__always) set { storedInstantiation = newValue }
    }
    final var storedInstantiation = Instantiation.unknown
    /// `__init__` of a class whose instances are made in the loop.
    final var initializer = Value.unbound
    /// Changes when an attribute of the type or of a base does; unique among the session's types.
    package internal(set) var version: UInt64 {
        @inline(__always) get { storedVersion }
        @inline(__always) set { storedVersion = newValue }
    }
    final var storedVersion: UInt64 = 0
    private var specials: UnsafeMutablePointer<Value>?
    package unowned(unsafe) let session: Session
    /// Number of `__slots__` members instances have, inherited ones included.
    package private(set) var slotCount = 0
    /// Number of shapes made for instances.
    var shapeCount = 0
    /// Inline caches may have been filled from what the type says about its instances.
    var hasCachedLookups = false

    /// A type. `metatype` nil: bootstrapping `type` itself.
    package init(
        _ session: Session, metatype: TypeObject?, name: String, bases: [TypeObject], layout: Layout,
        moduleName: String = "builtins", isHeapType: Bool = false, define: ((TypeBuilder) -> Void)? = nil
    ) {
        self.session = session
        self.name = isHeapType || moduleName == "builtins" ? name : moduleName + "." + name
        qualifiedName = name
        self.moduleName = moduleName
        self.bases = bases
        base = bases.first
        self.layout = layout
        self.isHeapType = isHeapType
        self.define = define
        hasInstanceDict = isHeapType
        hasWeakReferences = isHeapType
        mro = []
        let heap = session.heap
        let shape = Shape(type: nil, heap: heap)
        storedRootShape = shape
        rootShapePointer = .passUnretained(shape)
        dictionaryShape = Shape(type: nil, heap: heap, slotCount: 1, isDictionary: true)
        ownNamespace = DictObject(session.dictShape)
        super.init(metatype?.rootShape ?? storedRootShape, kind: .type)
        if metatype == nil { shapePointer = .passUnretained(rootShape) }
        rootShape.typePointer = .passUnretained(self)
        dictionaryShape.typePointer = .passUnretained(self)
        slotCount = bases.map(\.slotCount).max() ?? 0
        if slotCount > 0 { reserveSlots(slotCount) }
        for base in bases { base.subclasses.append(.passUnretained(self)) }
        heap.noteType(self)
    }

    deinit { specials?.deallocate() }

    package override func trace(_ heap: Heap) {
        heap.mark(ownNamespace)
        for base in bases { heap.mark(base) }
        for base in mro { heap.mark(base) }
        if isHeapType { return }
    }

    /// Makes instances start with `count` slots for `__slots__` members.
    package func reserveSlots(_ count: Int) {
        slotCount = count
        rootShape = Shape(type: self, heap: session.heap, slotCount: count)
        dictionaryShape = Shape(type: self, heap: session.heap, slotCount: count + 1, isDictionary: true)
    }

    /// The attributes the class itself defines.
    package var namespace: DictObject {
        if define != nil { runDefinition() }
        return ownNamespace
    }

    @inline(never) private func runDefinition() {
        guard let define else { return }
        self.define = nil
        define(TypeBuilder(self))
        guard hasInstanceDict else { return }
        let name: StrObject = session.names.dict
        if mro.allSatisfy({ $0.namespace.find(interned: name) < 0 }) {
            TypeBuilder(self).property(
                "__dict__", get: { t, object in try t.dictionaryAttribute(object) },
                set: { t, object, value in try t.setDictionaryAttribute(object, value) })
        }
    }

    /// `__name__`
    package var plainName: String {
        guard !isHeapType || isSealed, let dot = name.lastIndex(of: ".") else { return name }
        return String(name[name.index(after: dot)...])
    }

    // MARK: Looking up

    /// Attribute of the class or a base for an interned name, or unbound. Calls nothing.
    package func lookUp(_ name: StrObject) -> Value {
        let slot =
            session.attributeCache
            + Int(
                truncatingIfNeeded: (currentVersion &* 31 ^ UInt64(UInt(bitPattern: name.hash))) & 4095)
        let key = UInt64(UInt(bitPattern: Unmanaged.passUnretained(name).toOpaque()))
        if slot.pointee.version == currentVersion && slot.pointee.name == key { return slot.pointee.value }
        let found = search(name)
        slot.pointee = AttributeCacheEntry(version: currentVersion, name: key, value: found)
        return found
    }

    private func search(_ name: StrObject) -> Value {
        for type in mro {
            let value = type.namespace.value(interned: name)
            if !value.isUnbound { return value }
        }
        return .unbound
    }

    private var currentVersion: UInt64 {
        if version == 0 {
            session.lastTypeVersion &+= 1
            version = session.lastTypeVersion
        }
        return version
    }

    /// The special method as found on the type, or unbound. O(1).
    @inline(__always) package func special(_ name: SpecialName) -> Value {
        if let specials {
            let known = specials[Int(name.rawValue)]
            // None (2) is a possible value ("not supported"), so "absent" is told by False.
            if !known.isUnbound { return known.isFalse ? .unbound : known }
        }
        return findSpecial(name)
    }

    @inline(never) private func findSpecial(_ name: SpecialName) -> Value {
        let table: UnsafeMutablePointer<Value>
        if let specials {
            table = specials
        } else {
            table = .allocate(capacity: SpecialName.tableSize)
            table.initialize(repeating: .unbound, count: SpecialName.tableSize)
            specials = table
        }
        let found = lookUp(session.specialNames[Int(name.rawValue)])
        table[Int(name.rawValue)] = found.isUnbound ? .false : found
        return found
    }

    // MARK: Changing

    /// Sets (or, with unbound, deletes) a class attribute; caches of this type and its subclasses are dropped.
    package func setAttribute(_ name: StrObject, _ value: Value) {
        if value.isUnbound {
            namespace.remove(interned: name)
        } else {
            namespace.set(interned: name, value)
        }
        changed()
    }

    /// Drops everything cached about the type and its subclasses.
    package func changed() {
        version = 0
        instantiation = .unknown
        specials?.update(repeating: .unbound, count: SpecialName.tableSize)
        for subclass in subclasses { subclass._withUnsafeGuaranteedRef { $0.changed() } }
    }

    /// Forgets a direct subclass.
    func removeSubclass(_ type: TypeObject) {
        subclasses.removeAll { $0._withUnsafeGuaranteedRef { $0 === type } }
    }

    /// Subclass test along the linearisation. O(depth).
    @inline(__always) package func isSubtype(of other: TypeObject) -> Bool {
        if self === other { return true }
        for type in mro where type === other { return true }
        return false
    }
}

/// One entry of the session's cache of class attribute look-ups.
package struct AttributeCacheEntry {
    var version: UInt64 = 0
    var name: UInt64 = 0
    var value = Value.unbound
}

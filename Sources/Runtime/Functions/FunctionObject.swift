import Compiler

/// A function defined in the language.
public final class FunctionObject: Object {
    // Unmanaged: the collector keeps what a function refers to, and calls must not count references.
    package internal(set) var codePointer: Unmanaged<CodeObject> {
        @inline(__always) get { storedCodePointer }
        @inline(__always) set { storedCodePointer = newValue }
    }
    final var storedCodePointer: Unmanaged<CodeObject>
    let globalsPointer: Unmanaged<DictObject>
    let builtinsPointer: Unmanaged<DictObject>
    package var name: Value
    package var qualifiedName: Value
    /// Tuple of defaults, or None.
    package var defaults: Value = .none
    /// Dict of keyword defaults, or None.
    package var keywordDefaults: Value = .none
    /// Cells of the free variables.
    package let closure: UnsafeMutablePointer<Value>
    package let closureCount: Int
    package var documentation: Value
    package var module: Value
    package var annotations: Value = .unbound
    package var typeParameters: Value = .unbound
    /// `__dict__`, made when first needed.
    package var attributes: DictObject?

    package init(_ session: Session, code: CodeObject, globals: DictObject, closure: [Value] = []) {
        storedCodePointer = .passUnretained(code)
        globalsPointer = .passUnretained(globals)
        builtinsPointer = .passUnretained(session.builtins.namespace)
        name = Value(code.name)
        qualifiedName = Value(code.qualifiedName)
        closureCount = closure.count
        self.closure = .allocate(capacity: closure.count)
        for (index, cell) in closure.enumerated() { (self.closure + index).initialize(to: cell) }
        documentation = code.unit.parts.flags.contains(.hasDocstring) ? code.constants[0] : .none
        let module = globals.value(interned: session.names.name)
        self.module = module.isUnbound ? .none : module
        super.init(session.types.function.rootShape, kind: .function)
    }

    deinit { closure.deallocate() }

    package var code: CodeObject {
        get { codePointer._withUnsafeGuaranteedRef { $0 } }
        set { codePointer = .passUnretained(newValue) }
    }
    package var globals: DictObject { globalsPointer._withUnsafeGuaranteedRef { $0 } }
    package var builtins: DictObject { builtinsPointer._withUnsafeGuaranteedRef { $0 } }

    package override func trace(_ heap: Heap) {
        heap.mark(builtins)
        heap.mark(code)
        heap.mark(globals)
        heap.mark(name)
        heap.mark(qualifiedName)
        heap.mark(defaults)
        heap.mark(keywordDefaults)
        heap.mark(closure, count: closureCount)
        heap.mark(documentation)
        heap.mark(module)
        heap.mark(annotations)
        heap.mark(typeParameters)
        heap.mark(attributes)
    }
}

/// A method bound to an object.
public final class BoundMethodObject: Object {
    package var function: Value {
        @inline(__always) get { storedFunction }
        @inline(__always) set { storedFunction = newValue }
    }
    final var storedFunction: Value
    package var receiver: Value {
        @inline(__always) get { storedReceiver }
        @inline(__always) set { storedReceiver = newValue }
    }
    final var storedReceiver: Value

    package init(_ session: Session, function: Value, receiver: Value) {
        storedFunction = function
        storedReceiver = receiver
        super.init(session.types.method.rootShape, kind: .boundMethod)
    }

    /// A native method bound to an object: a `method-wrapper` or `builtin_function_or_method` by its role.
    init(_ session: Session, native function: NativeFunctionObject, receiver: Value) {
        storedFunction = Value(function)
        storedReceiver = receiver
        let types: Types = session.types
        let type: TypeObject = function.role == .slot ? types.methodWrapper : types.builtinFunction
        super.init(type.rootShape, kind: .boundMethod)
    }

    package override func trace(_ heap: Heap) {
        heap.mark(function)
        heap.mark(receiver)
    }
}

/// A variable shared between a function and its closures.
public final class CellObject: Object {
    /// Unbound when empty.
    package var content: Value {
        @inline(__always) get { storedContent }
        @inline(__always) set { storedContent = newValue }
    }
    final var storedContent: Value

    package init(_ session: Session, _ content: Value) {
        storedContent = content
        super.init(session.types.cell.rootShape, kind: .cell)
    }

    package override func trace(_ heap: Heap) { heap.mark(content) }
}

/// A running language: heap, types, modules, scheduler, host. Sessions share nothing; each may run on its own thread.
///
/// One OS thread at a time runs a session's code: the one that holds its `InterpreterLock`.
public final class Session {
    package let heap = Heap()
    package let host: any Host
    package var types: Types { @inline(__always) get { storedTypes } }
    final var storedTypes: Types!  // set by init, before anything can look
    package let dictShape: Shape
    /// Identity of the lists' shape, for the interpreter loop.
    final var listShapeBits: UInt64 = 0
    /// Interned strings; immortal.
    var internedStrings: [StrKey: StrKey] = [:]
    package private(set) var specialNames: [StrObject] = []
    package var names: Names { @inline(__always) get { storedNames } }
    final var storedNames: Names!  // set by init, before anything can look
    let attributeCache: UnsafeMutablePointer<AttributeCacheEntry>
    var lastTypeVersion: UInt64 = 0
    var lastKeysVersion: UInt64 = 0
    package var emptyTuple: TupleObject { @inline(__always) get { storedEmptyTuple } }
    final var storedEmptyTuple: TupleObject!  // set by init, before anything can look
    package var notImplemented: Value { @inline(__always) get { storedNotImplemented } }
    final var storedNotImplemented = Value.unbound
    package private(set) var ellipsis = Value.unbound
    package var emptyString: StrObject { @inline(__always) get { storedEmptyString } }
    final var storedEmptyString: StrObject!  // set by init, before anything can look
    private var exceptionTypes: [TypeObject] = []

    /// `builtins`
    package var builtins: ModuleObject { @inline(__always) get { storedBuiltins } }
    final var storedBuiltins: ModuleObject!  // set by init, before anything can look
    /// Names that resolve when neither globals nor builtins define them.
    package var prelude: DictObject { @inline(__always) get { storedPrelude } }
    final var storedPrelude: DictObject!  // set by init, before anything can look
    /// `sys.modules`
    package var modules: DictObject { @inline(__always) get { storedModules } }
    final var storedModules: DictObject!  // set by init, before anything can look
    /// The modules that are being imported, with the threads that do it.
    var importsUnderWay: [String: ThreadState] = [:]
    /// Makers of builtin modules by name.
    package var moduleMakers: [String: (ModuleBuilder) throws -> Void] = [:]
    /// Values that native parts of the session keep alive, by a key of their own.
    package var roots: [String: Value] = [:]
    /// Types made in Swift. Native functions hold them where the collector does not look, and a module that is
    /// made twice (under two names, or afresh) has two of each: none of them dies.
    private var nativeTypes: [TypeObject] = []
    /// State of native parts by key (module state in Swift classes that are no objects).
    package var extensions: [String: AnyObject] = [:]
    /// The state of asyncio once it is made (see `asyncio`), without the look-up in `extensions`.
    final var asyncioState: AsyncioState?
    /// Standard output, shared by `print` and the language's stream object.
    package private(set) lazy var standardOutput = OutputStream(self, 1)
    package private(set) lazy var standardError = OutputStream(self, 2)
    package let lock = InterpreterLock()
    let waits = WaitingThreads()
    /// A main thread that nothing can ever wake stops with an error that says who waits for what.
    public var reportsStalls = false
    /// Things outside of the session that will end and wake somebody, other than by a descriptor: child processes.
    package var outsideWork = 0
    /// Threads that run the session's code; the first is the main one.
    package var threads: [ThreadState] = []
    package var mainThread: ThreadState { @inline(__always) get { storedMainThread } }
    final var storedMainThread: ThreadState!  // set by init, before anything can look
    /// Frames a thread may nest (`sys.setrecursionlimit`).
    package var recursionLimit = 1000 {
        didSet {
            for thread in threads {
                thread.frameLimit = min(thread.framesEnd, thread.frames + 1 + min(recursionLimit, 1 << 24))
            }
        }
    }
    /// Work for the main thread's next safepoint.
    package var pendingCalls: [(ThreadState) throws -> Void] = []
    /// Digits that conversions between int and str handle; 0: any number (`sys.set_int_max_str_digits`).
    package var maximumIntegerDigits = 4300
    /// The strings of one Latin-1 character, as far as they were needed; interned.
    let characters: UnsafeMutablePointer<Value>
    /// The cell whose code runs when no task says otherwise; 0 outside of cells.
    package var currentCell: Int {
        @inline(__always) get { storedCurrentCell }
        @inline(__always) set { storedCurrentCell = newValue }
    }
    final var storedCurrentCell = 0

    /// Functions and classes that no module holds under their names may go to worker processes and come back, which
    /// CPython refuses; notebooks allow it.
    package var sharesLocalDefinitions = false

    /// Creates a session. Must be called on the thread that will run it, inside `InterpreterThread.run`.
    public init(host: any Host) {
        self.host = host
        dictShape = Shape(type: nil, heap: heap)
        attributeCache = .allocate(capacity: 4096)
        attributeCache.initialize(repeating: AttributeCacheEntry(), count: 4096)
        characters = .allocate(capacity: 256)
        characters.initialize(repeating: .unbound, count: 256)
        let types = Types(self)
        storedTypes = types
        listShapeBits = UInt64(UInt(bitPattern: types.list.rootShapePointer.toOpaque()))
        dictShape.typePointer = .passUnretained(types.dict)
        storedNames = Names(self)
        specialNames = SpecialName.allCases.map { intern($0.attributeName) }
        storedEmptyTuple = TupleObject(types.tuple.rootShape, count: 0)
        storedEmptyString = intern("")
        storedNotImplemented = Value(SingletonObject(types.notImplemented.rootShape))
        ellipsis = Value(SingletonObject(types.ellipsis.rootShape))
        makeExceptionTypes()
        storedPrelude = dict()
        storedModules = dict()
        storedMainThread = ThreadState(self)
        threads = [mainThread]
        connectHeap()
        lock.acquire()
        storedBuiltins = ModuleObject(self, name: "builtins")
        modules.set(interned: intern("builtins"), Value(builtins))
        defineBuiltins(ModuleBuilder(builtins, name: "builtins", mainThread))
        installRuntimeModules(self)
    }

    deinit {
        attributeCache.deallocate()
        characters.deallocate()
    }

    /// A builtin exception class.
    package func exceptionType(_ name: ExceptionName) -> TypeObject { exceptionTypes[name.index] }

    /// A native type with one base.
    package func makeType(
        _ name: String, base: TypeObject, layout: TypeObject.Layout, moduleName: String,
        define: @escaping (TypeBuilder) -> Void
    ) -> TypeObject {
        let type = TypeObject(
            self, metatype: types.type, name: name, bases: [base], layout: layout, moduleName: moduleName,
            define: define)
        type.mro = [type] + base.mro
        nativeTypes.append(type)
        return type
    }

    private func makeExceptionTypes() {
        for name in ExceptionName.allCases {
            var bases = [name.base.map { exceptionTypes[$0.index] } ?? types.object]
            if name == .exceptionGroup { bases.append(exceptionTypes[ExceptionName.exception.index]) }
            let type = TypeObject(
                self, metatype: types.type, name: name.rawValue, bases: bases, layout: .exception,
                define: { defineExceptionType($0, name) })
            type.mro = [type]
            if name == .exceptionGroup {
                // BaseExceptionGroup, Exception, BaseException, object
                type.mro += [bases[0]] + bases[1].mro
            } else {
                type.mro += bases[0].mro
            }
            exceptionTypes.append(type)
        }
    }

    private func connectHeap() {
        heap.markRoots = { [unowned self] heap in markRoots(heap) }
        heap.requestCollection = { [unowned self] in lock.request(.collection) }
        heap.requestWatch = { [unowned self] in lock.request(.watch) }
        heap.forgetUnmarked = { [unowned self] in
            for thread in threads where thread.lastCoroutine.isObject && thread.lastCoroutine.unsafeObject.mark == 0 {
                thread.lastCoroutine = .unbound
            }
        }
        heap.nativeStacks = { [unowned self] in
            threads.flatMap {
                $0.ignoresNativeStack ? [] : [$0.nativeStackRange, $0.savedRegisterRange].compactMap { $0 }
            }
        }
    }

    private func markRoots(_ heap: Heap) {
        for entry in internedStrings.values {
            heap.mark(Unmanaged<Object>.fromOpaque(entry.string.toOpaque()))
        }
        types.forEach { heap.mark($0) }
        for type in exceptionTypes { heap.mark(type) }
        heap.mark(emptyTuple)
        heap.mark(notImplemented)
        heap.mark(ellipsis)
        heap.mark(builtins)
        heap.mark(prelude)
        heap.mark(modules)
        for value in roots.values { heap.mark(value) }
        for type in nativeTypes { heap.mark(type) }
        for case let root as any TracedExtension in extensions.values { root.trace(heap) }
        for thread in threads { thread.trace(heap) }
    }
}

/// Native state of a session that refers to values.
package protocol TracedExtension: AnyObject {
    /// Marks the values the state refers to.
    func trace(_ heap: Heap)
}

extension ExceptionName {
    /// Place among all names.
    var index: Int { Self.indices[self] ?? 0 }
    private static let indices = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

/// `NotImplemented`, `Ellipsis`
public final class SingletonObject: Object {}

/// Often used names, interned.
package struct Names {
    package let name, qualname, module, doc, dict, `class`, annotations, typeParams, slots, wrapped, file,
        path: StrObject
    package let all, builtins, main, package, spec, loader, firstLineNumber, staticAttributes,
        classCell: StrObject
    package let notes, await, asend, send, `throw`, close, keys, append, write, flush, message,
        value: StrObject
    package let matchArgs, weakref, bases, mro, abstractMethods, defaults, kwdefaults, code, globals,
        closure: StrObject

    init(_ session: Session) {
        func n(_ text: String) -> StrObject { session.intern(text) }
        name = n("__name__"); qualname = n("__qualname__"); module = n("__module__"); doc = n("__doc__")
        dict = n("__dict__"); `class` = n("__class__"); annotations = n("__annotations__")
        typeParams = n("__type_params__"); slots = n("__slots__"); wrapped = n("__wrapped__");
        file = n("__file__")
        path = n("__path__"); all = n("__all__"); builtins = n("__builtins__"); main = n("__main__")
        package = n("__package__"); spec = n("__spec__"); loader = n("__loader__")
        firstLineNumber = n("__firstlineno__"); staticAttributes = n("__static_attributes__")
        classCell = n("__classcell__"); notes = n("__notes__"); `await` = n("__await__"); asend = n("asend")
        send = n("send"); `throw` = n("throw"); close = n("close"); keys = n("keys"); append = n("append")
        write = n("write"); flush = n("flush"); message = n("message"); value = n("value")
        matchArgs = n("__match_args__"); weakref = n("__weakref__"); bases = n("__bases__");
        mro = n("__mro__")
        abstractMethods = n("__abstractmethods__"); defaults = n("__defaults__");
        kwdefaults = n("__kwdefaults__")
        code = n("__code__"); globals = n("__globals__"); closure = n("__closure__")
    }
}

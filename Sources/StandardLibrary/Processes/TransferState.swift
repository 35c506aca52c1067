import Compiler
import Runtime

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Functions, classes and namespaces that a session and its worker processes know by common numbers, so that a value
/// sent forth and back is an instance of the same class.
final class TransferRegistry: TracedExtension {
    private var numbers: [UInt64: UInt64] = [:]
    private var values: [UInt64: Value] = [:]
    private var counter: UInt64 = 0
    /// By code unit, which is kept so that its identity stays its own.
    private var usedNames: [ObjectIdentifier: (unit: CodeUnit, names: [String])] = [:]
    /// The process's own part of the numbers.
    private let origin = UInt64(UInt32(bitPattern: getpid())) << 32
    /// Type of the stand-ins for global variables that could not travel.
    let absentType: TypeObject

    init(_ session: Session) {
        absentType = session.makeType(
            "AbsentGlobal", base: session.types.object, layout: .closed, moduleName: "_process",
            define: defineAbsentGlobal)
    }

    func trace(_ heap: Heap) {
        for value in values.values { heap.mark(value) }
        heap.mark(absentType)
    }

    func number(of value: Value) -> UInt64? { numbers[value.bits] }

    /// The value's number; a new one when it has none.
    func makeNumber(for value: Value) -> UInt64 {
        if let known = numbers[value.bits] { return known }
        counter += 1
        register(value, as: origin | counter)
        return origin | counter
    }

    func register(_ value: Value, as number: UInt64) {
        if let old = values[number] { numbers[old.bits] = nil }
        numbers[value.bits] = number
        values[number] = value
    }

    func value(_ number: UInt64) -> Value? { values[number] }

    /// Global names that a function with a number uses.
    func globalNames(of function: FunctionObject) -> [String] {
        let unit = function.code.unit
        if let known = usedNames[ObjectIdentifier(unit)] { return known.names }
        var names: [String] = []
        unit.collectGlobalNames(into: &names)
        if numbers[Value(function).bits] != nil { usedNames[ObjectIdentifier(unit)] = (unit, names) }
        return names
    }
}

/// What the two ends of one connection both have.
final class TransferLink {
    /// Numbers of the registry.
    var known: Set<UInt64> = []
    /// Names of each namespace (0: `__main__`) that have been sent, with the value they had.
    var names: [UInt64: [String: Value]] = [:]
    /// File names whose source text was sent.
    var sources: Set<String> = []
}

extension Session {
    var transferRegistry: TransferRegistry {
        if let known = extensions["transfer"] as? TransferRegistry { return known }
        let made = TransferRegistry(self)
        extensions["transfer"] = made
        return made
    }

    /// Whether the process is a worker of another session.
    var isWorker: Bool { roots["worker name"] != nil }

    var mainNamespace: DictObject? {
        modules.value(interned: names.main).as(ModuleObject.self)?.namespace
    }
}

/// Stands for a global variable whose value could not travel: every use raises the reason.
final class AbsentGlobal: LibraryObject {
    let reason: String

    init(_ shape: Shape, _ reason: String) {
        self.reason = reason
        super.init(shape)
    }
}

private func defineAbsentGlobal(_ builder: TypeBuilder) {
    let names: [SpecialName] = [
        .getattribute, .setattr, .call, .iter, .next, .len, .getitem, .setitem, .contains, .bool, .enter,
        .exit, .aenter,
        .aexit, .aiter, .anext, .await, .str, .int, .float, .index, .add, .radd, .sub, .rsub, .mul, .rmul,
        .iadd,
    ]
    for name in names {
        builder.special(name, "self, /, *args") { t, a in
            throw t.typeError(a[0].unsafeAs(AbsentGlobal.self).reason)
        }
    }
    builder.special(.repr, "self, /") { t, a in
        Value(t.session.string("<absent: \(a[0].unsafeAs(AbsentGlobal.self).reason)>"))
    }
}

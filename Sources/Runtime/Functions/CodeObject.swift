import Compiler
import Syntax

/// What an inline cache of an instruction remembers. What the fields mean is the instruction's affair.
struct InlineCache {
    /// Identity of a shape, or a version of a dict's keys.
    var key: UInt64 = 0
    var key2: UInt64 = 0
    /// Slot or entry number.
    var index = 0
    var value = Value.unbound
    /// Next shape when an attribute is added.
    var next: UnsafeRawPointer?
}

/// A code unit made ready for one session: constants as values, names interned, caches empty.
public final class CodeObject: Object {
    package let unit: CodeUnit
    package let name: StrObject
    package let qualifiedName: StrObject
    let instructions: UnsafeMutablePointer<UInt64>
    package let instructionCount: Int
    package let constants: UnsafeMutablePointer<Value>
    package let constantCount: Int
    let names: UnsafeMutablePointer<Unmanaged<StrObject>>
    let caches: UnsafeMutablePointer<InlineCache>
    package let variableNames: [StrObject]
    let registerCount: Int
    /// Registers that a plain call must clear: those of variables that are no arguments.
    let localCount: Int
    let argumentCount: Int
    /// Positional and keyword-only parameters, `*args` and `**kwargs`.
    let parameterCount: Int
    /// Only positional parameters and a plain function: a call with that many arguments needs no binding.
    let isSimple: Bool
    let unitFlags: CodeUnit.Flags
    /// The source text for tracebacks, when it came from no file.
    package var sourceLines: [Substring] = []

    package init(_ session: Session, _ unit: CodeUnit) {
        self.unit = unit
        let parts = unit.parts
        name = session.intern(parts.name)
        qualifiedName = session.intern(parts.qualifiedName)
        unitFlags = parts.flags
        registerCount = max(parts.registerCount, 1)
        localCount = parts.localCount
        // The namespace that code with names works on is handed over as an argument.
        argumentCount = parts.flags.contains(.usesNames) ? 1 : parts.argumentCount
        parameterCount =
            argumentCount + parts.keywordOnlyCount + (parts.flags.contains(.variadic) ? 1 : 0)
            + (parts.flags.contains(.variadicKeywords) ? 1 : 0)
        isSimple =
            parts.keywordOnlyCount == 0
            && parts.flags.isDisjoint(with: [.variadic, .variadicKeywords, .generator, .coroutine, .asyncGenerator])
        instructionCount = parts.instructions.count
        instructions = .allocate(capacity: parts.instructions.count)
        for (index, word) in parts.instructions.enumerated() { (instructions + index).initialize(to: word) }
        names = .allocate(capacity: parts.names.count)
        for (index, name) in parts.names.enumerated() {
            (names + index).initialize(to: .passUnretained(session.intern(name)))
        }
        caches = .allocate(capacity: parts.cacheCount)
        caches.initialize(repeating: InlineCache(), count: parts.cacheCount)
        variableNames = parts.variableNames.map { session.intern($0) }
        constantCount = parts.constants.count
        constants = .allocate(capacity: parts.constants.count)
        constants.initialize(repeating: .none, count: parts.constants.count)
        super.init(session.types.code.rootShape, kind: .code)
        session.heap.noteCode(self)
        for (index, constant) in parts.constants.enumerated() { constants[index] = session.value(of: constant) }
    }

    deinit {
        instructions.deallocate()
        constants.deallocate()
        names.deallocate()
        caches.deallocate()
    }

    package override func trace(_ heap: Heap) {
        heap.mark(constants, count: constantCount)
        heap.mark(name)
        heap.mark(qualifiedName)
    }

    /// Source range of an instruction.
    package func position(at instruction: Int) -> SourceRange {
        let positions = unit.parts.positions
        return positions.indices.contains(instruction) ? positions[instruction] : .none
    }

    /// Forgets what inline caches know (after a change to a class that they may rely on).
    func clearCaches() {
        caches.update(repeating: InlineCache(), count: unit.parts.cacheCount)
    }
}

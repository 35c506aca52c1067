import Syntax

/// A place in the code that jumps go to.
struct Label { fileprivate let id: Int }

/// Where a variable is found at run time.
enum Access {
    case register(Int)
    /// In the cell that the register holds.
    case cell(Int)
    /// In the closure.
    case free(Int)
    case global
    /// In the namespace in register 0, then globals and builtins.
    case name
    /// In the namespace in register 0, then in the closure.
    case classFree(Int)
}

/// A stretch of code whose exceptions go to one handler.
struct Region {
    let handler: Label
    let register: Int
    var start: Int
    var pieces: [(start: Int, end: Int)] = []
}

/// Something that `break`, `continue`, `return` and exceptions leave.
struct Block {
    enum Kind {
        case loop(break: Label, continue: Label)
        /// The body of `try … except`.
        case tryBody
        /// Code whose every way out runs this `finally` body.
        case finallyTry([Statement])
        /// A `finally` body that runs for an exception; the register holds the exception handled before.
        case finallyEnd(saved: Int)
        /// The exit method stands in `exit` and the register after it.
        case with(exit: Int, isAsync: Bool, SourceRange)
        /// The body of an `except` clause, with the name it clears at its end.
        case handler(saved: Int, name: String?, SourceRange)
        /// The clauses of `except*`, which no jump may leave.
        case exceptStar
    }
    let kind: Kind
    /// How many of the innermost open regions belong to it.
    var regionCount = 0
    /// How much it counts against the limit of nesting.
    var weight = 1
}

/// The code of one scope while it is being generated.
final class Unit {
    private struct LabelState {
        var position = -1
        var bound: BoundSet?
    }

    let scope: Scope
    let qualifiedName: String
    let firstLine: Int32
    private(set) var instructions: [UInt64] = []
    private(set) var positions: [SourceRange] = []
    private var constants: [CodeUnit.Constant] = []
    private var constantIndex: [ConstantKey: Int] = [:]
    private var names: [String] = []
    private var nameIndex: [String: Int] = [:]
    private var labels: [LabelState] = []
    private var jumps: [(word: Int, label: Int, isTrailing: Bool)] = []
    private var exceptionTable: [CodeUnit.ExceptionEntry] = []
    private var cacheCount = 0
    /// Some operand does not fit its field.
    private(set) var isTooLarge = false

    // Variables
    var accesses: [String: Access] = [:]
    /// Registers of the cells that nested functions take, by name.
    var cellRegisters: [String: Int] = [:]
    var freeIndex: [String: Int] = [:]
    /// The inlined comprehensions around the current place, outermost first.
    var comprehensions: [(scope: Scope, accesses: [String: Access])] = []
    var variableNames: [String] = []
    var cellVariables: [(name: String, register: Int)] = []
    var freeVariables: [String] = []
    /// Registers from here on are temporaries.
    var localCount = 0
    /// The first free temporary.
    var top = 0
    private(set) var highest = 0
    /// Locals that certainly have a value here.
    var bound = BoundSet()
    /// Locals that may lose their value.
    var unbindable = BoundSet()
    /// Locals that an expression may assign while it is being evaluated.
    var changeable = BoundSet()

    // Control
    /// Whether control can get here; nothing is emitted where it cannot.
    var isReachable = true
    var blocks: [Block] = []
    private var regions: [Region] = []
    /// Attributes assigned through `self` in the methods of this class.
    var staticAttributes: [String] = []

    init(scope: Scope, qualifiedName: String, firstLine: Int32) {
        self.scope = scope
        self.qualifiedName = qualifiedName
        self.firstLine = firstLine
    }

    // MARK: Registers

    /// Takes the next temporaries.
    func allocate(_ count: Int = 1) -> Int {
        let register = top
        top += count
        if top > highest { highest = top }
        return register
    }

    /// Makes sure the frame has the registers below `limit`.
    func reserve(_ limit: Int) { if limit > highest { highest = limit } }

    /// Whether a register is a temporary, which may be written before an expression is complete.
    func isScratch(_ register: Int) -> Bool { register >= localCount }

    // MARK: Tables

    func name(_ name: String) -> Int {
        if let known = nameIndex[name] { return known }
        let index = names.count
        names.append(name)
        nameIndex[name] = index
        return index
    }

    func constant(_ constant: CodeUnit.Constant) -> Int {
        let key = ConstantKey(constant)
        if let key, let known = constantIndex[key] { return known }
        let index = constants.count
        constants.append(constant)
        if let key { constantIndex[key] = index }
        return index
    }

    /// The index of a constant that an instruction names in 16 bits.
    func shortConstant(_ constant: CodeUnit.Constant) -> Int {
        let index = self.constant(constant)
        if index > CompileLimits.operand { isTooLarge = true }
        return index
    }

    // MARK: Instructions

    func emit(_ op: Opcode, a: Int = 0, b: Int = 0, c: Int = 0, d: Int = 0, at range: SourceRange) {
        guard isReachable else { return }
        instructions.append(Instruction.encode(op, a: a, b: b, c: c, d: d))
        positions.append(range)
    }

    func emit(_ op: Opcode, a: Int, wide: Int32, at range: SourceRange) {
        guard isReachable else { return }
        instructions.append(Instruction.encode(op, a: a, bc: wide))
        positions.append(range)
    }

    /// An instruction with an inline cache.
    func emitCached(_ op: Opcode, a: Int, b: Int, c: Int = 0, at range: SourceRange) {
        guard isReachable else { return }
        emit(op, a: a, b: b, c: c, at: range)
        emitWord(cacheCount, at: range)
        cacheCount += 1
    }

    /// A trailing word.
    func emitWord(_ value: Int, at range: SourceRange) {
        guard isReachable else { return }
        instructions.append(UInt64(bitPattern: Int64(value)))
        positions.append(range)
    }

    func load(_ constant: CodeUnit.Constant, into target: Int, at range: SourceRange) {
        guard isReachable else { return }
        if case .literal(.int(let value)) = constant, let small = Int32(exactly: value) {
            emit(.loadInt, a: target, wide: small, at: range)
        } else {
            emit(.loadConstant, a: target, wide: Int32(truncatingIfNeeded: self.constant(constant)), at: range)
        }
    }

    func move(_ source: Int, to target: Int, at range: SourceRange) {
        if source != target { emit(.move, a: target, b: source, at: range) }
    }

    func emitReturn(_ register: Int, at range: SourceRange) {
        emit(.return, a: register, at: range)
        isReachable = false
    }

    /// Emits nothing for what `body` generates.
    func unreachably(_ body: () throws(SyntaxError) -> Void) throws(SyntaxError) {
        let saved = (isReachable, bound)
        isReachable = false
        try body()
        (isReachable, bound) = saved
    }

    // MARK: Jumps

    func newLabel() -> Label {
        labels.append(LabelState())
        return Label(id: labels.count - 1)
    }

    /// Whether anything so far jumps to the label.
    func isTarget(_ label: Label) -> Bool { labels[label.id].bound != nil }

    private func reach(_ label: Label) {
        if labels[label.id].bound == nil {
            labels[label.id].bound = bound
        } else {
            labels[label.id].bound?.formIntersection(bound)
        }
    }

    /// A jump whose distance is the operand `bc`.
    func jump(_ op: Opcode, a: Int = 0, to label: Label, at range: SourceRange) {
        guard isReachable else { return }
        reach(label)
        jumps.append((instructions.count, label.id, false))
        emit(op, a: a, wide: 0, at: range)
        if op == .jump || op == .loop { isReachable = false }
    }

    /// A jump whose distance is the trailing word.
    func longJump(_ op: Opcode, a: Int, b: Int, d: Int = 0, to label: Label, at range: SourceRange) {
        guard isReachable else { return }
        reach(label)
        emit(op, a: a, b: b, d: d, at: range)
        jumps.append((instructions.count, label.id, true))
        emitWord(0, at: range)
    }

    /// The label stands here.
    func bind(_ label: Label) {
        labels[label.id].position = instructions.count
        guard let state = labels[label.id].bound else { return }
        if isReachable {
            bound.formIntersection(state)
        } else {
            bound = state
            isReachable = true
        }
    }

    /// The head of a loop stands here: what the loop may unbind is not known to be bound.
    func bindHead(_ label: Label) {
        bound.subtract(unbindable)
        labels[label.id].position = instructions.count
    }

    // MARK: Protected regions

    func openRegion(handler: Label, register: Int) {
        reserve(register + 1)
        regions.append(Region(handler: handler, register: register, start: instructions.count))
    }

    /// Closes the innermost region for good. Control gets to its handler when it protects anything.
    func closeRegion() {
        guard var region = regions.popLast() else { return }
        Self.cut(&region, at: instructions.count)
        for piece in region.pieces {
            // The label's number stands in for the handler until all labels are bound.
            exceptionTable.append(
                CodeUnit.ExceptionEntry(
                    start: piece.start, end: piece.end, handler: region.handler.id, register: region.register))
        }
        if !region.pieces.isEmpty { labels[region.handler.id].bound = BoundSet() }
    }

    private static func cut(_ region: inout Region, at end: Int) {
        if region.start < end { region.pieces.append((region.start, end)) }
    }

    /// Takes regions away while code outside them is generated; `restoreRegions` puts them back.
    func detachRegions(_ count: Int) -> [Region] {
        for position in regions.indices.suffix(count) { Self.cut(&regions[position], at: instructions.count) }
        let detached = Array(regions.suffix(count))
        regions.removeLast(count)
        return detached
    }

    func restoreRegions(_ detached: [Region]) {
        for var region in detached {
            region.start = instructions.count
            regions.append(region)
        }
    }

    /// The handler of a region begins here; it runs with what was bound at the beginning of the region.
    func bindHandler(_ label: Label, bound state: BoundSet) {
        isReachable = isTarget(label)
        labels[label.id].position = instructions.count
        bound = state
        bound.subtract(unbindable)
    }

    // MARK: Completion

    /// The finished code.
    func finish(_ parts: CodeUnit.Parts) throws(SyntaxError) -> CodeUnit {
        patchJumps()
        if isTooLarge || highest > CompileLimits.operand || names.count > CompileLimits.operand {
            let range = SourceRange(line: firstLine, column: 0, endLine: firstLine, endColumn: -1)
            throw SyntaxError("too many variables or constants in one scope", range)
        }
        var parts = parts
        parts.name = scope.codeName
        parts.qualifiedName = qualifiedName
        parts.firstLine = Int(firstLine)
        parts.registerCount = max(highest, localCount)
        parts.localCount = localCount
        parts.variableNames = variableNames
        parts.cellVariables = cellVariables
        parts.freeVariables = freeVariables
        parts.instructions = instructions
        parts.positions = positions
        parts.constants = constants
        parts.names = names
        parts.cacheCount = cacheCount
        parts.exceptionTable = exceptionTable.map { entry in
            CodeUnit.ExceptionEntry(
                start: entry.start, end: entry.end, handler: labels[entry.handler].position,
                register: entry.register)
        }
        return CodeUnit(parts)
    }

    /// Writes the distances of all jumps. A jump to an unconditional jump goes on to where that one leads.
    private func patchJumps() {
        var links: [Int: Int] = [:]
        for jump in jumps where !jump.isTrailing {
            let op = Instruction.opcode(instructions[jump.word])
            if op == .jump || op == .loop { links[jump.word] = labels[jump.label].position }
        }
        for jump in jumps {
            var position = labels[jump.label].position
            if jump.isTrailing {
                position = destination(position, links)
                instructions[jump.word] = UInt64(bitPattern: Int64(position - jump.word - 1))
                continue
            }
            let word = instructions[jump.word]
            var op = Instruction.opcode(word)
            if op != .loop { position = destination(position, links) }
            if op == .jump, position < instructions.count, Instruction.opcode(instructions[position]) == .loop,
                let head = links[position]
            {
                op = .loop
                position = head
            }
            instructions[jump.word] = Instruction.encode(
                op, a: Instruction.a(word), bc: Int32(truncatingIfNeeded: position - jump.word - 1))
        }
    }

    /// Where a jump forward ends in the end.
    private func destination(_ position: Int, _ links: [Int: Int]) -> Int {
        var position = position
        while position < instructions.count, let next = links[position], next > position { position = next }
        return position
    }
}

/// What happens when objects die that programs look after: finalisers run, weak references are cleared, in the order in
/// which counting references would have it.
extension Heap {
    /// Notes that programs notice when the object goes.
    package func watch(_ object: Object) {
        if object.flags.contains(.watched) { return }
        object.flags.insert(.watched)
        watched &+= 1
        if watched == 1 { requestWatch() }
    }

    /// Queues finalisers and the callbacks of weak references for what has not been marked, and marks what lives on.
    func finalizeDead(keepsCycles: Bool) {
        let dying = orderOfDeath(keepsCycles: keepsCycles)
        if dying.isEmpty { return }
        var queue: [Unmanaged<Object>] = []
        for object in dying {
            let flags = object._withUnsafeGuaranteedRef { $0.flags }
            if flags.contains(.hasFinalizer) && !flags.contains(.finalized) {
                object._withUnsafeGuaranteedRef { _ = $0.flags.insert(.finalized) }
                queue.append(object)
            }
            if flags.contains(.weaklyReferenced) { clearWeakReferences(to: object, &queue) }
        }
        // The queue is worked off from its end.
        finalizationQueue = queue.reversed() + finalizationQueue
        for object in queue { mark(object) }
        drain()
    }

    private func clearWeakReferences(to object: Unmanaged<Object>, _ queue: inout [Unmanaged<Object>]) {
        let references = weakReferences.removeValue(forKey: UInt(bitPattern: object.toOpaque())) ?? []
        // CPython calls back the youngest reference first.
        for reference in references.reversed() {
            let calls = reference._withUnsafeGuaranteedRef { reference in
                reference.target = .unbound
                return reference.mark != 0 && reference.hasCallback
            }
            if calls { queue.append(Unmanaged<Object>.fromOpaque(reference.toOpaque())) }
        }
    }

    /// Takes weak references that die themselves from the table.
    func forgetDeadWeakReferences() {
        for (address, references) in weakReferences {
            let live = references.filter { $0._withUnsafeGuaranteedRef { $0.mark != 0 } }
            if live.count != references.count { weakReferences[address] = live.isEmpty ? nil : live }
        }
    }

    /// The dead objects that have finalisers or weak references: an object before those it refers to, then those in
    /// circles. Where circles are to be kept, what belongs to one, or hangs on one, is marked instead.
    private func orderOfDeath(keepsCycles: Bool) -> [Unmanaged<Object>] {
        circularCount = 0
        // Nearly always nothing is: then no list of the dead is made.
        var isAnyDying = !keepsCycles && countsCircles
        var index = 0
        while !isAnyDying && index < count {
            isAnyDying = objects[index]._withUnsafeGuaranteedRef { $0.mark == 0 && Self.isDying($0) }
            index &+= 1
        }
        if !isAnyDying { return [] }
        var dead: [Unmanaged<Object>] = []
        for index in 0..<count {
            let object = objects[index]
            if object._withUnsafeGuaranteedRef({ $0.mark == 0 }) { dead.append(object) }
        }
        let graph = references(among: dead)
        var counts = graph.counts
        var waiting = counts.indices.reversed().filter { counts[$0] == 0 }
        var order: [Unmanaged<Object>] = []
        while let index = waiting.popLast() {
            counts[index] = -1
            if dead[index]._withUnsafeGuaranteedRef(Self.isDying) { order.append(dead[index]) }
            for target in graph.targets[index].reversed() {
                counts[target] -= 1
                if counts[target] == 0 { waiting.append(target) }
            }
        }
        for index in counts.indices where counts[index] > 0 {
            dead[index]._withUnsafeGuaranteedRef { object in
                if keepsCycles {
                    object.mark = 1
                    return
                }
                switch object.kind {
                case .int, .float, .complex, .str, .bytes, .bytearray, .range, .cell: break
                default: circularCount &+= 1
                }
                if Self.isDying(object) { order.append(dead[index]) }
            }
        }
        return order
    }

    private static func isDying(_ object: Object) -> Bool {
        object.flags.contains(.weaklyReferenced)
            || object.flags.contains(.hasFinalizer) && !object.flags.contains(.finalized)
    }

    /// Which of the objects, none of them marked, refers to which, and how many refer to each.
    private func references(among dead: [Unmanaged<Object>]) -> (targets: [[Int]], counts: [Int]) {
        var places: [UInt: Int] = [:]
        places.reserveCapacity(dead.count)
        for (index, object) in dead.enumerated() { places[UInt(bitPattern: object.toOpaque())] = index }
        var targets = [[Int]](repeating: [], count: dead.count)
        var counts = [Int](repeating: 0, count: dead.count)
        isCountingReferences = true
        defer { isCountingReferences = false }
        for (index, object) in dead.enumerated() {
            object._withUnsafeGuaranteedRef { object in
                if object.flags.contains(.hasAttributeTable) {
                    if let table = attributeTables[UInt(bitPattern: dead[index].toOpaque())] { mark(table) }
                }
                mark(Unmanaged<Object>.fromOpaque(object.shape.typePointer.toOpaque()))
                object.trace(self)
            }
            // Sequences let go of their last item first.
            let isSequence = object._withUnsafeGuaranteedRef { $0.kind == .list || $0.kind == .tuple }
            if isSequence { work.reverse() }
            // What `mark` noted are the targets; they are not to stay marked.
            for target in work {
                target._withUnsafeGuaranteedRef { $0.mark = 0 }
                guard let place = places[UInt(bitPattern: target.toOpaque())] else { continue }
                targets[index].append(place)
                counts[place] += 1
            }
            work.removeAll(keepingCapacity: true)
        }
        return (targets, counts)
    }
}

extension Heap {
    /// The objects that satisfy a condition.
    package func containers(where isWanted: (Value) -> Bool) -> [Value] {
        var found: [Value] = []
        for index in 0..<count {
            let value = Value(bits: UInt64(UInt(bitPattern: objects[index].toOpaque())))
            if isWanted(value) { found.append(value) }
        }
        return found
    }

    /// The objects that an object refers to. Frees nothing.
    package func referents(of value: Value) -> [Value] {
        guard value.isObject else { return [] }
        let object = value.unsafeObject
        if object.flags.contains(.hasAttributeTable), let table = attributeTables[UInt(value.bits)] {
            mark(table)
        }
        object.trace(self)
        let found = work
        work.removeAll(keepingCapacity: true)
        for target in found { target._withUnsafeGuaranteedRef { $0.mark = 0 } }
        return found.map { Value(bits: UInt64(UInt(bitPattern: $0.toOpaque()))) }
    }
}

/// How much work may go into collecting as soon as something may have died.
///
/// Programs that watch objects die expect it at once, as with counted references. So while watched objects live, each
/// call of native code (which is what could show it) collects first; when that has become much work, only now and
/// then. Work is counted in objects looked at, not in seconds, so that every run of a program is the same.
struct Promptness {
    /// About a twentieth of a second.
    private static let grace = 4_000_000
    private var spent = 0
    private var calls = 0
    private var wait = 0

    /// Whether a prompt collection is in order. Asked before each call of native code.
    mutating func isInOrder() -> Bool {
        if spent < Self.grace { return true }
        calls &+= 1
        return calls >= wait
    }

    /// Notes a prompt collection that looked at so many objects. Once the grace is used up, as many calls have to pass
    /// before the next that it takes a few per cent of the time.
    mutating func note(objects: Int) {
        spent = min(spent &+ objects, Self.grace)
        calls = 0
        wait = objects &* 6
    }
}

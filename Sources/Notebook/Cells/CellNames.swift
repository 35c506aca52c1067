import Runtime

/// The names that cells find earlier input and output under: `In`, `Out`, `_`, `__`, `___`, `_3`, `_i`, `_ii`, `_iii`,
/// `_i3`.
final class CellNames {
    private let session: Session
    private let namespace: DictObject
    private let inputs: ListObject
    private let outputs: DictObject
    /// The last three values shown, newest first, as they stand in `_`, `__`, `___`.
    private let recent: ListObject
    private static let recentNames = ["_", "__", "___"]
    private static let inputNames = ["_i", "_ii", "_iii"]

    init(_ session: Session, namespace: DictObject) {
        self.session = session
        self.namespace = namespace
        let empty = Value(session.emptyString)
        inputs = session.list([empty])
        outputs = session.dict()
        recent = session.list([empty, empty, empty])
        set("In", Value(inputs))
        set("Out", Value(outputs))
        // The names may be deleted; the session still needs the objects.
        session.roots["cell inputs"] = Value(inputs)
        session.roots["cell outputs"] = Value(outputs)
        session.roots["recent outputs"] = Value(recent)
        for name in Self.recentNames + Self.inputNames { set(name, empty) }
    }

    /// A cell is about to run.
    func begin(_ source: String, number: Int) {
        for (index, name) in Self.inputNames.enumerated() {
            let place = inputs.count - 1 - index
            if place > 0 { set(name, inputs[place]) }
        }
        let text = Value(session.string(source))
        inputs.append(text)
        set("_i\(number)", text)
    }

    /// A cell's value is shown.
    func end(_ value: Value, number: Int) throws {
        let thread: ThreadState = session.mainThread
        try outputs.set(Value(smallInt: number), value, thread)
        set("_\(number)", value)
        // A program that uses `_` for something of its own keeps it.
        let isOurs = Self.recentNames.indices.allSatisfy { index in
            namespace.value(interned: session.intern(Self.recentNames[index])) == recent[index]
        }
        if !isOurs { return }
        for index in Self.recentNames.indices.reversed() {
            let next = index == 0 ? value : recent[index - 1]
            recent[index] = next
            set(Self.recentNames[index], next)
        }
    }

    private func set(_ name: String, _ value: Value) { namespace.set(interned: session.intern(name), value) }
}

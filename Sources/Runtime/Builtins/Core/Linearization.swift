/// Method resolution order and the layout that bases agree on.
extension ThreadState {
    /// The C3 linearisation of a class with these bases, the class itself first.
    func linearize(_ type: TypeObject, _ bases: [TypeObject]) throws -> [TypeObject] {
        for (index, base) in bases.enumerated() {
            for other in bases[(index + 1)...] where other === base {
                throw typeError("duplicate base class \(base.plainName)")
            }
        }
        if bases.count == 1 { return [type] + bases[0].mro }
        var sequences = bases.map(\.mro) + [bases]
        var starts = [Int](repeating: 0, count: sequences.count)
        var order = [type]
        while true {
            var next: TypeObject?
            var isDone = true
            for (index, sequence) in sequences.enumerated() where starts[index] < sequence.count {
                isDone = false
                let candidate = sequence[starts[index]]
                let isBlocked = sequences.indices.contains { other in
                    sequences[other].indices.contains {
                        $0 > starts[other] && sequences[other][$0] === candidate
                    }
                }
                if !isBlocked {
                    next = candidate
                    break
                }
            }
            if isDone { return order }
            guard let next else {
                var heads: [TypeObject] = []
                for (index, sequence) in sequences.enumerated() where starts[index] < sequence.count {
                    let head = sequence[starts[index]]
                    if !heads.contains(where: { $0 === head }) { heads.append(head) }
                }
                sequences = []
                throw typeError(
                    "Cannot create a consistent method resolution order (MRO) for bases "
                        + heads.map(\.plainName).joined(separator: ", "))
            }
            order.append(next)
            for index in sequences.indices
            where starts[index] < sequences[index].count && sequences[index][starts[index]] === next {
                starts[index] += 1
            }
        }
    }

    /// The linearisation, by the metatype's own `mro` where it has one.
    func resolutionOrder(_ type: TypeObject, _ bases: [TypeObject]) throws -> [TypeObject] {
        let metatype = type.type
        let method = metatype === session.types.type ? .unbound : metatype.lookUp(session.intern("mro"))
        if method.isUnbound || method.isKind(.nativeFunction) { return try linearize(type, bases) }
        // `mro()` may look at the class, so it gets a usable order first.
        if type.mro.isEmpty { type.mro = (try? linearize(type, bases)) ?? [type, session.types.object] }
        let result = try call(bindDescriptor(method, Value(type), metatype))
        let items = try tupleFromIterable(result)
        var order: [TypeObject] = []
        let solid = solidBase(type)
        for index in 0..<items.count {
            guard let item = items[index].as(TypeObject.self) else {
                throw typeError("mro() returned a non-class ('\(self.type(of: items[index]).name)')")
            }
            guard solid.isSubtype(of: solidBase(item)) else {
                throw typeError("mro() returned base with unsuitable layout ('\(item.name)')")
            }
            order.append(item)
        }
        return order
    }

    /// The nearest base (or the type itself) that says how instances are laid out.
    func solidBase(_ type: TypeObject) -> TypeObject {
        var current = type
        while let base = current.base {
            if current.isHeapType {
                if current.slotCount > base.slotCount { return current }
            } else {
                switch current.layout {
                case .instance: break
                case .exception: if exceptionHasFields(current) { return current }
                default: return current
                }
            }
            current = base
        }
        return current
    }

    private func exceptionHasFields(_ type: TypeObject) -> Bool {
        switch type.name {
        case "BaseException", "BaseExceptionGroup", "StopIteration", "SystemExit", "ImportError", "OSError",
            "NameError", "AttributeError", "SyntaxError", "UnicodeDecodeError", "UnicodeEncodeError",
            "UnicodeTranslateError":
            return type.moduleName == "builtins"
        default: return false
        }
    }

    /// The base that decides the layout of a class with these bases.
    func bestBase(_ bases: [TypeObject]) throws -> TypeObject {
        var best = bases[0]  // callers pass at least one
        var winner: TypeObject?
        for base in bases {
            if base.layout == .closed {
                throw typeError("type '\(base.name)' is not an acceptable base type")
            }
            let candidate = solidBase(base)
            guard let current = winner else {
                winner = candidate
                best = base
                continue
            }
            if current.isSubtype(of: candidate) { continue }
            guard candidate.isSubtype(of: current) else {
                throw typeError("multiple bases have instance lay-out conflict")
            }
            winner = candidate
            best = base
        }
        return best
    }

    /// The most derived of a metatype and those of the bases.
    func deriveMetatype(_ metatype: TypeObject, _ bases: TupleObject) throws -> TypeObject {
        var winner = metatype
        for index in 0..<bases.count {
            let candidate = type(of: bases[index])
            if winner.isSubtype(of: candidate) { continue }
            guard candidate.isSubtype(of: winner) else {
                throw typeError(
                    "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the "
                        + "metaclasses of all its bases")
            }
            winner = candidate
        }
        return winner
    }
}

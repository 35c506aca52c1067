/// Calls of builtin container classes that need neither `__new__` nor `__init__` to be looked up.
extension ThreadState {
    /// `list(x)`, `range(n)` and the like with positional arguments; nil for classes and arguments that go the general
    /// way.
    func constructContainer(
        _ type: TypeObject, _ arguments: UnsafeMutablePointer<Value>, count: Int
    ) throws -> Value? {
        let types: Types = session.types
        switch type.layout {
        case .closed where type === types.range:
            guard count >= 1, count <= 3 else { return nil }
            for index in 0..<count where !arguments[index].isSmallInt { return nil }
            let step = count == 3 ? arguments[2] : Value(smallInt: 1)
            if step.smallInt == 0 { return nil }
            return Value(
                RangeObject(
                    self, start: count == 1 ? Value(smallInt: 0) : arguments[0],
                    stop: count == 1 ? arguments[0] : arguments[1], step: step))
        case .list where type === types.list && count <= 1:
            let list = session.list([])
            if count == 1 { try extend(list, arguments[0]) }
            return Value(list)
        case .tuple where type === types.tuple && count <= 1:
            return Value(count == 0 ? session.emptyTuple : try tupleFromIterable(arguments[0]))
        case .dict where type === types.dict && count <= 1:
            let dict = session.dict()
            if count == 1 { try update(dict, arguments[0]) }
            return Value(dict)
        case .set where type === types.set && count <= 1:
            return Value(count == 0 ? session.set() : try set(from: arguments[0]))
        case .frozenset where type === types.frozenset && count <= 1:
            if count == 1 && self.type(of: arguments[0]) === types.frozenset { return arguments[0] }
            let set = SetObject(types.frozenset.rootShape)
            if count == 1 { try update(set, arguments[0]) }
            return Value(set)
        default: return nil
        }
    }
}

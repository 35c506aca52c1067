/// `a, b = value` and `a, *b = value`.
extension ThreadState {
    /// Unpacks into exactly `count` places.
    package func unpack(_ value: Value, into target: UnsafeMutablePointer<Value>, count: Int) throws {
        if value.isObject {
            let type = value.unsafeObject.type
            if type === session.types.tuple {
                let tuple = value.unsafeAs(TupleObject.self)
                try checkUnpacked(tuple.count, count)
                target.update(from: tuple.items, count: count)
                return
            }
            if type === session.types.list {
                let list = value.unsafeAs(ListObject.self)
                try checkUnpacked(list.count, count)
                target.update(from: list.items, count: count)
                return
            }
        }
        let iterator = try iteratorForUnpacking(value)
        for index in 0..<count {
            guard let item = try next(iterator) else { throw tooFewToUnpack(count, index) }
            target[index] = item
        }
        if try next(iterator) != nil { throw tooManyToUnpack(count) }
    }

    @inline(__always) private func checkUnpacked(_ found: Int, _ count: Int) throws {
        if found == count { return }
        throw found < count ? tooFewToUnpack(count, found) : tooManyToUnpack(count)
    }
    @inline(never) private func tooFewToUnpack(_ count: Int, _ found: Int) -> PythonError {
        valueError("not enough values to unpack (expected \(count), got \(found))")
    }
    @inline(never) private func tooManyToUnpack(_ count: Int) -> PythonError {
        valueError("too many values to unpack (expected \(count))")
    }

    private func iteratorForUnpacking(_ value: Value) throws -> Value {
        let type = type(of: value)
        let function = type.special(.iter)
        if (function.isUnbound && type.special(.getitem).isUnbound) || function.isNone {
            throw typeError("cannot unpack non-iterable \(type.name) object")
        }
        return try iterator(value)
    }

    /// Unpacks into `before` places, a list, and `after` more places.
    package func unpackStarred(
        _ value: Value, into target: UnsafeMutablePointer<Value>, before: Int, after: Int
    ) throws {
        let iterator = try iteratorForUnpacking(value)
        for index in 0..<before {
            guard let item = try next(iterator) else {
                throw valueError(
                    "not enough values to unpack (expected at least \(before + after), got \(index))")
            }
            target[index] = item
        }
        let rest = session.list([])
        target[before] = Value(rest)
        while let item = try next(iterator) { rest.append(item) }
        guard rest.count >= after else {
            throw valueError(
                "not enough values to unpack (expected at least \(before + after), got \(before + rest.count))")
        }
        let middle = rest.count - after
        for index in 0..<after { target[before + 1 + index] = rest[middle + index] }
        rest.truncate(to: middle)
    }
}

/// Items of exact builtin containers without a call. The functions named `fast…` never run code of the language and
/// answer "no" for whatever is not their case, errors included, so that the general path can deal with it.
extension ThreadState {
    /// `container[key]` for a list or tuple with a small int in range; unbound otherwise.
    @inline(__always) package func fastItem(_ container: Value, _ key: Value) -> Value {
        guard container.isObject && key.isSmallInt else { return .unbound }
        let type = container.unsafeObject.type
        if type === session.types.list {
            let list = container.unsafeAs(ListObject.self)
            var index = key.smallInt
            if index < 0 { index &+= list.count }
            return UInt(bitPattern: index) < UInt(bitPattern: list.count) ? list[index] : .unbound
        }
        if type === session.types.tuple {
            let tuple = container.unsafeAs(TupleObject.self)
            var index = key.smallInt
            if index < 0 { index &+= tuple.count }
            return UInt(bitPattern: index) < UInt(bitPattern: tuple.count) ? tuple[index] : .unbound
        }
        return .unbound
    }

    /// `container[key] = value` for a list with a small int in range; false otherwise.
    @inline(__always) package func fastSetItem(_ container: Value, _ key: Value, _ value: Value) -> Bool {
        guard container.isObject && key.isSmallInt else { return false }
        guard container.unsafeObject.type === session.types.list else { return false }
        let list = container.unsafeAs(ListObject.self)
        var index = key.smallInt
        if index < 0 { index &+= list.count }
        guard UInt(bitPattern: index) < UInt(bitPattern: list.count) else { return false }
        list[index] = value
        return true
    }

    /// `container[key]` of an exact list, tuple or dict without a method call, any other in the general way.
    @inline(__always) package func item(_ container: Value, _ key: Value) throws -> Value {
        let found = fastItem(container, key)
        return found.isUnbound ? try getItem(container, key) : found
    }

    /// `dict[key]` for an exact dict; unbound when the key is missing.
    package func itemOfDict(_ dict: DictObject, _ key: Value) throws -> Value { try dict.value(key, self) }

    /// An int, or what `__index__` makes of another value, as an index of a sequence.
    /// `wording` is the TypeError's beginning, "list indices must be integers or slices".
    func sequenceIndex(_ key: Value, _ wording: StaticString) throws -> Int {
        if key.isSmallInt { return key.smallInt }
        if integerValue(key) == nil && type(of: key).special(.index).isUnbound {
            throw typeError("\(wording), not \(type(of: key).name)")
        }
        guard let index = Int(exactly: try toIndexValue(key)) else {
            throw indexError("cannot fit '\(type(of: key).name)' into an index-sized integer")
        }
        return index
    }

    /// The count of a repetition (`sequence * count`): negative ones are 0. Nil: the operand is no integer.
    func repetitionCount(_ value: Value) throws -> Int? {
        if value.isSmallInt { return max(0, value.smallInt) }
        if integerValue(value) == nil && type(of: value).special(.index).isUnbound { return nil }
        guard let count = Int(exactly: try toIndexValue(value)) else {
            throw overflowError("cannot fit '\(type(of: value).name)' into an index-sized integer")
        }
        return max(0, count)
    }

    /// `count * times` items, or MemoryError when that is more than any machine holds.
    package func checkedCount(_ count: Int, times: Int) throws -> Int {
        let (product, overflow) = count.multipliedReportingOverflow(by: times)
        if overflow || product > 1 << 40 { throw error(.memoryError) }
        try checkMemory(product * 8)
        return product
    }
}

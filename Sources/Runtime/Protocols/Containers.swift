/// Items, membership, iteration.
extension ThreadState {
    /// `len(value)`
    package func length(_ value: Value) throws -> Int {
        let type = type(of: value)
        if value.isObject {
            let types: Types = session.types
            if type === types.list { return value.unsafeAs(ListObject.self).count }
            if type === types.str { return value.unsafeAs(StrObject.self).count }
            if type === types.dict { return value.unsafeAs(DictObject.self).count }
            if type === types.tuple { return value.unsafeAs(TupleObject.self).count }
        }
        let function = type.special(.len)
        if function.isUnbound { throw typeError("object of type '\(type.name)' has no len()") }
        let result = try callSpecial(function, value)
        guard let integer = integerValue(result) ?? (try? toIndexValue(result)) else {
            throw typeError("'\(self.type(of: result).name)' object cannot be interpreted as an integer")
        }
        guard let count = Int(exactly: integer) else {
            throw overflowError("cannot fit 'int' into an index-sized integer")
        }
        if count < 0 { throw valueError("__len__() should return >= 0") }
        return count
    }

    /// `container[key]`
    package func getItem(_ container: Value, _ key: Value) throws -> Value {
        let type = type(of: container)
        if type === session.types.dict {
            let value = try container.unsafeAs(DictObject.self).value(key, self)
            if value.isUnbound { throw keyError(key) }
            return value
        }
        let function = type.special(.getitem)
        if !function.isUnbound { return try callSpecial(function, container, key) }
        if container.isKind(.type) {
            return try classGetItem(container, key)
        }
        throw typeError("'\(type.name)' object is not subscriptable")
    }

    /// `type[key]`: the metatype's `__getitem__` (tried before), `type` itself, `__class_getitem__`.
    private func classGetItem(_ container: Value, _ key: Value) throws -> Value {
        let type = container.unsafeAs(TypeObject.self)
        if type === session.types.type { return try makeGenericAlias(container, key) }
        if let method = try lookUpAttribute(container, session.intern("__class_getitem__")) {
            return try call(method, key)
        }
        throw typeError("type '\(type.name)' is not subscriptable")
    }

    /// `container[key] = value`
    package func setItem(_ container: Value, _ key: Value, _ value: Value) throws {
        if try callSpecial(.setitem, container, key, value) == nil {
            throw typeError("'\(type(of: container).name)' object does not support item assignment")
        }
    }

    /// `del container[key]`
    package func deleteItem(_ container: Value, _ key: Value) throws {
        if try callSpecial(.delitem, container, key) == nil {
            throw typeError("'\(type(of: container).name)' object doesn't support item deletion")
        }
    }

    /// `value in container`
    package func contains(_ container: Value, _ value: Value) throws -> Bool {
        let type = type(of: container)
        let function = type.special(.contains)
        if function.isNone { throw typeError("'\(type.name)' object is not a container") }
        if !function.isUnbound { return try isTrue(callSpecial(function, container, value)) }
        if type.special(.iter).isNone || type.special(.iter).isUnbound && type.special(.getitem).isUnbound {
            throw typeError("argument of type '\(type.name)' is not iterable")
        }
        let iterator = try iterator(container)
        while let item = try next(iterator) {
            if try equals(item, value) { return true }
        }
        return false
    }

    /// `iter(value)`
    package func iterator(_ value: Value) throws -> Value {
        let type = type(of: value)
        if value.isObject {
            let types: Types = session.types
            if type === types.list { return Value(ListIteratorObject(session, value)) }
            if type === types.range { return self.iterator(of: value.unsafeAs(RangeObject.self)) }
            if type === types.tuple { return Value(TupleIteratorObject(session, value)) }
            if type === types.dict { return Value(DictIteratorObject(self, value, .keys)) }
        }
        let function = type.special(.iter)
        if !function.isUnbound && !function.isNone {
            let iterator = try callSpecial(function, value)
            if self.type(of: iterator).special(.next).isUnbound {
                throw typeError("iter() returned non-iterator of type '\(self.type(of: iterator).name)'")
            }
            return iterator
        }
        if function.isUnbound && !type.special(.getitem).isUnbound {
            return Value(SequenceIteratorObject(session, value))
        }
        throw typeError("'\(type.name)' object is not iterable")
    }

    /// Calls `body` with each item of an iterable. Lists may change while they are gone through.
    package func forEach(_ iterable: Value, _ body: (Value) throws -> Void) throws {
        if iterable.isObject {
            let type = iterable.unsafeObject.type
            if type === session.types.list {
                let list = iterable.unsafeAs(ListObject.self)
                var index = 0
                while index < list.count {
                    try body(list[index])
                    index += 1
                }
                return
            }
            if type === session.types.tuple {
                let tuple = iterable.unsafeAs(TupleObject.self)
                for index in 0..<tuple.count { try body(tuple[index]) }
                return
            }
        }
        let iterator = try iterator(iterable)
        while let item = try next(iterator) { try body(item) }
    }

    /// A new list of an iterable's items.
    package func listFromIterable(_ iterable: Value) throws -> ListObject {
        let list = session.list([])
        try checkLengthHint(iterable)
        try forEach(iterable) { list.append($0) }
        return list
    }

    /// The items of an iterable as a tuple; a tuple comes back itself.
    package func tupleFromIterable(_ iterable: Value) throws -> TupleObject {
        if iterable.isObject && iterable.unsafeObject.type === session.types.tuple {
            return iterable.unsafeAs(TupleObject.self)
        }
        let list = try listFromIterable(iterable)
        return session.tuple(list.items, count: list.count)
    }
}

/// Iterates through `__getitem__` with 0, 1, 2, … (`iterator`).
public final class SequenceIteratorObject: Object {
    /// Unbound at the end.
    package var sequence: Value
    package var index = 0

    package init(_ session: Session, _ sequence: Value) {
        self.sequence = sequence
        super.init(session.types.sequenceIterator.rootShape)
    }

    package override func trace(_ heap: Heap) { heap.mark(sequence) }

    package override func nextItem(_ thread: ThreadState) throws -> Value? {
        if sequence.isUnbound { return nil }
        if index == Int.max { throw thread.overflowError("iter index too large") }
        do {
            let item = try thread.getItem(sequence, thread.int(index))
            index += 1
            return item
        } catch let error as PythonError
            where thread.matches(error, .indexError) || thread.matches(error, .stopIteration)
        {
            sequence = .unbound
            return nil
        }
    }
}

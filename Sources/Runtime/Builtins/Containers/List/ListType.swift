import Syntax

func defineListType(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { _, a in
        Value(ListObject(a[0].unsafeAs(TypeObject.self).rootShape))
    }
    builder.special(.`init`, "self, /, *args, **kwargs") { t, a in
        try t.rejectKeywords(a[2], "list")
        let arguments = a[1].unsafeAs(TupleObject.self)
        if arguments.count > 1 {
            throw t.typeError("list expected at most 1 argument, got \(arguments.count)")
        }
        let list = a[0].unsafeAs(ListObject.self)
        list.truncate(to: 0)
        if arguments.count == 1 { try t.extend(list, arguments[0]) }
        return .none
    }
    builder.attribute("__hash__", .none)
    builder.classMethod("__class_getitem__", "cls, object, /") { t, a in try t.makeGenericAlias(a[0], a[1]) }
    defineListOperators(builder)
    defineListItems(builder)
    defineListMethods(builder)
}

private func defineListOperators(_ builder: TypeBuilder) {
    builder.special(.len, "self, /") { _, a in Value(smallInt: a[0].unsafeAs(ListObject.self).count) }
    builder.special(.iter, "self, /") { t, a in Value(ListIteratorObject(t.session, a[0])) }
    builder.special(.repr, "self, /") { t, a in
        let list = a[0].unsafeAs(ListObject.self)
        if list.count == 0 { return Value(t.session.string("[]")) }
        return try t.reprOfContainer(a[0], recursive: "[...]") { text in
            text.append(codePoint: 0x5B)
            var index = 0
            while index < list.count {
                if index > 0 { text.append(", ") }
                text.append(try t.repr(list[index]))
                index += 1
            }
            text.append(codePoint: 0x5D)
        }
    }
    builder.special(.contains, "self, key, /") { t, a in
        Value(try t.position(of: a[1], in: a[0].unsafeAs(ListObject.self), from: 0, to: Int.max) != nil)
    }
    for (name, op) in comparisonsByName {
        builder.special(name, "self, value, /") { t, a in
            guard a[1].isKind(.list) else { return t.session.notImplemented }
            return try t.compareLists(op, a[0].unsafeAs(ListObject.self), a[1].unsafeAs(ListObject.self))
        }
    }
    builder.special(.add, "self, value, /") { t, a in
        guard a[1].isKind(.list) else {
            throw t.typeError("can only concatenate list (not \"\(t.type(of: a[1]).name)\") to list")
        }
        let left = a[0].unsafeAs(ListObject.self)
        let right = a[1].unsafeAs(ListObject.self)
        let result = ListObject(t.session.types.list.rootShape, capacity: left.count + right.count)
        result.append(left.items, count: left.count)
        result.append(right.items, count: right.count)
        return Value(result)
    }
    for name in [SpecialName.mul, .rmul] {
        builder.special(name, "self, value, /") { t, a in
            guard let times = try t.repetitionCount(a[1]) else {
                throw t.typeError("can't multiply sequence by non-int of type '\(t.type(of: a[1]).name)'")
            }
            let list = a[0].unsafeAs(ListObject.self)
            let count = try t.checkedCount(list.count, times: times)
            let result = ListObject(t.session.types.list.rootShape, capacity: count)
            if list.count == 1 {
                result.append(repeating: list[0], count: count)
            } else {
                for _ in 0..<(list.count == 0 ? 0 : times) { result.append(list.items, count: list.count) }
            }
            return Value(result)
        }
    }
    builder.special(.iadd, "self, value, /") { t, a in
        try t.extend(a[0].unsafeAs(ListObject.self), a[1])
        return a[0]
    }
    builder.special(.imul, "self, value, /") { t, a in
        guard let times = try t.repetitionCount(a[1]) else {
            throw t.typeError("can't multiply sequence by non-int of type '\(t.type(of: a[1]).name)'")
        }
        let list = a[0].unsafeAs(ListObject.self)
        let original = list.count
        list.reserve(try t.checkedCount(original, times: times))
        if times == 0 { list.truncate(to: 0) }
        for _ in 0..<(original == 0 ? 0 : max(0, times - 1)) { list.append(list.items, count: original) }
        return a[0]
    }
}

extension ThreadState {
    /// Appends the items of an iterable; those that came before an error stay.
    package func extend(_ list: ListObject, _ iterable: Value) throws {
        if iterable.isObject {
            let type = iterable.unsafeObject.type
            if type === session.types.list {
                let other = iterable.unsafeAs(ListObject.self)
                return list.append(other.items, count: other.count)
            }
            if type === session.types.tuple {
                let other = iterable.unsafeAs(TupleObject.self)
                return list.append(other.items, count: other.count)
            }
            if type === session.types.range {
                let range = iterable.unsafeAs(RangeObject.self)
                if range.isSmall {
                    list.reserve(try checkedCount(list.count + range.count, times: 1))
                    for index in 0..<range.count {
                        list.append(Value(smallInt: range.start &+ index &* range.step))
                    }
                    return
                }
            }
        }
        let iterator = try iterator(iterable)
        try checkLengthHint(iterable)
        while let item = try next(iterator) { list.append(item) }
    }

    /// The first place of a value at or after `start` and before `stop`.
    func position(of value: Value, in list: ListObject, from start: Int, to stop: Int) throws -> Int? {
        var index = start
        while index < list.count && index < stop {
            if try equals(list[index], value) { return index }
            index += 1
        }
        return nil
    }

    /// `left op right` of two lists, which may change meanwhile.
    func compareLists(_ op: CompareOperator, _ left: ListObject, _ right: ListObject) throws -> Value {
        if left.count != right.count {
            if op == .equal { return .false }
            if op == .notEqual { return .true }
        }
        try checkNativeStack()
        var index = 0
        while index < left.count && index < right.count {
            let first = left[index]
            let second = right[index]
            if try !equals(first, second) {
                if op == .equal { return .false }
                if op == .notEqual { return .true }
                return try compare(op, first, second)
            }
            index += 1
        }
        return Value(op.holds(left.count, right.count))
    }
}

extension ListObject {
    /// Appends the same value `count` times. O(count).
    package func append(repeating value: Value, count: Int) {
        reserve(self.count + count)
        for _ in 0..<count { append(value) }
    }
}

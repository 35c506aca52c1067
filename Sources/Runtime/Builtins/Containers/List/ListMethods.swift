func defineListMethods(_ builder: TypeBuilder) {
    builder.method("append", "self, object, /") { _, a in
        a[0].unsafeAs(ListObject.self).append(a[1])
        return .none
    }
    builder.method("extend", "self, iterable, /") { t, a in
        try t.extend(a[0].unsafeAs(ListObject.self), a[1])
        return .none
    }
    builder.method("insert", "self, index, object, /") { t, a in
        let list = a[0].unsafeAs(ListObject.self)
        var index = try t.toIndex(a[1])
        if index < 0 { index = max(0, index + list.count) }
        list.insert(a[2], at: min(index, list.count))
        return .none
    }
    builder.method("pop", "self, index=-1, /") { t, a in
        let list = a[0].unsafeAs(ListObject.self)
        var index = try t.toIndex(a[1])
        if list.count == 0 { throw t.indexError("pop from empty list") }
        if index < 0 { index += list.count }
        guard index >= 0 && index < list.count else { throw t.indexError("pop index out of range") }
        return list.remove(at: index)
    }
    builder.method("remove", "self, value, /") { t, a in
        let list = a[0].unsafeAs(ListObject.self)
        guard let index = try t.position(of: a[1], in: list, from: 0, to: Int.max) else {
            throw t.valueError("list.remove(x): x not in list")
        }
        // The comparison may have shortened the list.
        if index < list.count { list.remove(at: index) }
        return .none
    }
    builder.method("index", "self, value, start=0, stop=sys.maxsize, /") { t, a in
        let list = a[0].unsafeAs(ListObject.self)
        let start = try t.searchBound(a[2], length: list.count)
        let stop = a[3].isUnbound ? Int.max : try t.searchBound(a[3], length: list.count)
        guard let index = try t.position(of: a[1], in: list, from: start, to: stop) else {
            throw t.valueError("\(try t.reprText(a[1])) is not in list")
        }
        return Value(smallInt: index)
    }
    builder.method("count", "self, value, /") { t, a in
        let list = a[0].unsafeAs(ListObject.self)
        var count = 0
        var index = 0
        while index < list.count {
            if try t.equals(list[index], a[1]) { count += 1 }
            index += 1
        }
        return Value(smallInt: count)
    }
    builder.method("reverse", "self, /") { _, a in
        let list = a[0].unsafeAs(ListObject.self)
        var low = 0
        var high = list.count - 1
        while low < high {
            let item = list[low]
            list[low] = list[high]
            list[high] = item
            low += 1
            high -= 1
        }
        return .none
    }
    builder.method("copy", "self, /") { t, a in
        let list = a[0].unsafeAs(ListObject.self)
        return Value(t.session.list(list.items, count: list.count))
    }
    builder.method("clear", "self, /") { _, a in
        a[0].unsafeAs(ListObject.self).truncate(to: 0)
        return .none
    }
    builder.method("sort", "self, *, key=None, reverse=False") { t, a in
        try t.sort(a[0].unsafeAs(ListObject.self), key: a[1], reverse: t.isTrue(a[2]))
        return .none
    }
    builder.method("__reversed__", "self, /") { t, a in Value(ListReverseIteratorObject(t, a[0])) }
    builder.special(.sizeof, "self, /") { t, a in
        t.int(56 + 8 * a[0].unsafeAs(ListObject.self).capacity)
    }
}

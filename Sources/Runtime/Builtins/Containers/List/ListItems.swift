/// `list[…]`, assignment to it and deletion of it.
func defineListItems(_ builder: TypeBuilder) {
    builder.special(.getitem, "self, index, /") { t, a in
        let list = a[0].unsafeAs(ListObject.self)
        if a[1].isKind(.slice) { return Value(try t.slice(list, a[1].unsafeAs(SliceObject.self))) }
        var index = try t.sequenceIndex(a[1], "list indices must be integers or slices")
        if index < 0 { index += list.count }
        guard index >= 0 && index < list.count else { throw t.indexError("list index out of range") }
        return list[index]
    }
    builder.special(.setitem, "self, key, value, /") { t, a in
        let list = a[0].unsafeAs(ListObject.self)
        if a[1].isKind(.slice) {
            try t.setSlice(list, a[1].unsafeAs(SliceObject.self), a[2])
            return .none
        }
        list[try assignmentIndex(t, list, a[1])] = a[2]
        return .none
    }
    builder.special(.delitem, "self, key, /") { t, a in
        let list = a[0].unsafeAs(ListObject.self)
        if a[1].isKind(.slice) {
            try t.deleteSlice(list, a[1].unsafeAs(SliceObject.self))
            return .none
        }
        list.remove(at: try assignmentIndex(t, list, a[1]))
        return .none
    }
}

private func assignmentIndex(_ t: ThreadState, _ list: ListObject, _ key: Value) throws -> Int {
    var index = try t.sequenceIndex(key, "list indices must be integers or slices")
    if index < 0 { index += list.count }
    guard index >= 0 && index < list.count else { throw t.indexError("list assignment index out of range") }
    return index
}

extension ThreadState {
    /// `list[slice]`
    package func slice(_ list: ListObject, _ slice: SliceObject) throws -> ListObject {
        let bounds = try numbers(of: slice).adjusted(to: list.count)
        let result = ListObject(session.types.list.rootShape, capacity: bounds.count)
        if bounds.step == 1 {
            result.append(list.items + bounds.start, count: bounds.count)
        } else {
            for index in 0..<bounds.count { result.append(list[bounds.start + index * bounds.step]) }
        }
        return result
    }

    /// `list[slice] = iterable`
    func setSlice(_ list: ListObject, _ slice: SliceObject, _ iterable: Value) throws {
        let numbers = try numbers(of: slice)
        if type(of: iterable).special(.iter).isUnbound && type(of: iterable).special(.getitem).isUnbound {
            throw typeError("must assign iterable to extended slice")
        }
        let values = try listFromIterable(iterable)
        let bounds = numbers.adjusted(to: list.count)
        if bounds.step == 1 {
            list.replace(bounds.start..<max(bounds.start, bounds.stop), with: values.array)
            return
        }
        guard values.count == bounds.count else {
            throw valueError(
                "attempt to assign sequence of size \(values.count) to extended slice of size \(bounds.count)")
        }
        for index in 0..<bounds.count { list[bounds.start + index * bounds.step] = values[index] }
    }

    /// `del list[slice]`
    func deleteSlice(_ list: ListObject, _ slice: SliceObject) throws {
        let bounds = try numbers(of: slice).adjusted(to: list.count)
        if bounds.count == 0 { return }
        if bounds.step == 1 {
            list.replace(bounds.start..<bounds.stop, with: [])
            return
        }
        let step = abs(bounds.step)
        let first = bounds.step > 0 ? bounds.start : bounds.start + (bounds.count - 1) * bounds.step
        var target = first
        var removed = 0
        for source in first..<list.count {
            if removed < bounds.count && source == first + removed * step {
                removed += 1
            } else {
                list[target] = list[source]
                target += 1
            }
        }
        list.truncate(to: target)
    }
}

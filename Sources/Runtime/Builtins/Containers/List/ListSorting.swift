#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A value with the key it is sorted by.
private struct Keyed {
    let key: Value
    let value: Value
}

/// What all the keys of a sort are, when they need no calls to be compared.
private enum KeyKind {
    case smallInts, doubles, latinStrings, strings, any
}

extension ThreadState {
    /// `list.sort(key=…, reverse=…)`: stable; the list looks empty meanwhile.
    package func sort(_ list: ListObject, key: Value, reverse: Bool) throws {
        let storage = list.takeStorage()
        // The collector sees the items here, wherever the sort has moved them to.
        let snapshot = session.list(storage.items, count: storage.count)
        let keys = ListObject(session.types.list.rootShape, capacity: 0)
        var wasChanged = false
        do {
            defer {
                wasChanged = list.count > 0 || list.capacity > 0
                list.putStorage(storage)
            }
            try protecting([Value(list), Value(snapshot), Value(keys), key]) {
                try sort(storage.items, storage.count, keys: keys, key: key, reverse: reverse)
            }
        }
        if wasChanged { throw valueError("list modified during sort") }
    }

    private func sort(
        _ items: UnsafeMutablePointer<Value>, _ count: Int, keys: ListObject, key: Value, reverse: Bool
    ) throws {
        if key.isNoneOrUnbound {
            if reverse { self.reverse(items, count) }
            defer { if reverse { self.reverse(items, count) } }
            try sort(items, count, by: kind(of: items, count)) { $0 }
            return
        }
        keys.reserve(count)
        for index in 0..<count { keys.append(try call(key, items[index])) }
        let kind = kind(of: keys.items, count)
        try withUnsafeTemporaryAllocation(of: Keyed.self, capacity: max(count, 1)) { buffer in
            guard let pairs = buffer.baseAddress else { return }
            for index in 0..<count { (pairs + index).initialize(to: Keyed(key: keys[index], value: items[index])) }
            if reverse { self.reverse(pairs, count) }
            defer {
                if reverse { self.reverse(pairs, count) }
                for index in 0..<count { items[index] = pairs[index].value }
            }
            try sort(pairs, count, by: kind) { $0.key }
        }
    }

    @inline(__always) private func sort<Element>(
        _ items: UnsafeMutablePointer<Element>, _ count: Int, by kind: KeyKind, _ key: (Element) -> Value
    ) throws {
        switch kind {
        case .smallInts:
            RunMergeSort.sort(items, count: count) { key($0).smallInt < key($1).smallInt }
        case .doubles:
            RunMergeSort.sort(items, count: count) { key($0).double < key($1).double }
        case .latinStrings:
            RunMergeSort.sort(items, count: count) {
                isLess(latin: key($0).unsafeAs(StrObject.self), key($1).unsafeAs(StrObject.self))
            }
        case .strings:
            RunMergeSort.sort(items, count: count) {
                isLess(key($0).unsafeAs(StrObject.self), key($1).unsafeAs(StrObject.self))
            }
        case .any:
            try RunMergeSort.sort(items, count: count) { try compareIsTrue(.less, key($0), key($1)) }
        }
    }

    private func reverse<Element>(_ items: UnsafeMutablePointer<Element>, _ count: Int) {
        var low = 0
        var high = count - 1
        while low < high {
            swap(&items[low], &items[high])
            low += 1
            high -= 1
        }
    }

    private func kind(of keys: UnsafeMutablePointer<Value>, _ count: Int) -> KeyKind {
        guard count > 0 else { return .smallInts }
        let first = keys[0]
        if first.isSmallInt {
            for index in 0..<count where !keys[index].isSmallInt { return .any }
            return .smallInts
        }
        if first.isDouble {
            for index in 0..<count where !keys[index].isDouble { return .any }
            return .doubles
        }
        let strings: TypeObject = session.types.str
        var isLatin = true
        for index in 0..<count {
            guard keys[index].isObject, keys[index].unsafeObject.type === strings else { return .any }
            if keys[index].unsafeAs(StrObject.self).width != 1 { isLatin = false }
        }
        return isLatin ? .latinStrings : .strings
    }
}

@inline(__always) private func isLess(latin left: StrObject, _ right: StrObject) -> Bool {
    let order = memcmp(left.storage, right.storage, min(left.count, right.count))
    return order == 0 ? left.count < right.count : order < 0
}

private func isLess(_ left: StrObject, _ right: StrObject) -> Bool {
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
        return left[index] < right[index]
    }
    return left.count < right.count
}

/// Operations on sets. Which table is gone through and when a new one is made decides the order of the result, so these
/// follow CPython step by step.
extension ThreadState {
    /// Whether a value is a set or frozenset (subclasses included).
    @inline(__always) func isSet(_ value: Value) -> Bool { value.isKind(.set) }

    /// The dict, when a value is exactly a dict.
    private func exactDict(_ value: Value) -> DictObject? {
        value.isObject && value.unsafeObject.type === session.types.dict ? value.unsafeAs(DictObject.self) : nil
    }

    /// The shape of results made from a set: plain, whatever subclass the set is of.
    private func plainShape(_ set: SetObject) -> Shape {
        set.type.isSubtype(of: session.types.frozenset) ? session.types.frozenset.rootShape
            : session.types.set.rootShape
    }

    /// A new plain set of an iterable's items.
    package func set(from iterable: Value, shape: Shape? = nil) throws -> SetObject {
        let result = SetObject(shape ?? session.types.set.rootShape)
        try update(result, iterable)
        return result
    }

    /// A plain copy; its order may differ from the original's, as in CPython.
    package func copy(_ set: SetObject) throws -> SetObject {
        let result = SetObject(plainShape(set))
        try result.merge(set, self)
        return result
    }

    /// Adds the items of an iterable.
    package func update(_ set: SetObject, _ iterable: Value) throws {
        if isSet(iterable) { return try set.merge(iterable.unsafeAs(SetObject.self), self) }
        if let dict = exactDict(iterable) {
            set.reserve(extra: dict.count)
            try forEachKey(dict) { try set.add($0, hash: $1, self) }
            return
        }
        try forEach(iterable) { try set.add($0, self) }
    }

    private func forEachKey(_ dict: DictObject, _ body: (Value, Int) throws -> Void) throws {
        var index = dict.nextEntry(0)
        while index >= 0 {
            let entry = dict.entries[index]
            try body(entry.key, entry.hash)
            index = dict.nextEntry(index + 1)
        }
    }

    func forEachItem(_ set: SetObject, _ body: (Value, Int) throws -> Void) throws {
        var index = set.nextEntry(0)
        while index >= 0 {
            let entry = set.table[index]
            try body(entry.key, entry.hash)
            index = set.nextEntry(index + 1)
        }
    }

    /// `left & right` for any iterable on the right.
    package func intersection(_ left: SetObject, _ right: Value) throws -> SetObject {
        if right == Value(left) { return try copy(left) }
        let result = SetObject(plainShape(left))
        if isSet(right) {
            var (smaller, larger) = (left, right.unsafeAs(SetObject.self))
            if larger.count > smaller.count { swap(&smaller, &larger) }
            // Now `smaller` is the one looked up in, `larger` the shorter one gone through.
            try forEachItem(larger) { if try smaller.contains($0, hash: $1, self) { try result.add($0, hash: $1, self) } }
            return result
        }
        try forEach(right) { key in
            let hash = try hash(key)
            if try left.contains(key, hash: hash, self) { try result.add(key, hash: hash, self) }
        }
        return result
    }

    /// `left - right` for any iterable on the right.
    package func difference(_ left: SetObject, _ right: Value) throws -> SetObject {
        let other = isSet(right) ? right.unsafeAs(SetObject.self) : nil
        let dict = exactDict(right)
        guard let otherCount = other?.count ?? dict?.count, left.count >> 2 <= otherCount else {
            let result = try copy(left)
            try removeAll(of: right, from: result)
            return result
        }
        let result = SetObject(plainShape(left))
        try forEachItem(left) { key, hash in
            let isShared =
                try other?.contains(key, hash: hash, self) ?? (dict.map { try $0.find(key, hash: hash, self) >= 0 } ?? false)
            if !isShared { try result.add(key, hash: hash, self) }
        }
        return result
    }

    /// `set -= other` for any iterable.
    package func removeAll(of other: Value, from set: SetObject) throws {
        if other == Value(set) { return set.removeAll() }
        if isSet(other) {
            var others = other.unsafeAs(SetObject.self)
            if others.count >> 3 > set.count { others = try intersection(set, other) }
            try forEachItem(others) { _ = try set.discard($0, hash: $1, self) }
        } else if let dict = exactDict(other) {
            try forEachKey(dict) { _ = try set.discard($0, hash: $1, self) }
        } else {
            try forEach(other) { _ = try set.discard($0, hash: hash($0), self) }
        }
        set.dropDummies()
    }

    /// `set ^= other` for any iterable.
    package func toggle(_ set: SetObject, _ other: Value) throws {
        if other == Value(set) { return set.removeAll() }
        if let dict = exactDict(other) {
            return try forEachKey(dict) {
                if try !set.discard($0, hash: $1, self) { try set.add($0, hash: $1, self) }
            }
        }
        let others = isSet(other) ? other.unsafeAs(SetObject.self) : try self.set(from: other, shape: plainShape(set))
        try forEachItem(others) {
            if try !set.discard($0, hash: $1, self) { try set.add($0, hash: $1, self) }
        }
    }

    /// `left ^ right` for any iterable on the right.
    package func symmetricDifference(_ left: SetObject, _ right: Value) throws -> SetObject {
        let result = try set(from: right, shape: plainShape(left))
        try toggle(result, Value(left))
        return result
    }

    /// Every item of `left` is in `right`.
    package func isSubset(_ left: SetObject, _ right: SetObject) throws -> Bool {
        if left.count > right.count { return false }
        var index = left.nextEntry(0)
        while index >= 0 {
            let entry = left.table[index]
            if try !right.contains(entry.key, hash: entry.hash, self) { return false }
            index = left.nextEntry(index + 1)
        }
        return true
    }

    /// No item in common.
    func areDisjoint(_ set: SetObject, _ other: Value) throws -> Bool {
        if isSet(other) {
            var (left, right) = (set, other.unsafeAs(SetObject.self))
            if left === right { return left.count == 0 }
            if right.count > left.count { swap(&left, &right) }
            var index = right.nextEntry(0)
            while index >= 0 {
                let entry = right.table[index]
                if try left.contains(entry.key, hash: entry.hash, self) { return false }
                index = right.nextEntry(index + 1)
            }
            return true
        }
        let iterator = try iterator(other)
        while let key = try next(iterator) {
            if try set.contains(key, hash: hash(key), self) { return false }
        }
        return true
    }

    /// The hash of a set for membership tests: an unhashable set is looked up as a frozenset would be.
    func hashForLookUp(_ key: Value) throws -> Int {
        if key.isKind(.set) && type(of: key).special(.hash).isNone {
            return hash(ofItems: key.unsafeAs(SetObject.self))
        }
        return try hash(key)
    }

    /// The hash of a frozenset, whatever the order of its items.
    func hash(ofItems set: SetObject) -> Int {
        if let known = set.cachedHash { return known }
        func spread(_ hash: Int) -> UInt64 {
            let bits = UInt64(bitPattern: Int64(hash))
            return ((bits ^ 89_869_747) ^ (bits << 16)) &* 3_644_798_167
        }
        var mixed: UInt64 = 0
        var index = set.nextEntry(0)
        while index >= 0 {
            mixed ^= spread(set.table[index].hash)
            index = set.nextEntry(index + 1)
        }
        mixed ^= (UInt64(set.count) &+ 1) &* 1_927_868_237
        mixed ^= (mixed >> 11) ^ (mixed >> 25)
        mixed = mixed &* 69069 &+ 907_133_923
        let hash = mixed == UInt64.max ? 590_923_713 : Int(truncatingIfNeeded: mixed)
        if set.type.isSubtype(of: session.types.frozenset) { set.cachedHash = hash }
        return hash
    }
}

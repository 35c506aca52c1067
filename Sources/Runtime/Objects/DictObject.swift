/// `dict`: entries in insertion order, found through an open-addressed index table.
///
/// Keys that are interned strings are found without calling anything; other keys may call `__eq__` of the language,
/// so those look-ups throw and re-check the table after each call.
public final class DictObject: Object {
    package struct Entry {
        /// Unbound in a deleted entry.
        package var key: Value
        package var value: Value
        package var hash: Int
    }

    package internal(set) var entries: UnsafeMutablePointer<Entry> {
        @inline(__always) get { storedEntries }
        @inline(__always) set { storedEntries = newValue }
    }
    final var storedEntries: UnsafeMutablePointer<Entry>
    /// Entries in use, deleted ones included.
    package internal(set) var used: Int {
        @inline(__always) get { storedUsed }
        @inline(__always) set { storedUsed = newValue }
    }
    final var storedUsed: Int = 0
    /// Entries before this one are deleted, so that taking the first items away one by one takes linear time.
    private var first = 0
    /// Number of items.
    package internal(set) var count: Int {
        @inline(__always) get { storedCount }
        @inline(__always) set { storedCount = newValue }
    }
    final var storedCount: Int = 0
    private var capacity: Int
    /// Entry number + 1 per bucket, 0 for a free one, -1 for a deleted one. A power of two in size; none at first.
    private var indices: UnsafeMutablePointer<Int32>?
    private var mask = 0
    /// Changes whenever the set of keys or their places change, never when only values do; unique among the session's
    /// dicts, for inline caches. 0: nobody relies on it.
    package internal(set) var keysVersion: UInt64 {
        @inline(__always) get { storedKeysVersion }
        @inline(__always) set { storedKeysVersion = newValue }
    }
    final var storedKeysVersion: UInt64 = 0

    package init(_ shape: Shape, capacity: Int = 0) {
        self.capacity = max(capacity, 0)
        storedEntries = .allocate(capacity: self.capacity)
        super.init(shape, kind: .dict)
    }

    deinit {
        entries.deallocate()
        indices?.deallocate()
    }

    package override func trace(_ heap: Heap) {
        for index in 0..<used {
            heap.mark(entries[index].key)
            heap.mark(entries[index].value)
        }
    }

    // MARK: Finding

    /// Entry number of an interned string key, or -1. Calls nothing. O(1).
    @inline(__always) package func find(interned name: StrObject) -> Int {
        guard let indices else { return -1 }
        let hash = name.hash
        let wanted = Value(name)
        var bucket = hash & mask
        var perturb = UInt(bitPattern: hash)
        while true {
            let index = Int(indices[bucket])
            if index == 0 { return -1 }
            if index > 0 {
                let entry = entries + (index &- 1)
                if entry.pointee.key == wanted { return index &- 1 }
                if entry.pointee.hash == hash, entry.pointee.key.isKind(.str),
                    entry.pointee.key.unsafeAs(StrObject.self).isEqual(to: name)
                {
                    return index &- 1
                }
            }
            perturb >>= 5
            bucket = (bucket &* 5 &+ Int(truncatingIfNeeded: perturb) &+ 1) & mask
        }
    }

    /// Entry number of a key with its hash, or -1. May call `__eq__`.
    package func find(_ key: Value, hash: Int, _ thread: ThreadState) throws -> Int {
        restart: while true {
            guard let indices else { return -1 }
            let version = structureVersion
            var bucket = hash & mask
            var perturb = UInt(bitPattern: hash)
            while true {
                let index = Int(indices[bucket])
                if index == 0 { return -1 }
                if index > 0 {
                    let entry = entries[index &- 1]
                    if entry.key == key { return index &- 1 }
                    if entry.hash == hash {
                        // A subclass of str may have an equality of its own.
                        let strings = thread.session.storedTypes.str
                        if entry.key.isKind(.str) && key.isKind(.str),
                            entry.key.unsafeObject.type === strings,
                            key.unsafeObject.type === strings
                        {
                            if entry.key.unsafeAs(StrObject.self).isEqual(to: key.unsafeAs(StrObject.self)) {
                                return index &- 1
                            }
                        } else {
                            let isSame = try thread.equals(entry.key, key)
                            // The comparison may have changed this dict.
                            if structureVersion != version { continue restart }
                            if isSame { return index &- 1 }
                        }
                    }
                }
                perturb >>= 5
                bucket = (bucket &* 5 &+ Int(truncatingIfNeeded: perturb) &+ 1) & mask
            }
        }
    }

    /// Counts every change of the table, for look-ups and iterators that call out.
    package internal(set) var structureVersion: Int {
        @inline(__always) get { storedStructureVersion }
        @inline(__always) set { storedStructureVersion = newValue }
    }
    final var storedStructureVersion: Int = 0

    /// The value of an interned string key, or unbound. Calls nothing.
    @inline(__always) package func value(interned name: StrObject) -> Value {
        let index = find(interned: name)
        return index < 0 ? .unbound : entries[index].value
    }

    /// The value of a key, or unbound.
    package func value(_ key: Value, _ thread: ThreadState) throws -> Value {
        let index = try find(key, hash: thread.hash(key), thread)
        return index < 0 ? .unbound : entries[index].value
    }

    // MARK: Changing

    /// Sets an interned string key. Calls nothing.
    package func set(interned name: StrObject, _ value: Value) {
        let index = find(interned: name)
        if index >= 0 {
            entries[index].value = value
        } else {
            insertNew(Value(name), hash: name.hash, value)
        }
    }

    /// Sets a key.
    package func set(_ key: Value, _ value: Value, _ thread: ThreadState) throws {
        try set(key, hash: thread.hash(key), value, thread)
    }

    /// Sets a key whose hash is known.
    package func set(_ key: Value, hash: Int, _ value: Value, _ thread: ThreadState) throws {
        let index = try find(key, hash: hash, thread)
        if index >= 0 {
            entries[index].value = value
        } else {
            insertNew(key, hash: hash, value)
        }
    }

    /// Sets the value of an entry found before, while nothing else changed.
    package func setValue(at index: Int, _ value: Value) { entries[index].value = value }

    /// Adds a key that is known to be absent. Amortised O(1).
    package func insertNew(_ key: Value, hash: Int, _ value: Value) {
        if used == capacity || indices == nil { grow() }
        let entry = used
        (entries + entry).initialize(to: Entry(key: key, value: value, hash: hash))
        used &+= 1
        count &+= 1
        place(entry, hash: hash)
        noteChange()
    }

    /// Removes an entry found before, while nothing else changed. O(1).
    package func remove(at index: Int) {
        guard let indices else { return }
        var bucket = entries[index].hash & mask
        var perturb = UInt(bitPattern: entries[index].hash)
        while Int(indices[bucket]) != index &+ 1 {
            perturb >>= 5
            bucket = (bucket &* 5 &+ Int(truncatingIfNeeded: perturb) &+ 1) & mask
        }
        indices[bucket] = -1
        entries[index] = Entry(key: .unbound, value: .unbound, hash: 0)
        count &-= 1
        if index == first { first &+= 1 }
        noteChange()
    }

    /// Removes and returns the last item; nil when there is none. Amortised O(1).
    package func popLast() -> (key: Value, value: Value)? {
        if count == 0 { return nil }
        var index = used &- 1
        // There is an item, so the search ends.
        while entries[index].key.isUnbound { index &-= 1 }
        let entry = entries[index]
        remove(at: index)
        // The room is not used again before the table is made anew: buckets marked as deleted must not add up.
        capacity &-= used &- index
        used = index
        first = min(first, used)
        return (entry.key, entry.value)
    }

    /// Removes an interned string key; false when it was absent.
    @discardableResult package func remove(interned name: StrObject) -> Bool {
        let index = find(interned: name)
        if index < 0 { return false }
        remove(at: index)
        return true
    }

    /// Removes everything. O(n).
    package func removeAll() {
        entries.deallocate()
        indices?.deallocate()
        capacity = 0
        entries = .allocate(capacity: 0)
        indices = nil
        mask = 0
        used = 0
        first = 0
        count = 0
        noteChange()
    }

    private func noteChange() {
        structureVersion &+= 1
        keysVersion = 0
    }

    /// The version for an inline cache, made when asked for.
    @inline(never) package func versionForCaching(_ session: Session) -> UInt64 {
        if keysVersion == 0 {
            session.lastKeysVersion &+= 1
            keysVersion = session.lastKeysVersion
        }
        return keysVersion
    }

    private func place(_ entry: Int, hash: Int) {
        guard let indices else { return }
        var bucket = hash & mask
        var perturb = UInt(bitPattern: hash)
        while indices[bucket] > 0 {
            perturb >>= 5
            bucket = (bucket &* 5 &+ Int(truncatingIfNeeded: perturb) &+ 1) & mask
        }
        indices[bucket] = Int32(truncatingIfNeeded: entry &+ 1)
    }

    /// Makes room for more entries; squeezes out deleted ones.
    @inline(never) private func grow() {
        let newCapacity = max(5, count &* 2)
        var buckets = 8
        while buckets &* 2 < newCapacity &* 3 { buckets &*= 2 }
        let moved = UnsafeMutablePointer<Entry>.allocate(capacity: newCapacity)
        var live = 0
        for index in 0..<used where !entries[index].key.isUnbound {
            (moved + live).initialize(to: entries[index])
            live &+= 1
        }
        if newCapacity > 64 { shape.heap.noteOutside(bytes: newCapacity &* 16) }
        entries.deallocate()
        indices?.deallocate()
        entries = moved
        used = live
        first = 0
        capacity = newCapacity
        let table = UnsafeMutablePointer<Int32>.allocate(capacity: buckets)
        table.initialize(repeating: 0, count: buckets)
        indices = table
        mask = buckets &- 1
        for index in 0..<live { place(index, hash: entries[index].hash) }
        structureVersion &+= 1
        keysVersion = 0
    }

    // MARK: Iterating

    /// The last live entry at or before `index`, or -1. Amortised O(1).
    package func previousEntry(_ index: Int) -> Int {
        var index = min(index, used &- 1)
        while index >= 0 && entries[index].key.isUnbound { index &-= 1 }
        return index
    }

    /// The first live entry at or after `index`, or -1. Amortised O(1).
    @inline(__always) package func nextEntry(_ index: Int) -> Int {
        var index = max(index, first)
        while index < used {
            if !entries[index].key.isUnbound { return index }
            index &+= 1
        }
        return -1
    }

    /// A shallow copy's contents put into this empty dict. O(n).
    package func copyEntries(from other: DictObject) {
        var index = other.nextEntry(0)
        while index >= 0 {
            let entry = other.entries[index]
            insertNew(entry.key, hash: entry.hash, entry.value)
            index = other.nextEntry(index &+ 1)
        }
    }
}

extension Session {
    /// A new empty dict.
    package func dict(capacity: Int = 0) -> DictObject {
        DictObject(types.dict.rootShape, capacity: capacity)
    }
}

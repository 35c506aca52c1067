/// `set` and `frozenset`: an open-addressed table that is gone through in table order.
///
/// Programs see that order, so the table grows, probes and forgets exactly as CPython's does (up to 9 neighbours
/// are tried, then a perturbed jump; places of removed items stay marked until they are used again or the table is
/// rebuilt).
public final class SetObject: Object {
    package struct Entry {
        /// Unbound in a free place, `SetObject.dummy` where an item was removed.
        package var key = Value.unbound
        package var hash = 0
    }

    /// Stands in for a removed key; no value of the language.
    package static let dummy = Value(bits: 1)
    private static let minimumSize = 8
    private static let linearProbes = 9
    private static let perturbShift: UInt = 5

    package private(set) var table: UnsafeMutablePointer<Entry>
    /// Size of the table less 1.
    package private(set) var mask = minimumSize - 1
    /// Places in use, dummies included.
    package private(set) var fill = 0
    /// Number of items.
    package private(set) var count = 0
    /// Where `pop` goes on searching.
    private var finger = 0
    /// Hash of a frozenset, once it is known.
    package var cachedHash: Int?
    /// Counts changes of the table, for look-ups that call out.
    package private(set) var version = 0

    /// An empty set.
    package init(_ shape: Shape) {
        table = .allocate(capacity: Self.minimumSize)
        table.initialize(repeating: Entry(), count: Self.minimumSize)
        super.init(shape, kind: .set)
    }

    deinit { table.deallocate() }

    package override func trace(_ heap: Heap) {
        for index in 0...mask { heap.mark(table[index].key) }
    }

    // MARK: Finding

    /// Place of a key with its hash, or -1. May call `__eq__`.
    package func find(_ key: Value, hash: Int, _ thread: ThreadState) throws -> Int {
        restart: while true {
            let version = version
            var perturb = UInt(bitPattern: hash)
            var index = UInt(bitPattern: hash) & UInt(mask)
            while true {
                var place = Int(bitPattern: index)
                let last = place &+ Self.linearProbes <= mask ? place &+ Self.linearProbes : place
                while place <= last {
                    let entry = table[place]
                    if entry.key.isUnbound { return -1 }
                    if entry.hash == hash && entry.key != Self.dummy {
                        if entry.key == key { return place }
                        let isSame = try thread.equals(entry.key, key)
                        if self.version != version { continue restart }
                        if isSame { return place }
                    }
                    place &+= 1
                }
                perturb >>= Self.perturbShift
                index = (index &* 5 &+ 1 &+ perturb) & UInt(mask)
            }
        }
    }

    package func contains(_ key: Value, hash: Int, _ thread: ThreadState) throws -> Bool {
        try find(key, hash: hash, thread) >= 0
    }

    // MARK: Changing

    /// Adds a key; true when it is new. Of the removed items' places on the way, the last one is used again.
    @discardableResult package func add(_ key: Value, hash: Int, _ thread: ThreadState) throws -> Bool {
        restart: while true {
            let version = version
            var perturb = UInt(bitPattern: hash)
            var index = UInt(bitPattern: hash) & UInt(mask)
            var reusable = -1
            while true {
                var place = Int(bitPattern: index)
                let last = place &+ Self.linearProbes <= mask ? place &+ Self.linearProbes : place
                while place <= last {
                    let entry = table[place]
                    if entry.key.isUnbound {
                        insert(Entry(key: key, hash: hash), at: place, reusing: reusable)
                        return true
                    }
                    if entry.key == Self.dummy {
                        reusable = place
                    } else if entry.hash == hash {
                        if entry.key == key { return false }
                        let isSame = try thread.equals(entry.key, key)
                        if self.version != version { continue restart }
                        if isSame { return false }
                    }
                    place &+= 1
                }
                perturb >>= Self.perturbShift
                index = (index &* 5 &+ 1 &+ perturb) & UInt(mask)
            }
        }
    }

    @inline(__always) private func insert(_ entry: Entry, at free: Int, reusing reusable: Int) {
        version &+= 1
        count &+= 1
        if reusable >= 0 {
            table[reusable] = entry
            return
        }
        table[free] = entry
        fill &+= 1
        if fill &* 5 >= mask &* 3 { resize(toHold: count > 50000 ? count &* 2 : count &* 4) }
    }

    /// Adds a key.
    @discardableResult package func add(_ key: Value, _ thread: ThreadState) throws -> Bool {
        try add(key, hash: thread.hash(key), thread)
    }

    /// Removes a key; false when it was absent.
    package func discard(_ key: Value, hash: Int, _ thread: ThreadState) throws -> Bool {
        let place = try find(key, hash: hash, thread)
        if place < 0 { return false }
        forget(place)
        return true
    }

    private func forget(_ place: Int) {
        table[place] = Entry(key: Self.dummy, hash: -1)
        count &-= 1
        version &+= 1
    }

    /// Removes some item; nil when there is none. Amortised O(1).
    package func pop() -> Value? {
        if count == 0 { return nil }
        var place = finger & mask
        while !isItem(place) { place = place == mask ? 0 : place &+ 1 }
        let key = table[place].key
        forget(place)
        finger = place &+ 1
        return key
    }

    /// Removes everything.
    package func removeAll() {
        table.deallocate()
        table = .allocate(capacity: Self.minimumSize)
        table.initialize(repeating: Entry(), count: Self.minimumSize)
        mask = Self.minimumSize - 1
        fill = 0
        count = 0
        version &+= 1
    }

    /// Rebuilds the table with the smallest size above `wanted`, without dummies. O(n).
    package func resize(toHold wanted: Int) {
        var size = Self.minimumSize
        while size <= wanted { size <<= 1 }
        if size == Self.minimumSize && mask == size &- 1 && fill == count { return }
        let old = table
        let oldMask = mask
        table = .allocate(capacity: size)
        table.initialize(repeating: Entry(), count: size)
        if size > 64 { shape.heap.noteOutside(bytes: size &* 8) }
        mask = size &- 1
        for index in 0...oldMask where !old[index].key.isUnbound && old[index].key != Self.dummy {
            place(old[index])
        }
        fill = count
        old.deallocate()
        version &+= 1
    }

    /// Puts an entry that is known to be absent into a table without dummies.
    private func place(_ entry: Entry) {
        var perturb = UInt(bitPattern: entry.hash)
        var index = UInt(bitPattern: entry.hash) & UInt(mask)
        while true {
            var place = Int(bitPattern: index)
            let last = place &+ Self.linearProbes <= mask ? place &+ Self.linearProbes : place
            while place <= last {
                if table[place].key.isUnbound {
                    table[place] = entry
                    return
                }
                place &+= 1
            }
            perturb >>= Self.perturbShift
            index = (index &* 5 &+ 1 &+ perturb) & UInt(mask)
        }
    }

    /// Makes room before `extra` more items come at once.
    package func reserve(extra: Int) {
        if (fill &+ extra) &* 5 >= mask &* 3 { resize(toHold: (count &+ extra) &* 2) }
    }

    /// Adds the items of another set. O(n).
    package func merge(_ other: SetObject, _ thread: ThreadState) throws {
        if other === self || other.count == 0 { return }
        reserve(extra: other.count)
        if fill == 0 {
            if mask == other.mask && other.fill == other.count {
                table.update(from: other.table, count: mask &+ 1)
            } else {
                for index in 0...other.mask where other.isItem(index) { place(other.table[index]) }
            }
            fill = other.count
            count = other.count
            version &+= 1
            return
        }
        var index = 0
        while index <= other.mask {
            let entry = other.table[index]
            if other.isItem(index) { try add(entry.key, hash: entry.hash, thread) }
            index &+= 1
        }
    }

    /// Rebuilds the table when more than a quarter of it are dummies.
    package func dropDummies() {
        if fill &- count > mask / 4 { resize(toHold: count > 50000 ? count &* 2 : count &* 4) }
    }

    /// Takes over the contents of another set, which takes this one's.
    package func exchangeContents(with other: SetObject) {
        swap(&table, &other.table)
        swap(&mask, &other.mask)
        swap(&fill, &other.fill)
        swap(&count, &other.count)
        version &+= 1
        other.version &+= 1
    }

    // MARK: Iterating

    @inline(__always) package func isItem(_ index: Int) -> Bool {
        !table[index].key.isUnbound && table[index].key != Self.dummy
    }

    /// The first item's place at or after `index`, or -1.
    @inline(__always) package func nextEntry(_ index: Int) -> Int {
        var index = index
        while index <= mask {
            if isItem(index) { return index }
            index &+= 1
        }
        return -1
    }
}

extension Session {
    /// A new empty set.
    package func set() -> SetObject { SetObject(types.set.rootShape) }
}

/// A set of registers: those that certainly hold a value.
struct BoundSet {
    private var low: UInt64 = 0
    private var high: [UInt64] = []

    func contains(_ register: Int) -> Bool {
        if register < 64 { return low >> UInt64(register) & 1 == 1 }
        let word = register / 64 - 1
        return word < high.count && high[word] >> UInt64(register % 64) & 1 == 1
    }

    mutating func insert(_ register: Int) {
        if register < 64 {
            low |= 1 << UInt64(register)
        } else {
            let word = register / 64 - 1
            while high.count <= word { high.append(0) }
            high[word] |= 1 << UInt64(register % 64)
        }
    }

    mutating func remove(_ register: Int) {
        if register < 64 {
            low &= ~(1 << UInt64(register))
        } else if register / 64 - 1 < high.count {
            high[register / 64 - 1] &= ~(1 << UInt64(register % 64))
        }
    }

    mutating func formIntersection(_ other: BoundSet) {
        low &= other.low
        if high.isEmpty { return }
        if high.count > other.high.count { high.removeLast(high.count - other.high.count) }
        for word in high.indices { high[word] &= other.high[word] }
    }

    mutating func subtract(_ other: BoundSet) {
        low &= ~other.low
        if high.isEmpty || other.high.isEmpty { return }
        for word in 0..<min(high.count, other.high.count) { high[word] &= ~other.high[word] }
    }
}

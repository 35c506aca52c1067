/// A node of a persistent map from context variables to values (a hash trie of 32 ways): setting a variable makes new
/// nodes along one path and shares all others, so copying a context takes constant time.
final class ContextNode: Object {
    /// Which of the 32 places are taken.
    private let bitmap: UInt32
    /// Two values a place: the variable and its value, or unbound and a deeper node.
    private let slots: UnsafeMutablePointer<Value>
    private let count: Int

    private init(_ shape: Shape, bitmap: UInt32) {
        self.bitmap = bitmap
        count = bitmap.nonzeroBitCount * 2
        slots = .allocate(capacity: count)
        slots.initialize(repeating: .unbound, count: count)
        super.init(shape)
    }

    deinit { slots.deallocate() }

    package override func trace(_ heap: Heap) { heap.mark(slots, count: count) }

    /// Objects do not move, so a variable's address is its hash; an odd factor keeps different ones different.
    private static func hash(_ variable: Value) -> UInt64 { variable.bits &* 0x9E37_79B9_7F4A_7C15 }

    private static func bit(_ hash: UInt64, _ depth: UInt64) -> UInt32 {
        // 13 levels of 5 bits use up the whole hash, the top bits first; equal hashes are equal variables.
        let shift = 59 &- Int64(depth &* 5)
        let digit = shift >= 0 ? hash >> UInt64(shift) : hash << UInt64(-shift)
        return 1 << UInt32(truncatingIfNeeded: digit & 31)
    }

    private func place(_ bit: UInt32) -> Int { (bitmap & (bit &- 1)).nonzeroBitCount * 2 }

    /// The variable's value, or unbound. O(log n).
    static func find(_ variable: Value, in root: Value) -> Value {
        let hash = hash(variable)
        var node = root
        var depth: UInt64 = 0
        while node.isObject {
            let bit = bit(hash, depth)
            let next = node.with(ContextNode.self) { node -> (Value, Bool) in
                if node.bitmap & bit == 0 { return (.unbound, true) }
                let place = node.place(bit)
                let key = node.slots[place]
                if key.isUnbound { return (node.slots[place + 1], false) }
                return (key == variable ? node.slots[place + 1] : .unbound, true)
            }
            if next.1 { return next.0 }
            node = next.0
            depth += 1
        }
        return .unbound
    }

    /// The root of a map with the variable set. O(log n).
    static func setting(_ variable: Value, _ value: Value, in root: Value, _ shape: Shape) -> Value {
        Value(setting(variable, hash(variable), value, in: root, depth: 0, shape))
    }

    private static func setting(
        _ variable: Value, _ hash: UInt64, _ value: Value, in old: Value, depth: UInt64, _ shape: Shape
    ) -> ContextNode {
        let bit = bit(hash, depth)
        guard let node = old.as(ContextNode.self) else {
            let made = ContextNode(shape, bitmap: bit)
            made.slots[0] = variable
            made.slots[1] = value
            return made
        }
        let place = node.place(bit)
        let copy = ContextNode(shape, bitmap: node.bitmap | bit)
        if node.bitmap & bit == 0 {
            copy.slots.update(from: node.slots, count: place)
            (copy.slots + place + 2).update(from: node.slots + place, count: node.count - place)
            copy.slots[place] = variable
            copy.slots[place + 1] = value
            return copy
        }
        copy.slots.update(from: node.slots, count: node.count)
        let key = node.slots[place]
        if key == variable {
            copy.slots[place + 1] = value
        } else {
            var deeper = node.slots[place + 1]
            if !key.isUnbound {
                deeper = Value(setting(key, Self.hash(key), deeper, in: .unbound, depth: depth + 1, shape))
            }
            copy.slots[place] = .unbound
            copy.slots[place + 1] = Value(
                setting(variable, hash, value, in: deeper, depth: depth + 1, shape))
        }
        return copy
    }

    /// The root of a map without the variable, which is set; unbound when none is left. O(log n).
    static func removing(_ variable: Value, from root: Value, _ shape: Shape) -> Value {
        removing(variable, hash(variable), from: root, depth: 0, shape)
    }

    private static func removing(
        _ variable: Value, _ hash: UInt64, from old: Value, depth: UInt64, _ shape: Shape
    ) -> Value {
        guard let node = old.as(ContextNode.self) else { return .unbound }
        let bit = bit(hash, depth)
        if node.bitmap & bit == 0 { return old }
        let place = node.place(bit)
        if node.slots[place].isUnbound {
            let deeper = removing(variable, hash, from: node.slots[place + 1], depth: depth + 1, shape)
            if deeper.isObject {
                let copy = ContextNode(shape, bitmap: node.bitmap)
                copy.slots.update(from: node.slots, count: node.count)
                copy.slots[place + 1] = deeper
                return Value(copy)
            }
        } else if node.slots[place] != variable {
            return old
        }
        if node.count == 2 { return .unbound }
        let copy = ContextNode(shape, bitmap: node.bitmap & ~bit)
        copy.slots.update(from: node.slots, count: place)
        (copy.slots + place).update(from: node.slots + place + 2, count: node.count - place - 2)
        return Value(copy)
    }

    /// All variables and values, in no order that means anything. O(n).
    static func forEach(in root: Value, _ body: (_ variable: Value, _ value: Value) -> Void) {
        guard let node = root.as(ContextNode.self) else { return }
        var index = 0
        while index < node.count {
            if node.slots[index].isUnbound {
                forEach(in: node.slots[index + 1], body)
            } else {
                body(node.slots[index], node.slots[index + 1])
            }
            index += 2
        }
    }
}

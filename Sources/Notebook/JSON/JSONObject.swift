/// The members of a JSON object, in the order they were added. Equality ignores that order.
public struct JSONObject: Sendable, Hashable, Sequence, ExpressibleByDictionaryLiteral {
    /// The members in order.
    public private(set) var members: [(key: JSONString, value: JSON)] = []
    /// Where each key stands; kept for larger objects only.
    private var positions: [JSONString: Int] = [:]

    private static let sizeToIndex = 12

    /// An empty object.
    public init() {}

    /// An object of these members; of several with the same key the last one counts.
    public init(_ members: some Sequence<(JSONString, JSON)>) {
        for (key, value) in members { set(key, to: value) }
    }

    /// An object of these members.
    public init(dictionaryLiteral elements: (JSONString, JSON)...) { self.init(elements) }

    /// The number of members.
    public var count: Int { members.count }

    /// True when there are no members.
    public var isEmpty: Bool { members.isEmpty }

    /// The keys in order.
    public var keys: [JSONString] { members.map(\.key) }

    /// The value of a key. Assigning nil removes the member; assigning to a new key appends it.
    public subscript(key: JSONString) -> JSON? {
        get { position(of: key).map { members[$0].value } }
        set {
            if let newValue { set(key, to: newValue) } else { remove(key) }
        }
    }

    /// The value of a key.
    public subscript(key: String) -> JSON? {
        get { self[JSONString(key)] }
        set { self[JSONString(key)] = newValue }
    }

    /// Removes a member and returns its value.
    @discardableResult
    public mutating func remove(_ key: JSONString) -> JSON? {
        guard let position = position(of: key) else { return nil }
        let value = members.remove(at: position).value
        positions.removeAll()
        indexIfLarge()
        return value
    }

    /// Replaces every value.
    public func mapValues(_ transform: (JSONString, JSON) throws -> JSON) rethrows -> JSONObject {
        var result = self
        for index in members.indices {
            result.members[index].value = try transform(members[index].key, members[index].value)
        }
        return result
    }

    /// Visits the members in order.
    public func makeIterator() -> IndexingIterator<[(key: JSONString, value: JSON)]> {
        members.makeIterator()
    }

    /// Equality of keys and values, whatever their order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.count == right.count && left.members.allSatisfy { right[$0.key] == $0.value }
    }

    /// Hashes the members, whatever their order.
    public func hash(into hasher: inout Hasher) {
        var combined = 0
        for (key, value) in members {
            var member = Hasher()
            member.combine(key)
            member.combine(value)
            combined ^= member.finalize()
        }
        hasher.combine(combined)
    }

    private mutating func set(_ key: JSONString, to value: JSON) {
        if let position = position(of: key) {
            members[position].value = value
        } else {
            members.append((key, value))
            if !positions.isEmpty { positions[key] = members.count - 1 } else { indexIfLarge() }
        }
    }

    private mutating func indexIfLarge() {
        guard members.count > Self.sizeToIndex else { return }
        for (index, member) in members.enumerated() { positions[member.key] = index }
    }

    private func position(of key: JSONString) -> Int? {
        positions.isEmpty ? members.firstIndex { $0.key == key } : positions[key]
    }
}

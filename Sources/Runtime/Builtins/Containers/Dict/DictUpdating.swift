/// Filling, copying and comparing dicts.
extension ThreadState {
    /// A plain dict with the same items. O(n).
    package func copy(_ dict: DictObject) -> DictObject {
        let result = session.dict(capacity: dict.count)
        result.copyEntries(from: dict)
        return result
    }

    /// What a missing key of a subclass of dict gives (`__missing__`), or KeyError.
    func missingItem(_ dict: DictObject, _ key: Value) throws -> Value {
        if dict.type !== session.types.dict, let result = try callSpecial(.missing, Value(dict), key) {
            return result
        }
        throw keyError(key)
    }

    /// `dict.update(source)`: a mapping (something with `keys`) or an iterable of pairs.
    package func update(_ dict: DictObject, _ source: Value) throws {
        if source.isKind(.dict), try !hasOwnIteration(source) { return try merge(dict, source.unsafeAs(DictObject.self)) }
        if let keys = try lookUpAttribute(source, session.names.keys) {
            return try merge(dict, mapping: source, keys: keys)
        }
        try mergePairs(dict, source)
    }

    /// `{**source}`: TypeError unless the source is a mapping.
    package func updateFromMapping(_ dict: DictObject, _ source: Value) throws {
        if source.isKind(.dict), try !hasOwnIteration(source) { return try merge(dict, source.unsafeAs(DictObject.self)) }
        guard let keys = try lookUpAttribute(source, session.names.keys) else {
            throw typeError("'\(type(of: source).name)' object is not a mapping")
        }
        try merge(dict, mapping: source, keys: keys)
    }

    /// A subclass of dict that iterates in its own way is asked for its keys.
    private func hasOwnIteration(_ source: Value) throws -> Bool {
        let type = type(of: source)
        return type !== session.types.dict && type.special(.iter) != session.types.dict.special(.iter)
    }

    private func merge(_ dict: DictObject, _ other: DictObject) throws {
        if dict === other || other.count == 0 { return }
        if dict.count == 0 && dict.used == 0 { return dict.copyEntries(from: other) }
        var index = other.nextEntry(0)
        while index >= 0 {
            let entry = other.entries[index]
            let version = other.structureVersion
            try dict.set(entry.key, hash: entry.hash, entry.value, self)
            if other.structureVersion != version { throw runtimeError("dict mutated during update") }
            index = other.nextEntry(index + 1)
        }
    }

    private func merge(_ dict: DictObject, mapping: Value, keys: Value) throws {
        let iterator = try iterator(call(keys))
        while let key = try next(iterator) { try dict.set(key, getItem(mapping, key), self) }
    }

    private func mergePairs(_ dict: DictObject, _ pairs: Value) throws {
        let iterator = try iterator(pairs)
        var number = 0
        while let item = try next(iterator) {
            let pair: ListObject
            do {
                pair = try listFromIterable(item)
            } catch let error as PythonError where matches(error, .typeError) {
                throw typeError("cannot convert dictionary update sequence element #\(number) to a sequence")
            }
            guard pair.count == 2 else {
                throw valueError(
                    "dictionary update sequence element #\(number) has length \(pair.count); 2 is required")
            }
            let key = pair[0]
            let value = pair[1]
            try dict.set(key, value, self)
            number += 1
        }
    }

    /// Same keys with equal values.
    func dictsAreEqual(_ left: DictObject, _ right: DictObject) throws -> Bool {
        if left.count != right.count { return false }
        try checkNativeStack()
        var index = left.nextEntry(0)
        while index >= 0 {
            let entry = left.entries[index]
            let found = try right.find(entry.key, hash: entry.hash, self)
            if found < 0 { return false }
            if try !equals(right.entries[found].value, entry.value) { return false }
            index = left.nextEntry(index + 1)
        }
        return true
    }
}

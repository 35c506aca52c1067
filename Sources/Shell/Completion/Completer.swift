import Runtime

/// Finds the names that complete a word. Runs no code of the language: attributes are looked up where they are stored,
/// properties and the like are not asked.
struct Completer {
    let session: Session
    let namespace: DictObject

    /// Completions of a word, in order. `textBefore`: the line up to it.
    func complete(_ word: String, after textBefore: String) -> [String] {
        let words = textBefore.split(whereSeparator: { $0 == " " || $0 == "\t" })
        if words.first == "import" || words.first == "from" && words.count == 1 { return modules(word) }
        if words.first == "from", words.count >= 3, words[2] == "import" {
            guard let module = loadedModule(String(words[1])) else { return [] }
            return select(attributes(of: Value(module)), word)
        }
        guard let dot = word.lastIndex(of: ".") else { return select(names, word) }
        let base = word[..<dot]
        guard let object = resolve(base) else { return [] }
        return select(attributes(of: object), String(word[word.index(after: dot)...])).map { base + "." + $0 }
    }

    /// The names that begin with a prefix; private ones only when it begins like one.
    private func select(_ names: Set<String>, _ prefix: String) -> [String] {
        names.filter { $0.hasPrefix(prefix) && (prefix.hasPrefix("_") || !$0.hasPrefix("_")) }.sorted()
    }

    // MARK: Names

    private static let keywords: Set<String> = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ]

    private var names: Set<String> {
        var found = Self.keywords
        for space in [namespace, session.builtins.namespace, session.prelude as DictObject] {
            found.formUnion(keys(of: space))
        }
        return found
    }

    private func keys(of dictionary: DictObject) -> [String] {
        (0..<dictionary.used).compactMap { index in
            let key = dictionary.entries[index].key
            return key.isKind(.str) ? key.unsafeAs(StrObject.self).text : nil
        }
    }

    private func find(_ name: Substring) -> Value? {
        let name = session.intern(String(name))
        for space in [namespace, session.builtins.namespace] {
            let value = space.value(interned: name)
            if !value.isUnbound { return value }
        }
        let entry = session.prelude.value(interned: name)
        return entry.isUnbound ? nil : try? session.resolvePrelude(entry, session.mainThread)
    }

    /// The value of a dotted name.
    private func resolve(_ path: Substring) -> Value? {
        let parts = path.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = parts.first, var value = find(first) else { return nil }
        for part in parts.dropFirst() {
            guard let next = storedAttribute(of: value, session.intern(String(part))) else { return nil }
            value = next
        }
        return value
    }

    // MARK: Attributes

    private func storedAttribute(of value: Value, _ name: StrObject) -> Value? {
        let thread: ThreadState = session.mainThread
        if let type = value.as(TypeObject.self) {
            let found = type.lookUp(name)
            return found.isUnbound ? nil : found
        }
        if value.isObject {
            let own = thread.instanceAttribute(value.unsafeObject, name)
            if !own.isUnbound { return own }
        }
        let inherited = thread.type(of: value).lookUp(name)
        if inherited.isUnbound { return nil }
        // What the type computes would have to be called.
        return thread.type(of: inherited).special(.get).isUnbound ? inherited : nil
    }

    private func attributes(of value: Value) -> Set<String> {
        let thread: ThreadState = session.mainThread
        if let module = value.as(ModuleObject.self) { return Set(keys(of: module.namespace)) }
        var found: Set<String> = []
        for type in value.as(TypeObject.self)?.mro ?? thread.type(of: value).mro {
            found.formUnion(keys(of: type.namespace))
        }
        if value.isObject, value.as(TypeObject.self) == nil { found.formUnion(ownAttributes(of: value.unsafeObject)) }
        return found
    }

    private func ownAttributes(of object: Object) -> [String] {
        guard let own = session.mainThread.copyOfInstanceAttributes(object) else { return [] }
        return keys(of: own)
    }

    // MARK: Modules

    private func loadedModule(_ name: String) -> ModuleObject? {
        session.modules.value(interned: session.intern(name)).as(ModuleObject.self)
    }

    private func modules(_ prefix: String) -> [String] {
        var found = Set(session.moduleMakers.keys)
        found.formUnion(keys(of: session.modules))
        found.remove("__main__")
        if !prefix.contains(".") { found = found.filter { !$0.contains(".") } }
        return select(found, prefix)
    }
}

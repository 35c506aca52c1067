/// "Did you mean" for names that do not exist.
extension ThreadState {
    /// What to add to the text of an AttributeError, NameError or ImportError; often nothing.
    package func suggestion(for exception: ExceptionObject) -> String {
        let value = Value(exception)
        if isInstance(value, session.exceptionType(.importError)) {
            guard let wrong = exception.field(ImportErrorField.nameFrom).as(StrObject.self) else { return "" }
            let module = exception.field(ImportErrorField.name)
            guard let name = module.as(StrObject.self) else { return "" }
            let found = session.modules.value(interned: session.intern(name))
            return found.isUnbound
                ? "" : sentence(closest(to: wrong.text, among: attributeNames(found, wrong.text)))
        }
        if isInstance(value, session.exceptionType(.nameError)) {
            guard let wrong = exception.field(0).as(StrObject.self)?.text else { return "" }
            let suggestion = nameSuggestion(wrong, exception)
            guard standardModuleNames.contains(wrong) else { return sentence(suggestion) }
            if suggestion == nil { return ". Did you forget to import '\(wrong)'?" }
            return sentence(suggestion) + " Or did you forget to import '\(wrong)'?"
        }
        if isInstance(value, session.exceptionType(.attributeError)) {
            guard let wrong = exception.field(0).as(StrObject.self)?.text else { return "" }
            let object = exception.fields.count > 1 ? exception.fields[1] : .unbound
            if object.isUnbound { return "" }
            let isOwn = isSelf(object, innermostLocals(exception))
            return sentence(closest(to: wrong, among: attributeNames(object, wrong, showsPrivate: isOwn)))
        }
        return ""
    }

    /// The candidate most like a name, if any is near enough.
    package func suggestion(for name: String, among candidates: [String]) -> String? {
        closest(to: name, among: candidates, below: Int.max)
    }

    private func sentence(_ suggestion: String?) -> String {
        suggestion.map { ". Did you mean: '\($0)'?" } ?? ""
    }

    private func innermostLocals(_ exception: ExceptionObject) -> TracebackObject? {
        var current = exception.traceback.as(TracebackObject.self)
        while let next = current?.next.as(TracebackObject.self) { current = next }
        return current
    }

    private func isSelf(_ object: Value, _ traceback: TracebackObject?) -> Bool {
        guard let locals = traceback?.frameObject(session).locals else { return false }
        return locals.value(interned: session.intern("self")) == object
    }

    /// `dir(object)`; names with an underscore only when one is asked for.
    private func attributeNames(_ object: Value, _ wrong: String, showsPrivate: Bool = false) -> [String] {
        guard let names = try? listOfAttributeNames(object) else { return [] }
        let texts = (0..<names.count).compactMap { names[$0].as(StrObject.self)?.text }
        return wrong.hasPrefix("_") || showsPrivate ? texts : texts.filter { !$0.hasPrefix("_") }
    }

    private func listOfAttributeNames(_ object: Value) throws -> ListObject {
        let function = session.builtins.namespace.value(interned: session.intern("dir"))
        let list = try call(function, object)
        return list.as(ListObject.self) ?? session.list([])
    }

    private func nameSuggestion(_ wrong: String, _ exception: ExceptionObject) -> String? {
        guard let traceback = innermostLocals(exception) else { return nil }
        let frame = traceback.frameObject(session)
        let owner = frame.locals.value(interned: session.intern("self"))
        if !owner.isUnbound, (try? lookUpAttribute(owner, session.intern(wrong))) ?? nil != nil {
            return "self.\(wrong)"
        }
        var names: [String] = []
        var dicts = [frame.globals, session.builtins.namespace]
        if frame.locals !== frame.globals { dicts.insert(frame.locals, at: 0) }
        for dict in dicts {
            var index = dict.nextEntry(0)
            while index >= 0 {
                if let name = dict.entries[index].key.as(StrObject.self)?.text { names.append(name) }
                index = dict.nextEntry(index + 1)
            }
        }
        return closest(to: wrong, among: names)
    }

    /// The first of the names with the least distance, if any is near enough: nearer than `bound`, which is the length of
    /// the wrong name unless given.
    private func closest(to wrong: String, among names: [String], below bound: Int? = nil) -> String? {
        if names.count > 750 { return nil }
        let wanted = Array(wrong.unicodeScalars)
        if wanted.count > 40 { return nil }
        var best = bound ?? wanted.count
        var suggestion: String?
        for name in names where name != wrong {
            let candidate = Array(name.unicodeScalars)
            // At most a third of the characters may differ, and it must beat what was found before.
            let limit = min((candidate.count + wanted.count + 3) * 2 / 6, best - 1)
            let distance = editDistance(wanted, candidate, limit: limit)
            if distance > limit { continue }
            if suggestion == nil || distance < best {
                suggestion = name
                best = distance
            }
        }
        return suggestion
    }
}

/// Edit distance where a change costs 2, one of case only 1; a number above `limit` when it is more than that.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int {
    if left == right { return 0 }
    var first = left[...]
    var second = right[...]
    while let x = first.first, let y = second.first, x == y {
        first = first.dropFirst()
        second = second.dropFirst()
    }
    while let x = first.last, let y = second.last, x == y {
        first = first.dropLast()
        second = second.dropLast()
    }
    if first.isEmpty || second.isEmpty { return 2 * (first.count + second.count) }
    if first.count > 40 || second.count > 40 { return limit + 1 }
    if second.count < first.count { swap(&first, &second) }
    if (second.count - first.count) * 2 > limit { return limit + 1 }
    let columns = Array(first)
    var row = (1...columns.count).map { $0 * 2 }
    var result = 0
    for (line, character) in second.enumerated() {
        var diagonal = line * 2
        result = diagonal
        var least = Int.max
        for (column, other) in columns.enumerated() {
            let substitute = diagonal + substitutionCost(character, other)
            diagonal = row[column]
            let insertOrDelete = min(result, diagonal) + 2
            result = min(insertOrDelete, substitute)
            row[column] = result
            least = min(least, result)
        }
        if least > limit { return limit + 1 }
    }
    return result
}

private func substitutionCost(_ x: Unicode.Scalar, _ y: Unicode.Scalar) -> Int {
    if x == y { return 0 }
    func lower(_ scalar: Unicode.Scalar) -> UInt32 {
        (65...90).contains(scalar.value) ? scalar.value + 32 : scalar.value
    }
    return lower(x) == lower(y) ? 1 : 2
}

/// Finding, counting, replacing, prefixes and suffixes.
func defineStrSearchMethods(_ builder: TypeBuilder) {
    builder.method("find", "self, sub, start=None, end=None, /") { t, a in
        let (start, end) = try t.searchRange(a, "find")
        return t.int(a[0].str.find(a[1].str, from: start, to: end))
    }
    builder.method("rfind", "self, sub, start=None, end=None, /") { t, a in
        let (start, end) = try t.searchRange(a, "rfind")
        return t.int(a[0].str.findLast(a[1].str, from: start, to: end))
    }
    builder.method("index", "self, sub, start=None, end=None, /") { t, a in
        let (start, end) = try t.searchRange(a, "index")
        let place = a[0].str.find(a[1].str, from: start, to: end)
        if place < 0 { throw t.valueError("substring not found") }
        return t.int(place)
    }
    builder.method("rindex", "self, sub, start=None, end=None, /") { t, a in
        let (start, end) = try t.searchRange(a, "rindex")
        let place = a[0].str.findLast(a[1].str, from: start, to: end)
        if place < 0 { throw t.valueError("substring not found") }
        return t.int(place)
    }
    builder.method("count", "self, sub, start=None, end=None, /") { t, a in
        let (start, end) = try t.searchRange(a, "count")
        return t.int(a[0].str.occurrences(of: a[1].str, from: start, to: end))
    }
    builder.method("startswith", "self, prefix, start=None, end=None, /") { t, a in
        try t.matchesAffix(a, "startswith") { text, affix, start, _ in text.matches(affix, at: start) }
    }
    builder.method("endswith", "self, suffix, start=None, end=None, /") { t, a in
        try t.matchesAffix(a, "endswith") { text, affix, _, end in text.matches(affix, at: end - affix.count) }
    }
    builder.method("replace", "self, old, new, /, count=-1") { t, a in
        let old = try t.expectStrArgument(a[1], "replace", 1)
        let new = try t.expectStrArgument(a[2], "replace", 2)
        return Value(try t.replaced(a[0].str, old, new, limit: t.toIndex(a[3])))
    }
    builder.method("removeprefix", "self, prefix, /") { t, a in
        let prefix = try t.expectStrArgument(a[1], "removeprefix")
        let text = a[0].str
        if prefix.count > 0 && text.matches(prefix, at: 0) {
            return Value(t.session.slice(text, prefix.count..<text.count))
        }
        return Value(t.plainString(text))
    }
    builder.method("removesuffix", "self, suffix, /") { t, a in
        let suffix = try t.expectStrArgument(a[1], "removesuffix")
        let text = a[0].str
        if suffix.count > 0 && text.matches(suffix, at: text.count - suffix.count) {
            return Value(t.session.slice(text, 0..<text.count - suffix.count))
        }
        return Value(t.plainString(text))
    }
}

extension ThreadState {
    /// A str argument, or TypeError "METHOD() argument N must be str, not T".
    func expectStrArgument(_ value: Value, _ method: String, _ position: Int) throws -> StrObject {
        guard value.isKind(.str) else {
            throw typeError("\(method)() argument \(position) must be str, not \(type(of: value).name)")
        }
        return value.str
    }

    /// Positions that bounds stand for in a sequence of `length` items. The start may lie beyond the end.
    func searchRange(_ start: Value, _ end: Value, length: Int) throws -> (Int, Int) {
        var first = start.isNoneOrUnbound ? 0 : try clampedIndex(start)
        var last = end.isNoneOrUnbound ? length : try clampedIndex(end)
        if last > length {
            last = length
        } else if last < 0 {
            last = max(0, last &+ length)
        }
        if first < 0 { first = max(0, first &+ length) }
        return (first, last)
    }

    /// The range of a search method's arguments (self, sub, start, end); checks `sub`.
    fileprivate func searchRange(_ a: Arguments, _ method: String) throws -> (Int, Int) {
        _ = try expectStrArgument(a[1], method, 1)
        return try searchRange(a[2], a[3], length: a[0].str.count)
    }

    fileprivate func matchesAffix(
        _ a: Arguments, _ method: String, _ matches: (StrObject, StrObject, Int, Int) -> Bool
    ) throws -> Value {
        let text = a[0].str
        let (start, end) = try searchRange(a[2], a[3], length: text.count)
        func test(_ affix: StrObject) -> Bool {
            start <= end && affix.count <= end - start && matches(text, affix, start, end)
        }
        if a[1].isKind(.str) { return Value(test(a[1].str)) }
        guard a[1].isKind(.tuple) else {
            throw typeError("\(method) first arg must be str or a tuple of str, not \(type(of: a[1]).name)")
        }
        let tuple = a[1].unsafeAs(TupleObject.self)
        for index in 0..<tuple.count {
            guard tuple[index].isKind(.str) else {
                throw typeError("tuple for \(method) must only contain str, not \(type(of: tuple[index]).name)")
            }
            if test(tuple[index].str) { return .true }
        }
        return .false
    }

    /// `text.replace(old, new, limit)`; negative: no limit.
    package func replaced(_ text: StrObject, _ old: StrObject, _ new: StrObject, limit: Int) throws -> StrObject {
        var limit = limit < 0 ? Int.max : limit
        if limit == 0 || old.width > text.width || old.count > text.count { return plainString(text) }
        if old.count == 0 { return interleaved(text, new, limit: limit) }
        var place = text.find(old, from: 0, to: text.count)
        if place < 0 { return plainString(text) }
        if new.count > old.count {
            let occurrences = min(limit, text.occurrences(of: old, from: place, to: text.count))
            let (added, overflow) = (new.count - old.count).multipliedReportingOverflow(by: occurrences)
            if overflow || added > 1 << 34 { throw error(.memoryError) }
        }
        var builder = StringBuilder(capacity: text.count)
        var start = 0
        while place >= 0 && limit > 0 {
            builder.append(text, start..<place)
            builder.append(new)
            start = place + old.count
            limit -= 1
            place = text.find(old, from: start, to: text.count)
        }
        builder.append(text, start..<text.count)
        return builder.string(session)
    }

    /// Puts `new` before each character and at the end.
    private func interleaved(_ text: StrObject, _ new: StrObject, limit: Int) -> StrObject {
        if new.count == 0 { return plainString(text) }
        var builder = StringBuilder(capacity: text.count + new.count * min(limit, text.count + 1))
        var rest = limit
        for index in 0..<text.count {
            if rest > 0 { builder.append(new) }
            rest -= 1
            builder.append(codePoint: text[index])
        }
        if rest > 0 { builder.append(new) }
        return builder.string(session)
    }
}

/// Splitting, joining, stripping.
func defineStrSplitMethods(_ builder: TypeBuilder) {
    builder.method("split", "self, /, sep=None, maxsplit=-1") { t, a in
        let limit = try t.toIndex(a[2])
        guard let separator = try t.separator(a[1]) else { return Value(t.splitAtSpace(a[0].str, limit)) }
        return Value(t.split(a[0].str, separator, limit))
    }
    builder.method("rsplit", "self, /, sep=None, maxsplit=-1") { t, a in
        let limit = try t.toIndex(a[2])
        guard let separator = try t.separator(a[1]) else { return Value(t.splitAtSpaceFromEnd(a[0].str, limit)) }
        return Value(t.splitFromEnd(a[0].str, separator, limit))
    }
    builder.method("splitlines", "self, /, keepends=False") { t, a in
        Value(t.splitLines(a[0].str, keepsEnds: try t.isTrue(a[1])))
    }
    builder.method("partition", "self, sep, /") { t, a in
        let (text, separator) = (a[0].str, try t.partitionSeparator(a[1]))
        let place = text.find(separator, from: 0, to: text.count)
        let empty = Value(t.session.emptyString)
        if place < 0 { return Value(t.session.tuple([Value(t.plainString(text)), empty, empty])) }
        return t.partition(text, separator, place)
    }
    builder.method("rpartition", "self, sep, /") { t, a in
        let (text, separator) = (a[0].str, try t.partitionSeparator(a[1]))
        let place = text.findLast(separator, from: 0, to: text.count)
        let empty = Value(t.session.emptyString)
        if place < 0 { return Value(t.session.tuple([empty, empty, Value(t.plainString(text))])) }
        return t.partition(text, separator, place)
    }
    builder.method("join", "self, iterable, /") { t, a in Value(try t.joined(a[0].str, a[1])) }
    builder.method("strip", "self, chars=None, /") { t, a in
        Value(try t.stripped(a[0].str, a[1], "strip", atStart: true, atEnd: true))
    }
    builder.method("lstrip", "self, chars=None, /") { t, a in
        Value(try t.stripped(a[0].str, a[1], "lstrip", atStart: true, atEnd: false))
    }
    builder.method("rstrip", "self, chars=None, /") { t, a in
        Value(try t.stripped(a[0].str, a[1], "rstrip", atStart: false, atEnd: true))
    }
}

extension ThreadState {
    /// A separator argument; nil for None.
    fileprivate func separator(_ value: Value) throws -> StrObject? {
        if value.isNone { return nil }
        guard value.isKind(.str) else { throw typeError("must be str or None, not \(type(of: value).name)") }
        if value.str.count == 0 { throw valueError("empty separator") }
        return value.str
    }

    fileprivate func partitionSeparator(_ value: Value) throws -> StrObject {
        guard value.isKind(.str) else { throw typeError("must be str, not \(type(of: value).name)") }
        if value.str.count == 0 { throw valueError("empty separator") }
        return value.str
    }

    fileprivate func partition(_ text: StrObject, _ separator: StrObject, _ place: Int) -> Value {
        Value(
            session.tuple([
                Value(session.slice(text, 0..<place)), Value(plainString(separator)),
                Value(session.slice(text, place + separator.count..<text.count)),
            ]))
    }

    fileprivate func split(_ text: StrObject, _ separator: StrObject, _ limit: Int) -> ListObject {
        let list = session.list([])
        var rest = limit < 0 ? Int.max : limit
        var start = 0
        while rest > 0 {
            let place = text.find(separator, from: start, to: text.count)
            if place < 0 { break }
            list.append(Value(session.slice(text, start..<place)))
            start = place + separator.count
            rest -= 1
        }
        list.append(Value(start == 0 ? plainString(text) : session.slice(text, start..<text.count)))
        return list
    }

    fileprivate func splitFromEnd(_ text: StrObject, _ separator: StrObject, _ limit: Int) -> ListObject {
        var parts: [Range<Int>] = []
        var rest = limit < 0 ? Int.max : limit
        var end = text.count
        while rest > 0 {
            let place = text.findLast(separator, from: 0, to: end)
            if place < 0 { break }
            parts.append(place + separator.count..<end)
            end = place
            rest -= 1
        }
        parts.append(0..<end)
        return list(of: text, parts.reversed())
    }

    private func list(of text: StrObject, _ parts: some Sequence<Range<Int>>) -> ListObject {
        let list = session.list([])
        for part in parts { list.append(Value(session.slice(text, part))) }
        return list
    }

    fileprivate func splitAtSpace(_ text: StrObject, _ limit: Int) -> ListObject {
        let list = session.list([])
        let count = text.count
        var rest = limit < 0 ? Int.max : limit
        var index = 0
        while true {
            while index < count && CharacterData.isSpace(text[index]) { index += 1 }
            if index == count { break }
            let start = index
            if rest == 0 {
                // The remainder keeps its trailing blanks.
                list.append(Value(session.slice(text, start..<count)))
                break
            }
            while index < count && !CharacterData.isSpace(text[index]) { index += 1 }
            list.append(Value(session.slice(text, start..<index)))
            rest -= 1
        }
        return list
    }

    fileprivate func splitAtSpaceFromEnd(_ text: StrObject, _ limit: Int) -> ListObject {
        var parts: [Range<Int>] = []
        var rest = limit < 0 ? Int.max : limit
        var end = text.count
        while true {
            while end > 0 && CharacterData.isSpace(text[end - 1]) { end -= 1 }
            if end == 0 { break }
            if rest == 0 {
                parts.append(0..<end)
                break
            }
            var start = end
            while start > 0 && !CharacterData.isSpace(text[start - 1]) { start -= 1 }
            parts.append(start..<end)
            end = start
            rest -= 1
        }
        return list(of: text, parts.reversed())
    }

    fileprivate func splitLines(_ text: StrObject, keepsEnds: Bool) -> ListObject {
        let list = session.list([])
        let count = text.count
        var start = 0
        while start < count {
            var end = start
            while end < count && !CharacterData.isLineBreak(text[end]) { end += 1 }
            var next = end
            if next < count {
                next += text[next] == 13 && next + 1 < count && text[next + 1] == 10 ? 2 : 1
            }
            list.append(Value(session.slice(text, start..<(keepsEnds ? next : end))))
            start = next
        }
        return list
    }

    /// `separator.join(iterable)`
    package func joined(_ separator: StrObject, _ iterable: Value) throws -> StrObject {
        let kind = iterable.isObject ? iterable.unsafeKind : .other
        if kind != .list && kind != .tuple && type(of: iterable).special(.iter).isUnbound
            && type(of: iterable).special(.getitem).isUnbound
        {
            throw typeError("can only join an iterable")
        }
        // A list of its own keeps the items alive and cannot change underfoot.
        let items: ListObject
        if kind == .list && iterable.unsafeObject.type === session.types.list {
            items = iterable.unsafeAs(ListObject.self)
        } else {
            items = try listFromIterable(iterable)
        }
        if items.count == 0 { return session.emptyString }
        var length = 0
        for index in 0..<items.count {
            guard items[index].isKind(.str) else {
                throw typeError(
                    "sequence item \(index): expected str instance, \(type(of: items[index]).name) found")
            }
            length += items[index].str.count
        }
        if items.count == 1 && items[0].str.type === session.types.str { return items[0].str }
        let (separators, overflow) = separator.count.multipliedReportingOverflow(by: items.count - 1)
        if overflow || length + separators > 1 << 34 {
            throw overflowError("join() result is too long for a Python string")
        }
        var builder = StringBuilder(capacity: length + separators)
        for index in 0..<items.count {
            if index > 0 { builder.append(separator) }
            builder.append(items[index].str)
        }
        return builder.string(session)
    }

    fileprivate func stripped(
        _ text: StrObject, _ characters: Value, _ method: String, atStart: Bool, atEnd: Bool
    ) throws -> StrObject {
        let isStripped: (UInt32) -> Bool
        if characters.isNone {
            isStripped = CharacterData.isSpace
        } else {
            guard characters.isKind(.str) else { throw typeError("\(method) arg must be None or str") }
            let set = characters.str
            isStripped = { point in
                for index in 0..<set.count where set[index] == point { return true }
                return false
            }
        }
        var start = 0
        var end = text.count
        if atStart { while start < end && isStripped(text[start]) { start += 1 } }
        if atEnd { while start < end && isStripped(text[end - 1]) { end -= 1 } }
        return session.slice(text, start..<end)
    }
}

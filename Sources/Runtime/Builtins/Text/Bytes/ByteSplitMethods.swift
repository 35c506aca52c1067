/// Splitting, joining, stripping of bytes and bytearray.
func defineByteSplitMethods(_ builder: TypeBuilder) {
    builder.method("split", "self, /, sep=None, maxsplit=-1") { t, a in
        let limit = try t.toIndex(a[2])
        guard let separator = try t.byteSeparator(a[1]) else {
            return t.parts(of: a[0], splitAtSpace(t.raw(a[0]), limit))
        }
        var parts: [Range<Int>] = []
        var rest = limit < 0 ? Int.max : limit
        var start = 0
        while rest > 0 {
            let place = t.find(separator, in: t.raw(a[0]), from: start)
            if place < 0 { break }
            parts.append(start..<place)
            start = place + separator.count
            rest -= 1
        }
        return t.parts(of: a[0], parts + [start..<t.raw(a[0]).count])
    }
    builder.method("rsplit", "self, /, sep=None, maxsplit=-1") { t, a in
        let limit = try t.toIndex(a[2])
        guard let separator = try t.byteSeparator(a[1]) else {
            return t.parts(of: a[0], splitAtSpaceFromEnd(t.raw(a[0]), limit))
        }
        var parts: [Range<Int>] = []
        var rest = limit < 0 ? Int.max : limit
        var end = t.raw(a[0]).count
        while rest > 0 {
            let place = t.findLast(separator, in: t.raw(a[0]), from: 0, to: end)
            if place < 0 { break }
            parts.append(place + separator.count..<end)
            end = place
            rest -= 1
        }
        return t.parts(of: a[0], (parts + [0..<end]).reversed())
    }
    builder.method("splitlines", "self, /, keepends=False") { t, a in
        let keepsEnds = try t.isTrue(a[1])
        let text = t.raw(a[0])
        var parts: [Range<Int>] = []
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count && text[end] != 10 && text[end] != 13 { end += 1 }
            var next = end
            if next < text.count {
                next += text[next] == 13 && next + 1 < text.count && text[next + 1] == 10 ? 2 : 1
            }
            parts.append(start..<(keepsEnds ? next : end))
            start = next
        }
        return t.parts(of: a[0], parts)
    }
    builder.method("partition", "self, sep, /") { t, a in
        let separator = try t.partitionSeparator(bytes: a[1])
        let place = t.find(separator, in: t.raw(a[0]))
        if place < 0 { return t.partition(a[0], [a[0], nil, nil]) }
        return t.partition(a[0], separator, place)
    }
    builder.method("rpartition", "self, sep, /") { t, a in
        let separator = try t.partitionSeparator(bytes: a[1])
        let place = t.findLast(separator, in: t.raw(a[0]), from: 0, to: t.raw(a[0]).count)
        if place < 0 { return t.partition(a[0], [nil, nil, a[0]]) }
        return t.partition(a[0], separator, place)
    }
    builder.method("join", "self, iterable_of_bytes, /") { t, a in try t.joinedBytes(a[0], a[1]) }
    let sides: [(name: String, atStart: Bool, atEnd: Bool)] = [
        ("strip", true, true), ("lstrip", true, false), ("rstrip", false, true),
    ]
    for (name, atStart, atEnd) in sides {
        builder.method(name, "self, bytes=None, /") { t, a in
            let set = a[1].isNone ? [9, 10, 11, 12, 13, 32] : try t.expectBytes(a[1])
            let text = t.raw(a[0])
            var start = 0
            var end = text.count
            if atStart { while start < end && set.contains(text[start]) { start += 1 } }
            if atEnd { while start < end && set.contains(text[end - 1]) { end -= 1 } }
            return t.part(of: a[0], start..<end)
        }
    }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte >= 9 && byte <= 13 }

private func splitAtSpace(_ text: UnsafeRawBufferPointer, _ limit: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var rest = limit < 0 ? Int.max : limit
    var index = 0
    while true {
        while index < text.count && isSpace(text[index]) { index += 1 }
        if index == text.count { return parts }
        let start = index
        if rest == 0 { return parts + [start..<text.count] }
        while index < text.count && !isSpace(text[index]) { index += 1 }
        parts.append(start..<index)
        rest -= 1
    }
}

private func splitAtSpaceFromEnd(_ text: UnsafeRawBufferPointer, _ limit: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var rest = limit < 0 ? Int.max : limit
    var end = text.count
    while true {
        while end > 0 && isSpace(text[end - 1]) { end -= 1 }
        if end == 0 { break }
        if rest == 0 {
            parts.append(0..<end)
            break
        }
        var start = end
        while start > 0 && !isSpace(text[start - 1]) { start -= 1 }
        parts.append(start..<end)
        end = start
        rest -= 1
    }
    return parts.reversed()
}

extension ThreadState {
    /// A list of parts, each of the kind of the whole.
    fileprivate func parts(of value: Value, _ ranges: some Sequence<Range<Int>>) -> Value {
        let list = session.list([])
        for range in ranges { list.append(part(of: value, range)) }
        return Value(list)
    }

    fileprivate func byteSeparator(_ value: Value) throws -> [UInt8]? {
        if value.isNone { return nil }
        return try partitionSeparator(bytes: value)
    }

    fileprivate func partitionSeparator(bytes value: Value) throws -> [UInt8] {
        let separator = try expectBytes(value)
        if separator.isEmpty { throw valueError("empty separator") }
        return separator
    }

    /// A tuple of three; nil stands for empty parts.
    fileprivate func partition(_ value: Value, _ parts: [Value?]) -> Value {
        let items = parts.map { item in
            item.map { part(of: $0, 0..<raw($0).count) } ?? bytes(like: value, [])
        }
        return Value(session.tuple(items))
    }

    fileprivate func partition(_ value: Value, _ separator: [UInt8], _ place: Int) -> Value {
        Value(
            session.tuple([
                part(of: value, 0..<place), bytes(like: value, separator),
                part(of: value, place + separator.count..<raw(value).count),
            ]))
    }

    fileprivate func joinedBytes(_ separator: Value, _ iterable: Value) throws -> Value {
        if type(of: iterable).special(.iter).isUnbound && type(of: iterable).special(.getitem).isUnbound {
            throw typeError("can only join an iterable")
        }
        let items = try tupleFromIterable(iterable)
        let between = Array(raw(separator))
        var result: [UInt8] = []
        for index in 0..<items.count {
            if index > 0 { result += between }
            let appended: Void? = try withBytes(items[index]) { result.append(contentsOf: $0) }
            if appended == nil {
                throw typeError(
                    "sequence item \(index): expected a bytes-like object, \(type(of: items[index]).name) found")
            }
        }
        return bytes(like: separator, result)
    }
}

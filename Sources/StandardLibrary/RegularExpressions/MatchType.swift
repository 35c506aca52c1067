import Runtime
import Syntax

private func match(_ value: Value) -> MatchObject { value.unsafeAs(MatchObject.self) }

extension ThreadState {
    /// The number of a group given by number or name.
    fileprivate func group(_ match: MatchObject, _ key: Value) throws -> Int {
        if key.isSmallInt {
            if key.smallInt >= 0 && key.smallInt <= match.pattern.program.groupCount { return key.smallInt }
            throw indexError("no such group")
        }
        var number = -1
        if key.isObject, !key.isKind(.str), !type(of: key).special(.index).isUnbound {
            number = try toIndexValue(key).machineInt ?? -1
        } else if key.isBool {
            number = key.isTrue ? 1 : 0
        } else if key.isKind(.str) {
            let found = try match.pattern.groupIndex.value(key, self)
            if found.isSmallInt { number = found.smallInt }
        }
        if number < 0 || number > match.pattern.program.groupCount { throw indexError("no such group") }
        return number
    }

    fileprivate func text(_ match: MatchObject, _ group: Int, _ fallback: Value) throws -> Value {
        let start = match.spans[group * 2]
        if start < 0 { return fallback }
        let end = match.spans[group * 2 + 1]
        // A bytearray may have shrunk since.
        return try part(match.string, start..<max(start, end))
    }

    fileprivate func pair(_ match: MatchObject, _ group: Int) -> Value {
        Value(session.tuple([int(match.spans[group * 2]), int(match.spans[group * 2 + 1])]))
    }
}

func defineMatchType(_ builder: TypeBuilder) {
    builder.member("string") { _, a in match(a).string }
    builder.member("re") { _, a in Value(match(a).pattern) }
    builder.member("pos") { t, a in t.int(match(a).start) }
    builder.member("endpos") { t, a in t.int(match(a).end) }
    builder.property("lastindex", get: { t, a in match(a).lastGroup < 0 ? .none : t.int(match(a).lastGroup) })
    builder.property(
        "lastgroup",
        get: { _, a in
            match(a).lastGroup < 0 ? .none : match(a).pattern.name(ofGroup: match(a).lastGroup)
        })
    builder.property(
        "regs",
        get: { t, a in
            Value(t.session.tuple((0...match(a).pattern.program.groupCount).map { t.pair(match(a), $0) }))
        })
    builder.method("group", nil) { t, a in
        let object = match(a[0])
        if a.count == 1 { return try t.text(object, 0, .none) }
        if a.count == 2 { return try t.text(object, try t.group(object, a[1]), .none) }
        var items: [Value] = []
        for key in a.dropFirst().array { items.append(try t.text(object, try t.group(object, key), .none)) }
        return Value(t.session.tuple(items))
    }
    builder.special(.getitem, "self, key, /") { t, a in
        try t.text(match(a[0]), try t.group(match(a[0]), a[1]), .none)
    }
    for (name, offset) in [("start", 0), ("end", 1)] {
        builder.method(name, "self, group=0, /") { t, a in
            t.int(match(a[0]).spans[try t.group(match(a[0]), a[1]) * 2 + offset])
        }
    }
    builder.method("span", "self, group=0, /") { t, a in t.pair(match(a[0]), try t.group(match(a[0]), a[1])) }
    builder.method("groups", "self, default=None") { t, a in
        let object = match(a[0])
        let count = object.pattern.program.groupCount
        return Value(t.session.tuple(try (0..<count).map { try t.text(object, $0 + 1, a[1]) }))
    }
    builder.method("groupdict", "self, default=None") { t, a in
        let object = match(a[0])
        let result = t.session.dict()
        let names = object.pattern.groupIndex
        var index = names.nextEntry(0)
        while index >= 0 {
            let entry = names.entries[index]
            try result.set(entry.key, try t.text(object, entry.value.smallInt, a[1]), t)
            index = names.nextEntry(index + 1)
        }
        return Value(result)
    }
    builder.method("expand", "self, template") { t, a in
        let object = match(a[0])
        let template = try t.template(a[1], object.pattern)
        return try t.expand(template, isText: a[1].isKind(.str), object.string) { group in
            let start = object.spans[group * 2]
            return start < 0 ? nil : start..<object.spans[group * 2 + 1]
        }
    }
    builder.method("__copy__", "self, /") { _, a in a[0] }
    builder.method("__deepcopy__", "self, memo, /") { _, a in a[0] }
    builder.subscriptable()
    builder.special(.repr, "self, /") { t, a in
        let object = match(a[0])
        var text = StringBuilder()
        text.append("<re.Match object; span=(\(object.spans[0]), \(object.spans[1])), match=")
        text.append(try t.repr(try t.text(object, 0, .none)))
        text.append(">")
        return Value(text.string(t.session))
    }
}

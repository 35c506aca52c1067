import Runtime
import Syntax

private func pattern(_ value: Value) -> PatternObject { value.unsafeAs(PatternObject.self) }

func definePatternType(_ builder: TypeBuilder) {
    builder.type.hasWeakReferences = true
    builder.member("pattern") { _, a in pattern(a).source }
    builder.member("flags") { t, a in t.int(pattern(a).program.flags.rawValue) }
    builder.member("groups") { t, a in t.int(pattern(a).program.groupCount) }
    builder.property(
        "groupindex",
        get: { t, a in
            Value(MappingProxyObject(t.session, Value(pattern(a).groupIndex)))
        })
    for (name, extent) in [("match", RegexExtent.match), ("fullmatch", .fullMatch), ("search", .search)] {
        builder.method(name, "self, string, pos=0, endpos=sys.maxsize") { t, a in
            try t.find(extent, pattern(a[0]), a[1], a[2], a[3])
        }
    }
    builder.method("sub", "self, repl, string, count=0") { t, a in
        try t.substitute(pattern(a[0]), a[1], a[2], limit: max(0, t.toIndex(a[3]))).0
    }
    builder.method("subn", "self, repl, string, count=0") { t, a in
        let (text, count) = try t.substitute(pattern(a[0]), a[1], a[2], limit: max(0, t.toIndex(a[3])))
        return Value(t.session.tuple([text, t.int(count)]))
    }
    builder.method("split", "self, string, maxsplit=0") { t, a in
        let limit = try t.toIndex(a[2])
        // A negative number splits nothing.
        if limit < 0 {
            return try t.withSubject(pattern(a[0]), a[1]) { text in
                Value(t.session.list([try t.part(a[1], 0..<text.count)]))
            }
        }
        return try t.splitByPattern(pattern(a[0]), a[1], limit: limit)
    }
    builder.method("findall", "self, string, pos=0, endpos=sys.maxsize") { t, a in
        try t.findAll(pattern(a[0]), a[1], a[2], a[3])
    }
    for name in ["finditer", "scanner"] {
        builder.method(name, "self, string, pos=0, endpos=sys.maxsize") { t, a in
            try t.makeScanner(pattern(a[0]), a[1], a[2], a[3], iterates: name == "finditer")
        }
    }
    builder.method("__copy__", "self, /") { _, a in a[0] }
    builder.method("__deepcopy__", "self, memo, /") { _, a in a[0] }
    builder.method("__reduce__", "self, /") { t, a in
        guard let state = t.session.regex else { throw t.runtimeError("re has not been imported") }
        let function = try t.getAttribute(Value(state.module), t.session.intern("_compile"))
        let object = pattern(a[0])
        return Value(
            t.session.tuple([
                function, Value(t.session.tuple([object.source, t.int(object.program.flags.rawValue)])),
            ]))
    }
    builder.subscriptable()
    builder.special(.repr, "self, /") { t, a in Value(try t.patternRepr(pattern(a[0]))) }
    builder.special(.hash, "self, /") { t, a in
        let object = pattern(a[0])
        let hash = try t.hash(object.source) &* 31 &+ object.program.flags.rawValue
        return t.int(hash >> 16)
    }
    for op in [CompareOperator.equal, .notEqual] {
        builder.special(op == .equal ? .eq : .ne, "self, value, /") { t, a in
            guard let other = a[1].as(PatternObject.self) else { return t.session.notImplemented }
            let one = pattern(a[0])
            let same =
                try one === other
                || one.program.flags == other.program.flags && one.isText == other.isText
                    && t.equals(one.source, other.source)
            return Value(same == (op == .equal))
        }
    }
}

extension ThreadState {
    func makeScanner(
        _ pattern: PatternObject, _ string: Value, _ start: Value, _ end: Value, iterates: Bool
    ) throws -> Value {
        guard let state = session.regex, let type = iterates ? state.iterator : state.scanner else {
            throw runtimeError("re has not been imported")
        }
        let (low, high) = try withSubject(pattern, string) { try searchBounds($0.count, start, end) }
        return Value(ScannerObject(type.rootShape, pattern, string, start: low, end: high))
    }

    fileprivate func patternRepr(_ pattern: PatternObject) throws -> StrObject {
        var flags = pattern.program.flags
        if pattern.isText && flags.intersection(.types) == .unicode { flags.remove(.unicode) }
        let names: [(RegexFlags, String)] = [
            (.ignoreCase, "IGNORECASE"), (.locale, "LOCALE"), (.multiline, "MULTILINE"), (.dotAll, "DOTALL"),
            (.unicode, "UNICODE"), (.verbose, "VERBOSE"), (.debug, "DEBUG"), (.ascii, "ASCII"),
        ]
        var shown: [String] = []
        for (flag, name) in names where flags.contains(flag) {
            shown.append("re." + name)
            flags.remove(flag)
        }
        if flags.rawValue != 0 { shown.append("0x" + String(UInt(bitPattern: flags.rawValue), radix: 16)) }
        let source = try repr(pattern.source)
        var builder = StringBuilder()
        builder.append("re.compile(")
        builder.append(source, 0..<min(200, source.count))
        if !shown.isEmpty { builder.append(", " + shown.joined(separator: "|")) }
        builder.append(")")
        return builder.string(session)
    }
}

func defineScannerType(_ builder: TypeBuilder) {
    builder.member("pattern") { _, a in Value(a.unsafeAs(ScannerObject.self).pattern) }
    for (name, extent) in [("match", RegexExtent.match), ("search", .search)] {
        builder.method(name, "self, /") { t, a in
            let scanner = a[0].unsafeAs(ScannerObject.self)
            if scanner.isDone { return .none }
            guard let found = try t.advance(scanner, extent) else {
                scanner.isDone = true
                return .none
            }
            return found
        }
    }
}

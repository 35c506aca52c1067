import Runtime
import Syntax

/// Module `re`.
func makeRegexModule(_ builder: ModuleBuilder) throws {
    let state = RegexState(builder.module)
    builder.session.extensions["re"] = state
    state.pattern = builder.type("Pattern", layout: .closed, definePatternType)
    state.match = builder.type("Match", layout: .closed, defineMatchType)
    let object = builder.session.types.object
    state.scanner = builder.session.makeType(
        "SRE_Scanner", base: object, layout: .closed, moduleName: "_sre", define: defineScannerType)
    state.iterator = builder.session.makeType(
        "callable_iterator", base: object, layout: .closed, moduleName: "builtins"
    ) { $0.iteratorMethods() }
    defineRegexSearching(builder)
    defineRegexChanging(builder)
    builder.attribute("__version__", Value(builder.session.string("2.2.1")))
    builder.lazySource(["PatternError", "error"]) { patternErrorSource }
    builder.lazySource(
        [
            "RegexFlag", "NOFLAG", "A", "ASCII", "DEBUG", "DOTALL", "I", "IGNORECASE", "L", "LOCALE", "M",
            "MULTILINE",
            "S", "U", "UNICODE", "VERBOSE", "X",
        ]
    ) { regexFlagSource }
    builder.lazySource(["Scanner"]) { regexScannerSource }
    let exported = [
        "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge",
        "escape",
        "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE",
        "MULTILINE",
        "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag", "PatternError",
    ]
    builder.attribute(
        "__all__", Value(builder.session.list(exported.map { Value(builder.session.string($0)) })))
}

private func defineRegexSearching(_ builder: ModuleBuilder) {
    for (name, extent) in [("match", RegexExtent.match), ("fullmatch", .fullMatch), ("search", .search)] {
        builder.function(name, "pattern, string, flags=0") { t, a in
            try t.find(extent, t.compilePattern(a[0], a[2]), a[1])
        }
    }
    builder.function("findall", "pattern, string, flags=0") { t, a in
        try t.findAll(t.compilePattern(a[0], a[2]), a[1], .unbound, .unbound)
    }
    builder.function("finditer", "pattern, string, flags=0") { t, a in
        try t.makeScanner(t.compilePattern(a[0], a[2]), a[1], .unbound, .unbound, iterates: true)
    }
    for name in ["compile", "_compile"] {
        builder.function(name, "pattern, flags=0") { t, a in Value(try t.compilePattern(a[0], a[1])) }
    }
    builder.function("purge", "") { t, _ in
        t.session.regex?.removeAll()
        return .none
    }
    builder.function("escape", "pattern") { t, a in
        guard a[0].isKind(.str) else {
            guard let bytes = try t.bytesLike(a[0]) else {
                throw t.typeError("decoding to str: need a bytes-like object, \(t.type(of: a[0]).name) found")
            }
            var result: [UInt8] = []
            for byte in bytes {
                if isSpecial(UInt32(byte)) { result.append(0x5C) }
                result.append(byte)
            }
            return Value(t.session.bytes(result))
        }
        let text = a[0].unsafeAs(StrObject.self)
        var result = StringBuilder(capacity: text.count + 8)
        for index in 0..<text.count {
            if isSpecial(text[index]) { result.append(codePoint: 0x5C) }
            result.append(codePoint: text[index])
        }
        return Value(result.string(t.session))
    }
}

private func isSpecial(_ point: UInt32) -> Bool {
    switch point {
    case 9...13, 32, 0x23, 0x24, 0x26, 0x28...0x2B, 0x2D, 0x2E, 0x3F, 0x5B...0x5E, 0x7B...0x7E: true
    default: false
    }
}

extension ThreadState {
    /// Arguments that may come by position, though that is deprecated: the number and the flags.
    fileprivate func legacyArguments(
        _ function: String, _ name: String, _ given: Value, _ number: Value, _ flags: Value, from: (Int, Int)
    ) throws -> (Int, Value) {
        var number = number
        var flags = flags
        let extra = given.unsafeAs(TupleObject.self)
        if extra.count > 0 {
            if !number.isUnbound {
                throw typeError("\(function)() got multiple values for argument '\(name)'")
            }
            number = extra[0]
            if extra.count > 1 {
                if !flags.isUnbound {
                    throw typeError("\(function)() got multiple values for argument 'flags'")
                }
                flags = extra[1]
            }
            if extra.count > 2 {
                throw typeError(
                    "\(function)() takes from \(from.0) to \(from.1) positional arguments but "
                        + "\(from.0 + extra.count) were given")
            }
            try warnAtCaller(.deprecationWarning, "'\(name)' is passed as positional argument")
        }
        return (number.isUnbound ? 0 : try toIndex(number), flags)
    }
}

private func defineRegexChanging(_ builder: ModuleBuilder) {
    for name in ["sub", "subn"] {
        builder.function(name, "pattern, repl, string, *args, count=..., flags=...") { t, a in
            let (count, flags) = try t.legacyArguments(name, "count", a[3], a[4], a[5], from: (3, 5))
            let (text, number) = try t.substitute(
                t.compilePattern(a[0], flags), a[1], a[2], limit: max(0, count))
            return name == "sub" ? text : Value(t.session.tuple([text, t.int(number)]))
        }
    }
    builder.function("split", "pattern, string, *args, maxsplit=..., flags=...") { t, a in
        let (limit, flags) = try t.legacyArguments("split", "maxsplit", a[2], a[3], a[4], from: (2, 4))
        return try t.callMethod(Value(t.compilePattern(a[0], flags)), "split", a[1], t.int(limit))
    }
}

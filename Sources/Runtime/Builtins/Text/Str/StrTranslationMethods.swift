/// `translate`, `maketrans`, `encode`.
func defineStrTranslationMethods(_ builder: TypeBuilder) {
    builder.method("encode", "self, /, encoding=<unset>, errors=<unset>") { t, a in
        let encoding = try t.codecArgument(a[1], "encode", "encoding")
        let errors = try t.codecArgument(a[2], "encode", "errors")
        return Value(t.session.bytes(try t.encode(a[0].str, encoding: encoding, errors: errors)))
    }
    builder.method("translate", "self, table, /") { t, a in Value(try t.translated(a[0].str, a[1])) }
    builder.staticMethod("maketrans", "x, y=<unset>, z=<unset>, /") { t, a in
        Value(try t.makeTranslation(a[0], a[1], a[2]))
    }
}

extension ThreadState {
    fileprivate func translated(_ text: StrObject, _ table: Value) throws -> StrObject {
        var builder = StringBuilder(capacity: text.count)
        let isDict = table.isObject && table.unsafeObject.type === session.types.dict
        for index in 0..<text.count {
            let point = text[index]
            let key = Value(smallInt: Int(point))
            let mapped: Value
            if isDict {
                let found = try table.unsafeAs(DictObject.self).value(key, self)
                if found.isUnbound {
                    builder.append(codePoint: point)
                    continue
                }
                mapped = found
            } else {
                do {
                    mapped = try getItem(table, key)
                } catch let error as PythonError where matches(error, .lookupError) {
                    builder.append(codePoint: point)
                    continue
                }
            }
            if mapped.isNone { continue }
            if let number = integerValue(mapped) {
                guard let replacement = number.machineInt, replacement >= 0, replacement < 0x110000 else {
                    throw valueError("character mapping must be in range(0x110000)")
                }
                builder.append(codePoint: UInt32(replacement))
            } else if mapped.isKind(.str) {
                builder.append(mapped.str)
            } else {
                throw typeError("character mapping must return integer, None or str")
            }
        }
        return builder.string(session)
    }

    fileprivate func makeTranslation(_ first: Value, _ second: Value, _ third: Value) throws -> DictObject {
        let table = session.dict()
        if second.isUnbound {
            guard first.isKind(.dict) else {
                throw typeError("if you give only one argument to maketrans it must be a dict")
            }
            let source = first.unsafeAs(DictObject.self)
            var index = source.nextEntry(0)
            while index >= 0 {
                let entry = source.entries[index]
                if entry.key.isKind(.str) {
                    guard entry.key.str.count == 1 else {
                        throw valueError("string keys in translate table must be of length 1")
                    }
                    try table.set(Value(smallInt: Int(entry.key.str[0])), entry.value, self)
                } else if integerValue(entry.key) != nil {
                    try table.set(entry.key, entry.value, self)
                } else {
                    throw typeError("keys in translate table must be strings or integers")
                }
                index = source.nextEntry(index + 1)
            }
            return table
        }
        guard first.isKind(.str) else {
            throw typeError("first maketrans argument must be a string if there is a second argument")
        }
        let from = first.str
        let to = try expectStrArgument(second, "maketrans", 2)
        guard from.count == to.count else {
            throw valueError("the first two maketrans arguments must have equal length")
        }
        for index in 0..<from.count {
            try table.set(Value(smallInt: Int(from[index])), Value(smallInt: Int(to[index])), self)
        }
        if !third.isUnbound {
            let removed = try expectStrArgument(third, "maketrans", 3)
            for index in 0..<removed.count { try table.set(Value(smallInt: Int(removed[index])), .none, self) }
        }
        return table
    }
}

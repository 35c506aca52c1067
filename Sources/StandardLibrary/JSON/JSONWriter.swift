import Runtime

/// How `json.dumps` writes.
struct JSONStyle {
    var skipsKeys = false
    var isASCII = true
    var checksCycles = true
    var allowsNaN = true
    var sortsKeys = false
    /// nil: on one line.
    var indent: StrObject?
    var itemSeparator: StrObject
    var keySeparator: StrObject
    /// Called with what cannot be written.
    var fallback = Value.none
}

/// Writes values of the language as JSON text.
struct JSONWriter {
    let thread: ThreadState
    let style: JSONStyle
    private(set) var output: [UInt32] = []
    private var open: Set<UInt64> = []

    init(_ thread: ThreadState, _ style: JSONStyle) {
        self.thread = thread
        self.style = style
    }

    private mutating func put(_ text: String) { output.append(contentsOf: text.unicodeScalars.map(\.value)) }
    private mutating func put(_ text: StrObject) {
        for index in 0..<text.count { output.append(text[index]) }
    }

    mutating func write(_ value: Value, depth: Int = 0) throws {
        try thread.enterNative(" while encoding a JSON object")
        defer { thread.leaveNative() }
        if value.isNone { return put("null") }
        if value.isBool { return put(value.isTrue ? "true" : "false") }
        if value.isSmallInt { return put(String(value.smallInt)) }
        if value.isDouble { return try write(value.double) }
        switch value.unsafeKind {
        case .str: writeString(value.unsafeAs(StrObject.self))
        case .int: put(String(thread.integerValue(value) ?? 0))
        case .float: try write(value.unsafeAs(FloatObject.self).number)
        case .list, .tuple: try writeArray(value, depth)
        case .dict: try writeObject(value, depth)
        default: try writeOther(value, depth)
        }
    }

    private mutating func writeOther(_ value: Value, _ depth: Int) throws {
        if style.fallback.isNone {
            throw thread.typeError("Object of type \(plainName(value)) is not JSON serializable")
        }
        try nested(value) { writer in
            let replacement = try writer.thread.call(writer.style.fallback, value)
            try writer.thread.protecting([replacement]) { try writer.write(replacement, depth: depth) }
        }
    }

    private func plainName(_ value: Value) -> String {
        let type = thread.type(of: value)
        return type.isHeapType ? type.name : type.qualifiedName
    }

    private mutating func nested(_ value: Value, _ body: (inout JSONWriter) throws -> Void) throws {
        if style.checksCycles && !open.insert(value.bits).inserted {
            throw thread.valueError("Circular reference detected")
        }
        do { try body(&self) } catch let error as PythonError {
            open.remove(value.bits)
            throw error
        }
        open.remove(value.bits)
    }

    private func text(_ number: Double) throws -> String {
        if number.isFinite { return try thread.reprText(Value(number)) }
        let name = number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
        if !style.allowsNaN {
            throw thread.valueError(
                "Out of range float values are not JSON compliant: \(try thread.reprText(Value(number)))")
        }
        return name
    }

    private mutating func write(_ number: Double) throws { put(try text(number)) }

    mutating func writeString(_ text: StrObject) {
        output.append(0x22)
        for index in 0..<text.count {
            let point = text[index]
            switch point {
            case 0x22, 0x5C: output += [0x5C, point]
            case 10: output += [0x5C, 0x6E]
            case 13: output += [0x5C, 0x72]
            case 9: output += [0x5C, 0x74]
            case 8: output += [0x5C, 0x62]
            case 12: output += [0x5C, 0x66]
            case 0..<32: putEscape(point)
            case 127... where style.isASCII:
                if point >= 0x10000 {
                    putEscape(0xD800 + ((point - 0x10000) >> 10))
                    putEscape(0xDC00 + ((point - 0x10000) & 0x3FF))
                } else {
                    putEscape(point)
                }
            default: output.append(point)
            }
        }
        output.append(0x22)
    }

    private mutating func putEscape(_ unit: UInt32) {
        let digits = String(unit, radix: 16)
        put("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }

    private mutating func newLine(_ depth: Int) {
        guard let indent = style.indent else { return }
        output.append(10)
        for _ in 0..<depth { put(indent) }
    }

    private mutating func writeArray(_ value: Value, _ depth: Int) throws {
        // A list itself: what `default` takes away is not written.
        let items = try value.as(ListObject.self) ?? thread.listFromIterable(value)
        if items.count == 0 { return put("[]") }
        try nested(value) { writer in
            try writer.thread.protecting([Value(items)]) {
                writer.output.append(0x5B)
                var index = 0
                while index < items.count {
                    if index > 0 { writer.put(writer.style.itemSeparator) }
                    writer.newLine(depth + 1)
                    try writer.write(items[index], depth: depth + 1)
                    index += 1
                }
                writer.newLine(depth)
                writer.output.append(0x5D)
            }
        }
    }

    private mutating func writeObject(_ value: Value, _ depth: Int) throws {
        let dict = value.unsafeAs(DictObject.self)
        if dict.count == 0 { return put("{}") }
        try nested(value) { writer in
            let t = writer.thread
            let items = try t.listFromIterable(t.callMethod(value, "items"))
            try t.protecting([Value(items)]) {
                if writer.style.sortsKeys { try t.callMethod(Value(items), "sort") }
                writer.output.append(0x7B)
                var isFirst = true
                for index in 0..<items.count {
                    let pair = try t.tupleFromIterable(items[index])
                    guard pair.count == 2 else { throw t.valueError("items must return 2-tuples") }
                    guard let key = try writer.keyText(pair[0]) else { continue }
                    if !isFirst { writer.put(writer.style.itemSeparator) }
                    isFirst = false
                    writer.newLine(depth + 1)
                    writer.writeString(key)
                    writer.put(writer.style.keySeparator)
                    try writer.write(pair[1], depth: depth + 1)
                }
                if !isFirst || writer.style.indent == nil { writer.newLine(depth) }
                writer.output.append(0x7D)
            }
        }
    }

    /// The text of a key; nil when it is to be left out.
    private func keyText(_ key: Value) throws -> StrObject? {
        if let text = key.as(StrObject.self) { return text }
        if key.isNone { return thread.session.intern("null") }
        if key.isBool { return thread.session.intern(key.isTrue ? "true" : "false") }
        if key.isDouble { return thread.session.string(try text(key.double)) }
        if key.isKind(.float) {
            return thread.session.string(try text(key.unsafeAs(FloatObject.self).number))
        }
        if let number = thread.integerValue(key) { return thread.session.string(String(number)) }
        if style.skipsKeys { return nil }
        throw thread.typeError("keys must be str, int, float, bool or None, not \(plainName(key))")
    }
}

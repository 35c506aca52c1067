/// `str.format`, `str.format_map` and the `%` operator.
func defineStrFormatMethods(_ builder: TypeBuilder) {
    builder.method("format", "self, /, *args, **kwargs") { t, a in
        var formatter = FieldFormatter(
            thread: t, arguments: a[1].as(TupleObject.self), names: a[2], template: a[0].str)
        return Value(try formatter.format(a[0].str))
    }
    builder.method("format_map", "self, mapping, /") { t, a in
        var formatter = FieldFormatter(thread: t, arguments: nil, names: a[1], template: a[0].str)
        return Value(try formatter.format(a[0].str))
    }
    builder.special(.mod, "self, value, /") { t, a in Value(try t.percentFormat(a[0].str, a[1])) }
    builder.special(.rmod, "self, value, /") { t, a in
        a[1].isKind(.str) ? Value(try t.percentFormat(a[1].str, a[0])) : t.session.notImplemented
    }
}

/// Fills in the replacement fields of `str.format`.
private struct FieldFormatter {
    let thread: ThreadState
    /// Positional arguments; nil for `format_map`.
    let arguments: TupleObject?
    /// Keyword arguments: a dict, or any mapping for `format_map`.
    let names: Value
    let template: StrObject

    /// How fields without a name get their numbers, once one field told.
    private var numbering: Bool?
    private var nextNumber = 0

    init(thread: ThreadState, arguments: TupleObject?, names: Value, template: StrObject) {
        self.thread = thread
        self.arguments = arguments
        self.names = names
        self.template = template
    }

    mutating func format(_ text: StrObject) throws -> StrObject { try expand(text, 0..<text.count, depth: 2) }

    private mutating func expand(_ text: StrObject, _ range: Range<Int>, depth: Int) throws -> StrObject {
        if depth <= 0 { throw thread.valueError("Max string recursion exceeded") }
        var builder = StringBuilder(capacity: range.count + 32)
        var index = range.lowerBound
        let end = range.upperBound
        var literal = index
        while index < end {
            let point = text[index]
            if point != 0x7B && point != 0x7D {
                index += 1
                continue
            }
            builder.append(text, literal..<index)
            index += 1
            if index < end && text[index] == point {
                builder.append(codePoint: point)
                index += 1
            } else if point == 0x7D {
                throw thread.valueError("Single '}' encountered in format string")
            } else if index == end {
                throw thread.valueError("Single '{' encountered in format string")
            } else {
                let field = try parseField(text, &index, end)
                builder.append(try render(text, field, depth: depth))
            }
            literal = index
        }
        builder.append(text, literal..<end)
        return builder.string(thread.session)
    }

    private struct Field {
        var name: Range<Int>
        var conversion: UInt32 = 0
        var spec: Range<Int>
        var specHasFields = false
    }

    /// Reads a field after its brace; leaves `index` behind the closing brace.
    private func parseField(_ text: StrObject, _ index: inout Int, _ end: Int) throws -> Field {
        let start = index
        var isInBrackets = false
        var stop: UInt32 = 0
        while index < end && stop == 0 {
            let point = text[index]
            index += 1
            switch point {
            case 0x7B: throw thread.valueError("unexpected '{' in field name")
            case 0x5B: isInBrackets = true
            case 0x5D: isInBrackets = false
            case 0x7D, 0x3A, 0x21: if !isInBrackets { stop = point }
            default: break
            }
        }
        if stop == 0 { throw thread.valueError("expected '}' before end of string") }
        var field = Field(name: start..<index - 1, spec: index..<index)
        if stop == 0x7D { return field }
        if stop == 0x21 {
            guard index < end else {
                throw thread.valueError("end of string while looking for conversion specifier")
            }
            field.conversion = text[index]
            index += 1
            if index < end {
                let point = text[index]
                index += 1
                if point == 0x7D { return field }
                if point != 0x3A { throw thread.valueError("expected ':' after conversion specifier") }
            }
        }
        let specStart = index
        var nesting = 1
        while index < end {
            if text[index] == 0x7B {
                field.specHasFields = true
                nesting += 1
            } else if text[index] == 0x7D {
                nesting -= 1
                if nesting == 0 {
                    field.spec = specStart..<index
                    index += 1
                    return field
                }
            }
            index += 1
        }
        throw thread.valueError("unmatched '{' in format spec")
    }

    private mutating func render(_ text: StrObject, _ field: Field, depth: Int) throws -> StrObject {
        var value = try self.value(text, field.name)
        switch field.conversion {
        case 0: break
        case 0x72: value = Value(try thread.repr(value))
        case 0x73: value = Value(try thread.str(value))
        case 0x61: value = Value(try thread.asciiRepr(value))
        default:
            if field.conversion > 32 && field.conversion < 127, let scalar = Unicode.Scalar(field.conversion) {
                throw thread.valueError("Unknown conversion specifier \(Character(scalar))")
            }
            throw thread.valueError("Unknown conversion specifier \\x\(String(field.conversion, radix: 16))")
        }
        if field.spec.isEmpty { return try thread.format(value, thread.session.emptyString) }
        if !field.specHasFields { return try thread.format(value, thread.session.slice(text, field.spec)) }
        return try thread.protecting([value]) {
            try thread.format(value, expand(text, field.spec, depth: depth - 1))
        }
    }

    /// The number digits stand for; nil when the text is not only digits.
    private func number(_ text: StrObject, _ range: Range<Int>) throws -> Int? {
        if range.isEmpty { return nil }
        var result = 0
        for index in range {
            guard let digit = CharacterData.decimal(text[index]) else { return nil }
            let (scaled, overflow) = result.multipliedReportingOverflow(by: 10)
            let (sum, overflow2) = scaled.addingReportingOverflow(digit)
            if overflow || overflow2 { throw thread.valueError("Too many decimal digits in format string") }
            result = sum
        }
        return result
    }

    /// The value of a field name such as `0.name[key]`.
    private mutating func value(_ text: StrObject, _ name: Range<Int>) throws -> Value {
        var index = name.lowerBound
        while index < name.upperBound && text[index] != 0x2E && text[index] != 0x5B { index += 1 }
        var value = try argument(text, name.lowerBound..<index)
        while index < name.upperBound {
            let isAttribute = text[index] == 0x2E
            guard isAttribute || text[index] == 0x5B else {
                throw thread.valueError("Only '.' or '[' may follow ']' in format field specifier")
            }
            index += 1
            let start = index
            let part: Range<Int>
            if isAttribute {
                while index < name.upperBound && text[index] != 0x2E && text[index] != 0x5B { index += 1 }
                part = start..<index
            } else {
                while index < name.upperBound && text[index] != 0x5D { index += 1 }
                guard index < name.upperBound else { throw thread.valueError("Missing ']' in format string") }
                part = start..<index
                index += 1
            }
            if part.isEmpty { throw thread.valueError("Empty attribute in format string") }
            if isAttribute {
                value = try thread.getAttribute(value, thread.session.intern(thread.session.slice(text, part)))
            } else if let number = try number(text, part) {
                value = try thread.getItem(value, thread.int(number))
            } else {
                value = try thread.getItem(value, Value(thread.session.slice(text, part)))
            }
        }
        return value
    }

    /// The argument that the first part of a field name means.
    private mutating func argument(_ text: StrObject, _ name: Range<Int>) throws -> Value {
        let given = try number(text, name)
        var position = given
        if name.isEmpty || given != nil {
            let isAutomatic = name.isEmpty
            if let numbering, numbering != isAutomatic {
                throw thread.valueError(
                    isAutomatic
                        ? "cannot switch from manual field specification to automatic field numbering"
                        : "cannot switch from automatic field numbering to manual field specification")
            }
            numbering = isAutomatic
            if isAutomatic {
                position = nextNumber
                nextNumber += 1
            }
        }
        guard let position else {
            let key = Value(thread.session.slice(text, name))
            if arguments == nil { return try thread.getItem(names, key) }
            if let dict = names.as(DictObject.self) {
                let found = try dict.value(key, thread)
                if !found.isUnbound { return found }
            }
            throw thread.keyError(key)
        }
        guard let arguments else { throw thread.valueError("Format string contains positional fields") }
        guard position < arguments.count else {
            throw thread.indexError("Replacement index \(position) out of range for positional args tuple")
        }
        return arguments[position]
    }
}

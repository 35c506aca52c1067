/// The three classes of codec errors.
enum UnicodeErrorKind { case encode, decode, translate }

/// Places of the codec errors' fields.
package enum UnicodeErrorField {
    package static let encoding = 0
    package static let object = 1
    package static let start = 2
    package static let end = 3
    package static let reason = 4
}

func defineUnicodeCodecError(_ builder: TypeBuilder, _ kind: UnicodeErrorKind) {
    builder.special(.`init`, "self, /, *args, **kwargs") { t, a in
        let exception = a[0].unsafeAs(ExceptionObject.self)
        try t.refuseKeywords(exception.type, a[2])
        exception.arguments = a[1]
        exception.fields = try t.unicodeErrorFields(exception.argumentTuple, kind)
        return .none
    }
    builder.field("encoding", UnicodeErrorField.encoding)
    builder.field("object", UnicodeErrorField.object)
    builder.field("reason", UnicodeErrorField.reason)
    for (name, index) in [("start", UnicodeErrorField.start), ("end", UnicodeErrorField.end)] {
        builder.property(
            name,
            get: { _, object in
                let value = object.unsafeAs(ExceptionObject.self).field(index)
                return value.isNone ? Value(smallInt: 0) : value
            },
            set: { t, object, value in
                if value.isUnbound { throw t.typeError("can't delete numeric/char attribute") }
                object.unsafeAs(ExceptionObject.self).setField(index, t.int(try t.toIndex(value)))
            })
    }
    builder.special(.str, "self, /") { t, a in
        Value(t.session.string(try t.unicodeErrorText(a[0].unsafeAs(ExceptionObject.self), kind)))
    }
}

extension ThreadState {
    fileprivate func unicodeErrorFields(_ arguments: TupleObject, _ kind: UnicodeErrorKind) throws -> [Value] {
        let wanted = kind == .translate ? 4 : 5
        guard arguments.count == wanted else {
            throw typeError("function takes exactly \(wanted) arguments (\(arguments.count) given)")
        }
        var fields = arguments.array
        if kind == .translate { fields.insert(.none, at: 0) }
        func expectText(_ index: Int) throws {
            if fields[index].isKind(.str) { return }
            let number = kind == .translate ? index : index + 1
            throw typeError("argument \(number) must be str, not \(self.type(of: fields[index]).name)")
        }
        if kind != .translate { try expectText(UnicodeErrorField.encoding) }
        if kind == .decode {
            let object = fields[UnicodeErrorField.object]
            if !object.isKind(.bytes) {
                guard object.isKind(.bytearray) || type(of: object) === session.types.memoryview else {
                    throw typeError("a bytes-like object is required, not '\(type(of: object).name)'")
                }
                fields[UnicodeErrorField.object] = try call(Value(session.types.bytes), object)
            }
        } else {
            try expectText(UnicodeErrorField.object)
        }
        fields[UnicodeErrorField.start] = int(try toIndex(fields[UnicodeErrorField.start]))
        fields[UnicodeErrorField.end] = int(try toIndex(fields[UnicodeErrorField.end]))
        try expectText(UnicodeErrorField.reason)
        return fields
    }

    fileprivate func unicodeErrorText(_ exception: ExceptionObject, _ kind: UnicodeErrorKind) throws -> String {
        let object = exception.field(UnicodeErrorField.object)
        if object.isNone { return "" }
        let start = exception.field(UnicodeErrorField.start).smallIntOrBool ?? 0
        let end = exception.field(UnicodeErrorField.end).smallIntOrBool ?? 0
        let reason = try strText(exception.field(UnicodeErrorField.reason))
        let codec = kind == .translate ? "" : "'\(try strText(exception.field(UnicodeErrorField.encoding)))' codec "
        let verb =
            switch kind {
            case .encode: "can't encode"
            case .decode: "can't decode"
            case .translate: "can't translate"
            }
        let unit = kind == .decode ? "byte" : "character"
        let length = try self.length(object)
        if start >= 0 && start < length && end == start + 1 {
            let shown: String
            if kind == .decode {
                shown = "0x" + hex(try toIndex(getItem(object, int(start))), digits: 2)
            } else {
                let point = object.unsafeAs(StrObject.self)[start]
                let prefix = point < 0x100 ? "x" : point < 0x10000 ? "u" : "U"
                shown = "'\\\(prefix)" + hex(Int(point), digits: point < 0x100 ? 2 : point < 0x10000 ? 4 : 8) + "'"
            }
            return "\(codec)\(verb) \(unit) \(shown) in position \(start): \(reason)"
        }
        return "\(codec)\(verb) \(unit)s in position \(start)-\(end - 1): \(reason)"
    }

    private func hex(_ number: Int, digits: Int) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}

import Runtime

private func array(_ value: Value) -> ArrayObject { value.unsafeAs(ArrayObject.self) }

/// Arrays as lists, bytes, text, files' contents and pickles.
func defineArrayConversions(_ builder: TypeBuilder) {
    builder.method("tolist", "self, /") { t, a in Value(try array(a[0]).list(t)) }
    builder.method("fromlist", "self, list, /") { t, a in
        guard a[1].isKind(.list) else { throw t.typeError("arg must be list") }
        let object = array(a[0])
        let list = a[1].unsafeAs(ListObject.self)
        if list.count == 0 { return .none }
        try t.checkResizable(object)
        let count = object.count
        do {
            var index = 0
            let expected = list.count
            while index < list.count {
                try t.insert(object, at: Int.max, list[index])
                if list.count != expected { throw t.runtimeError("list changed size during iteration") }
                index += 1
            }
        } catch {
            // All or nothing.
            try t.replace(object, count..<object.count, with: UnsafeRawBufferPointer(start: nil, count: 0))
            throw error
        }
        return .none
    }
    builder.method("tobytes", "self, /") { t, a in
        Value(t.session.bytes(UnsafeRawBufferPointer(array(a[0]).memory)))
    }
    builder.method("frombytes", "self, buffer, /") { t, a in
        try t.appendBytes(array(a[0]), a[1])
        return .none
    }
    builder.method("tofile", "self, f, /") { t, a in
        let write = try t.getAttribute(a[1], t.session.intern("write"))
        let bytes = Array(array(a[0]).memory)
        let block = 64 << 10
        for start in stride(from: 0, to: bytes.count, by: block) {
            let part = Array(bytes[start..<min(bytes.count, start + block)])
            try t.call(write, Value(t.session.bytes(part)))
        }
        return .none
    }
    builder.method("fromfile", "self, f, n, /") { t, a in
        let count = try t.toSequenceIndex(a[2])
        if count < 0 { throw t.valueError("negative count") }
        let object = array(a[0])
        let size = try t.checkedCount(count, times: object.itemKind.size)
        let data = try t.callMethod(a[1], "read", t.int(size))
        guard data.isKind(.bytes) else { throw t.typeError("read() didn't return bytes") }
        let bytes = try t.expectBytes(data)
        let whole = bytes.count / object.itemKind.size * object.itemKind.size
        try t.appendBytes(object, Value(t.session.bytes(Array(bytes[..<whole]))))
        if bytes.count != size { throw t.error(.eofError, "read() didn't return enough bytes") }
        return .none
    }
    builder.method("fromunicode", "self, ustr, /") { t, a in
        guard a[1].isKind(.str) else {
            throw t.typeError("fromunicode() argument must be str, not \(t.type(of: a[1]).name)")
        }
        guard array(a[0]).itemKind.isText else {
            throw t.valueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        }
        try t.appendText(array(a[0]), a[1].str)
        return .none
    }
    builder.method("tounicode", "self, /") { t, a in
        guard array(a[0]).itemKind.isText else {
            throw t.valueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        }
        return try arrayText(t, array(a[0]))
    }
    builder.method("__copy__", "self, /") { t, a in copied(t, a[0]) }
    builder.method("__deepcopy__", "self, unused, /") { t, a in copied(t, a[0]) }
    builder.method("__reduce_ex__", "self, value, /") { t, a in
        let object = array(a[0])
        guard t.integerValue(a[1]) != nil else {
            throw t.typeError("__reduce_ex__ argument should be an integer")
        }
        let attributes = try t.lookUpAttribute(a[0], t.session.intern("__dict__")) ?? .none
        let code = Value(t.session.string(String(object.itemKind.code)))
        if try t.toIndex(a[1]) < 3 {
            let items = Value(try object.list(t))
            return Value(
                t.session.tuple([Value(object.type), Value(t.session.tuple([code, items])), attributes]))
        }
        let module = try t.importModule(absolute: "array")
        let make = try t.getAttribute(module, t.session.intern("_array_reconstructor"))
        let bytes = Value(t.session.bytes(UnsafeRawBufferPointer(object.memory)))
        let arguments = [Value(object.type), code, t.int(object.itemKind.pickleNumber), bytes]
        return Value(t.session.tuple([make, Value(t.session.tuple(arguments)), attributes]))
    }
}

private func copied(_ t: ThreadState, _ value: Value) -> Value {
    let made = emptyArray(t, array(value).itemKind, count: 0)
    made.replace(0..<0, with: UnsafeRawBufferPointer(array(value).memory))
    return Value(made)
}

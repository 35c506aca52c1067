import Syntax

/// The methods bytes and bytearray share.
func defineByteMethods(_ builder: TypeBuilder) {
    builder.special(.len, "self, /") { t, a in t.int(t.raw(a[0]).count) }
    builder.special(.iter, "self, /") { t, a in Value(BytesIteratorObject(t.session, a[0])) }
    builder.special(.contains, "self, key, /") { t, a in
        if let needle = try t.bytesLike(a[1]) { return Value(t.find(needle, in: t.raw(a[0])) >= 0) }
        guard t.integerValue(a[1]) != nil || !t.type(of: a[1]).special(.index).isUnbound else {
            throw t.typeError("a bytes-like object is required, not '\(t.type(of: a[1]).name)'")
        }
        let byte = try t.byteValue(a[1])
        return Value(t.raw(a[0]).contains(byte))
    }
    builder.special(.add, "self, value, /") { t, a in
        guard let right = try t.bytesLike(a[1]) else {
            throw t.typeError("can't concat \(t.type(of: a[1]).name) to \(t.type(of: a[0]).name)")
        }
        return t.bytes(like: a[0], Array(t.raw(a[0])) + right)
    }
    for name in [SpecialName.mul, .rmul] {
        builder.special(name, "self, value, /") { t, a in t.bytes(like: a[0], try t.repeatedBytes(a[0], a[1]))
        }
    }
    builder.special(.mod, "self, value, /") { t, a in
        t.bytes(like: a[0], try t.percentFormat(bytes: Array(t.raw(a[0])), a[1]))
    }
    builder.special(.rmod, "self, value, /") { t, a in
        a[1].isKind(.bytes) || a[1].isKind(.bytearray)
            ? t.bytes(like: a[1], try t.percentFormat(bytes: Array(t.raw(a[1])), a[0]))
            : t.session.notImplemented
    }
    let comparisons: [(CompareOperator, SpecialName)] = [
        (.less, .lt), (.lessEqual, .le), (.equal, .eq), (.notEqual, .ne), (.greater, .gt),
        (.greaterEqual, .ge),
    ]
    for (op, name) in comparisons {
        builder.special(name, "self, value, /") { t, a in
            // Bytes leave other objects to their own methods; a bytearray compares with any buffer.
            if a[0].isKind(.bytes) && !a[1].isKind(.bytes) && !a[1].isKind(.bytearray) {
                return t.session.notImplemented
            }
            let order = try t.withBytes(a[1]) { compareBytes(t.raw(a[0]), $0) }
            guard let order else { return t.session.notImplemented }
            return Value(op.holds(order, 0))
        }
    }
    defineByteSearchMethods(builder)
    defineByteSplitMethods(builder)
    defineByteTextMethods(builder)
}

/// Order of contents: negative, 0 or positive.
func compareBytes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
        return left[index] < right[index] ? -1 : 1
    }
    return left.count - right.count
}

extension ThreadState {
    func find(_ needle: [UInt8], in text: UnsafeRawBufferPointer, from start: Int = 0, to end: Int? = nil)
        -> Int
    {
        let end = end ?? text.count
        if start > end { return -1 }
        return needle.withUnsafeBytes { UnitSearch.find($0, in: text, from: start, to: end, unit: 1) }
    }

    func findLast(_ needle: [UInt8], in text: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
        if start > end { return -1 }
        return needle.withUnsafeBytes { UnitSearch.findLast($0, in: text, from: start, to: end, unit: 1) }
    }

    /// The contents `times` times.
    func repeatedBytes(_ value: Value, _ times: Value) throws -> [UInt8] {
        let times = try repetitions(times)
        let unit = Array(raw(value))
        let (size, overflow) = unit.count.multipliedReportingOverflow(by: times)
        if overflow { throw overflowError("repeated bytes are too long") }
        try checkMemory(size)
        if unit.count == 1 { return [UInt8](repeating: unit[0], count: times) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        for _ in 0..<(unit.isEmpty ? 0 : times) { bytes += unit }
        return bytes
    }

    /// What a search looks for: bytes, or one byte by its number.
    fileprivate func needle(_ value: Value) throws -> [UInt8] {
        if let bytes = try bytesLike(value) { return bytes }
        if integerValue(value) != nil || !type(of: value).special(.index).isUnbound {
            return [try byteValue(value)]
        }
        throw typeError("argument should be integer or bytes-like object, not '\(type(of: value).name)'")
    }

    fileprivate func byteSearchRange(_ a: Arguments) throws -> (needle: [UInt8], start: Int, end: Int) {
        let needle = try needle(a[1])
        let (start, end) = try searchRange(a[2], a[3], length: raw(a[0]).count)
        return (needle, start, min(end, raw(a[0]).count))
    }

    fileprivate func matchesAffix(_ a: Arguments, _ method: String, atEnd: Bool) throws -> Value {
        let (start, end) = try searchRange(a[2], a[3], length: raw(a[0]).count)
        func test(_ affix: [UInt8]) -> Bool {
            let text = raw(a[0])
            if start > end || affix.count > end - start { return false }
            let place = atEnd ? end - affix.count : start
            for (offset, byte) in affix.enumerated() where text[place + offset] != byte { return false }
            return true
        }
        if a[1].isKind(.tuple) {
            let tuple = a[1].unsafeAs(TupleObject.self)
            for index in 0..<tuple.count where test(try expectBytes(tuple[index])) { return .true }
            return .false
        }
        guard let affix = try bytesLike(a[1]) else {
            throw typeError(
                "\(method) first arg must be bytes or a tuple of bytes, not \(type(of: a[1]).name)")
        }
        return Value(test(affix))
    }

    fileprivate func replacedBytes(
        _ text: UnsafeRawBufferPointer, _ old: [UInt8], _ new: [UInt8], limit: Int
    ) throws -> [UInt8] {
        var limit = limit < 0 ? Int.max : limit
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        if old.isEmpty {
            for byte in text {
                if limit > 0 {
                    result += new
                    limit -= 1
                }
                result.append(byte)
            }
            if limit > 0 { result += new }
            return result
        }
        var start = 0
        while limit > 0 {
            let place = find(old, in: text, from: start)
            if place < 0 { break }
            result += text[start..<place]
            result += new
            if result.count > 1 << 34 { throw error(.memoryError) }
            start = place + old.count
            limit -= 1
        }
        return result + text[start...]
    }
}

private func defineByteSearchMethods(_ builder: TypeBuilder) {
    builder.method("find", "self, sub, start=None, end=None, /") { t, a in
        let (needle, start, end) = try t.byteSearchRange(a)
        return t.int(t.find(needle, in: t.raw(a[0]), from: start, to: end))
    }
    builder.method("rfind", "self, sub, start=None, end=None, /") { t, a in
        let (needle, start, end) = try t.byteSearchRange(a)
        return t.int(t.findLast(needle, in: t.raw(a[0]), from: start, to: end))
    }
    builder.method("index", "self, sub, start=None, end=None, /") { t, a in
        let (needle, start, end) = try t.byteSearchRange(a)
        let place = t.find(needle, in: t.raw(a[0]), from: start, to: end)
        if place < 0 { throw t.valueError("subsection not found") }
        return t.int(place)
    }
    builder.method("rindex", "self, sub, start=None, end=None, /") { t, a in
        let (needle, start, end) = try t.byteSearchRange(a)
        let place = t.findLast(needle, in: t.raw(a[0]), from: start, to: end)
        if place < 0 { throw t.valueError("subsection not found") }
        return t.int(place)
    }
    builder.method("count", "self, sub, start=None, end=None, /") { t, a in
        let (needle, start, end) = try t.byteSearchRange(a)
        if start > end { return Value(smallInt: 0) }
        return t.int(
            needle.withUnsafeBytes { UnitSearch.count($0, in: t.raw(a[0]), from: start, to: end, unit: 1) })
    }
    builder.method("startswith", "self, prefix, start=None, end=None, /") { t, a in
        try t.matchesAffix(a, "startswith", atEnd: false)
    }
    builder.method("endswith", "self, suffix, start=None, end=None, /") { t, a in
        try t.matchesAffix(a, "endswith", atEnd: true)
    }
    builder.method("replace", "self, old, new, count=-1, /") { t, a in
        let old = try t.expectBytes(a[1])
        let new = try t.expectBytes(a[2])
        let limit = try t.toIndex(a[3])
        return t.bytes(like: a[0], try t.replacedBytes(t.raw(a[0]), old, new, limit: limit))
    }
    builder.method("removeprefix", "self, prefix, /") { t, a in
        let prefix = try t.expectBytes(a[1])
        let text = t.raw(a[0])
        return t.part(of: a[0], (text.starts(with: prefix) ? prefix.count : 0)..<text.count)
    }
    builder.method("removesuffix", "self, suffix, /") { t, a in
        let suffix = try t.expectBytes(a[1])
        let text = t.raw(a[0])
        let matches = suffix.count <= text.count && text.suffix(suffix.count).elementsEqual(suffix)
        return t.part(of: a[0], 0..<(matches ? text.count - suffix.count : text.count))
    }
}

/// `io.BytesIO`
public final class BytesIOObject: Object {
    package var content: [UInt8] = []
    var position = 0
    var isClosed = false

    func checkOpen(_ t: ThreadState) throws {
        if isClosed { throw t.valueError("I/O operation on closed file.") }
    }

    func read(_ count: Int) -> [UInt8] {
        let start = min(position, content.count)
        let end = count < 0 ? content.count : min(content.count, start + count)
        position = max(position, end)
        return Array(content[start..<end])
    }

    func readLine(_ limit: Int) -> [UInt8] {
        let start = min(position, content.count)
        var end = content[start...].firstIndex(of: 10).map { $0 + 1 } ?? content.count
        if limit >= 0 { end = min(end, start + limit) }
        position = max(position, end)
        return Array(content[start..<end])
    }

    func write(_ bytes: [UInt8]) {
        if bytes.isEmpty { return }
        if position > content.count { content += [UInt8](repeating: 0, count: position - content.count) }
        let end = min(content.count, position + bytes.count)
        content.replaceSubrange(position..<end, with: bytes)
        position += bytes.count
    }
}

private func bytesFile(_ value: Value) -> BytesIOObject { value.unsafeAs(BytesIOObject.self) }

func defineBytesIO(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { _, a in
        Value(BytesIOObject(a[0].unsafeAs(TypeObject.self).rootShape))
    }
    builder.special(.`init`, "self, /, initial_bytes=b''") { t, a in
        bytesFile(a[0]).content = a[1].isNoneOrUnbound ? [] : try t.bytes(of: a[1])
        bytesFile(a[0]).position = 0
        return .none
    }
    builder.method("write", "self, b, /") { t, a in
        try bytesFile(a[0]).checkOpen(t)
        let bytes = try t.bytes(of: a[1])
        bytesFile(a[0]).write(bytes)
        return t.int(bytes.count)
    }
    for name in ["read", "read1"] {
        builder.method(name, "self, size=-1, /") { t, a in
            try bytesFile(a[0]).checkOpen(t)
            return t.session.makeBytes(bytesFile(a[0]).read(try t.sizeArgument(a[1])))
        }
    }
    builder.method("readline", "self, size=-1, /") { t, a in
        try bytesFile(a[0]).checkOpen(t)
        return t.session.makeBytes(bytesFile(a[0]).readLine(try t.sizeArgument(a[1])))
    }
    builder.method("readinto", "self, buffer, /") { t, a in
        try bytesFile(a[0]).checkOpen(t)
        let bytes = bytesFile(a[0]).read(try t.writableLength(a[1]))
        try t.fill(a[1], with: bytes[...])
        return t.int(bytes.count)
    }
    builder.special(.next, "self, /") { t, a in
        try bytesFile(a[0]).checkOpen(t)
        let line = bytesFile(a[0]).readLine(-1)
        if line.isEmpty { throw t.stopIteration() }
        return t.session.makeBytes(line)
    }
    builder.method("getvalue", "self, /") { t, a in
        try bytesFile(a[0]).checkOpen(t)
        return t.session.makeBytes(bytesFile(a[0]).content)
    }
    builder.method("getbuffer", "self, /") { t, a in
        try bytesFile(a[0]).checkOpen(t)
        return try t.call(Value(t.session.types.memoryview), t.session.makeBytes(bytesFile(a[0]).content))
    }
    builder.method("tell", "self, /") { t, a in
        try bytesFile(a[0]).checkOpen(t)
        return t.int(bytesFile(a[0]).position)
    }
    builder.method("seek", "self, pos, whence=0, /") { t, a in
        let file = bytesFile(a[0])
        try file.checkOpen(t)
        let offset = try t.toIndex(a[1])
        let whence = try t.toIndex(a[2])
        switch whence {
        case 0:
            if offset < 0 { throw t.valueError("negative seek value \(offset)") }
            file.position = offset
        case 1: file.position = max(0, file.position.addingReportingOverflow(offset).partialValue)
        case 2: file.position = max(0, file.content.count.addingReportingOverflow(offset).partialValue)
        default: throw t.valueError("invalid whence (\(whence), should be 0, 1 or 2)")
        }
        return t.int(file.position)
    }
    builder.method("truncate", "self, size=None, /") { t, a in
        let file = bytesFile(a[0])
        try file.checkOpen(t)
        let size = a[1].isNone ? file.position : try t.sizeArgument(a[1])
        if size < 0 { throw t.valueError("negative size value \(size)") }
        if size < file.content.count { file.content.removeLast(file.content.count - size) }
        return t.int(size)
    }
    builder.method("close", "self, /") { _, a in
        bytesFile(a[0]).isClosed = true
        bytesFile(a[0]).content = []
        return .none
    }
    for name in ["readable", "writable", "seekable"] {
        builder.method(name, "self, /") { t, a in
            try bytesFile(a[0]).checkOpen(t)
            return .true
        }
    }
    builder.method("isatty", "self, /") { t, a in
        try bytesFile(a[0]).checkOpen(t)
        return .false
    }
    builder.property("closed", get: { _, object in Value(bytesFile(object).isClosed) })
}

/// `io.StringIO`
public final class StringIOObject: Object {
    package var content: [UInt32] = []
    var position = 0
    var isClosed = false
    var newline: String? = "\n"
    var seenNewlines = 0

    func checkOpen(_ t: ThreadState) throws {
        if isClosed { throw t.valueError("I/O operation on closed file") }
    }

    /// The text to store for what is written: line ends as `newline` says.
    private func converted(_ text: StrObject) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let point = text[index]
            index += 1
            if point != 10 && point != 13 || newline == "\n" {
                result.append(point)
                continue
            }
            if newline == "\r" || newline == "\r\n" {
                if point == 10 {
                    result.append(contentsOf: (newline ?? "").unicodeScalars.map(\.value))
                } else {
                    result.append(point)
                }
                continue
            }
            let isPair = point == 13 && index < text.count && text[index] == 10
            if isPair { index += 1 }
            seenNewlines |= isPair ? 4 : point == 13 ? 1 : 2
            if newline == nil {
                result.append(10)
            } else {
                result.append(point)
                if isPair { result.append(10) }
            }
        }
        return result
    }

    func write(_ text: StrObject) {
        let points = converted(text)
        if points.isEmpty { return }
        if position > content.count { content += [UInt32](repeating: 0, count: position - content.count) }
        let end = min(content.count, position + points.count)
        content.replaceSubrange(position..<end, with: points)
        position += points.count
    }

    func read(_ count: Int) -> ArraySlice<UInt32> {
        let start = min(position, content.count)
        let end = count < 0 ? content.count : min(content.count, start + count)
        position = max(position, end)
        return content[start..<end]
    }

    func readLine(_ limit: Int) -> ArraySlice<UInt32> {
        let start = min(position, content.count)
        var end = start
        while end < content.count {
            let point = content[end]
            end += 1
            switch newline {
            case nil, "\n": if point == 10 { return take(start, end, limit) }
            case "\r": if point == 13 { return take(start, end, limit) }
            case "\r\n":
                if point == 10 && end - 2 >= start && content[end - 2] == 13 { return take(start, end, limit) }
            default:
                if point == 10 { return take(start, end, limit) }
                if point == 13 {
                    if end < content.count && content[end] == 10 { end += 1 }
                    return take(start, end, limit)
                }
            }
        }
        return take(start, end, limit)
    }

    private func take(_ start: Int, _ end: Int, _ limit: Int) -> ArraySlice<UInt32> {
        let end = limit >= 0 ? min(end, start + limit) : end
        position = max(position, end)
        return content[start..<end]
    }
}

private func stringFile(_ value: Value) -> StringIOObject { value.unsafeAs(StringIOObject.self) }

func defineStringIO(_ builder: TypeBuilder) {
    builder.new("cls, /, *args, **kwargs") { _, a in
        Value(StringIOObject(a[0].unsafeAs(TypeObject.self).rootShape))
    }
    builder.special(.`init`, "self, /, initial_value='', newline=...") { t, a in
        let file = stringFile(a[0])
        guard a[1].isNoneOrUnbound || a[1].isKind(.str) else {
            throw t.typeError("initial_value must be str or None, not \(t.type(of: a[1]).name)")
        }
        file.newline = a[2].isUnbound ? "\n" : try t.newlineArgument(a[2], quoted: true)
        file.content = []
        file.position = 0
        if let text = a[1].as(StrObject.self) { file.write(text) }
        file.position = 0
        return .none
    }
    builder.method("write", "self, s, /") { t, a in
        try stringFile(a[0]).checkOpen(t)
        guard let text = a[1].as(StrObject.self) else {
            throw t.typeError("string argument expected, got '\(t.type(of: a[1]).name)'")
        }
        stringFile(a[0]).write(text)
        return t.int(text.count)
    }
    builder.method("read", "self, size=-1, /") { t, a in
        try stringFile(a[0]).checkOpen(t)
        return Value(t.session.string(codePoints: Array(stringFile(a[0]).read(try t.sizeArgument(a[1])))))
    }
    builder.method("readline", "self, size=-1, /") { t, a in
        try stringFile(a[0]).checkOpen(t)
        return Value(t.session.string(codePoints: Array(stringFile(a[0]).readLine(try t.sizeArgument(a[1])))))
    }
    builder.special(.next, "self, /") { t, a in
        try stringFile(a[0]).checkOpen(t)
        let line = stringFile(a[0]).readLine(-1)
        if line.isEmpty { throw t.stopIteration() }
        return Value(t.session.string(codePoints: Array(line)))
    }
    builder.method("getvalue", "self, /") { t, a in
        try stringFile(a[0]).checkOpen(t)
        return Value(t.session.string(codePoints: stringFile(a[0]).content))
    }
    builder.method("tell", "self, /") { t, a in
        try stringFile(a[0]).checkOpen(t)
        return t.int(stringFile(a[0]).position)
    }
    builder.method("seek", "self, pos, whence=0, /") { t, a in
        let file = stringFile(a[0])
        try file.checkOpen(t)
        let offset = try t.toIndex(a[1])
        switch try t.toIndex(a[2]) {
        case 0:
            if offset < 0 { throw t.valueError("Negative seek position \(offset)") }
            file.position = offset
        case 1:
            if offset != 0 { throw t.error(.osError, "Can't do nonzero cur-relative seeks") }
        case 2:
            if offset != 0 { throw t.error(.osError, "Can't do nonzero cur-relative seeks") }
            file.position = file.content.count
        case let whence: throw t.valueError("Invalid whence (\(whence), should be 0, 1 or 2)")
        }
        return t.int(file.position)
    }
    builder.method("truncate", "self, pos=None, /") { t, a in
        let file = stringFile(a[0])
        try file.checkOpen(t)
        let size = a[1].isNone ? file.position : try t.sizeArgument(a[1])
        if size < 0 { throw t.valueError("Negative size value \(size)") }
        if size < file.content.count { file.content.removeLast(file.content.count - size) }
        return t.int(size)
    }
    builder.method("close", "self, /") { _, a in
        stringFile(a[0]).isClosed = true
        stringFile(a[0]).content = []
        return .none
    }
    for name in ["readable", "writable", "seekable"] {
        builder.method(name, "self, /") { t, a in
            try stringFile(a[0]).checkOpen(t)
            return .true
        }
    }
    builder.property("closed", get: { _, object in Value(stringFile(object).isClosed) })
    builder.property("line_buffering", get: { t, object in
        try stringFile(object).checkOpen(t)
        return .false
    })
    builder.property("newlines", get: { t, object in t.newlinesValue(stringFile(object).seenNewlines) })
}

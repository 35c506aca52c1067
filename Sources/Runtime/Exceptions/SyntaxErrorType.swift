/// Places of SyntaxError's fields.
package enum SyntaxErrorField {
    package static let message = 0
    package static let filename = 1
    package static let line = 2
    package static let offset = 3
    package static let text = 4
    package static let endLine = 5
    package static let endOffset = 6
    package static let printFileAndLine = 7
}

func defineSyntaxError(_ builder: TypeBuilder) {
    builder.special(.`init`, "self, /, *args, **kwargs") { t, a in
        let exception = a[0].unsafeAs(ExceptionObject.self)
        try t.refuseKeywords(exception.type, a[2])
        exception.arguments = a[1]
        let arguments = exception.argumentTuple
        if arguments.count >= 1 { exception.setField(SyntaxErrorField.message, arguments[0]) }
        guard arguments.count == 2 else { return .none }
        let details = try t.tupleFromIterable(arguments[1])
        if details.count < 4 {
            throw t.typeError("function takes at least 4 arguments (\(details.count) given)")
        }
        if details.count > 6 {
            throw t.typeError("function takes at most 6 arguments (\(details.count) given)")
        }
        for index in 0..<details.count {
            exception.setField(SyntaxErrorField.filename + index, details[index])
        }
        if details.count == 5 {
            throw t.typeError("end_offset must be provided when end_lineno is provided")
        }
        return .none
    }
    let names = [
        "msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line",
    ]
    for (index, name) in names.enumerated() { builder.field(name, index) }
    builder.special(.str, "self, /") { t, a in
        let exception = a[0].unsafeAs(ExceptionObject.self)
        let message = try t.strText(exception.field(SyntaxErrorField.message))
        var filename: String?
        if let path = exception.field(SyntaxErrorField.filename).as(StrObject.self)?.text {
            filename = path.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init)
        }
        let line = t.integerValue(exception.field(SyntaxErrorField.line))
        let text =
            switch (filename, line) {
            case (let filename?, let line?): "\(message) (\(filename), line \(line))"
            case (let filename?, nil): "\(message) (\(filename))"
            case (nil, let line?): "\(message) (line \(line))"
            case (nil, nil): message
            }
        return Value(t.session.string(text))
    }
}

/// The lines of a source text without their ends.
package func splitSourceLines(_ text: String) -> [String] {
    var lines: [String] = []
    let bytes = Array(text.utf8)
    var start = 0
    var index = 0
    while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r") { continue }
        lines.append(String(decoding: bytes[start..<index - 1], as: UTF8.self))
        if byte == UInt8(ascii: "\r") && index < bytes.count && bytes[index] == UInt8(ascii: "\n") {
            index += 1
        }
        start = index
    }
    if start < bytes.count { lines.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return lines
}

/// Number of code points that the first `bytes` UTF-8 bytes of a line hold.
package func characterOffset(in line: String, bytes: Int) -> Int {
    var seen = 0
    var count = 0
    for scalar in line.unicodeScalars {
        if seen >= bytes { return count }
        seen += UTF8.width(scalar)
        count += 1
    }
    return count + max(0, bytes - seen)
}

/// Methods that treat bytes as ASCII text, padding, `hex`, `decode`, `translate`.
func defineByteTextMethods(_ builder: TypeBuilder) {
    func map(_ name: String, _ change: @escaping (UInt8) -> UInt8) {
        builder.method(name, "self, /") { t, a in t.bytes(like: a[0], t.raw(a[0]).map(change)) }
    }
    map("upper", upperASCII)
    map("lower", lowerASCII)
    map("swapcase") { isUpper($0) ? lowerASCII($0) : upperASCII($0) }
    builder.method("capitalize", "self, /") { t, a in
        var bytes = t.raw(a[0]).map(lowerASCII)
        if let first = bytes.first { bytes[0] = upperASCII(first) }
        return t.bytes(like: a[0], bytes)
    }
    builder.method("title", "self, /") { t, a in
        var followsLetter = false
        let bytes = t.raw(a[0]).map { byte -> UInt8 in
            defer { followsLetter = isLetter(byte) }
            return followsLetter ? lowerASCII(byte) : upperASCII(byte)
        }
        return t.bytes(like: a[0], bytes)
    }
    func all(_ name: String, _ test: @escaping (UInt8) -> Bool) {
        builder.method(name, "self, /") { t, a in
            let bytes = t.raw(a[0])
            return Value(!bytes.isEmpty && bytes.allSatisfy(test))
        }
    }
    all("isalpha", isLetter)
    all("isdigit", isDigit)
    all("isalnum") { isLetter($0) || isDigit($0) }
    all("isspace") { $0 == 32 || $0 >= 9 && $0 <= 13 }
    builder.method("isascii", "self, /") { t, a in Value(isASCIIBytes(t.raw(a[0]))) }
    builder.method("islower", "self, /") { t, a in
        Value(!t.raw(a[0]).contains(where: isUpper) && t.raw(a[0]).contains(where: isLower))
    }
    builder.method("isupper", "self, /") { t, a in
        Value(!t.raw(a[0]).contains(where: isLower) && t.raw(a[0]).contains(where: isUpper))
    }
    builder.method("istitle", "self, /") { t, a in
        var found = false
        var followsLetter = false
        for byte in t.raw(a[0]) {
            if isUpper(byte) {
                if followsLetter { return .false }
                found = true
            } else if isLower(byte) && !followsLetter {
                return .false
            }
            followsLetter = isLetter(byte)
        }
        return Value(found)
    }
    definePaddingMethods(builder)
    defineConversionMethods(builder)
}

private func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
private func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
private func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) }
private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

extension ThreadState {
    fileprivate func padded(_ a: Arguments, _ method: String, left: (_ padding: Int, _ width: Int) -> Int)
        throws -> Value
    {
        let width = try toIndex(a[1])
        var fill: UInt8 = 0x20
        if !a[2].isUnbound {
            guard a[2].isKind(.bytes) || a[2].isKind(.bytearray), raw(a[2]).count == 1 else {
                throw typeError(
                    "\(method)() argument 2 must be a byte string of length 1, not \(type(of: a[2]).name)")
            }
            fill = raw(a[2])[0]
        }
        let text = Array(raw(a[0]))
        let padding = missing(text.count, width)
        try checkMemory(padding)
        let before = left(padding, width)
        return bytes(
            like: a[0],
            [UInt8](repeating: fill, count: before) + text + [UInt8](repeating: fill, count: padding - before)
        )
    }

    /// `hex` with a separator every so many bytes, counted from the end (from the start when negative).
    func hexadecimalText(_ bytes: UnsafeRawBufferPointer, _ separator: Value, _ interval: Value) throws
        -> Value
    {
        var mark: UInt8?
        let step = interval.isUnbound ? 1 : try toInt32(interval)
        if !separator.isUnbound {
            let length: Int
            if separator.isKind(.str) {
                length = separator.str.count
                if length == 1 && separator.str[0] >= 128 { throw valueError("sep must be ASCII.") }
                if length == 1 { mark = UInt8(separator.str[0]) }
            } else if let given = try bytesLike(separator) {
                length = given.count
                if length == 1 && given[0] >= 128 { throw valueError("sep must be ASCII.") }
                mark = given.first
            } else {
                length = try self.length(separator)
                if length == 1 { throw typeError("sep must be str or bytes.") }
            }
            if length != 1 { throw valueError("sep must be length 1.") }
        }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 3)
        let size = Int(clamping: step.magnitude)
        for (index, byte) in bytes.enumerated() {
            if let mark, step != 0, index > 0 {
                let place = step > 0 ? bytes.count - index : index
                if place % size == 0 { text.append(mark) }
            }
            for digit in [byte >> 4, byte & 15] { text.append(digit < 10 ? digit + 0x30 : digit + 0x57) }
        }
        return Value(session.string(ascii: text))
    }

    fileprivate func bytesFromHexadecimal(_ text: StrObject) throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 2)
        func digit(_ index: Int) throws -> UInt8 {
            guard index < text.count, text[index] < 128, let digit = hexadecimalDigit(UInt8(text[index]))
            else {
                throw valueError("non-hexadecimal number found in fromhex() arg at position \(index)")
            }
            return UInt8(digit)
        }
        var index = 0
        while index < text.count {
            let point = text[index]
            if point == 32 || point >= 9 && point <= 13 {
                index += 1
                continue
            }
            bytes.append(try digit(index) << 4 | digit(index + 1))
            index += 2
        }
        return bytes
    }
}

private func definePaddingMethods(_ builder: TypeBuilder) {
    builder.method("center", "self, width, fillchar=<unset>, /") { t, a in
        try t.padded(a, "center") { padding, width in padding / 2 + (padding & width & 1) }
    }
    builder.method("ljust", "self, width, fillchar=<unset>, /") { t, a in
        try t.padded(a, "ljust") { _, _ in 0 }
    }
    builder.method("rjust", "self, width, fillchar=<unset>, /") { t, a in
        try t.padded(a, "rjust") { padding, _ in padding }
    }
    builder.method("zfill", "self, width, /") { t, a in
        let width = try t.toIndex(a[1])
        var text = Array(t.raw(a[0]))
        let padding = missing(text.count, width)
        try t.checkMemory(padding)
        let isSigned = text.first == UInt8(ascii: "+") || text.first == UInt8(ascii: "-")
        text.insert(contentsOf: [UInt8](repeating: UInt8(ascii: "0"), count: padding), at: isSigned ? 1 : 0)
        return t.bytes(like: a[0], text)
    }
    builder.method("expandtabs", "self, /, tabsize=8") { t, a in
        let size = try t.toInt32(a[1])
        try t.checkMemory(size > 0 ? t.tabbedSize(t.raw(a[0]).count, t.raw(a[0]).count { $0 == 9 }, size) : 0)
        var result: [UInt8] = []
        var column = 0
        for byte in t.raw(a[0]) {
            if byte == 9 {
                let blanks = size > 0 ? size - column % size : 0
                result += [UInt8](repeating: 32, count: blanks)
                column += blanks
            } else {
                result.append(byte)
                column = byte == 10 || byte == 13 ? 0 : column + 1
            }
        }
        return t.bytes(like: a[0], result)
    }
}

private func defineConversionMethods(_ builder: TypeBuilder) {
    builder.method("hex", "self, /, sep=<unset>, bytes_per_sep=<unset>") { t, a in
        try t.hexadecimalText(t.raw(a[0]), a[1], a[2])
    }
    builder.classMethod("fromhex", "cls, string, /") { t, a in
        let bytes = try t.bytesFromHexadecimal(t.expectStrArgument(a[1], "fromhex"))
        let type = a[0].unsafeAs(TypeObject.self)
        if type === t.session.types.bytes { return Value(t.session.bytes(bytes)) }
        if type === t.session.types.bytearray { return Value(t.session.bytearray(bytes)) }
        return try t.call(a[0], Value(t.session.bytes(bytes)))
    }
    builder.method("decode", "self, /, encoding=<unset>, errors=<unset>") { t, a in
        let encoding = try t.codecArgument(a[1], "decode", "encoding")
        let errors = try t.codecArgument(a[2], "decode", "errors")
        return Value(try t.decode(t.raw(a[0]), encoding: encoding, errors: errors))
    }
    builder.method("translate", "self, table, /, delete=b''") { t, a in
        let table = a[1].isNone ? nil : try t.expectBytes(a[1])
        if let table, table.count != 256 {
            throw t.valueError("translation table must be 256 characters long")
        }
        let deleted = a[2].isUnbound ? [] : try t.expectBytes(a[2])
        var isDeleted = [Bool](repeating: false, count: 256)
        for byte in deleted { isDeleted[Int(byte)] = true }
        var result: [UInt8] = []
        for byte in t.raw(a[0]) where !isDeleted[Int(byte)] { result.append(table?[Int(byte)] ?? byte) }
        return t.bytes(like: a[0], result)
    }
    builder.staticMethod("maketrans", "frm, to, /") { t, a in
        let from = try t.expectBytes(a[0])
        let to = try t.expectBytes(a[1])
        if from.count != to.count { throw t.valueError("maketrans arguments must have same length") }
        var table = (0..<256).map { UInt8($0) }
        for (index, byte) in from.enumerated() { table[Int(byte)] = to[index] }
        return Value(t.session.bytes(table))
    }
}

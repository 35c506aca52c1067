/// Padding to a width and tabs.
func defineStrPaddingMethods(_ builder: TypeBuilder) {
    builder.method("center", "self, width, fillchar=' ', /") { t, a in
        let (width, fill) = try t.paddingArguments(a)
        let padding = max(0, width - a[0].str.count)
        // An odd blank goes to the left when the width is odd.
        return Value(try t.padded(a[0].str, left: padding / 2 + (padding & width & 1), total: padding, fill))
    }
    builder.method("ljust", "self, width, fillchar=' ', /") { t, a in
        let (width, fill) = try t.paddingArguments(a)
        return Value(try t.padded(a[0].str, left: 0, total: max(0, width - a[0].str.count), fill))
    }
    builder.method("rjust", "self, width, fillchar=' ', /") { t, a in
        let (width, fill) = try t.paddingArguments(a)
        let padding = max(0, width - a[0].str.count)
        return Value(try t.padded(a[0].str, left: padding, total: padding, fill))
    }
    builder.method("zfill", "self, width, /") { t, a in
        let text = a[0].str
        let padding = max(0, try t.toIndex(a[1]) - text.count)
        if padding == 0 { return Value(t.plainString(text)) }
        if padding > 1 << 34 { throw t.error(.memoryError) }
        let isSigned = text.count > 0 && (text[0] == 0x2B || text[0] == 0x2D)
        var builder = StringBuilder(capacity: text.count + padding)
        if isSigned { builder.append(codePoint: text[0]) }
        builder.append(codePoint: 0x30, repetitions: padding)
        builder.append(text, (isSigned ? 1 : 0)..<text.count)
        return Value(builder.string(t.session))
    }
    builder.method("expandtabs", "self, /, tabsize=8") { t, a in
        let size = try t.toIndex(a[1])
        let text = a[0].str
        if text.find(t.session.character(9), from: 0, to: text.count) < 0 { return Value(t.plainString(text)) }
        if size > 1 << 30 { throw t.overflowError("new string is too long") }
        var builder = StringBuilder(capacity: text.count * 2)
        var column = 0
        for index in 0..<text.count {
            let point = text[index]
            if point == 9 {
                if size > 0 {
                    let blanks = size - column % size
                    builder.append(codePoint: 0x20, repetitions: blanks)
                    column += blanks
                }
            } else {
                builder.append(codePoint: point)
                column = point == 10 || point == 13 ? 0 : column + 1
            }
        }
        return Value(builder.string(t.session))
    }
}

extension ThreadState {
    fileprivate func paddingArguments(_ a: Arguments) throws -> (width: Int, fill: UInt32) {
        let width = try toIndex(a[1])
        guard a[2].isKind(.str) else {
            throw typeError("The fill character must be a unicode character, not \(type(of: a[2]).name)")
        }
        guard a[2].str.count == 1 else {
            throw typeError("The fill character must be exactly one character long")
        }
        return (width, a[2].str[0])
    }

    fileprivate func padded(_ text: StrObject, left: Int, total: Int, _ fill: UInt32) throws -> StrObject {
        if total == 0 { return plainString(text) }
        if total > 1 << 34 { throw error(.memoryError) }
        var builder = StringBuilder(capacity: text.count + total)
        builder.append(codePoint: fill, repetitions: left)
        builder.append(text)
        builder.append(codePoint: fill, repetitions: total - left)
        return builder.string(session)
    }
}

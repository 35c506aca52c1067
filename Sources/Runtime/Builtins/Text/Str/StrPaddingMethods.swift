/// Padding to a width and tabs.
func defineStrPaddingMethods(_ builder: TypeBuilder) {
    builder.method("center", "self, width, fillchar=' ', /") { t, a in
        let (width, fill) = try t.paddingArguments(a)
        let padding = missing(a[0].str.count, width)
        // An odd blank goes to the left when the width is odd.
        return Value(try t.padded(a[0].str, left: padding / 2 + (padding & width & 1), total: padding, fill))
    }
    builder.method("ljust", "self, width, fillchar=' ', /") { t, a in
        let (width, fill) = try t.paddingArguments(a)
        return Value(try t.padded(a[0].str, left: 0, total: missing(a[0].str.count, width), fill))
    }
    builder.method("rjust", "self, width, fillchar=' ', /") { t, a in
        let (width, fill) = try t.paddingArguments(a)
        let padding = missing(a[0].str.count, width)
        return Value(try t.padded(a[0].str, left: padding, total: padding, fill))
    }
    builder.method("zfill", "self, width, /") { t, a in
        let text = a[0].str
        let padding = missing(text.count, try t.toIndex(a[1]))
        if padding == 0 { return Value(t.plainString(text)) }
        try t.checkMemory(padding)
        let isSigned = text.count > 0 && (text[0] == 0x2B || text[0] == 0x2D)
        var builder = StringBuilder(capacity: text.count + padding)
        if isSigned { builder.append(codePoint: text[0]) }
        builder.append(codePoint: 0x30, repetitions: padding)
        builder.append(text, (isSigned ? 1 : 0)..<text.count)
        return Value(builder.string(t.session))
    }
    builder.method("expandtabs", "self, /, tabsize=8") { t, a in
        let size = try t.toInt32(a[1])
        let text = a[0].str
        if text.find(t.session.character(9), from: 0, to: text.count) < 0 {
            return Value(t.plainString(text))
        }
        try t.checkMemory(
            size > 0
                ? t.tabbedSize(
                    text.count, text.occurrences(of: t.session.character(9), from: 0, to: text.count), size)
                : 0)
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

/// How many characters are missing to a width.
func missing(_ count: Int, _ width: Int) -> Int { width > count ? width - count : 0 }

extension ThreadState {
    /// More than text with tabs can get long.
    func tabbedSize(_ count: Int, _ tabs: Int, _ size: Int) throws -> Int {
        let (product, overflow) = tabs.multipliedReportingOverflow(by: size)
        return overflow ? Int.max : product &+ count
    }

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
        try checkMemory(total)
        var builder = StringBuilder(capacity: text.count + total)
        builder.append(codePoint: fill, repetitions: left)
        builder.append(text)
        builder.append(codePoint: fill, repetitions: total - left)
        return builder.string(session)
    }
}

/// Upper, lower and title case.
func defineStrCaseMethods(_ builder: TypeBuilder) {
    builder.method("upper", "self, /") { t, a in
        Value(t.mapped(a[0].str, ascii: upperASCII) { $1.append(upperOf: $0) })
    }
    builder.method("lower", "self, /") { t, a in Value(t.lowered(a[0].str)) }
    builder.method("casefold", "self, /") { t, a in
        Value(
            t.mapped(a[0].str, ascii: lowerASCII) { point, builder in
                CharacterData.caseFold(point) { builder.append(codePoint: $0) }
            })
    }
    builder.method("swapcase", "self, /") { t, a in
        let text = a[0].str
        var builder = StringBuilder(capacity: text.count)
        for index in 0..<text.count {
            let point = text[index]
            if CharacterData.isUpper(point) {
                builder.append(lowerOf: text, at: index)
            } else if CharacterData.isLower(point) {
                builder.append(upperOf: point)
            } else {
                builder.append(codePoint: point)
            }
        }
        return Value(builder.string(t.session))
    }
    builder.method("capitalize", "self, /") { t, a in
        let text = a[0].str
        var builder = StringBuilder(capacity: text.count)
        for index in 0..<text.count {
            if index == 0 {
                builder.append(titleOf: text[0])
            } else {
                builder.append(lowerOf: text, at: index)
            }
        }
        return Value(builder.string(t.session))
    }
    builder.method("title", "self, /") { t, a in
        let text = a[0].str
        var builder = StringBuilder(capacity: text.count)
        var followsCased = false
        for index in 0..<text.count {
            if followsCased {
                builder.append(lowerOf: text, at: index)
            } else {
                builder.append(titleOf: text[index])
            }
            followsCased = CharacterData.isCased(text[index])
        }
        return Value(builder.string(t.session))
    }
}

extension StringBuilder {
    fileprivate mutating func append(upperOf point: UInt32) {
        if point < 128 {
            append(ascii: upperASCII(UInt8(point)))
        } else {
            append(CharacterData.upper(point), insteadOf: point)
        }
    }

    fileprivate mutating func append(titleOf point: UInt32) {
        if point < 128 {
            append(ascii: upperASCII(UInt8(point)))
        } else {
            append(CharacterData.title(point), insteadOf: point)
        }
    }

    /// The lower case of a character in its place: capital sigma depends on its surroundings.
    fileprivate mutating func append(lowerOf text: StrObject, at index: Int) {
        let point = text[index]
        if point < 128 {
            append(ascii: lowerASCII(UInt8(point)))
        } else if point == 0x3A3 {
            append(codePoint: isFinalSigma(text, index) ? 0x3C2 : 0x3C3)
        } else {
            append(CharacterData.lower(point), insteadOf: point)
        }
    }

    private mutating func append(_ mapping: String.UnicodeScalarView, insteadOf point: UInt32) {
        if mapping.isEmpty { append(codePoint: point) }
        for scalar in mapping { append(codePoint: scalar.value) }
    }
}

/// A sigma ends a word when a cased letter comes before it and none after it.
private func isFinalSigma(_ text: StrObject, _ index: Int) -> Bool {
    var before = index - 1
    while before >= 0 && CharacterData.isCaseIgnorable(text[before]) { before -= 1 }
    if before < 0 || !CharacterData.isCased(text[before]) { return false }
    var after = index + 1
    while after < text.count && CharacterData.isCaseIgnorable(text[after]) { after += 1 }
    return after == text.count || !CharacterData.isCased(text[after])
}

extension ThreadState {
    /// Each character mapped on its own; ASCII text by the byte.
    fileprivate func mapped(
        _ text: StrObject, ascii: (UInt8) -> UInt8, _ append: (UInt32, inout StringBuilder) -> Void
    ) -> StrObject {
        if text.isASCII { return mappedASCII(text, ascii) }
        var builder = StringBuilder(capacity: text.count)
        for index in 0..<text.count { append(text[index], &builder) }
        return builder.string(session)
    }

    private func mappedASCII(_ text: StrObject, _ map: (UInt8) -> UInt8) -> StrObject {
        let count = text.count
        if count == 0 { return session.emptyString }
        let storage = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 8)
        for index in 0..<count {
            let byte = text.storage.load(fromByteOffset: index, as: UInt8.self)
            storage.storeBytes(of: map(byte), toByteOffset: index, as: UInt8.self)
        }
        return StrObject(session.types.str.rootShape, adopting: storage, count: count, width: 1, isASCII: true)
    }

    /// `text.lower()`
    package func lowered(_ text: StrObject) -> StrObject {
        if text.isASCII { return mappedASCII(text, lowerASCII) }
        var builder = StringBuilder(capacity: text.count)
        for index in 0..<text.count { builder.append(lowerOf: text, at: index) }
        return builder.string(session)
    }
}

/// Reading of escapes.
extension RegexParser {
    /// What an escape in a character class stands for.
    mutating func classEscape(_ item: ArraySlice<UInt32>) throws -> RegexSetItem {
        let letter = item[item.startIndex + 1]
        if let control = Self.control(letter) { return .literal(control) }
        if letter == 0x62 { return .literal(8) }
        if let category = Self.category(letter) { return .category(category) }
        if let point = try numericEscape(item) { return .literal(point) }
        if RegexReader.digit(letter, base: 8) != nil {
            let escape = Array(item) + (try reader.digits(2, base: 8))
            return .literal(try octal(escape))
        }
        if letter >= 0x30 && letter <= 0x39 || RegexReader.isASCIILetter(letter) { throw badEscape(item) }
        return .literal(letter)
    }

    /// What an escape outside of classes stands for.
    mutating func escape(_ item: ArraySlice<UInt32>) throws -> RegexNode {
        let letter = item[item.startIndex + 1]
        switch letter {
        case 0x41: return .anchor(.beginningOfString)
        case 0x62: return .anchor(.boundary)
        case 0x42: return .anchor(.notBoundary)
        case 0x5A: return .anchor(.endOfString)
        default: break
        }
        if let category = Self.category(letter) { return .set([.category(category)], negated: false) }
        if let control = Self.control(letter) { return .literal(control) }
        if let point = try numericEscape(item) { return .literal(point) }
        if letter == 0x30 {
            let escape = Array(item) + (try reader.digits(2, base: 8))
            return .literal(try octal(escape))
        }
        if letter >= 0x31 && letter <= 0x39 { return try numberedReference(item) }
        if RegexReader.isASCIILetter(letter) { throw badEscape(item) }
        return .literal(letter)
    }

    /// `\x`, `\u`, `\U` and `\N`; nil for other escapes.
    private mutating func numericEscape(_ item: ArraySlice<UInt32>) throws -> UInt32? {
        let letter = item[item.startIndex + 1]
        let length: Int
        switch letter {
        case 0x78: length = 2
        case 0x75 where reader.isText: length = 4
        case 0x55 where reader.isText: length = 8
        case 0x4E where reader.isText: return try namedCharacter()
        default: return nil
        }
        let digits = try reader.digits(length, base: 16)
        let escape = Array(item) + digits
        if digits.count < length {
            throw reader.error("incomplete escape \(RegexReader.text(escape))", escape.count)
        }
        var value: UInt64 = 0
        for digit in digits { value = value * 16 + UInt64(RegexReader.digit(digit, base: 16) ?? 0) }
        if value > 0x10FFFF { throw badEscape(escape[...]) }
        return UInt32(value)
    }

    private mutating func namedCharacter() throws -> UInt32 {
        if try !reader.take("{") { throw reader.error("missing {") }
        let name = try reader.until("}", "character name")
        if let point = environment.character(named: name) { return point }
        let quoted = environment.quoted(name, asciiOnly: false)
        throw reader.error("undefined character name \(quoted)", name.count + 4)
    }

    private func octal(_ escape: [UInt32]) throws -> UInt32 {
        var value: UInt32 = 0
        for digit in escape.dropFirst() { value = value * 8 + (digit & 7) }
        if value > 0o377 {
            throw reader.error(
                "octal escape value \(RegexReader.text(escape)) outside of range 0-0o377", escape.count)
        }
        return value
    }

    /// A reference to a group, or three octal digits.
    private mutating func numberedReference(_ item: ArraySlice<UInt32>) throws -> RegexNode {
        var escape = Array(item)
        if RegexReader.digit(reader.nextCharacter, base: 10) != nil {
            escape += try reader.get()
            if RegexReader.digit(escape[1], base: 8) != nil, RegexReader.digit(escape[2], base: 8) != nil,
                RegexReader.digit(reader.nextCharacter, base: 8) != nil
            {
                escape += try reader.get()
                return .literal(try octal(escape))
            }
        }
        let group = RegexReader.number(escape.dropFirst())
        guard group < widths.count else {
            throw reader.error("invalid group reference \(group)", escape.count - 1)
        }
        if widths[group] == nil { throw reader.error("cannot refer to an open group", escape.count) }
        try checkLookbehind(group)
        return .reference(group)
    }

    private func badEscape(_ item: ArraySlice<UInt32>) -> RegexError {
        reader.error("bad escape \(RegexReader.text(item))", item.count)
    }

    private static func category(_ letter: UInt32) -> RegexCategory? {
        switch letter {
        case 0x64: .digit
        case 0x44: .notDigit
        case 0x73: .space
        case 0x53: .notSpace
        case 0x77: .word
        case 0x57: .notWord
        default: nil
        }
    }

    /// The control character of `\n` and the like.
    static func control(_ letter: UInt32) -> UInt32? {
        switch letter {
        case 0x61: 7
        case 0x66: 12
        case 0x6E: 10
        case 0x72: 13
        case 0x74: 9
        case 0x76: 11
        case 0x5C: 0x5C
        default: nil
        }
    }
}

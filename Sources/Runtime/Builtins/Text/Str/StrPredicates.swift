/// `isalpha` and its kin.
func defineStrPredicates(_ builder: TypeBuilder) {
    /// A method that tests every character; an empty string fails.
    func all(_ name: String, _ test: @escaping (UInt32) -> Bool) {
        builder.method(name, "self, /") { t, a in
            let text = a[0].str
            for index in 0..<text.count where !test(text[index]) { return .false }
            return Value(text.count > 0)
        }
    }
    all("isalpha", CharacterData.isAlphabetic)
    all("isdecimal") { CharacterData.decimal($0) != nil }
    all("isdigit", CharacterData.isDigit)
    all("isnumeric", CharacterData.isNumeric)
    all("isspace", CharacterData.isSpace)
    all("isalnum") { CharacterData.isAlphabetic($0) || CharacterData.isNumeric($0) || CharacterData.isDigit($0) }
    builder.method("isascii", "self, /") { _, a in Value(a[0].str.isASCII) }
    builder.method("isprintable", "self, /") { _, a in
        let text = a[0].str
        for index in 0..<text.count where !CharacterData.isPrintable(text[index]) { return .false }
        return .true
    }
    builder.method("isidentifier", "self, /") { _, a in Value(isIdentifier(a[0].str)) }
    builder.method("islower", "self, /") { _, a in
        Value(hasCase(a[0].str, wanted: CharacterData.isLower, refused: CharacterData.isUpper))
    }
    builder.method("isupper", "self, /") { _, a in
        Value(hasCase(a[0].str, wanted: CharacterData.isUpper, refused: CharacterData.isLower))
    }
    builder.method("istitle", "self, /") { _, a in Value(isTitleCased(a[0].str)) }
}

/// Whether text is a valid name (keywords included).
package func isIdentifier(_ text: StrObject) -> Bool {
    guard text.count > 0, CharacterData.isIdentifierStart(text[0]) else { return false }
    for index in 1..<max(1, text.count) where !CharacterData.isIdentifierContinue(text[index]) { return false }
    return true
}

private func hasCase(_ text: StrObject, wanted: (UInt32) -> Bool, refused: (UInt32) -> Bool) -> Bool {
    var found = false
    for index in 0..<text.count {
        let point = text[index]
        if refused(point) || CharacterData.isTitle(point) { return false }
        if !found && wanted(point) { found = true }
    }
    return found
}

private func isTitleCased(_ text: StrObject) -> Bool {
    var found = false
    var followsCased = false
    for index in 0..<text.count {
        let point = text[index]
        if CharacterData.isUpper(point) || CharacterData.isTitle(point) {
            if followsCased { return false }
            followsCased = true
            found = true
        } else if CharacterData.isLower(point) {
            if !followsCased { return false }
            found = true
        } else {
            followsCased = false
        }
    }
    return found
}

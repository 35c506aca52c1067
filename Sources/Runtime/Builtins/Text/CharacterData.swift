/// What the Unicode database says of code points, as of the version the language has (15.1).
package enum CharacterData {
    /// The scalar of an assigned code point; nil for surrogates and what later versions assigned.
    @inline(__always) private static func scalar(_ point: UInt32) -> Unicode.Scalar? {
        guard let scalar = Unicode.Scalar(point) else { return nil }
        if let age = scalar.properties.age, (age.major, age.minor) > (15, 1) { return nil }
        return scalar
    }

    private static func category(_ point: UInt32) -> Unicode.GeneralCategory {
        if point >= 0xD800 && point < 0xE000 { return .surrogate }
        return scalar(point)?.properties.generalCategory ?? .unassigned
    }

    package static func isSpace(_ point: UInt32) -> Bool {
        switch point {
        case 9...13, 28...32, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    package static func isLineBreak(_ point: UInt32) -> Bool {
        switch point {
        case 10...13, 28...30, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    package static func isPrintable(_ point: UInt32) -> Bool {
        if point < 127 { return point >= 32 }
        switch category(point) {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return false
        default: return true
        }
    }

    package static func isAlphabetic(_ point: UInt32) -> Bool {
        if point < 128 { return point | 0x20 >= 0x61 && point | 0x20 <= 0x7A }
        switch category(point) {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
        default: return false
        }
    }

    package static func isLower(_ point: UInt32) -> Bool {
        if point < 128 { return point >= 0x61 && point <= 0x7A }
        // A lower case letter until version 16.
        if point == 0x295 { return true }
        return scalar(point)?.properties.isLowercase ?? false
    }

    package static func isUpper(_ point: UInt32) -> Bool {
        if point < 128 { return point >= 0x41 && point <= 0x5A }
        return scalar(point)?.properties.isUppercase ?? false
    }

    package static func isTitle(_ point: UInt32) -> Bool { point >= 128 && category(point) == .titlecaseLetter }

    package static func isCased(_ point: UInt32) -> Bool {
        if point < 128 { return isAlphabetic(point) }
        return scalar(point)?.properties.isCased ?? false
    }

    package static func isCaseIgnorable(_ point: UInt32) -> Bool { scalar(point)?.properties.isCaseIgnorable ?? false }

    /// Value of a decimal digit of any script.
    package static func decimal(_ point: UInt32) -> Int? {
        if point < 128 { return point >= 0x30 && point <= 0x39 ? Int(point) - 0x30 : nil }
        guard let scalar = scalar(point), scalar.properties.numericType == .decimal else { return nil }
        return scalar.properties.numericValue.flatMap { Int(exactly: $0) }
    }

    package static func isDigit(_ point: UInt32) -> Bool {
        if point < 128 { return point >= 0x30 && point <= 0x39 }
        switch scalar(point)?.properties.numericType {
        case .decimal, .digit: return true
        default: return false
        }
    }

    package static func isNumeric(_ point: UInt32) -> Bool {
        if point < 128 { return point >= 0x30 && point <= 0x39 }
        switch point {
        // Cuneiform signs that have been numbers since version 16 only.
        case 0x12038...0x12039, 0x12079, 0x12226, 0x1222B, 0x1230B, 0x1230D, 0x12399: return false
        default: return scalar(point)?.properties.numericType != nil
        }
    }

    package static func isIdentifierStart(_ point: UInt32) -> Bool {
        if point < 128 { return isAlphabetic(point) || point == 0x5F }
        return scalar(point)?.properties.isXIDStart ?? false
    }

    package static func isIdentifierContinue(_ point: UInt32) -> Bool {
        if point < 128 { return isAlphabetic(point) || point == 0x5F || isDigit(point) }
        return scalar(point)?.properties.isXIDContinue ?? false
    }

    // MARK: Case mappings

    package static func upper(_ point: UInt32) -> String.UnicodeScalarView {
        guard let scalar = scalar(point) else { return String.UnicodeScalarView() }
        return known(scalar.properties.uppercaseMapping.unicodeScalars)
    }

    package static func lower(_ point: UInt32) -> String.UnicodeScalarView {
        guard let scalar = scalar(point) else { return String.UnicodeScalarView() }
        return scalar.properties.lowercaseMapping.unicodeScalars
    }

    /// A mapping to what the version of the language has; none when a later version added it.
    private static func known(_ mapping: String.UnicodeScalarView) -> String.UnicodeScalarView {
        for mapped in mapping where scalar(mapped.value) == nil { return String.UnicodeScalarView() }
        return mapping
    }

    package static func title(_ point: UInt32) -> String.UnicodeScalarView {
        guard let scalar = scalar(point) else { return String.UnicodeScalarView() }
        return known(scalar.properties.titlecaseMapping.unicodeScalars)
    }
}

extension CharacterData {
    /// Full case folding. It is lower case of upper case, but for Cherokee, which folds to upper case, and two letters.
    package static func caseFold(_ point: UInt32, _ body: (UInt32) -> Void) {
        switch point {
        case 0x41...0x5A: body(point | 0x20)
        case 0..<0x80, 0x131: body(point)
        case 0x1E9E:
            body(0x73)
            body(0x73)
        case 0x13A0...0x13FD, 0xAB70...0xABBF: for scalar in upper(point) { body(scalar.value) }
        default:
            let raised = upper(point)
            if raised.isEmpty { body(point) }
            for scalar in raised {
                for lowered in lower(scalar.value) { body(lowered.value) }
            }
        }
    }
}

extension CharacterData {
    /// The character's name, if it has one.
    package static func name(_ point: UInt32) -> String? {
        guard let scalar = Unicode.Scalar(point) else { return nil }
        return scalar.properties.name
    }
}

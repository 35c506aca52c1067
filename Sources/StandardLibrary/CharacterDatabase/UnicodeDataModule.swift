import Runtime
import Syntax

extension ThreadState {
    private var characterDatabase: CharacterDatabase {
        if let known = session.extensions["unicodedata"] as? CharacterDatabase { return known }
        let made = CharacterDatabase()
        session.extensions["unicodedata"] = made
        return made
    }

    private func character(_ value: Value, _ function: String, first: Bool = false) throws -> UInt32 {
        guard value.isKind(.str), case let text = value.unsafeAs(StrObject.self), text.count == 1 else {
            throw typeError(
                "\(function)() argument\(first ? " 1" : "") must be a unicode character, not "
                    + "\(type(of: value).name)")
        }
        return text[0]
    }

    fileprivate func define(_ builder: ModuleBuilder) {
        defineNames(builder)
        defineNumbers(builder)
        let texts: [(String, @Sendable (ThreadState, UInt32) -> String)] = [
            ("category", { _, point in Self.category(point) }),
            ("bidirectional", { $0.characterDatabase.direction($1) }),
            ("east_asian_width", { $0.characterDatabase.width($1) }),
            ("decomposition", { $0.decomposition($1) }),
        ]
        for (name, body) in texts {
            builder.function(name, "chr, /") { t, a in
                Value(t.session.string(body(t, try t.character(a[0], name))))
            }
        }
        builder.function("combining", "chr, /") { t, a in
            t.int(Int(CharacterDatabase.combiningClass(try t.character(a[0], "combining"))))
        }
        builder.function("mirrored", "chr, /") { t, a in
            t.int(t.characterDatabase.isMirrored(try t.character(a[0], "mirrored")) ? 1 : 0)
        }
        builder.function("normalize", "form, unistr, /") { t, a in
            let (form, text) = try t.normalForm("normalize", a)
            if text.isASCII { return Value(text) }
            return Value(t.session.string(codePoints: t.normalized(form, text)))
        }
        builder.function("is_normalized", "form, unistr, /") { t, a in
            let (form, text) = try t.normalForm("is_normalized", a)
            if text.isASCII { return .true }
            return Value(t.session.string(codePoints: t.normalized(form, text)).isEqual(to: text))
        }
    }

    private func normalForm(_ function: String, _ a: Arguments) throws -> (String, StrObject) {
        for (index, value) in [a[0], a[1]].enumerated() where !value.isKind(.str) {
            throw typeError("\(function)() argument \(index + 1) must be str, not \(type(of: value).name)")
        }
        let form = a[0].unsafeAs(StrObject.self).text
        guard ["NFC", "NFD", "NFKC", "NFKD"].contains(form) else {
            throw valueError("invalid normalization form")
        }
        return (form, a[1].unsafeAs(StrObject.self))
    }

    private func normalized(_ form: String, _ text: StrObject) -> [UInt32] {
        characterDatabase.normalized(
            (0..<text.count).map { text[$0] }, compatibly: form.contains("K"), composing: form.hasSuffix("C"))
    }

    private func defineNames(_ builder: ModuleBuilder) {
        builder.function("lookup", "name, /") { t, a in
            let name: String
            if a[0].isKind(.str) {
                name = a[0].unsafeAs(StrObject.self).text
            } else if let bytes = a[0].as(BytesObject.self) {
                name = String(decoding: bytes.buffer, as: UTF8.self)
            } else {
                throw t.typeError("a bytes-like object is required, not '\(t.type(of: a[0]).name)'")
            }
            guard let point = UnicodeNames.codePoint(named: name) else {
                throw t.keyError(Value(t.session.string("undefined character name '\(name)'")))
            }
            return Value(t.session.character(point))
        }
        builder.function("name", "chr, default=..., /") { t, a in
            let point = try t.character(a[0], "name", first: true)
            if let name = Self.scalar(point).flatMap({ $0.properties.name }) {
                return Value(t.session.string(name))
            }
            if a[1].isUnbound { throw t.valueError("no such name") }
            return a[1]
        }
    }

    private func defineNumbers(_ builder: ModuleBuilder) {
        builder.function("decimal", "chr, default=..., /") { t, a in
            if let digit = CharacterData.decimal(try t.character(a[0], "decimal", first: true)) {
                return t.int(digit)
            }
            if a[1].isUnbound { throw t.valueError("not a decimal") }
            return a[1]
        }
        builder.function("digit", "chr, default=..., /") { t, a in
            let point = try t.character(a[0], "digit", first: true)
            if CharacterData.isDigit(point), let value = Unicode.Scalar(point)?.properties.numericValue,
                let digit = Int(exactly: value)
            {
                return t.int(digit)
            }
            if a[1].isUnbound { throw t.valueError("not a digit") }
            return a[1]
        }
        builder.function("numeric", "chr, default=..., /") { t, a in
            let point = try t.character(a[0], "numeric", first: true)
            if CharacterData.isNumeric(point), let value = Unicode.Scalar(point)?.properties.numericValue {
                return Value(value)
            }
            if a[1].isUnbound { throw t.valueError("not a numeric character") }
            return a[1]
        }
    }

    /// The scalar of a character that version 15.1 knows.
    private static func scalar(_ point: UInt32) -> Unicode.Scalar? {
        guard let scalar = Unicode.Scalar(point) else { return nil }
        if let age = scalar.properties.age, (age.major, age.minor) > (15, 1) { return nil }
        return scalar
    }

    private static func category(_ point: UInt32) -> String {
        if point >= 0xD800 && point < 0xE000 { return "Cs" }
        if point == 0x295 { return "Ll" }
        switch scalar(point)?.properties.generalCategory {
        case .uppercaseLetter: return "Lu"
        case .lowercaseLetter: return "Ll"
        case .titlecaseLetter: return "Lt"
        case .modifierLetter: return "Lm"
        case .otherLetter: return "Lo"
        case .nonspacingMark: return "Mn"
        case .spacingMark: return "Mc"
        case .enclosingMark: return "Me"
        case .decimalNumber: return "Nd"
        case .letterNumber: return "Nl"
        case .otherNumber: return "No"
        case .connectorPunctuation: return "Pc"
        case .dashPunctuation: return "Pd"
        case .openPunctuation: return "Ps"
        case .closePunctuation: return "Pe"
        case .initialPunctuation: return "Pi"
        case .finalPunctuation: return "Pf"
        case .otherPunctuation: return "Po"
        case .mathSymbol: return "Sm"
        case .currencySymbol: return "Sc"
        case .modifierSymbol: return "Sk"
        case .otherSymbol: return "So"
        case .spaceSeparator: return "Zs"
        case .lineSeparator: return "Zl"
        case .paragraphSeparator: return "Zp"
        case .control: return "Cc"
        case .format: return "Cf"
        case .privateUse: return "Co"
        default: return "Cn"
        }
    }

    private func decomposition(_ point: UInt32) -> String {
        guard let found = characterDatabase.decompositions[point] else { return "" }
        let tags: [UInt8: String] = [
            67: "circle", 75: "compat", 70: "final", 84: "font", 82: "fraction", 73: "initial",
            79: "isolated",
            77: "medial", 78: "narrow", 66: "noBreak", 83: "small", 81: "square", 85: "sub", 80: "super",
            86: "vertical", 87: "wide",
        ]
        let points = found.points.map { point in
            let digits = String(point, radix: 16, uppercase: true)
            return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        }
        let shown = points.joined(separator: " ")
        return found.tag.flatMap { tags[$0] }.map { "<\($0)> \(shown)" } ?? shown
    }
}

/// Module `unicodedata`.
func makeUnicodeDataModule(_ builder: ModuleBuilder) throws {
    builder.thread.define(builder)
    builder.attribute("unidata_version", Value(builder.session.string("15.1.0")))
}

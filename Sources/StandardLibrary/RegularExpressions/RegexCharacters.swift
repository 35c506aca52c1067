import Runtime

/// Properties of characters as patterns see them.
enum RegexCharacters {
    static func isLetter(_ point: UInt32) -> Bool { CharacterData.isAlphabetic(point) }

    @inline(__always) static func isASCIIWord(_ point: UInt32) -> Bool {
        switch point {
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
        default: false
        }
    }

    static func isWord(_ point: UInt32) -> Bool {
        if point < 256 {
            if isASCIIWord(point) { return true }
            switch point {
            case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC...0xBE: return true
            default: return point >= 0xC0 && point != 0xD7 && point != 0xF7
            }
        }
        return CharacterData.isAlphabetic(point) || CharacterData.isNumeric(point)
    }

    static func isASCIISpace(_ point: UInt32) -> Bool { point == 32 || point >= 9 && point <= 13 }
    static func isSpace(_ point: UInt32) -> Bool { CharacterData.isSpace(point) }
    static func isASCIIDigit(_ point: UInt32) -> Bool { point >= 0x30 && point <= 0x39 }
    static func isDigit(_ point: UInt32) -> Bool {
        point < 256 ? isASCIIDigit(point) : CharacterData.decimal(point) != nil
    }

    @inline(__always) static func lowerASCII(_ point: UInt32) -> UInt32 {
        point >= 0x41 && point <= 0x5A ? point | 0x20 : point
    }

    /// One character's lower case.
    static func lower(_ point: UInt32) -> UInt32 {
        if point < 128 { return lowerASCII(point) }
        if point < 256 { return point >= 0xC0 && point <= 0xDE && point != 0xD7 ? point + 32 : point }
        return CharacterData.lower(point).first?.value ?? point
    }

    /// Lower case characters that match one another without regard to case, as their upper case is the same.
    private static let alike: [[UInt32]] = [
        [0x69, 0x131], [0x73, 0x17F], [0xB5, 0x3BC], [0x345, 0x3B9, 0x1FBE], [0x390, 0x1FD3],
        [0x3B0, 0x1FE3],
        [0x3B2, 0x3D0], [0x3B5, 0x3F5], [0x3B8, 0x3D1], [0x3BA, 0x3F0], [0x3C0, 0x3D6], [0x3C1, 0x3F1],
        [0x3C2, 0x3C3], [0x3C6, 0x3D5], [0x432, 0x1C80], [0x434, 0x1C81], [0x43E, 0x1C82], [0x441, 0x1C83],
        [0x442, 0x1C84, 0x1C85], [0x44A, 0x1C86], [0x463, 0x1C87], [0x1C88, 0xA64B], [0x1E61, 0x1E9B],
        [0xFB05, 0xFB06],
    ]

    /// Characters whose lower case is another's that has a different upper case.
    private static let extraUpper: [UInt32: UInt32] = [
        0x69: 0x130, 0x6B: 0x212A, 0xE5: 0x212B, 0x3B8: 0x3F4, 0x3C9: 0x2126, 0xDF: 0x1E9E,
    ]

    /// All characters that match a character without regard to case, itself included.
    static func caseVariants(_ point: UInt32) -> [UInt32] {
        let low = lower(point)
        var lowered = [low]
        if low == 0x69 || low == 0x73 || low > 127 {
            for group in alike where group.contains(low) { lowered = group }
        }
        var result: [UInt32] = []
        for base in lowered {
            result.append(base)
            if base < 128 {
                if base >= 0x61 && base <= 0x7A { result.append(base - 32) }
            } else {
                for mapped in [CharacterData.upper(base), CharacterData.title(base)] {
                    if mapped.count == 1, let only = mapped.first?.value, lower(only) == base,
                        !result.contains(only)
                    {
                        result.append(only)
                    }
                }
            }
            if let extra = extraUpper[base] { result.append(extra) }
        }
        return result
    }
}

/// How letters of either case match.
enum RegexCaseMode: Int32 {
    case exact, ascii, unicode

    init(_ flags: RegexFlags) {
        self = !flags.contains(.ignoreCase) ? .exact : flags.contains(.unicode) ? .unicode : .ascii
    }

    /// The form in which characters are compared.
    @inline(__always) func fold(_ point: UInt32) -> UInt32 {
        switch self {
        case .exact: point
        case .ascii: RegexCharacters.lowerASCII(point)
        case .unicode: RegexCharacters.lower(point)
        }
    }

    /// The characters that match the given one.
    func variants(_ point: UInt32) -> [UInt32] {
        switch self {
        case .exact: return [point]
        case .ascii:
            let low = RegexCharacters.lowerASCII(point)
            return low >= 0x61 && low <= 0x7A ? [low, low - 32] : [point]
        case .unicode: return RegexCharacters.caseVariants(point)
        }
    }
}

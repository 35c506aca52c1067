/// Looks up characters by the names that `\N{…}` takes.
enum UnicodeNames {
    /// The character of a name or alias, in any case.
    static func codePoints(named name: String) -> [UInt32]? {
        let wanted = name.uppercased()
        guard wanted.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let parts = wanted.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count >= 2, let digits = parts.last, wanted.hasPrefix("CJK UNIFIED IDEOGRAPH-"),
            let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value),
            scalar.properties.isUnifiedIdeograph
        {
            return [value]
        }
        // The standard library knows each character's name but has no way back: search, plane by plane.
        for range in [0x0020...0x33FF, 0xA000...0xABFF, 0xF900...0x1FFFF, 0xE0000...0xE01FF] as [ClosedRange<UInt32>] {
            for value in range {
                guard let scalar = Unicode.Scalar(value) else { continue }
                let properties = scalar.properties
                if properties.name == wanted || properties.nameAlias == wanted { return [value] }
            }
        }
        return nil
    }
}

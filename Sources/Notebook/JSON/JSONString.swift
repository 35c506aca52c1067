/// The text of a JSON string. JSON may spell half of a surrogate pair (`"\ud800"`), which no Swift string can
/// hold, so the text is kept as UTF-8 in which such a half takes the three bytes its number would have. Two
/// values are equal when their code points are; the order is that of code points.
public struct JSONString: Sendable, Hashable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible
{
    /// The code points in UTF-8, extended to surrogates.
    public let bytes: [UInt8]

    /// A string of ordinary text.
    public init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

    /// A string of ordinary text.
    public init(stringLiteral value: String) { bytes = Array(value.utf8) }

    init(uncheckedBytes: [UInt8]) { bytes = uncheckedBytes }

    /// The text; an unpaired surrogate reads as U+FFFD.
    public var text: String {
        if isWellFormed { return String(decoding: bytes, as: UTF8.self) }
        var repaired: [UInt8] = []
        repaired.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if surrogate(at: index) != nil {
                repaired.append(contentsOf: [0xEF, 0xBF, 0xBD])
                index += 3
            } else {
                repaired.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: repaired, as: UTF8.self)
    }

    /// False when the string holds an unpaired surrogate.
    public var isWellFormed: Bool {
        var index = 0
        while let lead = bytes[index...].firstIndex(of: 0xED) {
            if surrogate(at: lead) != nil { return false }
            index = lead + 1
        }
        return true
    }

    /// The same as `text`.
    public var description: String { text }

    /// The order of code points.
    public static func < (left: JSONString, right: JSONString) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }

    /// The surrogate whose three bytes start at `index`, if one does.
    func surrogate(at index: Int) -> UInt16? {
        guard bytes[index] == 0xED, index + 2 < bytes.count, bytes[index + 1] >= 0xA0 else { return nil }
        return 0xD000 | UInt16(bytes[index + 1] & 0x3F) << 6 | UInt16(bytes[index + 2] & 0x3F)
    }
}

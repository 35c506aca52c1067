/// A JSON value that loses nothing of the text it was read from but its white space: objects keep the order
/// of their keys, numbers their digits, strings even half of a surrogate pair.
public enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    /// A number as it is spelled, such as `1.50` or `-0`; also `NaN`, `Infinity` and `-Infinity`.
    case number(String)
    case string(JSONString)
    case array([JSON])
    case object(JSONObject)

    /// A string value.
    public static func text(_ text: some StringProtocol) -> JSON { .string(JSONString(text)) }

    /// A whole number.
    public static func integer(_ value: Int) -> JSON { .number(String(value)) }

    /// The text of a string value; an unpaired surrogate reads as U+FFFD.
    public var string: String? {
        if case .string(let value) = self { value.text } else { nil }
    }

    /// The value of a number that is a whole number in the range of `Int`.
    public var integer: Int? {
        if case .number(let literal) = self { Int(literal) } else { nil }
    }

    /// The value of a number.
    public var double: Double? {
        if case .number(let literal) = self { Double(literal) } else { nil }
    }

    /// The value of `true` or `false`.
    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The elements of an array.
    public var array: [JSON]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The members of an object.
    public var object: JSONObject? {
        if case .object(let members) = self { members } else { nil }
    }

    /// True for `null`.
    public var isNull: Bool { self == .null }

    /// What kind of value this is, in words for a message: "a string", "null", "a list".
    public var kindDescription: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    /// A string value.
    public init(stringLiteral value: String) { self = .text(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// `true` or `false`.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// An array.
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    /// An object.
    public init(dictionaryLiteral elements: (JSONString, JSON)...) { self = .object(JSONObject(elements)) }
    /// `null`.
    public init(nilLiteral: ()) { self = .null }
}

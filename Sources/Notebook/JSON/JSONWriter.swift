/// How JSON is laid out.
public struct JSONStyle: Sendable, Hashable {
    /// Spaces of indentation for each level; nil writes everything on one line.
    public var indent: Int?
    /// Whether the members of each object are sorted by the code points of their keys.
    public var sortsKeys: Bool

    /// A style.
    public init(indent: Int?, sortsKeys: Bool) {
        self.indent = indent
        self.sortsKeys = sortsKeys
    }

    /// As notebook files are written: one space of indentation, sorted keys.
    public static let notebook = JSONStyle(indent: 1, sortsKeys: true)
    /// On one line, `{"a": [1, 2]}`, keys in their own order.
    public static let line = JSONStyle(indent: nil, sortsKeys: false)
}

extension JSON {
    /// The text in a style, in UTF-8: as Python's `json.dumps(value, ensure_ascii=False)` writes it, except
    /// that numbers keep their spelling and unpaired surrogates are escaped (they have no UTF-8).
    public func serialized(_ style: JSONStyle) -> [UInt8] {
        var writer = JSONWriter(style: style)
        writer.write(self, level: 0)
        return writer.output
    }

    /// The text in a style.
    public func text(_ style: JSONStyle = .line) -> String {
        String(decoding: serialized(style), as: UTF8.self)
    }
}

private struct JSONWriter {
    let style: JSONStyle
    var output: [UInt8] = []

    mutating func write(_ value: JSON, level: Int) {
        switch value {
        case .null: output += "null".utf8
        case .bool(let flag): output += (flag ? "true" : "false").utf8
        case .number(let literal): output += literal.utf8
        case .string(let string): write(string)
        case .array(let elements):
            list("[", elements, "]", level) { writer, element in writer.write(element, level: level + 1) }
        case .object(let object):
            let members = style.sortsKeys ? object.members.sorted { $0.key < $1.key } : object.members
            list("{", members, "}", level) { writer, member in
                writer.write(member.key)
                writer.output += ": ".utf8
                writer.write(member.value, level: level + 1)
            }
        }
    }

    private mutating func list<Item>(
        _ opening: Unicode.Scalar, _ items: [Item], _ closing: Unicode.Scalar, _ level: Int,
        _ writeItem: (inout JSONWriter, Item) -> Void
    ) {
        output.append(UInt8(ascii: opening))
        for (index, item) in items.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            if style.indent != nil { breakLine(level + 1) } else if index > 0 { output.append(0x20) }
            writeItem(&self, item)
        }
        if !items.isEmpty { breakLine(level) }
        output.append(UInt8(ascii: closing))
    }

    private mutating func breakLine(_ level: Int) {
        guard let indent = style.indent else { return }
        output.append(0x0A)
        output.append(contentsOf: repeatElement(0x20, count: indent * level))
    }

    private mutating func write(_ string: JSONString) {
        let bytes = string.bytes
        output.append(UInt8(ascii: "\""))
        var runStart = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            var length = 1
            let escape: String?
            switch byte {
            case 0x22: escape = "\\\""
            case 0x5C: escape = "\\\\"
            case 0x0A: escape = "\\n"
            case 0x0D: escape = "\\r"
            case 0x09: escape = "\\t"
            case 0x08: escape = "\\b"
            case 0x0C: escape = "\\f"
            case ..<0x20: escape = (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
            case 0xED:
                escape = string.surrogate(at: index).map { "\\u" + String($0, radix: 16) }
                length = escape == nil ? 1 : 3
            default: escape = nil
            }
            if let escape {
                output += bytes[runStart..<index]
                output += escape.utf8
                runStart = index + length
            }
            index += length
        }
        output += bytes[runStart...]
        output.append(UInt8(ascii: "\""))
    }
}

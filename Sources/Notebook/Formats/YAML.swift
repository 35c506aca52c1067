/// As much of YAML as notebook metadata is written in: nested mappings, lists, and plain, quoted or JSON-like
/// values.
enum YAML {
    /// The value of some lines; nil when they hold anything else.
    static func parse(_ lines: [ArraySlice<UInt8>]) -> JSON? {
        let lines = lines.filter { !$0.isBlank && $0.trimmed.first != UInt8(ascii: "#") }
        var parser = Parser(lines: lines)
        guard let value = parser.block(depth: 0), parser.index == lines.count else { return nil }
        return value
    }

    /// A mapping in lines.
    static func lines(_ object: JSONObject, indent: Int) -> [String] {
        object.members.flatMap { key, value -> [String] in
            let name = String(repeating: " ", count: indent) + scalar(.string(key)) + ":"
            if case .object(let inner) = value, !inner.isEmpty {
                return [name] + lines(inner, indent: indent + 2)
            }
            return [name + " " + scalar(value)]
        }
    }

    /// A value on one line. JSON is YAML too, so only plain texts are special.
    private static func scalar(_ value: JSON) -> String {
        guard case .string(let string) = value, string.isWellFormed,
            string.text.utf8.first.map(isIdentifierByte) == true,
            parseScalar(string.bytes[...]) == value,
            string.bytes.allSatisfy({ isIdentifierByte($0) || " ./()+-".utf8.contains($0) }),
            string.bytes.last != 0x20
        else { return value.text() }
        return string.text
    }

    private static func parseScalar(_ text: ArraySlice<UInt8>) -> JSON? {
        switch text.first {
        case nil, UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "*"),
            UInt8(ascii: "!"):
            return nil
        case UInt8(ascii: "'"):
            guard text.count >= 2, text.last == UInt8(ascii: "'") else { return nil }
            return .text(
                text.dropFirst().dropLast().text.split(separator: "''", omittingEmptySubsequences: false)
                    .joined(separator: "'"))
        case UInt8(ascii: "\""), UInt8(ascii: "["), UInt8(ascii: "{"):
            return try? JSONParser.parse(Array(text))
        default: break
        }
        var plain = text
        if let comment = plain.indices.dropFirst().first(where: {
            plain[$0] == UInt8(ascii: "#") && plain[$0 - 1] == 0x20
        }) {
            plain = plain[..<comment].trimmed
        }
        let word = plain.text
        switch word.lowercased() {
        case "null", "~": return .null
        case "true", "yes", "on": return .bool(true)
        case "false", "no", "off": return .bool(false)
        default: break
        }
        if let number = try? JSONParser.parse(word), case .number = number { return number }
        return .text(word)
    }

    private struct Parser {
        let lines: [ArraySlice<UInt8>]
        var index = 0

        init(lines: [ArraySlice<UInt8>]) { self.lines = lines }

        /// The mapping or list that starts at the current line.
        mutating func block(depth: Int) -> JSON? {
            guard index < lines.count, depth < 64 else { return nil }
            let indent = indent(of: lines[index])
            if lines[index].dropFirst(indent).first == UInt8(ascii: "-") { return list(indent: indent) }
            var object = JSONObject()
            while index < lines.count, self.indent(of: lines[index]) == indent {
                let line = lines[index].dropFirst(indent)
                guard
                    let colon = line.indices.first(where: { position in
                        line[position] == UInt8(ascii: ":")
                            && (position + 1 == line.endIndex || line[position + 1] == 0x20)
                    }), let key = YAML.parseScalar(line[..<colon].trimmed)
                else { return nil }
                let text = line[(colon + 1)...].trimmed
                index += 1
                let name: JSONString =
                    if case .string(let string) = key { string } else { JSONString(line[..<colon].text) }
                if !text.isEmpty {
                    guard let value = YAML.parseScalar(text) else { return nil }
                    object[name] = value
                } else if index < lines.count, isNested(lines[index], in: indent) {
                    guard let value = block(depth: depth + 1) else { return nil }
                    object[name] = value
                } else {
                    object[name] = .null
                }
            }
            return .object(object)
        }

        private mutating func list(indent: Int) -> JSON? {
            var elements: [JSON] = []
            while index < lines.count, self.indent(of: lines[index]) == indent,
                let text = lines[index].dropFirst(indent).dropping(prefix: "- ")
            {
                guard let value = YAML.parseScalar(text.trimmed) else { return nil }
                elements.append(value)
                index += 1
            }
            return elements.isEmpty ? nil : .array(elements)
        }

        private func indent(of line: ArraySlice<UInt8>) -> Int { line.prefix { $0 == 0x20 }.count }

        /// Deeper lines belong to a key, and so do list items as deep as the key.
        private func isNested(_ line: ArraySlice<UInt8>, in indent: Int) -> Bool {
            let own = self.indent(of: line)
            return own > indent || (own == indent && line.dropFirst(own).first == UInt8(ascii: "-"))
        }
    }
}

import Syntax

/// A row of a table of expectations: `text => expected`, where the second half may stand in a line of its own.
struct Row: Sendable, CustomStringConvertible {
    let text: String
    let expected: String

    var description: String { text.debugDescription }

    /// Reads a table; in the texts a backslash stands for what it does in a string literal.
    static func rows(_ table: String) -> [Row] {
        var rows: [Row] = []
        var pending: Substring?
        for line in table.split(separator: "\n") {
            if let text = pending {
                pending = nil
                let expected = line.drop { $0 == " " }.dropFirst(3)
                rows.append(Row(text: unescaped(text), expected: String(expected)))
            } else if let arrow = firstArrow(in: line) {
                let expected = line[arrow...].dropFirst(4)
                rows.append(Row(text: unescaped(line[..<arrow]), expected: String(expected)))
            } else {
                pending = line
            }
        }
        return rows
    }

    private static func firstArrow(in line: Substring) -> Substring.Index? {
        line.indices.first { line[$0...].hasPrefix(" => ") }
    }

    private static func unescaped(_ text: Substring) -> String {
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                isEscaped = false
                switch character {
                case "n": result += "\n"
                case "t": result += "\t"
                case "r": result += "\r"
                case "f": result += "\u{C}"
                default: result.append(character)
                }
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }
}

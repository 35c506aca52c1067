import Syntax

/// Docstrings as the compiler stores them.
enum Docstring {
    /// The docstring of a body, without the indentation its lines share.
    static func of(_ body: [Statement]) -> Constant? {
        guard case .expression(let value)? = body.first?.kind, case .constant(let constant) = value.kind else {
            return nil
        }
        switch constant {
        case .string(let text): return .string(cleaned(text))
        case .codePoints: return constant
        default: return nil
        }
    }

    static func cleaned(_ text: String) -> String {
        let newline = UInt8(ascii: "\n")
        let space = UInt8(ascii: " ")
        let bytes = Array(expandTabs(text).utf8)
        let lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
        var margin = Int.max
        for line in lines.dropFirst() {
            guard let first = line.firstIndex(where: { $0 != space }) else { continue }
            margin = min(margin, first - line.startIndex)
        }
        if margin == Int.max { margin = 0 }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (position, line) in lines.enumerated() {
            if position == 0 {
                result += line.drop { $0 == space }
            } else {
                result.append(newline)
                result += line.dropFirst(min(margin, line.prefix { $0 == space }.count))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func expandTabs(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\t")) else { return text }
        var result = String.UnicodeScalarView()
        var column = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t":
                let width = 8 - column % 8
                for _ in 0..<width { result.append(" ") }
                column += width
            case "\n", "\r":
                result.append(scalar)
                column = 0
            default:
                result.append(scalar)
                column += 1
            }
        }
        return String(result)
    }
}

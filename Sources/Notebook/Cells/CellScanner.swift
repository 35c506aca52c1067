/// What can be told about a cell's text from brackets, strings and comments alone, complete or not: enough to indent
/// the next line.
package struct CellScanner {
    /// The text ends inside a triple-quoted string.
    package private(set) var endsInString = false
    /// The text ends with a backslash that joins the next line.
    package private(set) var endsInBackslash = false
    /// Brackets that are open at the end, with the column of the first character after each.
    package private(set) var openBrackets: [UInt8] = []
    /// The last character that belongs neither to a comment nor to white space; 0 when there is none.
    package private(set) var lastSignificant: UInt8 = 0
    /// Indentation of the line that the last logical line began with.
    package private(set) var logicalIndentation = 0
    /// The first word of the last logical line.
    package private(set) var firstWord = ""
    /// Indentations of the blocks around the last logical line, outermost (0) first.
    package private(set) var levels = [0]
    /// Indentations and first words of the logical lines that opened the blocks around the last one.
    package private(set) var headers: [(indentation: Int, word: String)] = []
    /// A logical line ended with a colon, so that a block follows.
    package private(set) var opensBlock = false

    private let text: [UInt8]
    private var index = 0

    /// Scans a text.
    package init(_ source: String) {
        text = Array(source.utf8)
        while index < text.count { logicalLine() }
    }

    /// Whether the text ends in a semicolon, which keeps a cell's value from being shown.
    package var isMuted: Bool { lastSignificant == 59 }

    /// The indentation for the line that follows the text.
    package var nextIndentation: Int {
        if endsInString || endsInBackslash { return 0 }
        if let bracket = openBrackets.last {
            return bracket == lastSignificant ? physicalIndentation + 4 : physicalIndentation
        }
        if opensBlock { return logicalIndentation + 4 }
        if ["return", "pass", "break", "continue", "raise"].contains(firstWord) {
            return levels.last { $0 < logicalIndentation } ?? 0
        }
        return logicalIndentation
    }

    /// Indentation of the text's last line.
    private var physicalIndentation: Int {
        let start = text.lastIndex(of: 10).map { $0 + 1 } ?? 0
        return text[start...].prefix { $0 == 32 }.count
    }

    // MARK: Scanning

    private mutating func logicalLine() {
        let start = index
        while index < text.count, text[index] == 32 || text[index] == 9 { index += 1 }
        let indentation = index - start
        if index < text.count, text[index] == 10 {
            index += 1
            return
        }
        if index < text.count, text[index] == 35 {
            skipComment()
            if index < text.count { index += 1 }
            return
        }
        if index == text.count { return }
        begin(indentation)
        openBrackets = []
        endsInBackslash = false
        lastSignificant = 0
        opensBlock = false
        while index < text.count {
            let byte = text[index]
            switch byte {
            case 10:
                index += 1
                if openBrackets.isEmpty {
                    opensBlock = lastSignificant == 58
                    return
                }
                continue
            case 35: skipComment()
            case 34, 39:
                lastSignificant = byte
                string(quote: byte)
            case 92:
                index += 1
                if index < text.count, text[index] == 10 { index += 1 }
                endsInBackslash = index == text.count
            case 40, 91, 123:
                openBrackets.append(byte)
                lastSignificant = byte
                index += 1
            case 41, 93, 125:
                _ = openBrackets.popLast()
                lastSignificant = byte
                index += 1
            default:
                if byte != 32 && byte != 9 && byte != 13 { lastSignificant = byte }
                index += 1
            }
        }
        opensBlock = openBrackets.isEmpty && lastSignificant == 58
    }

    /// A logical line begins: keeps track of the blocks it stands in.
    private mutating func begin(_ indentation: Int) {
        if opensBlock && indentation > logicalIndentation { headers.append((logicalIndentation, firstWord)) }
        while let last = headers.last, last.indentation >= indentation { headers.removeLast() }
        levels = [0] + headers.map(\.indentation).filter { $0 > 0 }
        if indentation > (levels.last ?? 0) { levels.append(indentation) }
        logicalIndentation = indentation
        var end = index
        while end < text.count, text[end] | 32 >= 97 && text[end] | 32 <= 122 || text[end] == 95 { end += 1 }
        firstWord = String(decoding: text[index..<end], as: UTF8.self)
        if firstWord == "async" {
            let rest = text[end...].drop { $0 == 32 }
            firstWord = String(decoding: rest.prefix { $0 >= 97 && $0 <= 122 }, as: UTF8.self)
        }
    }

    private mutating func skipComment() {
        while index < text.count, text[index] != 10 { index += 1 }
    }

    /// A string literal; an unfinished one with single quotes ends with its line.
    private mutating func string(quote: UInt8) {
        let isTriple = index + 2 < text.count && text[index + 1] == quote && text[index + 2] == quote
        index += isTriple ? 3 : 1
        while index < text.count {
            let byte = text[index]
            if byte == 92 {
                index = min(index + 2, text.count)
            } else if byte == quote {
                if !isTriple {
                    index += 1
                    return
                }
                if index + 2 < text.count, text[index + 1] == quote, text[index + 2] == quote {
                    index += 3
                    return
                }
                index += 1
            } else if byte == 10 && !isTriple {
                return
            } else {
                index += 1
            }
        }
        endsInString = isTriple
    }
}

extension CellScanner {
    /// Words that continue a compound statement, and the words of the headers they can follow.
    private static let continuations: [String: Set<String>] = [
        "elif": ["if", "elif"],
        "else": ["if", "elif", "for", "while", "try", "except"],
        "except": ["try", "except"],
        "finally": ["try", "except", "else"],
        "case": ["case"],
    ]

    /// Where a line that begins with `word` belongs when it continues a compound statement: the indentation of the
    /// innermost statement it can continue; nil when the word continues nothing.
    package func indentation(continuing word: String) -> Int? {
        guard let wanted = Self.continuations[word] else { return nil }
        if opensBlock, wanted.contains(firstWord) { return nil }
        return headers.last { wanted.contains($0.word) }?.indentation
    }
}

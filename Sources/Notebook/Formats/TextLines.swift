/// The lines of a text notebook. Lines end with "\n" or "\r\n"; the last one may have no end.
struct TextLines: Sendable {
    let contents: [UInt8]
    /// Where each line starts, and the end of the text.
    private let starts: [Int]

    init(_ contents: [UInt8]) throws(NotebookFormatError) {
        if let invalid = JSONParser.firstInvalidUTF8(in: contents) {
            let (line, column) = JSONParser.lineAndColumn(of: invalid, in: contents)
            throw .notText(line: line, column: column)
        }
        self.contents = contents
        // A byte order mark is not part of line 0.
        let textStart = contents.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var starts = [textStart]
        for (index, byte) in contents.enumerated() where byte == 0x0A { starts.append(index + 1) }
        if starts.last != contents.count { starts.append(contents.count) }
        self.starts = starts
    }

    /// The number of lines.
    var count: Int { starts.count - 1 }

    var indices: Range<Int> { 0..<count }

    /// A line without its end.
    subscript(index: Int) -> ArraySlice<UInt8> {
        var line = contents[starts[index]..<starts[index + 1]]
        if line.last == 0x0A {
            line.removeLast()
            if line.last == 0x0D { line.removeLast() }
        }
        return line
    }

    /// Lines as they are written, ends included.
    func written(_ range: Range<Int>) -> ArraySlice<UInt8> {
        contents[starts[range.lowerBound]..<starts[range.upperBound]]
    }

    /// Everything up to a line, a byte order mark included.
    func written(upTo index: Int) -> ArraySlice<UInt8> { contents[..<starts[index]] }

    /// Lines without their ends.
    func lines(_ range: Range<Int>) -> [ArraySlice<UInt8>] { range.map { self[$0] } }

    /// A range without the blank lines at its end.
    func trimmingBlankEnd(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, self[end - 1].isBlank { end -= 1 }
        return range.lowerBound..<end
    }

    /// The end of lines that the first line has.
    var lineEnd: String {
        guard let first = contents.firstIndex(of: 0x0A), first > 0, contents[first - 1] == 0x0D else {
            return "\n"
        }
        return "\r\n"
    }
}

extension ArraySlice<UInt8> {
    /// True when there is nothing but spaces and tabs.
    var isBlank: Bool { allSatisfy { $0 == 0x20 || $0 == 0x09 } }

    var text: String { String(decoding: self, as: UTF8.self) }

    func hasPrefix(_ prefix: String) -> Bool { starts(with: prefix.utf8) }

    func hasSuffix(_ suffix: String) -> Bool { self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) }

    /// What follows a prefix, or nil when the prefix is not there.
    func dropping(prefix: String) -> ArraySlice<UInt8>? {
        hasPrefix(prefix) ? dropFirst(prefix.utf8.count) : nil
    }

    /// Without spaces and tabs on both sides.
    var trimmed: ArraySlice<UInt8> {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) })
        else { return [] }
        return self[first...last]
    }

    /// A comment line without `# ` or `#`; other lines as they are.
    var uncommented: ArraySlice<UInt8> { dropping(prefix: "# ") ?? dropping(prefix: "#") ?? self }
}

extension String {
    /// The lines between "\n"; never empty.
    var splitLines: [Substring.UTF8View] { utf8.split(separator: 0x0A, omittingEmptySubsequences: false) }
}

extension Sequence<ArraySlice<UInt8>> {
    /// The lines with "\n" between them.
    var joinedLines: String { String(decoding: Array(joined(separator: [0x0A])), as: UTF8.self) }
}

/// What Python's `str` letters, digits and `_` are in ASCII.
func isIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
    default: false
    }
}

/// Reads percent scripts.
enum PercentReader {
    static func read(_ contents: [UInt8]) throws(NotebookFormatError) -> NotebookDocument {
        let text = try TextLines(contents)
        var (layout, first, frontMatter) = header(of: text)
        let markers = markers(in: text, from: first)

        var starts = markers
        let unmarked = text.trimmingBlankEnd(first..<(markers.first ?? text.count))
        if !unmarked.isEmpty {
            starts.insert(first, at: 0)
        } else {
            first = markers.first ?? text.count
        }
        layout.header = text.written(upTo: first)

        var document = NotebookDocument(cells: frontMatter.map { [$0] } ?? [], metadata: layout.metadata)
        for (position, start) in starts.enumerated() {
            let end = position + 1 < starts.count ? starts[position + 1] : text.count
            document.cells.append(cell(in: text, start..<end, at: position))
        }
        document.layout = layout
        document.assignIdentifiers()
        return document
    }

    /// The header of a script: `#!` and encoding lines, then metadata between two `# ---`.
    private static func header(of text: TextLines) -> (
        layout: TextLayout, end: Int, frontMatter: NotebookCell?
    ) {
        var layout = TextLayout(format: .percent)
        layout.lineEnd = text.lineEnd
        var line = 0
        if line < text.count, text[line].hasPrefix("#!") { line += 1 }
        if line < text.count, isEncoding(text[line]) { line += 1 }
        layout.prologue = text.written(upTo: line)
        if let block = FrontMatter(in: text, at: line, commented: true) {
            layout.metadata = block.metadata
            layout.frontMatter = block.other
            line = block.end
        }
        while line < text.count, text[line].isBlank { line += 1 }
        return (layout, line, layout.frontMatter.map(FrontMatter.cell))
    }

    private static func isEncoding(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "#"), !CellMarker.isMarker(line) else { return false }
        return line.text.split(separator: "coding").dropFirst().contains {
            $0.hasPrefix(":") || $0.hasPrefix("=")
        }
    }

    /// The lines that start a cell. A marker inside a string is none.
    private static func markers(in text: TextLines, from first: Int) -> [Int] {
        var markers: [Int] = []
        var strings = PythonStrings()
        var stringStart = first
        var isMarkdown = false
        var fences = CommentFences(text: text)
        var line = first
        while line < text.count {
            defer { line += 1 }
            let content = text[line]
            if !strings.isInside {
                if let options = CellMarker.options(content) {
                    markers.append(line)
                    isMarkdown = options.kind != .code
                } else if isMarkdown, let end = fences.end(at: line) {
                    line = end
                    continue
                }
                stringStart = line
            }
            strings.read(content)
            if line == text.count - 1, strings.isInside, stringStart < line {
                // A string without an end hides nothing: go on behind its first line. Each kind of quote can
                // be the one that has no end only once.
                strings = PythonStrings()
                line = stringStart
            }
        }
        return markers
    }

    private static func cell(in text: TextLines, _ range: Range<Int>, at position: Int) -> NotebookCell {
        let options = CellMarker.options(text[range.lowerBound])
        let start = options == nil ? range.lowerBound : range.lowerBound + 1
        let content = text.trimmingBlankEnd(start..<range.upperBound)
        var pieces = CellText(format: .percent, sourceLine: start + 1)
        pieces.opening = text.written(range.lowerBound..<start)
        pieces.gap = text.written(content.upperBound..<range.upperBound)

        var cell = NotebookCell(options?.kind ?? .code, metadata: options?.metadata ?? [:])
        var body = content
        var lines = text.lines(content)
        if cell.kind == .code {
            if let (outputStart, outputs) = PercentOutputs.find(in: lines) {
                body = text.trimmingBlankEnd(start..<start + outputStart)
                lines = Array(lines.prefix(body.count))
                cell.outputs = outputs
            }
            cell.source = source(of: lines, &cell.metadata)
        } else {
            (cell.source, _) = quoted(lines) ?? (lines.map(\.uncommented).joinedLines, .init())
        }
        pieces.body = text.written(body)
        pieces.outputs = text.written(body.upperBound..<content.upperBound)
        cell.origin = CellOrigin(of: cell, at: position)
        cell.origin?.text = pieces
        return cell
    }

    /// The source of a code cell. One with `language="bash"` in its marker is a comment as a whole.
    private static func source(of lines: [ArraySlice<UInt8>], _ metadata: inout JSONObject) -> String {
        guard let language = metadata["language"]?.string, MagicComments.languages.contains(language) else {
            return MagicComments.restored(lines).joinedLines
        }
        let arguments = metadata["magic_args"]?.string ?? ""
        metadata.remove("language")
        metadata.remove("magic_args")
        let magic = "%%" + language + (arguments.isEmpty ? "" : " " + arguments)
        return ([ArraySlice(magic.utf8)] + lines.map(\.uncommented)).joinedLines
    }

    /// The text in quotes of a Markdown cell that is a Python string, and the quotes.
    static func quoted(_ lines: [ArraySlice<UInt8>]) -> (text: String, quotes: PercentQuotes)? {
        var all = Array(lines.joined(separator: [0x0A]))[...].drop { $0 == 0x0A }
        while let last = all.last, last == 0x20 || last == 0x09 { all.removeLast() }
        for quotes in PercentQuotes.allCases {
            guard let rest = all.dropping(prefix: quotes.rawValue), rest.hasSuffix(quotes.end) else {
                continue
            }
            var text = rest.dropLast(3)
            if text.text.contains(quotes.end) { continue }
            if text.first == 0x0A { text.removeFirst() }
            if text.last == 0x0A { text.removeLast() }
            return (text.text, quotes)
        }
        return nil
    }
}

/// Finds fenced blocks in comments: Markdown may hold `%%` lines in there.
private struct CommentFences {
    let text: TextLines
    /// Up to which line there is no end for fences of a mark that are at least so long.
    private var unclosed: [UInt8: (length: Int, until: Int)] = [:]

    init(text: TextLines) { self.text = text }

    /// The last line of the block that starts at a line.
    mutating func end(at line: Int) -> Int? {
        guard text[line].first == UInt8(ascii: "#"), let fence = Fence(opening: text[line].uncommented) else {
            return nil
        }
        if let known = unclosed[fence.mark], fence.length >= known.length, line < known.until { return nil }
        var end = line + 1
        while end < text.count, text[end].first == UInt8(ascii: "#") {
            if fence.isClosed(by: text[end].uncommented) { return end }
            end += 1
        }
        unclosed[fence.mark] = (fence.length, end)
        return nil
    }
}

/// The quotes that may stand around the text of a Markdown cell.
enum PercentQuotes: String, CaseIterable {
    case double = "\"\"\""
    case rawDouble = "r\"\"\""
    case capitalRawDouble = "R\"\"\""
    case single = "'''"
    case rawSingle = "r'''"
    case capitalRawSingle = "R'''"

    init() { self = .double }

    var end: String { String(rawValue.suffix(3)) }

    var isRaw: Bool { rawValue.utf8.count > 3 }
}

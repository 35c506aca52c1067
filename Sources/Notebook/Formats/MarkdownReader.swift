/// Reads Markdown: fenced Python blocks are code cells, the text between them Markdown cells. Two blank
/// lines, or `<!-- #region -->` and `<!-- #endregion -->`, divide text into several cells.
enum MarkdownReader {
    static func read(_ contents: [UInt8]) throws(NotebookFormatError) -> NotebookDocument {
        let text = try TextLines(contents)
        var layout = TextLayout(format: .markdown)
        layout.lineEnd = text.lineEnd
        layout.prologue = text.written(upTo: 0)
        var start = 0
        if let block = FrontMatter(in: text, at: 0, commented: false) {
            layout.metadata = block.metadata
            layout.frontMatter = block.other
            start = block.end
        }
        while start < text.count, text[start].isBlank { start += 1 }
        layout.header = text.written(upTo: start)

        var document = NotebookDocument(
            cells: layout.frontMatter.map { [FrontMatter.cell($0)] } ?? [], metadata: layout.metadata)
        document.cells += cells(in: text, from: start)
        document.layout = layout
        document.assignIdentifiers()
        return document
    }

    /// Whether a text on its own would be read as one Markdown cell that holds all of it and nothing behind
    /// it.
    static func isOneCell(_ source: String) -> Bool {
        // What follows tells whether a fence, an HTML comment or a region is left open.
        let ends = ["region", "markdown", "md", "raw"].map { "\n<!-- #end\($0) -->" }.joined()
        guard let text = try? TextLines(Array((source + "\n\n\nend -->" + ends).utf8)), !text[0].isBlank,
            !text[0].hasPrefix("    ")
        else { return false }
        let cells = cells(in: text, from: 0)
        return cells.count == 2 && cells[0].kind == .markdown && cells[0].metadata.isEmpty
            && cells[0].source.isIdentical(to: source) && cells[0].origin?.text?.opening.isEmpty == true
    }

    private static func cells(in text: TextLines, from start: Int) -> [NotebookCell] {
        var scanner = MarkdownScanner(text: text, line: start)
        var cells: [NotebookCell] = []
        while let cell = scanner.next(at: cells.count) { cells.append(cell) }
        return cells
    }
}

private struct MarkdownScanner {
    private let text: TextLines
    private var line: Int
    /// The last line with `-->`: a comment that starts behind it has no end.
    private let lastCommentEnd: Int?
    /// The last line that ends a region of each name, likewise.
    private var lastRegionEnds: [String: Int] = [:]

    init(text: TextLines, line: Int) {
        self.text = text
        self.line = line
        lastCommentEnd = text.indices.last { Self.hasCommentEnd(text[$0]) }
        for index in text.indices {
            guard let name = comment(index)?.dropping(prefix: "#end")?.text else { continue }
            lastRegionEnds[name] = index
        }
    }

    /// The next cell with the blank lines behind it.
    mutating func next(at position: Int) -> NotebookCell? {
        guard line < text.count else { return nil }
        var cell: NotebookCell
        var pieces = CellText(format: .markdown, sourceLine: line + 2)
        let start = line
        if let region = region(at: line) {
            cell = NotebookCell(region.kind, metadata: region.metadata)
            cell.source = text.lines(start + 1..<region.end).joinedLines
            pieces.opening = text.written(start..<start + 1)
            pieces.body = text.written(start + 1..<region.end)
            pieces.closing = text.written(region.end..<region.end + 1)
            line = region.end + 1
        } else if let (fence, options) = pythonFence(at: line) {
            cell = NotebookCell(.code, metadata: options.metadata)
            let end = closing(of: fence, from: start + 1) ?? text.count
            cell.source = text.lines(start + 1..<end).joinedLines
            pieces.opening = text.written(start..<start + 1)
            pieces.body = text.written(start + 1..<end)
            line = min(end + 1, text.count)
            pieces.closing = text.written(end..<line)
            cell.outputs = outputs()
            pieces.outputs = text.written(min(end + 1, text.count)..<line)
        } else {
            cell = NotebookCell(.markdown)
            line = endOfText(from: start)
            let content = text.trimmingBlankEnd(start..<line)
            line = content.upperBound
            cell.source = text.lines(content).joinedLines
            pieces.body = text.written(content)
            pieces.sourceLine = start + 1
        }
        let gapStart = line
        while line < text.count, text[line].isBlank { line += 1 }
        pieces.gap = text.written(gapStart..<line)
        cell.origin = CellOrigin(of: cell, at: position)
        cell.origin?.text = pieces
        return cell
    }

    /// The line behind the text that starts here.
    private func endOfText(from start: Int) -> Int {
        var index = start
        var blankLines = 0
        while index < text.count {
            let line = text[index]
            if line.isBlank {
                blankLines += 1
            } else {
                if index > start, region(at: index) != nil || pythonFence(at: index) != nil { return index }
                // Indented code may have blank lines in it.
                if blankLines >= 2, !line.hasPrefix("    ") { return index }
                blankLines = 0
                if let fence = Fence(opening: line) {
                    index = closing(of: fence, from: index + 1) ?? text.count - 1
                } else if isCommentStart(line) {
                    index = endOfComment(from: index) ?? index
                }
            }
            index += 1
        }
        return index
    }

    // MARK: Blocks

    private func pythonFence(at index: Int) -> (Fence, CellOptions)? {
        guard let fence = Fence(opening: text[index]), fence.indent == 0,
            let options = CellOptions(infoString: fence.info)
        else { return nil }
        return (fence, options)
    }

    private func closing(of fence: Fence, from start: Int) -> Int? {
        (start..<text.count).first { fence.isClosed(by: text[$0]) }
    }

    /// The region that starts at a line: `<!-- #region -->`, also `#markdown`, `#md` or `#raw`.
    private func region(at index: Int) -> (kind: NotebookCell.Kind, metadata: JSONObject, end: Int)? {
        guard let comment = comment(index), comment.first == UInt8(ascii: "#") else { return nil }
        let name = comment.dropFirst().prefix(while: isIdentifierByte).text
        guard ["region", "markdown", "md", "raw"].contains(name) else { return nil }
        let endText = "#end" + name
        guard let lastEnd = lastRegionEnds[name], index < lastEnd,
            let end = (index + 1...lastEnd).first(where: {
                self.comment($0)?.elementsEqual(endText.utf8) == true
            })
        else { return nil }
        let options = CellOptions(markerText: comment.dropFirst(1 + name.utf8.count))
        return (name == "raw" ? .raw : .markdown, options.metadata, end)
    }

    /// The text of a line that is an HTML comment.
    private func comment(_ index: Int) -> ArraySlice<UInt8>? {
        guard let inside = text[index].dropping(prefix: "<!--") else { return nil }
        let trimmed = inside.trimmed
        return trimmed.hasSuffix("-->") ? trimmed.dropLast(3).trimmed : nil
    }

    private func isCommentStart(_ line: ArraySlice<UInt8>) -> Bool {
        line.prefix { $0 == 0x20 }.count <= 3 && line.trimmed.hasPrefix("<!--")
    }

    private func endOfComment(from start: Int) -> Int? {
        guard let lastCommentEnd, start <= lastCommentEnd else { return nil }
        return (start...lastCommentEnd).first { Self.hasCommentEnd(text[$0]) }
    }

    private static func hasCommentEnd(_ line: ArraySlice<UInt8>) -> Bool {
        line.indices.contains { line[$0...].hasPrefix("-->") }
    }

    /// The outputs that follow on a code block; moves behind them.
    private mutating func outputs() -> [CellOutput] {
        var texts: [OutputText] = []
        var end = line
        while true {
            var index = end
            while index < text.count, text[index].isBlank { index += 1 }
            guard index < text.count, let fence = Fence(opening: text[index]), fence.indent == 0,
                let rest = fence.info.dropping(prefix: "output"), rest.isEmpty || rest.first == 0x20,
                let close = closing(of: fence, from: index + 1)
            else { break }
            let header = rest.isEmpty ? "stdout" : rest.trimmed.text
            guard OutputText.isHeader(header) else { break }
            texts.append(OutputText(header: header, lines: text.lines(index + 1..<close).map(\.text)))
            end = close + 1
        }
        guard !texts.isEmpty, let outputs = OutputText.outputs(texts) else { return [] }
        line = end
        return outputs
    }
}

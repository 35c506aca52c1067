/// Puts a text notebook together: pieces as they were written where nothing changed, new ones where something
/// did.
struct TextAssembly {
    private(set) var output: [UInt8] = []
    /// How many cells at the start of the document are written as the header.
    private(set) var headerCells = 0
    private let format: NotebookFormat
    private let lineEnd: String
    private var lastPosition: Int?

    init(_ document: NotebookDocument, format: NotebookFormat, commentsHeader: Bool) {
        self.format = format
        let layout = document.layout.flatMap { $0.format == format ? $0 : nil }
        lineEnd = layout?.lineEnd ?? "\n"
        let frontMatter = document.cells.first.flatMap { FrontMatter.isFrontMatter($0) ? $0.source : nil }
        headerCells = frontMatter == nil ? 0 : 1
        if let layout, FrontMatter.textual(layout.metadata) == FrontMatter.textual(document.metadata),
            layout.frontMatter.map({ Array($0.utf8) }) == frontMatter.map({ Array($0.utf8) })
        {
            output += layout.header
            lastPosition = -1  // The first cell of the file follows on its header as it did.
            return
        }
        output += layout?.prologue ?? []
        let lines = FrontMatter.lines(
            metadata: FrontMatter.textual(document.metadata), frontMatter: frontMatter)
        for line in lines {
            append(line: !commentsHeader ? line : line.isEmpty ? "#" : "# " + line)
        }
    }

    /// How a cell was written in the file this document was read from, if that had this format.
    func origin(of cell: NotebookCell) -> CellOrigin? {
        cell.origin?.text?.format == format ? cell.origin : nil
    }

    /// Separates a cell from what stands before it, unless it stood there already.
    mutating func begin(_ cell: NotebookCell, blankLines: Int) {
        let position = origin(of: cell)?.position
        let follows = position != nil && position == lastPosition.map { $0 + 1 }
        if !follows, hasText {
            var breaks = output.reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count { $0 == 0x0A }
            while breaks < blankLines + 1 {
                output += lineEnd.utf8
                breaks += 1
            }
        }
        lastPosition = position
    }

    /// Ends a cell with the blank lines it had.
    mutating func end(_ cell: NotebookCell) {
        if let pieces = origin(of: cell)?.text { append(pieces.gap) }
    }

    /// Appends a piece as it was written.
    mutating func append(_ piece: ArraySlice<UInt8>) {
        guard !piece.isEmpty else { return }
        startLine()
        output += piece
    }

    /// Appends a line, which may have "\n" in it.
    mutating func append(line: String) {
        startLine()
        for (index, part) in line.splitLines.enumerated() {
            if index > 0 { output += lineEnd.utf8 }
            output += part
        }
        output += lineEnd.utf8
    }

    /// Whether anything has been written yet.
    var hasText: Bool { !output.isEmpty && output != [0xEF, 0xBB, 0xBF] }

    private mutating func startLine() {
        // Only the last line of a file can lack its end.
        if hasText, output.last != 0x0A { output += lineEnd.utf8 }
    }
}

extension CellOrigin {
    /// Whether the marker or opening fence that was written still says what the cell is.
    func hasTextHead(of cell: NotebookCell) -> Bool {
        kind == cell.kind && CellOptions.textual(metadata) == CellOptions.textual(cell.metadata)
    }
}

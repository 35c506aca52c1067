/// A notebook: its cells and what is said about them, whichever kind of file it comes from.
public struct NotebookDocument: Sendable {
    /// The cells in order.
    public var cells: [NotebookCell]
    /// Data about the whole notebook.
    public var metadata: JSONObject
    /// The minor version of notebook format 4 that the file had.
    public var minorVersion: Int
    /// Keys of the notebook that the format does not define.
    public var extra: JSONObject
    /// What a text notebook has besides cells.
    var layout: TextLayout?

    /// The minor version of the format that is written.
    public static let writtenMinorVersion = 5

    /// A notebook made here.
    public init(cells: [NotebookCell] = [], metadata: JSONObject = [:]) {
        self.cells = cells
        self.metadata = metadata
        minorVersion = Self.writtenMinorVersion
        extra = [:]
        assignIdentifiers()
    }

    /// Reads the contents of a file.
    public init(reading contents: [UInt8], as format: NotebookFormat) throws(NotebookFormatError) {
        switch format {
        case .ipynb: self = try IPYNBReader.read(contents)
        case .percent: self = try PercentReader.read(contents)
        case .markdown: self = try MarkdownReader.read(contents)
        }
    }

    /// Reads the contents of a file whose name and contents tell its format.
    public init(reading contents: [UInt8], path: String) throws(NotebookFormatError) {
        guard let format = NotebookFormat.detect(path: path, contents: contents) else { throw .unknownFormat }
        try self.init(reading: contents, as: format)
    }

    /// The contents of a file. Whatever was read from a file of the same format and is unchanged is written
    /// as it was.
    public func serialized(as format: NotebookFormat) -> [UInt8] {
        switch format {
        case .ipynb: IPYNBWriter.write(self)
        case .percent: PercentWriter.write(self)
        case .markdown: MarkdownWriter.write(self)
        }
    }

    /// Seconds a cell may run, as `metadata.execution.timeout` asks.
    public var executionTimeout: Double? { metadata["execution"]?.object?["timeout"]?.double }

    /// Whether cells after a failed one still run, as `metadata.execution.allow_errors` asks.
    public var allowsErrors: Bool? { metadata["execution"]?.object?["allow_errors"]?.bool }

    /// Whether a cell's stored outputs say what running it should give, none included. A notebook file says
    /// so by the execution count; a text notebook has outputs for all of its cells or for none.
    public func hasRecordedOutputs(cellAt index: Int) -> Bool {
        guard cells.indices.contains(index), cells[index].kind == .code else { return false }
        let cell = cells[index]
        if !cell.outputs.isEmpty || cell.executionCount != nil { return true }
        return layout != nil && cells.contains { !$0.outputs.isEmpty }
    }
}

extension NotebookDocument: Equatable {
    /// Equality of all that a notebook file stores.
    public static func == (left: NotebookDocument, right: NotebookDocument) -> Bool {
        left.cells == right.cells && left.metadata == right.metadata
            && left.minorVersion == right.minorVersion
            && left.extra == right.extra
    }
}

/// What a text notebook has besides its cells.
struct TextLayout: Sendable {
    let format: NotebookFormat
    /// Everything before the first cell, as written.
    var header: ArraySlice<UInt8> = []
    /// The part of the header before its metadata: byte order mark, `#!` line, encoding line.
    var prologue: ArraySlice<UInt8> = []
    /// The metadata and the front matter cell's source that the header spells.
    var metadata: JSONObject = [:]
    var frontMatter: String?
    /// "\n" or "\r\n", whichever the first line has.
    var lineEnd: String = "\n"
}

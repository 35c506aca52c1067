/// A cell of a notebook.
public struct NotebookCell: Sendable {
    /// What a cell holds.
    public enum Kind: String, Sendable, Hashable, CaseIterable { case code, markdown, raw }

    /// What the cell holds.
    public var kind: Kind
    /// The identifier, unique in its notebook; empty until the notebook gives one.
    public var id: String
    /// The text, with "\n" between its lines.
    public var source: String
    /// Tags and other data about the cell.
    public var metadata: JSONObject
    /// What running the cell gave; code cells only.
    public var outputs: [CellOutput]
    /// The number of the run that gave the outputs; code cells only.
    public var executionCount: Int?
    /// Files that a Markdown cell refers to, by name and MIME type.
    public var attachments: JSONObject?
    /// Keys of the cell that the format does not define.
    public var extra: JSONObject
    /// How the cell was written in the file it comes from.
    var origin: CellOrigin?

    /// A cell.
    public init(
        _ kind: Kind, source: String = "", id: String = "", metadata: JSONObject = [:],
        outputs: [CellOutput] = [], executionCount: Int? = nil
    ) {
        self.kind = kind
        self.id = id
        self.source = source
        self.metadata = metadata
        self.outputs = outputs
        self.executionCount = executionCount
        self.extra = [:]
    }

    /// The cell's tags.
    public var tags: [String] {
        get { metadata["tags"]?.array?.compactMap(\.string) ?? [] }
        set { metadata["tags"] = newValue.isEmpty ? nil : .array(newValue.map { .text($0) }) }
    }

    /// The line of a text notebook (from 1) on which the source starts.
    public var sourceLine: Int? { origin?.text?.sourceLine }
}

extension NotebookCell: Equatable {
    /// Equality of all that a notebook file stores, by code points.
    public static func == (left: NotebookCell, right: NotebookCell) -> Bool {
        left.kind == right.kind && left.id == right.id && left.source.isIdentical(to: right.source)
            && left.metadata == right.metadata && left.outputs == right.outputs
            && left.executionCount == right.executionCount && left.attachments == right.attachments
            && left.extra == right.extra
    }
}

/// What a cell was when it was read, and the spelling that goes with it: as long as a part of the cell still
/// has the value it was read with, that part is written as it was.
struct CellOrigin: Sendable {
    /// The number of the cell in its file, from 0.
    let position: Int
    let kind: NotebookCell.Kind
    let source: String
    let metadata: JSONObject
    let outputs: [CellOutput]
    let executionCount: Int?
    /// Parts of a notebook file that `NotebookCell` can't represent: unpaired surrogates, additional keys.
    var exactSource: JSONString?
    var exactOutputs: [JSON]?
    var exactCount: JSON?
    /// The pieces of a text notebook.
    var text: CellText?

    init(of cell: NotebookCell, at position: Int) {
        self.position = position
        kind = cell.kind
        source = cell.source
        metadata = cell.metadata
        outputs = cell.outputs
        executionCount = cell.executionCount
    }

    func hasSource(of cell: NotebookCell) -> Bool { kind == cell.kind && source.isIdentical(to: cell.source) }

    func hasHead(of cell: NotebookCell) -> Bool { kind == cell.kind && metadata == cell.metadata }
}

/// The text of a cell in a text notebook, in pieces that stand one after the other.
struct CellText: Sendable {
    let format: NotebookFormat
    /// The marker line, opening fence or region start, with its line end; empty where the cell has none.
    var opening: ArraySlice<UInt8> = []
    /// The source as written.
    var body: ArraySlice<UInt8> = []
    /// The closing fence or region end.
    var closing: ArraySlice<UInt8> = []
    /// Blank lines and the outputs kept in the text.
    var outputs: ArraySlice<UInt8> = []
    /// Blank lines up to the next cell.
    var gap: ArraySlice<UInt8> = []
    /// The line (from 1) on which the source starts.
    var sourceLine: Int
}

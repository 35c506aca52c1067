/// The kinds of files that hold a notebook.
public enum NotebookFormat: String, Sendable, Hashable, CaseIterable {
    /// Jupyter's notebook files.
    case ipynb
    /// Python scripts whose cells start at `# %%` lines.
    case percent
    /// Markdown whose fenced Python blocks are the code cells.
    case markdown

    /// The format that the ending of a file name stands for.
    public init?(path: String) {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        switch String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased() {
        case "ipynb": self = .ipynb
        case "py", "pyw": self = .percent
        case "md", "markdown": self = .markdown
        default: return nil
        }
    }

    /// The format of a file: what its name says, else what its contents look like.
    public static func detect(path: String, contents: [UInt8]) -> NotebookFormat? {
        if let format = NotebookFormat(path: path) { return format }
        guard let text = try? TextLines(contents) else { return nil }
        let firstByte = contents.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        if firstByte == UInt8(ascii: "{") { return .ipynb }
        for index in text.indices {
            let line = text[index]
            if CellMarker.isMarker(line) { return .percent }
            if let fence = Fence(opening: line), fence.indent == 0, CellOptions(infoString: fence.info) != nil
            {
                return .markdown
            }
        }
        return nil
    }
}

/// The block of YAML at the head of a text notebook: Jupyter's metadata under the key `jupyter`, and whatever
/// else a document says of itself. The rest becomes a raw cell, as jupytext has it.
struct FrontMatter {
    /// What stands under `jupyter`.
    let metadata: JSONObject
    /// The other lines between two `---`.
    let other: String?
    /// The line behind the block.
    let end: Int

    /// The block that starts at a line. In a script its lines are comments.
    init?(in text: TextLines, at start: Int, commented: Bool) {
        func content(_ index: Int) -> ArraySlice<UInt8>? {
            let line = text[index]
            return !commented ? line : line.first == UInt8(ascii: "#") ? line.uncommented : nil
        }
        func isFence(_ line: ArraySlice<UInt8>) -> Bool { line.hasPrefix("---") && line.dropFirst(3).isBlank }
        guard start < text.count, let first = content(start), isFence(first) else { return nil }
        var lines: [ArraySlice<UInt8>] = []
        var index = start + 1
        while index < text.count, let line = content(index), !isFence(line) {
            lines.append(line)
            index += 1
        }
        guard index < text.count, content(index) != nil else { return nil }
        end = index + 1

        let isJupyter = { (line: ArraySlice<UInt8>) in
            line.dropping(prefix: "jupyter")?.trimmed.elementsEqual(":".utf8) == true
        }
        let jupyterStart = lines.firstIndex(where: isJupyter) ?? lines.endIndex
        let jupyterEnd =
            lines[jupyterStart...].dropFirst().firstIndex {
                !$0.isBlank && $0.first != 0x20 && $0.first != 0x09
            } ?? lines.endIndex
        let jupyter = YAML.parse(Array(lines[jupyterStart..<jupyterEnd]))
        metadata = jupyter?.object?["jupyter"]?.object ?? [:]
        let rest = lines[..<jupyterStart] + lines[jupyterEnd...]
        other = rest.allSatisfy(\.isBlank) ? nil : (["---".utf8Slice] + rest + ["---".utf8Slice]).joinedLines
    }

    /// The raw cell for the lines that are not Jupyter's.
    static func cell(_ source: String) -> NotebookCell { NotebookCell(.raw, source: source) }

    /// Whether a cell at the start of a document is its front matter.
    static func isFrontMatter(_ cell: NotebookCell) -> Bool {
        let lines = cell.source.splitLines
        return cell.kind == .raw && lines.count >= 2 && lines[0].elementsEqual("---".utf8)
            && lines.indices.dropFirst().first { lines[$0].elementsEqual("---".utf8) } == lines.count - 1
    }

    /// The metadata that belongs in a text: not what a run or a front end leaves behind.
    static func textual(_ metadata: JSONObject) -> JSONObject {
        var metadata = metadata
        for key: JSONString in [
            "language_info", "widgets", "signature", "orig_nbformat", "orig_nbformat_minor",
        ] {
            metadata.remove(key)
        }
        return metadata
    }

    /// The lines of a block, a blank line behind it included; none when there is nothing to say.
    static func lines(metadata: JSONObject, frontMatter: String?) -> [String] {
        let other = frontMatter?.splitLines.dropFirst().dropLast().map { String($0) ?? "" } ?? []
        if metadata.isEmpty, frontMatter == nil { return [] }
        let jupyter = metadata.isEmpty ? [] : ["jupyter:"] + YAML.lines(metadata, indent: 2)
        return ["---"] + other + jupyter + ["---"]
    }
}

extension String {
    var utf8Slice: ArraySlice<UInt8> { ArraySlice(utf8) }
}

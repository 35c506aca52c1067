/// Writes Markdown notebooks.
enum MarkdownWriter {
    static func write(_ document: NotebookDocument) -> [UInt8] {
        var assembly = TextAssembly(document, format: .markdown, commentsHeader: false)
        var lastIsBareText = false
        for cell in document.cells.dropFirst(assembly.headerCells) {
            let origin = assembly.origin(of: cell)
            let isUnchanged = origin?.hasTextHead(of: cell) == true && origin?.hasSource(of: cell) == true
            let isBareText =
                cell.kind == .markdown
                && (isUnchanged
                    ? origin?.text?.opening.isEmpty == true : isBare(cell, atStart: !assembly.hasText))
            assembly.begin(cell, blankLines: lastIsBareText && isBareText ? 2 : 1)
            lastIsBareText = isBareText
            if isUnchanged, let pieces = origin?.text {
                assembly.append(pieces.opening)
                assembly.append(pieces.body)
                assembly.append(pieces.closing)
            } else {
                switch cell.kind {
                case .code: fence(cell, origin, &assembly)
                case .markdown where isBareText: assembly.append(line: cell.source)
                case .markdown, .raw: region(cell, &assembly)
                }
            }
            if cell.kind == .code {
                if origin?.outputs == cell.outputs, let pieces = origin?.text {
                    assembly.append(pieces.outputs)
                } else {
                    outputs(cell.outputs, &assembly)
                }
            }
            assembly.end(cell)
        }
        return assembly.output
    }

    private static func isBare(_ cell: NotebookCell, atStart: Bool) -> Bool {
        CellOptions.textual(cell.metadata).isEmpty && MarkdownReader.isOneCell(cell.source)
            && !(atStart && cell.source.hasPrefix("---"))  // Not to be taken for front matter.
    }

    private static func fence(_ cell: NotebookCell, _ origin: CellOrigin?, _ assembly: inout TextAssembly) {
        var info = CellOptions.infoString(cell.metadata)
        if let origin, origin.hasTextHead(of: cell), let opening = origin.text?.opening {
            // As it was spelled: `py` stays `py`.
            info =
                opening.drop { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }.filter { $0 >= 0x20 }[...]
                .text
        }
        let marks = Fence.marks(around: cell.source, info: info)
        assembly.append(line: marks + info)
        if !cell.source.isEmpty { assembly.append(line: cell.source) }
        assembly.append(line: marks)
    }

    private static func region(_ cell: NotebookCell, _ assembly: inout TextAssembly) {
        let names = cell.kind == .raw ? ["raw"] : ["region", "markdown", "md"]
        let name = names.first { !cell.source.contains("#end" + $0) } ?? names[0]
        let options = CellOptions.regionText(cell.metadata)
        assembly.append(line: "<!-- #\(name)\(options) -->")
        if !cell.source.isEmpty { assembly.append(line: cell.source) }
        assembly.append(line: "<!-- #end\(name) -->")
    }

    private static func outputs(_ outputs: [CellOutput], _ assembly: inout TextAssembly) {
        for text in OutputText.texts(of: outputs) {
            let info = text.header == "stdout" ? "output" : "output " + text.header
            let body = text.lines.joined(separator: "\n")
            let marks = Fence.marks(around: body, info: info)
            assembly.append(line: "")
            assembly.append(line: marks + info)
            if !text.lines.isEmpty { assembly.append(line: body) }
            assembly.append(line: marks)
        }
    }
}

/// Writes percent scripts.
enum PercentWriter {
    static func write(_ document: NotebookDocument) -> [UInt8] {
        var assembly = TextAssembly(document, format: .percent, commentsHeader: true)
        for cell in document.cells.dropFirst(assembly.headerCells) {
            assembly.begin(cell, blankLines: 1)
            let origin = assembly.origin(of: cell)
            let hasHead = origin?.hasTextHead(of: cell) == true
            let hasSource = origin?.hasSource(of: cell) == true
            let foreign = cell.kind == .code ? foreignLanguage(of: cell.source) : nil

            // The marker of a cell in another language names the language, so it follows from the source too.
            let isForeign = foreign != nil || origin.flatMap { foreignLanguage(of: $0.source) } != nil
            if hasHead, hasSource || !isForeign, let pieces = origin?.text {
                assembly.append(pieces.opening)
            } else {
                var metadata = cell.metadata
                if let foreign {
                    metadata["language"] = .text(foreign.language)
                    if !foreign.arguments.isEmpty { metadata["magic_args"] = .text(foreign.arguments) }
                }
                assembly.append(line: "# " + CellOptions.markerText(kind: cell.kind, metadata: metadata))
            }
            if hasSource, let pieces = origin?.text {
                assembly.append(pieces.body)
            } else if foreign != nil {
                for line in cell.source.splitLines.dropFirst() {
                    assembly.append(line: comment(ArraySlice(line)))
                }
            } else if cell.kind == .code {
                if !cell.source.isEmpty {
                    for line in MagicComments.commented(cell.source) { assembly.append(line: line.text) }
                }
            } else {
                for line in markdown(cell.source, quotes: origin?.text.flatMap(quotes)) {
                    assembly.append(line: line)
                }
            }
            if cell.kind == .code, origin?.outputs == cell.outputs, let pieces = origin?.text {
                assembly.append(pieces.outputs)
            } else if cell.kind == .code, !cell.outputs.isEmpty {
                let lines = PercentOutputs.lines(of: cell.outputs)
                if !lines.isEmpty { assembly.append(line: "") }
                for line in lines { assembly.append(line: line) }
            }
            assembly.end(cell)
        }
        return assembly.output
    }

    /// The language of a cell that is written as comments throughout.
    private static func foreignLanguage(of source: String) -> (language: String, arguments: String)? {
        guard let foreign = MagicComments.foreignLanguage(of: source.utf8.prefix { $0 != 0x0A }) else {
            return nil
        }
        let lines = source.splitLines.dropFirst().map { comment(ArraySlice($0)).utf8Slice }
        let isReadAsIs = !lines.contains { CellMarker.isMarker($0) || PercentOutputs.header($0) != nil }
        return isReadAsIs ? foreign : nil
    }

    private static func comment(_ line: ArraySlice<UInt8>) -> String { line.isEmpty ? "#" : "# " + line.text }

    /// The quotes of a Markdown cell as it was written; nil where it was comments.
    private static func quotes(_ pieces: CellText) -> PercentQuotes? {
        let lines = pieces.body.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            line.last == 0x0D ? line.dropLast() : line
        }
        let end = lines.lastIndex { !$0.isBlank } ?? -1
        return PercentReader.quoted(Array(lines.prefix(end + 1)))?.quotes
    }

    /// The lines of a Markdown or raw cell: comments, unless they would then look like markers.
    private static func markdown(_ source: String, quotes: PercentQuotes?) -> [String] {
        let lines = source.splitLines.map { comment(ArraySlice($0)) }
        let isReadAsIs =
            !lines.contains { CellMarker.isMarker(ArraySlice($0.utf8)) }
            && PercentReader.quoted(lines.map { ArraySlice($0.utf8) }) == nil
        if quotes == nil, isReadAsIs { return source.isEmpty ? [] : lines }
        var candidates: [PercentQuotes] =
            source.contains("\\") ? [.rawDouble, .rawSingle] : [.double, .single]
        if let quotes, quotes.isRaw || !source.contains("\\") { candidates.insert(quotes, at: 0) }
        for quotes in candidates
        where !source.contains(quotes.end) && !source.hasSuffix(String(quotes.end.prefix(1))) {
            return [quotes.rawValue + "\n" + source + "\n" + quotes.end]
        }
        return lines
    }
}

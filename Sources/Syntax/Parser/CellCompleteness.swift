/// Whether the lines typed so far can be run.
public enum CellCompleteness: Sendable, Hashable {
    /// They can.
    case complete
    /// More lines are needed; the next one is best indented by so many columns.
    case incomplete(indent: Int)
    /// No further line can make them valid.
    case invalid
}

/// Judges the text of a cell at an interactive prompt.
///
/// A text that ends within an indented block is taken to go on until a blank line ends it.
public func isCompleteCell(_ text: String) -> CellCompleteness {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let endsInBlank = lines.last.map(isBlank) ?? true
    do throws(SyntaxError) {
        let module = try parseModule(Source(text: text, filename: "<cell>"), mode: .interactiveCell)
        guard !endsInBlank, let last = module.body.last, last.range.endLine > last.range.line, last.hasBlock
        else {
            return .complete
        }
    } catch {
        guard error.isIncompleteInput else { return .invalid }
    }
    return .incomplete(indent: nextIndentation(lines))
}

private func isBlank(_ line: Substring) -> Bool { line.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

/// The indentation of the last line that has any text, one level more after a colon or an opening bracket,
/// one less
/// after a statement that leaves its block.
private func nextIndentation(_ lines: [Substring]) -> Int {
    guard let last = lines.last(where: { !isBlank($0) }) else { return 0 }
    var indentation = 0
    for byte in last.utf8 {
        if byte == 0x20 {
            indentation += 1
        } else if byte == 0x09 {
            indentation = (indentation / 8 + 1) * 8
        } else {
            break
        }
    }
    let text = last.utf8.drop { $0 == 0x20 || $0 == 0x09 }
    let first = String(decoding: text.prefix { Tokenizer.continuesName($0) }, as: UTF8.self)
    if ["return", "raise", "pass", "break", "continue"].contains(first) { return max(0, indentation - 4) }
    // Comments at the end of a line do not hide its colon.
    var bytes = Array(text)
    bytes.append(0x0A)
    bytes.append(0)
    let end = bytes.withUnsafeBufferPointer { buffer in
        var tokenizer = Tokenizer(bytes: buffer)
        _ = tokenizer.run()
        return tokenizer.tokens.last {
            $0.kind != .newline && $0.kind != .endOfInput && $0.kind != .unclosed
        }?.kind
    }
    switch end {
    case .colon, .leftParenthesis, .leftBracket, .leftBrace: return indentation + 4
    default: return indentation
    }
}

extension Statement {
    /// Whether the statement is one that holds blocks.
    fileprivate var hasBlock: Bool {
        switch kind {
        case .function, .class, .for, .while, .if, .with, .match, .try: true
        default: false
        }
    }
}

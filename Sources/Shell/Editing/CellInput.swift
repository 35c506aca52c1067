import Notebook
import Syntax

/// Collects the lines of a cell until they make a whole.
struct CellInput {
    /// The lines so far, joined; empty before the first.
    private(set) var text = ""
    /// Whether lines have been entered.
    private(set) var isContinuing = false
    private var promptStyle: PastedPrompts.Style?

    /// The indentation to offer for the next line, and where the lines before it stand.
    var scanner: CellScanner { CellScanner(text) }

    /// Takes what was entered at a prompt: a line, or several that were pasted or recalled together. Returns the
    /// cell when it is complete.
    mutating func enter(_ entry: String) -> String? {
        var entry = entry
        let isWhole = entry.utf8.contains(10)
        if !isContinuing {
            promptStyle = PastedPrompts.style(of: entry)
            if promptStyle != nil { entry = PastedPrompts.strip(entry) }
            text = Self.dedented(entry)
        } else {
            if let promptStyle {
                entry =
                    isWhole
                    ? PastedPrompts.strip(entry) : PastedPrompts.strip(continuation: entry, promptStyle)
            }
            text += "\n" + entry
        }
        let isBlank = entry.utf8.allSatisfy { $0 == 32 || $0 == 9 || $0 == 10 }
        if isComplete(endsBlock: isBlank || isWhole, isBlank: isBlank && isContinuing) {
            let cell = text
            self = CellInput()
            return cell
        }
        isContinuing = true
        return nil
    }

    /// The lines so far as a cell, complete or not.
    mutating func takeAll() -> String {
        let cell = text
        self = CellInput()
        return cell
    }

    /// Text copied from the middle of something, without the indentation of its first line.
    private static func dedented(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first(where: { $0.contains { $0 != " " && $0 != "\t" } }) else { return text }
        let indentation = first.prefix { $0 == " " || $0 == "\t" }
        if indentation.isEmpty { return text }
        return lines.map { $0.hasPrefix(indentation) ? $0.dropFirst(indentation.count) : $0 }.joined(
            separator: "\n")
    }

    /// Whether the text makes a cell. `endsBlock`: nothing more is to come for a compound statement. `isBlank`: a
    /// blank line says that nothing more is to come at all.
    private func isComplete(endsBlock: Bool, isBlank: Bool) -> Bool {
        let scanner = CellScanner(text)
        let isOpen = scanner.endsInString || scanner.endsInBackslash || !scanner.openBrackets.isEmpty
        do throws(SyntaxError) {
            let module = try parseModule(Source(text: Array((text + "\n").utf8), filename: "<cell>"))
            // The last line is joined to the next.
            if scanner.endsInBackslash { return false }
            guard !endsBlock, let last = module.body.last else { return true }
            return !last.isCompound
        } catch {
            if !error.isIncompleteInput { return true }
            return isBlank && !isOpen
        }
    }
}

extension Statement {
    /// Whether the statement has a block, to which more lines can be added.
    fileprivate var isCompound: Bool {
        switch kind {
        case .function, .class, .for, .while, .if, .with, .match, .try: true
        default: false
        }
    }
}

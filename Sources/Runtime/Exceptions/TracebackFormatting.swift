import Syntax

/// How much of a traceback is printed.
package struct TracebackOptions {
    /// `sys.tracebacklimit` or an argument `limit`: positive from the outermost frame, negative from the innermost.
    package var limit: Int?
    /// Whether causes and contexts are printed too.
    package var showsChain = true
    /// Whether the cause chain's exception at the front lacks a suggestion ("Did you mean").
    package var groupWidth = 15
    package var groupDepth = 10

    package init() {}
}

extension ThreadState {
    /// The exception with its traceback, causes and notes as CPython's default hook prints it.
    package func formatException(_ exception: ExceptionObject, _ options: TracebackOptions = .init())
        -> String
    {
        var printer = ExceptionPrinter(thread: self, options: options)
        if printer.options.limit == nil, let limit = systemTracebackLimit { printer.options.limit = limit }
        printer.print(exception)
        return printer.output
    }

    /// The traceback's entries only.
    package func formatTraceback(_ traceback: Value, limit: Int? = nil) -> String {
        formatEntries(tracebackEntries(traceback, limit: limit))
    }

    /// The last lines: class, text, notes, and the place of a syntax error.
    package func formatExceptionOnly(_ exception: ExceptionObject, withNotes: Bool = true) -> String {
        let printer = ExceptionPrinter(thread: self, options: TracebackOptions())
        return printer.lastLines(exception, withNotes: withNotes)
    }

    /// Lines of source text with marks under a range, as a traceback entry shows them.
    package func drawSource(_ source: [String], _ range: SourceRange) -> [String] {
        CaretDrawing.draw(source, range)
    }

    private var systemTracebackLimit: Int? {
        guard let system = session.modules.value(interned: session.intern("sys")).as(ModuleObject.self) else {
            return nil
        }
        let limit = system.namespace.value(interned: session.intern("tracebacklimit"))
        guard limit.isSmallInt else { return nil }
        return max(0, limit.smallInt)
    }
}

/// One line of a traceback.
package struct TracebackEntry {
    package var filename: String
    package var line: Int
    package var name: String
    package var range: SourceRange
    package var hasColumns: Bool
    package var source: [String]

    /// The entry's text: "File" line and source lines with marks.
    func lines() -> [String] {
        let isCell = Self.isCell(filename)
        let place = Self.place(filename, "\(line)") + (isCell && name == "<module>" ? "" : ", in \(name)")
        return ["  " + place] + sourceLines().map { "    " + $0 }
    }

    /// Whether the code of a notebook's cell has this file name: `Cell In[2]`.
    private static func isCell(_ filename: String) -> Bool {
        filename.hasPrefix("Cell In[") && filename.hasSuffix("]")
    }

    /// A line of a file, or of a cell, which is no file.
    static func place(_ filename: String, _ line: String) -> String {
        (isCell(filename) ? filename : "File \"\(filename)\"") + ", line \(line)"
    }

    package func sourceLines() -> [String] { CaretDrawing.draw(source, range, hasColumns: hasColumns) }
}

extension ThreadState {
    /// The entries of a traceback, outermost first.
    package func tracebackEntries(_ traceback: Value, limit: Int? = nil) -> [TracebackEntry] {
        var objects: [TracebackObject] = []
        var current = traceback
        while let object = current.as(TracebackObject.self) {
            objects.append(object)
            current = object.next
        }
        if let limit {
            objects = limit >= 0 ? Array(objects.prefix(limit)) : Array(objects.suffix(-limit))
        }
        return objects.map { object in
            let position = object.code.position(at: object.instruction)
            return entry(object.code, line: object.line, position: position, isLineGiven: object.isLineGiven)
        }
    }

    /// The entry for a place in code.
    package func entry(
        _ code: CodeObject, line: Int, position: SourceRange, isLineGiven: Bool = false
    ) -> TracebackEntry {
        let filename = code.unit.parts.filename
        let source =
            code.sourceLines.isEmpty ? session.sourceLines(filename) : code.sourceLines.map(String.init)
        var range = position
        if isLineGiven && Int(position.line) != line {
            range = SourceRange(
                line: Int32(clamping: line), column: -1, endLine: Int32(clamping: line), endColumn: -1)
        }
        return TracebackEntry(
            filename: filename, line: line, name: code.unit.parts.name, range: range, hasColumns: true,
            source: source)
    }

    /// The text of entries; the fourth and later ones of a run of equal places are counted instead.
    package func formatEntries(_ entries: [TracebackEntry]) -> String {
        var output = ""
        var count = 0
        var previous: TracebackEntry?
        var drawings: [String: [String]] = [:]
        func finishRun() {
            let repeated = count - 3
            if repeated > 0 {
                output += "  [Previous line repeated \(repeated) more time\(repeated == 1 ? "" : "s")]\n"
            }
        }
        for entry in entries {
            if let previous, previous.filename == entry.filename, previous.line == entry.line,
                previous.name == entry.name
            {
                count += 1
                if count > 3 { continue }
            } else {
                finishRun()
                count = 1
                previous = entry
            }
            // Recursion between few functions draws the same pieces over and over.
            let range = entry.range
            let key =
                "\(range.line):\(range.column):\(range.endLine):\(range.endColumn):\(entry.name):\(entry.filename)"
            let lines = drawings[key] ?? entry.lines()
            drawings[key] = lines
            for line in lines { output += line + "\n" }
        }
        finishRun()
        return output
    }
}

/// Prints an exception with what led to it.
struct ExceptionPrinter {
    let thread: ThreadState
    var options: TracebackOptions
    var output = ""
    /// Nesting of exception groups.
    private var depth = 0
    private var needsClosing = false
    private var seen: Set<UInt64> = []

    init(thread: ThreadState, options: TracebackOptions) {
        self.thread = thread
        self.options = options
    }

    private var indentation: String { String(repeating: " ", count: 2 * depth) }

    /// Adds text, each line behind the margin of the groups it stands in.
    private mutating func emit(_ text: String, margin: String = "|") {
        if depth == 0 {
            output += text
            return
        }
        let prefix = indentation + margin + " "
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if text.hasSuffix("\n") { lines.removeLast() }
        for line in lines { output += prefix + line + "\n" }
    }

    /// Prints the exceptions that led to this one, and this one.
    mutating func print(_ exception: ExceptionObject) {
        var chain: [(introduction: String?, exception: ExceptionObject)] = []
        var current: ExceptionObject? = exception
        seen.insert(Value(exception).bits)
        while let link = current {
            var introduction: String?
            var next: ExceptionObject?
            if options.showsChain {
                if let cause = link.cause.as(ExceptionObject.self) {
                    if seen.insert(link.cause.bits).inserted {
                        introduction =
                            "\nThe above exception was the direct cause of the following exception:\n\n"
                        next = cause
                    }
                } else if let context = link.context.as(ExceptionObject.self), !link.suppressContext,
                    seen.insert(link.context.bits).inserted
                {
                    introduction =
                        "\nDuring handling of the above exception, another exception occurred:\n\n"
                    next = context
                }
            }
            chain.append((introduction, link))
            current = next
        }
        for link in chain.reversed() {
            if let introduction = link.introduction { emit(introduction) }
            printOne(link.exception)
        }
    }

    private mutating func printOne(_ exception: ExceptionObject) {
        guard thread.isGroup(Value(exception)) else {
            if exception.traceback.isObject {
                emit("Traceback (most recent call last):\n")
                emit(entriesText(exception))
            }
            emit(lastLines(exception))
            return
        }
        if depth > options.groupDepth {
            emit("... (max_group_depth is \(options.groupDepth))\n")
            return
        }
        printGroup(exception)
    }

    private func entriesText(_ exception: ExceptionObject) -> String {
        thread.formatEntries(thread.tracebackEntries(exception.traceback, limit: options.limit))
    }

    private mutating func printGroup(_ group: ExceptionObject) {
        let isTop = depth == 0
        if isTop { depth = 1 }
        if group.traceback.isObject {
            emit("Exception Group Traceback (most recent call last):\n", margin: isTop ? "+" : "|")
            emit(entriesText(group))
        }
        emit(lastLines(group))
        let members = group.groupMembers
        let shown = min(members.count, options.groupWidth + 1)
        needsClosing = false
        for index in 0..<shown {
            let isLast = index == shown - 1
            if isLast { needsClosing = true }
            let isCut = index >= options.groupWidth
            let title = isCut ? "..." : "\(index + 1)"
            output +=
                indentation + (index == 0 ? "+-" : "  ") + "+---------------- \(title) ----------------\n"
            depth += 1
            if isCut {
                let rest = members.count - options.groupWidth
                emit("and \(rest) more exception\(rest == 1 ? "" : "s")\n")
            } else {
                print(members[index])
            }
            if isLast && needsClosing {
                output += indentation + "+------------------------------------\n"
                needsClosing = false
            }
            depth -= 1
        }
        if isTop { depth = 0 }
    }

    // MARK: The last lines

    /// Class, text and notes.
    func lastLines(_ exception: ExceptionObject, withNotes: Bool = true) -> String {
        let isSyntaxError = thread.isInstance(Value(exception), thread.session.exceptionType(.syntaxError))
        var text = isSyntaxError ? syntaxErrorText(exception) : summary(exception)
        if withNotes { text += notesText(exception) }
        return text
    }

    private func summary(_ exception: ExceptionObject) -> String {
        let name = thread.tracebackName(of: exception.type)
        var text = thread.displayText(of: exception) ?? "<exception str() failed>"
        text += thread.suggestion(for: exception)
        return text.isEmpty ? name + "\n" : "\(name): \(text)\n"
    }

    private func notesText(_ exception: ExceptionObject) -> String {
        guard let notes = exception.attributes?.value(interned: thread.session.names.notes), !notes.isUnbound
        else {
            return ""
        }
        let isSequence = thread.isSequence(notes) && !notes.isKind(.str) && !notes.isKind(.bytes)
        guard isSequence, let items = try? thread.listFromIterable(notes) else {
            if notes.isNone { return "" }
            return ((try? thread.repr(notes)).map(\.displayText) ?? "<__notes__ repr() failed>") + "\n"
        }
        var text = ""
        for index in 0..<items.count {
            text += ((try? thread.str(items[index])).map(\.displayText) ?? "<note str() failed>") + "\n"
        }
        return text
    }

    private func syntaxErrorText(_ exception: ExceptionObject) -> String {
        let filename = exception.field(SyntaxErrorField.filename)
        let line = exception.field(SyntaxErrorField.line)
        var result = ""
        var suffix = ""
        if !line.isNone {
            let shown = (try? thread.isTrue(filename)) == true ? shownText(filename) : "<string>"
            result += "  \(TracebackEntry.place(shown, shownText(line)))\n"
            if let text = exception.field(SyntaxErrorField.text).as(StrObject.self)?.displayText {
                result += marked(text, exception)
            }
        } else if (try? thread.isTrue(filename)) == true {
            suffix = " (\(shownText(filename)))"
        }
        let message = exception.field(SyntaxErrorField.message)
        let text = (try? thread.isTrue(message)) == true ? shownText(message) : "<no detail available>"
        return result + "\(thread.tracebackName(of: exception.type)): \(text)\(suffix)\n"
    }

    private func shownText(_ value: Value) -> String { (try? thread.str(value))?.displayText ?? "" }

    /// The source line of a syntax error with marks below.
    private func marked(_ text: String, _ exception: ExceptionObject) -> String {
        var line = Array(text.unicodeScalars)
        while line.last == "\n" { line.removeLast() }
        let stripped = Array(line.drop { $0 == " " || $0 == "\n" || $0 == "\u{0C}" })
        let spaces = line.count - stripped.count
        var result = "    \(String(String.UnicodeScalarView(stripped)))\n"
        guard var offset = exception.field(SyntaxErrorField.offset).smallIntOrBool else { return result }
        let givenEnd = exception.field(SyntaxErrorField.endOffset).smallIntOrBool ?? 0
        var end: Int
        if exception.field(SyntaxErrorField.line) == exception.field(SyntaxErrorField.endLine) {
            end = givenEnd == 0 ? offset : givenEnd
        } else {
            end = line.count + 1
        }
        if !text.isEmpty && offset > text.unicodeScalars.count {
            offset = line.count + 1
            if end < offset { end = offset }
        }
        if offset >= end || end < 0 { end = offset + 1 }
        let column = offset - 1 - spaces
        if column < 0 { return result }
        end = max(offset + 1, min(end, line.count + 1))
        let margin = stripped.prefix(column).map { $0.properties.isWhitespace ? $0 : " " }
        // What the tokenizer could not finish may be given an end beyond all reason.
        let marks = String(repeating: "^", count: min(max(0, end - offset), 1 << 16))
        result += "    \(String(String.UnicodeScalarView(margin)))\(marks)\n"
        return result
    }
}

extension ThreadState {
    /// Name of an exception class as tracebacks show it: with its module unless that is `__main__` or `builtins`.
    package func tracebackName(of type: TypeObject) -> String {
        let module = (moduleName(of: type) as Value).as(StrObject.self)?.text ?? "<unknown>"
        return module == "__main__" || module == "builtins"
            ? type.qualifiedName : "\(module).\(type.qualifiedName)"
    }

    /// `str(exception)`, nil when that fails.
    fileprivate func displayText(of exception: ExceptionObject) -> String? {
        (try? str(Value(exception)))?.displayText
    }
}

extension StrObject {
    /// The text as it is written to standard error: lone surrogates as escapes.
    package var displayText: String {
        if isASCII { return text }
        var scalars = String.UnicodeScalarView()
        for index in 0..<count {
            if let scalar = Unicode.Scalar(self[index]) {
                scalars.append(scalar)
            } else {
                scalars.append(contentsOf: ("\\u" + String(self[index], radix: 16)).unicodeScalars)
            }
        }
        return String(scalars)
    }
}

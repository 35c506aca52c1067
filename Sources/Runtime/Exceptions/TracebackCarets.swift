import Syntax

/// The part of a traceback entry below its "File" line: source lines with marks under the piece that failed.
struct CaretDrawing {
    private var lines: [[Unicode.Scalar]] = []
    /// First marked column of the first line and column after the last marked one of the last line.
    private var start = 0
    private var end = 0
    private var anchors: Anchors?

    /// Where marks change from `~` to `^` and back, counted from the start of the marked piece.
    struct Anchors {
        var leftLine: Int
        var leftColumn: Int
        var rightLine: Int
        var rightColumn: Int
    }

    /// The lines to print, without indentation before them and without line ends; empty when there is no source.
    static func draw(_ source: [String], _ range: SourceRange, hasColumns: Bool = true) -> [String] {
        let first = Int(range.line) - 1
        guard source.indices.contains(first) else { return [] }
        let hasColumns = hasColumns && range.column >= 0 && range.endColumn >= 0 && range.endLine >= range.line
        if !hasColumns {
            let line = trimmed(Array(source[first].unicodeScalars))
            return line.isEmpty ? [] : [text(line)]
        }
        let last = min(Int(range.endLine), source.count) - 1
        let drawing = CaretDrawing(Array(source[first...max(first, last)]), range)
        return drawing?.output() ?? []
    }

    private init?(_ original: [String], _ range: SourceRange) {
        guard let firstLine = original.first, let lastLine = original.last else { return nil }
        lines = dedented(original.map { Array($0.unicodeScalars) })
        if lines.allSatisfy({ trimmed($0).isEmpty }) { return nil }
        let indentation = firstLine.unicodeScalars.count - (lines.first?.count ?? 0)
        start = max(0, characterOffset(in: firstLine, bytes: Int(range.column)) - indentation)
        end = max(0, characterOffset(in: lastLine, bytes: Int(range.endColumn)) - indentation)
        anchors = CaretAnchors.find(segment())
    }

    /// The marked piece, line by line.
    private func segment() -> [[Unicode.Scalar]] {
        var piece = lines
        let last = piece.count - 1
        piece[last] = Array(piece[last].prefix(end))
        piece[0] = Array(piece[0].dropFirst(start))
        return piece
    }

    /// Marks are left out where they would cover a whole line anyway.
    private var showsCarets: Bool {
        if CaretAnchors.isWholeCallStatement(lines, start: start, end: end) { return false }
        if anchors != nil { return true }
        return !trimmed(Array(lines[0].prefix(start))).isEmpty
            || !trimmed(Array(lines[lines.count - 1].dropFirst(end))).isEmpty
    }

    private func output() -> [String] {
        let last = lines.count - 1
        var shown: Set<Int> = [0, last]
        var leftColumn = 0
        var rightColumn = 0
        if let anchors {
            leftColumn = anchors.leftColumn + (anchors.leftLine == 0 ? start : 0)
            rightColumn = anchors.rightColumn + (anchors.rightLine == 0 ? start : 0)
            for line in anchors.leftLine - 1...anchors.leftLine + 1 { shown.insert(line) }
            for line in anchors.rightLine - 1...anchors.rightLine + 1 { shown.insert(line) }
        }
        let drawsCarets = showsCarets
        var result: [[Unicode.Scalar]] = []

        func put(_ number: Int) {
            result.append(lines[number])
            if !drawsCarets { return }
            let line = lines[number]
            let spaces = line.prefix { $0.properties.isWhitespace }.count
            let width = number == last ? displayWidth(line.prefix(end)) : displayWidth(line[...])
            let firstColumn = number == 0 ? displayWidth(line.prefix(start)) : 0
            let left = anchors.map { $0.leftLine == number ? displayWidth(line.prefix(leftColumn)) : 0 } ?? 0
            let right = anchors.map { $0.rightLine == number ? displayWidth(line.prefix(rightColumn)) : 0 } ?? 0
            var marks: [Unicode.Scalar] = []
            for column in 0..<max(0, width) {
                if column < spaces || column < firstColumn {
                    marks.append(" ")
                } else if let anchors {
                    let isAfterLeft =
                        number > anchors.leftLine || (number == anchors.leftLine && column >= left)
                    let isBeforeRight =
                        number < anchors.rightLine || (number == anchors.rightLine && column < right)
                    marks.append(isAfterLeft && isBeforeRight ? "^" : "~")
                } else {
                    marks.append("^")
                }
            }
            result.append(marks)
        }

        var previous: Int?
        for number in shown.sorted() where lines.indices.contains(number) {
            if let previous, number - previous == 2 {
                put(number - 1)
            } else if let previous, number - previous > 2 {
                result.append(Array("...<\(number - previous - 1) lines>...".unicodeScalars))
            }
            put(number)
            previous = number
        }
        return dedented(result).map(text)
    }
}

/// Finds the operator, the brackets or the arguments within a marked expression.
enum CaretAnchors {
    static func find(_ segment: [[Unicode.Scalar]]) -> CaretDrawing.Anchors? {
        let joined = segment.map(text).joined(separator: "\n")
        guard let module = try? parseModule(Source(text: "(\n\(joined)\n)", filename: "")),
            module.body.count == 1, case .expression(let expression) = module.body[0].kind
        else { return nil }
        var search = AnchorSearch(lines: segment)
        switch expression.kind {
        case .binary(let left, _, let right):
            guard search.move(toEndOf: left), search.skip(until: { !$0.properties.isWhitespace && $0 != ")" }) else {
                return nil
            }
            let line = search.line
            let column = search.column
            var end = column + 1
            let rightStart = search.place(line: right.range.line, column: right.range.column)
            if end < segment[line].count, rightStart.line > line || end < rightStart.column {
                let next = segment[line][end]
                if !next.properties.isWhitespace && next != "\\" && next != "#" { end += 1 }
            }
            return CaretDrawing.Anchors(leftLine: line, leftColumn: column, rightLine: line, rightColumn: end)
        case .subscript(let value, let index):
            guard search.move(toEndOf: value), search.skip(until: { $0 == "[" }) else { return nil }
            let (line, column) = (search.line, search.column)
            guard search.move(toEndOf: index, isExact: true), search.skip(until: { $0 == "]" }) else { return nil }
            search.advance()
            return CaretDrawing.Anchors(
                leftLine: line, leftColumn: column, rightLine: search.line, rightColumn: search.column)
        case .call(let function, _, _):
            guard search.move(toEndOf: function), search.skip(until: { $0 == "(" }) else { return nil }
            let end = search.place(line: expression.range.endLine, column: expression.range.endColumn)
            return CaretDrawing.Anchors(
                leftLine: search.line, leftColumn: search.column, rightLine: end.line, rightColumn: end.column)
        default: return nil
        }
    }

    /// Whether the lines are `return name(…)` or `target = function(…)` and the marks cover just the call.
    static func isWholeCallStatement(_ lines: [[Unicode.Scalar]], start: Int, end: Int) -> Bool {
        let joined = lines.map(text).joined(separator: "\n")
        guard let module = try? parseModule(Source(text: joined, filename: "")) else { return false }
        // Nothing but a comment is not worth marks either.
        guard let first = module.body.first else { return true }
        let call: Expression
        switch first.kind {
        case .return(let value?):
            guard case .call(let function, _, _) = value.kind, case .name = function.kind else { return false }
            call = value
        case .assign(let targets, let value):
            guard targets.count == 1, case .name = targets[0].kind, case .call = value.kind else { return false }
            call = value
        default: return false
        }
        let range = call.range
        return range.line == 1 && Int(range.endLine) == lines.count && Int(range.column) == start
            && Int(range.endColumn) == end
    }
}

/// A place in the lines of a marked piece that moves on over blanks and comments.
private struct AnchorSearch {
    let lines: [[Unicode.Scalar]]
    var line = 0
    var column = 0

    init(lines: [[Unicode.Scalar]]) { self.lines = lines }

    /// Line and character column for a position in the parsed text, which has one more line in front.
    func place(line number: Int32, column bytes: Int32) -> (line: Int, column: Int) {
        let index = Int(number) - 2
        guard lines.indices.contains(index) else { return (max(0, index), Int(bytes)) }
        return (index, characterOffset(in: text(lines[index]), bytes: Int(bytes)))
    }

    /// Goes to just behind an expression (`isExact`: even if that is the end of a line).
    mutating func move(toEndOf expression: Expression, isExact: Bool = false) -> Bool {
        (line, column) = place(line: expression.range.endLine, column: expression.range.endColumn)
        if !isExact { settle() }
        return true
    }

    mutating func settle() {
        while lines.indices.contains(line), column >= lines[line].count {
            column = 0
            line += 1
        }
    }

    mutating func advance() {
        column += 1
        settle()
    }

    /// Goes on until a character is found; false at the end of the lines.
    mutating func skip(until isFound: (Unicode.Scalar) -> Bool) -> Bool {
        settle()
        while lines.indices.contains(line) {
            let character = lines[line][column]
            if character == "\\" || character == "#" {
                line += 1
                column = 0
                settle()
            } else if isFound(character) {
                return true
            } else {
                advance()
            }
        }
        return false
    }
}

// MARK: - Lines

private func text(_ line: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: line)
    return String(view)
}

private func trimmed(_ line: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let front = line.drop { $0.properties.isWhitespace }
    let back = front.reversed().drop { $0.properties.isWhitespace }
    return back.reversed()
}

/// The lines without the blanks that all of them start with; blank lines become empty and do not count.
private func dedented(_ lines: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
    var margin: [Unicode.Scalar]?
    for line in lines {
        let indentation = Array(line.prefix { $0 == " " || $0 == "\t" })
        if indentation.count == line.count { continue }
        if let known = margin {
            margin = zip(known, indentation).prefix { $0 == $1 }.map(\.0)
        } else {
            margin = indentation
        }
    }
    let width = margin?.count ?? 0
    return lines.map { line in
        line.allSatisfy { $0 == " " || $0 == "\t" } ? [] : Array(line.dropFirst(width))
    }
}

/// Columns a terminal needs for the characters.
private func displayWidth(_ line: ArraySlice<Unicode.Scalar>) -> Int {
    line.reduce(0) { $0 + ($1.value < 128 || !isWide($1.value) ? 1 : 2) }
}

/// Whether a character takes two columns (East Asian Width W or F).
package func isWide(_ point: UInt32) -> Bool {
    switch point {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0, 0x23F3, 0x25FD...0x25FE,
        0x2614...0x2615, 0x2648...0x2653, 0x267F, 0x2693, 0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE,
        0x26C4...0x26C5, 0x26CE, 0x26D4, 0x26EA, 0x26F2...0x26F3, 0x26F5, 0x26FA, 0x26FD, 0x2705,
        0x270A...0x270B, 0x2728, 0x274C, 0x274E, 0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x27B0, 0x27BF,
        0x2B1B...0x2B1C, 0x2B50, 0x2B55, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
        0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
        0xFFE0...0xFFE6, 0x16FE0...0x18AFF, 0x1B000...0x1B2FB, 0x1F004, 0x1F0CF, 0x1F18E, 0x1F191...0x1F19A,
        0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA,
        0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440, 0x1F442...0x1F4FC,
        0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A, 0x1F595...0x1F596, 0x1F5A4,
        0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D7,
        0x1F6DC...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB, 0x1F7F0,
        0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
        true
    default: false
    }
}

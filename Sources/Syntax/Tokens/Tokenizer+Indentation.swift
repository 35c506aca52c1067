/// The indentation of the blocks that are open.
///
/// Each level is measured twice, with tabs of eight columns and of one: when the two disagree about how lines
/// relate,
/// the indentation depends on the reader's tab width and is refused.
struct IndentationStack {
    private(set) var columns: [Int] = [0]
    private(set) var alternateColumns: [Int] = [0]

    /// How many blocks are open.
    var depth: Int { columns.count - 1 }
    // Neither array is ever empty: `pop` leaves the outermost level.
    var column: Int { columns[columns.count - 1] }
    var alternateColumn: Int { alternateColumns[alternateColumns.count - 1] }

    mutating func push(_ column: Int, _ alternate: Int) {
        columns.append(column)
        alternateColumns.append(alternate)
    }

    mutating func pop() {
        guard columns.count > 1 else { return }
        columns.removeLast()
        alternateColumns.removeLast()
    }
}

extension Tokenizer {
    static let maximumIndentation = 100

    /// Measures the white space that begins a logical line and emits what it changes.
    mutating func scanIndentation() throws(SyntaxError) {
        while true {
            var column = 0
            var alternate = 0
            var continuedColumn = 0
            scan: while true {
                switch bytes[position] {
                case 0x20:
                    column += 1
                    alternate += 1
                case 0x09:
                    column = (column / 8 + 1) * 8
                    alternate += 1
                case 0x0C:
                    column = 0
                    alternate = 0
                case UInt8(ascii: "\\"):
                    // What stands before the first backslash counts, if anything does.
                    if continuedColumn == 0 { continuedColumn = column }
                    if try !scanContinuation() {
                        position = end
                        return
                    }
                    continue scan
                default:
                    break scan
                }
                position += 1
            }
            switch bytes[position] {
            case UInt8(ascii: "#"):
                skipComment()
            case UInt8(ascii: "\n"):
                break
            case 0 where position == end:
                return
            default:
                if continuedColumn > 0 { (column, alternate) = (continuedColumn, continuedColumn) }
                try setIndentation(column, alternate)
                return
            }
            // A blank line: nothing comes of it.
            if position == end { return }
            position += 1
            line &+= 1
            lineStart = position
        }
    }

    private mutating func setIndentation(_ column: Int, _ alternate: Int) throws(SyntaxError) {
        let place = SourceRange(
            line: line, column: self.column(position) - 1, endLine: line, endColumn: -2)
        if column == indentation.column {
            guard alternate == indentation.alternateColumn else { throw inconsistentTabs() }
        } else if column > indentation.column {
            guard indentation.depth + 1 < Self.maximumIndentation else {
                throw SyntaxError(
                    .indentationError, "too many levels of indentation",
                    SourceRange(line: line, column: 0, endLine: line, endColumn: -1))
            }
            guard alternate > indentation.alternateColumn else { throw inconsistentTabs() }
            indentation.push(column, alternate)
            emit(.indent, from: position, place)
        } else {
            var count = 0
            while indentation.depth > 0 && column < indentation.column {
                indentation.pop()
                count += 1
            }
            guard column == indentation.column else {
                throw SyntaxError(
                    .indentationError, "unindent does not match any outer indentation level", endOfLinePlace()
                )
            }
            guard alternate == indentation.alternateColumn else { throw inconsistentTabs() }
            for _ in 0..<count { emit(.dedent, from: position, place) }
        }
    }

    private func inconsistentTabs() -> SyntaxError {
        SyntaxError(
            .tabError, "inconsistent use of tabs and spaces in indentation",
            SourceRange(line: line, column: 0, endLine: line, endColumn: -1))
    }

    private func endOfLinePlace() -> SourceRange {
        var at = position
        while at < end && bytes[at] != UInt8(ascii: "\n") { at += 1 }
        return SourceRange(line: line, column: column(at), endLine: line, endColumn: -2)
    }
}

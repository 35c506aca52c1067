import Runtime

/// What `csv.reader` returns.
final class CSVReaderObject: LibraryObject, NativeIterator {
    let source: Value
    let dialect: CSVDialectObject
    var line = 0
    private var state = State.startOfRecord
    private var field = StringBuilder()
    private var fields: ListObject?
    /// The field is taken as it stands: it was quoted.
    private var isQuoted = false

    private enum State {
        case startOfRecord, startOfField, escaped, inField, inQuotes, escapedInQuotes, quoteInQuotes,
            endOfLine
        case afterEscapedLineEnd
    }

    init(_ shape: Shape, _ source: Value, _ dialect: CSVDialectObject) {
        self.source = source
        self.dialect = dialect
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(source)
        heap.mark(dialect)
        if let fields { heap.mark(fields) }
    }

    func next(_ t: ThreadState) throws -> Value? {
        let record = t.session.list([])
        fields = record
        state = .startOfRecord
        isQuoted = false
        _ = field.string(t.session)
        repeat {
            guard let item = try t.next(source) else {
                if field.isEmpty && state != .inQuotes { return nil }
                if dialect.isStrict { throw t.csvError("unexpected end of data") }
                try save(t, record)
                break
            }
            guard item.isKind(.str) else {
                throw t.csvError(
                    "iterator should return strings, not \(t.type(of: item).name) "
                        + "(the file should be opened in text mode)")
            }
            line += 1
            let text = item.unsafeAs(StrObject.self)
            for index in 0..<text.count { try take(t, text[index], record) }
            try take(t, nil, record)
        } while state != .startOfRecord
        fields = nil
        return Value(record)
    }

    private func save(_ t: ThreadState, _ record: ListObject) throws {
        let text = field.string(t.session)
        var value = Value(text)
        switch dialect.quoting {
        case .nonNumeric where !isQuoted:
            if text.count > 0 { value = try t.call(Value(t.session.types.float), value) }
        case .strings where !isQuoted:
            value = text.count == 0 ? .none : try t.call(Value(t.session.types.float), value)
        case .notNull where !isQuoted: if text.count == 0 { value = .none }
        default: break
        }
        isQuoted = false
        record.append(value)
    }

    private func add(_ t: ThreadState, _ point: UInt32) throws {
        if field.count >= t.csvState.limit {
            throw t.csvError("field larger than field limit (\(t.csvState.limit))")
        }
        field.append(codePoint: point)
    }

    /// Takes a character; nil is the end of the line.
    private func take(_ t: ThreadState, _ point: UInt32?, _ record: ListObject) throws {
        let isEnd = point == 10 || point == 13 || point == nil
        let c = point ?? 10
        switch state {
        case .startOfRecord:
            if point == nil { return }
            if isEnd {
                state = .endOfLine
                return
            }
            try startField(t, c, point, record)
        case .startOfField: try startField(t, c, point, record)
        case .escaped:
            if c == 10 || c == 13, point != nil {
                try add(t, c)
                state = .afterEscapedLineEnd
                return
            }
            try add(t, c)
            state = .inField
        case .afterEscapedLineEnd:
            if point == nil { return }
            try inField(t, c, point, record)
        case .inField: try inField(t, c, point, record)
        case .inQuotes:
            if point == nil { return }
            if c == dialect.escape {
                state = .escapedInQuotes
            } else if c == dialect.quote && dialect.quoting != .none {
                state = dialect.doublesQuotes ? .quoteInQuotes : .inField
            } else {
                try add(t, c)
            }
        case .escapedInQuotes:
            try add(t, c)
            state = .inQuotes
        case .quoteInQuotes:
            if dialect.quoting != .none && point != nil && c == dialect.quote {
                try add(t, c)
                state = .inQuotes
            } else if point != nil && c == dialect.delimiter {
                try save(t, record)
                state = .startOfField
            } else if isEnd {
                try save(t, record)
                state = point == nil ? .startOfRecord : .endOfLine
            } else if !dialect.isStrict {
                try add(t, c)
                state = .inField
            } else {
                let delimiter = t.session.character(dialect.delimiter).text
                let quote = dialect.quote.map { t.session.character($0).text } ?? ""
                throw t.csvError("'\(delimiter)' expected after '\(quote)'")
            }
        case .endOfLine:
            if point == nil {
                state = .startOfRecord
            } else if !isEnd {
                throw t.csvError(
                    "new-line character seen in unquoted field - do you need to open the file with newline=''?"
                )
            }
        }
    }

    private func startField(_ t: ThreadState, _ c: UInt32, _ point: UInt32?, _ record: ListObject) throws {
        if point == nil || c == 10 || c == 13 {
            try save(t, record)
            state = point == nil ? .startOfRecord : .endOfLine
        } else if c == dialect.quote && dialect.quoting != .none {
            isQuoted = true
            state = .inQuotes
        } else if c == dialect.escape {
            state = .escaped
        } else if c == 32 && dialect.skipsSpace {
            state = .startOfField
        } else if c == dialect.delimiter {
            try save(t, record)
            state = .startOfField
        } else {
            try add(t, c)
            state = .inField
        }
    }

    private func inField(_ t: ThreadState, _ c: UInt32, _ point: UInt32?, _ record: ListObject) throws {
        if point == nil || c == 10 || c == 13 {
            try save(t, record)
            state = point == nil ? .startOfRecord : .endOfLine
        } else if c == dialect.escape {
            state = .escaped
        } else if c == dialect.delimiter {
            try save(t, record)
            state = .startOfField
        } else {
            try add(t, c)
            state = .inField
        }
    }
}

func defineCSVReaderType(_ builder: TypeBuilder) {
    builder.iteratorMethods()
    builder.member("dialect") { _, a in Value(a.unsafeAs(CSVReaderObject.self).dialect) }
    builder.member("line_num") { t, a in t.int(a.unsafeAs(CSVReaderObject.self).line) }
}

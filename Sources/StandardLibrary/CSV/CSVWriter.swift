import Runtime

/// What `csv.writer` returns.
final class CSVWriterObject: LibraryObject {
    let write: Value
    let dialect: CSVDialectObject

    init(_ shape: Shape, write: Value, _ dialect: CSVDialectObject) {
        self.write = write
        self.dialect = dialect
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) {
        heap.mark(write)
        heap.mark(dialect)
    }
}

extension ThreadState {
    fileprivate func writeRow(_ writer: CSVWriterObject, _ row: Value) throws -> Value {
        let dialect = writer.dialect
        let items: ListObject
        do { items = try listFromIterable(row) } catch let problem as PythonError
            where matches(problem, .typeError)
        {
            throw csvError("iterable expected, not \(type(of: row).name)")
        }
        var line = StringBuilder()
        try protecting([Value(items)]) {
            for index in 0..<items.count {
                if index > 0 { line.append(codePoint: dialect.delimiter) }
                try append(items[index], dialect, &line, isOnly: items.count == 1)
            }
        }
        line.append(dialect.lineEnd)
        return try call(writer.write, Value(line.string(session)))
    }

    private func append(
        _ value: Value, _ dialect: CSVDialectObject, _ line: inout StringBuilder, isOnly: Bool
    ) throws {
        let isNumber =
            value.isSmallInt || value.isBool || value.isDouble || value.isKind(.int) || value.isKind(.float)
            || isNumberLike(value)
        var quoted: Bool
        switch dialect.quoting {
        case .all: quoted = true
        case .nonNumeric: quoted = !isNumber
        case .strings: quoted = value.isKind(.str)
        case .notNull: quoted = !value.isNone
        default: quoted = false
        }
        let text: StrObject = value.isNone ? session.emptyString : try str(value)
        var escaped = StringBuilder()
        for index in 0..<text.count {
            let c = text[index]
            var wantsEscape = false
            let isSpecial =
                c == dialect.delimiter || c == dialect.escape || c == dialect.quote || c == 10 || c == 13
                || dialect.lineEnd.find(session.character(c), from: 0, to: dialect.lineEnd.count) >= 0
            if isSpecial {
                if dialect.quoting == .none {
                    wantsEscape = true
                } else {
                    if c == dialect.quote {
                        if dialect.doublesQuotes { escaped.append(codePoint: c) } else { wantsEscape = true }
                    } else if c == dialect.escape {
                        wantsEscape = true
                    }
                    if !wantsEscape { quoted = true }
                }
                if wantsEscape {
                    guard let escape = dialect.escape else {
                        throw csvError("need to escape, but no escapechar set")
                    }
                    escaped.append(codePoint: escape)
                }
            }
            escaped.append(codePoint: c)
        }
        if text.count == 0 && isOnly && !quoted {
            if dialect.quoting == .none
                || value.isNone && (dialect.quoting == .strings || dialect.quoting == .notNull)
            {
                throw csvError("single empty field record must be quoted")
            }
            quoted = true
        }
        if text.count == 0 && dialect.delimiter == 32 && dialect.skipsSpace && !quoted {
            if dialect.quoting == .none
                || value.isNone && (dialect.quoting == .strings || dialect.quoting == .notNull)
            {
                throw csvError(
                    "empty field must be quoted if delimiter is a space and skipinitialspace is true")
            }
            quoted = true
        }
        if quoted, let quote = dialect.quote {
            line.append(codePoint: quote)
            line.append(escaped.string(session))
            line.append(codePoint: quote)
        } else {
            line.append(escaped.string(session))
        }
    }

    /// Other numbers: whatever becomes a float or an index.
    private func isNumberLike(_ value: Value) -> Bool {
        let type = type(of: value)
        return !type.special(.float).isUnbound || !type.special(.index).isUnbound
            || !type.special(.complex).isUnbound
    }
}

func defineCSVWriterType(_ builder: TypeBuilder) {
    builder.member("dialect") { _, a in Value(a.unsafeAs(CSVWriterObject.self).dialect) }
    builder.method("writerow", "self, row, /") { t, a in
        try t.writeRow(a[0].unsafeAs(CSVWriterObject.self), a[1])
    }
    builder.method("writerows", "self, rows, /") { t, a in
        let writer = a[0].unsafeAs(CSVWriterObject.self)
        let rows = try t.iterator(a[1])
        try t.protecting([rows]) {
            while let row = try t.next(rows) { _ = try t.writeRow(writer, row) }
        }
        return .none
    }
}

import Runtime

/// When fields are quoted.
enum CSVQuoting: Int {
    case minimal, all, nonNumeric, none, strings, notNull
}

/// `csv.Dialect` of readers and writers.
final class CSVDialectObject: LibraryObject {
    var delimiter: UInt32 = 0x2C
    var quote: UInt32? = 0x22
    var escape: UInt32?
    var doublesQuotes = true
    var skipsSpace = false
    var lineEnd: StrObject
    var quoting = CSVQuoting.minimal
    var isStrict = false

    init(_ shape: Shape, lineEnd: StrObject) {
        self.lineEnd = lineEnd
        super.init(shape)
    }

    override func traceReferences(_ heap: Heap) { heap.mark(lineEnd) }
}

/// Dialects by name and the greatest length of a field.
final class CSVState: TracedExtension {
    let dialects: DictObject
    var limit = 131_072
    init(_ dialects: DictObject) { self.dialects = dialects }
    func trace(_ heap: Heap) { heap.mark(dialects) }
}

extension ThreadState {
    func csvError(_ message: String) -> PythonError { libraryError("csv.Error", message) }

    var csvState: CSVState {
        if let known = session.extensions["csv"] as? CSVState { return known }
        let made = CSVState(session.dict())
        session.extensions["csv"] = made
        return made
    }

    /// A dialect registered under a name.
    func csvDialect(named name: Value) throws -> Value {
        let found = try csvState.dialects.value(name, self)
        if found.isUnbound { throw csvError("unknown dialect") }
        return found
    }

    /// The dialect of a name, a class or nothing, with settings changed.
    func makeCSVDialect(_ given: Value, _ settings: Value) throws -> CSVDialectObject {
        guard let type = session.libraryType("csv.Dialect") else {
            throw runtimeError("csv has not been imported")
        }
        var base = given
        if base.isKind(.str) { base = try csvDialect(named: base) }
        let options = settings.as(DictObject.self)
        if let known = base.as(CSVDialectObject.self), (options?.count ?? 0) == 0 { return known }
        let dialect = CSVDialectObject(type.rootShape, lineEnd: session.string("\r\n"))
        let names = [
            "delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting",
            "skipinitialspace",
            "strict",
        ]
        var index = options?.nextEntry(0) ?? -1
        while let options, index >= 0 {
            let key = options.entries[index].key
            let name = try strText(key)
            if !names.contains(name) {
                throw typeError("this function got an unexpected keyword argument '\(name)'")
            }
            index = options.nextEntry(index + 1)
        }
        var quoteGiven: Value?
        for name in names {
            let key = session.intern(name)
            var value = options?.value(interned: key) ?? .unbound
            if value.isUnbound, !base.isNoneOrUnbound, let found = try lookUpAttribute(base, key) {
                value = found
            }
            if value.isUnbound { continue }
            if name == "quotechar" { quoteGiven = value }
            try set(dialect, name, value)
        }
        if let quoteGiven, quoteGiven.isNone,
            options?.value(interned: session.intern("quoting")).isUnbound ?? true, base.isNoneOrUnbound
        {
            dialect.quoting = .none
        }
        try check(dialect)
        return dialect
    }

    private func character(_ value: Value, _ name: String, orNone: Bool) throws -> UInt32? {
        if value.isNone && orNone { return nil }
        guard value.isKind(.str) else {
            throw typeError(
                "\"\(name)\" must be string\(orNone ? " or None" : ""), not \(type(of: value).name)")
        }
        let text = value.unsafeAs(StrObject.self)
        if text.count != 1 { throw typeError("\"\(name)\" must be a 1-character string") }
        return text[0]
    }

    private func set(_ dialect: CSVDialectObject, _ name: String, _ value: Value) throws {
        switch name {
        case "delimiter": dialect.delimiter = try character(value, name, orNone: false) ?? 0x2C
        case "quotechar": dialect.quote = try character(value, name, orNone: true)
        case "escapechar": dialect.escape = try character(value, name, orNone: true)
        case "doublequote": dialect.doublesQuotes = try isTrue(value)
        case "skipinitialspace": dialect.skipsSpace = try isTrue(value)
        case "strict": dialect.isStrict = try isTrue(value)
        case "lineterminator":
            if value.isNone { throw typeError("lineterminator must be set") }
            guard value.isKind(.str) else { throw typeError("\"lineterminator\" must be a string") }
            dialect.lineEnd = value.unsafeAs(StrObject.self)
        default:
            guard value.isSmallInt else { throw typeError("\"quoting\" must be an integer") }
            guard let quoting = CSVQuoting(rawValue: value.smallInt) else {
                throw typeError("bad \"quoting\" value")
            }
            dialect.quoting = quoting
        }
    }

    private func check(_ dialect: CSVDialectObject) throws {
        if dialect.quoting != .none && dialect.quote == nil {
            throw typeError("quotechar must be set if quoting enabled")
        }
        func isBad(_ point: UInt32?, space: Bool) -> Bool {
            guard let point else { return false }
            if point == 10 || point == 13 { return true }
            return space && point == 32 && dialect.skipsSpace
        }
        if isBad(dialect.delimiter, space: false) { throw valueError("bad delimiter value") }
        if isBad(dialect.escape, space: true) { throw valueError("bad escapechar value") }
        if isBad(dialect.quote, space: true) { throw valueError("bad quotechar value") }
        if dialect.escape == dialect.delimiter { throw valueError("bad delimiter or escapechar value") }
        if dialect.quote == dialect.delimiter { throw valueError("bad delimiter or quotechar value") }
        if let escape = dialect.escape, escape == dialect.quote {
            throw valueError("bad escapechar or quotechar value")
        }
    }
}

func defineCSVDialectType(_ builder: TypeBuilder) {
    func dialect(_ value: Value) -> CSVDialectObject { value.unsafeAs(CSVDialectObject.self) }
    func text(_ t: ThreadState, _ point: UInt32?) -> Value {
        point.map { Value(t.session.character($0)) } ?? .none
    }
    builder.new("cls, dialect=None, **kwargs") { t, a in Value(try t.makeCSVDialect(a[1], a[2])) }
    builder.special(.`init`, "self, /, *args, **kwargs") { _, _ in .none }
    builder.property("delimiter", get: { t, a in text(t, dialect(a).delimiter) })
    builder.property("quotechar", get: { t, a in text(t, dialect(a).quote) })
    builder.property("escapechar", get: { t, a in text(t, dialect(a).escape) })
    builder.property("doublequote", get: { _, a in Value(dialect(a).doublesQuotes) })
    builder.property("skipinitialspace", get: { _, a in Value(dialect(a).skipsSpace) })
    builder.property("lineterminator", get: { _, a in Value(dialect(a).lineEnd) })
    builder.property("quoting", get: { t, a in t.int(dialect(a).quoting.rawValue) })
    builder.property("strict", get: { _, a in Value(dialect(a).isStrict) })
}

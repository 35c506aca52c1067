import Runtime
import Syntax

/// A parsed replacement: literal pieces and groups.
struct RegexTemplate {
    enum Piece {
        case literal([UInt32])
        case group(Int)
    }
    private(set) var pieces: [Piece] = []

    init(_ source: [UInt32], isText: Bool, _ pattern: PatternObject, _ environment: any RegexEnvironment)
        throws
    {
        var reader = try RegexReader(source, isText: isText)
        var literal: [UInt32] = []
        while !reader.isAtEnd {
            let item = try reader.get()
            if item.count == 1 {
                literal += item
                continue
            }
            let letter = item[item.startIndex + 1]
            var group: Int?
            switch letter {
            case 0x67: group = try Self.namedGroup(&reader, pattern, environment)
            case 0x30:
                let digits = try reader.digits(2, base: 8)
                literal.append(digits.reduce(0) { $0 * 8 + ($1 & 7) } & 255)
            case 0x31...0x39: group = try Self.numbered(item, &reader, pattern, &literal)
            case 0x62: literal.append(8)
            default:
                if let control = RegexParser.control(letter) {
                    literal.append(control)
                } else if RegexReader.isASCIILetter(letter) {
                    throw reader.error("bad escape \(RegexReader.text(item))", item.count)
                } else {
                    literal += item
                }
            }
            if let group {
                if !literal.isEmpty { pieces.append(.literal(literal)) }
                literal = []
                pieces.append(.group(group))
            }
        }
        if !literal.isEmpty { pieces.append(.literal(literal)) }
    }

    private static func namedGroup(
        _ reader: inout RegexReader, _ pattern: PatternObject, _ environment: any RegexEnvironment
    ) throws -> Int {
        if try !reader.take("<") { throw reader.error("missing <") }
        let name = try reader.until(">", "group name")
        if name.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
            let number = RegexReader.number(name)
            try check(number, name.count + 1, reader, pattern)
            return number
        }
        if !reader.isText && name.contains(where: { $0 > 127 }) {
            let quoted = environment.quoted(name, asciiOnly: true)
            throw reader.error("bad character in group name \(quoted)", name.count + 1)
        }
        let quoted = environment.quoted(name, asciiOnly: false)
        if !environment.isIdentifier(name) {
            throw reader.error("bad character in group name \(quoted)", name.count + 1)
        }
        guard let known = pattern.program.names.first(where: { $0.name == name }) else {
            throw RegexError(kind: .unknownName, message: "unknown group name \(quoted)")
        }
        return known.group
    }

    private static func check(_ group: Int, _ offset: Int, _ reader: RegexReader, _ pattern: PatternObject)
        throws
    {
        if group > pattern.program.groupCount {
            throw reader.error("invalid group reference \(group)", offset)
        }
    }

    /// A group of one or two digits, or three octal digits, which are added to the literal.
    private static func numbered(
        _ item: ArraySlice<UInt32>, _ reader: inout RegexReader, _ pattern: PatternObject,
        _ literal: inout [UInt32]
    ) throws -> Int? {
        var escape = Array(item)
        if RegexReader.digit(reader.nextCharacter, base: 10) != nil {
            escape += try reader.get()
            if RegexReader.digit(escape[1], base: 8) != nil, RegexReader.digit(escape[2], base: 8) != nil,
                RegexReader.digit(reader.nextCharacter, base: 8) != nil
            {
                escape += try reader.get()
                let value = escape.dropFirst().reduce(0) { $0 * 8 + ($1 & 7) }
                if value > 0o377 {
                    throw reader.error(
                        "octal escape value \(RegexReader.text(escape)) outside of range 0-0o377",
                        escape.count)
                }
                literal.append(value)
                return nil
            }
        }
        let group = RegexReader.number(escape.dropFirst())
        try check(group, escape.count - 1, reader, pattern)
        return group
    }
}

extension ThreadState {
    /// The parsed form of a replacement.
    func template(_ source: Value, _ pattern: PatternObject) throws -> RegexTemplate {
        if let known = pattern.template, pattern.templateSource == source { return known }
        let isText = source.isKind(.str)
        if !isText {
            if source.isObject { _ = try hash(source) }
            guard try withBytes(source, { _ in true }) != nil else {
                throw typeError("decoding to str: need a bytes-like object, \(type(of: source).name) found")
            }
        }
        let made = try raisingRegexErrors(source) {
            try RegexTemplate(codePoints(source), isText: isText, pattern, SessionRegexEnvironment(self))
        }
        pattern.templateSource = source
        pattern.template = made
        return made
    }

    /// A template filled in with a match: str for text, bytes otherwise. `span` gives the place of a group.
    func expand(
        _ template: RegexTemplate, isText: Bool, _ string: Value, span: (Int) -> Range<Int>?
    ) throws -> Value {
        if isText, string.isKind(.str) {
            let text = string.unsafeAs(StrObject.self)
            var builder = StringBuilder()
            for piece in template.pieces {
                switch piece {
                case .literal(let points): for point in points { builder.append(codePoint: point) }
                case .group(let number): if let range = span(number) { builder.append(text, range) }
                }
            }
            return Value(builder.string(session))
        }
        let pieces = session.list([])
        for piece in template.pieces {
            switch piece {
            case .literal(let points):
                pieces.append(
                    isText
                        ? Value(session.string(codePoints: points))
                        : Value(session.bytes(points.map { UInt8(truncatingIfNeeded: $0) })))
            case .group(let number): if let range = span(number) { pieces.append(try part(string, range)) }
            }
        }
        return try joinPieces(pieces, empty: try part(string, 0..<0))
    }

    /// Pieces in a row, as `empty.join(pieces)`.
    func joinPieces(_ pieces: ListObject, empty: Value) throws -> Value {
        try protecting([Value(pieces)]) { try callMethod(empty, "join", Value(pieces)) }
    }
}

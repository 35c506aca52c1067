/// One string token, or one f-string, of a run of adjacent ones.
private enum StringPiece {
    case text(Constant, SourceRange)
    case formatted([Expression])
}

extension Parser {
    /// A run of string literals, which are one value.
    mutating func strings() throws(Mismatch) -> Expression {
        let start = index
        if kind == .string && nextKind != .string && nextKind != .fstringStart {
            let token = tokens[index]
            advance()
            return Expression(.constant(try stringValue(token)), token.range)
        }
        var pieces: [StringPiece] = []
        var bytes: [UInt8]?
        var hasFormatted = false
        var tallest = 1
        while true {
            let token = tokens[index]
            if token.kind == .string {
                advance()
                let value = try stringValue(token)
                if case .bytes(let more) = value {
                    guard bytes != nil || pieces.isEmpty else { throw try mixed() }
                    bytes = (bytes ?? []) + more
                } else {
                    guard bytes == nil else { throw try mixed() }
                    pieces.append(.text(value, token.range))
                }
            } else if token.kind == .fstringStart {
                let parts = try fstring()
                guard bytes == nil else { throw try mixed() }
                hasFormatted = true
                pieces.append(.formatted(parts))
                tallest = max(tallest, height)
            } else {
                break
            }
        }
        if let bytes { return Expression(.constant(.bytes(bytes)), range(from: start)) }
        guard hasFormatted else {
            var builder = StringBuilder()
            for case .text(let constant, _) in pieces { builder.append(constant) }
            height = 1
            return Expression(.constant(builder.constant), range(from: start))
        }
        try raise(above: tallest)
        return Expression(.joinedString(Self.joined(pieces)), range(from: start))
    }

    /// Refuses a run that has both bytes and text; the error stands after it.
    private mutating func mixed() throws(Mismatch) -> Mismatch {
        while true {
            if kind == .string {
                advance()
                _ = try stringValue(tokens[index - 1])
            } else if kind == .fstringStart {
                _ = try fstring()
            } else {
                break
            }
        }
        guard !kind.endsBrokenText else { return Mismatch() }
        return fail("cannot mix bytes and nonbytes literals", tokens[index].range)
    }

    /// Merges adjacent constants and drops empty ones.
    private static func joined(_ pieces: [StringPiece]) -> [Expression] {
        var result: [Expression] = []
        var pending: (builder: StringBuilder, range: SourceRange)?
        func flush() {
            guard let (builder, range) = pending else { return }
            pending = nil
            if !builder.isEmpty { result.append(Expression(.constant(builder.constant), range)) }
        }
        func add(_ constant: Constant, _ range: SourceRange) {
            if pending == nil { pending = (StringBuilder(), range) }
            pending?.builder.append(constant)
            if let whole = pending?.range.through(range) { pending?.range = whole }
        }
        for piece in pieces {
            switch piece {
            case .text(let constant, let range): add(constant, range)
            case .formatted(let parts):
                for part in parts {
                    if case .constant(let constant) = part.kind {
                        add(constant, part.range)
                    } else {
                        flush()
                        result.append(part)
                    }
                }
            }
        }
        flush()
        return result
    }

    /// The parts of one f-string, constants not yet merged.
    private mutating func fstring() throws(Mismatch) -> [Expression] {
        try enter()
        defer { leave() }
        let startToken = tokens[index]
        let prefix = text(startToken)
        let isRaw = prefix[0] | 0x20 == UInt8(ascii: "r") || prefix[1] | 0x20 == UInt8(ascii: "r")
        advance()
        var parts: [Expression] = []
        var texts: [(part: Int, token: Token)] = []
        var tallest = 0
        while kind != .fstringEnd {
            if kind == .fstringMiddle {
                texts.append((parts.count, tokens[index]))
                // The value is put here once the end is reached, as the errors in it are reported there.
                parts.append(Expression(.constant(.none), tokens[index].range))
                advance()
            } else {
                try replacementField(isRaw: isRaw, into: &parts)
                tallest = max(tallest, height)
            }
        }
        advance()
        for (part, token) in texts {
            parts[part] = Expression(
                .constant(try fstringText(token, isRaw: isRaw, errorPlace: tokens[index - 1].range)),
                token.range)
        }
        height = tallest
        return parts
    }

    /// `{value = !r:spec}`; appends the text of a `=` field and the field.
    private mutating func replacementField(isRaw: Bool, into parts: inout [Expression]) throws(Mismatch) {
        try enter()
        defer { leave() }
        let start = index
        try expect(.leftBrace)
        let value = try assignedValue()
        var tallest = height
        let showsSource = take(.equal)
        let afterValue = index
        var conversion: Character?
        if take(.exclamation) { conversion = try self.conversion() }
        var spec: Expression?
        if kind == .colon {
            let specStart = index
            advance()
            var specParts: [Expression] = []
            while true {
                if kind == .fstringMiddle {
                    let token = tokens[index]
                    advance()
                    specParts.append(
                        Expression(
                            .constant(try fstringText(token, isRaw: isRaw, errorPlace: token.range)),
                            token.range))
                } else if kind == .leftBrace {
                    try replacementField(isRaw: isRaw, into: &specParts)
                    tallest = max(tallest, height)
                } else {
                    break
                }
            }
            let merged = Self.joined([.formatted(specParts)])
            spec = Expression(.joinedString(merged), range(from: specStart))
        }
        try expect(.rightBrace)
        try raise(above: tallest + 1)
        let range = range(from: start)
        if showsSource {
            if conversion == nil && spec == nil { conversion = "r" }
            parts.append(fieldSource(from: start, to: afterValue))
        }
        parts.append(Expression(.formattedValue(value, conversion: conversion, spec: spec), range))
    }

    private mutating func conversion() throws(Mismatch) -> Character {
        let token = tokens[index]
        guard token.kind == .name else { throw Mismatch() }
        let exclamation = tokens[index - 1]
        guard token.start == exclamation.end else {
            throw fail(
                "f-string: conversion type must come right after the exclamanation mark",
                exclamation.range.through(token.range))
        }
        let text = name(token)
        guard text == "s" || text == "r" || text == "a", let character = text.first else {
            throw fail(
                "f-string: invalid conversion character '\(text)': expected 's', 'r', or 'a'", token.range)
        }
        advance()
        return character
    }

    /// The text of a `{value=}` field up to what ends the value, without comments.
    private func fieldSource(from start: Int, to end: Int) -> Expression {
        let opening = tokens[start]
        let closing = tokens[end]
        let text = bytes[Int(opening.end)..<Int(closing.start)]
        var builder = StringBuilder()
        if text.contains(UInt8(ascii: "#")) {
            appendWithoutComments(from: start, to: end, into: &builder)
        } else {
            builder.append(text)
        }
        let range = SourceRange(
            line: opening.range.line, column: opening.range.column &+ 1, endLine: closing.range.line,
            endColumn: closing.range.column)
        return Expression(.constant(builder.constant), range)
    }

    /// Appends the source text between two tokens, comments left out.
    private func appendWithoutComments(from start: Int, to end: Int, into builder: inout StringBuilder) {
        var position = Int(tokens[start].end)
        for index in start + 1...end {
            let next = Int(tokens[index].start)
            // Between tokens there are only blanks, line joins and comments.
            while position < next {
                if bytes[position] == UInt8(ascii: "#") {
                    while position < next, bytes[position] != UInt8(ascii: "\n") { position += 1 }
                } else {
                    builder.append(bytes[position..<position + 1])
                    position += 1
                }
            }
            if index == end { return }
            position = Int(tokens[index].end)
            builder.append(bytes[next..<position])
        }
    }
}

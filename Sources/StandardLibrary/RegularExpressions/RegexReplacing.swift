import Runtime
import Syntax

/// `sub`, `split` and `findall`.
extension ThreadState {
    /// How a replacement is made.
    private enum Replacement {
        case fixed(Value)
        case template(RegexTemplate, isText: Bool)
        case function(Value)
    }

    private func replacement(_ value: Value, _ pattern: PatternObject) throws -> Replacement {
        if isCallable(value) { return .function(value) }
        if value.isKind(.str) {
            let text = value.unsafeAs(StrObject.self)
            if !(0..<text.count).contains(where: { text[$0] == 0x5C }) { return .fixed(value) }
        } else if try withBytes(value, { bytes in !bytes.contains(0x5C) }) == true {
            return .fixed(value)
        }
        let template = try template(value, pattern)
        for piece in template.pieces {
            if case .group = piece { return .template(template, isText: value.isKind(.str)) }
        }
        return .fixed(try expand(template, isText: value.isKind(.str), pattern.source) { _ in nil })
    }

    /// The new string and the number of replacements.
    func substitute(_ pattern: PatternObject, _ filter: Value, _ string: Value, limit: Int) throws -> (
        Value, Int
    ) {
        let replacement = try replacement(filter, pattern)
        let pieces = session.list([])
        return try protecting([Value(pieces), filter]) {
            try withSubject(pattern, string) { text in
                do {
                    return try substitute(pattern, replacement, string, text, limit, pieces)
                } catch let problem as RegexError { throw try exception(problem, pattern.source) }
            }
        }
    }

    private func substitute(
        _ pattern: PatternObject, _ replacement: Replacement, _ string: Value, _ text: RegexText,
        _ limit: Int,
        _ pieces: ListObject
    ) throws -> (Value, Int) {
        var matcher = matcher(pattern)
        var count = 0
        var copied = 0
        var from = 0
        var notEmpty = false
        while limit == 0 || count < limit {
            guard let found = try matcher.find(.search, text, from: from, to: text.count, notEmpty: notEmpty)
            else {
                break
            }
            if found.lowerBound > copied { pieces.append(try part(string, copied..<found.lowerBound)) }
            let item: Value
            switch replacement {
            case .fixed(let value): item = value
            case .template(let template, let isText):
                let registers = matcher.registers
                item = try expand(template, isText: isText, string) { Self.span(found, registers, $0) }
            case .function(let function):
                item = try call(
                    function, try makeMatch(pattern, string, found, matcher.registers, 0, text.count))
            }
            if !item.isNone { pieces.append(item) }
            copied = found.upperBound
            count += 1
            notEmpty = found.isEmpty
            from = found.upperBound
        }
        if count == 0 { return (try part(string, 0..<text.count), 0) }
        if copied < text.count { pieces.append(try part(string, copied..<text.count)) }
        if let joined = joinedText(pieces, string) { return (joined, count) }
        return (try joinPieces(pieces, empty: try part(string, 0..<0)), count)
    }

    /// The pieces in a row if all are strs, as they nearly always are.
    private func joinedText(_ pieces: ListObject, _ string: Value) -> Value? {
        guard string.isKind(.str) else { return nil }
        var builder = StringBuilder(capacity: string.unsafeAs(StrObject.self).count)
        for index in 0..<pieces.count {
            guard pieces[index].isKind(.str) else { return nil }
            builder.append(pieces[index].unsafeAs(StrObject.self))
        }
        return Value(builder.string(session))
    }

    private static func span(_ found: Range<Int>, _ registers: UnsafeMutablePointer<Int>, _ group: Int)
        -> Range<Int>?
    {
        if group == 0 { return found }
        let start = registers[group * 2 - 2]
        let end = registers[group * 2 - 1]
        return start >= 0 && end >= start ? start..<end : nil
    }

    /// `pattern.split(string, maxsplit)`
    func splitByPattern(_ pattern: PatternObject, _ string: Value, limit: Int) throws -> Value {
        let result = session.list([])
        return try withSubject(pattern, string) { text in
            var matcher = matcher(pattern)
            var count = 0
            var last = 0
            var notEmpty = false
            do {
                while limit == 0 || count < limit {
                    guard
                        let found = try matcher.find(
                            .search, text, from: last, to: text.count, notEmpty: notEmpty)
                    else { break }
                    result.append(try part(string, last..<found.lowerBound))
                    for group in 0..<pattern.program.groupCount {
                        let range = Self.span(found, matcher.registers, group + 1)
                        result.append(try range.map { try part(string, $0) } ?? .none)
                    }
                    count += 1
                    notEmpty = found.isEmpty
                    last = found.upperBound
                }
            } catch let problem as RegexError { throw try exception(problem, pattern.source) }
            result.append(try part(string, last..<text.count))
            return Value(result)
        }
    }

    /// `pattern.findall(string, pos, endpos)`
    func findAll(_ pattern: PatternObject, _ string: Value, _ start: Value, _ end: Value) throws -> Value {
        let result = session.list([])
        return try withSubject(pattern, string) { text in
            let (low, high) = try searchBounds(text.count, start, end)
            var matcher = matcher(pattern)
            var from = low
            var notEmpty = false
            let groups = pattern.program.groupCount
            do {
                while let found = try matcher.find(.search, text, from: from, to: high, notEmpty: notEmpty) {
                    if groups < 2 {
                        let range = Self.span(found, matcher.registers, groups)
                        result.append(try part(string, range ?? 0..<0))
                    } else {
                        var items: [Value] = []
                        for group in 1...groups {
                            items.append(
                                try part(string, Self.span(found, matcher.registers, group) ?? 0..<0))
                        }
                        result.append(Value(session.tuple(items)))
                    }
                    notEmpty = found.isEmpty
                    from = found.upperBound
                }
            } catch let problem as RegexError { throw try exception(problem, pattern.source) }
            return Value(result)
        }
    }
}

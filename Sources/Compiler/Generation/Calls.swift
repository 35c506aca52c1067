import Syntax

extension CodeGenerator {
    func call(_ expression: Expression, into target: Int) throws(SyntaxError) {
        guard case .call(let callee, let arguments, let keywords) = expression.kind else { return }
        let range = expression.range
        warnAboutCall(callee, range)
        try checkKeywords(keywords)
        // A temporary on top of the stack becomes the base of the call.
        if target == unit.top - 1, unit.isScratch(target) { unit.top = target }
        if needsSpread(arguments, keywords) {
            let base = unit.allocate()
            try self.expression(callee, into: base)
            return try spread(base, arguments, keywords, into: target, range)
        }
        if case .attribute(let value, let name) = callee.kind {
            let base = unit.allocate(2)
            let object: Int
            if case .name(let name) = value.kind, localRegister(name) != nil {
                object = try operand(value, isLast: true)
            } else {
                unit.top = base + 1
                try self.expression(value, into: base)
                unit.top = base + 2
                object = base
            }
            let method = Self.namePlace(callee.range, callee.range, name)
            let place = Self.namePlace(range, callee.range, name)
            unit.emitCached(.loadMethod, a: base, b: object, c: unit.name(mangle(name)), at: method)
            try self.arguments(arguments, keywords)
            let count = arguments.count + keywords.count
            if keywords.isEmpty {
                unit.emit(.callMethod, a: target, b: base, c: count, at: place)
            } else {
                emitKeywordCall(keywords, base, count, isMethod: true, into: target, place)
            }
            return
        }
        let base = unit.allocate()
        try self.expression(callee, into: base)
        try self.arguments(arguments, keywords)
        finishCall(base, arguments.count, keywords, into: target, range)
    }

    /// Attributes and method calls that span lines are placed at the attribute's name.
    static func namePlace(_ range: SourceRange, _ attribute: SourceRange, _ name: String) -> SourceRange {
        if range.line == attribute.endLine { return range }
        let length = Int32(truncatingIfNeeded: name.unicodeScalars.count)
        var place = range
        place.line = attribute.endLine
        let fits = length <= attribute.endColumn
        place.column = fits ? attribute.endColumn - length : -1
        place.endColumn = fits ? attribute.endColumn : -1
        return place
    }

    /// The call itself, after the callee in `base` and the positional and keyword values above it.
    func finishCall(
        _ base: Int, _ positionalCount: Int, _ keywords: [Keyword], into target: Int, _ range: SourceRange
    ) {
        if keywords.isEmpty {
            unit.emit(.call, a: target, b: base, c: positionalCount, at: range)
        } else {
            emitKeywordCall(
                keywords, base, positionalCount + keywords.count, isMethod: false, into: target, range)
        }
    }

    private func emitKeywordCall(
        _ keywords: [Keyword], _ base: Int, _ count: Int, isMethod: Bool, into target: Int,
        _ range: SourceRange
    ) {
        guard unit.isReachable else { return }
        let names = keywords.map { CodeUnit.Constant.literal(.string(mangle($0.name ?? ""))) }
        unit.emit(.callKeywords, a: target, b: base, c: count, d: isMethod ? 1 : 0, at: range)
        unit.emitWord(unit.constant(.tuple(names)), at: range)
    }

    private func arguments(_ arguments: [Expression], _ keywords: [Keyword]) throws(SyntaxError) {
        for argument in arguments { try expression(argument, into: unit.allocate()) }
        for keyword in keywords { try expression(keyword.value, into: unit.allocate()) }
    }

    func needsSpread(_ arguments: [Expression], _ keywords: [Keyword]) -> Bool {
        arguments.count + keywords.count > CompileLimits.chunk || Self.hasStarred(arguments)
            || keywords.contains { $0.name == nil }
    }

    func checkKeywords(_ keywords: [Keyword]) throws(SyntaxError) {
        guard !keywords.isEmpty else { return }
        var seen: Set<String> = []
        for keyword in keywords {
            guard let name = keyword.name else { continue }
            try refuseDebug(name, "assign to", keyword.range)
            if !seen.insert(name).inserted {
                throw SyntaxError("keyword argument repeated: \(name)", keyword.range)
            }
        }
    }

    /// A call with `*iterable`, `**mapping` or very many arguments; `leading` values stand above `base` already.
    func spread(
        _ base: Int, _ arguments: [Expression], _ keywords: [Keyword], leading: Int = 0, trailing: Int? = nil,
        into target: Int, _ range: SourceRange
    ) throws(SyntaxError) {
        if leading > 0 {
            unit.emit(.buildList, a: base + 1, b: base + 1, c: leading, at: range)
            unit.top = base + 2
        }
        let list = leading > 0 ? base + 1 : unit.allocate()
        var position = 0
        if leading == 0 {
            while position < arguments.count, position < CompileLimits.chunk {
                if case .starred = arguments[position].kind { break }
                position += 1
            }
            let first = try consecutive(arguments.prefix(position))
            unit.emit(.buildList, a: list, b: first, c: position, at: range)
            unit.top = list + 1
        }
        for argument in arguments.dropFirst(position) {
            if case .starred(let value) = argument.kind {
                let register = try operand(value, isLast: true)
                // Errors name the callee of a lone starred argument only.
                let isAlone = arguments.count == 1 && leading == 0
                unit.emit(
                    .listExtend, a: list, b: register, c: isAlone ? base : 0, d: isAlone ? 1 : 0, at: range)
            } else {
                let register = try operand(argument, isLast: true)
                unit.emit(.listAppend, a: list, b: register, at: range)
            }
            unit.top = list + 1
        }
        if let trailing { unit.emit(.listAppend, a: list, b: trailing, at: range) }
        unit.emit(.listToTuple, a: list, b: list, at: range)
        let dict = unit.allocate()
        if keywords.isEmpty {
            unit.emit(.clear, a: dict, at: range)
        } else {
            try keywordDict(keywords, into: dict, callee: base, range)
        }
        unit.emit(.callSpread, a: target, b: base, at: range)
    }

    private func keywordDict(
        _ keywords: [Keyword], into dict: Int, callee: Int, _ range: SourceRange
    ) throws(SyntaxError) {
        unit.emit(.buildDict, a: dict, b: unit.top, c: 0, at: range)
        var pending: [Keyword] = []
        for keyword in keywords {
            if keyword.name == nil {
                try flush(&pending, into: dict, callee: callee, range)
                let mark = unit.top
                let register = try operand(keyword.value, isLast: true)
                unit.emit(.dictUpdate, a: dict, b: register, c: callee, d: 1, at: range)
                unit.top = mark
            } else {
                pending.append(keyword)
                if pending.count == CompileLimits.chunk {
                    try flush(&pending, into: dict, callee: callee, range)
                }
            }
        }
        try flush(&pending, into: dict, callee: callee, range)
    }

    /// Merges named keywords, which must not repeat those of a mapping before them.
    private func flush(
        _ pending: inout [Keyword], into dict: Int, callee: Int, _ range: SourceRange
    ) throws(SyntaxError) {
        guard !pending.isEmpty else { return }
        let part = unit.allocate()
        for keyword in pending {
            unit.load(.literal(.string(mangle(keyword.name ?? ""))), into: unit.allocate(), at: range)
            try expression(keyword.value, into: unit.allocate())
        }
        unit.emit(.buildDict, a: part, b: part + 1, c: pending.count, at: range)
        unit.emit(.dictUpdate, a: dict, b: part, c: callee, d: 1, at: range)
        unit.top = part
        pending = []
    }
}

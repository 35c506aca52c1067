import Compiler
import Syntax

/// `code`
func defineCodeType(_ builder: TypeBuilder) {
    builder.type.hasWeakReferences = true
    builder.special(.repr, "self, /") { t, a in
        let parts = code(a[0]).unit.parts
        return Value(
            t.session.string(
                "<code object \(parts.name) at \(t.addressText(a[0])), file \"\(parts.filename)\", "
                    + "line \(parts.firstLine)>"))
    }
    builder.special(.eq, "self, value, /") { t, a in
        guard let other = a[1].as(CodeObject.self) else { return t.session.notImplemented }
        return Value(try t.isSameCode(code(a[0]), other))
    }
    builder.special(.hash, "self, /") { t, a in
        let parts = code(a[0]).unit.parts
        var hasher = Hasher()
        hasher.combine(parts.name)
        hasher.combine(parts.firstLine)
        hasher.combine(parts.instructions)
        return Value(smallInt: hasher.finalize() >> 16)
    }
    defineCodeAttributes(builder)
    builder.method("co_positions", "self, /") { t, a in
        let positions = t.session.list([])
        for position in code(a[0]).unit.parts.positions { positions.append(t.positionTuple(position)) }
        return try t.iterator(Value(positions))
    }
    builder.method("co_lines", "self, /") { t, a in
        let lines = t.session.list([])
        let positions = code(a[0]).unit.parts.positions
        var start = 0
        for index in positions.indices {
            let isLast = index + 1 == positions.count
            if !isLast && positions[index + 1].line == positions[index].line { continue }
            let line = positions[index].line
            lines.append(
                Value(
                    t.session.tuple([
                        t.int(start * 8), t.int((index + 1) * 8), line > 0 ? t.int(Int(line)) : .none,
                    ])))
            start = index + 1
        }
        return try t.iterator(Value(lines))
    }
    for name in ["replace", "__replace__"] {
        builder.method(name, "self, /, *args, **kwargs") { t, a in
            if a[1].unsafeAs(TupleObject.self).count > 0 {
                throw t.typeError("\(name)() takes no positional arguments")
            }
            return try t.replaceParts(of: code(a[0]), a[2].unsafeAs(DictObject.self), name)
        }
    }
}

private func code(_ value: Value) -> CodeObject { value.unsafeAs(CodeObject.self) }

private func defineCodeAttributes(_ builder: TypeBuilder) {
    func member(_ name: String, _ get: @escaping (ThreadState, CodeObject) -> Value) {
        builder.member(name) { t, this in get(t, code(this)) }
    }
    func names(_ t: ThreadState, _ names: [String]) -> Value {
        Value(t.session.tuple(names.map { Value(t.session.intern($0)) }))
    }
    member("co_name") { _, code in Value(code.name) }
    member("co_qualname") { _, code in Value(code.qualifiedName) }
    member("co_filename") { t, code in Value(t.session.string(code.unit.parts.filename)) }
    member("co_firstlineno") { t, code in t.int(code.unit.parts.firstLine) }
    member("co_argcount") { t, code in t.int(code.unit.parts.argumentCount) }
    member("co_posonlyargcount") { t, code in t.int(code.unit.parts.positionalOnlyCount) }
    member("co_kwonlyargcount") { t, code in t.int(code.unit.parts.keywordOnlyCount) }
    member("co_stacksize") { t, code in
        t.int(max(1, code.unit.parts.registerCount - code.unit.parts.variableNames.count))
    }
    member("co_flags") { t, code in t.int(codeFlags(code.unit.parts)) }
    member("co_nlocals") { t, code in t.int(localNames(code.unit.parts).count) }
    member("co_varnames") { t, code in names(t, localNames(code.unit.parts)) }
    member("co_cellvars") { t, code in names(t, code.unit.parts.cellVariables.map(\.name)) }
    member("co_freevars") { t, code in names(t, code.unit.parts.freeVariables) }
    member("co_names") { t, code in
        let parts = code.unit.parts
        let variables = Set(parts.cellVariables.map(\.name) + parts.freeVariables)
        return names(t, parts.names.filter { !variables.contains($0) })
    }
    member("co_consts") { t, code in
        Value(t.session.tuple(UnsafePointer(code.constants), count: code.constantCount))
    }
}

/// `co_varnames`: parameters, then locals that are no cells.
private func localNames(_ parts: CodeUnit.Parts) -> [String] {
    let parameters =
        parts.argumentCount + parts.keywordOnlyCount + (parts.flags.contains(.variadic) ? 1 : 0)
        + (parts.flags.contains(.variadicKeywords) ? 1 : 0)
    let cells = Set(parts.cellVariables.map(\.name))
    return parts.variableNames.enumerated().compactMap { index, name in
        if name.isEmpty || name.hasPrefix(".") && index >= parameters { return nil }
        return index < parameters || !cells.contains(name) ? name : nil
    }
}

/// `co_flags` with the meanings of the `inspect` module.
private func codeFlags(_ parts: CodeUnit.Parts) -> Int {
    var flags = 0
    if parts.flags.contains(.optimized) { flags |= 0x3 }
    if parts.flags.contains(.variadic) { flags |= 0x4 }
    if parts.flags.contains(.variadicKeywords) { flags |= 0x8 }
    if parts.flags.contains(.nested) { flags |= 0x10 }
    if parts.flags.contains(.generator) { flags |= 0x20 }
    if parts.flags.contains(.coroutine) { flags |= 0x80 }
    if parts.flags.contains(.iterableCoroutine) { flags |= 0x100 }
    if parts.flags.contains(.asyncGenerator) { flags |= 0x200 }
    if parts.flags.contains(.prefersOldInequality) { flags |= 0x40_0000 }
    if parts.flags.contains(.keepsAnnotationsAsText) { flags |= 0x100_0000 }
    if parts.flags.contains(.hasDocstring) { flags |= 0x400_0000 }
    return flags
}

extension ThreadState {
    /// Has the generators of a function be awaitable (`types.coroutine`).
    package func markIterableCoroutine(_ function: FunctionObject) {
        var parts = function.code.unit.parts
        parts.flags.insert(.iterableCoroutine)
        let made = CodeObject(session, CodeUnit(parts))
        made.sourceLines = function.code.sourceLines
        function.code = made
        session.flushInlineCaches()
    }

    /// (line, end line, column, end column), None where unknown.
    fileprivate func positionTuple(_ position: SourceRange) -> Value {
        guard position.line > 0 else { return Value(session.tuple([Value.none, .none, .none, .none])) }
        return Value(
            session.tuple([
                int(Int(position.line)), int(Int(position.endLine)), int(Int(position.column)),
                int(Int(position.endColumn)),
            ]))
    }

    /// Whether two pieces of code do the same, from the same place.
    fileprivate func isSameCode(_ one: CodeObject, _ other: CodeObject) throws -> Bool {
        if one === other { return true }
        let (left, right) = (one.unit.parts, other.unit.parts)
        guard left.name == right.name, left.firstLine == right.firstLine, left.flags == right.flags,
            left.argumentCount == right.argumentCount, left.positionalOnlyCount == right.positionalOnlyCount,
            left.keywordOnlyCount == right.keywordOnlyCount, left.instructions == right.instructions,
            left.names == right.names, left.variableNames == right.variableNames,
            left.freeVariables == right.freeVariables,
            left.cellVariables.map(\.name) == right.cellVariables.map(\.name),
            left.positions == right.positions, one.constantCount == other.constantCount
        else { return false }
        for index in 0..<one.constantCount {
            let (first, second) = (one.constants[index], other.constants[index])
            if type(of: first) !== type(of: second) { return false }
            if try !equals(first, second) { return false }
            // 0.0 and -0.0 are different constants.
            if first.isDouble, try repr(first).text != repr(second).text { return false }
        }
        return true
    }

    /// `code.replace(**changes)`
    fileprivate func replaceParts(of code: CodeObject, _ changes: DictObject, _ method: String) throws
        -> Value
    {
        var parts = code.unit.parts
        var index = changes.nextEntry(0)
        while index >= 0 {
            let entry = changes.entries[index]
            let name = try strText(entry.key)
            func text() throws -> String {
                guard entry.value.isKind(.str) else {
                    throw typeError(
                        "\(method)() argument '\(name)' must be str, not \(type(of: entry.value).name)")
                }
                return entry.value.unsafeAs(StrObject.self).text
            }
            switch name {
            case "co_name": parts.name = try text()
            case "co_qualname": parts.qualifiedName = try text()
            case "co_filename": parts.filename = try text()
            case "co_firstlineno": parts.firstLine = try toIndex(entry.value)
            case "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_stacksize",
                "co_flags",
                "co_code", "co_consts", "co_names", "co_varnames", "co_freevars", "co_cellvars",
                "co_linetable",
                "co_exceptiontable":
                // What stays as it is needs no replacing.
                if let known = try lookUpAttribute(Value(code), session.intern(name)),
                    try equals(known, entry.value)
                {
                    break
                }
                throw error(.notImplementedError, "code.replace() cannot replace \(name)")
            default: throw typeError("\(method)() got an unexpected keyword argument '\(name)'")
            }
            index = changes.nextEntry(index + 1)
        }
        let made = CodeObject(session, CodeUnit(parts))
        made.sourceLines = code.sourceLines
        return Value(made)
    }
}

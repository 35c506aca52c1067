import Runtime
import Syntax

/// Module `_tracing`: what `traceback`, `warnings`, `linecache`, `logging` and `inspect` need of the runtime.
func makeTracingModule(_ builder: ModuleBuilder) {
    defineExceptionTexts(builder)
    definePlaces(builder)
    let types: Types = builder.session.types
    builder.attribute("traceback_type", Value(types.traceback))
    builder.attribute("frame_type", Value(types.frame))
    builder.attribute(
        "capsule_type",
        Value(
            builder.session.makeType("PyCapsule", base: types.object, layout: .closed, moduleName: "builtins")
            { _ in }))
    let session: Session = builder.session
    for (name, type) in [
        ("generic_type", session.genericType), ("type_var_type", types.typeVar),
        ("param_spec_type", types.paramSpec), ("type_var_tuple_type", types.typeVarTuple),
        ("type_alias_type", types.typeAlias), ("param_spec_args_type", session.paramSpecPartType(false)),
        ("param_spec_kwargs_type", session.paramSpecPartType(true)),
    ] { builder.attribute(name, Value(type)) }
    builder.attribute("no_default", session.noDefault)
    builder.function("mark_coroutine", "function, /") { t, a in
        if let function = a[0].as(FunctionObject.self) { t.markIterableCoroutine(function) }
        return a[0]
    }
    builder.function("source_lines", "filename, /") { t, a in
        let name = try t.expectStr(a[0], "filename").text
        let lines = t.session.list([])
        for text in t.session.registeredSourceLines(name) {
            lines.append(Value(t.session.string(text + "\n")))
        }
        return Value(lines)
    }
    builder.function("forget_files", "") { t, _ in
        t.session.forgetSourceFiles()
        return .none
    }
}

private func defineExceptionTexts(_ builder: ModuleBuilder) {
    builder.function("format_exception", "exception, limit, chain, /") { t, a in
        guard let exception = a[0].as(ExceptionObject.self) else { throw t.typeError("exception expected") }
        var options = TracebackOptions()
        if !a[1].isNone { options.limit = try t.toIndex(a[1]) }
        options.showsChain = try t.isTrue(a[2])
        return Value(t.session.string(t.formatException(exception, options)))
    }
    builder.function("format_exception_only", "exception, /") { t, a in
        guard let exception = a[0].as(ExceptionObject.self) else { throw t.typeError("exception expected") }
        return Value(t.session.string(t.formatExceptionOnly(exception)))
    }
    builder.function("syntax_error_lines", "exception, /") { t, a in
        guard let exception = a[0].as(ExceptionObject.self) else { throw t.typeError("exception expected") }
        return Value(t.session.string(t.formatExceptionOnly(exception, withNotes: false)))
    }
    builder.function("suggestion", "exception, /") { t, a in
        guard let exception = a[0].as(ExceptionObject.self) else { return Value(t.session.string("")) }
        return Value(t.session.string(t.suggestion(for: exception)))
    }
    builder.function("draw", "lines, line, end_line, column, end_column, /") { t, a in
        var source: [String] = []
        try t.forEach(a[0]) { source.append(try t.strText($0)) }
        func number(_ value: Value) throws -> Int32 {
            value.isNone ? -1 : Int32(clamping: try t.toIndex(value))
        }
        let line = try number(a[1])
        let endLine = try number(a[2])
        let range = SourceRange(
            line: line, column: try number(a[3]), endLine: endLine < 0 ? line : endLine,
            endColumn: try number(a[4]))
        let drawn = t.drawSource(source, range)
        return Value(t.session.list(drawn.map { Value(t.session.string($0)) }))
    }
}

private func definePlaces(_ builder: ModuleBuilder) {
    // Line and columns of an instruction, as `co_positions` has them.
    builder.function("position", "code, instruction, /") { t, a in
        guard let code = a[0].as(CodeObject.self) else { throw t.typeError("code object expected") }
        let position = code.position(at: max(0, try t.toIndex(a[1])))
        func number(_ value: Int32, _ least: Int32) -> Value { value < least ? .none : t.int(Int(value)) }
        return Value(
            t.session.tuple([
                number(position.line, 1), number(position.endLine, 1), number(position.column, 0),
                number(position.endColumn, 0),
            ]))
    }
    // File name, line, globals and name of the function at a depth of the running ones; None beyond the outermost.
    builder.function("place", "depth, /") { t, a in
        guard let found = t.frameSnapshot(depth: max(0, try t.toIndex(a[0]))) else { return .none }
        let parts = found.code.unit.parts
        return Value(
            t.session.tuple([
                Value(t.session.string(parts.filename)),
                t.int(Int(found.code.position(at: found.instruction).line)), Value(found.globals),
                Value(found.code.name),
            ]))
    }
}

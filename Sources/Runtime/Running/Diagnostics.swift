import Compiler
import Syntax

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the front end and the machine report, as exceptions and warnings of the language.
extension ThreadState {
    /// The exception for a syntax error, with file, line, column and text as CPython fills them.
    ///
    /// What the compiler finds is placed by bytes rather than characters, and shown with the line of the file only.
    package func syntaxError(
        _ problem: SyntaxError, source: Source, withText: Bool = true, isFromCompiler: Bool = false
    ) -> PythonError {
        if problem.message == "too many nested expressions" {
            return error(.memoryError, "Parser stack overflowed - Python source too complex to parse")
        }
        if problem.message == SyntaxError.tooTallMessage {
            return error(.recursionError, "maximum recursion depth exceeded during compilation")
        }
        let name: ExceptionName =
            switch problem.kind {
            case .syntaxError: .syntaxError
            case .indentationError: .indentationError
            case .tabError: .tabError
            }
        let range = problem.range
        let line = source.line(Int(range.line)) ?? ""
        var offsets = problem.characterOffsets(in: source)
        let hasEnd = range.endColumn >= 0
        var withText = withText
        if isFromCompiler {
            offsets = (Int(range.column) + 1, Int(range.endColumn) + 1)
            withText = withText && showsCompilersLine(source.filename)
        }
        var endOffset = int(range.endColumn >= -1 ? offsets.endOffset : -1)
        if isFromCompiler && !hasEnd { endOffset = .none }
        let details = session.tuple([
            Value(session.string(source.filename)), int(Int(range.line)),
            int(offsets.offset),
            !withText || line.isEmpty && range.line == 0
                ? .none
                : Value(session.string(line.hasSuffix("\n") ? line : line + "\n")),
            int(hasEnd ? Int(range.endLine) : Int(range.line)),
            endOffset,
        ])
        do {
            let made = try call(
                Value(session.exceptionType(name)), Value(session.string(problem.message)), Value(details))
            return keep(made.unsafeAs(ExceptionObject.self))
        } catch {
            return self.error(name, problem.message)
        }
    }

    /// Whether errors of the compiler come with their line: those in files do, and those in cells.
    private func showsCompilersLine(_ filename: String) -> Bool {
        if filename.hasPrefix("<") { return filename != "<string>" && filename != "<stdin>" }
        return access(filename, R_OK) == 0
    }

    /// SyntaxWarning of the compiler; a filter may make it a SyntaxError.
    func warnOnCompiling(_ warning: SyntaxWarning, source: Source) throws {
        do {
            try warn(
                .syntaxWarning, warning.message, filename: source.filename, line: Int(warning.range.line))
        } catch let failure as PythonError
            where isInstance(Value(failure.exception), session.exceptionType(.syntaxWarning))
        {
            // The text is that of the file, and of nothing else.
            let isFile = !source.filename.hasPrefix("<")
            throw syntaxError(SyntaxError(warning.message, warning.range), source: source, withText: isFile)
        }
    }

    /// RuntimeWarning "coroutine 'f' was never awaited".
    func warnNeverAwaited(_ coroutine: GeneratorObject) {
        warnNeverAwaited(Value(coroutine), "coroutine '\(coroutine.qualifiedName.text)'")
    }

    /// The same warning for anything that is to be awaited.
    func warnNeverAwaited(_ awaitable: Value, _ description: String) {
        let place = frameSnapshot(depth: 0)
        let message = "\(description) was never awaited"
        do {
            try warn(
                .runtimeWarning, message, filename: place?.code.unit.parts.filename ?? "sys",
                line: place.map { Int($0.code.position(at: $0.instruction).line) } ?? 1,
                globals: place?.globals,
                source: awaitable)
        } catch { reportUnraisable(error, in: awaitable) }
    }

    /// Issues a warning for a place, through the `warnings` module where there is one. The globals of the code there
    /// hold what has been shown already; `source` is the object the warning is about.
    package func warn(
        _ category: ExceptionName, _ message: String, filename: String, line: Int, globals: DictObject? = nil,
        source: Value = .none
    ) throws {
        let type = Value(session.exceptionType(category))
        if let function = warningFunction() {
            try call(
                function,
                [
                    Value(session.string(message)), type, Value(session.string(filename)), int(line),
                    globals.map { Value($0) } ?? .none, source,
                ])
            return
        }
        var text = "\(filename):\(line): \(category.rawValue): \(message)\n"
        let lines = session.sourceLines(filename)
        if lines.indices.contains(line - 1) {
            let stripped = lines[line - 1].drop { $0 == " " || $0 == "\t" }
            text += "  \(stripped.last == "\n" ? String(stripped.dropLast()) : String(stripped))\n"
        }
        if !source.isNone {
            text += "\(category.rawValue): Enable tracemalloc to get the object allocation traceback\n"
        }
        writeToStandardError(text)
    }

    /// The function of the `warnings` module that takes the interpreter's warnings, unless a program has put
    /// something else into its place.
    private func warningFunction() -> Value? {
        let key = session.intern("warnings")
        var module = session.modules.value(interned: key)
        if module.isUnbound && session.moduleMakers["warnings"] != nil {
            module = (try? importModule(absolute: "warnings")) ?? .none
        }
        guard let module = module.as(ModuleObject.self) else { return nil }
        let function = module.namespace.value(interned: session.intern("_warn_runtime"))
        return function.isUnbound ? nil : function
    }

    /// Writes to `sys.stderr` where a program has replaced it, to the host's standard error otherwise.
    package func writeToStandardError(_ text: String) {
        if let module = session.modules.value(interned: session.intern("sys")).as(ModuleObject.self),
            case let stream = module.namespace.value(interned: session.intern("stderr")),
            !stream.isNoneOrUnbound
        {
            if (try? callMethod(stream, "write", Value(session.string(text)))) != nil { return }
        }
        var text = text
        text.withUTF8 { session.standardError.write(UnsafeRawBufferPointer($0), cell: outputCell) }
        session.standardError.flush()
    }

    /// `gi_frame`, `cr_frame`: where a generator stands; None when it is finished.
    func frameObject(of generator: GeneratorObject) -> Value {
        if generator.state == .finished { return .none }
        let place = snapshot(of: generator, withLocals: true)
        let locals = place.locals.as(DictObject.self) ?? session.dict()
        return Value(
            FrameObject(
                session, code: place.code, globals: place.globals, locals: locals,
                instruction: place.instruction))
    }
}

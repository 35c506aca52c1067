import Runtime
import Syntax

/// Searching in values of the language.
extension ThreadState {
    /// Calls `body` with the characters of a str or a bytes-like object, which has to be what the pattern is for.
    func withSubject<R>(_ pattern: PatternObject, _ string: Value, _ body: (RegexText) throws -> R) throws
        -> R
    {
        if string.isKind(.str) {
            if !pattern.isText { throw typeError("cannot use a bytes pattern on a string-like object") }
            let text = string.unsafeAs(StrObject.self)
            return try body(
                RegexText(base: UnsafeRawPointer(text.storage), width: Int(text.width), count: text.count))
        }
        // An empty buffer may have no address.
        let placeholder: UInt8 = 0
        let result = try withUnsafeBytes(of: placeholder) { empty in
            try withBytes(string) { bytes -> R in
                if pattern.isText { throw typeError("cannot use a string pattern on a bytes-like object") }
                guard let base = bytes.baseAddress ?? empty.baseAddress else {
                    throw valueError("the buffer has no address")
                }
                return try body(RegexText(base: base, width: 1, count: bytes.count))
            }
        }
        if let result { return result }
        throw typeError("expected string or bytes-like object, got '\(type(of: string).name)'")
    }

    /// A matcher that looks for Ctrl-C now and then.
    func matcher(_ pattern: PatternObject) -> RegexMatcher {
        RegexMatcher(pattern.program) { [unowned(unsafe) self] in try checkSignals() }
    }

    /// Runs a part of the engine and raises its errors.
    func raisingRegexErrors<R>(_ source: Value, _ body: () throws -> R) throws -> R {
        do { return try body() } catch let problem as RegexError { throw try exception(problem, source) }
    }

    /// The exception of an error in a pattern or template.
    func exception(_ problem: RegexError, _ source: Value) throws -> PythonError {
        switch problem.kind {
        case .overflow: return overflowError(problem.message)
        case .value: return valueError(problem.message)
        case .unknownName: return indexError(problem.message)
        case .memory: return error(.memoryError)
        case .recursion: return error(.recursionError, "maximum recursion depth exceeded")
        case .pattern:
            guard let module = session.regex?.module else { return valueError(problem.message) }
            let type = try getAttribute(Value(module), session.intern("PatternError"))
            let position = problem.position.map { int($0) }
            let made = try protecting([type]) {
                try call(
                    type, Value(session.string(problem.message)), position == nil ? .none : source,
                    position ?? .none)
            }
            guard made.isKind(.exception) else {
                return typeError("exceptions must derive from BaseException")
            }
            return keep(made.unsafeAs(ExceptionObject.self))
        }
    }

    /// The part of a string or bytes-like object in a valid range; bytes for the latter.
    func part(_ string: Value, _ range: Range<Int>) throws -> Value {
        if string.isKind(.str) { return Value(session.slice(string.unsafeAs(StrObject.self), range)) }
        if let bytes = string.as(BytesObject.self), bytes.type === session.types.bytes,
            range.count == bytes.count
        {
            return string
        }
        let made = try withBytes(string) { bytes -> Value in
            let low = min(range.lowerBound, bytes.count)
            let high = min(max(low, range.upperBound), bytes.count)
            return Value(session.bytes(UnsafeRawBufferPointer(rebasing: bytes[low..<high])))
        }
        return made ?? .none
    }

    /// `pos` and `endpos` within the text.
    func searchBounds(_ count: Int, _ start: Value, _ end: Value) throws -> (Int, Int) {
        let low = start.isUnbound ? 0 : try toIndex(start)
        let high = end.isUnbound ? count : try toIndex(end)
        return (min(max(low, 0), count), min(max(high, 0), count))
    }

    /// `pattern.search(string, pos, endpos)` and its relatives: a match or None.
    func find(
        _ extent: RegexExtent, _ pattern: PatternObject, _ string: Value, _ start: Value = .unbound,
        _ end: Value = .unbound
    ) throws -> Value {
        try withSubject(pattern, string) { text in
            let (low, high) = try searchBounds(text.count, start, end)
            var matcher = matcher(pattern)
            do {
                guard let found = try matcher.find(extent, text, from: low, to: high, notEmpty: false) else {
                    return .none
                }
                return try makeMatch(pattern, string, found, matcher.registers, low, high)
            } catch let problem as RegexError { throw try exception(problem, pattern.source) }
        }
    }

    /// A match object for what the matcher found.
    func makeMatch(
        _ pattern: PatternObject, _ string: Value, _ found: Range<Int>,
        _ registers: UnsafeMutablePointer<Int>,
        _ start: Int, _ end: Int
    ) throws -> Value {
        guard let type = session.regex?.match else { throw runtimeError("re has not been imported") }
        let count = pattern.program.groupCount * 2
        var spans = [found.lowerBound, found.upperBound]
        spans.reserveCapacity(count + 2)
        var index = 0
        while index < count {
            let isSet = registers[index] >= 0 && registers[index + 1] >= registers[index]
            spans.append(isSet ? registers[index] : -1)
            spans.append(isSet ? registers[index + 1] : -1)
            index += 2
        }
        return Value(
            MatchObject(
                type.rootShape, pattern, string, spans: spans, lastGroup: registers[count], start: start,
                end: end))
    }

    /// The next match of an iterator.
    func advance(_ scanner: ScannerObject, _ extent: RegexExtent) throws -> Value? {
        let pattern = scanner.pattern
        return try withSubject(pattern, scanner.string) { text in
            let end = min(scanner.end, text.count)
            var matcher = matcher(pattern)
            do {
                guard
                    let found = try matcher.find(
                        extent, text, from: scanner.position, to: end, notEmpty: scanner.notEmpty)
                else { return nil }
                scanner.position = found.upperBound
                scanner.notEmpty = found.isEmpty
                return try makeMatch(pattern, scanner.string, found, matcher.registers, scanner.start, end)
            } catch let problem as RegexError { throw try exception(problem, pattern.source) }
        }
    }
}

/// What the parser asks the session.
final class SessionRegexEnvironment: RegexEnvironment {
    private let thread: ThreadState
    private(set) var warnings: [String] = []

    init(_ thread: ThreadState) { self.thread = thread }

    func quoted(_ text: [UInt32], asciiOnly: Bool) -> String {
        let string = thread.session.string(codePoints: text)
        return (asciiOnly ? thread.session.ascii(ofText: string) : thread.session.repr(ofText: string)).text
    }

    func isIdentifier(_ text: [UInt32]) -> Bool {
        Runtime.isIdentifier(thread.session.string(codePoints: text))
    }

    func character(named name: [UInt32]) -> UInt32? {
        UnicodeNames.codePoint(named: RegexReader.text(name))
    }

    func warn(_ message: String) { warnings.append(message) }
}

extension ThreadState {
    /// The pattern compiled from a str or bytes, or the one given.
    func compilePattern(_ source: Value, _ flagsValue: Value) throws -> PatternObject {
        guard let state = session.regex else { throw runtimeError("re has not been imported") }
        var flags = 0
        if flagsValue.isSmallInt {
            flags = flagsValue.smallInt
        } else if !flagsValue.isUnbound {
            guard let number = integerValue(flagsValue)?.machineInt else {
                throw typeError(
                    "unsupported operand type(s) for &: '\(type(of: flagsValue).name)' and 'RegexFlag'")
            }
            flags = number
        }
        if let known = state.recent(source, flags) { return known }
        if let pattern = source.as(PatternObject.self) {
            if flags != 0 { throw valueError("cannot process flags argument with a compiled pattern") }
            return pattern
        }
        let isText = source.isKind(.str)
        let isPlain =
            source.isObject
            && (source.unsafeObject.type === session.types.str
                || source.unsafeObject.type === session.types.bytes)
        if isPlain, let known = state.known(source, flags) { return known }
        guard isText || source.isKind(.bytes) || source.isKind(.bytearray) else {
            if source.isObject { _ = try hash(source) }
            throw typeError("first argument must be string or compiled pattern")
        }
        if !isPlain && source.isKind(.bytearray) { throw typeError("unhashable type: 'bytearray'") }
        let pattern = try makePattern(source, RegexFlags(rawValue: flags), isText: isText, state)
        if isPlain { state.keep(pattern, flags) }
        return pattern
    }

    private func makePattern(
        _ source: Value, _ flags: RegexFlags, isText: Bool, _ state: RegexState
    ) throws -> PatternObject {
        if flags.contains(.debug) { throw error(.notImplementedError, "re.DEBUG is not supported") }
        let points = try codePoints(source)
        let environment = SessionRegexEnvironment(self)
        let program = try raisingRegexErrors(source) {
            var parser = try RegexParser(points, isText: isText, flags: flags, environment)
            return try RegexCompiler.compile(try parser.parse())
        }
        for warning in environment.warnings { try warnAtCaller(.futureWarning, warning) }
        let names = session.dict()
        for (name, group) in program.names {
            names.set(interned: session.intern(session.string(codePoints: name)), int(group))
        }
        guard let type = state.pattern else { throw runtimeError("re has not been imported") }
        return PatternObject(type.rootShape, program, source: source, isText: isText, groupIndex: names)
    }

    /// Characters of a str, bytes of a bytes-like object.
    func codePoints(_ value: Value) throws -> [UInt32] {
        if value.isKind(.str) {
            let text = value.unsafeAs(StrObject.self)
            return (0..<text.count).map { text[$0] }
        }
        return try expectBytes(value).map { UInt32($0) }
    }
}

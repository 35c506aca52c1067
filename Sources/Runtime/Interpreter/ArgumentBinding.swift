/// Binding arguments to the parameters of functions of the language, with CPython's error texts.
extension ThreadState {
    /// Fills the parameters in `registers` (which may overlap `arguments`) and unbinds the other registers. Runs
    /// nothing of the language.
    func bindArguments(
        _ function: FunctionObject, _ code: CodeObject, _ arguments: UnsafeMutablePointer<Value>, count: Int,
        keywordNames: TupleObject?, into registers: UnsafeMutablePointer<Value>
    ) throws {
        let parts = code.unit.parts
        if keywordNames == nil && count == code.argumentCount && code.parameterCount == count {
            if registers != arguments { registers.update(from: arguments, count: count) }
            var index = count
            while index < code.registerCount {
                registers[index] = .unbound
                index += 1
            }
            return
        }
        let keywordCount = keywordNames?.count ?? 0
        let positionalGiven = count - keywordCount
        let given = Array(UnsafeBufferPointer(start: arguments, count: count))
        for index in 0..<code.registerCount { registers[index] = .unbound }
        let taken = min(positionalGiven, code.argumentCount)
        for index in 0..<taken { registers[index] = given[index] }
        let keywordOnlyEnd = code.argumentCount + parts.keywordOnlyCount
        var keywordsDict: DictObject?
        var slot = keywordOnlyEnd
        if code.unitFlags.contains(.variadic) {
            registers[slot] = Value(session.tuple(given[taken..<positionalGiven]))
            slot += 1
        }
        if code.unitFlags.contains(.variadicKeywords) {
            let dict = session.dict()
            keywordsDict = dict
            registers[slot] = Value(dict)
        }
        if let keywordNames {
            for index in 0..<keywordCount {
                try bindKeyword(
                    keywordNames[index].unsafeAs(StrObject.self), given[positionalGiven + index], function, code,
                    registers, keywordsDict, keywordOnlyEnd, all: keywordNames)
            }
        }
        if positionalGiven > code.argumentCount && !code.unitFlags.contains(.variadic) {
            throw tooManyPositional(function, code, registers, positionalGiven)
        }
        if taken < code.argumentCount { try fillDefaults(function, code, registers, from: taken) }
        if parts.keywordOnlyCount > 0 { try fillKeywordOnly(function, code, registers, keywordOnlyEnd) }
    }

    private func bindKeyword(
        _ name: StrObject, _ value: Value, _ function: FunctionObject, _ code: CodeObject,
        _ registers: UnsafeMutablePointer<Value>, _ rest: DictObject?, _ end: Int, all keywordNames: TupleObject
    ) throws {
        let names = code.variableNames
        for index in code.unit.parts.positionalOnlyCount..<max(end, code.unit.parts.positionalOnlyCount)
        where names[index] === name || names[index].isEqual(to: name) {
            if !registers[index].isUnbound {
                throw typeError("\(function.qualifiedName.text)() got multiple values for argument '\(name.text)'")
            }
            registers[index] = value
            return
        }
        if let rest {
            rest.set(interned: session.intern(name), value)
            return
        }
        let positionalOnly = names.prefix(code.unit.parts.positionalOnlyCount)
        if positionalOnly.contains(where: { $0.isEqual(to: name) }) {
            let passed = keywordNames.array.map { $0.unsafeAs(StrObject.self) }
            let wrong = positionalOnly.filter { known in passed.contains { $0.isEqual(to: known) } }.map(\.text)
            throw typeError(
                "\(function.qualifiedName.text)() got some positional-only arguments passed as keyword arguments: "
                    + "'\(wrong.joined(separator: ", "))'")
        }
        let candidates = names[positionalOnly.count..<end].map(\.text)
        let hint = suggestion(for: name.text, among: candidates).map { ". Did you mean '\($0)'?" } ?? ""
        throw typeError(
            "\(function.qualifiedName.text)() got an unexpected keyword argument '\(name.text)'\(hint)")
    }

    private func fillDefaults(
        _ function: FunctionObject, _ code: CodeObject, _ registers: UnsafeMutablePointer<Value>, from start: Int
    ) throws {
        let defaults = function.defaults.as(TupleObject.self)
        let defaultCount = defaults?.count ?? 0
        let firstDefault = code.argumentCount - defaultCount
        var missing: [String] = []
        for index in start..<code.argumentCount where registers[index].isUnbound {
            if index >= firstDefault, let defaults {
                registers[index] = defaults[index - firstDefault]
            } else {
                missing.append(code.variableNames[index].text)
            }
        }
        if !missing.isEmpty { throw missingArguments(function, missing, kind: "positional") }
    }

    private func fillKeywordOnly(
        _ function: FunctionObject, _ code: CodeObject, _ registers: UnsafeMutablePointer<Value>, _ end: Int
    ) throws {
        let defaults = function.keywordDefaults.as(DictObject.self)
        var missing: [String] = []
        for index in code.argumentCount..<end where registers[index].isUnbound {
            let value = defaults?.value(interned: code.variableNames[index]) ?? .unbound
            if value.isUnbound {
                missing.append(code.variableNames[index].text)
            } else {
                registers[index] = value
            }
        }
        if !missing.isEmpty { throw missingArguments(function, missing, kind: "keyword-only") }
    }

    private func missingArguments(_ function: FunctionObject, _ names: [String], kind: String) -> PythonError {
        let quoted = names.map { "'\($0)'" }
        let list =
            switch quoted.count {
            case 1: quoted[0]
            case 2: "\(quoted[0]) and \(quoted[1])"
            default: quoted.dropLast().joined(separator: ", ") + ", and " + (quoted.last ?? "")
            }
        return typeError(
            "\(function.qualifiedName.text)() missing \(names.count) required \(kind) "
                + "argument\(names.count == 1 ? "" : "s"): \(list)")
    }

    private func tooManyPositional(
        _ function: FunctionObject, _ code: CodeObject, _ registers: UnsafeMutablePointer<Value>, _ given: Int
    ) -> PythonError {
        let defaultCount = function.defaults.as(TupleObject.self)?.count ?? 0
        let expected = code.argumentCount
        let takes =
            defaultCount > 0
            ? "from \(expected - defaultCount) to \(expected) positional arguments"
            : "\(expected) positional argument\(expected == 1 ? "" : "s")"
        var keywordOnlyGiven = 0
        for index in expected..<(expected + code.unit.parts.keywordOnlyCount) where !registers[index].isUnbound {
            keywordOnlyGiven += 1
        }
        let were: String
        if keywordOnlyGiven > 0 {
            were =
                "\(given) positional argument\(given == 1 ? "" : "s") (and \(keywordOnlyGiven) keyword-only "
                + "argument\(keywordOnlyGiven == 1 ? "" : "s")) were given"
        } else {
            were = "\(given) \(given == 1 ? "was" : "were") given"
        }
        return typeError("\(function.qualifiedName.text)() takes \(takes) but \(were)")
    }
}

extension Value {
    /// The text of a str value; empty for others.
    package var text: String { isKind(.str) ? unsafeAs(StrObject.self).text : "" }
}

import BigInt
import Compiler
import Syntax

/// Functions, constants, pattern matching and the rarely used operations.
extension ThreadState {
    func makeFunction(
        _ record: UnsafeMutablePointer<Frame>, _ code: Value, _ parts: UnsafeMutablePointer<Value>, _ d: Int
    ) -> Value {
        var next = 0
        func take(_ bit: Int) -> Value? {
            if d & bit == 0 { return nil }
            next += 1
            return parts[next - 1]
        }
        let defaults = take(1)
        let keywordDefaults = take(2)
        let annotations = take(4)
        let closure = take(8)
        let function = FunctionObject(
            session, code: code.unsafeAs(CodeObject.self), globals: self.function(of: record).globals,
            closure: closure?.as(TupleObject.self)?.array ?? [])
        if let defaults { function.defaults = defaults }
        if let keywordDefaults { function.keywordDefaults = keywordDefaults }
        if let annotations { function.annotations = annotations }
        return Value(function)
    }

    /// An expression statement's value is dropped: warns when it is a coroutine just made and never started.
    func discardCoroutine(_ value: Value) {
        if let item = value.as(AsyncGeneratorSendObject.self) { return item.warnNeverAwaited(self) }
        let coroutine = value.unsafeAs(GeneratorObject.self)
        guard coroutine.state == .created, lastCoroutine == value, coroutine.flags.contains(.hasFinalizer)
        else { return }
        coroutine.flags.remove(.hasFinalizer)
        warnNeverAwaited(coroutine)
    }

    func exceptionToRaise(_ operand: Value, cause: Value) throws -> PythonError {
        let exception = try makeException(fromRaiseOperand: operand, cause: cause)
        setContext(exception)
        return keep(exception)
    }

    // MARK: Patterns

    func isPatternSequence(_ value: Value) -> Bool {
        guard value.isObject else { return false }
        switch value.unsafeKind {
        case .list, .tuple, .range: return true
        case .str, .bytes, .bytearray, .dict, .set: return false
        default: return hasABCFlag(value, "Sequence") && !prefers(value, "Mapping", to: "Sequence")
        }
    }

    func isPatternMapping(_ value: Value) -> Bool {
        guard value.isObject else { return false }
        return value.unsafeKind == .dict || value.unsafeObject.type === session.types.mappingProxy
            || hasABCFlag(value, "Mapping") && !prefers(value, "Sequence", to: "Mapping")
    }

    /// Whether a class is both kinds of collection, and rather `first`: its first base that is only one of them decides.
    private func prefers(_ value: Value, _ first: String, to second: String) -> Bool {
        guard hasABCFlag(value, first), let one = collectionType(first), let other = collectionType(second)
        else {
            return false
        }
        for type in type(of: value).mro {
            let isFirst = (try? isSubclassOf(Value(type), one)) ?? false
            let isSecond = (try? isSubclassOf(Value(type), other)) ?? false
            if isFirst != isSecond { return isFirst }
        }
        return false
    }

    private func collectionType(_ name: String) -> Value? {
        guard
            let module = session.modules.value(interned: session.intern("collections.abc")).as(
                ModuleObject.self),
            case let type = module.namespace.value(interned: session.intern(name)), !type.isUnbound
        else { return nil }
        return type
    }

    /// Whether a class counts as a sequence or mapping through `collections.abc`.
    private func hasABCFlag(_ value: Value, _ name: String) -> Bool {
        guard let type = collectionType(name) else { return false }
        return (try? isInstanceOf(value, type)) ?? false
    }

    func matchKeys(_ subject: Value, _ keys: Value) throws -> Value {
        let keys = keys.unsafeAs(TupleObject.self)
        let values = session.list([])
        let get = try getAttribute(subject, session.intern("get"))
        let missing = session.notImplemented
        var seen: [Value] = []
        for index in 0..<keys.count {
            for other in seen where try equals(other, keys[index]) {
                throw valueError("mapping pattern checks duplicate key (\(try reprText(keys[index])))")
            }
            seen.append(keys[index])
            let value = try call(get, keys[index], missing)
            if value == missing { return .none }
            values.append(value)
        }
        return Value(session.tuple(values.items, count: values.count))
    }

    func matchClass(_ subject: Value, _ type: Value, positionalCount: Int, names: Value) throws -> Value {
        guard let type = type.as(TypeObject.self) else {
            throw typeError("called match pattern must be a class")
        }
        if try !isInstanceOf(subject, Value(type)) { return .none }
        let names = names.unsafeAs(TupleObject.self)
        let values = session.list([])
        var seen: [StrObject] = []
        if positionalCount > 0 {
            if let arguments = try lookUpAttribute(Value(type), session.names.matchArgs) {
                guard let tuple = arguments.as(TupleObject.self) else {
                    throw typeError(
                        "\(type.name).__match_args__ must be a tuple (got \(self.type(of: arguments).name))")
                }
                if positionalCount > tuple.count {
                    throw typeError(
                        "\(type.name)() accepts \(tuple.count) positional sub-pattern\(tuple.count == 1 ? "" : "s") "
                            + "(\(positionalCount) given)")
                }
                for index in 0..<positionalCount {
                    guard tuple[index].isKind(.str) else {
                        throw typeError(
                            "__match_args__ elements must be strings (got \(self.type(of: tuple[index]).name))"
                        )
                    }
                    let name = session.intern(tuple[index].unsafeAs(StrObject.self))
                    if seen.contains(where: { $0 === name }) {
                        throw typeError(
                            "\(type.name)() got multiple sub-patterns for attribute '\(name.text)'")
                    }
                    seen.append(name)
                    guard let value = try lookUpAttribute(subject, name) else { return .none }
                    values.append(value)
                }
            } else if matchesItself(type) {
                if positionalCount > 1 {
                    throw typeError(
                        "\(type.name)() accepts 1 positional sub-pattern (\(positionalCount) given)")
                }
                values.append(subject)
            } else {
                throw typeError("\(type.name)() accepts 0 positional sub-patterns (\(positionalCount) given)")
            }
        }
        for index in 0..<names.count {
            let name = session.intern(names[index].unsafeAs(StrObject.self))
            if seen.contains(where: { $0 === name }) {
                throw typeError("\(type.name)() got multiple sub-patterns for attribute '\(name.text)'")
            }
            seen.append(name)
            guard let value = try lookUpAttribute(subject, name) else { return .none }
            values.append(value)
        }
        return Value(session.tuple(values.items, count: values.count))
    }

    /// Builtin types whose single positional sub-pattern matches the subject itself (PEP 634).
    private func matchesItself(_ type: TypeObject) -> Bool {
        let types: Types = session.types
        let known = [
            types.bool, types.bytearray, types.bytes, types.dict, types.float, types.frozenset, types.int,
            types.list, types.set, types.str, types.tuple,
        ]
        return known.contains { type.isSubtype(of: $0) }
    }

    // MARK: Intrinsics

    func intrinsic(
        _ record: UnsafeMutablePointer<Frame>, _ number: Int, _ operands: UnsafeMutablePointer<Value>,
        count: Int
    ) throws -> Value {
        guard let operation = Intrinsic(rawValue: UInt8(truncatingIfNeeded: number)) else {
            throw error(.systemError, "unknown intrinsic")
        }
        if operation == .reclaim {
            // A loop has left this one in the middle: it is to be closed by its event loop.
            if let generator = operands[0].as(GeneratorObject.self), generator.kind == .asyncGenerator,
                generator.flags.contains(.hasFinalizer)
            {
                session.heap.watch(generator)
            }
            if session.lock.isWatching { try collectPromptly(before: operands) }
            return .none
        }
        let usesNames = record.pointee.code._withUnsafeGuaranteedRef { $0.unitFlags.contains(.usesNames) }
        let namespace = usesNames ? record.pointee.base[0] : Value(function(of: record).globals)
        switch operation {
        case .importStar:
            try importStar(from: operands[0], into: namespace)
            return .none
        case .assertionError: return Value(session.exceptionType(.assertionError))
        case .mappingRest:
            let rest = session.dict()
            try dictUpdate(Value(rest), operands[0], callee: .unbound)
            try forEach(operands[1]) { key in
                let index = try rest.find(key, hash: self.hash(key), self)
                if index >= 0 { rest.remove(at: index) }
            }
            return Value(rest)
        case .prepareReraiseStar:
            return try prepareReraiseStar(operands[0], operands[1].unsafeAs(ListObject.self))
        case .loadLocals: return namespace
        case .reclaim: return .none
        case .setupAnnotations:
            let name = Value(session.names.annotations)
            let exists: Bool
            if let dict = namespace.as(DictObject.self) {
                exists = !dict.value(interned: session.names.annotations).isUnbound
            } else {
                // Whatever else is given as locals is asked for the item.
                var isThere = true
                do { _ = try getItem(namespace, name) } catch let error as PythonError
                    where matches(error, .keyError)
                { isThere = false }
                exists = isThere
            }
            if !exists { try setItem(namespace, name, Value(session.dict())) }
            return .none
        case .tupleFromIterable: return Value(try tupleFromIterable(operands[0]))
        case .setFunctionTypeParameters:
            operands[0].unsafeAs(FunctionObject.self).typeParameters = operands[1]
            return operands[0]
        case .typeVar, .typeVarWithBound, .typeVarWithConstraints, .paramSpec, .typeVarTuple,
            .setTypeParameterDefault, .typeAlias, .subscriptGeneric:
            return try typeParameterIntrinsic(operation, operands, count: count)
        }
    }
}

extension Session {
    /// The value of a constant.
    func value(of constant: CodeUnit.Constant) -> Value {
        switch constant {
        case .literal(let literal): return value(of: literal)
        case .tuple(let items): return Value(tuple(items.map { value(of: $0) }))
        case .frozenSet(let items):
            let set = SetObject(types.frozenset.rootShape)
            // Constants compare without calling the language.
            for item in items { _ = try? set.add(value(of: item), mainThread) }
            return Value(set)
        case .code(let unit): return Value(CodeObject(self, unit))
        }
    }

    /// The value of a literal.
    package func value(of literal: Syntax.Constant) -> Value {
        switch literal {
        case .none: return .none
        case .true: return .true
        case .false: return .false
        case .ellipsis: return ellipsis
        case .int(let number): return mainThread.int(number)
        case .bigInt(let digits, let radix): return mainThread.int(BigInt(digits, radix: radix) ?? 0)
        case .float(let number): return Value(number)
        case .imaginary(let number): return makeComplex(0, number)
        case .string(let text): return Value(internConstant(text))
        case .codePoints(let points): return Value(string(codePoints: points))
        case .bytes(let bytes): return makeBytes(bytes)
        }
    }

    /// Constants that look like names are interned, as CPython does.
    private func internConstant(_ text: String) -> StrObject {
        text.utf8.count <= 40
            && text.utf8.allSatisfy {
                $0 == 95 || $0 >= 48 && $0 <= 57 || $0 >= 65 && $0 <= 90 || $0 >= 97 && $0 <= 122
            }
            ? intern(text) : string(text)
    }
}

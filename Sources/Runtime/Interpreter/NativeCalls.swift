/// Calling natives: binding arguments by their signatures, with CPython's error texts.
extension ThreadState {
    /// Calls a native with `count` arguments, the last ones belonging to `keywordNames`.
    @inline(__always) func callNative(
        _ callee: Value, _ arguments: UnsafeMutablePointer<Value>, count: Int
    ) throws -> Value {
        let native = callee.unsafeAs(NativeFunctionObject.self)
        if native.plainCount == count && native.checksNothing {
            return try callee.with(NativeFunctionObject.self) {
                try $0.body(self, Arguments(base: arguments, count: count))
            }
        }
        return try callNative(callee, arguments, count: count, keywordNames: nil)
    }

    /// The same for a method that the loop has looked up on the receiver, which so is an instance of its type.
    @inline(__always) func callNativeMethod(
        _ callee: Value, _ arguments: UnsafeMutablePointer<Value>, count: Int
    ) throws -> Value {
        let plainCount = callee.with(NativeFunctionObject.self) { $0.plainCount }
        if plainCount == count {
            return try callee.with(NativeFunctionObject.self) {
                try $0.body(self, Arguments(base: arguments, count: count))
            }
        }
        return try callNative(callee, arguments, count: count, keywordNames: nil)
    }

    @inline(never) func callNative(
        _ callee: Value, _ arguments: UnsafeMutablePointer<Value>, count: Int, keywordNames: TupleObject?
    ) throws -> Value {
        let native = callee.unsafeAs(NativeFunctionObject.self)
        if !native.checksNothing { try checkReceiver(native, arguments, count: count) }
        guard let text = native.signatureText else {
            if keywordNames != nil { throw typeError("\(native.displayName)() takes no keyword arguments") }
            return try native.body(self, Arguments(base: arguments, count: count))
        }
        let signature: NativeSignature
        if let known = native.signature {
            signature = known
        } else {
            signature = NativeSignature(text, session)
            native.signature = signature
            if signature.isPlain && signature.requiredCount == signature.slotCount {
                native.plainCount = signature.slotCount
            }
        }
        if keywordNames == nil && signature.isPlain && count <= signature.slotCount
            && count >= signature.requiredCount
        {
            let slotCount = signature.slotCount
            if count == slotCount { return try native.body(self, Arguments(base: arguments, count: count)) }
            // Only defaults are to be filled in.
            return try withRegisters(slotCount) { slots in
                for index in 0..<slotCount {
                    slots[index] = index < count ? arguments[index] : signature.defaults[index]
                }
                return try native.body(self, Arguments(base: slots, count: slotCount))
            }
        }
        return try withRegisters(signature.slotCount) { slots in
            try bind(native, signature, arguments, count: count, keywordNames: keywordNames, into: slots)
            return try native.body(self, Arguments(base: slots, count: signature.slotCount))
        }
    }

    private func checkReceiver(
        _ native: NativeFunctionObject, _ arguments: UnsafeMutablePointer<Value>, count: Int
    ) throws {
        guard let owner = native.owner else { return }
        switch native.role {
        case .function, .staticMethod: return
        case .new: return try checkClass(native, owner, count == 0 ? .unbound : arguments[0])
        case .classMethod:
            if count == 0 {
                throw typeError("descriptor '\(native.name)' of '\(owner.name)' object needs an argument")
            }
            guard let type = arguments[0].as(TypeObject.self) else {
                throw typeError(
                    "descriptor '\(native.name)' requires a type but received a "
                        + "'\(type(of: arguments[0]).name)' instance")
            }
            if type.isSubtype(of: owner) { return }
            throw typeError(
                "descriptor '\(native.name)' requires a subtype of '\(owner.name)' but received '\(type.name)'"
            )
        case .method, .slot: break
        }
        if count == 0 {
            if native.role == .slot {
                throw typeError("descriptor '\(native.name)' of '\(owner.name)' object needs an argument")
            }
            throw typeError("unbound method \(owner.name).\(native.name)() needs an argument")
        }
        if isInstance(arguments[0], owner) { return }
        let actual = type(of: arguments[0]).name
        if native.role == .slot {
            throw typeError(
                "descriptor '\(native.name)' requires a '\(owner.name)' object but received a '\(actual)'")
        }
        throw typeError(
            "descriptor '\(native.name)' for '\(owner.name)' objects doesn't apply to a '\(actual)' object")
    }

    /// The class a native `__new__` is called for must be one whose instances it can make.
    private func checkClass(_ native: NativeFunctionObject, _ owner: TypeObject, _ argument: Value) throws {
        if argument == Value(owner) { return }
        if argument.isUnbound { throw typeError("\(owner.name).__new__(): not enough arguments") }
        guard let type = argument.as(TypeObject.self) else {
            throw typeError(
                "\(owner.name).__new__(X): X is not a type object (\(self.type(of: argument).name))")
        }
        guard type.isSubtype(of: owner) else {
            throw typeError(
                "\(owner.name).__new__(\(type.name)): \(type.name) is not a subtype of \(owner.name)")
        }
        var builtin = type
        while builtin.isHeapType, let base = builtin.base { builtin = base }
        let new = builtin.special(.new)
        if new.isKind(.nativeFunction), new.unsafeAs(NativeFunctionObject.self) !== native,
            builtin.layout != .instance
        {
            throw typeError(
                "\(owner.name).__new__(\(type.name)) is not safe, use \(builtin.name).__new__()")
        }
    }

    private func bind(
        _ native: NativeFunctionObject, _ signature: NativeSignature,
        _ arguments: UnsafeMutablePointer<Value>,
        count: Int, keywordNames: TupleObject?, into slots: UnsafeMutablePointer<Value>
    ) throws {
        let keywordCount = keywordNames?.count ?? 0
        let positionalGiven = count - keywordCount
        let taken = min(positionalGiven, signature.positionalCount)
        for index in 0..<taken { slots[index] = arguments[index] }
        if let slot = signature.variadicSlot {
            let extra = max(0, positionalGiven - taken)
            slots[slot] = Value(session.tuple(arguments + taken, count: extra))
        } else if positionalGiven > signature.positionalCount {
            throw wrongCount(native, signature, given: positionalGiven, keywords: keywordCount)
        }
        var rest: DictObject?
        if let slot = signature.keywordsSlot {
            let dict = session.dict()
            slots[slot] = Value(dict)
            rest = dict
        }
        if let keywordNames {
            for index in 0..<keywordCount {
                let name = keywordNames[index].unsafeAs(StrObject.self)
                let value = arguments[positionalGiven + index]
                let text = name.text
                var place: Int?
                for slot in signature
                    .positionalOnlyCount..<max(signature.slotCount, signature.positionalOnlyCount)
                where slot != signature.variadicSlot && slot != signature.keywordsSlot
                    && signature.names[slot] == text
                {
                    place = slot
                }
                if let place {
                    if !slots[place].isUnbound {
                        throw typeError(
                            "argument for \(native.argumentName)() given by name ('\(text)') and position (\(place + 1 - receiverCount(native)))"
                        )
                    }
                    slots[place] = value
                } else if let rest {
                    rest.set(interned: session.intern(name), value)
                } else if signature.positionalOnlyCount == signature.slotCount {
                    throw typeError("\(native.displayName)() takes no keyword arguments")
                } else {
                    let known = Array(signature.names.dropFirst(signature.positionalOnlyCount))
                    let hint = suggestion(for: text, among: known).map { ". Did you mean '\($0)'?" } ?? ""
                    throw typeError(
                        "\(native.argumentName)() got an unexpected keyword argument '\(text)'\(hint)")
                }
            }
        }
        var missing: Int?
        for slot in 0..<signature.slotCount where slots[slot].isUnbound {
            slots[slot] = signature.defaults[slot]
            if slots[slot].isUnbound && slot < signature.requiredCount && missing == nil { missing = slot }
        }
        if let missing {
            if signature.positionalOnlyCount >= signature.positionalCount {
                throw wrongCount(native, signature, given: positionalGiven, keywords: keywordCount)
            }
            let hidden = receiverCount(native)
            // Missing positional-only parameters are counted, others named.
            if missing < signature.positionalOnlyCount {
                let least = min(signature.positionalOnlyCount, signature.requiredCount) - hidden
                throw typeError(
                    "\(native.argumentName)() takes at least \(least) positional argument\(least == 1 ? "" : "s") "
                        + "(\(positionalGiven - hidden) given)")
            }
            throw typeError(
                "\(native.argumentName)() missing required argument '\(signature.names[missing])' "
                    + "(pos \(missing + 1 - hidden))")
        }
        for (offset, isRequired) in signature.keywordOnlyRequired.enumerated() where isRequired {
            let slot = signature.positionalCount + (signature.variadicSlot == nil ? 0 : 1) + offset
            if slot < signature.slotCount && slots[slot].isUnbound {
                throw typeError(
                    "\(native.argumentName)() missing required keyword argument '\(signature.names[slot])'")
            }
        }
    }

    /// Parameters the user does not see as arguments (self, cls).
    private func receiverCount(_ native: NativeFunctionObject) -> Int {
        switch native.role {
        case .method, .slot, .classMethod, .new: 1
        case .function, .staticMethod: 0
        }
    }

    private func wrongCount(
        _ native: NativeFunctionObject, _ signature: NativeSignature, given: Int, keywords: Int
    ) -> PythonError {
        let hidden = receiverCount(native)
        let given = given - hidden
        let most = signature.positionalCount - hidden
        let least = signature.requiredCount - hidden
        let name = native.displayName
        let isOperator = native.role == .slot && native.name != "__init__"
        let isPositional = signature.positionalOnlyCount == signature.positionalCount
        let isConvertingType =
            native.role == .new && (native.owner?.name == "int" || native.owner?.name == "str")
        if isOperator || isConvertingType || isPositional && (most > 1 || native.role == .new && most > 0) {
            if isOperator && most == least {
                return typeError("expected \(most) argument\(most == 1 ? "" : "s"), got \(given)")
            }
            let bound = most == least ? "" : given < least ? "at least " : "at most "
            let limit = given < least ? least : most
            return typeError(
                "\(native.argumentName) expected \(bound)\(limit) argument\(limit == 1 ? "" : "s"), got \(given)"
            )
        }
        if most == 0 && least == 0 && signature.slotCount == signature.positionalCount {
            return typeError("\(name)() takes no arguments (\(given) given)")
        }
        if most == 1 && least == 1 && signature.positionalOnlyCount == signature.positionalCount {
            return typeError("\(name)() takes exactly one argument (\(given) given)")
        }
        if signature.positionalOnlyCount == signature.positionalCount {
            let bound = given < least ? "at least" : "at most"
            let limit = given < least ? least : most
            return typeError(
                "\(native.argumentName) expected \(bound) \(limit) argument\(limit == 1 ? "" : "s"), got \(given)"
            )
        }
        // More than there are parameters at all, or only more than can be passed by position.
        let all = signature.slotCount - hidden
        if given + keywords > all {
            return typeError(
                "\(native.argumentName)() takes at most \(all) \(given == 0 ? "keyword " : "")"
                    + "argument\(all == 1 ? "" : "s") (\(given + keywords) given)")
        }
        if most == 0 { return typeError("\(native.argumentName)() takes no positional arguments") }
        return typeError(
            "\(native.argumentName)() takes \(least < most ? "at most" : "exactly") \(most) "
                + "positional argument\(most == 1 ? "" : "s") (\(given) given)")
    }
}

extension NativeFunctionObject {
    /// The name that CPython's argument errors show: methods with their type.
    var displayName: String {
        switch role {
        case .method, .classMethod: owner.map { "\($0.qualifiedName).\(name)" } ?? name
        case .new: owner?.qualifiedName ?? name
        case .slot: name == "__init__" ? owner?.qualifiedName ?? name : name
        case .function: moduleName.map { $0 == "builtins" ? name : "\($0).\(name)" } ?? name
        case .staticMethod: name
        }
    }
    /// The name before the parentheses in errors about single arguments: constructors go by their type.
    var argumentName: String {
        guard let owner, role == .new || name == "__init__" else { return name }
        return owner.moduleName == "typing" ? owner.plainName.lowercased() : owner.plainName
    }
    /// Called without a receiver to check. Method look-ups of the loop have checked it.
    @inline(__always) var checksNothing: Bool { role == .function || role == .staticMethod }
}

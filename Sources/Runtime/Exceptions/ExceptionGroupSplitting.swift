/// What `split` and `subgroup` look for.
enum GroupMatcher {
    /// An exception class or a tuple of them.
    case type(Value)
    case predicate(Value)
    /// Members of these groups, by identity.
    case members(Set<UInt64>)
}

extension ThreadState {
    /// The matcher for an argument of `split`.
    func groupMatcher(_ argument: Value) throws -> GroupMatcher {
        if isExceptionClass(argument) { return .type(argument) }
        if let tuple = argument.as(TupleObject.self), tuple.array.allSatisfy(isExceptionClass) {
            return .type(argument)
        }
        if !argument.isKind(.type) && !type(of: argument).special(.call).isUnbound { return .predicate(argument) }
        let isFunction =
            argument.isKind(.function) || argument.isKind(.nativeFunction) || argument.isKind(.boundMethod)
        if isFunction { return .predicate(argument) }
        throw typeError(
            "expected an exception type, a tuple of exception types, or a callable (other than a class)")
    }

    /// Whether the value is a class derived from BaseException.
    package func isExceptionClass(_ value: Value) -> Bool {
        value.isKind(.type) && value.unsafeAs(TypeObject.self).isSubtype(of: session.exceptionType(.baseException))
    }

    private func matches(_ exception: Value, _ matcher: GroupMatcher) throws -> Bool {
        switch matcher {
        case .type(let type): return isInstance(exception, ofAnyOf: type)
        case .predicate(let function): return try isTrue(call(function, exception))
        case .members(let members): return !isGroup(exception) && members.contains(exception.bits)
        }
    }

    private func isInstance(_ exception: Value, ofAnyOf types: Value) -> Bool {
        if let tuple = types.as(TupleObject.self) {
            return tuple.array.contains { isInstance(exception, $0.unsafeAs(TypeObject.self)) }
        }
        return isInstance(exception, types.unsafeAs(TypeObject.self))
    }

    /// Divides an exception (with its members, all the way down) into what matches and the rest; None for nothing.
    func split(
        _ exception: ExceptionObject, _ matcher: GroupMatcher, wantsRest: Bool
    ) throws -> (match: Value, rest: Value) {
        try checkNativeStack()
        if try matches(Value(exception), matcher) { return (Value(exception), .none) }
        guard isGroup(Value(exception)) else { return (.none, wantsRest ? Value(exception) : .none) }
        // Lists of the language keep what was found so far alive while predicates and `derive` run.
        let found = session.list([])
        let left = session.list([])
        return try protecting([Value(found), Value(left)]) {
            for member in exception.groupMembers {
                let parts = try split(member, matcher, wantsRest: wantsRest)
                if !parts.match.isNone { found.append(parts.match) }
                if !parts.rest.isNone { left.append(parts.rest) }
            }
            let match = try subset(of: exception, found)
            return try protecting([match]) {
                (match, wantsRest ? try subset(of: exception, left) : .none)
            }
        }
    }

    /// A group like `group` with other members: `derive` and the same traceback, cause, context and notes.
    private func subset(of group: ExceptionObject, _ members: ListObject) throws -> Value {
        if members.count == 0 { return .none }
        let made = try callMethod(Value(group), "derive", Value(members))
        guard isGroup(made) else { throw typeError("derive must return an instance of BaseExceptionGroup") }
        let derived = made.unsafeAs(ExceptionObject.self)
        if !group.traceback.isNone { derived.traceback = group.traceback }
        derived.context = group.context
        derived.cause = group.cause
        derived.suppressContext = true
        if let notes = group.attributes?.value(interned: session.names.notes), !notes.isUnbound, isSequence(notes) {
            let copy = try listFromIterable(notes)
            attributes(of: derived).set(interned: session.names.notes, Value(copy))
        }
        return made
    }

    // MARK: except*

    /// Splits an exception for an `except*` clause: the group the clause handles, and what is left; None for nothing.
    package func splitGroup(_ exception: Value, _ types: Value) throws -> (match: Value, rest: Value) {
        try checkExceptionClasses(types)
        let group = session.exceptionType(.baseExceptionGroup)
        let classes = types.as(TupleObject.self)?.array ?? [types]
        for type in classes where type.unsafeAs(TypeObject.self).isSubtype(of: group) {
            throw typeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
        }
        if exception.isNone { return (.none, .none) }
        if isInstance(exception, ofAnyOf: types) {
            if isGroup(exception) { return (exception, .none) }
            let members = Value(session.tuple([exception]))
            return (Value(try makeExceptionGroup(Value(session.emptyString), members)), .none)
        }
        guard isGroup(exception) else { return (.none, exception) }
        let pair = try callMethod(exception, "split", types)
        let name = type(of: exception).name
        guard let parts = pair.as(TupleObject.self) else {
            throw typeError("\(name).split must return a tuple, not \(type(of: pair).name)")
        }
        guard parts.count >= 2 else {
            throw typeError("\(name).split must return a 2-tuple, got tuple of size \(parts.count)")
        }
        return (parts[0], parts[1])
    }

    /// What to raise after the clauses of an `except*`, given the exception and the list of what clauses raised and
    /// left unhandled; None for nothing.
    package func prepareReraiseStar(_ original: Value, _ results: ListObject) throws -> Value {
        if !isGroup(original) {
            // A single exception was wrapped: at most one clause ran.
            for index in 0..<results.count where !results[index].isNone { return results[index] }
            return .none
        }
        var raised: [Value] = []
        var reraised = Set<UInt64>()
        var didReraise = false
        for index in 0..<results.count where !results[index].isNone {
            if isSameRaise(results[index], original) {
                didReraise = true
                collectMembers(results[index].unsafeAs(ExceptionObject.self), into: &reraised)
            } else {
                raised.append(results[index])
            }
        }
        if didReraise {
            let rest = try split(original.unsafeAs(ExceptionObject.self), .members(reraised), wantsRest: false).match
            if raised.isEmpty { return rest }
            if !rest.isNone { raised.append(rest) }
        }
        if raised.count <= 1 { return raised.first ?? .none }
        return Value(try makeExceptionGroup(Value(session.emptyString), Value(session.list(raised))))
    }

    /// Whether a part of a group was raised as it is: nothing but its members tells it from the original.
    private func isSameRaise(_ part: Value, _ original: Value) -> Bool {
        guard isGroup(part) else { return false }
        let left = part.unsafeAs(ExceptionObject.self)
        let right = original.unsafeAs(ExceptionObject.self)
        return left.traceback == right.traceback && left.cause == right.cause && left.context == right.context
    }

    private func collectMembers(_ group: ExceptionObject, into members: inout Set<UInt64>) {
        for member in group.groupMembers {
            if isGroup(Value(member)) {
                collectMembers(member, into: &members)
            } else {
                members.insert(Value(member).bits)
            }
        }
    }
}

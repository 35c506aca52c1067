/// What `except` and `raise` need.
extension ThreadState {
    /// Whether an `except` clause with this class or tuple of classes handles the exception.
    package func exceptionMatches(_ exception: Value, _ types: Value) throws -> Bool {
        try checkExceptionClasses(types)
        if let tuple = types.as(TupleObject.self) {
            for index in 0..<tuple.count where isInstance(exception, tuple[index].unsafeAs(TypeObject.self)) {
                return true
            }
            return false
        }
        return isInstance(exception, types.unsafeAs(TypeObject.self))
    }

    /// TypeError unless the operand of an `except` is an exception class or a tuple of them.
    func checkExceptionClasses(_ types: Value) throws {
        let areValid =
            if let tuple = types.as(TupleObject.self) {
                tuple.array.allSatisfy(isExceptionClass)
            } else {
                isExceptionClass(types)
            }
        if !areValid {
            throw typeError("catching classes that do not inherit from BaseException is not allowed")
        }
    }

    /// The exception that `raise operand from cause` raises; `cause` is unbound where there is no `from`.
    package func makeException(fromRaiseOperand operand: Value, cause: Value = .unbound) throws -> ExceptionObject {
        let exception: ExceptionObject
        if operand.isKind(.exception) {
            exception = operand.unsafeAs(ExceptionObject.self)
        } else if isExceptionClass(operand) {
            exception = try instantiate(operand)
        } else {
            throw typeError("exceptions must derive from BaseException")
        }
        if cause.isUnbound { return exception }
        try protecting([Value(exception)]) {
            if cause.isKind(.exception) || cause.isNone {
                exception.cause = cause
            } else if isExceptionClass(cause) {
                exception.cause = Value(try instantiate(cause))
            } else {
                throw typeError("exception causes must derive from BaseException")
            }
            exception.suppressContext = true
        }
        return exception
    }

    private func instantiate(_ type: Value) throws -> ExceptionObject {
        let made = try call(type)
        guard made.isKind(.exception) else {
            throw typeError(
                "calling \(try reprText(type)) should have returned an instance of BaseException, not "
                    + (try reprText(Value(self.type(of: made)))))
        }
        return made.unsafeAs(ExceptionObject.self)
    }

    /// Makes the exception being handled the context of one that is raised now, without making a cycle.
    package func setContext(_ exception: ExceptionObject) {
        let handled = handledException
        guard handled.isObject, handled != Value(exception) else { return }
        var current = handled.unsafeAs(ExceptionObject.self)
        // `slow` goes half as fast: it meets `current` in a chain that is a cycle already.
        var slow = current
        var moveSlow = false
        while current.context.isObject {
            let next = current.context.unsafeAs(ExceptionObject.self)
            if next === exception {
                current.context = .none
                break
            }
            current = next
            if current === slow { break }
            if moveSlow && slow.context.isObject { slow = slow.context.unsafeAs(ExceptionObject.self) }
            moveSlow.toggle()
        }
        exception.context = handled
    }
}

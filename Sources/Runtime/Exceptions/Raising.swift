/// Making exceptions: `throw thread.typeError("…")`.
extension ThreadState {
    /// An exception of a builtin class with one string argument.
    package func error(_ name: ExceptionName, _ message: String) -> PythonError {
        error(name, arguments: [Value(session.string(message))])
    }

    /// An exception of a builtin class with any arguments.
    package func error(_ name: ExceptionName, arguments: [Value] = []) -> PythonError {
        let exception = ExceptionObject(
            session.exceptionType(name).rootShape, arguments: Value(session.tuple(arguments)))
        session.initializeFields(of: exception, name)
        return keep(exception)
    }

    /// Wraps an exception object for throwing.
    package func keep(_ exception: ExceptionObject) -> PythonError {
        raisedExceptions[raisedIndex] = Value(exception)
        raisedIndex = (raisedIndex + 1) % raisedExceptions.count
        return PythonError(exception)
    }

    package func typeError(_ message: String) -> PythonError { error(.typeError, message) }
    package func valueError(_ message: String) -> PythonError { error(.valueError, message) }
    package func indexError(_ message: String) -> PythonError { error(.indexError, message) }
    package func runtimeError(_ message: String) -> PythonError { error(.runtimeError, message) }
    package func overflowError(_ message: String) -> PythonError { error(.overflowError, message) }
    /// `KeyError(key)`
    package func keyError(_ key: Value) -> PythonError { error(.keyError, arguments: [key]) }
    /// `StopIteration`, with its value unless that is None.
    package func stopIteration(_ value: Value = .none) -> PythonError {
        error(.stopIteration, arguments: value.isNone ? [] : [value])
    }
    /// `AttributeError` with `name` and `obj` set.
    package func attributeError(_ object: Value, _ name: StrObject, _ message: String) -> PythonError {
        let error = error(.attributeError, message)
        error.exception.fields = [Value(name), object]
        return error
    }

    /// Whether the exception is an instance of a builtin exception class.
    package func matches(_ error: PythonError, _ name: ExceptionName) -> Bool {
        error.exception.type.isSubtype(of: session.exceptionType(name))
    }
}

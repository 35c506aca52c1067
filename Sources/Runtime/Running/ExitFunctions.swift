/// What runs when a program ends (`atexit`).
extension Session {
    /// Tuples of function, arguments, keywords, in the order they were registered.
    package var exitFunctions: ListObject {
        if let known = roots["atexit"]?.as(ListObject.self) { return known }
        let made = list([])
        roots["atexit"] = Value(made)
        return made
    }
}

extension ThreadState {
    /// Notes a function for the end of the program, and returns it.
    package func registerExitFunction(_ function: Value, _ arguments: Value, _ keywords: Value) throws
        -> Value
    {
        session.exitFunctions.append(Value(session.tuple([function, arguments, keywords])))
        return function
    }

    /// Calls what was registered, the last first; errors are reported and do not keep the others from running.
    package func runExitFunctions() {
        let functions = session.exitFunctions
        while functions.count > 0 {
            let entry = functions[functions.count - 1].unsafeAs(TupleObject.self)
            functions.remove(at: functions.count - 1)
            do {
                try call(entry[0], tuple: entry[1].unsafeAs(TupleObject.self), keywords: entry[2])
            } catch {
                if let error = error as? PythonError, matches(error, .systemExit) { continue }
                let shown = (try? repr(entry[0]))?.displayText ?? "<object repr() failed>"
                reportUnraisable(error, introduction: "Exception ignored in atexit callback \(shown):")
            }
        }
    }
}

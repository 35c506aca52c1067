extension ThreadState {
    /// Writes text to `sys.stderr` (to the host's error stream where that is not to be had).
    package func writeError(_ text: String) {
        if let stream = systemAttribute("stderr"), !stream.isNone {
            if (try? callMethod(stream, "write", Value(session.string(text)))) != nil {
                _ = try? callMethod(stream, "flush")
                return
            }
        }
        var text = text
        text.withUTF8 { session.standardError.write(UnsafeRawBufferPointer($0), cell: outputCell) }
        session.standardError.flush()
    }

    /// An attribute of `sys`, if `sys` was made and has it.
    package func systemAttribute(_ name: String) -> Value? {
        guard let system = session.modules.value(interned: session.intern("sys")).as(ModuleObject.self) else {
            return nil
        }
        let value = system.namespace.value(interned: session.intern(name))
        return value.isUnbound ? nil : value
    }

    /// Writes "Exception ignored in: …" with the traceback to standard error.
    package func reportUnraisable(_ error: any Error, in object: Value) {
        let shown = (try? repr(object))?.displayText ?? "<object repr() failed>"
        if let error = error as? PythonError, callUnraisableHook(error.exception, message: nil, object) {
            return
        }
        printUnraisable(error, introduction: object.isNoneOrUnbound ? nil : "Exception ignored in: \(shown)")
    }

    /// Calls `sys.unraisablehook` where a program has replaced it; false where it has not.
    private func callUnraisableHook(_ exception: ExceptionObject, message: String?, _ object: Value) -> Bool {
        guard let hook = systemAttribute("unraisablehook"), !hook.isNone,
            hook.as(NativeFunctionObject.self)?.name != "unraisablehook"
        else { return false }
        let type: TypeObject
        if let known = session.roots["UnraisableHookArgs"]?.as(TypeObject.self) {
            type = known
        } else {
            type = session.structSequenceType(
                "UnraisableHookArgs", module: "sys",
                ["exc_type", "exc_value", "exc_traceback", "err_msg", "object"].map {
                    StructSequenceField($0)
                })
            session.roots["UnraisableHookArgs"] = Value(type)
        }
        let arguments = session.structSequence(
            type,
            [
                Value(exception.type), Value(exception), exception.traceback,
                message.map { Value(session.string($0)) } ?? .none, object.isUnbound ? .none : object,
            ])
        do { try call(hook, Value(arguments)) } catch {
            printUnraisable(error, introduction: "Exception ignored in sys.unraisablehook:")
        }
        return true
    }

    /// Writes the introduction and the exception with its traceback (without marks) to standard error.
    package func reportUnraisable(_ error: any Error, introduction: String?) {
        if let error = error as? PythonError,
            callUnraisableHook(error.exception, message: introduction, .none)
        {
            return
        }
        printUnraisable(error, introduction: introduction)
    }

    /// Prints what `sys.unraisablehook` prints by default.
    package func printUnraisable(_ error: any Error, introduction: String?) {
        guard let error = error as? PythonError else { return }
        let exception = error.exception
        var text = introduction.map { $0 + "\n" } ?? ""
        if exception.traceback.isObject {
            text += "Traceback (most recent call last):\n"
            var entries = tracebackEntries(exception.traceback)
            for index in entries.indices {
                entries[index].hasColumns = false
                if entries[index].filename.hasPrefix("<") { entries[index].source = [] }
            }
            text += formatEntries(entries)
        }
        let name = tracebackName(of: exception.type)
        let message = (try? str(Value(exception)))?.displayText ?? "<exception str() failed>"
        text += message.isEmpty ? name + "\n" : "\(name): \(message)\n"
        writeError(text)
    }

    /// Prints an exception nobody handled through `sys.excepthook`.
    package func reportUnhandled(_ exception: ExceptionObject) {
        if let hook = systemAttribute("excepthook"), !isDefaultHook(hook) {
            let arguments = [Value(exception.type), Value(exception), exception.traceback]
            do {
                try call(hook, arguments)
                return
            } catch let failure as PythonError {
                writeError("Error in sys.excepthook:\n" + formatException(failure.exception) + "\n")
                writeError("Original exception was:\n")
            } catch {}
        }
        writeError(formatException(exception))
    }

    private func isDefaultHook(_ hook: Value) -> Bool {
        hook.as(NativeFunctionObject.self)?.name == "excepthook"
    }
}

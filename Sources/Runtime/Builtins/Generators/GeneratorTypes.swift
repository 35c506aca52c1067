/// The types `generator`, `coroutine` and `coroutine_wrapper`.

func defineGeneratorType(_ builder: TypeBuilder) {
    defineResumptionMethods(builder, prefix: "gi")
    builder.special(.iter, "self, /") { _, a in a[0] }
    builder.special(.next, "self, /") { t, a in
        try unwrap(t, t.resume(a[0].unsafeAs(GeneratorObject.self), sending: .none))
    }
    builder.property("gi_yieldfrom", get: { _, value in value.unsafeAs(GeneratorObject.self).awaited })
}

func defineCoroutineType(_ builder: TypeBuilder) {
    defineResumptionMethods(builder, prefix: "cr")
    builder.special(.await, "self, /") { t, a in Value(CoroutineWrapperObject(t.session, coroutine: a[0])) }
    builder.property("cr_await", get: { _, value in value.unsafeAs(GeneratorObject.self).awaited })
    builder.property("cr_origin", get: { _, _ in .none })
}

func defineCoroutineWrapperType(_ builder: TypeBuilder) {
    func coroutine(_ value: Value) -> GeneratorObject {
        value.unsafeAs(CoroutineWrapperObject.self).coroutine.unsafeAs(GeneratorObject.self)
    }
    builder.special(.iter, "self, /") { _, a in a[0] }
    builder.special(.next, "self, /") { t, a in try unwrap(t, t.resume(coroutine(a[0]), sending: .none)) }
    builder.method("send", "self, value, /") { t, a in try unwrap(t, t.resume(coroutine(a[0]), sending: a[1]))
    }
    builder.method("throw", nil) { t, a in
        try checkThrowArguments(t, a.count - 1, "throw")
        return try unwrap(
            t, t.resume(coroutine(a[0]), throwing: thrownException(t, a.array, "throw")))
    }
    builder.method("close", "self, /") { t, a in try t.close(coroutine(a[0])) }
}

/// `send`, `throw`, `close` and the attributes that generators and coroutines share.
private func defineResumptionMethods(_ builder: TypeBuilder, prefix: String) {
    builder.method("send", "self, value, /") { t, a in
        try unwrap(t, t.resume(a[0].unsafeAs(GeneratorObject.self), sending: a[1]))
    }
    builder.method("throw", nil) { t, a in
        try checkThrowArguments(t, a.count - 1, "throw")
        let error = try thrownException(t, a.array, "throw")
        return try unwrap(t, t.resume(a[0].unsafeAs(GeneratorObject.self), throwing: error))
    }
    builder.method("close", "self, /") { t, a in try t.close(a[0].unsafeAs(GeneratorObject.self)) }
    defineGeneratorAttributes(builder, prefix: prefix)
    builder.property(
        "\(prefix)_suspended",
        get: { _, value in
            let generator = value.unsafeAs(GeneratorObject.self)
            return Value(
                generator.state == .suspended || generator.state == .delegated && !generator.isRunning)
        })
}

/// Name, code, state and repr.
func defineGeneratorAttributes(_ builder: TypeBuilder, prefix: String) {
    builder.special(.repr, "self, /") { t, a in
        let generator = a[0].unsafeAs(GeneratorObject.self)
        let kind =
            switch generator.kind {
            case .coroutine: "coroutine"
            case .asyncGenerator: "async_generator"
            default: "generator"
            }
        return Value(
            t.session.string("<\(kind) object \(generator.qualifiedName.text) at \(addressText(a[0]))>"))
    }
    builder.property(
        "__name__", get: { _, value in value.unsafeAs(GeneratorObject.self).name },
        set: { t, value, name in
            guard name.isKind(.str) else { throw t.typeError("__name__ must be set to a string object") }
            value.unsafeAs(GeneratorObject.self).name = name
        })
    builder.property(
        "__qualname__", get: { _, value in value.unsafeAs(GeneratorObject.self).qualifiedName },
        set: { t, value, name in
            guard name.isKind(.str) else { throw t.typeError("__qualname__ must be set to a string object") }
            value.unsafeAs(GeneratorObject.self).qualifiedName = name
        })
    builder.property("\(prefix)_code", get: { _, value in Value(value.unsafeAs(GeneratorObject.self).code) })
    builder.property(
        "\(prefix)_running", get: { _, value in Value(value.unsafeAs(GeneratorObject.self).isRunning) })
    builder.property(
        "\(prefix)_frame", get: { t, value in t.frameObject(of: value.unsafeAs(GeneratorObject.self)) })
}

/// What a step of a generator means to `send` and `next`: a value, or StopIteration.
func unwrap(_ thread: ThreadState, _ outcome: Resumption) throws -> Value {
    switch outcome {
    case .yielded(let value), .item(let value): return value
    case .returned(let value): throw thread.stopIteration(value)
    }
}

/// Checks how many arguments `throw()` got; more than one is the old way.
func checkThrowArguments(_ thread: ThreadState, _ count: Int, _ name: String) throws {
    if count < 1 { throw thread.typeError("\(name) expected at least 1 argument, got \(count)") }
    if count > 3 { throw thread.typeError("\(name) expected at most 3 arguments, got \(count)") }
    if count > 1 {
        try thread.warnHere(
            .deprecationWarning,
            "the (type, exc, tb) signature of \(name)() is deprecated, use the single-arg signature instead."
        )
    }
}

/// The exception that `throw(type_or_value[, value[, traceback]])` means; argument 0 is the receiver.
func thrownException(_ thread: ThreadState, _ arguments: [Value], _ name: String) throws -> PythonError {
    let count = arguments.count - 1
    if count < 1 { throw thread.typeError("\(name) expected at least 1 argument, got 0") }
    if count > 2, !arguments[3].isNone, arguments[3].as(TracebackObject.self) == nil {
        throw thread.typeError("throw() third argument must be a traceback object")
    }
    let first = arguments[1]
    let second = count > 1 ? arguments[2] : .none
    let base = thread.session.exceptionType(.baseException)
    if let type = first.as(TypeObject.self), type.isSubtype(of: base) {
        let value: Value
        if thread.isInstance(second, type) {
            value = second
        } else if second.isNoneOrUnbound {
            value = try thread.call(first)
        } else if let tuple = second.as(TupleObject.self) {
            value = try thread.call(first, tuple.array)
        } else {
            value = try thread.call(first, second)
        }
        guard value.isKind(.exception) else {
            throw thread.typeError(
                "exceptions must be classes or instances deriving from BaseException, not \(thread.type(of: value).name)"
            )
        }
        return thread.keep(value.unsafeAs(ExceptionObject.self))
    }
    guard first.isKind(.exception) else {
        throw thread.typeError(
            "exceptions must be classes or instances deriving from BaseException, not \(thread.type(of: first).name)"
        )
    }
    if !second.isNoneOrUnbound { throw thread.typeError("instance exception may not have a separate value") }
    return thread.keep(first.unsafeAs(ExceptionObject.self))
}

/// An object's address as reprs show it.
package func addressText(_ value: Value) -> String { "0x" + String(value.bits, radix: 16) }

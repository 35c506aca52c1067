/// The types `async_generator` and `async_generator_asend`.

func defineAsyncGeneratorType(_ builder: TypeBuilder) {
    defineGeneratorAttributes(builder, prefix: "ag")
    builder.special(.aiter, "self, /") { _, a in a[0] }
    builder.special(.anext, "self, /") { t, a in
        Value(AsyncGeneratorSendObject(t.session, generator: a[0], .next))
    }
    builder.method("asend", "self, value, /") { t, a in
        Value(AsyncGeneratorSendObject(t.session, generator: a[0], .send, a[1]))
    }
    builder.method("athrow", nil) { t, a in
        // Whether there is anything to throw shows when it is awaited.
        if a.count > 1 { try checkThrowArguments(t, a.count - 1, "athrow") }
        let arguments = t.session.tuple(a.array)
        return Value(AsyncGeneratorSendObject(t.session, generator: a[0], .throw, Value(arguments)))
    }
    builder.method("aclose", "self, /") { t, a in
        Value(AsyncGeneratorSendObject(t.session, generator: a[0], .close))
    }
    builder.property("ag_await", get: { _, value in value.unsafeAs(GeneratorObject.self).awaited })
}

func defineAsyncGeneratorSendType(_ builder: TypeBuilder) {
    func operation(_ value: Value) -> AsyncGeneratorSendObject {
        value.unsafeAs(AsyncGeneratorSendObject.self)
    }
    builder.special(.await, "self, /") { _, a in a[0] }
    builder.special(.iter, "self, /") { _, a in a[0] }
    builder.special(.next, "self, /") { t, a in try operation(a[0]).step(t, sending: .none) }
    builder.method("send", "self, value, /") { t, a in try operation(a[0]).step(t, sending: a[1]) }
    builder.method("throw", nil) { t, a in
        try checkThrowArguments(t, a.count - 1, "throw")
        return try operation(a[0]).step(t, throwing: thrownException(t, a.array, "throw"))
    }
    builder.method("close", "self, /") { t, a in
        try operation(a[0]).close(t)
        return .none
    }
}

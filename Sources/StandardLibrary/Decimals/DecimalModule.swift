import Runtime

/// Module `decimal`.
func makeDecimalModule(_ builder: ModuleBuilder) throws {
    let t = builder.thread
    let state = DecimalState(builder.module)
    builder.session.extensions["decimal"] = state
    state.decimal = builder.type("Decimal", defineDecimalType)
    state.context = builder.type("Context", defineDecimalContextType)
    let variables = try t.importModule(absolute: "contextvars")
    state.variable = try t.callMethod(
        variables, "ContextVar", Value(builder.session.string("decimal_context")))
    for rounding in DecimalRounding.allCases {
        builder.attribute(rounding.rawValue, Value(builder.session.intern(rounding.rawValue)))
    }
    let limit = DecimalSettings.limit
    for (name, number) in [
        ("MAX_PREC", limit), ("MAX_EMAX", limit), ("MIN_EMIN", -limit), ("MIN_ETINY", 1 - 2 * limit),
    ] {
        builder.attribute(name, t.int(number))
    }
    builder.attribute("HAVE_THREADS", .true)
    builder.attribute("HAVE_CONTEXTVAR", .true)
    builder.attribute("__version__", Value(builder.session.string("1.70")))
    builder.attribute("__libmpdec_version__", Value(builder.session.string("2.5.1")))
    builder.function("getcontext", "") { t, _ in Value(try t.decimalContext()) }
    builder.function("setcontext", "context, /") { t, a in
        guard let given = a[0].as(DecimalContextObject.self) else {
            throw t.typeError("optional argument must be a context")
        }
        // The shared models stay as they are.
        let models = try ["DefaultContext", "BasicContext", "ExtendedContext"].map { try t.decimalName($0) }
        var context = given
        if models.contains(a[0]) {
            context = try t.makeDecimalContext()
            context.settings = given.settings
            context.settings.status = []
            context.traps = given.traps
        }
        try t.setDecimalContext(context)
        return .none
    }
    try builder.source(decimalSource)
}

import Runtime

/// `datetime`: its classes are written in the language and look native.
func makeDatetimeModule(_ builder: ModuleBuilder) throws {
    let session = builder.session
    let thread = builder.thread
    try builder.source(datetimeSource)
    let date = ["year", "month", "day"]
    let clock = ["hour", "minute", "second", "microsecond", "tzinfo", "fold"]
    let classes = [
        ("timedelta", ["days", "seconds", "microseconds"]), ("date", date), ("time", clock),
        ("datetime", clock),
        ("tzinfo", []), ("timezone", []),
    ]
    for (name, fields) in classes {
        let type = builder.module.namespace.value(interned: session.intern(name)).as(TypeObject.self)
        guard let type else { continue }
        thread.seal(type, module: "datetime", fields: fields.map { ($0, "_" + $0) })
    }
}

/// Module `_datetime`: the same classes.
func makeNativeDatetimeModule(_ builder: ModuleBuilder) throws {
    let module = try builder.thread.importedModule("datetime")
    for name in ["date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC"] {
        builder.attribute(name, module.namespace.value(interned: builder.session.intern(name)))
    }
}

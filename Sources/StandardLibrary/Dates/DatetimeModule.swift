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

/// `_datetime`: what `datetime.strptime` needs.
func makeDatetimeNativeModule(_ builder: ModuleBuilder) {
    builder.function("parse", "text, format, /") { t, a in
        let text = try t.expectStr(a[0], "text").text
        let format = try t.expectStr(a[1], "format").text
        let parsed = try t.parseDate(text, format)
        let moment = parsed.moment
        let parts = [
            Int(moment.tm_year) + 1900, Int(moment.tm_mon) + 1, Int(moment.tm_mday), Int(moment.tm_hour),
            Int(moment.tm_min), Int(moment.tm_sec),
        ]
        let session = t.session
        var offset = Value.none
        if let seconds = parsed.offset {
            offset = t.int(seconds * 1_000_000 + parsed.offsetMicroseconds)
        }
        return Value(
            session.tuple([
                Value(session.tuple(parts.map { t.int($0) })), t.int(parsed.microsecond), offset,
                parsed.zoneName.map { Value(session.string($0)) } ?? .none,
            ]))
    }
}

import Runtime

/// Registers the modules about classes, types and diagnostics that are written in the language itself.
func installLanguageModules(_ session: Session) {
    session.moduleMakers["_tracing"] = makeTracingModule
    let sources = [
        "enum": enumerationsSource, "dataclasses": dataClassesSource, "linecache": lineCacheSource,
        "warnings": warningsSource, "traceback": tracebackSource,
    ]
    for (name, source) in sources { session.moduleMakers[name] = { try $0.source(source) } }
}

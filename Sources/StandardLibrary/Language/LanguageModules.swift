import Runtime

/// Registers the modules about classes, types, text and diagnostics that are written in the language itself.
func installLanguageModules(_ session: Session) {
    session.moduleMakers["_tracing"] = makeTracingModule
    let sources = [
        "enum": enumerationsSource, "dataclasses": dataClassesSource, "types": typesSource,
        "typing": typingModuleSource, "_typing_more": typingMoreSource,
        "logging": loggingSource, "logging.handlers": loggingHandlersSource,
        "logging.config": loggingConfigSource,
        "linecache": lineCacheSource, "warnings": warningsSource, "traceback": tracebackSource,
        "inspect": inspectSource, "_inspect_more": inspectMoreSource,
        "string": stringModuleSource, "textwrap": textWrappingSource, "pprint": prettyPrintingSource,

        "doctest": doctestExamplesSource + doctestRunningSource + doctestUnittestSource,

        "unittest": unitTestPackageSource, "unittest.util": unitTestUtilSource,
        "unittest.result": unitTestResultSource, "unittest.case": unitTestCaseSource,
        "unittest._log": unitTestLogSource, "unittest.suite": unitTestSuiteSource,
        "unittest.loader": unitTestLoaderSource, "unittest.runner": unitTestRunnerSource,
        "unittest.signals": unitTestSignalsSource, "unittest.main": unitTestMainSource,
        "unittest.async_case": unitTestAsyncSource, "unittest.mock": unitTestMockSource,
        "unittest.__main__": unitTestProgramSource,
    ]
    for (name, source) in sources { session.moduleMakers[name] = { try $0.source(source) } }
}

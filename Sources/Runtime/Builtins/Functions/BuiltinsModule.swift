/// The module `builtins`.
func defineBuiltins(_ builder: ModuleBuilder) {
    let session = builder.session
    let types: Types = session.types
    for type in [
        types.object, types.type, types.int, types.bool, types.float, types.complex, types.str, types.bytes,
        types.bytearray, types.memoryview, types.list, types.tuple, types.dict, types.set, types.frozenset,
        types.range, types.slice, types.property, types.classMethod, types.staticMethod, types.superType,
        types.enumerate, types.filter, types.map, types.zip, types.reversed,
    ] { builder.attribute(type.name, Value(type)) }
    for name in ExceptionName.allCases { builder.attribute(name.rawValue, Value(session.exceptionType(name))) }
    for name in ["EnvironmentError", "IOError"] {
        builder.attribute(name, Value(session.exceptionType(.osError)))
    }
    builder.attribute("None", .none)
    builder.attribute("True", .true)
    builder.attribute("False", .false)
    builder.attribute("NotImplemented", session.notImplemented)
    builder.attribute("Ellipsis", session.ellipsis)
    builder.attribute("__debug__", .true)
    builder.attribute("__build_class__", session.buildClass)
    builder.attribute(
        "__doc__", Value(session.string("Functions, types and exceptions that need no import.")))
    definePrintAndInput(builder)
    defineNumberFunctions(builder)
    defineIterationFunctions(builder)
    defineInspectionFunctions(builder)
    defineExecutionFunctions(builder)
    defineSiteObjects(builder)
}

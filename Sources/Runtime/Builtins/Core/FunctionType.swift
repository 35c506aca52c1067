import Compiler

/// `function`
func defineFunctionType(_ builder: TypeBuilder) {
    builder.type.hasWeakReferences = true
    builder.type.hasInstanceDict = true
    defineFunctionConstructor(builder)
    builder.special(.repr, "self, /") { t, a in
        let name = try t.strText(function(a[0]).qualifiedName)
        return Value(t.session.string("<function \(name) at \(t.addressText(a[0]))>"))
    }
    builder.callable()
    builder.special(.get, "self, instance, owner=None, /") { t, a in
        if a[1].isNone {
            if a[2].isNone { throw t.typeError("__get__(None, None) is invalid") }
            return a[0]
        }
        return Value(BoundMethodObject(t.session, function: a[0], receiver: a[1]))
    }
    defineFunctionNames(builder)
    defineFunctionParts(builder)
}

private func function(_ value: Value) -> FunctionObject { value.unsafeAs(FunctionObject.self) }

private func defineFunctionConstructor(_ builder: TypeBuilder) {
    builder.new("cls, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None") { t, a in
        guard let code = a[1].as(CodeObject.self) else {
            throw t.typeError("function() argument 'code' must be code, not \(t.type(of: a[1]).name)")
        }
        guard let globals = a[2].as(DictObject.self) else {
            throw t.typeError("function() argument 'globals' must be dict, not \(t.type(of: a[2]).name)")
        }
        if !a[3].isNone && !a[3].isKind(.str) { throw t.typeError("arg 3 (name) must be None or string") }
        if !a[4].isNone && !a[4].isKind(.tuple) { throw t.typeError("arg 4 (defaults) must be None or tuple") }
        let needed = code.unit.parts.freeVariables.count
        if !a[5].isKind(.tuple) {
            if needed > 0 && a[5].isNone { throw t.typeError("arg 5 (closure) must be tuple") }
            if !a[5].isNone { throw t.typeError("arg 5 (closure) must be None or tuple") }
        }
        if !a[6].isNone && !a[6].isKind(.dict) {
            throw t.typeError("arg 6 (kwdefaults) must be None or dict")
        }
        let cells = a[5].isKind(.tuple) ? a[5].unsafeAs(TupleObject.self).array : []
        if cells.count != needed {
            throw t.valueError(
                "\(code.name.text) requires closure of length \(needed), not \(cells.count)")
        }
        for cell in cells where cell.as(CellObject.self) == nil {
            throw t.typeError("arg 5 (closure) expected cell, found \(t.type(of: cell).name)")
        }
        let made = FunctionObject(t.session, code: code, globals: globals, closure: cells)
        if !a[3].isNone { made.name = a[3] }
        made.defaults = a[4]
        made.keywordDefaults = a[6]
        return Value(made)
    }
}

private func defineFunctionNames(_ builder: TypeBuilder) {
    builder.property(
        "__name__", get: { _, this in function(this).name },
        set: { t, this, value in
            guard value.isKind(.str) else { throw t.typeError("__name__ must be set to a string object") }
            function(this).name = value
        })
    builder.property(
        "__qualname__", get: { _, this in function(this).qualifiedName },
        set: { t, this, value in
            guard value.isKind(.str) else { throw t.typeError("__qualname__ must be set to a string object") }
            function(this).qualifiedName = value
        })
    builder.property(
        "__doc__", get: { _, this in function(this).documentation },
        set: { _, this, value in function(this).documentation = value.isUnbound ? .none : value })
    builder.property(
        "__module__", get: { _, this in function(this).module },
        set: { _, this, value in function(this).module = value.isUnbound ? .none : value })
}

private func defineFunctionParts(_ builder: TypeBuilder) {
    builder.property(
        "__code__", get: { _, this in Value(function(this).code) },
        set: { t, this, value in
            guard let code = value.as(CodeObject.self) else {
                throw t.typeError("__code__ must be set to a code object")
            }
            let needed = code.unit.parts.freeVariables.count
            let function = function(this)
            if needed != function.closureCount {
                throw t.valueError(
                    "\(try t.strText(function.name))() requires a code object with \(function.closureCount) "
                        + "free vars, not \(needed)")
            }
            function.code = code
            t.session.flushInlineCaches()
        })
    builder.property(
        "__defaults__", get: { _, this in function(this).defaults },
        set: { t, this, value in
            guard value.isNoneOrUnbound || value.isKind(.tuple) else {
                throw t.typeError("__defaults__ must be set to a tuple object")
            }
            function(this).defaults = value.isUnbound ? .none : value
        })
    builder.property(
        "__kwdefaults__", get: { _, this in function(this).keywordDefaults },
        set: { t, this, value in
            guard value.isNoneOrUnbound || value.isKind(.dict) else {
                throw t.typeError("__kwdefaults__ must be set to a dict object")
            }
            function(this).keywordDefaults = value.isUnbound ? .none : value
        })
    builder.property(
        "__annotations__",
        get: { t, this in
            let function = function(this)
            if function.annotations.isUnbound { function.annotations = Value(t.session.dict()) }
            return function.annotations
        },
        set: { t, this, value in
            guard value.isNoneOrUnbound || value.isKind(.dict) else {
                throw t.typeError("__annotations__ must be set to a dict object")
            }
            function(this).annotations = value.isNone ? .unbound : value
        })
    builder.property(
        "__type_params__",
        get: { t, this in
            let parameters = function(this).typeParameters
            return parameters.isUnbound ? Value(t.session.emptyTuple) : parameters
        },
        set: { t, this, value in
            guard value.isKind(.tuple) else { throw t.typeError("__type_params__ must be set to a tuple") }
            function(this).typeParameters = value
        })
    builder.member("__globals__") { _, this in Value(function(this).globals) }
    builder.member("__builtins__") { _, this in Value(function(this).builtins) }
    builder.member("__closure__") { t, this in
        let function = function(this)
        if function.closureCount == 0 { return .none }
        return Value(t.session.tuple(UnsafePointer(function.closure), count: function.closureCount))
    }
    builder.property(
        "__dict__", get: { t, this in try t.dictionaryAttribute(this) },
        set: { t, this, value in
            if value.isUnbound { throw t.typeError("cannot delete __dict__") }
            try t.setDictionaryAttribute(this, value)
        })
}

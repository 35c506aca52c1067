group = ExceptionGroup("outer", [
    ValueError("a"),
    ExceptionGroup("inner", [KeyError("b"), ValueError("c")]),
    TypeError("d"),
])
print(group, repr(group), group.message, len(group.exceptions), group.args)
match, rest = group.split(ValueError)
print(repr(match), repr(rest))
print(repr(group.subgroup(KeyError)), group.subgroup(OSError), repr(group.subgroup(lambda error: isinstance(error, TypeError))))
print(repr(group.split((ValueError, TypeError))[1]), group.split(OSError)[0])
print(repr(group.derive([OSError("x")])), isinstance(group, Exception), type(group).__mro__[1].__name__)
print(type(BaseExceptionGroup("b", [ValueError(1)])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
for action in (lambda: ExceptionGroup("e", []), lambda: ExceptionGroup("e", [1]), lambda: ExceptionGroup("e", [KeyboardInterrupt()]), lambda: ExceptionGroup("e"),
               lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup("e", ValueError())):
    try:
        action()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def leaves(error):
    if isinstance(error, BaseExceptionGroup):
        return [leaf for child in error.exceptions for leaf in leaves(child)]
    return [type(error).__name__]


print(leaves(group), str(ExceptionGroup("one", [ValueError()])), str(ExceptionGroup("two", [ValueError(), ValueError()])))
single = group.subgroup(lambda error: not isinstance(error, ExceptionGroup) and str(error) == "a")
print(repr(single))

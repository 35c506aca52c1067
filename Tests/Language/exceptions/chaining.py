def describe(error):
    parts = []
    while error is not None:
        parts.append(f"{type(error).__name__}({error})")
        if error.__cause__ is not None:
            parts.append("cause")
            error = error.__cause__
        elif error.__context__ is not None and not error.__suppress_context__:
            parts.append("context")
            error = error.__context__
        else:
            error = None
    return " <- ".join(parts)


try:
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("wrapped") from error
except ValueError as error:
    print(describe(error))
try:
    try:
        {}["a"]
    except KeyError:
        int("x")
except ValueError as error:
    print(describe(error))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("hidden") from None
except ValueError as error:
    print(describe(error), repr(error.__context__), error.__cause__, error.__suppress_context__)
try:
    try:
        raise KeyError("first")
    finally:
        raise IndexError("in finally")
except IndexError as error:
    print(describe(error))
try:
    raise ValueError("with class") from KeyError
except ValueError as error:
    print(describe(error))
try:
    raise ValueError from "text"
except TypeError as error:
    print(error)


def reraise():
    try:
        raise ValueError("original")
    except ValueError as error:
        try:
            raise TypeError("during")
        except TypeError:
            raise error


try:
    reraise()
except ValueError as error:
    print(describe(error))


def nested():
    try:
        try:
            raise KeyError(1)
        except KeyError:
            raise IndexError(2)
    except IndexError:
        raise ValueError(3)


try:
    nested()
except ValueError as error:
    print(describe(error))
print(describe(ValueError("fresh")))

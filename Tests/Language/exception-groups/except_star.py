def raising(*errors):
    raise ExceptionGroup("group", list(errors))


def attempt(action):
    try:
        try:
            action()
        except* ValueError as group:
            print("values", group.exceptions)
        except* (KeyError, IndexError) as group:
            print("lookups", group.exceptions)
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as error:
        print("escaped", repr(error))


attempt(lambda: None)
attempt(lambda: raising(ValueError(1)))
attempt(lambda: raising(ValueError(1), KeyError(2), ValueError(3)))
attempt(lambda: raising(ValueError(1), TypeError(2)))
attempt(lambda: raising(ExceptionGroup("inner", [KeyError(1), TypeError(2)]), ValueError(3)))
attempt(lambda: int("x"))
attempt(lambda: 1 / 0)


def raises_in_handler():
    try:
        raising(ValueError(1), KeyError(2))
    except* ValueError:
        raise RuntimeError("in handler")
    except* KeyError:
        print("still runs")


try:
    raises_in_handler()
except Exception as error:
    print(repr(error), repr(error.__context__))


def reraises():
    try:
        raising(ValueError(1), KeyError(2))
    except* ValueError:
        raise


try:
    reraises()
except ExceptionGroup as group:
    print(repr(group))
try:
    try:
        raising(ValueError(1))
    except* ExceptionGroup:
        pass
except TypeError as error:
    print(error)
try:
    raising(OSError(2, "gone"), ValueError("v"))
except* Exception as group:
    print(type(group).__name__, len(group.exceptions), group.message)

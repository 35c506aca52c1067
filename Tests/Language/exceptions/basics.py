def attempt(action):
    try:
        result = action()
    except ZeroDivisionError:
        return "zero"
    except (KeyError, IndexError) as error:
        return f"lookup {type(error).__name__} {error}"
    except Exception as error:
        return f"other {error!r}"
    else:
        return f"fine {result}"
    finally:
        print("finally", end=" ")


print(attempt(lambda: 1 / 0))
print(attempt(lambda: {}["k"]))
print(attempt(lambda: [][1]))
print(attempt(lambda: int("x")))
print(attempt(lambda: 5))
error = ValueError("one", 2)
print(error.args, str(error), repr(error), str(ValueError()), repr(ValueError()), str(ValueError("only")), repr(KeyError("k")), str(KeyError("k")))
try:
    raise ValueError
except ValueError as caught:
    print(repr(caught), caught.args)
try:
    caught
except NameError as missing:
    print(missing)
for bad in (5, "text", None, int, object()):
    try:
        raise bad
    except TypeError as problem:
        print(problem)
try:
    try:
        raise KeyError("inner")
    except ValueError:
        print("never")
except KeyError as problem:
    print("outer", problem)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise
except ArithmeticError as problem:
    print("reraised", problem)
try:
    raise
except RuntimeError as problem:
    print(problem)

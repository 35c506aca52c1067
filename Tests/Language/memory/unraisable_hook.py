import sys
import types


class Broken:
    def __del__(self):
        raise ValueError("in __del__")


def hook(details):
    print(details.exc_type.__name__, details.exc_value, details.err_msg, details.object.__name__)
    print(isinstance(details.exc_traceback, types.TracebackType))


sys.unraisablehook = hook
Broken()
print("after")
exec(compile("1 + 2", "cell", "single"))
d = {1: 2, "a": 3}
d.popitem()
d.popitem()
print(d.setdefault(5), d)
for number in range(50):
    d[number] = number
    d.popitem()
print(d)
print(1 in [1] in [[1]], 2 in [1] in [[1]])


class Joins:
    def __radd__(self, other):
        return ("joined", other)


print([1] + Joins(), "a" + Joins(), (1,) + Joins())

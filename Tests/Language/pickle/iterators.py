# Builtin iterators under way are copied and pickled.
import copy
import pickle
from array import array

makers = {
    "list": lambda: iter([1, 2, 3]), "tuple": lambda: iter((1, 2, 3)), "str": lambda: iter("a€c"),
    "bytes": lambda: iter(b"abc"), "bytearray": lambda: iter(bytearray(b"abc")), "range": lambda: iter(range(1, 9, 3)),
    "long range": lambda: iter(range(2**70, 2**70 + 3)), "reversed": lambda: reversed([1, 2, 3]),
    "reversed tuple": lambda: reversed((1, 2, 3)), "dict": lambda: iter({1: 2, 3: 4}),
    "values": lambda: iter({1: 2, 3: 4}.values()), "items": lambda: iter({1: 2, 3: 4}.items()),
    "reversed dict": lambda: reversed({1: 2, 3: 4}), "set": lambda: iter({1, 2}), "array": lambda: iter(array("i", [1, 2])),
}
for name, make in makers.items():
    for steps in (0, 1, 9):
        iterator = make()
        for _ in range(steps):
            next(iterator, None)
        function, arguments, *state = iterator.__reduce__()
        print(name, steps, function.__name__, arguments, state, list(copy.copy(iterator)),
              list(pickle.loads(pickle.dumps(iterator))), list(iterator))
for make in (lambda: map(abs, [1, -2]), lambda: filter(None, [1, 0, 3]), lambda: zip([1, 2], "ab"),
             lambda: zip([1, 2], "ab", strict=True), lambda: enumerate("abc", 5)):
    iterator = make()
    print(next(iterator), list(pickle.loads(pickle.dumps(iterator))), type(iterator.__reduce__()[0]).__name__)
iterator = iter([1, 2, 3])
iterator.__setstate__(2)
print(list(iterator))
iterator.__setstate__(0)
print(list(iterator))
iterator = iter("abc")
iterator.__setstate__(-5)
print(list(iterator))
iterator = iter(range(10))
iterator.__setstate__(8)
print(list(iterator))


class Endless:
    def __getitem__(self, index):
        return index


iterator = iter(Endless())
iterator.__setstate__(2**63 - 2)
print(next(iterator))
try:
    next(iterator)
except OverflowError as error:
    print(error)
print(array("w", "ab").__reduce_ex__(1)[1])

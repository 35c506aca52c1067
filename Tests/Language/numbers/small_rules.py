# Rules of numbers that are easily missed.
import collections
import operator
import random
import warnings


def attempt(action):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)
    for warning in caught:
        print(warning.category.__name__, warning.message)


flag = True
attempt(lambda: ~flag)
attempt(lambda: (True).__invert__())
infinity = float("inf")
for base in (0.0, -0.0, 0.5, 2.0, -1.0, -0.5, infinity, -infinity):
    for exponent in (-infinity, infinity, -3, 3, -2.0, 0.5, -0.5, 0):
        attempt(lambda: base**exponent)
attempt(lambda: [].sort(kesy=1))
attempt(lambda: sorted([], revers=1))
attempt(lambda: "".split(sepp=1))
attempt(lambda: open("x", mod="r"))
attempt(lambda: random.getrandbits(2**40))
attempt(lambda: collections.deque([1])[2**70])
attempt(lambda: collections.deque([1]) * 2**70)
attempt(lambda: operator.countOf(1, 1))

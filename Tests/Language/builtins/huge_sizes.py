# Sizes no machine has memory for, and numbers at the ends of the machine's range.
import itertools
import math
import os

sizes = [2**62, 2**63, -(2**63)]
expressions = [
    "'a' * n", "b'ab' * n", "[1] * n", "(1, 2) * n", "bytes(n)", "bytearray(n)", "'a'.ljust(n)", "'a'.center(n)",
    "'a'.rjust(n)", "'a'.zfill(n)", "b'a'.rjust(n)", "'%*d' % (abs(n), 1)", "'%.*f' % (n, 1.0)", "'\\t'.expandtabs(n)",
    "b'\\t'.expandtabs(n)", "f'{1:{n}}'", "itertools.combinations(range(5), n)", "b'abc'.hex('-', n)",
    "itertools.permutations(range(5), n)", "itertools.combinations_with_replacement(range(5), n)",
    "itertools.product([1, 2], repeat=n)", "os.urandom(n)", "math.ldexp(1.0, n)", "[1, 2][n:]", "'ab'[:n]", "'ab'[n]",
    "range(n)[::n]", "len(range(n))", "[].insert(n, 1)", "(1, 2).index(1, n, n)", "bytearray(b'ab').pop(n)",
]
for expression in expressions:
    for n in sizes:
        try:
            result = eval(expression)
            print(expression, n, "->", type(result).__name__)
        except (OverflowError, MemoryError, ValueError, IndexError) as error:
            print(expression, n, "->", type(error).__name__, error)


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        return self.hint

    def __iter__(self):
        return iter("ab")


for hint in (3, NotImplemented, -1, "3", 2**70):
    for make in (list, tuple):
        try:
            print(make(Hinted(hint)))
        except (TypeError, ValueError, OverflowError) as error:
            print(type(error).__name__, error)
try:
    math.sumprod(itertools.count(), [1, 2, 3])
except ValueError as error:
    print(error)
print(list(itertools.product(repeat=2**62)))

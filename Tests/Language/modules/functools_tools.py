import functools
from functools import cache, cached_property, lru_cache, partial, partialmethod, reduce, singledispatch, total_ordering, wraps

print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + b, [], "start"), reduce(max, [3, 9, 2]))
double = partial(int.__mul__, 2)
base2 = partial(int, base=2)
print(double(5), base2("101"), base2.keywords, base2.args, base2.func is int, partial(print, "a", sep="-")("b"), repr(partial(len, "abc"))[:25])
calls = []


@lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n


print([square(n) for n in (1, 2, 1, 3, 2)], calls, square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(4), square.__name__)


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info().misses)


class Data:
    @cached_property
    def total(self):
        print("computing")
        return 42

    def scale(self, factor, offset=0):
        return factor * 10 + offset

    twice = partialmethod(scale, 2)


data = Data()
print(data.total, data.total, data.__dict__, data.twice(offset=1))


@total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Version(1) <= Version(1), Version(2) > Version(1), Version(1) >= Version(2))


@singledispatch
def describe(value):
    return "something"


@describe.register
def _(value: int):
    return f"int {value}"


@describe.register(list)
def _(value):
    return f"list of {len(value)}"


print(describe(5), describe([1]), describe("x"), describe(True))
try:
    reduce(lambda a, b: a, [])
except TypeError as error:
    print(error)
try:
    square([1])
except TypeError as error:
    print(error)

# Special methods that are None, modules that are called, and keywords that nearly exist.
class A:
    __add__ = None
    __radd__ = None
    __iadd__ = None
    __eq__ = None
    __lt__ = None
    __call__ = None


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


def in_place():
    x = A()
    x += 1


for function in (lambda: A() + 1, lambda: 1 + A(), lambda: A() + A(), in_place, lambda: A() == 1, lambda: 1 == A(),
                 lambda: A() < 1, lambda: 1 > A(), lambda: A() > 1, lambda: A()()):
    attempt(function)

import pprint
import sys

attempt(lambda: pprint())
attempt(lambda: sys())


def foo(blech=None, /, aaa=None, *args, late1=None):
    pass


for keyword in ('aa', 'blach', 'late11', 'orgs', 'aaab'):
    attempt(lambda: foo(**{keyword: 1}))
for function in (lambda: 'foo'.split(maxsplt=1), lambda: 'foo'.split(blech=1), lambda: open('x', encodin='a'),
                 lambda: [].sort(kay=1), lambda: print(ende=1), lambda: sum([1], strt=1), lambda: bytes(sourc=1),
                 lambda: round(1, ndigit=2), lambda: zip([], stric=1)):
    attempt(function)


class Space:
    def __getitem__(self, name):
        raise KeyError(name)

    def __setitem__(self, name, value):
        print('set', name, value)


try:
    exec('x: 1 = 1', {}, Space())
except NameError as error:
    print(error)

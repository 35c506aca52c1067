import sys


def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as error:
    print(type(error).__name__, error)


def deep(n):
    return n if n == 0 else deep(n - 1)


print(deep(900))


class Loop:
    def __repr__(self):
        return repr(self)

    def __getattr__(self, name):
        return getattr(self, name + "x")


try:
    repr(Loop())
except RecursionError:
    print("repr recursed")
try:
    Loop().anything
except RecursionError:
    print("getattr recursed")
sys.setrecursionlimit(5000)
print(deep(4000))
sys.setrecursionlimit(200)
try:
    deep(300)
except RecursionError as error:
    print(error)

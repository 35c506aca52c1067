class Number:
    def __int__(self):
        return 42

    def __float__(self):
        return 4.5

    def __index__(self):
        return 2

    def __complex__(self):
        return 1j

    def __trunc__(self):
        return 9

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"


import math

n = Number()
print(int(n), float(n), complex(n), math.trunc(n), math.floor(n), math.ceil(n), math.sqrt(n))
print([10, 20, 30][n], "abc"[n], "x" * n, list(range(n)), hex(n), [1, 2, 3, 4][n:], bin(n), round(4.567, n), chr(n) == "\x02")


class OnlyIndex:
    def __index__(self):
        return 7


print(int(OnlyIndex()), float(OnlyIndex()), range(10)[OnlyIndex()])


class Bad:
    def __int__(self):
        return "x"

    def __float__(self):
        return 1

    def __index__(self):
        return 1.5


for action in (lambda: int(Bad()), lambda: float(Bad()), lambda: [1][Bad()], lambda: [1][Number], lambda: range(Bad())):
    try:
        print(action())
    except TypeError as error:
        print(error)

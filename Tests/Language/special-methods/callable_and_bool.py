class Multiplier:
    def __init__(self, factor):
        self.factor = factor

    def __call__(self, x, *, plus=0):
        return x * self.factor + plus


class Empty:
    def __len__(self):
        return 0


class Falsy:
    def __bool__(self):
        print("asked")
        return False

    def __len__(self):
        return 5


triple = Multiplier(3)
print(triple(5), triple(5, plus=1), list(map(triple, [1, 2])), callable(triple), callable(Empty()), sorted([1, -2], key=Multiplier(-1)))
print(bool(Empty()), bool(Falsy()), not Falsy(), Falsy() or "other", "x" and Falsy() is not None, bool(triple))
if Empty():
    print("never")
while Falsy():
    print("never")


class BadBool:
    def __bool__(self):
        return 1


class BadLen:
    def __len__(self):
        return -1


class FloatLen:
    def __len__(self):
        return 1.5


for action in (lambda: bool(BadBool()), lambda: len(BadLen()), lambda: bool(BadLen()), lambda: len(FloatLen()), lambda: triple(), lambda: triple(1, 2)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)

def inner():
    received = yield 1
    print("inner received", received)
    received = yield 2
    print("inner received", received)
    return "inner result"


def outer():
    result = yield from inner()
    print("outer got", result)
    yield from [10, 20]
    yield from "ab"
    return (yield from range(2))


g = outer()
print(next(g), g.send("x"), g.send("y"))
print(list(g))


def catching():
    try:
        yield 1
    except ValueError as error:
        print("inner caught", error)
        yield "recovered"
    finally:
        print("inner finally")


def delegating():
    try:
        yield from catching()
    except KeyError as error:
        print("outer caught", error)
        yield "outer recovered"
    print("after")
    yield "last"


g = delegating()
print(next(g), g.throw(ValueError("v")), next(g))
g = delegating()
next(g)
print(g.throw(KeyError("k")))
g = delegating()
next(g)
g.close()
print(next(g, "closed"))


class Plain:
    def __iter__(self):
        return iter([7, 8])


def plain():
    yield from Plain()


def bad():
    yield from 5


print(list(plain()))
g = plain()
next(g)
try:
    g.send("value")
except AttributeError as error:
    print(error)
try:
    list(bad())
except TypeError as error:
    print(error)


def deep(n):
    if n == 0:
        yield "bottom"
        return 0
    depth = yield from deep(n - 1)
    return depth + 1


def run():
    depth = yield from deep(100)
    yield depth


print(list(run()))

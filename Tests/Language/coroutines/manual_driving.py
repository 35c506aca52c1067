# A coroutine is driven by send, throw and close, like a generator.
class Suspend:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        received = yield self.label
        return f"{self.label}:{received}"


async def inner(label):
    return await Suspend(label)


async def outer():
    first = await inner("a")
    second = await inner("b")
    return first, second


coroutine = outer()
print(coroutine.send(None), coroutine.send(1))
try:
    coroutine.send(2)
except StopIteration as stop:
    print(stop.value)


async def catches():
    try:
        await inner("x")
    except ValueError as error:
        print("caught", error)
        await inner("y")
    finally:
        print("finally")


coroutine = catches()
print(coroutine.send(None), coroutine.throw(ValueError("thrown")))
coroutine.close()
coroutine.close()
for action in (lambda: coroutine.send(None), lambda: c.send(1), lambda: iter(c), lambda: next(c)):
    c = outer()
    try:
        action()
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
    finally:
        c.close()


class BadAwait:
    def __await__(self):
        return 5


class Iterates:
    def __await__(self):
        return iter([])


async def use(thing):
    return await thing


for thing in (BadAwait(), Iterates(), 5, None, "text", [1], use):
    c = use(thing)
    try:
        c.send(None)
    except TypeError as error:
        print(error)
    except StopIteration as stop:
        print("stopped", stop.value)

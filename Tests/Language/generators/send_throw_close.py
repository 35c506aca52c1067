def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


g = averager()
print(next(g), g.send(10), g.send(20), g.send(60))
g.close()
try:
    g.send(1)
except StopIteration as error:
    print("closed", error.value)


def resilient():
    while True:
        try:
            received = yield "ready"
            print("received", received)
        except ValueError as error:
            print("caught", error)
        except GeneratorExit:
            print("closing")
            raise
        finally:
            print("finally")


g = resilient()
print(next(g))
print(g.send("a"))
print(g.throw(ValueError("thrown")))
g.close()
g.close()
try:
    g = averager()
    g.send(5)
except TypeError as error:
    print(error)
try:
    next(g)
    g.throw(KeyError("out"))
except KeyError as error:
    print("escaped", error)
print(next(g, "finished by the exception"))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)
g = averager()
g.close()
print(list(g))


def unstarted():
    print("never printed")
    yield


g = unstarted()
try:
    g.throw(ValueError("before the start"))
except ValueError as error:
    print(error, list(g))

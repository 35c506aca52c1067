def count(n):
    print("started")
    for i in range(n):
        yield i
    print("finished")
    return "result"


g = count(3)
print(type(g).__name__, next(g), next(g))
print(list(g))
print(list(g), next(g, "exhausted"))
try:
    next(g)
except StopIteration as error:
    print("stop", error.value)
g = count(1)
next(g)
try:
    next(g)
except StopIteration as error:
    print("value", error.value)


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print([x for x, _ in zip(fibonacci(), range(12))])
for x in fibonacci():
    if x > 50:
        break
print(x)


def empty():
    return
    yield


def flatten(value):
    for item in value:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(empty()), list(flatten([1, [2, [3, []], 4]])), sum(x * x for x in range(5)), max(count(2)))
a, *rest = count(3)
print(a, rest, iter(g) is g, count.__name__, g.__name__, g.__qualname__)

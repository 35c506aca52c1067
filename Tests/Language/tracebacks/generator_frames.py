def inner():
    yield 1
    raise KeyError("from inner")


def outer():
    yield 0
    yield from inner()


def consume(items):
    for item in items:
        print(item)


consume(outer())

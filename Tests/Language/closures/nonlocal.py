def counter(start=0):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def get():
        return count

    return increment, get


increment, get = counter()
other, other_get = counter(100)
increment()
increment(5)
other()
print(get(), other_get(), increment.__closure__[0].cell_contents, increment.__code__.co_freevars)


def three_levels():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = "changed by inner"

        inner()
        return x

    return middle(), x


def own_copy():
    x = 1

    def inner():
        x = 2
        return x

    return inner(), x


def average():
    values = []

    def add(value):
        values.append(value)
        return sum(values) / len(values)

    return add


add = average()
print(three_levels(), own_copy(), add(10), add(20), add(60))


def late():
    def read():
        return value

    try:
        read()
    except NameError as error:
        print(type(error).__name__, error)
    value = 5
    return read()


print(late())

# A closure sees the variable, not the value it had.
functions = []
for i in range(3):
    functions.append(lambda: i)
print([f() for f in functions])
i = "changed"
print([f() for f in functions])


def make():
    made = []
    for n in range(3):
        def show(prefix="", n_default=n):
            return f"{prefix}{n}/{n_default}"

        made.append(show)
    return made


print([f() for f in make()], make()[0]("p"))


def factory(n):
    return lambda: n


print([f() for f in [factory(n) for n in range(3)]], [f() for f in [lambda: n for n in range(3)]])


def accumulator():
    total = 0

    def add(x):
        nonlocal total
        total += x
        return total

    return add


one, two = accumulator(), accumulator()
for x in range(5):
    one(x)
    two(-x)
print(one(0), two(0))


def parameters(a, b):
    def swap():
        nonlocal a, b
        a, b = b, a

    swap()
    return a, b


print(parameters(1, 2))

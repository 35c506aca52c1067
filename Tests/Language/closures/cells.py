def outer():
    a, b = 1, 2

    def reads_b():
        return b

    def reads_both():
        return a + b

    return reads_b, reads_both


reads_b, reads_both = outer()
print(reads_b.__code__.co_freevars, reads_both.__code__.co_freevars, len(reads_both.__closure__))
print([cell.cell_contents for cell in reads_both.__closure__], outer.__closure__, outer.__code__.co_cellvars)


def deleted():
    x = 1

    def read():
        return x

    before = read()
    del x
    try:
        read()
    except NameError as error:
        return before, str(error)


print(deleted())


def generator_cells():
    gens = []
    for i in range(3):
        gens.append((lambda n: (n * k for k in range(3)))(i))
    return [list(g) for g in gens]


print(generator_cells())


def recursive_inner(n):
    def go(k):
        return 1 if k == 0 else k * go(k - 1)

    return go(n)


def exception_name():
    e = "kept"

    def read():
        return e

    try:
        raise ValueError("gone")
    except ValueError as e:
        inside = str(read())
    try:
        read()
    except NameError as error:
        return inside, str(error)


print(recursive_inner(6), exception_name())

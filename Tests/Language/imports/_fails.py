def outer(n):
    return inner(n - 3)


def inner(n):
    return 10 // n

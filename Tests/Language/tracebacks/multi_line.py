def combine(*values):
    return sum(values)


def long_call():
    return combine(
        1,
        2,
        "three",
    )


def long_expression(a):
    return (a
            + 1
            + None)


try:
    long_expression(1)
except TypeError:
    import traceback
    traceback.print_exc()
long_call()

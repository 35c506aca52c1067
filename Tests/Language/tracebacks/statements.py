import traceback


def assign():
    d = {}
    d["a"]["b"] = 1


def augmented():
    n = None
    n += 1


def attribute():
    n = None
    n.x = 5


def delete():
    d = {}
    del d["k"]


def unpack():
    a, b = 1, 2, 3


def unpack_short():
    a, b, c = [1, 2]


def unpack_star():
    a, b, *c = [1]


def loop():
    for x in 5:
        pass


def raising():
    raise ValueError("message") from None


def asserting():
    assert 1 == 2, "must be equal"


def condition():
    if [] + 1:
        pass


def returning():
    return undefined_name


def importing():
    import no_such_module_here


def from_importing():
    from math import no_such_name


def context():
    with 5:
        pass


for function in (assign, augmented, attribute, delete, unpack, unpack_short, unpack_star, loop, raising, asserting, condition, returning,
                 importing, context):
    try:
        function()
    except Exception:
        print("".join(traceback.format_exc().split("\n", 3)[3:]), end="")

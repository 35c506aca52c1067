def plain(a, b):
    pass


def optional(a, b=1, *, c):
    pass


def positional(a, b, /):
    pass


def nothing():
    pass


def keywords(*, a, b):
    pass


def many(a, b, c, d=1, *args):
    pass


class Thing:
    def __init__(self, x):
        pass

    def method(self, y):
        pass


def attempt(action):
    try:
        action()
    except TypeError as error:
        print(error)


attempt(lambda: plain())
attempt(lambda: plain(1))
attempt(lambda: plain(1, 2, 3))
attempt(lambda: plain(1, 2, 3, 4, x=5))
attempt(lambda: plain(1, a=2))
attempt(lambda: plain(1, 2, c=3))
attempt(lambda: optional(1))
attempt(lambda: optional())
attempt(lambda: optional(1, 2, 3, c=1))
attempt(lambda: optional(1, 2, 3))
attempt(lambda: positional(1, b=2))
attempt(lambda: positional(a=1, b=2))
attempt(lambda: nothing(1))
attempt(lambda: nothing(x=1))
attempt(lambda: keywords(a=1))
attempt(lambda: keywords())
attempt(lambda: keywords(1, 2))
attempt(lambda: many(1))
attempt(lambda: many())
attempt(lambda: Thing())
attempt(lambda: Thing(1, 2))
attempt(lambda: Thing(1).method())
attempt(lambda: Thing(1).method(1, 2))
attempt(lambda: Thing.method(Thing(1)))
attempt(lambda: plain(**{"a": 1, 5: 2}))
attempt(lambda: plain(*5))
attempt(lambda: plain(**5))
attempt(lambda: plain(1, **{"a": 1}))
attempt(lambda: nothing()())
attempt(lambda: (lambda x: x)())
attempt(lambda: keywords(aa=1, a=1, b=2))

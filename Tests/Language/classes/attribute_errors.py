class Thing:
    colour = "red"

    def method(self):
        pass

    @property
    def broken(self):
        return self.missing_inside


class Slotted:
    __slots__ = ()


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


thing = Thing()
attempt(lambda: thing.nope)
attempt(lambda: Thing.nope)
attempt(lambda: thing.color)
attempt(lambda: thing.method.nope)
attempt(lambda: thing.broken)
attempt(lambda: None.x)
attempt(lambda: (5).x)
attempt(lambda: "s".x)
attempt(lambda: [].x)
attempt(lambda: (lambda: 0).x)
attempt(lambda: len.x)
attempt(lambda: type.x)
attempt(lambda: setattr(5, "x", 1))
attempt(lambda: setattr(Slotted(), "x", 1))
attempt(lambda: setattr(int, "x", 1))
attempt(lambda: delattr(thing, "x"))
attempt(lambda: getattr(thing, 5))
attempt(lambda: thing())
attempt(lambda: thing[0])
attempt(lambda: len(thing))
attempt(lambda: iter(thing))
attempt(lambda: thing + 1)
attempt(lambda: thing < thing)
attempt(lambda: -thing)
attempt(lambda: next(thing))
attempt(lambda: 1 in thing)
attempt(lambda: int(thing))
attempt(lambda: Thing.method())

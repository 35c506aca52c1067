class Both:
    def __str__(self):
        return "str text"

    def __repr__(self):
        return "repr text"

    def __format__(self, spec):
        return f"<{spec or 'none'}>"


class OnlyRepr:
    def __repr__(self):
        return "OnlyRepr()"


class OnlyStr:
    def __str__(self):
        return "only str"


class BadStr:
    def __str__(self):
        return 5

    def __repr__(self):
        return None


both = Both()
print(both, str(both), repr(both), [both], {"k": both}, (both,), f"{both} {both!r} {both!s} {both:spec}", "%s %r" % (both, both), "{:x}".format(both))
print(OnlyRepr(), str(OnlyRepr()), [OnlyRepr()], f"{OnlyRepr()}", f"{OnlyRepr()!s:>12}", OnlyStr(), str([OnlyStr()])[:18])
for action in (lambda: str(BadStr()), lambda: repr(BadStr()), lambda: f"{OnlyRepr():>5}", lambda: print(BadStr())):
    try:
        print(action())
    except TypeError as error:
        print(error)
print(bytes(type("B", (), {"__bytes__": lambda self: b"made"})()))
print(ascii(type("A", (), {"__repr__": lambda self: "é"})()))

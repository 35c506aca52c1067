def clean(value):
    """The repr without addresses."""
    first, *others = repr(value).split(" at 0x")
    return first + "".join(" at 0x..." + other.lstrip("0123456789abcdef") for other in others)


class Thing:
    def method(self):
        pass

    class Inner:
        pass


def function():
    class Local:
        pass

    return Local


print(clean(Thing()), Thing, Thing.Inner, clean(Thing.Inner()), function())
print(clean(Thing().method), clean(Thing.method), clean(function), clean(lambda: 0), clean(len), clean([].append))
print(int, type, object, type(None), type(...), type(NotImplemented), ..., NotImplemented)
print(clean(iter([])), clean(iter("")), clean(iter({})), clean(range(3).__iter__()), clean((x for x in [])))
print(clean(map(str, [])), clean(zip()), clean(enumerate([])), clean(object()), type(function), type(len), type(Thing().method))
print(clean(super(Thing, Thing())), clean(property()), clean(staticmethod(len)), type(Thing.__dict__), clean(str.upper), clean("a".upper))

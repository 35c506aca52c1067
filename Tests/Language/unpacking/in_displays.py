a, b = [1, 2], (3,)
print([*a, *b], (*a, 9, *b), {*a, *b}, [*"xy", *range(2)], {**{"k": 1}, "j": 2, **{"k": 3}}, (*[],), [*{}])
print(*a, *b, sep="-")
print({**dict(x=1), **{}}, [*a, *a][-1], *[], "end")


def show(*args, **kwargs):
    return args, kwargs


print(show(*a, 5, *b, **{"x": 1}, y=2, **{"z": 3}))
print(show(*(n for n in range(3)), **dict.fromkeys("ab")))
print([(*pair, "end") for pair in zip("ab", [1, 2])])
x = *a, *b
print(x)


def returns():
    return *a, "tail"


def yields():
    yield *b, 0


print(returns(), list(yields()))
for item in *a, "extra":
    print(item, end=" ")
print()


class Mapping:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


print({**Mapping()}, show(**Mapping()), dict(Mapping()))
for statement in ("[*5]", "{**[1]}", "print(*None)", "show(**{1: 2})", "show(x=1, **{'x': 2})", "{*[[]]}", "(*1,)"):
    try:
        exec(statement)
    except TypeError as error:
        print(error)

class Shared:
    items = []
    limit = 5
    total = limit * 2
    doubled = [n * 2 for n in range(3)]
    for _ in range(2):
        limit += 1
    if limit > 6:
        label = "high"

    def add(self, item):
        self.items.append(item)


a, b = Shared(), Shared()
a.add(1)
b.add(2)
print(a.items, a.items is b.items, Shared.limit, Shared.total, Shared.doubled, Shared.label)
a.limit = 100
print(a.limit, b.limit, Shared.limit)
Shared.limit = 1
print(a.limit, b.limit)
a.items = ["own"]
print(a.items, b.items, Shared.items)


class Annotated:
    x: int = 1
    y: "str"
    z: list


print(Annotated.__annotations__, Annotated.x, hasattr(Annotated, "y"))


class Empty: ...


Empty.later = "added"
print(Empty().later, [name for name in dir(Empty) if not name.startswith("__")])
try:
    Shared.nope
except AttributeError as error:
    print(error)
try:
    del Shared.nope
except AttributeError as error:
    print(error)

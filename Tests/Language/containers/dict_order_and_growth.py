# Order of insertion survives deletions, growth and re-insertion.
d = {}
for i in range(1000):
    d[i] = i * i
for i in range(0, 1000, 2):
    del d[i]
for i in range(0, 20, 2):
    d[i] = "again"
print(len(d), list(d)[:5], list(d)[-5:], d[999], d.get(500))
d = {str(i): i for i in range(20)}
for key in list(d)[5:15]:
    d.pop(key)
d["5"] = "five"
print(d)
while d:
    last = d.popitem()
print(last, d)


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return f"Key({self.name})"


d = {Key(name): name for name in "abcabc"}
print(d, Key("b") in d, Key("z") in d, d[Key("c")])
del d[Key("a")]
d[Key("a")] = "new"
print(d)
d = {(i, str(i)): i for i in range(300)}
print(d[(123, "123")], (300, "300") in d, len(d))
d = {-1: "a", -2: "b", 2 ** 70: "c", 1.5: "d", None: "e", (): "f", frozenset([1]): "g"}
print(d[-1], d[-2], d[2 ** 70], d[1.5], d[None], d[()], d[frozenset([1])])

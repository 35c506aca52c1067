class Loose:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n % 10 == getattr(other, "n", other) % 10

    def __hash__(self):
        return self.n % 10


s = {Loose(1), Loose(11), Loose(2)}
print(len(s), Loose(21) in s, 1 in s, Loose(3) in s)
d = {Loose(5): "five"}
d[Loose(15)] = "fifteen"
print(len(d), list(d.values()), list(d)[0].n, d[25 and Loose(25)])


class AlwaysEqual:
    def __eq__(self, other):
        return True

    __hash__ = None


print(AlwaysEqual() == 5, 5 == AlwaysEqual(), AlwaysEqual() in [1, 2], [1, 2].index(AlwaysEqual()), [1, 1].count(AlwaysEqual()))
try:
    {AlwaysEqual()}
except TypeError as error:
    print(error)


class BadHash:
    def __hash__(self):
        return "x"


try:
    {BadHash(): 1}
except TypeError as error:
    print(error)
a = [1]
b = [1]
print(a == b, a is b, a is a, id(a) == id(a), None is None, a in [b])
x = float("nan")
print([x] == [x], x in (x,), (x,) == (x,), {x: 1}[x], [x].index(x))
print(hash("abc") == hash("ab" + "c"), hash((1, 2)) == hash((1, 2)), hash(1) == hash(1.0) == hash(True), hash(None) == hash(None))

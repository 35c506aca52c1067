class Version:
    def __init__(self, text):
        self.parts = tuple(int(part) for part in text.split("."))

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __le__(self, other):
        return self.parts <= other.parts

    def __hash__(self):
        return hash(self.parts)


a, b, c = Version("1.2"), Version("1.10"), Version("1.2")
print(a == c, a != c, a == "1.2", a != "1.2", a < b, a > b, a <= c, a >= b, sorted([b, a]), max(a, b), min([b, a]))
print({a: 1}[c], len({a, b, c}), a in [b, c], [a].index(c), [b, a].count(c))


class OnlyEq:
    def __eq__(self, other):
        return "truthy"


print(OnlyEq() == 1, OnlyEq() != 1, 1 == OnlyEq(), OnlyEq() in [1])
try:
    hash(OnlyEq())
except TypeError as error:
    print(error)
try:
    OnlyEq() < OnlyEq()
except TypeError as error:
    print(error)


class Base:
    def __lt__(self, other):
        return "Base.lt"

    def __gt__(self, other):
        return "Base.gt"


class Sub(Base):
    def __gt__(self, other):
        return "Sub.gt"


print(Base() < Sub(), Base() > Sub(), 5 < Base(), Base() < 5)

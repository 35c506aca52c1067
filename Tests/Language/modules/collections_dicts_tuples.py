from collections import ChainMap, OrderedDict, UserDict, defaultdict, namedtuple

d = defaultdict(list)
d["a"].append(1)
d["b"]
print(d, dict(d), "z" in d, d.get("z"), d.default_factory, defaultdict(int, x=1)["y"], defaultdict(lambda: "dflt")["q"])
try:
    defaultdict()["k"]
except KeyError as error:
    print("KeyError", error)
Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(p, p.x, p[1], p._replace(x=5), p._asdict(), Point._fields, Point._make([7, 8]), p == (1, 2), len(p), tuple(p), *p, isinstance(p, tuple), hash(p) == hash((1, 2)))
x, y = p
Other = namedtuple("Other", ["a", "b", "c"], defaults=[0, 1])
print(x, y, Other(5), Other(1, 2, 3), Other._field_defaults, p + (3,), sorted([Point(2, 1), Point(1, 9)]), Point.__name__, Point.__doc__)
for action in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: setattr(p, "x", 1), lambda: p.z, lambda: namedtuple("T", "a a"), lambda: namedtuple("T", "class"), lambda: p._replace(q=1)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)


class Named(Point):
    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


print(Named(3, 4).length(), Named(1, 2))
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a")
o.move_to_end("c", last=False)
print(o, list(o), o.popitem(), o.popitem(last=False), o == {"b": 2}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
chain = ChainMap({"a": 1}, {"a": 2, "b": 3})
chain["c"] = 9
print(chain["a"], chain["b"], chain.maps, sorted(chain), len(chain), chain.new_child({"a": 0})["a"])


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


print(Lower({"A": 1, "b": 2}), Lower(X=1).data)

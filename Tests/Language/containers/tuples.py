t = (1, "two", 3.0)
print(t, t[0], t[-1], t[1:], t[::-1], len(t), (1,), (), tuple(), 1, (2))
print(t + (4,), t * 2, "two" in t, t.index(3.0), t.count(1), t == (1, "two", 3), t < (2,))
x, y = 1, 2
x, y = y, x
print(x, y)
point = 3, 4
print(point, type(point).__name__, hash(point) == hash((3, 4)), {point: "here"}[(3, 4)])
print(tuple("abc"), tuple([1, [2]]), tuple(i * i for i in range(4)))
nested = ([],)
try:
    nested[0] += [1]
except TypeError as error:
    print(error, nested)
for action in ("t[0] = 1", "del t[0]", "t.append(1)", "t[7]", "t + [1]", "hash(([],))", "t['a']"):
    try:
        exec(action)
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(() < (0,), (1, 2) < (1, "a") if False else "lazy", (1, (2, (3,))), ((),), sorted([(2, "b"), (1, "z"), (2, "a")]))
print(repr((1,)), str(("a",)), (None,) * 3, bool(()), bool((0,)))

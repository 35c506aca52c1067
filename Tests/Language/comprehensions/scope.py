# The first iterable is evaluated outside, everything else inside.
class Numbers:
    base = 10
    values = [n for n in range(base - 7)]


print(Numbers.values)


def build(items):
    factor = 3
    return [item * factor for item in items], {item: (lambda: item + factor)() for item in items}


print(build([1, 2]))
i = "outer"
functions = [lambda: i for i in range(3)]
print([f() for f in functions], i)
try:
    print([undefined for _ in range(1)])
except NameError as error:
    print(error)
try:
    [1 / 0 for _ in range(1)]
except ZeroDivisionError as error:
    print(error)


def lazily():
    print("evaluated")
    return [1, 2]


g = (x for x in lazily())
print("made")
print(list(g))
try:
    g = (x for x in 5)
except TypeError as error:
    print("at once:", error)
print([(yielded := x, yielded * 2) for x in range(2)], yielded)
order = []


def note(value):
    order.append(value)
    return value


{note(k): note(v) for k, v in [("k1", "v1"), ("k2", "v2")]}
print(order)
print([[x for x in range(y)] for y in range(3)], [x for x in [x for x in [1, 2]]])
print([locals_ for locals_ in sorted({"b": 1, "a": 2})], [a for a in (b for b in (c for c in "xyz"))])

print(list(enumerate("ab")), list(enumerate("ab", start=3)), list(zip("ab", [1, 2, 3], (True, False))), list(zip()), list(zip("a")))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, "", "a", None])), list(filter(str.isdigit, "a1b2")))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(4))), list(reversed((1, 2))), list(reversed({"a": 1, "b": 2})))
print(all([1, 2]), all([1, 0]), all([]), any([0, 3]), any([]), any(x > 3 for x in range(5)))
print(sum([1, 2, 3]), sum([1, 2], 10), sum([[1], [2]], []), sum([0.5, 1]), min(3, 1, 2), max([1, 5, 2]), max("abc"), min([], default=0))
print(max(["aa", "b"], key=len), min([(1, "b"), (1, "a")]), max([1, 2], [1, 3]), min({"z": 1, "y": 2}), max(1, 2, key=lambda x: -x))
e = enumerate("xyz")
print(next(e), list(e), list(e))
m = map(print, [1, 2])
print(next(m), list(m))
z = zip(range(3), range(2))
print(next(z), next(z), next(z, "end"))
calls = []
lazy = map(calls.append, range(3))
print(calls)
list(lazy)
print(calls, list(zip([1, 2], [3, 4], strict=True)), [*map(max, [1, 5], [4, 2])])
print(list(zip(*[(1, "a"), (2, "b")])), dict(zip("ab", range(2))), list(map(None.__eq__, [None])))
for action in (lambda: reversed({1}), lambda: sum("ab"), lambda: next(5), lambda: enumerate(5), lambda: list(zip([1], [], strict=True)), lambda: all(5),
               lambda: list(zip([], [1], strict=True)), lambda: filter(1), lambda: max(), lambda: min(1, 2, default=3), lambda: iter(1, 2)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)

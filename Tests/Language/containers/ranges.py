r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], 5 in r, 6 in r, r.index(8), r.count(5))
print(list(range(5)), list(range(5, 0, -1)), list(range(0, -5, -2)), list(range(3, 3)), list(range(1, 0)))
print(range(0), bool(range(0)), range(3) == range(0, 3, 1), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3)))
print(r.start, r.stop, r.step, list(reversed(r)), sum(r), max(r), min(r))
print(len(range(10 ** 30)) if False else len(range(0, 10 ** 12, 7)), 10 ** 20 in range(10 ** 30), range(10 ** 30)[10 ** 25])
for i in range(10 ** 20, 10 ** 20 + 2):
    print(i)
print([i for i in range(10, 0, -3)], 3.0 in range(5), 2.5 in range(5), "a" in range(5))
for action in ("range(1.5)", "range(1, 2, 0)", "range()", "range('a')", "range(3)[5]", "range(3)[0] = 1", "range(3).index(9)", "range(1,2,3,4)"):
    try:
        exec(action)
    except Exception as error:
        print(type(error).__name__ + ":", error)

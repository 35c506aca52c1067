s = {3, 1, 2, 3}
s.add(5)
s.add(1)
print(sorted(s), len(s), 2 in s, 9 in s)
s.discard(9)
s.remove(1)
print(sorted(s), sorted(s | {9}), sorted(s & {2, 3, 7}), sorted(s - {2}), sorted(s ^ {2, 8}))
print(s == {5, 3, 2}, s <= {2, 3, 5}, s < {2, 3, 5}, s > {2}, s >= {2}, s.isdisjoint({1}), s != {1})
print(sorted(s.union([7], (8,))), sorted(s.intersection([2, 3], [3])), sorted(s.difference([2])), sorted(s.symmetric_difference([2, 4])))
s.update([1, 2], {10})
s.difference_update([10])
s.intersection_update([1, 2, 3])
s |= {4}
s &= {1, 2, 4}
s ^= {1, 6}
s -= {2}
print(sorted(s), set(), {1}, set([1]), frozenset(), frozenset([1]))
print(sorted(set("hello")), len(set([1, 1.0, True])), {()} == {tuple()})
f = frozenset("ab")
print(hash(f) == hash(frozenset("ba")), f == set("ab"), {f: 1}[frozenset("ab")], sorted(f | {"c"}), type(f | {"c"}).__name__)
for action in ("{1}.remove(2)", "set().pop()", "{[]}", "{1} + {2}", "{1} | [2]", "f.add(1)", "hash({1})", "set([1])[0]", "set(5)", "{1} < 5"):
    try:
        exec(action)
    except Exception as error:
        print(type(error).__name__ + ":", error)
s = {1, 2}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as error:
    print(error)

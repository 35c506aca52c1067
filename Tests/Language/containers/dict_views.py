d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys))
d["d"] = 4
print(keys, "d" in keys, 4 in values, ("d", 4) in items, ("d", 5) in items)
print(sorted(keys & {"a", "d", "z"}), sorted(keys | {"z"}), sorted(keys - {"a"}), sorted(keys ^ {"a", "q"}))
print(keys == {"a", "b", "c", "d"}, keys >= {"a"}, items & {("a", 1)}, keys.isdisjoint(["x"]))
print(list(reversed(keys)), list(reversed(values)), list(reversed(items)))
try:
    for key in d:
        d[key + key] = 0
except RuntimeError as error:
    print(error)
try:
    for key in list(d):
        del d[key]
    print(d)
    d = {"x": 1, "y": 2}
    for key in d:
        del d[key]
except RuntimeError as error:
    print(error)
d = {"x": 1, "y": 2}
for key in d:
    d[key] += 10
print(d, type(d.keys()).__name__, type(d.values()).__name__, type(d.items()).__name__)

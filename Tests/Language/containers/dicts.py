d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
print(d, len(d), d["a"], "a" in d, 2 in d, list(d))
print(d.get("x"), d.get("x", 0), d.get("a"), d.setdefault("e", []), d.setdefault("a", 9), d)
print(list(d.keys()), list(d.values()), list(d.items()))
print(d.pop("e"), d.pop("zz", None), d.popitem(), d)
d.update({"x": 1}, y=2)
d.update([("z", 3)])
print(d, {**d, "b": 0}, d | {"q": 1}, {"q": 1} | d)
d |= {"b": "changed"}
del d["a"]
print(d, list(reversed(d)), dict(a=1, b=2), dict([("k", "v")]), dict({"c": 1}, d=2), dict(zip("ab", [1, 2])))
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0))
print({1: "int", 1.0: "float", True: "bool"}, {"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1})
e = d.copy()
e.clear()
print(e, bool(e), bool(d))
d = {}
d["self"] = d
print(d)
inverse = {value: key for key, value in {"one": 1, "two": 2}.items()}
print(inverse, sorted({"b": 1, "a": 2}.items()), max({"x": 5, "y": 9}.items(), key=lambda item: item[1]))
for key, value in {"k1": "v1", "k2": "v2"}.items():
    print(key, value)

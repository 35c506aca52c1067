def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


d = {"a": 1}
attempt(lambda: d["missing"])
attempt(lambda: d[5])
attempt(lambda: d[(1, "x")])
attempt(lambda: d[[1]])
attempt(lambda: d.pop("nope"))
attempt(lambda: {}.popitem())
attempt(lambda: d.nope)
attempt(lambda: d + {})
attempt(lambda: d < {})
attempt(lambda: d())
attempt(lambda: dict(5))
attempt(lambda: dict([1]))
attempt(lambda: dict(["ab", "cd"]))
attempt(lambda: dict(["abc"]))
attempt(lambda: dict(a=1, **{"a": 2}))
attempt(lambda: {**5})
attempt(lambda: d.get())
attempt(lambda: d.update(5))
attempt(lambda: d | [("b", 2)])
attempt(lambda: [] in d)
attempt(lambda: d.get([]))
attempt(lambda: d.fromkeys(5))
attempt(lambda: d.setdefault())
attempt(lambda: hash(d))


def delete():
    del d["zz"]


attempt(delete)

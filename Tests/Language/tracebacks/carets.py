import traceback


def show(action):
    try:
        action()
    except Exception:
        text = traceback.format_exc()
        print(text.split("\n", 3)[3], end="")


x, y, z = 1, 0, {"k": [1]}
show(lambda: x + y / 0)
show(lambda: (x + 1) * (x // y) - 3)
show(lambda: z["k"][3])
show(lambda: z["missing"]["k"])
show(lambda: z["k"].nope.deeper)
show(lambda: len(x))
show(lambda: print(len("a"), len(5), "c"))
show(lambda: x.y.z)
show(lambda: [n / 0 for n in range(3)])
show(lambda: -"a")
show(lambda: "é日本" + 5)
show(lambda: undefined + 1)
show(lambda: x if undefined else y)
show(lambda: x and undefined_here)
show(lambda: z["k"][0](1, 2))
show(lambda: {"a": 1, "b": x / y})
show(lambda: f"{x} {x / y}")
show(lambda: (lambda q: q / 0)(1))
show(lambda: x < "a" < 3)
show(lambda: x in y)
show(lambda: x[0])
show(lambda: int("q"))
show(lambda: max([1, 2], key=5))

class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        if spec == "short":
            return f"${self.amount:.0f}"
        return f"${format(self.amount, spec or '.2f')}"

    def __repr__(self):
        return f"Money({self.amount})"


m = Money(12.5)
print(f"{m} {m:short} {m:08.3f} {m!r} {m=} {m!r:>14} {[m]} {m=!s}")
items = {"tea": 2.5, "cake": 10}
for key, value in items.items():
    print(f"{key:<8}{value:>8.2f}")
print(f"{'total':<8}{sum(items.values()):>8.2f}")
for value, spec in (("x", "d"), (1, "s"), (1.5, "d"), ([], ">3"), (None, "5"), ("s", ".2f"), (1, ".2"), (5, "10.3s"), (object, "x")):
    try:
        print(f"{value:{spec}}")
    except Exception as error:
        print(type(error).__name__ + ":", error)


def loud(x):
    print("evaluating", x)
    return x


print(f"{loud(1)} {loud(2)!r} {loud(3):>{loud(4)}}")
data = {"a": [1, {"b": "deep"}]}
print(f"{data['a'][1]['b']} {data["a"][0]:03} {data}")
print(f"{m.amount * 2} {m.__class__.__name__} {(m.amount,)}", f"{m.amount!r}", "{m}".format(m=m), format(m, "short"))

class Managed:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__, value)
        return self.swallow


with Managed("a") as value:
    print("body", value)
with Managed("b"), Managed("c") as c:
    print("both", c)
with (
    Managed("d") as d,
    Managed("e", swallow=True) as e,
):
    raise ValueError("swallowed")
print("after")
try:
    with Managed("outer"):
        with Managed("inner"):
            raise KeyError("out")
except KeyError as error:
    print("caught", error)


def leaves():
    for i in range(3):
        with Managed(f"loop{i}"):
            if i == 0:
                continue
            if i == 1:
                return "returned"


print(leaves())
with Managed("tuple") as (x, *y):
    print(x, y)
data = {}
with Managed("item") as data["key"]:
    print(data)

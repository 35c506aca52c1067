def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


attempt(lambda: sorted([1, "a"]))
attempt(lambda: sorted([None, 1]))
attempt(lambda: sorted([1j, 2j]))
attempt(lambda: sorted([{}, {}]))
attempt(lambda: sorted([1, 2], key=5))
attempt(lambda: sorted([1, 2], lambda x: x))
attempt(lambda: [2, 1].sort(cmp=1))
attempt(lambda: sorted(["a", "b"], key=lambda s: 1 / 0))
values = [3, 1, 2]


def mutating(n):
    values.append(n)
    return n


attempt(lambda: values.sort(key=mutating))


class Item:
    compared = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Item.compared += 1
        return self.n < other.n

    def __repr__(self):
        return str(self.n)


items = [Item(n) for n in (5, 2, 9, 1)]
print(sorted(items), items, Item.compared <= 6, min(items), sorted(items, reverse=True))


class Broken:
    def __lt__(self, other):
        raise RuntimeError("cannot compare")


broken = [Broken(), Broken()]
attempt(lambda: broken.sort())
print(len(broken))
nan = float("nan")
print(len(sorted([3, nan, 1])), sorted([2, 1], key=lambda n: (nan, n)) == [2, 1])

class Noisy:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        raise RuntimeError(f"eq {self.name}")

    def __hash__(self):
        return 1

    def __iter__(self):
        raise RuntimeError("iter")

    def __bool__(self):
        raise RuntimeError("bool")

    def __repr__(self):
        raise RuntimeError("repr")

    def __getitem__(self, index):
        raise RuntimeError("getitem")

    def __enter__(self):
        raise RuntimeError("enter")

    def __exit__(self, *details):
        pass

    def __contains__(self, item):
        raise RuntimeError("contains")

    def __lt__(self, other):
        raise RuntimeError("lt")

    def __len__(self):
        raise RuntimeError("len")


n = Noisy("n")


def use_with():
    with n:
        print("never")


def use_if():
    if n:
        print("never")


def use_default(value=None):
    return [x for x in n]


for action in (lambda: [1, n].index(3), lambda: {n: 1, Noisy("m"): 2}, lambda: list(n), use_with, use_if, use_default, lambda: f"{n}", lambda: print(n),
               lambda: not n, lambda: n or 1, lambda: sorted([n, n]), lambda: 1 in n, lambda: n[0], lambda: [n], lambda: n == 1, lambda: len(n),
               lambda: max(n, n), lambda: dict([(n, 1), (Noisy("k"), 2)]), lambda: (a for a in n), lambda: [*n], lambda: any([n])):
    try:
        result = action()
        print("no error", type(result).__name__)
    except RuntimeError as error:
        print("RuntimeError:", error)

class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return CountdownIterator(self.start)

    def __reversed__(self):
        return iter(range(1, self.start + 1))


class CountdownIterator:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


down = Countdown(3)
print(list(down), list(down), [*down, *down], tuple(down), sum(down), sorted(down), 2 in down, list(reversed(down)))
iterator = iter(down)
print(next(iterator), list(iterator), next(iterator, "end"), iter(iterator) is iterator)
for a in down:
    for b in down:
        print(a, b, end=" ")
print()
x, y, z = down
print(x, y, z, list(zip(down, "abc")), dict(zip(down, down)), "-".join(str(n) for n in down), {n: n * n for n in down})


class NotIterable:
    def __iter__(self):
        return 5


for action in (lambda: list(NotIterable()), lambda: iter(5), lambda: next([]), lambda: list(5), lambda: [*5], lambda: next(iter([]))):
    try:
        action()
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(list(iter([1, 2, 3, 0, 4].pop, 0)), list(iter(iter("abX").__next__, "X")))


class Hint:
    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        return 2


print(list(Hint()), [*Hint()])

# Creating objects, reading and writing attributes, calling methods. Prints the seconds it took.
import time


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def add(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def length(self):
        return self.x * self.x + self.y * self.y


def walk(n):
    position = Vector(0, 0)
    step = Vector(1, 2)
    total = 0
    for _ in range(n):
        position = position.add(step)
        total += position.length() & 1
    return position.x, total


start = time.perf_counter()
result = walk(500_000)
seconds = time.perf_counter() - start
assert result == (500_000, 250_000), result
print(seconds)

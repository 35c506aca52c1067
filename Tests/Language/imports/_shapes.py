"""Shapes."""

print("loading", __name__)
PI = 3


def area(r):
    return PI * r * r


class Square:
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2

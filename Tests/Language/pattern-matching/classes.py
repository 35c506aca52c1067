from dataclasses import dataclass
from enum import Enum


@dataclass
class Point:
    x: int
    y: int


class Color(Enum):
    RED = 1
    BLUE = 2


class Custom:
    __match_args__ = ("first", "second")

    def __init__(self, first, second):
        self.first, self.second = first, second


class Limits:
    LOW = 10


def where(value):
    match value:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on the y axis at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "somewhere"
        case Color.RED:
            return "red"
        case Limits.LOW:
            return "the low limit"
        case Custom(a, second=b):
            return f"custom {a} {b}"
        case [Point(x=px), *_]:
            return f"starts at {px}"
        case {"p": Point(y=py)}:
            return f"in a dict {py}"
        case list() | tuple():
            return "sequence"
        case _:
            return "other"


for value in (Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), Color.RED, Color.BLUE, 10, Custom(1, 2), [Point(7, 8), 1], {"p": Point(1, 9)}, [1], ()):
    print(where(value))
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            pass
except TypeError as error:
    print(error)
try:
    match 5:
        case object(x):
            pass
except TypeError as error:
    print(error)

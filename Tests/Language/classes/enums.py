from enum import Enum, IntEnum, auto


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def pretty(self):
        return self.name.title()


class Level(IntEnum):
    LOW = auto()
    HIGH = auto()


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["GREEN"], Color.CRIMSON is Color.RED)
print(list(Color), len(Color), Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.GREEN, Color.GREEN.pretty())
print(Level.HIGH > Level.LOW, Level.HIGH + 1, repr(Level.LOW), sorted([Level.HIGH, Level.LOW]), isinstance(Color.RED, Color))
print({Color.RED: "r"}[Color.CRIMSON], Color.RED in Color, [member.name for member in Level])
for action in (lambda: Color(9), lambda: Color["BLUE"], lambda: setattr(Color, "RED", 5), lambda: Color.RED < Color.GREEN):
    try:
        action()
    except Exception as error:
        print(type(error).__name__ + ":", error)

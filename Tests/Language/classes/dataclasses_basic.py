from dataclasses import dataclass, field, asdict, replace


@dataclass
class Point:
    x: int
    y: int = 0

    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    tags: list = field(default_factory=list, compare=False, repr=False)


@dataclass
class Point3(Point):
    z: int = field(default=9)

    def __post_init__(self):
        self.total = self.x + self.y + self.z


print(Point(3, 4), Point(3, 4).length(), Point(1) == Point(1, 0), Point(1) == Point(2), Point(y=1, x=2))
print(sorted([Version(2, 1), Version(1, 9)]), Version(1) < Version(1, 1), hash(Version(1)) == hash(Version(1)), Version(1).tags)
print(Point3(1), Point3(1).total, asdict(Point3(1, 2)), replace(Point(1, 2), y=5))
for action in (lambda: Point(), lambda: Point(1, 2, 3), lambda: setattr(Version(1), "major", 2), lambda: Point(1) < Point(2)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__ + ":", error)

class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    __slots__ = ("z",)


point = Point(1, 2)
point.x += 10
print(point.x, point.y, Point.__slots__, hasattr(point, "__dict__"))
for action in ("point.z = 3", "del point.x; point.x", "Point3(1, 2).z"):
    try:
        exec(action)
    except AttributeError as error:
        print(error)
deep = Point3(1, 2)
deep.z = 3
print(deep.x, deep.y, deep.z)


class Open(Point):
    pass


free = Open(5, 6)
free.anything = 1
print(free.anything, free.x, free.__dict__)

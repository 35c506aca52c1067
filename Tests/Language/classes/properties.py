class Circle:
    def __init__(self, radius):
        self.radius = radius

    @property
    def radius(self):
        """The radius."""
        return self._radius

    @radius.setter
    def radius(self, value):
        if value < 0:
            raise ValueError("negative radius")
        self._radius = value

    @radius.deleter
    def radius(self):
        print("deleting")
        del self._radius

    @property
    def area(self):
        return 3 * self.radius ** 2

    diameter = property(lambda self: self.radius * 2, doc="Twice the radius.")


circle = Circle(2)
print(circle.radius, circle.area, circle.diameter, Circle.radius.__doc__, Circle.diameter.__doc__)
circle.radius = 5
circle.radius += 1
print(circle.radius, circle.area, circle.__dict__)
for action in ("circle.radius = -1", "circle.area = 5", "del circle.area", "circle.diameter = 1"):
    try:
        exec(action)
    except Exception as error:
        print(type(error).__name__ + ":", error)
del circle.radius
try:
    circle.radius
except AttributeError as error:
    print(error)


class Shifted(Circle):
    @property
    def area(self):
        return super().area + 1


print(Shifted(1).area, isinstance(Circle.area, property))
circle.__dict__["area"] = "hidden by the property"
circle.radius = 1
print(circle.area)

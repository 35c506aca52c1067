class Base:
    def run(self):
        return ["Base"]


class Left(Base):
    def run(self):
        return ["Left"] + super().run()


class Right(Base):
    def run(self):
        return ["Right"] + super().run()


class Bottom(Left, Right):
    def run(self):
        return ["Bottom"] + super().run()


print(Bottom().run(), [cls.__name__ for cls in Bottom.mro()])


class Mixin:
    def describe(self):
        return f"{type(self).__name__}:{self.value}"


class Valued:
    def __init__(self, value, **rest):
        super().__init__(**rest)
        self.value = value


class Named:
    def __init__(self, name, **rest):
        super().__init__(**rest)
        self.name = name


class Both(Mixin, Valued, Named):
    pass


both = Both(value=5, name="five")
print(both.describe(), both.name, both.__dict__)
try:
    class Impossible(Base, Left):
        pass
except TypeError as error:
    print(error)
try:
    class Twice(Base, Base):
        pass
except TypeError as error:
    print(error)
try:
    class NotAClass(5):
        pass
except TypeError as error:
    print(error)
try:
    class FinalBool(bool):
        pass
except TypeError as error:
    print(error)
try:
    Both(value=1, name="x", other=2)
except TypeError as error:
    print(error)

class Temperature:
    count = 0

    def __init__(self, degrees):
        self.degrees = degrees
        type(self).count += 1

    @classmethod
    def from_fahrenheit(cls, value):
        return cls((value - 32) * 5 / 9)

    @staticmethod
    def freezing():
        return 0

    @classmethod
    def made(cls):
        return f"{cls.__name__}: {cls.count}"


class Kelvin(Temperature):
    @staticmethod
    def freezing():
        return 273.15

    @classmethod
    def made(cls):
        return "<" + super().made() + ">"


print(Temperature.from_fahrenheit(212).degrees, type(Kelvin.from_fahrenheit(32)).__name__)
print(Temperature.freezing(), Kelvin.freezing(), Kelvin(1).freezing(), Temperature(3).made(), Kelvin.made())
print(Kelvin.made.__self__.__name__, Temperature.__dict__["freezing"].__class__.__name__, Temperature.__dict__["made"].__class__.__name__)
maker = Kelvin.from_fahrenheit
print(maker(50).degrees, Temperature.freezing.__name__)
try:
    Temperature.freezing(1)
except TypeError as error:
    print(error)

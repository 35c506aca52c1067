print(isinstance(True, int), issubclass(bool, int), type(1), type(1.0), type(1j), type(True))
print(1 .__add__(2), (5).__sub__(3), (7).__rsub__(10), (2).__pow__(5), (1).__add__("x"))
print((3).real, (3).imag, (3).numerator, (3).denominator, (10).conjugate())
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(-1), hash(-2), hash(True), hash(1.5))
print(hash(0.5) == hash(2 ** 60) , hash(float("inf")), hash(10 ** 30))
print(bool(0), bool(-1), bool(0.0), bool(1e-300), bool(""), bool(" "), bool([]), bool([0]), bool(None))


class Celsius(float):
    def __repr__(self):
        return f"{float(self)} degrees"


class Count(int):
    def __add__(self, other):
        return Count(int(self) + other)

    def __str__(self):
        return f"#{int(self)}"


warm = Celsius(21.5)
print(repr(warm), warm + 1, type(warm + 1), warm > 20)
count = Count(3) + 4
print(count, repr(count), count == 7, type(count).__name__, type(count * 2).__name__)

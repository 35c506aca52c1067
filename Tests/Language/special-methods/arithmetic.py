class Vector:
    def __init__(self, *parts):
        self.parts = parts

    def __repr__(self):
        return f"Vector{self.parts}"

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(*(a + b for a, b in zip(self.parts, other.parts)))

    def __mul__(self, factor):
        return Vector(*(part * factor for part in self.parts))

    __rmul__ = __mul__

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return self * -1

    def __pos__(self):
        return self

    def __abs__(self):
        return sum(part ** 2 for part in self.parts) ** 0.5

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.parts, other.parts))

    def __truediv__(self, other):
        return "true", other

    def __floordiv__(self, other):
        return "floor", other

    def __mod__(self, other):
        return "mod", other

    def __pow__(self, other, modulo=None):
        return "pow", other, modulo

    def __lshift__(self, other):
        return "lshift", other

    def __and__(self, other):
        return "and", other

    def __ror__(self, other):
        return "ror", other

    def __invert__(self):
        return "invert"

    def __divmod__(self, other):
        return "divmod", other

    def __round__(self, digits=None):
        return "round", digits


v, w = Vector(1, 2), Vector(3, 4)
print(v + w, v * 3, 3 * v, v - w, -v, +v, abs(w), v @ w)
print(v / 2, v // 2, v % 2, v ** 2, pow(v, 2, 5), v << 1, v & 1, 1 | v, ~v, divmod(v, 3), round(v), round(v, 2))
for action in ("v + 1", "1 + v", "v | 1", "1 / v", "v >> 1", "v < w", "2 ** v", "v @ 1" if False else "1 @ v"):
    try:
        exec(action)
    except TypeError as error:
        print(error)

# Module cmath, special values included.
import cmath

inf, nan = float("inf"), float("nan")
numbers = [0.0, -0.0, 1.0, -1.0, 2.5, 1e300, inf, -inf, nan, 745.0]
functions = [
    cmath.sqrt, cmath.exp, cmath.log, cmath.log10, cmath.sin, cmath.cos, cmath.tan, cmath.asin, cmath.acos, cmath.atan,
    cmath.sinh, cmath.cosh, cmath.tanh, cmath.asinh, cmath.acosh, cmath.atanh, cmath.phase, cmath.polar, cmath.isnan,
    cmath.isinf, cmath.isfinite,
]


def show(x):
    if isinstance(x, complex):
        return f"{x.real:.10g} {x.imag:.10g}"
    if isinstance(x, tuple):
        return " ".join(map(show, x))
    return f"{x:.10g}" if isinstance(x, float) else repr(x)


for function in functions:
    for real in numbers:
        for imaginary in numbers:
            try:
                result = show(function(complex(real, imaginary)))
            except (ValueError, OverflowError) as error:
                result = f"{type(error).__name__}: {error}"
            print(function.__name__, real, imaginary, "->", result)
for length in numbers:
    for angle in numbers:
        try:
            print("rect", length, angle, "->", show(cmath.rect(length, angle)))
        except ValueError as error:
            print("rect", length, angle, "->", error)


class Convertible:
    def __complex__(self):
        return 3 + 4j


print(cmath.polar(Convertible())[0], cmath.log(8, 2), cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.isclose(1j, 2j))
for bad in ("cmath.sqrt('a')", "cmath.log(0)", "cmath.isclose(1, 1, rel_tol=-1)", "cmath.sqrt()", "cmath.sqrt(10**400)"):
    try:
        print(eval(bad))
    except Exception as error:
        print(type(error).__name__, error)
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)

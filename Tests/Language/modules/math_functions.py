import math

print(math.pi, math.e, math.tau, math.inf, math.nan, math.sqrt(2), math.sin(1), math.cos(1), math.tan(1), math.exp(1), math.log(10), math.log10(1000), math.log2(8), math.log(8, 2))
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.fabs(-3), math.fmod(-7, 3), math.modf(2.75), math.frexp(8.0), math.ldexp(0.5, 4), math.copysign(3, -0.0))
print(math.gcd(12, 18), math.lcm(4, 6), math.factorial(20), math.comb(5, 2), math.perm(5, 2), math.isqrt(99), math.prod([1, 2, 3, 4]), math.hypot(3, 4), math.dist((0, 0), (3, 4)))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1e308), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.degrees(math.pi), math.radians(180))
print(math.atan2(1, -1), math.asin(1), math.acos(0), math.atan(1), math.sinh(1), math.cosh(1), math.tanh(1), math.cbrt(27), math.pow(2, 0.5), math.exp2(3))
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.floor(10 ** 30), math.ceil(2.0000001), math.gcd(), math.gcd(2 ** 80, 2 ** 70), math.factorial(25), math.ulp(1.0))
print(math.erf(0.5), math.gamma(5), math.lgamma(10), math.expm1(1e-10), math.log1p(1e-10), math.sumprod([1, 2], [3, 4]), math.nextafter(1.0, 2.0), math.remainder(7, 4))
for action in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.exp(1000), lambda: math.floor(math.inf), lambda: math.sqrt("x"), lambda: math.acos(2),
               lambda: math.ceil(math.nan), lambda: math.factorial(2.5), lambda: math.isqrt(-1), lambda: math.gcd(1.5), lambda: math.comb(2, -1), lambda: math.log(-1, 10), lambda: math.fmod(1, 0),
               lambda: math.pow(0, -1), lambda: math.sqrt()):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(math.log(10 ** 400), math.log10(10 ** 400), math.sqrt(10 ** 300), math.log2(2 ** 2000))

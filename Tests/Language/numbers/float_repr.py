# The shortest text that reads back as the same float.
for x in (0.1, 0.2 + 0.1, 1.0, 100.0, 1e15, 1e16, 1e22, 123456789.123, 1e-4, 1e-5, 0.00012, 5e-324, 1.7976931348623157e308,
          -0.0, 1 / 3, 2 / 3, 1e100, 12345678901234567890.0, 3.0e-7):
    print(x)
print(float("inf"), -float("inf"), float("nan"))
print(1e308 * 10, -1e308 * 10)
print(str(1.5), repr(1.5), f"{1.5}", "%s" % 1.5)
print(float("1e3"), float(" 2.5 "), float("-.5"), float("1_000.5"), float("infinity"))
print(1.0 == 1, hash(1.0) == hash(1), 0.1 + 0.2 == 0.3, 0.5 + 0.25 == 0.75)
print(1.5.is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio())
print((255.5).hex(), float.fromhex("0x1.8p3"))

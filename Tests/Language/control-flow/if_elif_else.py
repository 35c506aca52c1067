def classify(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        return "small"
    else:
        return "large"


print([classify(n) for n in (-5, 0, 7, 10)])
for value in (0, 1, "", "x", [], [0], None, 0.0, {}, ()):
    print(repr(value), "true" if value else "false")
if not []: print("one line")
x = 5 if 1 > 2 else 6 if 2 > 3 else 7
print(x)
if (n := len("hello")) > 3:
    print(n)
print([y for x in range(5) if (y := x * x) > 3], y)
if 1:
    pass
else:
    print("never")
if x == 7 and \
        n == 5:
    print("continued")

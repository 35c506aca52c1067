# Floor division and modulo take the sign of the divisor.
for a in (7, -7):
    for b in (2, -2, 3, -3):
        print(a, b, a // b, a % b, divmod(a, b))
print(7 / 2, -7 / 2, 6 / 3)
print(2 ** 10, 2 ** -1, (-2) ** 3, -2 ** 2, 0 ** 0)
print(10 - 3 * 2 + 8 // 3)
print(+5, -5, ~5, ~-1, - -3)
print(1 + True, True + True, False * 10, True / 4)
print(int(3.99), int(-3.99), int("  42  "), int("-7"), int("+8"))
print(abs(-12), abs(12), abs(True))

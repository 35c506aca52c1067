# Every operand of a chain is evaluated once, and only as far as needed.
def show(value):
    print("eval", value)
    return value


print(show(1) < show(2) < show(3))
print(show(3) < show(2) < show(1))
print(1 < 2 == 2 < 3, 1 == 1.0 == True, 1 < 3 > 2)
print(not 1 == 2, 1 != 2 != 1)
x = 5
print(0 <= x < 10, 0 <= x < 5, x is x is not None, 1 in [1] == True)
print(1 < 2 and 3 or 4, 0 or "" or [] or "end", 1 and 0 and 2)
print(None is None is None, True == 1 == 1.0)
print(max(1, 1.0), max(1.0, 1), min(True, 1), max(3, 1, 2, key=lambda n: -n))

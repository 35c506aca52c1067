# A counter that grows out of the small range and comes back.
def walk(start, step, count):
    value = start
    for _ in range(count):
        value += step
    return value


print(walk(2 ** 47 - 3, 1, 6))
print(walk(2 ** 48 - 3, 1, 6))
print(walk(-(2 ** 48) + 3, -1, 6))
print(walk(2 ** 62, 2 ** 61, 5))
print(walk(-(2 ** 63), 1, 2))
value = 1
for _ in range(70):
    value *= 3
print(value)
while value > 1:
    value //= 3
print(value, type(value))
value = 2 ** 49
value -= 1
print(value, value - 2 ** 49, value | 1, value >> 48)
value = 2 ** 31
print(value * value, -value * value, (value * value) ** 2)
print(sum([2 ** 60] * 10), sum(range(10 ** 6)), sum([0.1] * 10))

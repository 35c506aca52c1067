# Integers have no limit, and cross the word size without a trace.
n = 1
for i in range(1, 31):
    n *= i
print(n)
print(2 ** 62, 2 ** 63, 2 ** 64, -(2 ** 63))
print(2 ** 48 - 1, 2 ** 48, 2 ** 49, 2 ** 53 + 1)
print(9223372036854775807 + 1, -9223372036854775808 - 1)
print(281474976710655 + 1, 281474976710656 * 281474976710656)
print(10 ** 40 // 7, 10 ** 40 % 7, -(10 ** 40) // 7, -(10 ** 40) % 7)
print(divmod(10 ** 30, -(10 ** 10 + 1)))
print((2 ** 100).bit_length(), (2 ** 100 - 1).bit_length(), (0).bit_length())
print(2 ** 200 - 2 ** 200, type(2 ** 200 - 2 ** 200 + 1))
print(str(3 ** 100), len(str(3 ** 1000)))
x = 2 ** 70
x -= 2 ** 70 - 5
print(x, x == 5, hash(x) == hash(5), {5: "five"}[x])
print(pow(3, 1000, 1009), pow(7, -1, 31), pow(2, 500, 10 ** 20))

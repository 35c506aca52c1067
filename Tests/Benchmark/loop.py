# A counting while loop. Prints the seconds it took.
import time


def count(n):
    i = total = 0
    while i < n:
        total += i & 7
        i += 1
    return total


start = time.perf_counter()
result = count(5_000_000)
seconds = time.perf_counter() - start
assert result == 17_500_000, result
print(seconds)

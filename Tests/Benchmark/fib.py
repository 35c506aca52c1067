# Recursive calls: fib(30). Prints the seconds it took.
import time


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


start = time.perf_counter()
result = fib(30)
seconds = time.perf_counter() - start
assert result == 832040, result
print(seconds)

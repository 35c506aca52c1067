def divide(a, b):
    return a / b


def middle(n):
    total = 5 + divide(n, 0)
    return total


print("before")
middle(3)
print("after")

def go(n):
    if n == 0:
        raise ValueError("bottom")
    go(n - 1)


go(10)

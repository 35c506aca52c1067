print("start")
await sleep(0)


def divide(a, b):
    return a / b


divide(1, 0)

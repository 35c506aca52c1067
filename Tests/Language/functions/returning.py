def nothing():
    pass


def bare():
    return


def several():
    return 1, 2, *[3, 4]


def early(items):
    for item in items:
        if item > 2:
            return item
    return None


def nested_return():
    for a in range(3):
        for b in range(3):
            with_total = a * b
            if with_total == 2:
                return a, b


print(nothing(), bare(), several(), early([1, 2, 3]), early([]), nested_return())
first, *others = several()
print(first, others)


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


print([fibonacci(i) for i in range(15)], fibonacci(150))


def apply(function, *args, times=1, **kwargs):
    for _ in range(times):
        result = function(*args, **kwargs)
    return result


print(apply(max, 3, 9, 2), apply(sorted, [2, 1], reverse=True, times=2), apply(dict, a=1))
print(print("returns"), [].append(1), {}.update())

from concurrent.futures import ProcessPoolExecutor, as_completed


def cube(n):
    return n ** 3


def divide(a, b):
    return a / b


def describe(data):
    return {key: len(value) for key, value in data.items()}, (1, "two", 3.5, None, True, b"x", 10 ** 30), {1, 2}


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(cube, range(6))))
        print(pool.submit(describe, {"a": [1, 2], "b": "xyz"}).result())
        future = pool.submit(divide, 1, 0)
        try:
            future.result()
        except ZeroDivisionError as error:
            print(error)
        futures = [pool.submit(cube, n) for n in (3, 4)]
        print(sorted(future.result() for future in as_completed(futures)))
    print("closed")

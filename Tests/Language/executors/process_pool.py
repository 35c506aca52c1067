import asyncio
import os
from concurrent.futures import ProcessPoolExecutor


def square_sum(n):
    return sum(i * i for i in range(n))


def fails(text):
    raise ValueError(f"in the worker: {text}")


def pid():
    return os.getpid()


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(await loop.run_in_executor(pool, square_sum, 1000))
        print(await asyncio.gather(*(loop.run_in_executor(pool, square_sum, n) for n in (10, 100, 10 ** 5))))
        print(await loop.run_in_executor(pool, pid) != os.getpid())
        try:
            await loop.run_in_executor(pool, fails, "x")
        except ValueError as error:
            print(type(error).__name__, error)


if __name__ == "__main__":
    asyncio.run(main())

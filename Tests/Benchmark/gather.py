# 20,000 tasks that suspend once, gathered. Prints the seconds it took.
import asyncio
import time


async def work(n):
    await asyncio.sleep(0)
    return n


async def main():
    start = time.perf_counter()
    results = await asyncio.gather(*(work(n) for n in range(20_000)))
    seconds = time.perf_counter() - start
    assert sum(results) == 199_990_000
    return seconds


print(asyncio.run(main()))

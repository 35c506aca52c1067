# 50,000 turns of the event loop by one task. Prints the seconds it took.
import asyncio
import time


async def turns(n):
    for _ in range(n):
        await asyncio.sleep(0)
    return n


async def main():
    start = time.perf_counter()
    result = await turns(50_000)
    seconds = time.perf_counter() - start
    assert result == 50_000
    return seconds


print(asyncio.run(main()))

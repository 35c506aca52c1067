# Threads that block do overlap: ten sleeps of 0.05 take far less than their sum.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def nap(n):
    time.sleep(0.05)
    return n


async def main():
    loop = asyncio.get_running_loop()
    start = time.perf_counter()
    with ThreadPoolExecutor(max_workers=10) as pool:
        results = await asyncio.gather(*(loop.run_in_executor(pool, nap, n) for n in range(10)))
    print(results, time.perf_counter() - start < 0.4)
    start = time.perf_counter()
    await asyncio.gather(*(asyncio.to_thread(nap, n) for n in range(3)))
    print(time.perf_counter() - start < 0.14)


asyncio.run(main())

import asyncio
import threading


async def answer(n):
    await asyncio.sleep(0.001)
    return n * 2


def from_thread(loop, results):
    future = asyncio.run_coroutine_threadsafe(answer(21), loop)
    results.append(future.result(timeout=5))
    loop.call_soon_threadsafe(results.append, "called")


async def main():
    loop = asyncio.get_running_loop()
    results = []
    thread = threading.Thread(target=from_thread, args=(loop, results))
    thread.start()
    while thread.is_alive():
        await asyncio.sleep(0.001)
    thread.join()
    await asyncio.sleep(0.005)
    print(results)


asyncio.run(main())

import asyncio
import threading
import time


def blocking(n):
    time.sleep(0.01)
    return n * n


def fails():
    raise ValueError("in the thread")


def where():
    return threading.current_thread() is threading.main_thread()


async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, blocking, 5))
    print(await asyncio.gather(*(loop.run_in_executor(None, blocking, n) for n in range(4))))
    try:
        await loop.run_in_executor(None, fails)
    except ValueError as error:
        print("caught", error)
    print(await loop.run_in_executor(None, where), where(), await asyncio.to_thread(blocking, 7), await asyncio.to_thread(sorted, [2, 1], reverse=True))
    try:
        await asyncio.to_thread(fails)
    except ValueError as error:
        print("to_thread", error)
    ticks = []

    async def ticker():
        for i in range(3):
            ticks.append(i)
            await asyncio.sleep(0.005)

    await asyncio.gather(ticker(), asyncio.to_thread(time.sleep, 0.03))
    print(ticks)
    future = loop.run_in_executor(None, blocking, 2)
    print(isinstance(future, asyncio.Future), await future, future.done())


asyncio.run(main())

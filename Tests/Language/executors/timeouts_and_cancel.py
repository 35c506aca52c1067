import asyncio
import threading
import time


def slow():
    started.set()
    time.sleep(0.6)
    finished.append(True)
    ended.set()
    return "slow result"


started, ended = threading.Event(), threading.Event()
finished = []


async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(slow), 0.3)
    except TimeoutError:
        print("timed out, the thread goes on", finished)
    await asyncio.to_thread(ended.wait, 5)
    print(finished)
    started.clear()
    ended.clear()
    loop = asyncio.get_running_loop()
    future = loop.run_in_executor(None, slow)
    started.wait(5)
    print(future.cancel(), future.cancelled())
    try:
        await future
    except asyncio.CancelledError:
        print("cancelled")
    await asyncio.to_thread(ended.wait, 5)
    print(await asyncio.shield(asyncio.to_thread(slow)))


asyncio.run(main())
print(len(finished))

import asyncio
import time


def slow():
    time.sleep(0.05)
    finished.append(True)
    return "slow result"


finished = []


async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(slow), 0.01)
    except TimeoutError:
        print("timed out, the thread goes on", finished)
    await asyncio.sleep(0.08)
    print(finished)
    loop = asyncio.get_running_loop()
    future = loop.run_in_executor(None, slow)
    await asyncio.sleep(0)
    print(future.cancel(), future.cancelled())
    try:
        await future
    except asyncio.CancelledError:
        print("cancelled")
    print(await asyncio.shield(asyncio.to_thread(slow)))


asyncio.run(main())
print(len(finished))

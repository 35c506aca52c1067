# options: --clock virtual
import asyncio
import queue
import threading
import time
from concurrent.futures import ThreadPoolExecutor, wait

start = time.monotonic()


def show(*what):
    print(*what, round(time.monotonic() - start, 6))


def sleeper(delay):
    time.sleep(delay)
    show('slept', delay)
    return delay


async def main():
    print(await asyncio.gather(*(asyncio.to_thread(sleeper, delay) for delay in (3, 1, 2, 1))))
    show('gathered')
    # Time goes on in the loop while a thread sleeps.
    task = asyncio.create_task(asyncio.to_thread(sleeper, 2.5))
    for _ in range(2):
        await asyncio.sleep(1)
        show('loop')
    await task
    # What a thread computes takes no time, however long it takes.
    async with asyncio.timeout(0.001):
        print(await asyncio.to_thread(lambda: sum(range(20000))))
    show('computed')


asyncio.run(main())

event = threading.Event()
thread = threading.Thread(target=lambda: (show('waited', event.wait(7)), show('and', event.wait(7))))
thread.start()
time.sleep(10)
event.set()
thread.join()
show('joined')

lock = threading.Lock()
lock.acquire()
print(lock.acquire(timeout=0.5))
show('lock')

items = queue.Queue()
threading.Timer(2, items.put, ['item']).start()
print(items.get(timeout=5))
try:
    items.get(timeout=5)
except queue.Empty:
    show('empty')

with ThreadPoolExecutor(2) as pool:
    done, pending = wait([pool.submit(sleeper, delay) for delay in (1, 2, 4)], timeout=3)
    show(len(done), len(pending))
show('end')
